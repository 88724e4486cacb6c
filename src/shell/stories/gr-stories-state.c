/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-stories-state.h"

#include <glib/gi18n-lib.h>

#include "gr-evidence-files.h"
#include "gr-profile.h"
#include "gr-text.h"

#define LONGEST_TITLE 40 /* characters of a situation that becomes a story */

struct _GrStoriesState
{
  GObject parent_instance;

  GrLibrary *library;
  GrEntityList *list;
  GrStoriesShown *shown;
  gint64 pace;
  char *summary;
  char *counter;
};

G_DEFINE_FINAL_TYPE (GrStoriesState, gr_stories_state, G_TYPE_OBJECT)

enum { PROP_0, PROP_LIST_STATE, PROP_PACE, PROP_SUMMARY, PROP_COUNTER, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* What a story owns of a person's words. */
static const char *const child_types[] = { "competency", "story-version", "angle" };

static gboolean
is_complete (GrStory *story)
{
  GrTelling telling;

  gr_telling_measure_story (&telling, story, 0);
  return gr_telling_is_complete (&telling);
}

static char *
make_summary (GrStoriesState *self)
{
  guint n = gr_entity_list_get_n (self->list), ready = 0;
  g_autofree char *told = NULL;
  g_autofree char *open = NULL;

  for (guint i = 0; i < n; i++)
    ready += is_complete (gr_entity_list_peek (self->list, i));
  told = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u is ready to tell", "%u are ready to tell", ready), ready);
  open = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u still has an empty part", "%u still have an empty part", n - ready), n - ready);
  if (ready == n)
    return g_steal_pointer (&told);
  if (ready == 0)
    return g_steal_pointer (&open);
  /* Translators: such as “4 are ready to tell, 2 still have an empty part” */
  return g_strdup_printf (_("%s, %s"), told, open);
}

static char *
make_counter (GrStoriesState *self)
{
  guint n = gr_entity_list_get_n (self->list);

  if (n > GR_STORIES_MOST)
    return g_strdup_printf ("%u", n);
  /* Translators: how many of how many, such as: 3 of 5 to 6 */
  return g_strdup_printf (_("%u of %d to %d"), n, GR_STORIES_LEAST, GR_STORIES_MOST);
}

static void
update (GrStoriesState *self)
{
  GrProfile *profile = gr_library_get_single (self->library, "profile");
  gint64 pace = profile != NULL ? gr_profile_get_words_per_minute (profile) : 0;
  g_autofree char *summary = make_summary (self);
  g_autofree char *counter = make_counter (self);

  if (g_set_str (&self->summary, summary))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARY]);
  if (g_set_str (&self->counter, counter))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNTER]);
  if (self->pace == pace)
    return;
  self->pace = pace;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PACE]);
}

static void
changed_cb (GrStoriesState *self,
            GrChange       *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const char *type = gr_change_get_op (change, i)->type;

      if (g_strcmp0 (type, "story") == 0 || g_strcmp0 (type, "profile") == 0)
        {
          update (self);
          return;
        }
    }
}

static void
list_state_cb (GrStoriesState *self)
{
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIST_STATE]);
}

