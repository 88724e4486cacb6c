/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-recorder.h"

#include "gr-error.h"
#include "gr-recorder-error-private.h"
#include "gr-recorder-pipeline-private.h"
#include "gr-take-file-private.h"

#include <glib/gstdio.h>

#define PATIENCE_MS 5000 /* a microphone that says nothing for so long is gone */
#define METER_RANGE_DB 60.0 /* our own: below it a meter shows nothing, as a quiet room is there */

struct _GrRecorder
{
  GObject parent_instance;

  char *directory;
  char *source;
  guint patience_ms;

  GrRecorderState state;
  GstElement *pipeline;
  GrTakeFile *file;
  char *path;
  GError *error;
  gboolean discard;

  GArray *levels; /* GrLevel */
  gint64 marks[GR_N_TAKE_PARTS];
  guint n_marks;
  double level_db;
  gint64 origin_ms; /* the pipeline's time at the first reading; -1 before it */
  gint64 position;
  gint64 duration;
  guint patience_id;
};

enum { PROP_0, PROP_STATE, PROP_LEVEL, PROP_LEVEL_DB, PROP_POSITION, PROP_ERROR, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (GrRecorderState,
                    gr_recorder_state,
                    G_DEFINE_ENUM_VALUE (GR_RECORDER_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (GR_RECORDER_STARTING, "starting"),
                    G_DEFINE_ENUM_VALUE (GR_RECORDER_RECORDING, "recording"),
                    G_DEFINE_ENUM_VALUE (GR_RECORDER_STOPPING, "stopping"),
                    G_DEFINE_ENUM_VALUE (GR_RECORDER_DONE, "done"),
                    G_DEFINE_ENUM_VALUE (GR_RECORDER_FAILED, "failed"),
                    G_DEFINE_ENUM_VALUE (GR_RECORDER_DISCARDED, "discarded"))

G_DEFINE_FINAL_TYPE (GrRecorder, gr_recorder, G_TYPE_OBJECT)

static void
set_state (GrRecorder     *self,
           GrRecorderState state)
{
  if (self->state == state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static gboolean
is_live (GrRecorder *self)
{
  return self->state == GR_RECORDER_STARTING || self->state == GR_RECORDER_RECORDING;
}

/* The end of a take, on its way through a thread of GStreamer's that must not hold the recorder: it could be the last
 * who does. */
typedef struct
{
  GrRecorder *self; /* for this main context alone */
  GMainContext *context;
  GrTakeFile *file;
  gint64 duration;
} Ending;

static void
ending_free (gpointer data)
{
  Ending *ending = data;

  g_object_unref (ending->self);
  g_main_context_unref (ending->context);
  g_free (ending);
}

static gboolean
ended_cb (gpointer data)
{
  const Ending *ending = data;
  GrRecorder *self = ending->self;
  g_autoptr (GrTakeFile) file = g_steal_pointer (&self->file);
  gboolean empty = ending->duration == 0;

  self->duration = ending->duration;
  gst_clear_object (&self->pipeline);
  if (file->saved_errno != 0 && self->error == NULL)
    self->error = gr_recorder_error_from_errno (file->saved_errno, !empty);
  if (empty && self->error == NULL && !self->discard)
    self->error = gr_recorder_error_from_silence (FALSE);
  if (self->discard || empty)
    {
      g_unlink (file->path);
      g_clear_pointer (&self->path, g_free);
    }
  if (self->error != NULL)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
  set_state (self, self->discard ? GR_RECORDER_DISCARDED : self->error != NULL ? GR_RECORDER_FAILED : GR_RECORDER_DONE);
  return G_SOURCE_REMOVE;
}

/* As a disk may take its time; the pipeline's own threads have ended when it is down. */
static void
end_cb (GstElement *pipeline,
        gpointer    data)
{
  Ending *ending = data;
  g_autoptr (GMainContext) context = g_main_context_ref (ending->context);
  g_autoptr (GSource) source = g_idle_source_new ();

  gst_element_set_state (pipeline, GST_STATE_NULL);
  gr_take_file_sync (ending->file);
  ending->duration = gr_take_file_measure (ending->file->fd);
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, ended_cb, ending, ending_free);
  g_source_attach (source, context);
}

/* Ends the take; what is in the file stays there. */
static void
finish (GrRecorder *self)
{
  g_autoptr (GstBus) bus = gst_element_get_bus (self->pipeline);
  Ending *ending = g_new0 (Ending, 1);

  ending->self = g_object_ref (self);
  ending->context = g_main_context_ref_thread_default ();
  ending->file = self->file;
  g_clear_handle_id (&self->patience_id, g_source_remove);
  gst_bus_remove_watch (bus);
  gst_element_call_async (self->pipeline, end_cb, ending, NULL);
  set_state (self, GR_RECORDER_STOPPING);
}

static void
fail (GrRecorder *self,
      GError     *error)
{
  g_clear_error (&self->error);
  self->error = error;
  finish (self);
}

static gboolean
patience_cb (gpointer data)
{
  GrRecorder *self = data;

  self->patience_id = 0;
  if (self->state == GR_RECORDER_STOPPING)
    finish (self);
  else
    fail (self, gr_recorder_error_from_silence (self->position > 0));
  return G_SOURCE_REMOVE;
}

static void
wait_again (GrRecorder *self)
{
  g_clear_handle_id (&self->patience_id, g_source_remove);
  self->patience_id = g_timeout_add (self->patience_ms, patience_cb, self);
}

static void
read_level (GrRecorder *self,
            GstMessage *message)
{
  GrLevel level;
  gint64 length;

  if (!gr_recorder_pipeline_read_level (message, &level, &length))
    return;
  if (self->origin_ms < 0)
    self->origin_ms = level.at_ms;
  level.at_ms -= self->origin_ms;
  g_array_append_val (self->levels, level);
  self->level_db = level.rms_db;
  self->position = level.at_ms + length;
  if (is_live (self)) /* else it is the rest */
    {
      wait_again (self);
      set_state (self, GR_RECORDER_RECORDING);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEVEL]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEVEL_DB]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_POSITION]);
}

