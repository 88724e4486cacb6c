/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-draft.h"
#include "gr-guide-json.h"
#include "gr-markup.h"

#include <string.h>

static void
add_files (GPtrArray *files,
           GFile     *folder)
{
  g_autoptr (GFileEnumerator) children =
      g_file_enumerate_children (folder, "standard::name,standard::type", G_FILE_QUERY_INFO_NONE, NULL, NULL);
  GFileInfo *info;
  GFile *child;

  while (children != NULL && g_file_enumerator_iterate (children, &info, &child, NULL, NULL) && info != NULL)
    {
      if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
        add_files (files, child);
      else if (g_str_has_suffix (g_file_info_get_name (info), ".md"))
        g_ptr_array_add (files, g_object_ref (child));
    }
}

static void
count_sections (GPtrArray  *sections,
                guint       levels[7],
                GHashTable *ids)
{
  for (guint i = 0; i < sections->len; i++)
    {
      GrGuideSection *section = sections->pdata[i];

      levels[section->level]++;
      g_assert_true (g_hash_table_add (ids, section->id));
      count_sections (section->sections, levels, ids);
    }
}

static void
check_ids (GrGuideDraft *draft,
           guint         levels[7])
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  count_sections (draft->sections, levels, ids);
  for (guint i = 0; i < draft->questions->len; i++)
    g_assert_true (g_hash_table_add (ids, ((GrGuideQuestion *) draft->questions->pdata[i])->id));
  for (guint i = 0; i < draft->confusions->len; i++)
    g_assert_true (g_hash_table_add (ids, ((GrGuideConfusion *) draft->confusions->pdata[i])->id));
  for (guint i = 0; i < draft->reflections->len; i++)
    g_assert_true (g_hash_table_add (ids, ((GrGuideText *) draft->reflections->pdata[i])->id));
  for (guint i = 0; i < draft->quizzes->len; i++)
    {
      GrGuideQuiz *quiz = draft->quizzes->pdata[i];

      for (guint n = 0; n < quiz->items->len; n++)
        {
          GrGuideItem *item = quiz->items->pdata[n];

          g_assert_true (g_hash_table_add (ids, item->id));
          g_assert_cmpuint (item->options->len, >=, 2);
          for (guint c = 0; c < item->correct->len; c++)
            g_assert_cmpuint (g_array_index (item->correct, guint, c), <, item->options->len);
        }
    }
}

/* The guide that this program was made for, where it is there. */
static void
check_networking (GrGuideDraft *draft,
                  const guint   levels[7])
{
  static const double minutes[] = { 60, 45, 15 };
  static const double hours[][2] = { { 2, 3 }, { 3, 4 }, { 3, 4 }, { 3, 4 }, { 2, 3 } };
  GrGuideQuiz *quiz = draft->quizzes->pdata[0];
  GrGuideProject *sprint = draft->projects->pdata[0];
  GrGuideProject *full = draft->projects->pdata[1];
  guint scenarios = 0;

  g_assert_cmpuint (levels[2], ==, 12);
  g_assert_cmpuint (levels[3], ==, 22);
  g_assert_cmpuint (levels[4], ==, 21);
  g_assert_cmpuint (draft->questions->len, ==, 12);
  for (guint i = 0; i < 12; i++)
    scenarios += ((GrGuideQuestion *) draft->questions->pdata[i])->scenario;
  g_assert_cmpuint (scenarios, ==, 3);
  g_assert_cmpuint (draft->confusions->len, ==, 8);
  g_assert_cmpuint (draft->reflections->len, ==, 3);
  g_assert_cmpuint (draft->quizzes->len, ==, 1);
  g_assert_cmpuint (quiz->items->len, ==, 6);
  for (guint i = 0; i < 6; i++)
    {
      g_assert_cmpuint (((GrGuideItem *) quiz->items->pdata[i])->options->len, ==, 4);
      g_assert_cmpuint (((GrGuideItem *) quiz->items->pdata[i])->correct->len, ==, 0);
    }
  g_assert_cmpint (quiz->correct, ==, 5);
  g_assert_cmpint (quiz->total, ==, 6);
  g_assert_cmpuint (draft->projects->len, ==, 2);
  g_assert_cmpuint (sprint->units->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpfloat (((GrGuideUnit *) sprint->units->pdata[i])->minutes.max, ==, minutes[i]);
  g_assert_cmpuint (full->units->len, ==, 5);
  for (guint i = 0; i < 5; i++)
    {
      GrGuideUnit *unit = full->units->pdata[i];

      g_assert_cmpuint (unit->tasks->len, ==, 4);
      g_assert_cmpfloat (unit->minutes.min, ==, hours[i][0] * 60);
      g_assert_cmpfloat (unit->minutes.max, ==, hours[i][1] * 60);
      g_assert_cmpfloat (unit->weeks.max, ==, i == 3 ? 6 : 0);
    }
  g_assert_cmpuint (full->deliverables->len, ==, 6);
  g_assert_cmpuint (full->metrics->len, ==, 5);
}

/* Markdown that was written must read as what it was written from. */
static void
check_markup (const char *bytes,
              gsize       len)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrMarkup) first = gr_markup_parse (bytes, len, &error);
  g_autofree char *markdown = NULL;
  g_autoptr (GrMarkup) second = NULL;
  guint n;

  g_assert_no_error (error);
  markdown = gr_markup_to_markdown (first);
  second = gr_markup_parse (markdown, strlen (markdown), &error);
  g_assert_no_error (error);
  n = gr_markup_get_n_blocks (first);
  for (guint i = 0; i < n; i++)
    {
      const GrMarkupBlock *a = gr_markup_get_block (first, i);
      const GrMarkupBlock *b = gr_markup_get_block (second, i);

      if (a->kind != b->kind || a->depth != b->depth || g_strcmp0 (a->text, b->text) != 0 || a->n_spans != b->n_spans)
        g_error ("line %u: “%s” was written as “%s”", a->first_line, a->text, b->text);
    }
  g_assert_cmpuint (gr_markup_get_n_blocks (second), ==, n);
}

static void
test_others (void)
{
  const char *folder = g_getenv ("GREENROOM_GUIDES");
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFile) root = NULL;

  if (folder == NULL)
    {
      g_test_skip ("GREENROOM_GUIDES names no folder with guides");
      return;
    }
  root = g_file_new_for_path (folder);
  add_files (files, root);
  g_assert_cmpuint (files->len, >, 0);
  for (guint i = 0; i < files->len; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GrGuideDraft) draft = NULL;
      g_autofree char *name = g_file_get_basename (files->pdata[i]);
      g_autofree char *bytes = NULL;
      g_autofree char *json = NULL;
      guint levels[7] = { 0 };
      gsize len;

      g_test_message ("%s", g_file_peek_path (files->pdata[i]));
      g_assert_true (g_file_load_contents (files->pdata[i], NULL, &bytes, &len, NULL, NULL));
      draft = gr_guide_read (bytes, len, name, &error);
      g_assert_no_error (error);
      check_ids (draft, levels);
      json = gr_guide_json_from_draft (draft);
      g_assert_true (g_utf8_validate (json, -1, NULL));
      check_markup (bytes, len);
      if (g_str_equal (name, "networking-guide.md"))
        check_networking (draft, levels);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide/others", test_others);
  return g_test_run ();
}
