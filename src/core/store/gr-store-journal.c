/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store-apply.h"

#include <glib/gi18n-lib.h>

#define TEXT_STEP_MS (10 * 60 * 1000) /* typing on one field for so long is one row */

typedef struct
{
  GrStore *store;
  const char *action;
  gint64 change;
  gint64 now_ms;
  gint64 seq;
} Journal;

static const char *
change_kind_nick (GrChangeKind kind)
{
  switch (kind)
    {
    case GR_CHANGE_TEXT:
      return "text";
    case GR_CHANGE_CONTENT:
      return "content";
    case GR_CHANGE_EDIT:
    case GR_CHANGE_QUIET:
    default:
      return "edit";
    }
}

static const char *
op_kind_nick (GrOpKind kind)
{
  switch (kind)
    {
    case GR_OP_CREATE:
      return "create";
    case GR_OP_SET:
      return "set";
    case GR_OP_REMOVE:
    default:
      return "remove";
    }
}

static gboolean
read_last_seq (Journal *self,
               GError **error)
{
  g_autoptr (GrStatement) select =
      gr_statement_borrow (self->store, "SELECT max (seq) FROM journal WHERE writer = ?1", self->action);

  gr_statement_bind_text (select, 1, self->store->writer);
  if (gr_statement_step (select, error) != GR_STEP_ROW)
    return FALSE;
  self->seq = gr_statement_get_integer (select, 0);
  return TRUE;
}

static gboolean
add_change (Journal  *self,
            GrChange *change,
            GError  **error)
{
  g_autoptr (GrStatement) insert = gr_statement_borrow (self->store,
                                                        "INSERT INTO journal_change (kind, label, note, at, writer) "
                                                        "VALUES (?1, ?2, ?3, ?4, ?5)",
                                                        self->action);

  gr_statement_bind_text (insert, 1, change_kind_nick (gr_change_get_kind (change)));
  gr_statement_bind_text (insert, 2, gr_change_get_label (change));
  gr_statement_bind_text (insert, 3, gr_change_get_note (change));
  gr_statement_bind_integer (insert, 4, self->now_ms);
  gr_statement_bind_text (insert, 5, self->store->writer);
  if (!gr_statement_run (insert, error))
    return FALSE;
  self->change = sqlite3_last_insert_rowid (self->store->db);
  return TRUE;
}

static gboolean
add_row (Journal       *self,
         guint          n,
         const GrDone  *done,
         const char    *field,
         const GrValue *old,
         const GrValue *new,
         GError       **error)
{
  g_autoptr (GrStatement) insert = NULL;

  insert = gr_statement_borrow (self->store,
                                "INSERT INTO journal (change, n, kind, type, uid, field, old, new, at, writer, seq) "
                                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                                self->action);
  gr_statement_bind_integer (insert, 1, self->change);
  gr_statement_bind_integer (insert, 2, n);
  gr_statement_bind_text (insert, 3, op_kind_nick (done->kind));
  gr_statement_bind_text (insert, 4, done->sql->klass->nick);
  gr_statement_bind_text (insert, 5, done->uid);
  gr_statement_bind_text (insert, 6, field);
  gr_statement_bind (insert, 7, old);
  gr_statement_bind (insert, 8, new);
  gr_statement_bind_integer (insert, 9, self->now_ms);
  gr_statement_bind_text (insert, 10, self->store->writer);
  gr_statement_bind_integer (insert, 11, ++self->seq);
  return gr_statement_run (insert, error);
}

static gboolean
add_op (Journal      *self,
        guint         n,
        const GrDone *done,
        GError      **error)
{
  const GrEntityClass *klass = done->sql->klass;
  const GrValue none = GR_VALUE_INIT;

  if (done->kind == GR_OP_SET)
    return add_row (self, n, done, klass->fields[done->field].name, &done->old, &done->new, error);
  for (guint i = 0; done->values != NULL && i < klass->n_fields; i++)
    {
      const GrValue *old = done->kind == GR_OP_REMOVE ? &done->values[i] : &none;
      const GrValue *new = done->kind == GR_OP_CREATE ? &done->values[i] : &none;

      if (!gr_value_equal (&done->values[i], &done->sql->empty[i]) &&
          !add_row (self, n, done, klass->fields[i].name, old, new, error))
        return FALSE;
    }
  return add_row (self, n, done, NULL, &none, &none, error);
}

