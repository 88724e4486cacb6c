/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-folio-item.h"

struct _GrFolioItem
{
  GObject parent_instance;

  GrChapter part;
  char *detail;
  gboolean shown;
  gboolean warning;
};

G_DEFINE_FINAL_TYPE (GrFolioItem, gr_folio_item, G_TYPE_OBJECT)

enum { PROP_0, PROP_TITLE, PROP_DETAIL, PROP_SHOWN, PROP_WARNING, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
gr_folio_item_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  GrFolioItem *self = GR_FOLIO_ITEM (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, gr_chapter_get_title (self->part));
      break;

    case PROP_DETAIL:
      g_value_set_string (value, self->detail);
      break;

    case PROP_SHOWN:
      g_value_set_boolean (value, self->shown);
      break;

    case PROP_WARNING:
      g_value_set_boolean (value, self->warning);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_folio_item_finalize (GObject *object)
{
  g_free (GR_FOLIO_ITEM (object)->detail);
  G_OBJECT_CLASS (gr_folio_item_parent_class)->finalize (object);
}

static void
gr_folio_item_class_init (GrFolioItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_folio_item_get_property;
  object_class->finalize = gr_folio_item_finalize;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, NULL, flags);
  properties[PROP_SHOWN] = g_param_spec_boolean ("shown", NULL, NULL, FALSE, flags);
  properties[PROP_WARNING] = g_param_spec_boolean ("warning", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_folio_item_init (GrFolioItem *self)
{
}

/**
 * gr_folio_item_new:
 * @part: a part
 *
 * Returns: (transfer full): an item for it, off and without detail
 */
GrFolioItem *
gr_folio_item_new (GrChapter part)
{
  GrFolioItem *self = g_object_new (GR_TYPE_FOLIO_ITEM, NULL);

  self->part = part;
  return self;
}

/**
 * gr_folio_item_get_part:
 * @self: an item
 *
 * Returns: which part it is
 */
GrChapter
gr_folio_item_get_part (GrFolioItem *self)
{
  g_return_val_if_fail (GR_IS_FOLIO_ITEM (self), GR_CHAPTER_COVER);
  return self->part;
}

/**
 * gr_folio_item_get_shown:
 * @self: an item
 *
 * Returns: whether the part is on
 */
gboolean
gr_folio_item_get_shown (GrFolioItem *self)
{
  g_return_val_if_fail (GR_IS_FOLIO_ITEM (self), FALSE);
  return self->shown;
}

/**
 * gr_folio_item_set_shown:
 * @self: an item
 * @shown: what the library says
 */
void
gr_folio_item_set_shown (GrFolioItem *self,
                         gboolean     shown)
{
  g_return_if_fail (GR_IS_FOLIO_ITEM (self));

  if (self->shown == shown)
    return;
  self->shown = shown;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWN]);
}

/**
 * gr_folio_item_set_detail:
 * @self: an item
 * @detail: (nullable): what is said about the part
 * @warning: whether that is something the person would want to know before the pages go out
 */
void
gr_folio_item_set_detail (GrFolioItem *self,
                          const char  *detail,
                          gboolean     warning)
{
  g_return_if_fail (GR_IS_FOLIO_ITEM (self));

  if (g_set_str (&self->detail, detail))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DETAIL]);
  if (self->warning != warning)
    {
      self->warning = warning;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_WARNING]);
    }
}
