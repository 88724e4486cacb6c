/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-style.h"

/* As a book is set: Linux Libertine, whose letters are smaller for their size than those of Inter. */

#define FACE "Linux Libertine O,serif"
#define TITLE_FACE "Linux Libertine Display O,Linux Libertine O,serif"

const GrDesignSpec gr_design_serif = {
  .styles = {
    [GR_STYLE_BODY] = { FACE, 11.25, 1.18, PANGO_WEIGHT_NORMAL, GR_INK_TEXT, FALSE },
    [GR_STYLE_LEAD] = { FACE, 12, 1.18, PANGO_WEIGHT_NORMAL, GR_INK_QUIET, FALSE, PANGO_STYLE_ITALIC },
    [GR_STYLE_NOTE] = { FACE, 9.5, 1.18, PANGO_WEIGHT_NORMAL, GR_INK_QUIET, FALSE },
    [GR_STYLE_META] = { FACE, 10, 1.18, PANGO_WEIGHT_NORMAL, GR_INK_QUIET, TRUE, PANGO_STYLE_ITALIC },
    [GR_STYLE_LABEL] = { FACE, 10, 1.18, PANGO_WEIGHT_NORMAL, GR_INK_ACCENT, FALSE, PANGO_STYLE_ITALIC },
    [GR_STYLE_PART] = { TITLE_FACE, 29, 1.05, PANGO_WEIGHT_NORMAL, GR_INK_TEXT, FALSE },
    [GR_STYLE_TITLE] = { FACE, 16.5, 1.05, PANGO_WEIGHT_SEMIBOLD, GR_INK_TEXT, FALSE },
    [GR_STYLE_SUBTITLE] = { FACE, 11.25, 1.12, PANGO_WEIGHT_SEMIBOLD, GR_INK_TEXT, FALSE },
    [GR_STYLE_CELL] = { FACE, 10.25, 1.16, PANGO_WEIGHT_NORMAL, GR_INK_TEXT, TRUE },
    [GR_STYLE_COLUMN] = { FACE, 9.75, 1.16, PANGO_WEIGHT_NORMAL, GR_INK_QUIET, FALSE, PANGO_STYLE_ITALIC },
    [GR_STYLE_VALUE] = { FACE, 10, 1.16, PANGO_WEIGHT_SEMIBOLD, GR_INK_TEXT, TRUE },
    [GR_STYLE_ENTRY] = { FACE, 11.75, 1.18, PANGO_WEIGHT_SEMIBOLD, GR_INK_TEXT, TRUE },
    [GR_STYLE_SUBENTRY] = { FACE, 11.25, 1.18, PANGO_WEIGHT_NORMAL, GR_INK_TEXT, TRUE },
    [GR_STYLE_RUNNING] = { FACE, 9.25, 1.16, PANGO_WEIGHT_NORMAL, GR_INK_QUIET, TRUE, PANGO_STYLE_ITALIC },
    [GR_STYLE_NAME] = { TITLE_FACE, 48, 1.02, PANGO_WEIGHT_NORMAL, GR_INK_TEXT, FALSE },
    [GR_STYLE_COVER] = { FACE, 15, 1.2, PANGO_WEIGHT_NORMAL, GR_INK_TEXT, FALSE },
    [GR_STYLE_COVER_QUIET] = { FACE, 11.5, 1.2, PANGO_WEIGHT_NORMAL, GR_INK_QUIET, FALSE, PANGO_STYLE_ITALIC },
  },
  .inks = {
    [GR_INK_TEXT] = { 0.10, 0.09, 0.08 },
    [GR_INK_QUIET] = { 0.37, 0.35, 0.33 },
    [GR_INK_ACCENT] = { 0.46, 0.12, 0.13 },
    [GR_INK_HAIR] = { 0.82, 0.80, 0.77 },
    [GR_INK_PALE] = { 0.92, 0.87, 0.83 },
  },
  /* The file of a face with signs of its own for “Th” and “ft” cannot be searched for words that have them. */
  .features = "liga 0",
  .bar_width = 46,
  .bar_height = 1.2,
};
