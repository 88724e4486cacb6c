/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-test-library.h"

#include <glib/gstdio.h>
#include <sqlite3.h>

#include "gr-registry.h"

/* Libraries for tests: full of random rows of every type, and written out as text to be compared. */

/**
 * gr_test_dir_new:
 *
 * Returns: (transfer full): a new folder of its own
 */
char *
gr_test_dir_new (void)
{
  g_autoptr (GError) error = NULL;
  char *dir = g_dir_make_tmp ("greenroom-test-XXXXXX", &error);

  g_assert_no_error (error);
  return dir;
}

/**
 * gr_test_dir_remove:
 * @dir: a folder that a test made
 */
void
gr_test_dir_remove (const char *dir)
{
  g_autoptr (GDir) entries = g_dir_open (dir, 0, NULL);
  const char *name;

  while (entries != NULL && (name = g_dir_read_name (entries)) != NULL)
    {
      g_autofree char *path = g_build_filename (dir, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR) && !g_file_test (path, G_FILE_TEST_IS_SYMLINK))
        gr_test_dir_remove (path);
      else
        g_assert_cmpint (g_unlink (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (dir), ==, 0);
}

/**
 * gr_test_copy_file:
 * @from: a file that exists
 * @to: its copy
 */
void
gr_test_copy_file (const char *from,
                   const char *to)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *content = NULL;
  gsize length;

  g_file_get_contents (from, &content, &length, &error);
  g_assert_no_error (error);
  g_file_set_contents_full (to, content, (gssize) length, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
}

/**
 * gr_test_hash_file:
 * @path: a file
 *
 * Returns: (transfer full): the SHA-256 of its content
 */
char *
gr_test_hash_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *content = NULL;
  gsize length;

  g_file_get_contents (path, &content, &length, &error);
  g_assert_no_error (error);
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (guchar *) content, length);
}

static char *
random_text (GrRandom *random)
{
  static const char *const words[] = {
    "Netzwerk", "κόσμε",      "تجربة",       "面试",      "🙂‍↔️", "a\u0301",
    "it's",     "\"quoted\"", "line\nbreak", "tab\there", "</span>",       "& < >",
    "c++",      "a-b",        "%s",          "\u202eRTL", "\x01",          "''; DROP TABLE guide; --"
  };
  GString *text = g_string_new (NULL);

  for (guint n = gr_random_below (random, 12); n > 0; n--)
    g_string_append_printf (text, "%s ", words[gr_random_below (random, G_N_ELEMENTS (words))]);
  return g_string_free_and_steal (text);
}

static gint64
random_integer (GrRandom *random)
{
  switch (gr_random_below (random, 5))
    {
    case 0:
      return G_MAXINT64;
    case 1:
      return G_MININT64;
    case 2:
      return -1;
    default:
      return (gint64) gr_random_next (random);
    }
}

static double
random_real (GrRandom *random)
{
  static const double edges[] = { G_MAXDOUBLE, -G_MAXDOUBLE, G_MINDOUBLE, 5e-324, 0.1, 1e15, 9007199254740993.0 };

  return gr_random_below (random, 2) ? edges[gr_random_below (random, G_N_ELEMENTS (edges))]
                                     : gr_random_double (random) * 1000 - 500;
}

/**
 * gr_test_random_value:
 * @field: a field that is no reference
 * @random: a generator
 *
 * Returns: (transfer full): something the field can hold, often at an edge
 */
GrValue
gr_test_random_value (const GrField *field,
                      GrRandom      *random)
{
  GrValue value = GR_VALUE_INIT;

  switch (field->kind)
    {
    case GR_FIELD_INTEGER:
      return gr_value_integer (random_integer (random));
    case GR_FIELD_FLAG:
      return gr_value_integer (gr_random_below (random, 2));
    case GR_FIELD_REAL:
      return gr_value_real (random_real (random));
    case GR_FIELD_TIME:
      return gr_random_below (random, 4) ? gr_value_integer (random_integer (random) | 1) : value;
      case GR_FIELD_ENUM: {
        g_autoptr (GEnumClass) values = g_type_class_ref (field->enum_type ());

        return gr_value_text (values->values[gr_random_below (random, values->n_values)].value_nick);
      }
    case GR_FIELD_DATE:
      return gr_random_below (random, 3) ? gr_value_text ("2026-02-28") : value;
    case GR_FIELD_TEXT:
    case GR_FIELD_REFERENCE:
    default:
      if (gr_random_below (random, 4) == 0)
        return value;
      value.kind = GR_VALUE_TEXT;
      value.text = random_text (random);
      return value;
    }
}

