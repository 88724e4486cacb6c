/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-recorder-error-private.h"
#include "gr-test-voice.h"
#include "gr-unfinished.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>

#define ADD(path, func) g_test_add (path, GrTestVoice, NULL, gr_test_voice_setup, func, gr_test_voice_teardown)
#define NEEDED "audiotestsrc level opusenc oggmux oggdemux opusdec appsink decodebin"

/* Ends in a failure of that kind, whose sentence has that in it. */
static void
assert_failed (GrRecorder *recorder,
               GrError     code,
               const char *words)
{
  const GError *error;

  gr_test_voice_wait_for (recorder, GR_RECORDER_FAILED);
  error = gr_recorder_get_error (recorder);
  g_test_message ("%s", error->message);
  g_assert_error (error, GR_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, words));
}

static void
assert_kept (GrTestVoice *t,
             GrRecorder  *recorder,
             gint64       at_least)
{
  g_autoptr (GrWaveform) waveform = NULL;

  g_assert_nonnull (gr_recorder_get_path (recorder));
  g_assert_cmpint (gr_recorder_get_duration (recorder), >=, at_least);
  waveform = gr_test_voice_read (t, gr_recorder_get_path (recorder));
  g_assert_no_error (t->error);
  g_assert_cmpint (ABS (waveform->duration_ms - gr_recorder_get_duration (recorder)), <=, 100);
}

static void
assert_nothing_left (GrTestVoice *t,
                     GrRecorder  *recorder)
{
  g_autoptr (GDir) dir = g_dir_open (t->folder, 0, NULL);

  g_assert_null (gr_recorder_get_path (recorder));
  g_assert_null (g_dir_read_name (dir));
}

static void
test_missing (GrTestVoice  *t,
              gconstpointer data)
{
  g_autoptr (GrRecorder) recorder = gr_recorder_new (t->folder, "greenroomnosuchsrc");
  g_autoptr (GError) error = NULL;

  if (!gr_test_voice_has (NEEDED))
    return;
  g_assert_false (gr_recorder_start (recorder, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_MISSING);
  g_assert_nonnull (strstr (error->message, "greenroomnosuchsrc"));
  g_assert_cmpint (gr_recorder_get_state (recorder), ==, GR_RECORDER_READY);
  assert_nothing_left (t, recorder);
}

/* A device that does not exist, as the sound system says it. */
static void
test_no_microphone (GrTestVoice  *t,
                    gconstpointer data)
{
  g_autoptr (GrRecorder) recorder = gr_recorder_new (t->folder, "pulsesrc server=unix:/nonexistent/greenroom");

  if (!gr_test_voice_has (NEEDED " pulsesrc"))
    return;
  g_assert_true (gr_recorder_start (recorder, NULL));
  assert_failed (recorder, GR_ERROR_NOT_FOUND, "no microphone was found");
  assert_nothing_left (t, recorder);
  g_assert_finalize_object (g_steal_pointer (&recorder));
}

/* The sound server takes the request and never sends anything. */
static void
test_mute (GrTestVoice  *t,
           gconstpointer data)
{
  g_autoptr (GrRecorder) recorder = gr_recorder_new (t->folder, GR_TEST_LIVE_TONE " ! valve drop=true");

  if (!gr_test_voice_has (NEEDED " valve"))
    return;
  gr_recorder_set_patience (recorder, 300);
  g_assert_true (gr_recorder_start (recorder, NULL));
  g_assert_cmpint (gr_recorder_get_state (recorder), ==, GR_RECORDER_STARTING);
  assert_failed (recorder, GR_ERROR_NOT_FOUND, "no microphone was found");
  assert_nothing_left (t, recorder);
}

static void
test_unplugged (GrTestVoice  *t,
                gconstpointer data)
{
  g_autoptr (GrRecorder) recorder = gr_recorder_new (t->folder, GR_TEST_TONE " ! identity error-after=200");

  if (!gr_test_voice_has (NEEDED " identity"))
    return;
  g_assert_true (gr_recorder_start (recorder, NULL));
  assert_failed (recorder, GR_ERROR_NOT_FOUND, "what you said up to then is kept");
  assert_kept (t, recorder, 1000);
  g_assert_finalize_object (g_steal_pointer (&recorder));
}

/* The room on the disk ends at 4000 bytes, which is more than a second. */
static void
test_full (GrTestVoice  *t,
           gconstpointer data)
{
  g_autoptr (GrRecorder) recorder = gr_recorder_new (t->folder, GR_TEST_TONE);
  struct rlimit before;
  struct rlimit small;

  if (!gr_test_voice_has (NEEDED))
    return;
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &before), ==, 0);
  small = before;
  small.rlim_cur = 4000;
  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  g_assert_true (gr_recorder_start (recorder, NULL));
  gr_test_voice_wait_for (recorder, GR_RECORDER_FAILED);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &before), ==, 0);
  assert_failed (recorder, GR_ERROR_FULL, "the disk is full; what you said");
  assert_kept (t, recorder, 500);
}

