/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-registry.h"

#include "gr-guide.h"
#include "gr-section.h"
#include "gr-question.h"
#include "gr-quiz.h"
#include "gr-quiz-item.h"
#include "gr-choice.h"
#include "gr-confusion.h"
#include "gr-prompt.h"
#include "gr-term.h"
#include "gr-plan-item.h"
#include "gr-mark.h"
#include "gr-reading.h"
#include "gr-note.h"
#include "gr-highlight.h"
#include "gr-card.h"
#include "gr-review.h"
#include "gr-key.h"
#include "gr-attempt.h"
#include "gr-attempt-item.h"
#include "gr-response.h"
#include "gr-story.h"
#include "gr-situation.h"
#include "gr-competency.h"
#include "gr-story-version.h"
#include "gr-angle.h"
#include "gr-story-answers.h"
#include "gr-own-answer.h"
#include "gr-profile-text.h"
#include "gr-dismissal.h"
#include "gr-private-word.h"
#include "gr-file.h"
#include "gr-take.h"
#include "gr-take-check.h"
#include "gr-person.h"
#include "gr-mock-round.h"
#include "gr-mock-person.h"
#include "gr-project.h"
#include "gr-deliverable.h"
#include "gr-phase.h"
#include "gr-task.h"
#include "gr-work.h"
#include "gr-timer.h"
#include "gr-task-link.h"
#include "gr-evidence.h"
#include "gr-session.h"
#include "gr-availability.h"
#include "gr-requirement.h"
#include "gr-opening.h"
#include "gr-round.h"
#include "gr-round-question.h"
#include "gr-round-tip.h"
#include "gr-interaction.h"
#include "gr-expertise.h"
#include "gr-metric.h"
#include "gr-metric-value.h"
#include "gr-journal-entry.h"
#include "gr-profile.h"
#include "gr-folio-part.h"

/* Every type that is kept, owners before what they own. */
static GType (*const get_types[]) (void) = {
  gr_guide_get_type,      gr_section_get_type,        gr_question_get_type,     gr_quiz_get_type,
  gr_quiz_item_get_type,  gr_choice_get_type,         gr_confusion_get_type,    gr_prompt_get_type,
  gr_term_get_type,       gr_plan_item_get_type,      gr_mark_get_type,         gr_reading_get_type,
  gr_note_get_type,       gr_highlight_get_type,      gr_card_get_type,         gr_review_get_type,
  gr_key_get_type,        gr_attempt_get_type,        gr_attempt_item_get_type, gr_response_get_type,
  gr_story_get_type,      gr_situation_get_type,      gr_competency_get_type,   gr_story_version_get_type,
  gr_angle_get_type,      gr_story_answers_get_type,  gr_own_answer_get_type,   gr_profile_text_get_type,
  gr_dismissal_get_type,  gr_private_word_get_type,   gr_file_get_type,         gr_take_get_type,
  gr_take_check_get_type, gr_person_get_type,         gr_mock_round_get_type,   gr_mock_person_get_type,
  gr_project_get_type,    gr_deliverable_get_type,    gr_phase_get_type,        gr_task_get_type,
  gr_work_get_type,       gr_timer_get_type,          gr_task_link_get_type,    gr_evidence_get_type,
  gr_session_get_type,    gr_availability_get_type,   gr_requirement_get_type,  gr_opening_get_type,
  gr_round_get_type,      gr_round_question_get_type, gr_round_tip_get_type,    gr_interaction_get_type,
  gr_expertise_get_type,  gr_metric_get_type,         gr_metric_value_get_type, gr_journal_entry_get_type,
  gr_profile_get_type,    gr_folio_part_get_type,
};

static GrEntityClass *classes[G_N_ELEMENTS (get_types)];

static void
ensure_classes (void)
{
  static gsize done;

  if (!g_once_init_enter (&done))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (get_types); i++)
    classes[i] = g_type_class_ref (get_types[i]()); /* for the life of the program */
  g_once_init_leave (&done, 1);
}

/**
 * gr_registry_get_n_types:
 *
 * Returns: how many types of entity there are
 */
guint
gr_registry_get_n_types (void)
{
  return G_N_ELEMENTS (get_types);
}

/**
 * gr_registry_get_class:
 * @index: below [func@registry_get_n_types]
 *
 * Owners come before what they own.  May be called from any thread.
 *
 * Returns: (transfer none): the type's class, with its field table
 */
GrEntityClass *
gr_registry_get_class (guint index)
{
  g_return_val_if_fail (index < G_N_ELEMENTS (get_types), NULL);

  ensure_classes ();
  return classes[index];
}

/**
 * gr_registry_find:
 * @nick: a type's name
 *
 * Returns: (transfer none) (nullable): its class, or %NULL where there is none
 */
GrEntityClass *
gr_registry_find (const char *nick)
{
  ensure_classes ();
  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    if (classes[i]->nick == nick || g_str_equal (classes[i]->nick, nick))
      return classes[i];
  return NULL;
}

/**
 * gr_registry_get_type:
 * @nick: a type's name
 *
 * Returns: its GType, or %G_TYPE_INVALID
 */
GType
gr_registry_get_type (const char *nick)
{
  GrEntityClass *klass = gr_registry_find (nick);

  return klass != NULL ? G_TYPE_FROM_CLASS (klass) : G_TYPE_INVALID;
}

/**
 * gr_registry_intern:
 * @nick: a type's name
 *
 * Returns: (transfer none) (nullable): the registry's own string for it, which
 *   may be compared by address
 */
const char *
gr_registry_intern (const char *nick)
{
  GrEntityClass *klass = gr_registry_find (nick);

  return klass != NULL ? klass->nick : NULL;
}
