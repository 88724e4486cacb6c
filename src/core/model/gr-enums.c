/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-enums.h"

G_DEFINE_ENUM_TYPE (GrSectionKind,
                    gr_section_kind,
                    G_DEFINE_ENUM_VALUE (GR_SECTION_KIND_NOTES, "notes"),
                    G_DEFINE_ENUM_VALUE (GR_SECTION_KIND_QUESTIONS, "questions"),
                    G_DEFINE_ENUM_VALUE (GR_SECTION_KIND_CONFUSIONS, "confusions"),
                    G_DEFINE_ENUM_VALUE (GR_SECTION_KIND_QUIZ, "quiz"),
                    G_DEFINE_ENUM_VALUE (GR_SECTION_KIND_REFLECTIONS, "reflections"),
                    G_DEFINE_ENUM_VALUE (GR_SECTION_KIND_PROJECT, "project"))

G_DEFINE_ENUM_TYPE (GrQuestionKind,
                    gr_question_kind,
                    G_DEFINE_ENUM_VALUE (GR_QUESTION_KIND_QUESTION, "question"),
                    G_DEFINE_ENUM_VALUE (GR_QUESTION_KIND_SCENARIO, "scenario"))

G_DEFINE_ENUM_TYPE (GrPlanItemKind,
                    gr_plan_item_kind,
                    G_DEFINE_ENUM_VALUE (GR_PLAN_ITEM_KIND_SPRINT, "sprint"),
                    G_DEFINE_ENUM_VALUE (GR_PLAN_ITEM_KIND_FULL, "full"),
                    G_DEFINE_ENUM_VALUE (GR_PLAN_ITEM_KIND_STEP, "step"),
                    G_DEFINE_ENUM_VALUE (GR_PLAN_ITEM_KIND_PHASE, "phase"),
                    G_DEFINE_ENUM_VALUE (GR_PLAN_ITEM_KIND_TASK, "task"),
                    G_DEFINE_ENUM_VALUE (GR_PLAN_ITEM_KIND_DELIVERABLE, "deliverable"),
                    G_DEFINE_ENUM_VALUE (GR_PLAN_ITEM_KIND_METRIC, "metric"))

G_DEFINE_ENUM_TYPE (GrMarkKind,
                    gr_mark_kind,
                    G_DEFINE_ENUM_VALUE (GR_MARK_KIND_UNDERSTOOD, "understood"),
                    G_DEFINE_ENUM_VALUE (GR_MARK_KIND_REVISIT, "revisit"),
                    G_DEFINE_ENUM_VALUE (GR_MARK_KIND_AGREE, "agree"),
                    G_DEFINE_ENUM_VALUE (GR_MARK_KIND_DISAGREE, "disagree"),
                    G_DEFINE_ENUM_VALUE (GR_MARK_KIND_RATING, "rating"))

G_DEFINE_ENUM_TYPE (GrVerdict,
                    gr_verdict,
                    G_DEFINE_ENUM_VALUE (GR_VERDICT_UNKEYED, "unkeyed"),
                    G_DEFINE_ENUM_VALUE (GR_VERDICT_RIGHT, "right"),
                    G_DEFINE_ENUM_VALUE (GR_VERDICT_WRONG, "wrong"))

G_DEFINE_ENUM_TYPE (GrWorkSource,
                    gr_work_source,
                    G_DEFINE_ENUM_VALUE (GR_WORK_SOURCE_TIMER, "timer"),
                    G_DEFINE_ENUM_VALUE (GR_WORK_SOURCE_MANUAL, "manual"),
                    G_DEFINE_ENUM_VALUE (GR_WORK_SOURCE_EDITED, "edited"))

G_DEFINE_ENUM_TYPE (GrTermKind,
                    gr_term_kind,
                    G_DEFINE_ENUM_VALUE (GR_TERM_KIND_TERM, "term"),
                    G_DEFINE_ENUM_VALUE (GR_TERM_KIND_SKILL, "skill"))

