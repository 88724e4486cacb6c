/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-project.h"
#include "gr-text.h"

#include <string.h>

/* How the steps of a project are written: only what looks like the first is one. */
#define MAX_TITLE 80
#define MAX_LINE 4000
#define CLASS_NONE 0
#define CLASS_BOLD 1
#define CLASS_ITEM 2
#define CLASS_HEADING 10 /* and the level */

/* The hours that “Hour 1” or “Hours 2-3” stand for. */
static gboolean
find_hours (const GrLabel   *label,
            GrGuideDuration *duration)
{
  const char *p = label->run + strcspn (label->run, "0123456789");
  int first, last;
  char *end;

  if (label->number == 0 || !gr_guide_word_matches (GR_WORD_HOUR, label->key))
    return FALSE;
  first = last = (int) g_ascii_strtoll (p, &end, 10);
  if (*end == '-' || g_str_has_prefix (end, "–"))
    last = (int) g_ascii_strtoll (g_utf8_next_char (end), NULL, 10);
  if (last < first)
    return FALSE;
  memset (duration, 0, sizeof *duration);
  duration->minutes.min = duration->minutes.max = 60.0 * (last - first + 1);
  return TRUE;
}

/* Finds the time that a step or phase states in its label, right behind it, or at the end of its line; @where is the
 * text it stands in. */
static gboolean
find_time (const GrLine    *line,
           GrGuideDuration *duration,
           const char     **where)
{
  const GrLabel *label = &line->label;
  const char *after = label->after;

  *where = label->run != NULL ? label->run : line->text;
  if (strlen (line->text) > MAX_LINE)
    return FALSE;
  if (label->run != NULL && find_hours (label, duration))
    return TRUE;
  if (gr_guide_duration_find_mark (*where, duration))
    return label->run != NULL || *duration->end == '\0' || *duration->end == ':';
  if (label->run == NULL)
    return FALSE;
  *where = after;
  if (!gr_guide_duration_find_mark (after, duration))
    return FALSE;
  return strspn (after, " *_") == (gsize) (duration->start - after) ||
         *(duration->end + strspn (duration->end, " .*_")) == '\0';
}

static int
class_of (const GrLine *line)
{
  const GrLabel *label = &line->label;
  GrGuideDuration duration;
  const char *where;
  gboolean phase = label->run != NULL && label->number > 0 && gr_guide_word_matches (GR_WORD_PHASE, label->key);

  if (!phase && !find_time (line, &duration, &where))
    return CLASS_NONE;
  if (label->run == NULL)
    return line->kind == GR_LINE_ITEM && line->depth == 1 ? CLASS_ITEM : CLASS_NONE;
  if (gr_guide_word_matches (GR_WORD_PROJECT, label->key) || gr_guide_word_matches (GR_WORD_TIME, label->key) ||
      (label->number == 0 && (gr_guide_word_matches (GR_WORD_DELIVERABLES, label->key) ||
                              gr_guide_word_matches (GR_WORD_SUCCESS, label->key))))
    return CLASS_NONE;
  if (line->kind == GR_LINE_HEADING)
    return CLASS_HEADING + line->level;
  if (line->kind == GR_LINE_TEXT && line->depth == 0 && (label->marked || label->number > 0))
    return CLASS_BOLD;
  return line->kind == GR_LINE_ITEM && line->depth == 1 ? CLASS_ITEM : CLASS_NONE;
}

/* The class of the project's units: that of the first, unless it stands alone and others do not. */
static int
find_class (GrReader       *reader,
            const GrRegion *region)
{
  guint counts[CLASS_HEADING + 7] = { 0 };
  int first = CLASS_NONE;

  for (guint i = region->heading + 1; i < region->end; i++)
    {
      int class = class_of (gr_line (reader->lines, i));

      if (class == CLASS_NONE)
        continue;
      counts[class]++;
      if (first == CLASS_NONE)
        first = class;
    }
  if (first != CLASS_NONE && counts[first] == 1)
    {
      for (int class = 1; class < (int) G_N_ELEMENTS (counts); class ++)
        if (counts[class] > 1)
          return class;
      /* a heading alone with its time is the project's own */
      if (first > CLASS_HEADING)
        return CLASS_NONE;
    }
  return first;
}

static gboolean
is_own_label (const GrLine *line)
{
  const GrLabel *label = &line->label;

  if (line->kind != GR_LINE_TEXT || line->depth > 0 || !gr_guide_label_is (label))
    return FALSE;
  return label->marked || (label->colon && label->whole &&
                           (gr_guide_word_matches (GR_WORD_DELIVERABLES, label->key) ||
                            gr_guide_word_matches (GR_WORD_SUCCESS, label->key)));
}

