/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-speech.h"

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * GrRecorderState:
 * @GR_RECORDER_READY: not started
 * @GR_RECORDER_STARTING: the microphone is being opened
 * @GR_RECORDER_RECORDING: sound arrives
 * @GR_RECORDER_STOPPING: the rest is being written
 * @GR_RECORDER_DONE: the take is whole and on the disk
 * @GR_RECORDER_FAILED: it ended early, "error" says why; what was recorded up
 *   to there is kept where there is a path
 * @GR_RECORDER_DISCARDED: the take is gone
 */
typedef enum {
  GR_RECORDER_READY,
  GR_RECORDER_STARTING,
  GR_RECORDER_RECORDING,
  GR_RECORDER_STOPPING,
  GR_RECORDER_DONE,
  GR_RECORDER_FAILED,
  GR_RECORDER_DISCARDED,
} GrRecorderState;

#define GR_TYPE_RECORDER_STATE (gr_recorder_state_get_type ())
GType gr_recorder_state_get_type (void);

/**
 * GrRecorder:
 *
 * Records one take, without a break, into a file of its own; a second take is
 * a second recorder.  Whoever records has nothing to lose: what was said is in
 * the file within a second, and an end of any kind leaves a file that can be
 * played.  Properties (read-only): "state", "level" (0 to 1), "level-db",
 * "position" (ms), "error" (GError).  All of it changes on the main context
 * that it was started on.
 */
#define GR_TYPE_RECORDER (gr_recorder_get_type ())
G_DECLARE_FINAL_TYPE (GrRecorder, gr_recorder, GR, RECORDER, GObject)

GrRecorder      *gr_recorder_new          (const char  *directory,
                                           const char  *source);
void             gr_recorder_set_patience (GrRecorder  *self,
                                           guint        milliseconds);
gboolean         gr_recorder_start        (GrRecorder  *self,
                                           GError     **error);
int              gr_recorder_mark         (GrRecorder  *self);
void             gr_recorder_stop         (GrRecorder  *self);
void             gr_recorder_discard      (GrRecorder  *self);
GrRecorderState  gr_recorder_get_state    (GrRecorder  *self);
double           gr_recorder_get_level    (GrRecorder  *self);
double           gr_recorder_get_level_db (GrRecorder  *self);
gint64           gr_recorder_get_position (GrRecorder  *self);
const gint64    *gr_recorder_get_marks    (GrRecorder  *self);
const GrLevel   *gr_recorder_get_levels   (GrRecorder  *self,
                                           guint       *n_levels);
gint64           gr_recorder_get_duration (GrRecorder  *self);
const char      *gr_recorder_get_path     (GrRecorder  *self);
const GError    *gr_recorder_get_error    (GrRecorder  *self);

G_END_DECLS
