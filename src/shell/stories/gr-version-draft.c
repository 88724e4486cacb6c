/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-version-draft.h"

#include <glib/gi18n-lib.h>

#include "gr-story-version.h"

struct _GrVersionDraft
{
  GObject parent_instance;

  GrLibrary *library;
  GrStory *story;
  GrVersionKind kind;
  GrEntityList *versions; /* of the story, of every kind */
  GrStoryVersion *version;
  GrDraft *draft;
  char *waiting; /* typed while the row is being made, or could not be */
  gboolean making;
  GError *error; /* why it could not */
};

G_DEFINE_FINAL_TYPE (GrVersionDraft, gr_version_draft, G_TYPE_OBJECT)

enum { PROP_0, PROP_DIRTY, PROP_ERROR, N_PROPS };

enum { REPLACED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
notify_saved (GrVersionDraft *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIRTY]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
}

static void
text_cb (GrVersionDraft *self)
{
  g_signal_emit (self, signals[REPLACED], 0);
}

static void
close_draft (GrVersionDraft *self)
{
  if (self->draft != NULL)
    {
      gr_draft_close (self->draft);
      g_signal_handlers_disconnect_by_data (self->draft, self);
    }
  g_clear_object (&self->draft);
  g_clear_object (&self->version);
}

static void
open_draft (GrVersionDraft *self,
            GrStoryVersion *version)
{
  /* Translators: what Undo takes back: typing in a story's shorter version */
  self->draft = gr_draft_new (self->library, GR_ENTITY (version), "text", _("Edit Version"));
  self->version = g_object_ref (version);
  g_signal_connect_object (self->draft, "notify::text", G_CALLBACK (text_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::dirty", G_CALLBACK (notify_saved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::error", G_CALLBACK (notify_saved), self, G_CONNECT_SWAPPED);
  if (self->waiting != NULL)
    gr_draft_set_text (self->draft, self->waiting);
  g_clear_pointer (&self->waiting, g_free);
}

static GrStoryVersion *
find_version (GrVersionDraft *self)
{
  for (guint i = 0; i < gr_entity_list_get_n (self->versions); i++)
    {
      GrStoryVersion *version = gr_entity_list_peek (self->versions, i);

      if (gr_story_version_get_kind (version) == self->kind)
        return version;
    }
  return NULL;
}

/* The row may come by another way than by typing here, and go: by undo and redo. */
static void
versions_changed_cb (GrVersionDraft *self)
{
  GrStoryVersion *version = find_version (self);

  if (version == self->version || self->making)
    return;
  close_draft (self);
  if (version != NULL)
    open_draft (self, version);
  g_signal_emit (self, signals[REPLACED], 0);
  notify_saved (self);
}

static void
made_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrVersionDraft) self = data;
  GrStoryVersion *version;

  self->making = FALSE;
  g_clear_error (&self->error);
  gr_library_commit_finish (GR_LIBRARY (object), result, &self->error);
  version = find_version (self);
  if (version != NULL && self->version == NULL)
    open_draft (self, version);
  notify_saved (self);
}

static void
make_row (GrVersionDraft *self)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (GR_TYPE_VERSION_KIND);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Begin Version"));
  const char *uid = gr_change_create (change, "story-version", NULL);

  gr_change_set_text (change, "story-version", uid, "story", gr_entity_get_uid (GR_ENTITY (self->story)));
  gr_change_set_text (change, "story-version", uid, "kind", g_enum_get_value (kinds, (int) self->kind)->value_nick);
  gr_change_set_text (change, "story-version", uid, "text", self->waiting);
  self->making = TRUE;
  gr_library_commit_async (self->library, change, made_cb, g_object_ref (self));
}

