/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-change.h"

#include <string.h>

#include "gr-registry.h"
#include "gr-uid.h"

struct _GrChange
{
  GrChangeKind kind;
  char *label;
  char *note;
  GArray *ops;
  gsize size;
};

static void
op_clear (gpointer data)
{
  GrOp *op = data;

  g_free (op->uid);
  gr_value_clear (&op->value);
  gr_value_clear (&op->guard);
  for (guint i = 0; i < op->n_values; i++)
    gr_value_clear (&op->values[i]);
  g_free (op->values);
}

static gsize
value_size (const GrValue *value)
{
  return sizeof *value + (value->kind == GR_VALUE_TEXT ? strlen (value->text) : 0);
}

/**
 * gr_change_new:
 * @kind: whether it can be undone, and how it is journalled
 * @label: (nullable): what was done, for the Undo menu: "Delete “Charity partnership”"
 *
 * Returns: (transfer full): a change without operations
 */
GrChange *
gr_change_new (GrChangeKind kind,
               const char  *label)
{
  GrChange *self = g_atomic_rc_box_new0 (GrChange);

  self->kind = kind;
  self->label = g_strdup (label);
  self->ops = g_array_new (FALSE, TRUE, sizeof (GrOp));
  g_array_set_clear_func (self->ops, op_clear);
  return self;
}

/**
 * gr_change_ref:
 * @self: a change
 *
 * Returns: (transfer full): @self
 */
