/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-thread.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _GrThread
{
  GtkWidget parent_instance;

  AdwWrapBox *box;
};

G_DEFINE_FINAL_TYPE (GrThread, gr_thread, GTK_TYPE_WIDGET)

static GtkWidget *
make_chevron (void)
{
  GtkWidget *chevron = g_object_new (GTK_TYPE_IMAGE, "icon-name", "pan-end-symbolic", "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (chevron, "dim-label");
  return chevron;
}

static GtkWidget *
make_button (const GrThreadStep *step)
{
  GtkWidget *icon = gtk_image_new_from_icon_name (step->icon);
  GtkWidget *text = gtk_label_new (step->text);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *button = gtk_button_new ();

  gtk_label_set_ellipsize (GTK_LABEL (text), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), text);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_tooltip_text (button, step->tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, step->text, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), step->action);
  if (step->target)
    gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new_string (step->target));
  return button;
}

static void
gr_thread_dispose (GObject *object)
{
  GrThread *self = GR_THREAD (object);

  g_clear_pointer ((GtkWidget **) &self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (gr_thread_parent_class)->dispose (object);
}

static void
gr_thread_class_init (GrThreadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_thread_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "thread");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
gr_thread_init (GrThread *self)
{
  self->box = ADW_WRAP_BOX (adw_wrap_box_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Where this belongs"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * gr_thread_new:
 *
 * Returns: (transfer floating): an empty thread, hidden
 */
GtkWidget *
gr_thread_new (void)
{
  return g_object_new (GR_TYPE_THREAD, NULL);
}

/**
 * gr_thread_set_steps:
 * @self: a thread
 * @steps: (array length=n_steps) (nullable): what it shows, in order; copied
 * @n_steps: how many
 *
 * Replaces what the thread shows.
 */
void
gr_thread_set_steps (GrThread           *self,
                     const GrThreadStep *steps,
                     guint               n_steps)
{
  GtkWidget *child;

  g_return_if_fail (GR_IS_THREAD (self));

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))))
    adw_wrap_box_remove (self->box, child);
  for (guint i = 0; i < n_steps; i++)
    {
      if (i > 0)
        adw_wrap_box_append (self->box, make_chevron ());
      adw_wrap_box_append (self->box, make_button (&steps[i]));
    }
  gtk_widget_set_visible (GTK_WIDGET (self), n_steps > 0);
}
