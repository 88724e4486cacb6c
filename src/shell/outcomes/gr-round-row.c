/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-round-row.h"

#include "gr-outcome-words.h"
#include "gr-plain.h"
#include "gr-position-words.h"

struct _GrRoundRow
{
  AdwActionRow parent_instance;

  GrPositions *positions;
  GrRound *round;

  GtkWidget *icon;
  GtkWidget *state;
};

G_DEFINE_FINAL_TYPE (GrRoundRow, gr_round_row, ADW_TYPE_ACTION_ROW)

static void
gr_round_row_dispose (GObject *object)
{
  GrRoundRow *self = GR_ROUND_ROW (object);

  g_clear_object (&self->round);
  g_clear_object (&self->positions);
  G_OBJECT_CLASS (gr_round_row_parent_class)->dispose (object);
}

static void
gr_round_row_class_init (GrRoundRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_round_row_dispose;
}

static GtkWidget *
make_image (const char *icon)
{
  GtkWidget *image =
      g_object_new (GTK_TYPE_IMAGE, "icon-name", icon, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (image, "dimmed");
  return image;
}

static void
gr_round_row_init (GrRoundRow *self)
{
  AdwActionRow *row = gr_plain (self);

  self->icon = make_image (NULL);
  self->state = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->state, "dimmed");
  adw_action_row_add_prefix (row, self->icon);
  adw_action_row_add_suffix (row, self->state);
  adw_action_row_add_suffix (row, make_image ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), TRUE);
}

/**
 * gr_round_row_new:
 * @positions: the positions
 * @round: an interview for one of them
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
gr_round_row_new (GrPositions *positions,
                  GrRound     *round)
{
  GrRoundRow *self;

  g_return_val_if_fail (GR_IS_POSITIONS (positions), NULL);
  g_return_val_if_fail (GR_IS_ROUND (round), NULL);

  self = g_object_new (GR_TYPE_ROUND_ROW, NULL);
  self->positions = g_object_ref (positions);
  self->round = g_object_ref (round);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", gr_entity_get_uid (GR_ENTITY (round)));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "outcomes.show-round");
  gr_round_row_update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_round_row_get_round:
 * @self: a row
 *
 * Returns: (transfer none): its interview
 */
GrRound *
gr_round_row_get_round (GrRoundRow *self)
{
  g_return_val_if_fail (GR_IS_ROUND_ROW (self), NULL);

  return self->round;
}

/**
 * gr_round_row_update:
 * @self: a row
 *
 * Says how the interview stands now.
 */
void
gr_round_row_update (GrRoundRow *self)
{
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  g_return_if_fail (GR_IS_ROUND_ROW (self));

  title = gr_round_dup_title (self->round, gr_positions_get_number (self->positions, self->round));
  subtitle = gr_round_dup_subtitle (self->positions, self->round);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon), gr_round_get_icon (self->round));
  gtk_label_set_label (GTK_LABEL (self->state), gr_round_get_state_name (self->positions, self->round));
}