GrChange *
gr_change_ref (GrChange *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
change_clear (gpointer data)
{
  GrChange *self = data;

  g_array_unref (self->ops);
  g_free (self->label);
  g_free (self->note);
}

/**
 * gr_change_unref:
 * @self: (transfer full): a change
 */
void
gr_change_unref (GrChange *self)
{
  g_atomic_rc_box_release_full (self, change_clear);
}

/**
 * gr_change_get_kind:
 * @self: a change
 *
 * Returns: how it is undone and journalled
 */
GrChangeKind
gr_change_get_kind (GrChange *self)
{
  return self->kind;
}

/**
 * gr_change_get_label:
 * @self: a change
 *
 * Returns: (transfer none) (nullable): what was done
 */
const char *
gr_change_get_label (GrChange *self)
{
  return self->label;
}

/**
 * gr_change_get_note:
 * @self: a change
 *
 * Returns: (transfer none) (nullable): what the journal notes of an import
 */
const char *
gr_change_get_note (GrChange *self)
{
  return self->note;
}

/**
 * gr_change_set_note:
 * @self: a change being made
 * @note: (nullable): source and hash of an import, in place of its text
 */
void
gr_change_set_note (GrChange   *self,
                    const char *note)
{
  g_set_str (&self->note, note);
}

/**
 * gr_change_get_n_ops:
 * @self: a change
 *
 * Returns: how many operations it has; 0 writes nothing
 */
guint
gr_change_get_n_ops (GrChange *self)
{
  return self->ops->len;
}

/**
 * gr_change_get_op:
 * @self: a change
 * @index: below [method@Change.get_n_ops]
 *
 * Returns: (transfer none): the operation
 */
const GrOp *
gr_change_get_op (GrChange *self,
                  guint     index)
{
  g_return_val_if_fail (index < self->ops->len, NULL);
  return &g_array_index (self->ops, GrOp, index);
}

/**
 * gr_change_get_size:
 * @self: a change
 *
 * Returns: about how many bytes it holds, for the undo stack's limit
 */
gsize
gr_change_get_size (GrChange *self)
{
  return self->size + self->ops->len * sizeof (GrOp);
}

/**
 * gr_change_create:
 * @self: a change being made
 * @type: a type of the registry
 * @uid: (nullable): its identifier; %NULL makes a random one
 *
 * Adds a create.  Sets of the same uid that follow at once become its values.
 *
 * Returns: (transfer none): the uid, valid as long as the change
 */
const char *
gr_change_create (GrChange   *self,
                  const char *type,
                  const char *uid)
{
  GrEntityClass *klass = gr_registry_find (type);
  GrOp op = { .kind = GR_OP_CREATE };

  g_return_val_if_fail (klass != NULL, NULL);

  op.type = klass->nick;
  op.uid = uid != NULL ? g_strdup (uid) : gr_uid_new ();
  op.n_values = klass->n_fields;
  op.values = g_new0 (GrValue, klass->n_fields);
  for (guint i = 0; i < klass->n_fields; i++)
    op.values[i] = gr_field_empty_value (&klass->fields[i]);
  g_array_append_val (self->ops, op);
  self->size += klass->n_fields * sizeof (GrValue);
  return op.uid;
}

/**
 * gr_change_remove:
 * @self: a change being made
 * @type: a type of the registry
 * @uid: what to remove, with all that it owns
 */
void
gr_change_remove (GrChange   *self,
                  const char *type,
                  const char *uid)
{
  GrOp op = { .kind = GR_OP_REMOVE, .type = gr_registry_intern (type) };

  g_return_if_fail (op.type != NULL && uid != NULL);

  op.uid = g_strdup (uid);
  g_array_append_val (self->ops, op);
}

/**
 * gr_change_set:
 * @self: a change being made
 * @type: a type of the registry
 * @uid: which entity
 * @field: which field
 * @value: (transfer full): what it becomes
 */
void
gr_change_set (GrChange   *self,
               const char *type,
               const char *uid,
               const char *field,
               GrValue     value)
{
  GrEntityClass *klass = gr_registry_find (type);
  GrOp op = { .kind = GR_OP_SET, .value = value };
  int at = klass != NULL ? gr_entity_class_find (klass, field) : -1;

  if (at < 0 || uid == NULL)
    {
      gr_value_clear (&value);
      g_return_if_fail (at >= 0);
      g_return_if_fail (uid != NULL);
    }

  if (klass->fields[at].kind == GR_FIELD_TIME && value.kind == GR_VALUE_INTEGER && value.integer == 0)
    value = (GrValue) GR_VALUE_INIT; /* "never" is stored as null */
  self->size += value_size (&value);
  if (self->ops->len > 0)
    {
      GrOp *last = &g_array_index (self->ops, GrOp, self->ops->len - 1);

      if (last->kind == GR_OP_CREATE && strcmp (last->uid, uid) == 0)
        {
          gr_value_clear (&last->values[at]);
          last->values[at] = value;
          return;
        }
    }
  op.type = klass->nick;
  op.uid = g_strdup (uid);
  op.field = klass->fields[at].name;
  g_array_append_val (self->ops, op);
}

/**
 * gr_change_set_text:
 * @self: a change being made
 * @type: a type of the registry
 * @uid: which entity
 * @field: a text, date, enum (by nick) or reference
 * @text: (nullable): what it becomes
 */
void
gr_change_set_text (GrChange   *self,
                    const char *type,
                    const char *uid,
                    const char *field,
                    const char *text)
{
  gr_change_set (self, type, uid, field, gr_value_text (text));
}

/**
 * gr_change_set_integer:
 * @self: a change being made
 * @type: a type of the registry
 * @uid: which entity
 * @field: an integer, flag (0 or 1) or time (milliseconds)
 * @integer: what it becomes
 */
void
gr_change_set_integer (GrChange   *self,
                       const char *type,
                       const char *uid,
                       const char *field,
                       gint64      integer)
{
  gr_change_set (self, type, uid, field, gr_value_integer (integer));
}

/**
 * gr_change_set_real:
 * @self: a change being made
 * @type: a type of the registry
 * @uid: which entity
 * @field: a real
 * @real: what it becomes, finite
 */
void
gr_change_set_real (GrChange   *self,
                    const char *type,
                    const char *uid,
                    const char *field,
                    double      real)
{
  gr_change_set (self, type, uid, field, gr_value_real (real));
}

/**
 * gr_change_guard_last:
 * @self: a change being made
 * @guard: what the field of the last operation, a set, must still hold
 *
 * Makes the last set apply only where nothing came in between.
 */
void
gr_change_guard_last (GrChange      *self,
                      const GrValue *guard)
{
  GrOp *last;

  g_return_if_fail (self->ops->len > 0);

  last = &g_array_index (self->ops, GrOp, self->ops->len - 1);
  g_return_if_fail (last->kind == GR_OP_SET);
  gr_value_clear (&last->guard);
  last->guard = gr_value_copy (guard);
  last->guarded = TRUE;
  self->size += value_size (guard);
}
