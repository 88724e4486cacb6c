/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coverage-state.h"

#include "gr-fit.h"
#include "gr-own-answer.h"
#include "gr-take.h"
#include "gr-text.h"

struct _GrCoverageState
{
  GObject parent_instance;

  GrLibrary *library;
  char **types; /* what it depends on */
  gboolean all;
  GHashTable *ranks; /* of a question's uid: where it was put when the questions were sorted */
  GPtrArray *stories;
  GPtrArray *questions;
  GrCoverage *coverage;
  GrCoverageSet *set;
};

G_DEFINE_FINAL_TYPE (GrCoverageState, gr_coverage_state, G_TYPE_OBJECT)

enum { PROP_0, PROP_ALL, N_PROPS };

enum { CHANGED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static const char *const types[] = { "story", "question", "story-answers", "own-answer", "take", NULL };

static const char *
uid_of (gpointer entity)
{
  return gr_entity_get_uid (GR_ENTITY (entity));
}

static void
add_uid (GHashTable *set,
         const char *uid)
{
  if (uid != NULL)
    g_hash_table_add (set, (gpointer) uid);
}

/* The uids of the questions that one has done something about. */
static GHashTable *
find_prepared (GrCoverageState *self)
{
  GHashTable *prepared = g_hash_table_new (g_str_hash, g_str_equal);
  GrEntityList *answers = gr_library_get_list (self->library, "own-answer");
  GrEntityList *takes = gr_library_get_list (self->library, "take");
  GrEntityList *links = gr_library_get_list (self->library, "story-answers");

  for (guint i = 0; i < gr_entity_list_get_n (answers); i++)
    if (!gr_text_is_blank (gr_own_answer_get_text (gr_entity_list_peek (answers, i))))
      add_uid (prepared, gr_own_answer_get_question (gr_entity_list_peek (answers, i)));
  for (guint i = 0; i < gr_entity_list_get_n (takes); i++)
    add_uid (prepared, gr_take_get_question (gr_entity_list_peek (takes, i)));
  for (guint i = 0; i < gr_entity_list_get_n (links); i++)
    if (gr_story_answers_get_fit (gr_entity_list_peek (links, i)) != GR_FIT_NONE)
      add_uid (prepared, gr_story_answers_get_question (gr_entity_list_peek (links, i)));
  return prepared;
}

static GPtrArray *
collect_questions (GrCoverageState *self)
{
  GPtrArray *questions = g_ptr_array_new_with_free_func (g_object_unref);
  GrEntityList *list = gr_library_get_list (self->library, "question");
  g_autoptr (GHashTable) prepared = find_prepared (self);

  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    {
      GrQuestion *question = gr_entity_list_peek (list, i);

      /* what a guide no longer has counts for as long as there is work in it; so does what was shown and then let go
       * of, until the questions are sorted again: a row must not go from under the keys */
      if ((self->all && !gr_question_get_retired (question)) || g_hash_table_contains (prepared, uid_of (question)) ||
          g_hash_table_contains (self->ranks, uid_of (question)))
        g_ptr_array_add (questions, g_object_ref (question));
    }
  return questions;
}

static GHashTable *
index_of (GPtrArray *entities)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < entities->len; i++)
    g_hash_table_insert (index, (gpointer) uid_of (entities->pdata[i]), GUINT_TO_POINTER (i + 1));
  return index;
}

static GrCoverage *
fill (GrCoverageState *self)
{
  GrCoverage *coverage = gr_coverage_new (self->stories->len, self->questions->len);
  GrEntityList *links = gr_library_get_list (self->library, "story-answers");
  g_autoptr (GHashTable) stories = index_of (self->stories);
  g_autoptr (GHashTable) questions = index_of (self->questions);

  for (guint i = 0; i < gr_entity_list_get_n (links); i++)
    {
      GrStoryAnswers *link = gr_entity_list_peek (links, i);
      const char *story_uid = gr_story_answers_get_story (link), *question_uid = gr_story_answers_get_question (link);
      guint story = story_uid != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (stories, story_uid)) : 0;
      guint question = question_uid != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (questions, question_uid)) : 0;

      if (story > 0 && question > 0)
        gr_coverage_set_fit (coverage, story - 1, question - 1, gr_story_answers_get_fit (link));
    }
  return coverage;
}

