/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-week-view.h"

#include <glib/gi18n-lib.h>

#include "gr-availability-dialog.h"
#include "gr-calendar-saving.h"
#include "gr-day.h"
#include "gr-dialog.h"
#include "gr-names.h"
#include "gr-page.h"
#include "gr-plan-words.h"
#include "gr-profile.h"
#include "gr-session-dialog.h"
#include "gr-unplanned-row.h"
#include "gr-week-day.h"

#define TASKS_FEW 6 /* the next ones are enough to choose from */

struct _GrWeekView
{
  AdwBin parent_instance;

  GrWeek *week;
  GtkSliceListModel *shown;
  gboolean narrow;

  GtkLabel *title;
  GtkLabel *sums;
  GtkMenuButton *menu_button;
  GtkWidget *spread_box;
  GtkLabel *spread_label;
  GtkToggleButton *past_button;
  GtkLabel *past_label;
  GtkImage *past_icon;
  GrWeekDay *days[GR_WEEK_DAYS];
  GtkWidget *unplanned;
  GtkListBox *tasks;
  GtkButton *more_button;
  GtkWidget *plan_button;
  GtkWidget *all_planned;
};

G_DEFINE_FINAL_TYPE (GrWeekView, gr_week_view, ADW_TYPE_BIN)

static char *
format_day (gint64      day,
            const char *format)
{
  g_autoptr (GDateTime) at = g_date_time_new_from_unix_utc (day * 86400);

  return g_date_time_format (at, format);
}

/* "23–29 November", "30 November – 6 December", and the year where it is another. */
static char *
describe_week (GrWeekView *self)
{
  gint64 first = gr_week_get_first (self->week);
  g_autofree char *month = format_day (first, "%Y-%m");
  g_autofree char *last_month = format_day (first + 6, "%Y-%m");
  g_autofree char *year = format_day (first + 6, "%Y");
  g_autofree char *this_year = format_day (gr_week_get_today (self->week), "%Y");
  gboolean same = g_str_equal (month, last_month);
  /* Translators: the first day of a week: “23” where the month is said at its end, else “30 November” */
  g_autofree char *from = format_day (first, same ? "%-e" : _("%-e %B"));
  /* Translators: the last day of a week, as in “29 November” */
  g_autofree char *to = format_day (first + 6, _("%-e %B"));
  /* Translators: from a day to a day, as in “23–29 November” or “30 November – 6 December” */
  g_autofree char *text = g_strdup_printf (same ? _("%s–%s") : _("%s – %s"), from, to);

  /* Translators: a week, and its year */
  return g_str_equal (year, this_year) ? g_steal_pointer (&text) : g_strdup_printf (_("%s %s"), text, year);
}

static char *
describe_sums (GrWeekView *self)
{
  gint64 first = gr_week_get_first (self->week);
  gint64 planned = 0, done = 0, free_minutes = 0;
  g_autofree char *planned_text = NULL;
  g_autofree char *done_text = NULL;
  g_autofree char *free_text = NULL;

  for (gint64 day = first; day < first + GR_WEEK_DAYS; day++)
    {
      planned += gr_week_get_planned (self->week, day);
      done += gr_week_get_done (self->week, day, NULL);
      free_minutes += day >= gr_week_get_today (self->week) ? gr_week_get_free (self->week, day) : 0;
    }
  planned_text = gr_plan_format_minutes (planned);
  done_text = gr_plan_format_seconds (done);
  free_text = gr_plan_format_minutes (free_minutes);
  if (first + GR_WEEK_DAYS <= gr_week_get_today (self->week) || !gr_week_has_time (self->week))
    /* Translators: of a week that is past: what was planned, and what was done */
    return g_strdup_printf (_("Planned %s · done %s"), planned_text, done_text);
  /* Translators: of a week: what is planned, what is done, what is free */
  return g_strdup_printf (_("Planned %s · done %s · %s free"), planned_text, done_text, free_text);
}

