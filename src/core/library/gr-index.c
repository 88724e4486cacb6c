/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-index.h"

#include "gr-entity-private.h"

struct _GrIndex
{
  GrEntityClass *klass;
  int owner_field;      /* -1: belongs to nothing */
  int position_field;   /* -1: has no order of its own */
  GHashTable *entities; /* uid → entity; holds it where the type is eager, else forgets it with its last user */
  GHashTable *owned;    /* owner's uid → array of entities not held */
  GHashTable *lists;    /* owner's uid → list not held */
  GrEntityList *all;
  GPtrArray *loading;
};

typedef struct
{
  GrIndex *index;
  char *key;
} Forget;

static gboolean
is_eager (GrIndex *self)
{
  return self->klass->load == GR_LOAD_EAGER;
}

/* A list somebody used is gone, or an entity that only lists held. */
static void
list_gone_cb (gpointer data,
              GObject *where_it_was)
{
  Forget *forget = data;

  if (g_hash_table_lookup (forget->index->lists, forget->key) == where_it_was)
    g_hash_table_remove (forget->index->lists, forget->key);
  g_free (forget->key);
  gr_index_free (forget->index);
  g_free (forget);
}

static void
entity_gone_cb (gpointer data,
                GObject *where_it_was)
{
  Forget *forget = data;

  if (g_hash_table_lookup (forget->index->entities, forget->key) == where_it_was)
    g_hash_table_remove (forget->index->entities, forget->key);
  g_free (forget->key);
  gr_index_free (forget->index);
  g_free (forget);
}

static Forget *
forget_new (GrIndex    *self,
            const char *key)
{
  Forget *forget = g_new (Forget, 1);

  forget->index = g_atomic_rc_box_acquire (self); /* an entity may outlive the library */
  forget->key = g_strdup (key);
  return forget;
}

GrIndex *
gr_index_new (GrEntityClass *klass)
{
  GrIndex *self = g_atomic_rc_box_new0 (GrIndex);

  self->klass = klass;
  self->owner_field = -1;
  for (guint i = 0; i < klass->n_fields && self->owner_field < 0; i++)
    if (klass->fields[i].flags & (GR_FIELD_OWNER | GR_FIELD_LINK))
      self->owner_field = (int) i;
  self->position_field = gr_entity_class_find (klass, "position");
  self->entities = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, is_eager (self) ? g_object_unref : NULL);
  self->owned = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  self->lists = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->all = gr_entity_list_new (G_TYPE_FROM_CLASS (klass));
  self->loading = g_ptr_array_new ();
  return self;
}

static void
index_clear (gpointer data)
{
  GrIndex *self = data;

  g_hash_table_unref (self->entities);
  g_hash_table_unref (self->owned);
  g_hash_table_unref (self->lists);
  g_object_unref (self->all);
  g_ptr_array_unref (self->loading);
}

void
gr_index_free (GrIndex *self)
{
  g_atomic_rc_box_release_full (self, index_clear);
}

GrEntityClass *
gr_index_get_class (GrIndex *self)
{
  return self->klass;
}

GrEntityList *
gr_index_get_all (GrIndex *self)
{
  return self->all;
}

GrEntity *
gr_index_lookup (GrIndex    *self,
                 const char *uid)
{
  return g_hash_table_lookup (self->entities, uid);
}

static const char *
owner_of (GrIndex  *self,
          GrEntity *entity)
{
  return self->owner_field >= 0 ? gr_entity_get_owner (entity) : NULL;
}

static void
add_owned (GrIndex  *self,
           GrEntity *entity)
{
  const char *owner = owner_of (self, entity);
  GPtrArray *siblings;
  GrEntityList *list;

  if (owner == NULL)
    return;
  if (is_eager (self))
    {
      siblings = g_hash_table_lookup (self->owned, owner);
      if (siblings == NULL)
        {
          siblings = g_ptr_array_new ();
          g_hash_table_insert (self->owned, g_strdup (owner), siblings);
        }
      g_ptr_array_add (siblings, entity);
    }
  list = g_hash_table_lookup (self->lists, owner);
  if (list != NULL && gr_entity_list_get_state (list) == GR_LIST_READY)
    gr_entity_list_insert (list, entity);
}

static void
drop_owned (GrIndex    *self,
            GrEntity   *entity,
            const char *owner)
{
  GPtrArray *siblings = owner != NULL ? g_hash_table_lookup (self->owned, owner) : NULL;
  GrEntityList *list = owner != NULL ? g_hash_table_lookup (self->lists, owner) : NULL;

  if (siblings != NULL)
    g_ptr_array_remove (siblings, entity);
  if (list != NULL)
    gr_entity_list_remove (list, entity);
}

static GrEntity *
make (GrIndex       *self,
      const char    *uid,
      const GrValue *values,
      guint          n_values)
{
  GrEntity *entity = gr_entity_new (G_TYPE_FROM_CLASS (self->klass), uid);

  for (guint i = 0; i < n_values; i++)
    gr_entity_apply (entity, i, &values[i]);
  g_hash_table_insert (self->entities, g_strdup (uid), entity);
  if (!is_eager (self))
    g_object_weak_ref (G_OBJECT (entity), entity_gone_cb, forget_new (self, uid));
  return entity;
}

