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

typedef enum {
  GR_VERSION_KIND_MINUTE,
  GR_VERSION_KIND_HALF_MINUTE,
  GR_VERSION_KIND_BULLETS,
} GrVersionKind;

#define GR_TYPE_VERSION_KIND (gr_version_kind_get_type ())
GType gr_version_kind_get_type (void);

/**
 * GrFit:
 * @GR_FIT_NONE: the story does not answer the question
 * @GR_FIT_PARTLY: it does, told from another side
 * @GR_FIT_WELL: it does as it is
 *
 * How well a story answers a question, as the person sees it.
 */
typedef enum {
  GR_FIT_NONE,
  GR_FIT_PARTLY,
  GR_FIT_WELL,
} GrFit;

#define GR_TYPE_FIT (gr_fit_get_type ())
GType gr_fit_get_type (void);

typedef enum {
  GR_PROFILE_TEXT_KIND_PHILOSOPHY,
  GR_PROFILE_TEXT_KIND_VALUE,
  GR_PROFILE_TEXT_KIND_PITCH,
  GR_PROFILE_TEXT_KIND_ASK,
} GrProfileTextKind;

#define GR_TYPE_PROFILE_TEXT_KIND (gr_profile_text_kind_get_type ())
GType gr_profile_text_kind_get_type (void);

typedef enum {
  GR_PRIVATE_KIND_PERSON,
  GR_PRIVATE_KIND_EMPLOYER,
  GR_PRIVATE_KIND_PLACE,
  GR_PRIVATE_KIND_OTHER,
} GrPrivateKind;

#define GR_TYPE_PRIVATE_KIND (gr_private_kind_get_type ())
GType gr_private_kind_get_type (void);

typedef enum {
  GR_MEDIUM_LIVE,
  GR_MEDIUM_PHONE,
  GR_MEDIUM_VIDEO,
  GR_MEDIUM_ELEVATOR,
} GrMedium;

#define GR_TYPE_MEDIUM (gr_medium_get_type ())
GType gr_medium_get_type (void);

typedef enum {
  GR_INTERVIEW_KIND_BEHAVIOURAL,
  GR_INTERVIEW_KIND_SCENARIO,
  GR_INTERVIEW_KIND_PANEL,
} GrInterviewKind;

#define GR_TYPE_INTERVIEW_KIND (gr_interview_kind_get_type ())
GType gr_interview_kind_get_type (void);

typedef enum {
  GR_MEASURE_CLOCK,
  GR_MEASURE_SOUND,
} GrMeasure;

#define GR_TYPE_MEASURE (gr_measure_get_type ())
GType gr_measure_get_type (void);

typedef enum {
  GR_CHECK_KIND_POINT,
  GR_CHECK_KIND_RED_FLAG,
} GrCheckKind;

#define GR_TYPE_CHECK_KIND (gr_check_kind_get_type ())
GType gr_check_kind_get_type (void);

typedef enum {
  GR_MOCK_ROLE_COACH,
  GR_MOCK_ROLE_PROFESSIONAL,
  GR_MOCK_ROLE_MANAGER,
  GR_MOCK_ROLE_OTHER,
} GrMockRole;

#define GR_TYPE_MOCK_ROLE (gr_mock_role_get_type ())
GType gr_mock_role_get_type (void);

typedef enum {
  GR_OPENING_STAGE_INTERESTED,
  GR_OPENING_STAGE_APPLIED,
  GR_OPENING_STAGE_INTERVIEWING,
  GR_OPENING_STAGE_DECIDED,
} GrOpeningStage;

#define GR_TYPE_OPENING_STAGE (gr_opening_stage_get_type ())
GType gr_opening_stage_get_type (void);

typedef enum {
  GR_OPENING_OUTCOME_OPEN,
  GR_OPENING_OUTCOME_OFFER,
  GR_OPENING_OUTCOME_ACCEPTED,
  GR_OPENING_OUTCOME_DECLINED,
  GR_OPENING_OUTCOME_REJECTED,
  GR_OPENING_OUTCOME_WITHDRAWN,
} GrOpeningOutcome;

#define GR_TYPE_OPENING_OUTCOME (gr_opening_outcome_get_type ())
GType gr_opening_outcome_get_type (void);

typedef enum {
  GR_ROUND_OUTCOME_PENDING,
  GR_ROUND_OUTCOME_ADVANCED,
  GR_ROUND_OUTCOME_OFFER,
  GR_ROUND_OUTCOME_REJECTED,
  GR_ROUND_OUTCOME_WITHDRAWN,
  GR_ROUND_OUTCOME_CANCELLED,
} GrRoundOutcome;

#define GR_TYPE_ROUND_OUTCOME (gr_round_outcome_get_type ())
GType gr_round_outcome_get_type (void);

typedef enum {
  GR_CAREER_LEVEL_UNSAID,
  GR_CAREER_LEVEL_STUDENT,
  GR_CAREER_LEVEL_EARLY,
  GR_CAREER_LEVEL_EXPERIENCED,
  GR_CAREER_LEVEL_SENIOR,
  GR_CAREER_LEVEL_EXECUTIVE,
} GrCareerLevel;

#define GR_TYPE_CAREER_LEVEL (gr_career_level_get_type ())
GType gr_career_level_get_type (void);

typedef enum {
  GR_INTERACTION_KIND_CONVERSATION,
  GR_INTERACTION_KIND_MESSAGE,
  GR_INTERACTION_KIND_EVENT,
  GR_INTERACTION_KIND_INTERVIEW,
  GR_INTERACTION_KIND_INTRODUCTION_GIVEN,
  GR_INTERACTION_KIND_INTRODUCTION_RECEIVED,
  GR_INTERACTION_KIND_REFERRAL_GIVEN,
  GR_INTERACTION_KIND_REFERRAL_RECEIVED,
  GR_INTERACTION_KIND_HELP_GIVEN,
  GR_INTERACTION_KIND_HELP_RECEIVED,
  GR_INTERACTION_KIND_TEACHING,
  GR_INTERACTION_KIND_OPPORTUNITY,
} GrInteractionKind;

#define GR_TYPE_INTERACTION_KIND (gr_interaction_kind_get_type ())
GType gr_interaction_kind_get_type (void);

typedef enum {
  GR_EXPERTISE_KIND_TALK,
  GR_EXPERTISE_KIND_ARTICLE,
  GR_EXPERTISE_KIND_POST,
  GR_EXPERTISE_KIND_ROLE,
  GR_EXPERTISE_KIND_OTHER,
} GrExpertiseKind;

#define GR_TYPE_EXPERTISE_KIND (gr_expertise_kind_get_type ())
GType gr_expertise_kind_get_type (void);

G_END_DECLS
