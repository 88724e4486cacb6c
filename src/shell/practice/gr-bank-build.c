/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-bank-private.h"

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-guide.h"
#include "gr-plan-item.h"
#include "gr-story-answers.h"
#include "gr-text.h"

/* What is known of one question, gathered in one pass over each list. */
typedef struct
{
  gboolean drafted;
  guint n_stories;
  GArray *takes; /* of GrTakeNote, as they were kept */
} Facts;

static void
facts_free (Facts *facts)
{
  g_clear_pointer (&facts->takes, g_array_unref);
  g_free (facts);
}

static Facts *
facts_of (GHashTable *table,
          const char *question)
{
  Facts *facts = g_hash_table_lookup (table, question != NULL ? question : "");

  if (facts == NULL)
    {
      facts = g_new0 (Facts, 1);
      facts->takes = g_array_new (FALSE, FALSE, sizeof (GrTakeNote));
      g_hash_table_insert (table, g_strdup (question != NULL ? question : ""), facts);
    }
  return facts;
}

static gint64
lowest_rating (GrTake *take)
{
  const gint64 ratings[] = { gr_take_get_structure (take), gr_take_get_detail (take), gr_take_get_own_part (take),
                             gr_take_get_calm (take) };
  gint64 lowest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (ratings); i++)
    if (ratings[i] > 0 && (lowest == 0 || ratings[i] < lowest))
      lowest = ratings[i];
  return lowest;
}

static int
compare_takes (gconstpointer a,
               gconstpointer b)
{
  gint64 first = gr_take_get_started_at (*(GrTake **) a), second = gr_take_get_started_at (*(GrTake **) b);

  return (first > second) - (first < second);
}

static void
gather_takes (GrBank     *self,
              GHashTable *table)
{
  GrEntityList *list = gr_library_get_list (self->library, "take");
  g_autoptr (GPtrArray) takes = g_ptr_array_new ();
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    g_ptr_array_add (takes, gr_entity_list_peek (list, i));
  g_ptr_array_sort (takes, compare_takes);
  for (guint i = 0; i < takes->len; i++)
    {
      GrTakeNote note = { gr_day_of_time (gr_take_get_started_at (takes->pdata[i]), zone, GR_DAY_START_HOUR),
                          lowest_rating (takes->pdata[i]) };

      g_array_append_val (facts_of (table, gr_take_get_question (takes->pdata[i]))->takes, note);
    }
}

static GHashTable *
gather (GrBank *self)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) facts_free);
  GrEntityList *answers = gr_library_get_list (self->library, "own-answer");
  GrEntityList *links = gr_library_get_list (self->library, "story-answers");

  for (guint i = 0; i < gr_entity_list_get_n (answers); i++)
    {
      GrOwnAnswer *answer = gr_entity_list_peek (answers, i);

      if (!gr_text_is_blank (gr_own_answer_get_text (answer)))
        facts_of (table, gr_own_answer_get_question (answer))->drafted = TRUE;
    }
  for (guint i = 0; i < gr_entity_list_get_n (links); i++)
    {
      GrStoryAnswers *link = gr_entity_list_peek (links, i);

      if (gr_story_answers_get_fit (link) != GR_FIT_NONE)
        facts_of (table, gr_story_answers_get_question (link))->n_stories++;
    }
  gather_takes (self, table);
  return table;
}

static guint
count_guides (GrBank *self)
{
  GrEntityList *questions = gr_library_get_list (self->library, "question");
  g_autoptr (GHashTable) guides = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < gr_entity_list_get_n (questions); i++)
    {
      const char *guide = gr_question_get_guide (gr_entity_list_peek (questions, i));

      if (guide != NULL)
        g_hash_table_add (guides, (gpointer) guide);
    }
  return g_hash_table_size (guides);
}

/* Topics of one name in two guides are two groups, so then the guide stands with it. */
static char *
name_group (GrQuestion *question,
            GrGuide    *guide,
            guint       n_guides)
{
  const char *topic = gr_question_get_topic (question);

  if (guide == NULL)
    return g_strdup (_("My Own"));
  if (gr_text_is_blank (topic))
    return g_strdup (gr_guide_get_title (guide));
  if (n_guides < 2)
    return g_strdup (topic);
  /* Translators: a topic and the guide it is from */
  return g_strdup_printf (_("%s · %s"), topic, gr_guide_get_title (guide));
}

