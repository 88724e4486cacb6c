/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-review-run.h"

G_BEGIN_DECLS

struct _GrReviewRun
{
  GObject parent_instance;

  GrLibrary *library;
  GCancellable *cancellable;
  GrReviewDeck *deck;
  guint revealed;
  gint64 shown_ms;      /* by the boot clock: when the card was first seen */
  double extra_seconds; /* on top of the day's minutes */
  gint64 extra_day;     /* the day they are for */
  char *wanted;         /* the card that is to come first */
  guint refresh_id;
  gboolean reading;
  gboolean stale; /* something happened while reading */
  gboolean moving; /* what was just done brings the next card */
  gboolean busy;  /* an answer is on its way to the disk */
};

/* gr-review-run.c */
void gr_review_run_changed (GrReviewRun  *self);
void gr_review_run_report  (GrReviewRun  *self,
                            const GError *error);
void gr_review_run_left    (GrReviewRun  *self,
                            const char   *sentence);

G_END_DECLS
