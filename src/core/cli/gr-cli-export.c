/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include "gr-compose.h"
#include "gr-pdf.h"
#include "gr-snapshot.h"

#include <glib/gi18n-lib.h>

int
gr_cli_export (GrCliArguments *arguments)
{
  const char *out = g_ptr_array_index (arguments->words, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (arguments->library, GR_STORE_READ, &error);
  g_autoptr (GrFolio) folio = NULL;
  g_autoptr (GrDoc) doc = NULL;
  g_autoptr (GrLayout) layout = NULL;

  if (store == NULL)
    return gr_cli_fail (error);
  folio = gr_portfolio_snapshot (store, g_get_real_time () / 1000, &error);
  if (folio == NULL)
    return gr_cli_fail (error);
  if (arguments->paper != NULL)
    folio->paper = g_str_equal (arguments->paper, "letter") ? GR_PAPER_LETTER : GR_PAPER_A4;
  doc = gr_compose (folio);
  layout = gr_layout_new (doc, folio->paper, NULL, &error);
  if (layout == NULL || !gr_pdf_write (layout, out, NULL, NULL, NULL, &error))
    return gr_cli_fail (error);
  g_print (
      ngettext ("%u page was written to “%s”.\n", "%u pages were written to “%s”.\n", gr_layout_get_n_pages (layout)),
      gr_layout_get_n_pages (layout), out);
  return GR_CLI_OK;
}
