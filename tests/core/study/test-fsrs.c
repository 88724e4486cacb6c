/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-fsrs.h"

#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <math.h>

#include "gr-fsrs-fuzz.h"

/* The scheduler against numbers that ts-fsrs 5.4.2 gave: tests/data/fsrs.json, or the file of the same schema that
 * GREENROOM_FSRS_VECTORS names.  A file that cannot be used fails the test; none is passed over. */

#define SCHEMA "fsrs-vectors/1"

static const char *const STATES[] = { "new", "learning", "review", "relearning" };

#define assert_near(value, expected, tolerance)                                                                        \
  g_assert_cmpfloat_with_epsilon ((value), (expected), (tolerance) * fmax (1, fabs ((double) (expected))))

static JsonObject *
load (JsonParser *parser,
      const char *path)
{
  g_autoptr (GError) error = NULL;

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  g_assert_true (JSON_NODE_HOLDS_OBJECT (json_parser_get_root (parser)));
  return json_node_get_object (json_parser_get_root (parser));
}

static const char *
schema_of (JsonObject *root)
{
  return json_object_get_string_member_with_default (root,
                                                     json_object_has_member (root, "schema") ? "schema" : "format", "");
}

static guint
read_steps (JsonObject *params,
            const char *member,
            int        *steps)
{
  JsonArray *array = json_object_get_array_member (params, member);
  guint n = json_array_get_length (array);

  g_assert_cmpuint (n, <=, GR_FSRS_MAX_STEPS);
  for (guint i = 0; i < n; i++)
    steps[i] = (int) json_array_get_int_element (array, i);
  return n;
}

static void
read_params (JsonObject   *object,
             GrFsrsParams *params)
{
  JsonArray *w = json_object_get_array_member (object, "w");

  gr_fsrs_params_init (params);
  params->retention = json_object_get_double_member (object, "request_retention");
  params->maximum_interval = (int) json_object_get_int_member (object, "maximum_interval");
  params->short_term = json_object_get_boolean_member (object, "enable_short_term");
  params->n_learning = read_steps (object, "learning_steps_min", params->learning);
  params->n_relearning = read_steps (object, "relearning_steps_min", params->relearning);
  g_assert_cmpuint (json_array_get_length (w), ==, GR_FSRS_N_WEIGHTS);
  for (guint i = 0; i < GR_FSRS_N_WEIGHTS; i++)
    params->w[i] = json_array_get_double_element (w, i);
}

static void
check_weights (JsonObject   *object,
               const GrFsrs *fsrs,
               gboolean      clipped)
{
  JsonArray *w = json_object_get_array_member (object, "w");
  JsonArray *effective = json_object_get_array_member (object, "w_effective");
  gboolean differs = FALSE;

  for (guint i = 0; i < GR_FSRS_N_WEIGHTS; i++)
    {
      double expected = json_array_get_double_element (effective, i);

      assert_near (fsrs->params.w[i], expected, 1e-12);
      differs |= expected != json_array_get_double_element (w, i);
    }
  g_assert_cmpint (clipped, ==, differs);
}

