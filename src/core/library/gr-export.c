/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-export.h"

#include "gr-error.h"
#include "gr-guide-points.h"
#include "gr-guide-project.h"
#include "gr-import-private.h"
#include "gr-registry.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>

/* The rows of a guide as the draft they were made of: the way back from gr-import-rows.c.  What is no longer in the
 * guide stays behind. */

typedef struct
{
  GrGuideDraft *draft;
  GPtrArray *rows;    /* GrRow, owners first, in the order of their positions */
  GHashTable *lines;  /* uid of a section → its line */
} Gathering;

static char *
dup_text (const GrRow *row,
          const char  *field)
{
  const char *text = gr_row_get_text (row, field);

  return g_strdup (text != NULL ? text : "");
}

static guint
get_line (const GrRow *row)
{
  return (guint) gr_row_get_integer (row, "line");
}

static gboolean
is_of (const GrRow *row,
       const char  *type)
{
  return g_str_equal (row->klass->nick, type) &&
         (gr_entity_class_find (row->klass, "retired") < 0 || gr_row_get_integer (row, "retired") == 0);
}

static GrGuideSectionKind
kind_from_nick (const char *nick)
{
  for (GrGuideSectionKind kind = GR_GUIDE_NOTES; kind <= GR_GUIDE_PROJECT; kind++)
    if (g_strcmp0 (nick, gr_guide_section_kind_nick (kind)) == 0)
      return kind;
  return GR_GUIDE_NOTES;
}

/* Sections are kept one after the other; their levels say which is inside which. */
static void
gather_sections (Gathering *g)
{
  GPtrArray *open[7] = { g->draft->sections };

  for (guint i = 0; i < g->rows->len; i++)
    {
      const GrRow *row = g->rows->pdata[i];
      GrGuideSection *section;
      int above;

      if (!is_of (row, "section"))
        continue;
      section = gr_guide_section_new ();
      section->id = g_strdup (row->uid);
      section->title = dup_text (row, "title");
      section->body = dup_text (row, "body");
      section->level = (int) CLAMP (gr_row_get_integer (row, "level"), 1, 6);
      section->line = get_line (row);
      section->kind = kind_from_nick (gr_row_get_text (row, "kind"));
      g_hash_table_insert (g->lines, row->uid, GUINT_TO_POINTER (section->line));
      for (above = section->level - 1; above > 0 && open[above] == NULL;)
        above--;
      g_ptr_array_add (open[above], section);
      /* the guide's title holds its own text, not the sections below it */
      open[section->level] =
          section->level == 1 && g_strcmp0 (section->title, g->draft->title) == 0 ? NULL : section->sections;
      for (int level = section->level + 1; level <= 6; level++)
        open[level] = NULL;
    }
}

static void
gather_questions (Gathering *g)
{
  for (guint i = 0; i < g->rows->len; i++)
    {
      const GrRow *row = g->rows->pdata[i];
      GrGuideQuestion *question;

      if (!is_of (row, "question"))
        continue;
      question = gr_guide_question_new ();
      question->id = g_strdup (row->uid);
      question->prompt = dup_text (row, "prompt");
      question->answer = dup_text (row, "answer");
      question->points = gr_guide_answer_points (question->answer);
      question->scenario = g_strcmp0 (gr_row_get_text (row, "kind"), "scenario") == 0;
      question->group = dup_text (row, "topic");
      question->line = get_line (row);
      g_ptr_array_add (g->draft->questions, question);
    }
}

static void
gather_choices (Gathering   *g,
                const char  *owner,
                GrGuideItem *item)
{
  g_autoptr (GStrvBuilder) reasons = g_strv_builder_new ();
  gboolean any = FALSE;

  for (guint i = 0; i < g->rows->len; i++)
    {
      const GrRow *row = g->rows->pdata[i];
      GrGuideText *option;
      guint index = item->options->len;

      if (!is_of (row, "choice") || g_strcmp0 (gr_row_get_text (row, "item"), owner) != 0)
        continue;
      option = gr_guide_text_new (dup_text (row, "text"), item->line);
      option->id = g_strdup (row->uid);
      g_ptr_array_add (item->options, option);
      g_strv_builder_take (reasons, dup_text (row, "reason"));
      any = any || !gr_text_is_blank (gr_row_get_text (row, "reason"));
      if (gr_row_get_integer (row, "correct") != 0)
        g_array_append_val (item->correct, index);
    }
  if (any)
    item->reasons = g_strv_builder_end (reasons);
}

