/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "coach-sentences.h"
#include "gr-coach-words.h"
#include "gr-probe.h"

static char *
substring (const char *text,
           guint       start,
           guint       end)
{
  const char *first = g_utf8_offset_to_pointer (text, start);

  return g_strndup (first, (gsize) (g_utf8_offset_to_pointer (text, end) - first));
}

/* The hints of one part as the table has them. */
static char *
describe (GPtrArray  *hints,
          GrStoryPart part,
          const char *text)
{
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < hints->len; i++)
    {
      GrCoachHint *hint = hints->pdata[i];
      g_autofree char *words = NULL;

      if (hint->part != part || hint->code == GR_COACH_RESULT_SHORT)
        continue;
      g_assert_cmpuint (hint->start, <=, hint->end);
      g_assert_cmpuint (hint->end, <=, g_utf8_strlen (text, -1));
      g_assert_true (*hint->message != '\0');
      words = substring (text, hint->start, hint->end);
      g_string_append_printf (found, "%s%s:%s", found->len > 0 ? "|" : "", gr_coach_code_get_nick (hint->code),
                              hint->code == GR_COACH_NO_FIGURE || hint->code == GR_COACH_LONG_SENTENCE ||
                                      hint->code == GR_COACH_EMPTY_PART
                                  ? "*"
                                  : words);
    }
  return g_string_free_and_steal (found);
}

static void
test_sentences (void)
{
  guint n_wrong = 0;

  g_assert_cmpuint (G_N_ELEMENTS (sentences), >=, 150);
  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      const char *texts[GR_N_STORY_PARTS] = { NULL };
      g_autoptr (GPtrArray) hints = NULL;
      g_autofree char *found = NULL;

      texts[sentences[i].part] = sentences[i].text;
      hints = gr_coach_read (texts, sentences[i].language, 0);
      found = describe (hints, sentences[i].part, sentences[i].text);
      if (g_str_equal (found, sentences[i].expected))
        continue;
      g_test_message ("%s “%s”: “%s” where “%s” is right", sentences[i].language, sentences[i].text, found,
                      sentences[i].expected);
      n_wrong++;
    }
  g_assert_cmpuint (n_wrong, ==, 0);
}

static guint
count (GPtrArray  *hints,
       GrCoachCode code,
       int         part)
{
  guint n = 0;

  for (guint i = 0; i < hints->len; i++)
    {
      GrCoachHint *hint = hints->pdata[i];

      n += hint->code == code && (part < 0 || (int) hint->part == part);
    }
  return n;
}

static char *
repeat (const char *sentence,
        guint       n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (text, sentence);
  return g_string_free_and_steal (text);
}

static void
test_story (void)
{
  const char *const good[] = { "In March 2024 our host cancelled, six weeks before the fair.",
                               "I had to find another one, free of charge.",
                               "I listed 14 halls. I called each of them and offered their youth club a stand.",
                               "Two said yes within four days, and 310 guests came, 40 more than the year before.",
                               "I ask for what the other side needs first." };
  const char *parts[GR_N_STORY_PARTS];
  g_autoptr (GPtrArray) hints = gr_coach_read (good, "en", 0);

  g_assert_cmpuint (hints->len, ==, 0);

  memcpy (parts, good, sizeof good);
  parts[GR_STORY_PART_RESULT] = "310 came.";
  g_ptr_array_unref (hints);
  hints = gr_coach_read (parts, "en", 0);
  g_assert_cmpuint (count (hints, GR_COACH_RESULT_SHORT, GR_STORY_PART_RESULT), ==, 1);
  g_assert_cmpuint (hints->len, ==, 1);

  parts[GR_STORY_PART_RESULT] = NULL;
  g_ptr_array_unref (hints);
  hints = gr_coach_read (parts, "en", 0);
  g_assert_cmpuint (count (hints, GR_COACH_EMPTY_PART, GR_STORY_PART_RESULT), ==, 1);
  g_assert_cmpuint (hints->len, ==, 1);
}

