/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-random.h"
#include "gr-speech.h"

#include <math.h>

/* A take that nobody recorded: a reading every 50 ms, of a voice or of the room. */
typedef struct
{
  GArray *levels;
  GrRandom random;
  double room_db;
  double voice_db;
} Take;

static void
take_setup (Take         *self,
            gconstpointer data)
{
  self->levels = g_array_new (FALSE, FALSE, sizeof (GrLevel));
  gr_random_init (&self->random, 7);
  self->room_db = -65;
  self->voice_db = -20;
}

static void
take_teardown (Take         *self,
               gconstpointer data)
{
  g_array_unref (self->levels);
}

static void
add (Take  *self,
     double db,
     double spread,
     guint  milliseconds)
{
  for (guint i = 0; i < milliseconds / GR_LEVEL_MS; i++)
    {
      GrLevel level = { (gint64) self->levels->len * GR_LEVEL_MS, db };

      level.rms_db += spread * (2 * gr_random_double (&self->random) - 1);
      g_array_append_val (self->levels, level);
    }
}

static void
add_room (Take *self,
          guint milliseconds)
{
  add (self, self->room_db, 2, milliseconds);
}

/* Syllables, with the short holes that speech has. */
static void
add_voice (Take *self,
           guint milliseconds)
{
  for (guint done = 0; done < milliseconds; done += 500)
    {
      add (self, self->voice_db, 5, MIN (milliseconds - done, 350));
      if (milliseconds - done > 400)
        add (self, self->room_db, 2, 100);
      if (milliseconds - done >= 500)
        add (self, self->voice_db, 5, 50);
    }
}

static GrSpeech *
measure (Take         *self,
         const gint64 *marks)
{
  return gr_speech_new ((const GrLevel *) (gpointer) self->levels->data, self->levels->len,
                        (gint64) self->levels->len * GR_LEVEL_MS, marks);
}

static void
assert_span (GArray *spans,
             guint   i,
             gint64  start,
             gint64  end)
{
  g_assert_cmpuint (i, <, spans->len);
  g_assert_cmpint (g_array_index (spans, GrSpan, i).start_ms, ==, start);
  g_assert_cmpint (g_array_index (spans, GrSpan, i).end_ms, ==, end);
}

/* Silence, words, a short pause, words, a long one, words, the rest. */
static void
tell (Take *self)
{
  add_room (self, 1500);
  add_voice (self, 4000);
  add_room (self, 2000);
  add_voice (self, 3000);
  add_room (self, 3000);
  add_voice (self, 2500);
  add_room (self, 4000);
}

static void
assert_told (GrSpeech *speech)
{
  g_assert_cmpuint (speech->spans->len, ==, 3);
  assert_span (speech->spans, 0, 1500, 5500);
  assert_span (speech->spans, 1, 7500, 10500);
  assert_span (speech->spans, 2, 13500, 16000);
  g_assert_cmpint (speech->first_word_ms, ==, 1500);
  g_assert_cmpint (speech->spoken_ms, ==, 9500);
  g_assert_cmpfloat_with_epsilon (speech->speaking_share, 9500.0 / 14500, 1e-9);
  g_assert_cmpuint (speech->pauses->len, ==, 1);
  assert_span (speech->pauses, 0, 10500, 13500);
  g_assert_cmpint (speech->longest_pause_ms, ==, 3000);
  g_assert_cmpint (speech->duration_ms, ==, 20000);
}

/* The same words in a quiet room and a noisy one, close to the microphone and far from it. */
static void
test_rooms (Take         *self,
            gconstpointer data)
{
  static const struct
  {
    double room_db;
    double voice_db;
  } rooms[] = { { -100, -20 }, { -75, -20 }, { -65, -35 }, { -60, -12 }, { -45, -20 }, { -38, -18 }, { -30, -12 } };

  for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
    {
      g_autoptr (GrSpeech) speech = NULL;

      g_test_message ("room %g dB, voice %g dB", rooms[i].room_db, rooms[i].voice_db);
      g_array_set_size (self->levels, 0);
      self->room_db = rooms[i].room_db;
      self->voice_db = rooms[i].voice_db;
      tell (self);
      speech = measure (self, NULL);
      assert_told (speech);
    }
}

static void
test_pause_limit (Take         *self,
                  gconstpointer data)
{
  g_autoptr (GrSpeech) speech = NULL;

  add_voice (self, 1000);
  add_room (self, GR_SPEECH_PAUSE_MS);
  add_voice (self, 1000);
  add_room (self, GR_SPEECH_PAUSE_MS + GR_LEVEL_MS);
  add_voice (self, 1000);
  speech = measure (self, NULL);
  g_assert_cmpuint (speech->pauses->len, ==, 1);
  assert_span (speech->pauses, 0, 4500, 7050);
}

