/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-draft.h"

#include <string.h>

static GrGuideDraft *
read_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  GrGuideDraft *draft = gr_guide_read (text, strlen (text), "x.md", &error);

  g_assert_no_error (error);
  return draft;
}

static const struct
{
  const char *text, *terms;
} notations[] = {
  { "# T\n## Words\n- **One**: first\n- **Two:** second\n- **Three** - third\n* **Four** – fourth\n",
    "One=first|Two=second|Three=third|Four=fourth" },
  { "# T\n## Words\n1. **One** — first\n   and more\n2. **Two**: second\n", "One=first\nand more|Two=second" },
  { "# T\n## Social Skills\n- **Tact**: kind\n### More\n- **Wit**: quick\n## Words\n- **One**: first\n",
    "*Tact=kind|*Wit=quick|One=first" },
  { "# T\n## Kernkompetenzen\n- **Takt**: freundlich\n## Fähigkeiten im Team\n- **Witz**: schnell\n",
    "*Takt=freundlich|*Witz=schnell" },
  /* the title speaks of all of them, so of none */
  { "# Soft Skills\n## Words\n- **One**: first\n", "One=first" },
  /* before the first heading, and under the title */
  { "# T\n\n- **One**: first\n", "One=first" },
  /* the same name twice */
  { "# T\n## A\n- **One**: first\n- **One**: again\n## B\n- **One**: other\n", "One=first|One=again|One=other" },
  /* what is none */
  { "# T\n## Words\n- **Only bold**\n- **Bold** and more\n- *Italic*: no\n- Plain: no\n- [ ] **To do**: no\n"
    "- **Outer**:\n  - **Inner**: no\n\n**Label**: no\n",
    "" },
  { "# T\n## Interview Questions\n### Q1: How?\n**Answer:**\n- **One**: first\n## Common Confusions\n- **A**: b\n",
    "" },
};

static void
test_notations (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (notations); i++)
    {
      g_autoptr (GrGuideDraft) draft = read_text (notations[i].text);
      g_autoptr (GString) found = g_string_new (NULL);

      for (guint n = 0; n < draft->terms->len; n++)
        {
          GrGuideTerm *term = draft->terms->pdata[n];

          g_string_append_printf (found, "%s%s%s=%s", n > 0 ? "|" : "", term->skill ? "*" : "", term->title,
                                  term->gloss);
        }
      g_test_message ("%s", notations[i].text);
      g_assert_cmpstr (found->str, ==, notations[i].terms);
    }
}

/* The sample guide is read as its author wrote it: skills apart, no two with one identity, each in its section. */
static void
test_sample (void)
{
  g_autoptr (GFile) file = g_file_new_for_path (g_test_get_filename (G_TEST_DIST, "data", "guide.md", NULL));
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft = gr_guide_read_file (file, NULL, &error);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  guint skills = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < draft->terms->len; i++)
    {
      GrGuideTerm *term = draft->terms->pdata[i];

      g_assert_true (g_hash_table_add (ids, term->id));
      g_assert_nonnull (term->section);
      g_assert_cmpuint (term->line, >, i > 0 ? ((GrGuideTerm *) draft->terms->pdata[i - 1])->line : 0);
      skills += term->skill;
    }
  g_assert_cmpuint (skills, ==, 24);
  g_assert_cmpuint (draft->terms->len - skills, >=, 24);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide/terms/notations", test_notations);
  g_test_add_func ("/guide/terms/sample", test_sample);
  return g_test_run ();
}
