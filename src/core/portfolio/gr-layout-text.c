/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

/* Texts live as long as the pages they are on. */
static GrShaped *
shape (GrLayout         *self,
       const GrTextWish *wish)
{
  GrShaped *shaped = gr_shaper_shape (self->shaper, wish);

  self->unknown_glyphs += shaped->unknown_glyphs;
  g_ptr_array_add (self->texts, gr_shaped_ref (shaped));
  return shaped;
}

/* Shapes plain text into lines no wider than @width; < 0: into one line a paragraph. */
GrShaped *
gr_layout_shape (GrLayout   *self,
                 const char *text,
                 GrStyle     style,
                 double      width)
{
  return shape (self, &(GrTextWish) { .text = text, .style = style, .width = width });
}

/* Shapes a paragraph of runs, with the areas of its links. */
GrShaped *
gr_layout_shape_runs (GrLayout *self,
                      GrRuns   *runs,
                      GrStyle   style,
                      double    width)
{
  return shape (self, &(GrTextWish) { .runs = runs, .style = style, .width = width });
}

/* As gr_layout_shape (), but the lines end together. */
GrShaped *
gr_layout_shape_to_end (GrLayout   *self,
                        const char *text,
                        GrStyle     style,
                        double      width)
{
  return shape (self, &(GrTextWish) { .text = text, .style = style, .width = width, .at_end = TRUE });
}

/* Shapes one line, which ends in an ellipsis where it is too long; it has no line where it says nothing. */
GrShaped *
gr_layout_shape_line (GrLayout   *self,
                      const char *text,
                      GrStyle     style,
                      double      width)
{
  return shape (self, &(GrTextWish) { .text = text, .style = style, .width = width, .one_line = TRUE });
}

/* How wide a text is where it is not broken. */
double
gr_layout_measure (GrLayout   *self,
                   const char *text,
                   GrStyle     style)
{
  g_autoptr (GrShaped) shaped =
      gr_shaper_shape (self->shaper, &(GrTextWish) { .text = text, .style = style, .width = -1 });

  return gr_shaped_get_width (shaped);
}