/* The change that a piece of typed text continues: the journal's last, of the same field, that began less than ten
 * minutes ago and left the field as this one found it.  0 where there is none. */
static gboolean
find_text_step (Journal      *self,
                const GrDone *done,
                GError      **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (self->store,
                                "SELECT c.id FROM journal_change c JOIN journal j ON j.change = c.id "
                                "WHERE c.id = (SELECT max (id) FROM journal_change) AND c.kind = 'text' "
                                "AND c.writer = ?1 AND c.at <= ?2 AND c.at > ?3 AND j.type = ?4 AND j.uid = ?5 "
                                "AND j.field = ?6 AND j.new IS ?7 "
                                "AND (SELECT count (*) FROM journal WHERE change = c.id) = 1",
                                self->action);
  gr_statement_bind_text (select, 1, self->store->writer);
  gr_statement_bind_integer (select, 2, self->now_ms);
  gr_statement_bind_integer (select, 3, self->now_ms - TEXT_STEP_MS);
  gr_statement_bind_text (select, 4, done->sql->klass->nick);
  gr_statement_bind_text (select, 5, done->uid);
  gr_statement_bind_text (select, 6, done->sql->klass->fields[done->field].name);
  gr_statement_bind (select, 7, &done->old);
  step = gr_statement_step (select, error);
  if (step == GR_STEP_ROW)
    self->change = gr_statement_get_integer (select, 0);
  return step != GR_STEP_ERROR;
}

static gboolean
continue_text_step (Journal      *self,
                    const GrDone *done,
                    GError      **error)
{
  g_autoptr (GrStatement) update = NULL;

  update = gr_statement_borrow (self->store, "UPDATE journal SET new = ?2, at = ?3, seq = ?4 WHERE change = ?1",
                                self->action);
  gr_statement_bind_integer (update, 1, self->change);
  gr_statement_bind (update, 2, &done->new);
  gr_statement_bind_integer (update, 3, self->now_ms);
  gr_statement_bind_integer (update, 4, ++self->seq);
  return gr_statement_run (update, error);
}

static gboolean
add_ops (Journal  *self,
         GrChange *change,
         GArray   *list,
         GError  **error)
{
  if (!add_change (self, change, error))
    return FALSE;
  for (guint i = 0; i < list->len && gr_change_get_kind (change) != GR_CHANGE_CONTENT; i++)
    if (!add_op (self, i, GR_DONE (list, i), error))
      return FALSE;
  return TRUE;
}

/*
 * gr_store_journal:
 * @self: a store within a transaction
 * @change: what was asked for
 * @done: (element-type GrDone): what happened
 * @now_ms: when, in milliseconds since 1970 in UTC
 * @number: (out): the journal's number of the change; 0 for a quiet one
 *
 * Notes what happened: an edit with all its operations, a piece of typed text
 * joined to the piece before, an import by its label and note alone.
 */
gboolean
gr_store_journal (GrStore  *self,
                  GrChange *change,
                  GArray   *done,
                  gint64    now_ms,
                  gint64   *number,
                  GError  **error)
{
  Journal journal = { .store = self, .action = _("Save"), .now_ms = now_ms };
  const GrDone *first = GR_DONE (done, 0);

  *number = 0;
  if (gr_change_get_kind (change) == GR_CHANGE_QUIET)
    return TRUE;
  if (!read_last_seq (&journal, error))
    return FALSE;
  if (gr_change_get_kind (change) == GR_CHANGE_TEXT && done->len == 1 && first->kind == GR_OP_SET && !first->skipped &&
      !find_text_step (&journal, first, error))
    return FALSE;
  if (journal.change != 0 ? !continue_text_step (&journal, first, error) : !add_ops (&journal, change, done, error))
    return FALSE;
  *number = journal.change;
  return TRUE;
}
