/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-entity-private.h"

#include <string.h>

typedef struct
{
  char *uid;
  gboolean removed;
} GrEntityPrivate;

enum {
  PROP_0,
  PROP_UID,
  PROP_REMOVED,
  N_PROPS /* the fields' properties follow, in the order of the table */
};

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (GrEntity, gr_entity, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static gpointer
member (GrEntity      *self,
        const GrField *field)
{
  return G_STRUCT_MEMBER_P (self, field->offset);
}

static gboolean
is_string (const GrField *field)
{
  return field->kind == GR_FIELD_TEXT || field->kind == GR_FIELD_DATE || field->kind == GR_FIELD_REFERENCE;
}

static void
gr_entity_get_property (GObject    *object,
                        guint       prop_id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  GrEntity *self = GR_ENTITY (object);
  GrEntityPrivate *priv = gr_entity_get_instance_private (self);
  GrEntityClass *klass = GR_ENTITY_GET_CLASS (self);
  const GrField *field;

  if (prop_id == PROP_UID)
    {
      g_value_set_string (value, priv->uid);
      return;
    }
  if (prop_id == PROP_REMOVED)
    {
      g_value_set_boolean (value, priv->removed);
      return;
    }

  g_return_if_fail (prop_id - N_PROPS < klass->n_fields);
  field = &klass->fields[prop_id - N_PROPS];
  switch (field->kind)
    {
    case GR_FIELD_INTEGER:
    case GR_FIELD_TIME:
      g_value_set_int64 (value, *(gint64 *) member (self, field));
      break;
    case GR_FIELD_REAL:
      g_value_set_double (value, *(double *) member (self, field));
      break;
    case GR_FIELD_FLAG:
      g_value_set_boolean (value, *(gboolean *) member (self, field));
      break;
    case GR_FIELD_ENUM:
      g_value_set_enum (value, *(int *) member (self, field));
      break;
    case GR_FIELD_TEXT:
    case GR_FIELD_DATE:
    case GR_FIELD_REFERENCE:
    default:
      g_value_set_string (value, *(char **) member (self, field));
      break;
    }
}

static void
gr_entity_finalize (GObject *object)
{
  GrEntity *self = GR_ENTITY (object);
  GrEntityPrivate *priv = gr_entity_get_instance_private (self);
  GrEntityClass *klass = GR_ENTITY_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    if (is_string (&klass->fields[i]))
      g_free (*(char **) member (self, &klass->fields[i]));
  g_free (priv->uid);
  G_OBJECT_CLASS (gr_entity_parent_class)->finalize (object);
}

static void
gr_entity_class_init (GrEntityClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = gr_entity_get_property;
  object_class->finalize = gr_entity_finalize;

  properties[PROP_UID] = g_param_spec_string ("uid", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_REMOVED] = g_param_spec_boolean ("removed", NULL, NULL, FALSE,
                                                   G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_entity_init (GrEntity *self)
{
}

static GParamSpec *
field_pspec (const GrField *field)
{
  g_autofree char *name = g_strdelimit (g_strdup (field->name), "_", '-');
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY;

  switch (field->kind)
    {
    case GR_FIELD_INTEGER:
    case GR_FIELD_TIME:
      return g_param_spec_int64 (name, NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
    case GR_FIELD_REAL:
      return g_param_spec_double (name, NULL, NULL, -G_MAXDOUBLE, G_MAXDOUBLE, 0, flags);
    case GR_FIELD_FLAG:
      return g_param_spec_boolean (name, NULL, NULL, FALSE, flags);
      case GR_FIELD_ENUM: {
        g_autoptr (GEnumClass) values = g_type_class_ref (field->enum_type ());

        return g_param_spec_enum (name, NULL, NULL, field->enum_type (), values->values[0].value, flags);
      }
    case GR_FIELD_TEXT:
    case GR_FIELD_DATE:
    case GR_FIELD_REFERENCE:
    default:
      return g_param_spec_string (name, NULL, NULL, NULL, flags);
    }
}

/**
 * gr_field_empty_value:
 * @field: a field
 *
 * Returns: (transfer full): what is stored while nothing was said: 0 for
 *   numbers and flags, an enum's first nick, null for the rest
 */
GrValue
gr_field_empty_value (const GrField *field)
{
  switch (field->kind)
    {
    case GR_FIELD_INTEGER:
    case GR_FIELD_FLAG:
      return gr_value_integer (0);
    case GR_FIELD_REAL:
      return gr_value_real (0);
      case GR_FIELD_ENUM: {
        g_autoptr (GEnumClass) values = g_type_class_ref (field->enum_type ());

        return gr_value_text (values->values[0].value_nick);
      }
    case GR_FIELD_TEXT:
    case GR_FIELD_TIME:
    case GR_FIELD_DATE:
    case GR_FIELD_REFERENCE:
    default:
      return (GrValue) GR_VALUE_INIT;
    }
}

/**
 * gr_entity_class_install:
 * @klass: the class being initialised
 * @nick: the type's name in the file, for ever
 * @load: when entities of this type become live
 * @fields: (array length=n_fields): the fields; must stay
 * @n_fields: how many
 *
 * Gives the class its fields and a readable property for each.
 */
void
gr_entity_class_install (GrEntityClass *klass,
                         const char    *nick,
                         GrLoad         load,
                         const GrField *fields,
                         guint          n_fields)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  klass->nick = nick;
  klass->load = load;
  klass->fields = fields;
  klass->n_fields = n_fields;
  object_class->get_property = gr_entity_get_property; /* GObject clears it in every derived class */
  for (guint i = 0; i < n_fields; i++)
    g_object_class_install_property (object_class, N_PROPS + i, field_pspec (&fields[i]));
}

/**
 * gr_entity_class_find:
 * @klass: an entity's class
 * @field: a field's name
 *
 * Returns: its place in the table, or -1
 */
int
gr_entity_class_find (GrEntityClass *klass,
                      const char    *field)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].name == field || strcmp (klass->fields[i].name, field) == 0)
      return (int) i;
  return -1;
}

