/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-editor-private.h"

#include <glib/gi18n-lib.h>

#include "gr-error.h"
#include "gr-page.h"

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GrStoryEditor) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  if (!g_file_replace_contents_finish (G_FILE (object), result, NULL, &error))
    {
      g_autoptr (GError) told = g_error_new (GR_ERROR, GR_ERROR_FAILED, _("Save a copy: %s"), error->message);

      gr_page_present_error (self, told, NULL);
      return;
    }
  gr_story_editor_copied (self);
  name = g_file_get_basename (G_FILE (object));
  /* Translators: %s is the name of a file */
  text = g_strdup_printf (_("Saved a copy as “%s”"), name);
  gr_page_toast (self, text, FALSE);
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GrStoryEditor) self = data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, NULL);
  g_autoptr (GBytes) bytes = NULL;
  char *copy;

  if (file == NULL) /* they thought better of it */
    return;
  copy = gr_story_drafts_dup_copy (gr_story_editor_get_drafts (self));
  bytes = g_bytes_new_take (copy, strlen (copy));
  g_file_replace_contents_bytes_async (file, bytes, NULL, FALSE, G_FILE_CREATE_PRIVATE, NULL, written_cb,
                                       g_object_ref (self));
}

/* A title may hold what a file name may not. */
static char *
make_name (const char *title)
{
  char *name = g_strdup_printf ("%s.txt", *title != '\0' ? title : _("Story"));

  for (char *p = name; *p != '\0'; p++)
    if (*p == G_DIR_SEPARATOR || g_ascii_iscntrl (*p))
      *p = '-';
  return name;
}

/**
 * gr_story_editor_save_copy:
 * @self: an editor
 *
 * Asks for a file and writes the text on screen into it.
 */
void
gr_story_editor_save_copy (GrStoryEditor *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = NULL;

  g_return_if_fail (GR_IS_STORY_EDITOR (self));

  name = make_name (gr_story_drafts_get_text (gr_story_editor_get_drafts (self), GR_STORY_TITLE));
  gtk_file_dialog_set_title (dialog, _("Save a Copy"));
  gtk_file_dialog_set_initial_name (dialog, name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, chosen_cb,
                        g_object_ref (self));
}
