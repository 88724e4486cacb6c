/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-import-private.h"

#include "gr-registry.h"
#include "gr-uid.h"

/* A draft's tree as the rows it would have, owners first, each with the values of its type's fields. */

typedef struct
{
  const GrGuideDraft *draft;
  const char *guide;
  GPtrArray *rows;
  GPtrArray *places; /* GrGuideSection, in the order of their lines */
} Flattening;

/* The identity of an item under @guide: its own, but for a second guide of one title. */
char *
gr_import_uid (const GrGuideDraft *draft,
               const char         *guide,
               const char         *id)
{
  return g_str_equal (guide, draft->id) ? g_strdup (id) : gr_uid_for_name (guide, id);
}

void
gr_import_row_set (GrRow      *row,
                   const char *field,
                   GrValue     value)
{
  int at = gr_entity_class_find (row->klass, field);

  g_assert (at >= 0);
  gr_value_clear (&row->values[at]);
  row->values[at] = value;
}

static void
set_text (GrRow      *row,
          const char *field,
          const char *text)
{
  gr_import_row_set (row, field, gr_value_text (text != NULL && *text != '\0' ? text : NULL));
}

static void
set_integer (GrRow      *row,
             const char *field,
             gint64      integer)
{
  gr_import_row_set (row, field, gr_value_integer (integer));
}

static GrRow *
add (Flattening *f,
     const char *type,
     const char *uid)
{
  GrRow *row = g_new0 (GrRow, 1);

  row->klass = gr_registry_find (type);
  row->uid = g_strdup (uid);
  row->n_values = row->klass->n_fields;
  row->values = g_new0 (GrValue, row->n_values);
  for (guint i = 0; i < row->n_values; i++)
    row->values[i] = gr_field_empty_value (&row->klass->fields[i]);
  g_ptr_array_add (f->rows, row);
  return row;
}

static GrRow *
add_of_guide (Flattening *f,
              const char *type,
              const char *id,
              guint       position)
{
  g_autofree char *uid = gr_import_uid (f->draft, f->guide, id);
  GrRow *row = add (f, type, uid);

  set_text (row, "guide", f->guide);
  gr_import_row_set (row, "position", gr_value_real (position));
  return row;
}

/* Where in the guide an item stands: the last section that begins at or before its line. */
static void
set_place (Flattening *f,
           GrRow      *row,
           guint       line)
{
  const GrGuideSection *best = NULL;

  for (guint i = 0; i < f->places->len; i++)
    {
      const GrGuideSection *section = g_ptr_array_index (f->places, i);

      if (section->line <= line && (best == NULL || section->line >= best->line))
        best = section;
    }
  if (best != NULL)
    gr_import_row_set (row, "section",
                       (GrValue) { .kind = GR_VALUE_TEXT, .text = gr_import_uid (f->draft, f->guide, best->id) });
}

static void
add_sections (Flattening *f,
              GPtrArray  *sections)
{
  for (guint i = 0; i < sections->len; i++)
    {
      GrGuideSection *section = g_ptr_array_index (sections, i);
      GrRow *row = add_of_guide (f, "section", section->id, f->places->len);

      set_text (row, "title", section->title);
      set_integer (row, "level", section->level);
      set_text (row, "kind", gr_guide_section_kind_nick (section->kind));
      set_integer (row, "line", section->line);
      set_text (row, "body", section->body);
      g_ptr_array_add (f->places, section);
      add_sections (f, section->sections);
    }
}

static void
add_questions (Flattening *f)
{
  for (guint i = 0; i < f->draft->questions->len; i++)
    {
      const GrGuideQuestion *question = g_ptr_array_index (f->draft->questions, i);
      GrRow *row = add_of_guide (f, "question", question->id, i);

      set_text (row, "prompt", question->prompt);
      set_text (row, "answer", question->answer);
      set_text (row, "kind", question->scenario ? "scenario" : "question");
      set_text (row, "topic", question->group);
      set_integer (row, "line", question->line);
      set_place (f, row, question->line);
    }
}

static void
add_item (Flattening        *f,
          const char        *quiz,
          const GrGuideItem *item,
          guint              position)
{
  g_autofree char *uid = gr_import_uid (f->draft, f->guide, item->id);
  GrRow *row = add (f, "quiz-item", uid);
  guint n_reasons = item->reasons != NULL ? g_strv_length (item->reasons) : 0;

  set_text (row, "quiz", quiz);
  set_text (row, "stem", item->stem);
  set_text (row, "explanation", item->explanation);
  gr_import_row_set (row, "position", gr_value_real (position));
  set_integer (row, "line", item->line);
  for (guint i = 0; i < item->options->len; i++)
    {
      const GrGuideText *option = g_ptr_array_index (item->options, i);
      g_autofree char *choice = gr_import_uid (f->draft, f->guide, option->id);

      row = add (f, "choice", choice);
      set_text (row, "item", uid);
      set_text (row, "text", option->text);
      if (i < n_reasons)
        set_text (row, "reason", item->reasons[i]);
      gr_import_row_set (row, "position", gr_value_real (i));
      for (guint c = 0; c < item->correct->len; c++)
        if (g_array_index (item->correct, guint, c) == i)
          set_integer (row, "correct", 1);
    }
}

