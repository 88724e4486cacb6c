/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <json-glib/json-glib.h>

#include "gr-resume-json.h"
#include "gr-test-library.h"

static char *
shout (const char *text,
       gpointer    data)
{
  return g_utf8_strup (text, -1);
}

static void
add_story (GrStore    *store,
           const char *uid,
           const char *title)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Story");
  g_autoptr (GError) error = NULL;
  g_autoptr (GrCommit) commit = NULL;
  const char *skill;

  gr_change_create (change, "story", uid);
  gr_change_set_text (change, "story", uid, "title", title);
  gr_change_set_text (change, "story", uid, "situation", "We had \"nothing\".\nNothing at all.");
  gr_change_set_text (change, "story", uid, "result", "Now we have 310.");
  skill = gr_change_create (change, "competency", NULL);
  gr_change_set_text (change, "competency", skill, "story", uid);
  gr_change_set_text (change, "competency", skill, "name", "Listening");
  commit = gr_store_apply (store, change, 0, &error);
  g_assert_no_error (error);
}

/* The members that the schema has, each of its type; what is not known is left out, a skill of two stories said once,
 * and every text goes through the one who may change it. */
static void
test_members (void)
{
  g_autofree char *dir = gr_test_dir_new ();
  g_autofree char *path = g_build_filename (dir, "library.db", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (path, GR_STORE_WRITE, &error);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autofree char *json = NULL;
  JsonObject *root, *project;

  g_assert_no_error (error);
  add_story (store, "a", "Charity");
  add_story (store, "b", "Forum");
  json = gr_resume_to_json (store, GR_RESUME_PERSON | GR_RESUME_STORIES, shout, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (json_parser_load_from_data (parser, json, -1, &error));
  root = json_node_get_object (json_parser_get_root (parser));
  g_assert_cmpstr (json_object_get_string_member (root, "$schema"), ==,
                   "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json");
  g_assert_cmpuint (json_object_get_size (json_object_get_object_member (root, "basics")), ==, 0);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (root, "projects")), ==, 2);
  project = json_array_get_object_element (json_object_get_array_member (root, "projects"), 0);
  g_assert_cmpstr (json_object_get_string_member (project, "name"), ==, "CHARITY");
  g_assert_cmpstr (json_object_get_string_member (project, "description"), ==, "WE HAD \"NOTHING\".\nNOTHING AT ALL.");
  g_assert_cmpstr (json_array_get_string_element (json_object_get_array_member (project, "highlights"), 0), ==,
                   "NOW WE HAVE 310.");
  g_assert_cmpstr (json_array_get_string_element (json_object_get_array_member (project, "keywords"), 0), ==,
                   "LISTENING");
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (root, "skills")), ==, 1);
  g_clear_pointer (&store, gr_store_close);
  gr_test_dir_remove (dir);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/resume/members", test_members);
  return g_test_run ();
}
