/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-statement.h"

#include <glib/gi18n-lib.h>

static gboolean
add_answers (GrStore    *self,
             const char *sql,
             GPtrArray  *problems,
             GError    **error)
{
  g_autoptr (GrStatement) statement = gr_statement_borrow (self, sql, _("Check"));
  GrStep step;

  while ((step = gr_statement_step (statement, error)) == GR_STEP_ROW)
    {
      const char *answer = gr_statement_get_text (statement, 0);

      if (g_strcmp0 (answer, "ok") != 0)
        g_ptr_array_add (problems, g_strdup (answer));
    }
  return step == GR_STEP_DONE;
}

/* Compares an index with the documents; an index that does not agree answers an error, which is what is looked for. */
static gboolean
check_index (GrStore    *self,
             const char *sql,
             GPtrArray  *problems,
             GError    **error)
{
  g_autoptr (GError) found = NULL;
  g_autoptr (GrStatement) statement = gr_statement_borrow (self, sql, _("Check"));
  int rc;

  if (gr_statement_run (statement, &found))
    return TRUE;
  rc = sqlite3_errcode (self->db) & 0xff;
  if (rc != SQLITE_CORRUPT)
    {
      g_propagate_error (error, g_steal_pointer (&found));
      return FALSE;
    }
  g_ptr_array_add (problems, g_strdup (found->message));
  return TRUE;
}

/**
 * gr_store_check:
 * @self: a store
 * @thorough: whether every index is compared with what it indexes, which
 *   takes about a second for 40 MiB
 * @error: return location, for a check that could not be made
 *
 * Looks for damage.  The search indexes are compared with their documents
 * only by a store for writing, since SQLite counts that as writing.
 *
 * Returns: (transfer full) (element-type utf8) (nullable): what was found, in
 *   SQLite's words; empty where all is well
 */
GPtrArray *
gr_store_check (GrStore *self,
                gboolean thorough,
                GError **error)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (self != NULL, NULL);

  if (!add_answers (self, thorough ? "PRAGMA integrity_check" : "PRAGMA quick_check", problems, error) ||
      !add_answers (self,
                    "SELECT printf ('row %d of %s names a missing %s', rowid, \"table\", parent) "
                    "FROM pragma_foreign_key_check",
                    problems, error))
    return NULL;
  if (!thorough || self->mode != GR_STORE_WRITE)
    return g_steal_pointer (&problems);
  if (!check_index (self, "INSERT INTO search_stem (search_stem, rank) VALUES ('integrity-check', 1)", problems,
                    error) ||
      !check_index (self, "INSERT INTO search_word (search_word, rank) VALUES ('integrity-check', 1)", problems, error))
    return NULL;
  return g_steal_pointer (&problems);
}
