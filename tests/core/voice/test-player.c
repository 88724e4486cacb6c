/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-player.h"
#include "gr-test-voice.h"

#define ADD(path, func) g_test_add (path, GrTestVoice, NULL, gr_test_voice_setup, func, gr_test_voice_teardown)
#define NEEDED "audiotestsrc vorbisenc oggmux oggdemux vorbisdec decodebin fakesink filesink"
#define SOUND "audiotestsrc samplesperbuffer=441 num-buffers=300 ! audioconvert ! vorbisenc ! oggmux"
#define FAST "fakesink sync=false"
#define PACED "fakesink sync=true"

static void
notify_cb (GrPlayer   *player,
           GParamSpec *property,
           GArray     *positions)
{
  gint64 position = gr_player_get_position (player);

  g_array_append_val (positions, position);
}

static void
wait_until_ended (GrPlayer *player)
{
  while (gr_player_get_playing (player))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_whole (GrTestVoice  *t,
            gconstpointer data)
{
  g_autoptr (GrPlayer) player = gr_player_new (FAST);
  g_autofree char *path = NULL;

  if (!gr_test_voice_has (NEEDED))
    return;
  path = gr_test_voice_make (t, "take.ogg", SOUND);
  g_assert_false (gr_player_get_playing (player));
  for (guint i = 0; i < 3; i++)
    {
      gr_player_play (player, path, 0, -1);
      g_assert_true (gr_player_get_playing (player));
      wait_until_ended (player);
      g_assert_null (gr_player_get_error (player));
    }
  g_assert_finalize_object (g_steal_pointer (&player));
}

static void
test_part (GrTestVoice  *t,
           gconstpointer data)
{
  g_autoptr (GrPlayer) player = gr_player_new (PACED);
  g_autoptr (GArray) positions = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *path = NULL;
  gint64 before = g_get_monotonic_time ();

  if (!gr_test_voice_has (NEEDED))
    return;
  path = gr_test_voice_make (t, "take.ogg", SOUND);
  g_signal_connect (player, "notify::position", G_CALLBACK (notify_cb), positions);
  gr_player_play (player, path, 1000, 1500);
  wait_until_ended (player);
  g_assert_null (gr_player_get_error (player));
  g_assert_cmpint (g_get_monotonic_time () - before, >=, 400000);
  g_assert_cmpint (ABS (gr_player_get_duration (player) - 3000), <=, 50);
  g_assert_cmpint (gr_player_get_position (player), ==, 1500);
  g_assert_cmpuint (positions->len, >=, 2);
  for (guint i = 0; i < positions->len; i++)
    {
      g_assert_cmpint (g_array_index (positions, gint64, i), >=,
                       i > 0 ? g_array_index (positions, gint64, i - 1) : 1000);
      g_assert_cmpint (g_array_index (positions, gint64, i), <=, 1550);
    }
}

static void
test_stop (GrTestVoice  *t,
           gconstpointer data)
{
  g_autoptr (GrPlayer) player = gr_player_new (PACED);
  g_autofree char *path = NULL;
  gint64 position;

  if (!gr_test_voice_has (NEEDED))
    return;
  path = gr_test_voice_make (t, "take.ogg", SOUND);
  gr_player_play (player, path, 500, -1);
  while (gr_player_get_position (player) < 600)
    g_main_context_iteration (NULL, TRUE);
  gr_player_stop (player);
  g_assert_false (gr_player_get_playing (player));
  position = gr_player_get_position (player);
  gr_player_stop (player);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpint (gr_player_get_position (player), ==, position);

  gr_player_play (player, path, 0, -1); /* another play takes the place of the first */
  gr_player_play (player, path, 2000, 2050);
  wait_until_ended (player);
  g_assert_cmpint (gr_player_get_position (player), ==, 2050);
  gr_player_play (player, path, 0, -1); /* and nobody has to stop it before it goes */
  g_assert_finalize_object (g_steal_pointer (&player));
}

static void
assert_unplayable (GrPlayer   *player,
                   const char *path,
                   GrError     code)
{
  gr_player_play (player, path, 0, -1);
  wait_until_ended (player);
  g_assert_error (gr_player_get_error (player), GR_ERROR, (int) code);
  g_test_message ("%s", gr_player_get_error (player)->message);
}

static void
test_errors (GrTestVoice  *t,
             gconstpointer data)
{
  g_autoptr (GrPlayer) player = gr_player_new (FAST);
  g_autoptr (GrPlayer) deaf = gr_player_new ("greenroomnosuchsink");
  g_autofree char *words = g_build_filename (t->folder, "words.ogg", NULL);
  g_autofree char *path = NULL;

  if (!gr_test_voice_has (NEEDED))
    return;
  path = gr_test_voice_make (t, "take.ogg", SOUND);
  g_assert_true (g_file_set_contents (words, "Tell me about yourself. ", -1, NULL));
  assert_unplayable (player, words, GR_ERROR_INVALID);
  assert_unplayable (player, "/nonexistent/greenroom.ogg", GR_ERROR_NOT_FOUND);
  assert_unplayable (deaf, path, GR_ERROR_MISSING);
  gr_player_play (player, path, 0, -1);
  wait_until_ended (player);
  g_assert_null (gr_player_get_error (player));
}

static void
test_no_loudspeakers (GrTestVoice  *t,
                      gconstpointer data)
{
  g_autoptr (GrPlayer) player = gr_player_new ("pulsesink server=unix:/nonexistent/greenroom");
  g_autofree char *path = NULL;

  if (!gr_test_voice_has (NEEDED " pulsesink"))
    return;
  path = gr_test_voice_make (t, "take.ogg", SOUND);
  assert_unplayable (player, path, GR_ERROR_FAILED);
  g_assert_nonnull (strstr (gr_player_get_error (player)->message, "loudspeakers"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/player/whole", test_whole);
  ADD ("/player/part", test_part);
  ADD ("/player/stop", test_stop);
  ADD ("/player/errors", test_errors);
  ADD ("/player/no-loudspeakers", test_no_loudspeakers);
  return g_test_run ();
}
