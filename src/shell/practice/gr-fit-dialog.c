/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-fit-dialog.h"

#include "gr-fit.h"
#include "gr-names.h"
#include "gr-plain.h"
#include "gr-telling.h"

struct _GrFitDialog
{
  AdwDialog parent_instance;

  GrBank *bank;
  GrQuestion *question;

  GtkStack *stack;
  GtkLabel *prompt;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (GrFitDialog, gr_fit_dialog, ADW_TYPE_DIALOG)

static GrStoryAnswers *
find_link (GrFitDialog *self,
           GrStory     *story)
{
  g_autoptr (GPtrArray) links = gr_bank_list_links (self->bank, gr_entity_get_uid (GR_ENTITY (self->question)));

  for (guint i = 0; i < links->len; i++)
    if (g_strcmp0 (gr_story_answers_get_story (links->pdata[i]), gr_entity_get_uid (GR_ENTITY (story))) == 0)
      return links->pdata[i];
  return NULL;
}

static void
selected_cb (AdwComboRow *row,
             GParamSpec  *pspec,
             GrStory     *story)
{
  GrFitDialog *self = GR_FIT_DIALOG (gtk_widget_get_ancestor (GTK_WIDGET (row), GR_TYPE_FIT_DIALOG));
  GrFit fit = adw_combo_row_get_selected (row);
  GrChange *change = gr_fit_make_change (story, self->question, find_link (self, story), fit);

  if (change != NULL)
    gr_library_commit (gr_bank_get_library (self->bank), change);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  GrFitDialog *self = data;
  GrStory *story = item;
  GrStoryAnswers *link = find_link (self, story);
  const char *title = gr_telling_get_title (gr_story_get_title (story));
  g_autoptr (GtkStringList) fits = gtk_string_list_new (NULL);
  GtkWidget *row = gr_plain (adw_combo_row_new ());

  for (guint fit = GR_FIT_NONE; fit <= GR_FIT_WELL; fit++)
    gtk_string_list_append (fits, gr_fit_get_words (fit));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (fits));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), link != NULL ? gr_story_answers_get_fit (link) : GR_FIT_NONE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  gr_name_lists (row, title);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (selected_cb), story, 0);
  return row;
}

static void
stories_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  g_autoptr (GtkWidget) root = g_object_ref (GTK_WIDGET (gtk_widget_get_root (widget)));

  adw_dialog_force_close (ADW_DIALOG (widget));
  gtk_widget_activate_action (root, "win.go", "s", "stories");
}

static void
gr_fit_dialog_dispose (GObject *object)
{
  GrFitDialog *self = GR_FIT_DIALOG (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_FIT_DIALOG);
  g_clear_object (&self->question);
  g_clear_object (&self->bank);
  G_OBJECT_CLASS (gr_fit_dialog_parent_class)->dispose (object);
}

static void
gr_fit_dialog_class_init (GrFitDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_fit_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-fit-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrFitDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, GrFitDialog, prompt);
  gtk_widget_class_bind_template_child (widget_class, GrFitDialog, rows);
  gtk_widget_class_install_action (widget_class, "fit.stories", NULL, stories_cb);
}

static void
gr_fit_dialog_init (GrFitDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_fit_dialog_new:
 * @bank: the bank
 * @question: one of its questions
 *
 * Returns: (transfer floating): a dialog that links stories to it
 */
AdwDialog *
gr_fit_dialog_new (GrBank     *bank,
                   GrQuestion *question)
{
  GrFitDialog *self;
  GListModel *stories;

  g_return_val_if_fail (GR_IS_BANK (bank), NULL);
  g_return_val_if_fail (GR_IS_QUESTION (question), NULL);

  self = g_object_new (GR_TYPE_FIT_DIALOG, NULL);
  self->bank = g_object_ref (bank);
  self->question = g_object_ref (question);
  stories = G_LIST_MODEL (gr_library_get_list (gr_bank_get_library (bank), "story"));
  gtk_label_set_label (self->prompt, gr_question_get_prompt (question));
  gtk_list_box_bind_model (self->rows, stories, create_row, self, NULL);
  gtk_stack_set_visible_child_name (self->stack, g_list_model_get_n_items (stories) > 0 ? "stories" : "empty");
  return ADW_DIALOG (self);
}
