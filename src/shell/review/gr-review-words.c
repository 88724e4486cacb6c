/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "gr-day.h"

static const char *
kind_of (const GrReviewRow *row)
{
  if (row->own)
    return _("Your card");
  if (g_strcmp0 (row->type, "question") == 0)
    return _("Question");
  if (g_strcmp0 (row->type, "confusion") == 0)
    return _("Confusion");
  if (g_strcmp0 (row->type, "term") == 0)
    return _("Term");
  return _("Missed in a quiz");
}

/* A day of this week by its name, another by its date. */
static char *
format_day (gint64      day,
            const char *format)
{
  g_autofree char *text = gr_day_format (day);
  g_autofree char *noon = g_strconcat (text, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (noon, NULL);

  return g_date_time_format (date, format);
}

/**
 * gr_review_words_caption:
 * @row: a card
 *
 * Returns: (transfer full): what it is and where it is from
 */
char *
gr_review_words_caption (const GrReviewRow *row)
{
  if (row->guide_title == NULL)
    return g_strdup (kind_of (row));
  /* Translators: what a card is, and the guide it is from: "Question · Networking". */
  return g_strdup_printf (_("%s · %s"), kind_of (row), row->guide_title);
}

/**
 * gr_review_words_task:
 * @row: a card
 *
 * Returns: (transfer none) (nullable): what to do with its front, where that
 *   does not say so itself
 */
const char *
gr_review_words_task (const GrReviewRow *row)
{
  if (row->own)
    return NULL;
  if (g_strcmp0 (row->type, "confusion") == 0)
    return _("Is that so? Say why, or why not.");
  if (g_strcmp0 (row->type, "term") == 0)
    return _("What does it mean?");
  return NULL;
}

/**
 * gr_review_words_interval:
 * @next: a card after an answer
 * @now_ms: the time of the answer
 *
 * Returns: (transfer full): after how long it is asked again, in very few words
 */
char *
gr_review_words_interval (const GrFsrsCard *next,
                          gint64            now_ms)
{
  gint64 minutes = (next->due_ms - now_ms + 59999) / 60000;
  int days = next->scheduled_days;

  if (days == 0)
    /* Translators: %d is a number of minutes */
    return g_strdup_printf (_("%d min"), (int) minutes);
  if (days < 61)
    return g_strdup_printf (ngettext ("%d day", "%d days", (gulong) days), days);
  if (days < 365)
    {
      int months = (int) floor (days / 30.44 + 0.5);

      return g_strdup_printf (ngettext ("%d month", "%d months", (gulong) months), months);
    }
  /* Translators: a number of years with one decimal */
  return g_strdup_printf (_("%.1f years"), days / 365.25);
}

static char *
why_gain (const GrReviewDeck *deck)
{
  /* Translators: a day of a month, such as "12 December" */
  g_autofree char *date = format_day (deck->interview, _("%-e %B"));
  double gain = deck->entry.gain / deck->cards[deck->current].weight;

  if (gain < 0.005)
    return g_strdup_printf (_("To keep it until %s"), date);
  /* Translators: how many cards more will be remembered, with two decimals, and the day of the interview. */
  return g_strdup_printf (_("Next because it adds most: +%.2f cards expected on %s"), gain, date);
}

/**
 * gr_review_words_why:
 * @deck: a deck with a card to ask
 *
 * Returns: (transfer full): why that comes now
 */
char *
gr_review_words_why (const GrReviewDeck *deck)
{
  if (deck->asked_for)
    return g_strdup (_("Here because you asked for it"));
  switch (deck->entry.reason)
    {
    case GR_REVIEW_REASON_STEP:
      return g_strdup (_("Once more while it is fresh"));

    case GR_REVIEW_REASON_NEW:
      return g_strdup (_("New to you"));

    case GR_REVIEW_REASON_GAIN:
      return why_gain (deck);

    case GR_REVIEW_REASON_DUE:
    default:
      /* Translators: a percentage */
      return g_strdup_printf (_("Due: about %d %% likely to be remembered now"),
                              (int) floor (deck->entry.recall * 100 + 0.5));
    }
}

/**
 * gr_review_words_detail:
 * @deck: a deck with a card to ask
 *
 * Returns: (transfer full): the numbers behind why it comes now
 */
char *
gr_review_words_detail (const GrReviewDeck *deck)
{
  const GrFsrsCard *card = &deck->cards[deck->current].card;
  int seconds = (int) floor (deck->entry.cost_s + 0.5);

  if (card->reps == 0)
    /* Translators: a number of seconds */
    return g_strdup_printf (_("Never reviewed. It takes about %d seconds."), MAX (seconds, 1));
  /* Translators: how often it was reviewed, and a number of days. */
  return g_strdup_printf (
      ngettext ("Reviewed %d time. After about %.0f days it would be remembered nine times in ten.",
                "Reviewed %d times. After about %.0f days it would be remembered nine times in ten.",
                (gulong) card->reps),
      card->reps, MAX (card->memory.stability, 1));
}

/**
 * gr_review_words_left:
 * @deck: a deck
 *
 * Returns: (transfer full): how long today's cards take
 */
char *
gr_review_words_left (const GrReviewDeck *deck)
{
  int minutes = MAX (gr_review_deck_get_minutes (deck), 1);

  return g_strdup_printf (ngettext ("%d minute left", "%d minutes left", (gulong) minutes), minutes);
}

/**
 * gr_review_words_next:
 * @deck: a deck with nothing to ask
 *
 * Returns: (transfer full): when there is something again, and how long it takes
 */
char *
gr_review_words_next (const GrReviewDeck *deck)
{
  const GrReviewDay *next = gr_review_queue_get_next (deck->queue);
  g_autofree char *when = NULL;
  int minutes;

  if (next == NULL)
    return g_strdup (_("Nothing is due in the next two weeks."));
  minutes = MAX ((int) ceil (next->seconds / 60), 1);
  if (next->day == deck->today + 1)
    return g_strdup_printf (
        ngettext ("Next tomorrow, about %d minute.", "Next tomorrow, about %d minutes.", (gulong) minutes), minutes);
  /* Translators: formats of a day: its name within a week, its date beyond it. */
  when = format_day (next->day, next->day < deck->today + 7 ? _("%A") : _("%-e %B"));
  return g_strdup_printf (ngettext ("Next on %s, about %d minute.", "Next on %s, about %d minutes.", (gulong) minutes),
                          when, minutes);
}

/**
 * gr_review_words_reveal:
 * @revealed: points that are shown
 * @n: points there are
 * @numbered: whether they are several
 *
 * Returns: (transfer none): what the button that shows more is called
 */
const char *
gr_review_words_reveal (guint    revealed,
                        guint    n,
                        gboolean numbered)
{
  if (!numbered)
    return _("_Show the Answer");
  if (revealed == 0)
    return _("_Show First Point");
  return revealed + 1 < n ? _("_Show Next Point") : _("_Show Last Point");
}

/**
 * gr_review_words_leech:
 * @row: a card
 *
 * Returns: (transfer full) (nullable): what to say of one that keeps being
 *   forgotten; %NULL: it does not, or that was said
 */
char *
gr_review_words_leech (const GrReviewRow *row)
{
  if (row->state != GR_CARD_STATE_RELEARNING || !gr_review_is_leech (row->lapses))
    return NULL;
  return g_strdup_printf (ngettext ("This one slipped away %d time. That is the card, not you: shorter words or a "
                                    "story of your own hold better.",
                                    "This one slipped away %d times. That is the card, not you: shorter words or a "
                                    "story of your own hold better.",
                                    (gulong) row->lapses),
                          row->lapses);
}
