/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "gr-calibration.h"
#include "gr-folio-track.h"
#include "gr-timeline.h"

G_BEGIN_DECLS

/**
 * GrPaper:
 * @GR_PAPER_A4: 210 × 297 mm
 * @GR_PAPER_LETTER: 8.5 × 11 in
 *
 * What the pages are cut to.
 */
typedef enum {
  GR_PAPER_A4,
  GR_PAPER_LETTER,
} GrPaper;

#define GR_TYPE_PAPER (gr_paper_get_type ())
GType gr_paper_get_type (void);

/**
 * GrDesign:
 * @GR_DESIGN_PLAIN: black on white, nothing else
 * @GR_DESIGN_MODERN: large titles and one colour
 * @GR_DESIGN_SERIF: a book's face
 *
 * How the pages look.  Nicks are kept in settings: never renamed.
 */
typedef enum {
  GR_DESIGN_PLAIN,
  GR_DESIGN_MODERN,
  GR_DESIGN_SERIF,
} GrDesign;

#define GR_TYPE_DESIGN (gr_design_get_type ())
GType gr_design_get_type (void);

/**
 * GrPreset:
 * @GR_PRESET_PRIVATE: for the person alone: everything
 * @GR_PRESET_COACH: for who helps to prepare: all but the journal and whom one taught
 * @GR_PRESET_EMPLOYER: to be handed over: no scores, no contacts, no rejections,
 *   and other words for what is private
 * @GR_PRESET_CHEAT: one page to look at before one goes in
 * @GR_PRESET_KIT: for a friend who plays the interviewer
 *
 * For whom a portfolio is made.  A preset rules which parts may be in it at
 * all; the switches choose among those.
 */
typedef enum {
  GR_PRESET_PRIVATE,
  GR_PRESET_COACH,
  GR_PRESET_EMPLOYER,
  GR_PRESET_CHEAT,
  GR_PRESET_KIT,
  GR_N_PRESETS, /*< skip >*/
} GrPreset;

#define GR_TYPE_PRESET (gr_preset_get_type ())
GType gr_preset_get_type (void);

/**
 * GrChapter:
 *
 * The parts a portfolio is made of, in the order a new library shows them; the
 * last two are all there is of a preset of theirs.  Nicks are kept in settings:
 * never renamed.
 */
typedef enum {
  GR_CHAPTER_COVER,
  GR_CHAPTER_CONTENTS,
  GR_CHAPTER_ABOUT,
  GR_CHAPTER_STORIES,
  GR_CHAPTER_RESULTS,
  GR_CHAPTER_ANSWERS,
  GR_CHAPTER_ASKS,
  GR_CHAPTER_QUIZ,
  GR_CHAPTER_TAKES,
  GR_CHAPTER_MOCKS,
  GR_CHAPTER_ROUNDS,
  GR_CHAPTER_METRICS,
  GR_CHAPTER_INDICATORS,
  GR_CHAPTER_TAUGHT,
  GR_CHAPTER_EXPERTISE,
  GR_CHAPTER_PLAN,
  GR_CHAPTER_DELIVERABLES,
  GR_CHAPTER_SKILLS,
  GR_CHAPTER_CALIBRATION,
  GR_CHAPTER_REFLECTIONS,
  GR_CHAPTER_FILES,
  GR_CHAPTER_SOURCES,
  GR_CHAPTER_CHEAT,
  GR_CHAPTER_KIT,
  GR_N_CHAPTERS, /*< skip >*/
} GrChapter;

#define GR_TYPE_CHAPTER (gr_chapter_get_type ())
GType gr_chapter_get_type (void);

typedef struct
{
  GrChapter part;
  gboolean on;
} GrFolioSwitch;

typedef struct
{
  char *name;
  char *role;
  char *interview; /* a date in words, as the reader writes dates */
  char *made_on;   /* likewise */
} GrFolioPerson;

typedef struct
{
  char *uid;
  char *title;
  char *situation;
  char *task;
  char *action;
  char *result;
  char *learning;
  char *competencies; /* names, as one line */
  char *bullets;      /* the person's own short form; nullable */
  GPtrArray *answers; /* char *: the questions it answers well */
  guint words;
  guint seconds; /* of the last spoken take; 0: none yet */
} GrFolioStory;

typedef struct
{
  char *uid;
  char *group; /* General, Challenging, … as the guide calls it */
  char *prompt;
  char *text; /* the person's own answer; NULL or blank: none yet */
} GrFolioAnswer;

typedef enum {
  GR_FOLIO_VALUE,
  GR_FOLIO_PHILOSOPHY,
  GR_FOLIO_PITCH,
  GR_FOLIO_ASK,
} GrFolioTextKind;

/* What a person says of themselves, or wants to ask. */
typedef struct
{
  char *uid;
  GrFolioTextKind kind;
  char *text;
} GrFolioText;

/* A question as it was told: at first, and now. */
typedef struct
{
  char *date;
  guint seconds;
  guint part_seconds[4]; /* S, T, A, R; all 0: no marks were set */
  guint pauses;
  gboolean heard; /* measured in the sound, not by the clock */
} GrFolioTake;

typedef struct
{
  char *uid; /* of the question */
  char *title;
  guint n; /* takes in all */
  GrFolioTake *first;
  GrFolioTake *latest; /* NULL: there is but one */
} GrFolioTakes;

typedef struct
{
  char *uid;
  char *title;
  char *date;
  char *kind;   /* of interview, in the reader's language */
  char *people; /* who played the interviewer, as one line; nullable */
  char *feedback;
} GrFolioMock;

/* For who plays the interviewer: a question, and what to listen for. */
typedef struct
{
  char *prompt;
  char *points;  /* the guide's, a paragraph each; nullable */
  GPtrArray *probes; /* char *: what may be asked on */
} GrFolioKitQuestion;

