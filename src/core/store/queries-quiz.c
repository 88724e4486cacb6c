/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-queries.h"

#include <glib/gi18n-lib.h>

#include "gr-statement.h"

/**
 * gr_query_missed_items:
 * @store: a store
 * @error: return location
 *
 * What was answered wrongly the last time it was asked, in attempts that were
 * finished: while one is open its person may not know yet.
 *
 * Returns: (transfer full) (element-type utf8 utf8) (nullable): a set of uids
 *   of quiz items
 */
GHashTable *
gr_query_missed_items (GrStore *store,
                       GError **error)
{
  g_autoptr (GHashTable) missed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT item FROM ("
                                "SELECT r.item AS item, r.verdict AS verdict, row_number () OVER "
                                "(PARTITION BY r.item ORDER BY r.answered_at DESC, r.id DESC) AS n "
                                "FROM response r JOIN attempt a ON a.uid = r.attempt "
                                "WHERE r.item IS NOT NULL AND r.choice IS NOT NULL AND a.finished_at <> 0) "
                                "WHERE n = 1 AND verdict = 'wrong'",
                                _("Read"));
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    g_hash_table_add (missed, g_strdup (gr_statement_get_text (select, 0)));
  return step == GR_STEP_DONE ? g_steal_pointer (&missed) : NULL;
}
