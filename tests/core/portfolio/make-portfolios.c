/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-doc-visit.h"
#include "gr-pdf-private.h"
#include "gr-save.h"
#include "many-docs.h"

/* Usage: make-portfolios FOLDER.  Writes each of the documents as NAME.pdf, with its words in NAME.txt, in each design
 * and on either paper in turn; and “unfinished.pdf”, one as cairo leaves it. */

static void
save (const char *folder,
      const char *name,
      const char *ending,
      GBytes     *bytes)
{
  g_autofree char *base = g_strconcat (name, ending, NULL);
  g_autofree char *path = g_build_filename (folder, base, NULL);
  g_autoptr (GError) error = NULL;

  if (bytes == NULL || !gr_save_bytes (path, bytes, &error))
    g_error ("%s", error != NULL ? error->message : name);
}

static GrLayout *
lay_out (const GrDoc *doc,
         guint        i)
{
  g_autoptr (GError) error = NULL;
  GrLayout *layout =
      gr_layout_new (doc, i % 2 == 0 ? GR_PAPER_A4 : GR_PAPER_LETTER, (GrDesign) (i % 3), NULL, NULL, &error);

  g_assert_no_error (error);
  return layout;
}

static void
save_pdf (const char *folder,
          guint       i)
{
  const char *name = many_docs_get_name (i);
  g_autoptr (GrDoc) doc = many_docs_make (i);
  g_autoptr (GrLayout) layout = lay_out (doc, i);
  char *words = gr_doc_to_text (doc);
  g_autoptr (GBytes) text = g_bytes_new_take (words, strlen (words));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = gr_pdf_render (layout, NULL, NULL, NULL, &error);

  if (pdf == NULL)
    g_error ("%s: %s", name, error->message);
  save (folder, name, ".pdf", pdf);
  save (folder, name, ".txt", text);
}

static void
save_unfinished (const char *folder)
{
  g_autoptr (GrDoc) doc = many_docs_make (1);
  g_autoptr (GrLayout) layout = lay_out (doc, 0);
  g_autoptr (GrPdfTags) tags = gr_pdf_tags_new (layout);
  const GrPdfJob job = { 0 };
  GrPdfFacts facts = { 0 };
  g_autoptr (GBytes) pdf = gr_pdf_draw (layout, tags, &facts, &job, NULL);

  save (folder, "unfinished", ".pdf", pdf);
}

int
main (int    argc,
      char **argv)
{
  if (argc != 2)
    return 2;
  for (guint i = 0; i < many_docs_count (); i++)
    save_pdf (argv[1], i);
  save_unfinished (argv[1]);
  return 0;
}
