/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-next-date.h"

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-opening.h"
#include "gr-outlook-words.h"
#include "gr-plain.h"
#include "gr-plan-words.h"
#include "gr-round.h"
#include "gr-session.h"

struct _GrNextDate
{
  GObject parent_instance;

  gint64 day;
  gint64 at_ms; /* orders those of one day; ends of phases come last */
  char *title;
  char *detail;
  const char *action;
  char *uid;
};

G_DEFINE_FINAL_TYPE (GrNextDate, gr_next_date, G_TYPE_OBJECT)

static void
gr_next_date_finalize (GObject *object)
{
  GrNextDate *self = GR_NEXT_DATE (object);

  g_free (self->title);
  g_free (self->detail);
  g_free (self->uid);
  G_OBJECT_CLASS (gr_next_date_parent_class)->finalize (object);
}

static void
gr_next_date_class_init (GrNextDateClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_next_date_finalize;
}

static void
gr_next_date_init (GrNextDate *self)
{
}

static void
add (GPtrArray  *dates,
     gint64      day,
     gint64      at_ms,
     const char *title,
     const char *detail,
     const char *action,
     gpointer    entity)
{
  GrNextDate *self = g_object_new (GR_TYPE_NEXT_DATE, NULL);

  self->day = day;
  self->at_ms = at_ms;
  self->title = g_strdup (title != NULL ? title : "");
  self->detail = g_strdup (detail != NULL ? detail : "");
  self->action = action;
  self->uid = g_strdup (gr_entity_get_uid (GR_ENTITY (entity)));
  g_ptr_array_add (dates, self);
}

static void
add_rounds (GPtrArray *dates,
            GrLibrary *library,
            GTimeZone *zone,
            gint64     today)
{
  GrEntityList *rounds = gr_library_get_list (library, "round");

  for (guint i = 0; i < gr_entity_list_get_n (rounds); i++)
    {
      GrRound *round = gr_entity_list_peek (rounds, i);
      gint64 starts_at = gr_round_get_starts_at (round);
      GrOpening *opening;
      gint64 day;

      if (starts_at <= 0 || gr_round_get_outcome (round) == GR_ROUND_OUTCOME_CANCELLED)
        continue;
      day = gr_day_of_time (starts_at, zone, GR_DAY_START_HOUR);
      if (day < today)
        continue;
      opening = gr_library_lookup (library, "opening", gr_round_get_opening (round));
      add (dates, day, starts_at, gr_round_get_title (round) != NULL ? gr_round_get_title (round) : _("Interview"),
           opening != NULL ? gr_opening_get_employer (opening) : NULL, "win.show-round", round);
    }
}

static void
add_sessions (GPtrArray *dates,
              GrLibrary *library,
              GTimeZone *zone,
              gint64     today)
{
  GrEntityList *sessions = gr_library_get_list (library, "session");

  for (guint i = 0; i < gr_entity_list_get_n (sessions); i++)
    {
      GrSession *session = gr_entity_list_peek (sessions, i);
      gint64 day = gr_day_of_time (gr_session_get_starts_at (session), zone, GR_DAY_START_HOUR);
      g_autofree char *length = gr_plan_format_minutes (gr_session_get_minutes (session));

      if (day >= today && gr_session_get_done_at (session) <= 0)
        add (dates, day, gr_session_get_starts_at (session), gr_session_get_task_title (session), length,
             "win.show-session", session);
    }
}

/* Ends of phases, as far as they have been reckoned. */
static void
add_ends (GPtrArray    *dates,
          GrPlanLedger *ledger,
          const char   *project,
          gint64        today)
{
  const GrProjectOutlook *outlook = gr_plan_forecast_get_outlook (gr_plan_ledger_get_forecast (ledger, project));

  for (guint i = 0; outlook != NULL && i < outlook->phases->len; i++)
    {
      GrPhase *phase = gr_library_lookup (gr_plan_ledger_get_library (ledger), "phase", outlook->phases->pdata[i]);
      gint64 day = g_array_index (outlook->spans, GrPhaseSpan, i).planned.last;
      GrPlanTotals totals = GR_PLAN_TOTALS_INIT;
      g_autofree char *title = NULL;
      g_autofree char *left = NULL;

      if (phase == NULL || day < today)
        continue;
      gr_plan_ledger_sum_phase (ledger, phase, &totals);
      if (totals.n_tasks > 0 && totals.n_done == totals.n_tasks)
        continue;
      /* Translators: the placeholder is a phase */
      title = g_strdup_printf (_("End of “%s”"), gr_phase_get_title (phase));
      left = g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "%u task to go", "%u tasks to go", totals.n_tasks - totals.n_done),
          totals.n_tasks - totals.n_done);
      add (dates, day, G_MAXINT64, title, left, "win.show-phase", phase);
    }
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const GrNextDate *one = *(GrNextDate *const *) a;
  const GrNextDate *two = *(GrNextDate *const *) b;

  if (one->day != two->day)
    return one->day < two->day ? -1 : 1;
  return (one->at_ms > two->at_ms) - (one->at_ms < two->at_ms);
}

/**
 * gr_next_date_list:
 * @ledger: where the time stands
 * @today: the first day that counts, since 1970
 * @most: how many to list at the most
 *
 * Returns: (transfer full) (element-type GrNextDate): what comes next, in the order of days
 */
GPtrArray *
gr_next_date_list (GrPlanLedger *ledger,
                   gint64        today,
                   guint         most)
{
  GPtrArray *dates = g_ptr_array_new_with_free_func (g_object_unref);
  GrLibrary *library = gr_plan_ledger_get_library (ledger);
  GrEntityList *projects = gr_library_get_list (library, "project");
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  add_rounds (dates, library, zone, today);
  add_sessions (dates, library, zone, today);
  for (guint i = 0; i < gr_entity_list_get_n (projects); i++)
    add_ends (dates, ledger, gr_entity_get_uid (gr_entity_list_peek (projects, i)), today);
  g_ptr_array_sort (dates, compare);
  if (dates->len > most)
    g_ptr_array_set_size (dates, (int) most);
  return dates;
}

/**
 * gr_next_date_equal:
 * @self: a date
 * @other: another
 *
 * Returns: whether they say the same
 */
gboolean
gr_next_date_equal (GrNextDate *self,
                    GrNextDate *other)
{
  return self->day == other->day && g_str_equal (self->title, other->title) &&
         g_str_equal (self->detail, other->detail) && g_str_equal (self->uid, other->uid);
}

/**
 * gr_next_date_create_row:
 * @item: a #GrNextDate
 * @data: not used
 *
 * Returns: (transfer floating): a row that goes there
 */
GtkWidget *
gr_next_date_create_row (gpointer item,
                         gpointer data)
{
  GrNextDate *self = item;
  GtkWidget *row = gr_plain (adw_action_row_new ());
  g_autofree char *day = gr_plan_format_weekday (self->day);
  GtkWidget *label = gtk_label_new (day);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), self->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), self->detail);
  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "dimmed");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", self->uid);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), self->action);
  return row;
}
