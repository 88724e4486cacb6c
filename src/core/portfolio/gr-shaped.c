/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-shaped.h"

#include <math.h>
#include <pango/pangocairo.h>

#define BOX_HEIGHT 1.1 /* of a character no font can draw, over its width */
#define BOX_LINE 0.5

static void
line_clear (gpointer data)
{
  GrTextLine *line = data;

  g_clear_pointer (&line->space_face, cairo_scaled_font_destroy);
}

static void
link_clear (gpointer data)
{
  GrTextLink *link = data;

  g_free (link->uri);
  g_free (link->said);
}

static void
run_clear (gpointer data)
{
  cairo_scaled_font_destroy (((GrGlyphRun *) data)->face);
}

/* A text that has no lines yet. */
GrShaped *
gr_shaped_new (GrInk ink)
{
  GrShaped *self = g_atomic_rc_box_new0 (GrShaped);

  self->lines = g_array_new (FALSE, FALSE, sizeof (GrTextLine));
  self->runs = g_array_new (FALSE, FALSE, sizeof (GrGlyphRun));
  self->glyphs = g_array_new (FALSE, FALSE, sizeof (GrGlyph));
  self->clusters = g_array_new (FALSE, FALSE, sizeof (GrCluster));
  self->said = g_string_new (NULL);
  self->ink = ink;
  g_array_set_clear_func (self->lines, line_clear);
  g_array_set_clear_func (self->runs, run_clear);
  return self;
}

