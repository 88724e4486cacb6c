/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose.h"
#include "gr-layout.h"
#include "gr-pdf.h"
#include "gr-save.h"

#include "sample-folio.h"

#include <math.h>
#include <stdio.h>
#include <sys/resource.h>
#include <time.h>

/* Times the way from a folio to a PDF, and of its pages onto a screen.  Usage: bench-portfolio [FOLDER | --memory]; with
 * a folder, the files are left there; --memory makes 500 pages once and tells the most memory that it took. */

#define BIG 765 /* stories: 550 pages */
#define SIXTEEN 10
#define PREVIEW_SCALE (96.0 / 72.0)

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

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  double one = *(const double *) a, other = *(const double *) b;

  return (one > other) - (one < other);
}

/* One page as the window shows it, in ms. */
static double
paint_page (const GrLayout *layout,
            guint           page)
{
  int width = (int) (gr_layout_get_width (layout) * PREVIEW_SCALE);
  int height = (int) (gr_layout_get_height (layout) * PREVIEW_SCALE);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  gint64 start;
  double ms;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, PREVIEW_SCALE, PREVIEW_SCALE);
  start = spent ();
  gr_page_paint (layout, page, cr);
  ms = since (&start);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return ms;
}

/* Each page for the first time, which draws the letters, and @rounds times again. */
static void
preview (const GrFolio *folio,
         guint          rounds)
{
  g_autoptr (GrDoc) doc = gr_compose (folio);
  g_autoptr (GrLayout) layout = gr_layout_new (doc, folio->paper, folio->design, NULL, NULL, NULL);
  guint pages = gr_layout_get_n_pages (layout);

  printf ("\n%-24s %9s %9s %9s\n", "a page on screen, ms", "p50", "p95", "slowest");
  for (guint again = 0; again < 2; again++)
    {
      g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));

      for (guint i = 0; i < (again ? rounds * pages : pages); i++)
        {
          double ms = paint_page (layout, i % pages);

          g_array_append_val (times, ms);
        }
      g_array_sort (times, compare_times);
      printf ("%-24s %9.2f %9.2f %9.2f\n", again ? "again" : "for the first time",
              g_array_index (times, double, times->len / 2), g_array_index (times, double, times->len * 95 / 100),
              g_array_index (times, double, times->len - 1));
    }
}

/* In a process of its own, as what other documents took is not given back. */
static void
tell_memory (void)
{
  g_autoptr (GrFolio) big = sample_folio_big (BIG);
  Times times = measure (big, 1, NULL, "big");
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  printf ("most memory for %u pages: %ld MiB\n", times.pages, usage.ru_maxrss / 1024);
}

int
main (int    argc,
      char **argv)
{
  const char *folder = argc > 1 ? argv[1] : NULL;
  g_autoptr (GrFolio) empty = gr_folio_new ();
  g_autoptr (GrFolio) sample = sample_folio_new ();
  g_autoptr (GrFolio) world = sample_folio_world ();
  g_autoptr (GrFolio) sixteen = sample_folio_big (SIXTEEN);
  g_autoptr (GrFolio) big = NULL;
  gint64 start = spent ();

  if (g_strcmp0 (folder, "--memory") == 0)
    {
      tell_memory ();
      return 0;
    }
  big = sample_folio_big (BIG);
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
  preview (sixteen, 5);
  return 0;
}
