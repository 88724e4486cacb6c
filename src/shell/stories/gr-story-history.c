/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-history.h"

#include <glib/gi18n-lib.h>

#include "gr-queries.h"

#define MOST 500 /* steps of each text */

struct _GrStoryHistory
{
  GObject parent_instance;

  GrLibrary *library;
  GPtrArray *texts; /* of Text */
  GListStore *revisions;
  gboolean loading;
  GError *error;
};

typedef struct
{
  char *type;
  char *uid;
  char *field;
  char *name;
  char *now;
} Text;

G_DEFINE_FINAL_TYPE (GrStoryHistory, gr_story_history, G_TYPE_OBJECT)

enum { PROP_0, PROP_LOADING, PROP_ERROR, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
text_free (gpointer data)
{
  Text *text = data;

  g_free (text->type);
  g_free (text->uid);
  g_free (text->field);
  g_free (text->name);
  g_free (text->now);
  g_free (text);
}

static Text *
get_text (GrStoryHistory *self,
          guint           text)
{
  return g_ptr_array_index (self->texts, text);
}

static const char *
text_of (const GrValue *value)
{
  return value->kind == GR_VALUE_TEXT ? value->text : "";
}

/* As a text stood after a change: what the last step up to it wrote, or what the first one found. */
static const char *
text_after (GPtrArray  *steps,
            gint64      change,
            const char *now)
{
  for (guint i = 0; i < steps->len; i++)
    if (((GrVersion *) steps->pdata[i])->change <= change)
      return text_of (&((GrVersion *) steps->pdata[i])->new);
  return steps->len > 0 ? text_of (&((GrVersion *) steps->pdata[steps->len - 1])->old) : now;
}

static GrVersion *
find_step (GPtrArray *steps,
           gint64     change)
{
  for (guint i = 0; i < steps->len; i++)
    if (((GrVersion *) steps->pdata[i])->change == change)
      return steps->pdata[i];
  return NULL;
}

/* The change before @before that wrote any of the texts; -1 if there is none. */
static gint64
previous_change (GPtrArray *all,
                 gint64     before)
{
  gint64 latest = -1;

  for (guint i = 0; i < all->len; i++)
    {
      GPtrArray *steps = all->pdata[i];

      for (guint s = 0; s < steps->len; s++)
        {
          gint64 change = ((GrVersion *) steps->pdata[s])->change;

          if (change < before)
            {
              latest = MAX (latest, change);
              break;
            }
        }
    }
  return latest;
}

static GrRevision *
make_revision (GrStoryHistory *self,
               GPtrArray      *all,
               gint64          change)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  GString *about = g_string_new (NULL);
  gboolean differs = FALSE, empty = TRUE;
  gint64 at = 0;
  GrRevision *revision = NULL;

  for (guint i = 0; i < self->texts->len; i++)
    {
      const char *then = text_after (all->pdata[i], change, get_text (self, i)->now);
      GrVersion *step = find_step (all->pdata[i], change);

      g_strv_builder_add (texts, then);
      differs |= g_strcmp0 (then, get_text (self, i)->now) != 0;
      empty &= *then == '\0';
      if (step == NULL)
        continue;
      at = MAX (at, step->at);
      g_string_append_printf (about, "%s%s", about->len > 0 ? _(", ") : "", get_text (self, i)->name);
    }
  if (differs && !empty)
    revision = gr_revision_new (at, about->str, g_strv_builder_end (texts));
  g_string_free (about, TRUE);
  return revision;
}

static void
fill (GrStoryHistory *self,
      GPtrArray      *all)
{
  gint64 change = previous_change (all, G_MAXINT64);

  for (; change >= 0; change = previous_change (all, change))
    {
      g_autoptr (GrRevision) revision = make_revision (self, all, change);

      if (revision != NULL)
        g_list_store_append (self->revisions, revision);
    }
}

static gpointer
read_steps (GrStore      *store,
            gpointer      data,
            GCancellable *cancellable,
            GError      **error)
{
  GPtrArray *texts = data;
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < texts->len; i++)
    {
      Text *text = texts->pdata[i];
      GPtrArray *steps = gr_query_history (store, text->type, text->uid, text->field, MOST, error);

      if (steps == NULL)
        return NULL;
      g_ptr_array_add (all, steps);
    }
  return g_steal_pointer (&all);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrStoryHistory) self = data;
  g_autoptr (GPtrArray) all = gr_library_read_finish (GR_LIBRARY (object), result, &self->error);

  self->loading = FALSE;
  if (all != NULL)
    fill (self, all);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LOADING]);
}

static void
flushed_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GrStoryHistory) self = data;

  gr_library_flush_finish (GR_LIBRARY (object), result, NULL); /* what failed is told where it was typed */
  gr_library_read_async (self->library, read_steps, g_ptr_array_ref (self->texts), (GDestroyNotify) g_ptr_array_unref,
                         (GDestroyNotify) g_ptr_array_unref, NULL, read_cb, g_object_ref (self));
}

static void
gr_story_history_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_LOADING:
      g_value_set_boolean (value, GR_STORY_HISTORY (object)->loading);
      break;

    case PROP_ERROR:
      g_value_set_boxed (value, GR_STORY_HISTORY (object)->error);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_story_history_finalize (GObject *object)
{
  GrStoryHistory *self = GR_STORY_HISTORY (object);

  g_clear_error (&self->error);
  g_clear_object (&self->revisions);
  g_ptr_array_unref (self->texts);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_story_history_parent_class)->finalize (object);
}

