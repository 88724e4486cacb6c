/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-shelf.h"

#include <glib/gi18n-lib.h>

#include "gr-guide.h"
#include "gr-mix-dialog.h"
#include "gr-quiz-line.h"
#include "gr-quiz-words.h"

/* What there is to choose from before a quiz begins: each quiz with its names, its size and how it stands. */

/**
 * gr_quiz_shelf_get_standing:
 * @run: where the person is
 * @quiz: (nullable): a quiz; %NULL: the mixture of all
 * @standing: (out caller-allocates): how it stands
 */
void
gr_quiz_shelf_get_standing (GrQuizRun      *run,
                            GrQuiz         *quiz,
                            GrQuizStanding *standing)
{
  GListModel *attempts = G_LIST_MODEL (gr_library_get_list (gr_quiz_run_get_library (run), "attempt"));

  gr_quiz_standing_init (standing, attempts, quiz != NULL ? gr_entity_get_uid (GR_ENTITY (quiz)) : NULL);
}

/**
 * gr_quiz_shelf_find_likeliest:
 * @run: where the person is
 *
 * What a person most likely came for: what was left open, what was done last,
 * or the first.
 *
 * Returns: (transfer none) (nullable): a quiz; %NULL where there is none
 */
GrQuiz *
gr_quiz_shelf_find_likeliest (GrQuizRun *run)
{
  GrEntityList *quizzes = gr_library_get_list (gr_quiz_run_get_library (run), "quiz");
  GrQuiz *found = NULL;
  gboolean is_open = FALSE;
  gint64 at = -1;

  for (guint i = 0; i < gr_entity_list_get_n (quizzes); i++)
    {
      GrQuiz *quiz = gr_entity_list_peek (quizzes, i);
      GrQuizStanding standing;
      gint64 then;

      if (gr_quiz_get_retired (quiz))
        continue;
      gr_quiz_shelf_get_standing (run, quiz, &standing);
      if (is_open && standing.open == NULL)
        continue;
      then = standing.open != NULL   ? gr_attempt_get_started_at (standing.open)
             : standing.last != NULL ? gr_attempt_get_started_at (standing.last)
                                     : 0;
      if (found != NULL && then <= at && is_open == (standing.open != NULL))
        continue;
      found = quiz;
      at = then;
      is_open = standing.open != NULL;
    }
  return found;
}

/**
 * gr_quiz_shelf_is_own:
 * @quiz: a quiz
 *
 * Returns: whether the person wrote it
 */
gboolean
gr_quiz_shelf_is_own (GrQuiz *quiz)
{
  return gr_quiz_get_guide (quiz) == NULL;
}

/* The other name: the guide's where the quiz has one of its own, else what the guide calls the quiz. */
static const char *
by_title (GrQuizRun *run,
          GrQuiz    *quiz)
{
  GrGuide *guide = gr_library_lookup (gr_quiz_run_get_library (run), "guide", gr_quiz_get_guide (quiz));
  const char *title = gr_quiz_get_title (quiz);

  if (gr_quiz_shelf_is_own (quiz))
    return _("You wrote it");
  if (g_strcmp0 (gr_quiz_run_get_title (run, quiz), title) == 0 && guide != NULL)
    title = gr_guide_get_title (guide);
  return title != NULL ? title : "";
}

static char *
count_text (GrQuizSession *session)
{
  guint n = gr_quiz_session_get_n_items (session);

  return g_strdup_printf (ngettext ("%u question", "%u questions", n), n);
}

/**
 * gr_quiz_shelf_peep:
 * @run: where the person is
 * @quiz: a quiz
 * @keys: which answers are right
 *
 * Returns: (transfer full): what starting @quiz would ask, unshuffled
 */
GrQuizSession *
gr_quiz_shelf_peep (GrQuizRun  *run,
                    GrQuiz     *quiz,
                    GrQuizKeys *keys)
{
  GrEntityList *items = gr_library_get_list (gr_quiz_run_get_library (run), "quiz-item");

  return gr_quiz_session_new (quiz, G_LIST_MODEL (items), keys, 0);
}

/**
 * gr_quiz_shelf_dup_caption:
 * @run: where the person is
 * @quiz: a quiz
 * @session: what it asks
 *
 * Returns: (transfer full): where it is from and how long it is
 */
char *
gr_quiz_shelf_dup_caption (GrQuizRun     *run,
                           GrQuiz        *quiz,
                           GrQuizSession *session)
{
  g_autofree char *count = count_text (session);

  /* Translators: what a guide or its quiz is called, and how many questions it has. */
  return g_strdup_printf (_("%s · %s"), by_title (run, quiz), count);
}

