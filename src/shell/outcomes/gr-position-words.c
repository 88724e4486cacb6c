/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-position-words.h"

#include <glib/gi18n-lib.h>

#include "gr-interaction.h"
#include "gr-outcome-words.h"
#include "gr-plain.h"
#include "gr-text.h"

/* Parts that are known, between dots. */
static void
add_part (GString    *line,
          const char *part)
{
  if (gr_text_is_blank (part))
    return;
  /* Translators: between two parts of a line, as in “Harbour Trust · round 3 on Thu 10 December” */
  g_string_append_printf (line, "%s%s", line->len > 0 ? _(" · ") : "", part);
}

static const char *
uid_of (gpointer entity)
{
  return gr_entity_get_uid (GR_ENTITY (entity));
}

/* The one that a position's line is about: the next to come, else the one to write down, else the last. */
static GrRound *
find_round (GrPositions *positions,
            GPtrArray   *rounds)
{
  for (guint i = 0; i < rounds->len; i++)
    if (gr_positions_get_round_state (positions, rounds->pdata[i]) == GR_ROUND_STATE_COMING)
      return rounds->pdata[i];
  for (guint i = rounds->len; i-- > 0;)
    if (gr_positions_get_round_state (positions, rounds->pdata[i]) == GR_ROUND_STATE_UNWRITTEN)
      return rounds->pdata[i];
  return rounds->len > 0 ? rounds->pdata[rounds->len - 1] : NULL;
}

static char *
dup_day (GrPositions *positions,
         gint64       time_ms)
{
  return gr_day_dup_words (gr_positions_day_of (positions, time_ms), gr_positions_get_today (positions));
}

static char *
dup_round_part (GrPositions *positions,
                GrRound     *round)
{
  guint number = gr_positions_get_number (positions, round);
  gint64 starts_at = gr_round_get_starts_at (round);
  g_autofree char *day = starts_at > 0 ? dup_day (positions, starts_at) : NULL;

  if (day == NULL)
    /* Translators: an interview by its number */
    return g_strdup_printf (_("round %u, no date yet"), number);
  if (gr_positions_get_round_state (positions, round) == GR_ROUND_STATE_UNWRITTEN)
    /* Translators: an interview by its number, and its day */
    return g_strdup_printf (_("round %u was on %s"), number, day);
  /* Translators: an interview by its number, and its day */
  return g_strdup_printf (_("round %u on %s"), number, day);
}

/**
 * gr_position_dup_subtitle:
 * @positions: the positions
 * @opening: one of them
 *
 * Returns: (transfer full): where it is, and what happens in it
 */
char *
gr_position_dup_subtitle (GrPositions *positions,
                          GrOpening   *opening)
{
  g_autoptr (GPtrArray) rounds = gr_positions_list_rounds (positions, uid_of (opening));
  gboolean open = gr_opening_get_outcome (opening) == GR_OPENING_OUTCOME_OPEN;
  GrRound *round = open ? find_round (positions, rounds) : NULL;
  g_autofree char *part = round != NULL ? dup_round_part (positions, round) : NULL;
  g_autofree char *count =
      !open && rounds->len > 0
          ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u round", "%u rounds", rounds->len), rounds->len)
          : NULL;
  GString *line = g_string_new (NULL);

  if (!gr_text_is_blank (gr_opening_get_role (opening)))
    add_part (line, gr_opening_get_employer (opening));
  if (rounds->len == 0)
    add_part (line, gr_opening_get_place (opening));
  add_part (line, part);
  add_part (line, count);
  return g_string_free (line, FALSE);
}

static char *
dup_open_pill (GrPositions *positions,
               GrOpening   *opening,
               gboolean    *good)
{
  g_autoptr (GPtrArray) rounds = gr_positions_list_rounds (positions, uid_of (opening));
  GrRound *round = find_round (positions, rounds);

  if (gr_opening_get_stage (opening) == GR_OPENING_STAGE_DECIDED || round == NULL)
    return g_strdup (gr_opening_stage_get_name (gr_opening_get_stage (opening)));
  switch (gr_positions_get_round_state (positions, round))
    {
    case GR_ROUND_STATE_COMING:
      *good = TRUE;
      return gr_day_dup_countdown (gr_positions_day_of (positions, gr_round_get_starts_at (round)) -
                                   gr_positions_get_today (positions));
    case GR_ROUND_STATE_UNWRITTEN:
      return g_strdup (_("Write down"));
    case GR_ROUND_STATE_PENDING:
      return g_strdup (gr_round_outcome_get_name (GR_ROUND_OUTCOME_PENDING));
    case GR_ROUND_STATE_UNDATED:
    case GR_ROUND_STATE_DECIDED:
    default:
      return g_strdup (gr_opening_stage_get_name (gr_opening_get_stage (opening)));
    }
}

