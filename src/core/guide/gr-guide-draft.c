/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-draft.h"

static void
text_free (GrGuideText *self)
{
  g_free (self->id);
  g_free (self->text);
  g_free (self);
}

static void
section_free (GrGuideSection *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->body);
  g_ptr_array_unref (self->sections);
  g_free (self);
}

static void
question_free (GrGuideQuestion *self)
{
  g_free (self->id);
  g_free (self->prompt);
  g_free (self->answer);
  g_strfreev (self->points);
  g_free (self->group);
  g_free (self);
}

void
gr_guide_item_free (GrGuideItem *self)
{
  g_free (self->id);
  g_free (self->stem);
  g_ptr_array_unref (self->options);
  g_array_unref (self->correct);
  g_free (self->explanation);
  g_strfreev (self->reasons);
  g_free (self);
}

static void
quiz_free (GrGuideQuiz *self)
{
  g_free (self->id);
  g_free (self->title);
  g_ptr_array_unref (self->items);
  g_free (self);
}

static void
confusion_free (GrGuideConfusion *self)
{
  g_free (self->id);
  g_free (self->claim);
  g_free (self->explanation);
  g_free (self);
}

static void
term_free (GrGuideTerm *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->gloss);
  g_free (self->section);
  g_free (self);
}

static void
unit_free (GrGuideUnit *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->text);
  g_ptr_array_unref (self->tasks);
  g_free (self);
}

static void
metric_free (GrGuideMetric *self)
{
  g_free (self->id);
  g_free (self->text);
  g_free (self);
}

static void
project_free (GrGuideProject *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->objective);
  g_ptr_array_unref (self->units);
  g_ptr_array_unref (self->deliverables);
  g_ptr_array_unref (self->metrics);
  g_free (self);
}

static void
diagnostic_free (GrGuideDiagnostic *self)
{
  g_free (self->message);
  g_free (self);
}

#define NEW_ARRAY(free) g_ptr_array_new_with_free_func ((GDestroyNotify) (free))

GrGuideSection *
gr_guide_section_new (void)
{
  GrGuideSection *self = g_new0 (GrGuideSection, 1);

  self->sections = NEW_ARRAY (section_free);
  return self;
}

GrGuideItem *
gr_guide_item_new (void)
{
  GrGuideItem *self = g_new0 (GrGuideItem, 1);

  self->options = NEW_ARRAY (text_free);
  self->correct = g_array_new (FALSE, FALSE, sizeof (guint));
  return self;
}

GrGuideQuiz *
gr_guide_quiz_new (void)
{
  GrGuideQuiz *self = g_new0 (GrGuideQuiz, 1);

  self->items = NEW_ARRAY (gr_guide_item_free);
  return self;
}

GrGuideUnit *
gr_guide_unit_new (void)
{
  GrGuideUnit *self = g_new0 (GrGuideUnit, 1);

  self->tasks = NEW_ARRAY (text_free);
  return self;
}

GrGuideProject *
gr_guide_project_new (void)
{
  GrGuideProject *self = g_new0 (GrGuideProject, 1);

  self->units = NEW_ARRAY (unit_free);
  self->deliverables = NEW_ARRAY (text_free);
  self->metrics = NEW_ARRAY (metric_free);
  return self;
}

/* Takes @text. */
GrGuideText *
gr_guide_text_new (char *text,
                   guint line)
{
  GrGuideText *self = g_new0 (GrGuideText, 1);

  self->text = text;
  self->line = line;
  return self;
}

GrGuideQuestion *
gr_guide_question_new (void)
{
  return g_new0 (GrGuideQuestion, 1);
}

GrGuideConfusion *
gr_guide_confusion_new (void)
{
  return g_new0 (GrGuideConfusion, 1);
}

GrGuideTerm *
gr_guide_term_new (void)
{
  return g_new0 (GrGuideTerm, 1);
}

GrGuideMetric *
gr_guide_metric_new (void)
{
  return g_new0 (GrGuideMetric, 1);
}

/**
 * gr_guide_draft_new:
 *
 * Returns: (transfer full): a draft with nothing in it
 */
GrGuideDraft *
gr_guide_draft_new (void)
{
  GrGuideDraft *self = g_new0 (GrGuideDraft, 1);

  g_atomic_ref_count_init (&self->refs);
  self->repairs = NEW_ARRAY (gr_markup_repair_free);
  self->sections = NEW_ARRAY (section_free);
  self->questions = NEW_ARRAY (question_free);
  self->quizzes = NEW_ARRAY (quiz_free);
  self->confusions = NEW_ARRAY (confusion_free);
  self->reflections = NEW_ARRAY (text_free);
  self->terms = NEW_ARRAY (term_free);
  self->projects = NEW_ARRAY (project_free);
  self->diagnostics = NEW_ARRAY (diagnostic_free);
  return self;
}

/**
 * gr_guide_draft_ref:
 * @self: a draft
 *
 * Returns: (transfer full): @self
 */
GrGuideDraft *
gr_guide_draft_ref (GrGuideDraft *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

/**
 * gr_guide_draft_unref:
 * @self: (transfer full): a draft
 */
void
gr_guide_draft_unref (GrGuideDraft *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  g_free (self->id);
  g_free (self->title);
  g_free (self->language);
  g_free (self->file);
  g_free (self->sha256);
  g_ptr_array_unref (self->repairs);
  g_ptr_array_unref (self->sections);
  g_ptr_array_unref (self->questions);
  g_ptr_array_unref (self->quizzes);
  g_ptr_array_unref (self->confusions);
  g_ptr_array_unref (self->reflections);
  g_ptr_array_unref (self->terms);
  g_ptr_array_unref (self->projects);
  g_ptr_array_unref (self->diagnostics);
  g_free (self);
}

/**
 * gr_guide_section_kind_nick:
 * @kind: a kind
 *
 * Returns: its name in guide packs
 */
const char *
gr_guide_section_kind_nick (GrGuideSectionKind kind)
{
  static const char *nicks[] = { "notes", "questions", "confusions", "quiz", "reflections", "project" };

  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (nicks), NULL);

  return nicks[kind];
}
