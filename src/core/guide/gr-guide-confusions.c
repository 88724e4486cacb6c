/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-entries.h"

#include <string.h>

#define MAX_CLAIM 200

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
             const GrExtent   *entry,
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

      if (value != NULL && *value != '\0' && gr_guide_word_matches (GR_WORD_CONFUSION, label->key) &&
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

/* Cuts “"The claim" – what is true” in two; returns what is behind the dash or colon, or %NULL. */
static const char *
find_split (const char *text,
            gsize      *claim_len)
{
  static const char *dashes[] = { " — ", " – ", " - ", " → ", ": " };
  const char *first = NULL;
  gsize len = 0;

  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    {
      const char *p = strstr (text, dashes[i]);

      if (p != NULL && (first == NULL || p < first))
        {
          first = p;
          len = strlen (dashes[i]);
        }
    }
  if (first == NULL || first - text > MAX_CLAIM || (!is_quoted (text) && strchr (text, ' ') >= first))
    return NULL;
  *claim_len = (gsize) (first - text);
  return first + len;
}

/* An item or paragraph: its first label is the claim, or what a label such as “Myth:” is about. */
static void
read_listed (GrReader         *reader,
             const GrExtent   *entry,
             GrGuideConfusion *confusion)
{
  const GrLine *line = gr_line (reader->lines, entry->first);
  const GrLabel *label = &line->label;
  gboolean named = label->run != NULL && gr_guide_word_matches (GR_WORD_CLAIM, label->key);
  const char *text = gr_guide_skip_mark (line->text);
  gsize claim_len;
  g_autofree char *rest = NULL;
  g_autofree char *claim = NULL;

  if (named && *label->name == '\0' && label->colon)
    claim = g_strdup (label->after);
  else if (named && *label->name != '\0')
    claim = g_strdup (label->name);
  else if (label->run != NULL && label->marked)
    claim = g_strdup (label->run);
  if (claim != NULL && (!named || !label->colon || *label->name != '\0'))
    rest = g_strdup (gr_guide_skip_dash (label->after));
  if (claim == NULL)
    {
      const char *behind = find_split (text, &claim_len);

      claim = behind != NULL ? g_strndup (text, claim_len) : g_strdup (text);
      rest = g_strdup (behind != NULL ? behind : "");
    }
  confusion->claim = gr_guide_unwrap (claim);
  if (rest == NULL || *rest == '\0')
    confusion->explanation = dup_explanation (reader, entry->first + 1, entry->end);
  else
    confusion->explanation = gr_guide_lines_markdown (reader->lines, reader->markup, entry->first, entry->end, rest);
}

static void
read_confusion (GrReader       *reader,
                const GrRegion *region,
                const GrExtent *entry)
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

static void
read_region (GrReader       *reader,
             const GrRegion *region)
{
  g_autoptr (GArray) entries = gr_guide_entries_find (reader, region);

  gr_guide_entries_keep_named (reader, entries, GR_WORD_CONFUSION);
  if (entries->len == 0)
    gr_guide_reader_read_table (reader, region->heading, region->heading + 1, gr_guide_entries_stop (reader, region));
  for (guint i = 0; i < entries->len; i++)
    read_confusion (reader, region, &g_array_index (entries, GrExtent, i));
  gr_guide_reader_take (reader, region->heading, region->end);
}

void
gr_guide_reader_read_confusions (GrReader *reader)
{
  for (guint i = 0; i < reader->regions->len; i++)
    if (g_array_index (reader->regions, GrRegion, i).kind == GR_GUIDE_CONFUSIONS)
      read_region (reader, &g_array_index (reader->regions, GrRegion, i));
}
