/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-today-page.h"

#include <glib/gi18n-lib.h>

#include "gr-agenda.h"
#include "gr-day.h"
#include "gr-figure.h"
#include "gr-hero.h"
#include "gr-plain.h"
#include "gr-profile.h"
#include "gr-queries.h"
#include "gr-step-row.h"
#include "gr-timer-pill.h"
#include "gr-week-strip.h"

#define ALSO_SHOWN 4 /* a list of everything would be a plan, and that is another page */
#define DAY_MS G_GINT64_CONSTANT (86400000)

struct _GrTodayPage
{
  GrPage parent_instance;

  AdwWindowTitle *heading;
  GrHero *next;
  GtkWidget *also_group;
  GtkListBox *also;
  AdwPreferencesGroup *interview_group;
  AdwPreferencesRow *interview;
  GtkWidget *week_group;
  GrWeekStrip *week;
  GtkLabel *week_total;

  GListStore *steps; /* GrStepItem */
  GrFigure *work;
  gint64 monday;
  guint update_id;
};

G_DEFINE_FINAL_TYPE (GrTodayPage, gr_today_page, GR_TYPE_PAGE)

static gint64
get_today (GrTodayPage *self,
           GTimeZone   *zone)
{
  GrLibrary *library = gr_page_get_library (GR_PAGE (self));

  return gr_day_of_time (gr_clock_get_wall_ms (gr_library_get_clock (library)), zone, GR_DAY_START_HOUR);
}

static char *
format_day (gint64      day,
            const char *format)
{
  g_autofree char *text = gr_day_format (day);
  g_autofree char *noon = g_strconcat (text, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (noon, NULL);

  return g_date_time_format (date, format);
}

static void
update_next (GrTodayPage *self)
{
  g_autoptr (GPtrArray) steps = gr_agenda_make (gr_page_get_library (GR_PAGE (self)));
  const GrStep *first;
  g_autofree char *caption = NULL;
  g_autofree char *time = NULL;

  g_list_store_remove_all (self->steps);
  gtk_widget_set_visible (self->also_group, steps->len > 1);
  if (steps->len == 0)
    {
      gr_hero_set_texts (self->next, _("Today"), _("Nothing planned yet"),
                         _("Import a guide: it brings sections to read, questions, a quiz and a project."),
                         _("_Open Guide"));
      gr_hero_set_action (self->next, "win.go", g_variant_new_string ("guide"));
      return;
    }
  first = g_ptr_array_index (steps, 0);
  time = first->minutes > 0 ? gr_format_minutes (first->minutes) : NULL;
  /* Translators: a length of time, such as "45 min" */
  caption = time != NULL ? g_strdup_printf (_("Next, about %s"), time) : g_strdup (_("Next"));
  gr_hero_set_texts (self->next, caption, first->title, first->reason, _("_Start"));
  gr_hero_set_action (self->next, gr_step_action (first->kind), gr_step_target (first->kind, first->uid));
  for (guint i = 1; i < MIN (steps->len, ALSO_SHOWN + 1); i++)
    {
      g_autoptr (GrStepItem) item = gr_step_item_new (g_ptr_array_index (steps, i));

      g_list_store_append (self->steps, item);
    }
}

static void
update_interview (GrTodayPage *self)
{
  GrLibrary *library = gr_page_get_library (GR_PAGE (self));
  GrProfile *profile = gr_library_get_single (library, "profile");
  const char *date = profile != NULL ? gr_profile_get_interview_on (profile) : NULL;
  const char *role = profile != NULL ? gr_profile_get_role (profile) : NULL;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 days =
      gr_agenda_days_to (date, gr_clock_get_wall_ms (gr_library_get_clock (library)), zone, GR_DAY_START_HOUR);
  g_autofree char *title = NULL;
  g_autofree char *when = NULL;
  gint64 day;

  if (days < 0 || !gr_day_parse (date, &day))
    {
      adw_preferences_group_set_title (self->interview_group, _("Your Interview"));
      adw_preferences_row_set_title (self->interview, _("No date yet"));
      adw_action_row_set_subtitle (ADW_ACTION_ROW (self->interview),
                                   _("Say when it is, and what for, in the preferences."));
      return;
    }
  title = days == 0
              ? g_strdup (_("Interview Today"))
              : g_strdup_printf (ngettext ("Interview in %d Day", "Interview in %d Days", (gulong) days), (int) days);
  /* Translators: a date with its weekday, such as "Thursday, 10 December" */
  when = format_day (day, _("%A, %-e %B"));
  adw_preferences_group_set_title (self->interview_group, title);
  adw_preferences_row_set_title (self->interview, role != NULL && *role != '\0' ? role : when);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->interview), role != NULL && *role != '\0' ? when : "");
}

