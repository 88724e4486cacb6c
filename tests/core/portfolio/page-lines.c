/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "page-lines.h"

static void
page_line_free (gpointer data)
{
  PageLine *line = data;

  g_free (line->text);
  g_free (line);
}

static PageLine *
read_line (const GrMark *mark,
           double        top,
           guint         page)
{
  PageLine *line = g_new0 (PageLine, 1);

  line->text = g_strstrip (gr_text_line_say (mark->line, mark->from, mark->to));
  line->from_right = mark->line->from_right;
  line->page = page;
  line->x = mark->x;
  line->y = top + mark->y;
  line->width = mark->line->box_width;
  return line;
}

/* All lines of the text area, page by page, in the order they are painted. */
GPtrArray *
page_lines_read (const GrLayout *layout)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (page_line_free);

  for (guint p = 0; p < layout->pages->len; p++)
    {
      const GrSheetPage *page = GR_LAYOUT_PAGE (layout, p);

      for (guint i = page->first; i < page->first + page->n; i++)
        {
          const GrPlaced *placed = &g_array_index (layout->placed, GrPlaced, i);
          const GrStrip *strip = GR_LAYOUT_STRIP (layout, placed->strip);

          for (guint m = strip->first_mark; m < strip->first_mark + strip->n_marks; m++)
            if (GR_LAYOUT_MARK (layout, m)->kind == GR_MARK_LINE)
              g_ptr_array_add (lines, read_line (GR_LAYOUT_MARK (layout, m), placed->y, p));
        }
    }
  return lines;
}

/* The index of the first line from @from on that says @text, or -1. */
int
page_lines_find (GPtrArray  *lines,
                 const char *text,
                 guint       from)
{
  for (guint i = from; i < lines->len; i++)
    if (g_str_equal (((PageLine *) g_ptr_array_index (lines, i))->text, text))
      return (int) i;
  return -1;
}
