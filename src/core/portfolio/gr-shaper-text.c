/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-shaper-private.h"

#include <pango/pangocairo.h>
#include <string.h>

/* From a text to its lines, by Pango. */

#define PIECE 2048 /* bytes: some twenty lines */

/* A line is as high as its style asks; letters from another face push its neighbours only when they do not fit. */
static void
set_height (const GrShaper *self,
            GrStyle         style,
            GrTextLine     *line)
{
  double natural = self->ascent[style] + self->descent[style];
  double lead = natural * (self->spec->styles[style].leading - 1) / 2;
  double above = MAX (self->ascent[style] + lead, -line->box_y);
  double below = MAX (self->descent[style] + lead, line->box_y + line->box_height);

  line->ascent = above;
  line->height = above + below;
}

/* The space of a run's face; nothing where it has none. */
static const GrGlyph *
space_of (GrShaper             *self,
          const PangoLayoutRun *run)
{
  PangoFont *font = run->item->analysis.font;
  GrGlyph *space = g_hash_table_lookup (self->spaces, font);
  PangoGlyphString *glyphs;

  if (space != NULL)
    return space;
  glyphs = pango_glyph_string_new ();
  pango_shape (" ", 1, &run->item->analysis, glyphs);
  space = g_new0 (GrGlyph, 1);
  if (glyphs->num_glyphs > 0 && (glyphs->glyphs[0].glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0)
    *space = (GrGlyph) { .index = glyphs->glyphs[0].glyph,
                         .width = (float) pango_units_to_double (glyphs->glyphs[0].geometry.width) };
  pango_glyph_string_free (glyphs);
  g_hash_table_insert (self->spaces, g_object_ref (font), space);
  return space;
}

/* The space that would come next, in the face of the letters before it. */
static void
add_space (GrShaper              *self,
           GrTextLine            *added,
           const PangoLayoutLine *line)
{
  const GSList *last = added->from_right ? line->runs : g_slist_last (line->runs);
  PangoLayoutRun *run = last != NULL ? last->data : NULL;
  const GrGlyph *space = run != NULL ? space_of (self, run) : NULL;

  if (space == NULL || space->width <= 0)
    return;
  added->space = *space;
  added->space.x = (float) (added->from_right ? added->box_x - space->width : added->box_x + added->box_width);
  added->space_face =
      cairo_scaled_font_reference (pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (run->item->analysis.font)));
}

/* Whether words would run into each other if the next line followed without a space. */
static gboolean
breaks_at_space (PangoLayoutLine *line)
{
  const char *text = pango_layout_get_text (line->layout);
  const char *end = text + pango_layout_line_get_start_index (line) + pango_layout_line_get_length (line);

  if (*end == '\0')
    return FALSE;
  return g_unichar_isspace (g_utf8_get_char (end)) ||
         (end > text && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (end))));
}

/* A text of one style, as Pango lays it out. */
PangoLayout *
gr_shaper_make_text (GrShaper         *self,
                     const GrTextWish *wish,
                     const char       *text)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_layout_set_font_description (layout, self->fonts[wish->style]);
  pango_layout_set_attributes (layout, self->attributes[wish->style]);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, wish->at_end ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  if (wish->width >= 0)
    pango_layout_set_width (layout, pango_units_from_double (wish->width));
  if (wish->one_line)
    {
      pango_layout_set_single_paragraph_mode (layout, TRUE);
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
    }
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static void
insert_attribute (PangoAttrList  *list,
                  PangoAttribute *attribute,
                  int             start,
                  int             end)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (list, attribute);
}

static PangoAttribute *
ink_attribute (const GrShaper *self,
               GrInk           ink)
{
  const GrInkColour *colour = &self->spec->inks[ink];

  return pango_attr_foreground_new ((guint16) (colour->red * 65535), (guint16) (colour->green * 65535),
                                    (guint16) (colour->blue * 65535));
}

static void
add_run_attributes (const GrShaper *self,
                    PangoAttrList  *list,
                    const GrRun    *run,
                    int             start,
                    int             end)
{
  if (run->flags & GR_RUN_BOLD)
    insert_attribute (list, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD), start, end);
  if (run->flags & GR_RUN_ITALIC)
    insert_attribute (list, pango_attr_style_new (PANGO_STYLE_ITALIC), start, end);
  if (run->flags & GR_RUN_QUIET)
    insert_attribute (list, ink_attribute (self, GR_INK_QUIET), start, end);
  if (run->uri != NULL)
    insert_attribute (list, ink_attribute (self, GR_INK_ACCENT), start, end);
}

/* A text as it is wanted, in one string. */
typedef struct
{
  const GrTextWish *wish;
  const char *text;
  gsize *starts; /* of each run, and where the last one ends; NULL where there are none */
  gboolean linked;
} Source;

/* Where a run lies in the bytes of the text that begin at @at; FALSE where it does not. */
static gboolean
find_run (const Source *source,
          guint         i,
          gsize         at,
          gsize         length,
          int          *start,
          int          *end)
{
  gsize run_start = source->starts[i], run_end = source->starts[i + 1];

  if (run_end <= at || run_start >= at + length)
    return FALSE;
  *start = (int) (MAX (run_start, at) - at);
  *end = (int) (MIN (run_end, at + length) - at);
  return TRUE;
}