/* A key press is no word, a cough sets no level, and a microphone that wakes up late is no room. */
static void
test_disturbed (Take         *self,
                gconstpointer data)
{
  g_autoptr (GrSpeech) speech = NULL;

  add (self, GR_LEVEL_SILENT, 0, 500);
  add_room (self, 500);
  add (self, -15, 0, 50);
  add_room (self, 950);
  self->voice_db = -30;
  add_voice (self, 20000);
  g_array_index (self->levels, GrLevel, 200).rms_db = 0;
  add_room (self, 1000);
  speech = measure (self, NULL);
  g_assert_cmpuint (speech->spans->len, ==, 1);
  assert_span (speech->spans, 0, 2000, 22000);
  g_assert_cmpfloat (speech->threshold_db, <, -40);
}

/* Where nothing changes there is no contrast to go by: all of it is speech, or none. */
static void
test_even (Take         *self,
           gconstpointer data)
{
  g_autoptr (GrSpeech) silence = NULL;
  g_autoptr (GrSpeech) noise = NULL;
  g_autoptr (GrSpeech) voice = NULL;

  add (self, GR_LEVEL_SILENT, 0, 3000);
  silence = measure (self, NULL);
  g_assert_cmpint (silence->first_word_ms, ==, -1);
  g_assert_cmpfloat (silence->speaking_share, ==, 0);
  g_assert_cmpuint (silence->spans->len, ==, 0);

  g_array_set_size (self->levels, 0);
  add_room (self, 3000);
  noise = measure (self, NULL);
  g_assert_cmpuint (noise->spans->len, ==, 0);

  g_array_set_size (self->levels, 0);
  add (self, -20, 3, 3000);
  voice = measure (self, NULL);
  g_assert_cmpuint (voice->spans->len, ==, 1);
  assert_span (voice->spans, 0, 0, 3000);
  g_assert_cmpfloat_with_epsilon (voice->speaking_share, 1, 1e-9);
}

static void
test_parts (Take         *self,
            gconstpointer data)
{
  const gint64 all[] = { 0, 5000, 7000, 14000 };
  const gint64 some[] = { 0, -1, 7000, -1 };
  const gint64 beyond[] = { 0, 5000, 90000, 90000 };
  g_autoptr (GrSpeech) speech = NULL;
  g_autoptr (GrSpeech) fewer = NULL;
  g_autoptr (GrSpeech) late = NULL;
  g_autoptr (GrSpeech) none = NULL;

  tell (self);
  speech = measure (self, all);
  g_assert_cmpint (speech->part_ms[0], ==, 5000);
  g_assert_cmpint (speech->part_ms[1], ==, 2000);
  g_assert_cmpint (speech->part_ms[2], ==, 7000);
  g_assert_cmpint (speech->part_ms[3], ==, 6000);
  g_assert_cmpint (speech->part_spoken_ms[0], ==, 3500);
  g_assert_cmpint (speech->part_spoken_ms[1], ==, 500);
  g_assert_cmpint (speech->part_spoken_ms[2], ==, 3500);
  g_assert_cmpint (speech->part_spoken_ms[3], ==, 2000);

  fewer = measure (self, some);
  g_assert_cmpint (fewer->part_ms[0], ==, 7000);
  g_assert_cmpint (fewer->part_ms[1], ==, -1);
  g_assert_cmpint (fewer->part_ms[2], ==, 13000);
  g_assert_cmpint (fewer->part_spoken_ms[3], ==, -1);

  late = measure (self, beyond);
  g_assert_cmpint (late->part_ms[1], ==, 15000);
  g_assert_cmpint (late->part_ms[2], ==, 0);
  g_assert_cmpint (late->part_ms[3], ==, 0);

  none = measure (self, NULL);
  g_assert_cmpint (none->part_ms[0], ==, -1);
}

static void
test_nothing (void)
{
  const GrLevel odd[] = { { 0, NAN }, { 50, -INFINITY }, { 100, INFINITY }, { 100, 4 } };
  g_autoptr (GrSpeech) empty = gr_speech_new (NULL, 0, 0, NULL);
  g_autoptr (GrSpeech) speech = gr_speech_new (odd, G_N_ELEMENTS (odd), 100, NULL);

  g_assert_cmpint (empty->first_word_ms, ==, -1);
  g_assert_cmpuint (empty->spans->len, ==, 0);
  g_assert_cmpuint (speech->spans->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/speech/rooms", Take, NULL, take_setup, test_rooms, take_teardown);
  g_test_add ("/speech/pause-limit", Take, NULL, take_setup, test_pause_limit, take_teardown);
  g_test_add ("/speech/disturbed", Take, NULL, take_setup, test_disturbed, take_teardown);
  g_test_add ("/speech/even", Take, NULL, take_setup, test_even, take_teardown);
  g_test_add ("/speech/parts", Take, NULL, take_setup, test_parts, take_teardown);
  g_test_add_func ("/speech/nothing", test_nothing);
  return g_test_run ();
}
