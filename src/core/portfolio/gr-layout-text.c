/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

#include <string.h>

/* How much taller than its style a line may be, by letters from another face, before it pushes its neighbours. */
static void
set_height (const GrLayout    *self,
            GrStyle            style,
            GrTextLine        *line,
            const PangoRectangle *logical)
{
  double natural = self->ascent[style] + self->descent[style];
  double lead = natural * (gr_style_get (style)->leading - 1) / 2;
  double above = MAX (self->ascent[style] + lead, -pango_units_to_double (logical->y));
  double below = MAX (self->descent[style] + lead, pango_units_to_double (logical->y + logical->height));

  line->ascent = above;
  line->height = above + below;
}

static PangoAttrList *
style_attributes (const GrStyleSpec *spec)
{
  PangoAttrList *list = pango_attr_list_new ();

  /* A word cut at the measure gets no hyphen: it would be read as the person's own. */
  pango_attr_list_insert (list, pango_attr_insert_hyphens_new (FALSE));
  if (spec->tabular)
    pango_attr_list_insert (list, pango_attr_font_features_new ("tnum"));
  return list;
}

/* Prepares fonts and attributes and measures each style's own face once. */
void
gr_layout_init_text (GrLayout *self)
{
  for (guint style = 0; style < GR_N_STYLES; style++)
    {
      const GrStyleSpec *spec = gr_style_get (style);
      PangoFontDescription *font = pango_font_description_new ();
      g_autoptr (PangoLayout) probe = pango_layout_new (self->context);
      PangoRectangle logical;

      pango_font_description_set_family_static (font, spec->family);
      pango_font_description_set_weight (font, spec->weight);
      pango_font_description_set_absolute_size (font, spec->size * PANGO_SCALE);
      self->fonts[style] = font;
      self->attributes[style] = style_attributes (spec);

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

/* Lines of a text, with their place from its left edge; a text that says nothing has none. */
GrShaped *
gr_layout_read_lines (GrLayout    *self,
                      PangoLayout *layout,
                      GrStyle      style)
{
  GrShaped *shaped = g_new0 (GrShaped, 1);
  g_autoptr (PangoLayoutIter) iter = NULL;

  shaped->lines = g_array_sized_new (FALSE, FALSE, sizeof (GrTextLine), 4);
  shaped->ink = gr_style_get (style)->ink;
  if (pango_layout_get_text (layout)[0] == '\0')
    return shaped;

  iter = pango_layout_get_iter (layout);
  do
    {
      GrTextLine line = { pango_layout_iter_get_line_readonly (iter) };
      PangoRectangle place, logical;

      pango_layout_iter_get_line_extents (iter, NULL, &place);
      pango_layout_line_get_extents (line.line, NULL, &logical);
      line.x = pango_units_to_double (place.x);
      set_height (self, style, &line, &logical);
      g_array_append_val (shaped->lines, line);
    }
  while (pango_layout_iter_next_line (iter));
  self->unknown_glyphs += (guint) pango_layout_get_unknown_glyphs_count (layout);
  return shaped;
}

/* Shapes plain text into lines no wider than @width. */
GrShaped *
gr_layout_shape (GrLayout   *self,
                 const char *text,
                 GrStyle     style,
                 double      width)
{
  return gr_layout_read_lines (self, gr_layout_make_text (self, text, style, width), style);
}

static void
insert_attribute (PangoAttrList  *list,
                  PangoAttribute *attribute,
                  gsize           start,
                  gsize           end)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (list, attribute);
}

static PangoAttribute *
ink_attribute (GrInk ink)
{
  const GrInkColour *colour = gr_ink_get (ink);

  return pango_attr_foreground_new ((guint16) (colour->red * 65535), (guint16) (colour->green * 65535),
                                    (guint16) (colour->blue * 65535));
}

static void
add_run_attributes (PangoAttrList *list,
                    const GrRun   *run,
                    gsize          start,
                    gsize          end)
{
  if (run->flags & GR_RUN_BOLD)
    insert_attribute (list, pango_attr_weight_new (PANGO_WEIGHT_SEMIBOLD), start, end);
  if (run->flags & GR_RUN_ITALIC)
    insert_attribute (list, pango_attr_style_new (PANGO_STYLE_ITALIC), start, end);
  if (run->flags & GR_RUN_QUIET)
    insert_attribute (list, ink_attribute (GR_INK_QUIET), start, end);
  if (run->uri != NULL)
    insert_attribute (list, ink_attribute (GR_INK_ACCENT), start, end);
}

static void
add_links (GrLayout   *self,
           GrShaped   *shaped,
           const char *uri,
           int         start,
           int         end)
{
  const char *kept = g_string_chunk_insert_const (self->strings, uri);

  if (shaped->links == NULL)
    shaped->links = g_array_new (FALSE, FALSE, sizeof (GrTextLink));
  for (guint i = 0; i < shaped->lines->len; i++)
    {
      PangoLayoutLine *line = g_array_index (shaped->lines, GrTextLine, i).line;
      int from = MAX (start, pango_layout_line_get_start_index (line));
      int to = MIN (end, pango_layout_line_get_start_index (line) + pango_layout_line_get_length (line));
      g_autofree int *ranges = NULL;
      int n = 0;

      if (from >= to)
        continue;
      pango_layout_line_get_x_ranges (line, from, to, &ranges, &n);
      for (int k = 0; k < n; k++)
        {
          GrTextLink link = { i, pango_units_to_double (ranges[2 * k]),
                              pango_units_to_double (ranges[2 * k + 1] - ranges[2 * k]), kept };

          g_array_append_val (shaped->links, link);
        }
    }
}

/* Shapes a paragraph of runs, with the areas of its links. */
GrShaped *
gr_layout_shape_runs (GrLayout *self,
                      GrRuns   *runs,
                      GrStyle   style,
                      double    width)
{
  g_autofree char *text = gr_runs_to_text (runs);
  PangoLayout *layout = gr_layout_make_text (self, text, style, width);
  g_autoptr (PangoAttrList) list = pango_attr_list_copy (self->attributes[style]);
  GrShaped *shaped;
  gsize at = 0;

  for (guint i = 0; i < runs->len; i++)
    {
      const GrRun *run = g_ptr_array_index (runs, i);
      gsize end = at + strlen (run->text);

      add_run_attributes (list, run, at, end);
      at = end;
    }
  pango_layout_set_attributes (layout, list);
  shaped = gr_layout_read_lines (self, layout, style);

  at = 0;
  for (guint i = 0; i < runs->len; i++)
    {
      const GrRun *run = g_ptr_array_index (runs, i);
      gsize end = at + strlen (run->text);

      if (run->uri != NULL)
        add_links (self, shaped, run->uri, (int) at, (int) end);
      at = end;
    }
  return shaped;
}

void
gr_shaped_free (GrShaped *self)
{
  g_array_unref (self->lines);
  g_clear_pointer (&self->links, g_array_unref);
  g_free (self);
}
