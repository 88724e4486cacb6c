/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-angle-row.h"

#include <glib/gi18n-lib.h>

#include "gr-plain.h"

struct _GrAngleRow
{
  AdwActionRow parent_instance;

  GrAngle *angle;

  GtkButton *remove;
};

G_DEFINE_FINAL_TYPE (GrAngleRow, gr_angle_row, ADW_TYPE_ACTION_ROW)

enum { REMOVED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
update (GrAngleRow *self)
{
  const char *employer = gr_angle_get_employer (self->angle), *text = gr_angle_get_text (self->angle);
  /* Translators: %s is an employer */
  g_autofree char *remove = g_strdup_printf (_("Remove the Angle for “%s”"), employer != NULL ? employer : "");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), employer != NULL ? employer : "");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), text != NULL ? text : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->remove), remove);
}

static void
remove_cb (GrAngleRow *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

static gboolean
remove_key_cb (GtkWidget *widget,
               GVariant  *args,
               gpointer   data)
{
  remove_cb (GR_ANGLE_ROW (widget));
  return TRUE;
}

static void
gr_angle_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_ANGLE_ROW);
  g_clear_object (&GR_ANGLE_ROW (object)->angle);
  G_OBJECT_CLASS (gr_angle_row_parent_class)->dispose (object);
}

static void
gr_angle_row_class_init (GrAngleRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_angle_row_dispose;

  signals[REMOVED] =
      g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-angle-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrAngleRow, remove);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, remove_key_cb, NULL);
}

static void
gr_angle_row_init (GrAngleRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self);
}

/**
 * gr_angle_row_new:
 * @angle: a live angle
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_angle_row_new (GrAngle *angle)
{
  GrAngleRow *self;

  g_return_val_if_fail (GR_IS_ANGLE (angle), NULL);

  self = g_object_new (GR_TYPE_ANGLE_ROW, NULL);
  self->angle = g_object_ref (angle);
  g_signal_connect_object (angle, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_angle_row_get_angle:
 * @self: a row
 *
 * Returns: (transfer none): its angle
 */
GrAngle *
gr_angle_row_get_angle (GrAngleRow *self)
{
  g_return_val_if_fail (GR_IS_ANGLE_ROW (self), NULL);

  return self->angle;
}
