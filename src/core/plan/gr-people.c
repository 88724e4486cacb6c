/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-people.h"

#include <glib/gi18n-lib.h>

#include "gr-text.h"
#include "gr-track-words.h"

#define HOUR_MS (60 * 60 * G_GINT64_CONSTANT (1000))
#define DAY_MS (24 * HOUR_MS)
#define HOURS_MOST 72      /* a promise for so long is counted in hours, a longer one in days */
#define NOTE_CHARACTERS 60 /* of what was noted down, in a line about somebody */

static void
line_free (gpointer data)
{
  GrPeopleLine *line = data;

  g_free (line->person);
  g_free (line->interaction);
  g_free (line->name);
  g_free (line->subtitle);
  g_free (line->side);
  g_free (line->spoken);
  g_free (line);
}

/* Such as “Coach · The tenants’ forum”; what is blank is left out. */
static char *
join (const char *one,
      const char *other)
{
  gboolean has_one = !gr_text_is_blank (one);
  gboolean has_other = !gr_text_is_blank (other);

  if (has_one && has_other)
    return g_strdup_printf ("%s · %s", one, other);
  return g_strdup (has_one ? one : has_other ? other : "");
}

static const GrInteractionFact *
find_last (const GrTrack      *track,
           const GrPersonFact *person,
           gint64              now_ms)
{
  const GrInteractionFact *last = NULL;

  for (guint i = 0; i < track->n_interactions; i++)
    {
      const GrInteractionFact *fact = &track->interactions[i];

      if (g_strcmp0 (fact->person, person->uid) == 0 && fact->happened_at <= now_ms &&
          (last == NULL || fact->happened_at >= last->happened_at))
        last = fact;
    }
  return last;
}

static const GrPersonFact *
find_person (const GrTrack *track,
             const char    *uid)
{
  for (guint i = 0; uid != NULL && i < track->n_people; i++)
    if (g_str_equal (track->people[i].uid, uid))
      return &track->people[i];
  return NULL;
}

static const char *
get_name (const char *name)
{
  return gr_text_is_blank (name) ? _("No name yet") : name;
}

/**
 * gr_promise_get_due:
 * @fact: an interaction with a promise
 *
 * Returns: until when it is best kept, in milliseconds since 1970 in UTC
 */
gint64
gr_promise_get_due (const GrInteractionFact *fact)
{
  return fact->promise_due_at > 0 ? fact->promise_due_at : fact->happened_at + GR_FOLLOW_UP_CLOSES_H * HOUR_MS;
}

static char *
describe_hours (gint64 left,
                gint64 total,
                char **spoken)
{
  *spoken = g_strdup_printf (ngettext ("%d of %d hour gone", "%d of %d hours gone", (gulong) total),
                             (int) (total - left), (int) total);
  /* Translators: hours that are left, and of how many */
  return g_strdup_printf (ngettext ("%d h left of %d", "%d h left of %d", (gulong) left), (int) left, (int) total);
}

static char *
describe_days (gint64 left,
               gint64 total,
               char **spoken)
{
  *spoken = g_strdup_printf (ngettext ("%d of %d day gone", "%d of %d days gone", (gulong) total), (int) (total - left),
                             (int) total);
  return g_strdup_printf (ngettext ("%d day left", "%d days left", (gulong) left), (int) left);
}

/**
 * gr_promise_describe:
 * @fact: an interaction with a promise that is not kept yet
 * @now_ms: now
 * @gone: (out) (optional): the share of its time that is gone, from 0 to 1
 * @spoken: (out) (optional) (transfer full): that in words
 *
 * Returns: (transfer full): how much of its time is left, such as “7 h left of 48”
 */
