/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-ids.h"
#include "gr-guide-reader.h"
#include "gr-text.h"

#include <string.h>

#define MAX_REGION_LEVEL 5

/* The kind that a heading's words say, or notes. */
static GrGuideSectionKind
kind_of (const GrLine *heading,
         gboolean     *full)
{
  static const struct
  {
    GrWord word;
    GrGuideSectionKind kind;
    gboolean full;
  } kinds[] = {
    { GR_WORD_SPRINT, GR_GUIDE_PROJECT, FALSE },
    { GR_WORD_FULL, GR_GUIDE_PROJECT, TRUE },
    { GR_WORD_QUIZ, GR_GUIDE_QUIZ, FALSE },
    { GR_WORD_CONFUSIONS, GR_GUIDE_CONFUSIONS, FALSE },
    { GR_WORD_REFLECTIONS, GR_GUIDE_REFLECTIONS, FALSE },
  };
  g_autofree char *normal = gr_guide_normal (gr_guide_skip_mark (heading->text));
  const char *core = normal + strspn (normal, "0123456789 ");

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (gr_guide_word_matches (kinds[i].word, core))
      {
        *full = kinds[i].full;
        return kinds[i].kind;
      }
  *full = FALSE;
  return GR_GUIDE_NOTES;
}

/* Behind the last line under a heading and its sub-headings. */
guint
gr_guide_reader_heading_end (GrReader *self,
                             guint     heading)
{
  int level = gr_line (self->lines, heading)->level;
  guint i = heading + 1;

  while (i < self->lines->len &&
         !(gr_line (self->lines, i)->kind == GR_LINE_HEADING && gr_line (self->lines, i)->level <= level))
    i++;
  return i;
}

/* Finds the parts that the headings name.  Inside one of them only another kind begins a new one: “### Confusion 1”
 * is a part of “## Common Confusions”. */
void
gr_guide_reader_find_regions (GrReader *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      const GrLine *line = gr_line (self->lines, i);
      GrRegion region = { .heading = i };
      GrRegion *last;

      if (line->kind != GR_LINE_HEADING || (int) i == self->title || line->level > MAX_REGION_LEVEL)
        continue;
      region.kind = kind_of (line, &region.full);
      if (region.kind == GR_GUIDE_NOTES)
        continue;
      last = self->regions->len > 0 ? &g_array_index (self->regions, GrRegion, self->regions->len - 1) : NULL;
      if (last != NULL && i < last->end)
        {
          /* a deeper heading with a word of another kind, such as “Quiz engine” in a project, is only a word */
          if (line->level > gr_line (self->lines, last->heading)->level + 1 ||
              (last->kind == region.kind && last->full == region.full) ||
              (last->kind == GR_GUIDE_PROJECT && region.kind != GR_GUIDE_PROJECT))
            continue;
          last->end = i;
        }
      region.end = gr_guide_reader_heading_end (self, i);
      g_array_append_val (self->regions, region);
    }
}

/* The region that a line is in, or %NULL. */
const GrRegion *
gr_guide_reader_region_at (GrReader *self,
                           guint     line)
{
  guint low = 0;
  guint high = self->regions->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;
      const GrRegion *region = &g_array_index (self->regions, GrRegion, middle);

      if (line < region->heading)
        high = middle;
      else if (line >= region->end)
        low = middle + 1;
      else
        return region;
    }
  return NULL;
}

void
gr_guide_reader_take (GrReader *self,
                      guint     first,
                      guint     end)
{
  for (guint i = first; i < end && i < self->lines->len; i++)
    self->taken[i] = TRUE;
}

static void
append_path (GrReader *self,
             GString  *name,
             int       heading)
{
  g_autofree char *core = NULL;

  if (heading < 0 || heading == self->title)
    return;
  append_path (self, name, gr_line (self->lines, heading)->heading);
  core = gr_guide_core (gr_line (self->lines, heading)->text);
  g_string_append (name, core);
  g_string_append_c (name, '\x1f');
}

/* The identity of something under @heading. */
char *
gr_guide_reader_make_id (GrReader   *self,
                         const char *kind,
                         int         heading,
                         const char *stem)
{
  g_autoptr (GString) path = g_string_new (NULL);

  append_path (self, path, heading);
  return gr_guide_ids_make (self->ids, self->draft->id, kind, path->str, stem);
}

