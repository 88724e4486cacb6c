/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-reader.h"
#include "gr-text.h"

#include <string.h>

/* What an entry of a list-like section looks like. */
typedef enum {
  SHAPE_NONE,
  SHAPE_HEADING, /* sub-headings */
  SHAPE_ORDERED, /* items of numbered lists */
  SHAPE_LABEL,   /* paragraphs that start with a bold label */
  SHAPE_BULLET,  /* items of other lists */
  SHAPE_ASKING,  /* paragraphs that ask something */
} Shape;

typedef struct
{
  guint first;
  guint end;
} Entry;

/* Where the section stops: at a divider, unless what follows is one more of its sub-headings. */
static guint
find_stop (GrReader       *reader,
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
             (i == 0 || gr_line (reader->lines, i - 1)->block != line->block);
    case SHAPE_BULLET:
      return line->kind == GR_LINE_ITEM && line->depth == 1;
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
  /* one label above a list only introduces it */
  if (labels > 1 || (labels == 1 && bullets < 2))
    return SHAPE_LABEL;
  return bullets > 0 ? SHAPE_BULLET : SHAPE_ASKING;
}

static GArray *
find_entries (GrReader *reader,
              guint     first,
              guint     end)
{
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  int level = sub_level (reader, first, end);
  Shape shape = find_shape (reader, first, end, level);

  for (guint i = first; i < end; i++)
    {
      const GrLine *line = gr_line (reader->lines, i);
      Entry *last = entries->len > 0 ? &g_array_index (entries, Entry, entries->len - 1) : NULL;

      if (starts_entry (reader, i, shape, level))
        {
          Entry entry = { i, i + 1 };

          g_array_append_val (entries, entry);
        }
      else if (last != NULL && last->end == i && line->kind != GR_LINE_BREAK &&
               (shape == SHAPE_HEADING || line->kind != GR_LINE_HEADING) &&
               (shape == SHAPE_HEADING || shape == SHAPE_LABEL || shape == SHAPE_ASKING || line->depth > 0 ||
                line->kind == GR_LINE_CODE || gr_line (reader->lines, i - 1)->block == line->block))
        last->end = i + 1;
    }
  return entries;
}

/* In a list of this and that, keeps what is called by the section's word: “Confusion: …” but not “Debug tip: …”. */
static void
keep_named (GrReader *reader,
            GArray   *entries,
            GrWord    word)
{
  guint named = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      const GrLabel *label = &gr_line (reader->lines, g_array_index (entries, Entry, i).first)->label;

      named += label->run != NULL && (label->number > 0 || strchr (label->run, ':') != NULL) &&
               gr_guide_word_matches (word, label->key);
    }
  if (named == 0 || named == entries->len)
    return;
  for (guint i = entries->len; i > 0; i--)
    {
      const GrLabel *label = &gr_line (reader->lines, g_array_index (entries, Entry, i - 1).first)->label;

      if (label->run == NULL || !gr_guide_word_matches (word, label->key) ||
          (label->number == 0 && strchr (label->run, ':') == NULL))
        g_array_remove_index (entries, i - 1);
    }
}

static gboolean
is_quoted (const char *text)
{
  return *text == '"' || g_str_has_prefix (text, "“") || g_str_has_prefix (text, "„") || g_str_has_prefix (text, "«");
}

/* What is said behind the claim: where it is one labelled paragraph, the label is not needed. */
static char *
dup_explanation (GrReader *reader,
                 guint     first,
                 guint     end)
{
  g_autofree char *value = NULL;
  guint labels = 0;

  for (guint i = first; i < end; i++)
    labels +=
        gr_line (reader->lines, i)->kind != GR_LINE_ITEM && gr_guide_label_is (&gr_line (reader->lines, i)->label);
  if (first < end && labels == 1 && gr_guide_label_is (&gr_line (reader->lines, first)->label))
    value = gr_guide_label_dup_value (&gr_line (reader->lines, first)->label);
  return gr_guide_lines_markdown (reader->lines, reader->markup, first, end, value);
}

/* Under a sub-heading: the heading is the claim where it is a quotation, else the first label that names one. */
static void
read_headed (GrReader         *reader,
             const Entry      *entry,
             GrGuideConfusion *confusion)
{
  const GrLine *heading = gr_line (reader->lines, entry->first);
  const char *title = heading->label.number > 0 && *heading->label.name != '\0' ? heading->label.name
                                                                                : gr_guide_skip_number (heading->text);
  guint first = entry->first + 1;

  if (!is_quoted (title) && first < entry->end)
    {
      const GrLabel *label = &gr_line (reader->lines, first)->label;
      g_autofree char *value = gr_guide_label_is (label) ? gr_guide_label_dup_value (label) : NULL;

      if (value != NULL && *value != '\0' && gr_guide_word_matches (GR_WORD_CLAIM, label->key) &&
          (entry->end > first + 1 || is_quoted (value)))
        {
          confusion->claim = gr_guide_unwrap (value);
          confusion->explanation = dup_explanation (reader, first + 1, entry->end);
          return;
        }
    }
  confusion->claim = gr_guide_unwrap (strlen (title) > 0 ? title : heading->text);
  confusion->explanation = dup_explanation (reader, first, entry->end);
}