/**
 * gr_position_dup_pill:
 * @positions: the positions
 * @opening: one of them
 * @good: (inout): set to %TRUE where it is something to look forward to
 *
 * Returns: (transfer full): how it stands, in a word or three
 */
char *
gr_position_dup_pill (GrPositions *positions,
                      GrOpening   *opening,
                      gboolean    *good)
{
  GrOpeningOutcome outcome = gr_opening_get_outcome (opening);

  if (outcome == GR_OPENING_OUTCOME_OPEN)
    return dup_open_pill (positions, opening, good);
  *good = outcome == GR_OPENING_OUTCOME_OFFER || outcome == GR_OPENING_OUTCOME_ACCEPTED;
  return g_strdup (gr_opening_outcome_get_name (outcome));
}

/* Who was there; of many only how many. */
static char *
dup_people (GPtrArray *met)
{
  const char *first = met->len > 0 ? gr_interaction_get_person_name (met->pdata[0]) : NULL;

  if (met->len == 1)
    return g_strdup (first);
  if (met->len == 2)
    /* Translators: the names of two people */
    return g_strdup_printf (_("%s and %s"), first, gr_interaction_get_person_name (met->pdata[1]));
  return met->len > 2 ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u person", "%u people", met->len), met->len)
                      : NULL;
}

/* Of one to come how many have no story yet; else what was told where that is one thing, or how much was kept. */
static char *
dup_asked (GPtrArray *questions,
           gboolean   coming)
{
  const char *told = NULL;
  guint n_told = 0;

  for (guint i = 0; i < questions->len; i++)
    if (!gr_text_is_blank (gr_round_question_get_story_title (questions->pdata[i])))
      {
        told = gr_round_question_get_story_title (questions->pdata[i]);
        n_told++;
      }
  if (questions->len == 0)
    return NULL;
  if (coming && n_told < questions->len)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u question without a story",
                                         "%u of %u questions without a story", questions->len),
                            questions->len - n_told, questions->len);
  if (n_told == 1 && !coming)
    /* Translators: the title of a story */
    return g_strdup_printf (_("told “%s”"), told);
  return g_strdup_printf (
      coming ? g_dngettext (GETTEXT_PACKAGE, "%u question prepared", "%u questions prepared", questions->len)
             : g_dngettext (GETTEXT_PACKAGE, "%u question kept", "%u questions kept", questions->len),
      questions->len);
}

static char *
dup_when (GrPositions *positions,
          GrRound     *round)
{
  gint64 starts_at = gr_round_get_starts_at (round);
  g_autofree char *day = starts_at > 0 ? dup_day (positions, starts_at) : NULL;
  g_autofree char *minutes = gr_round_get_minutes (round) > 0 ? gr_format_minutes (gr_round_get_minutes (round)) : NULL;
  g_autofree char *time = NULL;

  if (day == NULL)
    return g_strdup (_("No date yet"));
  if (gr_positions_get_round_state (positions, round) == GR_ROUND_STATE_COMING)
    {
      g_autoptr (GDateTime) local = g_date_time_new_from_unix_local (starts_at / 1000);

      time = g_date_time_format (local, _("%H:%M"));
      return g_strdup_printf ("%s, %s", day, time);
    }
  return minutes != NULL ? g_strdup_printf ("%s, %s", day, minutes) : g_strdup (day);
}

/**
 * gr_round_dup_subtitle:
 * @positions: the positions
 * @round: an interview for one of them
 *
 * Returns: (transfer full): when it is, with whom, and what is kept of it
 */
char *
gr_round_dup_subtitle (GrPositions *positions,
                       GrRound     *round)
{
  g_autoptr (GPtrArray) met = gr_positions_list_met (positions, uid_of (round));
  g_autoptr (GPtrArray) questions = gr_positions_list_questions (positions, uid_of (round));
  g_autofree char *when = dup_when (positions, round);
  g_autofree char *people = dup_people (met);
  g_autofree char *asked =
      dup_asked (questions, gr_positions_get_round_state (positions, round) == GR_ROUND_STATE_COMING);
  g_autofree char *who = gr_text_is_blank (people) ? g_strdup (when) : g_strdup_printf ("%s, %s", when, people);
  GString *line = g_string_new (NULL);

  add_part (line, who);
  add_part (line, asked);
  return g_string_free (line, FALSE);
}

