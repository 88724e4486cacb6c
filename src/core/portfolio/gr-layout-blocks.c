/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

#define LABEL_GAP 14
#define BULLET_INDENT 12
#define HAIR 0.6
#define FEW_ITEMS 5 /* up to which a list is kept on one page */
#define STUB 0.13    /* of the measure: a last line that is shorter looks forgotten */
#define MANY_LINES 12 /* above which one word more or less is not seen, but takes time */
#define NARROWER 0.94
#define NARROWEST 0.86

static double
hang_x (const GrLayout *self)
{
  return self->sheet.left + self->sheet.hang;
}

static double
hang_width (const GrLayout *self)
{
  return self->sheet.text_width - self->sheet.hang;
}

static gboolean
ends_in_stub (const GrShaped *shaped,
              double          width)
{
  guint n = shaped->lines->len;

  return n > 1 && n <= MANY_LINES && GR_SHAPED_LINE (shaped, n - 1)->box_width < STUB * width;
}

/* A paragraph that would end in a word alone is set a little narrower, in as many lines, which gives that word company.
 * Not one that runs from the right: its lines begin at the other edge. */
static GrShaped *
shape_paragraph (GrLayout *self,
                 GrRuns   *runs,
                 GrStyle   style,
                 double    width)
{
  g_autoptr (GrShaped) shaped = gr_layout_shape_runs (self, runs, style, width);

  if (!ends_in_stub (shaped, width) || shaped->unknown_glyphs > 0 || GR_SHAPED_LINE (shaped, 0)->from_right)
    return g_steal_pointer (&shaped);
  for (double part = NARROWER; part >= NARROWEST; part -= 1 - NARROWER)
    {
      g_autoptr (GrShaped) narrow = gr_layout_shape_runs (self, runs, style, part * width);

      if (narrow->lines->len > shaped->lines->len)
        break;
      if (!ends_in_stub (narrow, width))
        return g_steal_pointer (&narrow);
    }
  return g_steal_pointer (&shaped);
}

/* Remembers that a heading stands on the strip that was added last. */
static void
note_heading (GrLayout   *self,
              const char *text,
              guint       level)
{
  g_autofree char *destination = g_strdup_printf ("h%u", self->headings->len + 1);
  GrMark mark = { .kind = GR_MARK_PLACE, .x = self->sheet.left };
  GrHeading heading = {
    .title = g_string_chunk_insert (self->strings, text),
    .destination = g_string_chunk_insert (self->strings, destination),
    .level = level,
  };

  mark.heading = self->headings->len;
  g_array_append_val (self->headings, heading);
  gr_layout_mark (self, mark);
}

static void
add_heading (GrLayout   *self,
             const char *text,
             guint       level,
             double      above)
{
  static const GrStyle styles[] = { GR_STYLE_PART, GR_STYLE_TITLE, GR_STYLE_SUBTITLE };
  static const double below[] = { 16, 7, 4 };
  double x = level == 3 ? hang_x (self) : self->sheet.left;
  g_autoptr (GPtrArray) runs = gr_runs_new (text[0] != '\0' ? text : "–");
  g_autoptr (GrShaped) shaped =
      shape_paragraph (self, runs, styles[level - 1], self->sheet.left + self->sheet.text_width - x);
  guint element = gr_layout_add_title (self, GR_ROOT_ELEMENT, level);

  gr_layout_space (self, above);
  for (guint i = 0; i < shaped->lines->len; i++)
    {
      const GrTextLine *line = GR_SHAPED_LINE (shaped, i);

      if (i > 0)
        gr_layout_join (self, GR_GLUE_LINES);
      gr_layout_add_strip (self, line->height);
      if (i == 0)
        note_heading (self, text, level);
      gr_layout_mark_line (self, line, shaped->ink, x, line->ascent, element);
    }
  gr_layout_join (self, GR_GLUE_NEXT);
  gr_layout_space (self, below[level - 1]);
}

/* A heading: at the left edge, joined to what follows. */
void
gr_layout_heading (GrLayout   *self,
                   const char *text,
                   guint       level)
{
  static const double above[] = { 46, 28, 16 };

  g_return_if_fail (level >= 1 && level <= 3);
  if (level == 1)
    {
      self->section = g_string_chunk_insert (self->strings, text);
      self->starts_part = TRUE;
      self->glue = GR_GLUE_NONE;
    }
  /* Right under another heading the space below that one is enough. */
  add_heading (self, text, level, self->glue == GR_GLUE_NEXT ? 0 : above[level - 1]);
}

/* Text in the right-hand column, with its label beside its first line; without a label the same column, so that the
 * eye finds one edge down the whole document.  To the ear it is an item of a list. */
static void
add_labelled (GrLayout         *self,
              const GrLabelled *labelled,
              guint             list)
{
  g_autoptr (GrShaped) label = gr_layout_shape (self, labelled->label, GR_STYLE_LABEL, self->sheet.hang - LABEL_GAP);
  guint item = gr_layout_add_element (self, list, GR_TAG_ITEM);
  guint name = label->lines->len > 0 ? gr_layout_add_element (self, item, GR_TAG_LABEL) : GR_NO_ELEMENT;
  guint body = gr_layout_add_element (self, item, GR_TAG_BODY);

  for (guint i = 0; i < MAX (1, labelled->paragraphs->len); i++)
    {
      g_autoptr (GrShaped) text = NULL;
      GrTextCell cells[] = {
        { NULL, hang_x (self), gr_layout_add_element (self, body, GR_TAG_PARAGRAPH) },
        { i == 0 ? label : NULL, self->sheet.left, name },
      };

      if (i < labelled->paragraphs->len)
        text = shape_paragraph (self, g_ptr_array_index (labelled->paragraphs, i), GR_STYLE_BODY, hang_width (self));
      cells[0].shaped = text;
      if (i > 0 && self->glue == GR_GLUE_TOGETHER)
        self->glue = GR_GLUE_PARTS;

      gr_layout_add_rows (self, cells, 2, FALSE);
      gr_layout_space (self, 5.5);
    }
}

