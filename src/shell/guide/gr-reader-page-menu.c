/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-page.h"

#include <glib/gi18n-lib.h>

#include "gr-notes-dialog.h"
#include "gr-reader-page-private.h"

/* What is said about the guide as a whole, from the reader's menu. */

static const char *
get_nick (GrReviewing review)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (GR_TYPE_REVIEWING);

  return g_enum_get_value (klass, (int) review)->value_nick;
}

/* The menu shows what is on disk, each time it opens: undo may have changed it. */
static void
update_review (GrReaderPage *self)
{
  GrReading *reading = self->guide ? gr_reader_page_find_reading (self) : NULL;

  g_simple_action_set_state (
      self->review, g_variant_new_string (get_nick (reading ? gr_reading_get_review (reading) : GR_REVIEWING_AUTO)));
  g_simple_action_set_enabled (self->review, reading && !gr_library_get_read_only (self->library));
}

static void
review_cb (GrReaderPage *self,
           GVariant     *value)
{
  GrReading *reading = self->guide ? gr_reader_page_find_reading (self) : NULL;
  g_autoptr (GrChange) change = NULL;

  g_assert (GR_IS_READER_PAGE (self));

  if (!reading)
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Review This Guide"));
  gr_change_set_text (change, "reading", gr_entity_get_uid (GR_ENTITY (reading)), "review",
                      g_variant_get_string (value, NULL));
  g_simple_action_set_state (self->review, value);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

/* Called in init. */
void
gr_reader_page_init_menu (GrReaderPage *self)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  self->review = g_simple_action_new_stateful ("review", G_VARIANT_TYPE_STRING, g_variant_new_string ("auto"));
  g_signal_connect_object (self->review, "change-state", G_CALLBACK (review_cb), self, G_CONNECT_SWAPPED);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (self->review));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "guide", G_ACTION_GROUP (group));
  g_signal_connect_object (self->guide_menu, "notify::active", G_CALLBACK (update_review), self, G_CONNECT_SWAPPED);
}

/**
 * gr_reader_page_show_notes:
 * @self: a reader
 *
 * Lists what the person wrote and marked in the guide, also what is no longer in it.
 */
void
gr_reader_page_show_notes (GrReaderPage *self)
{
  g_return_if_fail (GR_IS_READER_PAGE (self));

  if (self->list_of_all)
    adw_dialog_present (
        ADW_DIALOG (gr_notes_dialog_new (self->annotations, self->guide, G_LIST_MODEL (self->list_of_all))),
        GTK_WIDGET (self));
}
