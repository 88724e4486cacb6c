/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-unplanned-row.h"

#include <glib/gi18n-lib.h>

#include "gr-dialog.h"
#include "gr-drag-handle.h"
#include "gr-hold-scroll.h"
#include "gr-names.h"
#include "gr-phase.h"
#include "gr-plan-words.h"
#include "gr-session-dialog.h"
#include "gr-week-plan.h"

struct _GrUnplannedRow
{
  AdwActionRow parent_instance;

  GrWeek *week;
  GrTask *task;
  double grip_x;
  double grip_y;

  GtkMenuButton *plan_button;
};

G_DEFINE_FINAL_TYPE (GrUnplannedRow, gr_unplanned_row, ADW_TYPE_ACTION_ROW)

static void
update (GrUnplannedRow *self)
{
  GrLibrary *library = gr_week_get_library (self->week);
  GrPhase *phase = gr_library_lookup (library, "phase", gr_task_get_phase (self->task));
  const char *title = gr_task_get_title (self->task);
  g_autofree char *left = gr_plan_format_minutes (gr_week_get_left (self->week, self->task));
  g_autofree char *subtitle =
      phase != NULL ? g_strdup_printf ("%s · %s", gr_phase_get_title (phase), left) : g_strdup (left);
  /* Translators: for a screen reader; the placeholder is a task */
  g_autofree char *label = g_strdup_printf (_("Plan “%s”"), title);

  if (gr_entity_get_removed (GR_ENTITY (self->task)))
    return;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title != NULL ? title : "");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->plan_button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (GTK_WIDGET (self->plan_button), !gr_library_get_read_only (library));
}

static char *
dup_offer (GrUnplannedRow *self,
           gint64          day)
{
  g_autofree char *free_time = gr_plan_format_minutes (gr_week_get_free (self->week, day));
  g_autoptr (GDateTime) at = g_date_time_new_from_unix_utc (day * 86400);
  g_autofree char *name =
      day == gr_week_get_today (self->week) ? g_strdup (_("Today")) : g_date_time_format (at, "%A");

  /* Translators: a day, and how much time is free on it: "Friday, 30 min Free" */
  return g_strdup_printf (_("%s, %s Free"), name, free_time);
}

/* The days of the week with time, as it is when the menu is opened. */
static void
fill_menu_cb (GtkMenuButton *button,
              gpointer       data)
{
  GrUnplannedRow *self = data;
  gint64 first = gr_week_get_first (self->week);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) days = g_menu_new ();
  g_autoptr (GMenu) other = g_menu_new ();

  for (gint64 day = MAX (first, gr_week_get_today (self->week)); day < first + GR_WEEK_DAYS; day++)
    {
      g_autofree char *label = dup_offer (self, day);
      g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

      if (gr_week_get_free (self->week, day) < GR_WEEK_PLAN_LEAST)
        continue;
      g_menu_item_set_action_and_target (item, "row.plan", "x", day);
      g_menu_append_item (days, item);
    }
  g_menu_append (other, _("_Another Day…"), "row.plan-elsewhere");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (days));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (other));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
plan_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrUnplannedRow *self = GR_UNPLANNED_ROW (widget);
  g_autofree char *session = gr_week_plan_task (self->week, self->task, g_variant_get_int64 (target));

  gr_week_follow (self->week, session);
}

static void
plan_elsewhere_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *target)
{
  GrUnplannedRow *self = GR_UNPLANNED_ROW (widget);
  gint64 day = MAX (gr_week_get_first (self->week), gr_week_get_today (self->week));

  gr_dialog_present (gr_session_dialog_new (self->week, NULL, self->task, day), widget);
}

static GdkContentProvider *
drag_prepare_cb (GrUnplannedRow *self,
                 double          x,
                 double          y)
{
  g_assert (GR_IS_UNPLANNED_ROW (self));

  self->grip_x = x;
  self->grip_y = y;
  return gdk_content_provider_new_typed (GR_TYPE_TASK, self->task);
}

static void
drag_begin_cb (GrUnplannedRow *self,
               GdkDrag        *drag,
               GtkDragSource  *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, (int) self->grip_x, (int) self->grip_y);
}

static void
gr_unplanned_row_dispose (GObject *object)
{
  GrUnplannedRow *self = GR_UNPLANNED_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_UNPLANNED_ROW);
  if (self->week != NULL)
    g_signal_handlers_disconnect_by_func (self->week, update, self);
  g_clear_object (&self->task);
  g_clear_object (&self->week);
  G_OBJECT_CLASS (gr_unplanned_row_parent_class)->dispose (object);
}

static void
gr_unplanned_row_class_init (GrUnplannedRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_unplanned_row_dispose;

  gtk_widget_class_install_action (widget_class, "row.plan", "x", plan_cb);
  gtk_widget_class_install_action (widget_class, "row.plan-elsewhere", NULL, plan_elsewhere_cb);

  g_type_ensure (GR_TYPE_DRAG_HANDLE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-unplanned-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrUnplannedRow, plan_button);
  gtk_widget_class_bind_template_callback (widget_class, drag_prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_begin_cb);
}

static void
gr_unplanned_row_init (GrUnplannedRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->plan_button, fill_menu_cb, self, NULL);
  gr_name_menu_button_items (self->plan_button);
  gr_hold_scroll (self->plan_button);
}

/**
 * gr_unplanned_row_new:
 * @week: the week that is shown
 * @task: a task that no day has
 *
 * Returns: (transfer floating): a row that follows both
 */
GtkWidget *
gr_unplanned_row_new (GrWeek *week,
                      GrTask *task)
{
  GrUnplannedRow *self = g_object_new (GR_TYPE_UNPLANNED_ROW, NULL);

  self->week = g_object_ref (week);
  self->task = g_object_ref (task);
  g_signal_connect_object (week, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_unplanned_row_set_narrow:
 * @self: a row
 * @narrow: whether there is little room, so that the task's words need it
 */
void
gr_unplanned_row_set_narrow (GrUnplannedRow *self,
                             gboolean        narrow)
{
  g_return_if_fail (GR_IS_UNPLANNED_ROW (self));

  if (narrow)
    gtk_menu_button_set_icon_name (self->plan_button, "x-office-calendar-symbolic");
  else
    gtk_menu_button_set_label (self->plan_button, _("Plan"));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->plan_button), narrow ? _("Plan") : NULL);
}
