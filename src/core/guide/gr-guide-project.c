/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-project.h"
#include "gr-text.h"

#include <string.h>

/* A project while it is read: which of its lines are a step's or phase's. */
typedef struct
{
  GrReader *reader;
  const GrRegion *region;
  GArray *units;
  GrGuideProject *project;
} Parts;

static gboolean
in_unit (const Parts *parts,
         guint        line)
{
  for (guint i = 0; i < parts->units->len; i++)
    {
      const GrExtent *unit = &g_array_index (parts->units, GrExtent, i);

      if (line >= unit->first && line < unit->end)
        return TRUE;
    }
  return FALSE;
}

/* Whether a line outside of the units is a label or heading called @word. */
static gboolean
is_named (const Parts *parts,
          guint        i,
          GrWord       word)
{
  const GrLine *line = gr_line (parts->reader->lines, i);

  if (line->kind != GR_LINE_HEADING && line->depth > 0)
    return FALSE;
  return line->label.run != NULL && gr_guide_label_is (&line->label) && gr_guide_word_matches (word, line->label.key) &&
         !in_unit (parts, i);
}

static char *
dup_without_time (const char *text)
{
  GrGuideDuration duration;
  g_autofree char *joined = NULL;

  if (!gr_guide_duration_find_mark (text, &duration) || duration.start == text)
    return gr_guide_unwrap (text);
  joined = g_strdup_printf ("%.*s%s", (int) (duration.start - text), text, duration.end);
  return gr_guide_unwrap (joined);
}

/* What the section's own heading says behind “Mini Sprint Project:”. */
static char *
dup_heading_name (const GrLine *heading)
{
  static const char *dashes[] = { " - ", " – ", " — " };
  const GrLabel *label = &heading->label;

  if (*label->name != '\0' && *label->name != '(')
    {
      g_autofree char *name = dup_without_time (label->name);

      if (*name != '\0')
        return g_steal_pointer (&name);
    }
  for (guint i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (strstr (heading->text, dashes[i]) != NULL)
      return dup_without_time (strstr (heading->text, dashes[i]) + strlen (dashes[i]));
  return g_strdup ("");
}

/* A heading or bold line right below the section's heading, unless it only says what comes next. */
static char *
dup_first_line (const Parts *parts)
{
  guint i = parts->region->heading + 1;
  const GrLine *line;

  if (i >= parts->region->end || in_unit (parts, i))
    return NULL;
  line = gr_line (parts->reader->lines, i);
  if (line->label.run == NULL || !line->label.whole || !line->label.marked || line->label.colon ||
      line->kind == GR_LINE_ITEM || gr_guide_word_matches (GR_WORD_OVERVIEW, line->label.key) ||
      gr_guide_word_matches (GR_WORD_TIME, line->label.key))
    return NULL;
  return dup_without_time (gr_guide_skip_mark (line->kind == GR_LINE_HEADING ? line->text : line->label.run));
}

static void
read_title (Parts *parts)
{
  GrGuideProject *project = parts->project;
  const GrLine *heading = gr_line (parts->reader->lines, parts->region->heading);

  for (guint i = parts->region->heading + 1; i < parts->region->end && project->title == NULL; i++)
    if (is_named (parts, i, GR_WORD_PROJECT))
      {
        g_autofree char *value = gr_guide_label_dup_value (&gr_line (parts->reader->lines, i)->label);

        project->title = dup_without_time (value);
        if (*project->title == '\0')
          g_clear_pointer (&project->title, g_free);
      }
  if (project->title != NULL)
    return;
  project->title = dup_heading_name (heading);
  if (*project->title != '\0')
    return;
  g_free (project->title);
  project->title = dup_first_line (parts);
  if (project->title == NULL)
    project->title = dup_without_time (gr_guide_skip_mark (heading->text));
}

/* The paragraph that line @i begins or that follows it. */
static char *
dup_paragraph (const Parts *parts,
               guint        i)
{
  GArray *lines = parts->reader->lines;
  const GrLine *line = gr_line (lines, i);
  g_autofree char *value =
      gr_guide_label_is (&line->label) ? gr_guide_label_dup_value (&line->label) : g_strdup (line->text);
  guint end = i + 1;

  if (line->kind == GR_LINE_HEADING || gr_text_is_blank (value))
    {
      if (i + 1 >= parts->region->end || gr_line (lines, i + 1)->kind != GR_LINE_TEXT || in_unit (parts, i + 1))
        return g_strdup ("");
      return gr_guide_label_is (&gr_line (lines, i + 1)->label) ? g_strdup ("") : dup_paragraph (parts, i + 1);
    }
  while (end < parts->region->end && gr_line (lines, end)->group == line->group &&
         !gr_guide_label_is (&gr_line (lines, end)->label))
    end++;
  return gr_guide_lines_markdown (lines, parts->reader->markup, i, end, value);
}

static void
read_objective (Parts *parts)
{
  GrGuideProject *project = parts->project;

  for (guint pass = 0; pass < 3; pass++)
    for (guint i = parts->region->heading + 1; i < parts->region->end; i++)
      {
        const GrLine *line = gr_line (parts->reader->lines, i);
        gboolean right = pass == 0   ? is_named (parts, i, GR_WORD_OBJECTIVE)
                         : pass == 1 ? line->kind == GR_LINE_HEADING && is_named (parts, i, GR_WORD_OVERVIEW)
                                     : line->kind == GR_LINE_TEXT && line->depth == 0 && line->label.run == NULL &&
                                           !in_unit (parts, i);

        if (!right)
          continue;
        g_free (project->objective);
        project->objective = dup_paragraph (parts, i);
        if (*project->objective != '\0')
          return;
      }
}

static void
read_time (Parts *parts)
{
  GrReader *reader = parts->reader;
  GrGuideDuration duration;

  if (gr_guide_duration_find_mark (gr_line (reader->lines, parts->region->heading)->text, &duration))
    {
      parts->project->minutes = duration.minutes;
      return;
    }
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = parts->region->heading + 1; i < parts->region->end; i++)
      {
        const GrLine *line = gr_line (reader->lines, i);

        if (pass == 0 && is_named (parts, i, GR_WORD_TIME) &&
            (gr_guide_duration_find (line->text, FALSE, &duration) ||
             (i + 1 < parts->region->end && line->label.whole &&
              gr_guide_duration_find (gr_line (reader->lines, i + 1)->text, FALSE, &duration))))
          {
            parts->project->minutes = duration.minutes;
            return;
          }
        if (pass == 1 && !in_unit (parts, i) && line->label.run != NULL && line->depth == 0 &&
            gr_guide_duration_find_mark (line->label.run, &duration))
          {
            parts->project->minutes = duration.minutes;
            return;
          }
      }
}

