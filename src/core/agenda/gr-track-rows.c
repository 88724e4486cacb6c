/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-track-rows.h"

#include "gr-day.h"
#include "gr-fsrs.h"
#include "gr-registry.h"

static const char *const types[] = { "opening", "round", "person", "interaction", "expertise", "mock-person" };

/**
 * gr_row_get_enum:
 * @row: a row
 * @field: one of its fields that is an enum
 * @type: of which type
 *
 * Returns: the value whose nick it holds; 0 for what is none
 */
int
gr_row_get_enum (const GrRow *row,
                 const char  *field,
                 GType        type)
{
  GEnumClass *klass = g_type_class_ref (type);
  const char *nick = gr_row_get_text (row, field);
  const GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (klass, nick) : NULL;
  int found = value != NULL ? value->value : 0;

  g_type_class_unref (klass);
  return found;
}

static void
add_opening (GArray      *facts,
             const GrRow *row)
{
  GrOpeningFact fact = {
    .uid = row->uid,
    .employer = gr_row_get_text (row, "employer"),
    .role = gr_row_get_text (row, "role"),
    .outcome = gr_row_get_enum (row, "outcome", GR_TYPE_OPENING_OUTCOME),
    .outcome_note = gr_row_get_text (row, "outcome_note"),
  };

  g_array_append_val (facts, fact);
}

static void
add_round (GArray      *facts,
           const GrRow *row)
{
  GrRoundFact fact = {
    .opening = gr_row_get_text (row, "opening"),
    .starts_at = gr_row_get_integer (row, "starts_at"),
    .minutes = gr_row_get_integer (row, "minutes"),
    .outcome = gr_row_get_enum (row, "outcome", GR_TYPE_ROUND_OUTCOME),
  };

  g_array_append_val (facts, fact);
}

static void
add_person (GArray      *facts,
            const GrRow *row)
{
  GrPersonFact fact = {
    .uid = row->uid,
    .name = gr_row_get_text (row, "name"),
    .role = gr_row_get_text (row, "role"),
    .employer = gr_row_get_text (row, "employer"),
    .industry = gr_row_get_text (row, "industry"),
    .level = gr_row_get_enum (row, "level", GR_TYPE_CAREER_LEVEL),
    .place = gr_row_get_text (row, "place"),
    .function = gr_row_get_text (row, "function"),
    .depth = gr_row_get_integer (row, "depth"),
    .cadence_days = gr_row_get_integer (row, "cadence_days"),
    .since = gr_row_get_integer (row, "made_at"),
  };
  gint64 met;

  if (gr_day_parse (gr_row_get_text (row, "met_on"), &met))
    fact.since = met * GR_DAY_MS;
  g_array_append_val (facts, fact);
}

static void
add_interaction (GArray      *facts,
                 const GrRow *row)
{
  GrInteractionFact fact = {
    .uid = row->uid,
    .person = gr_row_get_text (row, "person"),
    .name = gr_row_get_text (row, "person_name"),
    .kind = gr_row_get_enum (row, "kind", GR_TYPE_INTERACTION_KIND),
    .happened_at = gr_row_get_integer (row, "happened_at"),
    .detail = gr_row_get_text (row, "detail"),
    .promise = gr_row_get_text (row, "promise"),
    .promise_due_at = gr_row_get_integer (row, "promise_due_at"),
    .promise_kept_at = gr_row_get_integer (row, "promise_kept_at"),
  };

  g_array_append_val (facts, fact);
}

static void
add_expertise (GArray      *facts,
               const GrRow *row)
{
  GrExpertiseKind kind = gr_row_get_enum (row, "kind", GR_TYPE_EXPERTISE_KIND);

  g_array_append_val (facts, kind);
}

static void
add_asker (GArray      *facts,
           const GrRow *row)
{
  GrAskerFact fact = {
    .person = gr_row_get_text (row, "person"),
    .name = gr_row_get_text (row, "name"),
  };

  g_array_append_val (facts, fact);
}

static gboolean
read_type (GrTrackRows *self,
           GrStore *store,
           guint n,
           gsize size,
           void (*add) (GArray *facts, const GrRow *row),
           GError **error)
{
  self->rows[n] = gr_store_load (store, gr_registry_find (types[n]), NULL, FALSE, error);
  self->facts[n] = g_array_new (FALSE, FALSE, (guint) size);
  for (guint i = 0; self->rows[n] != NULL && i < self->rows[n]->len; i++)
    add (self->facts[n], self->rows[n]->pdata[i]);
  return self->rows[n] != NULL;
}

/**
 * gr_track_rows_read:
 * @store: a store
 * @error: return location
 *
 * Returns: (transfer full) (nullable): what is kept of positions and people
 */
GrTrackRows *
gr_track_rows_read (GrStore *store,
                    GError **error)
{
  g_autoptr (GrTrackRows) self = g_new0 (GrTrackRows, 1);

  if (!read_type (self, store, 0, sizeof (GrOpeningFact), add_opening, error) ||
      !read_type (self, store, 1, sizeof (GrRoundFact), add_round, error) ||
      !read_type (self, store, 2, sizeof (GrPersonFact), add_person, error) ||
      !read_type (self, store, 3, sizeof (GrInteractionFact), add_interaction, error) ||
      !read_type (self, store, 4, sizeof (GrExpertiseKind), add_expertise, error) ||
      !read_type (self, store, 5, sizeof (GrAskerFact), add_asker, error))
    return NULL;
  self->track = (GrTrack) {
    .openings = (const GrOpeningFact *) (gpointer) self->facts[0]->data,
    .n_openings = self->facts[0]->len,
    .rounds = (const GrRoundFact *) (gpointer) self->facts[1]->data,
    .n_rounds = self->facts[1]->len,
    .people = (const GrPersonFact *) (gpointer) self->facts[2]->data,
    .n_people = self->facts[2]->len,
    .interactions = (const GrInteractionFact *) (gpointer) self->facts[3]->data,
    .n_interactions = self->facts[3]->len,
    .expertise = (const GrExpertiseKind *) (gpointer) self->facts[4]->data,
    .n_expertise = self->facts[4]->len,
    .askers = (const GrAskerFact *) (gpointer) self->facts[5]->data,
    .n_askers = self->facts[5]->len,
  };
  return g_steal_pointer (&self);
}

/**
 * gr_track_rows_free:
 * @self: (transfer full): a reading
 */
void
gr_track_rows_free (GrTrackRows *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_clear_pointer (&self->facts[i], g_array_unref);
      g_clear_pointer (&self->rows[i], g_ptr_array_unref);
    }
  g_free (self);
}
