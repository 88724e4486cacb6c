/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store-sql.h"

#include <math.h>
#include <string.h>

#include "gr-registry.h"

static GrSql *all; /* in the registry's order, for the life of the program */

/* Quoting leaves no name to worry about, whatever words SQL takes next. */
static char *
table_of (GrEntityClass *klass)
{
  g_autofree char *name = g_strdelimit (g_strdup (klass->nick), "-", '_');

  return g_strdup_printf ("\"%s\"", name);
}

static char *
make_insert (GrEntityClass *klass,
             const char    *table)
{
  GString *columns = g_string_new ("uid");
  g_autoptr (GString) places = g_string_new ("?1");

  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_string_append_printf (columns, ", \"%s\"", klass->fields[i].name);
      g_string_append_printf (places, ", ?%u", i + 2);
    }
  g_string_append_printf (columns, ") VALUES (%s)", places->str);
  g_string_prepend (columns, " (");
  g_string_prepend (columns, table);
  g_string_prepend (columns, "INSERT INTO ");
  return g_string_free_and_steal (columns);
}

static char *
make_select (GrEntityClass *klass,
             const char    *table,
             gboolean       with_lazy,
             const char    *condition_column)
{
  GString *sql = g_string_new ("SELECT uid");
  const char *order = gr_entity_class_find (klass, "position") >= 0 ? "position, id" : "id";

  for (guint i = 0; i < klass->n_fields; i++)
    if (!with_lazy && klass->fields[i].flags & GR_FIELD_LAZY)
      g_string_append (sql, ", NULL");
    else
      g_string_append_printf (sql, ", \"%s\"", klass->fields[i].name);
  g_string_append_printf (sql, " FROM %s", table);
  if (condition_column != NULL)
    g_string_append_printf (sql, " WHERE \"%s\" = ?1", condition_column);
  g_string_append_printf (sql, " ORDER BY %s", order);
  return g_string_free_and_steal (sql);
}

static const char *
owner_column (GrEntityClass *klass)
{
  for (guint i = 0; i < klass->n_fields; i++)
    if (klass->fields[i].flags & GR_FIELD_OWNER)
      return klass->fields[i].name;
  return NULL;
}

static void
add_children (GrSql *sql)
{
  sql->children = g_array_new (FALSE, FALSE, sizeof (GrSqlChild));
  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    {
      GrEntityClass *klass = gr_registry_get_class (i);

      for (guint f = 0; f < klass->n_fields; f++)
        {
          const GrField *field = &klass->fields[f];
          g_autofree char *table = NULL;
          GrSqlChild child = { .klass = klass, .field = field };

          if (!(field->flags & (GR_FIELD_OWNER | GR_FIELD_LINK)) || strcmp (field->target, sql->klass->nick) != 0)
            continue;
          table = table_of (klass);
          child.select_uids = g_strdup_printf ("SELECT uid FROM %s WHERE \"%s\" = ?1 ORDER BY id", table, field->name);
          g_array_append_val (sql->children, child);
        }
    }
}

static void
fill (GrSql         *sql,
      GrEntityClass *klass)
{
  g_autofree char *table = table_of (klass);
  const char *owner = owner_column (klass);

  sql->klass = klass;
  sql->insert = make_insert (klass, table);
  sql->remove = g_strdup_printf ("DELETE FROM %s WHERE uid = ?1", table);
  sql->load_one = make_select (klass, table, TRUE, "uid");
  sql->load_all = make_select (klass, table, TRUE, NULL);
  sql->heads_all = make_select (klass, table, FALSE, NULL);
  sql->load_owned = owner != NULL ? make_select (klass, table, TRUE, owner) : NULL;
  sql->heads_owned = owner != NULL ? make_select (klass, table, FALSE, owner) : NULL;
  sql->select_field = g_new0 (char *, klass->n_fields);
  sql->update_field = g_new0 (char *, klass->n_fields);
  sql->mentions = g_new0 (char *, klass->n_fields);
  sql->empty = g_new0 (GrValue, klass->n_fields);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const char *name = klass->fields[i].name;

      sql->select_field[i] = g_strdup_printf ("SELECT \"%s\" FROM %s WHERE uid = ?1", name, table);
      sql->update_field[i] = g_strdup_printf ("UPDATE %s SET \"%s\" = ?2 WHERE uid = ?1", table, name);
      sql->empty[i] = gr_field_empty_value (&klass->fields[i]);
      if (klass->fields[i].flags & GR_FIELD_MENTION)
        sql->mentions[i] = make_select (klass, table, TRUE, name);
    }
  add_children (sql);
}

static void
ensure_all (void)
{
  static gsize done;
  GrSql *made;

  if (!g_once_init_enter (&done))
    return;
  made = g_new0 (GrSql, gr_registry_get_n_types ());
  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    fill (&made[i], gr_registry_get_class (i));
  all = made;
  g_once_init_leave (&done, 1);
}

/*
 * gr_sql_for_class:
 * @klass: a type of the registry
 *
 * May be called from any thread.
 *
 * Returns: (transfer none): its statements
 */
const GrSql *
gr_sql_for_class (GrEntityClass *klass)
{
  ensure_all ();
  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    if (all[i].klass == klass)
      return &all[i];
  g_return_val_if_reached (NULL);
}

static gboolean
fit_real (const GrValue *value,
          GrValue       *fitted)
{
  double real = value->kind == GR_VALUE_INTEGER ? (double) value->integer : value->real;

  if ((value->kind != GR_VALUE_REAL && value->kind != GR_VALUE_INTEGER) || !isfinite (real))
    return FALSE;
  *fitted = gr_value_real (real + 0.0); /* SQLite forgets the sign of -0 */
  return TRUE;
}

/*
 * gr_sql_fit_value:
 * @sql: a type's statements
 * @field: the field's place in the table
 * @value: what it is to hold
 * @fitted: (out): the same as it will be read back; borrows its text
 *
 * SQLite would turn a value of another kind into one of the column's kind
 * without a word, and what was written would not be what undo compares with.
 *
 * Returns: whether the field can hold it
 */
gboolean
gr_sql_fit_value (const GrSql   *sql,
                  guint          field,
                  const GrValue *value,
                  GrValue       *fitted)
{
  *fitted = value->kind == GR_VALUE_NULL ? sql->empty[field] : *value;
  switch (sql->klass->fields[field].kind)
    {
    case GR_FIELD_INTEGER:
    case GR_FIELD_FLAG:
      return fitted->kind == GR_VALUE_INTEGER;
    case GR_FIELD_TIME:
      if (fitted->kind == GR_VALUE_INTEGER && fitted->integer == 0)
        *fitted = sql->empty[field];
      return fitted->kind == GR_VALUE_INTEGER || fitted->kind == GR_VALUE_NULL;
    case GR_FIELD_REAL:
      return fit_real (fitted, fitted);
    case GR_FIELD_ENUM:
      return fitted->kind == GR_VALUE_TEXT;
    case GR_FIELD_TEXT:
    case GR_FIELD_DATE:
    case GR_FIELD_REFERENCE:
    default:
      return fitted->kind == GR_VALUE_NULL ||
             (fitted->kind == GR_VALUE_TEXT && g_utf8_validate (fitted->text, -1, NULL));
    }
}
