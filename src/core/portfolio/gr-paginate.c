/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-layout-private.h"

/* How much of a page may be used up where a part still begins on it, unless all of it has room there. */
#define PART_CAP 0.5

/* A chain of headings may pull this much of a page to the next one; a longer one is cut where it stands. */
#define CHAIN_CAP 0.6

/* How much of a page may stay blank so that a card is not cut. */
#define BLANK_CAP 0.34

#define SLACK 0.01 /* points: sums of many line heights are not exact */

typedef struct
{
  GrLayout *layout;
  double y;     /* of what is placed on the page so far, from the top of the text area */
  gboolean any; /* a strip of its own is on the page, not only a repeated header */
} Cursor;

static void
new_page (Cursor        *self,
          const GrStrip *strip)
{
  GrSheetPage page = { .first = self->layout->placed->len, .matter = strip->matter, .section = strip->section };

  g_array_append_val (self->layout->pages, page);
  self->y = 0;
  self->any = FALSE;
}

static void
put (Cursor  *self,
     guint    i,
     gboolean first,
     gboolean again)
{
  GrStrip *strip = GR_LAYOUT_STRIP (self->layout, i);
  GrPlaced placed = { i, again, self->layout->sheet.top + self->y + (first ? 0 : strip->gap) };

  g_array_append_val (self->layout->placed, placed);
  GR_LAYOUT_PAGE (self->layout, self->layout->pages->len - 1)->n++;
  self->y = placed.y - self->layout->sheet.top + strip->height;
}

static const GrTableHeader *
header_above (const Cursor *self,
              guint         i)
{
  int header = GR_LAYOUT_STRIP (self->layout, i)->header;

  return header < 0 ? NULL : &g_array_index (self->layout->headers, GrTableHeader, (guint) header);
}

/* Places strips that are known to fit, or that have nowhere better to go. */
static void
put_run (Cursor *self,
         guint   from,
         guint   to)
{
  const GrTableHeader *header = header_above (self, from);

  if (!self->any && header != NULL)
    for (guint i = 0; i < header->n; i++)
      put (self, header->first + i, i == 0, TRUE);
  for (guint i = from; i < to; i++)
    {
      if (!self->any && GR_LAYOUT_STRIP (self->layout, i)->divides)
        continue;
      put (self, i, !self->any && header == NULL, FALSE);
      self->any = TRUE;
    }
}

/* What a run takes on the page as it stands, or at the top of an empty one. */
static double
run_height (const Cursor *self,
            guint         from,
            guint         to,
            gboolean      at_top)
{
  const GrTableHeader *header = at_top ? header_above (self, from) : NULL;
  double height = header != NULL ? header->height : 0;

  for (guint i = from; i < to; i++)
    {
      const GrStrip *strip = GR_LAYOUT_STRIP (self->layout, i);

      height += strip->height + (at_top && header == NULL && i == from ? 0 : strip->gap);
    }
  return height;
}

static guint
run_end (const Cursor *self,
         guint         from,
         guint         to,
         GrGlue        weakest)
{
  guint end = from + 1;

  while (end < to && GR_LAYOUT_STRIP (self->layout, end)->glue >= weakest &&
         !GR_LAYOUT_STRIP (self->layout, end)->starts_page && !GR_LAYOUT_STRIP (self->layout, end)->starts_part)
    end++;
  return end;
}

/* How much of an empty page a run may claim: all of it, but for a chain of headings and what they head. */
static double
most_height (const Cursor *self,
             guint         from,
             guint         to)
{
  GrGlue joint = GR_GLUE_ALL;

  for (guint i = from + 1; i < to; i++)
    joint = MIN (joint, GR_LAYOUT_STRIP (self->layout, i)->glue);
  return (self->layout->sheet.text_height + SLACK) * (joint == GR_GLUE_NEXT ? CHAIN_CAP : 1);
}

/* Whether the part that begins with a strip ends on the page where it begins. */
static gboolean
part_fits (const Cursor *self,
           guint         from)
{
  double y = self->y;

  for (guint i = from; i < self->layout->strips->len && y <= self->layout->sheet.text_height; i++)
    {
      const GrStrip *strip = GR_LAYOUT_STRIP (self->layout, i);

      if (i > from && (strip->starts_page || strip->starts_part))
        break;
      y += strip->gap + strip->height;
    }
  return y <= self->layout->sheet.text_height;
}

static gboolean
starts_page (const Cursor *self,
             guint         i)
{
  const GrStrip *strip = GR_LAYOUT_STRIP (self->layout, i);

  if (strip->starts_page)
    return TRUE;
  return strip->starts_part && self->y > PART_CAP * self->layout->sheet.text_height && !part_fits (self, i);
}

/* Whether a run that goes to the next page would leave too much of this one blank.  That is asked of cards alone: a
 * run without a place to cut comes out of the next round as it is. */
static gboolean
leaves_gap (const Cursor *self,
            GrGlue        weakest)
{
  double blank = self->layout->sheet.text_height - self->y;

  return weakest == GR_GLUE_PARTS && self->any && blank > BLANK_CAP * self->layout->sheet.text_height;
}

/* Places strips, cutting only where joins are weaker than @weakest.  A run that fits nowhere is tried again with the
 * weakest join given up, so every strip is looked at five times at most. */
static void
place (Cursor *self,
       guint   from,
       guint   to,
       GrGlue  weakest)
{
  double page = self->layout->sheet.text_height + SLACK;

  for (guint i = from, end; i < to; i = end)
    {
      double here, fresh;

      end = run_end (self, i, to, weakest);
      if (self->layout->pages->len == 0 || (self->any && starts_page (self, i)))
        new_page (self, GR_LAYOUT_STRIP (self->layout, i));
      here = self->y + run_height (self, i, end, !self->any);
      fresh = run_height (self, i, end, TRUE);
      if (here <= page)
        put_run (self, i, end);
      else if (fresh <= most_height (self, i, end) && !leaves_gap (self, weakest))
        {
          if (self->any)
            new_page (self, GR_LAYOUT_STRIP (self->layout, i));
          put_run (self, i, end);
        }
      else if (weakest < GR_GLUE_ALL)
        place (self, i, end, weakest + 1);
      else
        {
          /* Taller than a page: it gets one of its own, and the rest runs over its edge. */
          if (self->any)
            new_page (self, GR_LAYOUT_STRIP (self->layout, i));
          put_run (self, i, end);
        }
    }
}

/* Greedy and linear: each run of joined strips goes on the page if it fits, else on the next. */
void
gr_layout_paginate (GrLayout *self)
{
  Cursor cursor = { self, 0, FALSE };

  place (&cursor, 0, self->strips->len, GR_GLUE_PARTS);
  for (guint p = 0; p < self->pages->len; p++)
    {
      GrSheetPage *page = GR_LAYOUT_PAGE (self, p);

      for (guint i = page->first; i < page->first + page->n; i++)
        {
          const GrPlaced *placed = &g_array_index (self->placed, GrPlaced, i);
          const GrStrip *strip = GR_LAYOUT_STRIP (self, placed->strip);

          for (guint m = strip->first_mark; m < strip->first_mark + strip->n_marks; m++)
            if (GR_LAYOUT_MARK (self, m)->kind == GR_MARK_PLACE)
              {
                GrHeading *heading = &g_array_index (self->headings, GrHeading, GR_LAYOUT_MARK (self, m)->heading);

                heading->page = p;
                heading->y = placed->y + GR_LAYOUT_MARK (self, m)->y;
              }
        }
    }
}
