/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "gr-diff.h"

/* "=same -removed +added", a bar between runs. */
static char *
show (const char *from,
      const char *to)
{
  g_autoptr (GPtrArray) runs = gr_diff_words (from, to);
  GString *shown = g_string_new (NULL);

  for (guint i = 0; i < runs->len; i++)
    {
      GrDiffRun *run = g_ptr_array_index (runs, i);

      g_string_append_printf (shown, "%s%c%s", i > 0 ? "|" : "", "=-+"[run->kind], run -> text);
    }
  return g_string_free_and_steal (shown);
}

static void
test_known (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *shown;
  } table[] = {
    { NULL, NULL, "" },
    { "", "I asked.", "+I asked." },
    { "I asked.", NULL, "-I asked." },
    { "I asked.", "I asked.", "=I asked." },
    { "I asked.", "I  asked.\n", "=I  asked.\n" },
    { "We asked Dana.", "I asked Dana.", "-We |+I |=asked Dana." },
    { "I asked Dana. ", "I asked Dana. She said yes.", "=I asked Dana. |+She said yes." },
    { "one two three four", "one three four", "=one |-two |=three four" },
    { "a b c a b b a", "c b a b a c", "-a b |=c |+b |=a b |-b |=a |+c" },
    { "ein schöner Tag", "ein schoner Tag", "=ein |-schöner |+schoner |=Tag" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *shown = show (table[i].from, table[i].to);

      g_assert_cmpstr (shown, ==, table[i].shown);
    }
}

static char *
make_words (guint n,
            guint kinds)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%c ", 'a' + g_test_rand_int_range (0, (gint32) kinds));
  return g_string_free_and_steal (text);
}

/* Both texts can be put together again from what is shown of them. */
static void
assert_whole (const char *from,
              const char *to,
              guint      *edits)
{
  g_autoptr (GPtrArray) runs = gr_diff_words (from, to);
  GString *first = g_string_new (NULL), *second = g_string_new (NULL);

  *edits = 0;
  for (guint i = 0; i < runs->len; i++)
    {
      GrDiffRun *run = g_ptr_array_index (runs, i);

      g_assert_true (i == 0 || ((GrDiffRun *) runs->pdata[i - 1])->kind != run->kind);
      if (run->kind != GR_DIFF_ADDED)
        g_string_append (first, run->text);
      if (run->kind != GR_DIFF_REMOVED)
        g_string_append (second, run->text);
      if (run->kind != GR_DIFF_SAME)
        *edits += (guint) strlen (run->text) / 2; /* a letter and a space */
    }
  g_assert_cmpstr (first->str, ==, from);
  g_assert_cmpstr (second->str, ==, to);
  g_string_free (first, TRUE);
  g_string_free (second, TRUE);
}

/* The longest common subsequence, by the textbook. */
static guint
count_common (const char *a,
              const char *b)
{
  guint n = (guint) strlen (a) / 2, m = (guint) strlen (b) / 2;
  g_autofree guint *best = g_new0 (guint, (n + 1) * (m + 1));

  for (guint i = 1; i <= n; i++)
    for (guint j = 1; j <= m; j++)
      best[i * (m + 1) + j] = a[2 * (i - 1)] == b[2 * (j - 1)]
                                  ? best[(i - 1) * (m + 1) + j - 1] + 1
                                  : MAX (best[(i - 1) * (m + 1) + j], best[i * (m + 1) + j - 1]);
  return best[n * (m + 1) + m];
}

static void
test_shortest (void)
{
  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *from = make_words ((guint) g_test_rand_int_range (0, 30), 4);
      g_autofree char *to = make_words ((guint) g_test_rand_int_range (0, 30), 4);
      guint edits;

      assert_whole (from, to, &edits);
      g_assert_cmpuint (edits, ==, (strlen (from) + strlen (to)) / 2 - 2 * count_common (from, to));
    }
}

/* Two long texts that have nothing in common are not compared for ever. */
static void
test_long (void)
{
  g_autofree char *from = make_words (5000, 26);
  g_autofree char *upper = make_words (5000, 26);
  g_autofree char *to = g_ascii_strup (upper, -1);
  g_autoptr (GPtrArray) runs = gr_diff_words (from, to);

  g_assert_cmpuint (runs->len, ==, 2);
  g_assert_cmpstr (((GrDiffRun *) runs->pdata[0])->text, ==, from);
  g_assert_cmpstr (((GrDiffRun *) runs->pdata[1])->text, ==, to);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/diff/known", test_known);
  g_test_add_func ("/base/diff/shortest", test_shortest);
  g_test_add_func ("/base/diff/long", test_long);
  return g_test_run ();
}
