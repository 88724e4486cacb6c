/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-question-page.h"

#include <glib/gi18n-lib.h>

#include "gr-answer-draft.h"
#include "gr-dialog.h"
#include "gr-fit-dialog.h"
#include "gr-fit.h"
#include "gr-guide-points.h"
#include "gr-names.h"
#include "gr-page.h"
#include "gr-plain.h"
#include "gr-profile.h"
#include "gr-story-answers.h"
#include "gr-take-row.h"
#include "gr-tall-text.h"
#include "gr-telling.h"
#include "gr-text.h"
#include "gr-timer-pill.h"
#include "gr-told-row.h"

struct _GrQuestionPage
{
  AdwNavigationPage parent_instance;

  GrBank *bank;
  GrQuestion *question;
  GrAnswerDraft *draft;
  gboolean replacing;
  gboolean points_shown;

  GtkMenuButton *menu_button;
  GtkLabel *prompt;
  GtkLabel *about;
  GtkButton *practise;
  GtkButton *read;
  GtkLabel *amount;
  GtkLabel *saved;
  GrTallText *answer;
  GtkWidget *otherwise;
  GrTallText *contingency;
  GtkListBox *story_rows;
  GtkLabel *no_story;
  GtkWidget *takes;
  GtkListBox *take_rows;
  GtkWidget *rounds;
  GtkListBox *round_rows;
  AdwPreferencesGroup *guide;
  GtkButton *reveal;
  GtkLabel *guide_time;
  GtkListBox *points;
};

G_DEFINE_FINAL_TYPE (GrQuestionPage, gr_question_page, ADW_TYPE_NAVIGATION_PAGE)

static const char *
get_uid (GrQuestionPage *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->question));
}

static gboolean
is_drafted (GrQuestionPage *self)
{
  return !gr_text_is_blank (gr_answer_draft_get_text (self->draft, GR_ANSWER_TEXT));
}

/* How long so many words take this person to say. */
static char *
format_spoken (GrQuestionPage *self,
               guint           words)
{
  GrProfile *profile = gr_library_get_single (gr_bank_get_library (self->bank), "profile");
  gint64 pace = gr_telling_effective_pace (profile != NULL ? gr_profile_get_words_per_minute (profile) : 0);

  return gr_telling_format_seconds ((guint) ((words * 60 + pace - 1) / pace));
}

static void
update_answer (GrQuestionPage *self)
{
  guint words = gr_text_count_words (gr_answer_draft_get_text (self->draft, GR_ANSWER_TEXT));
  g_autofree char *time = format_spoken (self, words);
  g_autofree char *count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u word", "%u words", words), words);
  /* Translators: how long an answer is, such as “96 words, about 0:41” */
  g_autofree char *amount = words > 0 ? g_strdup_printf (_("%s, about %s"), count, time) : g_strdup ("");

  gtk_label_set_label (self->amount, amount);
  gtk_widget_set_sensitive (GTK_WIDGET (self->reveal), is_drafted (self));
  adw_preferences_group_set_description (
      self->guide, is_drafted (self) ? NULL : _("Write your own answer first: these points come after it."));
}

static void
update_saved (GrQuestionPage *self)
{
  if (gr_answer_draft_get_failed (self->draft))
    gtk_label_set_label (self->saved, _("Not saved yet. Keep this page open."));
  else if (gr_answer_draft_get_dirty (self->draft))
    gtk_label_set_label (self->saved, _("Saving…"));
  else
    gtk_label_set_label (self->saved, is_drafted (self) ? _("Saved") : "");
}

static void
show_texts (GrQuestionPage *self)
{
  self->replacing = TRUE;
  gr_tall_text_replace (self->answer, gr_answer_draft_get_text (self->draft, GR_ANSWER_TEXT));
  gr_tall_text_replace (self->contingency, gr_answer_draft_get_text (self->draft, GR_ANSWER_CONTINGENCY));
  self->replacing = FALSE;
  update_answer (self);
  update_saved (self);
}

static void
typed_cb (GrQuestionPage *self)
{
  g_autofree char *answer = gr_tall_text_dup_text (self->answer);
  g_autofree char *contingency = gr_tall_text_dup_text (self->contingency);

  if (self->replacing)
    return;
  gr_answer_draft_set_text (self->draft, GR_ANSWER_TEXT, answer);
  gr_answer_draft_set_text (self->draft, GR_ANSWER_CONTINGENCY, contingency);
  update_answer (self);
}