/* The identity of a part of something that has one. */
char *
gr_guide_reader_make_part_id (GrReader   *self,
                              const char *owner,
                              const char *kind,
                              const char *text)
{
  return gr_guide_ids_make (self->ids, owner, kind, "", text);
}

static gboolean
holds_questions (GrReader *self,
                 guint     heading)
{
  guint first = gr_line (self->lines, heading)->first;
  guint end = gr_guide_reader_heading_end (self, heading);
  guint last = end < self->lines->len ? gr_line (self->lines, end)->first : G_MAXUINT;

  guint low = 0;
  guint high = self->draft->questions->len;

  /* they are in the order of their lines */
  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (((GrGuideQuestion *) self->draft->questions->pdata[middle])->line < first)
        low = middle + 1;
      else
        high = middle;
    }
  return low < self->draft->questions->len && ((GrGuideQuestion *) self->draft->questions->pdata[low])->line < last;
}

static GrGuideSection *
make_section (GrReader *self,
              guint     heading,
              guint     next_line)
{
  const GrLine *line = gr_line (self->lines, heading);
  const GrRegion *region = gr_guide_reader_region_at (self, heading);
  GrGuideSection *section = gr_guide_section_new ();

  section->title = g_strdup (line->text);
  section->level = line->level;
  section->line = line->first;
  section->body = gr_markup_dup_lines (self->markup, line->last + 1, next_line - 1);
  section->id = gr_guide_reader_make_id (self, "section", line->heading, line->text);
  if (region != NULL)
    section->kind = region->kind;
  else if ((int) heading != self->title && holds_questions (self, heading))
    section->kind = GR_GUIDE_QUESTIONS;
  return section;
}

/* What stands before the first heading. */
static void
add_preamble (GrReader *self,
              guint     heading)
{
  guint end_line = gr_line (self->lines, heading)->first;
  guint first = 1;
  gboolean says = FALSE;
  g_autofree char *body = NULL;
  GrGuideSection *section;

  if (gr_markup_get_n_blocks (self->markup) > 0 && gr_markup_get_block (self->markup, 0)->kind == GR_MARKUP_META)
    first = gr_markup_get_block (self->markup, 0)->last_line + 1;
  body = gr_markup_dup_lines (self->markup, first, end_line - 1);
  for (guint i = 0; i < heading && !says; i++)
    says = gr_line (self->lines, i)->kind != GR_LINE_COMMENT && gr_line (self->lines, i)->kind != GR_LINE_BREAK;
  if (!says)
    return;
  section = gr_guide_section_new ();
  section->body = g_steal_pointer (&body);
  section->title = g_strdup (self->draft->title);
  section->level = 1;
  section->line = first;
  section->id = gr_guide_reader_make_id (self, "section", -1, self->draft->title);
  g_ptr_array_add (self->draft->sections, section);
}

/* Makes the tree of all readable text.  The guide's title is no section, but text right below it is kept in one. */
void
gr_guide_reader_read_sections (GrReader *self)
{
  GPtrArray *open[7] = { self->draft->sections };
  gboolean first = TRUE;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const GrLine *line = gr_line (self->lines, i);
      guint next = i + 1;
      guint next_line;
      GrGuideSection *section;
      int level;

      if (line->kind != GR_LINE_HEADING)
        continue;
      if (first)
        add_preamble (self, i);
      first = FALSE;
      while (next < self->lines->len && gr_line (self->lines, next)->kind != GR_LINE_HEADING)
        next++;
      next_line =
          next < self->lines->len ? gr_line (self->lines, next)->first : gr_markup_get_n_lines (self->markup) + 1;
      section = make_section (self, i, next_line);
      for (level = line->level - 1; level > 0 && open[level] == NULL;)
        level--;
      g_ptr_array_add (open[level], section);
      if ((int) i == self->title)
        {
          if (gr_text_is_blank (section->body))
            g_ptr_array_remove_index (open[level], open[level]->len - 1);
          continue;
        }
      open[line->level] = section->sections;
      for (level = line->level + 1; level <= 6; level++)
        open[level] = NULL;
    }
}
