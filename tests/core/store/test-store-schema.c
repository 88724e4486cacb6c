/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "gr-error.h"
#include "gr-registry.h"
#include "gr-store-private.h"
#include "gr-test-library.h"
#include "gr-test-schema.h"

/* A released step is never edited: its file is held to the checksum that it was released with.  Of a step that no
 * release has yet, the file may still change, and this list with it. */
static const char *const checksums[] = {
  "c77a2281997824bff398a856aa408e00f770732275249a534456e07807b37830",
  "1ea53833342afa42eb71db6564e15f64908faf19b5822ef5de9028ccd64472b8",
  "45e8d42fa6bc8d3dbb81dd84fc1cf0eb3b29fda205b0ba44e398f4b2522d0268",
  "f461f839268f21c7c563012b6979c493ac194999f622d8df3e5c7af9fc30581c",
  "dfa44f2864b9bd8a808549286d0d6b06b69b95e903326ebf5a4489849717c3f9",
};

typedef struct
{
  char *dir;
  char *path;
} Fixture;

static void
set_up (Fixture      *self,
        gconstpointer data)
{
  self->dir = gr_test_dir_new ();
  self->path = g_build_filename (self->dir, "library.db", NULL);
}

static void
tear_down (Fixture      *self,
           gconstpointer data)
{
  gr_test_dir_remove (self->dir);
  g_free (self->path);
  g_free (self->dir);
}

static void
make_library (Fixture *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (self->path, GR_STORE_WRITE, &error);

  g_assert_no_error (error);
}

static const char *
expected_type (GrFieldKind kind)
{
  switch (kind)
    {
    case GR_FIELD_INTEGER:
    case GR_FIELD_FLAG:
    case GR_FIELD_TIME:
      return "INTEGER";
    case GR_FIELD_REAL:
      return "REAL";
    case GR_FIELD_TEXT:
    case GR_FIELD_DATE:
    case GR_FIELD_ENUM:
    case GR_FIELD_REFERENCE:
    default:
      return "TEXT";
    }
}

static gboolean
expected_not_null (GrFieldKind kind)
{
  return kind == GR_FIELD_INTEGER || kind == GR_FIELD_FLAG || kind == GR_FIELD_REAL || kind == GR_FIELD_ENUM;
}

static void
assert_columns (sqlite3       *db,
                GrEntityClass *klass)
{
  g_autofree char *table = g_strdelimit (g_strdup (klass->nick), "-", '_');
  sqlite3_stmt *stmt = NULL;
  guint n = 0;

  g_assert_cmpint (
      sqlite3_prepare_v2 (db, "SELECT name, type, \"notnull\", hidden FROM pragma_table_xinfo (?1)", -1, &stmt, NULL),
      ==, SQLITE_OK);
  sqlite3_bind_text (stmt, 1, table, -1, SQLITE_STATIC);
  for (; sqlite3_step (stmt) == SQLITE_ROW; n++)
    {
      const char *name = (const char *) sqlite3_column_text (stmt, 0);
      const char *type = (const char *) sqlite3_column_text (stmt, 1);

      g_assert_cmpint (sqlite3_column_int (stmt, 3), ==, 0);
      if (n < 2)
        {
          g_assert_cmpstr (name, ==, n == 0 ? "id" : "uid");
          continue;
        }
      g_assert_cmpuint (n - 2, <, klass->n_fields);
      g_assert_cmpstr (name, ==, klass->fields[n - 2].name);
      g_assert_cmpstr (type, ==, expected_type (klass->fields[n - 2].kind));
      g_assert_cmpint (sqlite3_column_int (stmt, 2), ==, expected_not_null (klass->fields[n - 2].kind));
    }
  g_assert_cmpuint (n, ==, klass->n_fields + 2);
  sqlite3_finalize (stmt);
}

