/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose.h"
#include "gr-layout-private.h"
#include "gr-pdf.h"

#include "sample-folio.h"

static GrLayout *
lay_out (GrFolio  *folio,
         GrShaper *shaper)
{
  g_autoptr (GrDoc) doc = gr_compose (folio);
  g_autoptr (GError) error = NULL;
  GrLayout *layout = gr_folio_lay_out (folio, doc, shaper, NULL, &error);

  g_assert_no_error (error);
  return layout;
}

/* Pages that were made with what was kept are those that are made from nothing, to the byte of the file. */
static void
assert_same_pages (GrFolio  *folio,
                   GrShaper *shaper)
{
  g_autoptr (GrLayout) kept = lay_out (folio, shaper);
  g_autoptr (GrLayout) fresh = lay_out (folio, NULL);
  g_autoptr (GBytes) kept_file = gr_pdf_render (kept, NULL, NULL, NULL, NULL);
  g_autoptr (GBytes) fresh_file = gr_pdf_render (fresh, NULL, NULL, NULL, NULL);

  g_assert_true (g_bytes_equal (kept_file, fresh_file));
  g_assert_cmpuint (gr_layout_get_unknown_glyphs (kept), ==, gr_layout_get_unknown_glyphs (fresh));
}

static void
test_same_pages (void)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrFolio) world = sample_folio_world ();
  g_autoptr (GrShaper) shaper = gr_shaper_new ();
  GrFolioStory *story = g_ptr_array_index (folio->stories, 0);

  assert_same_pages (folio, shaper);
  g_set_str (&story->title, "A title that no story had before");
  assert_same_pages (folio, shaper);
  g_set_str (&folio->person.role, "\364\217\277\275"); /* U+10FFFD, in no font */
  assert_same_pages (folio, shaper);
  g_ptr_array_remove_index (folio->stories, 1);
  assert_same_pages (folio, shaper);
  folio->paper = GR_PAPER_LETTER;
  assert_same_pages (folio, shaper);
  folio->design = GR_DESIGN_SERIF;
  assert_same_pages (folio, shaper);
  folio->preset = GR_PRESET_CHEAT;
  assert_same_pages (folio, shaper);
  assert_same_pages (world, shaper);
  folio->preset = GR_PRESET_COACH;
  assert_same_pages (folio, shaper);
}

/* After a change of one text only what says it is made, and what nobody wants any more is let go. */
static void
test_only_what_changed (void)
{
  g_autoptr (GrFolio) folio = sample_folio_big (40);
  g_autoptr (GrShaper) shaper = gr_shaper_new ();
  g_autoptr (GrLayout) first = lay_out (folio, shaper);
  guint made = shaper->made, kept = g_hash_table_size (shaper->kept);

  g_assert_cmpuint (kept, >, 200);
  for (guint i = 0; i < 50; i++)
    {
      GrFolioStory *story = g_ptr_array_index (folio->stories, 20);
      g_autofree char *title = g_strdup_printf ("Version %02u", i);
      g_autoptr (GrLayout) layout = NULL;

      g_set_str (&story->title, title);
      layout = lay_out (folio, shaper);
      g_assert_cmpuint (shaper->made - made, <=, 8); /* the title, its line of the contents, headers over it */
      g_assert_cmpuint (shaper->made - made, >=, 2);
      g_assert_cmpuint (g_hash_table_size (shaper->kept), <=, kept + 8);
      made = shaper->made;
    }
}

static gpointer
paint_all (gpointer data)
{
  GrLayout *layout = data;
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) gr_layout_get_width (layout),
                                  (int) gr_layout_get_height (layout) * (int) gr_layout_get_n_pages (layout));
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  for (guint page = 0; page < gr_layout_get_n_pages (layout); page++)
    {
      cairo_save (cr);
      cairo_translate (cr, 0, (int) gr_layout_get_height (layout) * (int) page);
      gr_page_paint (layout, page, cr);
      cairo_restore (cr);
    }
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

/* The window paints the last pages while the next ones are made from the same lines. */
static void
test_painted_meanwhile (void)
{
  g_autoptr (GrFolio) folio = sample_folio_world ();
  g_autoptr (GrShaper) shaper = gr_shaper_new ();
  g_autoptr (GrLayout) shown = lay_out (folio, shaper);
  cairo_surface_t *wanted = paint_all (shown);
  gsize size = (gsize) cairo_image_surface_get_stride (wanted) * (gsize) cairo_image_surface_get_height (wanted);

  for (guint i = 0; i < 6; i++)
    {
      GThread *painter = g_thread_new ("painter", paint_all, shown);
      cairo_surface_t *painted;

      for (guint k = 0; k < 4; k++)
        {
          GrFolioStory *story = g_ptr_array_index (folio->stories, 0);
          g_autofree char *title = g_strdup_printf ("%u and %u", i, k);
          g_autoptr (GrLayout) next = NULL;

          g_set_str (&story->title, title);
          next = lay_out (folio, shaper);
        }
      painted = g_thread_join (painter);
      g_assert_cmpmem (cairo_image_surface_get_data (painted), size, cairo_image_surface_get_data (wanted), size);
      cairo_surface_destroy (painted);
    }
  cairo_surface_destroy (wanted);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/portfolio/shaper/same-pages", test_same_pages);
  g_test_add_func ("/portfolio/shaper/only-what-changed", test_only_what_changed);
  g_test_add_func ("/portfolio/shaper/painted-meanwhile", test_painted_meanwhile);
  return g_test_run ();
}
