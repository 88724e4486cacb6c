/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-player.h"

#include "gr-error.h"
#include "gr-sound-private.h"

#include <glib/gi18n-lib.h>
#include <gst/pbutils/missing-plugins.h>

#define TICK_MS 50 /* smooth enough for a line that moves along a waveform */

/* Only sound is decoded; the pictures of a video are left alone. */
static const char pipeline_text[] =
    "filesrc name=file ! decodebin expose-all-streams=false caps=audio/x-raw ! audioconvert ! audioresample ! %s";

/* Where a play is: only a pipeline that has sound can be told where to begin. */
typedef enum {
  PHASE_OPENING,
  PHASE_SEEKING,
  PHASE_PLAYING,
} Phase;

struct _GrPlayer
{
  GObject parent_instance;

  char *sink;

  GstElement *pipeline; /* %NULL while nothing is played */
  Phase phase;
  char *path;
  gint64 start_ms;
  gint64 end_ms;
  char *missing;
  guint tick_id; /* while it opens the file: the end of patience */

  gint64 position;
  gint64 duration;
  GError *error;
};

enum { PROP_0, PROP_PLAYING, PROP_POSITION, PROP_DURATION, PROP_ERROR, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (GrPlayer, gr_player, G_TYPE_OBJECT)

static void
set_error (GrPlayer *self,
           GError   *error)
{
  if (self->error == NULL && error == NULL)
    return;
  g_clear_error (&self->error);
  self->error = error;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
}

static void
set_number (GrPlayer *self,
            gint64   *number,
            gint64    value,
            guint     property)
{
  if (*number == value)
    return;
  *number = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
drop_pipeline (GrPlayer *self)
{
  g_autoptr (GstBus) bus = NULL;

  g_clear_handle_id (&self->tick_id, g_source_remove);
  g_clear_pointer (&self->missing, g_free);
  if (self->pipeline == NULL)
    return;
  bus = gst_element_get_bus (self->pipeline);
  gst_bus_remove_watch (bus);
  gst_element_set_state (self->pipeline, GST_STATE_NULL);
  gst_clear_object (&self->pipeline);
}

static void
end (GrPlayer *self,
     GError   *error)
{
  g_autoptr (GrPlayer) alive = g_object_ref (self);

  drop_pipeline (self);
  set_error (self, error);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYING]);
}

static void
read_position (GrPlayer *self)
{
  gint64 time;

  if (gst_element_query_duration (self->pipeline, GST_FORMAT_TIME, &time))
    set_number (self, &self->duration, (gint64) GST_TIME_AS_MSECONDS (time), PROP_DURATION);
  if (gst_element_query_position (self->pipeline, GST_FORMAT_TIME, &time))
    set_number (self, &self->position, MAX ((gint64) GST_TIME_AS_MSECONDS (time), self->start_ms), PROP_POSITION);
}