static int
compare_ranks (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  guint first = GPOINTER_TO_UINT (g_hash_table_lookup (data, uid_of (*(gpointer *) a)));
  guint second = GPOINTER_TO_UINT (g_hash_table_lookup (data, uid_of (*(gpointer *) b)));

  return (first > second) - (first < second);
}

/* Those without a story come first; what came to the others since they were sorted is last. */
static void
rank (GrCoverageState *self)
{
  guint n = self->questions->len;

  for (guint i = 0; i < n; i++)
    {
      const char *uid = uid_of (self->questions->pdata[i]);
      gboolean gap = gr_coverage_best_fit (self->coverage, i) == GR_FIT_NONE;

      if (!g_hash_table_contains (self->ranks, uid))
        g_hash_table_insert (self->ranks, g_strdup (uid),
                             GUINT_TO_POINTER (g_hash_table_size (self->ranks) + 1 + (gap ? 0 : n)));
    }
  g_ptr_array_sort_with_data (self->questions, compare_ranks, self->ranks);
}

static void
update (GrCoverageState *self)
{
  GrEntityList *stories = gr_library_get_list (self->library, "story");

  g_ptr_array_set_size (self->stories, 0);
  for (guint i = 0; i < gr_entity_list_get_n (stories); i++)
    g_ptr_array_add (self->stories, g_object_ref (gr_entity_list_peek (stories, i)));
  g_ptr_array_unref (self->questions);
  self->questions = collect_questions (self);
  gr_coverage_free (self->coverage);
  self->coverage = fill (self);
  rank (self);
  gr_coverage_free (self->coverage);
  self->coverage = fill (self);
  g_clear_pointer (&self->set, gr_coverage_set_free);
  self->set = gr_coverage_smallest (self->coverage);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
changed_cb (GrCoverageState *self,
            GrChange        *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (g_strv_contains ((const char *const *) self->types, gr_change_get_op (change, i)->type))
      {
        update (self);
        return;
      }
}

static void
gr_coverage_state_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  if (id == PROP_ALL)
    g_value_set_boolean (value, GR_COVERAGE_STATE (object)->all);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_coverage_state_finalize (GObject *object)
{
  GrCoverageState *self = GR_COVERAGE_STATE (object);

  g_clear_object (&self->library);
  g_strfreev (self->types);
  g_hash_table_unref (self->ranks);
  g_ptr_array_unref (self->stories);
  g_ptr_array_unref (self->questions);
  gr_coverage_free (self->coverage);
  g_clear_pointer (&self->set, gr_coverage_set_free);
  G_OBJECT_CLASS (gr_coverage_state_parent_class)->finalize (object);
}

static void
gr_coverage_state_class_init (GrCoverageStateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = gr_coverage_state_get_property;
  object_class->finalize = gr_coverage_state_finalize;
  properties[PROP_ALL] = g_param_spec_boolean ("all", NULL, NULL, FALSE,
                                               G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_coverage_state_init (GrCoverageState *self)
{
  self->types = g_strdupv ((GStrv) types);
  self->ranks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->stories = g_ptr_array_new_with_free_func (g_object_unref);
  self->questions = g_ptr_array_new_with_free_func (g_object_unref);
  self->coverage = gr_coverage_new (0, 0);
}

/**
 * gr_coverage_state_new:
 * @library: where stories and questions are kept
 *
 * Returns: (transfer full): what answers what in it
 */
GrCoverageState *
gr_coverage_state_new (GrLibrary *library)
{
  GrCoverageState *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_COVERAGE_STATE, NULL);
  self->library = g_object_ref (library);
  for (guint i = 0; types[i] != NULL; i++)
    g_signal_connect_object (gr_library_get_list (library, types[i]), "notify::state", G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

/**
 * gr_coverage_state_get_library:
 * @self: a state
 *
 * Returns: (transfer none): where it is kept
 */
GrLibrary *
gr_coverage_state_get_library (GrCoverageState *self)
{
  g_return_val_if_fail (GR_IS_COVERAGE_STATE (self), NULL);

  return self->library;
}

/**
 * gr_coverage_state_get_ready:
 * @self: a state
 *
 * Returns: whether all of it was read
 */
gboolean
gr_coverage_state_get_ready (GrCoverageState *self)
{
  g_return_val_if_fail (GR_IS_COVERAGE_STATE (self), FALSE);

  for (guint i = 0; types[i] != NULL; i++)
    if (gr_entity_list_get_state (gr_library_get_list (self->library, types[i])) != GR_LIST_READY)
      return FALSE;
  return TRUE;
}

/**
 * gr_coverage_state_set_all:
 * @self: a state
 * @all: whether all questions count, not only those one has prepared
 *
 * Says which count.
 */
void
gr_coverage_state_set_all (GrCoverageState *self,
                           gboolean         all)
{
  g_return_if_fail (GR_IS_COVERAGE_STATE (self));

  if (self->all == all)
    return;
  self->all = all;
  gr_coverage_state_sort (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ALL]);
}

/**
 * gr_coverage_state_sort:
 * @self: a state
 *
 * Puts the questions without a story first.  Between one sorting and the next
 * they stay where they are, whatever happens to them.
 */
void
gr_coverage_state_sort (GrCoverageState *self)
{
  g_return_if_fail (GR_IS_COVERAGE_STATE (self));

  g_hash_table_remove_all (self->ranks);
  update (self);
}

/**
 * gr_coverage_state_get_coverage:
 * @self: a state
 *
 * Returns: (transfer none): what answers what, until it changes
 */
const GrCoverage *
gr_coverage_state_get_coverage (GrCoverageState *self)
{
  g_return_val_if_fail (GR_IS_COVERAGE_STATE (self), NULL);

  return self->coverage;
}

/**
 * gr_coverage_state_get_set:
 * @self: a state
 *
 * Returns: (transfer none): the smallest set of stories, until it changes
 */
const GrCoverageSet *
gr_coverage_state_get_set (GrCoverageState *self)
{
  g_return_val_if_fail (GR_IS_COVERAGE_STATE (self), NULL);

  return self->set;
}

/**
 * gr_coverage_state_get_story:
 * @self: a state
 * @nth: which of its stories
 *
 * Returns: (transfer none): the story
 */
GrStory *
gr_coverage_state_get_story (GrCoverageState *self,
                             guint            nth)
{
  g_return_val_if_fail (GR_IS_COVERAGE_STATE (self), NULL);
  g_return_val_if_fail (nth < self->stories->len, NULL);

  return self->stories->pdata[nth];
}

/**
 * gr_coverage_state_get_question:
 * @self: a state
 * @nth: which of its questions
 *
 * Returns: (transfer none): the question
 */
GrQuestion *
gr_coverage_state_get_question (GrCoverageState *self,
                                guint            nth)
{
  g_return_val_if_fail (GR_IS_COVERAGE_STATE (self), NULL);
  g_return_val_if_fail (nth < self->questions->len, NULL);

  return self->questions->pdata[nth];
}

/**
 * gr_coverage_state_find_link:
 * @self: a state
 * @story: a story
 * @question: a question
 *
 * Returns: (transfer none) (nullable): what joins them
 */
GrStoryAnswers *
gr_coverage_state_find_link (GrCoverageState *self,
                             GrStory         *story,
                             GrQuestion      *question)
{
  GrEntityList *links;

  g_return_val_if_fail (GR_IS_COVERAGE_STATE (self), NULL);

  links = gr_library_get_list (self->library, "story-answers");
  for (guint i = 0; i < gr_entity_list_get_n (links); i++)
    if (g_strcmp0 (gr_story_answers_get_story (gr_entity_list_peek (links, i)), uid_of (story)) == 0 &&
        g_strcmp0 (gr_story_answers_get_question (gr_entity_list_peek (links, i)), uid_of (question)) == 0)
      return gr_entity_list_peek (links, i);
  return NULL;
}

/**
 * gr_coverage_state_make_next:
 * @self: a state
 * @story: which of its stories
 * @question: which of its questions
 *
 * Returns: (transfer full): a change to the next fit: none, could fit, told well, and round again
 */
GrChange *
gr_coverage_state_make_next (GrCoverageState *self,
                             guint            story,
                             guint            question)
{
  GrStoryAnswers *link;
  GrFit fit;

  g_return_val_if_fail (GR_IS_COVERAGE_STATE (self), NULL);

  link = gr_coverage_state_find_link (self, self->stories->pdata[story], self->questions->pdata[question]);
  fit = link != NULL ? gr_story_answers_get_fit (link) : GR_FIT_NONE;
  return gr_fit_make_change (self->stories->pdata[story], self->questions->pdata[question], link,
                             (fit + 1) % (GR_FIT_WELL + 1));
}
