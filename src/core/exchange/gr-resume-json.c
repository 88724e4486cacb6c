/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-resume-json.h"

#include <json-glib/json-glib.h>

#include "gr-registry.h"
#include "gr-text.h"

#define SCHEMA "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

typedef struct
{
  GrStore *store;
  JsonBuilder *out;
  GrResumeWords words;
  gpointer user_data;
} Resume;

static GPtrArray *
load (Resume     *self,
      const char *type,
      const char *owner,
      GError    **error)
{
  return gr_store_load (self->store, gr_registry_find (type), owner, FALSE, error);
}

static void
add_text (Resume     *self,
          const char *text)
{
  g_autofree char *said = self->words (text, self->user_data);

  json_builder_add_string_value (self->out, g_strstrip (said));
}

static void
add_member (Resume     *self,
            const char *name,
            const char *text)
{
  if (gr_text_is_blank (text))
    return;
  json_builder_set_member_name (self->out, name);
  add_text (self, text);
}

static gboolean
add_person (Resume  *self,
            GError **error)
{
  g_autoptr (GPtrArray) profiles = load (self, "profile", NULL, error);
  g_autoptr (GPtrArray) texts = profiles != NULL ? load (self, "profile-text", NULL, error) : NULL;
  g_autoptr (GString) summary = g_string_new (NULL);

  if (texts == NULL)
    return FALSE;
  json_builder_set_member_name (self->out, "basics");
  json_builder_begin_object (self->out);
  if (profiles->len > 0)
    {
      add_member (self, "name", gr_row_get_text (profiles->pdata[0], "name"));
      add_member (self, "label", gr_row_get_text (profiles->pdata[0], "role"));
    }
  for (guint i = 0; i < texts->len; i++)
    {
      const GrRow *row = g_ptr_array_index (texts, i);

      if (g_strcmp0 (gr_row_get_text (row, "kind"), "value") != 0 || gr_text_is_blank (gr_row_get_text (row, "text")))
        continue;
      g_string_append_printf (summary, "%s%s", summary->len > 0 ? "\n\n" : "", gr_row_get_text (row, "text"));
    }
  add_member (self, "summary", summary->str);
  json_builder_end_object (self->out);
  return TRUE;
}

/* Takes @text. */
static void
add_once (GPtrArray *texts,
          char      *text)
{
  if (g_ptr_array_find_with_equal_func (texts, text, g_str_equal, NULL))
    g_free (text);
  else
    g_ptr_array_add (texts, text);
}

/* The skills of a story as its reader may read them, each once. */
static GPtrArray *
load_skills (Resume      *self,
             const GrRow *story,
             GError     **error)
{
  g_autoptr (GPtrArray) rows = load (self, "competency", story->uid, error);
  g_autoptr (GPtrArray) skills = g_ptr_array_new_with_free_func (g_free);

  if (rows == NULL)
    return NULL;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *name = gr_row_get_text (g_ptr_array_index (rows, i), "name");

      if (!gr_text_is_blank (name))
        add_once (skills, g_strstrip (self->words (name, self->user_data)));
    }
  return g_steal_pointer (&skills);
}

/* Of a story its circumstances are what a project was, and its Result is the highlight. */
static gboolean
add_project (Resume      *self,
             const GrRow *story,
             GPtrArray   *all_skills,
             GError     **error)
{
  g_autoptr (GPtrArray) skills = load_skills (self, story, error);

  if (skills == NULL)
    return FALSE;
  json_builder_begin_object (self->out);
  add_member (self, "name", gr_row_get_text (story, "title"));
  add_member (self, "description", gr_row_get_text (story, "situation"));
  if (!gr_text_is_blank (gr_row_get_text (story, "result")))
    {
      json_builder_set_member_name (self->out, "highlights");
      json_builder_begin_array (self->out);
      add_text (self, gr_row_get_text (story, "result"));
      json_builder_end_array (self->out);
    }
  if (skills->len > 0)
    {
      json_builder_set_member_name (self->out, "keywords");
      json_builder_begin_array (self->out);
      for (guint i = 0; i < skills->len; i++)
        {
          json_builder_add_string_value (self->out, g_ptr_array_index (skills, i));
          add_once (all_skills, g_strdup (g_ptr_array_index (skills, i)));
        }
      json_builder_end_array (self->out);
    }
  json_builder_end_object (self->out);
  return TRUE;
}

/* A story that is only begun says nothing about anybody. */
static gboolean
is_told (const GrRow *story)
{
  return !gr_text_is_blank (gr_row_get_text (story, "title")) ||
         !gr_text_is_blank (gr_row_get_text (story, "situation")) ||
         !gr_text_is_blank (gr_row_get_text (story, "result"));
}

static gboolean
add_stories (Resume  *self,
             GError **error)
{
  g_autoptr (GPtrArray) stories = load (self, "story", NULL, error);
  g_autoptr (GPtrArray) skills = g_ptr_array_new_with_free_func (g_free);

  if (stories == NULL)
    return FALSE;
  json_builder_set_member_name (self->out, "projects");
  json_builder_begin_array (self->out);
  for (guint i = 0; i < stories->len; i++)
    if (is_told (g_ptr_array_index (stories, i)) && !add_project (self, g_ptr_array_index (stories, i), skills, error))
      return FALSE;
  json_builder_end_array (self->out);

  json_builder_set_member_name (self->out, "skills");
  json_builder_begin_array (self->out);
  for (guint i = 0; i < skills->len; i++)
    {
      json_builder_begin_object (self->out);
      json_builder_set_member_name (self->out, "name");
      json_builder_add_string_value (self->out, g_ptr_array_index (skills, i));
      json_builder_end_object (self->out);
    }
  json_builder_end_array (self->out);
  return TRUE;
}

/**
 * gr_resume_to_json:
 * @store: a connection to the library, for reading
 * @parts: what is wanted
 * @words: (scope call): says each text as its reader may read it
 * @user_data: for @words
 * @error: return location
 *
 * Writes what of a library belongs into a résumé, as the subset of JSON Resume
 * 1.0.0 that it fills: basics, projects and skills.
 *
 * Returns: (transfer full) (nullable): the text, ending with a line break
 */
char *
gr_resume_to_json (GrStore      *store,
                   GrResumeParts parts,
                   GrResumeWords words,
                   gpointer      user_data,
                   GError      **error)
{
  g_autoptr (JsonBuilder) out = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;
  Resume self = { store, out, words, user_data };

  g_return_val_if_fail (store != NULL && words != NULL, NULL);

  json_builder_begin_object (out);
  json_builder_set_member_name (out, "$schema");
  json_builder_add_string_value (out, SCHEMA);
  if ((parts & GR_RESUME_PERSON) && !add_person (&self, error))
    return NULL;
  if ((parts & GR_RESUME_STORIES) && !add_stories (&self, error))
    return NULL;
  json_builder_end_object (out);
  root = json_builder_get_root (out);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json = json_generator_to_data (generator, NULL);
  return g_strconcat (json, "\n", NULL);
}
