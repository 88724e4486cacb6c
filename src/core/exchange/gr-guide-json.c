/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-json.h"

#include "gr-guide-ids.h"

#include <json-glib/json-glib.h>
#include <math.h>

/* Members are added in the order of their names, so that two packs of one guide are equal byte by byte. */

typedef void (*WriteFunc) (JsonBuilder *builder, gpointer element);

static void
add_text (JsonBuilder *b,
          const char  *name,
          const char  *text)
{
  if (text == NULL)
    return;
  json_builder_set_member_name (b, name);
  json_builder_add_string_value (b, text);
}

/* Text that a guide may lack. */
static void
add_some_text (JsonBuilder *b,
               const char  *name,
               const char  *text)
{
  if (text != NULL && *text != '\0')
    add_text (b, name, text);
}

static void
add_number (JsonBuilder *b,
            const char  *name,
            double       value)
{
  json_builder_set_member_name (b, name);
  if (value == floor (value))
    json_builder_add_int_value (b, (gint64) value);
  else
    json_builder_add_double_value (b, value);
}

static void
add_range (JsonBuilder *b,
           const char  *name,
           GrGuideRange range,
           double       unit)
{
  if (range.max <= 0)
    return;
  json_builder_set_member_name (b, name);
  json_builder_begin_object (b);
  add_number (b, "max", range.max / unit);
  add_number (b, "min", range.min / unit);
  json_builder_end_object (b);
}

static void
add_array (JsonBuilder *b,
           const char  *name,
           GPtrArray   *array,
           WriteFunc    write)
{
  json_builder_set_member_name (b, name);
  json_builder_begin_array (b);
  for (guint i = 0; i < array->len; i++)
    write (b, array->pdata[i]);
  json_builder_end_array (b);
}

static void
add_strings (JsonBuilder *b,
             const char  *name,
             GStrv        strings)
{
  json_builder_set_member_name (b, name);
  json_builder_begin_array (b);
  for (guint i = 0; strings[i] != NULL; i++)
    json_builder_add_string_value (b, strings[i]);
  json_builder_end_array (b);
}

static void
write_text (JsonBuilder *b,
            gpointer     element)
{
  json_builder_add_string_value (b, ((GrGuideText *) element)->text);
}

/* The identities of short texts follow from what they are a part of and what they say.  They are written only where
 * they do not, as of an option whose words were mended after somebody had answered it. */
static void
add_ids (JsonBuilder *b,
         const char  *name,
         const char  *owner,
         const char  *kind,
         GPtrArray   *texts)
{
  g_autoptr (GHashTable) ids = gr_guide_ids_new ();
  gboolean follow = TRUE;

  for (guint i = 0; i < texts->len && owner != NULL; i++)
    {
      const GrGuideText *text = texts->pdata[i];
      g_autofree char *id = gr_guide_ids_make (ids, owner, kind, "", text->text);

      follow = follow && (text->id == NULL || g_str_equal (id, text->id));
    }
  if (follow)
    return;
  json_builder_set_member_name (b, name);
  json_builder_begin_array (b);
  for (guint i = 0; i < texts->len; i++)
    json_builder_add_string_value (b, ((GrGuideText *) texts->pdata[i])->id);
  json_builder_end_array (b);
}

static void
write_repair (JsonBuilder *b,
              gpointer     element)
{
  const GrMarkupRepair *repair = element;

  json_builder_begin_object (b);
  add_text (b, "from", repair->from);
  add_number (b, "line", repair->line);
  add_text (b, "to", repair->to);
  json_builder_end_object (b);
}

static void
write_section (JsonBuilder *b,
               gpointer     element)
{
  const GrGuideSection *section = element;

  json_builder_begin_object (b);
  add_text (b, "body", section->body);
  add_text (b, "id", section->id);
  add_text (b, "kind", gr_guide_section_kind_nick (section->kind));
  add_number (b, "level", section->level);
  add_number (b, "line", section->line);
  add_array (b, "sections", section->sections, write_section);
  add_text (b, "title", section->title);
  json_builder_end_object (b);
}

