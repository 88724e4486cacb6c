/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-strip.h"

#include <glib/gi18n-lib.h>

#include "gr-library-files.h"
#include "gr-page.h"
#include "gr-player.h"
#include "gr-take-keeping.h"
#include "gr-take-words.h"
#include "gr-waveform-view.h"

struct _GrTakeStrip
{
  GtkBox parent_instance;

  char *path;
  GrPlayer *player;
  GCancellable *cancellable;
  GtkButton *play;
  GrWaveformView *view;
};

G_DEFINE_FINAL_TYPE (GrTakeStrip, gr_take_strip, GTK_TYPE_BOX)

enum { STARTED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
update (GrTakeStrip *self)
{
  gboolean playing = gr_player_get_playing (self->player);

  gtk_button_set_icon_name (self->play, playing ? "media-playback-stop-symbolic" : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->play), playing ? _("Stop") : _("Play"));
}

static void
position_cb (GrTakeStrip *self)
{
  if (gr_player_get_playing (self->player))
    gr_waveform_view_set_position (self->view, gr_player_get_position (self->player));
}

static void
error_cb (GrTakeStrip *self)
{
  const GError *error = gr_player_get_error (self->player);

  if (error != NULL)
    gr_page_present_error (self, error, NULL);
}

static void
play (GrTakeStrip *self,
      gint64       start_ms,
      gint64       end_ms)
{
  if (self->player == NULL)
    return;
  g_signal_emit (self, signals[STARTED], 0);
  gr_player_play (self->player, self->path, start_ms, end_ms);
}

static void
play_cb (GrTakeStrip *self,
         gint64       start_ms,
         gint64       end_ms)
{
  if (end_ms < 0 && gr_player_get_playing (self->player))
    gr_take_strip_stop (self);
  else
    play (self, start_ms, end_ms);
}

/* A new place is heard at once while it plays. */
static void
seek_cb (GrTakeStrip *self)
{
  if (gr_player_get_playing (self->player))
    gr_take_strip_play (self);
}

static void
clicked_cb (GrTakeStrip *self)
{
  if (gr_player_get_playing (self->player))
    gr_take_strip_stop (self);
  else
    gr_take_strip_play (self);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  GrTakeStrip *self = data;
  g_autoptr (GError) error = NULL;
  GrWaveform *waveform = gr_waveform_read_finish (result, &error);

  if (waveform != NULL)
    gr_waveform_view_take_waveform (self->view, waveform);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) &&
           gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    gr_page_present_error (self, error, NULL);
}

static void
add_player (GrTakeStrip *self)
{
  self->player = gr_player_new (NULL);
  self->play = GTK_BUTTON (gtk_button_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->play), GTK_ALIGN_START);
  gtk_widget_set_margin_top (GTK_WIDGET (self->play), 10);
  gtk_widget_add_css_class (GTK_WIDGET (self->play), "circular");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->play));
  g_signal_connect_swapped (self->play, "clicked", G_CALLBACK (clicked_cb), self);
  g_signal_connect_object (self->player, "notify::playing", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->player, "notify::position", G_CALLBACK (position_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->player, "notify::error", G_CALLBACK (error_cb), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
add_words (GrTakeStrip *self,
           GrTake      *take,
           const char  *name)
{
  g_autofree char *time = gr_take_words_time (gr_take_get_duration_ms (take));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *length = g_object_new (GTK_TYPE_LABEL, "label", time, "xalign", 1., NULL);
  GtkWidget *caption = g_object_new (GTK_TYPE_LABEL, "label", name, "xalign", 1., NULL);

  gtk_widget_add_css_class (length, "numeric");
  gtk_widget_add_css_class (length, "heading");
  gtk_widget_add_css_class (caption, "caption");
  gtk_widget_add_css_class (caption, "dimmed");
  gtk_box_append (GTK_BOX (box), length);
  gtk_box_append (GTK_BOX (box), caption);
  gtk_box_append (GTK_BOX (self), box);
}

static void
gr_take_strip_dispose (GObject *object)
{
  GrTakeStrip *self = GR_TAKE_STRIP (object);

  g_cancellable_cancel (self->cancellable);
  if (self->player != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->player, self);
      gr_player_stop (self->player);
    }
  g_clear_object (&self->player);
  G_OBJECT_CLASS (gr_take_strip_parent_class)->dispose (object);
}

static void
gr_take_strip_finalize (GObject *object)
{
  GrTakeStrip *self = GR_TAKE_STRIP (object);

  g_object_unref (self->cancellable);
  g_free (self->path);
  G_OBJECT_CLASS (gr_take_strip_parent_class)->finalize (object);
}

static void
gr_take_strip_class_init (GrTakeStripClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_take_strip_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_take_strip_finalize;
  signals[STARTED] =
      g_signal_new ("started", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_take_strip_init (GrTakeStrip *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_box_set_spacing (GTK_BOX (self), 12);
}

/**
 * gr_take_strip_new:
 * @library: where the take is
 * @take: a take
 * @name: what it is called here, such as "First take"
 * @scale_ms: how long the whole width is
 *
 * Returns: (transfer floating): it as it was
 */
GtkWidget *
gr_take_strip_new (GrLibrary  *library,
                   GrTake     *take,
                   const char *name,
                   gint64      scale_ms)
{
  const gint64 parts[GR_N_TAKE_MARKS] = { gr_take_get_situation_ms (take), gr_take_get_task_ms (take),
                                          gr_take_get_action_ms (take), gr_take_get_result_ms (take) };
  GrFile *file = gr_take_keeping_find_file (library, gr_entity_get_uid (GR_ENTITY (take)));
  GrTakeStrip *self = g_object_new (GR_TYPE_TAKE_STRIP, NULL);

  if (file != NULL)
    {
      self->path = gr_library_dup_file_path (library, file);
      add_player (self);
    }
  self->view = GR_WAVEFORM_VIEW (gr_waveform_view_new (file != NULL));
  gr_waveform_view_set_take (self->view, name, parts, gr_take_get_duration_ms (take), scale_ms);
  gtk_widget_set_hexpand (GTK_WIDGET (self->view), TRUE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->view));
  add_words (self, take, name);
  if (self->path != NULL)
    {
      g_signal_connect_swapped (self->view, "seek", G_CALLBACK (seek_cb), self);
      g_signal_connect_swapped (self->view, "play", G_CALLBACK (play_cb), self);
      gr_waveform_read_async (self->path, self->cancellable, read_cb, self);
    }
  return GTK_WIDGET (self);
}

/**
 * gr_take_strip_play:
 * @self: a take with sound
 *
 * Plays it from where one is.
 */
void
gr_take_strip_play (GrTakeStrip *self)
{
  g_return_if_fail (GR_IS_TAKE_STRIP (self));

  play (self, gr_waveform_view_get_position (self->view), -1);
}

/**
 * gr_take_strip_stop:
 * @self: a take
 *
 * Ends playing.
 */
void
gr_take_strip_stop (GrTakeStrip *self)
{
  g_return_if_fail (GR_IS_TAKE_STRIP (self));

  if (self->player != NULL)
    gr_player_stop (self->player);
}
