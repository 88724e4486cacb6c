/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-angles-popover.h"

#include <glib/gi18n-lib.h>

#include "gr-angle-row.h"
#include "gr-text.h"

struct _GrAnglesPopover
{
  GtkPopover parent_instance;

  GListModel *model;

  GtkWidget *nothing;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (GrAnglesPopover, gr_angles_popover, GTK_TYPE_POPOVER)

enum { EDITED, REMOVED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
update (GrAnglesPopover *self)
{
  gboolean any = g_list_model_get_n_items (self->model) > 0;

  gtk_widget_set_visible (GTK_WIDGET (self->rows), any);
  gtk_widget_set_visible (self->nothing, !any);
}

static void
row_activated_cb (GrAnglesPopover *self,
                  GrAngleRow      *row)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[EDITED], 0, gr_angle_row_get_angle (row));
}

static void
add_cb (GrAnglesPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[EDITED], 0, NULL);
}

/* The way to take it back is a toast in the window. */
static void
row_removed_cb (GrAnglesPopover *self,
                GrAngleRow      *row)
{
  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (self, signals[REMOVED], 0, gr_angle_row_get_angle (row));
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer data)
{
  GtkWidget *row = gr_angle_row_new (item);

  g_signal_connect_object (row, "removed", G_CALLBACK (row_removed_cb), data, G_CONNECT_SWAPPED);
  return row;
}

static void
gr_angles_popover_dispose (GObject *object)
{
  GrAnglesPopover *self = GR_ANGLES_POPOVER (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_ANGLES_POPOVER);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (gr_angles_popover_parent_class)->dispose (object);
}

static void
gr_angles_popover_class_init (GrAnglesPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_angles_popover_dispose;

  signals[EDITED] = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, GR_TYPE_ANGLE);
  signals[REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, GR_TYPE_ANGLE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-angles-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, GrAnglesPopover, nothing);
  gtk_widget_class_bind_template_child (widget_class, GrAnglesPopover, rows);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
gr_angles_popover_init (GrAnglesPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_angles_popover_set_model:
 * @self: a popover
 * @model: a list of #GrAngle, which it follows
 *
 * Shows them.  Called once.
 */
void
gr_angles_popover_set_model (GrAnglesPopover *self,
                             GListModel      *model)
{
  g_return_if_fail (GR_IS_ANGLES_POPOVER (self));
  g_return_if_fail (G_IS_LIST_MODEL (model));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  gtk_list_box_bind_model (self->rows, model, create_row_cb, self, NULL);
  g_signal_connect_object (model, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

/**
 * gr_angles_popover_dup_label:
 * @self: a popover
 *
 * Returns: (transfer full): what its button says: for whom there is one
 */
char *
gr_angles_popover_dup_label (GrAnglesPopover *self)
{
  g_autoptr (GrAngle) first = NULL;
  g_autofree char *employer = NULL;
  guint n;

  g_return_val_if_fail (GR_IS_ANGLES_POPOVER (self), NULL);

  n = g_list_model_get_n_items (self->model);
  if (n == 0)
    return g_strdup (_("For Anyone"));
  if (n > 1)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "For %u Employer", "For %u Employers", n), n);
  first = g_list_model_get_item (self->model, 0);
  employer = gr_text_first_line (gr_angle_get_employer (first), 24);
  /* Translators: %s is an employer a story has a special wording for */
  return g_strdup_printf (_("For %s"), employer);
}