static gboolean
message_cb (GstBus     *bus,
            GstMessage *message,
            gpointer    data)
{
  GrRecorder *self = GR_RECORDER (data);
  g_autoptr (GrRecorder) alive = g_object_ref (self);

  switch (GST_MESSAGE_TYPE (message))
    {
    case GST_MESSAGE_ELEMENT:
      read_level (self, message);
      break;
    case GST_MESSAGE_ERROR:
      fail (self, self->file->saved_errno != 0
                      ? gr_recorder_error_from_errno (self->file->saved_errno, self->position > 0)
                      : gr_recorder_error_from_message (message, self->position > 0));
      return G_SOURCE_REMOVE;
    case GST_MESSAGE_EOS:
      if (self->state == GR_RECORDER_STOPPING)
        finish (self);
      else /* no microphone comes to an end */
        fail (self, gr_recorder_error_from_silence (self->position > 0));
      return G_SOURCE_REMOVE;
    default:
      break;
    }
  return G_SOURCE_CONTINUE;
}

static void
gr_recorder_get_property (GObject    *object,
                          guint       prop_id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  GrRecorder *self = GR_RECORDER (object);

  switch (prop_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_LEVEL:
      g_value_set_double (value, gr_recorder_get_level (self));
      break;
    case PROP_LEVEL_DB:
      g_value_set_double (value, self->level_db);
      break;
    case PROP_POSITION:
      g_value_set_int64 (value, self->position);
      break;
    case PROP_ERROR:
      g_value_set_boxed (value, self->error);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
gr_recorder_dispose (GObject *object)
{
  GrRecorder *self = GR_RECORDER (object);

  g_clear_handle_id (&self->patience_id, g_source_remove);
  if (self->pipeline != NULL)
    {
      g_autoptr (GstBus) bus = gst_element_get_bus (self->pipeline);

      gst_bus_remove_watch (bus);
      gst_element_set_state (self->pipeline, GST_STATE_NULL);
      gst_clear_object (&self->pipeline);
    }
  g_clear_pointer (&self->file, gr_take_file_free);
  G_OBJECT_CLASS (gr_recorder_parent_class)->dispose (object);
}

static void
gr_recorder_finalize (GObject *object)
{
  GrRecorder *self = GR_RECORDER (object);

  g_free (self->directory);
  g_free (self->source);
  g_free (self->path);
  g_clear_error (&self->error);
  g_array_unref (self->levels);
  G_OBJECT_CLASS (gr_recorder_parent_class)->finalize (object);
}

static void
gr_recorder_class_init (GrRecorderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_recorder_get_property;
  object_class->dispose = gr_recorder_dispose;
  object_class->finalize = gr_recorder_finalize;

  properties[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, GR_TYPE_RECORDER_STATE, GR_RECORDER_READY, flags);
  properties[PROP_LEVEL] = g_param_spec_double ("level", NULL, NULL, 0, 1, 0, flags);
  properties[PROP_LEVEL_DB] = g_param_spec_double ("level-db", NULL, NULL, GR_LEVEL_SILENT, 0, GR_LEVEL_SILENT, flags);
  properties[PROP_POSITION] = g_param_spec_int64 ("position", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_ERROR] = g_param_spec_boxed ("error", NULL, NULL, G_TYPE_ERROR, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_recorder_init (GrRecorder *self)
{
  self->levels = g_array_new (FALSE, FALSE, sizeof (GrLevel));
  self->patience_ms = PATIENCE_MS;
  self->level_db = GR_LEVEL_SILENT;
  self->origin_ms = -1;
  for (guint i = 0; i < GR_N_TAKE_PARTS; i++)
    self->marks[i] = -1;
}

/**
 * gr_recorder_new:
 * @directory: where the take is written, under a name of its own
 * @source: (nullable): where the sound comes from, in the language of
 *   gst-launch; %NULL for the microphone
 *
 * Returns: (transfer full): a recorder
 */
GrRecorder *
gr_recorder_new (const char *directory,
                 const char *source)
{
  GrRecorder *self;

  g_return_val_if_fail (directory != NULL, NULL);

  self = g_object_new (GR_TYPE_RECORDER, NULL);
  self->directory = g_strdup (directory);
  self->source = g_strdup (source);
  return self;
}

/**
 * gr_recorder_set_patience:
 * @self: a recorder that is not started
 * @milliseconds: how long to wait for sound before the microphone is held to
 *   be gone, and for the rest of the sound when it is stopped
 */
void
gr_recorder_set_patience (GrRecorder *self,
                          guint       milliseconds)
{
  g_return_if_fail (GR_IS_RECORDER (self));

  self->patience_ms = milliseconds;
}

/**
 * gr_recorder_start:
 * @self: a recorder that is not started
 * @error: return location: %GR_ERROR_MISSING, with its name, where a plugin is
 *   not installed; %GR_ERROR_FULL, %GR_ERROR_READONLY or %GR_ERROR_FAILED
 *   where the file cannot be made
 *
 * Begins the take.  What only the microphone can tell (that there is none,
 * that it may not be used) comes later, as the state %GR_RECORDER_FAILED.
 *
 * Returns: whether it was begun
 */
gboolean
gr_recorder_start (GrRecorder *self,
                   GError    **error)
{
  g_autoptr (GrTakeFile) file = NULL;
  g_autoptr (GstBus) bus = NULL;

  g_return_val_if_fail (GR_IS_RECORDER (self), FALSE);
  g_return_val_if_fail (self->state == GR_RECORDER_READY, FALSE);

  file = gr_take_file_new (self->directory, error);
  if (file == NULL)
    return FALSE;
  self->pipeline = gr_recorder_pipeline_new (self->source, file, error);
  if (self->pipeline == NULL)
    {
      g_unlink (file->path);
      return FALSE;
    }
  self->file = g_steal_pointer (&file);
  self->path = g_strdup (self->file->path);
  bus = gst_element_get_bus (self->pipeline);
  gst_bus_add_watch (bus, message_cb, self);
  wait_again (self);
  set_state (self, GR_RECORDER_STARTING);
  /* a failure is a message, too */
  (void) gst_element_set_state (self->pipeline, GST_STATE_PLAYING);
  return TRUE;
}

/**
 * gr_recorder_mark:
 * @self: a recorder
 *
 * Says that the next part of the story begins now.  The first begins with the
 * take, so that this can be said three times.
 *
 * Returns: the part that begins, from 0; -1 where nothing is being recorded or
 *   the last one has begun already
 */
int
gr_recorder_mark (GrRecorder *self)
{
  g_return_val_if_fail (GR_IS_RECORDER (self), -1);

  if (self->state != GR_RECORDER_RECORDING || self->n_marks + 1 >= GR_N_TAKE_PARTS)
    return -1;
  self->marks[0] = 0;
  self->marks[++self->n_marks] = self->position;
  return (int) self->n_marks;
}

/**
 * gr_recorder_stop:
 * @self: a recorder
 *
 * Ends the take; "state" tells when all of it is on the disk.
 */
void
gr_recorder_stop (GrRecorder *self)
{
  g_return_if_fail (GR_IS_RECORDER (self));

  if (!is_live (self))
    return;
  if (self->state == GR_RECORDER_STARTING || !gst_element_send_event (self->pipeline, gst_event_new_eos ()))
    {
      finish (self);
      return;
    }
  wait_again (self);
  set_state (self, GR_RECORDER_STOPPING);
}

/**
 * gr_recorder_discard:
 * @self: a recorder
 *
 * Ends the take if it goes on, and removes it.
 */
void
gr_recorder_discard (GrRecorder *self)
{
  g_return_if_fail (GR_IS_RECORDER (self));

  self->discard = TRUE;
  if (is_live (self))
    finish (self);
  else if (self->state != GR_RECORDER_STOPPING) /* else it is removed as soon as it is written */
    {
      if (self->path != NULL)
        g_unlink (self->path);
      g_clear_pointer (&self->path, g_free);
      set_state (self, GR_RECORDER_DISCARDED);
    }
}

/**
 * gr_recorder_get_state:
 * @self: a recorder
 *
 * Returns: how far the take is
 */
GrRecorderState
gr_recorder_get_state (GrRecorder *self)
{
  g_return_val_if_fail (GR_IS_RECORDER (self), GR_RECORDER_READY);
  return self->state;
}

/**
 * gr_recorder_get_level:
 * @self: a recorder
 *
 * Returns: how loud it is for a meter, 0 to 1: even steps in dB, of which 60
 *   fill the meter
 */
double
gr_recorder_get_level (GrRecorder *self)
{
  g_return_val_if_fail (GR_IS_RECORDER (self), 0);
  return CLAMP (1.0 + self->level_db / METER_RANGE_DB, 0.0, 1.0);
}

/**
 * gr_recorder_get_level_db:
 * @self: a recorder
 *
 * Returns: the newest reading, in dB of full scale
 */
double
gr_recorder_get_level_db (GrRecorder *self)
{
  g_return_val_if_fail (GR_IS_RECORDER (self), GR_LEVEL_SILENT);
  return self->level_db;
}

/**
 * gr_recorder_get_position:
 * @self: a recorder
 *
 * Returns: milliseconds that were heard so far
 */
gint64
gr_recorder_get_position (GrRecorder *self)
{
  g_return_val_if_fail (GR_IS_RECORDER (self), 0);
  return self->position;
}

/**
 * gr_recorder_get_marks:
 * @self: a recorder
 *
 * Returns: (transfer none) (array fixed-size=4): where each part of the story
 *   begins, in milliseconds; -1 for those that were not marked, which are all
 *   until [method@Recorder.mark] is said for the first time
 */
const gint64 *
gr_recorder_get_marks (GrRecorder *self)
{
  g_return_val_if_fail (GR_IS_RECORDER (self), NULL);
  return self->marks;
}

/**
 * gr_recorder_get_levels:
 * @self: a recorder
 * @n_levels: (out): how many
 *
 * Returns: (transfer none) (array length=n_levels) (nullable): the readings so
 *   far, for [func@Speech.new]; valid until the next one
 */
const GrLevel *
gr_recorder_get_levels (GrRecorder *self,
                        guint      *n_levels)
{
  g_return_val_if_fail (GR_IS_RECORDER (self), NULL);

  *n_levels = self->levels->len;
  return (const GrLevel *) (gpointer) self->levels->data;
}

/**
 * gr_recorder_get_duration:
 * @self: a recorder that has ended
 *
 * Returns: how much can be heard in the file, in milliseconds
 */
gint64
gr_recorder_get_duration (GrRecorder *self)
{
  g_return_val_if_fail (GR_IS_RECORDER (self), 0);
  return self->duration;
}

/**
 * gr_recorder_get_path:
 * @self: a recorder
 *
 * Returns: (transfer none) (nullable): the file; %NULL before the start and
 *   where nothing is kept
 */
const char *
gr_recorder_get_path (GrRecorder *self)
{
  g_return_val_if_fail (GR_IS_RECORDER (self), NULL);
  return self->path;
}

/**
 * gr_recorder_get_error:
 * @self: a recorder
 *
 * Returns: (transfer none) (nullable): why the take ended early
 */
const GError *
gr_recorder_get_error (GrRecorder *self)
{
  g_return_val_if_fail (GR_IS_RECORDER (self), NULL);
  return self->error;
}
