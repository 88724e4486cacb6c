/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-round-make.h"

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-person.h"
#include "gr-question.h"
#include "gr-telling.h"
#include "gr-text.h"

static const char *
uid_of (gpointer entity)
{
  return gr_entity_get_uid (GR_ENTITY (entity));
}

/**
 * gr_round_make_start:
 * @positions: the positions
 * @round: an interview for one of them
 * @starts_at: when it begins, in milliseconds since 1970 in UTC; 0: no date yet
 *
 * Returns: (transfer full): a change that says so, of the interview and of
 *   meeting those who are in it
 */
GrChange *
gr_round_make_start (GrPositions *positions,
                     GrRound     *round,
                     gint64       starts_at)
{
  g_autoptr (GPtrArray) met = gr_positions_list_met (positions, uid_of (round));
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Set Date"));

  gr_change_set_integer (change, "round", uid_of (round), "starts_at", starts_at);
  for (guint i = 0; i < met->len && starts_at > 0; i++)
    gr_change_set_integer (change, "interaction", uid_of (met->pdata[i]), "happened_at", starts_at);
  return change;
}

/* Two ways to write the same words are the same question. */
static GrQuestion *
find_question (GrLibrary  *library,
               const char *prompt)
{
  GrEntityList *questions = gr_library_get_list (library, "question");
  g_autofree char *key = gr_text_normalise (prompt);

  for (guint i = 0; i < gr_entity_list_get_n (questions); i++)
    {
      GrQuestion *question = gr_entity_list_peek (questions, i);
      const char *other = gr_question_get_prompt (question);
      g_autofree char *normal = other != NULL ? gr_text_normalise (other) : NULL;

      if (g_strcmp0 (normal, key) == 0)
        return question;
    }
  return NULL;
}

/* One more of the person's own, behind those that are there. */
static const char *
add_question (GrLibrary  *library,
              GrChange   *change,
              const char *prompt)
{
  GrEntityList *questions = gr_library_get_list (library, "question");
  const char *uid = gr_change_create (change, "question", NULL);
  double position = 0;

  for (guint i = 0; i < gr_entity_list_get_n (questions); i++)
    if (gr_question_get_guide (gr_entity_list_peek (questions, i)) == NULL)
      position = MAX (position, gr_question_get_position (gr_entity_list_peek (questions, i)));
  gr_change_set_text (change, "question", uid, "prompt", prompt);
  gr_change_set_text (change, "question", uid, "kind", "question");
  gr_change_set_real (change, "question", uid, "position", position + 1);
  return uid;
}

/**
 * gr_round_make_asked:
 * @positions: the positions
 * @round: an interview for one of them
 * @prompt: what was asked there
 *
 * Returns: (transfer full): a change that keeps it; a question that is not
 *   in the bank yet gets into it
 */
GrChange *
gr_round_make_asked (GrPositions *positions,
                     GrRound     *round,
                     const char  *prompt)
{
  GrLibrary *library = gr_positions_get_library (positions);
  g_autoptr (GPtrArray) asked = gr_positions_list_questions (positions, uid_of (round));
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Keep Question"));
  GrQuestion *question = find_question (library, prompt);
  const char *target = question != NULL ? uid_of (question) : add_question (library, change, prompt);
  const char *uid = gr_change_create (change, "round-question", NULL);
  double position = 0;

  for (guint i = 0; i < asked->len; i++)
    position = MAX (position, gr_round_question_get_position (asked->pdata[i]));
  gr_change_set_text (change, "round-question", uid, "round", uid_of (round));
  gr_change_set_text (change, "round-question", uid, "question", target);
  gr_change_set_text (change, "round-question", uid, "question_title",
                      question != NULL ? gr_question_get_prompt (question) : prompt);
  gr_change_set_text (change, "round-question", uid, "note", "");
  gr_change_set_real (change, "round-question", uid, "position", position + 1);
  return change;
}

/**
 * gr_round_make_told:
 * @asked: a question that was asked
 * @story: (nullable): the story that was told
 * @version: (nullable): uid of the version it was told in; %NULL: in full
 *
 * Returns: (transfer full): a change that says so
 */
GrChange *
gr_round_make_told (GrRoundQuestion *asked,
                    GrStory         *story,
                    const char      *version)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Set Story"));
  const char *title = story != NULL ? gr_telling_get_title (gr_story_get_title (story)) : NULL;

  gr_change_set_text (change, "round-question", uid_of (asked), "story", story != NULL ? uid_of (story) : NULL);
  gr_change_set_text (change, "round-question", uid_of (asked), "version", version);
  gr_change_set_text (change, "round-question", uid_of (asked), "story_title", title);
  return change;
}

static GrPerson *
find_person (GrLibrary  *library,
             const char *name)
{
  GrEntityList *people = gr_library_get_list (library, "person");
  g_autofree char *key = gr_text_normalise (name);

  for (guint i = 0; i < gr_entity_list_get_n (people); i++)
    {
      GrPerson *person = gr_entity_list_peek (people, i);
      const char *other = gr_person_get_name (person);
      g_autofree char *normal = other != NULL ? gr_text_normalise (other) : NULL;

      if (g_strcmp0 (normal, key) == 0)
        return person;
    }
  return NULL;
}

