/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coach-pane.h"

#include "gr-hint-row.h"

struct _GrCoachPane
{
  GtkBox parent_instance;

  GListModel *hints;

  GtkListBox *rows;
  GtkLabel *nothing;
};

G_DEFINE_FINAL_TYPE (GrCoachPane, gr_coach_pane, GTK_TYPE_BOX)

enum { SELECTED, DISMISSED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
update (GrCoachPane *self)
{
  gboolean any = g_list_model_get_n_items (self->hints) > 0;

  gtk_widget_set_visible (GTK_WIDGET (self->rows), any);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), !any);
}

static void
row_dismissed_cb (GrCoachPane *self,
                  GrHintRow   *row)
{
  g_signal_emit (self, signals[DISMISSED], 0, gr_hint_row_get_hint (row));
}

static void
row_activated_cb (GrCoachPane *self,
                  GrHintRow   *row)
{
  g_signal_emit (self, signals[SELECTED], 0, gr_hint_row_get_hint (row));
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer data)
{
  GtkWidget *row = gr_hint_row_new (item);

  g_signal_connect_object (row, "dismissed", G_CALLBACK (row_dismissed_cb), data, G_CONNECT_SWAPPED);
  return row;
}

static void
gr_coach_pane_dispose (GObject *object)
{
  GrCoachPane *self = GR_COACH_PANE (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_COACH_PANE);
  g_clear_object (&self->hints);
  G_OBJECT_CLASS (gr_coach_pane_parent_class)->dispose (object);
}

static void
gr_coach_pane_class_init (GrCoachPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_coach_pane_dispose;

  signals[SELECTED] = g_signal_new ("selected", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, GR_TYPE_HINT);
  signals[DISMISSED] = g_signal_new ("dismissed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 1, GR_TYPE_HINT);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-coach-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, GrCoachPane, rows);
  gtk_widget_class_bind_template_child (widget_class, GrCoachPane, nothing);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
gr_coach_pane_init (GrCoachPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_coach_pane_set_hints:
 * @self: a pane
 * @hints: a list of #GrHint, which it follows
 *
 * Shows them.  Called once.
 */
void
gr_coach_pane_set_hints (GrCoachPane *self,
                         GListModel  *hints)
{
  g_return_if_fail (GR_IS_COACH_PANE (self));
  g_return_if_fail (G_IS_LIST_MODEL (hints));
  g_return_if_fail (self->hints == NULL);

  self->hints = g_object_ref (hints);
  gtk_list_box_bind_model (self->rows, hints, create_row_cb, self, NULL);
  g_signal_connect_object (hints, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
