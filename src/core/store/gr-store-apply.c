/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store-apply.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-error.h"
#include "gr-registry.h"
#include "gr-store-load.h"

typedef struct
{
  GrStore *store;
  GArray *done;
  gboolean as_asked; /* what happened is, word for word, what the change says */
  const char *action;
} Applying;

static gboolean
refuse (Applying    *self,
        const GrSql *sql,
        guint        field,
        GError     **error)
{
  /* Translators: “%s” are the names of a kind of thing and of a part of it, in English. */
  g_set_error (error, GR_ERROR, GR_ERROR_CONSTRAINT, _("%s: “%s” of “%s” cannot hold such a value"), self->action,
               sql->klass->fields[field].name, sql->klass->nick);
  return FALSE;
}

/* What the field holds.  DONE means that there is no such entity. */
static GrStep
read_field (Applying    *self,
            const GrSql *sql,
            const char  *uid,
            guint        field,
            GrValue     *value,
            GError     **error)
{
  g_autoptr (GrStatement) select = gr_statement_borrow (self->store, sql->select_field[field], self->action);
  GrStep step;

  gr_statement_bind_text (select, 1, uid);
  step = gr_statement_step (select, error);
  if (step == GR_STEP_ROW)
    *value = gr_statement_dup_value (select, 0);
  return step;
}

static void
skip (Applying      *self,
      const GrOp    *op,
      const GrSql   *sql,
      guint          field,
      const GrValue *value)
{
  GrDone done = { .kind = op->kind, .skipped = TRUE, .sql = sql, .uid = g_strdup (op->uid), .field = field };

  if (value != NULL)
    done.new = gr_value_copy (value);
  g_array_append_val (self->done, done);
  self->as_asked = FALSE;
}

static gboolean
apply_create (Applying    *self,
              const GrOp  *op,
              const GrSql *sql,
              GError     **error)
{
  g_autoptr (GrStatement) insert = gr_statement_borrow (self->store, sql->insert, self->action);
  GrDone done = { .kind = GR_OP_CREATE, .sql = sql, .uid = g_strdup (op->uid) };

  g_return_val_if_fail (op->n_values == sql->klass->n_fields, FALSE);

  done.values = g_new0 (GrValue, op->n_values);
  g_array_append_val (self->done, done); /* owns it from here, whatever fails */
  gr_statement_bind_text (insert, 1, op->uid);
  for (guint i = 0; i < op->n_values; i++)
    {
      GrValue fitted;

      if (!gr_sql_fit_value (sql, i, &op->values[i], &fitted))
        return refuse (self, sql, i, error);
      if (!gr_value_equal (&fitted, &op->values[i]))
        self->as_asked = FALSE;
      done.values[i] = gr_value_copy (&fitted);
      gr_statement_bind (insert, (int) i + 2, &fitted);
    }
  return gr_statement_run (insert, error);
}

static gboolean
write_field (Applying      *self,
             const GrSql   *sql,
             const char    *uid,
             guint          field,
             const GrValue *value,
             GError       **error)
{
  g_autoptr (GrStatement) update = gr_statement_borrow (self->store, sql->update_field[field], self->action);

  gr_statement_bind_text (update, 1, uid);
  gr_statement_bind (update, 2, value);
  return gr_statement_run (update, error);
}

static gboolean
apply_set (Applying    *self,
           const GrOp  *op,
           const GrSql *sql,
           GError     **error)
{
  guint field = (guint) gr_entity_class_find (sql->klass, op->field);
  g_auto (GrValue) old = GR_VALUE_INIT;
  GrValue value;
  GrDone done = { .kind = GR_OP_SET, .sql = sql, .field = field };
  GrStep step;

  if (!gr_sql_fit_value (sql, field, &op->value, &value))
    return refuse (self, sql, field, error);
  step = read_field (self, sql, op->uid, field, &old, error);
  if (step == GR_STEP_ERROR)
    return FALSE;
  if (step == GR_STEP_DONE && !op->guarded)
    {
      skip (self, op, sql, field, &value);
      return TRUE;
    }
  if (step == GR_STEP_DONE || (op->guarded && !gr_value_equal (&old, &op->guard)) || gr_value_equal (&old, &value))
    {
      self->as_asked = FALSE; /* undone too late, or nothing new: it does not happen at all */
      return TRUE;
    }
  if (!write_field (self, sql, op->uid, field, &value, error))
    return FALSE;
  if (!gr_value_equal (&value, &op->value))
    self->as_asked = FALSE;
  done.uid = g_strdup (op->uid);
  done.new = gr_value_copy (&value);
  done.old = old;
  old = (GrValue) GR_VALUE_INIT;
  g_array_append_val (self->done, done);
  return TRUE;
}

static GPtrArray *
find_children (Applying         *self,
               const GrSqlChild *child,
               const char       *uid,
               GError          **error)
{
  g_autoptr (GPtrArray) uids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GrStatement) select = gr_statement_borrow (self->store, child->select_uids, self->action);
  GrStep step;

  gr_statement_bind_text (select, 1, uid);
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    g_ptr_array_add (uids, g_strdup (gr_statement_get_text (select, 0)));
  return step == GR_STEP_DONE ? g_steal_pointer (&uids) : NULL;
}

