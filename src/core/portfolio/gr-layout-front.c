/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

#include <glib/gi18n-lib.h>

#define NUMBER_COLUMN 44
#define LONG_NAME 2 /* lines, above which a name is set smaller */

static void
add_line (GrLayout   *self,
          const char *text,
          GrStyle     style,
          double      gap)
{
  g_autoptr (GrShaped) shaped = NULL;

  if (text == NULL || text[0] == '\0')
    return;
  shaped = gr_layout_shape (self, text, style, self->sheet.text_width);
  gr_layout_space (self, gap);
  gr_layout_add_text (self, shaped, self->sheet.left);
}

static GrStyle
name_style (GrLayout   *self,
            const char *name)
{
  g_autoptr (GrShaped) shaped = gr_layout_shape (self, name, GR_STYLE_NAME, self->sheet.text_width);

  return shaped->lines->len > LONG_NAME ? GR_STYLE_PART : GR_STYLE_NAME;
}

/* Name and role on the upper third, the day it was made at the foot: a sheet alone. */
void
gr_layout_cover (GrLayout      *self,
                 const GrCover *cover)
{
  guint first = self->strips->len;
  double used = 0, line, foot;

  self->matter = GR_MATTER_COVER;
  self->starts_page = TRUE;
  gr_layout_add_strip (self, self->sheet.height * 0.2);
  gr_layout_add_strip (self, 4);
  gr_layout_mark_box (self, self->sheet.left, 0, 46, 4, GR_INK_ACCENT);

  add_line (self, cover->name, name_style (self, cover->name), 22);
  add_line (self, cover->subtitle, GR_STYLE_COVER, 6);
  add_line (self, cover->role, GR_STYLE_COVER, 44);
  add_line (self, cover->interview, GR_STYLE_COVER_QUIET, 4);
  for (guint i = first; i < self->strips->len; i++)
    used += GR_LAYOUT_STRIP (self, i)->gap + GR_LAYOUT_STRIP (self, i)->height;
  line = self->ascent[GR_STYLE_COVER_QUIET] + self->descent[GR_STYLE_COVER_QUIET];
  foot = self->sheet.text_height - used - 2 * line;
  add_line (self, cover->made_on, GR_STYLE_COVER_QUIET, MAX (24, foot));

  self->matter = GR_MATTER_BODY;
  self->starts_page = TRUE;
  self->gap = 0;
}

static void
add_entry (GrLayout   *self,
           const char *title,
           guint       level,
           guint       heading)
{
  double indent = level == 1 ? 0 : 14;
  GrStyle style = level == 1 ? GR_STYLE_ENTRY : GR_STYLE_SUBENTRY;
  g_autoptr (GrShaped) shaped = gr_layout_shape (self, title, style, self->sheet.text_width - indent - NUMBER_COLUMN);
  double x = self->sheet.left + indent;

  gr_layout_space (self, level == 1 ? 13 : 2.5);
  for (guint i = 0; i < shaped->lines->len; i++)
    {
      GrTextLine *line = &g_array_index (shaped->lines, GrTextLine, i);
      GrMark jump = { GR_MARK_JUMP, GR_INK_TEXT, x, 0, self->sheet.text_width - indent, line->height, { NULL } };
      GrMark number = { GR_MARK_NUMBER,
                        level == 1 ? GR_INK_TEXT : GR_INK_QUIET,
                        self->sheet.left + self->sheet.text_width,
                        line->ascent,
                        0,
                        0,
                        { NULL } };

      if (i > 0)
        gr_layout_join (self, GR_GLUE_LINES);
      gr_layout_add_strip (self, line->height);
      gr_layout_mark (self, (GrMark) { GR_MARK_LINE, shaped->ink, x + line->x, line->ascent, 0, 0, { line->line } });
      jump.heading = number.heading = heading;
      gr_layout_mark (self, jump);
      if (i + 1 == shaped->lines->len)
        gr_layout_mark (self, number);
    }
  if (level == 1)
    gr_layout_join (self, GR_GLUE_NEXT);
}

/* Headings that come later, each with room for the number of its page, which is known only when all is placed. */
void
gr_layout_contents (GrLayout    *self,
                    const GrDoc *doc,
                    guint        after)
{
  g_autoptr (GrShaped) title = gr_layout_shape (self, _("Contents"), GR_STYLE_PART, self->sheet.text_width);
  guint heading = self->headings->len;

  self->matter = GR_MATTER_FRONT;
  self->starts_page = TRUE;
  self->section = g_string_chunk_insert (self->strings, _("Contents"));
  gr_layout_add_text (self, title, self->sheet.left);
  gr_layout_join (self, GR_GLUE_NEXT);
  gr_layout_space (self, 16);
  for (guint i = after + 1; i < doc->blocks->len; i++)
    {
      guint level = 0;
      const char *text = gr_block_get_outline (g_ptr_array_index (doc->blocks, i), &level);

      if (text != NULL && level <= 2)
        add_entry (self, text, level, heading);
      heading += text != NULL;
    }

  self->matter = GR_MATTER_BODY;
  self->starts_page = TRUE;
  self->glue = GR_GLUE_NONE;
  self->gap = 0;
}
