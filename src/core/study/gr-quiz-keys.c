/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-keys.h"

#include "gr-key.h"
#include "gr-text.h"

/* What is known about one item. */
typedef struct
{
  GPtrArray *choices; /* GrChoice, by position */
  GPtrArray *own;     /* GrKey whose choice is one of them, and right */
  GPtrArray *against; /* GrKey that says why one of them is wrong; only beside own ones */
  GPtrArray *stale;   /* GrKey whose choice is gone: kept until the person sets the key anew */
  gboolean guide;     /* the guide has a key */
} Entry;

struct _GrQuizKeys
{
  GHashTable *entries; /* item uid → Entry */
};

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_ptr_array_unref (entry->choices);
  g_ptr_array_unref (entry->own);
  g_ptr_array_unref (entry->against);
  g_ptr_array_unref (entry->stale);
  g_free (entry);
}

static Entry *
entry_new (void)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->choices = g_ptr_array_new_with_free_func (g_object_unref);
  entry->own = g_ptr_array_new_with_free_func (g_object_unref);
  entry->against = g_ptr_array_new_with_free_func (g_object_unref);
  entry->stale = g_ptr_array_new_with_free_func (g_object_unref);
  return entry;
}

/* By position; the uid decides between equals, so that every computer has the same order. */
static int
compare_choices (gconstpointer a,
                 gconstpointer b)
{
  GrChoice *one = *(GrChoice *const *) a;
  GrChoice *two = *(GrChoice *const *) b;
  double x = gr_choice_get_position (one);
  double y = gr_choice_get_position (two);

  if (x != y)
    return x < y ? -1 : 1;
  return g_strcmp0 (gr_entity_get_uid (GR_ENTITY (one)), gr_entity_get_uid (GR_ENTITY (two)));
}

static Entry *
find (GrQuizKeys *self,
      const char *item)
{
  return item != NULL ? g_hash_table_lookup (self->entries, item) : NULL;
}

static gboolean
has_choice (Entry      *entry,
            const char *uid)
{
  for (guint i = 0; i < entry->choices->len; i++)
    if (g_strcmp0 (gr_entity_get_uid (entry->choices->pdata[i]), uid) == 0)
      return TRUE;
  return FALSE;
}

static void
add_choices (GrQuizKeys *self,
             GListModel *choices)
{
  GHashTableIter iter;
  gpointer entry = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (GrChoice) choice = g_list_model_get_item (choices, i);
      const char *item = gr_choice_get_item (choice);

      if (item == NULL || gr_choice_get_retired (choice) || gr_text_is_blank (gr_choice_get_text (choice)))
        continue;
      entry = g_hash_table_lookup (self->entries, item);
      if (entry == NULL)
        {
          entry = entry_new ();
          g_hash_table_insert (self->entries, g_strdup (item), entry);
        }
      ((Entry *) entry)->guide |= gr_choice_get_correct (choice);
      g_ptr_array_add (((Entry *) entry)->choices, g_steal_pointer (&choice));
    }

  g_hash_table_iter_init (&iter, self->entries);
  while (g_hash_table_iter_next (&iter, NULL, &entry))
    g_ptr_array_sort (((Entry *) entry)->choices, compare_choices);
}

static void
add_keys (GrQuizKeys *self,
          GListModel *keys)
{
  for (guint i = 0; i < g_list_model_get_n_items (keys); i++)
    {
      g_autoptr (GrKey) key = g_list_model_get_item (keys, i);
      Entry *entry = find (self, gr_key_get_item (key));

      if (entry == NULL)
        continue;
      if (!has_choice (entry, gr_key_get_choice (key)))
        g_ptr_array_add (entry->stale, g_steal_pointer (&key));
      else if (gr_key_get_wrong (key))
        g_ptr_array_add (entry->against, g_steal_pointer (&key));
      else
        g_ptr_array_add (entry->own, g_steal_pointer (&key));
    }
}

/**
 * gr_quiz_keys_new:
 * @choices: a list of [class@Choice], of any items
 * @keys: (nullable): a list of [class@Key], the person's own
 *
 * A key whose choice is no longer among its item's choices says nothing.
 *
 * Returns: (transfer full): what is right by now
 */
GrQuizKeys *
gr_quiz_keys_new (GListModel *choices,
                  GListModel *keys)
{
  GrQuizKeys *self = g_rc_box_new0 (GrQuizKeys);

  self->entries = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, entry_free);
  add_choices (self, choices);
  if (keys != NULL)
    add_keys (self, keys);
  return self;
}

/**
 * gr_quiz_keys_ref:
 * @self: keys
 *
 * Returns: (transfer full): @self
 */
GrQuizKeys *
gr_quiz_keys_ref (GrQuizKeys *self)
{
  return g_rc_box_acquire (self);
}

static void
keys_clear (gpointer data)
{
  GrQuizKeys *self = data;

  g_hash_table_unref (self->entries);
}

/**
 * gr_quiz_keys_unref:
 * @self: (transfer full): keys
 */
