/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-stories-shown.h"

#include <gtk/gtk.h>
#include <string.h>

#include "gr-figure.h"
#include "gr-queries.h"
#include "gr-telling.h"
#include "gr-text.h"

struct _GrStoriesShown
{
  GObject parent_instance;

  GrLibrary *library;
  GrCompetencies *competencies;
  GHashTable *facts; /* uid → Facts, of those asked about since they changed */
  GrFigure *changed; /* made when it is first sorted by */
  GtkFilter *filter;
  GtkSorter *sorter;
  GListModel *sorted;
  GtkSliceListModel *slice;
  char *search;
  char **wanted; /* the words of it, normalised, each with a space before it */
  char *only;
  GrStoriesSort sort;
};

/* What a story is sorted and searched by: counting its words anew for each comparison would be felt at some hundreds. */
typedef struct
{
  gboolean complete;
  guint seconds;
  char *title;
  char *words; /* of title, texts and competencies, normalised, a space before each; NULL until they are looked in */
} Facts;

G_DEFINE_ENUM_TYPE (GrStoriesSort,
                    gr_stories_sort,
                    G_DEFINE_ENUM_VALUE (GR_STORIES_SORT_UNFINISHED, "unfinished"),
                    G_DEFINE_ENUM_VALUE (GR_STORIES_SORT_TITLE, "title"),
                    G_DEFINE_ENUM_VALUE (GR_STORIES_SORT_CHANGED, "changed"),
                    G_DEFINE_ENUM_VALUE (GR_STORIES_SORT_TIME, "time"))

G_DEFINE_FINAL_TYPE (GrStoriesShown, gr_stories_shown, G_TYPE_OBJECT)

enum { PROP_0, PROP_SEARCH, PROP_SORT, PROP_ONLY, PROP_NARROWED, PROP_N_HIDDEN, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
facts_free (gpointer data)
{
  Facts *facts = data;

  g_free (facts->title);
  g_free (facts->words);
  g_free (facts);
}

static Facts *
get_facts (GrStoriesShown *self,
           GrStory        *story)
{
  const char *uid = gr_entity_get_uid (GR_ENTITY (story));
  Facts *facts = g_hash_table_lookup (self->facts, uid);
  g_autofree char *folded = NULL;
  GrTelling telling;

  if (facts != NULL)
    return facts;
  gr_telling_measure_story (&telling, story, 0);
  facts = g_new0 (Facts, 1);
  facts->complete = gr_telling_is_complete (&telling);
  facts->seconds = telling.total_seconds;
  folded = g_utf8_casefold (gr_telling_get_title (gr_story_get_title (story)), -1);
  facts->title = g_utf8_collate_key (folded, -1);
  g_hash_table_insert (self->facts, g_strdup (uid), facts);
  return facts;
}

static const char *
get_words (GrStoriesShown *self,
           GrStory        *story)
{
  Facts *facts = get_facts (self, story);
  g_autofree char *competencies = NULL;
  g_autofree char *normal = NULL;
  GString *all;

  if (facts->words != NULL)
    return facts->words;
  competencies = gr_competencies_dup_line (self->competencies, story);
  all = g_string_new (gr_telling_get_title (gr_story_get_title (story)));
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    {
      const char *text = gr_story_part_get_text (i, story);

      g_string_append_printf (all, " %s", text != NULL ? text : "");
    }
  if (competencies != NULL)
    g_string_append_printf (all, " %s", competencies);
  normal = gr_text_normalise (all->str);
  facts->words = g_strconcat (" ", normal, NULL);
  g_string_free (all, TRUE);
  return facts->words;
}

static gboolean
is_wanted (gpointer item,
           gpointer data)
{
  GrStoriesShown *self = data;

  if (*self->only != '\0' && !gr_competencies_has (self->competencies, item, self->only))
    return FALSE;
  for (guint i = 0; self->wanted != NULL && self->wanted[i] != NULL; i++)
    if (strstr (get_words (self, item), self->wanted[i]) == NULL)
      return FALSE;
  return TRUE;
}

static gint64
get_changed (GrStoriesShown *self,
             GrStory        *story)
{
  GHashTable *times = self->changed != NULL ? (GHashTable *) gr_figure_get_value (self->changed) : NULL;
  const gint64 *time = times != NULL ? g_hash_table_lookup (times, gr_entity_get_uid (GR_ENTITY (story))) : NULL;

  return time != NULL ? *time : gr_story_get_created_at (story);
}

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  GrStoriesShown *self = data;
  GrStory *first = (GrStory *) a, *second = (GrStory *) b;
  Facts *one = get_facts (self, first), *other = get_facts (self, second);
  int order = 0;

