/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coverage-grid-private.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define PADDING 10
#define DOT 14  /* px across */
#define SPECK 3

/* What a frame is drawn with. */
typedef struct
{
  GrCoverageGrid *grid;
  GtkSnapshot *snapshot;
  GdkRGBA text;
  GdkRGBA accent;
  gboolean contrast;
  gboolean mirrored;
} Brush;

static GdkRGBA
faint (const GdkRGBA *color,
       float          alpha)
{
  GdkRGBA result = *color;

  result.alpha *= alpha;
  return result;
}

static graphene_rect_t
mirror (GrCoverageGrid *self,
        graphene_rect_t area)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    area.origin.x = (float) gtk_widget_get_width (GTK_WIDGET (self)) - area.origin.x - area.size.width;
  return area;
}

/* Where a part is now, in the widget. */
graphene_rect_t
gr_coverage_grid_get_area (GrCoverageGrid *self,
                           int             row,
                           int             column)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  graphene_rect_t area = GRAPHENE_RECT_INIT (0, 0, (float) width, (float) self->head_height);

  if (row != GR_COVERAGE_GRID_HEAD)
    {
      area.origin.y = (float) (self->head_height + row * self->row_height -
                               gr_coverage_grid_get_offset (self, GTK_ORIENTATION_VERTICAL));
      area.size.height = (float) self->row_height;
    }
  if (column == GR_COVERAGE_GRID_HEAD)
    area.size.width = (float) self->head_width;
  else if (column != GR_COVERAGE_GRID_ROW)
    {
      area.origin.x = (float) (self->head_width + column * self->column_width -
                               gr_coverage_grid_get_offset (self, GTK_ORIENTATION_HORIZONTAL));
      area.size.width = (float) self->column_width;
    }
  return mirror (self, area);
}

static PangoLayout *
make_layout (GrCoverageGrid *self,
             const char     *text,
             double          scale,
             gboolean        bold)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  g_autoptr (PangoAttrList) attrs = pango_attr_list_new ();

  pango_attr_list_insert (attrs, pango_attr_scale_new (scale));
  if (bold)
    pango_attr_list_insert (attrs, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attrs);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

/* The words a gap's way out is offered with. */
static PangoLayout *
make_button (GrCoverageGrid *self)
{
  return make_layout (self, _("Find One"), PANGO_SCALE_SMALL, TRUE);
}

/* Where the way out of a gap is, in its row. */
graphene_rect_t
gr_coverage_grid_get_button (GrCoverageGrid *self,
                             int             row)
{
  g_autoptr (PangoLayout) layout = make_button (self);
  graphene_rect_t head = mirror (self, gr_coverage_grid_get_area (self, row, GR_COVERAGE_GRID_HEAD));
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  width += 2 * PADDING;
  height += PADDING;
  return mirror (self, GRAPHENE_RECT_INIT (head.origin.x + head.size.width - (float) width - 6,
                                           head.origin.y + (head.size.height - (float) height) / 2, (float) width,
                                           (float) height));
}

/* The side on which one begins to read the page, whatever the language of the text: Pango turns sides round in a text
 * that runs from right to left. */
static PangoAlignment
find_start (Brush       *brush,
            PangoLayout *layout)
{
  gboolean turned = pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL;

  return turned == brush->mirrored ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT;
}

static void
draw_layout (Brush           *brush,
             PangoLayout     *layout,
             graphene_rect_t *area,
             int              lines,
             PangoAlignment   alignment,
             const GdkRGBA   *color)
{
  int height;

  pango_layout_set_width (layout, (int) area->size.width * PANGO_SCALE);
  pango_layout_set_height (layout, -lines);
  pango_layout_set_alignment (layout, alignment);
  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_snapshot_save (brush->snapshot);
  gtk_snapshot_translate (
      brush->snapshot,
      &GRAPHENE_POINT_INIT (area->origin.x, area->origin.y + (area->size.height - (float) height) / 2));
  gtk_snapshot_append_layout (brush->snapshot, layout, color);
  gtk_snapshot_restore (brush->snapshot);
  g_object_unref (layout);
}

