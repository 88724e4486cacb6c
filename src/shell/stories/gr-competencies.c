/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-competencies.h"

#include <glib/gi18n-lib.h>

#include "gr-text.h"

struct _GrCompetencies
{
  GObject parent_instance;

  GrLibrary *library;
  GrEntityList *list;
  GHashTable *by_story; /* uid → GPtrArray of GrCompetency, in their order */
};

G_DEFINE_FINAL_TYPE (GrCompetencies, gr_competencies, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
read_all (GrCompetencies *self)
{
  g_hash_table_remove_all (self->by_story);
  for (guint i = 0; i < gr_entity_list_get_n (self->list); i++)
    {
      GrCompetency *competency = gr_entity_list_peek (self->list, i);
      const char *story = gr_competency_get_story (competency);
      GPtrArray *of_story = story != NULL ? g_hash_table_lookup (self->by_story, story) : NULL;

      if (story == NULL)
        continue;
      if (of_story == NULL)
        {
          of_story = g_ptr_array_new_with_free_func (g_object_unref);
          g_hash_table_insert (self->by_story, g_strdup (story), of_story);
        }
      g_ptr_array_add (of_story, g_object_ref (competency));
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
library_changed_cb (GrCompetencies *self,
                    GrChange       *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (g_strcmp0 (gr_change_get_op (change, i)->type, "competency") == 0)
      {
        read_all (self);
        return;
      }
}

static void
gr_competencies_finalize (GObject *object)
{
  GrCompetencies *self = GR_COMPETENCIES (object);

  g_hash_table_unref (self->by_story);
  g_clear_object (&self->list);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_competencies_parent_class)->finalize (object);
}

static void
gr_competencies_class_init (GrCompetenciesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_competencies_finalize;

  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_competencies_init (GrCompetencies *self)
{
  self->by_story = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
}

/**
 * gr_competencies_new:
 * @library: where the stories are kept
 *
 * Returns: (transfer full): what they show
 */
GrCompetencies *
gr_competencies_new (GrLibrary *library)
{
  GrCompetencies *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_COMPETENCIES, NULL);
  self->library = g_object_ref (library);
  self->list = g_object_ref (gr_library_get_list (library, "competency"));
  g_signal_connect_object (self->list, "notify::state", G_CALLBACK (read_all), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self, G_CONNECT_SWAPPED);
  read_all (self);
  return self;
}

static GPtrArray *
get_of (GrCompetencies *self,
        GrStory        *story)
{
  return g_hash_table_lookup (self->by_story, gr_entity_get_uid (GR_ENTITY (story)));
}

static const char *
get_name (GPtrArray *of_story,
          guint      index)
{
  const char *name = gr_competency_get_name (g_ptr_array_index (of_story, index));

  return name != NULL ? name : "";
}

/**
 * gr_competencies_dup_line:
 * @self: competencies
 * @story: a live story
 *
 * Returns: (transfer full) (nullable): what it shows, with commas between;
 *   %NULL if nothing was said
 */
char *
gr_competencies_dup_line (GrCompetencies *self,
                          GrStory        *story)
{
  GPtrArray *of_story;
  GString *line;

  g_return_val_if_fail (GR_IS_COMPETENCIES (self), NULL);
  g_return_val_if_fail (GR_IS_STORY (story), NULL);

  of_story = get_of (self, story);
  if (of_story == NULL)
    return NULL;
  line = g_string_new (get_name (of_story, 0));
  for (guint i = 1; i < of_story->len; i++)
    /* Translators: what stands between the words of a list */
    g_string_append_printf (line, "%s%s", _(", "), get_name (of_story, i));
  return g_string_free_and_steal (line);
}

/**
 * gr_competencies_has:
 * @self: competencies
 * @story: a live story
 * @name: one of them
 *
 * Returns: whether the story shows it
 */
gboolean
gr_competencies_has (GrCompetencies *self,
                     GrStory        *story,
                     const char     *name)
{
  g_autofree char *wanted = NULL;
  GPtrArray *of_story;

  g_return_val_if_fail (GR_IS_COMPETENCIES (self), FALSE);
  g_return_val_if_fail (GR_IS_STORY (story), FALSE);

  wanted = g_utf8_casefold (name, -1);
  of_story = get_of (self, story);
  for (guint i = 0; of_story != NULL && i < of_story->len; i++)
    {
      g_autofree char *folded = g_utf8_casefold (get_name (of_story, i), -1);

      if (g_str_equal (folded, wanted))
        return TRUE;
    }
  return FALSE;
}

/**
 * gr_competencies_match:
 * @self: competencies
 * @story: a live story
 * @text: what is looked for, in the words of g_str_match_string()
 *
 * Returns: whether one of the story's competencies has it
 */
gboolean
gr_competencies_match (GrCompetencies *self,
                       GrStory        *story,
                       const char     *text)
{
  GPtrArray *of_story;

  g_return_val_if_fail (GR_IS_COMPETENCIES (self), FALSE);
  g_return_val_if_fail (GR_IS_STORY (story), FALSE);

  of_story = get_of (self, story);
  for (guint i = 0; of_story != NULL && i < of_story->len; i++)
    if (g_str_match_string (text, get_name (of_story, i), TRUE))
      return TRUE;
  return FALSE;
}

typedef struct
{
  const char *name;
  guint uses;
} Use;

static int
compare_uses (gconstpointer a,
              gconstpointer b)
{
  const Use *first = *(Use **) a, *second = *(Use **) b;

  if (first->uses != second->uses)
    return first->uses < second->uses ? 1 : -1;
  return g_utf8_collate (first->name, second->name);
}

static GHashTable *
count_uses (GrCompetencies *self)
{
  GHashTable *uses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < gr_entity_list_get_n (self->list); i++)
    {
      const char *name = gr_competency_get_name (gr_entity_list_peek (self->list, i));
      g_autofree char *folded = g_utf8_casefold (name != NULL ? name : "", -1);
      Use *use = g_hash_table_lookup (uses, folded);

      if (gr_text_is_blank (name))
        continue;
      if (use == NULL)
        {
          use = g_new0 (Use, 1);
          use->name = name;
          g_hash_table_insert (uses, g_steal_pointer (&folded), use);
        }
      use->uses++;
    }
  return uses;
}

/**
 * gr_competencies_dup_names:
 * @self: competencies
 * @but_of: (nullable): leave out what this story shows already
 *
 * Returns: (transfer full): those in use, the most used first
 */
char **
gr_competencies_dup_names (GrCompetencies *self,
                           GrStory        *but_of)
{
  g_autoptr (GHashTable) uses = NULL;
  g_autoptr (GPtrArray) sorted = NULL;
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  g_return_val_if_fail (GR_IS_COMPETENCIES (self), NULL);

  uses = count_uses (self);
  sorted = g_hash_table_get_values_as_ptr_array (uses);
  g_ptr_array_sort (sorted, compare_uses);
  for (guint i = 0; i < sorted->len; i++)
    {
      const char *name = ((Use *) sorted->pdata[i])->name;

      if (but_of == NULL || !gr_competencies_has (self, but_of, name))
        g_strv_builder_add (names, name);
    }
  return g_strv_builder_end (names);
}

/**
 * gr_competencies_make_add:
 * @self: competencies
 * @story: a live story
 * @name: what it shows
 *
 * Returns: (transfer full) (nullable): a change that says so; %NULL if there is
 *   nothing to say, or it was said
 */
GrChange *
gr_competencies_make_add (GrCompetencies *self,
                          GrStory        *story,
                          const char     *name)
{
  GrChange *change;
  const char *uid;
  GPtrArray *of_story;
  double last = 0;

  g_return_val_if_fail (GR_IS_COMPETENCIES (self), NULL);
  g_return_val_if_fail (GR_IS_STORY (story), NULL);

  if (gr_text_is_blank (name) || gr_competencies_has (self, story, name))
    return NULL;
  of_story = get_of (self, story);
  if (of_story != NULL)
    last = gr_competency_get_position (g_ptr_array_index (of_story, of_story->len - 1));
  change = gr_change_new (GR_CHANGE_EDIT, _("Add Competency"));
  uid = gr_change_create (change, "competency", NULL);
  gr_change_set_text (change, "competency", uid, "story", gr_entity_get_uid (GR_ENTITY (story)));
  gr_change_set_text (change, "competency", uid, "name", name);
  gr_change_set_real (change, "competency", uid, "position", last + 1);
  return change;
}

/**
 * gr_competencies_make_remove:
 * @self: competencies
 * @competency: a live one
 *
 * Returns: (transfer full): a change that takes it off its story
 */
GrChange *
gr_competencies_make_remove (GrCompetencies *self,
                             GrCompetency   *competency)
{
  GrChange *change;

  g_return_val_if_fail (GR_IS_COMPETENCIES (self), NULL);
  g_return_val_if_fail (GR_IS_COMPETENCY (competency), NULL);

  change = gr_change_new (GR_CHANGE_EDIT, _("Remove Competency"));
  gr_change_remove (change, "competency", gr_entity_get_uid (GR_ENTITY (competency)));
  return change;
}