static GtkWidget *
create_story_row (GrQuestionPage *self,
                  GrStoryAnswers *link)
{
  GrStory *story = gr_library_lookup (gr_bank_get_library (self->bank), "story", gr_story_answers_get_story (link));
  GtkWidget *row = gr_plain (adw_action_row_new ());

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), gr_telling_get_title (gr_story_get_title (story)));
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), gr_fit_get_words (gr_story_answers_get_fit (link)));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-story");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", gr_story_answers_get_story (link));
  return row;
}

/* The latest first. */
static void
update_takes (GrQuestionPage *self)
{
  g_autoptr (GPtrArray) takes = gr_bank_list_takes (self->bank, get_uid (self));

  gtk_list_box_remove_all (self->take_rows);
  for (guint i = takes->len; i-- > 0;)
    gtk_list_box_append (self->take_rows, gr_take_row_new (takes->pdata[i], i + 1));
  gtk_widget_set_visible (self->takes, takes->len > 0);
}

/* Where it was really asked. */
static void
update_rounds (GrQuestionPage *self)
{
  GrLibrary *library = gr_bank_get_library (self->bank);
  g_autoptr (GPtrArray) asked = gr_bank_list_asked (self->bank, get_uid (self));

  gtk_list_box_remove_all (self->round_rows);
  for (guint i = 0; i < asked->len; i++)
    {
      GrRound *round = gr_library_lookup (library, "round", gr_round_question_get_round (asked->pdata[i]));
      const char *told = gr_round_question_get_story_title (asked->pdata[i]);
      /* Translators: the title of a story */
      g_autofree char *about = told != NULL ? g_strdup_printf (_("told “%s”"), told) : NULL;

      if (round != NULL)
        gtk_list_box_append (self->round_rows,
                             gr_told_row_new (asked->pdata[i], round,
                                              gr_library_lookup (library, "opening", gr_round_get_opening (round)),
                                              about));
    }
  gtk_widget_set_visible (self->rounds, gtk_widget_get_first_child (GTK_WIDGET (self->round_rows)) != NULL);
}

static void
update (GrQuestionPage *self)
{
  GrBankItem *item = gr_bank_find (self->bank, get_uid (self));
  g_autoptr (GPtrArray) links = gr_bank_list_links (self->bank, get_uid (self));
  g_autofree char *about = NULL;

  if (item == NULL) /* it was deleted; the page above leaves */
    return;
  /* Translators: a topic, and how far one is with one of its questions */
  about = g_strdup_printf (_("%s · %s"), gr_bank_item_get_group (item), gr_bank_item_get_summary (item));
  gtk_label_set_label (self->about, about);
  gtk_list_box_remove_all (self->story_rows);
  for (guint i = 0; i < links->len; i++)
    gtk_list_box_append (self->story_rows, create_story_row (self, links->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->story_rows), links->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->no_story), links->len == 0);
  update_takes (self);
  update_rounds (self);
}

static void
show_points (GrQuestionPage *self,
             const char     *answer)
{
  g_auto (GStrv) points = gr_guide_answer_points (answer);
  guint words = gr_text_count_words (answer);
  g_autofree char *time = format_spoken (self, words);
  g_autofree char *about = NULL;

  for (guint i = 0; points[i] != NULL; i++)
    {
      g_autofree char *point = gr_guide_plain (points[i]);
      GtkWidget *row = gr_plain (adw_action_row_new ());

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), point);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
      gtk_list_box_append (self->points, row);
    }
  if (points[0] == NULL)
    about = g_strdup (_("The guide gives no answer."));
  else
    /* Translators: %s is a time such as 0:54 */
    about = g_strdup_printf (_("The guide’s words take about %s: there is room for your own example."), time);
  gtk_label_set_label (self->guide_time, about);
  gtk_widget_set_visible (GTK_WIDGET (self->guide_time), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->points), points[0] != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->reveal), FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (points[0] != NULL ? GTK_WIDGET (self->points) : GTK_WIDGET (self->answer)));
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GrQuestionPage) self = GR_QUESTION_PAGE (data);
  g_autoptr (GError) error = NULL;
  const char *answer;

  if (!gr_library_load_body_finish (GR_LIBRARY (object), result, &error))
    {
      self->points_shown = FALSE;
      if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
        gr_page_present_error (self, error, NULL);
      return;
    }
  answer = gr_question_get_answer (self->question);
  if (self->points != NULL)
    show_points (self, answer != NULL ? answer : "");
}

static void
reveal_cb (GrQuestionPage *self)
{
  if (self->points_shown)
    return;
  self->points_shown = TRUE;
  gr_library_load_body_async (gr_bank_get_library (self->bank), GR_ENTITY (self->question), loaded_cb,
                              g_object_ref (self));
}

