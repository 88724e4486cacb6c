/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Stored by nick: values may be added, never renamed. */

typedef enum {
  GR_SECTION_KIND_NOTES,
  GR_SECTION_KIND_QUESTIONS,
  GR_SECTION_KIND_CONFUSIONS,
  GR_SECTION_KIND_QUIZ,
  GR_SECTION_KIND_REFLECTIONS,
  GR_SECTION_KIND_PROJECT,
} GrSectionKind;

#define GR_TYPE_SECTION_KIND (gr_section_kind_get_type ())
GType gr_section_kind_get_type (void);

typedef enum {
  GR_QUESTION_KIND_QUESTION,
  GR_QUESTION_KIND_SCENARIO,
} GrQuestionKind;

#define GR_TYPE_QUESTION_KIND (gr_question_kind_get_type ())
GType gr_question_kind_get_type (void);

typedef enum {
  GR_PLAN_ITEM_KIND_SPRINT,
  GR_PLAN_ITEM_KIND_FULL,
  GR_PLAN_ITEM_KIND_STEP,
  GR_PLAN_ITEM_KIND_PHASE,
  GR_PLAN_ITEM_KIND_TASK,
  GR_PLAN_ITEM_KIND_DELIVERABLE,
  GR_PLAN_ITEM_KIND_METRIC,
} GrPlanItemKind;

#define GR_TYPE_PLAN_ITEM_KIND (gr_plan_item_kind_get_type ())
GType gr_plan_item_kind_get_type (void);

typedef enum {
  GR_MARK_KIND_UNDERSTOOD,
  GR_MARK_KIND_REVISIT,
  GR_MARK_KIND_AGREE,
  GR_MARK_KIND_DISAGREE,
  GR_MARK_KIND_RATING,
} GrMarkKind;

#define GR_TYPE_MARK_KIND (gr_mark_kind_get_type ())
GType gr_mark_kind_get_type (void);

typedef enum {
  GR_VERDICT_UNKEYED,
  GR_VERDICT_RIGHT,
  GR_VERDICT_WRONG,
} GrVerdict;

#define GR_TYPE_VERDICT (gr_verdict_get_type ())
GType gr_verdict_get_type (void);

typedef enum {
  GR_WORK_SOURCE_TIMER,
  GR_WORK_SOURCE_MANUAL,
  GR_WORK_SOURCE_EDITED,
} GrWorkSource;

#define GR_TYPE_WORK_SOURCE (gr_work_source_get_type ())
GType gr_work_source_get_type (void);

typedef enum {
  GR_TERM_KIND_TERM,
  GR_TERM_KIND_SKILL,
} GrTermKind;

#define GR_TYPE_TERM_KIND (gr_term_kind_get_type ())
GType gr_term_kind_get_type (void);

typedef enum {
  GR_CARD_STATE_NEW,
  GR_CARD_STATE_LEARNING,
  GR_CARD_STATE_REVIEW,
  GR_CARD_STATE_RELEARNING,
} GrCardState;

#define GR_TYPE_CARD_STATE (gr_card_state_get_type ())
GType gr_card_state_get_type (void);

typedef enum {
  GR_REVIEWING_AUTO,
  GR_REVIEWING_ON,
  GR_REVIEWING_OFF,
} GrReviewing;

#define GR_TYPE_REVIEWING (gr_reviewing_get_type ())
GType gr_reviewing_get_type (void);

typedef enum {
  GR_ATTEMPT_KIND_QUIZ,
  GR_ATTEMPT_KIND_RETRY,
  GR_ATTEMPT_KIND_MIXED,
} GrAttemptKind;

#define GR_TYPE_ATTEMPT_KIND (gr_attempt_kind_get_type ())
GType gr_attempt_kind_get_type (void);

typedef enum {
  GR_FEEDBACK_AT_ONCE,
  GR_FEEDBACK_AT_END,
} GrFeedback;

#define GR_TYPE_FEEDBACK (gr_feedback_get_type ())
GType gr_feedback_get_type (void);

typedef enum {
  GR_CERTAINTY_UNSAID,
  GR_CERTAINTY_GUESSING,
  GR_CERTAINTY_FAIRLY,
  GR_CERTAINTY_CERTAIN,
} GrCertainty;

#define GR_TYPE_CERTAINTY (gr_certainty_get_type ())
GType gr_certainty_get_type (void);

G_END_DECLS
