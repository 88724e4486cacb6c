/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-editor-private.h"

#include <glib/gi18n-lib.h>

#include "gr-page.h"

static void
update_offer (GrStoryEditor *self)
{
  g_auto (GStrv) names = gr_competencies_dup_names (self->competencies, gr_story_drafts_get_story (self->drafts));

  gr_chips_set_offer (self->chips, (const char *const *) names);
}

static void
added_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GrStoryEditor) self = data;
  g_autoptr (GError) error = NULL;

  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Competency added"),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  else
    gr_page_present_error (self, error, NULL);
}

void
gr_story_editor_chip_added_cb (GrStoryEditor *self,
                               const char    *name)
{
  g_autoptr (GrChange) change =
      gr_competencies_make_add (self->competencies, gr_story_drafts_get_story (self->drafts), name);

  if (change != NULL)
    gr_library_commit_async (gr_story_drafts_get_library (self->drafts), change, added_cb, g_object_ref (self));
}

static void
removed_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GrStoryEditor) self = data;
  g_autoptr (GError) error = NULL;

  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gr_page_toast (self, _("Competency removed"), TRUE);
  else
    gr_page_present_error (self, error, NULL);
}

void
gr_story_editor_chip_removed_cb (GrStoryEditor *self,
                                 GrEntity      *competency)
{
  g_autoptr (GrChange) change = gr_competencies_make_remove (self->competencies, GR_COMPETENCY (competency));

  gr_library_commit_async (gr_story_drafts_get_library (self->drafts), change, removed_cb, g_object_ref (self));
}

/* Called once, when the drafts are known. */
void
gr_story_editor_start_chips (GrStoryEditor *self)
{
  GrLibrary *library = gr_story_drafts_get_library (self->drafts);
  GrEntity *story = GR_ENTITY (gr_story_drafts_get_story (self->drafts));
  g_autoptr (GrEntityList) list = gr_library_get_children (library, "competency", gr_entity_get_uid (story));

  self->competencies = gr_competencies_new (library);
  gr_chips_set_model (self->chips, G_LIST_MODEL (list));
  g_signal_connect_object (self->competencies, "changed", G_CALLBACK (update_offer), self, G_CONNECT_SWAPPED);
  update_offer (self);
}
