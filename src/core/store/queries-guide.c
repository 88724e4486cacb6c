/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-queries.h"

#include <glib/gi18n-lib.h>

#include "gr-enums.h"
#include "gr-statement.h"

static void
head_free (gpointer data)
{
  GrSectionHead *head = data;

  g_free (head->uid);
  g_free (head->title);
  g_free (head);
}

static void
contents_free (gpointer data)
{
  GrGuideContents *contents = data;

  g_ptr_array_unref (contents->heads);
  g_free (contents);
}

static GrGuideContents *
ensure (GHashTable *guides,
        const char *guide)
{
  GrGuideContents *contents = g_hash_table_lookup (guides, guide);

  if (contents == NULL)
    {
      contents = g_new0 (GrGuideContents, 1);
      contents->heads = g_ptr_array_new_with_free_func (head_free);
      g_hash_table_insert (guides, g_strdup (guide), contents);
    }
  return contents;
}

static int
kind_from_nick (const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (GR_TYPE_SECTION_KIND);
  const GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick (klass, nick) : NULL;

  return value != NULL ? value->value : GR_SECTION_KIND_NOTES;
}

static gboolean
read_heads (GrStore    *store,
            GHashTable *guides,
            GError    **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store,
                                /* a long text is not read to know that it is one */
                                "SELECT guide, uid, title, level, kind, ifnull (octet_length (body), 0) > 99 "
                                "OR trim (ifnull (body, ''), char (9, 10, 13, 32)) <> '' FROM section "
                                "WHERE guide IS NOT NULL AND NOT retired ORDER BY guide, position, id",
                                _("Read"));
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrSectionHead *head = g_new0 (GrSectionHead, 1);

      head->uid = g_strdup (gr_statement_get_text (select, 1));
      head->title = g_strdup (gr_statement_get_text (select, 2));
      head->level = gr_statement_get_integer (select, 3);
      head->kind = kind_from_nick (gr_statement_get_text (select, 4));
      head->has_text = gr_statement_get_integer (select, 5) != 0;
      g_ptr_array_add (ensure (guides, gr_statement_get_text (select, 0))->heads, head);
    }
  return step == GR_STEP_DONE;
}

/* Rows of (guide, kind of number, number). */
static gboolean
read_numbers (GrStore    *store,
              GHashTable *guides,
              GError    **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select =
      gr_statement_borrow (store,
                           "SELECT guide, 0, count (*) FROM question "
                           "WHERE guide IS NOT NULL AND NOT retired GROUP BY guide "
                           "UNION ALL SELECT guide, 1, count (*) FROM confusion "
                           "WHERE guide IS NOT NULL AND NOT retired GROUP BY guide "
                           "UNION ALL SELECT quiz.guide, 2, count (*) FROM quiz_item AS item "
                           "JOIN quiz ON item.quiz = quiz.uid "
                           "WHERE quiz.guide IS NOT NULL AND NOT item.retired GROUP BY quiz.guide "
                           "UNION ALL SELECT quiz.guide, 3, count (*) FROM quiz_item AS item "
                           "JOIN quiz ON item.quiz = quiz.uid "
                           "WHERE quiz.guide IS NOT NULL AND NOT item.retired "
                           "AND (EXISTS (SELECT 1 FROM choice WHERE choice.item = item.uid AND correct) "
                           "OR EXISTS (SELECT 1 FROM \"key\" AS mine WHERE mine.item = item.uid)) GROUP BY quiz.guide "
                           "UNION ALL SELECT guide, 4, count (*) FROM quiz "
                           "WHERE guide IS NOT NULL AND NOT retired AND EXISTS "
                           "(SELECT 1 FROM quiz_item AS item WHERE item.quiz = quiz.uid AND NOT item.retired) "
                           "GROUP BY guide",
                           _("Read"));
  while ((step = gr_statement_step (select, error)) == GR_STEP_ROW)
    {
      GrGuideContents *contents = ensure (guides, gr_statement_get_text (select, 0));
      guint *numbers[] = { &contents->n_questions, &contents->n_confusions, &contents->n_quiz_items, &contents->n_keyed,
                           &contents->n_quizzes };

      *numbers[gr_statement_get_integer (select, 1)] = gr_statement_get_integer (select, 2);
    }
  return step == GR_STEP_DONE;
}

/**
 * gr_query_guide_contents:
 * @store: a store
 * @error: return location
 *
 * What there is in each guide; what is no longer in the guide is left out.
 *
 * Returns: (transfer full) (element-type utf8 GrGuideContents) (nullable): by
 *   the guide's uid; a guide with nothing in it is not there
 */
GHashTable *
gr_query_guide_contents (GrStore *store,
                         GError **error)
{
  g_autoptr (GHashTable) guides = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, contents_free);

  if (!read_heads (store, guides, error) || !read_numbers (store, guides, error))
    return NULL;
  return g_steal_pointer (&guides);
}

/**
 * gr_query_was_removed:
 * @store: a store
 * @type: a type of the registry
 * @uid: which
 * @removed: (out): whether the journal has a removal of it
 * @error: return location
 *
 * Tells what was never there from what a person took away and may not want
 * to see again.  It may have come back since.
 *
 * Returns: %FALSE with @error set where that could not be read
 */
gboolean
gr_query_was_removed (GrStore    *store,
                      const char *type,
                      const char *uid,
                      gboolean   *removed,
                      GError    **error)
{
  g_autoptr (GrStatement) select = NULL;
  GrStep step;

  select = gr_statement_borrow (store, "SELECT 1 FROM journal WHERE uid = ?1 AND type = ?2 AND kind = 'remove' LIMIT 1",
                                _("Read"));
  gr_statement_bind_text (select, 1, uid);
  gr_statement_bind_text (select, 2, type);
  step = gr_statement_step (select, error);
  *removed = step == GR_STEP_ROW;
  return step != GR_STEP_ERROR;
}