/* Cuts "a, b, and c" into three; any other sentence is one. */
static GPtrArray *
split_inline (const char *text)
{
  GPtrArray *parts = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) pieces = g_strsplit (text, ", ", -1);
  guint n = g_strv_length (pieces);
  gsize and = n >= 3 ? gr_guide_word_starts (GR_WORD_AND, pieces[n - 1]) : 0;

  if (and== 0 || strpbrk (text, "(:;") != NULL)
    {
      g_ptr_array_add (parts, gr_guide_unwrap (text));
      return parts;
    }
  for (guint i = 0; i < n; i++)
    {
      char *piece = g_strstrip (g_strdup (pieces[i] + (i + 1 == n ? and : 0)));
      gsize len = strlen (piece);

      if (i + 1 == n && len > 0 && piece[len - 1] == '.')
        piece[len - 1] = '\0';
      g_ptr_array_add (parts, piece);
    }
  return parts;
}

static const char *
skip_box (const char *text)
{
  if (text[0] == '[' && text[1] != '\0' && text[2] == ']' && text[3] == ' ')
    text += 4;
  return gr_guide_skip_mark (text);
}

typedef void (*AddFunc) (Parts *parts, const char *text, guint line);

static void
add_deliverable (Parts      *parts,
                 const char *text,
                 guint       line)
{
  GrGuideText *deliverable = gr_guide_text_new (g_strdup (text), line);

  g_ptr_array_add (parts->project->deliverables, deliverable);
}

static void
add_metric (Parts      *parts,
            const char *text,
            guint       line)
{
  g_ptr_array_add (parts->project->metrics, gr_guide_project_read_metric (text, line));
}