GrShaped *
gr_shaped_ref (GrShaped *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
shaped_clear (gpointer data)
{
  GrShaped *self = data;

  g_array_unref (self->lines);
  g_clear_pointer (&self->links, g_array_unref);
  g_array_unref (self->runs);
  g_array_unref (self->glyphs);
  g_array_unref (self->clusters);
  g_string_free (self->said, TRUE);
}

void
gr_shaped_unref (GrShaped *self)
{
  g_atomic_rc_box_release_full (self, shaped_clear);
}

/* Of its widest line. */
double
gr_shaped_get_width (const GrShaped *self)
{
  double width = 0;

  for (guint i = 0; i < self->lines->len; i++)
    width = MAX (width, GR_SHAPED_LINE (self, i)->box_width);
  return width;
}

static void
add_glyphs (GrShaped             *self,
            GrGlyphRun           *added,
            const PangoLayoutRun *run,
            int                   x)
{
  const PangoGlyphString *glyphs = run->glyphs;

  added->first_glyph = self->glyphs->len;
  for (int i = 0; i < glyphs->num_glyphs; i++)
    {
      const PangoGlyphInfo *info = &glyphs->glyphs[i];
      gboolean unknown = (info->glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
      GrGlyph glyph = { .index = unknown ? GR_GLYPH_BOX : info->glyph,
                        .x = (float) pango_units_to_double (x + info->geometry.x_offset),
                        .y = (float) pango_units_to_double (info->geometry.y_offset),
                        .width = (float) pango_units_to_double (info->geometry.width) };

      x += info->geometry.width;
      self->unknown_glyphs += unknown;
      if (info->glyph != PANGO_GLYPH_EMPTY)
        g_array_append_val (self->glyphs, glyph);
    }
  added->n_glyphs = self->glyphs->len - added->first_glyph;
}

static gboolean
is_drawn (const PangoGlyphInfo *info)
{
  return info->glyph != PANGO_GLYPH_EMPTY && (info->glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0;
}

/* What the glyphs say, character by character; what is not drawn by a glyph says nothing. */
static void
add_clusters (GrShaped       *self,
              GrGlyphRun     *added,
              const char     *text,
              PangoLayoutRun *run)
{
  PangoGlyphItemIter at;

  added->first_cluster = self->clusters->len;
  added->said = (guint) self->said->len;
  for (gboolean any = pango_glyph_item_iter_init_start (&at, run, text); any;
       any = pango_glyph_item_iter_next_cluster (&at))
    {
      gboolean back = at.start_glyph > at.end_glyph;
      int first = back ? at.end_glyph + 1 : at.start_glyph;
      int end = back ? at.start_glyph + 1 : at.end_glyph;
      GrCluster cluster = { .n_bytes = (guint16) (at.end_index - at.start_index) };

      for (int i = first; i < end; i++)
        cluster.n_glyphs += is_drawn (&run->glyphs->glyphs[i]);
      if (cluster.n_glyphs == 0)
        continue;
      g_array_append_val (self->clusters, cluster);
      g_string_append_len (self->said, text + at.start_index, cluster.n_bytes);
    }
  added->n_clusters = self->clusters->len - added->first_cluster;
}

/* The colour that a part of a paragraph has of its own. */
static void
read_tint (GrGlyphRun           *added,
           const PangoLayoutRun *run)
{
  for (const GSList *l = run->item->analysis.extra_attrs; l != NULL; l = l->next)
    {
      const PangoAttribute *attribute = l->data;
      const PangoColor *colour = &((const PangoAttrColor *) attribute)->color;

      if (attribute->klass->type != PANGO_ATTR_FOREGROUND)
        continue;
      added->tinted = TRUE;
      added->tint = (GrInkColour) { colour->red / 65535.0, colour->green / 65535.0, colour->blue / 65535.0 };
    }
}

static void
add_run (GrShaped        *self,
         PangoLayoutLine *line,
         PangoLayoutRun  *run,
         int              x)
{
  const char *text = pango_layout_get_text (line->layout);
  const PangoAnalysis *analysis = &run->item->analysis;
  GrGlyphRun added = {
    .face = cairo_scaled_font_reference (pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (analysis->font))),
    .from = run->item->offset - pango_layout_line_get_start_index (line),
    .n_bytes = run->item->length,
    .backward = analysis->level % 2 == 1,
    .language = pango_language_to_string (analysis->language),
  };

  read_tint (&added, run);
  add_glyphs (self, &added, run, x);
  add_clusters (self, &added, text, run);
  g_array_append_val (self->runs, added);
}

static int
by_place (gconstpointer a,
          gconstpointer b)
{
  return ((const GrGlyphRun *) a)->from - ((const GrGlyphRun *) b)->from;
}

/* Adds a line as Pango has shaped it, without a place yet.  It is good until the next one is added. */
GrTextLine *
gr_shaped_add_line (GrShaped        *self,
                    PangoLayoutLine *line)
{
  GrTextLine added = {
    .shaped = self,
    .first_run = self->runs->len,
    .n_bytes = pango_layout_line_get_length (line),
    .from_right = pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL,
  };
  PangoRectangle logical;
  int x = 0;

  for (const GSList *l = line->runs; l != NULL; l = l->next)
    {
      add_run (self, line, l->data, x);
      x += pango_glyph_string_get_width (((PangoLayoutRun *) l->data)->glyphs);
    }
  added.n_runs = self->runs->len - added.first_run;
  if (added.n_runs > 1)
    qsort (&g_array_index (self->runs, GrGlyphRun, added.first_run), added.n_runs, sizeof (GrGlyphRun), by_place);
  pango_layout_line_get_extents (line, NULL, &logical);
  added.box_x = pango_units_to_double (logical.x);
  added.box_y = pango_units_to_double (logical.y);
  added.box_width = pango_units_to_double (logical.width);
  added.box_height = pango_units_to_double (logical.height);
  g_array_append_val (self->lines, added);
  return GR_SHAPED_LINE (self, self->lines->len - 1);
}

/* Notes that a part of the line that was added last leads somewhere; @link says which part. */
void
gr_shaped_add_link (GrShaped    *self,
                    const GrRun *run,
                    GrTextLink   link)
{
  link.line = self->lines->len - 1;
  link.uri = g_strdup (run->uri);
  link.said = g_strdup (run->text);
  if (self->links == NULL)
    {
      self->links = g_array_new (FALSE, FALSE, sizeof (GrTextLink));
      g_array_set_clear_func (self->links, link_clear);
    }
  g_array_append_val (self->links, link);
}

/* Runs that begin in those bytes of the line; all of them where @to is 0. */
static gboolean
is_among (const GrGlyphRun *run,
          int               from,
          int               to)
{
  return to == 0 || (run->from >= from && run->from < to);
}

static const GrGlyphRun *
run_at (const GrTextLine *self,
        guint             i)
{
  return &g_array_index (self->shaped->runs, GrGlyphRun, self->first_run + i);
}

/* Whether there are letters at all: a box that stands for one is none. */
gboolean
gr_text_line_draws (const GrTextLine *self,
                    int               from,
                    int               to)
{
  for (guint i = 0; i < self->n_runs; i++)
    if (is_among (run_at (self, i), from, to) && run_at (self, i)->n_clusters > 0)
      return TRUE;
  return FALSE;
}

static gsize
count_bytes (const GrShaped   *self,
             const GrGlyphRun *run)
{
  gsize n = 0;

  for (guint i = 0; i < run->n_clusters; i++)
    n += g_array_index (self->clusters, GrCluster, run->first_cluster + i).n_bytes;
  return n;
}

/* What the glyphs between two bytes of the line say. */
char *
gr_text_line_say (const GrTextLine *self,
                  int               from,
                  int               to)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < self->n_runs; i++)
    {
      const GrGlyphRun *run = run_at (self, i);

      if (is_among (run, from, to))
        g_string_append_len (out, self->shaped->said->str + run->said, (gssize) count_bytes (self->shaped, run));
    }
  return g_string_free_and_steal (out);
}

