/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store-apply.h"

#include <glib/gi18n-lib.h>

#include "gr-registry.h"

/* Triggers keep the search index, a row at a time, and before each row FTS5 writes out what it has gathered.  A guide
 * is hundreds of rows: for it the trigger is set aside within the transaction and its rows are indexed together,
 * which takes a quarter of the time.  Whatever fails, the transaction brings the trigger back. */

#define MANY 50        /* creates: fewer are not worth it */
#define CACHE "-16384" /* KiB, from the first guide on: its keys are spread over the whole of every index */

static gboolean
run (GrStore    *store,
     const char *sql,
     gint64      number,
     GError    **error)
{
  g_autoptr (GrStatement) statement = gr_statement_borrow (store, sql, _("Save"));

  gr_statement_bind_integer (statement, 1, number);
  return gr_statement_run (statement, error);
}

/* What was made earlier in the change is not in the index yet, so nothing may alter or remove it. */
static gboolean
only_adds (GrChange *change)
{
  guint creates = 0;

  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);
      const GrEntityClass *klass = gr_registry_find (op->type);

      if (op->kind == GR_OP_REMOVE)
        return FALSE;
      if (op->kind == GR_OP_SET && (klass->fields[gr_entity_class_find ((GrEntityClass *) klass, op->field)].flags &
                                    (GR_FIELD_TITLE | GR_FIELD_SEARCHABLE)))
        return FALSE;
      creates += op->kind == GR_OP_CREATE;
    }
  return creates >= MANY;
}

/*
 * gr_store_index_begin:
 * @self: a store within a transaction
 * @change: what is about to be applied
 * @index: (out caller-allocates): to be given to gr_store_index_end()
 *
 * Sets the index's trigger aside where the change only adds, and adds much.
 */
gboolean
gr_store_index_begin (GrStore      *self,
                      GrChange     *change,
                      GrStoreIndex *index,
                      GError      **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  *index = (GrStoreIndex) { 0 };
  if (!only_adds (change))
    return TRUE;
  select = gr_statement_borrow (self,
                                "SELECT sql, (SELECT ifnull (max (id), 0) FROM search_doc) FROM sqlite_schema "
                                "WHERE type = 'trigger' AND name = 'search_doc_insert'",
                                _("Save"));
  step = gr_statement_step (select, error);
  if (step != GR_STEP_ROW)
    return step == GR_STEP_DONE;
  index->trigger = g_strdup (gr_statement_get_text (select, 0));
  index->last = gr_statement_get_integer (select, 1);
  g_clear_pointer (&select, gr_statement_give_back);
  if (sqlite3_exec (self->db, "PRAGMA cache_size = " CACHE "; DROP TRIGGER search_doc_insert", NULL, NULL, NULL) ==
      SQLITE_OK)
    return TRUE;
  return gr_store_set_error (error, self->db, sqlite3_extended_errcode (self->db), _("Save"));
}

/*
 * gr_store_index_end:
 * @self: a store within the same transaction
 * @index: what gr_store_index_begin() gave; it is cleared
 *
 * Indexes what was added, and puts the trigger back.
 */
gboolean
gr_store_index_end (GrStore      *self,
                    GrStoreIndex *index,
                    GError      **error)
{
  g_autofree char *trigger = g_steal_pointer (&index->trigger);

  if (trigger == NULL)
    return TRUE;
  if (!run (self, "INSERT INTO search_stem (rowid, title, body) SELECT id, title, body FROM search_doc WHERE id > ?1",
            index->last, error) ||
      !run (self, "INSERT INTO search_word (rowid, title, body) SELECT id, title, body FROM search_doc WHERE id > ?1",
            index->last, error))
    return FALSE;
  if (sqlite3_exec (self->db, trigger, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;
  return gr_store_set_error (error, self->db, sqlite3_extended_errcode (self->db), _("Save"));
}