static void
gather_items (Gathering   *g,
              const char  *owner,
              GrGuideQuiz *quiz)
{
  for (guint i = 0; i < g->rows->len; i++)
    {
      const GrRow *row = g->rows->pdata[i];
      GrGuideItem *item;

      if (!is_of (row, "quiz-item") || g_strcmp0 (gr_row_get_text (row, "quiz"), owner) != 0)
        continue;
      item = gr_guide_item_new ();
      item->id = g_strdup (row->uid);
      item->stem = dup_text (row, "stem");
      item->explanation = dup_text (row, "explanation");
      item->line = get_line (row);
      gather_choices (g, row->uid, item);
      g_ptr_array_add (quiz->items, item);
    }
}

static void
gather_quizzes (Gathering *g)
{
  for (guint i = 0; i < g->rows->len; i++)
    {
      const GrRow *row = g->rows->pdata[i];
      const char *section;
      GrGuideQuiz *quiz;

      if (!is_of (row, "quiz"))
        continue;
      quiz = gr_guide_quiz_new ();
      section = gr_row_get_text (row, "section");
      quiz->id = g_strdup (row->uid);
      quiz->title = dup_text (row, "title");
      quiz->line = section != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (g->lines, section)) : 0;
      quiz->correct = (int) gr_row_get_integer (row, "threshold_correct");
      quiz->total = (int) gr_row_get_integer (row, "threshold_total");
      quiz->percent = (int) gr_row_get_integer (row, "threshold_percent");
      gather_items (g, row->uid, quiz);
      g_ptr_array_add (g->draft->quizzes, quiz);
    }
}

static void
gather_texts (Gathering *g)
{
  for (guint i = 0; i < g->rows->len; i++)
    {
      const GrRow *row = g->rows->pdata[i];

      if (is_of (row, "confusion"))
        {
          GrGuideConfusion *confusion = gr_guide_confusion_new ();

          confusion->id = g_strdup (row->uid);
          confusion->claim = dup_text (row, "claim");
          confusion->explanation = dup_text (row, "explanation");
          confusion->line = get_line (row);
          g_ptr_array_add (g->draft->confusions, confusion);
        }
      else if (is_of (row, "prompt"))
        {
          GrGuideText *prompt = gr_guide_text_new (dup_text (row, "text"), get_line (row));

          prompt->id = g_strdup (row->uid);
          g_ptr_array_add (g->draft->reflections, prompt);
        }
      else if (is_of (row, "term"))
        {
          GrGuideTerm *term = gr_guide_term_new ();

          term->id = g_strdup (row->uid);
          term->title = dup_text (row, "title");
          term->gloss = dup_text (row, "text");
          term->skill = g_strcmp0 (gr_row_get_text (row, "kind"), "skill") == 0;
          term->section = dup_text (row, "section");
          term->line = get_line (row);
          g_ptr_array_add (g->draft->terms, term);
        }
    }
}

static GrGuideRange
get_range (const GrRow *row,
           const char  *min,
           const char  *max)
{
  return (GrGuideRange) { (double) gr_row_get_integer (row, min), (double) gr_row_get_integer (row, max) };
}

static gboolean
is_plan (const GrRow *row,
         const char  *parent,
         const char  *kind)
{
  return is_of (row, "plan-item") && g_strcmp0 (gr_row_get_text (row, "parent"), parent) == 0 &&
         (kind == NULL || g_strcmp0 (gr_row_get_text (row, "kind"), kind) == 0);
}

static void
gather_plan_texts (Gathering  *g,
                   const char *parent,
                   const char *kind,
                   GPtrArray  *into)
{
  for (guint i = 0; i < g->rows->len; i++)
    {
      const GrRow *row = g->rows->pdata[i];
      GrGuideText *text;

      if (!is_plan (row, parent, kind))
        continue;
      text = gr_guide_text_new (dup_text (row, "title"), get_line (row));
      text->id = g_strdup (row->uid);
      g_ptr_array_add (into, text);
    }
}

