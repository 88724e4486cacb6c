/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "gr-value.h"

G_BEGIN_DECLS

/**
 * GrFieldKind:
 * @GR_FIELD_TEXT: UTF-8 text
 * @GR_FIELD_INTEGER: a whole number
 * @GR_FIELD_REAL: a finite number
 * @GR_FIELD_FLAG: yes or no
 * @GR_FIELD_TIME: milliseconds since 1970 in UTC; 0 is "never"
 * @GR_FIELD_DATE: YYYY-MM-DD, or %NULL
 * @GR_FIELD_ENUM: one of an enum's values, stored by nick
 * @GR_FIELD_REFERENCE: the uid of another entity, or %NULL
 */
typedef enum {
  GR_FIELD_TEXT,
  GR_FIELD_INTEGER,
  GR_FIELD_REAL,
  GR_FIELD_FLAG,
  GR_FIELD_TIME,
  GR_FIELD_DATE,
  GR_FIELD_ENUM,
  GR_FIELD_REFERENCE,
} GrFieldKind;

/**
 * GrFieldFlags:
 * @GR_FIELD_PLAIN: nothing special
 * @GR_FIELD_TITLE: what the entity is called; searched as its title
 * @GR_FIELD_SEARCHABLE: searched as part of its body
 * @GR_FIELD_LAZY: stays %NULL until the entity's body is asked for
 * @GR_FIELD_OWNER: reference whose removal removes this entity
 * @GR_FIELD_LINK: reference of a row that only joins two things
 * @GR_FIELD_MENTION: reference that may dangle and finds its target again
 */
typedef enum {
  GR_FIELD_PLAIN = 0,
  GR_FIELD_TITLE = 1 << 0,
  GR_FIELD_SEARCHABLE = 1 << 1,
  GR_FIELD_LAZY = 1 << 2,
  GR_FIELD_OWNER = 1 << 3,
  GR_FIELD_LINK = 1 << 4,
  GR_FIELD_MENTION = 1 << 5,
} GrFieldFlags;

/**
 * GrField:
 *
 * One field of an entity.  Its name is that of the column, of the JSON member
 * and (with "-" for "_") of the property, for ever: never renamed, never
 * reused for something else.  @offset counts from the start of the instance.
 * @target names the type that a reference points at; %NULL where another field
 * says so.  @enum_type is set for enums.
 */
typedef struct
{
  const char *name;
  GrFieldKind kind;
  gsize offset;
  GrFieldFlags flags;
  const char *target;
  GType (*enum_type) (void);
} GrField;

#define GR_FIELD(Type, field, KIND, FLAGS)         { #field, GR_FIELD_##KIND, G_STRUCT_OFFSET (Type, field), (FLAGS), NULL, NULL }
#define GR_FIELD_ENUM_OF(Type, field, get_type)    { #field, GR_FIELD_ENUM, G_STRUCT_OFFSET (Type, field), GR_FIELD_PLAIN, NULL, get_type }
#define GR_FIELD_OWNER_OF(Type, field, target)     { #field, GR_FIELD_REFERENCE, G_STRUCT_OFFSET (Type, field), GR_FIELD_OWNER, target, NULL }
#define GR_FIELD_MENTION_OF(Type, field, target)   { #field, GR_FIELD_REFERENCE, G_STRUCT_OFFSET (Type, field), GR_FIELD_MENTION, target, NULL }

/**
 * GrLoad:
 * @GR_LOAD_EAGER: live from the start; lazy fields on demand
 * @GR_LOAD_BY_OWNER: loaded with their owner, held only while somebody uses them
 * @GR_LOAD_LOG: never live; read as aggregates or pages
 */
typedef enum {
  GR_LOAD_EAGER,
  GR_LOAD_BY_OWNER,
  GR_LOAD_LOG,
} GrLoad;

#define GR_TYPE_ENTITY (gr_entity_get_type ())
G_DECLARE_DERIVABLE_TYPE (GrEntity, gr_entity, GR, ENTITY, GObject)

/**
 * GrEntityClass:
 *
 * Something that is kept.  A derived class declares its fields once; columns,
 * JSON, undo, history and search rows are derived from that list.  Properties
 * are readable only: values change by a [struct@Change] that was committed.
 */
struct _GrEntityClass
{
  GObjectClass parent_class;

  const char *nick;
  GrLoad load;
  const GrField *fields;
  guint n_fields;
};

GrValue        gr_field_empty_value    (const GrField *field);

void           gr_entity_class_install (GrEntityClass *klass,
                                        const char    *nick,
                                        GrLoad         load,
                                        const GrField *fields,
                                        guint          n_fields);
int            gr_entity_class_find    (GrEntityClass *klass,
                                        const char    *field);

const char    *gr_entity_get_uid       (GrEntity      *self);
const char    *gr_entity_get_nick      (GrEntity      *self);
gboolean       gr_entity_get_removed   (GrEntity      *self);
const char    *gr_entity_get_title     (GrEntity      *self);
const char    *gr_entity_get_owner     (GrEntity      *self);
double         gr_entity_get_position  (GrEntity      *self);
GrValue        gr_entity_dup_value     (GrEntity      *self,
                                        guint          field);

/* An entity's type is its struct, its fields, and this. */
#define GR_DEFINE_ENTITY(TypeName, type_name, nick, load)                                             \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, GR_TYPE_ENTITY)                                           \
  static void type_name##_init (TypeName *self) {}                                                    \
  static void type_name##_class_init (TypeName##Class *klass)                                         \
  {                                                                                                   \
    gr_entity_class_install (GR_ENTITY_CLASS (klass), nick, load, fields, G_N_ELEMENTS (fields));     \
  }

#define GR_GETTER(TypeName, type_name, CType, field)                                                  \
  CType type_name##_get_##field (TypeName *self)                                                      \
  {                                                                                                   \
    g_return_val_if_fail (G_TYPE_CHECK_INSTANCE_TYPE (self, type_name##_get_type ()), (CType) 0);     \
    return self->field;                                                                               \
  }

G_END_DECLS