  switch (self->sort)
    {
    case GR_STORIES_SORT_TITLE:
      order = strcmp (one->title, other->title);
      break;
    case GR_STORIES_SORT_CHANGED:
      order = COMPARE (get_changed (self, second), get_changed (self, first));
      break;
    case GR_STORIES_SORT_TIME:
      order = COMPARE (other->seconds, one->seconds);
      break;
    case GR_STORIES_SORT_UNFINISHED:
    default:
      order = one->complete - other->complete;
      break;
    }
  return order != 0 ? order : COMPARE (gr_story_get_position (first), gr_story_get_position (second));
}

static void
refilter (GrStoriesShown *self)
{
  gtk_slice_list_model_set_size (self->slice, GR_STORIES_AT_ONCE);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROWED]);
}

static void
resort (GrStoriesShown *self)
{
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
}

static void
competencies_cb (GrStoriesShown *self)
{
  g_hash_table_remove_all (self->facts);
  if (gr_stories_shown_get_narrowed (self))
    gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

/* Models that sort and filter do not look inside their items; what a change says has to be told to them. */
static void
library_changed_cb (GrStoriesShown *self,
                    GrChange       *change)
{
  gboolean any = FALSE;

  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);

      if (g_strcmp0 (op->type, "story") != 0)
        continue;
      g_hash_table_remove (self->facts, op->uid);
      any = TRUE;
    }
  if (!any)
    return;
  resort (self);
  if (self->wanted != NULL)
    gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}

static void
items_changed_cb (GrStoriesShown *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_HIDDEN]);
}

static void
gr_stories_shown_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  GrStoriesShown *self = GR_STORIES_SHOWN (object);

  switch (id)
    {
    case PROP_SEARCH:
      g_value_set_string (value, self->search);
      break;

    case PROP_SORT:
      g_value_set_enum (value, self->sort);
      break;

    case PROP_ONLY:
      g_value_set_string (value, self->only);
      break;

    case PROP_NARROWED:
      g_value_set_boolean (value, gr_stories_shown_get_narrowed (self));
      break;

    case PROP_N_HIDDEN:
      g_value_set_uint (value, gr_stories_shown_get_n_hidden (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_stories_shown_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  GrStoriesShown *self = GR_STORIES_SHOWN (object);

  switch (id)
    {
    case PROP_SEARCH:
      gr_stories_shown_set_search (self, g_value_get_string (value));
      break;

    case PROP_SORT:
      gr_stories_shown_set_sort (self, g_value_get_enum (value));
      break;

    case PROP_ONLY:
      gr_stories_shown_set_only (self, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_stories_shown_finalize (GObject *object)
{
  GrStoriesShown *self = GR_STORIES_SHOWN (object);

  g_clear_object (&self->slice);
  g_clear_object (&self->sorted);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  g_clear_object (&self->changed);
  g_clear_object (&self->competencies);
  g_hash_table_unref (self->facts);
  g_clear_object (&self->library);
  g_strfreev (self->wanted);
  g_free (self->search);
  g_free (self->only);
  G_OBJECT_CLASS (gr_stories_shown_parent_class)->finalize (object);
}

static void
gr_stories_shown_class_init (GrStoriesShownClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GParamFlags flags = readable | G_PARAM_WRITABLE;

  object_class->get_property = gr_stories_shown_get_property;
  object_class->set_property = gr_stories_shown_set_property;
  object_class->finalize = gr_stories_shown_finalize;

  properties[PROP_SEARCH] = g_param_spec_string ("search", NULL, NULL, "", flags);
  properties[PROP_SORT] =
      g_param_spec_enum ("sort", NULL, NULL, GR_TYPE_STORIES_SORT, GR_STORIES_SORT_UNFINISHED, flags);
  properties[PROP_ONLY] = g_param_spec_string ("only", NULL, NULL, "", flags);
  properties[PROP_NARROWED] = g_param_spec_boolean ("narrowed", NULL, NULL, FALSE, readable);
  properties[PROP_N_HIDDEN] = g_param_spec_uint ("n-hidden", NULL, NULL, 0, G_MAXUINT, 0, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_stories_shown_init (GrStoriesShown *self)
{
  self->facts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, facts_free);
  self->search = g_strdup ("");
  self->only = g_strdup ("");
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_wanted, self, NULL));
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare, self, NULL));
}

/**
 * gr_stories_shown_new:
 * @library: where the stories are kept
 *
 * Returns: (transfer full): its stories, all of them, unfinished ones first
 */
GrStoriesShown *
gr_stories_shown_new (GrLibrary *library)
{
  GrStoriesShown *self;
  GtkFilterListModel *filtered;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_STORIES_SHOWN, NULL);
  self->library = g_object_ref (library);
  self->competencies = gr_competencies_new (library);
  filtered = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (gr_library_get_list (library, "story"))),
                                        g_object_ref (self->filter));
  self->sorted = G_LIST_MODEL (gtk_sort_list_model_new (G_LIST_MODEL (filtered), g_object_ref (self->sorter)));
  self->slice = gtk_slice_list_model_new (g_object_ref (self->sorted), 0, GR_STORIES_AT_ONCE);
  g_signal_connect_object (self->sorted, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->competencies, "changed", G_CALLBACK (competencies_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * gr_stories_shown_get_model:
 * @self: stories
 *
 * Returns: (transfer none): those to make rows of
 */
GListModel *
gr_stories_shown_get_model (GrStoriesShown *self)
{
  g_return_val_if_fail (GR_IS_STORIES_SHOWN (self), NULL);

  return G_LIST_MODEL (self->slice);
}

/**
 * gr_stories_shown_get_competencies:
 * @self: stories
 *
 * Returns: (transfer none): what they show
 */
GrCompetencies *
gr_stories_shown_get_competencies (GrStoriesShown *self)
{
  g_return_val_if_fail (GR_IS_STORIES_SHOWN (self), NULL);

  return self->competencies;
}

/**
 * gr_stories_shown_get_narrowed:
 * @self: stories
 *
 * Returns: whether something is looked for, so that some may be missing
 */
gboolean
gr_stories_shown_get_narrowed (GrStoriesShown *self)
{
  g_return_val_if_fail (GR_IS_STORIES_SHOWN (self), FALSE);

  return self->wanted != NULL || *self->only != '\0';
}

/**
 * gr_stories_shown_get_n:
 * @self: stories
 *
 * Returns: how many match, shown or not
 */
guint
gr_stories_shown_get_n (GrStoriesShown *self)
{
  g_return_val_if_fail (GR_IS_STORIES_SHOWN (self), 0);

  return g_list_model_get_n_items (self->sorted);
}

/**
 * gr_stories_shown_get_n_hidden:
 * @self: stories
 *
 * Returns: how many more match than are shown
 */
guint
gr_stories_shown_get_n_hidden (GrStoriesShown *self)
{
  guint n, size;

  g_return_val_if_fail (GR_IS_STORIES_SHOWN (self), 0);

  n = gr_stories_shown_get_n (self);
  size = gtk_slice_list_model_get_size (self->slice);
  return n > size ? n - size : 0;
}

/**
 * gr_stories_shown_set_search:
 * @self: stories
 * @search: (nullable): beginnings of words, in any order
 *
 * Shows only those that have all of them.
 */
void
gr_stories_shown_set_search (GrStoriesShown *self,
                             const char     *search)
{
  g_autofree char *normal = NULL;

  g_return_if_fail (GR_IS_STORIES_SHOWN (self));

  if (!g_set_str (&self->search, search != NULL ? search : ""))
    return;
  g_clear_pointer (&self->wanted, g_strfreev);
  normal = gr_text_normalise (self->search);
  if (*normal != '\0')
    {
      self->wanted = g_strsplit (normal, " ", -1);
      for (guint i = 0; self->wanted[i] != NULL; i++)
        {
          g_autofree char *word = self->wanted[i];

          self->wanted[i] = g_strconcat (" ", word, NULL);
        }
    }
  refilter (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCH]);
}

/**
 * gr_stories_shown_set_only:
 * @self: stories
 * @only: (nullable): a competency; %NULL or "" for all stories
 *
 * Shows only those that show it.
 */
void
gr_stories_shown_set_only (GrStoriesShown *self,
                           const char     *only)
{
  g_return_if_fail (GR_IS_STORIES_SHOWN (self));

  if (!g_set_str (&self->only, only != NULL ? only : ""))
    return;
  refilter (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ONLY]);
}