static void
gather_parts (Gathering      *g,
              const char     *parent,
              GrGuideProject *project)
{
  for (guint i = 0; i < g->rows->len; i++)
    {
      const GrRow *row = g->rows->pdata[i];

      if (is_plan (row, parent, project->full ? "phase" : "step"))
        {
          GrGuideUnit *unit = gr_guide_unit_new ();

          unit->id = g_strdup (row->uid);
          unit->title = dup_text (row, "title");
          unit->text = dup_text (row, "text");
          unit->line = get_line (row);
          unit->number = (int) project->units->len + 1;
          unit->minutes = get_range (row, "minutes_min", "minutes_max");
          unit->weeks = get_range (row, "weeks_min", "weeks_max");
          gather_plan_texts (g, row->uid, "task", unit->tasks);
          g_ptr_array_add (project->units, unit);
        }
      else if (is_plan (row, parent, "metric"))
        {
          g_autofree char *text = dup_text (row, "title");
          GrGuideMetric *metric = gr_guide_project_read_metric (text, get_line (row));

          metric->id = g_strdup (row->uid);
          metric->target = gr_row_get_real (row, "target");
          metric->is_percent = g_strcmp0 (gr_row_get_text (row, "unit"), "percent") == 0;
          g_ptr_array_add (project->metrics, metric);
        }
    }
  gather_plan_texts (g, parent, "deliverable", project->deliverables);
}

static void
gather_projects (Gathering *g)
{
  for (guint i = 0; i < g->rows->len; i++)
    {
      const GrRow *row = g->rows->pdata[i];
      GrGuideProject *project;

      if (!is_plan (row, NULL, NULL))
        continue;
      project = gr_guide_project_new ();
      project->id = g_strdup (row->uid);
      project->full = g_strcmp0 (gr_row_get_text (row, "kind"), "full") == 0;
      project->title = dup_text (row, "title");
      project->objective = dup_text (row, "text");
      project->minutes = get_range (row, "minutes_min", "minutes_max");
      project->line = get_line (row);
      gather_parts (g, row->uid, project);
      g_ptr_array_add (g->draft->projects, project);
    }
}

/**
 * gr_export_draft:
 * @store: a connection to the library, for reading
 * @guide: the uid of a guide
 * @error: return location: %GR_ERROR_NOT_FOUND where there is none
 *
 * Gathers a guide of the library as it was read in, with the identities it has
 * there.
 *
 * Returns: (transfer full) (nullable): the guide
 */
GrGuideDraft *
gr_export_draft (GrStore    *store,
                 const char *guide,
                 GError    **error)
{
  g_autoptr (GrGuideDraft) draft = gr_guide_draft_new ();
  g_autoptr (GPtrArray) rows = gr_import_load (store, guide, error);
  g_autoptr (GHashTable) lines = g_hash_table_new (g_str_hash, g_str_equal);
  Gathering g = { draft, rows, lines };
  const GrRow *head;

  if (rows == NULL)
    return NULL;
  head = rows->pdata[0];
  draft->id = g_strdup (guide);
  draft->title = dup_text (head, "title");
  draft->language = dup_text (head, "language");
  draft->file = dup_text (head, "source_file");
  draft->sha256 = dup_text (head, "source_hash");
  gather_sections (&g);
  gather_questions (&g);
  gather_quizzes (&g);
  gather_texts (&g);
  gather_projects (&g);
  return g_steal_pointer (&draft);
}

static gboolean
is_called (const GrRow *row,
           const char  *name)
{
  g_autofree char *title =
      gr_text_normalise (gr_row_get_text (row, "title") != NULL ? gr_row_get_text (row, "title") : "");
  g_autofree char *normal = gr_text_normalise (name);

  return *normal != '\0' && g_str_equal (title, normal);
}

/**
 * gr_export_find:
 * @store: a connection to the library, for reading
 * @name: what a person calls a guide: its uid or its title
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the uid of the one guide that is
 *   called so; where there are several the message lists them
 */
