/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-entity-private.h"
#include "gr-telling.h"
#include "gr-version.h"

static char *
words (guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, i % 7 == 0 ? "don’t\n" : "word, ");
  return g_string_free_and_steal (text);
}

static void
measure (GrTelling  *telling,
         const guint counts[GR_N_STORY_PARTS],
         gint64      pace)
{
  char *texts[GR_N_STORY_PARTS];

  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    texts[i] = words (counts[i]);
  gr_telling_measure (telling, (const char *const *) texts, pace);
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    {
      g_assert_cmpuint (telling->words[i], ==, counts[i]);
      g_free (texts[i]);
    }
}

static void
test_seconds (void)
{
  static const struct
  {
    guint words;
    gint64 pace;
    guint seconds;
    const char *text;
  } table[] = {
    { 0, 140, 0, "0:00" },       { 1, 140, 1, "0:01" },    { 3, 140, 1, "0:01" },     { 4, 140, 2, "0:02" },
    { 145, 140, 62, "1:02" },    { 140, 140, 60, "1:00" }, { 140, 0, 60, "1:00" },    { 140, -5, 60, "1:00" },
    { 140, 160, 53, "0:53" },    { 130, 130, 60, "1:00" }, { 350, 140, 150, "2:30" }, { 353, 140, 151, "2:31" },
    { 1400, 140, 600, "10:00" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      GrTelling telling;
      g_autofree char *text = NULL;

      measure (&telling, (guint[]) { 0, 0, table[i].words, 0, 0 }, table[i].pace);
      text = gr_telling_format_seconds (telling.total_seconds);
      g_assert_cmpuint (telling.seconds[GR_STORY_PART_ACTION], ==, table[i].seconds);
      g_assert_cmpstr (text, ==, table[i].text);
    }
}

static void
test_shares (void)
{
  static const struct
  {
    guint words[GR_N_STORY_PARTS];
    guint shares[GR_N_STORY_PARTS];
    const char *text;
  } table[] = {
    { { 0, 0, 0, 0, 0 }, { 0, 0, 0, 0, 0 }, "Situation empty, Task empty, Action empty, Result empty" },
    { { 0, 0, 0, 0, 50 }, { 0, 0, 0, 0, 0 }, "Situation empty, Task empty, Action empty, Result empty" },
    { { 20, 10, 60, 10, 90 }, { 20, 10, 60, 10, 0 }, "Situation 20 %, Task 10 %, Action 60 %, Result 10 %" },
    { { 42, 17, 69, 0, 16 }, { 33, 13, 54, 0, 0 }, "Situation 33 %, Task 13 %, Action 54 %, Result empty" },
    { { 1, 1, 1, 0, 0 }, { 34, 33, 33, 0, 0 }, "Situation 34 %, Task 33 %, Action 33 %, Result empty" },
    { { 1, 1, 1, 4, 0 }, { 15, 14, 14, 57, 0 }, "Situation 15 %, Task 14 %, Action 14 %, Result 57 %" },
    { { 500, 1, 0, 0, 0 }, { 100, 0, 0, 0, 0 }, "Situation 100 %, Task 0 %, Action empty, Result empty" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      GrTelling telling;
      g_autofree char *text = NULL;

      measure (&telling, table[i].words, 140);
      for (guint p = 0; p < GR_N_STORY_PARTS; p++)
        g_assert_cmpuint (telling.shares[p], ==, table[i].shares[p]);
      text = gr_telling_describe_shares (&telling);
      g_assert_cmpstr (text, ==, table[i].text);
    }
}

/* Whatever is written, what is shown adds up. */
static void
test_adds_up (void)
{
  for (guint round = 0; round < 500; round++)
    {
      guint counts[GR_N_STORY_PARTS], shares = 0, seconds = 0;
      GrTelling telling;

      for (guint i = 0; i < GR_N_STORY_PARTS; i++)
        counts[i] = (guint) g_test_rand_int_range (0, 120);
      counts[GR_STORY_PART_TASK] += 1;
      measure (&telling, counts, g_test_rand_int_range (80, 220));
      for (guint i = 0; i < GR_N_STORY_PARTS; i++)
        {
          shares += telling.shares[i];
          seconds += telling.seconds[i];
        }
      g_assert_cmpuint (shares, ==, 100);
      g_assert_cmpuint (seconds, ==, telling.total_seconds);
    }
}

static void
test_state (void)
{
  static const struct
  {
    guint words[GR_N_STORY_PARTS];
    GrTellingLength length;
    const char *text;
  } table[] = {
    { { 0, 0, 0, 0, 0 }, GR_TELLING_LENGTH_NONE, "Nothing written yet" },
    { { 9, 0, 0, 0, 0 }, GR_TELLING_LENGTH_BRIEF, "Task, Action, Result and Learning are still empty" },
    { { 9, 0, 0, 9, 0 }, GR_TELLING_LENGTH_BRIEF, "Task, Action and Learning are still empty" },
    { { 9, 9, 9, 0, 0 }, GR_TELLING_LENGTH_BRIEF, "Result and Learning are still empty" },
    { { 9, 9, 9, 0, 9 }, GR_TELLING_LENGTH_BRIEF, "Result is still empty" },
    { { 0, 9, 400, 9, 9 }, GR_TELLING_LENGTH_LONG, "Situation is still empty · longer than 2:30" },
    { { 9, 9, 9, 9, 9 }, GR_TELLING_LENGTH_BRIEF, "Ready to tell · shorter than the usual 1:30" },
    { { 60, 30, 180, 30, 1 }, GR_TELLING_LENGTH_AMPLE, "Ready to tell" },
    { { 35, 14, 140, 14, 7 }, GR_TELLING_LENGTH_USUAL, "Ready to tell" },
    { { 35, 14, 210, 14, 7 }, GR_TELLING_LENGTH_USUAL, "Ready to tell" },
    { { 42, 28, 210, 35, 35 }, GR_TELLING_LENGTH_AMPLE, "Ready to tell" },
    { { 44, 28, 210, 35, 37 }, GR_TELLING_LENGTH_LONG, "Ready to tell · longer than 2:30" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      GrTelling telling;
      g_autofree char *text = NULL;

      measure (&telling, table[i].words, 140);
      text = gr_telling_describe_state (&telling);
      g_assert_cmpint (gr_telling_get_length (&telling), ==, table[i].length);
      g_assert_cmpstr (text, ==, table[i].text);
    }
}

/* A part of nothing but dashes and spaces has no word to say: it is empty. */
static void
test_empty_part (void)
{
  const char *texts[GR_N_STORY_PARTS] = { " \n\t", "…", "— –", NULL, "One." };
  g_autofree char *task = NULL;
  g_autofree char *learning = NULL;
  g_autofree char *written = NULL;
  GrTelling telling;

  gr_telling_measure (&telling, texts, 140);
  g_assert_cmpuint (telling.n_written, ==, 1);
  g_assert_cmpuint (telling.total_words, ==, 1);
  g_assert_false (gr_telling_is_complete (&telling));
  task = gr_telling_describe_part (&telling, GR_STORY_PART_TASK);
  g_assert_cmpstr (task, ==, "empty");
  learning = gr_telling_describe_part (&telling, GR_STORY_PART_LEARNING);
  g_assert_cmpstr (learning, ==, "1 word · 1 s");
  written = gr_telling_describe_written (&telling);
  g_assert_cmpstr (written, ==, "1 of 5 parts written");
}

static void
test_story (void)
{
  g_autoptr (GrEntity) story = gr_entity_new (GR_TYPE_STORY, "00000000-0000-4000-8000-000000000001");
  guint usual = 0;
  GrTelling telling;

  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    {
      int field = gr_entity_class_find (GR_ENTITY_GET_CLASS (story), gr_story_part_get_field (i));
      g_autofree char *text = words (i + 1);
      GrValue value = { .kind = GR_VALUE_TEXT, .text = text };

      g_assert_cmpint (field, >=, 0);
      gr_entity_apply (story, (guint) field, &value);
      g_assert_cmpstr (gr_story_part_get_text (i, GR_STORY (story)), ==, text);
      usual += gr_story_part_get_usual_share (i);
    }
  gr_telling_measure_story (&telling, GR_STORY (story), 140);
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    g_assert_cmpuint (telling.words[i], ==, i + 1);
  g_assert_true (gr_telling_is_complete (&telling));
  g_assert_cmpuint (usual, ==, 100);
  g_assert_cmpuint (gr_story_part_get_usual_share (GR_STORY_PART_LEARNING), ==, 0);
}

/* Nothing of the person's words is changed or left out; bullets are its sentences. */
static void
test_version (void)
{
  const char *texts[GR_N_STORY_PARTS] = { "In spring. “Wait!” they said.", " ", NULL, "It took 3.5 hours. Done\nTwice ",
                                          "" };
  g_autofree char *minute = gr_version_start (GR_VERSION_KIND_MINUTE, texts);
  g_autofree char *bullets = gr_version_start (GR_VERSION_KIND_BULLETS, texts);
  g_autofree char *short_amount = gr_version_describe (GR_VERSION_KIND_HALF_MINUTE, "One two three four five.", 150);
  g_autofree char *bullet_amount = gr_version_describe (GR_VERSION_KIND_BULLETS, "One two\n\n three", 0);
  g_autofree char *none = gr_version_describe (GR_VERSION_KIND_MINUTE, " \n", 0);
  g_autofree char *joined = g_strdelimit (g_strdup (bullets), "\n", ' ');

  g_assert_cmpstr (minute, ==, "In spring. “Wait!” they said.\n\nIt took 3.5 hours. Done\nTwice");
  g_assert_cmpstr (joined, ==, "In spring. “Wait!” they said. It took 3.5 hours. Done Twice");
  g_assert_true (g_str_has_prefix (bullets, "In spring.\n"));
  g_assert_true (g_str_has_suffix (bullets, "\nIt took 3.5 hours.\nDone\nTwice"));
  g_assert_cmpstr (short_amount, ==, "5 words · 2 s of 30 s");
  g_assert_cmpstr (bullet_amount, ==, "2 bullets · 3 words");
  g_assert_cmpstr (none, ==, "empty");
}

static void
test_title (void)
{
  g_assert_cmpstr (gr_telling_get_title (NULL), ==, "Untitled Story");
  g_assert_cmpstr (gr_telling_get_title (" \t"), ==, "Untitled Story");
  g_assert_cmpstr (gr_telling_get_title ("Dana"), ==, "Dana");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stories/telling/seconds", test_seconds);
  g_test_add_func ("/stories/telling/shares", test_shares);
  g_test_add_func ("/stories/telling/adds-up", test_adds_up);
  g_test_add_func ("/stories/telling/state", test_state);
  g_test_add_func ("/stories/telling/empty-part", test_empty_part);
  g_test_add_func ("/stories/telling/story", test_story);
  g_test_add_func ("/stories/telling/title", test_title);
  g_test_add_func ("/stories/version/start", test_version);
  return g_test_run ();
}
