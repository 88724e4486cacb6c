/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-week-day.h"

#include <glib/gi18n-lib.h>

#include "gr-plan-words.h"
#include "gr-session-row.h"
#include "gr-week-plan.h"

struct _GrWeekDay
{
  GtkBox parent_instance;

  GrWeek *week;
  guint nth;

  GtkDropTarget *drop;
  GtkLabel *name;
  GtkLabel *number;
  GtkListBox *rows;
  GtkLabel *foot;
};

G_DEFINE_FINAL_TYPE (GrWeekDay, gr_week_day, GTK_TYPE_BOX)

static gint64
get_day (GrWeekDay *self)
{
  return gr_week_get_first (self->week) + self->nth;
}

static char *
dup_date (GrWeekDay  *self,
          const char *format)
{
  g_autoptr (GDateTime) at = g_date_time_new_from_unix_utc (get_day (self) * 86400);

  return g_date_time_format (at, format);
}

/* "25 min free", "Full", "Day off"; of a day that is past what was done. */
static char *
describe (GrWeekDay *self)
{
  gint64 day = get_day (self);
  gint64 today = gr_week_get_today (self->week);
  gint64 done = gr_week_get_done (self->week, day, NULL);
  gint64 free_minutes = gr_week_get_free (self->week, day);
  g_autofree char *length = NULL;

  if (day < today)
    {
      length = gr_plan_format_seconds (done);
      /* Translators: the placeholder is a length of time that was spent on a day */
      return done >= 60 ? g_strdup_printf (_("%s done"), length) : g_strdup ("");
    }
  if (!gr_week_has_time (self->week))
    return g_strdup ("");
  if (gr_week_get_given (self->week, day) == 0)
    return g_strdup (gr_week_get_planned (self->week, day) > 0 ? "" : _("Day off"));
  if (free_minutes < GR_WEEK_PLAN_LEAST)
    return g_strdup (gr_week_get_planned (self->week, day) > 0 ? _("Full") : _("Nothing left today"));
  length = gr_plan_format_minutes (free_minutes);
  /* Translators: the placeholder is a length of time that is free on a day */
  return g_strdup_printf (_("%s free"), length);
}

static void
set_today (GrWeekDay *self,
           gboolean   today)
{
  GtkWidget *widgets[] = { GTK_WIDGET (self->name), GTK_WIDGET (self->number) };

  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    if (today)
      gtk_widget_add_css_class (widgets[i], "accent");
    else
      gtk_widget_remove_css_class (widgets[i], "accent");
  if (today)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "today");
      gtk_widget_remove_css_class (GTK_WIDGET (self->number), "dimmed");
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (self), "today");
      gtk_widget_add_css_class (GTK_WIDGET (self->number), "dimmed");
    }
}

static void
update (GrWeekDay *self)
{
  gboolean today = get_day (self) == gr_week_get_today (self->week);
  g_autofree char *name = dup_date (self, "%a");
  g_autofree char *number = dup_date (self, "%-e");
  /* Translators: a day, as in “Thursday, 10 December” */
  g_autofree char *full = dup_date (self, _("%A, %-d %B"));
  /* Translators: for a screen reader; the placeholder is a day, as in “Thursday, 10 December” */
  g_autofree char *label = today ? g_strdup_printf (_("Today, %s"), full) : g_strdup (full);
  g_autofree char *foot = describe (self);

  gtk_label_set_text (self->name, name);
  gtk_label_set_text (self->number, number);
  gtk_label_set_text (self->foot, foot);
  gtk_widget_set_visible (GTK_WIDGET (self->foot), *foot != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->rows),
                          g_list_model_get_n_items (gr_week_get_day (self->week, self->nth)) > 0);
  set_today (self, today);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rows), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/* A row that goes with the focus, by undo too, comes back with it, on whichever day. */
