/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-point-row.h"

#include <glib/gi18n-lib.h>

struct _GrPointRow
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkLabel *badge;
  GtkWidget *blank;
  GtkLabel *text;
};

G_DEFINE_FINAL_TYPE (GrPointRow, gr_point_row, GTK_TYPE_WIDGET)

static void
gr_point_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_POINT_ROW);
  G_OBJECT_CLASS (gr_point_row_parent_class)->dispose (object);
}

static void
gr_point_row_class_init (GrPointRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_point_row_dispose;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-point-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPointRow, content);
  gtk_widget_class_bind_template_child (widget_class, GrPointRow, badge);
  gtk_widget_class_bind_template_child (widget_class, GrPointRow, blank);
  gtk_widget_class_bind_template_child (widget_class, GrPointRow, text);
}

static void
gr_point_row_init (GrPointRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_point_row_new:
 * @badge: (nullable): its number or letter
 * @text: what it says; not markup
 *
 * Returns: (transfer floating): a row whose text is hidden
 */
GtkWidget *
gr_point_row_new (const char *badge,
                  const char *text)
{
  GrPointRow *self = g_object_new (GR_TYPE_POINT_ROW, NULL);

  gtk_label_set_label (self->badge, badge != NULL ? badge : "");
  gtk_widget_set_visible (GTK_WIDGET (self->badge), badge != NULL);
  gtk_label_set_label (self->text, text);
  gr_point_row_set_shown (self, FALSE);
  return GTK_WIDGET (self);
}

/**
 * gr_point_row_set_shown:
 * @self: a row
 * @shown: whether its text is to be seen
 */
void
gr_point_row_set_shown (GrPointRow *self,
                        gboolean    shown)
{
  const char *badge, *text;
  g_autofree char *name = NULL;

  g_return_if_fail (GR_IS_POINT_ROW (self));

  badge = gtk_label_get_label (self->badge);
  text = shown ? gtk_label_get_label (self->text) : _("hidden");
  /* Translators: the number of a point and what it says, for a screen reader. */
  name = *badge != '\0' ? g_strdup_printf (_("%s. %s"), badge, text) : g_strdup (text);
  gtk_widget_set_visible (self->blank, !shown);
  gtk_widget_set_visible (GTK_WIDGET (self->text), shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