static void
link_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrQuestionPage *self = GR_QUESTION_PAGE (widget);

  gr_dialog_present (gr_fit_dialog_new (self->bank, self->question), widget);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrQuestionPage *self = GR_QUESTION_PAGE (widget);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Delete Question"));

  gr_answer_draft_flush (self->draft);
  gr_change_remove (change, "question", get_uid (self));
  gr_page_toast (widget, _("Question deleted; your answer to it is kept"), TRUE);
  gr_library_commit (gr_bank_get_library (self->bank), g_steal_pointer (&change));
}

static void
gr_question_page_hidden (AdwNavigationPage *page)
{
  gr_answer_draft_flush (GR_QUESTION_PAGE (page)->draft);
}

static void
gr_question_page_dispose (GObject *object)
{
  GrQuestionPage *self = GR_QUESTION_PAGE (object);

  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_QUESTION_PAGE);
  g_clear_object (&self->draft);
  g_clear_object (&self->question);
  g_clear_object (&self->bank);
  G_OBJECT_CLASS (gr_question_page_parent_class)->dispose (object);
}

static void
gr_question_page_class_init (GrQuestionPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_question_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hidden = gr_question_page_hidden;

  g_type_ensure (GR_TYPE_TALL_TEXT);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-question-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, prompt);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, about);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, practise);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, read);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, amount);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, saved);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, answer);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, otherwise);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, contingency);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, story_rows);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, no_story);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, takes);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, take_rows);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, rounds);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, round_rows);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, guide);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, reveal);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, guide_time);
  gtk_widget_class_bind_template_child (widget_class, GrQuestionPage, points);
  gtk_widget_class_bind_template_callback (widget_class, reveal_cb);
  gtk_widget_class_install_action (widget_class, "question.link", NULL, link_cb);
  gtk_widget_class_install_action (widget_class, "question.delete", NULL, delete_cb);
}

static void
gr_question_page_init (GrQuestionPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->menu_button);
}

static void
set_up_texts (GrQuestionPage *self)
{
  GtkTextBuffer *buffers[] = { gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->answer)),
                               gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->contingency)) };

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->answer), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Your Answer"),
                                  GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->contingency), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("If It Goes Otherwise"), GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE, -1);
  for (guint i = 0; i < G_N_ELEMENTS (buffers); i++)
    g_signal_connect_object (buffers[i], "changed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "replaced", G_CALLBACK (show_texts), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify", G_CALLBACK (update_saved), self, G_CONNECT_SWAPPED);
  show_texts (self);
}

/**
 * gr_question_page_new:
 * @bank: the bank
 * @question: one of its questions
 *
 * Returns: (transfer floating): its page
 */
GrQuestionPage *
gr_question_page_new (GrBank     *bank,
                      GrQuestion *question)
{
  GrQuestionPage *self;
  g_autofree char *read = NULL;
  gboolean own;

  g_return_val_if_fail (GR_IS_BANK (bank), NULL);
  g_return_val_if_fail (GR_IS_QUESTION (question), NULL);

  own = gr_question_get_guide (question) == NULL;
  if (!own)
    read = g_strdup_printf ("win.read-question('%s')", gr_entity_get_uid (GR_ENTITY (question)));
  else if (gr_question_get_section (question) != NULL)
    read = g_strdup_printf ("win.show-section('%s')", gr_question_get_section (question));
  self = g_object_new (GR_TYPE_QUESTION_PAGE, NULL);
  self->bank = g_object_ref (bank);
  self->question = g_object_ref (question);
  self->draft = gr_answer_draft_new (bank, question);
  gtk_label_set_label (self->prompt, gr_question_get_prompt (question));
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), own);
  gtk_widget_set_visible (GTK_WIDGET (self->guide), !own);
  gtk_widget_set_visible (self->otherwise, gr_question_get_kind (question) == GR_QUESTION_KIND_SCENARIO);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->practise), "win.practise");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->practise), "s", gr_entity_get_uid (GR_ENTITY (question)));
  gtk_widget_set_visible (GTK_WIDGET (self->read), read != NULL);
  if (read != NULL)
    gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (self->read), read);
  set_up_texts (self);
  g_signal_connect_object (bank, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

/**
 * gr_question_page_get_question:
 * @self: a page
 *
 * Returns: (transfer none): its question
 */
GrQuestion *
gr_question_page_get_question (GrQuestionPage *self)
{
  g_return_val_if_fail (GR_IS_QUESTION_PAGE (self), NULL);

  return self->question;
}