static void
gr_stories_state_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  GrStoriesState *self = GR_STORIES_STATE (object);

  switch (id)
    {
    case PROP_LIST_STATE:
      g_value_set_enum (value, gr_stories_state_get_list_state (self));
      break;

    case PROP_PACE:
      g_value_set_int64 (value, self->pace);
      break;

    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;

    case PROP_COUNTER:
      g_value_set_string (value, self->counter);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_stories_state_finalize (GObject *object)
{
  GrStoriesState *self = GR_STORIES_STATE (object);

  g_clear_object (&self->shown);
  g_clear_object (&self->list);
  g_clear_object (&self->library);
  g_free (self->summary);
  g_free (self->counter);
  G_OBJECT_CLASS (gr_stories_state_parent_class)->finalize (object);
}

static void
gr_stories_state_class_init (GrStoriesStateClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_stories_state_get_property;
  object_class->finalize = gr_stories_state_finalize;

  properties[PROP_LIST_STATE] =
      g_param_spec_enum ("list-state", NULL, NULL, GR_TYPE_LIST_STATE, GR_LIST_LOADING, flags);
  properties[PROP_PACE] = g_param_spec_int64 ("pace", NULL, NULL, 0, G_MAXINT64, 0, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  properties[PROP_COUNTER] = g_param_spec_string ("counter", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_stories_state_init (GrStoriesState *self)
{
}

/**
 * gr_stories_state_new:
 * @library: where the stories are kept
 *
 * Returns: (transfer full): its stories, as the page shows them
 */
GrStoriesState *
gr_stories_state_new (GrLibrary *library)
{
  GrStoriesState *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_STORIES_STATE, NULL);
  self->library = g_object_ref (library);
  self->list = g_object_ref (gr_library_get_list (library, "story"));
  self->shown = gr_stories_shown_new (library);
  g_signal_connect_object (self->list, "notify::state", G_CALLBACK (list_state_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

/**
 * gr_stories_state_get_shown:
 * @self: a state
 *
 * Returns: (transfer none): the stories as they are listed
 */
GrStoriesShown *
gr_stories_state_get_shown (GrStoriesState *self)
{
  g_return_val_if_fail (GR_IS_STORIES_STATE (self), NULL);

  return self->shown;
}

/**
 * gr_stories_state_get_n:
 * @self: a state
 *
 * Returns: how many stories there are, listed or not
 */
guint
gr_stories_state_get_n (GrStoriesState *self)
{
  g_return_val_if_fail (GR_IS_STORIES_STATE (self), 0);

  return gr_entity_list_get_n (self->list);
}

/**
 * gr_stories_state_get_list_state:
 * @self: a state
 *
 * Returns: whether the stories are there yet
 */
GrListState
gr_stories_state_get_list_state (GrStoriesState *self)
{
  g_return_val_if_fail (GR_IS_STORIES_STATE (self), GR_LIST_LOADING);

  return gr_entity_list_get_state (self->list);
}

/**
 * gr_stories_state_get_pace:
 * @self: a state
 *
 * Returns: the person's words a minute, 0 for the default
 */
gint64
gr_stories_state_get_pace (GrStoriesState *self)
{
  g_return_val_if_fail (GR_IS_STORIES_STATE (self), 0);

  return self->pace;
}

/**
 * gr_stories_state_get_summary:
 * @self: a state
 *
 * Returns: how many stories are ready, in words
 */
const char *
gr_stories_state_get_summary (GrStoriesState *self)
{
  g_return_val_if_fail (GR_IS_STORIES_STATE (self), NULL);

  return self->summary;
}

static double
next_position (GrStoriesState *self)
{
  guint n = gr_entity_list_get_n (self->list);

  return n == 0 ? 1 : gr_entity_get_position (gr_entity_list_peek (self->list, n - 1)) + 1;
}

static const char *
append_create (GrStoriesState *self,
               GrChange       *change,
               const char     *title)
{
  const char *uid = gr_change_create (change, "story", NULL);

  gr_change_set_text (change, "story", uid, "title", title);
  gr_change_set_integer (change, "story", uid, "created_at",
                         gr_clock_get_wall_ms (gr_library_get_clock (self->library)));
  gr_change_set_real (change, "story", uid, "position", next_position (self));
  return uid;
}

/**
 * gr_stories_state_has_children:
 * @self: a state
 * @story: a live story
 *
 * Returns: whether something was said of it beside its own texts
 */
gboolean
gr_stories_state_has_children (GrStoriesState *self,
                               GrStory        *story)
{
  g_return_val_if_fail (GR_IS_STORIES_STATE (self), FALSE);
  g_return_val_if_fail (GR_IS_STORY (story), FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (child_types); i++)
    {
      g_autoptr (GrEntityList) list =
          gr_library_get_children (self->library, child_types[i], gr_entity_get_uid (GR_ENTITY (story)));

      if (gr_entity_list_get_n (list) > 0)
        return TRUE;
    }
  return FALSE;
}

/**
 * gr_stories_state_make_new:
 * @self: a state
 * @title: what it is called, perhaps empty
 *
 * Returns: (transfer full): a change that adds a story, as its first operation
 */
GrChange *
gr_stories_state_make_new (GrStoriesState *self,
                           const char     *title)
{
  GrChange *change;

  g_return_val_if_fail (GR_IS_STORIES_STATE (self), NULL);
  g_return_val_if_fail (title != NULL, NULL);

  change = gr_change_new (GR_CHANGE_EDIT, _("New Story"));
  append_create (self, change, title);
  return change;
}

/**
 * gr_stories_state_make_developed:
 * @self: a state
 * @situation: a live situation
 *
 * Returns: (transfer full): a change that begins a story with it, as its first
 *   operation, and notes that it did
 */
GrChange *
gr_stories_state_make_developed (GrStoriesState *self,
                                 GrSituation    *situation)
{
  g_autofree char *title = NULL;
  GrChange *change;
  const char *uid;

  g_return_val_if_fail (GR_IS_STORIES_STATE (self), NULL);
  g_return_val_if_fail (GR_IS_SITUATION (situation), NULL);

  title = gr_text_first_line (gr_situation_get_text (situation), LONGEST_TITLE);
  change = gr_change_new (GR_CHANGE_EDIT, _("Develop Situation"));
  uid = append_create (self, change, title);
  gr_change_set_text (change, "story", uid, "situation", gr_situation_get_text (situation));
  gr_change_set_text (change, "situation", gr_entity_get_uid (GR_ENTITY (situation)), "story", uid);
  return change;
}

/* Every field but the owner, whatever the type. */
static void
append_copies (GrStoriesState *self,
               GrChange       *change,
               const char     *type,
               GrStory        *story,
               const char     *copy)
{
  g_autoptr (GrEntityList) list = gr_library_get_children (self->library, type, gr_entity_get_uid (GR_ENTITY (story)));

  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    {
      GrEntity *child = gr_entity_list_peek (list, i);
      GrEntityClass *klass = GR_ENTITY_GET_CLASS (child);
      const char *uid = gr_change_create (change, type, NULL);

      for (guint f = 0; f < klass->n_fields; f++)
        if (klass->fields[f].flags & GR_FIELD_OWNER)
          gr_change_set_text (change, type, uid, klass->fields[f].name, copy);
        else
          gr_change_set (change, type, uid, klass->fields[f].name, gr_entity_dup_value (child, f));
    }
}

/**
 * gr_stories_state_make_duplicate:
 * @self: a state
 * @story: a live story
 *
 * What the story shows, its shorter versions and its angles are copied too; the
 * questions it answers are not: a copy is told for something else.
 *
 * Returns: (transfer full): a change that adds a copy of it, as its first operation
 */
GrChange *
gr_stories_state_make_duplicate (GrStoriesState *self,
                                 GrStory        *story)
{
  g_autofree char *title = NULL;
  const char *uid;
  GrChange *change;

  g_return_val_if_fail (GR_IS_STORIES_STATE (self), NULL);
  g_return_val_if_fail (GR_IS_STORY (story), NULL);

  /* Translators: %s is the title of a story that is copied */
  title = g_strdup_printf (_("%s (copy)"), gr_telling_get_title (gr_story_get_title (story)));
  change = gr_change_new (GR_CHANGE_EDIT, _("Duplicate Story"));
  uid = append_create (self, change, title);
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    {
      const char *text = gr_story_part_get_text (i, story);

      if (text != NULL && *text != '\0')
        gr_change_set_text (change, "story", uid, gr_story_part_get_field (i), text);
    }
  for (guint i = 0; i < G_N_ELEMENTS (child_types); i++)
    append_copies (self, change, child_types[i], story, uid);
  gr_evidence_files_copy (self->library, change, gr_entity_get_uid (GR_ENTITY (story)), uid);
  return change;
}

/**
 * gr_stories_state_make_delete:
 * @self: a state
 * @story: a live story
 *
 * Returns: (transfer full): a change that removes it
 */
GrChange *
gr_stories_state_make_delete (GrStoriesState *self,
                              GrStory        *story)
{
  GrChange *change;

  g_return_val_if_fail (GR_IS_STORIES_STATE (self), NULL);
  g_return_val_if_fail (GR_IS_STORY (story), NULL);

  change = gr_change_new (GR_CHANGE_EDIT, _("Delete Story"));
  gr_change_remove (change, "story", gr_entity_get_uid (GR_ENTITY (story)));
  gr_evidence_files_remove (self->library, change, gr_entity_get_uid (GR_ENTITY (story)));
  return change;
}
