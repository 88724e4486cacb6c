/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-editor-private.h"

#include <glib/gi18n-lib.h>

#include "gr-angle-dialog.h"
#include "gr-page.h"

static void
update_label (GrStoryEditor *self)
{
  g_autofree char *label = gr_angles_popover_dup_label (self->angles_popover);

  gtk_menu_button_set_label (self->angles_button, label);
}

static GrChange *
make_edit (GrStoryEditor *self,
           GrAngle       *angle,
           const char    *employer,
           const char    *text)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, angle != NULL ? _("Edit Angle") : _("Add Angle"));
  const char *uid = angle != NULL ? gr_entity_get_uid (GR_ENTITY (angle)) : gr_change_create (change, "angle", NULL);
  guint n = gr_entity_list_get_n (self->angles);

  if (angle == NULL)
    {
      GrEntity *last = n > 0 ? gr_entity_list_peek (self->angles, n - 1) : NULL;

      gr_change_set_text (change, "angle", uid, "story",
                          gr_entity_get_uid (GR_ENTITY (gr_story_drafts_get_story (self->drafts))));
      gr_change_set_real (change, "angle", uid, "position", last != NULL ? gr_entity_get_position (last) + 1 : 1);
    }
  gr_change_set_text (change, "angle", uid, "employer", employer);
  gr_change_set_text (change, "angle", uid, "text", text);
  return change;
}

static void
kept_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrStoryEditor) self = data;
  g_autoptr (GError) error = NULL;

  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    update_label (self);
  else
    gr_page_present_error (self, error, NULL);
}

static void
dialog_edited_cb (GrStoryEditor *self,
                  GrAngle       *angle,
                  const char    *employer,
                  const char    *text)
{
  g_autoptr (GrChange) change = make_edit (self, angle, employer, text);

  gr_library_commit_async (gr_story_drafts_get_library (self->drafts), change, kept_cb, g_object_ref (self));
}

void
gr_story_editor_angle_edited_cb (GrStoryEditor *self,
                                 GrAngle       *angle)
{
  AdwDialog *dialog = gr_angle_dialog_new (angle);

  g_signal_connect_object (dialog, "edited", G_CALLBACK (dialog_edited_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
removed_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GrStoryEditor) self = data;
  g_autoptr (GError) error = NULL;

  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gr_page_toast (self, _("Angle removed"), TRUE);
  else
    gr_page_present_error (self, error, NULL);
}

void
gr_story_editor_angle_removed_cb (GrStoryEditor *self,
                                  GrAngle       *angle)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Remove Angle"));

  gr_change_remove (change, "angle", gr_entity_get_uid (GR_ENTITY (angle)));
  gr_library_commit_async (gr_story_drafts_get_library (self->drafts), change, removed_cb, g_object_ref (self));
}

/* Called once, when the drafts are known. */
void
gr_story_editor_start_angles (GrStoryEditor *self)
{
  GrEntity *story = GR_ENTITY (gr_story_drafts_get_story (self->drafts));

  self->angles =
      gr_library_get_children (gr_story_drafts_get_library (self->drafts), "angle", gr_entity_get_uid (story));
  gr_angles_popover_set_model (self->angles_popover, G_LIST_MODEL (self->angles));
  g_signal_connect_object (self->angles, "items-changed", G_CALLBACK (update_label), self, G_CONNECT_SWAPPED);
  update_label (self);
}