/* An item or paragraph: its first label is the claim, or what a label such as “Myth:” is about. */
static void
read_listed (GrReader         *reader,
             const Entry      *entry,
             GrGuideConfusion *confusion)
{
  const GrLine *line = gr_line (reader->lines, entry->first);
  const GrLabel *label = &line->label;
  g_autofree char *rest = NULL;

  if (label->run == NULL || (!label->marked && !gr_guide_word_matches (GR_WORD_CLAIM, label->key)))
    {
      confusion->claim = gr_guide_unwrap (line->text);
      confusion->explanation = dup_explanation (reader, entry->first + 1, entry->end);
      return;
    }
  if (gr_guide_word_matches (GR_WORD_CLAIM, label->key) && *label->name == '\0' && label->colon)
    {
      confusion->claim = gr_guide_unwrap (label->after);
      confusion->explanation = dup_explanation (reader, entry->first + 1, entry->end);
      return;
    }
  if (gr_guide_word_matches (GR_WORD_CLAIM, label->key) && *label->name != '\0')
    confusion->claim = gr_guide_unwrap (label->name);
  else
    confusion->claim = gr_guide_unwrap (label->run);
  rest = g_strdup (gr_guide_skip_dash (label->after));
  if (*rest == '\0')
    confusion->explanation = dup_explanation (reader, entry->first + 1, entry->end);
  else
    confusion->explanation = gr_guide_lines_markdown (reader->lines, reader->markup, entry->first, entry->end, rest);
}

static void
read_confusion (GrReader       *reader,
                const GrRegion *region,
                const Entry    *entry)
{
  const GrLine *line = gr_line (reader->lines, entry->first);
  GrGuideConfusion *confusion = gr_guide_confusion_new ();

  confusion->line = line->first;
  if (line->kind == GR_LINE_HEADING)
    read_headed (reader, entry, confusion);
  else
    read_listed (reader, entry, confusion);
  confusion->id = gr_guide_reader_make_id (reader, "confusion", (int) region->heading, confusion->claim);
  g_ptr_array_add (reader->draft->confusions, confusion);
}

/* What a prompt asks: all of an item, or what is below a sub-heading or label. */
static char *
dup_prompt (GrReader    *reader,
            const Entry *entry)
{
  const GrLine *line = gr_line (reader->lines, entry->first);
  const GrLabel *label = &line->label;
  g_autofree char *value = NULL;
  g_autofree char *text = NULL;

  if (line->kind == GR_LINE_HEADING)
    {
      const GrLine *next = entry->first + 1 < entry->end ? gr_line (reader->lines, entry->first + 1) : NULL;

      if (next == NULL)
        return gr_guide_unwrap (label->number > 0 && *label->name != '\0' ? label->name
                                                                          : gr_guide_skip_number (line->text));
      if (gr_guide_label_is (&next->label) && gr_guide_word_matches (GR_WORD_PROMPT, next->label.key))
        value = gr_guide_label_dup_value (&next->label);
      text = gr_guide_lines_markdown (reader->lines, reader->markup, entry->first + 1, entry->end, value);
    }
  else
    {
      if (gr_guide_label_is (label) && label->number > 0)
        value = gr_guide_word_matches (GR_WORD_REFLECTION, label->key) ||
                        (*label->key != '\0' && label->whole && *label->name == '\0')
                    ? gr_guide_label_dup_value (label)
                    : NULL;
      text = gr_guide_lines_markdown (reader->lines, reader->markup, entry->first, entry->end,
                                      value != NULL ? value : line->text);
    }
  return gr_guide_unwrap (text);
}

static void
read_region (GrReader       *reader,
             const GrRegion *region)
{
  guint first = region->heading + 1;
  guint end = find_stop (reader, region);
  g_autoptr (GArray) entries = find_entries (reader, first, end);
  gboolean confusions = region->kind == GR_GUIDE_CONFUSIONS;

  keep_named (reader, entries, confusions ? GR_WORD_CONFUSION : GR_WORD_REFLECTION);
  if (entries->len == 0 && confusions)
    gr_guide_reader_read_table (reader, region->heading, first, end);
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);
      g_autofree char *prompt = NULL;

      if (confusions)
        read_confusion (reader, region, entry);
      else
        {
          GrGuideText *text;

          prompt = dup_prompt (reader, entry);
          if (gr_text_is_blank (prompt))
            continue;
          text = gr_guide_text_new (g_steal_pointer (&prompt), gr_line (reader->lines, entry->first)->first);
          text->id = gr_guide_reader_make_id (reader, "reflection", (int) region->heading, text->text);
          g_ptr_array_add (reader->draft->reflections, text);
        }
    }
  gr_guide_reader_take (reader, region->heading, region->end);
}

static void
read_regions (GrReader          *reader,
              GrGuideSectionKind kind)
{
  for (guint i = 0; i < reader->regions->len; i++)
    if (g_array_index (reader->regions, GrRegion, i).kind == kind)
      read_region (reader, &g_array_index (reader->regions, GrRegion, i));
}

void
gr_guide_reader_read_confusions (GrReader *reader)
{
  read_regions (reader, GR_GUIDE_CONFUSIONS);
}

void
gr_guide_reader_read_reflections (GrReader *reader)
{
  read_regions (reader, GR_GUIDE_REFLECTIONS);
}
