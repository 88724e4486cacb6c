/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

#include <glib/gi18n-lib.h>

#define NUMBER_COLUMN 44
#define LEADER_GAP 8
#define LEADER_END 30 /* before the right edge: room for three figures */
#define LEADER 0.5
#define PART_GAP 11.0
#define LEAST_PART_GAP 4.5
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
  gr_layout_add_text (self, shaped, self->sheet.left, gr_layout_add_element (self, GR_ROOT_ELEMENT, GR_TAG_PARAGRAPH));
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
  gr_layout_add_strip (self, self->design->bar_height);
  if (self->design->bar_height > 0)
    gr_layout_mark_box (self, self->sheet.left, 0, self->design->bar_width, self->design->bar_height, GR_INK_ACCENT);

  add_line (self, cover->name, name_style (self, cover->name), 22);
  add_line (self, cover->subtitle, GR_STYLE_COVER, 6);
  add_line (self, cover->role, GR_STYLE_COVER, 44);
  add_line (self, cover->interview, GR_STYLE_COVER_QUIET, 4);
  for (guint i = first; i < self->strips->len; i++)
    used += GR_LAYOUT_STRIP (self, i)->gap + GR_LAYOUT_STRIP (self, i)->height;
  line = self->shaper->ascent[GR_STYLE_COVER_QUIET] + self->shaper->descent[GR_STYLE_COVER_QUIET];
  foot = self->sheet.text_height - used - 2 * line;
  add_line (self, cover->made_on, GR_STYLE_COVER_QUIET, MAX (24, foot));

  self->matter = GR_MATTER_BODY;
  self->starts_page = TRUE;
  self->gap = 0;
}

/* Where the entry of a heading stands in the tree: a part's own list of entries is below the part's entry. */
typedef struct
{
  guint list, entry, inner;
} Entries;

static guint
entry_element (GrLayout *self,
               Entries  *entries,
               guint     level)
{
  guint entry;

  if (level == 1 || entries->entry == GR_NO_ELEMENT)
    {
      entry = gr_layout_add_element (self, entries->list, GR_TAG_ENTRY);
      entries->entry = level == 1 ? entry : GR_NO_ELEMENT;
      entries->inner = GR_NO_ELEMENT;
    }
  else
    {
      if (entries->inner == GR_NO_ELEMENT)
        entries->inner = gr_layout_add_element (self, entries->entry, GR_TAG_CONTENTS);
      entry = gr_layout_add_element (self, entries->inner, GR_TAG_ENTRY);
    }
  return gr_layout_add_element (self, gr_layout_add_element (self, entry, GR_TAG_REFERENCE), GR_TAG_LINK);
}

static void
mark_entry (GrLayout  *self,
            GrMarkKind kind,
            GrMark     mark,
            guint      heading,
            guint      element)
{
  mark.kind = kind;
  mark.heading = heading;
  gr_layout_mark (self, mark);
  gr_layout_add_to_tree (self, element);
}

/* A thin line from the end of an entry to where its number may begin, so that the eye stays in the row. */
static void
mark_leader (GrLayout         *self,
             const GrTextLine *line,
             double            x)
{
  double from = x + line->x + line->box_width + LEADER_GAP;
  double to = self->sheet.left + self->sheet.text_width - LEADER_END;

  if (!line->from_right && to > from)
    gr_layout_mark_box (self, from, line->ascent - LEADER, to - from, LEADER, GR_INK_HAIR);
}

