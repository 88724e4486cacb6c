/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-run.h"

#include "gr-microphone.h"
#include "gr-speech.h"
#include "gr-take-keeping.h"
#include "gr-unfinished.h"

struct _GrTakeRun
{
  GObject parent_instance;

  GrLibrary *library;
  GrTakeForm *form;
  gboolean record;
  char *microphone; /* NULL: the system's */
  GrTakeStage stage;
  gint64 began_ms; /* when the stage did, by the clock that does not jump */
  gint64 spoken_ms; /* how long was spoken, once that has ended */
  gint64 offset_ms; /* how much later than the clock the sound begins; -1 as long as there is none */
  GrRecorder *recorder;
  GError *sound_error;
  gboolean keeping;
  char *take;
};

G_DEFINE_FINAL_TYPE (GrTakeRun, gr_take_run, G_TYPE_OBJECT)

enum { CHANGED, FAILED, N_SIGNALS };

static guint signals[N_SIGNALS];

static gint64
now (GrTakeRun *self)
{
  return gr_clock_get_boot_ms (gr_library_get_clock (self->library));
}

static void
set_stage (GrTakeRun  *self,
           GrTakeStage stage)
{
  self->stage = stage;
  self->began_ms = now (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/* Beside the recording, so that it is known what it answers if the program ends here. */
static void
note (GrTakeRun *self)
{
  const char *path = self->recorder != NULL ? gr_recorder_get_path (self->recorder) : NULL;
  g_autofree char *text = path != NULL ? gr_take_form_to_text (self->form) : NULL;

  if (text != NULL)
    gr_unfinished_note (path, text);
}

static void
kept_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrTakeRun) self = GR_TAKE_RUN (data);
  g_autoptr (GError) error = NULL;

  self->keeping = FALSE;
  self->take = gr_take_keeping_finish (result, &error);
  if (self->take != NULL)
    set_stage (self, GR_TAKE_STAGE_DONE);
  else
    g_signal_emit (self, signals[FAILED], 0, error);
}

static void
keep (GrTakeRun *self)
{
  gboolean whole = self->recorder != NULL && gr_recorder_get_state (self->recorder) == GR_RECORDER_DONE;
  const char *path = self->recorder != NULL ? gr_recorder_get_path (self->recorder) : NULL;
  GrTakeMeasures measures;

  if (self->keeping)
    return;
  gr_take_measures_init (&measures, &self->form->marks, whole ? MAX (self->offset_ms, 0) : 0,
                         whole ? gr_recorder_get_duration (self->recorder) : self->spoken_ms);
  if (whole)
    {
      guint n_levels;
      const GrLevel *levels = gr_recorder_get_levels (self->recorder, &n_levels);

      gr_take_keeping_measure (&measures, levels, n_levels);
    }
  self->keeping = TRUE;
  gr_take_keeping_async (self->library, self->form, &measures, path, kept_cb, g_object_ref (self));
}

static void
position_cb (GrTakeRun *self)
{
  if (self->offset_ms < 0 && self->stage == GR_TAKE_STAGE_SPEAK)
    self->offset_ms = MAX (gr_take_run_get_elapsed_ms (self) - gr_recorder_get_position (self->recorder), 0);
}

static void
state_cb (GrTakeRun *self)
{
  GrRecorderState state = gr_recorder_get_state (self->recorder);

  if (state == GR_RECORDER_FAILED && self->sound_error == NULL)
    self->sound_error = g_error_copy (gr_recorder_get_error (self->recorder));
  g_signal_emit (self, signals[CHANGED], 0);
  if (self->stage == GR_TAKE_STAGE_ENDING && (state == GR_RECORDER_DONE || state == GR_RECORDER_FAILED))
    keep (self);
}