static void
write_question (JsonBuilder *b,
                gpointer     element)
{
  const GrGuideQuestion *question = element;

  json_builder_begin_object (b);
  add_text (b, "answer", question->answer);
  add_some_text (b, "group", question->group);
  add_text (b, "id", question->id);
  add_text (b, "kind", question->scenario ? "scenario" : "question");
  add_number (b, "line", question->line);
  add_strings (b, "points", question->points);
  add_text (b, "prompt", question->prompt);
  json_builder_end_object (b);
}

static void
write_item (JsonBuilder *b,
            gpointer     element)
{
  const GrGuideItem *item = element;

  json_builder_begin_object (b);
  json_builder_set_member_name (b, "correct");
  json_builder_begin_array (b);
  for (guint i = 0; i < item->correct->len; i++)
    json_builder_add_int_value (b, g_array_index (item->correct, guint, i));
  json_builder_end_array (b);
  add_some_text (b, "explanation", item->explanation);
  add_text (b, "id", item->id);
  add_number (b, "line", item->line);
  add_ids (b, "option_ids", item->id, "", item->options);
  add_array (b, "options", item->options, write_text);
  if (item->reasons != NULL)
    add_strings (b, "reasons", item->reasons);
  add_text (b, "stem", item->stem);
  json_builder_end_object (b);
}

static void
write_quiz (JsonBuilder *b,
            gpointer     element)
{
  const GrGuideQuiz *quiz = element;

  json_builder_begin_object (b);
  add_text (b, "id", quiz->id);
  add_array (b, "items", quiz->items, write_item);
  add_number (b, "line", quiz->line);
  if (quiz->total > 0)
    {
      json_builder_set_member_name (b, "threshold");
      json_builder_begin_object (b);
      add_number (b, "correct", quiz->correct);
      if (quiz->percent > 0)
        add_number (b, "percent", quiz->percent);
      add_number (b, "total", quiz->total);
      json_builder_end_object (b);
    }
  add_text (b, "title", quiz->title);
  json_builder_end_object (b);
}

static void
write_confusion (JsonBuilder *b,
                 gpointer     element)
{
  const GrGuideConfusion *confusion = element;

  json_builder_begin_object (b);
  add_text (b, "claim", confusion->claim);
  add_text (b, "explanation", confusion->explanation);
  add_text (b, "id", confusion->id);
  add_number (b, "line", confusion->line);
  json_builder_end_object (b);
}

static void
write_reflection (JsonBuilder *b,
                  gpointer     element)
{
  const GrGuideText *reflection = element;

  json_builder_begin_object (b);
  add_text (b, "id", reflection->id);
  add_number (b, "line", reflection->line);
  add_text (b, "text", reflection->text);
  json_builder_end_object (b);
}

static void
write_term (JsonBuilder *b,
            gpointer     element)
{
  const GrGuideTerm *term = element;

  json_builder_begin_object (b);
  add_text (b, "gloss", term->gloss);
  add_text (b, "id", term->id);
  add_text (b, "kind", term->skill ? "skill" : "term");
  add_number (b, "line", term->line);
  add_text (b, "section", term->section);
  add_text (b, "title", term->title);
  json_builder_end_object (b);
}

static void
write_phase (JsonBuilder *b,
             gpointer     element)
{
  const GrGuideUnit *unit = element;

  json_builder_begin_object (b);
  add_range (b, "hours", unit->minutes, 60);
  add_text (b, "id", unit->id);
  add_number (b, "line", unit->line);
  add_number (b, "number", unit->number);
  add_ids (b, "task_ids", unit->id, "task", unit->tasks);
  add_array (b, "tasks", unit->tasks, write_text);
  add_some_text (b, "text", unit->text);
  add_text (b, "title", unit->title);
  add_range (b, "weeks", unit->weeks, 1);
  json_builder_end_object (b);
}