static void
check_review (JsonObject   *review,
              const GrFsrs *fsrs,
              GrFsrsCard   *card,
              gint64        now_ms)
{
  JsonObject *expect = json_object_get_object_member (review, "expect");
  JsonArray *preview = json_object_get_array_member (expect, "preview_due_in_s");
  GrRating rating = (GrRating) json_object_get_int_member (review, "rating");
  gint64 elapsed = json_object_get_int_member (review, "elapsed_days");
  GrFsrsCard next[GR_N_RATINGS];
  GrFsrsCard after;

  if (json_object_get_null_member (expect, "retrievability_before"))
    g_assert_cmpfloat (card->memory.stability, ==, 0);
  else
    assert_near (gr_fsrs_get_retrievability (fsrs, card->memory.stability, (double) elapsed),
                 json_object_get_double_member (expect, "retrievability_before"), 1e-7);

  gr_fsrs_preview (fsrs, card, now_ms, elapsed, GR_FSRS_NO_FUZZ, next);
  for (guint i = 0; i < GR_N_RATINGS; i++)
    g_assert_cmpint (next[i].due_ms, ==, now_ms + json_array_get_int_element (preview, i) * 1000);

  gr_fsrs_review (fsrs, card, rating, now_ms, elapsed, GR_FSRS_NO_FUZZ, &after);
  assert_near (after.memory.stability, json_object_get_double_member (expect, "stability"), 1e-6);
  assert_near (after.memory.difficulty, json_object_get_double_member (expect, "difficulty"), 1e-6);
  g_assert_cmpstr (STATES[after.state], ==, json_object_get_string_member (expect, "state"));
  g_assert_cmpint (after.step, ==, json_object_get_int_member (expect, "step"));
  g_assert_cmpint (after.scheduled_days, ==, json_object_get_int_member (expect, "scheduled_days"));
  g_assert_cmpint (after.due_ms, ==, now_ms + json_object_get_int_member (expect, "due_in_s") * 1000);
  g_assert_cmpint (after.reps, ==, json_object_get_int_member (expect, "reps"));
  g_assert_cmpint (after.lapses, ==, json_object_get_int_member (expect, "lapses"));
  g_assert_cmpint (after.reviewed_ms, ==, now_ms);
  *card = after;
}

static guint
check_sequence (JsonObject *sequence)
{
  JsonObject *object = json_object_get_object_member (sequence, "params");
  JsonArray *reviews = json_object_get_array_member (sequence, "reviews");
  gint64 now_s = json_object_get_int_member (sequence, "created_unix_s");
  guint n = json_array_get_length (reviews);
  GrFsrsCard card = { 0 };
  GrFsrsParams params;
  GrFsrs fsrs;

  g_test_message ("sequence %s", json_object_get_string_member (sequence, "id"));
  read_params (object, &params);
  check_weights (object, &fsrs, gr_fsrs_init (&fsrs, &params));
  for (guint i = 0; i < n; i++)
    {
      JsonObject *review = json_array_get_object_element (reviews, i);

      now_s += json_object_get_int_member (review, "delta_s");
      check_review (review, &fsrs, &card, now_s * 1000);
    }
  return n;
}

static void
check_vectors (const char *path)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *root = load (parser, path);
  JsonArray *sequences;
  guint n, n_reviews = 0;

  if (!g_str_equal (schema_of (root), SCHEMA))
    g_error ("%s is of schema “%s”, not of “%s”", path, schema_of (root), SCHEMA);
  sequences = json_object_get_array_member (root, "sequences");
  n = json_array_get_length (sequences);
  g_assert_cmpuint (n, >, 0);
  if (json_object_has_member (root, "count"))
    g_assert_cmpuint (n, ==, json_object_get_int_member (root, "count"));
  for (guint i = 0; i < n; i++)
    n_reviews += check_sequence (json_array_get_object_element (sequences, i));
  g_assert_cmpuint (n_reviews, >, 0);
  g_test_message ("%s: %u sequences, %u reviews", path, n, n_reviews);
}

static const char *
vectors_path (void)
{
  const char *named = g_getenv ("GREENROOM_FSRS_VECTORS");

  return named != NULL && *named != '\0' ? named : g_test_get_filename (G_TEST_DIST, "data", "fsrs.json", NULL);
}

static void
test_vectors (void)
{
  check_vectors (vectors_path ());
}

/* Writes the project's vectors with one word of them replaced. */
static char *
write_altered (const char *find,
               const char *replace)
{
  g_autofree char *text = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GString) altered = NULL;
  g_autoptr (GError) error = NULL;
  int fd = g_file_open_tmp ("fsrs-XXXXXX.json", &path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_get_contents (g_test_get_filename (G_TEST_DIST, "data", "fsrs.json", NULL), &text, NULL, &error);
  g_assert_no_error (error);
  altered = g_string_new (text);
  g_assert_cmpuint (g_string_replace (altered, find, replace, 1), ==, 1);
  g_file_set_contents (path, altered->str, -1, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&path);
}

