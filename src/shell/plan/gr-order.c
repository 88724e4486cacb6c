/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-order.h"

/**
 * gr_order_find:
 * @list: what stands in an order
 * @entity: (type GrEntity): one of it
 *
 * Returns: how many stand before it
 */
guint
gr_order_find (GrEntityList *list,
               gpointer      entity)
{
  guint at = 0;

  while (at < gr_entity_list_get_n (list) && gr_entity_list_peek (list, at) != entity)
    at++;
  return at;
}

/**
 * gr_order_get_position:
 * @list: what stands in an order
 * @entity: (type GrEntity): what is to have a place in it, there already or not
 * @place: how many others are to stand before it, or more than there are for the end
 *
 * One number between its new neighbours' is enough: no other is written.
 *
 * Returns: the position that takes it there
 */
double
gr_order_get_position (GrEntityList *list,
                       gpointer      entity,
                       guint         place)
{
  GrEntity *before = NULL, *after = NULL;

  for (guint i = 0, n = 0; i < gr_entity_list_get_n (list) && after == NULL; i++)
    {
      gpointer other = gr_entity_list_peek (list, i);

      if (other == entity)
        continue;
      if (n++ < place)
        before = other;
      else
        after = other;
    }
  if (before != NULL && after != NULL)
    return (gr_entity_get_position (before) + gr_entity_get_position (after)) / 2;
  if (after != NULL)
    return gr_entity_get_position (after) - 1;
  return before != NULL ? gr_entity_get_position (before) + 1 : 1;
}