G_DEFINE_ENUM_TYPE (GrCardState,
                    gr_card_state,
                    G_DEFINE_ENUM_VALUE (GR_CARD_STATE_NEW, "new"),
                    G_DEFINE_ENUM_VALUE (GR_CARD_STATE_LEARNING, "learning"),
                    G_DEFINE_ENUM_VALUE (GR_CARD_STATE_REVIEW, "review"),
                    G_DEFINE_ENUM_VALUE (GR_CARD_STATE_RELEARNING, "relearning"))

G_DEFINE_ENUM_TYPE (GrReviewing,
                    gr_reviewing,
                    G_DEFINE_ENUM_VALUE (GR_REVIEWING_AUTO, "auto"),
                    G_DEFINE_ENUM_VALUE (GR_REVIEWING_ON, "on"),
                    G_DEFINE_ENUM_VALUE (GR_REVIEWING_OFF, "off"))

G_DEFINE_ENUM_TYPE (GrAttemptKind,
                    gr_attempt_kind,
                    G_DEFINE_ENUM_VALUE (GR_ATTEMPT_KIND_QUIZ, "quiz"),
                    G_DEFINE_ENUM_VALUE (GR_ATTEMPT_KIND_RETRY, "retry"),
                    G_DEFINE_ENUM_VALUE (GR_ATTEMPT_KIND_MIXED, "mixed"))

G_DEFINE_ENUM_TYPE (GrFeedback,
                    gr_feedback,
                    G_DEFINE_ENUM_VALUE (GR_FEEDBACK_AT_ONCE, "at-once"),
                    G_DEFINE_ENUM_VALUE (GR_FEEDBACK_AT_END, "at-end"))

G_DEFINE_ENUM_TYPE (GrCertainty,
                    gr_certainty,
                    G_DEFINE_ENUM_VALUE (GR_CERTAINTY_UNSAID, "unsaid"),
                    G_DEFINE_ENUM_VALUE (GR_CERTAINTY_GUESSING, "guessing"),
                    G_DEFINE_ENUM_VALUE (GR_CERTAINTY_FAIRLY, "fairly"),
                    G_DEFINE_ENUM_VALUE (GR_CERTAINTY_CERTAIN, "certain"))

G_DEFINE_ENUM_TYPE (GrVersionKind,
                    gr_version_kind,
                    G_DEFINE_ENUM_VALUE (GR_VERSION_KIND_MINUTE, "minute"),
                    G_DEFINE_ENUM_VALUE (GR_VERSION_KIND_HALF_MINUTE, "half-minute"),
                    G_DEFINE_ENUM_VALUE (GR_VERSION_KIND_BULLETS, "bullets"))

