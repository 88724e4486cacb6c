/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-draft.h"
#include "gr-markup.h"

#include <cmark.h>
#include <stdio.h>
#include <string.h>

/* How long a guide takes to read, beside cmark alone on the same bytes: the floor, as its tree is where we begin. */

#define RUNS 41

static int
compare (const void *a,
         const void *b)
{
  double x = *(const double *) a;
  double y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
median (double *values)
{
  qsort (values, RUNS, sizeof *values, compare);
  return values[RUNS / 2];
}

static double
ms_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000;
}

static void
measure (const char *name,
         const char *bytes,
         gsize       length)
{
  double ours[RUNS], floor_ms[RUNS];
  double median_ours, median_floor;

  for (int i = 0; i < RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (GError) error = NULL;
      g_autoptr (GrGuideDraft) draft = gr_guide_read (bytes, length, name, &error);

      g_assert_no_error (error);
      ours[i] = ms_since (start);
      start = g_get_monotonic_time ();
      cmark_node_free (cmark_parse_document (bytes, length, CMARK_OPT_DEFAULT));
      floor_ms[i] = ms_since (start);
    }
  median_ours = median (ours);
  median_floor = median (floor_ms);
  printf ("%-28s %8.0f KiB %9.2f ms %9.2f ms %8.1f\n", name, (double) length / 1024, median_ours, median_floor,
          median_ours / median_floor);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GString) large = g_string_new (NULL);

  printf ("%-28s %12s %12s %12s %8s\n", "read a guide", "size", "ours", "cmark", "ratio");
  for (int i = 1; i < argc; i++)
    {
      g_autofree char *bytes = NULL;
      g_autofree char *name = g_path_get_basename (argv[i]);
      gsize length;

      if (!g_file_get_contents (argv[i], &bytes, &length, NULL))
        continue;
      measure (name, bytes, length);
      if (i == 1)
        while (large->len < 1024 * 1024)
          g_string_append (large, bytes);
    }
  if (large->len > 0)
    measure ("the first, up to 1 MiB", large->str, large->len);
  return 0;
}