static void
refuse (const char *find,
        const char *replace,
        const char *complaint)
{
  g_autofree char *path = write_altered (find, replace);
  g_auto (GStrv) env = g_environ_setenv (g_get_environ (), "GREENROOM_FSRS_VECTORS", path, TRUE);

  g_test_trap_subprocess_with_envp ("/study/fsrs/vectors", (const char *const *) env, 0, 0);
  g_unlink (path);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr (complaint);
}

/* The file that the environment names is the one that is read, and read to its last number. */
static void
test_vectors_refused (void)
{
  refuse ("fsrs-vectors/1", "fsrs-vectors/2", "*is of schema*fsrs-vectors/2*");
  refuse ("\"stability\":0.212,", "\"stability\":0.212002,", "*stability*");
  refuse ("\"elapsed_days\":1,", "\"elapsed_days\":2,", "*");
  refuse ("\"reps\":6,", "\"reps\":7,", "*reps*");
  refuse ("\"w_effective\":[0.212,", "\"w_effective\":[0.213,", "*w*");
}

static void
start (GrFsrs  *fsrs,
       gboolean short_term)
{
  GrFsrsParams params;

  gr_fsrs_params_init (&params);
  params.short_term = short_term;
  g_assert_false (gr_fsrs_init (fsrs, &params));
}

/* py-fsrs, test_review_card; ts-fsrs, FSRS-6.test.ts: each review when it is due. */
static void
test_when_due (void)
{
  static const GrRating RATINGS[] = { 3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3 };
  static const int DAYS[] = { 0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21 };
  GrFsrsCard card = { 0 };
  GrFsrs fsrs;

  start (&fsrs, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (RATINGS); i++)
    {
      gint64 now = card.due_ms;
      GrFsrsCard before = card;

      gr_fsrs_review (&fsrs, &before, RATINGS[i], now, (now - before.reviewed_ms) / GR_DAY_MS, GR_FSRS_NO_FUZZ, &card);
      g_assert_cmpint (card.scheduled_days, ==, DAYS[i]);
    }
  assert_near (card.memory.stability, 20.77035737, 1e-7);
  assert_near (card.memory.difficulty, 9.0557599, 1e-7);
  g_assert_cmpint (card.lapses, ==, 1);
}

/* fsrs-rs, with and without short-term reviews. */
static void
test_memory (void)
{
  static const GrRating RATINGS[] = { 1, 3, 3, 3, 3, 3 };
  static const gint64 DAYS[] = { 0, 0, 1, 3, 8, 21 };

  for (int long_term = 0; long_term < 2; long_term++)
    {
      GrFsrsMemory memory = { 0 };
      GrFsrs fsrs;

      start (&fsrs, !long_term);
      for (guint i = 0; i < G_N_ELEMENTS (RATINGS); i++)
        {
          GrFsrsMemory next[GR_N_RATINGS];

          gr_fsrs_remember (&fsrs, memory, DAYS[i], next);
          memory = next[RATINGS[i] - 1];
        }
      assert_near (memory.stability, long_term ? 53.33506455 : 53.62690465, 1e-8);
      assert_near (memory.difficulty, 6.35748708, 1e-7);
    }
}

