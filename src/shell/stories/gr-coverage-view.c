/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coverage-view.h"

#include <glib/gi18n-lib.h>

#include "gr-coverage-grid.h"
#include "gr-dialog.h"
#include "gr-fit.h"
#include "gr-page.h"
#include "gr-panel-dialog.h"
#include "gr-plain.h"
#include "gr-story-finder.h"
#include "gr-telling.h"

#define LINES_MOST 60 /* rows of a list; beyond that it is no list to read */

struct _GrCoverageView
{
  AdwBin parent_instance;

  GrCoverageState *state;
  GListStore *gaps;
  GListStore *answered;
  GListStore *remarks;

  GtkStack *stack;
  GtkWidget *start_button;
  GtkWidget *all_button;
  GtkStack *forms;
  GtkLabel *grid_headline;
  GtkLabel *grid_detail;
  GtkLabel *list_headline;
  GtkLabel *list_detail;
  GtkWidget *remarks_button;
  GtkListBox *remark_rows;
  GrCoverageGrid *grid;
  GtkCheckButton *grid_all;
  GtkCheckButton *list_all;
  GtkWidget *gaps_group;
  GtkListBox *gap_rows;
  GtkWidget *answered_group;
  GtkListBox *answered_rows;
  GtkLabel *rest;
  GtkWidget *remarks_group;
  GtkListBox *list_remark_rows;
};

G_DEFINE_FINAL_TYPE (GrCoverageView, gr_coverage_view, ADW_TYPE_BIN)

/* As few rows as can be: what says the same at both ends stays. */
static void
take_over (GListStore *store,
           GPtrArray  *lines)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (store)), n_new = MIN (lines->len, LINES_MOST), head = 0, tail = 0;
  g_autoptr (GPtrArray) old = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (old, g_list_model_get_item (G_LIST_MODEL (store), i));
  while (head < MIN (n, n_new) && gr_coverage_line_equal (old->pdata[head], lines->pdata[head]))
    head++;
  while (tail < MIN (n, n_new) - head &&
         gr_coverage_line_equal (old->pdata[n - 1 - tail], lines->pdata[n_new - 1 - tail]))
    tail++;
  if (n != head + tail || n_new != head + tail)
    g_list_store_splice (store, head, n - head - tail, lines->pdata + head, n_new - head - tail);
}

static void
update_grid (GrCoverageView *self)
{
  const GrCoverage *coverage = gr_coverage_state_get_coverage (self->state);
  g_autofree const char **stories = g_new0 (const char *, coverage->n_stories + 1);
  g_autofree const char **questions = g_new0 (const char *, coverage->n_questions + 1);

  for (guint i = 0; i < coverage->n_stories; i++)
    stories[i] = gr_telling_get_title (gr_story_get_title (gr_coverage_state_get_story (self->state, i)));
  for (guint i = 0; i < coverage->n_questions; i++)
    {
      const char *prompt = gr_question_get_prompt (gr_coverage_state_get_question (self->state, i));

      questions[i] = prompt != NULL ? prompt : "";
    }
  gr_coverage_grid_set_content (self->grid, coverage, gr_coverage_state_get_set (self->state), stories, questions);
}

static void
update_lists (GrCoverageView *self)
{
  g_autoptr (GPtrArray) gaps = gr_coverage_state_list_gaps (self->state);
  g_autoptr (GPtrArray) answered = gr_coverage_state_list_answered (self->state);
  g_autoptr (GPtrArray) remarks = gr_coverage_state_list_remarks (self->state);
  guint rest = gaps->len - MIN (gaps->len, LINES_MOST) + answered->len - MIN (answered->len, LINES_MOST);
  g_autofree char *text =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u more question is not listed.",
                                    "%u more questions are not listed; those you prepare come first.", rest),
                       rest);

  take_over (self->gaps, gaps);
  take_over (self->answered, answered);
  take_over (self->remarks, remarks);
  gtk_label_set_label (self->rest, text);
  gtk_widget_set_visible (GTK_WIDGET (self->rest), rest > 0);
  gtk_widget_set_visible (self->gaps_group, gaps->len > 0);
  gtk_widget_set_visible (self->answered_group, answered->len > 0);
  gtk_widget_set_visible (self->remarks_group, remarks->len > 0);
  gtk_widget_set_visible (self->remarks_button, remarks->len > 0);
}