static gpointer
read_changed (GrStore      *store,
              gpointer      data,
              GCancellable *cancellable,
              GError      **error)
{
  return gr_query_stories_changed (store, error);
}

/**
 * gr_stories_shown_set_sort:
 * @self: stories
 * @sort: an order
 *
 * Shows them in it.
 */
void
gr_stories_shown_set_sort (GrStoriesShown *self,
                           GrStoriesSort   sort)
{
  static const char *const types[] = { "story", "story-version", NULL };

  g_return_if_fail (GR_IS_STORIES_SHOWN (self));

  if (self->sort == sort)
    return;
  self->sort = sort;
  if (sort == GR_STORIES_SORT_CHANGED && self->changed == NULL)
    {
      self->changed =
          gr_figure_new (self->library, types, read_changed, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
      g_signal_connect_object (self->changed, "notify::value", G_CALLBACK (resort), self, G_CONNECT_SWAPPED);
    }
  resort (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SORT]);
}

/**
 * gr_stories_shown_clear:
 * @self: stories
 *
 * Looks for nothing any more.  The order stays.
 */
void
gr_stories_shown_clear (GrStoriesShown *self)
{
  gr_stories_shown_set_search (self, "");
  gr_stories_shown_set_only (self, "");
}

/**
 * gr_stories_shown_show_more:
 * @self: stories
 *
 * Shows as many again.
 */
void
gr_stories_shown_show_more (GrStoriesShown *self)
{
  g_return_if_fail (GR_IS_STORIES_SHOWN (self));

  gtk_slice_list_model_set_size (self->slice, gtk_slice_list_model_get_size (self->slice) + GR_STORIES_AT_ONCE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_HIDDEN]);
}
