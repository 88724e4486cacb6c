/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-recorder.h"
#include "gr-take-form.h"

G_BEGIN_DECLS

/**
 * GrTakeStage:
 * @GR_TAKE_STAGE_THINK: the question was asked
 * @GR_TAKE_STAGE_SPEAK: it is being answered
 * @GR_TAKE_STAGE_ENDING: what was recorded is being written and kept
 * @GR_TAKE_STAGE_DONE: the take is in the library
 * @GR_TAKE_STAGE_DISCARDED: nothing is left of it
 */
typedef enum {
  GR_TAKE_STAGE_THINK,
  GR_TAKE_STAGE_SPEAK,
  GR_TAKE_STAGE_ENDING,
  GR_TAKE_STAGE_DONE,
  GR_TAKE_STAGE_DISCARDED,
} GrTakeStage;

/**
 * GrTakeRun:
 *
 * A take while it goes on: thought about, spoken, recorded where that is
 * wanted, and kept.  Without sound, or when the microphone goes, the clock
 * measures on.  It has no ticking of its own: whoever shows it asks.
 *
 * Signals: "changed" (the stage, a mark, or how the sound is doing) and
 * "failed" (GError *): it could not be kept; [method@TakeRun.finish] tries again.
 */
#define GR_TYPE_TAKE_RUN (gr_take_run_get_type ())
G_DECLARE_FINAL_TYPE (GrTakeRun, gr_take_run, GR, TAKE_RUN, GObject)

GrTakeRun         *gr_take_run_new             (GrLibrary        *library,
                                                const GrTakeForm *form,
                                                gboolean          record,
                                                const char       *microphone);
const GrTakeForm  *gr_take_run_get_form        (GrTakeRun        *self);
GrTakeStage        gr_take_run_get_stage       (GrTakeRun        *self);
gint64             gr_take_run_get_elapsed_ms  (GrTakeRun        *self);
GrRecorder        *gr_take_run_get_recorder    (GrTakeRun        *self);
const GError      *gr_take_run_get_sound_error (GrTakeRun        *self);
const char        *gr_take_run_get_take        (GrTakeRun        *self);
void               gr_take_run_note_hint       (GrTakeRun        *self);
void               gr_take_run_speak           (GrTakeRun        *self);
gboolean           gr_take_run_mark            (GrTakeRun        *self);
gboolean           gr_take_run_unmark          (GrTakeRun        *self);
void               gr_take_run_finish          (GrTakeRun        *self);
void               gr_take_run_discard         (GrTakeRun        *self);

G_END_DECLS