static void
write_step (JsonBuilder *b,
            gpointer     element)
{
  const GrGuideUnit *unit = element;

  json_builder_begin_object (b);
  add_text (b, "id", unit->id);
  add_number (b, "line", unit->line);
  if (unit->minutes.max > 0 && unit->minutes.min >= unit->minutes.max)
    add_number (b, "minutes", unit->minutes.max);
  else
    add_range (b, "minutes", unit->minutes, 1);
  add_ids (b, "task_ids", unit->id, "task", unit->tasks);
  add_array (b, "tasks", unit->tasks, write_text);
  add_some_text (b, "text", unit->text);
  add_text (b, "title", unit->title);
  json_builder_end_object (b);
}

static void
write_metric (JsonBuilder *b,
              gpointer     element)
{
  const GrGuideMetric *metric = element;

  json_builder_begin_object (b);
  if (metric->target > 0)
    add_text (b, "compare", metric->at_most ? "<=" : ">=");
  add_text (b, "id", metric->id);
  add_number (b, "line", metric->line);
  if (metric->target > 0)
    add_number (b, "target", metric->target);
  add_text (b, "text", metric->text);
  if (metric->target > 0)
    add_text (b, "unit", metric->is_percent ? "percent" : "count");
  json_builder_end_object (b);
}

static void
write_project (JsonBuilder *b,
               gpointer     element)
{
  const GrGuideProject *project = element;

  json_builder_begin_object (b);
  add_ids (b, "deliverable_ids", project->id, "deliverable", project->deliverables);
  add_array (b, "deliverables", project->deliverables, write_text);
  add_range (b, "hours", project->minutes, 60);
  add_text (b, "id", project->id);
  add_text (b, "kind", project->full ? "full" : "sprint");
  add_number (b, "line", project->line);
  add_array (b, "metrics", project->metrics, write_metric);
  add_some_text (b, "objective", project->objective);
  if (project->full)
    add_array (b, "phases", project->units, write_phase);
  else
    add_array (b, "steps", project->units, write_step);
  add_text (b, "title", project->title);
  json_builder_end_object (b);
}

static void
write_diagnostic (JsonBuilder *b,
                  gpointer     element)
{
  const GrGuideDiagnostic *diagnostic = element;

  json_builder_begin_object (b);
  add_text (b, "code", diagnostic->code);
  add_number (b, "line", diagnostic->line);
  add_text (b, "message", diagnostic->message);
  add_text (b, "severity", gr_guide_severity_nick (diagnostic->severity));
  json_builder_end_object (b);
}

static void
add_source (JsonBuilder        *b,
            const GrGuideDraft *draft)
{
  json_builder_set_member_name (b, "source");
  json_builder_begin_object (b);
  add_text (b, "file", draft->file);
  add_array (b, "repairs", draft->repairs, write_repair);
  add_text (b, "sha256", draft->sha256);
  json_builder_end_object (b);
}

/**
 * gr_guide_json_from_draft:
 * @draft: a guide
 *
 * Writes a guide pack, version 1: what was recognised, names in order, what is
 * absent left out.  The same draft gives the same bytes.
 *
 * Returns: (transfer full): JSON with a line end at its end
 */
char *
gr_guide_json_from_draft (const GrGuideDraft *draft)
{
  g_autoptr (JsonBuilder) b = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_object (b);
  add_array (b, "confusions", draft->confusions, write_confusion);
  add_array (b, "diagnostics", draft->diagnostics, write_diagnostic);
  add_text (b, "format", GR_GUIDE_JSON_FORMAT);
  add_text (b, "id", draft->id);
  add_text (b, "language", draft->language);
  add_array (b, "projects", draft->projects, write_project);
  add_array (b, "questions", draft->questions, write_question);
  add_array (b, "quizzes", draft->quizzes, write_quiz);
  add_array (b, "reflections", draft->reflections, write_reflection);
  add_array (b, "sections", draft->sections, write_section);
  add_source (b, draft);
  if (draft->terms->len > 0)
    add_array (b, "terms", draft->terms, write_term);
  add_text (b, "title", draft->title);
  add_number (b, "version", GR_GUIDE_JSON_VERSION);
  json_builder_end_object (b);

  root = json_builder_get_root (b);
  text = json_to_string (root, TRUE);
  return g_strconcat (text, "\n", NULL);
}
