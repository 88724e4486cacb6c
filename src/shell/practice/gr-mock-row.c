/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-mock-row.h"

#include <glib/gi18n-lib.h>

#include "gr-plain.h"
#include "gr-text.h"

struct _GrMockRow
{
  AdwActionRow parent_instance;

  GrMocks *mocks;
  GrMockRound *round;
};

G_DEFINE_FINAL_TYPE (GrMockRow, gr_mock_row, ADW_TYPE_ACTION_ROW)

static void
update (GrMockRow *self)
{
  const char *title = gr_mock_round_get_title (self->round);
  g_autofree char *about = gr_mocks_dup_about (self->mocks, self->round);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), gr_text_is_blank (title) ? _("Mock interview") : title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), about);
}

static void
gr_mock_row_dispose (GObject *object)
{
  GrMockRow *self = GR_MOCK_ROW (object);

  g_clear_object (&self->round);
  g_clear_object (&self->mocks);
  G_OBJECT_CLASS (gr_mock_row_parent_class)->dispose (object);
}

static void
gr_mock_row_class_init (GrMockRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_mock_row_dispose;
}

static void
gr_mock_row_init (GrMockRow *self)
{
  gr_plain (self);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (self), 2);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "practice.show-mock");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
}

/**
 * gr_mock_row_new:
 * @mocks: the mock interviews
 * @round: one of them
 *
 * Returns: (transfer floating): a row that opens it
 */
GtkWidget *
gr_mock_row_new (GrMocks     *mocks,
                 GrMockRound *round)
{
  GrMockRow *self;

  g_return_val_if_fail (GR_IS_MOCKS (mocks), NULL);
  g_return_val_if_fail (GR_IS_MOCK_ROUND (round), NULL);

  self = g_object_new (GR_TYPE_MOCK_ROW, NULL);
  self->mocks = g_object_ref (mocks);
  self->round = g_object_ref (round);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", gr_entity_get_uid (GR_ENTITY (round)));
  g_signal_connect_object (mocks, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
