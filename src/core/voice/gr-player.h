/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * GrPlayer:
 *
 * Plays the sound of a take, or a part of it, one at a time.  Properties
 * (read-only): "playing", "position" and "duration" (ms), "error" (GError, of
 * the last time it was played).
 */
#define GR_TYPE_PLAYER (gr_player_get_type ())
G_DECLARE_FINAL_TYPE (GrPlayer, gr_player, GR, PLAYER, GObject)

GrPlayer     *gr_player_new          (const char *sink);
void          gr_player_play         (GrPlayer   *self,
                                      const char *path,
                                      gint64      start_ms,
                                      gint64      end_ms);
void          gr_player_stop         (GrPlayer   *self);
gboolean      gr_player_get_playing  (GrPlayer   *self);
gint64        gr_player_get_position (GrPlayer   *self);
gint64        gr_player_get_duration (GrPlayer   *self);
const GError *gr_player_get_error    (GrPlayer   *self);

G_END_DECLS
