/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coverage-grid-private.h"

/* In lines of text, so that they grow with it. */
#define HEAD_LEAST 8
#define HEAD_MOST 18
#define HEAD_SHARE .36 /* of the width */
#define COLUMN_LEAST 3.7
#define ROWS_LEAST 2

/* How far it is scrolled away from where reading begins. */
int
gr_coverage_grid_get_offset (GrCoverageGrid *self,
                             GtkOrientation  orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  double value;

  if (adjustment == NULL)
    return 0;
  value = gtk_adjustment_get_value (adjustment);
  if (orientation == GTK_ORIENTATION_HORIZONTAL && gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    value = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment) - value;
  return (int) value;
}

static void
set_offset (GrCoverageGrid *self,
            GtkOrientation  orientation,
            int             offset,
            int             size,
            int             content)
{
  double value = CLAMP (offset, 0, MAX (0, content - size));

  if (self->adjustments[orientation] == NULL)
    return;
  if (orientation == GTK_ORIENTATION_HORIZONTAL && gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    value = MAX (0, content - size) - value;
  gtk_adjustment_configure (self->adjustments[orientation], value, 0, MAX (content, size),
                            orientation == GTK_ORIENTATION_VERTICAL ? self->row_height : self->column_width, size * .9,
                            size);
}

static int
content_size (GrCoverageGrid *self,
              GtkOrientation  orientation)
{
  return orientation == GTK_ORIENTATION_VERTICAL
             ? self->head_height + self->row_height * (int) self->coverage->n_questions
             : self->head_width + self->column_width * (int) self->coverage->n_stories;
}

/* Shows what begins at @start and is @extent long, beside a head that stays. */
void
gr_coverage_grid_scroll_to (GrCoverageGrid *self,
                            GtkOrientation  orientation,
                            int             start,
                            int             extent,
                            int             head)
{
  int size = gtk_widget_get_size (GTK_WIDGET (self), orientation);
  int offset = gr_coverage_grid_get_offset (self, orientation);

  offset = MIN (offset, start);
  offset = MAX (offset, start + extent - (size - head));
  set_offset (self, orientation, offset, size, content_size (self, orientation));
}

static void
measure_font (GrCoverageGrid *self)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "0");

  pango_layout_get_pixel_size (layout, NULL, &self->line);
  self->head_height = (int) (3 * self->line * PANGO_SCALE_SMALL) + 12;
  self->row_height = 2 * self->line + 6;
}

void
gr_coverage_grid_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  GrCoverageGrid *self = GR_COVERAGE_GRID (widget);

  measure_font (self);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = (int) ((HEAD_LEAST + COLUMN_LEAST) * self->line);
      *natural = (int) ((HEAD_MOST + COLUMN_LEAST * MAX (1, self->coverage->n_stories)) * self->line);
    }
  else
    {
      *minimum = self->head_height + ROWS_LEAST * self->row_height;
      *natural = MAX (*minimum, content_size (self, orientation));
    }
}

void
gr_coverage_grid_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  GrCoverageGrid *self = GR_COVERAGE_GRID (widget);
  int offsets[] = { gr_coverage_grid_get_offset (self, GTK_ORIENTATION_HORIZONTAL),
                    gr_coverage_grid_get_offset (self, GTK_ORIENTATION_VERTICAL) };
  int n_stories = MAX (1, (int) self->coverage->n_stories);

  measure_font (self);
  self->head_width = CLAMP ((int) (HEAD_SHARE * width), HEAD_LEAST * self->line, HEAD_MOST * self->line);
  self->column_width = MAX ((int) (COLUMN_LEAST * self->line), (width - self->head_width) / n_stories);
  set_offset (self, GTK_ORIENTATION_HORIZONTAL, offsets[0], width, content_size (self, GTK_ORIENTATION_HORIZONTAL));
  set_offset (self, GTK_ORIENTATION_VERTICAL, offsets[1], height, content_size (self, GTK_ORIENTATION_VERTICAL));
}

void
gr_coverage_grid_set_adjustment (GrCoverageGrid *self,
                                 GtkOrientation  orientation,
                                 GtkAdjustment  *adjustment)
{
  if (self->adjustments[orientation] != NULL)
    g_signal_handlers_disconnect_by_data (self->adjustments[orientation], self);
  if (!g_set_object (&self->adjustments[orientation], adjustment))
    return;
  if (adjustment != NULL)
    g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
