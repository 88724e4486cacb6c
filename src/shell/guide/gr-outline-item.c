/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-outline-item.h"

#include <glib/gi18n-lib.h>

struct _GrOutlineItem
{
  GObject parent_instance;

  GrUnit unit;
  char *uid;
  char *title;
  GrReadState state;
};

enum { PROP_0, PROP_TITLE, PROP_LABEL, PROP_ICON_NAME, PROP_HAS_ICON, PROP_CSS_CLASSES, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (GrOutlineItem, gr_outline_item, G_TYPE_OBJECT)

static const char *
get_icon_name (GrOutlineItem *self)
{
  switch (self->state)
    {
    case GR_READ_STATE_UNDERSTOOD:
      return "gr-understood-symbolic";
    case GR_READ_STATE_REVISIT:
      return "gr-revisit-symbolic";
    case GR_READ_STATE_NEW:
    default:
      return NULL;
    }
}

/* The state must not be told by an icon alone. */
static char *
dup_label (GrOutlineItem *self)
{
  if (self->state == GR_READ_STATE_UNDERSTOOD)
    /* Translators: %s is the title of a section */
    return g_strdup_printf (_("%s, understood"), self->title);
  if (self->state == GR_READ_STATE_REVISIT)
    /* Translators: %s is the title of a section */
    return g_strdup_printf (_("%s, to revisit"), self->title);
  if (!self->unit.readable)
    return g_strdup (self->title);
  /* Translators: %s is the title of a section */
  return g_strdup_printf (_("%s, not marked"), self->title);
}

static void
gr_outline_item_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  static const char *const top[] = { "heading", NULL };
  static const char *const below[] = { "outline-2", NULL };
  GrOutlineItem *self = GR_OUTLINE_ITEM (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_LABEL:
      g_value_take_string (value, dup_label (self));
      break;

    case PROP_ICON_NAME:
      g_value_set_static_string (value, get_icon_name (self));
      break;

    case PROP_HAS_ICON:
      g_value_set_boolean (value, get_icon_name (self) != NULL);
      break;

    case PROP_CSS_CLASSES:
      g_value_set_boxed (value, self->unit.depth > 1 ? below : top);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_outline_item_finalize (GObject *object)
{
  GrOutlineItem *self = GR_OUTLINE_ITEM (object);

  g_free (self->uid);
  g_free (self->title);
  G_OBJECT_CLASS (gr_outline_item_parent_class)->finalize (object);
}

static void
gr_outline_item_class_init (GrOutlineItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_outline_item_get_property;
  object_class->finalize = gr_outline_item_finalize;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);
  properties[PROP_HAS_ICON] = g_param_spec_boolean ("has-icon", NULL, NULL, FALSE, flags);
  properties[PROP_CSS_CLASSES] = g_param_spec_boxed ("css-classes", NULL, NULL, G_TYPE_STRV, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_outline_item_init (GrOutlineItem *self)
{
}

/**
 * gr_outline_item_new:
 * @unit: the unit
 * @uid: of its first section
 * @title: (nullable): of its first section
 *
 * Returns: (transfer full): a line that is not marked
 */
GrOutlineItem *
gr_outline_item_new (const GrUnit *unit,
                     const char   *uid,
                     const char   *title)
{
  GrOutlineItem *self = g_object_new (GR_TYPE_OUTLINE_ITEM, NULL);

  self->unit = *unit;
  self->uid = g_strdup (uid);
  self->title = g_strdup (title && *title ? title : _("Untitled"));
  return self;
}

/**
 * gr_outline_item_get_unit:
 * @self: a line
 *
 * Returns: (transfer none): its unit
 */
const GrUnit *
gr_outline_item_get_unit (GrOutlineItem *self)
{
  g_return_val_if_fail (GR_IS_OUTLINE_ITEM (self), NULL);
  return &self->unit;
}

/**
 * gr_outline_item_get_uid:
 * @self: a line
 *
 * Returns: the uid of its first section, which is what marks are on
 */
const char *
gr_outline_item_get_uid (GrOutlineItem *self)
{
  g_return_val_if_fail (GR_IS_OUTLINE_ITEM (self), NULL);
  return self->uid;
}

/**
 * gr_outline_item_get_title:
 * @self: a line
 *
 * Returns: what it is called
 */
const char *
gr_outline_item_get_title (GrOutlineItem *self)
{
  g_return_val_if_fail (GR_IS_OUTLINE_ITEM (self), NULL);
  return self->title;
}

/**
 * gr_outline_item_get_state:
 * @self: a line
 *
 * Returns: where the person stands with it
 */
GrReadState
gr_outline_item_get_state (GrOutlineItem *self)
{
  g_return_val_if_fail (GR_IS_OUTLINE_ITEM (self), GR_READ_STATE_NEW);
  return self->state;
}

/**
 * gr_outline_item_set_state:
 * @self: a line
 * @state: where the person stands with it
 *
 * Follows the person's marks.
 */
void
gr_outline_item_set_state (GrOutlineItem *self,
                           GrReadState    state)
{
  g_return_if_fail (GR_IS_OUTLINE_ITEM (self));

  if (self->state == state)
    return;
  self->state = state;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ICON_NAME]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_ICON]);
}
