/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-markdown.h"

#include <string.h>

static GrGuideDraft *
read_text (const char *markdown)
{
  g_autoptr (GError) error = NULL;
  GrGuideDraft *draft = gr_guide_read (markdown, strlen (markdown), "guide.md", &error);

  g_assert_no_error (error);
  return draft;
}

static void
collect_ids (GPtrArray       *ids,
             const GPtrArray *sections)
{
  for (guint i = 0; i < sections->len; i++)
    {
      const GrGuideSection *section = sections->pdata[i];

      g_ptr_array_add (ids, section->id);
      collect_ids (ids, section->sections);
    }
}

/* What a person's progress hangs on. */
static char *
dup_ids (const GrGuideDraft *draft)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  g_ptr_array_add (ids, draft->id);
  collect_ids (ids, draft->sections);
  for (guint i = 0; i < draft->questions->len; i++)
    g_ptr_array_add (ids, ((GrGuideQuestion *) draft->questions->pdata[i])->id);
  for (guint i = 0; i < draft->quizzes->len; i++)
    {
      const GrGuideQuiz *quiz = draft->quizzes->pdata[i];

      g_ptr_array_add (ids, quiz->id);
      for (guint n = 0; n < quiz->items->len; n++)
        g_ptr_array_add (ids, ((GrGuideItem *) quiz->items->pdata[n])->id);
    }
  for (guint i = 0; i < draft->confusions->len; i++)
    g_ptr_array_add (ids, ((GrGuideConfusion *) draft->confusions->pdata[i])->id);
  for (guint i = 0; i < draft->projects->len; i++)
    g_ptr_array_add (ids, ((GrGuideProject *) draft->projects->pdata[i])->id);
  g_ptr_array_add (ids, NULL);
  return g_strjoinv (" ", (char **) ids->pdata);
}

/* Out and in again, and out once more: the same guide with the same identities, and the same bytes. */
static void
check_round (const GrGuideDraft *draft,
             const char         *name)
{
  GrGuideParts lost;
  g_autofree char *markdown = gr_guide_to_markdown (draft, &lost);
  g_autoptr (GrGuideDraft) again = read_text (markdown);
  g_autofree char *twice = gr_guide_to_markdown (again, NULL);
  g_autofree char *ids = dup_ids (draft);
  g_autofree char *other = dup_ids (again);

  g_test_message ("%s: differs in %x", name, lost);
  g_assert_cmpuint (lost, ==, GR_GUIDE_PART_NONE);
  g_assert_cmpstr (ids, ==, other);
  g_assert_cmpstr (markdown, ==, twice);
}

static void
check_file (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft = gr_guide_read_file (file, NULL, &error);

  g_assert_no_error (error);
  check_round (draft, path);
}

static void
test_fixture (void)
{
  check_file (g_test_get_filename (G_TEST_DIST, "data", "guide.md", NULL));
}

static void
test_built_in (void)
{
  check_file (g_test_get_filename (G_TEST_DIST, "..", "resources", "guides", "networking.md", NULL));
}

/* A pack may hold items that its sections do not: then they are written in the documented notation. */
static void
check_without_sections (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft = gr_guide_read_file (file, NULL, &error);
  GrGuideParts lost;
  g_autofree char *markdown = NULL;

  g_assert_no_error (error);
  g_ptr_array_set_size (draft->sections, 0);
  markdown = gr_guide_to_markdown (draft, &lost);
  g_assert_cmpuint (lost, ==, GR_GUIDE_PART_NONE);
}

static void
test_notation (void)
{
  check_without_sections (g_test_get_filename (G_TEST_DIST, "..", "resources", "guides", "networking.md", NULL));
  check_without_sections (g_test_get_filename (G_TEST_DIST, "data", "guide.md", NULL));
}

static guint
check_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;
  guint n = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        n += check_folder (child);
      else if (g_str_has_suffix (name, ".md") && !g_str_equal (name, "README.md"))
        {
          check_file (child);
          n++;
        }
    }
  return n;
}

static void
test_others (void)
{
  const char *folder = g_getenv ("GREENROOM_GUIDES");

  if (folder == NULL)
    g_test_skip ("GREENROOM_GUIDES names no folder with guides");
  else
    g_assert_cmpuint (check_folder (folder), >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide-markdown/fixture", test_fixture);
  g_test_add_func ("/guide-markdown/built-in", test_built_in);
  g_test_add_func ("/guide-markdown/notation", test_notation);
  g_test_add_func ("/guide-markdown/others", test_others);
  return g_test_run ();
}