static void
add_entry (GrLayout   *self,
           const char *title,
           guint       level,
           guint       heading,
           Entries    *entries)
{
  double indent = level == 1 ? 0 : 14;
  GrStyle style = level == 1 ? GR_STYLE_ENTRY : GR_STYLE_SUBENTRY;
  g_autoptr (GrShaped) shaped =
      gr_layout_shape (self, title[0] != '\0' ? title : "–", style, self->sheet.text_width - indent - NUMBER_COLUMN);
  double x = self->sheet.left + indent;
  gboolean first = level > 1 && entries->entry != GR_NO_ELEMENT && entries->inner == GR_NO_ELEMENT;
  guint link = entry_element (self, entries, level);

  GR_LAYOUT_ELEMENT (self, link)->alt = g_string_chunk_insert (self->strings, title);
  gr_layout_space (self, level == 1 ? PART_GAP : 2);
  for (guint i = 0; i < shaped->lines->len; i++)
    {
      const GrTextLine *line = GR_SHAPED_LINE (shaped, i);
      GrMark jump = { .x = x, .width = self->sheet.text_width - indent, .height = line->height };
      GrMark number = { .ink = level == 1 ? GR_INK_TEXT : GR_INK_QUIET,
                        .x = self->sheet.left + self->sheet.text_width,
                        .y = line->ascent };

      if (i > 0 || first)
        gr_layout_join (self, i > 0 ? GR_GLUE_LINES : GR_GLUE_NEXT);
      gr_layout_add_strip (self, line->height);
      if (i + 1 == shaped->lines->len)
        mark_leader (self, line, x); /* first, so that nothing stands between what is read as one */
      gr_layout_mark_line (self, line, shaped->ink, x, line->ascent, link);
      GR_LAYOUT_MARK (self, self->marks->len - 1)->spaced = TRUE; /* from the number, too */
      mark_entry (self, GR_MARK_JUMP, jump, heading, link);
      if (i + 1 == shaped->lines->len)
        mark_entry (self, GR_MARK_NUMBER, number, heading, link);
    }
}

/* Contents that are a little too long for one page are set closer, rather than that a few entries get a page alone. */
static void
set_closer (GrLayout *self,
            guint     first)
{
  double over = -self->sheet.text_height;
  guint n = 0;

  for (guint i = first; i < self->strips->len; i++)
    {
      const GrStrip *strip = GR_LAYOUT_STRIP (self, i);

      over += strip->height + (i > first ? strip->gap : 0);
      n += strip->gap == PART_GAP;
    }
  if (over <= 0 || over > n * (PART_GAP - LEAST_PART_GAP))
    return;
  for (guint i = first; i < self->strips->len; i++)
    if (GR_LAYOUT_STRIP (self, i)->gap == PART_GAP)
      GR_LAYOUT_STRIP (self, i)->gap -= over / n;
}

/* Headings that come later, each with room for the number of its page, which is known only when all is placed. */
void
gr_layout_contents (GrLayout    *self,
                    const GrDoc *doc,
                    guint        after)
{
  g_autoptr (GrShaped) title = gr_layout_shape (self, _("Contents"), GR_STYLE_PART, self->sheet.text_width);
  guint heading = self->headings->len;
  guint first = self->strips->len;
  Entries entries = { 0 };

  self->matter = GR_MATTER_FRONT;
  self->starts_page = TRUE;
  self->section = g_string_chunk_insert (self->strings, _("Contents"));
  gr_layout_add_text (self, title, self->sheet.left, gr_layout_add_title (self, GR_ROOT_ELEMENT, 1));
  gr_layout_join (self, GR_GLUE_NEXT);
  gr_layout_space (self, 16);
  for (guint i = after + 1; i < doc->blocks->len; i++)
    {
      guint level = 0;
      const char *text = gr_block_get_outline (g_ptr_array_index (doc->blocks, i), &level);

      if (entries.list == GR_NO_ELEMENT && text != NULL && level <= 2)
        entries.list = gr_layout_add_element (self, GR_ROOT_ELEMENT, GR_TAG_CONTENTS);
      if (text != NULL && level <= 2)
        add_entry (self, text, level, heading, &entries);
      heading += text != NULL;
    }
  set_closer (self, first);

  self->matter = GR_MATTER_BODY;
  self->starts_page = TRUE;
  self->glue = GR_GLUE_NONE;
  self->gap = 0;
}
