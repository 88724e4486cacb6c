/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coverage.h"

/**
 * gr_coverage_new:
 * @n_stories: how many stories
 * @n_questions: how many questions
 *
 * Returns: (transfer full): a coverage in which nothing answers anything
 */
GrCoverage *
gr_coverage_new (guint n_stories,
                 guint n_questions)
{
  GrCoverage *self = g_new0 (GrCoverage, 1);

  self->n_stories = n_stories;
  self->n_questions = n_questions;
  self->fits = g_new0 (guint8, (gsize) n_stories * n_questions + 1);
  return self;
}

/**
 * gr_coverage_copy:
 * @self: a coverage
 *
 * Returns: (transfer full): another that says the same
 */
GrCoverage *
gr_coverage_copy (const GrCoverage *self)
{
  GrCoverage *copy = g_new0 (GrCoverage, 1);

  copy->n_stories = self->n_stories;
  copy->n_questions = self->n_questions;
  copy->fits = g_memdup2 (self->fits, (gsize) self->n_stories * self->n_questions + 1);
  return copy;
}

/**
 * gr_coverage_free:
 * @self: (transfer full): a coverage
 */
void
gr_coverage_free (GrCoverage *self)
{
  g_free (self->fits);
  g_free (self);
}

/**
 * gr_coverage_set_fit:
 * @self: a coverage
 * @story: which
 * @question: which
 * @fit: how well the one answers the other
 */
void
gr_coverage_set_fit (GrCoverage *self,
                     guint       story,
                     guint       question,
                     GrFit       fit)
{
  g_return_if_fail (story < self->n_stories && question < self->n_questions);

  self->fits[(gsize) story * self->n_questions + question] = (guint8) fit;
}

/**
 * gr_coverage_get_fit:
 * @self: a coverage
 * @story: which
 * @question: which
 *
 * Returns: how well the one answers the other
 */
GrFit
gr_coverage_get_fit (const GrCoverage *self,
                     guint             story,
                     guint             question)
{
  g_return_val_if_fail (story < self->n_stories && question < self->n_questions, GR_FIT_NONE);

  return self->fits[(gsize) story * self->n_questions + question];
}

/**
 * gr_coverage_best_fit:
 * @self: a coverage
 * @question: which
 *
 * Returns: how well it is answered by the story that does it best; none is a gap
 */
GrFit
gr_coverage_best_fit (const GrCoverage *self,
                      guint             question)
{
  GrFit best = GR_FIT_NONE;

  for (guint i = 0; i < self->n_stories; i++)
    best = MAX (best, gr_coverage_get_fit (self, i, question));
  return best;
}

/**
 * gr_coverage_n_answered:
 * @self: a coverage
 * @story: which
 *
 * Returns: how many questions it answers; 0 is an orphan
 */
guint
gr_coverage_n_answered (const GrCoverage *self,
                        guint             story)
{
  guint n = 0;

  for (guint i = 0; i < self->n_questions; i++)
    n += gr_coverage_get_fit (self, story, i) != GR_FIT_NONE;
  return n;
}

/**
 * gr_coverage_n_alone:
 * @self: a coverage
 * @story: which
 *
 * Returns: how many questions it answers and no other story does; they hang on it
 */
guint
gr_coverage_n_alone (const GrCoverage *self,
                     guint             story)
{
  guint n = 0;

  for (guint q = 0; q < self->n_questions; q++)
    {
      guint n_stories = 0;

      if (gr_coverage_get_fit (self, story, q) == GR_FIT_NONE)
        continue;
      for (guint s = 0; s < self->n_stories && n_stories < 2; s++)
        n_stories += gr_coverage_get_fit (self, s, q) != GR_FIT_NONE;
      n += n_stories == 1;
    }
  return n;
}

/* The search for the smallest set: one that is smaller is better, then one that answers more questions well, then the
 * first that was found, so that the same stories give the same set.  Sets of stories are bits; there are few of them
 * where all are looked at. */
G_STATIC_ASSERT (GR_COVERAGE_EXACT <= 32);

typedef struct
{
  GArray *answers; /* the stories of each question that has any; none of these sets twice */
  GArray *well;    /* those that answer a question well */
  guint n_stories;
  guint32 best;
  guint n_best;
  guint best_well;
} Search;

static guint
count_bits (guint32 set)
{
  guint n = 0;

  for (; set != 0; set &= set - 1)
    n++;
  return n;
}

