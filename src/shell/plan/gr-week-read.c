/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-availability.h"
#include "gr-day.h"
#include "gr-profile.h"
#include "gr-round.h"
#include "gr-week-private.h"

/* What lies in the week, read anew from the library's live lists after each change. */

#define MINUTE_MS (60 * G_GINT64_CONSTANT (1000))
#define ROUND_MINUTES 60 /* of an interview where nobody said how long */

/* When a thing of the week begins. */
static gint64
get_start (gpointer entity)
{
  return GR_IS_SESSION (entity) ? gr_session_get_starts_at (entity) : gr_round_get_starts_at (entity);
}

static int
compare_starts (gconstpointer a,
                gconstpointer b)
{
  gint64 one = get_start (*(gpointer *) a);
  gint64 two = get_start (*(gpointer *) b);

  return (one > two) - (one < two);
}

/* As few rows as can be: what is the same at both ends stays, and keeps the focus. */
static void
take_over (GListStore *store,
           GPtrArray  *items)
{
  GListModel *model = G_LIST_MODEL (store);
  guint n = g_list_model_get_n_items (model), head = 0, tail = 0;
  g_autoptr (GPtrArray) old = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (old, g_list_model_get_item (model, i));
  while (head < MIN (n, items->len) && old->pdata[head] == items->pdata[head])
    head++;
  while (tail < MIN (n, items->len) - head && old->pdata[n - 1 - tail] == items->pdata[items->len - 1 - tail])
    tail++;
  if (n != head + tail || items->len != head + tail)
    g_list_store_splice (store, head, n - head - tail, items->pdata + head, items->len - head - tail);
}

static void
read_times (GrWeek *self)
{
  GrLibrary *library = gr_week_get_library (self);
  GrEntityList *list = gr_library_get_list (library, "availability");
  GrProfile *profile = gr_library_get_single (library, "profile");
  guint n;

  g_array_set_size (self->times, 0);
  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    {
      GrAvailability *at = gr_entity_list_peek (list, i);
      GrFreeTime time = { (int) gr_availability_get_weekday (at), GR_FREE_TIME_WEEKLY,
                          gr_availability_get_start_minute (at), gr_availability_get_minutes (at) };

      if (gr_availability_get_day (at) == NULL || gr_day_parse (gr_availability_get_day (at), &time.day))
        g_array_append_val (self->times, time);
    }
  n = self->times->len;
  gr_free_time_spread (self->times, profile != NULL ? gr_profile_get_minutes_a_week (profile) : 0);
  self->spread = self->times->len > n;
}

static void
add_busy (GrWeek *self,
          gint64  starts_at,
          gint64  minutes)
{
  GrBusyTime busy = { starts_at, starts_at + minutes * MINUTE_MS };

  g_array_append_val (self->busy, busy);
}

static void
add_to_day (GrWeek    *self,
            GPtrArray *days[GR_WEEK_DAYS],
            gpointer   entity)
{
  gint64 day = gr_day_of_time (get_start (entity), self->zone, 0) - self->first;

  if (day >= 0 && day < GR_WEEK_DAYS)
    g_ptr_array_add (days[day], entity);
}

static void
read_sessions (GrWeek    *self,
               GPtrArray *days[GR_WEEK_DAYS])
{
  GrEntityList *list = gr_library_get_list (gr_week_get_library (self), "session");
  gint64 from = gr_day_at_minute (gr_week_get_today (self), 0, self->zone);

  g_hash_table_remove_all (self->planned);
  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    {
      GrSession *session = gr_entity_list_peek (list, i);
      const char *task = gr_session_get_task (session);
      gint64 minutes = gr_session_get_minutes (session);

      add_to_day (self, days, session);
      if (gr_session_get_done_at (session) != 0)
        continue;
      add_busy (self, gr_session_get_starts_at (session), minutes);
      if (task != NULL && gr_session_get_starts_at (session) >= from)
        {
          minutes += GPOINTER_TO_INT (g_hash_table_lookup (self->planned, task));
          g_hash_table_insert (self->planned, g_strdup (task), GINT_TO_POINTER (minutes));
        }
    }
}

static void
read_rounds (GrWeek    *self,
             GPtrArray *days[GR_WEEK_DAYS])
{
  GrEntityList *list = gr_library_get_list (gr_week_get_library (self), "round");

  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    {
      GrRound *round = gr_entity_list_peek (list, i);
      gint64 minutes = gr_round_get_minutes (round);

      if (gr_round_get_starts_at (round) == 0 || gr_round_get_outcome (round) == GR_ROUND_OUTCOME_CANCELLED)
        continue;
      add_to_day (self, days, round);
      add_busy (self, gr_round_get_starts_at (round), minutes > 0 ? minutes : ROUND_MINUTES);
    }
}

/* The open tasks that no day has yet, in the order of the plan. */
static void
read_unplanned (GrWeek *self)
{
  GrLibrary *library = gr_week_get_library (self);
  GrEntityList *projects = gr_library_get_list (library, "project");
  g_autoptr (GPtrArray) found = g_ptr_array_new ();

  for (guint i = 0; i < gr_entity_list_get_n (projects); i++)
    {
      g_autoptr (GrEntityList) phases =
          gr_library_get_children (library, "phase", gr_entity_get_uid (gr_entity_list_peek (projects, i)));

      for (guint p = 0; p < gr_entity_list_get_n (phases); p++)
        {
          g_autoptr (GrEntityList) tasks =
              gr_library_get_children (library, "task", gr_entity_get_uid (gr_entity_list_peek (phases, p)));

          for (guint t = 0; t < gr_entity_list_get_n (tasks); t++)
            if (gr_week_get_left (self, gr_entity_list_peek (tasks, t)) > 0)
              g_ptr_array_add (found, gr_entity_list_peek (tasks, t));
        }
    }
  take_over (self->unplanned, found);
}

/* Days, free time and what is left to plan. */
void
gr_week_read (GrWeek *self)
{
  GPtrArray *days[GR_WEEK_DAYS];

  for (guint i = 0; i < GR_WEEK_DAYS; i++)
    days[i] = g_ptr_array_new ();
  read_times (self);
  g_array_set_size (self->busy, 0);
  read_sessions (self, days);
  read_rounds (self, days);
  for (guint i = 0; i < GR_WEEK_DAYS; i++)
    {
      g_ptr_array_sort (days[i], compare_starts);
      take_over (self->days[i], days[i]);
      g_ptr_array_unref (days[i]);
    }
  read_unplanned (self);
}
