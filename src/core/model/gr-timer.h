/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_TIMER (gr_timer_get_type ())
G_DECLARE_FINAL_TYPE (GrTimer, gr_timer, GR, TIMER, GrEntity)

const char *gr_timer_get_task            (GrTimer *self);
const char *gr_timer_get_task_title      (GrTimer *self);
gint64      gr_timer_get_started_at      (GrTimer *self);
gint64      gr_timer_get_started_boot_ms (GrTimer *self);
const char *gr_timer_get_boot_id         (GrTimer *self);
gint64      gr_timer_get_beat_at         (GrTimer *self);
gint64      gr_timer_get_beat_boot_ms    (GrTimer *self);
gint64      gr_timer_get_seconds_before  (GrTimer *self);
gboolean    gr_timer_get_paused          (GrTimer *self);

G_END_DECLS
