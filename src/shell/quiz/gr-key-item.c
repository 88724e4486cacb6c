/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-key-item.h"

#include <glib/gi18n-lib.h>

struct _GrKeyItem
{
  GObject parent_instance;

  GrQuizItem *item;
  GrQuizKeys *keys; /* as they were when the editor opened */
  GListStore *choices;
  GHashTable *right; /* uids of choices */
  char *reason;
  GHashTable *against; /* uid of a choice → why it is wrong */
};

G_DEFINE_FINAL_TYPE (GrKeyItem, gr_key_item, G_TYPE_OBJECT)

static void
gr_key_item_finalize (GObject *object)
{
  GrKeyItem *self = GR_KEY_ITEM (object);

  g_clear_object (&self->item);
  g_clear_object (&self->choices);
  g_clear_pointer (&self->keys, gr_quiz_keys_unref);
  g_hash_table_unref (self->right);
  g_hash_table_unref (self->against);
  g_free (self->reason);

  G_OBJECT_CLASS (gr_key_item_parent_class)->finalize (object);
}

static void
gr_key_item_class_init (GrKeyItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_key_item_finalize;
}

static void
gr_key_item_init (GrKeyItem *self)
{
  self->choices = g_list_store_new (GR_TYPE_CHOICE);
  self->right = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->against = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

/**
 * gr_key_item_new:
 * @item: an item with choices
 * @keys: which are right by now
 *
 * Returns: (transfer full): the item with its key ticked
 */
GrKeyItem *
gr_key_item_new (GrQuizItem *item,
                 GrQuizKeys *keys)
{
  GrKeyItem *self = g_object_new (GR_TYPE_KEY_ITEM, NULL);
  const char *uid = gr_entity_get_uid (GR_ENTITY (item));
  GPtrArray *choices = gr_quiz_keys_get_choices (keys, uid);

  self->item = g_object_ref (item);
  self->keys = gr_quiz_keys_ref (keys);
  self->reason = g_strdup (gr_quiz_keys_get_own (keys, uid));
  for (guint i = 0; choices != NULL && i < choices->len; i++)
    {
      g_list_store_append (self->choices, choices->pdata[i]);
      gr_key_item_set_right (self, choices->pdata[i], gr_quiz_keys_is_right (keys, choices->pdata[i]));
      gr_key_item_set_against (self, choices->pdata[i], gr_quiz_keys_get_against (keys, choices->pdata[i]));
    }
  return self;
}

/**
 * gr_key_item_get_item:
 * @self: a question
 *
 * Returns: (transfer none): the item it is about
 */
GrQuizItem *
gr_key_item_get_item (GrKeyItem *self)
{
  g_return_val_if_fail (GR_IS_KEY_ITEM (self), NULL);
  return self->item;
}

/**
 * gr_key_item_get_choices:
 * @self: a question
 *
 * Returns: (transfer none): its [class@Choice]s in the guide's order
 */
GListModel *
gr_key_item_get_choices (GrKeyItem *self)
{
  g_return_val_if_fail (GR_IS_KEY_ITEM (self), NULL);
  return G_LIST_MODEL (self->choices);
}

/**
 * gr_key_item_dup_source:
 * @self: a question
 *
 * Returns: (transfer full): whose key it has
 */
char *
gr_key_item_dup_source (GrKeyItem *self)
{
  const char *uid;

  g_return_val_if_fail (GR_IS_KEY_ITEM (self), NULL);

  uid = gr_entity_get_uid (GR_ENTITY (self->item));
  if (gr_quiz_keys_is_own (self->keys, uid))
    return g_strdup (_("Your key"));
  if (gr_quiz_keys_is_keyed (self->keys, uid))
    return g_strdup (_("The guide’s key"));
  return g_strdup (_("No key yet"));
}

/**
 * gr_key_item_get_right:
 * @self: a question
 * @choice: one of its choices
 *
 * Returns: whether it is ticked
 */
gboolean
gr_key_item_get_right (GrKeyItem *self,
                       GrChoice  *choice)
{
  g_return_val_if_fail (GR_IS_KEY_ITEM (self), FALSE);
  return g_hash_table_contains (self->right, gr_entity_get_uid (GR_ENTITY (choice)));
}

/**
 * gr_key_item_set_right:
 * @self: a question
 * @choice: one of its choices
 * @right: whether it is ticked
 */
void
gr_key_item_set_right (GrKeyItem *self,
                       GrChoice  *choice,
                       gboolean   right)
{
  const char *uid = gr_entity_get_uid (GR_ENTITY (choice));

  g_return_if_fail (GR_IS_KEY_ITEM (self));

  if (right)
    g_hash_table_add (self->right, g_strdup (uid));
  else
    g_hash_table_remove (self->right, uid);
}

/**
 * gr_key_item_get_reason:
 * @self: a question
 *
 * Returns: (transfer none) (nullable): why, in the person's words
 */
const char *
gr_key_item_get_reason (GrKeyItem *self)
{
  g_return_val_if_fail (GR_IS_KEY_ITEM (self), NULL);
  return self->reason;
}

/**
 * gr_key_item_set_reason:
 * @self: a question
 * @reason: (nullable): why, in the person's words
 */
void
gr_key_item_set_reason (GrKeyItem  *self,
                        const char *reason)
{
  g_return_if_fail (GR_IS_KEY_ITEM (self));
  g_set_str (&self->reason, reason);
}

/**
 * gr_key_item_get_against:
 * @self: a question
 * @choice: one of its choices
 *
 * Returns: (transfer none) (nullable): why it is wrong, in the person's words
 */
const char *
gr_key_item_get_against (GrKeyItem *self,
                         GrChoice  *choice)
{
  g_return_val_if_fail (GR_IS_KEY_ITEM (self), NULL);
  return g_hash_table_lookup (self->against, gr_entity_get_uid (GR_ENTITY (choice)));
}

/**
 * gr_key_item_set_against:
 * @self: a question
 * @choice: one of its choices
 * @reason: (nullable): why it is wrong, in the person's words; kept while it
 *   is not ticked
 */
void
gr_key_item_set_against (GrKeyItem  *self,
                         GrChoice   *choice,
                         const char *reason)
{
  const char *uid = gr_entity_get_uid (GR_ENTITY (choice));

  g_return_if_fail (GR_IS_KEY_ITEM (self));

  if (reason != NULL)
    g_hash_table_insert (self->against, g_strdup (uid), g_strdup (reason));
  else
    g_hash_table_remove (self->against, uid);
}

/**
 * gr_key_item_get_own:
 * @self: a question
 *
 * Returns: whether its key was the person's when the editor opened
 */
gboolean
gr_key_item_get_own (GrKeyItem *self)
{
  g_return_val_if_fail (GR_IS_KEY_ITEM (self), FALSE);
  return gr_quiz_keys_is_own (self->keys, gr_entity_get_uid (GR_ENTITY (self->item)));
}

/**
 * gr_key_item_reset:
 * @self: a question
 *
 * Ticks what the guide says is right, which may be nothing, and takes the
 * person's reasons away.
 */
void
gr_key_item_reset (GrKeyItem *self)
{
  guint n;

  g_return_if_fail (GR_IS_KEY_ITEM (self));

  n = g_list_model_get_n_items (G_LIST_MODEL (self->choices));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GrChoice) choice = g_list_model_get_item (G_LIST_MODEL (self->choices), i);

      gr_key_item_set_right (self, choice, gr_choice_get_correct (choice));
    }
  g_clear_pointer (&self->reason, g_free);
  g_hash_table_remove_all (self->against);
  g_list_model_items_changed (G_LIST_MODEL (self->choices), 0, n, n); /* their rows show ticks of their own */
}

/**
 * gr_key_item_write:
 * @self: a question
 * @change: a change being made
 * @now_ms: the time, UTC milliseconds
 *
 * Adds what keeps the ticks.
 */
void
gr_key_item_write (GrKeyItem *self,
                   GrChange  *change,
                   gint64     now_ms)
{
  g_autoptr (GStrvBuilder) right = g_strv_builder_new ();
  g_auto (GStrv) uids = NULL;

  g_return_if_fail (GR_IS_KEY_ITEM (self));

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->choices)); i++)
    {
      g_autoptr (GrChoice) choice = g_list_model_get_item (G_LIST_MODEL (self->choices), i);

      if (gr_key_item_get_right (self, choice))
        g_strv_builder_add (right, gr_entity_get_uid (GR_ENTITY (choice)));
    }
  uids = g_strv_builder_end (right);
  gr_quiz_keys_write (self->keys, change, self->item, (const char *const *) uids, self->reason, self->against, now_ms);
}
