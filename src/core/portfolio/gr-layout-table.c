/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

#define COLUMN_GAP 16
#define AIR 30 /* that a column may have beyond what it asks for */
#define ROW_PAD 4.5
#define RULE 0.6
#define FEW_ROWS 8 /* up to which a table is kept on one page */

/* What nobody asked for keeps columns apart, but not so far that the eye loses the row; the rest goes to where it is not
 * seen: behind the last column, or behind the names in the first one where the last holds numbers, which end at the
 * right edge. */
static void
share_rest (const GrTable *table,
            double        *widths,
            double         rest)
{
  guint n = table->columns->len;
  double air = MIN (AIR, rest / n);
  const GrColumn *last = g_ptr_array_index (table->columns, n - 1);

  for (guint i = 0; i < n; i++)
    widths[i] += air;
  widths[last->align == GR_ALIGN_END ? 0 : n - 1] += rest - n * air;
}

/* Gives columns what they ask for where there is room; else the widest are cut to an equal share of what the narrow
 * ones leave. */
static void
share_width (const GrTable *table,
             double        *widths,
             double         available)
{
  guint n = table->columns->len;
  g_autofree gboolean *settled = g_new0 (gboolean, n);
  double left = available;
  guint open = n;
  gboolean moved = TRUE;

  while (moved && open > 0)
    {
      double share = left / open;

      moved = FALSE;
      for (guint i = 0; i < n; i++)
        if (!settled[i] && widths[i] <= share)
          {
            settled[i] = moved = TRUE;
            left -= widths[i];
            open--;
          }
    }
  for (guint i = 0; i < n; i++)
    if (!settled[i])
      widths[i] = left / open;
  if (open == 0)
    share_rest (table, widths, left);
}

static GrStyle
row_style (const GrTable *table,
           guint          row)
{
  if (row == 0)
    return GR_STYLE_COLUMN;
  return table->has_total && row == table->rows->len ? GR_STYLE_VALUE : GR_STYLE_CELL;
}

static const char *
cell_text (const GrTable *table,
           guint          row,
           guint          column)
{
  if (row == 0)
    return ((const GrColumn *) g_ptr_array_index (table->columns, column))->title;
  return g_ptr_array_index ((GPtrArray *) g_ptr_array_index (table->rows, row - 1), column);
}

/* How wide each column would be if none of its cells were broken. */
static double *
measure_columns (GrLayout      *self,
                 const GrTable *table)
{
  double *widths = g_new0 (double, table->columns->len);

  for (guint row = 0; row <= table->rows->len; row++)
    for (guint c = 0; c < table->columns->len; c++)
      widths[c] = MAX (widths[c], gr_layout_measure (self, cell_text (table, row, c), row_style (table, row)));
  return widths;
}

static GrTextCell
fit_cell (GrLayout   *self,
          const char *text,
          GrStyle     style,
          GrAlign     align,
          double      x,
          double      width)
{
  double natural = gr_layout_measure (self, text, style);
  GrTextCell cell = { NULL, x, GR_NO_ELEMENT };

  if (natural > width && align == GR_ALIGN_END)
    cell.shaped = gr_layout_shape_to_end (self, text, style, width);
  else
    cell.shaped = gr_layout_shape (self, text, style, natural > width ? width : -1);
  if (natural <= width && align == GR_ALIGN_END)
    cell.x += width - natural;
  return cell;
}

/* The first column says what a row is about. */
static GrTag
cell_tag (guint row,
          guint column)
{
  if (row == 0)
    return GR_TAG_COLUMN_HEADER;
  return column == 0 ? GR_TAG_ROW_HEADER : GR_TAG_CELL;
}

static void
add_row (GrLayout      *self,
         const GrTable *table,
         guint          row,
         const double  *widths,
         guint          element)
{
  guint n = table->columns->len;
  guint row_element = gr_layout_add_element (self, element, GR_TAG_ROW);
  g_autofree GrTextCell *cells = g_new0 (GrTextCell, n);
  double x = self->sheet.left;

  for (guint c = 0; c < n; c++)
    {
      const GrColumn *column = g_ptr_array_index (table->columns, c);

      cells[c] = fit_cell (self, cell_text (table, row, c), row_style (table, row), column->align, x, widths[c]);
      cells[c].element = gr_layout_add_element (self, row_element, cell_tag (row, c));
      x += widths[c] + COLUMN_GAP;
    }
  gr_layout_space (self, row == 0 ? 0 : ROW_PAD);
  gr_layout_add_rows (self, cells, n, TRUE);
  for (guint c = 0; c < n; c++)
    gr_shaped_unref (cells[c].shaped);
}

/* The line under a row belongs to the row. */
static void
add_rule (GrLayout *self,
          GrInk     ink)
{
  gr_layout_space (self, ROW_PAD);
  gr_layout_join (self, GR_GLUE_LINES);
  gr_layout_add_strip (self, RULE);
  gr_layout_mark_box (self, self->sheet.left, 0, self->sheet.text_width, RULE, ink);
}

/* The strips since @first are what stands above those that follow, again on each page. */
int
gr_layout_end_header (GrLayout *self,
                      guint     first)
{
  GrTableHeader header = { first, self->strips->len - first, 0 };

  for (guint i = first; i < self->strips->len; i++)
    header.height += GR_LAYOUT_STRIP (self, i)->height + (i > first ? GR_LAYOUT_STRIP (self, i)->gap : 0);
  g_array_append_val (self->headers, header);
  return (int) self->headers->len - 1;
}

/* A table over the whole measure; its header repeats on each page, and no row stands alone under it or after the
 * others. */
void
gr_layout_table (GrLayout      *self,
                 const GrTable *table)
{
  guint n = table->columns->len;
  g_autofree double *widths = NULL;
  guint rows = table->rows->len;
  guint first, element;

  if (n == 0)
    return;
  widths = measure_columns (self, table);
  share_width (table, widths, self->sheet.text_width - COLUMN_GAP * (n - 1));

  gr_layout_space (self, 18);
  if (rows <= FEW_ROWS)
    gr_layout_begin_group (self);
  first = self->strips->len;
  element = gr_layout_add_element (self, GR_ROOT_ELEMENT, GR_TAG_TABLE);
  add_row (self, table, 0, widths, element);
  add_rule (self, GR_INK_QUIET);
  self->header = gr_layout_end_header (self, first);
  for (guint r = 1; r <= rows; r++)
    {
      if (r <= 2 || r == rows)
        gr_layout_join (self, GR_GLUE_NEXT);
      add_row (self, table, r, widths, element);
      add_rule (self, GR_INK_HAIR);
    }
  self->header = -1;
  gr_layout_end_group (self);
  gr_layout_space (self, 20);
}
