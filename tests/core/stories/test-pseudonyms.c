/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-about.h"
#include "gr-pseudonyms.h"

#include <string.h>

static GrPseudonyms *
make (void)
{
  GrPseudonyms *words = gr_pseudonyms_new ();

  gr_pseudonyms_add (words, "Anna", GR_PRIVATE_KIND_PERSON);
  gr_pseudonyms_add (words, "Acme", GR_PRIVATE_KIND_EMPLOYER);
  gr_pseudonyms_add (words, "Acme Foods", GR_PRIVATE_KIND_EMPLOYER);
  gr_pseudonyms_add (words, "José", GR_PRIVATE_KIND_PERSON);
  gr_pseudonyms_add (words, "Strauß", GR_PRIVATE_KIND_PERSON);
  gr_pseudonyms_add (words, "Köln", GR_PRIVATE_KIND_PLACE);
  gr_pseudonyms_add (words, "O'Neill", GR_PRIVATE_KIND_PERSON);
  gr_pseudonyms_add (words, "C++", GR_PRIVATE_KIND_OTHER);
  gr_pseudonyms_add (words, "田中", GR_PRIVATE_KIND_PERSON);
  gr_pseudonyms_add (words, "ΟΔΟΣ", GR_PRIVATE_KIND_PLACE);
  gr_pseudonyms_add (words, "42 000", GR_PRIVATE_KIND_OTHER);
  return words;
}

static void
test_apply (void)
{
  static const char *const table[][2] = {
    { "", "" },
    { "Nothing private here, not even annex.", "Nothing private here, not even annex." },
    { "Anna called.", "Person A called." },
    { "ANNA and anna", "Person A and Person A" },
    { "Anna's idea, Anna’s plan", "Person A's idea, Person A’s plan" },
    { "Susanna, Annabel, Anna2, xAnna", "Susanna, Annabel, Anna2, xAnna" },
    { "_Anna_ (Anna) Anna-Lena", "_Person A_ (Person A) Person A-Lena" },
    { "Acme Foods, Acme", "Employer B, Employer A" },
    { "at Acme\n  Foods", "at Employer B" },
    { "Acme\302\240Foods and Acme\r\nFoods", "Employer B and Employer B" },
    { "An\302\255na", "Person A" }, /* a soft hyphen */
    { "An\342\200\213na", "Person A" }, /* a space of no width */
    { "Jose\314\201 and JOSÉ, not Jose", "Person B and Person B, not Jose" },
    { "STRAUSS and strauß", "Person C and Person C" },
    { "in KÖLN, Ko\314\210ln", "in Place A, Place A" },
    { "O’Neill and o'neill", "Person D and Person D" },
    { "I know C++.", "I know Name A." },
    { "Ａｎｎａ", "Person A" }, /* of full width */
    { "田中さんと田中", "Person EさんとPerson E" }, /* words are not written apart */
    { "οδος", "Place B" },
    { "saved 42 000 a year, not 142 000", "saved Name B a year, not 142 000" },
    { "a Anna", "a Person A" },
    { "Anna", "Person A" },
    { "مع Anna في Köln", "مع Person A في Place A" },
  };
  g_autoptr (GrPseudonyms) words = make ();

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *out = gr_pseudonyms_apply (words, table[i][0]);

      g_assert_cmpstr (out, ==, table[i][1]);
    }
}

/* The same words in the same order, the same names: in every document, and when more are marked. */
static void
test_stable (void)
{
  g_autoptr (GrPseudonyms) words = make ();
  g_autoptr (GrPseudonyms) more = make ();
  guint n = gr_pseudonyms_get_n (words);

  g_assert_true (gr_pseudonyms_add (more, "ANNA", GR_PRIVATE_KIND_EMPLOYER));
  g_assert_cmpstr (gr_pseudonyms_get_name (more, n), ==, "Person A");
  g_assert_false (gr_pseudonyms_add (more, " \n", GR_PRIVATE_KIND_PERSON));
  g_assert_false (gr_pseudonyms_add (more, NULL, GR_PRIVATE_KIND_PERSON));
  for (guint i = 0; i < n; i++)
    g_assert_cmpstr (gr_pseudonyms_get_name (words, i), ==, gr_pseudonyms_get_name (more, i));
  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *word = g_strdup_printf ("Town%u", i);

      gr_pseudonyms_add (more, word, GR_PRIVATE_KIND_PLACE);
    }
  g_assert_cmpstr (gr_pseudonyms_get_name (more, gr_pseudonyms_get_n (more) - 1), ==, "Place BJ");
}

/* What was put in once is not found again, and bytes that are no text do no harm. */
static void
test_sturdy (void)
{
  g_autoptr (GrPseudonyms) words = make ();
  g_autoptr (GrPseudonyms) none = gr_pseudonyms_new ();
  g_autofree char *once = gr_pseudonyms_apply (words, "Anna of Acme Foods, Köln\n- C++");
  g_autofree char *twice = gr_pseudonyms_apply (words, once);
  g_autofree char *torn = gr_pseudonyms_apply (words, "\xff Anna \xc3");
  g_autofree char *same = gr_pseudonyms_apply (none, "  Anna\t");

  g_assert_cmpstr (once, ==, twice);
  g_assert_nonnull (strstr (torn, " Person A "));
  g_assert_cmpstr (same, ==, "  Anna\t");
}

static void
test_count (void)
{
  g_autoptr (GrPseudonyms) words = make ();
  guint places[11] = { 0 };

  gr_pseudonyms_count (words, "Anna, anna and Annabel of Acme Foods", places);
  gr_pseudonyms_count (words, "ANNA", places);
  gr_pseudonyms_count (words, NULL, places);
  g_assert_cmpuint (places[0], ==, 3);
  g_assert_cmpuint (places[1], ==, 0);
  g_assert_cmpuint (places[2], ==, 1);
}

static void
test_find (void)
{
  g_autoptr (GrPseudonyms) words = make ();

  g_assert_cmpint (gr_pseudonyms_find (words, " ANNA\n"), ==, 0);
  g_assert_cmpint (gr_pseudonyms_find (words, "Anna and all"), ==, -1);
  g_assert_cmpint (gr_pseudonyms_find (words, " "), ==, -1);
  g_assert_cmpint (gr_pseudonyms_find (words, NULL), ==, -1);
}

/* Only a pitch is measured against a length. */
static void
test_about (void)
{
  g_autofree char *words = g_strnfill (140, 'a');
  g_autofree char *nothing = gr_about_describe (GR_PROFILE_TEXT_KIND_PHILOSOPHY, NULL, 0);
  g_autofree char *pitch = NULL;
  g_autofree char *value = NULL;

  for (guint i = 1; i < 140; i += 2)
    words[i] = ' ';
  pitch = gr_about_describe (GR_PROFILE_TEXT_KIND_PITCH, words, 140);
  value = gr_about_describe (GR_PROFILE_TEXT_KIND_VALUE, "Calm", 140);
  g_assert_cmpstr (nothing, ==, "Not written yet");
  g_assert_cmpstr (pitch, ==, "70 words · 0:30 of the usual 0:30 to 0:45");
  g_assert_cmpstr (value, ==, "1 word · 0:01");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pseudonyms/apply", test_apply);
  g_test_add_func ("/pseudonyms/stable", test_stable);
  g_test_add_func ("/pseudonyms/sturdy", test_sturdy);
  g_test_add_func ("/pseudonyms/count", test_count);
  g_test_add_func ("/pseudonyms/find", test_find);
  g_test_add_func ("/about/describe", test_about);
  return g_test_run ();
}