static guint32
stories_of (const GrCoverage *self,
            guint             question,
            GrFit             least)
{
  guint32 set = 0;

  for (guint s = 0; s < self->n_stories; s++)
    if (gr_coverage_get_fit (self, s, question) >= least)
      set |= (guint32) 1 << s;
  return set;
}

static guint
count_well (const Search *search,
            guint32       chosen)
{
  guint n = 0;

  for (guint i = 0; i < search->well->len; i++)
    n += (g_array_index (search->well, guint32, i) & chosen) != 0;
  return n;
}

/* Of the questions that no chosen story answers, that with the fewest stories: it leaves least choice.  0: none is open. */
static guint32
hardest_open (const Search *search,
              guint32       chosen)
{
  guint32 hardest = 0;
  guint fewest = G_MAXUINT;

  for (guint i = 0; i < search->answers->len; i++)
    {
      guint32 set = g_array_index (search->answers, guint32, i);
      guint n = count_bits (set);

      if (n < fewest && (set & chosen) == 0)
        {
          hardest = set;
          fewest = n;
        }
    }
  return hardest;
}

static void
search_from (Search *search,
             guint32 chosen)
{
  guint n_chosen = count_bits (chosen);
  guint32 open;

  if (n_chosen > search->n_best)
    return;
  open = hardest_open (search, chosen);
  if (open == 0)
    {
      guint well = count_well (search, chosen);

      if (n_chosen == search->n_best && well <= search->best_well)
        return;
      search->best = chosen;
      search->n_best = n_chosen;
      search->best_well = well;
      return;
    }
  if (n_chosen == search->n_best)
    return; /* one more would be more than the best */
  for (guint s = 0; s < search->n_stories; s++)
    if (open >> s & 1)
      search_from (search, chosen | (guint32) 1 << s);
}

static void
gather (const GrCoverage *self,
        Search           *search)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint q = 0; q < self->n_questions; q++)
    {
      guint32 answers = stories_of (self, q, GR_FIT_PARTLY), well = stories_of (self, q, GR_FIT_WELL);

      if (answers != 0 && g_hash_table_add (seen, GUINT_TO_POINTER (answers)))
        g_array_append_val (search->answers, answers);
      if (well != 0)
        g_array_append_val (search->well, well);
    }
}

/* Looks at all sets; what was picked greedily is what has to be beaten. */
static void
choose_exactly (const GrCoverage *self,
                gboolean         *chosen)
{
  Search search = {
    g_array_new (FALSE, FALSE, sizeof (guint32)), g_array_new (FALSE, FALSE, sizeof (guint32)), self->n_stories, 0, 0, 0
  };

  gather (self, &search);
  for (guint s = 0; s < self->n_stories; s++)
    search.best |= chosen[s] ? (guint32) 1 << s : 0;
  search.n_best = count_bits (search.best);
  search.best_well = count_well (&search, search.best);
  search_from (&search, 0);
  for (guint s = 0; s < self->n_stories; s++)
    chosen[s] = search.best >> s & 1;
  g_array_unref (search.answers);
  g_array_unref (search.well);
}

static guint
count_open (const GrCoverage *self,
            const gboolean   *answered,
            guint             story)
{
  guint n = 0;

  for (guint q = 0; q < self->n_questions; q++)
    n += !answered[q] && gr_coverage_get_fit (self, story, q) != GR_FIT_NONE;
  return n;
}

/* Takes the story that answers most of what is open, again and again. */
static void
choose_greedily (const GrCoverage *self,
                 gboolean         *chosen)
{
  g_autofree gboolean *answered = g_new0 (gboolean, self->n_questions + 1);

  for (;;)
    {
      guint best = self->n_stories;
      guint most = 0;

      for (guint s = 0; s < self->n_stories; s++)
        {
          guint n = chosen[s] ? 0 : count_open (self, answered, s);

          if (n > most)
            {
              best = s;
              most = n;
            }
        }
      if (most == 0)
        return;
      chosen[best] = TRUE;
      for (guint q = 0; q < self->n_questions; q++)
        answered[q] |= gr_coverage_get_fit (self, best, q) != GR_FIT_NONE;
    }
}

/**
 * gr_coverage_smallest:
 * @self: a coverage
 *
 * Finds few stories that answer every question that any of them answers.  Up
 * to %GR_COVERAGE_EXACT stories all sets are looked at, and the smallest is
 * found, of several the one that answers most questions well; beyond that
 * stories are taken one by one.
 *
 * Returns: (transfer full): the set
 */
