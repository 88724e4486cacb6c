/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-queries.h"

#include <glib/gi18n-lib.h>

#include "gr-statement.h"

/**
 * gr_query_next_round:
 * @store: a store
 * @from_ms: not before this, in milliseconds since 1970 in UTC
 * @starts_at: (out): when the next interview is; 0 where there is none
 * @error: return location
 *
 * Returns: %FALSE with @error set where that could not be read
 */
gboolean
gr_query_next_round (GrStore *store,
                     gint64   from_ms,
                     gint64  *starts_at,
                     GError **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  *starts_at = 0;
  select = gr_statement_borrow (
      store, "SELECT coalesce (min (starts_at), 0) FROM round WHERE starts_at >= ?1 AND outcome = 'pending'",
      _("Read"));
  gr_statement_bind_integer (select, 1, from_ms);
  step = gr_statement_step (select, error);
  if (step == GR_STEP_ROW)
    *starts_at = gr_statement_get_integer (select, 0);
  return step != GR_STEP_ERROR;
}