static void
items_changed_cb (GrWeekDay *self,
                  guint      position,
                  guint      removed)
{
  g_assert (GR_IS_WEEK_DAY (self));

  for (guint i = position; i < position + removed; i++)
    {
      GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->rows, (int) i));

      if (row != NULL && (gtk_widget_is_focus (row) || gtk_widget_get_focus_child (row) != NULL))
        gr_week_follow (self->week, gr_entity_get_uid (gr_session_row_get_entity (GR_SESSION_ROW (row))));
    }
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  return gr_session_row_new (GR_WEEK_DAY (data)->week, item);
}

static void
row_activated_cb (GrWeekDay    *self,
                  GrSessionRow *row)
{
  g_assert (GR_IS_WEEK_DAY (self));
  gr_session_row_open (row);
}

/* A session is moved, a task planned. */
static gboolean
drop_cb (GrWeekDay    *self,
         const GValue *value)
{
  gpointer dropped = g_value_get_object (value);
  g_autofree char *uid = NULL;

  g_assert (GR_IS_WEEK_DAY (self));

  if (gr_library_get_read_only (gr_week_get_library (self->week)))
    return FALSE;
  if (GR_IS_SESSION (dropped))
    gr_week_move (self->week, dropped, get_day (self));
  else if (GR_IS_TASK (dropped))
    uid = gr_week_plan_task (self->week, dropped, get_day (self));
  return TRUE;
}

static void
gr_week_day_dispose (GObject *object)
{
  GrWeekDay *self = GR_WEEK_DAY (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_WEEK_DAY);
  if (self->week != NULL)
    g_signal_handlers_disconnect_by_func (self->week, update, self);
  g_clear_object (&self->week);
  G_OBJECT_CLASS (gr_week_day_parent_class)->dispose (object);
}

static void
gr_week_day_class_init (GrWeekDayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_week_day_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-week-day.ui");
  gtk_widget_class_bind_template_child (widget_class, GrWeekDay, drop);
  gtk_widget_class_bind_template_child (widget_class, GrWeekDay, name);
  gtk_widget_class_bind_template_child (widget_class, GrWeekDay, number);
  gtk_widget_class_bind_template_child (widget_class, GrWeekDay, rows);
  gtk_widget_class_bind_template_child (widget_class, GrWeekDay, foot);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
}

static void
gr_week_day_init (GrWeekDay *self)
{
  GType types[] = { GR_TYPE_SESSION, GR_TYPE_TASK };

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_target_set_gtypes (self->drop, types, G_N_ELEMENTS (types));
}

/**
 * gr_week_day_set_week:
 * @self: a day without a week
 * @week: the week that is shown
 * @nth: which of its days, 0 for Monday
 */
void
gr_week_day_set_week (GrWeekDay *self,
                      GrWeek    *week,
                      guint      nth)
{
  g_return_if_fail (GR_IS_WEEK_DAY (self) && self->week == NULL);

  self->week = g_object_ref (week);
  self->nth = nth;
  /* before the list hears of it, while its rows are those that were */
  g_signal_connect_object (gr_week_get_day (week, nth), "items-changed", G_CALLBACK (items_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_bind_model (self->rows, gr_week_get_day (week, nth), create_row, self, NULL);
  g_signal_connect_object (week, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

/**
 * gr_week_day_focus:
 * @self: a day
 * @session: uid of a session
 *
 * Returns: whether the session is on this day; it has the focus then
 */
gboolean
gr_week_day_focus (GrWeekDay  *self,
                   const char *session)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (GR_IS_WEEK_DAY (self), FALSE);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->rows, i)) != NULL; i++)
    if (g_str_equal (gr_entity_get_uid (gr_session_row_get_entity (GR_SESSION_ROW (row))), session))
      {
        gtk_widget_set_visible (GTK_WIDGET (self->rows), TRUE);
        gtk_widget_grab_focus (GTK_WIDGET (row));
        return TRUE;
      }
  return FALSE;
}