typedef struct
{
  char *date;
  guint correct;
  guint total;
  guint threshold; /* correct answers needed; 0: the guide names none */
  gboolean passed;
} GrFolioAttempt;

typedef struct
{
  char *uid;
  char *title;         /* of the guide */
  gboolean self_check; /* no key in the guide: judged by the person */
  GPtrArray *attempts; /* GrFolioAttempt, oldest first */
} GrFolioQuiz;

typedef struct
{
  char *title;
  gboolean done;
  guint minutes; /* spent so far */
} GrFolioTask;

typedef struct
{
  char *title;
  double hours_min; /* planned */
  double hours_max;
  guint weeks_min; /* span; 0: none given */
  guint weeks_max;
  gint64 seconds; /* spent so far */
  GrTimelineSpan planned; /* GR_TIMELINE_NO_DAY twice: no day was said */
  GrTimelineSpan worked;  /* likewise: it was not begun */
  guint tasks_done;
  guint tasks_total;
  GPtrArray *tasks; /* GrFolioTask */
} GrFolioPhase;

typedef struct
{
  char *uid;
  char *title;
  GPtrArray *phases; /* GrFolioPhase */
} GrFolioProject;

typedef enum {
  GR_FOLIO_EMPTY,
  GR_FOLIO_PARTLY,
  GR_FOLIO_DONE,
} GrFolioState;

typedef struct
{
  char *uid;
  char *title;
  GrFolioState state;
  char *evidence; /* what shows it, a line each; nullable */
} GrFolioDeliverable;

typedef struct
{
  char *uid;
  char *prompt;
  char *text; /* the person's own; NULL or blank: none yet */
  char *date; /* nullable */
} GrFolioReflection;

typedef struct
{
  char *title;   /* of the guide */
  guint n_items; /* that were studied */
  char *learned_from; /* who wrote it, under which licence; nullable */
  char *uri;          /* nullable */
} GrFolioSource;

/**
 * GrFolio:
 *
 * Everything a portfolio is made from, as plain data: it is read in one
 * transaction, crosses to the job's thread, and is the only input of
 * gr_compose().  Strings belong to it; the gr_folio_add_… functions give an
 * empty member to be filled in place.
 */
typedef struct
{
  GrPreset preset;
  GrPaper paper;
  GrDesign design;
  char *language; /* BCP 47; NULL: the locale's */
  char *created;  /* ISO 8601, for the file's metadata; NULL: none */
  gint64 today;   /* the day it was made, since 1970; GR_TIMELINE_NO_DAY: not said */
  GrFolioPerson person;
  GPtrArray *private_words;         /* char *, as they were marked */
  struct _GrPseudonyms *pseudonyms; /* the names that stand for them in what is handed over */
  GPtrArray *texts;
  GPtrArray *stories;
  GPtrArray *answers;
  GPtrArray *takes;
  GPtrArray *mocks;
  GPtrArray *kit;
  GPtrArray *quizzes;
  GPtrArray *projects;
  GPtrArray *deliverables;
  GPtrArray *reflections;
  GPtrArray *sources;
  GPtrArray *openings;     /* GrFolioOpening */
  GPtrArray *metrics;      /* GrFolioMeasure */
  GPtrArray *indicators;   /* GrFolioMeasure */
  GPtrArray *skills;       /* GrFolioSkill */
  GPtrArray *expertise;    /* GrFolioEntry */
  GPtrArray *taught;       /* GrFolioEntry */
  GPtrArray *files;        /* GrFolioEntry */
  GrCalibration calibration;
  GArray *parts; /* GrFolioSwitch, in the order of the pages */
} GrFolio;

GrFolio            *gr_folio_new             (void);
void                gr_folio_free            (GrFolio        *self);
GrFolioStory       *gr_folio_add_story       (GrFolio        *self);
GrFolioAnswer      *gr_folio_add_answer      (GrFolio        *self);
GrFolioText        *gr_folio_add_text        (GrFolio        *self);
GrFolioTakes       *gr_folio_add_takes       (GrFolio        *self);
void                gr_folio_take_free       (GrFolioTake    *take);
GrFolioMock        *gr_folio_add_mock        (GrFolio        *self);
GrFolioKitQuestion *gr_folio_add_kit_question (GrFolio       *self);
GrFolioQuiz        *gr_folio_add_quiz        (GrFolio        *self);
GrFolioAttempt     *gr_folio_add_attempt     (GrFolioQuiz    *quiz);
GrFolioProject     *gr_folio_add_project     (GrFolio        *self);
GrFolioPhase       *gr_folio_add_phase       (GrFolioProject *project);
GrFolioTask        *gr_folio_add_task        (GrFolioPhase   *phase);
GrFolioDeliverable *gr_folio_add_deliverable (GrFolio        *self);
GrFolioReflection  *gr_folio_add_reflection  (GrFolio        *self);
GrFolioSource      *gr_folio_add_source      (GrFolio        *self);
gboolean            gr_folio_is_on           (const GrFolio  *self,
                                              GrChapter       part);
void                gr_folio_set_on          (GrFolio        *self,
                                              GrChapter       part,
                                              gboolean        on);
char               *gr_folio_text            (const GrFolio  *self,
                                              const char     *text);

gboolean            gr_preset_allows         (GrPreset        preset,
                                              GrChapter       part);
const char         *gr_preset_get_title      (GrPreset        preset);
const char         *gr_chapter_get_title     (GrChapter       part);
gboolean            gr_design_find           (const char     *name,
                                              GrDesign       *design);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrFolio, gr_folio_free)

G_END_DECLS