/* Whether a label also stands in one of the units before: then it is a part of each, such as “Tasks:”. */
static gboolean
is_part_label (GrReader     *reader,
               GArray       *units,
               const GrLine *line)
{
  for (guint u = 0; u + 1 < units->len; u++)
    {
      const GrExtent *unit = &g_array_index (units, GrExtent, u);

      for (guint i = unit->first + 1; i < unit->end; i++)
        if (is_own_label (gr_line (reader->lines, i)) &&
            g_strcmp0 (gr_line (reader->lines, i)->label.key, line->label.key) == 0)
          return TRUE;
    }
  return FALSE;
}

/* Cuts the last unit off before what belongs to the whole project. */
static void
trim_last (GrReader *reader,
           GArray   *units)
{
  GrExtent *last = &g_array_index (units, GrExtent, units->len - 1);
  guint block = gr_line (reader->lines, last->first)->group;

  for (guint i = last->first + 1; i < last->end; i++)
    {
      const GrLine *line = gr_line (reader->lines, i);

      if (!is_own_label (line) || line->group == block || is_part_label (reader, units, line))
        continue;
      if (units->len == 1 && !gr_guide_word_matches (GR_WORD_DELIVERABLES, line->label.key) &&
          !gr_guide_word_matches (GR_WORD_SUCCESS, line->label.key))
        continue;
      last->end = i;
      return;
    }
}

/**
 * gr_guide_project_find_units:
 * @reader: a guide
 * @region: a project's section
 *
 * Returns: (transfer full) (element-type GrExtent): its steps or phases
 */
GArray *
gr_guide_project_find_units (GrReader       *reader,
                             const GrRegion *region)
{
  GArray *units = g_array_new (FALSE, FALSE, sizeof (GrExtent));
  int class = find_class (reader, region);

  for (guint i = region->heading + 1; i < region->end && class != CLASS_NONE; i++)
    {
      const GrLine *line = gr_line (reader->lines, i);
      GrExtent *last = units->len > 0 ? &g_array_index (units, GrExtent, units->len - 1) : NULL;

      if (class_of (line) == class)
        {
          GrExtent unit = { i, i + 1 };

          g_array_append_val (units, unit);
        }
      else if (last != NULL && last->end == i && line->kind != GR_LINE_BREAK &&
               (line->kind != GR_LINE_HEADING || line->level > class - CLASS_HEADING) &&
               (class != CLASS_ITEM || line->depth > 1 || (line->depth == 1 && line->kind != GR_LINE_ITEM)) &&
               (class != CLASS_BOLD || line->kind != GR_LINE_HEADING))
        last->end = i + 1;
    }
  if (units->len > 0 && class != CLASS_ITEM)
    trim_last (reader, units);
  return units;
}

static char *
dup_without (const char            *text,
             const GrGuideDuration *duration)
{
  const char *end = text + strlen (text);
  g_autofree char *joined = NULL;

  if (duration->start == NULL || duration->start < text || duration->start > end)
    return gr_guide_unwrap (text);
  joined = g_strdup_printf ("%.*s%s", (int) (duration->start - text), text, duration->end);
  g_strstrip (joined);
  if (g_str_has_suffix (joined, ":"))
    joined[strlen (joined) - 1] = '\0';
  return gr_guide_unwrap (joined);
}

/* Of "Title (30 minutes): text" without a label, the title; sets @after to the text. */
static char *
dup_plain_title (const char            *text,
                 const GrGuideDuration *duration,
                 const char           **after)
{
  g_autofree char *title = NULL;

  if (duration->start == NULL || duration->start == text)
    return gr_guide_unwrap (gr_guide_skip_dash (duration->start == NULL ? text : duration->end));
  title = g_strndup (text, (gsize) (duration->start - text));
  *after = duration->end;
  return gr_guide_unwrap (title);
}

/* The name of a step or phase without number and time.  Where its label is nothing else, as in “Phase 1 (2 hours): …”,
 * it is what stands behind; then @after is set to "". */
