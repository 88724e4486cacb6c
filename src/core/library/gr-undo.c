/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-undo.h"

#include <string.h>

typedef struct
{
  char *label;
  GrChange *inverse;
  gboolean text;
  gint64 at_ms;
} Step;

struct _GrUndo
{
  GPtrArray *undo;
  GPtrArray *redo;
};

static void
step_free (gpointer data)
{
  Step *step = data;

  g_free (step->label);
  gr_change_unref (step->inverse);
  g_free (step);
}

GrUndo *
gr_undo_new (void)
{
  GrUndo *self = g_new0 (GrUndo, 1);

  self->undo = g_ptr_array_new_with_free_func (step_free);
  self->redo = g_ptr_array_new_with_free_func (step_free);
  return self;
}

void
gr_undo_free (GrUndo *self)
{
  g_ptr_array_unref (self->undo);
  g_ptr_array_unref (self->redo);
  g_free (self);
}

static void
trim (GPtrArray *stack)
{
  gsize size = 0;

  for (guint i = stack->len; i > 0; i--)
    {
      Step *step = g_ptr_array_index (stack, i - 1);

      size += gr_change_get_size (step->inverse);
      if (stack->len - i + 1 > GR_UNDO_MAX_CHANGES || (size > GR_UNDO_MAX_BYTES && i < stack->len))
        {
          g_ptr_array_remove_range (stack, 0, i);
          return;
        }
    }
}

static Step *
push (GPtrArray  *stack,
      const char *label,
      GrChange   *inverse)
{
  Step *step = g_new0 (Step, 1);

  step->label = g_strdup (label);
  step->inverse = gr_change_ref (inverse);
  g_ptr_array_add (stack, step);
  trim (stack);
  return step;
}

static gboolean
same_field (GrChange *a,
            GrChange *b)
{
  const GrOp *op_a, *op_b;

  if (gr_change_get_n_ops (a) != 1 || gr_change_get_n_ops (b) != 1)
    return FALSE;
  op_a = gr_change_get_op (a, 0);
  op_b = gr_change_get_op (b, 0);
  return op_a->kind == GR_OP_SET && op_b->kind == GR_OP_SET && strcmp (op_a->uid, op_b->uid) == 0 &&
         strcmp (op_a->field, op_b->field) == 0;
}

/* Typing that goes on in one field: back to where it began, if nothing else wrote there since. */
static GrChange *
join_text (GrChange *first,
           GrChange *latest)
{
  const GrOp *from = gr_change_get_op (first, 0);
  const GrOp *to = gr_change_get_op (latest, 0);
  GrChange *joined = gr_change_new (gr_change_get_kind (first), gr_change_get_label (first));

  gr_change_set (joined, from->type, from->uid, from->field, gr_value_copy (&from->value));
  if (to->guarded)
    gr_change_guard_last (joined, &to->guard);
  return joined;
}

/* A person did something: it can be undone, and what was undone before can no longer be redone. */
void
gr_undo_done (GrUndo   *self,
              GrChange *forward,
              GrChange *inverse,
              gint64    now_ms)
{
  gboolean text = gr_change_get_kind (forward) == GR_CHANGE_TEXT;
  Step *last = self->undo->len > 0 ? g_ptr_array_index (self->undo, self->undo->len - 1) : NULL;
  Step *step;

  if (gr_change_get_kind (forward) == GR_CHANGE_QUIET || gr_change_get_n_ops (inverse) == 0)
    return;
  g_ptr_array_set_size (self->redo, 0);
  if (text && last != NULL && last->text && now_ms - last->at_ms < GR_UNDO_TEXT_MS &&
      same_field (last->inverse, inverse))
    {
      g_autoptr (GrChange) old = last->inverse;

      last->inverse = join_text (old, inverse);
      return;
    }
  step = push (self->undo, gr_change_get_label (forward), inverse);
  step->text = text;
  step->at_ms = now_ms;
}

void
gr_undo_undone (GrUndo     *self,
                const char *label,
                GrChange   *inverse)
{
  if (gr_change_get_n_ops (inverse) > 0)
    push (self->redo, label, inverse);
}

void
gr_undo_redone (GrUndo     *self,
                const char *label,
                GrChange   *inverse)
{
  if (gr_change_get_n_ops (inverse) > 0)
    push (self->undo, label, inverse);
}

/* Returns: (transfer full) (nullable): the newest step, taken off its stack */
GrChange *
gr_undo_take (GrUndo  *self,
              gboolean redo,
              char   **label)
{
  GPtrArray *stack = redo ? self->redo : self->undo;
  Step *step;
  GrChange *change;

  if (stack->len == 0)
    return NULL;
  step = g_ptr_array_steal_index (stack, stack->len - 1);
  change = gr_change_ref (step->inverse);
  *label = g_strdup (step->label);
  step_free (step);
  return change;
}

/* It could not be written: nothing is lost, it can be tried again. */
void
gr_undo_put_back (GrUndo     *self,
                  gboolean    redo,
                  const char *label,
                  GrChange   *change)
{
  push (redo ? self->redo : self->undo, label, change);
}

const char *
gr_undo_get_label (GrUndo  *self,
                   gboolean redo)
{
  GPtrArray *stack = redo ? self->redo : self->undo;
  Step *step = stack->len > 0 ? g_ptr_array_index (stack, stack->len - 1) : NULL;

  return step != NULL ? (step->label != NULL ? step->label : "") : NULL;
}
