/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-bank-view.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-page.h"
#include "gr-question-row.h"
#include "gr-text.h"
#include "gr-unfinished-group.h"

struct _GrBankView
{
  AdwBin parent_instance;

  GrBank *bank;

  GtkStack *stack;
  GrUnfinishedGroup *unfinished;
  GtkLabel *summary;
  GtkLabel *source;
  AdwExpanderRow *filter;
  AdwComboRow *topic;
  AdwComboRow *state;
  AdwSwitchRow *uncovered;
  AdwEntryRow *add_row;
  GtkButton *add_button;
  GtkListBox *rows;
  GtkLabel *nothing;
};

G_DEFINE_FINAL_TYPE (GrBankView, gr_bank_view, ADW_TYPE_BIN)

enum { CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
update_stack (GrBankView *self)
{
  switch (gr_bank_get_list_state (self->bank))
    {
    case GR_LIST_READY:
      gtk_stack_set_visible_child_name (self->stack, "ready");
      break;
    case GR_LIST_FAILED:
      gtk_stack_set_visible_child_name (self->stack, "failed");
      break;
    case GR_LIST_LOADING:
    default:
      gtk_stack_set_visible_child_name (self->stack, "loading");
      break;
    }
}

static void
update (GrBankView *self)
{
  guint n = g_list_model_get_n_items (gr_bank_get_all (self->bank));
  guint shown = g_list_model_get_n_items (gr_bank_get_shown (self->bank));
  const char *source = gr_bank_get_source (self->bank);
  /* Translators: %s is the title of a guide */
  g_autofree char *goal = source != NULL ? g_strdup_printf (_("The goal is that of “%s”."), source) : NULL;

  update_stack (self);
  gtk_label_set_label (self->summary, gr_bank_get_summary (self->bank));
  gtk_label_set_label (self->source, goal != NULL ? goal : "");
  gtk_widget_set_visible (GTK_WIDGET (self->source), goal != NULL);
  gtk_label_set_label (self->nothing, n == 0 ? _("No questions yet. Open a guide, or add your own.")
                                             : _("No question matches the filter."));
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), shown == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), shown > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->filter), n > 0);
}

static void
filter_cb (GrBankView *self)
{
  GtkStringObject *topic = adw_combo_row_get_selected_item (self->topic);
  guint nth = adw_combo_row_get_selected (self->topic), state = adw_combo_row_get_selected (self->state);
  gboolean uncovered = adw_switch_row_get_active (self->uncovered);
  gboolean all = (nth == 0 || topic == NULL) && state == 0 && !uncovered;

  if (self->bank == NULL)
    return;
  gr_bank_set_filter (self->bank, nth > 0 && topic != NULL ? gtk_string_object_get_string (topic) : NULL,
                      (int) state - 1, uncovered);
  adw_expander_row_set_subtitle (self->filter, all ? _("All questions are shown") : _("Some questions are hidden"));
  update (self);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  return gr_question_row_new (item);
}

static void
header_cb (GtkListBoxRow *row,
           GtkListBoxRow *before,
           gpointer       data)
{
  const char *group = gr_bank_item_get_group (gr_question_row_get_item (GR_QUESTION_ROW (row)));
  GtkWidget *header = gtk_list_box_row_get_header (row);

  if (before != NULL &&
      g_strcmp0 (group, gr_bank_item_get_group (gr_question_row_get_item (GR_QUESTION_ROW (before)))) == 0)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  if (header == NULL)
    {
      header = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "xalign", 0., "wrap", TRUE,
                             "wrap-mode", PANGO_WRAP_WORD_CHAR, "margin-top", before != NULL ? 18 : 0, "margin-bottom",
                             6, "css-classes", (const char *[]) { "heading", NULL }, NULL);
      gtk_accessible_update_property (GTK_ACCESSIBLE (header), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
      gtk_list_box_row_set_header (row, header);
    }
  gtk_label_set_label (GTK_LABEL (header), group);
}