static void
start_recorder (GrTakeRun *self)
{
  g_autofree char *folder = gr_take_keeping_get_folder (self->library);

  self->recorder = gr_recorder_new (folder, self->microphone != NULL ? self->microphone : gr_microphone_get_source ());
  g_signal_connect_object (self->recorder, "notify::position", G_CALLBACK (position_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->recorder, "notify::state", G_CALLBACK (state_cb), self, G_CONNECT_SWAPPED);
  if (!gr_recorder_start (self->recorder, &self->sound_error))
    {
      g_signal_handlers_disconnect_by_data (self->recorder, self);
      g_clear_object (&self->recorder);
    }
  note (self);
}

static gboolean
is_recording (GrTakeRun *self)
{
  GrRecorderState state = self->recorder != NULL ? gr_recorder_get_state (self->recorder) : GR_RECORDER_READY;

  return state == GR_RECORDER_STARTING || state == GR_RECORDER_RECORDING || state == GR_RECORDER_STOPPING;
}

static void
gr_take_run_dispose (GObject *object)
{
  GrTakeRun *self = GR_TAKE_RUN (object);

  if (self->recorder != NULL)
    g_signal_handlers_disconnect_by_data (self->recorder, self);
  g_clear_object (&self->recorder);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_take_run_parent_class)->dispose (object);
}

static void
gr_take_run_finalize (GObject *object)
{
  GrTakeRun *self = GR_TAKE_RUN (object);

  g_clear_pointer (&self->form, gr_take_form_free);
  g_clear_error (&self->sound_error);
  g_free (self->take);
  g_free (self->microphone);
  G_OBJECT_CLASS (gr_take_run_parent_class)->finalize (object);
}

