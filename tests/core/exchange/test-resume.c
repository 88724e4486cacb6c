/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <json-glib/json-glib.h>

#include "gr-resume-json.h"
#include "gr-test-store.h"

static char *
shout (const char *text,
       gpointer    data)
{
  return g_utf8_strup (text, -1);
}

static void
add_story (GrTestStore *self,
           const char  *uid,
           const char  *title)
{
  gr_test_store_add (self, "story", uid, "title", title, "situation", "We had \"nothing\".\nNothing at all.", "result",
                     "Now we have 310.", NULL);
  gr_test_store_add (self, "competency", NULL, "story", uid, "name", "Listening", NULL);
}

/* The members that the schema has, each of its type; what is not known is left out, a skill of two stories said once,
 * and every text goes through the one who may change it. */
static void
test_members (GrTestStore  *self,
              gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autofree char *json = NULL;
  JsonObject *root, *project;

  add_story (self, "a", "Charity");
  add_story (self, "b", "Forum");
  gr_test_store_keep (self, 0);
  json = gr_resume_to_json (self->store, GR_RESUME_PERSON | GR_RESUME_STORIES, shout, NULL, &error);
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
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/resume/members", GrTestStore, NULL, gr_test_store_setup, test_members, gr_test_store_teardown);
  return g_test_run ();
}