static gboolean
tick_cb (gpointer data)
{
  g_autoptr (GrPlayer) self = g_object_ref (data);

  read_position (self); /* somebody who is told may stop it */
  return self->tick_id != 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/* A decoder whose file breaks off in its head says so while decodebin does not listen, and nothing comes any more. */
static gboolean
patience_cb (gpointer data)
{
  GrPlayer *self = data;

  self->tick_id = 0;
  end (self, gr_sound_damaged_error (self->path));
  return G_SOURCE_REMOVE;
}

/* The pipeline has opened the file, or has found the start of the part. */
static void
go_on (GrPlayer *self)
{
  gboolean whole = self->start_ms <= 0 && self->end_ms < 0;

  if (self->phase == PHASE_OPENING && !whole)
    {
      gboolean to_end = self->end_ms < 0;

      self->phase = PHASE_SEEKING;
      if (gst_element_seek (self->pipeline, 1.0, GST_FORMAT_TIME, GST_SEEK_FLAG_FLUSH | GST_SEEK_FLAG_ACCURATE,
                            GST_SEEK_TYPE_SET, self->start_ms * (gint64) GST_MSECOND,
                            to_end ? GST_SEEK_TYPE_NONE : GST_SEEK_TYPE_SET,
                            to_end ? 0 : self->end_ms * (gint64) GST_MSECOND))
        return;
    }
  if (self->phase == PHASE_PLAYING)
    return;
  self->phase = PHASE_PLAYING;
  g_clear_handle_id (&self->tick_id, g_source_remove);
  (void) gst_element_set_state (self->pipeline, GST_STATE_PLAYING);
  self->tick_id = g_timeout_add (TICK_MS, tick_cb, self);
}

/* A file is to blame for what happens before the sound leaves the house. */
static GError *
read_error (GrPlayer   *self,
            GstMessage *message)
{
  if (GST_IS_ELEMENT (GST_MESSAGE_SRC (message)) &&
      GST_OBJECT_FLAG_IS_SET (GST_MESSAGE_SRC (message), GST_ELEMENT_FLAG_SINK))
    return g_error_new_literal (GR_ERROR, GR_ERROR_FAILED,
                                _("Play: the loudspeakers cannot be reached; look at the sound settings"));
  return gr_sound_read_error (self->path, message, self->missing);
}

static gboolean
message_cb (GstBus     *bus,
            GstMessage *message,
            gpointer    data)
{
  GrPlayer *self = GR_PLAYER (data);

  switch (GST_MESSAGE_TYPE (message))
    {
    case GST_MESSAGE_ELEMENT:
      if (gst_is_missing_plugin_message (message) && self->missing == NULL)
        self->missing = gst_missing_plugin_message_get_description (message);
      break;
    case GST_MESSAGE_ASYNC_DONE:
      go_on (self);
      break;
    case GST_MESSAGE_ERROR:
      end (self, read_error (self, message));
      return G_SOURCE_REMOVE;
    case GST_MESSAGE_EOS:
      set_number (self, &self->position, self->end_ms < 0 ? self->duration : MIN (self->end_ms, self->duration),
                  PROP_POSITION);
      if (self->pipeline != NULL) /* else somebody who was told has stopped it */
        end (self, NULL);
      return G_SOURCE_REMOVE;
    default:
      break;
    }
  return G_SOURCE_CONTINUE;
}

static void
gr_player_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  GrPlayer *self = GR_PLAYER (object);

  switch (prop_id)
    {
    case PROP_PLAYING:
      g_value_set_boolean (value, self->pipeline != NULL);
      break;
    case PROP_POSITION:
      g_value_set_int64 (value, self->position);
      break;
    case PROP_DURATION:
      g_value_set_int64 (value, self->duration);
      break;
    case PROP_ERROR:
      g_value_set_boxed (value, self->error);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
gr_player_dispose (GObject *object)
{
  drop_pipeline (GR_PLAYER (object));
  G_OBJECT_CLASS (gr_player_parent_class)->dispose (object);
}

static void
gr_player_finalize (GObject *object)
{
  GrPlayer *self = GR_PLAYER (object);

  g_free (self->sink);
  g_free (self->path);
  g_clear_error (&self->error);
  G_OBJECT_CLASS (gr_player_parent_class)->finalize (object);
}

static void
gr_player_class_init (GrPlayerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_player_get_property;
  object_class->dispose = gr_player_dispose;
  object_class->finalize = gr_player_finalize;

  properties[PROP_PLAYING] = g_param_spec_boolean ("playing", NULL, NULL, FALSE, flags);
  properties[PROP_POSITION] = g_param_spec_int64 ("position", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_DURATION] = g_param_spec_int64 ("duration", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_ERROR] = g_param_spec_boxed ("error", NULL, NULL, G_TYPE_ERROR, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_player_init (GrPlayer *self)
{
}

/**
 * gr_player_new:
 * @sink: (nullable): where the sound goes, in the language of gst-launch;
 *   %NULL for what the person chose in the system's settings
 *
 * Returns: (transfer full): a player
 */
GrPlayer *
gr_player_new (const char *sink)
{
  GrPlayer *self = g_object_new (GR_TYPE_PLAYER, NULL);

  self->sink = g_strdup (sink != NULL ? sink : "autoaudiosink");
  return self;
}

/**
 * gr_player_play:
 * @self: a player
 * @path: a file with sound in it
 * @start_ms: where to begin
 * @end_ms: where to end; -1 for the end of the file
 *
 * Plays, instead of what is being played.  What goes wrong is told by "error".
 */
void
gr_player_play (GrPlayer   *self,
                const char *path,
                gint64      start_ms,
                gint64      end_ms)
{
  g_autofree char *text = NULL;
  g_autoptr (GstElement) file = NULL;
  g_autoptr (GstBus) bus = NULL;
  GError *error = NULL;

  g_return_if_fail (GR_IS_PLAYER (self));
  g_return_if_fail (path != NULL);

  drop_pipeline (self);
  g_set_str (&self->path, path);
  self->start_ms = MAX (start_ms, 0);
  self->end_ms = end_ms;
  self->phase = PHASE_OPENING;
  text = g_strdup_printf (pipeline_text, self->sink);
  self->pipeline = gr_sound_make_pipeline (text, &error);
  if (self->pipeline == NULL)
    {
      end (self, error);
      return;
    }
  file = gst_bin_get_by_name (GST_BIN (self->pipeline), "file");
  g_object_set (file, "location", path, NULL);
  bus = gst_element_get_bus (self->pipeline);
  gst_bus_add_watch (bus, message_cb, self);
  self->tick_id = g_timeout_add (GR_SOUND_PATIENCE_MS, patience_cb, self);
  /* a failure is a message, too */
  (void) gst_element_set_state (self->pipeline, GST_STATE_PAUSED);
  set_error (self, NULL);
  set_number (self, &self->position, self->start_ms, PROP_POSITION);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLAYING]);
}

/**
 * gr_player_stop:
 * @self: a player
 */
void
gr_player_stop (GrPlayer *self)
{
  g_return_if_fail (GR_IS_PLAYER (self));

  if (self->pipeline != NULL)
    end (self, NULL);
}

/**
 * gr_player_get_playing:
 * @self: a player
 *
 * Returns: whether something is played
 */
gboolean
gr_player_get_playing (GrPlayer *self)
{
  g_return_val_if_fail (GR_IS_PLAYER (self), FALSE);
  return self->pipeline != NULL;
}

/**
 * gr_player_get_position:
 * @self: a player
 *
 * Returns: where it is in the file, in milliseconds, also after it has ended
 */
gint64
gr_player_get_position (GrPlayer *self)
{
  g_return_val_if_fail (GR_IS_PLAYER (self), 0);
  return self->position;
}

/**
 * gr_player_get_duration:
 * @self: a player
 *
 * Returns: how long the file is, in milliseconds; 0 until that is known
 */
gint64
gr_player_get_duration (GrPlayer *self)
{
  g_return_val_if_fail (GR_IS_PLAYER (self), 0);
  return self->duration;
}

/**
 * gr_player_get_error:
 * @self: a player
 *
 * Returns: (transfer none) (nullable): why it could not be played
 */
const GError *
gr_player_get_error (GrPlayer *self)
{
  g_return_val_if_fail (GR_IS_PLAYER (self), NULL);
  return self->error;
}