GrCoverageSet *
gr_coverage_smallest (const GrCoverage *self)
{
  GrCoverageSet *set = g_new0 (GrCoverageSet, 1);
  g_autofree gboolean *best = g_new0 (gboolean, self->n_stories + 1);

  choose_greedily (self, best);
  set->exact = self->n_stories <= GR_COVERAGE_EXACT;
  if (set->exact)
    choose_exactly (self, best);
  set->stories = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint s = 0; s < self->n_stories; s++)
    if (best[s])
      g_array_append_val (set->stories, s);
  return set;
}

/**
 * gr_coverage_set_free:
 * @set: (transfer full): a set
 */
void
gr_coverage_set_free (GrCoverageSet *set)
{
  g_array_unref (set->stories);
  g_free (set);
}

/* What it costs to let a story answer a question: one more question answered counts for more than any number answered
 * better. */
static int
cost (const GrCoverage *self,
      guint             question,
      guint             story)
{
  int answered = (int) self->n_questions + 1;

  if (story >= self->n_stories)
    return 0; /* nobody */
  switch (gr_coverage_get_fit (self, story, question))
    {
    case GR_FIT_WELL:
      return -answered - 1;

    case GR_FIT_PARTLY:
      return -answered;

    case GR_FIT_NONE:
    default:
      return 1; /* worse than nobody */
    }
}

/* Columns are stories, and behind them as many nobodies as there are questions; column 0 is the one that is free. */
typedef struct
{
  const GrCoverage *coverage;
  guint n_columns;
  int *row_price;
  int *column_price;
  guint *row_of; /* of each column, from 1; 0: free */
  guint *came_by; /* the column before it on the path */
  int *slack;
  gboolean *seen;
} Seating;

/* Finds the cheapest way to seat one more question, and moves the others along it. */
static void
seat_row (Seating *s,
          guint    row)
{
  guint column = 0;

  s->row_of[0] = row;
  for (guint j = 0; j <= s->n_columns; j++)
    {
      s->slack[j] = G_MAXINT;
      s->seen[j] = FALSE;
    }
  do
    {
      guint current = s->row_of[column];
      guint next = 0;
      int least = G_MAXINT;

      s->seen[column] = TRUE;
      for (guint j = 1; j <= s->n_columns; j++)
        {
          int reduced;

          if (s->seen[j])
            continue;
          reduced = cost (s->coverage, current - 1, j - 1) - s->row_price[current] - s->column_price[j];
          if (reduced < s->slack[j])
            {
              s->slack[j] = reduced;
              s->came_by[j] = column;
            }
          if (s->slack[j] < least)
            {
              least = s->slack[j];
              next = j;
            }
        }
      for (guint j = 0; j <= s->n_columns; j++)
        {
          if (s->seen[j])
            {
              s->row_price[s->row_of[j]] += least;
              s->column_price[j] -= least;
            }
          else
            s->slack[j] -= least;
        }
      column = next;
  } while (s->row_of[column] != 0);
  while (column != 0)
    {
      guint before = s->came_by[column];

      s->row_of[column] = s->row_of[before];
      column = before;
    }
}

/**
 * gr_coverage_seat:
 * @self: a coverage
 *
 * Gives each question of one sitting, such as a panel, a story of its own:
 * none is told twice, as many questions as possible have one, and of all ways
 * to do that the one with most good fits is taken (the Hungarian method, Kuhn
 * 1955).
 *
 * Returns: (transfer full) (array): for each question its story, or
 *   %GR_COVERAGE_NOBODY
 */
guint *
gr_coverage_seat (const GrCoverage *self)
{
  guint *stories = g_new (guint, self->n_questions + 1);
  guint n = self->n_stories + self->n_questions;
  g_autofree int *row_price = g_new0 (int, self->n_questions + 1);
  g_autofree int *column_price = g_new0 (int, n + 1);
  g_autofree guint *row_of = g_new0 (guint, n + 1);
  g_autofree guint *came_by = g_new0 (guint, n + 1);
  g_autofree int *slack = g_new0 (int, n + 1);
  g_autofree gboolean *seen = g_new0 (gboolean, n + 1);
  Seating seating = { self, n, row_price, column_price, row_of, came_by, slack, seen };

  for (guint q = 0; q < self->n_questions; q++)
    stories[q] = GR_COVERAGE_NOBODY;
  for (guint q = 1; q <= self->n_questions; q++)
    seat_row (&seating, q);
  for (guint j = 1; j <= self->n_stories; j++)
    if (row_of[j] != 0)
      stories[row_of[j] - 1] = j - 1;
  return stories;
}
