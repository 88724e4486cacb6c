/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-round-page.h"

#include <glib/gi18n-lib.h>

#include "gr-asked-group.h"
#include "gr-met-group.h"
#include "gr-names.h"
#include "gr-next-task.h"
#include "gr-outcome-words.h"
#include "gr-page.h"
#include "gr-round-when.h"
#include "gr-score-row.h"
#include "gr-tall-text.h"
#include "gr-text.h"
#include "gr-thread.h"
#include "gr-timer-pill.h"
#include "gr-tips-row.h"
#include "gr-typing.h"

#define TASK_CHARACTERS 90

struct _GrRoundPage
{
  AdwNavigationPage parent_instance;

  GrPositions *positions;
  GrRound *round;
  GrTyping *impression_typing;
  GrTyping *lessons_typing;
  gboolean filling;

  GtkMenuButton *menu_button;
  GtkLabel *heading;
  GrThread *thread;
  GrRoundWhen *when;
  GrTipsRow *tips;
  GrMetGroup *met;
  GrAskedGroup *asked;
  GtkWidget *afterwards; /* what there is to say once it was held */
  GrScoreRow *score;
  AdwComboRow *outcome;
  GrTallText *impression;
  GrTallText *lessons;
  GtkLabel *saved;
};

G_DEFINE_FINAL_TYPE (GrRoundPage, gr_round_page, ADW_TYPE_NAVIGATION_PAGE)

static GrLibrary *
get_library (GrRoundPage *self)
{
  return gr_positions_get_library (self->positions);
}

static const char *
get_uid (GrRoundPage *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->round));
}

static GrOpening *
get_opening (GrRoundPage *self)
{
  return gr_library_lookup (get_library (self), "opening", gr_round_get_opening (self->round));
}

/* Of two texts the one that is further from the disk is told of. */
static void
update_saved (GrRoundPage *self)
{
  const char *saved;

  if (self->impression_typing == NULL || self->lessons_typing == NULL)
    return;
  saved = gr_typing_get_saved (self->lessons_typing);
  if (*saved == '\0' || g_str_equal (saved, _("Saved")))
    saved = gr_typing_get_saved (self->impression_typing);
  if (*saved == '\0')
    saved = gr_typing_get_saved (self->lessons_typing);
  gtk_label_set_label (self->saved, saved);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "round.make-task",
                                 !gr_text_is_blank (gr_typing_get_text (self->lessons_typing)));
}

/* The position it is for, one click away. */
static void
update_thread (GrRoundPage *self)
{
  GrOpening *opening = get_opening (self);
  g_autofree char *title = opening != NULL ? gr_opening_dup_title (opening) : NULL;
  const char *employer = opening != NULL ? gr_opening_get_employer (opening) : NULL;
  /* Translators: a role and an employer */
  g_autofree char *text = title != NULL && !gr_text_is_blank (employer) && !g_str_equal (title, employer)
                              ? g_strdup_printf (_("%s, %s"), title, employer)
                              : g_strdup (title);
  GrThreadStep step = { "gr-outcomes-symbolic", text, _("Show the Position"), "win.show-opening",
                        gr_round_get_opening (self->round) };

  gr_thread_set_steps (self->thread, &step, opening != NULL ? 1 : 0);
}

static void
update (GrRoundPage *self)
{
  g_autofree char *title = NULL;

  if (gr_entity_get_removed (GR_ENTITY (self->round))) /* the page above leaves */
    return;
  title = gr_round_dup_title (self->round, gr_positions_get_number (self->positions, self->round));
  self->filling = TRUE;
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  gtk_label_set_label (self->heading, title);
  gr_score_row_set_score (self->score, (guint) CLAMP (gr_round_get_rating (self->round), 0, GR_SCORE_BEST));
  adw_combo_row_set_selected (self->outcome, gr_round_get_outcome (self->round));
  self->filling = FALSE;
  gtk_widget_set_visible (self->afterwards,
                          gr_positions_get_round_state (self->positions, self->round) != GR_ROUND_STATE_COMING);
  update_thread (self);
}

