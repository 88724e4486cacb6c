/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store-apply.h"

static void
done_clear (gpointer data)
{
  GrDone *done = data;

  for (guint i = 0; done->values != NULL && i < done->sql->klass->n_fields; i++)
    gr_value_clear (&done->values[i]);
  g_free (done->values);
  gr_value_clear (&done->old);
  gr_value_clear (&done->new);
  g_free (done->uid);
}

/*
 * gr_done_list_new:
 *
 * Returns: (transfer full) (element-type GrDone): an empty list that owns
 *   what its elements hold
 */
GArray *
gr_done_list_new (void)
{
  GArray *list = g_array_new (FALSE, TRUE, sizeof (GrDone));

  g_array_set_clear_func (list, done_clear);
  return list;
}

static void
add_create (GrChange     *change,
            const GrDone *done)
{
  GrEntityClass *klass = done->sql->klass;

  gr_change_create (change, klass->nick, done->uid);
  for (guint i = 0; i < klass->n_fields; i++)
    if (!gr_value_equal (&done->values[i], &done->sql->empty[i]))
      gr_change_set (change, klass->nick, done->uid, klass->fields[i].name, gr_value_copy (&done->values[i]));
}

static void
add_set (GrChange      *change,
         const GrDone  *done,
         const GrValue *value,
         const GrValue *guard)
{
  GrEntityClass *klass = done->sql->klass;

  gr_change_set (change, klass->nick, done->uid, klass->fields[done->field].name, gr_value_copy (value));
  /* A set right after the entity's create has become one of its values. */
  if (guard != NULL && gr_change_get_op (change, gr_change_get_n_ops (change) - 1)->kind == GR_OP_SET)
    gr_change_guard_last (change, guard);
}

static GrChange *
make_forward (GrChange *change,
              GArray   *list)
{
  GrChange *forward = gr_change_new (gr_change_get_kind (change), gr_change_get_label (change));

  gr_change_set_note (forward, gr_change_get_note (change));
  for (guint i = 0; i < list->len; i++)
    {
      const GrDone *done = GR_DONE (list, i);

      if (done->skipped)
        continue;
      if (done->kind == GR_OP_CREATE)
        add_create (forward, done);
      else if (done->kind == GR_OP_SET)
        add_set (forward, done, &done->new, NULL);
      else
        gr_change_remove (forward, done->sql->klass->nick, done->uid);
    }
  return forward;
}

/* Taking typed text back is a decision of its own: as another piece of the same text it would join the row in the
 * journal that it takes back. */
static GrChangeKind
inverse_kind (GrChangeKind kind)
{
  return kind == GR_CHANGE_TEXT ? GR_CHANGE_EDIT : kind;
}

static GrChange *
make_inverse (GrChange *change,
              GArray   *list)
{
  GrChange *inverse = gr_change_new (inverse_kind (gr_change_get_kind (change)), gr_change_get_label (change));

  gr_change_set_note (inverse, gr_change_get_note (change));
  for (guint i = list->len; i > 0; i--)
    {
      const GrDone *done = GR_DONE (list, i - 1);

      if (done->skipped)
        continue;
      if (done->kind == GR_OP_CREATE)
        gr_change_remove (inverse, done->sql->klass->nick, done->uid);
      else if (done->kind == GR_OP_SET)
        add_set (inverse, done, &done->old, &done->new);
      else
        add_create (inverse, done);
    }
  return inverse;
}

/*
 * gr_commit_new:
 * @change: what was asked for
 * @as_asked: whether that is exactly what happened
 * @done: (element-type GrDone): what happened
 * @number: the journal's number
 *
 * Returns: (transfer full): what is now on disk
 */
GrCommit *
gr_commit_new (GrChange *change,
               gboolean  as_asked,
               GArray   *done,
               gint64    number)
{
  GrCommit *commit = g_new0 (GrCommit, 1);

  commit->forward = as_asked ? gr_change_ref (change) : make_forward (change, done);
  commit->inverse = make_inverse (change, done);
  commit->number = number;
  return commit;
}

/**
 * gr_commit_free:
 * @commit: (transfer full): a commit
 */
void
gr_commit_free (GrCommit *commit)
{
  gr_change_unref (commit->forward);
  gr_change_unref (commit->inverse);
  g_free (commit);
}
