/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-coach.h"

#include <glib/gi18n-lib.h>

#include "gr-dismissal.h"
#include "gr-profile.h"
#include "gr-text.h"

struct _GrStoryCoach
{
  GObject parent_instance;

  GrStoryDrafts *drafts;
  GListStore *hints;
  guint rest_id;
};

G_DEFINE_FINAL_TYPE (GrStoryCoach, gr_story_coach, G_TYPE_OBJECT)

enum { READ, N_SIGNALS };

static guint signals[N_SIGNALS];

static gboolean
is_dismissed (GrStoryCoach *self,
              GrHint       *hint)
{
  GrEntityList *list = gr_library_get_list (gr_story_drafts_get_library (self->drafts), "dismissal");
  const char *story = gr_entity_get_uid (GR_ENTITY (gr_story_drafts_get_story (self->drafts)));
  const char *code = gr_coach_code_get_nick (gr_hint_get_code (hint));

  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    {
      GrDismissal *dismissal = gr_entity_list_peek (list, i);

      if (g_strcmp0 (gr_dismissal_get_target (dismissal), story) == 0 &&
          g_strcmp0 (gr_dismissal_get_code (dismissal), code) == 0 &&
          g_strcmp0 (gr_dismissal_get_words (dismissal), gr_hint_get_words (hint)) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_blank (const char *const texts[GR_N_STORY_PARTS])
{
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    if (!gr_text_is_blank (texts[i]))
      return FALSE;
  return TRUE;
}

static GPtrArray *
make_hints (GrStoryCoach *self)
{
  GrProfile *profile = gr_library_get_single (gr_story_drafts_get_library (self->drafts), "profile");
  g_autoptr (GPtrArray) hints = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) found = NULL;
  const char *texts[GR_N_STORY_PARTS];

  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    texts[i] = gr_story_drafts_get_text (self->drafts, i);
  found = gr_coach_read (texts, profile != NULL ? gr_profile_get_language (profile) : NULL,
                         profile != NULL ? gr_profile_get_words_per_minute (profile) : 0);
  /* A blank page asks its questions by itself. */
  for (guint i = 0; i < found->len && !is_blank (texts); i++)
    {
      GrCoachHint *one = g_ptr_array_index (found, i);
      g_autoptr (GrHint) hint = gr_hint_new (one, texts[one->part]);

      if (!is_dismissed (self, hint))
        g_ptr_array_add (hints, g_steal_pointer (&hint));
    }
  return g_steal_pointer (&hints);
}

static gboolean
is_kept (GrStoryCoach *self,
         guint         at,
         GrHint       *hint)
{
  g_autoptr (GrHint) old = g_list_model_get_item (G_LIST_MODEL (self->hints), at);

  return gr_hint_is_same (old, hint);
}

static void
move_kept (GrStoryCoach *self,
           guint         at,
           GrHint       *hint)
{
  g_autoptr (GrHint) old = g_list_model_get_item (G_LIST_MODEL (self->hints), at);

  gr_hint_move_to (old, hint);
}

/* What stands at both ends as before stays: a row that is read out or focused must not vanish for another's sake. */
static void
take_over (GrStoryCoach *self,
           GPtrArray    *hints)
{
  guint n_old = g_list_model_get_n_items (G_LIST_MODEL (self->hints)), head = 0, tail = 0;

  while (head < n_old && head < hints->len && is_kept (self, head, hints->pdata[head]))
    {
      move_kept (self, head, hints->pdata[head]);
      head++;
    }
  while (head + tail < n_old && head + tail < hints->len &&
         is_kept (self, n_old - tail - 1, hints->pdata[hints->len - tail - 1]))
    {
      move_kept (self, n_old - tail - 1, hints->pdata[hints->len - tail - 1]);
      tail++;
    }
  if (n_old != head + tail || hints->len != head + tail)
    g_list_store_splice (self->hints, head, n_old - head - tail, hints->pdata + head, hints->len - head - tail);
}

static void
read_story (GrStoryCoach *self)
{
  g_autoptr (GPtrArray) hints = make_hints (self);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  take_over (self, hints);
  g_signal_emit (self, signals[READ], 0);
}

static gboolean
rest_cb (gpointer data)
{
  GrStoryCoach *self = data;

  self->rest_id = 0;
  read_story (self);
  return G_SOURCE_REMOVE;
}

static void
library_changed_cb (GrStoryCoach *self,
                    GrChange     *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change) && self->rest_id == 0; i++)
    {
      const char *type = gr_change_get_op (change, i)->type;

      if (g_strcmp0 (type, "dismissal") == 0 || g_strcmp0 (type, "profile") == 0)
        {
          read_story (self);
          return;
        }
    }
}