/* What the paragraph's runs are, each at its bytes of the piece. */
static void
set_attributes (const GrShaper *self,
                PangoLayout    *layout,
                const Source   *source,
                gsize           at,
                gsize           length)
{
  g_autoptr (PangoAttrList) list = pango_attr_list_copy (self->attributes[source->wish->style]);
  int start, end;

  for (guint i = 0; i < source->wish->runs->len; i++)
    if (find_run (source, i, at, length, &start, &end))
      add_run_attributes (self, list, g_ptr_array_index (source->wish->runs, i), start, end);
  pango_layout_set_attributes (layout, list);
}

/* The links that lie in a line of a piece, which begins @at bytes into the text. */
static void
add_links (GrShaped        *shaped,
           PangoLayoutLine *line,
           const Source    *source,
           gsize            at)
{
  int line_start = pango_layout_line_get_start_index (line);
  gsize length = (gsize) pango_layout_line_get_length (line);
  int from, to;

  for (guint i = 0; i < source->wish->runs->len; i++)
    {
      const GrRun *run = g_ptr_array_index (source->wish->runs, i);
      g_autofree int *ranges = NULL;
      int n_ranges = 0;

      if (run->uri != NULL && find_run (source, i, at + (gsize) line_start, length, &from, &to))
        pango_layout_line_get_x_ranges (line, line_start + from, line_start + to, &ranges, &n_ranges);
      for (int k = 0; k < n_ranges; k++)
        gr_shaped_add_link (shaped, run,
                            (GrTextLink) { .run = i,
                                           .from = from,
                                           .to = to,
                                           .x = pango_units_to_double (ranges[2 * k]),
                                           .width = pango_units_to_double (ranges[2 * k + 1] - ranges[2 * k]) });
    }
}

/* Adds the lines of a piece that begins @at bytes into the text, but the last one where @but_last, if there are others.
 * Returns how many bytes they are. */
static gsize
add_lines (GrShaper     *self,
           GrShaped     *shaped,
           PangoLayout  *layout,
           const Source *source,
           gsize         at,
           gboolean      but_last)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (layout);
  gboolean first = TRUE;

  do
    {
      PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
      PangoRectangle place;
      GrTextLine *added;

      if (but_last && !first && pango_layout_iter_at_last_line (iter))
        return (gsize) pango_layout_line_get_start_index (line);
      pango_layout_iter_get_line_extents (iter, NULL, &place);
      added = gr_shaped_add_line (shaped, line);
      added->x = pango_units_to_double (place.x);
      added->spaced = breaks_at_space (line);
      set_height (self, source->wish->style, added);
      add_space (self, added, line);
      if (source->linked)
        add_links (shaped, line, source, at);
      first = FALSE;
  } while (pango_layout_iter_next_line (iter));
  return strlen (pango_layout_get_text (layout));
}

/* Shapes the piece of the text that begins at @at and returns how much of it became lines. */
static gsize
shape_piece (GrShaper     *self,
             GrShaped     *shaped,
             const Source *source,
             gsize         at)
{
  const char *text = source->text + at;
  gsize rest = strnlen (text, PIECE + 1);
  gboolean cut = rest > PIECE;
  gsize length = cut ? (gsize) (g_utf8_find_prev_char (text, text + PIECE) - text) : rest;
  g_autofree char *piece = g_strndup (text, length);
  g_autoptr (PangoLayout) layout = gr_shaper_make_text (self, source->wish, piece);

  if (source->starts != NULL)
    set_attributes (self, layout, source, at, length);
  return add_lines (self, shaped, layout, source, at, cut);
}

static gsize *
measure_runs (GrRuns   *runs,
              gboolean *linked)
{
  gsize *starts = g_new0 (gsize, runs->len + 1);

  for (guint i = 0; i < runs->len; i++)
    {
      const GrRun *run = g_ptr_array_index (runs, i);

      starts[i + 1] = starts[i] + strlen (run->text);
      *linked |= run->uri != NULL;
    }
  return starts;
}

/* Pango takes time in proportion to the square of a paragraph's length, so a long one is shaped piece by piece: each
 * begins with the line that the one before could not be sure of, which leaves every break where it would have been. */
GrShaped *
gr_shaper_make (GrShaper         *self,
                const GrTextWish *wish)
{
  GrShaped *shaped = gr_shaped_new (self->spec->styles[wish->style].ink);
  g_autofree char *joined = wish->runs != NULL ? gr_runs_to_text (wish->runs) : NULL;
  Source source = { wish, joined != NULL ? joined : wish->text, NULL, FALSE };
  gsize at = 0;

  if (wish->runs != NULL)
    source.starts = measure_runs (wish->runs, &source.linked);
  while (source.text[at] != '\0' && !(wish->one_line && at > 0))
    at += shape_piece (self, shaped, &source, at);
  g_free (source.starts);
  return shaped;
}
