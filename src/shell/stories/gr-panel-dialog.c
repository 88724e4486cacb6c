/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-panel-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-fit.h"
#include "gr-plain.h"
#include "gr-telling.h"

#define QUESTIONS_MOST 60
#define CHOSEN_FIRST 5 /* as many questions as a panel may well ask; a start, no more */

struct _GrPanelDialog
{
  AdwDialog parent_instance;

  GrCoverage *coverage; /* as it was when the dialog was opened */
  GPtrArray *stories;   /* their titles */
  GArray *questions;    /* which question has which row */
  GPtrArray *rows;
  GPtrArray *checks;

  GtkLabel *summary;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (GrPanelDialog, gr_panel_dialog, ADW_TYPE_DIALOG)

static gboolean
is_chosen (GrPanelDialog *self,
           guint          nth)
{
  return gtk_check_button_get_active (GTK_CHECK_BUTTON (self->checks->pdata[nth]));
}

/* The chosen questions only, in the order of their rows. */
static GrCoverage *
take_chosen (GrPanelDialog *self,
             guint          n_chosen)
{
  const GrCoverage *all = self->coverage;
  GrCoverage *coverage = gr_coverage_new (all->n_stories, n_chosen);
  guint q = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      if (!is_chosen (self, i))
        continue;
      for (guint s = 0; s < all->n_stories; s++)
        gr_coverage_set_fit (coverage, s, q, gr_coverage_get_fit (all, s, g_array_index (self->questions, guint, i)));
      q++;
    }
  return coverage;
}

static void
describe_row (GrPanelDialog    *self,
              guint             nth,
              const GrCoverage *coverage,
              guint             question,
              guint             story)
{
  g_autofree char *words = NULL;

  if (story == GR_COVERAGE_NOBODY)
    words = g_strdup (_("Its stories are told elsewhere"));
  else
    /* Translators: the title of a story, and how well it fits */
    words = g_strdup_printf (_("%s · %s"), (const char *) self->stories->pdata[story],
                             gr_fit_get_words (gr_coverage_get_fit (coverage, story, question)));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->rows->pdata[nth]), words);
}

static void
update (GrPanelDialog *self)
{
  guint n_chosen = 0, n_seated = 0, q = 0;
  g_autoptr (GrCoverage) coverage = NULL;
  g_autofree guint *seats = NULL;
  g_autofree char *summary = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    n_chosen += is_chosen (self, i);
  coverage = take_chosen (self, n_chosen);
  seats = gr_coverage_seat (coverage);
  for (guint i = 0; i < self->rows->len; i++)
    if (is_chosen (self, i))
      {
        n_seated += seats[q] != GR_COVERAGE_NOBODY;
        describe_row (self, i, coverage, q, seats[q]);
        q++;
      }
    else
      adw_action_row_set_subtitle (ADW_ACTION_ROW (self->rows->pdata[i]), NULL);
  if (n_chosen == 0)
    summary = g_strdup (_("Choose the questions that the panel may ask."));
  else if (n_seated == n_chosen)
    summary = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u question, and its story",
                                            "%u questions, each with a story of its own", n_chosen),
                               n_chosen);
  else
    /* Translators: how many questions have a story of their own, of how many */
    summary = g_strdup_printf (_("%u of %u questions have a story of their own"), n_seated, n_chosen);
  gtk_label_set_label (self->summary, summary);
}

static void
add_row (GrPanelDialog *self,
         guint          question,
         const char    *prompt)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), prompt);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), self->rows->len < CHOSEN_FIRST);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, prompt, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_list_box_append (self->list, row);
  g_array_append_val (self->questions, question);
  g_ptr_array_add (self->rows, row);
  g_ptr_array_add (self->checks, check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}

static void
gr_panel_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PANEL_DIALOG);
  G_OBJECT_CLASS (gr_panel_dialog_parent_class)->dispose (object);
}

static void
gr_panel_dialog_finalize (GObject *object)
{
  GrPanelDialog *self = GR_PANEL_DIALOG (object);

  g_clear_pointer (&self->coverage, gr_coverage_free);
  g_ptr_array_unref (self->stories);
  g_array_unref (self->questions);
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->checks);
  G_OBJECT_CLASS (gr_panel_dialog_parent_class)->finalize (object);
}

static void
gr_panel_dialog_class_init (GrPanelDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_panel_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_panel_dialog_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-panel-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPanelDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, GrPanelDialog, list);
}

static void
gr_panel_dialog_init (GrPanelDialog *self)
{
  self->stories = g_ptr_array_new_with_free_func (g_free);
  self->questions = g_array_new (FALSE, FALSE, sizeof (guint));
  self->rows = g_ptr_array_new ();
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_panel_dialog_new:
 * @state: what answers what; its answered questions can be chosen
 *
 * Returns: (transfer floating): a dialog that plans a panel
 */
AdwDialog *
gr_panel_dialog_new (GrCoverageState *state)
{
  const GrCoverage *coverage;
  GrPanelDialog *self;

  g_return_val_if_fail (GR_IS_COVERAGE_STATE (state), NULL);

  self = g_object_new (GR_TYPE_PANEL_DIALOG, NULL);
  coverage = gr_coverage_state_get_coverage (state);
  self->coverage = gr_coverage_copy (coverage);
  for (guint i = 0; i < coverage->n_stories; i++)
    g_ptr_array_add (self->stories,
                     g_strdup (gr_telling_get_title (gr_story_get_title (gr_coverage_state_get_story (state, i)))));
  for (guint q = 0; q < coverage->n_questions && self->rows->len < QUESTIONS_MOST; q++)
    if (gr_coverage_best_fit (coverage, q) != GR_FIT_NONE)
      add_row (self, q, gr_question_get_prompt (gr_coverage_state_get_question (state, q)));
  gtk_widget_set_visible (GTK_WIDGET (self->list), self->rows->len > 0);
  update (self);
  if (self->rows->len == 0)
    gtk_label_set_label (self->summary, _("No question has a story yet. Say of a story which questions it answers."));
  return ADW_DIALOG (self);
}
