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
                    G_DEFINE_ENUM_VALUE (GR_MARK_KIND_REVISIT, "revisit"))

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
