/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-evidence-group-private.h"

#include <glib/gi18n-lib.h>

#include "gr-error.h"
#include "gr-page.h"

/* Files are kept one after the other, then get their rows in one change: one step to take back. */

static void next (GrEvidenceGroup *self);

static gboolean
is_here (GrEvidenceGroup *self,
         const GrKept    *kept)
{
  for (guint i = 0; i < self->kept->len; i++)
    if (g_str_equal (((GrKept *) self->kept->pdata[i])->checksum, kept->checksum))
      return TRUE;
  return gr_evidence_files_find (gr_evidence_group_get_library (self), gr_evidence_group_get_story (self),
                                 kept->checksum) != NULL;
}

typedef struct
{
  GrEvidenceGroup *self;
  char *text;
} Added;

static void
committed_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  Added *added = data;
  g_autoptr (GError) error = NULL;

  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gr_page_toast (added->self, added->text, TRUE);
  else
    gr_page_present_error (added->self, error, NULL);
  g_object_unref (added->self);
  g_free (added->text);
  g_free (added);
}

static void
commit_kept (GrEvidenceGroup *self)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Add Evidence"));
  Added *added = g_new0 (Added, 1);

  for (guint i = 0; i < self->kept->len; i++)
    gr_library_add_file_row (gr_evidence_group_get_library (self), change, self->kept->pdata[i], "story",
                             gr_evidence_group_get_story (self));
  added->self = g_object_ref (self);
  if (self->kept->len == 1)
    /* Translators: %s is a file's name */
    added->text = g_strdup_printf (_("“%s” added"), ((GrKept *) self->kept->pdata[0])->name);
  else
    added->text = g_strdup_printf (ngettext ("%u file added", "%u files added", self->kept->len), self->kept->len);
  gr_library_commit_async (gr_evidence_group_get_library (self), change, committed_cb, added);
}

static void
tell_failures (GrEvidenceGroup *self)
{
  g_autoptr (GError) told = NULL;

  if (self->n_failed == 1)
    {
      gr_page_present_error (self, self->error, NULL);
      return;
    }
  /* Translators: %s is what is the matter with the first of them */
  told = g_error_new (GR_ERROR, GR_ERROR_FAILED,
                      ngettext ("%u file was not added. %s", "%u files were not added. %s", self->n_failed),
                      self->n_failed, self->error->message);
  gr_page_present_error (self, told, NULL);
}

static void
finish (GrEvidenceGroup *self)
{
  gboolean is_gone = gr_entity_get_removed (GR_ENTITY (gr_story_drafts_get_story (self->drafts)));

  if (self->kept->len > 0 && !is_gone)
    commit_kept (self);
  if (self->n_failed > 0)
    tell_failures (self);
  g_ptr_array_set_size (self->kept, 0);
  g_clear_error (&self->error);
  self->n_failed = 0;
  g_clear_object (&self->cancellable);
  if (self->adding != NULL)
    gtk_widget_set_visible (self->adding, FALSE);
}

static void
kept_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrEvidenceGroup) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GrKept) kept = gr_library_keep_file_finish (GR_LIBRARY (object), result, &error);
  g_autoptr (GFile) file = g_queue_pop_head (&self->waiting);

  if (kept != NULL && is_here (self, kept))
    {
      /* Translators: %s is a file's name */
      g_autofree char *text = g_strdup_printf (_("“%s” is here already"), kept->name);

      gr_page_toast (self, text, FALSE);
    }
  else if (kept != NULL)
    g_ptr_array_add (self->kept, g_steal_pointer (&kept));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) && self->n_failed++ == 0)
    self->error = g_steal_pointer (&error);
  next (self);
}

static void
progress_cb (goffset  done,
             goffset  total,
             gpointer data)
{
  GrEvidenceGroup *self = data;

  if (self->progress != NULL)
    gtk_progress_bar_set_fraction (self->progress, total > 0 ? (double) done / (double) total : 0);
}

static void
next (GrEvidenceGroup *self)
{
  GFile *file = g_queue_peek_head (&self->waiting);
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  if (file == NULL)
    {
      finish (self);
      return;
    }
  name = g_file_get_basename (file);
  /* Translators: %s is a file's name */
  text = g_strdup_printf (_("Adding “%s”…"), name != NULL ? name : "");
  if (self->adding != NULL)
    {
      gtk_label_set_label (self->adding_text, text);
      gtk_progress_bar_set_fraction (self->progress, 0);
      gtk_widget_set_visible (self->adding, TRUE);
    }
  gr_library_keep_file_async (gr_evidence_group_get_library (self), file, progress_cb, self, self->cancellable, kept_cb,
                              g_object_ref (self));
}

/**
 * gr_evidence_group_add:
 * @self: the evidence of a story
 * @files: (element-type GFile): what is to be kept
 *
 * Adds files, after those that are being added.  What cannot be kept is told
 * when the others are there.
 */
void
gr_evidence_group_add (GrEvidenceGroup *self,
                       GListModel      *files)
{
  g_return_if_fail (GR_IS_EVIDENCE_GROUP (self) && self->drafts != NULL && G_IS_LIST_MODEL (files));

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    g_queue_push_tail (&self->waiting, g_list_model_get_item (files, i));
  if (self->cancellable != NULL || g_queue_is_empty (&self->waiting))
    return;
  self->cancellable = g_cancellable_new ();
  next (self);
}

/* What is on the disk already stays added. */
void
gr_evidence_group_cancel (GrEvidenceGroup *self)
{
  while (g_queue_get_length (&self->waiting) > 1)
    g_object_unref (g_queue_pop_tail (&self->waiting));
  g_cancellable_cancel (self->cancellable);
}
