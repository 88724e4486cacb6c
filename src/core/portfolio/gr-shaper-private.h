/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-doc.h"
#include "gr-shaped.h"
#include "gr-shaper.h"

G_BEGIN_DECLS

/* A text as it is wanted. */
typedef struct
{
  const char *text; /* nullable where there are runs */
  GrRuns *runs;     /* nullable */
  GrStyle style;
  double width;      /* of the measure; < 0: one line a paragraph */
  gboolean at_end;   /* lines end together, instead of beginning together */
  gboolean one_line; /* it ends in an ellipsis where it is too long */
} GrTextWish;

struct _GrShaper
{
  PangoContext *context;
  GHashTable *kept;   /* what is kept of a text, by all that decides what it looks like */
  GHashTable *spaces; /* GrGlyph by PangoFont, which the context keeps */
  guint turn;         /* of documents */
  guint made;         /* texts, ever */

  /* Of the document at hand. */
  char *language;
  GrDesign design;
  double scale;
  const GrDesignSpec *spec;
  PangoFontDescription *fonts[GR_N_STYLES];
  PangoAttrList *attributes[GR_N_STYLES];
  double ascent[GR_N_STYLES]; /* natural, of the style's own face */
  double descent[GR_N_STYLES];
};

gboolean     gr_shaper_prepare   (GrShaper         *self,
                                  const char       *language,
                                  GrDesign          design,
                                  double            scale,
                                  GError          **error);
GrShaped    *gr_shaper_shape     (GrShaper         *self,
                                  const GrTextWish *wish);
void         gr_shaper_forget    (GrShaper         *self);

/* gr-shaper-text.c */
PangoLayout *gr_shaper_make_text (GrShaper         *self,
                                  const GrTextWish *wish,
                                  const char       *text);
GrShaped    *gr_shaper_make      (GrShaper         *self,
                                  const GrTextWish *wish);

G_END_DECLS