static void
gr_version_draft_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_DIRTY:
      g_value_set_boolean (value, gr_version_draft_get_dirty (GR_VERSION_DRAFT (object)));
      break;

    case PROP_ERROR:
      g_value_set_boxed (value, gr_version_draft_get_error (GR_VERSION_DRAFT (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_version_draft_dispose (GObject *object)
{
  GrVersionDraft *self = GR_VERSION_DRAFT (object);

  close_draft (self);
  g_clear_object (&self->versions);
  g_clear_object (&self->story);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_version_draft_parent_class)->dispose (object);
}

static void
gr_version_draft_finalize (GObject *object)
{
  g_free (GR_VERSION_DRAFT (object)->waiting);
  g_clear_error (&GR_VERSION_DRAFT (object)->error);
  G_OBJECT_CLASS (gr_version_draft_parent_class)->finalize (object);
}

static void
gr_version_draft_class_init (GrVersionDraftClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_version_draft_get_property;
  object_class->dispose = gr_version_draft_dispose;
  object_class->finalize = gr_version_draft_finalize;

  properties[PROP_DIRTY] = g_param_spec_boolean ("dirty", NULL, NULL, FALSE, flags);
  properties[PROP_ERROR] = g_param_spec_boxed ("error", NULL, NULL, G_TYPE_ERROR, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[REPLACED] =
      g_signal_new ("replaced", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_version_draft_init (GrVersionDraft *self)
{
}

/**
 * gr_version_draft_new:
 * @library: where it is kept
 * @story: a live story
 * @kind: which version of it
 *
 * Returns: (transfer full): its text
 */
GrVersionDraft *
gr_version_draft_new (GrLibrary    *library,
                      GrStory      *story,
                      GrVersionKind kind)
{
  GrVersionDraft *self;
  GrStoryVersion *version;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GR_IS_STORY (story), NULL);

  self = g_object_new (GR_TYPE_VERSION_DRAFT, NULL);
  self->library = g_object_ref (library);
  self->story = g_object_ref (story);
  self->kind = kind;
  self->versions = gr_library_get_children (library, "story-version", gr_entity_get_uid (GR_ENTITY (story)));
  version = find_version (self);
  if (version != NULL)
    open_draft (self, version);
  g_signal_connect_object (self->versions, "items-changed", G_CALLBACK (versions_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * gr_version_draft_get_kind:
 * @self: a draft
 *
 * Returns: which version it is
 */
GrVersionKind
gr_version_draft_get_kind (GrVersionDraft *self)
{
  g_return_val_if_fail (GR_IS_VERSION_DRAFT (self), GR_VERSION_KIND_MINUTE);

  return self->kind;
}

/**
 * gr_version_draft_get_uid:
 * @self: a draft
 *
 * Returns: (nullable): the uid of its row, if there is one yet
 */
const char *
gr_version_draft_get_uid (GrVersionDraft *self)
{
  g_return_val_if_fail (GR_IS_VERSION_DRAFT (self), NULL);

  return self->version != NULL ? gr_entity_get_uid (GR_ENTITY (self->version)) : NULL;
}

/**
 * gr_version_draft_get_text:
 * @self: a draft
 *
 * Returns: the text as it is on screen, perhaps empty
 */
const char *
gr_version_draft_get_text (GrVersionDraft *self)
{
  g_return_val_if_fail (GR_IS_VERSION_DRAFT (self), NULL);

  if (self->draft != NULL)
    return gr_draft_get_text (self->draft);
  return self->waiting != NULL ? self->waiting : "";
}

/**
 * gr_version_draft_set_text:
 * @self: a draft
 * @text: what it is now
 *
 * Takes over what was typed; it reaches the disk as any draft does.
 */
void
gr_version_draft_set_text (GrVersionDraft *self,
                           const char     *text)
{
  g_return_if_fail (GR_IS_VERSION_DRAFT (self));
  g_return_if_fail (text != NULL);

  if (self->draft != NULL)
    {
      gr_draft_set_text (self->draft, text);
      return;
    }
  if (self->waiting == NULL && *text == '\0')
    return;
  g_set_str (&self->waiting, text);
  if (!self->making)
    make_row (self);
  notify_saved (self);
}

/**
 * gr_version_draft_get_dirty:
 * @self: a draft
 *
 * Returns: whether something is not known to be on disk
 */
gboolean
gr_version_draft_get_dirty (GrVersionDraft *self)
{
  g_return_val_if_fail (GR_IS_VERSION_DRAFT (self), FALSE);

  return self->making || self->waiting != NULL || (self->draft != NULL && gr_draft_get_dirty (self->draft));
}

/**
 * gr_version_draft_get_error:
 * @self: a draft
 *
 * Returns: (transfer none) (nullable): why it could not be written
 */
const GError *
gr_version_draft_get_error (GrVersionDraft *self)
{
  g_return_val_if_fail (GR_IS_VERSION_DRAFT (self), NULL);

  return self->draft != NULL ? gr_draft_get_error (self->draft) : self->error;
}

/**
 * gr_version_draft_flush:
 * @self: a draft
 *
 * Hands in at once what is left; after a failure, the retry.
 */
void
gr_version_draft_flush (GrVersionDraft *self)
{
  g_return_if_fail (GR_IS_VERSION_DRAFT (self));

  if (self->draft != NULL)
    gr_draft_flush (self->draft);
  else if (self->waiting != NULL && !self->making)
    make_row (self);
}