static void
test_folder (GrTestVoice  *t,
             gconstpointer data)
{
  g_autofree char *file = g_build_filename (t->folder, "file", NULL);
  g_autofree char *inside = g_build_filename (file, "takes", NULL);
  g_autofree char *fresh = g_build_filename (t->folder, "takes", NULL);
  g_autoptr (GrRecorder) blocked = gr_recorder_new (inside, GR_TEST_TONE);
  g_autoptr (GrRecorder) recorder = gr_recorder_new (fresh, GR_TEST_TONE);
  g_autoptr (GError) error = NULL;
  GStatBuf status;

  if (!gr_test_voice_has (NEEDED))
    return;
  g_assert_true (g_file_set_contents (file, "", 0, NULL));
  g_assert_false (gr_recorder_start (blocked, &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_FAILED);
  g_assert_true (gr_recorder_start (recorder, NULL));
  g_assert_cmpint (g_stat (fresh, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
  gr_recorder_discard (recorder);
  gr_test_voice_wait_for (recorder, GR_RECORDER_DISCARDED);
}

static void
assert_read_as (GError     *gst,
                const char *debug,
                gboolean    kept,
                GrError     code)
{
  g_autoptr (GstMessage) message = gst_message_new_error (NULL, gst, debug);
  g_autoptr (GError) error = gr_recorder_error_from_message (message, kept);

  g_assert_error (error, GR_ERROR, (int) code);
  g_error_free (gst);
}

/* What the sound server says in words only, and what has a code. */
static void
test_causes (GrTestVoice  *t,
             gconstpointer data)
{
  GQuark domain = GST_RESOURCE_ERROR;

  assert_read_as (g_error_new_literal (domain, GST_RESOURCE_ERROR_FAILED, "Failed to connect: Access denied"), NULL,
                  FALSE, GR_ERROR_DENIED);
  assert_read_as (g_error_new_literal (domain, GST_RESOURCE_ERROR_OPEN_READ, "Could not open"),
                  "alsa: Permission denied", FALSE, GR_ERROR_DENIED);
  assert_read_as (g_error_new_literal (domain, GST_RESOURCE_ERROR_NOT_AUTHORIZED, "No"), NULL, FALSE, GR_ERROR_DENIED);
  assert_read_as (g_error_new_literal (domain, GST_RESOURCE_ERROR_BUSY, "In use"), NULL, FALSE, GR_ERROR_BUSY);
  assert_read_as (g_error_new_literal (domain, GST_RESOURCE_ERROR_FAILED, "Connection refused"), NULL, FALSE,
                  GR_ERROR_NOT_FOUND);
}

static void
add_left_behind (GrTestVoice *t,
                 const char  *name,
                 const char  *content,
                 gsize        size)
{
  g_autofree char *path = g_build_filename (t->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, content, (gssize) size, &error);
  g_assert_no_error (error);
}

/* What lies in the folder and is no recording, or one that was cut anywhere, does no harm. */
static void
test_left_behind (GrTestVoice  *t,
                  gconstpointer data)
{
  g_autoptr (GrRecorder) recorder = gr_recorder_new (t->folder, GR_TEST_TONE " num-buffers=300");
  g_autofree char *content = NULL;
  g_autoptr (GPtrArray) empty = NULL;
  gint64 longest = 0;
  gsize size;

  if (!gr_test_voice_has (NEEDED))
    return;
  empty = gr_unfinished_list ("/nonexistent/greenroom", NULL);
  g_assert_cmpuint (empty->len, ==, 0);
  g_assert_true (gr_recorder_start (recorder, NULL));
  gr_test_voice_wait_for (recorder, GR_RECORDER_FAILED);
  g_assert_true (g_file_get_contents (gr_recorder_get_path (recorder), &content, &size, NULL));
  g_assert_cmpint (g_unlink (gr_recorder_get_path (recorder)), ==, 0);
  add_left_behind (t, "take-empty.part", "", 0);
  add_left_behind (t, "take-words.part", "OggS is not enough to be a recording, and OpusHead neither", 58);
  add_left_behind (t, "other.ogg", content, size);
  for (gsize cut = 0; cut < size; cut += 97)
    {
      g_autoptr (GPtrArray) list = NULL;
      gint64 found;

      add_left_behind (t, "take-cut.part", content, cut);
      list = gr_unfinished_list (t->folder, NULL);
      g_assert_cmpuint (list->len, <=, 1);
      found = list->len == 1 ? ((GrUnfinished *) list->pdata[0])->duration_ms : 0;
      g_assert_cmpint (found, >=, longest); /* never shorter for being longer */
      longest = found;
    }
  g_assert_cmpint (longest, >, 0);
  g_assert_cmpint (longest, <=, gr_recorder_get_duration (recorder));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/recorder-faults/missing", test_missing);
  ADD ("/recorder-faults/no-microphone", test_no_microphone);
  ADD ("/recorder-faults/mute", test_mute);
  ADD ("/recorder-faults/unplugged", test_unplugged);
  ADD ("/recorder-faults/full", test_full);
  ADD ("/recorder-faults/folder", test_folder);
  ADD ("/recorder-faults/causes", test_causes);
  ADD ("/recorder-faults/left-behind", test_left_behind);
  return g_test_run ();
}
