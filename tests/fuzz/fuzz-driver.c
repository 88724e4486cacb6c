/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Where the compiler has no libFuzzer: replays a folder of files, then mutates them for some seconds.  Each input is
 * made from a number alone, so that one that fails can be made again with --input. */

#define MAX_TEXT 65536

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);
void __asan_on_error (void);
void __ubsan_on_report (void);

static GPtrArray *files; /* GBytes */
static guint32 current;

static const char *words[] = {
  "\n",
  "\n\n",
  "# ",
  "## Quiz\n",
  "## Common Confusions\n",
  "## Reflection Prompts\n",
  "A) ",
  "B) ",
  "- [ ] ",
  "**",
  "**Answer:** B\n",
  "**Answer Key:** 1-B, 2-C\n",
  "---\n",
  "```\n",
  "> ",
  "1. ",
  "| A | B |\n|---|---|\n",
  "**Question 1:** ",
  "(3 hours)",
  " - 30 min",
  "5/6",
  "80%",
  "<!-- answers: 1B -->\n",
  "<details>\n",
  "✅",
  "❌",
  "    ",
  "üîÑ",
  "## Mini Sprint\n",
  "## Full Project\n",
  "Phase 1: ",
  "**Steps:**",
  "\t",
  "\r\n",
  "[x]",
  "\\",
  "{=right ~wrong}",
  "~%50%",
  "####",
  "::T::",
  "$CATEGORY: a/b\n",
  "[html]",
  "ANSWER: B\n",
  "\"correct\": [1],",
  "\"sections\": [{",
  "1e999",
  "null",
};

static void
say_input (void)
{
  char line[64];
  int len = snprintf (line, sizeof line, "\nfuzz-driver: it was --input %u\n", current);

  if (write (STDERR_FILENO, line, (size_t) len) < 0)
    return;
}

void
__asan_on_error (void)
{
  say_input ();
}

void
__ubsan_on_report (void)
{
  say_input ();
}

static void
abort_cb (int signal_number)
{
  say_input ();
  signal (signal_number, SIG_DFL);
  raise (signal_number);
}

static GString *
pick (GRand *rand)
{
  gsize len;
  const char *data = g_bytes_get_data (files->pdata[g_rand_int_range (rand, 0, (int) files->len)], &len);

  return g_string_new_len (data, (gssize) len);
}

static void
mutate (GString *text,
        GRand   *rand)
{
  gsize at = text->len > 0 ? (gsize) g_rand_int_range (rand, 0, (int) text->len) : 0;
  gsize n = (gsize) g_rand_int_range (rand, 1, 40);
  g_autofree char *copy = NULL;
  GString *other;

  n = MIN (n, text->len - at);
  switch (g_rand_int_range (rand, 0, 6))
    {
    case 0:
      g_string_erase (text, (gssize) at, (gssize) n);
      break;
    case 1:
      g_string_insert (text, (gssize) at, words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))]);
      break;
    case 2:
      copy = g_strndup (text->str + at, n);
      for (int i = g_rand_int_range (rand, 1, 200); i > 0 && text->len < MAX_TEXT; i--)
        g_string_insert (text, (gssize) at, copy);
      break;
    case 3:
      if (n > 0)
        text->str[at] = (char) g_rand_int_range (rand, 32, 127);
      break;
    case 4:
      other = pick (rand);
      g_string_insert_len (text, (gssize) at, other->str, (gssize) (other->len / 2));
      g_string_free (other, TRUE);
      break;
    case 5:
    default:
      g_string_truncate (text, at);
      break;
    }
}

static void
run_input (guint32 number)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (number);
  GString *text = pick (rand);
  g_autofree char *valid = NULL;

  current = number;
  for (int i = g_rand_int_range (rand, 1, 8); i > 0; i--)
    mutate (text, rand);
  /* other than UTF-8 is refused at once, which one file of the folder shows */
  valid = g_utf8_make_valid (text->str, (gssize) text->len);
  LLVMFuzzerTestOneInput ((const uint8_t *) valid, strlen (valid));
  g_string_free (text, TRUE);
}

static void
replay (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      char *data;
      gsize len;

      if (!g_file_get_contents (path, &data, &len, NULL))
        continue;
      LLVMFuzzerTestOneInput ((const uint8_t *) data, len);
      g_ptr_array_add (files, g_bytes_new_take (data, len));
    }
}

int
main (int   argc,
      char *argv[])
{
  int seconds = argc == 4 && g_str_equal (argv[1], "--seconds") ? atoi (argv[2]) : 0;
  guint32 input = argc == 4 && g_str_equal (argv[1], "--input") ? (guint32) g_ascii_strtoull (argv[2], NULL, 10) : 0;
  gint64 end;
  guint n = 0;

  if (argc != 2 && argc != 4)
    {
      fprintf (stderr, "usage: %s [--seconds N | --input NUMBER] FOLDER\n", argv[0]);
      return 2;
    }
  signal (SIGABRT, abort_cb);
  signal (SIGSEGV, abort_cb);
  files = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  replay (argv[argc - 1]);
  if (files->len == 0)
    {
      fprintf (stderr, "%s: there is nothing in %s\n", argv[0], argv[argc - 1]);
      return 1;
    }
  if (input > 0)
    run_input (input);
  end = g_get_monotonic_time () + seconds * G_USEC_PER_SEC;
  for (guint32 number = g_random_int (); g_get_monotonic_time () < end; number++, n++)
    run_input (number);
  printf ("%u files, %u inputs\n", files->len, n);
  g_ptr_array_unref (files);
  return 0;
}