static void
update_week (GrTodayPage *self)
{
  GPtrArray *days = (GPtrArray *) gr_figure_get_value (self->work);
  GrProfile *profile = gr_library_get_single (gr_page_get_library (GR_PAGE (self)), "profile");
  gint64 wanted = profile != NULL ? gr_profile_get_minutes_a_week (profile) : 0;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 seconds[7] = { 0 };
  int minutes[7];
  gint64 total = 0;
  g_autofree char *done = NULL;
  g_autofree char *of = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; days != NULL && i < days->len; i++)
    {
      const GrWorkDay *work = g_ptr_array_index (days, i);
      gint64 n = work->day - self->monday;

      if (n >= 0 && n < 7)
        seconds[n] += work->seconds;
    }
  for (int i = 0; i < 7; i++)
    {
      minutes[i] = (int) (seconds[i] / 60);
      total += seconds[i];
    }
  gr_week_strip_set_minutes (self->week, minutes, (int) (get_today (self, zone) - self->monday));
  done = gr_format_minutes (total / 60);
  of = gr_format_minutes (wanted);
  /* Translators: time done and time meant for a week: "55 min of 3 h" */
  text = wanted > 0 ? g_strdup_printf (_("%s of %s"), done, of) : g_strdup (done);
  gtk_label_set_text (self->week_total, text);
  gtk_widget_set_visible (self->week_group, total > 0 || wanted > 0);
}

static gpointer
read_week (GrStore      *store,
           gpointer      data,
           GCancellable *cancellable,
           GError      **error)
{
  const gint64 *from = data;

  return gr_query_work_by_day (store, *from, *from + 8 * DAY_MS, error);
}

/* The figure is of one week: a new one when Monday has come. */
static void
ensure_week (GrTodayPage *self)
{
  static const char *const types[] = { "work", NULL };
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 today = get_today (self, zone);
  gint64 monday = today - gr_day_weekday (today);
  gint64 from;

  if (self->work != NULL && monday == self->monday)
    return;
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  self->monday = monday;
  from = gr_day_to_time (monday, zone, 0);
  self->work = gr_figure_new (gr_page_get_library (GR_PAGE (self)), types, read_week, g_memdup2 (&from, sizeof from),
                              g_free, (GDestroyNotify) g_ptr_array_unref);
  g_signal_connect_object (self->work, "notify::value", G_CALLBACK (update_week), self, G_CONNECT_SWAPPED);
}

static void
update (GrTodayPage *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *date = NULL;

  if (!gr_library_get_open (gr_page_get_library (GR_PAGE (self))))
    return;
  date = format_day (get_today (self, zone), _("%A, %-e %B"));
  adw_window_title_set_subtitle (self->heading, date);
  update_next (self);
  update_interview (self);
  ensure_week (self);
  update_week (self);
}

static gboolean
update_cb (gpointer data)
{
  GrTodayPage *self = data;

  self->update_id = 0;
  update (self);
  return G_SOURCE_REMOVE;
}

/* Any change may be the one that makes another step the next: once a frame, and only while it is seen. */
static void
changed_cb (GrTodayPage *self)
{
  if (self->update_id == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_id = g_timeout_add (16, update_cb, self);
}

static void
gr_today_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (gr_today_page_parent_class)->map (widget);
  update (GR_TODAY_PAGE (widget));
}

static void
gr_today_page_constructed (GObject *object)
{
  GrTodayPage *self = GR_TODAY_PAGE (object);
  GrLibrary *library;

  G_OBJECT_CLASS (gr_today_page_parent_class)->constructed (object);
  library = gr_page_get_library (GR_PAGE (self));
  gtk_list_box_bind_model (self->also, G_LIST_MODEL (self->steps), gr_step_row_create, NULL, NULL);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::open", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

static void
gr_today_page_dispose (GObject *object)
{
  GrTodayPage *self = GR_TODAY_PAGE (object);

  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_object (&self->work);
  g_clear_object (&self->steps);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TODAY_PAGE);
  G_OBJECT_CLASS (gr_today_page_parent_class)->dispose (object);
}

static void
gr_today_page_class_init (GrTodayPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_today_page_constructed;
  object_class->dispose = gr_today_page_dispose;
  widget_class->map = gr_today_page_map;

  g_type_ensure (GR_TYPE_HERO);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  g_type_ensure (GR_TYPE_WEEK_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-today-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, heading);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, next);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, also_group);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, also);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, interview_group);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, interview);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, week_group);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, week);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, week_total);
}

static void
gr_today_page_init (GrTodayPage *self)
{
  self->steps = g_list_store_new (GR_TYPE_STEP_ITEM);
  gtk_widget_init_template (GTK_WIDGET (self));
}