void
gr_quiz_keys_unref (GrQuizKeys *self)
{
  g_rc_box_release_full (self, keys_clear);
}

/**
 * gr_quiz_keys_get_choices:
 * @self: keys
 * @item: an item's uid
 *
 * Returns: (transfer none) (nullable) (element-type GrChoice): its choices in
 *   the guide's order; %NULL where it has none
 */
GPtrArray *
gr_quiz_keys_get_choices (GrQuizKeys *self,
                          const char *item)
{
  Entry *entry = find (self, item);

  return entry != NULL ? entry->choices : NULL;
}

/**
 * gr_quiz_keys_is_askable:
 * @self: keys
 * @item: an item
 *
 * A question that a person is still writing may have no words yet, or nothing
 * to choose between.
 *
 * Returns: whether it can be asked
 */
gboolean
gr_quiz_keys_is_askable (GrQuizKeys *self,
                         GrQuizItem *item)
{
  Entry *entry = find (self, gr_entity_get_uid (GR_ENTITY (item)));

  return entry != NULL && entry->choices->len >= 2 && !gr_text_is_blank (gr_quiz_item_get_stem (item));
}

/**
 * gr_quiz_keys_is_keyed:
 * @self: keys
 * @item: an item's uid
 *
 * Returns: whether anybody says which of its choices are right
 */
gboolean
gr_quiz_keys_is_keyed (GrQuizKeys *self,
                       const char *item)
{
  Entry *entry = find (self, item);

  return entry != NULL && (entry->guide || entry->own->len > 0);
}

/**
 * gr_quiz_keys_is_own:
 * @self: keys
 * @item: an item's uid
 *
 * Returns: whether its key is the person's
 */
gboolean
gr_quiz_keys_is_own (GrQuizKeys *self,
                     const char *item)
{
  Entry *entry = find (self, item);

  return entry != NULL && entry->own->len > 0;
}

static GrKey *
find_key (GPtrArray  *keys,
          const char *choice)
{
  for (guint i = 0; i < keys->len; i++)
    if (g_strcmp0 (gr_key_get_choice (keys->pdata[i]), choice) == 0)
      return keys->pdata[i];
  return NULL;
}

/**
 * gr_quiz_keys_is_right:
 * @self: keys
 * @choice: a choice
 *
 * Returns: whether it is right, by the person's key or else the guide's
 */
gboolean
gr_quiz_keys_is_right (GrQuizKeys *self,
                       GrChoice   *choice)
{
  Entry *entry = find (self, gr_choice_get_item (choice));

  if (entry == NULL)
    return FALSE;
  if (entry->own->len > 0)
    return find_key (entry->own, gr_entity_get_uid (GR_ENTITY (choice))) != NULL;
  return gr_choice_get_correct (choice);
}

/**
 * gr_quiz_keys_get_reason:
 * @self: keys
 * @choice: a choice
 *
 * Where the person's key stands in place of the guide's, only the person's
 * reasons are given: the guide's would argue for another answer.
 *
 * Returns: (transfer none) (nullable): why it is right or not, %NULL where
 *   nobody says
 */
const char *
gr_quiz_keys_get_reason (GrQuizKeys *self,
                         GrChoice   *choice)
{
  Entry *entry = find (self, gr_choice_get_item (choice));
  const char *reason = gr_choice_get_reason (choice);

  if (entry != NULL && entry->own->len > 0)
    {
      const char *uid = gr_entity_get_uid (GR_ENTITY (choice));
      GrKey *key = find_key (entry->own, uid);

      if (key == NULL)
        key = find_key (entry->against, uid);
      if (key != NULL)
        reason = gr_key_get_reason (key);
      else if (entry->guide)
        reason = NULL;
    }
  return gr_text_is_blank (reason) ? NULL : reason;
}

/**
 * gr_quiz_keys_get_own:
 * @self: keys
 * @item: an item's uid
 *
 * Returns: (transfer none) (nullable): the reason the person wrote for the
 *   item's key
 */
const char *
gr_quiz_keys_get_own (GrQuizKeys *self,
                      const char *item)
{
  Entry *entry = find (self, item);

  if (entry == NULL)
    return NULL;
  for (guint i = 0; i < entry->own->len; i++)
    if (!gr_text_is_blank (gr_key_get_reason (entry->own->pdata[i])))
      return gr_key_get_reason (entry->own->pdata[i]);
  return NULL;
}

/**
 * gr_quiz_keys_get_against:
 * @self: keys
 * @choice: a choice
 *
 * Returns: (transfer none) (nullable): why it is wrong, in the person's words
 */
const char *
gr_quiz_keys_get_against (GrQuizKeys *self,
                          GrChoice   *choice)
{
  Entry *entry = find (self, gr_choice_get_item (choice));
  GrKey *key = entry != NULL ? find_key (entry->against, gr_entity_get_uid (GR_ENTITY (choice))) : NULL;

  return key != NULL ? gr_key_get_reason (key) : NULL;
}