static void
add_quizzes (Flattening *f)
{
  for (guint i = 0; i < f->draft->quizzes->len; i++)
    {
      const GrGuideQuiz *quiz = g_ptr_array_index (f->draft->quizzes, i);
      GrRow *row = add_of_guide (f, "quiz", quiz->id, i);

      set_text (row, "title", quiz->title);
      set_integer (row, "threshold_correct", quiz->correct);
      set_integer (row, "threshold_total", quiz->total);
      set_integer (row, "threshold_percent", quiz->percent);
      set_place (f, row, quiz->line);
      for (guint n = 0; n < quiz->items->len; n++)
        add_item (f, row->uid, g_ptr_array_index (quiz->items, n), n);
    }
}

static void
add_confusions_and_prompts (Flattening *f)
{
  for (guint i = 0; i < f->draft->confusions->len; i++)
    {
      const GrGuideConfusion *confusion = g_ptr_array_index (f->draft->confusions, i);
      GrRow *row = add_of_guide (f, "confusion", confusion->id, i);

      set_text (row, "claim", confusion->claim);
      set_text (row, "explanation", confusion->explanation);
      set_integer (row, "line", confusion->line);
      set_place (f, row, confusion->line);
    }
  for (guint i = 0; i < f->draft->reflections->len; i++)
    {
      const GrGuideText *prompt = g_ptr_array_index (f->draft->reflections, i);
      GrRow *row = add_of_guide (f, "prompt", prompt->id, i);

      set_text (row, "text", prompt->text);
      set_integer (row, "line", prompt->line);
      set_place (f, row, prompt->line);
    }
}

static void
add_terms (Flattening *f)
{
  for (guint i = 0; i < f->draft->terms->len; i++)
    {
      const GrGuideTerm *term = g_ptr_array_index (f->draft->terms, i);
      GrRow *row = add_of_guide (f, "term", term->id, i);

      set_text (row, "title", term->title);
      set_text (row, "text", term->gloss);
      set_text (row, "kind", term->skill ? "skill" : "term");
      set_integer (row, "line", term->line);
      if (term->section != NULL && *term->section != '\0')
        gr_import_row_set (
            row, "section",
            (GrValue) { .kind = GR_VALUE_TEXT, .text = gr_import_uid (f->draft, f->guide, term->section) });
    }
}

static GrRow *
add_plan_item (Flattening *f,
               const char *id,
               const char *parent,
               const char *kind,
               const char *title,
               guint       line,
               guint       position)
{
  GrRow *row = add_of_guide (f, "plan-item", id, position);

  set_text (row, "parent", parent);
  set_text (row, "kind", kind);
  set_text (row, "title", title);
  set_integer (row, "line", line);
  return row;
}

static void
set_range (GrRow              *row,
           const char         *min,
           const char         *max,
           const GrGuideRange *range)
{
  set_integer (row, min, (gint64) (range->min + 0.5));
  set_integer (row, max, (gint64) (range->max + 0.5));
}

static void
add_texts (Flattening *f,
           const char *parent,
           const char *kind,
           GPtrArray  *texts)
{
  for (guint i = 0; i < texts->len; i++)
    {
      const GrGuideText *text = g_ptr_array_index (texts, i);

      add_plan_item (f, text->id, parent, kind, text->text, text->line, i);
    }
}

static void
add_units (Flattening           *f,
           const GrGuideProject *project,
           const char           *parent)
{
  for (guint i = 0; i < project->units->len; i++)
    {
      const GrGuideUnit *unit = g_ptr_array_index (project->units, i);
      GrRow *row = add_plan_item (f, unit->id, parent, project->full ? "phase" : "step", unit->title, unit->line, i);

      set_text (row, "text", unit->text);
      set_range (row, "minutes_min", "minutes_max", &unit->minutes);
      set_range (row, "weeks_min", "weeks_max", &unit->weeks);
      add_texts (f, row->uid, "task", unit->tasks);
    }
}

static void
add_projects (Flattening *f)
{
  for (guint i = 0; i < f->draft->projects->len; i++)
    {
      const GrGuideProject *project = g_ptr_array_index (f->draft->projects, i);
      GrRow *row =
          add_plan_item (f, project->id, NULL, project->full ? "full" : "sprint", project->title, project->line, i);
      const char *uid = row->uid;

      set_text (row, "text", project->objective);
      set_range (row, "minutes_min", "minutes_max", &project->minutes);
      add_units (f, project, uid);
      add_texts (f, uid, "deliverable", project->deliverables);
      for (guint n = 0; n < project->metrics->len; n++)
        {
          const GrGuideMetric *metric = g_ptr_array_index (project->metrics, n);

          row = add_plan_item (f, metric->id, uid, "metric", metric->text, metric->line, n);
          gr_import_row_set (row, "target", gr_value_real (metric->target));
          set_text (row, "unit", metric->target > 0 ? (metric->is_percent ? "percent" : "count") : NULL);
        }
    }
}

/* Returns: (transfer container) (element-type GrRow): all rows of @draft as guide @guide */
GPtrArray *
gr_import_rows (const GrGuideDraft *draft,
                const char         *guide,
                gboolean            built_in)
{
  Flattening f = { .draft = draft, .guide = guide };
  g_autoptr (GPtrArray) places = g_ptr_array_new ();
  GrRow *row;

  f.rows = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_row_free);
  f.places = places;
  row = add (&f, "guide", guide);
  set_text (row, "title", draft->title);
  set_text (row, "language", draft->language);
  set_text (row, "source_file", draft->file);
  set_text (row, "source_hash", draft->sha256);
  set_integer (row, "built_in", built_in);
  add_sections (&f, draft->sections);
  add_questions (&f);
  add_quizzes (&f);
  add_confusions_and_prompts (&f);
  add_terms (&f);
  add_projects (&f);
  return f.rows;
}
