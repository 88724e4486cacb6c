/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-test-schema.h"

#include <sqlite3.h>
#include <string.h>

#include "gr-registry.h"

/* What the field tables ask of a library's file: the source of new migrations, and what the tests hold the
 * migrated file against. */

static char *
quote (const char *name)
{
  return sqlite3_keyword_check (name, (int) strlen (name)) ? g_strdup_printf ("\"%s\"", name) : g_strdup (name);
}

static char *
table_name (const char *nick)
{
  return g_strdelimit (g_strdup (nick), "-", '_');
}

static const char *
column_type (const GrField *field)
{
  switch (field->kind)
    {
    case GR_FIELD_INTEGER:
    case GR_FIELD_FLAG:
      return "INTEGER NOT NULL DEFAULT 0";
    case GR_FIELD_REAL:
      return "REAL NOT NULL DEFAULT 0";
    case GR_FIELD_TIME:
      return "INTEGER";
    case GR_FIELD_ENUM:
      return "TEXT NOT NULL";
    case GR_FIELD_TEXT:
    case GR_FIELD_DATE:
    case GR_FIELD_REFERENCE:
    default:
      return "TEXT";
    }
}

static void
add_table (GString       *sql,
           GrEntityClass *klass)
{
  g_autofree char *table = table_name (klass->nick);
  g_autofree char *quoted = quote (table);

  g_string_append_printf (sql, "CREATE TABLE %s (\n  id INTEGER PRIMARY KEY,\n  uid TEXT NOT NULL UNIQUE", quoted);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const GrField *field = &klass->fields[i];
      g_autofree char *column = quote (field->name);

      g_string_append_printf (sql, ",\n  %s %s", column, column_type (field));
      if (field->flags & (GR_FIELD_OWNER | GR_FIELD_LINK))
        {
          g_autofree char *target = table_name (field->target);
          g_autofree char *quoted_target = quote (target);

          g_string_append_printf (sql, " REFERENCES %s (uid) DEFERRABLE INITIALLY DEFERRED", quoted_target);
        }
    }
  g_string_append (sql, "\n) STRICT;\n");
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].kind == GR_FIELD_REFERENCE)
      {
        g_autofree char *column = quote (klass->fields[i].name);

        g_string_append_printf (sql, "CREATE INDEX %s_%s ON %s (%s);\n", table, klass->fields[i].name, quoted, column);
      }
  g_string_append_c (sql, '\n');
}

static char *
title_expression (GrEntityClass *klass)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].flags & GR_FIELD_TITLE)
      {
        g_autofree char *column = quote (klass->fields[i].name);

        return g_strdup_printf ("coalesce (new.%s, '')", column);
      }
  return g_strdup ("''");
}

static char *
body_expression (GrEntityClass *klass)
{
  g_autoptr (GPtrArray) columns = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].flags & GR_FIELD_SEARCHABLE)
      {
        g_autofree char *column = quote (klass->fields[i].name);

        g_ptr_array_add (columns, g_strconcat ("new.", column, NULL));
      }
  if (columns->len == 0)
    return g_strdup ("''");
  if (columns->len == 1)
    return g_strdup_printf ("coalesce (%s, '')", (char *) columns->pdata[0]);
  g_ptr_array_add (columns, NULL);
  joined = g_strjoinv (", ", (char **) columns->pdata);
  return g_strdup_printf ("concat_ws (char (10), %s)", joined);
}

static char *
searched_columns (GrEntityClass *klass)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].flags & (GR_FIELD_TITLE | GR_FIELD_SEARCHABLE))
      {
        g_autofree char *column = quote (klass->fields[i].name);

        g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", column);
      }
  return g_string_free_and_steal (list);
}

static void
add_triggers (GString       *sql,
              GrEntityClass *klass)
{
  g_autofree char *table = table_name (klass->nick);
  g_autofree char *quoted = quote (table);
  g_autofree char *columns = searched_columns (klass);
  g_autofree char *title = title_expression (klass);
  g_autofree char *body = body_expression (klass);

  if (*columns == '\0')
    return;
  g_string_append_printf (sql,
                          "CREATE TRIGGER %s_search_insert AFTER INSERT ON %s BEGIN\n"
                          "  INSERT INTO search_doc (type, uid, title, body)\n"
                          "  VALUES ('%s', new.uid, %s, %s);\nEND;\n",
                          table, quoted, klass->nick, title, body);
  g_string_append_printf (sql,
                          "CREATE TRIGGER %s_search_update AFTER UPDATE OF %s ON %s BEGIN\n"
                          "  UPDATE search_doc SET title = %s, body = %s\n"
                          "  WHERE type = '%s' AND uid = new.uid;\nEND;\n",
                          table, columns, quoted, title, body, klass->nick);
  g_string_append_printf (sql,
                          "CREATE TRIGGER %s_search_delete AFTER DELETE ON %s BEGIN\n"
                          "  DELETE FROM search_doc WHERE type = '%s' AND uid = old.uid;\nEND;\n\n",
                          table, quoted, klass->nick);
}

/**
 * gr_test_schema_sql:
 *
 * Returns: (transfer full): the tables, indexes and search triggers of every
 *   type, as its field table asks for them
 */
char *
gr_test_schema_sql (void)
{
  GString *sql = g_string_new (NULL);

  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    add_table (sql, gr_registry_get_class (i));
  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    add_triggers (sql, gr_registry_get_class (i));
  return g_string_free_and_steal (sql);
}
