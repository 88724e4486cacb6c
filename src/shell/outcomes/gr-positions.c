/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-positions-private.h"

#include <gtk/gtk.h>

#include "gr-day.h"
#include "gr-dismissal.h"
#include "gr-interaction.h"
#include "gr-text.h"

G_DEFINE_FINAL_TYPE (GrPositions, gr_positions, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static const char *const types[] = { "opening", "round", "round-question", "interaction", "dismissal", NULL };

static const char *
uid_of (gpointer entity)
{
  return gr_entity_get_uid (GR_ENTITY (entity));
}

/* Those without a day come last, in the order in which they were made. */
static int
compare_rounds (gconstpointer a,
                gconstpointer b)
{
  gint64 x = gr_round_get_starts_at (*(GrRound **) a);
  gint64 y = gr_round_get_starts_at (*(GrRound **) b);

  if ((x > 0) != (y > 0))
    return x > 0 ? -1 : 1;
  return x < y ? -1 : x > y;
}

/* Children of one type by their owner. */
static void
fill (GHashTable *table, GrEntityList *list, const char *(*get_owner) (gpointer entity))
{
  g_hash_table_remove_all (table);
  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    {
      gpointer entity = gr_entity_list_peek (list, i);
      const char *owner = get_owner (entity);
      GPtrArray *children = owner != NULL ? g_hash_table_lookup (table, owner) : NULL;

      if (owner == NULL)
        continue;
      if (children == NULL)
        {
          children = g_ptr_array_new ();
          g_hash_table_insert (table, g_strdup (owner), children);
        }
      g_ptr_array_add (children, entity);
    }
}

static void
read_rows (GrPositions *self)
{
  GHashTableIter iter;
  gpointer rounds;

  fill (self->rounds, gr_library_get_list (self->library, "round"), (gpointer) gr_round_get_opening);
  fill (self->questions, gr_library_get_list (self->library, "round-question"), (gpointer) gr_round_question_get_round);
  fill (self->met, gr_library_get_list (self->library, "interaction"), (gpointer) gr_interaction_get_round);
  g_hash_table_iter_init (&iter, self->rounds);
  while (g_hash_table_iter_next (&iter, NULL, &rounds))
    g_ptr_array_sort (rounds, compare_rounds);
}

static gboolean
is_decided (GrOpening *opening)
{
  return gr_opening_get_outcome (opening) != GR_OPENING_OUTCOME_OPEN ||
         gr_opening_get_stage (opening) == GR_OPENING_STAGE_DECIDED;
}

static gboolean
match_open (gpointer item,
            gpointer data)
{
  return is_decided (item) == GPOINTER_TO_INT (data);
}

/* When something happens next in it; after those come the others, the latest first. */
static gint64
get_next (GrPositions *self,
          gpointer     opening)
{
  g_autoptr (GPtrArray) rounds = gr_positions_list_rounds (self, uid_of (opening));

  for (guint i = 0; i < rounds->len; i++)
    if (gr_positions_get_round_state (self, rounds->pdata[i]) == GR_ROUND_STATE_COMING)
      return gr_round_get_starts_at (rounds->pdata[i]);
  return G_MAXINT64;
}

static gint64
get_last (GrPositions *self,
          gpointer     opening)
{
  g_autoptr (GPtrArray) rounds = gr_positions_list_rounds (self, uid_of (opening));
  gint64 last = gr_opening_get_made_at (opening);

  for (guint i = 0; i < rounds->len; i++)
    last = MAX (last, gr_round_get_starts_at (rounds->pdata[i]));
  return last;
}

static int
compare_openings (gconstpointer a,
                  gconstpointer b,
                  gpointer      data)
{
  GrPositions *self = data;
  gint64 x = get_next (self, (gpointer) a);
  gint64 y = get_next (self, (gpointer) b);

  if (x == y)
    {
      y = get_last (self, (gpointer) a);
      x = get_last (self, (gpointer) b);
    }
  if (x != y)
    return x < y ? GTK_ORDERING_SMALLER : GTK_ORDERING_LARGER;
  return gtk_ordering_from_cmpfunc (g_strcmp0 (uid_of ((gpointer) a), uid_of ((gpointer) b)));
}

static GListModel *
make_list (GrPositions *self,
           gboolean     decided)
{
  GListModel *all = G_LIST_MODEL (gr_library_get_list (self->library, "opening"));
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (match_open, GINT_TO_POINTER (decided), NULL));
  GtkFilterListModel *shown = gtk_filter_list_model_new (g_object_ref (all), g_object_ref (filter));

  self->filters[decided] = filter;
  return G_LIST_MODEL (gtk_sort_list_model_new (G_LIST_MODEL (shown), g_object_ref (GTK_SORTER (self->sorter))));
}

static void
changed_cb (GrPositions *self,
            GrChange    *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (g_strv_contains (types, gr_change_get_op (change, i)->type))
      {
        gr_positions_refresh (self);
        return;
      }
}