static void
test_formulas (void)
{
  static const double DIFFICULTY[] = { 8.34176237, 6.66599536, 4.99022837, 3.31446137 };
  static const double SAME_DAY[] = { 1.596818, 5, 5, 8.12960956 };
  static const double RECALL[][3] = { { 0, 1, 1 },        { 1, 2, .94034429 }, { 2, 3, .92537863 },
                                      { 3, 4, .9185229 }, { 4, 4, .9 },        { 5, 2, .82613588 } };
  static const int INTERVALS[] = { 34793, 2508, 387, 90, 27, 9, 3, 1, 1 };
  GrFsrsMemory next[GR_N_RATINGS];
  GrFsrs fsrs;

  start (&fsrs, TRUE);
  gr_fsrs_remember (&fsrs, (GrFsrsMemory) { 5, 5 }, 0, next);
  for (int i = 0; i < GR_N_RATINGS; i++)
    {
      assert_near (next[i].difficulty, DIFFICULTY[i], 1e-8);
      assert_near (next[i].stability, SAME_DAY[i], 1e-8);
    }
  for (guint i = 0; i < G_N_ELEMENTS (RECALL); i++)
    assert_near (gr_fsrs_get_retrievability (&fsrs, RECALL[i][1], RECALL[i][0]), RECALL[i][2], 1e-8);
  for (guint i = 0; i < G_N_ELEMENTS (INTERVALS); i++)
    {
      GrFsrsParams params = fsrs.params;
      GrFsrs wanted;

      params.retention = 0.1 * (i + 2);
      gr_fsrs_init (&wanted, &params);
      g_assert_cmpint (gr_fsrs_get_interval (&wanted, 1, 0, GR_FSRS_NO_FUZZ), ==, INTERVALS[i]);
    }
  g_assert_cmpfloat (gr_fsrs_get_recall (&fsrs, 0, 3), ==, 0);
  g_assert_cmpfloat (gr_fsrs_get_recall (&fsrs, 4, -1), ==, 1);
}

/* A trace to be read: what a person would meet. */
static void
test_trace (void)
{
  static const struct
  {
    GrRating rating;
    int gap_minutes;
    int elapsed_days;
    double recall, stability, difficulty;
    GrCardState state;
    int step;
    int due_minutes;
  } TRACE[] = {
    { 3, 0, 0, 0, 2.3065, 2.11810397, GR_CARD_STATE_LEARNING, 1, 10 },
    { 3, 10, 0, 1, 2.3065, 2.11121424, GR_CARD_STATE_REVIEW, 0, 2 * 1440 },
    { 3, 2 * 1440, 2, .90949326, 10.97104786, 2.1043314, GR_CARD_STATE_REVIEW, 0, 11 * 1440 },
    { 1, 15 * 1440, 15, .87711492, 1.59769801, 7.38997579, GR_CARD_STATE_RELEARNING, 0, 10 },
    { 3, 10, 0, 1, 1.62776572, 7.37781418, GR_CARD_STATE_REVIEW, 0, 2 * 1440 },
    { 2, 1440, 1, .92988654, 2.84802144, 8.24449923, GR_CARD_STATE_REVIEW, 0, 3 * 1440 },
  };
  gint64 now = G_GINT64_CONSTANT (1767258000000); /* 2026-01-01 09:00Z */
  GrFsrsCard card = { 0 };
  GrFsrs fsrs;

  start (&fsrs, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (TRACE); i++)
    {
      GrFsrsCard before = card;

      now += TRACE[i].gap_minutes * G_GINT64_CONSTANT (60000);
      assert_near (gr_fsrs_get_retrievability (&fsrs, before.memory.stability, TRACE[i].elapsed_days), TRACE[i].recall,
                   1e-8);
      gr_fsrs_review (&fsrs, &before, TRACE[i].rating, now, TRACE[i].elapsed_days, GR_FSRS_NO_FUZZ, &card);
      assert_near (card.memory.stability, TRACE[i].stability, 1e-8);
      assert_near (card.memory.difficulty, TRACE[i].difficulty, 1e-8);
      g_assert_cmpint (card.state, ==, TRACE[i].state);
      g_assert_cmpint (card.step, ==, TRACE[i].step);
      g_assert_cmpint (card.due_ms, ==, now + TRACE[i].due_minutes * G_GINT64_CONSTANT (60000));
    }
}