/**
 * gr_quiz_shelf_dup_mixed_caption:
 * @run: where the person is
 *
 * Returns: (transfer full): what a mixture would be drawn from
 */
char *
gr_quiz_shelf_dup_mixed_caption (GrQuizRun *run)
{
  guint n_questions;
  guint n = gr_mix_dialog_n_sources (run, &n_questions);

  /* Translators: how many questions, and of how many quizzes they are. */
  return g_strdup_printf (_("%u questions with a key, from %u quizzes"), n_questions, n);
}

/**
 * gr_quiz_shelf_list_missed:
 * @run: where the person is
 * @quiz: (nullable): a quiz
 *
 * Returns: (transfer full) (element-type GrQuizItem): its items that were
 *   missed when they were last asked
 */
GPtrArray *
gr_quiz_shelf_list_missed (GrQuizRun *run,
                           GrQuiz    *quiz)
{
  GrLibrary *library = gr_quiz_run_get_library (run);
  gconstpointer missed = gr_figure_get_value (gr_quiz_run_get_missed (run));
  g_autoptr (GrQuizKeys) keys = gr_quiz_run_dup_keys (run);
  g_autoptr (GrQuizSession) session = NULL;
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  if (quiz == NULL || missed == NULL)
    return found;
  session = gr_quiz_session_new (quiz, G_LIST_MODEL (gr_library_get_list (library, "quiz-item")), keys, 0);
  for (guint i = 0; i < gr_quiz_session_get_n_items (session); i++)
    {
      GrQuizItem *item = gr_quiz_session_get_item (session, i);

      if (g_hash_table_contains ((GHashTable *) missed, gr_entity_get_uid (GR_ENTITY (item))))
        g_ptr_array_add (found, g_object_ref (item));
    }
  return found;
}

static void
add_mixed_line (GrQuizRun *run,
                GPtrArray *lines)
{
  guint n_questions;
  g_autofree char *about = gr_quiz_shelf_dup_mixed_caption (run);
  g_autofree char *score = NULL;
  GrQuizStanding standing;

  if (gr_mix_dialog_n_sources (run, &n_questions) < 2)
    return;
  gr_quiz_shelf_get_standing (run, NULL, &standing);
  score = standing.open != NULL ? g_strdup (_("Begun")) : gr_quiz_words_score (standing.last);
  g_ptr_array_add (lines, gr_quiz_line_new (gr_quiz_run_get_title (run, NULL), about, score));
}

static GrQuizLine *
make_line (GrQuizRun  *run,
           GrQuiz     *quiz,
           GrQuizKeys *keys)
{
  g_autoptr (GrQuizSession) session = gr_quiz_shelf_peep (run, quiz, keys);
  gboolean unkeyed = gr_quiz_session_get_n_items (session) > 0 && !gr_quiz_session_get_scored (session);
  g_autofree char *count = count_text (session);
  g_autofree char *about = NULL;
  g_autofree char *score = NULL;
  const char *state;
  GrQuizStanding standing;
  GrQuizLine *line;

  gr_quiz_shelf_get_standing (run, quiz, &standing);
  state = unkeyed ? _("no answer key") : gr_quiz_words_state (standing.state);
  about = g_strjoin (" · ", by_title (run, quiz), count, state, NULL);
  score = standing.open != NULL ? g_strdup (_("Begun")) : gr_quiz_words_score (standing.last);
  line = gr_quiz_line_new (gr_quiz_run_get_title (run, quiz), about, score);
  gr_quiz_line_set_uid (line, gr_entity_get_uid (GR_ENTITY (quiz)));
  return line;
}

/**
 * gr_quiz_shelf_list_lines:
 * @run: where the person is
 * @shown: (nullable): the quiz that is on the card already; %NULL: the mixture
 * @keys: which answers are right
 *
 * Returns: (transfer full) (element-type GrQuizLine): a line for each of the
 *   others
 */
GPtrArray *
gr_quiz_shelf_list_lines (GrQuizRun  *run,
                          GrQuiz     *shown,
                          GrQuizKeys *keys)
{
  GrEntityList *quizzes = gr_library_get_list (gr_quiz_run_get_library (run), "quiz");
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_object_unref);

  if (shown != NULL)
    add_mixed_line (run, lines);
  for (guint i = 0; i < gr_entity_list_get_n (quizzes); i++)
    {
      GrQuiz *quiz = gr_entity_list_peek (quizzes, i);

      if (!gr_quiz_get_retired (quiz) && quiz != shown)
        g_ptr_array_add (lines, make_line (run, quiz, keys));
    }
  return lines;
}
