/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-entries.h"

#include <string.h>

/* What an entry of a list-like section looks like. */
typedef enum {
  SHAPE_NONE,
  SHAPE_HEADING, /* sub-headings */
  SHAPE_ORDERED, /* items of numbered lists */
  SHAPE_LABEL,   /* paragraphs that start with a bold label */
  SHAPE_BULLET,  /* items of other lists */
  SHAPE_CROSS,   /* lines that start with a cross, each followed by one with a check mark */
  SHAPE_ASKING,  /* paragraphs that ask something */
} Shape;

/**
 * gr_guide_entries_stop:
 * @reader: a guide
 * @region: a section that is a list
 *
 * Returns: the line where it stops: at a divider, unless what follows is one more of its sub-headings
 */
guint
gr_guide_entries_stop (GrReader       *reader,
                       const GrRegion *region)
{
  for (guint i = region->heading + 1; i < region->end; i++)
    {
      guint next = i + 1;

      if (gr_line (reader->lines, i)->kind != GR_LINE_BREAK || gr_line (reader->lines, i)->depth > 0 ||
          i == region->heading + 1)
        continue;
      while (next < region->end && gr_line (reader->lines, next)->kind == GR_LINE_BREAK)
        next++;
      if (next < region->end && gr_line (reader->lines, next)->kind == GR_LINE_HEADING)
        continue;
      return i;
    }
  return region->end;
}

static gboolean
is_ordered_item (const GrLine *line)
{
  return line->kind == GR_LINE_ITEM && line->depth == 1 && line->ordered;
}

/* The level of the sub-headings right below the section, or 0. */
static int
sub_level (GrReader *reader,
           guint     first,
           guint     end)
{
  int level = 0;

  for (guint i = first; i < end; i++)
    if (gr_line (reader->lines, i)->kind == GR_LINE_HEADING &&
        (level == 0 || gr_line (reader->lines, i)->level < level))
      level = gr_line (reader->lines, i)->level;
  return level;
}

/* What stands below every sub-heading if that is a list and nothing else: the entries are its items.  Bullets with
 * labels say something about the sub-heading, which then is the entry. */
static Shape
only_lists (GrReader *reader,
            guint     first,
            guint     end,
            int       level)
{
  gboolean any = FALSE;
  guint lists = 0;
  Shape shape = SHAPE_NONE;

  for (guint i = first; i < end; i++)
    {
      const GrLine *line = gr_line (reader->lines, i);
      Shape found = SHAPE_NONE;

      if (line->kind == GR_LINE_HEADING && line->level == level)
        {
          if (any && lists == 0)
            return SHAPE_NONE;
          any = TRUE;
          lists = 0;
          continue;
        }
      if (!any || line->kind == GR_LINE_BREAK || (line->depth > 0 && line->kind != GR_LINE_ITEM) || line->depth > 1)
        continue;
      if (is_ordered_item (line))
        found = SHAPE_ORDERED;
      else if (line->kind == GR_LINE_ITEM && !gr_guide_label_is (&line->label))
        found = SHAPE_BULLET;
      if (found == SHAPE_NONE || (shape != SHAPE_NONE && found != shape))
        return SHAPE_NONE;
      shape = found;
      lists++;
    }
  return lists > 0 ? shape : SHAPE_NONE;
}

