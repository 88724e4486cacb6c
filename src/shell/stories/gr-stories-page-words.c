/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-stories-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-dialog.h"
#include "gr-mark-dialog.h"
#include "gr-private-dialog.h"

/* What is selected, or else the word the caret is in or at the end of. */
static char *
dup_words (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter start, end;

  if (!gtk_text_buffer_get_selection_bounds (buffer, &start, &end))
    {
      if ((gtk_text_iter_inside_word (&start) || gtk_text_iter_ends_word (&start)) &&
          !gtk_text_iter_starts_word (&start))
        gtk_text_iter_backward_word_start (&start);
      if (gtk_text_iter_inside_word (&end))
        gtk_text_iter_forward_word_end (&end);
    }
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static char *
dup_selection (GtkEditable *editable)
{
  int start, end;

  return gtk_editable_get_selection_bounds (editable, &start, &end) ? gtk_editable_get_chars (editable, start, end)
                                                                    : g_strdup ("");
}

/* In the text that the caret is in; the keys may be on the text's menu instead. */
static char *
dup_meant (GtkWidget *focus)
{
  GtkWidget *view = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_TEXT_VIEW) : NULL;
  char *words;

  if (view != NULL)
    words = dup_words (GTK_TEXT_VIEW (view));
  else
    words = GTK_IS_EDITABLE (focus) ? dup_selection (GTK_EDITABLE (focus)) : g_strdup ("");
  return g_strstrip (g_strdelimit (words, "\r\n\t", ' '));
}

static void
marked (GrStoriesPage *self,
        const char    *uid,
        const char    *word)
{
  /* Translators: %s is a word that was marked as private */
  g_autofree char *text = g_strdup_printf (_("“%s” is private now"), word);

  gr_page_toast (self, text, TRUE);
}

static void
marked_cb (GrStoriesPage *self,
           const char    *word,
           GrPrivateKind  kind)
{
  g_autoptr (GrChange) change = gr_private_words_make_mark (self->private_words, word, kind);

  if (change != NULL)
    gr_stories_page_commit (self, change, word, marked);
}

static void
mark_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrStoriesPage *self = GR_STORIES_PAGE (widget);
  g_autofree char *words = dup_meant (gtk_root_get_focus (gtk_widget_get_root (widget)));
  AdwDialog *dialog = gr_mark_dialog_new (self->private_words, words);

  g_signal_connect_object (dialog, "marked", G_CALLBACK (marked_cb), self, G_CONNECT_SWAPPED);
  gr_dialog_present (dialog, widget);
}

static void
show_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrStoryEditor *editor = gr_stories_page_get_editor (GR_STORIES_PAGE (widget));

  if (editor != NULL)
    gr_story_drafts_flush (gr_story_editor_get_drafts (editor)); /* its last words count too */
  gr_dialog_present (gr_private_dialog_new (GR_STORIES_PAGE (widget)->private_words), widget);
}

/* Called in class_init. */
void
gr_stories_page_class_init_words (GrStoriesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "page.private-words", NULL, show_cb);
  gtk_widget_class_install_action (widget_class, "stories.mark-private", NULL, mark_cb);
}