/* Narrow, the days that are past fold into a line that says what was done on them. */
static void
update_past (GrWeekView *self)
{
  gint64 first = gr_week_get_first (self->week);
  gint64 n_past = CLAMP (gr_week_get_today (self->week) - first, 0, GR_WEEK_DAYS);
  gboolean fold = self->narrow && n_past > 0 && n_past < GR_WEEK_DAYS;
  gboolean unfolded = gtk_toggle_button_get_active (self->past_button);
  gint64 done = 0;
  g_autofree char *from = format_day (first, "%A");
  g_autofree char *to = format_day (first + MAX (n_past, 1) - 1, "%A");
  g_autofree char *length = NULL;
  g_autofree char *text = NULL;

  for (gint64 i = 0; i < n_past; i++)
    done += gr_week_get_done (self->week, first + i, NULL);
  length = gr_plan_format_seconds (done);
  text = n_past > 1
             /* Translators: two days, and a length of time: “Monday – Wednesday: 40 min done” */
             ? g_strdup_printf (_("%s – %s: %s done"), from, to, length)
             /* Translators: a day, and a length of time: “Monday: 40 min done” */
             : g_strdup_printf (_("%s: %s done"), from, length);
  gtk_label_set_text (self->past_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->past_button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_image_set_from_icon_name (self->past_icon, unfolded ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_widget_set_visible (GTK_WIDGET (self->past_button), fold);
  for (gint64 i = 0; i < GR_WEEK_DAYS; i++)
    gtk_widget_set_visible (GTK_WIDGET (self->days[i]), !fold || i >= n_past || unfolded);
}

static void
update_unplanned (GrWeekView *self)
{
  guint n = g_list_model_get_n_items (gr_week_get_unplanned (self->week));
  guint n_more = n - MIN (n, gtk_slice_list_model_get_size (self->shown));
  g_autofree char *more =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Show %u More", "Show %u More", n_more), n_more);

  gtk_widget_set_visible (self->unplanned, n > 0);
  gtk_widget_set_visible (self->all_planned, n == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->more_button), n_more > 0);
  gtk_button_set_label (self->more_button, more);
}

static void
update_spread (GrWeekView *self)
{
  GrLibrary *library = gr_week_get_library (self->week);
  GrProfile *profile = gr_library_get_single (library, "profile");
  gint64 minutes = profile != NULL ? gr_profile_get_minutes_a_week (profile) : 0;
  g_autofree char *length = gr_plan_format_minutes (minutes);
  /* Translators: the placeholder is a length of time, such as “3 h” */
  g_autofree char *text =
      g_strdup_printf (_("Your %s a week are spread over all days, until you say which have time."), length);

  gtk_label_set_text (self->spread_label,
                      gr_week_is_spread (self->week) ? text : _("Say on which days you have time, and how long."));
  gtk_widget_set_visible (self->spread_box, (gr_week_is_spread (self->week) || !gr_week_has_time (self->week)) &&
                                                !gr_library_get_read_only (library));
}

static void
focus_followed (GrWeekView *self)
{
  g_autofree char *session = gr_week_take_followed (self->week);

  for (guint i = 0; session != NULL && i < GR_WEEK_DAYS; i++)
    if (gr_week_day_focus (self->days[i], session))
      return;
}

static void
update (GrWeekView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autofree char *title = describe_week (self);
  g_autofree char *sums = describe_sums (self);
  gint64 first = gr_week_get_first (self->week);
  gint64 today = gr_week_get_today (self->week);
  gboolean writable = !gr_library_get_read_only (gr_week_get_library (self->week));
  gboolean past = first + GR_WEEK_DAYS <= today;

  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->sums, sums);
  update_spread (self);
  update_past (self);
  update_unplanned (self);
  gtk_widget_action_set_enabled (widget, "week.today", today < first || past);
  gtk_widget_action_set_enabled (widget, "week.plan", writable && !past);
  gtk_widget_action_set_enabled (widget, "week.new", writable);
  gtk_widget_action_set_enabled (widget, "week.hours", writable);
  gtk_widget_set_visible (self->plan_button, writable && !past);
  focus_followed (self);
}

static void
set_narrow (GrWeekView *self,
            gboolean    narrow)
{
  GtkListBoxRow *row;

  self->narrow = narrow;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->tasks, i)) != NULL; i++)
    gr_unplanned_row_set_narrow (GR_UNPLANNED_ROW (row), narrow);
  if (self->week != NULL)
    update_past (self);
}

static void
narrow_cb (GrWeekView *self)
{
  set_narrow (self, TRUE);
}

static void
wide_cb (GrWeekView *self)
{
  set_narrow (self, FALSE);
}

static void
past_toggled_cb (GrWeekView *self)
{
  g_assert (GR_IS_WEEK_VIEW (self));
  update_past (self);
}

static void
turn_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrWeekView *self = GR_WEEK_VIEW (widget);
  gint64 first = gr_week_get_first (self->week);
  g_autofree char *title = NULL;

  if (g_str_equal (action, "week.today"))
    gr_week_set_first (self->week, gr_week_get_today (self->week));
  else
    gr_week_set_first (self->week, g_str_equal (action, "week.next") ? first + GR_WEEK_DAYS : first - GR_WEEK_DAYS);
  title = describe_week (self);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), title, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static char *
describe_planned (guint  n,
                  gint64 minutes_left)
{
  g_autofree char *text = NULL;
  g_autofree char *left = gr_plan_format_minutes (minutes_left);

  if (n == 0)
    return g_strdup (_("This week has no time left"));
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u session planned", "%u sessions planned", n), n);
  /* Translators: how many sessions were planned, and what found no place in the week */
  return minutes_left > 0 ? g_strdup_printf (_("%s; %s are for later weeks"), text, left) : g_steal_pointer (&text);
}

static void
plan_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrWeekView *self = GR_WEEK_VIEW (widget);
  gint64 minutes_left;
  g_autofree char *text = NULL;
  guint n;

  if (!gr_week_has_time (self->week))
    {
      gtk_widget_activate_action (widget, "week.hours", NULL);
      return;
    }
  n = gr_week_plan_rest (self->week, &minutes_left);
  text = describe_planned (n, minutes_left);
  gr_page_toast (self, text, n > 0);
}

