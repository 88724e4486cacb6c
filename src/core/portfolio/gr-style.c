/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-style.h"

/**
 * gr_design_get:
 * @design: which one
 *
 * Returns: what it decides
 */
const GrDesignSpec *
gr_design_get (GrDesign design)
{
  static const GrDesignSpec *const designs[] = {
    [GR_DESIGN_PLAIN] = &gr_design_plain,
    [GR_DESIGN_MODERN] = &gr_design_modern,
    [GR_DESIGN_SERIF] = &gr_design_serif,
  };

  g_return_val_if_fail (design < G_N_ELEMENTS (designs), &gr_design_plain);
  return designs[design];
}

/* ISO 216 A4 is 210 × 297 mm, ANSI A 8.5 × 11 in; a point is 1/72 in. */
void
gr_sheet_init (GrSheet *self,
               GrPaper  paper)
{
  self->width = paper == GR_PAPER_LETTER ? 612 : 595.276;
  self->height = paper == GR_PAPER_LETTER ? 792 : 841.890;
  self->left = 64;
  self->top = 84;
  self->text_width = self->width - 2 * self->left;
  self->text_height = self->height - self->top - 76;
  self->hang = 88;
  self->running_y = 50;
  self->folio_y = self->height - 42;
}