/**
 * gr_entity_new:
 * @type: a type of the registry
 * @uid: its identifier
 *
 * Returns: (transfer full): an entity whose fields are all empty
 */
GrEntity *
gr_entity_new (GType       type,
               const char *uid)
{
  GrEntity *self = g_object_new (type, NULL);
  GrEntityPrivate *priv = gr_entity_get_instance_private (self);
  GrEntityClass *klass = GR_ENTITY_GET_CLASS (self);

  priv->uid = g_strdup (uid);
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == GR_FIELD_ENUM)
      {
        g_autoptr (GEnumClass) values = g_type_class_ref (klass->fields[i].enum_type ());

        *(int *) member (self, &klass->fields[i]) = values->values[0].value;
      }
  return self;
}

static gboolean
apply_string (char         **place,
              const GrValue *value)
{
  return g_set_str (place, value->kind == GR_VALUE_TEXT ? value->text : NULL);
}

static gboolean
apply_integer (gint64        *place,
               const GrValue *value)
{
  gint64 next = value->kind == GR_VALUE_INTEGER ? value->integer : 0;
  gboolean changed = *place != next;

  *place = next;
  return changed;
}

static gboolean
apply_flag (gboolean      *place,
            const GrValue *value)
{
  gboolean next = value->kind == GR_VALUE_INTEGER && value->integer != 0;
  gboolean changed = *place != next;

  *place = next;
  return changed;
}

static gboolean
apply_real (double        *place,
            const GrValue *value)
{
  double next = value->kind == GR_VALUE_REAL      ? value->real
                : value->kind == GR_VALUE_INTEGER ? (double) value->integer
                                                  : 0.0;
  gboolean changed = memcmp (place, &next, sizeof next) != 0;

  *place = next;
  return changed;
}

/* An unknown nick (from a newer or a damaged file) reads as the enum's first value. */
static gboolean
apply_enum (int           *place,
            GType          type,
            const GrValue *value)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (type);
  GEnumValue *found = value->kind == GR_VALUE_TEXT ? g_enum_get_value_by_nick (values, value->text) : NULL;
  int next = found != NULL ? found->value : values->values[0].value;
  gboolean changed = *place != next;

  *place = next;
  return changed;
}

/**
 * gr_entity_apply:
 * @self: an entity
 * @field: the field's place in the table
 * @value: what is now stored
 *
 * Takes over a committed value and notifies where it differs.
 *
 * Returns: whether it differed
 */
gboolean
gr_entity_apply (GrEntity      *self,
                 guint          field,
                 const GrValue *value)
{
  GrEntityClass *klass = GR_ENTITY_GET_CLASS (self);
  const GrField *f;
  g_autofree char *name = NULL;
  gboolean changed;

  g_return_val_if_fail (GR_IS_ENTITY (self) && field < klass->n_fields, FALSE);

  f = &klass->fields[field];
  switch (f->kind)
    {
    case GR_FIELD_INTEGER:
    case GR_FIELD_TIME:
      changed = apply_integer (member (self, f), value);
      break;
    case GR_FIELD_REAL:
      changed = apply_real (member (self, f), value);
      break;
    case GR_FIELD_FLAG:
      changed = apply_flag (member (self, f), value);
      break;
    case GR_FIELD_ENUM:
      changed = apply_enum (member (self, f), f->enum_type (), value);
      break;
    case GR_FIELD_TEXT:
    case GR_FIELD_DATE:
    case GR_FIELD_REFERENCE:
    default:
      changed = apply_string (member (self, f), value);
      break;
    }
  if (!changed)
    return FALSE;

  name = g_strdelimit (g_strdup (f->name), "_", '-');
  g_object_notify (G_OBJECT (self), name);
  return TRUE;
}

