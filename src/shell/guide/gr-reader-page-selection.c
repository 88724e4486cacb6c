/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-page.h"

#include <glib/gi18n-lib.h>

#include "gr-page.h"
#include "gr-reader-page-private.h"
#include "gr-section-extras.h"

/* What is done with words that are selected.  A selection is in one block of the text: each is a label of its own. */

typedef struct
{
  GrReaderSection *widget;
  GtkWidget *label; /* NULL where nothing is selected, and no caret stands anywhere */
  gsize start;
  gsize end;
} Selection;

static void
select_in (Selection *selection,
           GtkWidget *label,
           int        from,
           int        to)
{
  const char *text = gtk_label_get_text (GTK_LABEL (label));
  const char *start = g_utf8_offset_to_pointer (text, from);
  const char *end = g_utf8_offset_to_pointer (text, to);

  while (start < end && g_unichar_isspace (g_utf8_get_char (start)))
    start = g_utf8_next_char (start);
  while (end > start && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (end))))
    end = g_utf8_prev_char (end);
  selection->label = label;
  selection->start = start - text;
  selection->end = end - text;
}

/* Whether words are selected; where they are not, where the caret is. */
static gboolean
find_selection (GrReaderPage *self,
                Selection    *selection)
{
  g_autoptr (GPtrArray) sections = gr_reader_page_dup_sections (self);

  *selection = (Selection) { NULL, NULL, 0, 0 };
  for (guint i = 0; i < sections->len; i++)
    {
      g_autoptr (GPtrArray) labels = g_ptr_array_new ();

      gr_reader_section_collect_labels (sections->pdata[i], labels);
      for (guint n = 0; n < labels->len; n++)
        {
          gboolean selected;
          int from, to;

          selected = gtk_label_get_selection_bounds (labels->pdata[n], &from, &to);
          if (!selected && !gtk_widget_has_focus (labels->pdata[n]))
            continue;
          selection->widget = sections->pdata[i];
          select_in (selection, labels->pdata[n], from, to);
          if (selection->end > selection->start)
            return TRUE;
        }
    }
  return FALSE;
}

/* What one means without selecting: where the caret or the focus is, else the section at the top of what is in view. */
static GrReaderSection *
find_section (GrReaderPage *self)
{
  g_autoptr (GPtrArray) sections = gr_reader_page_dup_sections (self);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  Selection selection;

  find_selection (self, &selection);
  if (selection.widget)
    return selection.widget;
  for (guint i = 0; i < sections->len && focus; i++)
    if (gtk_widget_is_ancestor (focus, sections->pdata[i]))
      return sections->pdata[i];
  for (guint i = 0; i < sections->len; i++)
    {
      graphene_point_t end = GRAPHENE_POINT_INIT (0, (float) gtk_widget_get_height (sections->pdata[i]));

      if (gtk_widget_compute_point (sections->pdata[i], self->scroller, &end, &end) && end.y > 60)
        return sections->pdata[i];
    }
  return sections->len > 0 ? sections->pdata[0] : NULL;
}

static char *
dup_words (const Selection *selection)
{
  const char *text = gtk_label_get_text (GTK_LABEL (selection->label));

  return g_strndup (text + selection->start, selection->end - selection->start);
}

static void
say_what_is_missing (GrReaderPage *self)
{
  gr_page_toast (self, _("Select some words of the text first"), FALSE);
}

static void
highlighted_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr (GrReaderPage) self = GR_READER_PAGE (data);
  g_autoptr (GError) error = NULL;

  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gr_page_present_error (self, error, NULL);
  else
    gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Highlights changed"),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/**
 * gr_reader_page_toggle_highlight:
 * @self: a reader
 *
 * Highlights what is selected; where the selection or the caret is in a
 * highlight, takes that away.
 */
void
gr_reader_page_toggle_highlight (GrReaderPage *self)
{
  g_autoptr (GrChange) change = NULL;
  GrHighlight *old = NULL;
  gboolean selected;
  Selection at;

  g_return_if_fail (GR_IS_READER_PAGE (self));

  selected = find_selection (self, &at);
  if (at.label)
    old = gr_reader_section_find_highlight (at.widget, at.label, at.start, MAX (at.end, at.start + 1));
  if (!selected && !old)
    {
      say_what_is_missing (self);
      return;
    }
  if (old)
    change = gr_annotations_remove_highlight (self->annotations, old);
  else
    {
      change = gr_change_new (GR_CHANGE_EDIT, _("Highlight"));
      gr_annotations_add_highlight (self->annotations, change, gr_reader_section_get_section (at.widget),
                                    gtk_label_get_text (GTK_LABEL (at.label)), at.start, at.end);
    }
  gtk_label_select_region (GTK_LABEL (at.label), 0, 0); /* the highlight is to be seen */
  gr_library_commit_async (self->library, change, highlighted_cb, g_object_ref (self));
}

