/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Small letters, as front matter is numbered; good to 3999, and no front matter is that long. */
static char *
roman (guint n)
{
  static const struct
  {
    guint value;
    const char *letters;
  } steps[] = {
    { 1000, "m" }, { 900, "cm" }, { 500, "d" }, { 400, "cd" }, { 100, "c" }, { 90, "xc" }, { 50, "l" },
    { 40, "xl" },  { 10, "x" },   { 9, "ix" },  { 5, "v" },    { 4, "iv" },  { 1, "i" },
  };
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    for (; n >= steps[i].value; n -= steps[i].value)
      g_string_append (out, steps[i].letters);
  return g_string_free_and_steal (out);
}

typedef enum {
  START,
  END,
} Side;

/* A line of its own at a place on the sheet; no line where the text says nothing. */
static GrMark
sheet_line (GrLayout   *self,
            const char *text,
            GrStyle     style,
            Side        side,
            double      x,
            double      y,
            double      width)
{
  g_autoptr (GrShaped) shaped = gr_layout_shape_line (self, text, style, width);
  GrMark mark = { .kind = GR_MARK_LINE, .ink = shaped->ink, .x = x, .y = y };

  if (shaped->lines->len == 0)
    return mark;
  mark.line = GR_SHAPED_LINE (shaped, 0);
  if (side == END)
    mark.x -= mark.line->box_width;
  return mark;
}

static void
add_running (GrLayout    *self,
             GrSheetPage *page,
             GrMark       mark)
{
  if (mark.line != NULL)
    page->running[page->n_running++] = mark;
}

static char *
footer_text (const GrSheetPage *page,
             guint              n_body)
{
  if (page->matter == GR_MATTER_FRONT)
    return g_strdup (page->label);
  /* Translators: the number of a page, and of the last */
  return g_strdup_printf (_("Page %s of %u"), page->label, n_body);
}

/* Names the pages: i, ii for what comes before the text, 1, 2 for the text. */
static guint
label_pages (GrLayout *self)
{
  guint front = 0, body = 0;

  for (guint p = 0; p < self->pages->len; p++)
    {
      GrSheetPage *page = GR_LAYOUT_PAGE (self, p);

      if (page->matter == GR_MATTER_BODY)
        page->label = g_strdup_printf ("%u", ++body);
      else
        page->label = roman (++front);
    }
  return body;
}

/* Header and footer of each page.  The header's texts are the same on many pages and are made once. */
static void
add_running_lines (GrLayout *self,
                   guint     n_body)
{
  double right = self->sheet.left + self->sheet.text_width;
  const char *section = NULL;
  GrMark left_mark = { 0 };
  GrMark right_mark = sheet_line (self, self->title, GR_STYLE_RUNNING, END, right, self->sheet.running_y,
                                  self->sheet.text_width * 0.55);

  for (guint p = 0; p < self->pages->len; p++)
    {
      GrSheetPage *page = GR_LAYOUT_PAGE (self, p);
      g_autofree char *footer = footer_text (page, n_body);

      if (page->matter == GR_MATTER_COVER)
        continue;
      if (page->section != NULL && page->section != section)
        {
          section = page->section;
          left_mark = sheet_line (self, section, GR_STYLE_RUNNING, START, self->sheet.left, self->sheet.running_y,
                                  self->sheet.text_width * 0.42);
        }
      if (page->section != NULL)
        add_running (self, page, left_mark);
      add_running (self, page, right_mark);
      add_running (
          self, page,
          sheet_line (self, footer, GR_STYLE_RUNNING, END, right, self->sheet.folio_y, self->sheet.text_width));
    }
}

/* Numbers pages and fills what waited for the numbers: contents, headers, footers.  Nothing moves by it. */
void
gr_layout_number (GrLayout *self)
{
  guint n_body = label_pages (self);

  for (guint m = 0; m < self->marks->len; m++)
    {
      GrMark *mark = GR_LAYOUT_MARK (self, m);
      const GrHeading *heading;
      GrMark number;

      if (mark->kind != GR_MARK_NUMBER)
        continue;
      heading = &g_array_index (self->headings, GrHeading, mark->heading);
      number = sheet_line (self, GR_LAYOUT_PAGE (self, heading->page)->label,
                           heading->level == 1 ? GR_STYLE_ENTRY : GR_STYLE_SUBENTRY, END, mark->x, mark->y, -1);
      number.ink = mark->ink;
      number.element = mark->element;
      *mark = number;
    }
  add_running_lines (self, n_body);
}