static void
row_activated_cb (GrBankView    *self,
                  GrQuestionRow *row)
{
  g_signal_emit (self, signals[CHOSEN], 0, gr_bank_item_get_question (gr_question_row_get_item (row)));
}

static void
add_changed_cb (GrBankView *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_button),
                            !gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->add_row))));
}

static void
added_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GrBankView) self = GR_BANK_VIEW (data);
  g_autoptr (GError) error = NULL;

  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gr_page_present_error (self, error, NULL);
  else
    gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Question added"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
add_cb (GrBankView *self)
{
  g_autofree char *prompt = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->add_row))));
  g_autoptr (GrChange) change = NULL;

  if (*prompt == '\0')
    return;
  change = gr_bank_make_question (self->bank, prompt);
  gr_library_commit_async (gr_bank_get_library (self->bank), change, added_cb, g_object_ref (self));
  gtk_editable_set_text (GTK_EDITABLE (self->add_row), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->add_row));
}

static void
gr_bank_view_dispose (GObject *object)
{
  GrBankView *self = GR_BANK_VIEW (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_BANK_VIEW);
  g_clear_object (&self->bank);
  G_OBJECT_CLASS (gr_bank_view_parent_class)->dispose (object);
}

static void
gr_bank_view_class_init (GrBankViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_bank_view_dispose;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, GR_TYPE_QUESTION);

  g_type_ensure (GR_TYPE_UNFINISHED_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-bank-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GrBankView, stack);
  gtk_widget_class_bind_template_child (widget_class, GrBankView, unfinished);
  gtk_widget_class_bind_template_child (widget_class, GrBankView, summary);
  gtk_widget_class_bind_template_child (widget_class, GrBankView, source);
  gtk_widget_class_bind_template_child (widget_class, GrBankView, filter);
  gtk_widget_class_bind_template_child (widget_class, GrBankView, topic);
  gtk_widget_class_bind_template_child (widget_class, GrBankView, state);
  gtk_widget_class_bind_template_child (widget_class, GrBankView, uncovered);
  gtk_widget_class_bind_template_child (widget_class, GrBankView, add_row);
  gtk_widget_class_bind_template_child (widget_class, GrBankView, add_button);
  gtk_widget_class_bind_template_child (widget_class, GrBankView, rows);
  gtk_widget_class_bind_template_child (widget_class, GrBankView, nothing);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
gr_bank_view_init (GrBankView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_lists (GTK_WIDGET (self->filter), _("Filter"));
  gr_name_lists (GTK_WIDGET (self->topic), _("Topic"));
  gr_name_lists (GTK_WIDGET (self->state), _("State"));
  gtk_list_box_set_header_func (self->rows, header_cb, NULL, NULL);
  add_changed_cb (self);
}

/**
 * gr_bank_view_set_bank:
 * @self: a view
 * @bank: what it shows, once and for all
 */
void
gr_bank_view_set_bank (GrBankView *self,
                       GrBank     *bank)
{
  g_autoptr (GtkStringList) states = gtk_string_list_new (NULL);

  g_return_if_fail (GR_IS_BANK_VIEW (self) && self->bank == NULL);
  g_return_if_fail (GR_IS_BANK (bank));

  gtk_string_list_append (states, _("All"));
  for (guint i = GR_PREPARED_NEW; i <= GR_PREPARED_SOLID; i++)
    gtk_string_list_append (states, gr_prepared_get_name (i));
  adw_combo_row_set_model (self->state, G_LIST_MODEL (states));
  adw_combo_row_set_model (self->topic, gr_bank_get_groups (bank));
  self->bank = g_object_ref (bank);
  gr_unfinished_group_set_bank (self->unfinished, bank);
  gtk_list_box_bind_model (self->rows, gr_bank_get_shown (bank), create_row, NULL, NULL);
  g_signal_connect_object (bank, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (bank, "notify::list-state", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  filter_cb (self);
}
