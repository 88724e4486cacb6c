/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "many-docs.h"
#include "page-lines.h"

/* What a reader would see at once, on documents of all kinds, in each design and on either paper: no line beyond the
 * text area, no heading alone at the foot, no gap where what comes next had room. */

#define SLACK 0.02
#define LEAST_FILL 0.5 /* of a page that is followed by another of its part */

static const GrPlaced *
last_placed (const GrLayout *layout,
             guint           page)
{
  const GrSheetPage *one = GR_LAYOUT_PAGE (layout, page);

  return &g_array_index (layout->placed, GrPlaced, one->first + one->n - 1);
}

/* The first strip of a page that is not a table’s header said again. */
static guint
first_strip (const GrLayout *layout,
             guint           page)
{
  const GrSheetPage *one = GR_LAYOUT_PAGE (layout, page);
  guint i = one->first;

  while (g_array_index (layout->placed, GrPlaced, i).again)
    i++;
  return g_array_index (layout->placed, GrPlaced, i).strip;
}

/* How much of the text area is used, from 0 to 1. */
static double
page_fill (const GrLayout *layout,
           guint           page)
{
  const GrPlaced *last = last_placed (layout, page);

  return (last->y + GR_LAYOUT_STRIP (layout, last->strip)->height - layout->sheet.top) / layout->sheet.text_height;
}

static gboolean
is_heading (const GrLayout *layout,
            guint           strip)
{
  const GrStrip *one = GR_LAYOUT_STRIP (layout, strip);

  for (guint m = one->first_mark; m < one->first_mark + one->n_marks; m++)
    {
      GrTag tag = GR_LAYOUT_ELEMENT (layout, GR_LAYOUT_MARK (layout, m)->element)->tag;

      if (GR_LAYOUT_MARK (layout, m)->kind == GR_MARK_LINE && tag >= GR_TAG_HEADING_1 && tag <= GR_TAG_HEADING_3)
        return TRUE;
    }
  return FALSE;
}

static void
check_inside (const GrLayout *layout,
              const char     *name)
{
  g_autoptr (GPtrArray) lines = page_lines_read (layout);
  double right = layout->sheet.left + layout->sheet.text_width + SLACK;

  for (guint i = 0; i < lines->len; i++)
    {
      const PageLine *line = g_ptr_array_index (lines, i);

      if (line->x < layout->sheet.left - SLACK || line->x + line->width > right)
        g_error ("%s, page %u: “%s” from %g to %g", name, line->page + 1, line->text, line->x, line->x + line->width);
    }
  for (guint p = 0; p < layout->pages->len; p++)
    if (page_fill (layout, p) * layout->sheet.text_height > layout->sheet.text_height + SLACK)
      g_error ("%s, page %u goes beyond its foot", name, p + 1);
}

/* Headings that head nothing but headings have to be cut somewhere. */
static void
check_headings (const GrLayout *layout,
                const char     *name)
{
  for (guint p = 0; p + 1 < layout->pages->len; p++)
    if (is_heading (layout, last_placed (layout, p)->strip) && !is_heading (layout, first_strip (layout, p + 1)))
      g_error ("%s: a heading at the foot of page %u", name, p + 1);
}

/* What a new page begins with, up to where it may be cut, had no room on the last one; and where that left much of it
 * blank, a part begins. */
static void
check_gaps (const GrLayout *layout,
            const char     *name)
{
  for (guint p = 0; p + 1 < layout->pages->len; p++)
    {
      guint first = first_strip (layout, p + 1);
      double needed = 0;

      if (first > 0 && GR_LAYOUT_STRIP (layout, first - 1)->divides)
        first--; /* a rule that is not drawn at the top of a page */
      if (GR_LAYOUT_STRIP (layout, first)->starts_page || GR_LAYOUT_STRIP (layout, first)->starts_part)
        continue;
      for (guint i = first; i < layout->strips->len && (i == first || GR_LAYOUT_STRIP (layout, i)->glue > GR_GLUE_NONE);
           i++)
        needed += GR_LAYOUT_STRIP (layout, i)->gap + GR_LAYOUT_STRIP (layout, i)->height;
      if (needed / layout->sheet.text_height + page_fill (layout, p) < 1)
        g_error ("%s: there was room at the foot of page %u for what begins the next", name, p + 1);
      if (page_fill (layout, p) < LEAST_FILL)
        g_error ("%s: page %u is only filled to %.2f", name, p + 1, page_fill (layout, p));
    }
}

static void
test_document (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GrDoc) doc = many_docs_make (i);

  for (GrDesign design = GR_DESIGN_PLAIN; design <= GR_DESIGN_SERIF; design++)
    {
      GrPaper paper = (i + design) % 2 == 0 ? GR_PAPER_A4 : GR_PAPER_LETTER;
      g_autoptr (GError) error = NULL;
      g_autoptr (GrLayout) layout = gr_layout_new (doc, paper, design, NULL, NULL, &error);

      g_assert_no_error (error);
      check_inside (layout, many_docs_get_name (i));
      check_headings (layout, many_docs_get_name (i));
      check_gaps (layout, many_docs_get_name (i));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < many_docs_count (); i++)
    {
      g_autofree char *path = g_strdup_printf ("/portfolio/page-ends/%s", many_docs_get_name (i));

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_document);
    }
  return g_test_run ();
}