static char *
dup_title (const GrLine *line,
           const char  **after)
{
  const GrLabel *label = &line->label;
  GrGuideDuration duration;
  g_autofree char *name = NULL;
  const char *core = gr_guide_skip_number (label->run);

  if (label->number > 0 && *label->name != '\0')
    {
      gr_guide_duration_find_mark (label->name, &duration);
      name = dup_without (label->name, &duration);
    }
  else
    {
      /* "1. Title (2 hours)" or "Phase 1 (2 hours)" */
      gr_guide_duration_find_mark (core, &duration);
      name = dup_without (core, &duration);
    }
  if (*name != '\0' &&
      !(label->number > 0 && *label->name == '\0' && *label->key != '\0' &&
        (gr_guide_word_matches (GR_WORD_PHASE, label->key) || gr_guide_word_matches (GR_WORD_STEP, label->key) ||
         gr_guide_word_matches (GR_WORD_HOUR, label->key))))
    return g_steal_pointer (&name);
  if (*gr_guide_skip_dash (*after) != '\0' && strlen (*after) <= MAX_TITLE)
    {
      g_free (name);
      gr_guide_duration_find_mark (*after, &duration);
      name = dup_without (gr_guide_skip_dash (*after), &duration);
      *after = "";
    }
  if (*name == '\0')
    {
      g_free (name);
      name = gr_guide_unwrap (label->run);
    }
  return g_steal_pointer (&name);
}

/* Adds the items of the unit's lists, but not those that are its own results. */
static void
read_tasks (GrReader       *reader,
            const GrExtent *extent,
            GrGuideUnit    *unit)
{
  guint depth = G_MAXUINT;
  gboolean results = FALSE;

  for (guint i = extent->first + 1; i < extent->end; i++)
    if (gr_line (reader->lines, i)->kind == GR_LINE_ITEM)
      depth = MIN (depth, gr_line (reader->lines, i)->depth);
  for (guint i = extent->first + 1; i < extent->end; i++)
    {
      const GrLine *line = gr_line (reader->lines, i);

      if (line->kind == GR_LINE_HEADING || is_own_label (line))
        results = gr_guide_word_matches (GR_WORD_DELIVERABLES, line->label.key) ||
                  gr_guide_word_matches (GR_WORD_SUCCESS, line->label.key);
      else if (line->kind == GR_LINE_ITEM && line->depth == depth && !results)
        {
          g_autofree char *lead = NULL;
          guint end = i + 1;
          const char *text = line->text;

          while (end < extent->end && gr_line (reader->lines, end)->group == line->group)
            end++;
          if (g_str_has_prefix (text, "[ ] ") || g_str_has_prefix (text, "[x] "))
            text += 4;
          lead = gr_guide_lines_markdown (reader->lines, reader->markup, i, end, text);
          g_ptr_array_add (unit->tasks, gr_guide_text_new (g_steal_pointer (&lead), line->first));
        }
    }
}

/* The time that a label inside the unit states: “**Duration:** 3-4 hours”. */
static void
find_own_time (GrReader        *reader,
               const GrExtent  *extent,
               GrGuideDuration *duration)
{
  for (guint i = extent->first + 1; i < extent->end; i++)
    {
      const GrLine *line = gr_line (reader->lines, i);

      if (line->label.run != NULL && gr_guide_label_is (&line->label) &&
          gr_guide_word_matches (GR_WORD_TIME, line->label.key) && gr_guide_duration_find (line->text, FALSE, duration))
        return;
    }
}

/**
 * gr_guide_project_read_unit:
 * @reader: a guide
 * @extent: where a step or phase stands
 * @index: which it is, from 0
 *
 * Returns: (transfer full): the step or phase
 */
GrGuideUnit *
gr_guide_project_read_unit (GrReader       *reader,
                            const GrExtent *extent,
                            guint           index)
{
  const GrLine *line = gr_line (reader->lines, extent->first);
  GrGuideUnit *unit = gr_guide_unit_new ();
  GrGuideDuration duration;
  const char *after = line->label.run != NULL ? line->label.after : "";
  const char *where;
  guint first_item = extent->first + 1;
  g_autofree char *text = NULL;

  unit->line = line->first;
  unit->number = line->label.number > 0 ? line->label.number : line->ordinal > 0 ? line->ordinal : (int) index + 1;
  if (!find_time (line, &duration, &where) && !gr_guide_duration_find (line->label.run, FALSE, &duration))
    find_own_time (reader, extent, &duration);
  else if (where == after && *after != '\0' && strspn (after, " *_") == (gsize) (duration.start - after))
    after = duration.end;
  unit->title = line->label.run != NULL ? dup_title (line, &after) : dup_plain_title (line->text, &duration, &after);
  unit->minutes = duration.minutes;
  unit->weeks = duration.weeks;
  after = gr_guide_skip_dash (after + strspn (after, " :*_"));
  while (first_item < extent->end && gr_line (reader->lines, first_item)->kind == GR_LINE_TEXT &&
         !gr_guide_label_is (&gr_line (reader->lines, first_item)->label))
    first_item++;
  text = gr_guide_lines_markdown (reader->lines, reader->markup, extent->first, first_item, after);
  unit->text = g_steal_pointer (&text);
  read_tasks (reader, extent, unit);
  return unit;
}