static gboolean
remove_row (Applying    *self,
            const GrSql *sql,
            const char  *uid,
            gboolean    *found,
            GError     **error)
{
  g_autoptr (GrStatement) select = gr_statement_borrow (self->store, sql->load_one, self->action);
  g_autoptr (GrStatement) remove = gr_statement_borrow (self->store, sql->remove, self->action);
  g_autoptr (GrRow) row = NULL;
  GrDone done = { .kind = GR_OP_REMOVE, .sql = sql };
  GrStep step;

  gr_statement_bind_text (select, 1, uid);
  step = gr_statement_step (select, error);
  *found = step == GR_STEP_ROW;
  if (step != GR_STEP_ROW)
    return step == GR_STEP_DONE;
  row = gr_store_read_row (sql->klass, select);
  gr_statement_bind_text (remove, 1, uid);
  if (!gr_statement_run (remove, error))
    return FALSE;
  done.uid = g_strdup (uid);
  done.values = g_steal_pointer (&row->values);
  row->n_values = 0;
  g_array_append_val (self->done, done);
  return TRUE;
}

/* What belongs to it goes first, so that the inverse, which runs backwards, makes owners before what they own.  The
 * registry's types own each other without cycles, which bounds the depth. */
static gboolean
remove_tree (Applying    *self,
             const GrSql *sql,
             const char  *uid,
             gboolean    *found,
             GError     **error)
{
  for (guint i = sql->children->len; i > 0; i--)
    {
      const GrSqlChild *child = &g_array_index (sql->children, GrSqlChild, i - 1);
      g_autoptr (GPtrArray) uids = find_children (self, child, uid, error);

      if (uids == NULL)
        return FALSE;
      for (guint j = uids->len; j > 0; j--)
        if (!remove_tree (self, gr_sql_for_class (child->klass), uids->pdata[j - 1], found, error))
          return FALSE;
    }
  return remove_row (self, sql, uid, found, error);
}

static gboolean
apply_remove (Applying    *self,
              const GrOp  *op,
              const GrSql *sql,
              GError     **error)
{
  guint before = self->done->len;
  gboolean found = FALSE;

  if (!remove_tree (self, sql, op->uid, &found, error))
    return FALSE;
  if (!found)
    skip (self, op, sql, 0, NULL);
  else if (self->done->len - before > 1)
    self->as_asked = FALSE;
  return TRUE;
}

static gboolean
apply_op (Applying   *self,
          const GrOp *op,
          GError    **error)
{
  const GrSql *sql = gr_sql_for_class (gr_registry_find (op->type));

  switch (op->kind)
    {
    case GR_OP_CREATE:
      return apply_create (self, op, sql, error);
    case GR_OP_SET:
      return apply_set (self, op, sql, error);
    case GR_OP_REMOVE:
    default:
      return apply_remove (self, op, sql, error);
    }
}

static gboolean
exec (Applying   *self,
      const char *sql,
      GError    **error)
{
  g_autoptr (GrStatement) statement = gr_statement_borrow (self->store, sql, self->action);

  return gr_statement_run (statement, error);
}

static gboolean
apply_all (Applying *self,
           GrChange *change,
           gint64    now_ms,
           gint64   *number,
           GError  **error)
{
  GrStoreIndex index;
  gboolean done = gr_store_index_begin (self->store, change, &index, error);

  for (guint i = 0; done && i < gr_change_get_n_ops (change); i++)
    done = apply_op (self, gr_change_get_op (change, i), error);
  done = done && gr_store_index_end (self->store, &index, error);
  g_clear_pointer (&index.trigger, g_free);
  if (!done)
    return FALSE;
  if (self->done->len == 0)
    return exec (self, "ROLLBACK", error); /* nothing to write: leave the disk alone */
  return gr_store_journal (self->store, change, self->done, now_ms, number, error) && exec (self, "COMMIT", error);
}

/**
 * gr_store_apply:
 * @self: a store for writing
 * @change: what to do
 * @now_ms: the time for the journal, in milliseconds since 1970 in UTC
 * @error: return location
 *
 * Does all of it in one transaction, or none.  Removals take along what
 * belongs to what is removed.  A set or removal of what is gone is journalled
 * and skipped; a set whose guard no longer holds, or that changes nothing,
 * does not happen.  A change of which nothing is left writes nothing.
 *
 * Returns: (transfer full) (nullable): what is now on disk; %NULL with @error
 *   set where nothing is
 */
GrCommit *
gr_store_apply (GrStore  *self,
                GrChange *change,
                gint64    now_ms,
                GError  **error)
{
  g_autoptr (GArray) list = gr_done_list_new ();
  Applying applying = { .store = self, .done = list, .as_asked = TRUE, .action = _("Save") };
  gint64 number = 0;
  gboolean kept;

  g_return_val_if_fail (self != NULL && change != NULL, NULL);

  if (self->mode != GR_STORE_WRITE)
    {
      gr_store_set_error (error, NULL, SQLITE_READONLY, applying.action);
      return NULL;
    }
  if (gr_change_get_n_ops (change) == 0)
    return gr_commit_new (change, TRUE, list, 0);
  if (!exec (&applying, "BEGIN IMMEDIATE", error))
    return NULL;
  kept = apply_all (&applying, change, now_ms, &number, error);
  if (!sqlite3_get_autocommit (self->db))
    sqlite3_exec (self->db, "ROLLBACK", NULL, NULL, NULL);
  return kept ? gr_commit_new (change, applying.as_asked, list, number) : NULL;
}
