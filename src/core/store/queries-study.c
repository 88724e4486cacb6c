/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-queries.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-registry.h"
#include "gr-store-load.h"

static void
version_free (gpointer data)
{
  GrVersion *version = data;

  gr_value_clear (&version->old);
  gr_value_clear (&version->new);
  g_free (version);
}

/**
 * gr_query_attempts:
 * @store: a store
 * @quiz: (nullable): only those at this quiz
 * @limit: at most so many
 * @error: return location
 *
 * Returns: (transfer full) (element-type GrRow) (nullable): attempts, the
 *   latest first
 */
GPtrArray *
gr_query_attempts (GrStore    *store,
                   const char *quiz,
                   guint       limit,
                   GError    **error)
{
  g_autoptr (GPtrArray) attempts = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_row_free);
  g_autoptr (GrStatement) select = NULL;
  GrEntityClass *klass = gr_registry_find ("attempt");
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT uid FROM attempt WHERE ?1 IS NULL OR quiz = ?1 "
                                "ORDER BY started_at DESC, id DESC LIMIT ?2",
                                _("Read"));
  gr_statement_bind_text (select, 1, quiz);
  gr_statement_bind_integer (select, 2, limit);
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrRow *row = gr_store_load_one (store, klass, gr_statement_get_text (select, 0), error);

      if (row == NULL)
        return NULL;
      g_ptr_array_add (attempts, row);
    }
  return step == GR_STEP_DONE ? g_steal_pointer (&attempts) : NULL;
}

/* Whether a mention without a type of its own, whose type another column holds, is of this type. */
static gboolean
names_type (const GrRow   *row,
            const GrField *field,
            const char    *type)
{
  g_autofree char *column = g_strconcat (field->name, "_type", NULL);

  return gr_entity_class_find (row->klass, column) < 0 || g_strcmp0 (gr_row_get_text (row, column), type) == 0;
}

static gboolean
add_mentions (GrStore     *store,
              const GrSql *sql,
              guint        at,
              const char  *type,
              const char  *uid,
              GPtrArray   *mentions,
              GError     **error)
{
  const GrField *field = &sql->klass->fields[at];
  g_autoptr (GrStatement) select = gr_statement_borrow (store, sql->mentions[at], _("Read"));
  GrStep step;

  gr_statement_bind_text (select, 1, uid);
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      g_autoptr (GrRow) row = gr_store_read_row (sql->klass, select);

      if (field->target != NULL || names_type (row, field, type))
        g_ptr_array_add (mentions, g_steal_pointer (&row));
    }
  return step == GR_STEP_DONE;
}

/**
 * gr_query_mentions:
 * @store: a store
 * @type: a type of the registry
 * @uid: which
 * @error: return location
 *
 * What points at an entity without belonging to it, a person's rows and a
 * guide's alike.
 *
 * Returns: (transfer full) (element-type GrRow) (nullable): a row for each
 *   field that does
 */
GPtrArray *
gr_query_mentions (GrStore    *store,
                   const char *type,
                   const char *uid,
                   GError    **error)
{
  g_autoptr (GPtrArray) mentions = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_row_free);

  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    {
      const GrSql *sql = gr_sql_for_class (gr_registry_get_class (i));

      for (guint f = 0; f < sql->klass->n_fields; f++)
        {
          const char *target = sql->klass->fields[f].target;

          if (sql->mentions[f] != NULL && (target == NULL || strcmp (target, type) == 0) &&
              !add_mentions (store, sql, f, type, uid, mentions, error))
            return NULL;
        }
    }
  return g_steal_pointer (&mentions);
}

/**
 * gr_query_history:
 * @store: a store
 * @type: a type of the registry
 * @uid: which, there or gone
 * @field: which field
 * @limit: at most so many
 * @error: return location
 *
 * Returns: (transfer full) (element-type GrVersion) (nullable): what the
 *   journal knows of a field, the latest first
 */
GPtrArray *
gr_query_history (GrStore    *store,
                  const char *type,
                  const char *uid,
                  const char *field,
                  guint       limit,
                  GError    **error)
{
  g_autoptr (GPtrArray) versions = g_ptr_array_new_with_free_func (version_free);
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                "SELECT change, at, old, new FROM journal WHERE uid = ?1 AND field = ?2 AND type = ?3 "
                                "ORDER BY change DESC, n DESC LIMIT ?4",
                                _("Read"));
  gr_statement_bind_text (select, 1, uid);
  gr_statement_bind_text (select, 2, field);
  gr_statement_bind_text (select, 3, type);
  gr_statement_bind_integer (select, 4, limit);
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrVersion *version = g_new0 (GrVersion, 1);

      version->change = gr_statement_get_integer (select, 0);
      version->at = gr_statement_get_integer (select, 1);
      version->old = gr_statement_dup_value (select, 2);
      version->new = gr_statement_dup_value (select, 3);
      g_ptr_array_add (versions, version);
    }
  return step == GR_STEP_DONE ? g_steal_pointer (&versions) : NULL;
}
