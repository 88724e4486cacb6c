/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-drafts.h"

#include <glib/gi18n-lib.h>

#include "gr-text.h"

struct _GrStoryDrafts
{
  GObject parent_instance;

  GrLibrary *library;
  GrStory *story;
  GrDraft *drafts[GR_N_STORY_TEXTS];
  GrVersionDraft *versions[GR_N_VERSION_KINDS];
  GrSaveState state;
};

G_DEFINE_ENUM_TYPE (GrSaveState,
                    gr_save_state,
                    G_DEFINE_ENUM_VALUE (GR_SAVE_STATE_SAVED, "saved"),
                    G_DEFINE_ENUM_VALUE (GR_SAVE_STATE_SAVING, "saving"),
                    G_DEFINE_ENUM_VALUE (GR_SAVE_STATE_FAILED, "failed"))

G_DEFINE_FINAL_TYPE (GrStoryDrafts, gr_story_drafts, G_TYPE_OBJECT)

enum { PROP_0, PROP_STATE, PROP_STORY, N_PROPS };

enum { REPLACED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
update_state (GrStoryDrafts *self)
{
  GrSaveState state = GR_SAVE_STATE_SAVED;

  for (guint i = 0; i < GR_N_STORY_TEXTS; i++)
    {
      if (gr_draft_get_error (self->drafts[i]) != NULL)
        state = GR_SAVE_STATE_FAILED;
      else if (gr_draft_get_dirty (self->drafts[i]) && state == GR_SAVE_STATE_SAVED)
        state = GR_SAVE_STATE_SAVING;
    }
  for (guint i = 0; i < GR_N_VERSION_KINDS; i++)
    {
      if (gr_version_draft_get_error (self->versions[i]) != NULL)
        state = GR_SAVE_STATE_FAILED;
      else if (gr_version_draft_get_dirty (self->versions[i]) && state == GR_SAVE_STATE_SAVED)
        state = GR_SAVE_STATE_SAVING;
    }
  if (self->state == state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

static void
text_cb (GrStoryDrafts *self,
         GParamSpec    *pspec,
         GrDraft       *draft)
{
  for (guint i = 0; i < GR_N_STORY_TEXTS; i++)
    if (self->drafts[i] == draft)
      g_signal_emit (self, signals[REPLACED], 0, i);
}

static void
gr_story_drafts_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  GrStoryDrafts *self = GR_STORY_DRAFTS (object);

  switch (id)
    {
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;

    case PROP_STORY:
      g_value_set_object (value, self->story);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_story_drafts_dispose (GObject *object)
{
  GrStoryDrafts *self = GR_STORY_DRAFTS (object);

  for (guint i = 0; i < GR_N_STORY_TEXTS; i++)
    {
      if (self->drafts[i] != NULL)
        gr_draft_close (self->drafts[i]);
      g_clear_object (&self->drafts[i]);
    }
  for (guint i = 0; i < GR_N_VERSION_KINDS; i++)
    g_clear_object (&self->versions[i]);
  g_clear_object (&self->story);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_story_drafts_parent_class)->dispose (object);
}

static void
gr_story_drafts_class_init (GrStoryDraftsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_story_drafts_get_property;
  object_class->dispose = gr_story_drafts_dispose;

  properties[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, GR_TYPE_SAVE_STATE, GR_SAVE_STATE_SAVED, flags);
  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, GR_TYPE_STORY, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[REPLACED] = g_signal_new ("replaced", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
gr_story_drafts_init (GrStoryDrafts *self)
{
}

static GrDraft *
open_draft (GrStoryDrafts *self,
            guint          text)
{
  const char *field = text == GR_STORY_TITLE ? "title" : gr_story_part_get_field (text);
  g_autofree char *label = NULL;

  label = text == GR_STORY_TITLE ? g_strdup (_("Edit Title"))
                                 /* Translators: what Undo takes back; %s is a part of a story, such as Result */
                                 : g_strdup_printf (_("Edit %s"), gr_story_part_get_name (text));
  return gr_draft_new (self->library, GR_ENTITY (self->story), field, label);
}

/**
 * gr_story_drafts_new:
 * @library: where it is kept
 * @story: a live story
 *
 * Returns: (transfer full): its texts, ready to be typed into
 */
GrStoryDrafts *
gr_story_drafts_new (GrLibrary *library,
                     GrStory   *story)
{
  GrStoryDrafts *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GR_IS_STORY (story), NULL);

  self = g_object_new (GR_TYPE_STORY_DRAFTS, NULL);
  self->library = g_object_ref (library);
  self->story = g_object_ref (story);
  for (guint i = 0; i < GR_N_STORY_TEXTS; i++)
    {
      self->drafts[i] = open_draft (self, i);
      g_signal_connect_object (self->drafts[i], "notify::text", G_CALLBACK (text_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->drafts[i], "notify::dirty", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->drafts[i], "notify::error", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
    }
  for (guint i = 0; i < GR_N_VERSION_KINDS; i++)
    {
      self->versions[i] = gr_version_draft_new (library, story, i);
      g_signal_connect_object (self->versions[i], "notify", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
    }
  return self;
}

/**
 * gr_story_drafts_get_story:
 * @self: drafts
 *
 * Returns: (transfer none): the story they are of
 */
GrStory *
gr_story_drafts_get_story (GrStoryDrafts *self)
{
  g_return_val_if_fail (GR_IS_STORY_DRAFTS (self), NULL);

  return self->story;
}

/**
 * gr_story_drafts_get_library:
 * @self: drafts
 *
 * Returns: (transfer none): where the story is kept
 */
GrLibrary *
gr_story_drafts_get_library (GrStoryDrafts *self)
{
  g_return_val_if_fail (GR_IS_STORY_DRAFTS (self), NULL);

  return self->library;
}

/**
 * gr_story_drafts_get_state:
 * @self: drafts
 *
 * Returns: whether all that was typed is on disk
 */
GrSaveState
gr_story_drafts_get_state (GrStoryDrafts *self)
{
  g_return_val_if_fail (GR_IS_STORY_DRAFTS (self), GR_SAVE_STATE_SAVED);

  return self->state;
}

/**
 * gr_story_drafts_get_error:
 * @self: drafts
 *
 * Returns: (transfer none) (nullable): why the first text that could not be
 *   written could not
 */
const GError *
gr_story_drafts_get_error (GrStoryDrafts *self)
{
  g_return_val_if_fail (GR_IS_STORY_DRAFTS (self), NULL);

  for (guint i = 0; i < GR_N_STORY_TEXTS; i++)
    if (gr_draft_get_error (self->drafts[i]) != NULL)
      return gr_draft_get_error (self->drafts[i]);
  for (guint i = 0; i < GR_N_VERSION_KINDS; i++)
    if (gr_version_draft_get_error (self->versions[i]) != NULL)
      return gr_version_draft_get_error (self->versions[i]);
  return NULL;
}

/**
 * gr_story_drafts_get_text:
 * @self: drafts
 * @text: a #GrStoryPart or %GR_STORY_TITLE
 *
 * Returns: the text as it is on screen, never %NULL
 */
const char *
gr_story_drafts_get_text (GrStoryDrafts *self,
                          guint          text)
{
  g_return_val_if_fail (GR_IS_STORY_DRAFTS (self), NULL);
  g_return_val_if_fail (text < GR_N_STORY_TEXTS, NULL);

  return gr_draft_get_text (self->drafts[text]);
}

/**
 * gr_story_drafts_set_text:
 * @self: drafts
 * @text: a #GrStoryPart or %GR_STORY_TITLE
 * @value: what it is now
 *
 * Takes over what was typed.
 */
void
gr_story_drafts_set_text (GrStoryDrafts *self,
                          guint          text,
                          const char    *value)
{
  g_return_if_fail (GR_IS_STORY_DRAFTS (self));
  g_return_if_fail (text < GR_N_STORY_TEXTS);

  gr_draft_set_text (self->drafts[text], value);
}

/**
 * gr_story_drafts_measure:
 * @self: drafts
 * @pace: words a minute; 0 or less for the default
 * @telling: (out caller-allocates): what they come to
 *
 * Counts and times the parts as they are on screen.
 */
void
gr_story_drafts_measure (GrStoryDrafts *self,
                         gint64         pace,
                         GrTelling     *telling)
{
  const char *texts[GR_N_STORY_PARTS];

  g_return_if_fail (GR_IS_STORY_DRAFTS (self));

  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    texts[i] = gr_draft_get_text (self->drafts[i]);
  gr_telling_measure (telling, texts, pace);
}

/**
 * gr_story_drafts_get_version:
 * @self: drafts
 * @kind: which shorter version
 *
 * Returns: (transfer none): its text
 */
GrVersionDraft *
gr_story_drafts_get_version (GrStoryDrafts *self,
                             GrVersionKind  kind)
{
  g_return_val_if_fail (GR_IS_STORY_DRAFTS (self), NULL);
  g_return_val_if_fail (kind < GR_N_VERSION_KINDS, NULL);

  return self->versions[kind];
}

/**
 * gr_story_drafts_is_blank:
 * @self: drafts
 *
 * Returns: whether there is not a word in any of them
 */
gboolean
gr_story_drafts_is_blank (GrStoryDrafts *self)
{
  g_return_val_if_fail (GR_IS_STORY_DRAFTS (self), TRUE);

  for (guint i = 0; i < GR_N_STORY_TEXTS; i++)
    if (!gr_text_is_blank (gr_draft_get_text (self->drafts[i])))
      return FALSE;
  for (guint i = 0; i < GR_N_VERSION_KINDS; i++)
    if (!gr_text_is_blank (gr_version_draft_get_text (self->versions[i])))
      return FALSE;
  return TRUE;
}

/**
 * gr_story_drafts_dup_copy:
 * @self: drafts
 *
 * Returns: (transfer full): the story as it is on screen, as plain text for a
 *   file, should the library refuse it
 */
char *
gr_story_drafts_dup_copy (GrStoryDrafts *self)
{
  GString *copy;

  g_return_val_if_fail (GR_IS_STORY_DRAFTS (self), NULL);

  copy = g_string_new (gr_draft_get_text (self->drafts[GR_STORY_TITLE]));
  g_string_append_c (copy, '\n');
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    g_string_append_printf (copy, "\n%s\n%s\n", gr_story_part_get_name (i), gr_draft_get_text (self->drafts[i]));
  for (guint i = 0; i < GR_N_VERSION_KINDS; i++)
    if (!gr_text_is_blank (gr_version_draft_get_text (self->versions[i])))
      g_string_append_printf (copy, "\n%s\n%s\n", gr_version_get_name (i),
                              gr_version_draft_get_text (self->versions[i]));
  return g_string_free_and_steal (copy);
}

/**
 * gr_story_drafts_flush:
 * @self: drafts
 *
 * Hands in at once what was typed so far; after a failure, the retry.
 */
void
gr_story_drafts_flush (GrStoryDrafts *self)
{
  g_return_if_fail (GR_IS_STORY_DRAFTS (self));

  for (guint i = 0; i < GR_N_STORY_TEXTS; i++)
    gr_draft_flush (self->drafts[i]);
  for (guint i = 0; i < GR_N_VERSION_KINDS; i++)
    gr_version_draft_flush (self->versions[i]);
}

/**
 * gr_story_drafts_close:
 * @self: drafts
 *
 * Ends the typing; what is not on disk yet goes there.
 */
void
gr_story_drafts_close (GrStoryDrafts *self)
{
  g_return_if_fail (GR_IS_STORY_DRAFTS (self));

  for (guint i = 0; i < GR_N_STORY_TEXTS; i++)
    gr_draft_close (self->drafts[i]);
  for (guint i = 0; i < GR_N_VERSION_KINDS; i++)
    gr_version_draft_flush (self->versions[i]);
}