static void
gr_story_coach_dispose (GObject *object)
{
  GrStoryCoach *self = GR_STORY_COACH (object);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_clear_object (&self->hints);
  g_clear_object (&self->drafts);
  G_OBJECT_CLASS (gr_story_coach_parent_class)->dispose (object);
}

static void
gr_story_coach_class_init (GrStoryCoachClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_story_coach_dispose;

  signals[READ] =
      g_signal_new ("read", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_story_coach_init (GrStoryCoach *self)
{
  self->hints = g_list_store_new (GR_TYPE_HINT);
}

/**
 * gr_story_coach_new:
 * @drafts: the texts of a story
 *
 * Returns: (transfer full): a coach who has read them
 */
GrStoryCoach *
gr_story_coach_new (GrStoryDrafts *drafts)
{
  GrStoryCoach *self;

  g_return_val_if_fail (GR_IS_STORY_DRAFTS (drafts), NULL);

  self = g_object_new (GR_TYPE_STORY_COACH, NULL);
  self->drafts = g_object_ref (drafts);
  g_signal_connect_object (gr_story_drafts_get_library (drafts), "changed", G_CALLBACK (library_changed_cb), self,
                           G_CONNECT_SWAPPED);
  read_story (self);
  return self;
}

/**
 * gr_story_coach_get_hints:
 * @self: a coach
 *
 * Returns: (transfer none): a list of #GrHint, by part
 */
GListModel *
gr_story_coach_get_hints (GrStoryCoach *self)
{
  g_return_val_if_fail (GR_IS_STORY_COACH (self), NULL);

  return G_LIST_MODEL (self->hints);
}

/**
 * gr_story_coach_touch:
 * @self: a coach
 *
 * A text changed: it is read again after a rest.
 */
void
gr_story_coach_touch (GrStoryCoach *self)
{
  g_return_if_fail (GR_IS_STORY_COACH (self));

  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add (GR_STORY_COACH_REST_MS, rest_cb, self);
}

/**
 * gr_story_coach_catch_up:
 * @self: a coach
 *
 * Reads at once what was typed since, because somebody asks for the hints.
 */
void
gr_story_coach_catch_up (GrStoryCoach *self)
{
  g_return_if_fail (GR_IS_STORY_COACH (self));

  if (self->rest_id != 0)
    read_story (self);
}

/**
 * gr_story_coach_make_dismissal:
 * @self: a coach
 * @hint: one of its hints
 *
 * Returns: (transfer full): a change after which this is not said of these
 *   words of this story again
 */
GrChange *
gr_story_coach_make_dismissal (GrStoryCoach *self,
                               GrHint       *hint)
{
  GrChange *change;
  const char *uid;

  g_return_val_if_fail (GR_IS_STORY_COACH (self), NULL);
  g_return_val_if_fail (GR_IS_HINT (hint), NULL);

  change = gr_change_new (GR_CHANGE_EDIT, _("Dismiss Hint"));
  uid = gr_change_create (change, "dismissal", NULL);
  gr_change_set_text (change, "dismissal", uid, "target_type", "story");
  gr_change_set_text (change, "dismissal", uid, "target",
                      gr_entity_get_uid (GR_ENTITY (gr_story_drafts_get_story (self->drafts))));
  gr_change_set_text (change, "dismissal", uid, "code", gr_coach_code_get_nick (gr_hint_get_code (hint)));
  gr_change_set_text (change, "dismissal", uid, "words", gr_hint_get_words (hint));
  return change;
}