static void
test_empty (void)
{
  const char *const none[GR_N_STORY_PARTS] = { NULL, "", "  ", NULL, "\n" };
  g_autoptr (GPtrArray) hints = gr_coach_read (none, NULL, 0);

  g_assert_cmpuint (hints->len, ==, GR_N_STORY_PARTS);
  g_assert_cmpuint (count (hints, GR_COACH_EMPTY_PART, -1), ==, GR_N_STORY_PARTS);
}

/* 350 words take 2:30 at the usual pace, which is not worth a word; one more is. */
static void
test_over_time (void)
{
  g_autofree char *action = repeat ("I called the next hall. ", 68);
  g_autofree char *longer = repeat ("I called the next hall. ", 69);
  const char *texts[GR_N_STORY_PARTS] = { "It was 2024.", "I had to.", action, "I found 2.", "Ask." };
  g_autoptr (GPtrArray) hints = gr_coach_read (texts, "en", 0);

  g_assert_cmpuint (count (hints, GR_COACH_OVER_TIME, -1), ==, 0);
  texts[GR_STORY_PART_ACTION] = longer;
  g_ptr_array_unref (hints);
  hints = gr_coach_read (texts, "en", 0);
  g_assert_cmpuint (count (hints, GR_COACH_OVER_TIME, GR_STORY_PART_ACTION), ==, 1);
  g_ptr_array_unref (hints);
  hints = gr_coach_read (texts, "en", 160);
  g_assert_cmpuint (count (hints, GR_COACH_OVER_TIME, -1), ==, 0);
}

static void
test_languages (void)
{
  g_assert_true (gr_coach_words_find (NULL) == &gr_coach_words_en);
  g_assert_true (gr_coach_words_find ("en_GB.UTF-8") == &gr_coach_words_en);
  g_assert_true (gr_coach_words_find ("DE") == &gr_coach_words_de);
  g_assert_true (gr_coach_words_find ("de-AT") == &gr_coach_words_de);
  g_assert_null (gr_coach_words_find ("den"));
  g_assert_null (gr_coach_words_find ("fr"));
}

/* A gap is asked about first, and no question comes twice. */
static void
test_probes (void)
{
  const char *const texts[GR_N_STORY_PARTS] = { "In 2024 a host left.", "I had to find one.", "I called 14 halls.",
                                                "One of them took us.", NULL };
  g_autoptr (GPtrArray) hints = gr_coach_read (texts, "en", 0);
  g_autoptr (GHashTable) asked = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) again = g_hash_table_new (NULL, NULL);
  GrRandom random, same;

  g_assert_cmpuint (gr_probe_get_n (), >=, 60);
  g_assert_cmpuint (hints->len, ==, 2); /* the Learning is empty, and the Result has no figure */
  gr_random_init (&random, 5);
  gr_random_init (&same, 5);
  for (guint i = 0; i < gr_probe_get_n (); i++)
    {
      int chosen = gr_probe_choose (hints, asked, &random);
      GrProbeGap gap;

      g_assert_cmpint (chosen, >=, 0);
      g_assert_cmpuint (g_hash_table_size (asked), ==, i + 1);
      g_assert_cmpint (gr_probe_choose (hints, again, &same), ==, chosen);
      gap = gr_probe_get ((guint) chosen).gap;
      if (i < 10)
        g_assert_true (gap == GR_PROBE_LEARNING || gap == GR_PROBE_FIGURE || gap == GR_PROBE_RESULT);
    }
  g_assert_cmpint (gr_probe_choose (hints, asked, &random), ==, -1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stories/coach/sentences", test_sentences);
  g_test_add_func ("/stories/coach/story", test_story);
  g_test_add_func ("/stories/coach/empty", test_empty);
  g_test_add_func ("/stories/coach/over-time", test_over_time);
  g_test_add_func ("/stories/coach/languages", test_languages);
  g_test_add_func ("/stories/probe/choose", test_probes);
  return g_test_run ();
}
