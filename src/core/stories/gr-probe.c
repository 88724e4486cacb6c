/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-probe.h"

#include <glib/gi18n-lib.h>

/* What interviewers ask on about, in our own words; at least five for each gap, so that a session has some to spare. */
static const GrProbe probes[] = {
  { GR_PROBE_SITUATION, N_("When was this, and how long had you been there?") },
  { GR_PROBE_SITUATION, N_("Who else was involved, and what did they want?") },
  { GR_PROBE_SITUATION, N_("What would have happened if nobody had done anything?") },
  { GR_PROBE_SITUATION, N_("How did you first hear of the problem?") },
  { GR_PROBE_SITUATION, N_("What made this harder than it usually is?") },
  { GR_PROBE_SITUATION, N_("How big was all this: people, money, time?") },
  { GR_PROBE_TASK, N_("What exactly was your part?") },
  { GR_PROBE_TASK, N_("Who asked you to do it, or did you take it on yourself?") },
  { GR_PROBE_TASK, N_("What would have counted as done?") },
  { GR_PROBE_TASK, N_("By when did it have to be ready?") },
  { GR_PROBE_TASK, N_("What were you allowed to decide on your own?") },
  { GR_PROBE_TASK, N_("Why did it fall to you and not to someone else?") },
  { GR_PROBE_OWN, N_("Which part of that did you do yourself?") },
  { GR_PROBE_OWN, N_("You said “we”. Who did what?") },
  { GR_PROBE_OWN, N_("What would have been missing without you?") },
  { GR_PROBE_OWN, N_("Whose idea was that?") },
  { GR_PROBE_OWN, N_("If I asked your colleague, what would they say you did?") },
  { GR_PROBE_OWN, N_("Where did you and the others disagree, and what did you do then?") },
  { GR_PROBE_OWN, N_("Who made that decision?") },
  { GR_PROBE_ACTION, N_("What did you do first?") },
  { GR_PROBE_ACTION, N_("Take me through that conversation. What did you say?") },
  { GR_PROBE_ACTION, N_("What else did you consider, and why did you not do it?") },
  { GR_PROBE_ACTION, N_("What did you do when it did not work at first?") },
  { GR_PROBE_ACTION, N_("How did you get them to agree?") },
  { GR_PROBE_ACTION, N_("How did you decide what came first?") },
  { GR_PROBE_ACTION, N_("What did that look like on an ordinary day?") },
  { GR_PROBE_VAGUE, N_("Can you give me one example of that?") },
  { GR_PROBE_VAGUE, N_("How many is “a lot”?") },
  { GR_PROBE_VAGUE, N_("What do you mean by that?") },
  { GR_PROBE_VAGUE, N_("Which one, for instance?") },
  { GR_PROBE_VAGUE, N_("What did you help with, exactly?") },
  { GR_PROBE_VAGUE, N_("How would I have noticed that, had I been there?") },
  { GR_PROBE_PEOPLE, N_("What did the other person have of it?") },
  { GR_PROBE_PEOPLE, N_("How did you stay in touch afterwards?") },
  { GR_PROBE_PEOPLE, N_("What did you give before you asked for something?") },
  { GR_PROBE_PEOPLE, N_("How would that person describe you?") },
  { GR_PROBE_PEOPLE, N_("When did you last speak to them, and about what?") },
  { GR_PROBE_PEOPLE, N_("What did you know about what they needed?") },
  { GR_PROBE_PEOPLE, N_("Was there a moment when it felt awkward to ask?") },
  { GR_PROBE_RESULT, N_("And what came of it?") },
  { GR_PROBE_RESULT, N_("How did you know that it had worked?") },
  { GR_PROBE_RESULT, N_("What changed for the others?") },
  { GR_PROBE_RESULT, N_("What is left of it today?") },
  { GR_PROBE_RESULT, N_("What did your manager say about it?") },
  { GR_PROBE_RESULT, N_("Did anything turn out differently from what you had hoped?") },
  { GR_PROBE_RESULT, N_("What happened the week after?") },
  { GR_PROBE_FIGURE, N_("Can you put a number on that?") },
  { GR_PROBE_FIGURE, N_("How many people were there before, and how many after?") },
  { GR_PROBE_FIGURE, N_("How long did it take, and how long had it taken before?") },
  { GR_PROBE_FIGURE, N_("What did it cost, or save?") },
  { GR_PROBE_FIGURE, N_("How often did that happen?") },
  { GR_PROBE_FIGURE, N_("How did you measure it?") },
  { GR_PROBE_LEARNING, N_("What would you do differently today?") },
  { GR_PROBE_LEARNING, N_("What did you take from it?") },
  { GR_PROBE_LEARNING, N_("Where have you used that since?") },
  { GR_PROBE_LEARNING, N_("What surprised you?") },
  { GR_PROBE_LEARNING, N_("Which habit did you change because of it?") },
  { GR_PROBE_LEARNING, N_("What would you tell someone who faces the same?") },
  { GR_PROBE_LENGTH, N_("Could you say that again in two sentences?") },
  { GR_PROBE_LENGTH, N_("What is the one thing I should remember of this?") },
  { GR_PROBE_LENGTH, N_("Let me stop you there: how did it end?") },
  { GR_PROBE_LENGTH, N_("Which part of this mattered most?") },
  { GR_PROBE_LENGTH, N_("If you had half a minute, how would you tell it?") },
  { GR_PROBE_ANY, N_("Why did you choose this story?") },
  { GR_PROBE_ANY, N_("How does this help you in the role we are talking about?") },
  { GR_PROBE_ANY, N_("Can you tell me of another time like that?") },
  { GR_PROBE_ANY, N_("And a time when it did not go well?") },
  { GR_PROBE_ANY, N_("What was the hardest moment?") },
  { GR_PROBE_ANY, N_("Who would you ask for help with that today?") },
  { GR_PROBE_ANY, N_("What feedback did you get?") },
  { GR_PROBE_ANY, N_("What were you most proud of?") },
};