static const char *
add_person (GrPositions *positions,
            GrChange    *change,
            GrRound     *round,
            const char  *name)
{
  GrOpening *opening =
      gr_library_lookup (gr_positions_get_library (positions), "opening", gr_round_get_opening (round));
  gint64 starts_at = gr_round_get_starts_at (round);
  g_autofree char *day = starts_at > 0 ? gr_day_format (gr_positions_day_of (positions, starts_at)) : NULL;
  const char *uid = gr_change_create (change, "person", NULL);

  gr_change_set_text (change, "person", uid, "name", name);
  gr_change_set_text (change, "person", uid, "employer", opening != NULL ? gr_opening_get_employer (opening) : NULL);
  gr_change_set_text (change, "person", uid, "met_on", day);
  gr_change_set_integer (change, "person", uid, "made_at", gr_positions_get_now (positions));
  return uid;
}

/**
 * gr_round_make_met:
 * @positions: the positions
 * @round: an interview for one of them
 * @name: of somebody who was there
 *
 * Returns: (transfer full) (nullable): a change that says so; somebody who is
 *   not among the people yet gets there.  %NULL: they are in the interview already
 */
GrChange *
gr_round_make_met (GrPositions *positions,
                   GrRound     *round,
                   const char  *name)
{
  GrLibrary *library = gr_positions_get_library (positions);
  g_autoptr (GPtrArray) met = gr_positions_list_met (positions, uid_of (round));
  GrPerson *person = find_person (library, name);
  gint64 starts_at = gr_round_get_starts_at (round);
  GrChange *change;
  const char *target, *uid;

  for (guint i = 0; i < met->len; i++)
    if (person != NULL && g_strcmp0 (gr_interaction_get_person (met->pdata[i]), uid_of (person)) == 0)
      return NULL;
  change = gr_change_new (GR_CHANGE_EDIT, _("Add Person"));
  target = person != NULL ? uid_of (person) : add_person (positions, change, round, name);
  uid = gr_change_create (change, "interaction", NULL);
  gr_change_set_text (change, "interaction", uid, "person", target);
  gr_change_set_text (change, "interaction", uid, "person_name", person != NULL ? gr_person_get_name (person) : name);
  gr_change_set_text (change, "interaction", uid, "kind", "interview");
  gr_change_set_text (change, "interaction", uid, "round", uid_of (round));
  gr_change_set_integer (change, "interaction", uid, "happened_at",
                         starts_at > 0 ? starts_at : gr_positions_get_now (positions));
  return change;
}

/**
 * gr_round_list_prompts:
 * @positions: the positions
 * @round: an interview for one of them
 *
 * Returns: (transfer full): the questions of the bank that were not kept of it yet
 */
GStrv
gr_round_list_prompts (GrPositions *positions,
                       GrRound     *round)
{
  GrEntityList *questions = gr_library_get_list (gr_positions_get_library (positions), "question");
  g_autoptr (GPtrArray) asked = gr_positions_list_questions (positions, uid_of (round));
  g_autoptr (GHashTable) kept = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GStrvBuilder) prompts = g_strv_builder_new ();

  for (guint i = 0; i < asked->len; i++)
    if (gr_round_question_get_question (asked->pdata[i]) != NULL)
      g_hash_table_add (kept, (gpointer) gr_round_question_get_question (asked->pdata[i]));
  for (guint i = 0; i < gr_entity_list_get_n (questions); i++)
    {
      GrQuestion *question = gr_entity_list_peek (questions, i);

      if (!gr_text_is_blank (gr_question_get_prompt (question)) && !gr_question_get_retired (question) &&
          !g_hash_table_contains (kept, uid_of (question)))
        g_strv_builder_add (prompts, gr_question_get_prompt (question));
    }
  return g_strv_builder_end (prompts);
}

/**
 * gr_round_list_names:
 * @positions: the positions
 * @round: an interview for one of them
 *
 * Returns: (transfer full): the names of people who are not in it yet
 */
GStrv
gr_round_list_names (GrPositions *positions,
                     GrRound     *round)
{
  GrEntityList *people = gr_library_get_list (gr_positions_get_library (positions), "person");
  g_autoptr (GPtrArray) met = gr_positions_list_met (positions, uid_of (round));
  g_autoptr (GHashTable) there = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < met->len; i++)
    if (gr_interaction_get_person (met->pdata[i]) != NULL)
      g_hash_table_add (there, (gpointer) gr_interaction_get_person (met->pdata[i]));
  for (guint i = 0; i < gr_entity_list_get_n (people); i++)
    if (!gr_text_is_blank (gr_person_get_name (gr_entity_list_peek (people, i))) &&
        !g_hash_table_contains (there, uid_of (gr_entity_list_peek (people, i))))
      g_strv_builder_add (names, gr_person_get_name (gr_entity_list_peek (people, i)));
  return g_strv_builder_end (names);
}
