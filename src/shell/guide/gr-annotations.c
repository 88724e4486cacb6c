/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-annotations.h"

#include <gtk/gtk.h>

#include "gr-card.h"
#include "gr-question.h"

struct _GrAnnotations
{
  GObject parent_instance;

  GrLibrary *library;
  GrEntityList *notes;
  GrEntityList *highlights;
  GrEntityList *cards;
  GrEntityList *questions;
};

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GrAnnotations, gr_annotations, G_TYPE_OBJECT)

/* Of which section the notes are wanted. */
typedef struct
{
  GrAnnotations *annotations;
  char *section;
} Wanted;

static void
free_wanted (gpointer data)
{
  Wanted *wanted = data;

  g_object_unref (wanted->annotations);
  g_free (wanted->section);
  g_free (wanted);
}

static gboolean
is_wanted (gpointer item,
           gpointer data)
{
  Wanted *wanted = data;

  return g_strcmp0 (gr_annotations_get_section (wanted->annotations, item), wanted->section) == 0;
}

static void
changed_cb (GrAnnotations *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
gr_annotations_finalize (GObject *object)
{
  GrAnnotations *self = GR_ANNOTATIONS (object);

  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_annotations_parent_class)->finalize (object);
}

static void
gr_annotations_class_init (GrAnnotationsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_annotations_finalize;
  signals[CHANGED] =
      g_signal_new ("changed", GR_TYPE_ANNOTATIONS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_annotations_init (GrAnnotations *self)
{
}

/**
 * gr_annotations_new:
 * @library: an open library
 *
 * Returns: (transfer full): what the person wrote and marked in its guides
 */
GrAnnotations *
gr_annotations_new (GrLibrary *library)
{
  GrAnnotations *self = g_object_new (GR_TYPE_ANNOTATIONS, NULL);

  g_return_val_if_fail (GR_IS_LIBRARY (library), self);

  self->library = g_object_ref (library);
  self->notes = gr_library_get_list (library, "note");
  self->highlights = gr_library_get_list (library, "highlight");
  self->cards = gr_library_get_list (library, "card");
  self->questions = gr_library_get_list (library, "question");
  g_signal_connect_object (self->highlights, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->cards, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->questions, "items-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * gr_annotations_get_library:
 * @self: annotations
 *
 * Returns: (transfer none): where they are kept
 */
GrLibrary *
gr_annotations_get_library (GrAnnotations *self)
{
  g_return_val_if_fail (GR_IS_ANNOTATIONS (self), NULL);
  return self->library;
}

/**
 * gr_annotations_get_section:
 * @self: annotations
 * @note: a note
 *
 * Returns: (nullable): the uid of the section it stands at, also where it is
 *   on a highlight in it; the section itself may be gone
 */
const char *
gr_annotations_get_section (GrAnnotations *self,
                            GrNote        *note)
{
  GrHighlight *highlight;

  g_return_val_if_fail (GR_IS_ANNOTATIONS (self) && GR_IS_NOTE (note), NULL);

  if (g_strcmp0 (gr_note_get_target_type (note), "section") == 0)
    return gr_note_get_target (note);
  if (g_strcmp0 (gr_note_get_target_type (note), "highlight") != 0)
    return NULL;
  highlight = gr_annotations_find_highlight (self, gr_note_get_target (note));
  return highlight ? gr_highlight_get_section (highlight) : NULL;
}

/**
 * gr_annotations_dup_notes:
 * @self: annotations
 * @section: the uid of a section
 *
 * Returns: (transfer full): the [class@Note]s at it, in the order they were made, live
 */
GListModel *
gr_annotations_dup_notes (GrAnnotations *self,
                          const char    *section)
{
  Wanted *wanted;

  g_return_val_if_fail (GR_IS_ANNOTATIONS (self) && section, NULL);

  wanted = g_new (Wanted, 1);
  *wanted = (Wanted) { g_object_ref (self), g_strdup (section) };
  return G_LIST_MODEL (gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->notes)),
                                                  GTK_FILTER (gtk_custom_filter_new (is_wanted, wanted, free_wanted))));
}

/**
 * gr_annotations_dup_highlights:
 * @self: annotations
 * @section: the uid of a section
 *
 * Returns: (transfer full) (element-type GrHighlight): the highlights in it
 */
GPtrArray *
gr_annotations_dup_highlights (GrAnnotations *self,
                               const char    *section)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (GR_IS_ANNOTATIONS (self), found);

  for (guint i = 0; i < gr_entity_list_get_n (self->highlights); i++)
    {
      GrHighlight *highlight = gr_entity_list_peek (self->highlights, i);

      if (g_strcmp0 (gr_highlight_get_section (highlight), section) == 0)
        g_ptr_array_add (found, g_object_ref (highlight));
    }
  return found;
}

/**
 * gr_annotations_find_highlight:
 * @self: annotations
 * @uid: (nullable): of a highlight
 *
 * Returns: (transfer none) (nullable): it
 */
GrHighlight *
gr_annotations_find_highlight (GrAnnotations *self,
                               const char    *uid)
{
  g_return_val_if_fail (GR_IS_ANNOTATIONS (self), NULL);
  return uid ? gr_library_lookup (self->library, "highlight", uid) : NULL;
}

/**
 * gr_annotations_count_cards:
 * @self: annotations
 * @section: the uid of a section
 *
 * Returns: how many cards were made from it
 */
guint
gr_annotations_count_cards (GrAnnotations *self,
                            const char    *section)
{
  guint n = 0;

  g_return_val_if_fail (GR_IS_ANNOTATIONS (self), 0);

  for (guint i = 0; i < gr_entity_list_get_n (self->cards); i++)
    n += g_strcmp0 (gr_card_get_source (gr_entity_list_peek (self->cards, i)), section) == 0;
  return n;
}

/**
 * gr_annotations_count_questions:
 * @self: annotations
 * @section: the uid of a section
 *
 * Returns: how many questions of the person's own were made from it
 */
guint
gr_annotations_count_questions (GrAnnotations *self,
                                const char    *section)
{
  guint n = 0;

  g_return_val_if_fail (GR_IS_ANNOTATIONS (self), 0);

  for (guint i = 0; i < gr_entity_list_get_n (self->questions); i++)
    {
      GrQuestion *question = gr_entity_list_peek (self->questions, i);

      n += !gr_question_get_guide (question) && g_strcmp0 (gr_question_get_section (question), section) == 0;
    }
  return n;
}
