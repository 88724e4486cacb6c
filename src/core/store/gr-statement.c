/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-statement.h"

#include <string.h>

struct _GrStatement
{
  GrStore *store;
  sqlite3_stmt *stmt; /* NULL where preparing failed */
  GrStatement *next;  /* idle, of the same text */
  const char *action;
  int rc; /* the first thing that went wrong */
};

/*
 * gr_statement_borrow:
 * @store: a store
 * @sql: one statement
 * @action: (not nullable): what it is for, to begin an error's message with;
 *   must stay as long as the statement is borrowed
 *
 * Returns: (transfer full): a statement with nothing bound, never %NULL
 */
GrStatement *
gr_statement_borrow (GrStore    *store,
                     const char *sql,
                     const char *action)
{
  GrStatement *self = g_hash_table_lookup (store->statements, sql);

  if (self != NULL)
    {
      GrStatement *rest = g_steal_pointer (&self->next);

      if (rest != NULL)
        g_hash_table_replace (store->statements, (gpointer) sqlite3_sql (rest->stmt), rest);
      else
        g_hash_table_steal (store->statements, sql);
    }
  else
    {
      self = g_new0 (GrStatement, 1);
      self->store = store;
      self->rc = sqlite3_prepare_v3 (store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &self->stmt, NULL);
    }
  self->action = action;
  return self;
}

static void
statement_free (GrStatement *self)
{
  sqlite3_finalize (self->stmt);
  g_free (self);
}

/*
 * gr_statement_free_chain:
 * @chain: (transfer full): the idle statements of one text
 */
void
gr_statement_free_chain (gpointer chain)
{
  GrStatement *self = chain;

  while (self != NULL)
    {
      GrStatement *next = self->next;

      statement_free (self);
      self = next;
    }
}

/*
 * gr_statement_give_back:
 * @self: (transfer full): a borrowed statement
 */
void
gr_statement_give_back (GrStatement *self)
{
  const char *sql;
  gpointer idle;

  if (self->stmt == NULL)
    {
      statement_free (self);
      return;
    }

  sqlite3_reset (self->stmt);
  sqlite3_clear_bindings (self->stmt);
  self->rc = SQLITE_OK;
  self->action = NULL;

  /* The key is the text that SQLite keeps in the chain's first statement. */
  sql = sqlite3_sql (self->stmt);
  idle = g_hash_table_lookup (self->store->statements, sql);
  if (idle != NULL)
    g_hash_table_steal (self->store->statements, sql);
  self->next = idle;
  g_hash_table_insert (self->store->statements, (gpointer) sql, self);
}

static void
stick (GrStatement *self,
       int          rc)
{
  if (self->rc == SQLITE_OK)
    self->rc = rc;
}

/*
 * gr_statement_bind:
 * @place: which parameter, from 1
 * @value: its value, copied
 */
void
gr_statement_bind (GrStatement   *self,
                   int            place,
                   const GrValue *value)
{
  switch (value->kind)
    {
    case GR_VALUE_INTEGER:
      stick (self, sqlite3_bind_int64 (self->stmt, place, value->integer));
      break;
    case GR_VALUE_REAL:
      stick (self, sqlite3_bind_double (self->stmt, place, value->real));
      break;
    case GR_VALUE_TEXT:
      gr_statement_bind_text (self, place, value->text);
      break;
    case GR_VALUE_NULL:
    default:
      stick (self, sqlite3_bind_null (self->stmt, place));
      break;
    }
}

/*
 * gr_statement_bind_text:
 * @place: which parameter, from 1
 * @text: (nullable): UTF-8 text, copied; %NULL is null
 */
void
gr_statement_bind_text (GrStatement *self,
                        int          place,
                        const char  *text)
{
  if (text == NULL)
    stick (self, sqlite3_bind_null (self->stmt, place));
  else
    stick (self, sqlite3_bind_text64 (self->stmt, place, text, strlen (text), SQLITE_TRANSIENT, SQLITE_UTF8));
}

/*
 * gr_statement_bind_integer:
 * @place: which parameter, from 1
 * @integer: its value
 */
void
gr_statement_bind_integer (GrStatement *self,
                           int          place,
                           gint64       integer)
{
  stick (self, sqlite3_bind_int64 (self->stmt, place, integer));
}

/*
 * gr_statement_step:
 *
 * Returns: whether there is a row to read, all is done, or @error is set
 */
GrStep
gr_statement_step (GrStatement *self,
                   GError     **error)
{
  int rc = self->rc;

  if (rc == SQLITE_OK)
    rc = sqlite3_step (self->stmt);
  if (rc == SQLITE_ROW)
    return GR_STEP_ROW;
  if (rc == SQLITE_DONE)
    return GR_STEP_DONE;
  stick (self, rc);
  gr_store_set_error (error, self->store->db, rc, self->action);
  return GR_STEP_ERROR;
}

/*
 * gr_statement_run:
 *
 * Steps a statement that answers no rows.
 *
 * Returns: whether it is done; else @error is set
 */
gboolean
gr_statement_run (GrStatement *self,
                  GError     **error)
{
  GrStep step = gr_statement_step (self, error);

  g_return_val_if_fail (step != GR_STEP_ROW, FALSE);
  return step == GR_STEP_DONE;
}

/*
 * gr_statement_dup_value:
 * @column: from 0
 *
 * Returns: (transfer full): the row's value there
 */
GrValue
gr_statement_dup_value (GrStatement *self,
                        int          column)
{
  switch (sqlite3_column_type (self->stmt, column))
    {
    case SQLITE_INTEGER:
      return gr_value_integer (sqlite3_column_int64 (self->stmt, column));
    case SQLITE_FLOAT:
      return gr_value_real (sqlite3_column_double (self->stmt, column));
    case SQLITE_NULL:
      return (GrValue) GR_VALUE_INIT;
    default:
      return gr_value_text (gr_statement_get_text (self, column));
    }
}

/*
 * gr_statement_get_text:
 * @column: from 0
 *
 * Returns: (transfer none) (nullable): the row's text there, until the next step
 */
const char *
gr_statement_get_text (GrStatement *self,
                       int          column)
{
  return (const char *) sqlite3_column_text (self->stmt, column);
}

/*
 * gr_statement_get_integer:
 * @column: from 0
 *
 * Returns: the row's number there; 0 for null
 */
gint64
gr_statement_get_integer (GrStatement *self,
                          int          column)
{
  return sqlite3_column_int64 (self->stmt, column);
}

/*
 * gr_statement_get_real:
 * @column: from 0
 *
 * Returns: the row's number there; 0 for null
 */
double
gr_statement_get_real (GrStatement *self,
                       int          column)
{
  return sqlite3_column_double (self->stmt, column);
}
