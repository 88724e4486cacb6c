/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store-private.h"
#include "gr-test-library.h"
#include "gr-test-vfs.h"
#include "gr-test-writer.h"

/* One input or output after the other fails.  Whatever fails, the library holds a whole state, what was reported as
 * kept is kept, what was not can be tried again, and there is always an error to show. */

#define NOW G_GINT64_CONSTANT (1767225600000)

static gboolean is_soak;

typedef struct
{
  char *dir;
  char *fixture;
  char *expected[3]; /* the library before, after the first change, after both */
  GrChange *changes[2];
} Scene;

static const char *const fault_names[GR_TEST_N_FAULTS] = { "full", "short",    "write", "read",
                                                           "sync", "truncate", "open",  "delete" };

static char *
copy_fixture (Scene      *scene,
              const char *dir)
{
  char *path = g_build_filename (dir, "library.db", NULL);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autofree char *fixture_wal = g_strconcat (scene->fixture, "-wal", NULL);

  gr_test_copy_file (scene->fixture, path);
  gr_test_copy_file (fixture_wal, wal);
  return path;
}

/* A library as a crash leaves it, with much of it still in the WAL. */
static void
make_fixture (Scene *scene)
{
  g_autofree char *path = g_build_filename (scene->dir, "made.db", NULL);
  g_autofree char *wal = g_strconcat (path, "-wal", NULL);
  g_autofree char *fixture_wal = g_strconcat (scene->fixture, "-wal", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (path, GR_STORE_WRITE, &error);
  g_autoptr (GrChange) fill = gr_change_new (GR_CHANGE_EDIT, "Fill");
  g_autoptr (GrCommit) commit = NULL;
  GrRandom random;

  g_assert_no_error (error);
  gr_random_init (&random, 6);
  gr_test_fill (fill, &random, 2);
  commit = gr_store_apply (store, fill, NOW, &error);
  g_assert_no_error (error);
  gr_test_copy_file (path, scene->fixture);
  gr_test_copy_file (wal, fixture_wal);

  scene->changes[0] = gr_change_new (GR_CHANGE_EDIT, "Write");
  gr_change_create (scene->changes[0], "story", "s");
  gr_change_set_text (scene->changes[0], "story", "s", "situation", "A story that was not there before");
  gr_change_set_text (scene->changes[0], "guide", gr_change_get_op (fill, 1)->uid, "title", "Another title");
  scene->changes[1] = gr_change_new (GR_CHANGE_EDIT, "Remove");
  gr_change_remove (scene->changes[1], "guide", gr_change_get_op (fill, 0)->uid);
}

static void
set_up (Scene        *scene,
        gconstpointer data)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = NULL;

  scene->dir = gr_test_dir_new ();
  scene->fixture = g_build_filename (scene->dir, "fixture.db", NULL);
  make_fixture (scene);
  path = copy_fixture (scene, scene->dir);
  store = gr_store_open (path, GR_STORE_WRITE, &error);
  g_assert_no_error (error);
  scene->expected[0] = gr_test_dump (path);
  for (int i = 0; i < 2; i++)
    {
      g_autoptr (GrCommit) commit = gr_store_apply (store, scene->changes[i], NOW, &error);

      g_assert_no_error (error);
      scene->expected[i + 1] = gr_test_dump (path);
      g_assert_cmpstr (scene->expected[i + 1], !=, scene->expected[i]);
    }
}

static void
tear_down (Scene        *scene,
           gconstpointer data)
{
  gr_test_dir_remove (scene->dir);
  for (int i = 0; i < 2; i++)
    gr_change_unref (scene->changes[i]);
  for (int i = 0; i < 3; i++)
    g_free (scene->expected[i]);
  g_free (scene->fixture);
  g_free (scene->dir);
}

static void
assert_sound (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (path, GR_STORE_WRITE, &error);
  g_autoptr (GPtrArray) problems = NULL;

  g_assert_no_error (error);
  problems = gr_store_check (store, TRUE, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (problems->len, ==, 0);
}

static gboolean
try_apply (GrStore  *store,
           GrChange *change)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrCommit) commit = gr_store_apply (store, change, NOW, &error);

  g_assert_true ((commit == NULL) == (error != NULL));
  if (error != NULL)
    g_assert_true (g_str_has_prefix (error->message, "Save: "));
  return commit != NULL;
}

/* Both changes, while something fails.  Gives how many are known to be kept; @again tries what failed once more when
 * the trouble is over. */