static void
test_columns (Fixture      *self,
              gconstpointer data)
{
  sqlite3 *db = NULL;

  make_library (self);
  g_assert_cmpint (sqlite3_open_v2 (self->path, &db, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);
  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    assert_columns (db, gr_registry_get_class (i));
  sqlite3_close (db);
}

/* Every index, key and trigger that the field tables ask for, as one text without spaces that mean nothing. */
static char *
describe (sqlite3 *db)
{
  GString *text = g_string_new (NULL);
  sqlite3_stmt *stmt = NULL;

  g_assert_cmpint (
      sqlite3_prepare_v2 (db,
                          "SELECT type, name, sql FROM sqlite_schema WHERE (type IN ('index', 'trigger') "
                          "AND sql IS NOT NULL AND name NOT LIKE 'journal%' AND name NOT LIKE 'search%') "
                          "UNION ALL SELECT 'key', m.name, printf ('%s %s %s %s', k.\"from\", k.\"table\", "
                          "k.\"to\", k.on_delete) FROM sqlite_schema m "
                          "JOIN pragma_foreign_key_list (m.name) k WHERE m.name NOT LIKE 'journal%' "
                          "UNION ALL SELECT 'table', name, strict FROM pragma_table_list "
                          "WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'journal%' "
                          "AND name NOT IN ('meta', 'sqlite_schema', 'sqlite_temp_schema') ORDER BY 1, 2",
                          -1, &stmt, NULL),
      ==, SQLITE_OK);
  while (sqlite3_step (stmt) == SQLITE_ROW)
    {
      g_autofree char *sql = g_strdup ((const char *) sqlite3_column_text (stmt, 2));
      g_auto (GStrv) words = g_strsplit_set (sql, " \n", -1);
      g_autofree char *squeezed = g_strjoinv ("", words);

      g_string_append_printf (text, "%s %s %s\n", sqlite3_column_text (stmt, 0), sqlite3_column_text (stmt, 1),
                              squeezed);
    }
  sqlite3_finalize (stmt);
  return g_string_free_and_steal (text);
}

static void
test_as_field_tables_ask (Fixture      *self,
                          gconstpointer data)
{
  g_autofree char *sql = gr_test_schema_sql ();
  g_autofree char *asked = NULL;
  g_autofree char *stored = NULL;
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open (":memory:", &db), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, "CREATE TABLE search_doc (type, uid, title, body)", NULL, NULL, NULL), ==,
                   SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (db, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  asked = describe (db);
  sqlite3_close (db);
  make_library (self);
  g_assert_cmpint (sqlite3_open_v2 (self->path, &db, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);
  stored = describe (db);
  sqlite3_close (db);
  g_assert_cmpstr (stored, ==, asked);
}

static void
test_checksums (void)
{
  g_assert_cmpint (gr_migrations_get_latest (), ==, G_N_ELEMENTS (checksums));
  for (guint i = 0; i < G_N_ELEMENTS (checksums); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) sql =
          g_resources_lookup_data (gr_migrations_get_path (i), G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
      g_autofree char *sum = NULL;

      g_assert_no_error (error);
      sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, sql);
      g_assert_cmpstr (sum, ==, checksums[i]);
    }
}

/* A full library of a released version, as that version wrote it: its steps, and rows in its tables. */
static void
make_fixture (const char *path,
              guint       version)
{
  g_autofree char *name = g_strdup_printf ("library-%u.sql", version);
  g_autofree char *file = g_build_filename (SOURCE_ROOT, "tests", "data", name, NULL);
  g_autofree char *rows = NULL;
  g_autoptr (GError) error = NULL;

  for (guint step = 0; step < version; step++)
    {
      g_autoptr (GBytes) sql =
          g_resources_lookup_data (gr_migrations_get_path (step), G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

      g_assert_no_error (error);
      gr_test_exec (path, g_bytes_get_data (sql, NULL));
    }
  g_file_get_contents (file, &rows, NULL, &error);
  g_assert_no_error (error);
  gr_test_exec (path, rows);
  g_assert_cmpint (gr_test_count (path, "PRAGMA user_version"), ==, version);
}

/* For each table of a file, the query that shows what it holds, in columns that no later version may miss. */
static GPtrArray *
queries_of (const char *path)
{
  GPtrArray *queries = g_ptr_array_new_with_free_func (g_free);
  sqlite3_stmt *stmt = NULL;
  sqlite3 *db = NULL;

  g_assert_cmpint (sqlite3_open_v2 (path, &db, SQLITE_OPEN_READONLY, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_prepare_v2 (db,
                                       "SELECT printf ('SELECT %s FROM \"%w\" ORDER BY 1', "
                                       "group_concat (printf ('\"%w\"', c.name)), t.name) FROM pragma_table_list t "
                                       "JOIN pragma_table_info (t.name) c WHERE t.type = 'table' "
                                       "AND t.name NOT LIKE 'search%' AND t.name NOT LIKE 'sqlite%' GROUP BY t.name",
                                       -1, &stmt, NULL),
                   ==, SQLITE_OK);
  while (sqlite3_step (stmt) == SQLITE_ROW)
    g_ptr_array_add (queries, g_strdup ((const char *) sqlite3_column_text (stmt, 0)));
  sqlite3_finalize (stmt);
  sqlite3_close (db);
  g_assert_cmpuint (queries->len, >, 20);
  return queries;
}

static char *
answers_to (const char *path,
            GPtrArray  *queries)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < queries->len; i++)
    {
      g_autofree char *answer = gr_test_dump_query (path, queries->pdata[i]);

      g_assert_cmpuint (strlen (answer), >, 0);
      g_string_append (text, answer);
    }
  return g_string_free_and_steal (text);
}

static void
test_migrate (Fixture      *self,
              gconstpointer data)
{
  for (guint version = 1; version <= G_N_ELEMENTS (checksums); version++)
    {
      g_autofree char *path = g_strdup_printf ("%s/library-%u.db", self->dir, version);
      g_autoptr (GPtrArray) queries = NULL;
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;
      g_autoptr (GrStore) store = NULL;
      g_autoptr (GPtrArray) problems = NULL;
      g_autoptr (GError) error = NULL;

      make_fixture (path, version);
      queries = queries_of (path);
      before = answers_to (path, queries);
      store = gr_store_open (path, GR_STORE_WRITE, &error);
      g_assert_no_error (error);
      g_assert_cmpint (gr_test_count (path, "PRAGMA user_version"), ==, gr_migrations_get_latest ());
      after = answers_to (path, queries);
      g_assert_cmpstr (after, ==, before);
      problems = gr_store_check (store, TRUE, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (problems->len, ==, 0);
    }
}

/* Rebuilding a parent table, as a step must to change a column, keeps its children; and a backup comes first. */
static void
test_step (Fixture      *self,
           gconstpointer data)
{
  g_autofree char *next = g_strdup_printf ("CREATE TABLE phase_new (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, "
                                           "project TEXT, title TEXT) STRICT;"
                                           "INSERT INTO phase_new SELECT id, uid, project, title FROM phase;"
                                           "DROP TABLE phase; ALTER TABLE phase_new RENAME TO phase;"
                                           "PRAGMA user_version = %u",
                                           (guint) G_N_ELEMENTS (checksums) + 1);
  g_autofree char *backups = g_build_filename (self->dir, "backups", NULL);
  g_autoptr (GDir) dir = NULL;
  g_autoptr (GrStore) store = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *backup = NULL;

  make_fixture (self->path, G_N_ELEMENTS (checksums));
  gr_migrations_test_set_step (next);
  g_assert_null (gr_store_open (self->path, GR_STORE_READ, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_FAILED);
  g_clear_error (&error);
  store = gr_store_open (self->path, GR_STORE_WRITE, &error);
  gr_migrations_test_set_step (NULL);
  g_assert_no_error (error);
  g_assert_cmpint (gr_test_count (self->path, "SELECT count (*) FROM task"), ==, 2);
  g_assert_cmpint (gr_test_count (self->path, "PRAGMA user_version"), ==, G_N_ELEMENTS (checksums) + 1);
  dir = g_dir_open (backups, 0, &error);
  g_assert_no_error (error);
  backup = g_build_filename (backups, g_dir_read_name (dir), NULL);
  g_assert_cmpint (gr_test_count (backup, "PRAGMA user_version"), ==, G_N_ELEMENTS (checksums));
  g_assert_cmpint (gr_test_count (backup, "SELECT count (weeks_min) FROM phase"), ==, 2);
}

static void
test_failing_step (Fixture      *self,
                   gconstpointer data)
{
  static const struct
  {
    const char *sql;
    int code;
  } bad[] = {
    { "DELETE FROM guide; SELECT nonsense", GR_ERROR_FAILED },
    { "DELETE FROM guide", GR_ERROR_CONSTRAINT }, /* leaves sections without their guide */
  };

  make_fixture (self->path, G_N_ELEMENTS (checksums));
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autofree char *before = gr_test_dump (self->path);
      g_autofree char *after = NULL;
      g_autoptr (GError) error = NULL;

      gr_migrations_test_set_step (bad[i].sql);
      g_assert_null (gr_store_open (self->path, GR_STORE_WRITE, &error));
      gr_migrations_test_set_step (NULL);
      g_assert_error (error, GR_ERROR, bad[i].code);
      after = gr_test_dump (self->path);
      g_assert_cmpstr (after, ==, before);
      g_assert_cmpint (gr_test_count (self->path, "PRAGMA user_version"), ==, G_N_ELEMENTS (checksums));
    }
}

int
main (int    argc,
      char **argv)
{
  if (argc > 1 && strcmp (argv[1], "--print") == 0)
    {
      g_autofree char *sql = gr_test_schema_sql ();

      g_print ("%s", sql);
      return 0;
    }
  g_test_init (&argc, &argv, NULL);
#define ADD(path, func) g_test_add ("/store/schema/" path, Fixture, NULL, set_up, func, tear_down)
  ADD ("columns", test_columns);
  ADD ("as-field-tables-ask", test_as_field_tables_ask);
  g_test_add_func ("/store/schema/checksums", test_checksums);
  ADD ("migrate", test_migrate);
  ADD ("step", test_step);
  ADD ("failing-step", test_failing_step);
  return g_test_run ();
}