static GrBankItem *
ensure_item (GrBank     *self,
             GrQuestion *question)
{
  const char *uid = gr_entity_get_uid (GR_ENTITY (question));
  GrBankItem *item = g_hash_table_lookup (self->by_uid, uid);

  if (item == NULL || gr_bank_item_get_question (item) != question)
    {
      item = gr_bank_item_new (question);
      g_hash_table_replace (self->by_uid, g_strdup (uid), item);
    }
  return item;
}

static void
append_of (GrBank     *self,
           GPtrArray  *items,
           GHashTable *table,
           GrGuide    *guide,
           guint       n_guides)
{
  GrEntityList *questions = gr_library_get_list (self->library, "question");
  const char *owner = guide != NULL ? gr_entity_get_uid (GR_ENTITY (guide)) : NULL;

  for (guint i = 0; i < gr_entity_list_get_n (questions); i++)
    {
      GrQuestion *question = gr_entity_list_peek (questions, i);
      Facts *facts = facts_of (table, gr_entity_get_uid (GR_ENTITY (question)));
      GrPrepared prepared =
          gr_prepared_find (facts->drafted, (GrTakeNote *) (gpointer) facts->takes->data, facts->takes->len);
      g_autofree char *group = NULL;
      GrBankItem *item;

      /* what left the guide stays where there is work in it */
      if (g_strcmp0 (gr_question_get_guide (question), owner) != 0 ||
          (gr_question_get_retired (question) && prepared == GR_PREPARED_NEW && facts->n_stories == 0))
        continue;
      group = name_group (question, guide, n_guides);
      item = ensure_item (self, question);
      gr_bank_item_set (item, group, prepared, facts->takes->len, facts->n_stories);
      g_ptr_array_add (items, g_object_ref (item));
    }
}

static int
compare_groups (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  GHashTable *first = data;
  guint x = GPOINTER_TO_UINT (g_hash_table_lookup (first, gr_bank_item_get_group (*(GrBankItem **) a)));
  guint y = GPOINTER_TO_UINT (g_hash_table_lookup (first, gr_bank_item_get_group (*(GrBankItem **) b)));

  return (x > y) - (x < y);
}

/* A guide may come back to a topic; the bank has it in one place, where it came first. */
static void
bring_together (GPtrArray *items)
{
  g_autoptr (GHashTable) first = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < items->len; i++)
    {
      const char *group = gr_bank_item_get_group (items->pdata[i]);

      if (!g_hash_table_contains (first, group))
        g_hash_table_insert (first, (gpointer) group, GUINT_TO_POINTER (i + 1));
    }
  g_ptr_array_sort_with_data (items, compare_groups, first); /* stable, as GLib promises for arrays of pointers */
}

/* The items as they are now: one's own first, then guide by guide. */
GPtrArray *
gr_bank_build (GrBank *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  GrEntityList *guides = gr_library_get_list (self->library, "guide");
  g_autoptr (GHashTable) table = gather (self);
  guint n_guides = count_guides (self);

  append_of (self, items, table, NULL, n_guides);
  for (guint i = 0; i < gr_entity_list_get_n (guides); i++)
    append_of (self, items, table, gr_entity_list_peek (guides, i), n_guides);
  bring_together (items);
  return items;
}

/* The highest number of questions that a guide's project asks for, and whose it is; 0 where none does. */
guint
gr_bank_find_goal (GrBank *self,
                   char  **source)
{
  GrEntityList *list = gr_library_get_list (self->library, "plan-item");
  guint goal = 0;

  *source = NULL;
  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    {
      GrPlanItem *item = gr_entity_list_peek (list, i);
      GrGuide *guide = gr_library_lookup (self->library, "guide", gr_plan_item_get_guide (item));
      const char *title = gr_plan_item_get_title (item);
      guint found =
          title != NULL && guide != NULL && !gr_plan_item_get_retired (item) ? gr_prepared_read_goal (title) : 0;

      if (found <= goal)
        continue;
      goal = found;
      g_set_str (source, gr_guide_get_title (guide));
    }
  return goal;
}

/**
 * gr_bank_find:
 * @self: a bank
 * @uid: of a question
 *
 * Returns: (transfer none) (nullable): its item
 */