static void
update (GrCoverageView *self)
{
  const GrCoverage *coverage = gr_coverage_state_get_coverage (self->state);
  g_autofree char *headline = gr_coverage_state_dup_headline (self->state);
  g_autofree char *detail = gr_coverage_state_dup_detail (self->state);
  guint n_questions =
      gr_entity_list_get_n (gr_library_get_list (gr_coverage_state_get_library (self->state), "question"));

  gtk_label_set_label (self->grid_headline, headline);
  gtk_label_set_label (self->list_headline, headline);
  gtk_label_set_label (self->grid_detail, detail);
  gtk_label_set_label (self->list_detail, detail);
  update_grid (self);
  update_lists (self);
  gtk_widget_set_visible (self->start_button, coverage->n_stories == 0);
  gtk_widget_set_visible (self->all_button, coverage->n_stories > 0 && n_questions > 0);
  if (!gr_coverage_state_get_ready (self->state))
    gtk_stack_set_visible_child_name (self->stack, "loading");
  else
    gtk_stack_set_visible_child_name (self->stack,
                                      coverage->n_stories > 0 && coverage->n_questions > 0 ? "ready" : "empty");
}

static void
map_cb (GrCoverageView *self)
{
  if (self->state != NULL)
    gr_coverage_state_sort (self->state);
}

static void
all_cb (GrCoverageView *self,
        GParamSpec     *pspec,
        GtkCheckButton *button)
{
  gboolean all = gtk_check_button_get_active (button);

  gtk_check_button_set_active (self->grid_all, all);
  gtk_check_button_set_active (self->list_all, all);
  if (self->state != NULL)
    gr_coverage_state_set_all (self->state, all);
}

static void
show_all_cb (GrCoverageView *self)
{
  gtk_check_button_set_active (self->grid_all, TRUE);
}

static void
open_entity (GrCoverageView *self,
             GrEntity       *entity)
{
  gtk_widget_activate_action (GTK_WIDGET (self), GR_IS_STORY (entity) ? "win.show-story" : "win.show-question", "s",
                              gr_entity_get_uid (entity));
}

static void
committed_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (GrCoverageView) self = data;
  g_autoptr (GError) error = NULL;

  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gr_page_present_error (self, error, NULL);
}

static void
changed_cb (GrCoverageView *self,
            guint           story,
            guint           question)
{
  g_autoptr (GrChange) change = gr_coverage_state_make_next (self->state, story, question);

  gr_library_commit_async (gr_coverage_state_get_library (self->state), change, committed_cb, g_object_ref (self));
}

static void
story_activated_cb (GrCoverageView *self,
                    guint           story)
{
  open_entity (self, GR_ENTITY (gr_coverage_state_get_story (self->state, story)));
}

static void
question_activated_cb (GrCoverageView *self,
                       guint           question)
{
  open_entity (self, GR_ENTITY (gr_coverage_state_get_question (self->state, question)));
}

static void
develop_cb (GrCoverageView *self,
            const char     *uid)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "inbox.develop", "s", uid);
}

static void
find (GrCoverageView *self,
      GrQuestion     *question)
{
  AdwDialog *dialog = gr_story_finder_new (self->state, question);

  g_signal_connect_object (dialog, "develop", G_CALLBACK (develop_cb), self, G_CONNECT_SWAPPED);
  gr_dialog_present (dialog, GTK_WIDGET (self));
}

static void
find_cb (GrCoverageView *self,
         guint           question)
{
  find (self, gr_coverage_state_get_question (self->state, question));
}

static void
find_for_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *uid)
{
  GrCoverageView *self = GR_COVERAGE_VIEW (widget);
  GrQuestion *question =
      gr_library_lookup (gr_coverage_state_get_library (self->state), "question", g_variant_get_string (uid, NULL));

  if (question != NULL)
    find (self, question);
}

static void
open_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrCoverageView *self = GR_COVERAGE_VIEW (widget);
  const char *type, *uid;
  GrEntity *entity;

  g_variant_get (target, "(&s&s)", &type, &uid);
  entity = gr_library_lookup (gr_coverage_state_get_library (self->state), type, uid);
  if (entity != NULL)
    open_entity (self, entity);
}