static void
fill_one (GrChange      *change,
          GrRandom      *random,
          GrEntityClass *klass,
          GHashTable    *made)
{
  GPtrArray *own = g_hash_table_lookup (made, klass->nick);
  const char *uid = gr_change_create (change, klass->nick, NULL);

  g_ptr_array_add (own, (gpointer) uid);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const GrField *field = &klass->fields[i];
      GPtrArray *targets = g_hash_table_lookup (made, field->target != NULL ? field->target : "guide");

      if (field->kind != GR_FIELD_REFERENCE)
        gr_change_set (change, klass->nick, uid, field->name, gr_test_random_value (field, random));
      else if (field->flags & (GR_FIELD_OWNER | GR_FIELD_LINK) || gr_random_below (random, 2))
        gr_change_set_text (change, klass->nick, uid, field->name,
                            targets->pdata[gr_random_below (random, targets->len)]);
      else
        gr_change_set_text (change, klass->nick, uid, field->name, "11111111-2222-4333-8444-555555555555");
    }
}

/**
 * gr_test_fill:
 * @change: a change being made
 * @random: a generator
 * @n_each: how many of each type
 *
 * Adds entities of every type, each belonging to one made before and
 * mentioning others, there or not.
 */
void
gr_test_fill (GrChange *change,
              GrRandom *random,
              guint     n_each)
{
  g_autoptr (GHashTable) made =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    g_hash_table_insert (made, (gpointer) gr_registry_get_class (i)->nick, g_ptr_array_new ());
  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    for (guint n = 0; n < n_each; n++)
      fill_one (change, random, gr_registry_get_class (i), made);
}

static sqlite3 *
open_plain (const char *path,
            int         flags)
{
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open_v2 (path, &db, flags, NULL), ==, SQLITE_OK);
  sqlite3_busy_timeout (db, 5000);
  return db;
}

static void
dump_query (sqlite3    *db,
            const char *sql,
            GString    *text)
{
  sqlite3_stmt *stmt = NULL;
  int rc;

  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &stmt, NULL), ==, SQLITE_OK);
  while ((rc = sqlite3_step (stmt)) == SQLITE_ROW)
    {
      for (int i = 0; i < sqlite3_column_count (stmt); i++)
        g_string_append_printf (text, "%d:%s|", sqlite3_column_type (stmt, i), sqlite3_column_text (stmt, i));
      g_string_append_c (text, '\n');
    }
  g_assert_cmpint (rc, ==, SQLITE_DONE);
  sqlite3_finalize (stmt);
}

/**
 * gr_test_dump:
 * @path: a library's file
 *
 * Returns: (transfer full): all entities and search documents, in an order
 *   that depends on nothing but what they are
 */
char *
gr_test_dump (const char *path)
{
  GString *text = g_string_new (NULL);
  sqlite3 *db = open_plain (path, SQLITE_OPEN_READONLY);

  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    {
      GrEntityClass *klass = gr_registry_get_class (i);
      g_autofree char *table = g_strdelimit (g_strdup (klass->nick), "-", '_');
      g_autoptr (GString) sql = g_string_new ("SELECT uid");

      g_string_append_printf (text, "-- %s\n", klass->nick);
      for (guint f = 0; f < klass->n_fields; f++)
        g_string_append_printf (sql, ", \"%s\"", klass->fields[f].name);
      g_string_append_printf (sql, " FROM \"%s\" ORDER BY uid", table);
      dump_query (db, sql->str, text);
    }
  g_string_append (text, "-- search\n");
  dump_query (db, "SELECT type, uid, title, body FROM search_doc ORDER BY type, uid", text);
  sqlite3_close (db);
  return g_string_free_and_steal (text);
}

/**
 * gr_test_dump_query:
 * @path: a library's file
 * @sql: a query
 *
 * Returns: (transfer full): its answer as text
 */
char *
gr_test_dump_query (const char *path,
                    const char *sql)
{
  GString *text = g_string_new (NULL);
  sqlite3 *db = open_plain (path, SQLITE_OPEN_READONLY);

  dump_query (db, sql, text);
  sqlite3_close (db);
  return g_string_free_and_steal (text);
}

/**
 * gr_test_count:
 * @path: a library's file
 * @sql: a query of one number
 *
 * Returns: the number
 */
gint64
gr_test_count (const char *path,
               const char *sql)
{
  sqlite3 *db = open_plain (path, SQLITE_OPEN_READONLY);
  sqlite3_stmt *stmt = NULL;
  gint64 count;

  g_assert_cmpint (sqlite3_prepare_v2 (db, sql, -1, &stmt, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (stmt), ==, SQLITE_ROW);
  count = sqlite3_column_int64 (stmt, 0);
  sqlite3_finalize (stmt);
  sqlite3_close (db);
  return count;
}

/**
 * gr_test_exec:
 * @path: a file that nobody has open
 * @sql: what to do to it
 */
void
gr_test_exec (const char *path,
              const char *sql)
{
  sqlite3 *db = open_plain (path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  int rc = sqlite3_exec (db, sql, NULL, NULL, NULL);

  if (rc != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (db));
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);
}
