/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose.h"
#include "gr-pdf.h"
#include "gr-save.h"

#include "sample-folio.h"

#include <math.h>
#include <stdio.h>
#include <sys/resource.h>
#include <time.h>

/* Times the way from a folio to a PDF.  Usage: bench-portfolio [FOLDER]; with a folder, the files are left there. */

typedef struct
{
  guint pages;
  gsize bytes;
  double compose, layout, pdf; /* ms, the best of the rounds */
} Times;

/* Of the processor, so that what else the machine does is not counted. */
static gint64
spent (void)
{
  struct timespec t;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &t);
  return (gint64) t.tv_sec * G_USEC_PER_SEC + t.tv_nsec / 1000;
}

static double
since (gint64 *start)
{
  gint64 now = spent ();
  double ms = (double) (now - *start) / 1000;

  *start = now;
  return ms;
}

static void
keep (const char *folder,
      const char *name,
      GBytes     *bytes)
{
  g_autofree char *file = g_strdup_printf ("%s.pdf", name);
  g_autofree char *path = g_build_filename (folder, file, NULL);
  g_autoptr (GError) error = NULL;

  if (!gr_save_bytes (path, bytes, &error))
    g_printerr ("%s\n", error->message);
}

static Times
measure (const GrFolio *folio,
         guint          rounds,
         const char    *folder,
         const char    *name)
{
  Times best = { 0, 0, G_MAXDOUBLE, G_MAXDOUBLE, G_MAXDOUBLE };

  for (guint i = 0; i < rounds; i++)
    {
      g_autoptr (GError) error = NULL;
      gint64 start = spent ();
      g_autoptr (GrDoc) doc = gr_compose (folio);
      g_autoptr (GrLayout) layout = NULL;
      g_autoptr (GBytes) bytes = NULL;

      best.compose = fmin (best.compose, since (&start));
      layout = gr_layout_new (doc, folio->paper, folio->design, NULL, NULL, &error);
      g_assert_no_error (error);
      best.layout = fmin (best.layout, since (&start));
      bytes = gr_pdf_render (layout, NULL, NULL, NULL, &error);
      g_assert_no_error (error);
      best.pdf = fmin (best.pdf, since (&start));
      best.pages = gr_layout_get_n_pages (layout);
      best.bytes = g_bytes_get_size (bytes);
      if (folder != NULL && i == 0)
        keep (folder, name, bytes);
    }
  return best;
}

static void
report (const char *name,
        Times       t)
{
  double all = t.compose + t.layout + t.pdf;

  printf ("%-10s %5u %8.0f %9.1f %9.1f %9.1f %9.1f %8.0f\n", name, t.pages, (double) t.bytes / 1024, t.compose,
          t.layout, t.pdf, all, t.pages / all * 1000);
}

int
main (int    argc,
      char **argv)
{
  const char *folder = argc > 1 ? argv[1] : NULL;
  g_autoptr (GrFolio) empty = gr_folio_new ();
  g_autoptr (GrFolio) sample = sample_folio_new ();
  g_autoptr (GrFolio) world = sample_folio_world ();
  g_autoptr (GrFolio) sixteen = sample_folio_big (10);
  g_autoptr (GrFolio) big = sample_folio_big (765);
  gint64 start = spent ();
  struct rusage usage;

  measure (empty, 1, folder, "empty");
  printf ("fonts read and first page: %.0f ms\n\n", since (&start));
  printf ("%-10s %5s %8s %9s %9s %9s %9s %8s\n", "folio", "pages", "KiB", "compose", "layout", "pdf", "all ms",
          "pages/s");
  report ("empty", measure (empty, 5, folder, "empty"));
  report ("sample", measure (sample, 5, folder, "sample"));
  sample->design = GR_DESIGN_PLAIN;
  report ("plain", measure (sample, 5, folder, "plain"));
  sample->design = GR_DESIGN_SERIF;
  report ("serif", measure (sample, 5, folder, "serif"));
  report ("scripts", measure (world, 3, folder, "scripts"));
  report ("sixteen", measure (sixteen, 5, folder, "sixteen"));
  report ("big", measure (big, 2, folder, "big"));
  getrusage (RUSAGE_SELF, &usage);
  printf ("\nmost memory: %ld MiB\n", usage.ru_maxrss / 1024);
  return 0;
}