static void
paint_box (const GrGlyph *glyph,
           double         x,
           double         y,
           cairo_t       *cr)
{
  double height = glyph->width * BOX_HEIGHT;

  cairo_set_line_width (cr, BOX_LINE);
  cairo_rectangle (cr, x + glyph->x + BOX_LINE, y + glyph->y - height, glyph->width - 2 * BOX_LINE, height);
  cairo_stroke (cr);
}

static void
paint_run (const GrShaped   *shaped,
           const GrGlyphRun *run,
           double            x,
           double            y,
           cairo_t          *cr)
{
  g_autofree cairo_glyph_t *glyphs = g_new (cairo_glyph_t, MAX (1, run->n_glyphs));
  g_autofree cairo_text_cluster_t *clusters = g_new (cairo_text_cluster_t, MAX (1, run->n_clusters));
  int n_glyphs = 0, n_bytes = 0;

  for (guint i = 0; i < run->n_glyphs; i++)
    {
      const GrGlyph *glyph = &g_array_index (shaped->glyphs, GrGlyph, run->first_glyph + i);

      if (glyph->index == GR_GLYPH_BOX)
        paint_box (glyph, x, y, cr);
      else
        glyphs[n_glyphs++] = (cairo_glyph_t) { glyph->index, x + glyph->x, y + glyph->y };
    }
  for (guint i = 0; i < run->n_clusters; i++)
    {
      const GrCluster *cluster = &g_array_index (shaped->clusters, GrCluster, run->first_cluster + i);

      clusters[i] = (cairo_text_cluster_t) { cluster->n_bytes, cluster->n_glyphs };
      n_bytes += cluster->n_bytes;
    }
  cairo_set_scaled_font (cr, run->face);
  cairo_show_text_glyphs (cr, shaped->said->str + run->said, n_bytes, glyphs, n_glyphs, clusters, (int) run->n_clusters,
                          run->backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : 0);
}

/* Draws what begins between two bytes of the line where it stands in the whole of it, or all where @to is 0, its left
 * end at a place. */
void
gr_text_line_paint (const GrTextLine  *self,
                    int                from,
                    int                to,
                    const GrInkColour *ink,
                    double             x,
                    double             y,
                    cairo_t           *cr)
{
  for (guint i = 0; i < self->n_runs; i++)
    {
      const GrGlyphRun *run = run_at (self, i);
      const GrInkColour *own = run->tinted ? &run->tint : ink;

      if (!is_among (run, from, to))
        continue;
      cairo_set_source_rgb (cr, own->red, own->green, own->blue);
      paint_run (self->shaped, run, x, y, cr);
    }
}

/* Away from whole points, between which lies what cairo takes for the space's area: without any it is not written. */
static double
off_grid (double value)
{
  return fabs (value - rint (value)) < 0.02 ? value + 0.04 : value;
}

/* Draws the space that could follow the line, which is not seen. */
void
gr_text_line_paint_space (const GrTextLine *self,
                          double            x,
                          double            y,
                          cairo_t          *cr)
{
  cairo_glyph_t glyph = { self->space.index, off_grid (x + self->space.x), off_grid (y) };

  if (self->space_face == NULL)
    return;
  cairo_set_scaled_font (cr, self->space_face);
  cairo_show_glyphs (cr, &glyph, 1);
}