static void
panel_cb (GrCoverageView *self)
{
  gr_dialog_present (gr_panel_dialog_new (self->state), GTK_WIDGET (self));
}

static GtkWidget *
create_line (gpointer item,
             gpointer data)
{
  GrEntity *entity = gr_coverage_line_get_entity (item);
  GtkWidget *row = gr_plain (adw_action_row_new ());

  g_object_set (row, "title", gr_coverage_line_get_title (item), "subtitle", gr_coverage_line_get_words (item),
                "title-lines", 3, "subtitle-lines", 3, "activatable", TRUE, "action-name", "coverage.open", NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "(ss)", gr_entity_get_nick (entity),
                                    gr_entity_get_uid (entity));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  return row;
}

static GtkWidget *
create_gap (gpointer item,
            gpointer data)
{
  const char *title = gr_coverage_line_get_title (item);
  GtkWidget *row = gr_plain (adw_action_row_new ());
  GtkWidget *button = gtk_button_new_with_label (_("Find One"));
  /* Translators: %s is a question */
  g_autofree char *name = g_strdup_printf (_("Find One for “%s”"), title);

  g_object_set (row, "title", title, "title-lines", 3, NULL);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "coverage.find");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                    gr_entity_get_uid (gr_coverage_line_get_entity (item)));
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return row;
}

static void
gr_coverage_view_dispose (GObject *object)
{
  GrCoverageView *self = GR_COVERAGE_VIEW (object);

  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_COVERAGE_VIEW);
  g_clear_object (&self->gaps);
  g_clear_object (&self->answered);
  g_clear_object (&self->remarks);
  g_clear_object (&self->state);
  G_OBJECT_CLASS (gr_coverage_view_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, stack);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, start_button);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, all_button);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, forms);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, grid_headline);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, grid_detail);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, list_headline);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, list_detail);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, remarks_button);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, remark_rows);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, grid);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, grid_all);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, list_all);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, gaps_group);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, gap_rows);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, answered_group);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, answered_rows);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, rest);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, remarks_group);
  gtk_widget_class_bind_template_child (widget_class, GrCoverageView, list_remark_rows);
}

static void
gr_coverage_view_class_init (GrCoverageViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_coverage_view_dispose;
  g_type_ensure (GR_TYPE_COVERAGE_GRID);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-coverage-view.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, map_cb);
  gtk_widget_class_bind_template_callback (widget_class, all_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, story_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, question_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, find_cb);
  gtk_widget_class_bind_template_callback (widget_class, panel_cb);
  gtk_widget_class_install_action (widget_class, "coverage.find", "s", find_for_cb);
  gtk_widget_class_install_action (widget_class, "coverage.open", "(ss)", open_cb);
}

static void
gr_coverage_view_init (GrCoverageView *self)
{
  self->gaps = g_list_store_new (GR_TYPE_COVERAGE_LINE);
  self->answered = g_list_store_new (GR_TYPE_COVERAGE_LINE);
  self->remarks = g_list_store_new (GR_TYPE_COVERAGE_LINE);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->gap_rows, G_LIST_MODEL (self->gaps), create_gap, NULL, NULL);
  gtk_list_box_bind_model (self->answered_rows, G_LIST_MODEL (self->answered), create_line, NULL, NULL);
  gtk_list_box_bind_model (self->remark_rows, G_LIST_MODEL (self->remarks), create_line, NULL, NULL);
  gtk_list_box_bind_model (self->list_remark_rows, G_LIST_MODEL (self->remarks), create_line, NULL, NULL);
}

/**
 * gr_coverage_view_set_library:
 * @self: a view
 * @library: where stories and questions are kept, once and for all
 */
void
gr_coverage_view_set_library (GrCoverageView *self,
                              GrLibrary      *library)
{
  g_return_if_fail (GR_IS_COVERAGE_VIEW (self) && self->state == NULL);
  g_return_if_fail (GR_IS_LIBRARY (library));

  self->state = gr_coverage_state_new (library);
  g_signal_connect_object (self->state, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