static void
hours_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *target)
{
  gr_dialog_present (gr_availability_dialog_new (gr_week_get_library (GR_WEEK_VIEW (widget)->week)), widget);
}

static void
new_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *target)
{
  GrWeekView *self = GR_WEEK_VIEW (widget);
  gint64 day = MAX (gr_week_get_first (self->week), gr_week_get_today (self->week));
  g_autoptr (GrTask) next = g_list_model_get_item (gr_week_get_unplanned (self->week), 0);

  gr_dialog_present (gr_session_dialog_new (self->week, NULL, next, day), widget);
}

static void
more_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrWeekView *self = GR_WEEK_VIEW (widget);

  gtk_slice_list_model_set_size (self->shown, G_MAXUINT);
  update_unplanned (self);
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GrWeekView) self = data;
  g_autoptr (GError) error = NULL;

  if (gr_calendar_saving_finish (result, &error))
    gr_page_toast (self, _("Saved"), FALSE);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gr_page_present_error (self, error, NULL);
}

static void
export_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *target)
{
  gr_calendar_saving_async (gr_week_get_library (GR_WEEK_VIEW (widget)->week),
                            GTK_WINDOW (gtk_widget_get_root (widget)), saved_cb, g_object_ref (widget));
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  GrWeekView *self = data;
  GtkWidget *row = gr_unplanned_row_new (self->week, item);

  gr_unplanned_row_set_narrow (GR_UNPLANNED_ROW (row), self->narrow);
  return row;
}

static void
gr_week_view_dispose (GObject *object)
{
  GrWeekView *self = GR_WEEK_VIEW (object);

  if (self->week != NULL)
    g_signal_handlers_disconnect_by_func (self->week, update, self);
  if (self->tasks != NULL)
    gtk_list_box_bind_model (self->tasks, NULL, NULL, NULL, NULL);
  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_WEEK_VIEW);
  g_clear_object (&self->shown);
  g_clear_object (&self->week);
  G_OBJECT_CLASS (gr_week_view_parent_class)->dispose (object);
}

static void
gr_week_view_class_init (GrWeekViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_week_view_dispose;

  gtk_widget_class_install_action (widget_class, "week.previous", NULL, turn_cb);
  gtk_widget_class_install_action (widget_class, "week.next", NULL, turn_cb);
  gtk_widget_class_install_action (widget_class, "week.today", NULL, turn_cb);
  gtk_widget_class_install_action (widget_class, "week.plan", NULL, plan_cb);
  gtk_widget_class_install_action (widget_class, "week.hours", NULL, hours_cb);
  gtk_widget_class_install_action (widget_class, "week.new", NULL, new_cb);
  gtk_widget_class_install_action (widget_class, "week.more", NULL, more_cb);
  gtk_widget_class_install_action (widget_class, "week.export", NULL, export_cb);

  g_type_ensure (GR_TYPE_WEEK_DAY);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-week-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GrWeekView, title);
  gtk_widget_class_bind_template_child (widget_class, GrWeekView, sums);
  gtk_widget_class_bind_template_child (widget_class, GrWeekView, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrWeekView, spread_box);
  gtk_widget_class_bind_template_child (widget_class, GrWeekView, spread_label);
  gtk_widget_class_bind_template_child (widget_class, GrWeekView, past_button);
  gtk_widget_class_bind_template_child (widget_class, GrWeekView, past_label);
  gtk_widget_class_bind_template_child (widget_class, GrWeekView, past_icon);
  gtk_widget_class_bind_template_child (widget_class, GrWeekView, unplanned);
  gtk_widget_class_bind_template_child (widget_class, GrWeekView, tasks);
  gtk_widget_class_bind_template_child (widget_class, GrWeekView, more_button);
  gtk_widget_class_bind_template_child (widget_class, GrWeekView, plan_button);
  gtk_widget_class_bind_template_child (widget_class, GrWeekView, all_planned);
  for (guint i = 0; i < GR_WEEK_DAYS; i++)
    {
      g_autofree char *name = g_strdup_printf ("day_%u", i);

      gtk_widget_class_bind_template_child_full (
          widget_class, name, FALSE, G_STRUCT_OFFSET (GrWeekView, days) + (gssize) (i * sizeof (GrWeekDay *)));
    }
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, wide_cb);
  gtk_widget_class_bind_template_callback (widget_class, past_toggled_cb);
}

static void
gr_week_view_init (GrWeekView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->menu_button);
}

/**
 * gr_week_view_set_ledger:
 * @self: a view without one
 * @ledger: where the time stands
 */
void
gr_week_view_set_ledger (GrWeekView   *self,
                         GrPlanLedger *ledger)
{
  g_return_if_fail (GR_IS_WEEK_VIEW (self) && self->week == NULL);

  self->week = gr_week_new (ledger);
  for (guint i = 0; i < GR_WEEK_DAYS; i++)
    gr_week_day_set_week (self->days[i], self->week, i);
  self->shown = gtk_slice_list_model_new (g_object_ref (gr_week_get_unplanned (self->week)), 0, TASKS_FEW);
  gtk_list_box_bind_model (self->tasks, G_LIST_MODEL (self->shown), create_row, self, NULL);
  g_signal_connect_object (self->week, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
