/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-doc.h"
#include "gr-style.h"

#include <cairo.h>
#include <pango/pango.h>

G_BEGIN_DECLS

#define GR_GLYPH_BOX G_MAXUINT32 /* stands for a character that no font can draw */

/* One glyph, from its line's left end, in points. */
typedef struct
{
  guint32 index;
  float x, y;
  float width;
} GrGlyph;

/* Bytes of what is said and the glyphs that say it, as cairo_text_cluster_t, in less room. */
typedef struct
{
  guint16 n_bytes, n_glyphs;
} GrCluster;

/* Glyphs of one face that run one way. */
typedef struct
{
  cairo_scaled_font_t *face;
  guint first_glyph, n_glyphs;
  guint first_cluster, n_clusters;
  guint said;           /* where its text begins in what is said */
  int from, n_bytes;    /* in the text of the line */
  gboolean backward;    /* glyphs stand in the reverse of the text's order */
  gboolean tinted;      /* it has a colour of its own */
  GrInkColour tint;
  const char *language; /* of its letters, as far as Pango knows */
} GrGlyphRun;

typedef struct _GrShaped GrShaped;

/* A line of text, in points.  Runs are in the order of the text, which is how they come to lie in a PDF, whichever way
 * they run. */
typedef struct
{
  GrShaped *shaped; /* that it belongs to */
  guint first_run, n_runs;
  int n_bytes;
  double x; /* from the text's left edge */
  double ascent;
  double height;
  double box_x, box_y, box_width, box_height; /* what it takes up, from its baseline's left end */
  cairo_scaled_font_t *space_face;            /* nullable */
  GrGlyph space;                              /* as could follow it */
  gboolean spaced;                            /* it was broken at a space */
  gboolean from_right;                        /* its paragraph runs that way */
} GrTextLine;

typedef struct
{
  guint line;
  guint run;    /* the same for all lines of a link */
  int from, to; /* bytes in the line's text */
  double x, width;
  char *uri;
  char *said;
} GrTextLink;

/* A text cut into lines: glyphs and their places, which nothing changes any more once it is made.  So any thread may
 * paint it while another keeps it for the next document; Pango, which made it, can do neither. */
struct _GrShaped
{
  GArray *lines; /* GrTextLine */
  GArray *links; /* GrTextLink, nullable */
  GArray *runs;  /* GrGlyphRun */
  GArray *glyphs;
  GArray *clusters;
  GString *said; /* by what is drawn */
  GrInk ink;
  guint unknown_glyphs;
};

GrShaped   *gr_shaped_new            (GrInk               ink);
GrShaped   *gr_shaped_ref            (GrShaped           *self);
void        gr_shaped_unref          (GrShaped           *self);
double      gr_shaped_get_width      (const GrShaped     *self);
GrTextLine *gr_shaped_add_line       (GrShaped           *self,
                                      PangoLayoutLine    *line);
void        gr_shaped_add_link       (GrShaped           *self,
                                      const GrRun        *run,
                                      GrTextLink          link);
gboolean    gr_text_line_draws       (const GrTextLine   *self,
                                      int                 from,
                                      int                 to);
char       *gr_text_line_say         (const GrTextLine   *self,
                                      int                 from,
                                      int                 to);
void        gr_text_line_paint       (const GrTextLine   *self,
                                      int                 from,
                                      int                 to,
                                      const GrInkColour  *ink,
                                      double              x,
                                      double              y,
                                      cairo_t            *cr);
void        gr_text_line_paint_space (const GrTextLine   *self,
                                      double              x,
                                      double              y,
                                      cairo_t            *cr);

#define GR_SHAPED_LINE(self, i) (&g_array_index ((self)->lines, GrTextLine, (i)))

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrShaped, gr_shaped_unref)

G_END_DECLS
