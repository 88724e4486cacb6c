/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-folio.h"

#include <pango/pango.h>

G_BEGIN_DECLS

/* Inks, few and quiet: all reach 4.5 : 1 on white where they carry text. */
typedef enum {
  GR_INK_TEXT,
  GR_INK_QUIET,
  GR_INK_ACCENT,
  GR_INK_HAIR,
  GR_INK_PALE,
  GR_N_INKS,
} GrInk;

typedef struct
{
  double red, green, blue;
} GrInkColour;

typedef enum {
  GR_STYLE_BODY,
  GR_STYLE_LEAD,
  GR_STYLE_NOTE,
  GR_STYLE_META,
  GR_STYLE_LABEL,
  GR_STYLE_PART,
  GR_STYLE_TITLE,
  GR_STYLE_SUBTITLE,
  GR_STYLE_CELL,
  GR_STYLE_COLUMN,
  GR_STYLE_VALUE,
  GR_STYLE_ENTRY,
  GR_STYLE_SUBENTRY,
  GR_STYLE_RUNNING,
  GR_STYLE_NAME,
  GR_STYLE_COVER,
  GR_STYLE_COVER_QUIET,
  GR_N_STYLES,
} GrStyle;

typedef struct
{
  const char *family;
  double size;    /* points */
  double leading; /* line height over the face's natural one */
  PangoWeight weight;
  GrInk ink;
  gboolean tabular;
  PangoStyle slant;
} GrStyleSpec;

/* All that a design decides; what stands where is the same in all of them. */
typedef struct
{
  GrStyleSpec styles[GR_N_STYLES];
  GrInkColour inks[GR_N_INKS];
  const char *features;         /* nullable: of OpenType, as in CSS */
  double bar_width, bar_height; /* over the name on the cover; 0: none */
} GrDesignSpec;

/* Where things stand on a sheet, in points. */
typedef struct
{
  double width, height;
  double left, top; /* of the text area */
  double text_width, text_height;
  double hang; /* labels stand left of it, what they name right of it */
  double running_y, folio_y; /* baselines of header and footer */
} GrSheet;

extern const GrDesignSpec gr_design_plain;
extern const GrDesignSpec gr_design_modern;
extern const GrDesignSpec gr_design_serif;

const GrDesignSpec *gr_design_get          (GrDesign     design);
void                gr_sheet_init          (GrSheet     *self,
                                            GrPaper      paper);
PangoContext       *gr_fonts_new_context   (const char  *language,
                                            GError     **error);
char               *gr_fonts_make_language (const char  *language);

G_END_DECLS
