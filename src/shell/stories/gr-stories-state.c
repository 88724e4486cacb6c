/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-stories-state.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

#include "gr-profile.h"
#include "gr-text.h"

#define LONGEST_TITLE 40 /* characters of a situation that becomes a story */

struct _GrStoriesState
{
  GObject parent_instance;

  GrLibrary *library;
  GrEntityList *list;
  GtkSorter *sorter;
  GtkSortListModel *sorted;
  gint64 pace;
  char *summary;
  char *counter;
};

G_DEFINE_FINAL_TYPE (GrStoriesState, gr_stories_state, G_TYPE_OBJECT)

enum { PROP_0, PROP_LIST_STATE, PROP_PACE, PROP_SUMMARY, PROP_COUNTER, N_PROPS };

static GParamSpec *properties[N_PROPS];

static gboolean
is_complete (GrStory *story)
{
  GrTelling telling;

  gr_telling_measure_story (&telling, story, 0);
  return gr_telling_is_complete (&telling);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  double first = gr_entity_get_position ((GrEntity *) a), second = gr_entity_get_position ((GrEntity *) b);
  int complete = is_complete ((GrStory *) a) - is_complete ((GrStory *) b);

  return complete != 0 ? complete : (first > second) - (first < second);
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

/* A model that sorts does not look inside its items; what a change says has to be told to it. */
static void
changed_cb (GrStoriesState *self,
            GrChange       *change)
{
  gboolean stories = FALSE, profile = FALSE;

  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);

      stories |= g_strcmp0 (op->type, "story") == 0;
      profile |= g_strcmp0 (op->type, "profile") == 0;
    }
  if (stories)
    gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  if (stories || profile)
    update (self);
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

  g_clear_object (&self->sorted);
  g_clear_object (&self->sorter);
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
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare, NULL, NULL));
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
  self->sorted = gtk_sort_list_model_new (g_object_ref (G_LIST_MODEL (self->list)), g_object_ref (self->sorter));
  g_signal_connect_object (self->list, "notify::state", G_CALLBACK (list_state_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

/**
 * gr_stories_state_get_model:
 * @self: a state
 *
 * Returns: (transfer none): the stories, unfinished ones first
 */
GListModel *
gr_stories_state_get_model (GrStoriesState *self)
{
  g_return_val_if_fail (GR_IS_STORIES_STATE (self), NULL);

  return G_LIST_MODEL (self->sorted);
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

/**
 * gr_stories_state_make_duplicate:
 * @self: a state
 * @story: a live story
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
  return change;
}