static void
draw_disc (Brush                 *brush,
           const graphene_rect_t *area,
           float                  size,
           float                  border,
           const GdkRGBA         *color)
{
  GskRoundedRect disc;

  gsk_rounded_rect_init_from_rect (&disc,
                                   &GRAPHENE_RECT_INIT (area->origin.x + (area->size.width - size) / 2,
                                                        area->origin.y + (area->size.height - size) / 2, size, size),
                                   size / 2);
  if (border > 0)
    {
      gtk_snapshot_append_border (brush->snapshot, &disc, (float[]) { border, border, border, border },
                                  (GdkRGBA[]) { *color, *color, *color, *color });
      return;
    }
  gtk_snapshot_push_rounded_clip (brush->snapshot, &disc);
  gtk_snapshot_append_color (brush->snapshot, color, &disc.bounds);
  gtk_snapshot_pop (brush->snapshot);
}

static void
draw_focus (Brush          *brush,
            graphene_rect_t area)
{
  GskRoundedRect ring;
  GdkRGBA color = faint (&brush->accent, brush->contrast ? 1 : .7f);

  graphene_rect_inset (&area, 2, 2);
  gsk_rounded_rect_init_from_rect (&ring, &area, 6);
  gtk_snapshot_append_border (brush->snapshot, &ring, (float[]) { 2, 2, 2, 2 },
                              (GdkRGBA[]) { color, color, color, color });
}

static void
draw_cell (Brush *brush,
           int    row,
           int    column)
{
  GrCoverageGrid *self = brush->grid;
  graphene_rect_t area = gr_coverage_grid_get_area (self, row, column);
  GdkRGBA color;

  switch (gr_coverage_get_fit (self->coverage, (guint) column, (guint) row))
    {
    case GR_FIT_WELL:
      draw_disc (brush, &area, DOT, 0, &brush->accent);
      break;

    case GR_FIT_PARTLY:
      draw_disc (brush, &area, DOT, 2, &brush->accent);
      break;

    case GR_FIT_NONE:
    default:
      color = faint (&brush->text, brush->contrast ? .8f : .3f);
      draw_disc (brush, &area, SPECK, 0, &color);
      break;
    }
}

static void
draw_question (Brush *brush,
               int    row)
{
  GrCoverageGrid *self = brush->grid;
  graphene_rect_t area = gr_coverage_grid_get_area (self, row, GR_COVERAGE_GRID_HEAD);
  GdkRGBA fill = faint (&brush->text, .1f);
  PangoLayout *layout;

  graphene_rect_inset (&area, PADDING + 2, 0);
  if (gr_coverage_grid_is_gap (self, row))
    {
      graphene_rect_t button = gr_coverage_grid_get_button (self, row);
      GskRoundedRect pill;

      gsk_rounded_rect_init_from_rect (&pill, &button, button.size.height / 3);
      gtk_snapshot_push_rounded_clip (brush->snapshot, &pill);
      gtk_snapshot_append_color (brush->snapshot, &fill, &pill.bounds);
      gtk_snapshot_pop (brush->snapshot);
      area.size.width -= button.size.width;
      if (brush->mirrored)
        area.origin.x += button.size.width;
      draw_layout (brush, make_button (self), &button, 1, PANGO_ALIGN_CENTER, &brush->text);
    }
  layout = make_layout (self, self->questions[row], 1, FALSE);
  draw_layout (brush, layout, &area, 2, find_start (brush, layout), &brush->text);
}

/* A line under each row but the last, across all of it. */
static void
draw_lines (Brush *brush,
            int    first,
            int    last)
{
  GdkRGBA color = faint (&brush->text, brush->contrast ? .5f : .1f);

  for (int row = first; row < last; row++)
    {
      graphene_rect_t area = gr_coverage_grid_get_area (brush->grid, row, GR_COVERAGE_GRID_ROW);

      gtk_snapshot_append_color (brush->snapshot, &color, &GRAPHENE_RECT_INIT (0, area.origin.y, area.size.width, 1));
    }
}

