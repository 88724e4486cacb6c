/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-entity-list-private.h"

struct _GrEntityList
{
  GObject parent_instance;

  GType item_type;
  GrListState state;
  GPtrArray *items;  /* by position; equals in the order they came */
  GPtrArray *before; /* what listeners know of, while frozen */
};

enum { PROP_0, PROP_STATE, PROP_N_ITEMS, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_ENUM_TYPE (GrListState,
                    gr_list_state,
                    G_DEFINE_ENUM_VALUE (GR_LIST_LOADING, "loading"),
                    G_DEFINE_ENUM_VALUE (GR_LIST_READY, "ready"),
                    G_DEFINE_ENUM_VALUE (GR_LIST_FAILED, "failed"))

static GType
get_item_type (GListModel *model)
{
  return GR_ENTITY_LIST (model)->item_type;
}

static guint
get_n_items (GListModel *model)
{
  return GR_ENTITY_LIST (model)->items->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  GrEntityList *self = GR_ENTITY_LIST (model);

  return position < self->items->len ? g_object_ref (g_ptr_array_index (self->items, position)) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (GrEntityList,
                               gr_entity_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
gr_entity_list_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  GrEntityList *self = GR_ENTITY_LIST (object);

  switch (prop_id)
    {
    case PROP_STATE:
      g_value_set_enum (value, self->state);
      break;
    case PROP_N_ITEMS:
      g_value_set_uint (value, self->items->len);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
gr_entity_list_finalize (GObject *object)
{
  GrEntityList *self = GR_ENTITY_LIST (object);

  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->before, g_ptr_array_unref);
  G_OBJECT_CLASS (gr_entity_list_parent_class)->finalize (object);
}

static void
gr_entity_list_class_init (GrEntityListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = gr_entity_list_get_property;
  object_class->finalize = gr_entity_list_finalize;

  properties[PROP_STATE] = g_param_spec_enum ("state", NULL, NULL, GR_TYPE_LIST_STATE, GR_LIST_LOADING,
                                              G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_N_ITEMS] = g_param_spec_uint ("n-items", NULL, NULL, 0, G_MAXUINT, 0,
                                                G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_entity_list_init (GrEntityList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

GrEntityList *
gr_entity_list_new (GType item_type)
{
  GrEntityList *self = g_object_new (GR_TYPE_ENTITY_LIST, NULL);

  self->item_type = item_type;
  return self;
}

static void
tell (GrEntityList *self,
      guint         position,
      guint         removed,
      guint         added)
{
  if (self->before != NULL || (removed == 0 && added == 0))
    return;
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
  if (removed != added)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_ITEMS]);
}

/* The place after all that stand at or before @entity's position. */
static guint
place_for (GrEntityList *self,
           GrEntity     *entity)
{
  double position = gr_entity_get_position (entity);
  guint low = 0;
  guint high = self->items->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (gr_entity_get_position (g_ptr_array_index (self->items, middle)) <= position)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

void
gr_entity_list_set_state (GrEntityList *self,
                          GrListState   state)
{
  if (self->state == state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATE]);
}

void
gr_entity_list_insert (GrEntityList *self,
                       GrEntity     *entity)
{
  guint at = place_for (self, entity);

  g_ptr_array_insert (self->items, (int) at, g_object_ref (entity));
  tell (self, at, 0, 1);
}

void
gr_entity_list_remove (GrEntityList *self,
                       GrEntity     *entity)
{
  guint at;

  if (!g_ptr_array_find (self->items, entity, &at))
    return;
  g_ptr_array_remove_index (self->items, at);
  tell (self, at, 1, 0);
}

/* After its position changed: one change from the lower to the higher of the two places. */
void
gr_entity_list_move (GrEntityList *self,
                     GrEntity     *entity)
{
  guint from, to;

  if (!g_ptr_array_find (self->items, entity, &from))
    return;
  g_object_ref (entity);
  g_ptr_array_remove_index (self->items, from);
  to = place_for (self, entity);
  g_ptr_array_insert (self->items, (int) to, entity);
  if (from != to)
    tell (self, MIN (from, to), MAX (from, to) - MIN (from, to) + 1, MAX (from, to) - MIN (from, to) + 1);
}

static int
compare_positions (gconstpointer a,
                   gconstpointer b)
{
  double at_a = gr_entity_get_position (*(GrEntity **) a);
  double at_b = gr_entity_get_position (*(GrEntity **) b);

  return (at_a > at_b) - (at_a < at_b);
}

/* Takes over a whole load at once: sorting once beats inserting often. */
void
gr_entity_list_fill (GrEntityList *self,
                     GPtrArray    *entities)
{
  guint old = self->items->len;

  g_ptr_array_set_size (self->items, 0);
  for (guint i = 0; i < entities->len; i++)
    g_ptr_array_add (self->items, g_object_ref (g_ptr_array_index (entities, i)));
  g_ptr_array_sort (self->items, compare_positions);
  tell (self, 0, old, self->items->len);
}

void
gr_entity_list_freeze (GrEntityList *self)
{
  if (self->before == NULL)
    self->before = g_ptr_array_copy (self->items, (GCopyFunc) (void (*) (void)) g_object_ref, NULL);
}

/* One change for all that happened since the freeze, without the ends that stayed. */
void
gr_entity_list_thaw (GrEntityList *self)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->before);
  guint head = 0;
  guint tail = 0;

  if (before == NULL)
    return;
  while (head < before->len && head < self->items->len && before->pdata[head] == self->items->pdata[head])
    head++;
  while (tail < before->len - head && tail < self->items->len - head &&
         before->pdata[before->len - 1 - tail] == self->items->pdata[self->items->len - 1 - tail])
    tail++;
  tell (self, head, before->len - head - tail, self->items->len - head - tail);
}

/**
 * gr_entity_list_get_state:
 * @self: a list
 *
 * Returns: whether its rows can be trusted to be all there are
 */
GrListState
gr_entity_list_get_state (GrEntityList *self)
{
  g_return_val_if_fail (GR_IS_ENTITY_LIST (self), GR_LIST_FAILED);
  return self->state;
}

/**
 * gr_entity_list_get_n:
 * @self: a list
 *
 * Returns: how many entities it holds now
 */
guint
gr_entity_list_get_n (GrEntityList *self)
{
  g_return_val_if_fail (GR_IS_ENTITY_LIST (self), 0);
  return self->items->len;
}

/**
 * gr_entity_list_peek:
 * @self: a list
 * @position: below [method@EntityList.get_n]
 *
 * Returns: (transfer none): the entity there, without a reference
 */
gpointer
gr_entity_list_peek (GrEntityList *self,
                     guint         position)
{
  g_return_val_if_fail (GR_IS_ENTITY_LIST (self) && position < self->items->len, NULL);
  return g_ptr_array_index (self->items, position);
}
