/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-clock.h"
#include "gr-day.h"
#include "gr-quote.h"
#include "gr-random.h"
#include "gr-text.h"
#include "gr-uid.h"

#define HOUR G_GINT64_CONSTANT (3600000)

static void
test_uid_name (void)
{
  /* RFC 9562, A.4: the DNS name space and "www.example.com" */
  g_autofree char *uid = gr_uid_for_name ("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com");
  g_autofree char *fresh = gr_uid_new ();

  g_assert_cmpstr (uid, ==, "2ed6657d-e927-568b-95e1-2665a8aea6a2");
  g_assert_true (gr_uid_is_valid (fresh));
  g_assert_false (gr_uid_is_valid ("2ed6657d-e927-568b-95e1-2665a8aea6aG"));
  g_assert_false (gr_uid_is_valid (NULL));
}

static void
test_day_zones (void)
{
  static const char *zones[] = { "UTC", "America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu" };

  for (guint z = 0; z < G_N_ELEMENTS (zones); z++)
    {
      g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (zones[z]);

      g_assert_nonnull (zone);
      for (gint64 day = 20000; day < 20800; day++)
        {
          gint64 start = gr_day_to_time (day, zone, GR_DAY_START_HOUR);

          g_assert_cmpint (gr_day_of_time (start, zone, GR_DAY_START_HOUR), ==, day);
          g_assert_cmpint (gr_day_of_time (start - 1, zone, GR_DAY_START_HOUR), ==, day - 1);
          g_assert_cmpint (gr_day_of_time (start + 22 * HOUR, zone, GR_DAY_START_HOUR), ==, day);
        }
    }
}

static void
test_day_text (void)
{
  g_autofree char *text = NULL;
  gint64 day = 0;

  g_assert_true (gr_day_parse ("2024-02-29", &day));
  text = gr_day_format (day);
  g_assert_cmpstr (text, ==, "2024-02-29");
  g_assert_cmpint (gr_day_weekday (day), ==, 3);
  g_assert_true (gr_day_parse ("1970-01-01", &day));
  g_assert_cmpint (day, ==, 0);
  g_assert_false (gr_day_parse ("2023-02-29", &day));
  g_assert_false (gr_day_parse ("2023-2-09", &day));
  g_assert_false (gr_day_parse ("tomorrow..", &day));
}

static void
test_clock (void)
{
  g_autoptr (GrClock) clock = gr_clock_new_manual (1000, 500);

  gr_clock_advance (clock, 250);
  gr_clock_jump_wall (clock, -900);
  g_assert_cmpint (gr_clock_get_wall_ms (clock), ==, 350);
  g_assert_cmpint (gr_clock_get_boot_ms (clock), ==, 750);
  g_autofree char *before = g_strdup (gr_clock_get_boot_id (clock));
  gr_clock_reboot (clock);
  g_assert_cmpstr (gr_clock_get_boot_id (clock), !=, before);
  g_assert_cmpint (gr_clock_get_boot_ms (clock), ==, 0);
}

static void
test_text (void)
{
  g_autofree char *normal = gr_text_normalise ("  **Don’t**  “Go”: Straße, 2×! ");
  g_autofree char *line = gr_text_first_line ("\n\n  The quick brown fox jumps\nover", 16);

  g_assert_cmpuint (gr_text_count_words ("I don't **co-operate** — 2 times, naïve Ω."), ==, 7);
  g_assert_cmpuint (gr_text_count_words (NULL), ==, 0);
  g_assert_cmpstr (normal, ==, "dont go strasse 2");
  g_assert_cmpstr (line, ==, "The quick brown…");
  g_assert_true (gr_text_is_blank (" \t\n\u00a0"));
  g_assert_cmpfloat_with_epsilon (gr_text_overlap ("one two three four", "one two three five"), 0.75, 1e-9);
  g_assert_cmpfloat_with_epsilon (gr_text_overlap ("", "one"), 0.0, 1e-9);
}

static void
test_random (void)
{
  GrRandom random;
  guint seen[6] = { 0 };

  /* the first value of SplitMix64 for seed 0, as its authors publish it */
  gr_random_init (&random, 0);
  g_assert_cmphex (gr_random_next (&random), ==, G_GUINT64_CONSTANT (0xe220a8397b1dcdaf));
  for (int i = 0; i < 6000; i++)
    {
      guint order[3] = { 0, 1, 2 };

      gr_random_shuffle (&random, order, 3);
      seen[order[0] * 2 + (order[1] > order[2])]++;
    }
  for (int i = 0; i < 6; i++)
    g_assert_cmpuint (ABS ((int) seen[i] - 1000), <, 150); /* five standard deviations */
}