/* The guide already says just this, so that no row of the person's own is needed. */
static gboolean
is_guide_key (Entry             *entry,
              const char *const *right)
{
  if (!entry->guide)
    return FALSE;
  for (guint i = 0; i < entry->choices->len; i++)
    {
      GrChoice *choice = entry->choices->pdata[i];
      gboolean wanted = g_strv_contains (right, gr_entity_get_uid (GR_ENTITY (choice)));

      if (wanted != gr_choice_get_correct (choice))
        return FALSE;
    }
  return TRUE;
}

static void
create_key (GrChange   *change,
            GrQuizItem *item,
            const char *choice,
            const char *reason,
            gboolean    wrong,
            gint64      now_ms)
{
  const char *uid = gr_change_create (change, "key", NULL);

  gr_change_set_text (change, "key", uid, "item", gr_entity_get_uid (GR_ENTITY (item)));
  gr_change_set_text (change, "key", uid, "item_title", gr_quiz_item_get_stem (item));
  gr_change_set_text (change, "key", uid, "choice", choice);
  gr_change_set_text (change, "key", uid, "reason", reason);
  gr_change_set_integer (change, "key", uid, "made_at", now_ms);
  if (wrong)
    gr_change_set_integer (change, "key", uid, "wrong", TRUE);
}

static void
write_reason (GrChange   *change,
              GrKey      *key,
              const char *reason)
{
  if (g_strcmp0 (gr_key_get_reason (key) != NULL ? gr_key_get_reason (key) : "", reason) != 0)
    gr_change_set_text (change, "key", gr_entity_get_uid (GR_ENTITY (key)), "reason", reason);
}

/* Why the others are wrong: a reason for what is right, or for nothing, is not kept. */
static void
write_against (Entry             *entry,
               GrChange          *change,
               GrQuizItem        *item,
               const char *const *right,
               GHashTable        *against,
               gint64             now_ms)
{
  for (guint i = 0; i < entry->choices->len; i++)
    {
      const char *choice = gr_entity_get_uid (entry->choices->pdata[i]);
      GrKey *key = find_key (entry->against, choice);
      const char *reason = against != NULL ? g_hash_table_lookup (against, choice) : NULL;
      gboolean wanted = right[0] != NULL && !g_strv_contains (right, choice) && !gr_text_is_blank (reason);

      if (key != NULL && !wanted)
        gr_change_remove (change, "key", gr_entity_get_uid (GR_ENTITY (key)));
      else if (key != NULL)
        write_reason (change, key, reason);
      else if (wanted)
        create_key (change, item, choice, reason, TRUE, now_ms);
    }
}

static gboolean
has_words (GHashTable *against)
{
  GHashTableIter iter;
  gpointer reason;

  if (against == NULL)
    return FALSE;
  g_hash_table_iter_init (&iter, against);
  while (g_hash_table_iter_next (&iter, NULL, &reason))
    if (!gr_text_is_blank (reason))
      return TRUE;
  return FALSE;
}

/**
 * gr_quiz_keys_write:
 * @self: keys as they are
 * @change: a change being made
 * @item: the item whose key the person sets
 * @right: (array zero-terminated=1): uids of the choices that are right; none
 *   takes the person's key away
 * @reason: (nullable): why, in the person's words
 * @against: (nullable) (element-type utf8 utf8): why others are wrong, by the
 *   choice's uid
 * @now_ms: the time, UTC milliseconds
 *
 * Adds to @change what makes exactly @right the person's key for @item: no
 * more rows than differ.  What equals the guide's own key, without a reason of
 * one's own, needs no rows.
 */
void
gr_quiz_keys_write (GrQuizKeys        *self,
                    GrChange          *change,
                    GrQuizItem        *item,
                    const char *const *right,
                    const char        *reason,
                    GHashTable        *against,
                    gint64             now_ms)
{
  static const char *const none[] = { NULL };
  Entry *entry = find (self, gr_entity_get_uid (GR_ENTITY (item)));

  g_return_if_fail (entry != NULL);

  if (gr_text_is_blank (reason))
    reason = "";
  if (*reason == '\0' && !has_words (against) && is_guide_key (entry, right))
    right = none;

  for (guint i = 0; i < entry->stale->len; i++)
    gr_change_remove (change, "key", gr_entity_get_uid (entry->stale->pdata[i]));
  for (guint i = 0; i < entry->own->len; i++)
    {
      GrKey *key = entry->own->pdata[i];

      if (!g_strv_contains (right, gr_key_get_choice (key)))
        gr_change_remove (change, "key", gr_entity_get_uid (GR_ENTITY (key)));
      else
        write_reason (change, key, reason);
    }
  for (guint i = 0; right[i] != NULL; i++)
    if (has_choice (entry, right[i]) && find_key (entry->own, right[i]) == NULL)
      create_key (change, item, right[i], reason, FALSE, now_ms);
  write_against (entry, change, item, right, against, now_ms);
}
