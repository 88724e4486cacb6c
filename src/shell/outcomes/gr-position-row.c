/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-position-row.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-outcome-words.h"
#include "gr-plain.h"
#include "gr-position-words.h"
#include "gr-round-row.h"

struct _GrPositionRow
{
  AdwExpanderRow parent_instance;

  GrPositions *positions;
  GrOpening *opening;
  GPtrArray *rows; /* of interviews, in their order */

  GtkLabel *pill;
  AdwButtonRow *add_row;
  AdwButtonRow *edit_row;
};

G_DEFINE_FINAL_TYPE (GrPositionRow, gr_position_row, ADW_TYPE_EXPANDER_ROW)

static gboolean
has_rows_of (GrPositionRow *self,
             GPtrArray     *rounds)
{
  if (self->rows->len != rounds->len)
    return FALSE;
  for (guint i = 0; i < rounds->len; i++)
    if (gr_round_row_get_round (self->rows->pdata[i]) != rounds->pdata[i])
      return FALSE;
  return TRUE;
}

/* AdwExpanderRow appends only, so that the last rows are taken out and put back. */
static void
fill (GrPositionRow *self,
      GPtrArray     *rounds)
{
  AdwExpanderRow *expander = ADW_EXPANDER_ROW (self);
  GtkWidget *last[] = { GTK_WIDGET (self->add_row), GTK_WIDGET (self->edit_row) };

  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (expander, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < G_N_ELEMENTS (last); i++)
    {
      g_object_ref (last[i]);
      adw_expander_row_remove (expander, last[i]);
    }
  for (guint i = 0; i < rounds->len; i++)
    {
      GtkWidget *row = gr_round_row_new (self->positions, rounds->pdata[i]);

      g_ptr_array_add (self->rows, row);
      adw_expander_row_add_row (expander, row);
    }
  for (guint i = 0; i < G_N_ELEMENTS (last); i++)
    {
      adw_expander_row_add_row (expander, last[i]);
      g_object_unref (last[i]);
    }
}

static void
update (GrPositionRow *self)
{
  g_autoptr (GPtrArray) rounds =
      gr_positions_list_rounds (self->positions, gr_entity_get_uid (GR_ENTITY (self->opening)));
  g_autofree char *title = gr_opening_dup_title (self->opening);
  g_autofree char *subtitle = gr_position_dup_subtitle (self->positions, self->opening);
  gboolean near = FALSE;
  g_autofree char *pill = gr_position_dup_pill (self->positions, self->opening, &near);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  gtk_label_set_label (self->pill, pill);
  if (near)
    gtk_widget_add_css_class (GTK_WIDGET (self->pill), "accent");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->pill), "accent");
  if (!has_rows_of (self, rounds))
    fill (self, rounds);
  else
    for (guint i = 0; i < self->rows->len; i++)
      gr_round_row_update (self->rows->pdata[i]);
}

static void
gr_position_row_dispose (GObject *object)
{
  GrPositionRow *self = GR_POSITION_ROW (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_POSITION_ROW);
  g_clear_object (&self->opening);
  g_clear_object (&self->positions);
  G_OBJECT_CLASS (gr_position_row_parent_class)->dispose (object);
}

static void
gr_position_row_class_init (GrPositionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_position_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-position-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPositionRow, pill);
  gtk_widget_class_bind_template_child (widget_class, GrPositionRow, add_row);
  gtk_widget_class_bind_template_child (widget_class, GrPositionRow, edit_row);
}

static void
gr_position_row_init (GrPositionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_new ();
  gr_plain (self);
}

/**
 * gr_position_row_new:
 * @positions: the positions
 * @opening: one of them
 *
 * Returns: (transfer floating): a row that follows it
 */
GtkWidget *
gr_position_row_new (GrPositions *positions,
                     GrOpening   *opening)
{
  GrPositionRow *self;
  const char *uid;

  g_return_val_if_fail (GR_IS_POSITIONS (positions), NULL);
  g_return_val_if_fail (GR_IS_OPENING (opening), NULL);

  self = g_object_new (GR_TYPE_POSITION_ROW, NULL);
  uid = gr_entity_get_uid (GR_ENTITY (opening));
  self->positions = g_object_ref (positions);
  self->opening = g_object_ref (opening);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->add_row), "s", uid);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->edit_row), "s", uid);
  gr_name_lists (GTK_WIDGET (self), _("Rounds"));
  g_signal_connect_object (positions, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_position_row_get_opening:
 * @self: a row
 *
 * Returns: (transfer none): its position
 */
GrOpening *
gr_position_row_get_opening (GrPositionRow *self)
{
  g_return_val_if_fail (GR_IS_POSITION_ROW (self), NULL);

  return self->opening;
}