static void
score_cb (GrRoundPage *self)
{
  guint score = gr_score_row_get_score (self->score);
  GrChange *change;

  if (self->filling || self->round == NULL || score == gr_round_get_rating (self->round))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Rate Round"));
  gr_change_set_integer (change, "round", get_uid (self), "rating", score);
  gr_library_commit (get_library (self), change);
}

static void
outcome_cb (GrRoundPage *self)
{
  guint outcome = adw_combo_row_get_selected (self->outcome);
  gboolean decides;
  GrChange *change;

  if (self->filling || self->round == NULL || outcome >= GR_N_ROUND_OUTCOMES ||
      outcome == gr_round_get_outcome (self->round))
    return;
  change = gr_positions_make_result (self->positions, self->round, outcome, &decides);
  gr_library_commit (get_library (self), change);
  if (decides)
    gr_page_toast (self, _("The position is decided too"), TRUE);
}

/* What is marked in the lessons, else all of them. */
static char *
dup_lesson (GrRoundPage *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->lessons));
  GtkTextIter start, end;
  g_autofree char *marked = NULL;

  if (gtk_text_buffer_get_selection_bounds (buffer, &start, &end))
    marked = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
  if (!gr_text_is_blank (marked))
    return g_strstrip (g_steal_pointer (&marked));
  return g_strstrip (gr_tall_text_dup_text (self->lessons));
}

static void
make_task_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GrRoundPage *self = GR_ROUND_PAGE (widget);
  GrOpening *opening = get_opening (self);
  g_autofree char *lesson = dup_lesson (self);
  g_autofree char *title = gr_text_first_line (lesson, TASK_CHARACTERS);
  g_autofree char *position = opening != NULL ? gr_opening_dup_title (opening) : g_strdup ("");
  /* Translators: the first %s is an interview, such as “Round 2 · video”, the second the position it was for */
  g_autofree char *from =
      g_strdup_printf (_("From an interview: %s, %s"), gtk_label_get_label (self->heading), position);
  g_autofree char *note = g_str_equal (title, lesson) ? g_strdup (from) : g_strdup_printf ("%s\n\n%s", lesson, from);
  GrChange *change = gr_next_task_make (get_library (self), title, note);

  if (change == NULL)
    {
      gr_page_toast (self, _("There is no plan yet to put it in"), FALSE);
      return;
    }
  gr_library_commit (get_library (self), change);
  gr_page_toast (self, _("Task added to your plan"), TRUE);
}

static void
flush (GrRoundPage *self)
{
  gr_typing_flush (self->impression_typing);
  gr_typing_flush (self->lessons_typing);
  gr_round_when_flush (self->when);
  gr_asked_group_flush (self->asked);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrRoundPage *self = GR_ROUND_PAGE (widget);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Delete Round"));

  flush (self);
  gr_change_remove (change, "round", get_uid (self));
  gr_page_toast (widget, _("Round deleted"), TRUE);
  gr_library_commit (get_library (self), change);
}

static void
gr_round_page_hidden (AdwNavigationPage *page)
{
  GrRoundPage *self = GR_ROUND_PAGE (page);

  if (!gr_entity_get_removed (GR_ENTITY (self->round)))
    flush (self);
}

static void
gr_round_page_dispose (GObject *object)
{
  GrRoundPage *self = GR_ROUND_PAGE (object);

  gr_typing_clear (&self->impression_typing);
  gr_typing_clear (&self->lessons_typing);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_ROUND_PAGE);
  g_clear_object (&self->round);
  g_clear_object (&self->positions);
  G_OBJECT_CLASS (gr_round_page_parent_class)->dispose (object);
}