/* Reads what is listed behind a label: on its line, in the list below, or line by line. */
static void
read_listed (Parts   *parts,
             guint    i,
             gboolean split,
             AddFunc  add)
{
  GArray *lines = parts->reader->lines;
  const GrLine *label = gr_line (lines, i);
  g_autofree char *value = gr_guide_label_dup_value (&label->label);
  gboolean items = FALSE;

  if (label->kind != GR_LINE_HEADING && !gr_text_is_blank (value))
    {
      g_autoptr (GPtrArray) pieces = split ? split_inline (value) : g_ptr_array_new_with_free_func (g_free);

      if (!split)
        g_ptr_array_add (pieces, g_strdup (value));
      for (guint n = 0; n < pieces->len; n++)
        add (parts, pieces->pdata[n], label->first);
      return;
    }
  for (guint n = i + 1; n < parts->region->end && !in_unit (parts, n); n++)
    {
      const GrLine *line = gr_line (lines, n);
      g_autofree char *text = NULL;
      guint end = n + 1;

      if (line->kind == GR_LINE_HEADING || line->kind == GR_LINE_BREAK ||
          (line->kind == GR_LINE_TEXT && line->depth == 0 && gr_guide_label_is (&line->label)))
        break;
      if (line->kind == GR_LINE_TEXT && line->depth == 0 && items && line->group != label->group)
        break;
      if (line->kind != GR_LINE_ITEM &&
          !(line->kind == GR_LINE_TEXT && line->depth == 0 &&
            (line->group == label->group || gr_guide_skip_mark (line->text) != line->text)))
        continue;
      if (line->depth > 1)
        continue;
      items = TRUE;
      while (line->kind == GR_LINE_ITEM && end < parts->region->end && gr_line (lines, end)->group == line->group)
        end++;
      text = gr_guide_lines_markdown (lines, parts->reader->markup, n, end, skip_box (line->text));
      add (parts, text, line->first);
    }
}

static void
read_results (Parts *parts)
{
  for (guint i = parts->region->heading + 1; i < parts->region->end; i++)
    {
      if (is_named (parts, i, GR_WORD_DELIVERABLES))
        read_listed (parts, i, TRUE, add_deliverable);
      else if (is_named (parts, i, GR_WORD_SUCCESS))
        read_listed (parts, i, FALSE, add_metric);
    }
}

static void
make_ids (Parts *parts)
{
  GrReader *reader = parts->reader;
  GrGuideProject *project = parts->project;
  const char *kind = project->full ? "full" : "sprint";

  project->id =
      gr_guide_reader_make_id (reader, kind, gr_line (reader->lines, parts->region->heading)->heading, project->title);
  for (guint i = 0; i < project->units->len; i++)
    {
      GrGuideUnit *unit = project->units->pdata[i];

      unit->id = gr_guide_reader_make_part_id (reader, project->id, project->full ? "phase" : "step", unit->title);
      for (guint n = 0; n < unit->tasks->len; n++)
        {
          GrGuideText *task = unit->tasks->pdata[n];

          task->id = gr_guide_reader_make_part_id (reader, unit->id, "task", task->text);
        }
    }
  for (guint i = 0; i < project->deliverables->len; i++)
    {
      GrGuideText *deliverable = project->deliverables->pdata[i];

      deliverable->id = gr_guide_reader_make_part_id (reader, project->id, "deliverable", deliverable->text);
    }
  for (guint i = 0; i < project->metrics->len; i++)
    {
      GrGuideMetric *metric = project->metrics->pdata[i];

      metric->id = gr_guide_reader_make_part_id (reader, project->id, "metric", metric->text);
    }
}

static void
read_project (GrReader       *reader,
              const GrRegion *region)
{
  g_autoptr (GArray) units = gr_guide_project_find_units (reader, region);
  Parts parts = { reader, region, units, gr_guide_project_new () };

  parts.project->full = region->full;
  parts.project->line = gr_line (reader->lines, region->heading)->first;
  for (guint i = 0; i < units->len; i++)
    g_ptr_array_add (parts.project->units, gr_guide_project_read_unit (reader, &g_array_index (units, GrExtent, i), i));
  if (units->len == 0)
    gr_guide_project_read_timetable (reader, region, parts.project->units);
  read_title (&parts);
  read_objective (&parts);
  read_time (&parts);
  read_results (&parts);
  make_ids (&parts);
  g_ptr_array_add (reader->draft->projects, parts.project);
  gr_guide_project_check (reader, parts.project);
  gr_guide_reader_take (reader, region->heading, region->end);
}

void
gr_guide_reader_read_projects (GrReader *reader)
{
  for (guint i = 0; i < reader->regions->len; i++)
    if (g_array_index (reader->regions, GrRegion, i).kind == GR_GUIDE_PROJECT)
      read_project (reader, &g_array_index (reader->regions, GrRegion, i));
}