char *
gr_promise_describe (const GrInteractionFact *fact,
                     gint64                   now_ms,
                     double                  *gone,
                     char                   **spoken)
{
  gint64 due = gr_promise_get_due (fact);
  gint64 span = MAX (due - fact->happened_at, 1);
  gint64 left = due - now_ms;
  g_autofree char *said = NULL;
  char *words;

  if (gone != NULL)
    *gone = CLAMP ((double) (now_ms - fact->happened_at) / (double) span, 0.0, 1.0);
  if (left <= 0)
    {
      said = g_strdup (_("All of its time gone"));
      words = g_strdup (_("still worth keeping"));
    }
  else if (span <= HOURS_MOST * HOUR_MS)
    words = describe_hours (MIN ((left + HOUR_MS - 1) / HOUR_MS, (span + HOUR_MS - 1) / HOUR_MS),
                            (span + HOUR_MS - 1) / HOUR_MS, &said);
  else
    words = describe_days (MIN ((left + DAY_MS - 1) / DAY_MS, (span + DAY_MS - 1) / DAY_MS),
                           (span + DAY_MS - 1) / DAY_MS, &said);
  if (spoken != NULL)
    *spoken = g_steal_pointer (&said);
  return words;
}

static GrPeopleLine *
make_promise (const GrTrack           *track,
              const GrInteractionFact *fact,
              gint64                   now_ms)
{
  GrPeopleLine *line = g_new0 (GrPeopleLine, 1);
  const GrPersonFact *person = find_person (track, fact->person);
  g_autofree char *promise = gr_text_first_line (fact->promise, NOTE_CHARACTERS);
  g_autofree char *left = gr_promise_describe (fact, now_ms, &line->gone, &line->spoken);

  line->group = GR_PEOPLE_PROMISES;
  line->person = person != NULL ? g_strdup (person->uid) : NULL;
  line->interaction = g_strdup (fact->uid);
  line->name = g_strdup (get_name (person != NULL ? person->name : fact->name));
  line->subtitle = join (promise, left);
  line->side = g_strdup ("");
  return line;
}

/* What they last spoke of, and how often the person means to be in touch; or who they are. */
static GrPeopleLine *
make_contact (const GrTrack      *track,
              const GrPersonFact *person,
              gboolean            is_time,
              GTimeZone          *zone,
              gint64              now_ms)
{
  GrPeopleLine *line = g_new0 (GrPeopleLine, 1);
  const GrInteractionFact *last = find_last (track, person, now_ms);
  g_autofree char *note = gr_text_first_line (last != NULL ? last->detail : NULL, NOTE_CHARACTERS);

  if (is_time)
    {
      g_autofree char *cadence = gr_cadence_describe (person->cadence_days);
      /* Translators: %s is such as “every 6 weeks” */
      g_autofree char *chosen = g_strdup_printf (_("you chose %s"), cadence);

      line->subtitle = join (note, chosen);
    }
  else
    {
      g_autofree char *who = join (person->role, person->employer);
      const char *what = *note != '\0' ? note : gr_track_has_asked (track, person) ? _("Mock interviewer") : NULL;

      line->subtitle = join (who, what);
    }
  line->group = is_time ? GR_PEOPLE_WRITE : GR_PEOPLE_IN_TOUCH;
  line->person = g_strdup (person->uid);
  line->name = g_strdup (get_name (person->name));
  line->side = last != NULL ? gr_ago_describe (last->happened_at, now_ms, zone) : g_strdup ("");
  return line;
}

typedef struct
{
  const GrPersonFact *person;
  gint64 last;
} Known;

/* The latest contact first; those that nothing is written about last, by name. */
static int
compare_known (gconstpointer a,
               gconstpointer b)
{
  const Known *one = a;
  const Known *two = b;

  if (one->last != two->last)
    return one->last > two->last ? -1 : 1;
  return g_utf8_collate (get_name (one->person->name), get_name (two->person->name));
}

