/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-goto-item.h"

#include <string.h>

struct _GrGotoItem
{
  GObject parent_instance;

  char *title;
  PangoAttrList *title_attributes;
  char *excerpt; /* empty where the title says it all */
  PangoAttrList *excerpt_attributes;
  char *where;
  const char *group;
  const char *icon_name;
  const char *action;
  GVariant *target;
};

enum {
  PROP_0,
  PROP_TITLE,
  PROP_TITLE_ATTRIBUTES,
  PROP_EXCERPT,
  PROP_EXCERPT_ATTRIBUTES,
  PROP_HAS_EXCERPT,
  PROP_WHERE,
  PROP_HAS_WHERE,
  PROP_ICON_NAME,
  PROP_GROUP,
  PROP_LABEL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (GrGotoItem, gr_goto_item, G_TYPE_OBJECT)

static PangoAttrList *
bold (GArray *spans)
{
  PangoAttrList *list = pango_attr_list_new ();

  for (guint i = 0; i < spans->len; i++)
    {
      const GrSpan *span = &g_array_index (spans, GrSpan, i);
      PangoAttribute *attribute = pango_attr_weight_new (PANGO_WEIGHT_BOLD);

      attribute->start_index = span->start;
      attribute->end_index = span->end;
      pango_attr_list_insert (list, attribute);
    }
  return list;
}

static char *
dup_label (GrGotoItem *self)
{
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  g_strv_builder_add (parts, self->title);
  if (*self->excerpt)
    g_strv_builder_add (parts, self->excerpt);
  if (*self->where)
    g_strv_builder_add (parts, self->where);
  all = g_strv_builder_end (parts);
  return g_strjoinv (", ", all);
}

static void
gr_goto_item_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  GrGotoItem *self = GR_GOTO_ITEM (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_TITLE_ATTRIBUTES:
      g_value_set_boxed (value, self->title_attributes);
      break;

    case PROP_EXCERPT:
      g_value_set_string (value, self->excerpt);
      break;

    case PROP_EXCERPT_ATTRIBUTES:
      g_value_set_boxed (value, self->excerpt_attributes);
      break;

    case PROP_HAS_EXCERPT:
      g_value_set_boolean (value, *self->excerpt != '\0');
      break;

    case PROP_WHERE:
      g_value_set_string (value, self->where);
      break;

    case PROP_HAS_WHERE:
      g_value_set_boolean (value, *self->where != '\0');
      break;

    case PROP_ICON_NAME:
      g_value_set_static_string (value, self->icon_name);
      break;

    case PROP_GROUP:
      g_value_set_static_string (value, self->group);
      break;

    case PROP_LABEL:
      g_value_take_string (value, dup_label (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_goto_item_finalize (GObject *object)
{
  GrGotoItem *self = GR_GOTO_ITEM (object);

  g_free (self->title);
  g_free (self->excerpt);
  g_free (self->where);
  g_clear_pointer (&self->title_attributes, pango_attr_list_unref);
  g_clear_pointer (&self->excerpt_attributes, pango_attr_list_unref);
  g_clear_pointer (&self->target, g_variant_unref);
  G_OBJECT_CLASS (gr_goto_item_parent_class)->finalize (object);
}

static void
gr_goto_item_class_init (GrGotoItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_goto_item_get_property;
  object_class->finalize = gr_goto_item_finalize;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_TITLE_ATTRIBUTES] = g_param_spec_boxed ("title-attributes", NULL, NULL, PANGO_TYPE_ATTR_LIST, flags);
  properties[PROP_EXCERPT] = g_param_spec_string ("excerpt", NULL, NULL, NULL, flags);
  properties[PROP_EXCERPT_ATTRIBUTES] =
      g_param_spec_boxed ("excerpt-attributes", NULL, NULL, PANGO_TYPE_ATTR_LIST, flags);
  properties[PROP_HAS_EXCERPT] = g_param_spec_boolean ("has-excerpt", NULL, NULL, FALSE, flags);
  properties[PROP_WHERE] = g_param_spec_string ("where", NULL, NULL, NULL, flags);
  properties[PROP_HAS_WHERE] = g_param_spec_boolean ("has-where", NULL, NULL, FALSE, flags);
  properties[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);
  properties[PROP_GROUP] = g_param_spec_string ("group", NULL, NULL, NULL, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_goto_item_init (GrGotoItem *self)
{
}

static char *
join (const char *a,
      const char *b,
      const char *c)
{
  const char *parts[4] = { NULL };
  guint n = 0;

  if (a && *a)
    parts[n++] = a;
  if (b && *b)
    parts[n++] = b;
  if (c && *c)
    parts[n++] = c;
  return g_strjoinv (" · ", (char **) parts);
}

static gboolean
holds (const char *text,
       const char *typed)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_autofree char *wanted = g_utf8_casefold (typed, -1);

  return strstr (folded, wanted) != NULL;
}

static const GrSpan *
find_longest (GArray *spans)
{
  const GrSpan *longest = NULL;

  for (guint i = 0; i < spans->len; i++)
    {
      const GrSpan *span = &g_array_index (spans, GrSpan, i);

      if (!longest || span->end - span->start > longest->end - longest->start)
        longest = span;
    }
  return longest;
}

/* What to mark on the page: what was typed, where it stands so; else the longest word of it that does. */
static char *
dup_marked (const GrSearchHit *hit,
            const char        *typed)
{
  const GrSpan *in_excerpt = find_longest (hit->excerpt_spans);
  const GrSpan *in_title = find_longest (hit->title_spans);
  g_autofree char *stripped = g_strstrip (g_strdup (typed));

  if (holds (hit->excerpt, stripped) || holds (hit->title, stripped))
    return g_steal_pointer (&stripped);
  if (in_excerpt)
    return g_strndup (hit->excerpt + in_excerpt->start, in_excerpt->end - in_excerpt->start);
  if (in_title)
    return g_strndup (hit->title + in_title->start, in_title->end - in_title->start);
  return g_strdup ("");
}

/**
 * gr_goto_item_new_hit:
 * @hit: something that was found
 * @typed: what was looked for
 * @group: (transfer none): a heading, static
 * @icon_name: (transfer none): static
 *
 * Returns: (transfer full): a line; its excerpt is there where it shows more than the title does
 */
GrGotoItem *
gr_goto_item_new_hit (const GrSearchHit *hit,
                      const char        *typed,
                      const char        *group,
                      const char        *icon_name)
{
  GrGotoItem *self = g_object_new (GR_TYPE_GOTO_ITEM, NULL);
  g_autofree char *marked = hit->quote ? g_strdup (hit->quote) : dup_marked (hit, typed);
  /* A note or highlight is its text; what it is on is where it is. */
  gboolean is_text = g_str_equal (hit->type, "note") || g_str_equal (hit->type, "highlight") || !*hit->title;
  const char *title = is_text ? hit->excerpt : hit->title;
  gboolean is_untitled = !*title; /* found by something else of it: it is called what it is */

  self->title = g_strdup (is_untitled ? hit->kind : title);
  self->title_attributes = bold (is_text ? hit->excerpt_spans : hit->title_spans);
  self->excerpt = g_strdup (is_text || hit->excerpt_spans->len == 0 ? "" : hit->excerpt);
  self->excerpt_attributes = bold (hit->excerpt_spans);
  self->where = join (is_untitled ? NULL : hit->kind, is_text ? hit->title : NULL, hit->where);
  self->group = group;
  self->icon_name = icon_name;
  self->action = "win.show-found";
  self->target = g_variant_ref_sink (g_variant_new ("(sss)", hit->home_type, hit->home, marked));
  return self;
}

/**
 * gr_goto_item_new_action:
 * @title: what it is called
 * @spans: (element-type GrSpan): what of it was looked for
 * @group: (transfer none): a heading, static
 * @icon_name: (transfer none): static
 * @action: (transfer none): an action of the window, static
 * @target: (nullable): its target; a floating one is taken
 *
 * Returns: (transfer full): a line
 */
GrGotoItem *
gr_goto_item_new_action (const char *title,
                         GArray     *spans,
                         const char *group,
                         const char *icon_name,
                         const char *action,
                         GVariant   *target)
{
  GrGotoItem *self = g_object_new (GR_TYPE_GOTO_ITEM, NULL);

  self->title = g_strdup (title);
  self->title_attributes = bold (spans);
  self->excerpt = g_strdup ("");
  self->excerpt_attributes = pango_attr_list_new ();
  self->where = g_strdup ("");
  self->group = group;
  self->icon_name = icon_name;
  self->action = action;
  self->target = target ? g_variant_ref_sink (target) : NULL;
  return self;
}

/**
 * gr_goto_item_get_title:
 * @self: a line
 *
 * Returns: what it is called
 */
const char *
gr_goto_item_get_title (GrGotoItem *self)
{
  g_return_val_if_fail (GR_IS_GOTO_ITEM (self), NULL);
  return self->title;
}

/**
 * gr_goto_item_get_group:
 * @self: a line
 *
 * Returns: the heading it is below
 */
const char *
gr_goto_item_get_group (GrGotoItem *self)
{
  g_return_val_if_fail (GR_IS_GOTO_ITEM (self), NULL);
  return self->group;
}

/**
 * gr_goto_item_get_action:
 * @self: a line
 *
 * Returns: the window's action that goes there
 */
const char *
gr_goto_item_get_action (GrGotoItem *self)
{
  g_return_val_if_fail (GR_IS_GOTO_ITEM (self), NULL);
  return self->action;
}

/**
 * gr_goto_item_get_target:
 * @self: a line
 *
 * Returns: (transfer none) (nullable): the action's target
 */
GVariant *
gr_goto_item_get_target (GrGotoItem *self)
{
  g_return_val_if_fail (GR_IS_GOTO_ITEM (self), NULL);
  return self->target;
}