static void
gr_positions_dispose (GObject *object)
{
  GrPositions *self = GR_POSITIONS (object);

  g_clear_object (&self->open);
  g_clear_object (&self->decided);
  g_clear_object (&self->filters[0]);
  g_clear_object (&self->filters[1]);
  g_clear_object (&self->sorter);
  G_OBJECT_CLASS (gr_positions_parent_class)->dispose (object);
}

static void
gr_positions_finalize (GObject *object)
{
  GrPositions *self = GR_POSITIONS (object);

  g_hash_table_unref (self->rounds);
  g_hash_table_unref (self->questions);
  g_hash_table_unref (self->met);
  g_clear_object (&self->library);
  g_time_zone_unref (self->zone);
  G_OBJECT_CLASS (gr_positions_parent_class)->finalize (object);
}

static void
gr_positions_class_init (GrPositionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_positions_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_positions_finalize;
  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_positions_init (GrPositions *self)
{
  self->zone = g_time_zone_new_local ();
  self->rounds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->questions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->met = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
}

/**
 * gr_positions_new:
 * @library: where they are kept
 *
 * Returns: (transfer full): its positions
 */
GrPositions *
gr_positions_new (GrLibrary *library)
{
  GrPositions *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_POSITIONS, NULL);
  self->library = g_object_ref (library);
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare_openings, self, NULL));
  read_rows (self);
  self->open = make_list (self, FALSE);
  self->decided = make_list (self, TRUE);
  for (guint i = 0; types[i] != NULL; i++)
    g_signal_connect_object (gr_library_get_list (library, types[i]), "notify::state",
                             G_CALLBACK (gr_positions_refresh), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * gr_positions_get_library:
 * @self: the positions
 *
 * Returns: (transfer none): where they are kept
 */
GrLibrary *
gr_positions_get_library (GrPositions *self)
{
  g_return_val_if_fail (GR_IS_POSITIONS (self), NULL);

  return self->library;
}

/**
 * gr_positions_get_open:
 * @self: the positions
 *
 * Returns: (transfer none): a list of [class@Opening], those in which something
 *   happens soon first
 */
GListModel *
gr_positions_get_open (GrPositions *self)
{
  g_return_val_if_fail (GR_IS_POSITIONS (self), NULL);

  return self->open;
}

/**
 * gr_positions_get_decided:
 * @self: the positions
 *
 * Returns: (transfer none): a list of [class@Opening], the latest first
 */
GListModel *
gr_positions_get_decided (GrPositions *self)
{
  g_return_val_if_fail (GR_IS_POSITIONS (self), NULL);

  return self->decided;
}

/**
 * gr_positions_get_state:
 * @self: the positions
 *
 * Returns: whether they are there yet
 */
GrListState
gr_positions_get_state (GrPositions *self)
{
  g_return_val_if_fail (GR_IS_POSITIONS (self), GR_LIST_LOADING);

  return gr_entity_list_get_state (gr_library_get_list (self->library, "opening"));
}

/**
 * gr_positions_get_now:
 * @self: the positions
 *
 * Returns: the time, in milliseconds since 1970 in UTC
 */
gint64
gr_positions_get_now (GrPositions *self)
{
  g_return_val_if_fail (GR_IS_POSITIONS (self), 0);

  return gr_clock_get_wall_ms (gr_library_get_clock (self->library));
}

/**
 * gr_positions_day_of:
 * @self: the positions
 * @time_ms: a time
 *
 * Returns: the day of the calendar that it is on here, in days since 1970
 */
gint64
gr_positions_day_of (GrPositions *self,
                     gint64       time_ms)
{
  g_return_val_if_fail (GR_IS_POSITIONS (self), 0);

  return gr_day_of_time (time_ms, self->zone, 0);
}

/**
 * gr_positions_get_today:
 * @self: the positions
 *
 * Returns: the person's day, in days since 1970
 */
gint64
gr_positions_get_today (GrPositions *self)
{
  g_return_val_if_fail (GR_IS_POSITIONS (self), 0);

  return gr_day_of_time (gr_positions_get_now (self), self->zone, GR_DAY_START_HOUR);
}

/**
 * gr_positions_refresh:
 * @self: the positions
 *
 * Looks at all of it again: something changed, or time went by.
 */
void
gr_positions_refresh (GrPositions *self)
{
  g_return_if_fail (GR_IS_POSITIONS (self));

  read_rows (self);
  gtk_filter_changed (self->filters[0], GTK_FILTER_CHANGE_DIFFERENT);
  gtk_filter_changed (self->filters[1], GTK_FILTER_CHANGE_DIFFERENT);
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  g_signal_emit (self, signals[CHANGED], 0);
}

static GPtrArray *
ref_or_empty (GHashTable *table,
              const char *uid)
{
  GPtrArray *array = uid != NULL ? g_hash_table_lookup (table, uid) : NULL;

  return array != NULL ? g_ptr_array_ref (array) : g_ptr_array_new ();
}

/**
 * gr_positions_list_rounds:
 * @self: the positions
 * @opening: uid of a position
 *
 * Returns: (transfer full) (element-type GrRound): its interviews in their
 *   order; as it is until the next change
 */
GPtrArray *
gr_positions_list_rounds (GrPositions *self,
                          const char  *opening)
{
  g_return_val_if_fail (GR_IS_POSITIONS (self), NULL);

  return ref_or_empty (self->rounds, opening);
}

/**
 * gr_positions_list_questions:
 * @self: the positions
 * @round: uid of an interview
 *
 * Returns: (transfer full) (element-type GrRoundQuestion): what was asked
 */
GPtrArray *
gr_positions_list_questions (GrPositions *self,
                             const char  *round)
{
  g_return_val_if_fail (GR_IS_POSITIONS (self), NULL);

  return ref_or_empty (self->questions, round);
}

/**
 * gr_positions_list_met:
 * @self: the positions
 * @round: uid of an interview
 *
 * Returns: (transfer full) (element-type GrInteraction): who was there
 */
GPtrArray *
gr_positions_list_met (GrPositions *self,
                       const char  *round)
{
  g_return_val_if_fail (GR_IS_POSITIONS (self), NULL);

  return ref_or_empty (self->met, round);
}

/**
 * gr_positions_get_number:
 * @self: the positions
 * @round: an interview
 *
 * Returns: the how manieth for its position it is, from 1
 */
guint
gr_positions_get_number (GrPositions *self,
                         GrRound     *round)
{
  g_autoptr (GPtrArray) rounds = gr_positions_list_rounds (self, gr_round_get_opening (round));
  guint index;

  return g_ptr_array_find (rounds, round, &index) ? index + 1 : 1;
}

/* Questions may have been put down before, as what to expect: only what was said of an answer counts. */
static gboolean
is_written (GrPositions *self,
            GrRound     *round)
{
  g_autoptr (GPtrArray) questions = gr_positions_list_questions (self, uid_of (round));

  for (guint i = 0; i < questions->len; i++)
    if (gr_round_question_get_rating (questions->pdata[i]) > 0 ||
        !gr_text_is_blank (gr_round_question_get_note (questions->pdata[i])))
      return TRUE;
  return gr_round_get_rating (round) > 0 || !gr_text_is_blank (gr_round_get_impression (round)) ||
         !gr_text_is_blank (gr_round_get_lessons (round));
}

/**
 * gr_positions_get_round_state:
 * @self: the positions
 * @round: an interview
 *
 * Returns: what there is to do about it
 */
GrRoundState
gr_positions_get_round_state (GrPositions *self,
                              GrRound     *round)
{
  gint64 starts_at = gr_round_get_starts_at (round);

  g_return_val_if_fail (GR_IS_POSITIONS (self), GR_ROUND_STATE_UNDATED);

  if (gr_round_get_outcome (round) != GR_ROUND_OUTCOME_PENDING)
    return GR_ROUND_STATE_DECIDED;
  if (starts_at > 0 && starts_at + gr_round_get_minutes (round) * 60000 > gr_positions_get_now (self))
    return GR_ROUND_STATE_COMING;
  if (is_written (self, round))
    return GR_ROUND_STATE_PENDING;
  return starts_at > 0 ? GR_ROUND_STATE_UNWRITTEN : GR_ROUND_STATE_UNDATED;
}

static gboolean
was_asked (GrPositions *self,
           GrRound     *round)
{
  GrEntityList *dismissals = gr_library_get_list (self->library, "dismissal");

  for (guint i = 0; i < gr_entity_list_get_n (dismissals); i++)
    if (g_strcmp0 (gr_dismissal_get_target (gr_entity_list_peek (dismissals, i)), uid_of (round)) == 0)
      return TRUE;
  return FALSE;
}

/**
 * gr_positions_find_unwritten:
 * @self: the positions
 *
 * Returns: (transfer none) (nullable): the latest interview that is past,
 *   without a word about it, and not asked about before
 */
GrRound *
gr_positions_find_unwritten (GrPositions *self)
{
  GrEntityList *rounds;
  GrRound *latest = NULL;

  g_return_val_if_fail (GR_IS_POSITIONS (self), NULL);

  rounds = gr_library_get_list (self->library, "round");
  for (guint i = 0; i < gr_entity_list_get_n (rounds); i++)
    {
      GrRound *round = gr_entity_list_peek (rounds, i);

      if (gr_positions_get_round_state (self, round) == GR_ROUND_STATE_UNWRITTEN && !was_asked (self, round) &&
          (latest == NULL || gr_round_get_starts_at (round) > gr_round_get_starts_at (latest)))
        latest = round;
    }
  return latest;
}