static gboolean
starts_with (const char *const *glyphs,
             const char        *text)
{
  for (guint i = 0; glyphs[i] != NULL; i++)
    if (g_str_has_prefix (text, glyphs[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_crossed (const char *text)
{
  static const char *const glyphs[] = { "❌", "✗", "✘", "✖", "🚫", "⛔", "👎", NULL };

  return starts_with (glyphs, text);
}

static gboolean
is_checked (const char *text)
{
  static const char *const glyphs[] = { "✅", "✓", "✔", "☑", "👍", "💡", NULL };

  return starts_with (glyphs, text);
}

/* Whether a line only answers the entry above it: “Reality: …” below “Myth: …”, or a check mark below a cross. */
static gboolean
is_counterpart (GrReader *reader,
                guint     i)
{
  const GrLine *line = gr_line (reader->lines, i);

  if (i == 0)
    return FALSE;
  if (line->label.run != NULL && line->label.number == 0 && (line->label.colon || *line->label.name != '\0') &&
      (gr_guide_word_matches (GR_WORD_TRUTH, line->label.key) ||
       gr_guide_word_matches (GR_WORD_EXPLANATION, line->label.key)))
    return TRUE;
  return is_checked (line->text) && is_crossed (gr_line (reader->lines, i - 1)->text);
}

/* Whether a line is the first of its paragraph, or a label such as “Myth:” that begins one anew. */
static gboolean
begins_paragraph (GrReader *reader,
                  guint     i)
{
  const GrLine *line = gr_line (reader->lines, i);

  return i == 0 || gr_line (reader->lines, i - 1)->block != line->block ||
         (line->label.colon && gr_guide_word_matches (GR_WORD_CLAIM, line->label.key) &&
          is_counterpart (reader, i - 1));
}

static gboolean
is_bold (const char *text)
{
  text = gr_guide_skip_mark (text);
  return g_str_has_prefix (text, "**") || g_str_has_prefix (text, "__");
}

static gboolean
starts_entry (GrReader *reader,
              guint     i,
              Shape     shape,
              int       level)
{
  const GrLine *line = gr_line (reader->lines, i);

  switch (shape)
    {
    case SHAPE_HEADING:
      return line->kind == GR_LINE_HEADING && line->level == level;
    case SHAPE_ORDERED:
      return is_ordered_item (line);
    case SHAPE_LABEL:
      return line->kind == GR_LINE_TEXT && line->depth == 0 && line->label.run != NULL && is_bold (line->text) &&
             begins_paragraph (reader, i) && !is_counterpart (reader, i);
    case SHAPE_BULLET:
      return line->kind == GR_LINE_ITEM && line->depth == 1 && !is_counterpart (reader, i);
    case SHAPE_CROSS:
      return line->kind == GR_LINE_TEXT && line->depth == 0 && is_crossed (line->text);
    case SHAPE_ASKING:
      return line->kind == GR_LINE_TEXT && line->depth == 0 && strchr (line->text, '?') != NULL &&
             (i == 0 || gr_line (reader->lines, i - 1)->block != line->block);
    case SHAPE_NONE:
    default:
      return FALSE;
    }
}

static guint
count_shape (GrReader *reader,
             guint     first,
             guint     end,
             Shape     shape)
{
  guint n = 0;

  for (guint i = first; i < end; i++)
    n += starts_entry (reader, i, shape, 0);
  return n;
}

/* Whether a section holds tables and neither lists nor labels, so that the rows are its entries. */
static gboolean
only_tables (GrReader *reader,
             guint     first,
             guint     end)
{
  guint tables = 0;

  for (guint i = first; i < end; i++)
    {
      const GrLine *line = gr_line (reader->lines, i);

      tables += line->kind == GR_LINE_TABLE;
      if (line->kind == GR_LINE_ITEM || starts_entry (reader, i, SHAPE_LABEL, 0))
        return FALSE;
    }
  return tables > 0;
}

static Shape
find_shape (GrReader *reader,
            guint     first,
            guint     end,
            int       level)
{
  guint labels, bullets;

  if (level > 0)
    {
      Shape lists = only_lists (reader, first, end, level);

      return lists != SHAPE_NONE ? lists : SHAPE_HEADING;
    }
  if (count_shape (reader, first, end, SHAPE_ORDERED) > 0)
    return SHAPE_ORDERED;
  labels = count_shape (reader, first, end, SHAPE_LABEL);
  bullets = count_shape (reader, first, end, SHAPE_BULLET);
  if (labels == 0 && bullets == 0 && count_shape (reader, first, end, SHAPE_CROSS) > 0)
    return SHAPE_CROSS;
  /* one label above a list only introduces it */
  if (labels > 1 || (labels == 1 && bullets < 2))
    return SHAPE_LABEL;
  return bullets > 0 ? SHAPE_BULLET : SHAPE_ASKING;
}

/**
 * gr_guide_entries_find:
 * @reader: a guide
 * @region: a section that is a list, in whatever notation
 *
 * Returns: (transfer full) (element-type GrExtent): its entries
 */
GArray *
gr_guide_entries_find (GrReader       *reader,
                       const GrRegion *region)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (GrExtent));
  guint first = region->heading + 1;
  guint end = gr_guide_entries_stop (reader, region);
  int level = sub_level (reader, first, end);
  Shape shape = region->kind == GR_GUIDE_CONFUSIONS && only_tables (reader, first, end)
                    ? SHAPE_NONE
                    : find_shape (reader, first, end, level);

  for (guint i = first; i < end; i++)
    {
      const GrLine *line = gr_line (reader->lines, i);
      GrExtent *last = entries->len > 0 ? &g_array_index (entries, GrExtent, entries->len - 1) : NULL;

      if (starts_entry (reader, i, shape, level))
        {
          GrExtent entry = { i, i + 1 };

          g_array_append_val (entries, entry);
        }
      else if (last != NULL && last->end == i && line->kind != GR_LINE_BREAK &&
               (shape == SHAPE_HEADING || line->kind != GR_LINE_HEADING) &&
               (shape == SHAPE_HEADING || shape == SHAPE_LABEL || shape == SHAPE_ASKING || shape == SHAPE_CROSS ||
                line->depth > 0 || is_counterpart (reader, i) || line->kind == GR_LINE_CODE ||
                gr_line (reader->lines, i - 1)->block == line->block))
        last->end = i + 1;
    }
  return entries;
}

/**
 * gr_guide_entries_keep_named:
 * @reader: a guide
 * @entries: (element-type GrExtent): the entries of a section
 * @word: what they are called
 *
 * Where some are called by the section's word and some are not, as “Confusion: …” and
 * “Debug tip: …”, keeps the former.
 */
void
gr_guide_entries_keep_named (GrReader *reader,
                             GArray   *entries,
                             GrWord    word)
{
  guint named = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      const GrLabel *label = &gr_line (reader->lines, g_array_index (entries, GrExtent, i).first)->label;

      named += label->run != NULL && (label->number > 0 || strchr (label->run, ':') != NULL) &&
               gr_guide_word_matches (word, label->key);
    }
  if (named == 0 || named == entries->len)
    return;
  for (guint i = entries->len; i > 0; i--)
    {
      const GrLabel *label = &gr_line (reader->lines, g_array_index (entries, GrExtent, i - 1).first)->label;

      if (label->run == NULL || !gr_guide_word_matches (word, label->key) ||
          (label->number == 0 && strchr (label->run, ':') == NULL))
        g_array_remove_index (entries, i - 1);
    }
}