/**
 * gr_round_get_state_name:
 * @positions: the positions
 * @round: an interview for one of them
 *
 * Returns: how it stands, in a word or three
 */
const char *
gr_round_get_state_name (GrPositions *positions,
                         GrRound     *round)
{
  switch (gr_positions_get_round_state (positions, round))
    {
    case GR_ROUND_STATE_UNDATED:
    case GR_ROUND_STATE_COMING:
      return _("Prepare");
    case GR_ROUND_STATE_UNWRITTEN:
      return _("Write down");
    case GR_ROUND_STATE_PENDING:
    case GR_ROUND_STATE_DECIDED:
    default:
      return gr_round_outcome_get_name (gr_round_get_outcome (round));
    }
}

/**
 * gr_positions_dup_open:
 * @positions: the positions
 *
 * Returns: (transfer full): how many are open, in words
 */
char *
gr_positions_dup_open (GrPositions *positions)
{
  GListModel *open = gr_positions_get_open (positions);
  guint n = g_list_model_get_n_items (open);
  guint waiting = 0;
  g_autofree char *all = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u position", "%u positions", n), n);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GrOpening) opening = g_list_model_get_item (open, i);
      g_autoptr (GPtrArray) rounds = gr_positions_list_rounds (positions, uid_of (opening));
      GrRound *round = find_round (positions, rounds);

      if (round != NULL && gr_positions_get_round_state (positions, round) == GR_ROUND_STATE_PENDING)
        waiting++;
    }
  if (waiting == 0)
    return g_steal_pointer (&all);
  /* Translators: %s is “4 positions” */
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%s, %u waiting for an answer", "%s, %u waiting for an answer", waiting), all,
      waiting);
}

/**
 * gr_positions_dup_decided:
 * @positions: the positions
 *
 * Returns: (transfer full): what came of the interviews that have an outcome, in words
 */
char *
gr_positions_dup_decided (GrPositions *positions)
{
  GrEntityList *rounds = gr_library_get_list (gr_positions_get_library (positions), "round");
  guint decided = 0, on = 0;

  for (guint i = 0; i < gr_entity_list_get_n (rounds); i++)
    {
      GrRoundOutcome outcome = gr_round_get_outcome (gr_entity_list_peek (rounds, i));
      gboolean went_on = outcome == GR_ROUND_OUTCOME_ADVANCED || outcome == GR_ROUND_OUTCOME_OFFER;

      on += went_on;
      decided += went_on || outcome == GR_ROUND_OUTCOME_REJECTED;
    }
  if (decided == 0)
    return g_strdup ("");
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u round decided, %u of them went on",
                                       "%u rounds decided, %u of them went on", decided),
                          decided, on);
}

/**
 * gr_positions_dup_ask:
 * @positions: the positions
 * @round: an interview that is past
 *
 * Returns: (transfer full): the question how it went
 */
char *
gr_positions_dup_ask (GrPositions *positions,
                      GrRound     *round)
{
  gint64 starts_at = gr_round_get_starts_at (round);
  gint64 ago = gr_positions_get_today (positions) - gr_positions_day_of (positions, starts_at);
  g_autoptr (GDateTime) local = g_date_time_new_from_unix_local (starts_at / 1000);
  g_autofree char *day = NULL;

  if (ago <= 0)
    return g_strdup (_("How did it go today?"));
  if (ago == 1)
    return g_strdup (_("How did yesterday go?"));
  day = g_date_time_format (local, ago < 7 ? "%A" : _("%-e %B"));
  /* Translators: %s is a day, such as “Friday” or “3 November” */
  return g_strdup_printf (_("How did %s go?"), day);
}

/**
 * gr_positions_dup_ask_about:
 * @positions: the positions
 * @round: an interview that is past
 *
 * Returns: (transfer full): which one is meant, and why to write about it
 */
char *
gr_positions_dup_ask_about (GrPositions *positions,
                            GrRound     *round)
{
  GrOpening *opening =
      gr_library_lookup (gr_positions_get_library (positions), "opening", gr_round_get_opening (round));
  guint number = gr_positions_get_number (positions, round);
  g_autofree char *title = opening != NULL ? gr_opening_dup_title (opening) : g_strdup ("");
  const char *employer = opening != NULL ? gr_opening_get_employer (opening) : NULL;

  /* Translators: an interview by its number, and where it was, such as “Round 2 at Northgate Housing.” */
  return g_strdup_printf (_("Round %u at %s. Two minutes now saves the questions you were asked."), number,
                          gr_text_is_blank (employer) ? title : employer);
}