/* Title, one quiet line, labelled texts; kept together, under a hairline where another thing of its rank stands above.
 * The last label never stands alone on a page. */
void
gr_layout_card (GrLayout     *self,
                const GrCard *card)
{
  gboolean below = card->level > 2;
  gboolean headed = self->glue == GR_GLUE_NEXT;
  gboolean follows = !below && !headed && !self->starts_page && self->strips->len > 0;
  double x = below ? hang_x (self) : self->sheet.left;
  guint list;

  gr_layout_begin_group (self);
  if (follows)
    {
      gr_layout_space (self, 26);
      gr_layout_add_strip (self, HAIR)->divides = TRUE;
      gr_layout_mark_box (self, self->sheet.left, 0, self->sheet.text_width, HAIR, GR_INK_HAIR);
      gr_layout_join (self, GR_GLUE_NEXT);
    }
  add_heading (self, card->title, card->level, follows ? 14 : below && !headed ? 18 : 0);
  if (card->meta != NULL && card->meta[0] != '\0')
    {
      g_autoptr (GrShaped) meta =
          gr_layout_shape (self, card->meta, GR_STYLE_META, self->sheet.left + self->sheet.text_width - x);

      self->gap = 3;
      gr_layout_add_text (self, meta, x, gr_layout_add_element (self, GR_ROOT_ELEMENT, GR_TAG_PARAGRAPH));
      gr_layout_join (self, GR_GLUE_NEXT);
    }
  list = card->labelled->len > 0 ? gr_layout_add_element (self, GR_ROOT_ELEMENT, GR_TAG_TERMS) : GR_NO_ELEMENT;
  for (guint i = 0; i < card->labelled->len; i++)
    {
      if (i > 0 && i + 1 < card->labelled->len)
        self->glue = GR_GLUE_PARTS;
      gr_layout_space (self, i == 0 ? 11 : 9);
      add_labelled (self, g_ptr_array_index (card->labelled, i), list);
    }
  gr_layout_end_group (self);
  gr_layout_space (self, 26);
}

/* Names and values down the page. */
void
gr_layout_facts (GrLayout  *self,
                 GPtrArray *facts)
{
  guint list = facts->len > 0 ? gr_layout_add_element (self, GR_ROOT_ELEMENT, GR_TAG_TERMS) : GR_NO_ELEMENT;

  for (guint i = 0; i < facts->len; i++)
    {
      gr_layout_begin_group (self);
      gr_layout_space (self, 9);
      add_labelled (self, g_ptr_array_index (facts, i), list);
      gr_layout_end_group (self);
    }
  gr_layout_space (self, 14);
}

/* A paragraph: in the right-hand column, or, where it introduces a part, under its heading. */
void
gr_layout_paragraph (GrLayout *self,
                     GrRuns   *runs,
                     GrTone    tone)
{
  static const GrStyle styles[] = { GR_STYLE_BODY, GR_STYLE_LEAD, GR_STYLE_NOTE };
  double x = tone == GR_TONE_LEAD ? self->sheet.left : hang_x (self);
  double width = self->sheet.left + self->sheet.text_width - x;
  g_autoptr (GrShaped) shaped = shape_paragraph (self, runs, styles[tone], width);

  gr_layout_space (self, 7);
  gr_layout_add_text (self, shaped, x, gr_layout_add_element (self, GR_ROOT_ELEMENT, GR_TAG_PARAGRAPH));
  if (tone == GR_TONE_LEAD)
    gr_layout_join (self, GR_GLUE_NEXT);
  gr_layout_space (self, tone == GR_TONE_LEAD ? 16 : 7);
}

static gboolean
starts_right (const GrShaped *shaped)
{
  return shaped->lines->len > 0 && GR_SHAPED_LINE (shaped, 0)->from_right;
}

/* Points, each behind a bullet; the first two and the last two stay together. */
void
gr_layout_list (GrLayout  *self,
                GPtrArray *items)
{
  guint list = items->len > 0 ? gr_layout_add_element (self, GR_ROOT_ELEMENT, GR_TAG_LIST) : GR_NO_ELEMENT;

  if (items->len <= FEW_ITEMS)
    gr_layout_begin_group (self);
  for (guint i = 0; i < items->len; i++)
    {
      g_autoptr (GrShaped) shaped =
          shape_paragraph (self, g_ptr_array_index (items, i), GR_STYLE_BODY, hang_width (self) - BULLET_INDENT);
      g_autoptr (GrShaped) bullet = gr_layout_shape (self, "•", GR_STYLE_LABEL, BULLET_INDENT);
      gboolean rtl = starts_right (shaped);
      guint item = gr_layout_add_element (self, list, GR_TAG_ITEM);
      double bullet_x = rtl ? hang_x (self) + hang_width (self) - BULLET_INDENT / 2.0 : hang_x (self) + 1;
      GrTextCell cells[] = {
        { bullet, bullet_x, gr_layout_add_element (self, item, GR_TAG_LABEL) },
        { shaped, rtl ? hang_x (self) : hang_x (self) + BULLET_INDENT,
          gr_layout_add_element (self, item, GR_TAG_BODY) },
      };

      gr_layout_space (self, 3);
      if (i == 1 || i + 1 == items->len)
        gr_layout_join (self, GR_GLUE_NEXT);
      gr_layout_add_rows (self, cells, 2, FALSE);
    }
  gr_layout_end_group (self);
  gr_layout_space (self, 10);
}