static void
gr_story_history_class_init (GrStoryHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_story_history_get_property;
  object_class->finalize = gr_story_history_finalize;

  properties[PROP_LOADING] = g_param_spec_boolean ("loading", NULL, NULL, FALSE, flags);
  properties[PROP_ERROR] = g_param_spec_boxed ("error", NULL, NULL, G_TYPE_ERROR, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_story_history_init (GrStoryHistory *self)
{
  self->texts = g_ptr_array_new_with_free_func (text_free);
  self->revisions = g_list_store_new (GR_TYPE_REVISION);
}

/**
 * gr_story_history_new:
 * @library: where the texts are kept
 *
 * Returns: (transfer full): a history of nothing yet
 */
GrStoryHistory *
gr_story_history_new (GrLibrary *library)
{
  GrStoryHistory *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_STORY_HISTORY, NULL);
  self->library = g_object_ref (library);
  return self;
}

/**
 * gr_story_history_add_text:
 * @self: a history, before [method@StoryHistory.load]
 * @type: a type of the registry
 * @uid: which
 * @field: one of its text fields
 * @name: what the text is called
 * @now: (nullable): what it is now
 *
 * Has it tell of a text.
 */
void
gr_story_history_add_text (GrStoryHistory *self,
                           const char     *type,
                           const char     *uid,
                           const char     *field,
                           const char     *name,
                           const char     *now)
{
  Text *text = g_new0 (Text, 1);

  g_return_if_fail (GR_IS_STORY_HISTORY (self));

  text->type = g_strdup (type);
  text->uid = g_strdup (uid);
  text->field = g_strdup (field);
  text->name = g_strdup (name);
  text->now = g_strdup (now != NULL ? now : "");
  g_ptr_array_add (self->texts, text);
}

/**
 * gr_story_history_load:
 * @self: a history
 *
 * Reads it, once what is being typed is on disk.  Called once.
 */
void
gr_story_history_load (GrStoryHistory *self)
{
  g_return_if_fail (GR_IS_STORY_HISTORY (self));

  self->loading = TRUE;
  gr_library_flush_async (self->library, flushed_cb, g_object_ref (self));
}

/**
 * gr_story_history_get_loading:
 * @self: a history
 *
 * Returns: whether it is being read
 */
gboolean
gr_story_history_get_loading (GrStoryHistory *self)
{
  g_return_val_if_fail (GR_IS_STORY_HISTORY (self), FALSE);

  return self->loading;
}

/**
 * gr_story_history_get_error:
 * @self: a history
 *
 * Returns: (transfer none) (nullable): why it could not be read
 */
const GError *
gr_story_history_get_error (GrStoryHistory *self)
{
  g_return_val_if_fail (GR_IS_STORY_HISTORY (self), NULL);

  return self->error;
}

/**
 * gr_story_history_get_revisions:
 * @self: a history
 *
 * Returns: (transfer none): a list of #GrRevision, the latest first
 */
GListModel *
gr_story_history_get_revisions (GrStoryHistory *self)
{
  g_return_val_if_fail (GR_IS_STORY_HISTORY (self), NULL);

  return G_LIST_MODEL (self->revisions);
}

/**
 * gr_story_history_get_n_texts:
 * @self: a history
 *
 * Returns: how many texts it tells of
 */
guint
gr_story_history_get_n_texts (GrStoryHistory *self)
{
  g_return_val_if_fail (GR_IS_STORY_HISTORY (self), 0);

  return self->texts->len;
}

/**
 * gr_story_history_get_name:
 * @self: a history
 * @text: which text
 *
 * Returns: what it is called
 */
const char *
gr_story_history_get_name (GrStoryHistory *self,
                           guint           text)
{
  g_return_val_if_fail (GR_IS_STORY_HISTORY (self) && text < self->texts->len, NULL);

  return get_text (self, text)->name;
}

/**
 * gr_story_history_get_now:
 * @self: a history
 * @text: which text
 *
 * Returns: what it is now
 */
const char *
gr_story_history_get_now (GrStoryHistory *self,
                          guint           text)
{
  g_return_val_if_fail (GR_IS_STORY_HISTORY (self) && text < self->texts->len, NULL);

  return get_text (self, text)->now;
}

/**
 * gr_story_history_make_restore:
 * @self: a history
 * @revision: one of its revisions
 *
 * Returns: (transfer full): a change that makes all the texts what they were
 */
GrChange *
gr_story_history_make_restore (GrStoryHistory *self,
                               GrRevision     *revision)
{
  GrChange *change;

  g_return_val_if_fail (GR_IS_STORY_HISTORY (self), NULL);
  g_return_val_if_fail (GR_IS_REVISION (revision), NULL);

  change = gr_change_new (GR_CHANGE_EDIT, _("Restore Version"));
  for (guint i = 0; i < self->texts->len; i++)
    {
      Text *text = get_text (self, i);

      if (g_strcmp0 (gr_revision_get_text (revision, i), text->now) != 0)
        gr_change_set_text (change, text->type, text->uid, text->field, gr_revision_get_text (revision, i));
    }
  return change;
}
