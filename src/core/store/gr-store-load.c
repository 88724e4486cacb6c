/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store-load.h"

#include <glib/gi18n-lib.h>

#include "gr-error.h"

/*
 * gr_store_read_row:
 * @klass: a type of the registry
 * @statement: at a row of uid and the type's fields
 *
 * Returns: (transfer full): the row
 */
GrRow *
gr_store_read_row (GrEntityClass *klass,
                   GrStatement   *statement)
{
  GrRow *row = g_new0 (GrRow, 1);

  row->klass = klass;
  row->uid = g_strdup (gr_statement_get_text (statement, 0));
  row->n_values = klass->n_fields;
  row->values = g_new0 (GrValue, klass->n_fields);
  for (guint i = 0; i < klass->n_fields; i++)
    row->values[i] = gr_statement_dup_value (statement, (int) i + 1);
  return row;
}

/*
 * gr_store_read_rows:
 * @klass: a type of the registry
 * @statement: of uid and the type's fields, ready to be stepped
 * @rows: where to add
 *
 * Returns: whether all rows were read; else @error is set
 */
gboolean
gr_store_read_rows (GrEntityClass *klass,
                    GrStatement   *statement,
                    GPtrArray     *rows,
                    GError       **error)
{
  GrStep step;

  while ((step = gr_statement_step (statement, error)) == GR_STEP_ROW)
    g_ptr_array_add (rows, gr_store_read_row (klass, statement));
  return step == GR_STEP_DONE;
}

/**
 * gr_store_load:
 * @self: a store
 * @klass: a type of the registry
 * @owner: (nullable): only what belongs to this uid
 * @with_lazy: whether lazy fields are read too, else they are null
 * @error: return location
 *
 * Returns: (transfer full) (element-type GrRow) (nullable): the entities in
 *   order of their positions
 */
GPtrArray *
gr_store_load (GrStore       *self,
               GrEntityClass *klass,
               const char    *owner,
               gboolean       with_lazy,
               GError       **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_row_free);
  g_autoptr (GrStatement) statement = NULL;
  const GrSql *sql = gr_sql_for_class (klass);
  const char *text;

  g_return_val_if_fail (self != NULL && sql != NULL, NULL);

  if (owner != NULL)
    text = with_lazy ? sql->load_owned : sql->heads_owned;
  else
    text = with_lazy ? sql->load_all : sql->heads_all;
  g_return_val_if_fail (text != NULL, NULL); /* a type without an owner was asked for by owner */

  statement = gr_statement_borrow (self, text, _("Read"));
  if (owner != NULL)
    gr_statement_bind_text (statement, 1, owner);
  return gr_store_read_rows (klass, statement, rows, error) ? g_steal_pointer (&rows) : NULL;
}

/**
 * gr_store_load_one:
 * @self: a store
 * @klass: a type of the registry
 * @uid: which
 * @error: return location: %GR_ERROR_NOT_FOUND where there is none
 *
 * Returns: (transfer full) (nullable): the entity with all its fields
 */
GrRow *
gr_store_load_one (GrStore       *self,
                   GrEntityClass *klass,
                   const char    *uid,
                   GError       **error)
{
  const GrSql *sql = gr_sql_for_class (klass);
  g_autoptr (GrStatement) statement = NULL;

  g_return_val_if_fail (self != NULL && sql != NULL && uid != NULL, NULL);

  statement = gr_statement_borrow (self, sql->load_one, _("Read"));
  gr_statement_bind_text (statement, 1, uid);
  switch (gr_statement_step (statement, error))
    {
    case GR_STEP_ROW:
      return gr_store_read_row (klass, statement);
    case GR_STEP_DONE:
      g_set_error (error, GR_ERROR, GR_ERROR_NOT_FOUND, _("Read: it is no longer there"));
      return NULL;
    case GR_STEP_ERROR:
    default:
      return NULL;
    }
}

/**
 * gr_row_free:
 * @row: (transfer full): a row
 */
void
gr_row_free (GrRow *row)
{
  for (guint i = 0; i < row->n_values; i++)
    gr_value_clear (&row->values[i]);
  g_free (row->values);
  g_free (row->uid);
  g_free (row);
}

static const GrValue *
row_value (const GrRow *row,
           const char  *field)
{
  int at = gr_entity_class_find (row->klass, field);

  g_return_val_if_fail (at >= 0, NULL);
  return &row->values[at];
}

/**
 * gr_row_get_text:
 * @row: a row
 * @field: a text, date, enum (by nick) or reference of its type
 *
 * Returns: (transfer none) (nullable): what it holds
 */
const char *
gr_row_get_text (const GrRow *row,
                 const char  *field)
{
  const GrValue *value = row_value (row, field);

  return value != NULL && value->kind == GR_VALUE_TEXT ? value->text : NULL;
}

/**
 * gr_row_get_integer:
 * @row: a row
 * @field: an integer, flag or time of its type
 *
 * Returns: what it holds; 0 where it holds nothing
 */
gint64
gr_row_get_integer (const GrRow *row,
                    const char  *field)
{
  const GrValue *value = row_value (row, field);

  return value != NULL && value->kind == GR_VALUE_INTEGER ? value->integer : 0;
}

/**
 * gr_row_get_real:
 * @row: a row
 * @field: a real of its type
 *
 * Returns: what it holds
 */
double
gr_row_get_real (const GrRow *row,
                 const char  *field)
{
  const GrValue *value = row_value (row, field);

  return value != NULL && value->kind == GR_VALUE_REAL ? value->real : 0;
}