/* A clock that was set back must not make a card worse than one that was just seen. */
static void
test_clock_set_back (void)
{
  GrFsrsCard card = { .state = GR_CARD_STATE_REVIEW, .memory = { 5, 5 }, .reviewed_ms = 10 * GR_DAY_MS, .reps = 3 };
  GrFsrsCard back, same;
  GrFsrs fsrs;

  start (&fsrs, TRUE);
  gr_fsrs_review (&fsrs, &card, GR_RATING_GOOD, 7 * GR_DAY_MS, -3, GR_FSRS_NO_FUZZ, &back);
  gr_fsrs_review (&fsrs, &card, GR_RATING_GOOD, 7 * GR_DAY_MS, 0, GR_FSRS_NO_FUZZ, &same);
  g_assert_cmpfloat (back.memory.stability, ==, same.memory.stability);
  g_assert_cmpint (back.due_ms, ==, same.due_ms);
}

static void
test_fuzz_range (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *root = load (parser, g_test_get_filename (G_TEST_DIST, "data", "fsrs-fuzz-range.json", NULL));
  JsonArray *rows = json_object_get_array_member (root, "rows");

  g_assert_cmpstr (schema_of (root), ==, "fsrs-fuzz-range/1");
  g_assert_cmpuint (json_array_get_length (rows), ==, 128);
  for (guint i = 0; i < json_array_get_length (rows); i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);
      int interval = (int) json_object_get_int_member (row, "interval");
      gint64 elapsed = json_object_get_int_member (row, "elapsed_days");
      int maximum = (int) json_object_get_int_member (row, "maximum_interval");
      int least, most;

      g_assert_true (gr_fsrs_fuzz_get_range (interval, elapsed, maximum, &least, &most));
      g_assert_cmpint (least, ==, json_object_get_int_member (row, "min"));
      g_assert_cmpint (most, ==, json_object_get_int_member (row, "max"));
      g_assert_cmpint (gr_fsrs_fuzz_apply (interval, elapsed, maximum, 0), ==, least);
      g_assert_cmpint (gr_fsrs_fuzz_apply (interval, elapsed, maximum, 1 - 0x1p-53), ==, most);
      g_assert_cmpint (gr_fsrs_fuzz_apply (interval, elapsed, maximum, GR_FSRS_NO_FUZZ), ==, interval);
    }
  g_assert_cmpint (gr_fsrs_fuzz_apply (2, 0, 100, 0.9), ==, 2);
}

/* The button says what the answer gives, however often one looks; the next answer draws anew. */
static void
test_fuzz_draw (void)
{
  double sum = 0;

  for (gint64 reps = 0; reps < 1000; reps++)
    {
      double draw = gr_fsrs_fuzz_draw ("a card", reps);

      g_assert_cmpfloat (draw, >=, 0);
      g_assert_cmpfloat (draw, <, 1);
      g_assert_cmpfloat (draw, ==, gr_fsrs_fuzz_draw ("a card", reps));
      g_assert_cmpfloat (draw, !=, gr_fsrs_fuzz_draw ("a card", reps + 1));
      g_assert_cmpfloat (draw, !=, gr_fsrs_fuzz_draw ("another", reps));
      sum += draw;
    }
  g_assert_cmpfloat_with_epsilon (sum / 1000, 0.5, 0.05);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/study/fsrs/vectors", test_vectors);
  g_test_add_func ("/study/fsrs/vectors-refused", test_vectors_refused);
  g_test_add_func ("/study/fsrs/when-due", test_when_due);
  g_test_add_func ("/study/fsrs/memory", test_memory);
  g_test_add_func ("/study/fsrs/formulas", test_formulas);
  g_test_add_func ("/study/fsrs/trace", test_trace);
  g_test_add_func ("/study/fsrs/clock-set-back", test_clock_set_back);
  g_test_add_func ("/study/fsrs/fuzz-range", test_fuzz_range);
  g_test_add_func ("/study/fsrs/fuzz-draw", test_fuzz_draw);
  return g_test_run ();
}