static int
write_in_trouble (Scene      *scene,
                  const char *path,
                  gboolean    again,
                  gboolean   *fired)
{
  g_autoptr (GError) error = NULL;
  GrStore *store = gr_store_open (path, GR_STORE_WRITE, &error);
  int kept = 0;

  g_assert_true ((store == NULL) == (error != NULL));
  if (store == NULL)
    {
      *fired = gr_test_vfs_stop ();
      return 0;
    }
  while (kept < 2 && try_apply (store, scene->changes[kept]))
    kept++;
  if (again && kept < 2)
    {
      *fired = gr_test_vfs_stop ();
      for (; kept < 2; kept++)
        g_assert_true (try_apply (store, scene->changes[kept]));
    }
  gr_store_close (store); /* which may fail to clean up, and no more */
  *fired = gr_test_vfs_stop () || *fired;
  return kept;
}

static gboolean
fail_once (Scene      *scene,
           GrTestFault fault,
           guint       nth,
           gboolean    from_then_on,
           gboolean    again)
{
  g_autofree char *dir = gr_test_dir_new ();
  g_autofree char *path = copy_fixture (scene, dir);
  g_autofree char *found = NULL;
  gboolean fired = FALSE;
  int kept;

  gr_test_vfs_fail (fault, nth, from_then_on);
  kept = write_in_trouble (scene, path, again, &fired);
  assert_sound (path);
  found = gr_test_dump (path);
  /* A change whose commit was reported as failed may have reached the disk all the same, but only as a whole. */
  if (!g_str_equal (found, scene->expected[kept]) && (kept == 2 || !g_str_equal (found, scene->expected[kept + 1])))
    g_error ("%s, number %u: %d changes were kept and others are found", fault_names[fault], nth, kept);
  gr_test_dir_remove (dir);
  return fired;
}

#define ALL_UP_TO 60 /* opening, recovery and a first change; then come many pages that are written alike */
#define STRIDE 3     /* no divisor of the four ways, so that each has its turn */

/* There are four ways for each place: it fails once or from then on, and is tried again or not.  Without the time for
 * all of them, the places take turns, and many of them are left to the long run. */
static void
test_fault (Scene        *scene,
            gconstpointer data)
{
  GrTestFault fault = (GrTestFault) GPOINTER_TO_INT (data);
  gboolean fired = TRUE;
  guint nth;

  for (nth = 1; fired; nth += is_soak || nth < ALL_UP_TO ? 1 : STRIDE)
    for (guint way = 0; way < 4; way++)
      if (is_soak || way == nth % 4)
        fired = fail_once (scene, fault, nth, way & 1, way & 2);
  g_test_message ("%s: some %u places", fault_names[fault], nth - 2);
  g_assert_cmpuint (nth, >, 2);
}

/* A backup that fails leaves no half of one behind, and the library as it was. */
static void
test_backup (Scene        *scene,
             gconstpointer data)
{
  for (guint fault = 0; fault < GR_TEST_N_FAULTS; fault++)
    for (guint nth = 1;; nth += is_soak ? 1 : 3)
      {
        g_autofree char *dir = gr_test_dir_new ();
        g_autofree char *path = copy_fixture (scene, dir);
        g_autofree char *backup = g_build_filename (dir, "backups", "copy.db", NULL);
        g_autofree char *part = g_build_filename (dir, "backups", ".copy.db.part", NULL);
        g_autoptr (GError) error = NULL;
        g_autoptr (GError) failure = NULL;
        g_autoptr (GrStore) store = gr_store_open (path, GR_STORE_WRITE, &error);
        g_autofree char *found = NULL;
        gboolean fired;
        gboolean made;

        g_assert_no_error (error);
        gr_test_vfs_fail (fault, nth, FALSE);
        made = gr_store_backup (store, backup, &failure);
        fired = gr_test_vfs_stop ();
        g_assert_true (made == (failure == NULL));
        g_assert_true (made == g_file_test (backup, G_FILE_TEST_EXISTS));
        g_assert_false (g_file_test (part, G_FILE_TEST_EXISTS));
        found = gr_test_dump (made ? backup : path);
        g_assert_cmpstr (found, ==, scene->expected[0]);
        gr_test_dir_remove (dir);
        if (!fired)
          break;
      }
}

int
main (int    argc,
      char **argv)
{
  is_soak = gr_test_is_soak (argc, argv);
  g_test_init (&argc, &argv, NULL);
  gr_test_vfs_install ();
  for (int fault = 0; fault < GR_TEST_N_FAULTS; fault++)
    {
      g_autofree char *path = g_strdup_printf ("/store/faults/%s", fault_names[fault]);

      g_test_add (path, Scene, GINT_TO_POINTER (fault), set_up, test_fault, tear_down);
    }
  g_test_add ("/store/faults/backup", Scene, NULL, set_up, test_backup, tear_down);
  return g_test_run ();
}
