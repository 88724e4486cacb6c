/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-queries.h"

#include <glib/gi18n-lib.h>

#include "gr-statement.h"

/**
 * gr_query_stories_changed:
 * @store: a store
 * @error: return location
 *
 * Returns: (transfer full) (element-type utf8 gint64) (nullable): when each
 *   story, or one of its versions, was last written, by the story's uid
 */
GHashTable *
gr_query_stories_changed (GrStore *store,
                          GError **error)
{
  g_autoptr (GHashTable) times = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT uid, max (at) FROM (SELECT uid, at FROM journal WHERE type = 'story' "
                                "UNION ALL SELECT story, at FROM journal JOIN story_version USING (uid) "
                                "WHERE type = 'story-version' AND story IS NOT NULL) GROUP BY uid",
                                _("Read"));
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      gint64 at = gr_statement_get_integer (select, 1);

      g_hash_table_insert (times, g_strdup (gr_statement_get_text (select, 0)), g_memdup2 (&at, sizeof at));
    }
  return step == GR_STEP_DONE ? g_steal_pointer (&times) : NULL;
}
