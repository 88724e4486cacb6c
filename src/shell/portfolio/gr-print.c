/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-print.h"

static void
begin_cb (GtkPrintOperation *operation,
          GtkPrintContext   *context,
          GrFolioPages      *pages)
{
  gtk_print_operation_set_n_pages (operation, (int) gr_layout_get_n_pages (pages->layout));
}

/* The pages are cut already; on another sheet they are made to fit, and stand in its middle. */
static void
draw_cb (GtkPrintOperation *operation,
         GtkPrintContext   *context,
         int                page,
         GrFolioPages      *pages)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width = gr_layout_get_width (pages->layout);
  double height = gr_layout_get_height (pages->layout);
  double sheet_width = gtk_print_context_get_width (context);
  double sheet_height = gtk_print_context_get_height (context);
  double scale = MIN (1, MIN (sheet_width / width, sheet_height / height));

  cairo_translate (cr, (sheet_width - width * scale) / 2, (sheet_height - height * scale) / 2);
  cairo_scale (cr, scale, scale);
  gr_page_paint (pages->layout, (guint) page, cr);
}

/**
 * gr_print_new:
 * @pages: the pages of a portfolio
 * @paper: what they are cut to
 *
 * Returns: (transfer full): an operation that prints them as they are seen,
 *   margins and all; it can be run once
 */
GtkPrintOperation *
gr_print_new (GrFolioPages *pages,
              GrPaper       paper)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPrintSettings) settings = gtk_print_settings_new ();
  GtkPaperSize *size = gtk_paper_size_new (paper == GR_PAPER_LETTER ? GTK_PAPER_NAME_LETTER : GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size (setup, size);
  gtk_paper_size_free (size);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, gr_layout_get_title (pages->layout));
  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_job_name (operation, gr_layout_get_title (pages->layout));
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_cb), pages);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_cb), gr_folio_pages_ref (pages),
                         (GClosureNotify) (void (*) (void)) gr_folio_pages_unref, 0);
  return operation;
}