G_DEFINE_ENUM_TYPE (GrFit,
                    gr_fit,
                    G_DEFINE_ENUM_VALUE (GR_FIT_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (GR_FIT_PARTLY, "partly"),
                    G_DEFINE_ENUM_VALUE (GR_FIT_WELL, "well"))

G_DEFINE_ENUM_TYPE (GrProfileTextKind,
                    gr_profile_text_kind,
                    G_DEFINE_ENUM_VALUE (GR_PROFILE_TEXT_KIND_PHILOSOPHY, "philosophy"),
                    G_DEFINE_ENUM_VALUE (GR_PROFILE_TEXT_KIND_VALUE, "value"),
                    G_DEFINE_ENUM_VALUE (GR_PROFILE_TEXT_KIND_PITCH, "pitch"),
                    G_DEFINE_ENUM_VALUE (GR_PROFILE_TEXT_KIND_ASK, "ask"))

G_DEFINE_ENUM_TYPE (GrPrivateKind,
                    gr_private_kind,
                    G_DEFINE_ENUM_VALUE (GR_PRIVATE_KIND_PERSON, "person"),
                    G_DEFINE_ENUM_VALUE (GR_PRIVATE_KIND_EMPLOYER, "employer"),
                    G_DEFINE_ENUM_VALUE (GR_PRIVATE_KIND_PLACE, "place"),
                    G_DEFINE_ENUM_VALUE (GR_PRIVATE_KIND_OTHER, "other"))

G_DEFINE_ENUM_TYPE (GrMedium,
                    gr_medium,
                    G_DEFINE_ENUM_VALUE (GR_MEDIUM_LIVE, "live"),
                    G_DEFINE_ENUM_VALUE (GR_MEDIUM_PHONE, "phone"),
                    G_DEFINE_ENUM_VALUE (GR_MEDIUM_VIDEO, "video"),
                    G_DEFINE_ENUM_VALUE (GR_MEDIUM_ELEVATOR, "elevator"))

G_DEFINE_ENUM_TYPE (GrInterviewKind,
                    gr_interview_kind,
                    G_DEFINE_ENUM_VALUE (GR_INTERVIEW_KIND_BEHAVIOURAL, "behavioural"),
                    G_DEFINE_ENUM_VALUE (GR_INTERVIEW_KIND_SCENARIO, "scenario"),
                    G_DEFINE_ENUM_VALUE (GR_INTERVIEW_KIND_PANEL, "panel"))

G_DEFINE_ENUM_TYPE (GrMeasure,
                    gr_measure,
                    G_DEFINE_ENUM_VALUE (GR_MEASURE_CLOCK, "clock"),
                    G_DEFINE_ENUM_VALUE (GR_MEASURE_SOUND, "sound"))

G_DEFINE_ENUM_TYPE (GrCheckKind,
                    gr_check_kind,
                    G_DEFINE_ENUM_VALUE (GR_CHECK_KIND_POINT, "point"),
                    G_DEFINE_ENUM_VALUE (GR_CHECK_KIND_RED_FLAG, "red-flag"))

G_DEFINE_ENUM_TYPE (GrMockRole,
                    gr_mock_role,
                    G_DEFINE_ENUM_VALUE (GR_MOCK_ROLE_COACH, "coach"),
                    G_DEFINE_ENUM_VALUE (GR_MOCK_ROLE_PROFESSIONAL, "professional"),
                    G_DEFINE_ENUM_VALUE (GR_MOCK_ROLE_MANAGER, "manager"),
                    G_DEFINE_ENUM_VALUE (GR_MOCK_ROLE_OTHER, "other"))

G_DEFINE_ENUM_TYPE (GrOpeningStage,
                    gr_opening_stage,
                    G_DEFINE_ENUM_VALUE (GR_OPENING_STAGE_INTERESTED, "interested"),
                    G_DEFINE_ENUM_VALUE (GR_OPENING_STAGE_APPLIED, "applied"),
                    G_DEFINE_ENUM_VALUE (GR_OPENING_STAGE_INTERVIEWING, "interviewing"),
                    G_DEFINE_ENUM_VALUE (GR_OPENING_STAGE_DECIDED, "decided"))

G_DEFINE_ENUM_TYPE (GrOpeningOutcome,
                    gr_opening_outcome,
                    G_DEFINE_ENUM_VALUE (GR_OPENING_OUTCOME_OPEN, "open"),
                    G_DEFINE_ENUM_VALUE (GR_OPENING_OUTCOME_OFFER, "offer"),
                    G_DEFINE_ENUM_VALUE (GR_OPENING_OUTCOME_ACCEPTED, "accepted"),
                    G_DEFINE_ENUM_VALUE (GR_OPENING_OUTCOME_DECLINED, "declined"),
                    G_DEFINE_ENUM_VALUE (GR_OPENING_OUTCOME_REJECTED, "rejected"),
                    G_DEFINE_ENUM_VALUE (GR_OPENING_OUTCOME_WITHDRAWN, "withdrawn"))

G_DEFINE_ENUM_TYPE (GrRoundOutcome,
                    gr_round_outcome,
                    G_DEFINE_ENUM_VALUE (GR_ROUND_OUTCOME_PENDING, "pending"),
                    G_DEFINE_ENUM_VALUE (GR_ROUND_OUTCOME_ADVANCED, "advanced"),
                    G_DEFINE_ENUM_VALUE (GR_ROUND_OUTCOME_OFFER, "offer"),
                    G_DEFINE_ENUM_VALUE (GR_ROUND_OUTCOME_REJECTED, "rejected"),
                    G_DEFINE_ENUM_VALUE (GR_ROUND_OUTCOME_WITHDRAWN, "withdrawn"),
                    G_DEFINE_ENUM_VALUE (GR_ROUND_OUTCOME_CANCELLED, "cancelled"))

G_DEFINE_ENUM_TYPE (GrCareerLevel,
                    gr_career_level,
                    G_DEFINE_ENUM_VALUE (GR_CAREER_LEVEL_UNSAID, "unsaid"),
                    G_DEFINE_ENUM_VALUE (GR_CAREER_LEVEL_STUDENT, "student"),
                    G_DEFINE_ENUM_VALUE (GR_CAREER_LEVEL_EARLY, "early"),
                    G_DEFINE_ENUM_VALUE (GR_CAREER_LEVEL_EXPERIENCED, "experienced"),
                    G_DEFINE_ENUM_VALUE (GR_CAREER_LEVEL_SENIOR, "senior"),
                    G_DEFINE_ENUM_VALUE (GR_CAREER_LEVEL_EXECUTIVE, "executive"))

G_DEFINE_ENUM_TYPE (GrInteractionKind,
                    gr_interaction_kind,
                    G_DEFINE_ENUM_VALUE (GR_INTERACTION_KIND_CONVERSATION, "conversation"),
                    G_DEFINE_ENUM_VALUE (GR_INTERACTION_KIND_MESSAGE, "message"),
                    G_DEFINE_ENUM_VALUE (GR_INTERACTION_KIND_EVENT, "event"),
                    G_DEFINE_ENUM_VALUE (GR_INTERACTION_KIND_INTERVIEW, "interview"),
                    G_DEFINE_ENUM_VALUE (GR_INTERACTION_KIND_INTRODUCTION_GIVEN, "introduction-given"),
                    G_DEFINE_ENUM_VALUE (GR_INTERACTION_KIND_INTRODUCTION_RECEIVED, "introduction-received"),
                    G_DEFINE_ENUM_VALUE (GR_INTERACTION_KIND_REFERRAL_GIVEN, "referral-given"),
                    G_DEFINE_ENUM_VALUE (GR_INTERACTION_KIND_REFERRAL_RECEIVED, "referral-received"),
                    G_DEFINE_ENUM_VALUE (GR_INTERACTION_KIND_HELP_GIVEN, "help-given"),
                    G_DEFINE_ENUM_VALUE (GR_INTERACTION_KIND_HELP_RECEIVED, "help-received"),
                    G_DEFINE_ENUM_VALUE (GR_INTERACTION_KIND_TEACHING, "teaching"),
                    G_DEFINE_ENUM_VALUE (GR_INTERACTION_KIND_OPPORTUNITY, "opportunity"))

G_DEFINE_ENUM_TYPE (GrExpertiseKind,
                    gr_expertise_kind,
                    G_DEFINE_ENUM_VALUE (GR_EXPERTISE_KIND_TALK, "talk"),
                    G_DEFINE_ENUM_VALUE (GR_EXPERTISE_KIND_ARTICLE, "article"),
                    G_DEFINE_ENUM_VALUE (GR_EXPERTISE_KIND_POST, "post"),
                    G_DEFINE_ENUM_VALUE (GR_EXPERTISE_KIND_ROLE, "role"),
                    G_DEFINE_ENUM_VALUE (GR_EXPERTISE_KIND_OTHER, "other"))
