/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-editor-private.h"

#include <glib/gi18n-lib.h>

#include "gr-history-dialog.h"
#include "gr-page.h"

static void
restored_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GrStoryEditor) self = data;
  g_autoptr (GError) error = NULL;

  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gr_page_toast (self, _("Earlier version restored"), TRUE);
  else
    gr_page_present_error (self, error, NULL);
}

static void
restore_cb (GrStoryEditor *self,
            GrChange      *change)
{
  gr_library_commit_async (gr_story_drafts_get_library (self->drafts), change, restored_cb, g_object_ref (self));
}

static void
add_full (GrStoryEditor  *self,
          GrStoryHistory *history)
{
  const char *uid = gr_entity_get_uid (GR_ENTITY (gr_story_drafts_get_story (self->drafts)));

  gr_story_history_add_text (history, "story", uid, "title", _("Title"),
                             gr_story_drafts_get_text (self->drafts, GR_STORY_TITLE));
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    gr_story_history_add_text (history, "story", uid, gr_story_part_get_field (i), gr_story_part_get_name (i),
                               gr_story_drafts_get_text (self->drafts, i));
}

/* Of what is shown: the full text, or the shorter version. */
void
gr_story_editor_show_history (GrStoryEditor *self)
{
  g_autoptr (GrStoryHistory) history = gr_story_history_new (gr_story_drafts_get_library (self->drafts));
  GrVersionKind kind;
  AdwDialog *dialog;

  if (!gr_story_editor_get_version (self, &kind))
    add_full (self, history);
  else
    {
      GrVersionDraft *draft = gr_story_drafts_get_version (self->drafts, kind);

      if (gr_version_draft_get_uid (draft) != NULL)
        gr_story_history_add_text (history, "story-version", gr_version_draft_get_uid (draft), "text",
                                   gr_version_get_name (kind), gr_version_draft_get_text (draft));
    }
  gr_story_history_load (history);
  dialog = gr_history_dialog_new (history);
  g_signal_connect_object (dialog, "restored", G_CALLBACK (restore_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}
