/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-mojibake.h"

G_BEGIN_DECLS

/**
 * GrGuideRange:
 * @min: the lower end
 * @max: the upper end; the same where only one number is given
 *
 * An amount given as a range.  Where both are 0 the guide gives none.
 */
typedef struct
{
  double min;
  double max;
} GrGuideRange;

typedef enum {
  GR_GUIDE_NOTES,
  GR_GUIDE_QUESTIONS,
  GR_GUIDE_CONFUSIONS,
  GR_GUIDE_QUIZ,
  GR_GUIDE_REFLECTIONS,
  GR_GUIDE_PROJECT,
} GrGuideSectionKind;

typedef enum {
  GR_GUIDE_NOTE,    /* for information */
  GR_GUIDE_WARNING, /* imported with a guess, or less than was meant */
  GR_GUIDE_ERROR,   /* the item is left out */
} GrGuideSeverity;

/**
 * GrGuideSection:
 * @title: the heading, without its mark
 * @level: 1 to 6
 * @body: Markdown up to the next heading, perhaps empty
 * @sections: (element-type GrGuideSection): the sections inside it
 */
typedef struct
{
  char *id;
  char *title;
  int level;
  guint line;
  GrGuideSectionKind kind;
  char *body;
  GPtrArray *sections;
} GrGuideSection;

/**
 * GrGuideQuestion:
 * @prompt: Markdown
 * @answer: Markdown
 * @points: what the answer says, one by one
 * @scenario: whether it is asked as a scenario
 * @group: the heading it stands under, perhaps ""
 */
typedef struct
{
  char *id;
  char *prompt;
  char *answer;
  GStrv points;
  gboolean scenario;
  char *group;
  guint line;
} GrGuideQuestion;

/**
 * GrGuideText:
 *
 * A short text with an identity: an option, a task, a deliverable.
 */
typedef struct
{
  char *id;
  char *text;
  guint line;
} GrGuideText;

/**
 * GrGuideItem:
 * @stem: Markdown
 * @options: (element-type GrGuideText): two or more
 * @correct: (element-type guint): which are right, from 0; empty where the guide does not say
 * @explanation: Markdown, perhaps ""
 * @reasons: (nullable): why each of @options is right or not, Markdown; "" where the guide does not say
 */
typedef struct
{
  char *id;
  char *stem;
  GPtrArray *options;
  GArray *correct;
  char *explanation;
  GStrv reasons;
  guint line;
} GrGuideItem;

/**
 * GrGuideQuiz:
 * @correct: how many right answers pass; 0 where the guide does not say
 * @total: of how many
 * @percent: the percentage the guide states, or 0
 * @items: (element-type GrGuideItem): its questions
 */
typedef struct
{
  char *id;
  char *title;
  guint line;
  int correct;
  int total;
  int percent;
  GPtrArray *items;
} GrGuideQuiz;

typedef struct
{
  char *id;
  char *claim;
  char *explanation;
  guint line;
} GrGuideConfusion;

/**
 * GrGuideTerm:
 * @title: the name in bold
 * @gloss: Markdown: what is said about it
 * @skill: whether it stands in a section on skills
 * @section: the id of the section it stands in
 *
 * A word and what it means.  The same word may come more than once.
 */
typedef struct
{
  char *id;
  char *title;
  char *gloss;
  gboolean skill;
  char *section;
  guint line;
} GrGuideTerm;

/**
 * GrGuideUnit:
 * @number: of a phase; 0 where it has none
 * @title: without number and time
 * @text: Markdown, perhaps ""
 * @minutes: effort in minutes
 * @weeks: the weeks it is spread over
 * @tasks: (element-type GrGuideText): what to do
 *
 * A step of a sprint or a phase of a full project.
 */
typedef struct
{
  char *id;
  int number;
  char *title;
  char *text;
  GrGuideRange minutes;
  GrGuideRange weeks;
  GPtrArray *tasks;
  guint line;
} GrGuideUnit;

