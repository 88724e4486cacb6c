/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose.h"
#include "gr-error.h"
#include "gr-pdf-private.h"
#include "gr-pdf-text.h"
#include "gr-random.h"
#include "sample-folio.h"

#include <string.h>

#define MUTATIONS 1500

typedef struct
{
  GrLayout *layout;
  GrPdfTags *tags;
  GrPdfFacts facts;
  GBytes *drawn;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GrFolio) folio = sample_folio_new ();
  g_autoptr (GrDoc) doc = gr_compose (folio);
  const GrPdfJob job = { 0 };

  fixture->layout = gr_layout_new (doc, GR_PAPER_A4, GR_DESIGN_MODERN, NULL, NULL, NULL);
  fixture->tags = gr_pdf_tags_new (fixture->layout);
  fixture->drawn = gr_pdf_draw (fixture->layout, fixture->tags, &fixture->facts, &job, NULL);
  g_assert_nonnull (fixture->drawn);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_bytes_unref (fixture->drawn);
  gr_pdf_tags_free (fixture->tags);
  gr_layout_free (fixture->layout);
}

static void
assert_refused (GBytes           *pdf,
                const GrPdfFacts *facts,
                const char       *why)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) finished = gr_pdf_finish (pdf, facts, &error);

  g_assert_null (finished);
  g_assert_error (error, GR_ERROR, GR_ERROR_FAILED);
  g_assert_true (g_str_has_prefix (error->message, "Write the PDF: "));
  if (strstr (error->message, why) == NULL)
    g_error ("“%s” does not say “%s”", error->message, why);
}

/* What was asked of cairo and what came of it must agree in all points, else the labels would be on other things. */
static void
test_disagreement (Fixture      *fixture,
                   gconstpointer data)
{
  GrPdfFacts *facts = &fixture->facts;
  GrPdfElement *element = &g_array_index (facts->elements, GrPdfElement, 40);
  const char *type = element->type;
  GrPdfElement more = { "P", NULL };
  g_autoptr (GBytes) finished = NULL;

  facts->n_pages++;
  assert_refused (fixture->drawn, facts, "pages");
  facts->n_pages--;
  g_ptr_array_add (facts->links, g_strdup ("nowhere"));
  assert_refused (fixture->drawn, facts, "links");
  g_ptr_array_set_size (facts->links, (int) facts->links->len - 1);
  element->type = "Figure";
  assert_refused (fixture->drawn, facts, "element 40 is no Figure");
  element->type = type;
  g_array_append_val (facts->elements, more);
  assert_refused (fixture->drawn, facts, "elements of");
  g_array_set_size (facts->elements, facts->elements->len - 1);

  finished = gr_pdf_finish (fixture->drawn, facts, NULL);
  g_assert_nonnull (finished);
  assert_refused (finished, facts, "it is finished");
}

static void
test_no_pdf (Fixture      *fixture,
             gconstpointer data)
{
  static const char *const texts[] = {
    "",
    "%PDF-1.4\n",
    "%PDF-1.4\nstartxref\n0\n%%EOF\n",
    "%PDF-1.4\nxref\n0 99999999\n0000000000 65535 f \ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n",
    "%PDF-1.4\n1 0 obj\n<< /Type /Catalog\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n"
    "trailer << /Root 1 0 R /Info 1 0 R >>\nstartxref\n35\n%%EOF\n",
    "%PDF-1.4\n1 0 obj\n((((((((\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n"
    "trailer << /Root 1 0 R /Info 1 0 R >>\nstartxref\n33\n%%EOF\n",
  };
  gsize length;
  const char *drawn = g_bytes_get_data (fixture->drawn, &length);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (texts[i], strlen (texts[i]));

      assert_refused (bytes, &fixture->facts, "it cannot be read");
    }
  for (gsize cut = 0; cut + 8 < length; cut += 997)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (drawn, cut);

      assert_refused (bytes, &fixture->facts, "");
    }
}

/* A copy in which a few bytes are others, or stand elsewhere. */
static GBytes *
mutate (GBytes   *bytes,
        GrRandom *random)
{
  static const char alphabet[] = "0123456789 0R<>[]()/\\%\nKPgSTypendobjstreamxref";
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  char *copy = g_memdup2 (data, length);
  guint n = 1 + gr_random_below (random, 6);

  for (guint i = 0; i < n; i++)
    {
      /* The latter half is where cairo writes the tree and the table. */
      gsize at = length / 2 + gr_random_below (random, (guint32) (length / 2));
      gsize from = gr_random_below (random, (guint32) length);
      gsize run = 1 + gr_random_below (random, 60);

      if (gr_random_below (random, 3) == 0)
        memmove (copy + at, copy + from, MIN (run, length - MAX (at, from)));
      else
        copy[at] = alphabet[gr_random_below (random, sizeof alphabet - 1)];
    }
  return g_bytes_new_take (copy, length);
}

/* Whatever cairo may write: a file or a sentence comes of it. */
static void
test_anything (Fixture      *fixture,
               gconstpointer data)
{
  GrRandom random;
  guint finished = 0, refused = 0;

  gr_random_init (&random, 11);
  for (guint i = 0; i < MUTATIONS; i++)
    {
      g_autoptr (GBytes) pdf = mutate (fixture->drawn, &random);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) result = gr_pdf_finish (pdf, &fixture->facts, &error);

      g_assert_true ((result == NULL) == (error != NULL));
      finished += result != NULL;
      refused += result == NULL;
    }
  g_assert_cmpuint (finished, >, MUTATIONS / 50);
  g_assert_cmpuint (refused, >, MUTATIONS / 50);
}

static void
test_texts (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *uri = gr_pdf_make_uri ("https://exämple.org/a b?c=%20&d='e'#f");
  g_autofree char *xmp = gr_pdf_make_xmp ("A <b> & \001", NULL, "en", NULL);

  gr_pdf_append_text (out, "é🎉)");
  g_assert_cmpstr (out->str, ==, "<FEFF00E9D83CDF890029>");
  g_string_truncate (out, 0);
  gr_pdf_append_number (out, -1234.56789);
  gr_pdf_append_attribute (out, "name", "it's \\ so");
  g_assert_cmpstr (out->str, ==, "-1234.568 name='it\\'s \\\\ so'");
  g_assert_cmpstr (uri, ==, "https://ex%C3%A4mple.org/a%20b?c=%20&d='e'#f");
  g_assert_nonnull (strstr (xmp, ">A &lt;b&gt; &amp;  <"));
  g_assert_null (strstr (xmp, "creator"));
  g_assert_null (strstr (xmp, "pdfuaid"));
}

#define ADD(name, function) g_test_add ("/portfolio/pdf-finish/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("disagreement", test_disagreement);
  ADD ("no-pdf", test_no_pdf);
  ADD ("anything", test_anything);
  g_test_add_func ("/portfolio/pdf-finish/texts", test_texts);
  return g_test_run ();
}