static void
gr_round_page_class_init (GrRoundPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_round_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hidden = gr_round_page_hidden;

  g_type_ensure (GR_TYPE_ASKED_GROUP);
  g_type_ensure (GR_TYPE_MET_GROUP);
  g_type_ensure (GR_TYPE_ROUND_WHEN);
  g_type_ensure (GR_TYPE_SCORE_ROW);
  g_type_ensure (GR_TYPE_TALL_TEXT);
  g_type_ensure (GR_TYPE_THREAD);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  g_type_ensure (GR_TYPE_TIPS_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-round-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrRoundPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrRoundPage, heading);
  gtk_widget_class_bind_template_child (widget_class, GrRoundPage, thread);
  gtk_widget_class_bind_template_child (widget_class, GrRoundPage, when);
  gtk_widget_class_bind_template_child (widget_class, GrRoundPage, tips);
  gtk_widget_class_bind_template_child (widget_class, GrRoundPage, met);
  gtk_widget_class_bind_template_child (widget_class, GrRoundPage, asked);
  gtk_widget_class_bind_template_child (widget_class, GrRoundPage, afterwards);
  gtk_widget_class_bind_template_child (widget_class, GrRoundPage, score);
  gtk_widget_class_bind_template_child (widget_class, GrRoundPage, outcome);
  gtk_widget_class_bind_template_child (widget_class, GrRoundPage, impression);
  gtk_widget_class_bind_template_child (widget_class, GrRoundPage, lessons);
  gtk_widget_class_bind_template_child (widget_class, GrRoundPage, saved);
  gtk_widget_class_bind_template_callback (widget_class, score_cb);
  gtk_widget_class_bind_template_callback (widget_class, outcome_cb);
  gtk_widget_class_install_action (widget_class, "round.make-task", NULL, make_task_cb);
  gtk_widget_class_install_action (widget_class, "round.delete", NULL, delete_cb);
}

static void
name_text (GrTallText *text,
           const char *name)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE, -1);
}

static void
gr_round_page_init (GrRoundPage *self)
{
  g_autoptr (GtkStringList) outcomes = gtk_string_list_new (NULL);

  for (guint i = 0; i < GR_N_ROUND_OUTCOMES; i++)
    gtk_string_list_append (outcomes, gr_round_outcome_get_name (i));
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_combo_row_set_model (self->outcome, G_LIST_MODEL (outcomes));
  self->filling = FALSE;
  gr_name_menu_button_items (self->menu_button);
  gr_name_lists (GTK_WIDGET (self->outcome), _("What Came of It"));
  name_text (self->impression, _("Impression"));
  name_text (self->lessons, _("Next Time I Will…"));
}

/**
 * gr_round_page_new:
 * @positions: the positions
 * @round: an interview for one of them
 *
 * Returns: (transfer floating): its page
 */
GrRoundPage *
gr_round_page_new (GrPositions *positions,
                   GrRound     *round)
{
  GrRoundPage *self;
  GrLibrary *library;

  g_return_val_if_fail (GR_IS_POSITIONS (positions), NULL);
  g_return_val_if_fail (GR_IS_ROUND (round), NULL);

  self = g_object_new (GR_TYPE_ROUND_PAGE, NULL);
  library = gr_positions_get_library (positions);
  self->positions = g_object_ref (positions);
  self->round = g_object_ref (round);
  gr_round_when_open (self->when, positions, round);
  gr_tips_row_open (self->tips, positions, round);
  gr_met_group_open (self->met, positions, round);
  gr_asked_group_open (self->asked, positions, round);
  self->impression_typing = gr_typing_new (library, round, "impression", _("Edit Impression"), self->impression);
  self->lessons_typing = gr_typing_new (library, round, "lessons", _("Edit Lessons"), self->lessons);
  g_signal_connect_object (self->impression_typing, "changed", G_CALLBACK (update_saved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->lessons_typing, "changed", G_CALLBACK (update_saved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (positions, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update_saved (self);
  update (self);
  return self;
}

/**
 * gr_round_page_get_round:
 * @self: a page
 *
 * Returns: (transfer none): its interview
 */
GrRound *
gr_round_page_get_round (GrRoundPage *self)
{
  g_return_val_if_fail (GR_IS_ROUND_PAGE (self), NULL);

  return self->round;
}