static void
add_in_touch (GPtrArray     *lines,
              const GrTrack *track,
              GHashTable    *had,
              GTimeZone     *zone,
              gint64         now_ms)
{
  g_autoptr (GArray) rest = g_array_new (FALSE, FALSE, sizeof (Known));

  for (guint i = 0; i < track->n_people; i++)
    {
      Known known = { .person = &track->people[i] };

      if (g_hash_table_contains (had, known.person->uid))
        continue;
      known.last = gr_track_get_last_contact (track, known.person->uid, now_ms);
      g_array_append_val (rest, known);
    }
  g_array_sort (rest, compare_known);
  for (guint i = 0; i < rest->len; i++)
    g_ptr_array_add (lines, make_contact (track, g_array_index (rest, Known, i).person, FALSE, zone, now_ms));
}

/**
 * gr_people_list:
 * @track: what was kept
 * @follow_ups: (element-type GrFollowUp): what there is to do, from gr_follow_ups_list()
 * @zone: where the person is
 * @now_ms: now
 *
 * Everybody, by what can be done about them; a person with a promise stands
 * there, and not a second time below.
 *
 * Returns: (transfer full) (element-type GrPeopleLine): the lines, group by group
 */
GPtrArray *
gr_people_list (const GrTrack *track,
                GArray        *follow_ups,
                GTimeZone     *zone,
                gint64         now_ms)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (line_free);
  g_autoptr (GHashTable) had = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < follow_ups->len; i++)
    {
      const GrFollowUp *follow_up = &g_array_index (follow_ups, GrFollowUp, i);
      const GrInteractionFact *fact;

      if (follow_up->kind != GR_FOLLOW_UP_PROMISE)
        continue;
      fact = &track->interactions[follow_up->index];
      g_ptr_array_add (lines, make_promise (track, fact, now_ms));
      if (fact->person != NULL)
        g_hash_table_add (had, (gpointer) fact->person);
    }
  for (guint i = 0; i < follow_ups->len; i++)
    {
      const GrFollowUp *follow_up = &g_array_index (follow_ups, GrFollowUp, i);
      const GrPersonFact *person;

      if (follow_up->kind != GR_FOLLOW_UP_CONTACT || follow_up->state == GR_FOLLOW_UP_WAITS)
        continue;
      person = &track->people[follow_up->index];
      if (g_hash_table_add (had, (gpointer) person->uid))
        g_ptr_array_add (lines, make_contact (track, person, TRUE, zone, now_ms));
    }
  add_in_touch (lines, track, had, zone, now_ms);
  return lines;
}

/**
 * gr_people_describe:
 * @track: what was kept
 * @now_ms: now
 *
 * Returns: (transfer full): how many people there are, and what they were for the person
 */
char *
gr_people_describe (const GrTrack *track,
                    gint64         now_ms)
{
  guint asked = 0;
  guint taught = gr_track_count_people (track, GR_INTERACTION_KIND_TEACHING, now_ms);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < track->n_people; i++)
    asked += gr_track_has_asked (track, &track->people[i]);
  g_string_append_printf (text, ngettext ("%u person", "%u people", track->n_people), track->n_people);
  if (asked > 0)
    /* Translators: of people, how many asked in a mock interview */
    g_string_append_printf (text, ngettext (" · %u has played interviewer", " · %u have played interviewer", asked),
                            asked);
  if (taught > 0)
    /* Translators: how many different people the person has taught */
    g_string_append_printf (text, ngettext (" · %u taught", " · %u taught", taught), taught);
  return g_string_free_and_steal (text);
}

/**
 * gr_people_count_pressing:
 * @track: what was kept
 * @follow_ups: (element-type GrFollowUp): what there is to do, from gr_follow_ups_list()
 * @now_ms: now
 *
 * Returns: how many promises have less than a day left, or none
 */
guint
gr_people_count_pressing (const GrTrack *track,
                          GArray        *follow_ups,
                          gint64         now_ms)
{
  guint n = 0;

  for (guint i = 0; i < follow_ups->len; i++)
    {
      const GrFollowUp *follow_up = &g_array_index (follow_ups, GrFollowUp, i);

      n += follow_up->kind == GR_FOLLOW_UP_PROMISE &&
           gr_promise_get_due (&track->interactions[follow_up->index]) - now_ms < DAY_MS;
    }
  return n;
}
