/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-json.h"

#include <json-glib/json-glib.h>
#include <string.h>

static JsonObject *
read_fixture (JsonParser *parser,
              char      **text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (g_test_get_filename (G_TEST_DIST, "data", "guide.md", NULL));
  g_autoptr (GrGuideDraft) draft = gr_guide_read_file (file, NULL, &error);

  g_assert_no_error (error);
  *text = gr_guide_json_from_draft (draft);
  json_parser_set_strict (parser, TRUE);
  json_parser_load_from_data (parser, *text, -1, &error);
  g_assert_no_error (error);
  return json_node_get_object (json_parser_get_root (parser));
}

static void
test_members (void)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autofree char *text = NULL;
  JsonObject *root = read_fixture (parser, &text);
  JsonObject *project, *phase, *item, *step;

  g_assert_cmpstr (json_object_get_string_member (root, "format"), ==, "greenroom-guide");
  g_assert_cmpint (json_object_get_int_member (root, "version"), ==, 1);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (root, "questions")), ==, 12);
  project = json_array_get_object_element (json_object_get_array_member (root, "projects"), 1);
  g_assert_cmpstr (json_object_get_string_member (project, "kind"), ==, "full");
  g_assert_false (json_object_has_member (project, "steps"));
  phase = json_array_get_object_element (json_object_get_array_member (project, "phases"), 3);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (phase, "hours"), "min"), ==, 3);
  g_assert_cmpint (json_object_get_int_member (json_object_get_object_member (phase, "weeks"), "max"), ==, 6);
  project = json_array_get_object_element (json_object_get_array_member (root, "projects"), 0);
  step = json_array_get_object_element (json_object_get_array_member (project, "steps"), 1);
  g_assert_cmpint (json_object_get_int_member (step, "minutes"), ==, 45);
  item = json_array_get_object_element (
      json_object_get_array_member (json_array_get_object_element (json_object_get_array_member (root, "quizzes"), 0),
                                    "items"),
      0);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (item, "correct")), ==, 0);
  g_assert_false (json_object_has_member (item, "explanation"));
}

static void
test_reasons (void)
{
  const char *text = "# T\n## Quiz\n**Question 1:** Which?\n**A)** one\n**B)** two\n**Answer:** B\n"
                     "**Explanation:**\n\n- A) too few\n- B) a pair\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft = gr_guide_read (text, strlen (text), "x.md", &error);
  g_autofree char *json = NULL;

  g_assert_no_error (error);
  json = gr_guide_json_from_draft (draft);
  g_assert_nonnull (strstr (json, "\"reasons\""));
  g_assert_true (strstr (json, "\"too few\"") < strstr (json, "\"a pair\""));
}

static void
check_sorted (JsonNode *node)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        check_sorted (json_array_get_element (array, i));
    }
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObjectIter iter;
      const char *name;
      const char *last = "";
      JsonNode *member;

      json_object_iter_init_ordered (&iter, json_node_get_object (node));
      while (json_object_iter_next_ordered (&iter, &name, &member))
        {
          g_assert_cmpstr (last, <, name);
          last = name;
          check_sorted (member);
        }
    }
}

static void
test_sorted (void)
{
  g_autoptr (JsonParser) one = json_parser_new ();
  g_autoptr (JsonParser) two = json_parser_new ();
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  read_fixture (one, &first);
  read_fixture (two, &second);
  g_assert_cmpstr (first, ==, second);
  check_sorted (json_parser_get_root (one));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/guide-json/members", test_members);
  g_test_add_func ("/exchange/guide-json/reasons", test_reasons);
  g_test_add_func ("/exchange/guide-json/sorted", test_sorted);
  return g_test_run ();
}
