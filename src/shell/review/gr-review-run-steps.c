/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-run-private.h"

#include <glib/gi18n-lib.h>

#define MORE_SECONDS 600.0

static gint64
now_ms (GrReviewRun *self)
{
  return gr_clock_get_wall_ms (gr_library_get_clock (self->library));
}

static void
committed_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (GrReviewRun) self = user_data;
  g_autoptr (GError) error = NULL;

  self->busy = FALSE;
  self->moving = FALSE;
  if (!gr_library_commit_finish (GR_LIBRARY (source), result, &error))
    {
      /* It was not given, then: the card stays as it is shown, to be graded again. */
      gr_review_run_report (self, error);
      gr_review_run_changed (self);
    }
}

/* One change for one thing done; the next may only follow when this one is on disk and its card is there. */
static void
commit (GrReviewRun *self,
        GrChange    *change,
        gboolean     moves_on)
{
  self->busy = TRUE;
  self->moving = moves_on;
  gr_review_run_changed (self);
  gr_library_commit_async (self->library, change, committed_cb, g_object_ref (self));
}

static gboolean
begin (GrReviewRun    *self,
       GrReviewSource *source)
{
  g_return_val_if_fail (GR_IS_REVIEW_RUN (self), FALSE);

  if (gr_review_run_get_row (self) == NULL || gr_review_run_get_busy (self) || gr_library_get_read_only (self->library))
    return FALSE;
  gr_review_deck_get_source (self->deck, source);
  return TRUE;
}

/**
 * gr_review_run_want:
 * @self: a run
 * @uid: a card, or what one is of
 *
 * Has it asked next, due or not.
 */
void
gr_review_run_want (GrReviewRun *self,
                    const char  *uid)
{
  g_return_if_fail (GR_IS_REVIEW_RUN (self));

  g_set_str (&self->wanted, uid);
  gr_review_run_refresh (self);
}

/**
 * gr_review_run_reveal:
 * @self: a run
 * @all: whether to show all of the answer rather than its next point
 */
void
gr_review_run_reveal (GrReviewRun *self,
                      gboolean     all)
{
  g_return_if_fail (GR_IS_REVIEW_RUN (self));

  if (gr_review_run_get_row (self) == NULL || gr_review_run_get_answered (self))
    return;
  self->revealed = all ? g_strv_length (self->deck->face->points) : self->revealed + 1;
  gr_review_run_changed (self);
}

/**
 * gr_review_run_grade:
 * @self: a run
 * @rating: how well it was recalled
 *
 * Keeps the answer, once all of it has been seen.
 */
void
gr_review_run_grade (GrReviewRun *self,
                     GrRating     rating)
{
  g_autoptr (GrChange) change = NULL;
  GrReviewSource source;
  gint64 taken = gr_clock_get_boot_ms (gr_library_get_clock (self->library)) - self->shown_ms;

  if (!gr_review_run_get_answered (self) || !begin (self, &source))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Grade Card"));
  gr_review_record_grade (change, &source, &self->deck->rules, &self->deck->cards[self->deck->current], rating, taken,
                          now_ms (self));
  commit (self, change, TRUE);
}

/**
 * gr_review_run_bury:
 * @self: a run
 *
 * Leaves the card for tomorrow.
 */
void
gr_review_run_bury (GrReviewRun *self)
{
  g_autoptr (GrChange) change = NULL;
  GrReviewSource source;

  if (!begin (self, &source))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Bury Card"));
  gr_review_record_bury (change, &source, self->deck->today + 1, now_ms (self));
  commit (self, change, TRUE);
  gr_review_run_left (self, _("Left for tomorrow"));
}

/**
 * gr_review_run_suspend:
 * @self: a run
 *
 * Leaves the card out until the person wants it again.
 */
void
gr_review_run_suspend (GrReviewRun *self)
{
  g_autoptr (GrChange) change = NULL;
  GrReviewSource source;

  if (!begin (self, &source))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Suspend Card"));
  gr_review_record_suspend (change, &source, TRUE, now_ms (self));
  commit (self, change, TRUE);
  gr_review_run_left (self, _("Suspended"));
}

/**
 * gr_review_run_reword:
 * @self: a run
 *
 * Takes the words of the card out of the guide's hands: from now on they are
 * the person's, to be changed.
 */
void
gr_review_run_reword (GrReviewRun *self)
{
  g_autoptr (GrChange) change = NULL;
  GrReviewSource source;

  if (!begin (self, &source) || gr_review_run_get_row (self)->own)
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Make Own Copy"));
  gr_review_record_reword (change, &source, self->deck->face->front, self->deck->face->back, now_ms (self));
  commit (self, change, FALSE);
}

/**
 * gr_review_run_more:
 * @self: a run that is done
 *
 * Ten minutes more today, new cards and all.
 */
void
gr_review_run_more (GrReviewRun *self)
{
  double over;

  g_return_if_fail (GR_IS_REVIEW_RUN (self));

  if (self->deck == NULL)
    return;
  over = self->deck->wish.seconds_spent + self->deck->extra_seconds - self->deck->wish.seconds_a_day;
  self->extra_seconds = MAX (over, 0) + MORE_SECONDS;
  self->extra_day = self->deck->today;
  g_clear_pointer (&self->wanted, g_free);
  gr_review_run_refresh (self);
}