/* A quote is shown by brackets; the wanted place too.  NULL: it is not there any more. */
static void
assert_found (const char *made_in,
              const char *wanted)
{
  const char *open = strchr (made_in, '[');
  const char *close = strchr (made_in, ']');
  g_autofree char *head = g_strndup (made_in, open - made_in);
  g_autofree char *quote = g_strndup (open + 1, close - open - 1);
  g_autofree char *whole = g_strconcat (head, quote, close + 1, NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *text = NULL;
  g_autofree char *found = NULL;
  g_auto (GStrv) parts = g_strsplit_set (wanted, "[]", -1);
  gsize start = 0;
  gsize end = 0;

  gr_quote_context (whole, open - made_in, close - made_in - 1, &before, &after);
  text = g_strjoinv ("", parts);
  if (gr_quote_find (text, quote, before, after, &start, &end) == 0)
    {
      g_assert_cmpstr (text, ==, wanted);
      return;
    }
  found = g_strdup_printf ("%.*s[%.*s]%s", (int) start, text, (int) (end - start), text + start, text + end);
  g_assert_cmpstr (found, ==, wanted);
}

static void
test_quote_find (void)
{
  /* as it was */
  assert_found ("Ask [first], then listen.", "Ask [first], then listen.");
  assert_found ("[Ask] first.", "[Ask] first.");
  assert_found ("Ask [first.]", "Ask [first.]");
  /* mended around it */
  assert_found ("Ask [first], then listen.", "Always ask [first], and listen then.");
  assert_found ("Ask [first], then listen.", "[first]");
  /* twice: the one whose surroundings agree, whichever comes first */
  assert_found ("a list of [names], a list of names.", "a list of [names], a list of names.");
  assert_found ("a list of names, a list of [names].", "a list of names, a list of [names].");
  assert_found ("old names; new [names] here", "more names; new [names] there; names here");
  assert_found ("[names] first", "some names, then [names] first");
  assert_found ("[go] and go", "[go] and go");
  assert_found ("go and [go]", "go and [go]");
  /* gone */
  assert_found ("Ask [first], then listen.", "Ask at once, then listen.");
  assert_found ("Ask [first], then listen.", "");
  /* lines broken elsewhere */
  assert_found ("Ask [first, then] listen.", "Ask [first,\n then]\nlisten.");
  assert_found ("Ask\n[first,\nthen] listen.", "Ask [first, then] listen.");
  /* not a part of a letter, and other scripts */
  assert_found ("naïve [\303\251t\303\251] où", "[\303\251t\303\251] d'où");
  assert_found ("\327\251\327\234\327\225\327\235 [\327\242\327\225\327\234\327\235]",
                "\327\251\327\234\327\225\327\235 [\327\242\327\225\327\234\327\235] \327\225");
}

static void
test_quote_context (void)
{
  const char *text = "0123456789 0123456789 0123456789 abc é 0123456789 0123456789 0123456789";
  const char *at = strstr (text, "abc");
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  gr_quote_context (text, at - text, at - text + 3, &before, &after);
  g_assert_cmpstr (before, ==, "123456789 0123456789 0123456789 ");
  g_assert_cmpint (g_utf8_strlen (before, -1), ==, GR_QUOTE_CONTEXT);
  g_assert_cmpint (g_utf8_strlen (after, -1), ==, GR_QUOTE_CONTEXT);
  g_assert_true (g_str_has_prefix (after, " é 0"));
  g_assert_cmpuint (gr_quote_find (text, "", before, after, NULL, NULL), ==, 0);
  g_assert_cmpuint (gr_quote_find (text, " \n", NULL, NULL, NULL, NULL), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/uid/name", test_uid_name);
  g_test_add_func ("/base/day/zones", test_day_zones);
  g_test_add_func ("/base/day/text", test_day_text);
  g_test_add_func ("/base/clock/manual", test_clock);
  g_test_add_func ("/base/text/words", test_text);
  g_test_add_func ("/base/random/shuffle", test_random);
  g_test_add_func ("/base/quote/find", test_quote_find);
  g_test_add_func ("/base/quote/context", test_quote_context);
  return g_test_run ();
}
