/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-badge.h"

#include <glib/gi18n-lib.h>

#include "gr-figure.h"
#include "gr-plain.h"
#include "gr-review-deck.h"

#define FRESH_S 600 /* cards fall due by themselves; nobody needs to know that to the minute */

struct _GrReviewBadge
{
  GObject parent_instance;

  GrLibrary *library;
  GrPlace *place;
  GrFigure *figure; /* of int: minutes */
  guint fresh_id;
};

G_DEFINE_FINAL_TYPE (GrReviewBadge, gr_review_badge, G_TYPE_OBJECT)

static gpointer
read_minutes (GrStore      *store,
              gpointer      data,
              GCancellable *cancellable,
              GError      **error)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  GrReviewAsk ask = { .now_ms = *(const gint64 *) data, .zone = zone };
  g_autoptr (GrReviewDeck) deck = gr_review_deck_read (store, &ask, FALSE, error);
  int minutes;

  if (deck == NULL)
    return NULL;
  minutes = gr_review_deck_get_minutes (deck);
  return g_memdup2 (&minutes, sizeof minutes);
}

static void
value_cb (GrReviewBadge *self)
{
  const int *minutes = gr_figure_get_value (self->figure);
  g_autofree char *badge = NULL;
  g_autofree char *due = NULL;

  g_assert (GR_IS_REVIEW_BADGE (self));

  if (minutes == NULL)
    return;
  if (*minutes > 0)
    {
      badge = gr_format_minutes (*minutes);
      /* Translators: what is due on the page Review, for a screen reader. */
      due = g_strdup_printf (ngettext ("%d minute due", "%d minutes due", (gulong) *minutes), *minutes);
    }
  gr_place_set_badge (self->place, badge, due);
}

static gboolean
fresh_cb (gpointer data)
{
  gr_review_badge_refresh (data);
  return G_SOURCE_CONTINUE;
}

static void
gr_review_badge_dispose (GObject *object)
{
  GrReviewBadge *self = GR_REVIEW_BADGE (object);

  g_clear_handle_id (&self->fresh_id, g_source_remove);
  g_clear_object (&self->figure);
  g_clear_object (&self->place);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_review_badge_parent_class)->dispose (object);
}

static void
gr_review_badge_class_init (GrReviewBadgeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_review_badge_dispose;
}

static void
gr_review_badge_init (GrReviewBadge *self)
{
}

/**
 * gr_review_badge_new:
 * @library: an open library
 * @place: the row of the page Review
 *
 * Returns: (transfer full): what keeps its badge true
 */
GrReviewBadge *
gr_review_badge_new (GrLibrary *library,
                     GrPlace   *place)
{
  GrReviewBadge *self = g_object_new (GR_TYPE_REVIEW_BADGE, NULL);

  self->library = g_object_ref (library);
  self->place = g_object_ref (place);
  self->fresh_id = g_timeout_add_seconds (FRESH_S, fresh_cb, self);
  gr_review_badge_refresh (self);
  return self;
}

/**
 * gr_review_badge_refresh:
 * @self: a badge
 *
 * Reads anew what is due, as time has passed.
 */
void
gr_review_badge_refresh (GrReviewBadge *self)
{
  static const char *const types[] = { "card",    "review", "question", "confusion", "term",    "quiz-item",
                                       "reading", "mark",   "attempt",  "response",  "profile", NULL };
  gint64 now_ms;

  g_return_if_fail (GR_IS_REVIEW_BADGE (self));

  now_ms = gr_clock_get_wall_ms (gr_library_get_clock (self->library));
  if (self->figure != NULL)
    g_signal_handlers_disconnect_by_data (self->figure, self);
  g_clear_object (&self->figure);
  self->figure = gr_figure_new (self->library, types, read_minutes, g_memdup2 (&now_ms, sizeof now_ms), g_free, g_free);
  g_signal_connect_object (self->figure, "notify::value", G_CALLBACK (value_cb), self, G_CONNECT_SWAPPED);
}