static void
gr_take_run_class_init (GrTakeRunClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = gr_take_run_dispose;
  object_class->finalize = gr_take_run_finalize;
  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
gr_take_run_init (GrTakeRun *self)
{
  self->offset_ms = -1;
}

/**
 * gr_take_run_new:
 * @library: where the take will be kept
 * @form: what is answered, and how
 * @record: whether to record it
 * @microphone: (nullable): from where, as a recorder takes it; %NULL for the system's microphone
 *
 * Returns: (transfer full): a take that begins now
 */
GrTakeRun *
gr_take_run_new (GrLibrary        *library,
                 const GrTakeForm *form,
                 gboolean          record,
                 const char       *microphone)
{
  GrTakeRun *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (form != NULL, NULL);

  self = g_object_new (GR_TYPE_TAKE_RUN, NULL);
  self->library = g_object_ref (library);
  self->form = gr_take_form_copy (form);
  self->form->started_at = gr_clock_get_wall_ms (gr_library_get_clock (library));
  self->record = record;
  self->microphone = g_strdup (microphone);
  self->began_ms = now (self);
  return self;
}

/**
 * gr_take_run_get_form:
 * @self: a take
 *
 * Returns: (transfer none): what is known of it so far
 */
const GrTakeForm *
gr_take_run_get_form (GrTakeRun *self)
{
  g_return_val_if_fail (GR_IS_TAKE_RUN (self), NULL);

  return self->form;
}

/**
 * gr_take_run_get_stage:
 * @self: a take
 *
 * Returns: how far it is
 */
GrTakeStage
gr_take_run_get_stage (GrTakeRun *self)
{
  g_return_val_if_fail (GR_IS_TAKE_RUN (self), GR_TAKE_STAGE_THINK);

  return self->stage;
}

/**
 * gr_take_run_get_elapsed_ms:
 * @self: a take
 *
 * Returns: how long has been thought, then how long has been spoken
 */
gint64
gr_take_run_get_elapsed_ms (GrTakeRun *self)
{
  g_return_val_if_fail (GR_IS_TAKE_RUN (self), 0);

  return self->stage <= GR_TAKE_STAGE_SPEAK ? now (self) - self->began_ms : self->spoken_ms;
}

/**
 * gr_take_run_get_recorder:
 * @self: a take
 *
 * Returns: (transfer none) (nullable): what records it
 */
GrRecorder *
gr_take_run_get_recorder (GrTakeRun *self)
{
  g_return_val_if_fail (GR_IS_TAKE_RUN (self), NULL);

  return self->recorder;
}

/**
 * gr_take_run_get_sound_error:
 * @self: a take
 *
 * Returns: (transfer none) (nullable): why it is not recorded, or no longer
 */
const GError *
gr_take_run_get_sound_error (GrTakeRun *self)
{
  g_return_val_if_fail (GR_IS_TAKE_RUN (self), NULL);

  return self->sound_error;
}

/**
 * gr_take_run_get_take:
 * @self: a take that is done
 *
 * Returns: (nullable): its uid
 */
const char *
gr_take_run_get_take (GrTakeRun *self)
{
  g_return_val_if_fail (GR_IS_TAKE_RUN (self), NULL);

  return self->take;
}

/**
 * gr_take_run_note_hint:
 * @self: a take
 *
 * Notes that something was looked up.
 */
void
gr_take_run_note_hint (GrTakeRun *self)
{
  g_return_if_fail (GR_IS_TAKE_RUN (self));

  self->form->hint = TRUE;
}

/**
 * gr_take_run_speak:
 * @self: a take
 *
 * Ends the thinking; the first word is expected now.
 */
void
gr_take_run_speak (GrTakeRun *self)
{
  g_return_if_fail (GR_IS_TAKE_RUN (self));

  if (self->stage != GR_TAKE_STAGE_THINK)
    return;
  self->form->think_ms = gr_take_run_get_elapsed_ms (self);
  self->stage = GR_TAKE_STAGE_SPEAK;
  self->began_ms = now (self);
  gr_take_marks_init (&self->form->marks);
  if (self->record)
    start_recorder (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * gr_take_run_mark:
 * @self: a take
 *
 * Says that the next part begins now.
 *
 * Returns: whether there was one
 */
gboolean
gr_take_run_mark (GrTakeRun *self)
{
  g_return_val_if_fail (GR_IS_TAKE_RUN (self), FALSE);

  if (self->stage != GR_TAKE_STAGE_SPEAK || !gr_take_marks_next (&self->form->marks, gr_take_run_get_elapsed_ms (self)))
    return FALSE;
  note (self);
  g_signal_emit (self, signals[CHANGED], 0);
  return TRUE;
}

/**
 * gr_take_run_unmark:
 * @self: a take
 *
 * Takes the last mark back.
 *
 * Returns: whether there was one
 */
gboolean
gr_take_run_unmark (GrTakeRun *self)
{
  g_return_val_if_fail (GR_IS_TAKE_RUN (self), FALSE);

  if (self->stage != GR_TAKE_STAGE_SPEAK || !gr_take_marks_back (&self->form->marks))
    return FALSE;
  note (self);
  g_signal_emit (self, signals[CHANGED], 0);
  return TRUE;
}

/**
 * gr_take_run_finish:
 * @self: a take
 *
 * Ends it and keeps it.
 */
void
gr_take_run_finish (GrTakeRun *self)
{
  g_return_if_fail (GR_IS_TAKE_RUN (self));

  if (self->stage == GR_TAKE_STAGE_SPEAK)
    {
      self->spoken_ms = gr_take_run_get_elapsed_ms (self);
      if (is_recording (self))
        gr_recorder_stop (self->recorder);
      set_stage (self, GR_TAKE_STAGE_ENDING);
    }
  if (self->stage == GR_TAKE_STAGE_ENDING && !is_recording (self))
    keep (self);
}

/**
 * gr_take_run_discard:
 * @self: a take that is not being kept
 *
 * Ends it and leaves nothing of it.
 */
void
gr_take_run_discard (GrTakeRun *self)
{
  g_return_if_fail (GR_IS_TAKE_RUN (self));

  if (self->keeping || self->stage >= GR_TAKE_STAGE_DONE)
    return;
  if (self->recorder != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->recorder, self);
      if (gr_recorder_get_path (self->recorder) != NULL)
        gr_unfinished_remove (gr_recorder_get_path (self->recorder));
      gr_recorder_discard (self->recorder);
    }
  set_stage (self, GR_TAKE_STAGE_DISCARDED);
}