static void
draw_body (Brush *brush,
           int    first_row,
           int    last_row,
           int    first_column,
           int    last_column)
{
  GrCoverageGrid *self = brush->grid;
  GdkRGBA shade = faint (&brush->accent, brush->contrast ? .2f : .08f);

  for (int column = first_column; column < last_column; column++)
    {
      graphene_rect_t area = gr_coverage_grid_get_area (self, first_row, column);

      area.size.height *= (float) (last_row - first_row);
      if (self->shaded[column])
        gtk_snapshot_append_color (brush->snapshot, &shade, &area);
      for (int row = first_row; row < last_row; row++)
        draw_cell (brush, row, column);
    }
}

static void
draw_stories (Brush *brush,
              int    first_column,
              int    last_column)
{
  GrCoverageGrid *self = brush->grid;
  GdkRGBA shade = faint (&brush->accent, .08f);

  for (int column = first_column; column < last_column; column++)
    {
      graphene_rect_t area = gr_coverage_grid_get_area (self, GR_COVERAGE_GRID_HEAD, column);

      if (self->shaded[column])
        gtk_snapshot_append_color (brush->snapshot, &shade, &area);
      graphene_rect_inset (&area, 3, 0);
      draw_layout (brush, make_layout (self, self->stories[column], PANGO_SCALE_SMALL, TRUE), &area, 3,
                   PANGO_ALIGN_CENTER, &brush->text);
    }
}

static void
push_area (Brush *brush,
           float  x,
           float  y)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (brush->grid));
  float height = (float) gtk_widget_get_height (GTK_WIDGET (brush->grid));

  gtk_snapshot_push_clip (brush->snapshot, &GRAPHENE_RECT_INIT (brush->mirrored ? 0 : x, y, width - x, height - y));
}

/* The widget's snapshot. */
void
gr_coverage_grid_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  GrCoverageGrid *self = GR_COVERAGE_GRID (widget);
  AdwStyleManager *style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  g_autoptr (GdkRGBA) accent = adw_style_manager_get_accent_color_rgba (style);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  Brush brush = { self, snapshot, { 0 }, *accent, adw_style_manager_get_high_contrast (style), mirrored };
  int x = gr_coverage_grid_get_offset (self, GTK_ORIENTATION_HORIZONTAL);
  int y = gr_coverage_grid_get_offset (self, GTK_ORIENTATION_VERTICAL);
  int first_row = y / self->row_height, first_column = x / self->column_width;
  int last_row = MIN ((int) self->coverage->n_questions,
                      (y + gtk_widget_get_height (widget) - self->head_height) / self->row_height + 1);
  int last_column = MIN ((int) self->coverage->n_stories,
                         (x + gtk_widget_get_width (widget) - self->head_width) / self->column_width + 1);

  gtk_widget_get_color (widget, &brush.text);

  push_area (&brush, (float) self->head_width, 0);
  draw_stories (&brush, first_column, last_column);
  gtk_snapshot_pop (snapshot);

  push_area (&brush, (float) self->head_width, (float) self->head_height);
  draw_body (&brush, first_row, last_row, first_column, last_column);
  if (gtk_widget_has_visible_focus (widget) && self->column != GR_COVERAGE_GRID_HEAD)
    draw_focus (&brush, gr_coverage_grid_get_area (self, self->row, self->column));
  gtk_snapshot_pop (snapshot);

  push_area (&brush, 0, (float) self->head_height);
  draw_lines (&brush, first_row, last_row);
  for (int row = first_row; row < last_row; row++)
    draw_question (&brush, row);
  if (gtk_widget_has_visible_focus (widget) && self->column == GR_COVERAGE_GRID_HEAD)
    draw_focus (&brush, gr_coverage_grid_get_area (self, self->row, self->column));
  gtk_snapshot_pop (snapshot);
}
