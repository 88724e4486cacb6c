/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-chip.h"

#include <glib/gi18n-lib.h>

struct _GrChip
{
  GtkWidget parent_instance;

  GrEntity *entity;

  GtkLabel *name;
  GtkButton *remove;
};

G_DEFINE_FINAL_TYPE (GrChip, gr_chip, GTK_TYPE_WIDGET)

enum { REMOVED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
update (GrChip *self)
{
  const char *title = gr_entity_get_title (self->entity);
  /* Translators: %s is a word that is taken off a list */
  g_autofree char *remove = g_strdup_printf (_("Remove “%s”"), title != NULL ? title : "");

  gtk_label_set_label (self->name, title != NULL ? title : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title != NULL ? title : "",
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _("The Delete key removes it"), -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->remove), remove);
}

static void
remove_cb (GrChip *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

static gboolean
remove_key_cb (GtkWidget *widget,
               GVariant  *args,
               gpointer   data)
{
  remove_cb (GR_CHIP (widget));
  return TRUE;
}

static void
gr_chip_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_CHIP);
  g_clear_object (&GR_CHIP (object)->entity);
  G_OBJECT_CLASS (gr_chip_parent_class)->dispose (object);
}

static void
gr_chip_class_init (GrChipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_chip_dispose;

  signals[REMOVED] =
      g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "chip");
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-chip.ui");
  gtk_widget_class_bind_template_child (widget_class, GrChip, name);
  gtk_widget_class_bind_template_child (widget_class, GrChip, remove);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, remove_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Delete, 0, remove_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_BackSpace, 0, remove_key_cb, NULL);
}

static void
gr_chip_init (GrChip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_chip_new:
 * @entity: what it stands for; its title is shown
 *
 * Returns: (transfer floating): a chip
 */
GtkWidget *
gr_chip_new (GrEntity *entity)
{
  GrChip *self;

  g_return_val_if_fail (GR_IS_ENTITY (entity), NULL);

  self = g_object_new (GR_TYPE_CHIP, NULL);
  self->entity = g_object_ref (entity);
  g_signal_connect_object (entity, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_chip_get_entity:
 * @self: a chip
 *
 * Returns: (transfer none): what it stands for
 */
GrEntity *
gr_chip_get_entity (GrChip *self)
{
  g_return_val_if_fail (GR_IS_CHIP (self), NULL);

  return self->entity;
}