/**
 * gr_entity_set_removed:
 * @self: an entity
 * @removed: whether it is gone from the library
 *
 * Tells those who hold it that it is gone, or back by undo.
 */
void
gr_entity_set_removed (GrEntity *self,
                       gboolean  removed)
{
  GrEntityPrivate *priv = gr_entity_get_instance_private (self);

  g_return_if_fail (GR_IS_ENTITY (self));

  if (priv->removed == removed)
    return;
  priv->removed = removed;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REMOVED]);
}

/**
 * gr_entity_dup_value:
 * @self: an entity
 * @field: the field's place in the table
 *
 * Returns: (transfer full): the field as it is stored
 */
GrValue
gr_entity_dup_value (GrEntity *self,
                     guint     field)
{
  GrEntityClass *klass = GR_ENTITY_GET_CLASS (self);
  const GrField *f;

  g_return_val_if_fail (GR_IS_ENTITY (self) && field < klass->n_fields, (GrValue) GR_VALUE_INIT);

  f = &klass->fields[field];
  switch (f->kind)
    {
    case GR_FIELD_INTEGER:
      return gr_value_integer (*(gint64 *) member (self, f));
    case GR_FIELD_TIME:
      return *(gint64 *) member (self, f) != 0 ? gr_value_integer (*(gint64 *) member (self, f))
                                               : (GrValue) GR_VALUE_INIT;
    case GR_FIELD_REAL:
      return gr_value_real (*(double *) member (self, f));
    case GR_FIELD_FLAG:
      return gr_value_integer (*(gboolean *) member (self, f) ? 1 : 0);
      case GR_FIELD_ENUM: {
        g_autoptr (GEnumClass) values = g_type_class_ref (f->enum_type ());

        return gr_value_text (g_enum_get_value (values, *(int *) member (self, f))->value_nick);
      }
    case GR_FIELD_TEXT:
    case GR_FIELD_DATE:
    case GR_FIELD_REFERENCE:
    default:
      return gr_value_text (*(char **) member (self, f));
    }
}

/**
 * gr_entity_get_uid:
 * @self: an entity
 *
 * Returns: (transfer none): its identifier, the same for ever
 */
const char *
gr_entity_get_uid (GrEntity *self)
{
  GrEntityPrivate *priv = gr_entity_get_instance_private (self);

  g_return_val_if_fail (GR_IS_ENTITY (self), NULL);
  return priv->uid;
}

/**
 * gr_entity_get_nick:
 * @self: an entity
 *
 * Returns: (transfer none): its type's name, such as "story"
 */
const char *
gr_entity_get_nick (GrEntity *self)
{
  g_return_val_if_fail (GR_IS_ENTITY (self), NULL);
  return GR_ENTITY_GET_CLASS (self)->nick;
}

/**
 * gr_entity_get_removed:
 * @self: an entity
 *
 * Returns: whether it is gone from the library
 */
gboolean
gr_entity_get_removed (GrEntity *self)
{
  GrEntityPrivate *priv = gr_entity_get_instance_private (self);

  g_return_val_if_fail (GR_IS_ENTITY (self), TRUE);
  return priv->removed;
}

static const GrField *
find_flag (GrEntity    *self,
           GrFieldFlags flag)
{
  GrEntityClass *klass = GR_ENTITY_GET_CLASS (self);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].flags & flag)
      return &klass->fields[i];
  return NULL;
}

/**
 * gr_entity_get_title:
 * @self: an entity
 *
 * Returns: (transfer none) (nullable): what it is called
 */
const char *
gr_entity_get_title (GrEntity *self)
{
  const GrField *field;

  g_return_val_if_fail (GR_IS_ENTITY (self), NULL);

  field = find_flag (self, GR_FIELD_TITLE);
  return field != NULL ? *(char **) member (self, field) : NULL;
}

/**
 * gr_entity_get_owner:
 * @self: an entity
 *
 * Returns: (transfer none) (nullable): the uid of what it belongs to
 */
const char *
gr_entity_get_owner (GrEntity *self)
{
  const GrField *field;

  g_return_val_if_fail (GR_IS_ENTITY (self), NULL);

  field = find_flag (self, GR_FIELD_OWNER);
  return field != NULL ? *(char **) member (self, field) : NULL;
}

/**
 * gr_entity_get_position:
 * @self: an entity
 *
 * Returns: its place among its siblings, ascending; 0 where it has none
 */
double
gr_entity_get_position (GrEntity *self)
{
  GrEntityClass *klass;
  int at;

  g_return_val_if_fail (GR_IS_ENTITY (self), 0);

  klass = GR_ENTITY_GET_CLASS (self);
  at = gr_entity_class_find (klass, "position");
  return at >= 0 ? *(double *) member (self, &klass->fields[at]) : 0;
}
