/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-situation-row.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-plain.h"

struct _GrSituationRow
{
  AdwActionRow parent_instance;

  GrSituation *situation;

  GtkButton *develop;
  GtkMenuButton *menu_button;
};

G_DEFINE_FINAL_TYPE (GrSituationRow, gr_situation_row, ADW_TYPE_ACTION_ROW)

static char *
dup_date (GrSituation *situation)
{
  g_autoptr (GDateTime) at = g_date_time_new_from_unix_local (gr_situation_get_made_at (situation) / 1000);

  /* Translators: a date format; %-d is the day, %B the month */
  return at != NULL ? g_date_time_format (at, _("Noted on %-d %B")) : NULL;
}

static void
update (GrSituationRow *self)
{
  const char *text = gr_situation_get_text (self->situation);
  g_autofree char *date = dup_date (self->situation);
  g_autofree char *develop = NULL;
  g_autofree char *menu = NULL;

  text = text != NULL ? text : "";
  /* Translators: %s is what happened, in a line */
  develop = g_strdup_printf (_("Develop “%s”"), text);
  /* Translators: %s is what happened, in a line */
  menu = g_strdup_printf (_("Actions for “%s”"), text);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), text);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), date);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->develop), GTK_ACCESSIBLE_PROPERTY_LABEL, develop, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, menu, -1);
}

/* The page does it; the row only has to say to which situation. */
static void
forward_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  GrSituationRow *self = GR_SITUATION_ROW (widget);
  g_autofree char *name = g_strconcat ("inbox.", action + strlen ("row."), NULL);

  gtk_widget_activate_action (widget, name, "s", gr_entity_get_uid (GR_ENTITY (self->situation)));
}

static void
popup_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  gtk_menu_button_popup (GR_SITUATION_ROW (widget)->menu_button);
}

static void
pressed_cb (GrSituationRow *self)
{
  gtk_menu_button_popup (self->menu_button);
}

static void
gr_situation_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_SITUATION_ROW);
  g_clear_object (&GR_SITUATION_ROW (object)->situation);
  G_OBJECT_CLASS (gr_situation_row_parent_class)->dispose (object);
}

static void
gr_situation_row_class_init (GrSituationRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_situation_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-situation-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrSituationRow, develop);
  gtk_widget_class_bind_template_child (widget_class, GrSituationRow, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_install_action (widget_class, "row.menu", NULL, popup_cb);
  gtk_widget_class_install_action (widget_class, "row.develop", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "row.edit", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "row.delete", NULL, forward_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "row.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "row.menu", NULL);
}

static void
gr_situation_row_init (GrSituationRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->develop), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gr_name_menu_button_items (self->menu_button);
}

/**
 * gr_situation_row_new:
 * @situation: a live situation
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_situation_row_new (GrSituation *situation)
{
  GrSituationRow *self;

  g_return_val_if_fail (GR_IS_SITUATION (situation), NULL);

  self = g_object_new (GR_TYPE_SITUATION_ROW, NULL);
  self->situation = g_object_ref (situation);
  g_signal_connect_object (situation, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_situation_row_get_situation:
 * @self: a row
 *
 * Returns: (transfer none): its situation
 */
GrSituation *
gr_situation_row_get_situation (GrSituationRow *self)
{
  g_return_val_if_fail (GR_IS_SITUATION_ROW (self), NULL);

  return self->situation;
}
