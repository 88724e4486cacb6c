/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

#include <string.h>

#define PIECE 2048 /* bytes: some twenty lines */

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
ink_attribute (const GrLayout *self,
               GrInk           ink)
{
  const GrInkColour *colour = &self->design->inks[ink];

  return pango_attr_foreground_new ((guint16) (colour->red * 65535), (guint16) (colour->green * 65535),
                                    (guint16) (colour->blue * 65535));
}

static void
add_run_attributes (const GrLayout *self,
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

static void
add_link (GrLayout    *self,
          GrShaped    *shaped,
          guint        first_line,
          const GrRun *run,
          guint        n,
          int          start,
          int          end)
{
  const char *uri = g_string_chunk_insert_const (self->strings, run->uri);
  const char *said = g_string_chunk_insert_const (self->strings, run->text);

  if (shaped->links == NULL)
    shaped->links = g_array_new (FALSE, FALSE, sizeof (GrTextLink));
  for (guint i = first_line; i < shaped->lines->len; i++)
    {
      PangoLayoutLine *line = g_array_index (shaped->lines, GrTextLine, i).line;
      int from = MAX (start, pango_layout_line_get_start_index (line));
      int to = MIN (end, pango_layout_line_get_start_index (line) + pango_layout_line_get_length (line));
      g_autofree int *ranges = NULL;
      int n_ranges = 0;

      if (from >= to)
        continue;
      pango_layout_line_get_x_ranges (line, from, to, &ranges, &n_ranges);
      for (int k = 0; k < n_ranges; k++)
        {
          GrTextLink link = {
            .line = i,
            .run = n,
            .from = from,
            .to = to,
            .x = pango_units_to_double (ranges[2 * k]),
            .width = pango_units_to_double (ranges[2 * k + 1] - ranges[2 * k]),
            .uri = uri,
            .said = said,
          };

          g_array_append_val (shaped->links, link);
        }
    }
}

/* Where a run lies in the piece of a text that begins at @at; FALSE where it does not. */
static gboolean
run_in_piece (const GrRun *run,
              gsize        run_start,
              gsize        at,
              gsize        length,
              int         *start,
              int         *end)
{
  gsize run_end = run_start + strlen (run->text);

  if (run_end <= at || run_start >= at + length)
    return FALSE;
  *start = (int) (MAX (run_start, at) - at);
  *end = (int) (MIN (run_end, at + length) - at);
  return TRUE;
}

/* Shapes the piece of @text that begins at @at and returns how much of it became lines. */
static gsize
shape_piece (GrLayout   *self,
             GrShaped   *shaped,
             const char *text,
             gsize       at,
             GrRuns     *runs,
             GrStyle     style,
             double      width)
{
  gsize rest = strnlen (text + at, PIECE + 1);
  gboolean cut = rest > PIECE;
  gsize length = cut ? (gsize) (g_utf8_find_prev_char (text + at, text + at + PIECE) - (text + at)) : rest;
  g_autofree char *piece = g_strndup (text + at, length);
  PangoLayout *layout = gr_layout_make_text (self, piece, style, width);
  g_autoptr (PangoAttrList) list = pango_attr_list_copy (self->attributes[style]);
  guint first_line = shaped->lines->len;
  gsize used, run_start = 0;
  int start, end;

  for (guint i = 0; runs != NULL && i < runs->len; i++)
    {
      const GrRun *run = g_ptr_array_index (runs, i);

      if (run_in_piece (run, run_start, at, length, &start, &end))
        add_run_attributes (self, list, run, start, end);
      run_start += strlen (run->text);
    }
  pango_layout_set_attributes (layout, list);
  used = gr_shaped_append (shaped, self, layout, style, cut);

  run_start = 0;
  for (guint i = 0; runs != NULL && i < runs->len; i++)
    {
      const GrRun *run = g_ptr_array_index (runs, i);

      if (run->uri != NULL && run_in_piece (run, run_start, at, used, &start, &end))
        add_link (self, shaped, first_line, run, i, start, end);
      run_start += strlen (run->text);
    }
  return used;
}

/* Pango takes time in proportion to the square of a paragraph's length, so a long one is shaped piece by piece: each
 * begins with the line that the one before could not be sure of, which leaves every break where it would have been. */
static GrShaped *
shape_pieces (GrLayout   *self,
              const char *text,
              GrRuns     *runs,
              GrStyle     style,
              double      width)
{
  GrShaped *shaped = gr_shaped_new (self, style);

  for (gsize at = 0; text[at] != '\0';)
    at += shape_piece (self, shaped, text, at, runs, style, width);
  return shaped;
}

/* Shapes plain text into lines no wider than @width. */
GrShaped *
gr_layout_shape (GrLayout   *self,
                 const char *text,
                 GrStyle     style,
                 double      width)
{
  return shape_pieces (self, text, NULL, style, width);
}

/* Shapes a paragraph of runs, with the areas of its links. */
GrShaped *
gr_layout_shape_runs (GrLayout *self,
                      GrRuns   *runs,
                      GrStyle   style,
                      double    width)
{
  g_autofree char *text = gr_runs_to_text (runs);

  return shape_pieces (self, text, runs, style, width);
}
