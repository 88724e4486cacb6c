/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-annotations.h"

#include <glib/gi18n-lib.h>

#include "gr-next-task.h"
#include "gr-quote.h"
#include "gr-text.h"

/* The changes by which annotations come and go; none of these is committed here. */

static void
set_time (GrAnnotations *self,
          GrChange      *change,
          const char    *type,
          const char    *uid)
{
  GrClock *clock = gr_library_get_clock (gr_annotations_get_library (self));

  gr_change_set_integer (change, type, uid, "made_at", gr_clock_get_wall_ms (clock));
}

static const char *
uid_of (gpointer entity)
{
  return gr_entity_get_uid (GR_ENTITY (entity));
}

/**
 * gr_annotations_add_note:
 * @self: annotations
 * @change: a change to add it to
 * @section: the section it stands at
 * @highlight: (nullable): the uid of the highlight it is on, if it is not on the section as a whole
 * @quote: (nullable): what is highlighted
 *
 * Adds an empty note.
 *
 * Returns: (transfer none): its uid
 */
const char *
gr_annotations_add_note (GrAnnotations *self,
                         GrChange      *change,
                         GrSection     *section,
                         const char    *highlight,
                         const char    *quote)
{
  const char *note = gr_change_create (change, "note", NULL);

  gr_change_set_text (change, "note", note, "target_type", highlight ? "highlight" : "section");
  gr_change_set_text (change, "note", note, "target", highlight ? highlight : uid_of (section));
  gr_change_set_text (change, "note", note, "target_title", highlight ? quote : gr_section_get_title (section));
  gr_change_set_text (change, "note", note, "text", "");
  set_time (self, change, "note", note);
  return note;
}

/**
 * gr_annotations_add_highlight:
 * @self: annotations
 * @change: a change to add it to
 * @section: the section it is in
 * @text: the text of the block it is in
 * @start: its first byte
 * @end: the byte behind its last
 *
 * Keeps a part of a text as a highlight.
 *
 * Returns: (transfer none): its uid
 */
const char *
gr_annotations_add_highlight (GrAnnotations *self,
                              GrChange      *change,
                              GrSection     *section,
                              const char    *text,
                              gsize          start,
                              gsize          end)
{
  const char *highlight = gr_change_create (change, "highlight", NULL);
  g_autofree char *quote = g_strndup (text + start, end - start);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  gr_quote_context (text, start, end, &before, &after);
  gr_change_set_text (change, "highlight", highlight, "section", uid_of (section));
  gr_change_set_text (change, "highlight", highlight, "section_title", gr_section_get_title (section));
  gr_change_set_text (change, "highlight", highlight, "quote", quote);
  gr_change_set_text (change, "highlight", highlight, "before", before);
  gr_change_set_text (change, "highlight", highlight, "after", after);
  set_time (self, change, "highlight", highlight);
  return highlight;
}

/**
 * gr_annotations_remove_note:
 * @self: annotations
 * @note: a note
 *
 * Returns: (transfer full): a change that removes it
 */
GrChange *
gr_annotations_remove_note (GrAnnotations *self,
                            GrNote        *note)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Delete Note"));

  gr_change_remove (change, "note", uid_of (note));
  return g_steal_pointer (&change);
}

/**
 * gr_annotations_remove_highlight:
 * @self: annotations
 * @highlight: a highlight
 *
 * Returns: (transfer full): a change that removes it; what was written on it
 *   stays, as notes on the section
 */
GrChange *
gr_annotations_remove_highlight (GrAnnotations *self,
                                 GrHighlight   *highlight)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Remove Highlight"));
  GrEntityList *notes = gr_library_get_list (gr_annotations_get_library (self), "note");

  for (guint i = 0; i < gr_entity_list_get_n (notes); i++)
    {
      GrNote *note = gr_entity_list_peek (notes, i);

      if (g_strcmp0 (gr_note_get_target (note), uid_of (highlight)) != 0)
        continue;
      gr_change_set_text (change, "note", uid_of (note), "target_type", "section");
      gr_change_set_text (change, "note", uid_of (note), "target", gr_highlight_get_section (highlight));
      gr_change_set_text (change, "note", uid_of (note), "target_title", gr_highlight_get_section_title (highlight));
    }
  gr_change_remove (change, "highlight", uid_of (highlight));
  return g_steal_pointer (&change);
}

/**
 * gr_annotations_add_card:
 * @self: annotations
 * @section: where it comes from
 * @front: what is asked
 * @back: what is to be remembered
 *
 * Returns: (transfer full): a change that adds a card of the person's own
 */
GrChange *
gr_annotations_add_card (GrAnnotations *self,
                         GrSection     *section,
                         const char    *front,
                         const char    *back)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Make Card"));
  const char *card = gr_change_create (change, "card", NULL);

  gr_change_set_text (change, "card", card, "source_type", "section");
  gr_change_set_text (change, "card", card, "source", uid_of (section));
  gr_change_set_text (change, "card", card, "source_title", gr_section_get_title (section));
  gr_change_set_text (change, "card", card, "guide", gr_section_get_guide (section));
  gr_change_set_text (change, "card", card, "front", front);
  gr_change_set_text (change, "card", card, "back", back);
  set_time (self, change, "card", card);
  return g_steal_pointer (&change);
}

/**
 * gr_annotations_add_question:
 * @self: annotations
 * @section: where it comes from
 * @prompt: what is asked
 *
 * Returns: (transfer full): a change that adds a question of the person's own
 */
GrChange *
gr_annotations_add_question (GrAnnotations *self,
                             GrSection     *section,
                             const char    *prompt)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Make Question"));
  const char *question = gr_change_create (change, "question", NULL);

  gr_change_set_text (change, "question", question, "section", uid_of (section));
  gr_change_set_text (change, "question", question, "prompt", prompt);
  gr_change_set_text (change, "question", question, "kind", "question");
  return g_steal_pointer (&change);
}

/**
 * gr_annotations_add_task:
 * @self: annotations
 * @section: where it comes from; the task's note says so
 * @title: what is to be done
 *
 * Returns: (transfer full) (nullable): a change that adds a task at the end of
 *   the phase the person is in; %NULL where there is no plan yet
 */
GrChange *
gr_annotations_add_task (GrAnnotations *self,
                         GrSection     *section,
                         const char    *title)
{
  g_autofree char *note = NULL;

  if (gr_section_get_title (section))
    /* Translators: %s is the title of a section of a guide */
    note = g_strdup_printf (_("From “%s”"), gr_section_get_title (section));
  return gr_next_task_make (gr_annotations_get_library (self), title, note);
}
