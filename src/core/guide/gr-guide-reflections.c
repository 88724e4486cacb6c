/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-entries.h"
#include "gr-text.h"

static const char *
skip_box (const char *text)
{
  return text[0] == '[' && text[1] != '\0' && text[2] == ']' && text[3] == ' ' ? text + 4 : text;
}

/* What a prompt asks: all of an item, or what is below a sub-heading or label. */
static char *
dup_prompt (GrReader       *reader,
            const GrExtent *entry)
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
                                      value != NULL ? value : skip_box (line->text));
    }
  return gr_guide_unwrap (text);
}

static void
read_region (GrReader       *reader,
             const GrRegion *region)
{
  g_autoptr (GArray) entries = gr_guide_entries_find (reader, region);

  gr_guide_entries_keep_named (reader, entries, GR_WORD_REFLECTION);
  for (guint i = 0; i < entries->len; i++)
    {
      const GrExtent *entry = &g_array_index (entries, GrExtent, i);
      g_autofree char *prompt = dup_prompt (reader, entry);
      GrGuideText *text;

      if (gr_text_is_blank (prompt))
        continue;
      text = gr_guide_text_new (g_steal_pointer (&prompt), gr_line (reader->lines, entry->first)->first);
      text->id = gr_guide_reader_make_id (reader, "reflection", (int) region->heading, text->text);
      g_ptr_array_add (reader->draft->reflections, text);
    }
  gr_guide_reader_take (reader, region->heading, region->end);
}

void
gr_guide_reader_read_reflections (GrReader *reader)
{
  for (guint i = 0; i < reader->regions->len; i++)
    if (g_array_index (reader->regions, GrRegion, i).kind == GR_GUIDE_REFLECTIONS)
      read_region (reader, &g_array_index (reader->regions, GrRegion, i));
}