/**
 * GrGuideMetric:
 * @text: Markdown
 * @target: the number to reach, or 0 where there is none
 * @is_percent: whether @target is a percentage
 * @at_most: whether the number must not be passed
 */
typedef struct
{
  char *id;
  char *text;
  double target;
  gboolean is_percent;
  gboolean at_most;
  guint line;
} GrGuideMetric;

/**
 * GrGuideProject:
 * @full: a full project, made of phases; else a sprint, made of steps
 * @minutes: the whole, as the guide's title says
 * @units: (element-type GrGuideUnit): steps or phases
 * @deliverables: (element-type GrGuideText): what is made
 * @metrics: (element-type GrGuideMetric): what tells success
 */
typedef struct
{
  char *id;
  gboolean full;
  char *title;
  char *objective;
  GrGuideRange minutes;
  GPtrArray *units;
  GPtrArray *deliverables;
  GPtrArray *metrics;
  guint line;
} GrGuideProject;

/**
 * GrGuideDiagnostic:
 * @line: counted from 1; 0 where it is about the whole file
 * @code: a short word that never changes, such as "quiz-no-key"
 * @message: a translated sentence
 */
typedef struct
{
  guint line;
  GrGuideSeverity severity;
  const char *code;
  char *message;
} GrGuideDiagnostic;

/**
 * GrGuideDraft:
 * @id: the identity it has if no other guide has it: of its title and language
 * @language: "en", "de" or "und"
 * @sha256: of the file's bytes
 * @repairs: (element-type GrMarkupRepair): damaged characters put right
 * @sections: (element-type GrGuideSection): the tree of all readable text
 * @reflections: (element-type GrGuideText): prompts
 * @terms: (element-type GrGuideTerm): terms and skills, in order
 *
 * What was recognised in a guide, as plain data.
 */
typedef struct
{
  gatomicrefcount refs;
  char *id;
  char *title;
  char *language;
  char *file;
  char *sha256;
  GPtrArray *repairs;
  GPtrArray *sections;
  GPtrArray *questions;
  GPtrArray *quizzes;
  GPtrArray *confusions;
  GPtrArray *reflections;
  GPtrArray *terms;
  GPtrArray *projects;
  GPtrArray *diagnostics;
} GrGuideDraft;

GrGuideDraft   *gr_guide_read           (const char              *bytes,
                                         gsize                    len,
                                         const char              *file_name,
                                         GError                 **error);
GrGuideDraft   *gr_guide_read_file      (GFile                   *file,
                                         GCancellable            *cancellable,
                                         GError                 **error);
GrGuideDraft   *gr_guide_draft_new      (void);
GrGuideDraft   *gr_guide_draft_ref      (GrGuideDraft            *self);
void            gr_guide_draft_unref    (GrGuideDraft            *self);

GrGuideSection *gr_guide_section_new    (void);
GrGuideItem    *gr_guide_item_new       (void);
void            gr_guide_item_free      (GrGuideItem             *self);
GrGuideQuiz    *gr_guide_quiz_new       (void);
GrGuideUnit    *gr_guide_unit_new       (void);
GrGuideProject *gr_guide_project_new    (void);
GrGuideText    *gr_guide_text_new       (char                    *text,
                                         guint                    line);
GrGuideQuestion *gr_guide_question_new   (void);
GrGuideConfusion *gr_guide_confusion_new (void);
GrGuideTerm    *gr_guide_term_new       (void);
GrGuideMetric  *gr_guide_metric_new     (void);
void            gr_guide_draft_report   (GrGuideDraft            *self,
                                         guint                    line,
                                         GrGuideSeverity          severity,
                                         const char              *code,
                                         const char              *format,
                                         ...) G_GNUC_PRINTF (5, 6);

const char     *gr_guide_section_kind_nick (GrGuideSectionKind       kind);
const char     *gr_guide_severity_nick  (GrGuideSeverity          severity);
char           *gr_diagnostic_format    (const GrGuideDiagnostic *diagnostic,
                                         const char              *file);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrGuideDraft, gr_guide_draft_unref)

G_END_DECLS