char *
gr_export_find (GrStore    *store,
                const char *name,
                GError    **error)
{
  g_autoptr (GPtrArray) guides = gr_store_load (store, gr_registry_find ("guide"), NULL, TRUE, error);
  g_autoptr (GString) uids = g_string_new (NULL);
  const char *found = NULL;
  guint n = 0;

  if (guides == NULL)
    return NULL;
  for (guint i = 0; i < guides->len; i++)
    {
      const GrRow *row = guides->pdata[i];

      if (g_str_equal (row->uid, name))
        return g_strdup (name);
      if (!is_called (row, name))
        continue;
      found = row->uid;
      g_string_append_printf (uids, "%s%s", n++ > 0 ? ", " : "", row->uid);
    }
  if (n == 1)
    return g_strdup (found);
  if (n == 0)
    g_set_error (error, GR_ERROR, GR_ERROR_NOT_FOUND,
                 _("Export “%s”: there is no guide with that title or identifier in the library"), name);
  else
    g_set_error (error, GR_ERROR, GR_ERROR_INVALID,
                 _("Export “%s”: %u guides have that title; name one by its identifier: %s"), name, n, uids->str);
  return NULL;
}

static void
take_against (GrGuideItem *item,
              const char  *choice,
              const char  *reason)
{
  if (item->reasons == NULL)
    {
      item->reasons = g_new0 (char *, item->options->len + 1);
      for (guint n = 0; n < item->options->len; n++)
        item->reasons[n] = g_strdup ("");
    }
  for (guint n = 0; n < item->options->len; n++)
    if (g_strcmp0 (((GrGuideText *) item->options->pdata[n])->id, choice) == 0)
      g_set_str (&item->reasons[n], reason != NULL ? reason : "");
}

static void
take_keys (GrGuideItem     *item,
           const GPtrArray *keys)
{
  gboolean own = FALSE;

  for (guint i = 0; i < keys->len; i++)
    {
      const GrRow *key = keys->pdata[i];
      const char *reason = gr_row_get_text (key, "reason");

      if (g_strcmp0 (gr_row_get_text (key, "item"), item->id) != 0)
        continue;
      if (gr_row_get_integer (key, "wrong") != 0)
        {
          take_against (item, gr_row_get_text (key, "choice"), reason);
          continue;
        }
      if (!own)
        g_array_set_size (item->correct, 0);
      own = TRUE;
      for (guint n = 0; n < item->options->len; n++)
        if (g_strcmp0 (((GrGuideText *) item->options->pdata[n])->id, gr_row_get_text (key, "choice")) == 0)
          g_array_append_val (item->correct, n);
      if (gr_text_is_blank (item->explanation) && reason != NULL)
        g_set_str (&item->explanation, reason);
    }
}

/**
 * gr_export_take_keys:
 * @store: a connection to the library, for reading
 * @draft: what gr_export_draft() gathered
 * @error: return location
 *
 * Puts the keys that a person set in the place of the guide's: for a quiz that
 * is taken elsewhere.
 *
 * Returns: %FALSE with @error set where they could not be read
 */
gboolean
gr_export_take_keys (GrStore      *store,
                     GrGuideDraft *draft,
                     GError      **error)
{
  g_autoptr (GPtrArray) keys = gr_store_load (store, gr_registry_find ("key"), NULL, TRUE, error);

  if (keys == NULL)
    return FALSE;
  for (guint i = 0; i < draft->quizzes->len; i++)
    {
      const GrGuideQuiz *quiz = draft->quizzes->pdata[i];

      for (guint n = 0; n < quiz->items->len; n++)
        take_keys (quiz->items->pdata[n], keys);
    }
  return TRUE;
}

/**
 * gr_export_quiz:
 * @store: a connection to the library, for reading
 * @quiz: the uid of a quiz, a guide's or the person's own
 * @error: return location: %GR_ERROR_NOT_FOUND where there is none
 *
 * Gathers one quiz with the key that holds for the person, as a guide that is
 * called like it.
 *
 * Returns: (transfer full) (nullable): the quiz
 */
GrGuideDraft *
gr_export_quiz (GrStore    *store,
                const char *quiz,
                GError    **error)
{
  g_autoptr (GrGuideDraft) draft = gr_guide_draft_new ();
  g_autoptr (GPtrArray) rows = gr_import_load_quiz (store, quiz, error);
  g_autoptr (GHashTable) lines = g_hash_table_new (g_str_hash, g_str_equal);
  Gathering g = { draft, rows, lines };

  if (rows == NULL)
    return NULL;
  draft->title = dup_text (rows->pdata[0], "title");
  gather_quizzes (&g);
  if (!gr_export_take_keys (store, draft, error))
    return NULL;
  return g_steal_pointer (&draft);
}
