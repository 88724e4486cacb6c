/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

#include <string.h>

/* A line is as high as its style asks; letters from another face push its neighbours only when they do not fit. */
static void
set_height (const GrLayout       *self,
            GrStyle               style,
            GrTextLine           *line,
            const PangoRectangle *logical)
{
  double natural = self->ascent[style] + self->descent[style];
  double lead = natural * (self->design->styles[style].leading - 1) / 2;
  double above = MAX (self->ascent[style] + lead, -pango_units_to_double (logical->y));
  double below = MAX (self->descent[style] + lead, pango_units_to_double (logical->y + logical->height));

  line->ascent = above;
  line->height = above + below;
}

static PangoAttrList *
style_attributes (const GrDesignSpec *design,
                  const GrStyleSpec  *spec)
{
  PangoAttrList *list = pango_attr_list_new ();
  g_autoptr (GString) features = g_string_new (design->features);

  /* A word cut at the measure gets no hyphen: it would be read as the person's own. */
  pango_attr_list_insert (list, pango_attr_insert_hyphens_new (FALSE));
  if (spec->tabular)
    g_string_append (features, features->len > 0 ? ", tnum" : "tnum");
  if (features->len > 0)
    pango_attr_list_insert (list, pango_attr_font_features_new (features->str));
  return list;
}

/* Prepares fonts and attributes and measures each style's own face once. */
void
gr_layout_init_text (GrLayout *self)
{
  for (guint style = 0; style < GR_N_STYLES; style++)
    {
      const GrStyleSpec *spec = &self->design->styles[style];
      PangoFontDescription *font = pango_font_description_new ();
      g_autoptr (PangoLayout) probe = pango_layout_new (self->context);
      PangoRectangle logical;

      pango_font_description_set_family_static (font, spec->family);
      pango_font_description_set_weight (font, spec->weight);
      pango_font_description_set_style (font, spec->slant);
      pango_font_description_set_absolute_size (font, spec->size * self->scale * PANGO_SCALE);
      self->fonts[style] = font;
      self->attributes[style] = style_attributes (self->design, spec);

      pango_layout_set_font_description (probe, font);
      pango_layout_set_text (probe, "Hx", -1);
      pango_layout_line_get_extents (pango_layout_get_line_readonly (probe, 0), NULL, &logical);
      self->ascent[style] = -pango_units_to_double (logical.y);
      self->descent[style] = pango_units_to_double (logical.y + logical.height);
    }
}

/* A text of one style; @width < 0 for a single line a paragraph.  The layout belongs to @self. */
PangoLayout *
gr_layout_make_text (GrLayout   *self,
                     const char *text,
                     GrStyle     style,
                     double      width)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_layout_set_font_description (layout, self->fonts[style]);
  pango_layout_set_attributes (layout, self->attributes[style]);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  if (width >= 0)
    pango_layout_set_width (layout, pango_units_from_double (width));
  pango_layout_set_text (layout, text, -1);
  g_ptr_array_add (self->texts, layout);
  return layout;
}

GrShaped *
gr_shaped_new (GrLayout *self,
               GrStyle   style)
{
  GrShaped *shaped = g_new0 (GrShaped, 1);

  shaped->lines = g_array_sized_new (FALSE, FALSE, sizeof (GrTextLine), 4);
  shaped->ink = self->design->styles[style].ink;
  return shaped;
}

static guint
count_unknown (const PangoLayoutLine *line)
{
  guint n = 0;

  for (const GSList *l = line->runs; l != NULL; l = l->next)
    {
      const PangoGlyphString *glyphs = ((PangoLayoutRun *) l->data)->glyphs;

      for (int i = 0; i < glyphs->num_glyphs; i++)
        n += (glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
    }
  return n;
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

/* Adds the lines of a text, but the last one where @but_last, if there are others.  Returns how many bytes they are. */
gsize
gr_shaped_append (GrShaped    *shaped,
                  GrLayout    *self,
                  PangoLayout *layout,
                  GrStyle      style,
                  gboolean     but_last)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (layout);
  gboolean first = TRUE;

  do
    {
      GrTextLine line = { .line = pango_layout_iter_get_line_readonly (iter) };
      PangoRectangle place, logical;

      if (but_last && !first && pango_layout_iter_at_last_line (iter))
        return (gsize) pango_layout_line_get_start_index (line.line);
      pango_layout_iter_get_line_extents (iter, NULL, &place);
      pango_layout_line_get_extents (line.line, NULL, &logical);
      line.x = pango_units_to_double (place.x);
      line.spaced = breaks_at_space (line.line);
      set_height (self, style, &line, &logical);
      g_array_append_val (shaped->lines, line);
      self->unknown_glyphs += count_unknown (line.line);
      first = FALSE;
  } while (pango_layout_iter_next_line (iter));
  return strlen (pango_layout_get_text (layout));
}

/* Lines of a text, with their place from its left edge; a text that says nothing has none. */
GrShaped *
gr_layout_read_lines (GrLayout    *self,
                      PangoLayout *layout,
                      GrStyle      style)
{
  GrShaped *shaped = gr_shaped_new (self, style);

  if (pango_layout_get_text (layout)[0] == '\0')
    return shaped;
  gr_shaped_append (shaped, self, layout, style, FALSE);
  return shaped;
}

void
gr_shaped_free (GrShaped *self)
{
  g_array_unref (self->lines);
  g_clear_pointer (&self->links, g_array_unref);
  g_free (self);
}