GrBankItem *
gr_bank_find (GrBank     *self,
              const char *uid)
{
  g_return_val_if_fail (GR_IS_BANK (self), NULL);

  for (guint i = 0; i < self->order->len; i++)
    if (g_strcmp0 (gr_entity_get_uid (GR_ENTITY (gr_bank_item_get_question (self->order->pdata[i]))), uid) == 0)
      return self->order->pdata[i];
  return NULL;
}

/**
 * gr_bank_find_answer:
 * @self: a bank
 * @uid: of a question
 *
 * Returns: (transfer none) (nullable): the person's own answer to it
 */
GrOwnAnswer *
gr_bank_find_answer (GrBank     *self,
                     const char *uid)
{
  GrEntityList *list;

  g_return_val_if_fail (GR_IS_BANK (self), NULL);

  list = gr_library_get_list (self->library, "own-answer");
  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    if (g_strcmp0 (gr_own_answer_get_question (gr_entity_list_peek (list, i)), uid) == 0)
      return gr_entity_list_peek (list, i);
  return NULL;
}

/**
 * gr_bank_list_takes:
 * @self: a bank
 * @uid: of a question
 *
 * Returns: (transfer container) (element-type GrTake): its takes, the latest last
 */
GPtrArray *
gr_bank_list_takes (GrBank     *self,
                    const char *uid)
{
  GPtrArray *takes = g_ptr_array_new ();
  GrEntityList *list;

  g_return_val_if_fail (GR_IS_BANK (self), takes);

  list = gr_library_get_list (self->library, "take");
  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    if (g_strcmp0 (gr_take_get_question (gr_entity_list_peek (list, i)), uid) == 0)
      g_ptr_array_add (takes, gr_entity_list_peek (list, i));
  g_ptr_array_sort (takes, compare_takes);
  return takes;
}

/**
 * gr_bank_list_links:
 * @self: a bank
 * @uid: of a question
 *
 * Returns: (transfer container) (element-type GrStoryAnswers): the stories that answer it
 */
GPtrArray *
gr_bank_list_links (GrBank     *self,
                    const char *uid)
{
  GPtrArray *links = g_ptr_array_new ();
  GrEntityList *list;

  g_return_val_if_fail (GR_IS_BANK (self), links);

  list = gr_library_get_list (self->library, "story-answers");
  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    {
      GrStoryAnswers *link = gr_entity_list_peek (list, i);

      if (g_strcmp0 (gr_story_answers_get_question (link), uid) == 0 &&
          gr_story_answers_get_fit (link) != GR_FIT_NONE &&
          gr_library_lookup (self->library, "story", gr_story_answers_get_story (link)) != NULL)
        g_ptr_array_add (links, link);
    }
  return links;
}

/**
 * gr_bank_list_asked:
 * @self: a bank
 * @uid: of a question
 *
 * Returns: (transfer full) (element-type GrRoundQuestion): each time it was
 *   asked in an interview
 */
GPtrArray *
gr_bank_list_asked (GrBank     *self,
                    const char *uid)
{
  GrEntityList *list;
  GPtrArray *asked = g_ptr_array_new ();

  g_return_val_if_fail (GR_IS_BANK (self), asked);

  list = gr_library_get_list (self->library, "round-question");
  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    if (g_strcmp0 (gr_round_question_get_question (gr_entity_list_peek (list, i)), uid) == 0)
      g_ptr_array_add (asked, gr_entity_list_peek (list, i));
  return asked;
}

/**
 * gr_bank_make_question:
 * @self: a bank
 * @prompt: what is asked
 *
 * Returns: (transfer full): a change that adds a question of one's own, as its first operation
 */
GrChange *
gr_bank_make_question (GrBank     *self,
                       const char *prompt)
{
  GrEntityList *list;
  double position = 0;
  const char *uid;
  GrChange *change;

  g_return_val_if_fail (GR_IS_BANK (self), NULL);
  g_return_val_if_fail (prompt != NULL, NULL);

  list = gr_library_get_list (self->library, "question");
  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    if (gr_question_get_guide (gr_entity_list_peek (list, i)) == NULL)
      position = MAX (position, gr_question_get_position (gr_entity_list_peek (list, i)));
  change = gr_change_new (GR_CHANGE_EDIT, _("New Question"));
  uid = gr_change_create (change, "question", NULL);
  gr_change_set_text (change, "question", uid, "prompt", prompt);
  gr_change_set_text (change, "question", uid, "kind", "question");
  gr_change_set_real (change, "question", uid, "position", position + 1);
  return change;
}
