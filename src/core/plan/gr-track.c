/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-track.h"

#include "gr-text.h"

/**
 * gr_round_fact_is_decided:
 * @self: an interview
 *
 * Returns: whether those who interviewed have said yes or no; not where it is
 *   pending, was called off, or the person withdrew
 */
gboolean
gr_round_fact_is_decided (const GrRoundFact *self)
{
  return self->outcome == GR_ROUND_OUTCOME_ADVANCED || self->outcome == GR_ROUND_OUTCOME_OFFER ||
         self->outcome == GR_ROUND_OUTCOME_REJECTED;
}

/**
 * gr_round_fact_is_held:
 * @self: an interview
 * @now_ms: now, in milliseconds since 1970 in UTC
 *
 * Returns: whether it took place: it was decided, or its time has come and
 *   nobody called it off
 */
gboolean
gr_round_fact_is_held (const GrRoundFact *self,
                       gint64             now_ms)
{
  if (gr_round_fact_is_decided (self))
    return TRUE;
  return self->starts_at > 0 && self->starts_at <= now_ms && self->outcome != GR_ROUND_OUTCOME_CANCELLED;
}

/**
 * gr_track_get_held_minutes:
 * @self: what was kept
 * @now_ms: now
 *
 * Returns: time spent in interviews, which no plan's hours include
 */
gint64
gr_track_get_held_minutes (const GrTrack *self,
                           gint64         now_ms)
{
  gint64 minutes = 0;

  for (guint i = 0; i < self->n_rounds; i++)
    if (gr_round_fact_is_held (&self->rounds[i], now_ms))
      minutes += MAX (self->rounds[i].minutes, 0);
  return minutes;
}

/**
 * gr_track_get_last_contact:
 * @self: what was kept
 * @person: uid of a person
 * @now_ms: now
 *
 * Returns: when they last had to do with each other; 0: never
 */
gint64
gr_track_get_last_contact (const GrTrack *self,
                           const char    *person,
                           gint64         now_ms)
{
  gint64 last = 0;

  for (guint i = 0; i < self->n_interactions; i++)
    {
      const GrInteractionFact *fact = &self->interactions[i];

      if (fact->happened_at <= now_ms && g_strcmp0 (fact->person, person) == 0)
        last = MAX (last, fact->happened_at);
    }
  return last;
}

static gboolean
is_same_name (const char *one,
              const char *other)
{
  g_autofree char *a = gr_text_normalise (one);
  g_autofree char *b = gr_text_normalise (other);

  return *a != '\0' && g_str_equal (a, b);
}

/**
 * gr_track_has_asked:
 * @self: what was kept
 * @person: somebody
 *
 * Returns: whether they played the interviewer: where they are named as a
 *   person, or only by their name
 */
gboolean
gr_track_has_asked (const GrTrack      *self,
                    const GrPersonFact *person)
{
  for (guint i = 0; i < self->n_askers; i++)
    if (self->askers[i].person != NULL ? g_strcmp0 (self->askers[i].person, person->uid) == 0
                                       : is_same_name (self->askers[i].name, person->name))
      return TRUE;
  return FALSE;
}

/* By what somebody counts once: the person, also where only their name was written down; else that name. */
static char *
get_key (const GrTrack *self,
         const char    *person,
         const char    *written)
{
  g_autofree char *name = NULL;

  if (person != NULL)
    return g_strdup (person);
  name = gr_text_normalise (written);
  for (guint i = 0; *name != '\0' && i < self->n_people; i++)
    {
      g_autofree char *known = gr_text_normalise (self->people[i].name);

      if (g_str_equal (known, name))
        return g_strdup (self->people[i].uid);
    }
  return *name != '\0' ? g_steal_pointer (&name) : NULL;
}

/**
 * gr_track_count_people:
 * @self: what was kept
 * @kind: a kind of interaction
 * @now_ms: now
 *
 * Returns: with how many different people there was one; whoever is there
 *   twice, as a person or by the same name, counts once, and nobody in
 *   particular not at all
 */
guint
gr_track_count_people (const GrTrack    *self,
                       GrInteractionKind kind,
                       gint64            now_ms)
{
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->n_interactions; i++)
    {
      const GrInteractionFact *fact = &self->interactions[i];
      char *key = fact->kind == kind && fact->happened_at <= now_ms ? get_key (self, fact->person, fact->name) : NULL;

      if (key != NULL)
        g_hash_table_add (keys, key);
    }
  return g_hash_table_size (keys);
}

/**
 * gr_track_count_askers:
 * @self: what was kept
 *
 * Returns: how many different people asked in mock interviews
 */
guint
gr_track_count_askers (const GrTrack *self)
{
  g_autoptr (GHashTable) keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->n_askers; i++)
    {
      char *key = get_key (self, self->askers[i].person, self->askers[i].name);

      if (key != NULL)
        g_hash_table_add (keys, key);
    }
  return g_hash_table_size (keys);
}

/**
 * gr_track_count_kind:
 * @self: what was kept
 * @kind: a kind of interaction
 * @now_ms: now
 *
 * Returns: how many there were
 */
guint
gr_track_count_kind (const GrTrack    *self,
                     GrInteractionKind kind,
                     gint64            now_ms)
{
  guint n = 0;

  for (guint i = 0; i < self->n_interactions; i++)
    n += self->interactions[i].kind == kind && self->interactions[i].happened_at <= now_ms;
  return n;
}
