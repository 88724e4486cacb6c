/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "gr-test-library.h"

/* A résumé as the command writes it, judged by JSON Resume's own schema. */

#define NOT_LOOKED_AT 77

typedef struct
{
  char *dir;
  char *library;
  GrChange *change;
} Fixture;

static char *program, *checker, *schema;

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  self->dir = gr_test_dir_new ();
  self->library = g_build_filename (self->dir, "library.db", NULL);
  self->change = gr_change_new (GR_CHANGE_EDIT, "Fill");
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  gr_change_unref (self->change);
  gr_test_dir_remove (self->dir);
  g_free (self->library);
  g_free (self->dir);
}

static int
run (const char *const *words,
     char             **said)
{
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL, (char **) words, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, said, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (WIFEXITED (status));
  return WEXITSTATUS (status);
}

static void
save (Fixture *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (self->library, GR_STORE_WRITE, &error);
  g_autoptr (GrCommit) commit = gr_store_apply (store, self->change, 0, &error);

  g_assert_no_error (error);
}

static void
add_story (Fixture    *self,
           const char *title,
           const char *text,
           const char *skill)
{
  const char *story = gr_change_create (self->change, "story", NULL);
  const char *competency = gr_change_create (self->change, "competency", NULL);

  gr_change_set_text (self->change, "story", story, "title", title);
  gr_change_set_text (self->change, "story", story, "situation", text);
  gr_change_set_text (self->change, "story", story, "result", text);
  gr_change_set_text (self->change, "competency", competency, "story", story);
  gr_change_set_text (self->change, "competency", competency, "name", skill);
}

static void
add_person (Fixture    *self,
            const char *name,
            const char *role,
            const char *value)
{
  const char *profile = gr_change_create (self->change, "profile", NULL);
  const char *text = gr_change_create (self->change, "profile-text", NULL);

  gr_change_set_text (self->change, "profile", profile, "name", name);
  gr_change_set_text (self->change, "profile", profile, "role", role);
  gr_change_set_text (self->change, "profile-text", text, "kind", "value");
  gr_change_set_text (self->change, "profile-text", text, "text", value);
}

/* Writes it for each reader who may have one, and has all of them judged.  Returns the last of them, for an employer. */
static char *
check (Fixture *self)
{
  static const char *const presets[] = { "private", "employer" };
  g_autoptr (GStrvBuilder) judge = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  g_autofree char *said = NULL;
  char *last = NULL;
  int status;

  save (self);
  g_strv_builder_add_many (judge, "python3", checker, schema, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (presets); i++)
    {
      g_autofree char *name = g_strconcat (presets[i], ".json", NULL);
      g_autofree char *path = g_build_filename (self->dir, name, NULL);
      g_autofree char *answer = NULL;
      const char *const export[] = {
        program, "export", path, "--preset", presets[i], "--library", self->library, NULL
      };

      g_assert_cmpint (run (export, &answer), ==, 0);
      g_strv_builder_add (judge, path);
      g_clear_pointer (&last, g_free);
      g_assert_true (g_file_get_contents (path, &last, NULL, NULL));
    }
  words = g_strv_builder_end (judge);
  status = run ((const char *const *) words, &said);
  if (status == NOT_LOOKED_AT)
    g_test_skip (g_strstrip (said));
  else if (status != 0)
    g_error ("%s", said);
  return last;
}

static void
test_sample (Fixture      *self,
             gconstpointer data)
{
  g_autofree char *json = NULL;

  add_person (self, "Amira Haddad", "Partnerships Manager", "I find what makes it easy for the other side.");
  add_story (self, "Charity partnership", "We had three suppliers.\n\nThen four.", "Listening");
  add_story (self, "Two rival teams", "Now there is one forum.", "Listening");
  json = check (self);
  g_assert_nonnull (strstr (json, "Amira Haddad"));
}

/* A person without a name, a story without words: what is not there is left out, not said as nothing. */
static void
test_empty (Fixture      *self,
            gconstpointer data)
{
  g_autofree char *json = check (self);
  g_autofree char *blank = NULL;

  add_person (self, NULL, " ", "\n");
  add_story (self, NULL, NULL, NULL);
  add_story (self, " ", "\n", " ");
  blank = check (self);
  g_assert_null (strstr (json, "\"\""));
  g_assert_null (strstr (blank, "\"\""));
}

static void
test_private (Fixture      *self,
              gconstpointer data)
{
  const char *word = gr_change_create (self->change, "private-word", NULL);
  g_autofree char *json = NULL;

  gr_change_set_text (self->change, "private-word", word, "word", "Harbour Trust");
  gr_change_set_text (self->change, "private-word", word, "kind", "employer");
  add_person (self, "Amira Haddad", "Manager, Harbour Trust", "What harbour\ntrust asked of me.");
  add_story (self, "Harbour Trust", "HARBOUR TRUST had three suppliers.", "Harbour Trust");
  json = check (self);
  for (char *p = json; *p != '\0'; p++)
    *p = g_ascii_tolower (*p);
  g_assert_null (strstr (json, "trust"));
  g_assert_nonnull (strstr (json, "manager, "));
}

/* What would end a string, a line, a page or a parser, and what is no letter at all. */
static void
test_hard (Fixture      *self,
           gconstpointer data)
{
  static const char hard[] =
      "\"}\\ \\u0000 \b\f\n\r\t\001\033[31m\177 </script> <!-- ]]> %s ${x} 🎉👩‍👩‍👧 שלום "
      "العربية "
      "\u2028\u2029\ufeff\ufffe\U0010ffff\u202e";
  g_autofree char *json = NULL;

  add_person (self, hard, hard, hard);
  add_story (self, hard, hard, hard);
  json = check (self);
  g_assert_nonnull (strstr (json, "\\\"}\\\\ \\\\u0000 "));
  g_assert_nonnull (strstr (json, "שלום"));
}

static void
test_long (Fixture      *self,
           gconstpointer data)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *json = NULL;

  while (text->len < 100000)
    g_string_append (text, "Whoever reads all of this has earned the post. ");
  add_person (self, text->str, text->str, text->str);
  for (guint i = 0; i < 4; i++)
    add_story (self, text->str, text->str, "Patience");
  json = check (self);
  g_assert_cmpuint (strlen (json), >, 8 * text->len); /* of four stories, two texts each */
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_return_val_if_fail (argc == 4, 2);
  program = argv[1];
  checker = argv[2];
  schema = argv[3];
  ADD ("/cli/resume/sample", test_sample);
  ADD ("/cli/resume/empty", test_empty);
  ADD ("/cli/resume/private", test_private);
  ADD ("/cli/resume/hard", test_hard);
  ADD ("/cli/resume/long", test_long);
  return g_test_run ();
}
