/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-style.h"

#define TEXT_FACE "Inter,sans-serif"
#define TITLE_FACE "Inter Display,Inter,sans-serif"

static const GrStyleSpec styles[] = {
  [GR_STYLE_BODY] = { TEXT_FACE, 9.75, 1.22, PANGO_WEIGHT_NORMAL, GR_INK_TEXT, FALSE },
  [GR_STYLE_LEAD] = { TEXT_FACE, 10.5, 1.22, PANGO_WEIGHT_NORMAL, GR_INK_QUIET, FALSE },
  [GR_STYLE_NOTE] = { TEXT_FACE, 8.25, 1.22, PANGO_WEIGHT_NORMAL, GR_INK_QUIET, FALSE },
  [GR_STYLE_META] = { TEXT_FACE, 8.25, 1.22, PANGO_WEIGHT_NORMAL, GR_INK_QUIET, TRUE },
  [GR_STYLE_LABEL] = { TEXT_FACE, 8.25, 1.22, PANGO_WEIGHT_SEMIBOLD, GR_INK_ACCENT, FALSE },
  [GR_STYLE_PART] = { TITLE_FACE, 25, 1.08, PANGO_WEIGHT_SEMIBOLD, GR_INK_TEXT, FALSE },
  [GR_STYLE_TITLE] = { TITLE_FACE, 14.5, 1.08, PANGO_WEIGHT_SEMIBOLD, GR_INK_TEXT, FALSE },
  [GR_STYLE_SUBTITLE] = { TEXT_FACE, 9.75, 1.15, PANGO_WEIGHT_SEMIBOLD, GR_INK_TEXT, FALSE },
  [GR_STYLE_CELL] = { TEXT_FACE, 9, 1.2, PANGO_WEIGHT_NORMAL, GR_INK_TEXT, TRUE },
  [GR_STYLE_COLUMN] = { TEXT_FACE, 8.25, 1.2, PANGO_WEIGHT_SEMIBOLD, GR_INK_QUIET, FALSE },
  [GR_STYLE_VALUE] = { TEXT_FACE, 8.5, 1.2, PANGO_WEIGHT_SEMIBOLD, GR_INK_TEXT, TRUE },
  [GR_STYLE_ENTRY] = { TEXT_FACE, 10.5, 1.22, PANGO_WEIGHT_SEMIBOLD, GR_INK_TEXT, TRUE },
  [GR_STYLE_SUBENTRY] = { TEXT_FACE, 9.75, 1.22, PANGO_WEIGHT_NORMAL, GR_INK_TEXT, TRUE },
  [GR_STYLE_RUNNING] = { TEXT_FACE, 8, 1.2, PANGO_WEIGHT_NORMAL, GR_INK_QUIET, TRUE },
  [GR_STYLE_NAME] = { TITLE_FACE, 42, 1.08, PANGO_WEIGHT_SEMIBOLD, GR_INK_TEXT, FALSE },
  [GR_STYLE_COVER] = { TEXT_FACE, 13, 1.25, PANGO_WEIGHT_NORMAL, GR_INK_TEXT, FALSE },
  [GR_STYLE_COVER_QUIET] = { TEXT_FACE, 10, 1.25, PANGO_WEIGHT_NORMAL, GR_INK_QUIET, FALSE },
};
G_STATIC_ASSERT (G_N_ELEMENTS (styles) == GR_N_STYLES);

static const GrInkColour inks[] = {
  [GR_INK_TEXT] = { 0.114, 0.133, 0.125 },   [GR_INK_QUIET] = { 0.376, 0.412, 0.392 },
  [GR_INK_ACCENT] = { 0.137, 0.431, 0.318 }, [GR_INK_HAIR] = { 0.839, 0.859, 0.847 },
  [GR_INK_PALE] = { 0.843, 0.914, 0.878 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (inks) == GR_N_INKS);

const GrStyleSpec *
gr_style_get (GrStyle style)
{
  g_return_val_if_fail (style < GR_N_STYLES, &styles[GR_STYLE_BODY]);
  return &styles[style];
}

const GrInkColour *
gr_ink_get (GrInk ink)
{
  g_return_val_if_fail (ink < GR_N_INKS, &inks[GR_INK_TEXT]);
  return &inks[ink];
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