/* Returns: (transfer full): the list of what @owner owns; @is_new: it still has to be filled */
GrEntityList *
gr_index_dup_owned (GrIndex    *self,
                    const char *owner,
                    gboolean   *is_new)
{
  GrEntityList *list = g_hash_table_lookup (self->lists, owner);
  GPtrArray *siblings;

  *is_new = FALSE;
  if (list != NULL)
    return g_object_ref (list);

  list = gr_entity_list_new (G_TYPE_FROM_CLASS (self->klass));
  g_object_weak_ref (G_OBJECT (list), list_gone_cb, forget_new (self, owner));
  g_hash_table_insert (self->lists, g_strdup (owner), list);
  if (!is_eager (self))
    {
      *is_new = TRUE;
      return list;
    }
  siblings = g_hash_table_lookup (self->owned, owner);
  if (siblings != NULL)
    gr_entity_list_fill (list, siblings);
  gr_entity_list_set_state (list, gr_entity_list_get_state (self->all));
  return list;
}

void
gr_index_fill_owned (GrIndex      *self,
                     GrEntityList *list,
                     GPtrArray    *rows)
{
  g_autoptr (GPtrArray) entities = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      GrEntity *entity = gr_index_lookup (self, row->uid);

      g_ptr_array_add (entities,
                       entity != NULL ? g_object_ref (entity) : make (self, row->uid, row->values, row->n_values));
    }
  gr_entity_list_fill (list, entities);
  gr_entity_list_set_state (list, GR_LIST_READY);
}

void
gr_index_load (GrIndex     *self,
               const GrRow *row)
{
  GrEntity *entity = make (self, row->uid, row->values, row->n_values);

  g_ptr_array_add (self->loading, entity);
  add_owned (self, entity);
}

void
gr_index_loaded (GrIndex *self)
{
  GHashTableIter iter;
  gpointer owner, list;

  gr_entity_list_fill (self->all, self->loading);
  g_ptr_array_set_size (self->loading, 0);
  gr_entity_list_set_state (self->all, GR_LIST_READY);
  g_hash_table_iter_init (&iter, self->lists);
  while (is_eager (self) && g_hash_table_iter_next (&iter, &owner, &list))
    {
      GPtrArray *siblings = g_hash_table_lookup (self->owned, owner);

      if (siblings != NULL)
        gr_entity_list_fill (list, siblings);
      gr_entity_list_set_state (list, GR_LIST_READY);
    }
}

void
gr_index_create (GrIndex    *self,
                 const GrOp *op)
{
  GrEntity *entity;

  if (self->klass->load == GR_LOAD_LOG || gr_index_lookup (self, op->uid) != NULL)
    return;
  entity = make (self, op->uid, op->values, op->n_values);
  add_owned (self, entity);
  if (is_eager (self))
    gr_entity_list_insert (self->all, entity);
  else
    g_object_unref (entity); /* a list that wanted it holds it now */
}

void
gr_index_set (GrIndex    *self,
              const GrOp *op)
{
  GrEntity *entity = gr_index_lookup (self, op->uid);
  int field = gr_entity_class_find (self->klass, op->field);
  g_autofree char *owner = NULL;
  GrEntityList *list;

  if (entity == NULL)
    return;
  owner = g_strdup (owner_of (self, entity));
  if (!gr_entity_apply (entity, (guint) field, &op->value))
    return;
  if (field == self->owner_field)
    {
      drop_owned (self, entity, owner);
      add_owned (self, entity);
    }
  else if (field == self->position_field)
    {
      list = owner != NULL ? g_hash_table_lookup (self->lists, owner) : NULL;
      if (list != NULL)
        gr_entity_list_move (list, entity);
      if (is_eager (self))
        gr_entity_list_move (self->all, entity);
    }
}

void
gr_index_remove (GrIndex    *self,
                 const GrOp *op)
{
  g_autoptr (GrEntity) entity = gr_index_lookup (self, op->uid);

  if (entity == NULL)
    return;
  g_object_ref (entity);
  drop_owned (self, entity, owner_of (self, entity));
  if (is_eager (self))
    gr_entity_list_remove (self->all, entity);
  g_hash_table_remove (self->entities, op->uid);
  gr_entity_set_removed (entity, TRUE);
}

static void
each_list (GrIndex *self, void (*func) (GrEntityList *list))
{
  g_autoptr (GPtrArray) lists = g_hash_table_get_values_as_ptr_array (self->lists);

  /* Listeners may take or drop lists meanwhile. */
  g_ptr_array_foreach (lists, (GFunc) (void (*) (void)) g_object_ref, NULL);
  func (self->all);
  for (guint i = 0; i < lists->len; i++)
    {
      func (g_ptr_array_index (lists, i));
      g_object_unref (g_ptr_array_index (lists, i));
    }
}

void
gr_index_freeze (GrIndex *self)
{
  each_list (self, gr_entity_list_freeze);
}

void
gr_index_thaw (GrIndex *self)
{
  each_list (self, gr_entity_list_thaw);
}