/**
 * gr_probe_get_n:
 *
 * Returns: how many follow-up questions there are
 */
guint
gr_probe_get_n (void)
{
  return G_N_ELEMENTS (probes);
}

/**
 * gr_probe_get:
 * @index: below [func@probe_get_n]
 *
 * Returns: that question
 */
GrProbe
gr_probe_get (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (probes), ((GrProbe) { GR_PROBE_ANY, "" }));

  return (GrProbe) { probes[index].gap, _ (probes[index].text) };
}

static GrProbeGap
gap_of_empty (GrStoryPart part)
{
  switch (part)
    {
    case GR_STORY_PART_SITUATION:
      return GR_PROBE_SITUATION;

    case GR_STORY_PART_TASK:
      return GR_PROBE_TASK;

    case GR_STORY_PART_ACTION:
      return GR_PROBE_ACTION;

    case GR_STORY_PART_RESULT:
      return GR_PROBE_RESULT;

    case GR_STORY_PART_LEARNING:
    default:
      return GR_PROBE_LEARNING;
    }
}

static GrProbeGap
gap_of (const GrCoachHint *hint)
{
  switch (hint->code)
    {
    case GR_COACH_EMPTY_PART:
      return gap_of_empty (hint->part);

    case GR_COACH_WE_NOT_I:
    case GR_COACH_PASSIVE:
      return GR_PROBE_OWN;

    case GR_COACH_NO_FIGURE:
      return GR_PROBE_FIGURE;

    case GR_COACH_RESULT_SHORT:
      return GR_PROBE_RESULT;

    case GR_COACH_VAGUE:
      return GR_PROBE_VAGUE;

    case GR_COACH_TRANSACTIONAL:
      return GR_PROBE_PEOPLE;

    case GR_COACH_LONG_SENTENCE:
    case GR_COACH_OVER_TIME:
    default:
      return GR_PROBE_LENGTH;
    }
}

/* One of a gap's questions that were not asked yet, or -1. */
static int
draw (GrProbeGap  gap,
      GHashTable *asked,
      GrRandom   *random)
{
  guint open[G_N_ELEMENTS (probes)];
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (probes); i++)
    if (probes[i].gap == gap && !g_hash_table_contains (asked, GUINT_TO_POINTER (i)))
      open[n++] = i;
  return n > 0 ? (int) open[gr_random_below (random, n)] : -1;
}

/**
 * gr_probe_choose:
 * @hints: (element-type GrCoachHint): what the coach says of the story that was told
 * @asked: a set of the questions asked in this session, by index from 0; the
 *   one that is chosen is added
 * @random: what decides among several
 *
 * Chooses what an interviewer would ask next: about a gap of the story while
 * there is one, then what may be asked after any.  None is asked twice in a
 * session.
 *
 * Returns: the question's index, or -1 when all were asked
 */
int
gr_probe_choose (GPtrArray  *hints,
                 GHashTable *asked,
                 GrRandom   *random)
{
  int chosen = -1;
  guint first = hints->len > 0 ? gr_random_below (random, hints->len) : 0;

  for (guint i = 0; i < hints->len && chosen < 0; i++)
    chosen = draw (gap_of (hints->pdata[(first + i) % hints->len]), asked, random);
  if (chosen < 0)
    chosen = draw (GR_PROBE_ANY, asked, random);
  for (guint gap = 0; gap < GR_PROBE_ANY && chosen < 0; gap++)
    chosen = draw (gap, asked, random);
  if (chosen >= 0)
    g_hash_table_add (asked, GUINT_TO_POINTER (chosen));
  return chosen;
}