typedef struct
{
  GrReaderPage *page;
  GrSection *section;
  char *note;
} Adding;

static void
note_added_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      data)
{
  Adding *adding = data;
  g_autoptr (GrReaderPage) self = adding->page;
  g_autoptr (GrSection) section = adding->section;
  g_autofree char *note = adding->note;
  g_autoptr (GError) error = NULL;
  GrReaderSection *widget;
  GtkWidget *row;

  g_free (adding);
  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      gr_page_present_error (self, error, NULL);
      return;
    }
  widget = self->list ? gr_reader_page_find_widget (self, section) : NULL;
  row = widget ? gr_section_extras_find_row (GR_SECTION_EXTRAS (gr_reader_section_get_below (widget)), note) : NULL;
  if (row)
    gtk_widget_grab_focus (row);
}

/**
 * gr_reader_page_add_note:
 * @self: a reader
 *
 * Begins a note: on what is selected or highlighted, else on the section.
 */
void
gr_reader_page_add_note (GrReaderPage *self)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Add Note"));
  g_autofree char *quote = NULL;
  GrReaderSection *widget;
  const char *highlight = NULL;
  GrHighlight *old = NULL;
  GrSection *section;
  gboolean selected;
  Adding *adding;
  Selection at;

  g_return_if_fail (GR_IS_READER_PAGE (self));

  widget = find_section (self);
  if (!widget)
    return;
  section = gr_reader_section_get_section (widget);
  selected = find_selection (self, &at);
  if (at.label)
    old = gr_reader_section_find_highlight (at.widget, at.label, at.start, MAX (at.end, at.start + 1));
  if (old)
    {
      highlight = gr_entity_get_uid (GR_ENTITY (old));
      quote = g_strdup (gr_highlight_get_quote (old));
    }
  else if (selected)
    {
      highlight = gr_annotations_add_highlight (self->annotations, change, section,
                                                gtk_label_get_text (GTK_LABEL (at.label)), at.start, at.end);
      quote = dup_words (&at);
    }
  adding = g_new (Adding, 1);
  *adding = (Adding) { g_object_ref (self), g_object_ref (section),
                       g_strdup (gr_annotations_add_note (self->annotations, change, section, highlight, quote)) };
  gr_library_commit_async (self->library, change, note_added_cb, adding);
}

static void
plan_cb (GtkWidget  *page,
         const char *response)
{
  if (g_str_equal (response, "plan"))
    gtk_widget_activate_action (page, "win.go", "s", "plan");
}

/* A task needs a plan to go to. */
static gboolean
has_plan (GrReaderPage *self)
{
  AdwDialog *dialog;

  if (gr_entity_list_get_n (gr_library_get_list (self->library, "phase")) > 0)
    return TRUE;
  dialog = adw_alert_dialog_new (_("No Plan Yet"),
                                 _("A task belongs to a plan. Make one from the project of a guide first; then "
                                    "tasks can be made from what you read."));
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _("_Cancel"), "plan", _("_Open Plan"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "plan", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "plan");
  g_signal_connect_object (dialog, "response", G_CALLBACK (plan_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
  return FALSE;
}

/**
 * gr_reader_page_make:
 * @self: a reader
 * @kind: what to make
 *
 * Makes something of what is selected, or from nothing where nothing is.
 */
void
gr_reader_page_make (GrReaderPage *self,
                     GrSnippetKind kind)
{
  g_autofree char *words = NULL;
  GrReaderSection *widget;
  Selection at;

  g_return_if_fail (GR_IS_READER_PAGE (self));

  widget = find_section (self);
  if (!widget || (kind == GR_SNIPPET_TASK && !has_plan (self)))
    return;
  if (find_selection (self, &at))
    words = dup_words (&at);
  gr_snippet_dialog_present (self->annotations, kind, gr_reader_section_get_section (widget), words, GTK_WIDGET (self));
}

/**
 * gr_reader_page_copy:
 * @self: a reader
 *
 * Copies what is selected.
 */
void
gr_reader_page_copy (GrReaderPage *self)
{
  g_autofree char *words = NULL;
  Selection at;

  g_return_if_fail (GR_IS_READER_PAGE (self));

  if (!find_selection (self, &at))
    {
      say_what_is_missing (self);
      return;
    }
  words = dup_words (&at);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), words);
  gr_page_toast (self, _("Copied"), FALSE);
}

/**
 * gr_reader_page_enter_text:
 * @self: a reader
 *
 * Puts a caret into the text, to select by keys.
 */
void
gr_reader_page_enter_text (GrReaderPage *self)
{
  g_return_if_fail (GR_IS_READER_PAGE (self));
  gr_reader_body_enter_text (self->body);
}
