/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-deliverables-page.h"

#include <glib/gi18n-lib.h>

#include "gr-deliverable-row.h"
#include "gr-makers.h"
#include "gr-timer-pill.h"

struct _GrDeliverablesPage
{
  AdwNavigationPage parent_instance;

  GrPlanLedger *ledger;
  GrProject *project;
  GrEntityList *deliverables;

  GtkLabel *project_label;
  GtkLabel *summary;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (GrDeliverablesPage, gr_deliverables_page, ADW_TYPE_NAVIGATION_PAGE)

static void
update (GrDeliverablesPage *self)
{
  GrLibrary *library = gr_plan_ledger_get_library (self->ledger);
  const char *title = gr_project_get_title (self->project);
  g_autofree char *summary = gr_deliverables_page_describe (library, self->project);

  gtk_label_set_text (self->project_label, title != NULL ? title : "");
  gtk_label_set_text (self->summary, summary);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  return gr_deliverable_row_new (GR_DELIVERABLES_PAGE (data)->ledger, item);
}

static void
gr_deliverables_page_dispose (GObject *object)
{
  GrDeliverablesPage *self = GR_DELIVERABLES_PAGE (object);

  if (self->ledger != NULL)
    g_signal_handlers_disconnect_by_func (self->ledger, update, self);
  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_DELIVERABLES_PAGE);
  g_clear_object (&self->deliverables);
  g_clear_object (&self->project);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_deliverables_page_parent_class)->dispose (object);
}

static void
gr_deliverables_page_class_init (GrDeliverablesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_deliverables_page_dispose;

  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-deliverables-page.ui");
  gtk_widget_class_bind_template_child_full (widget_class, "project", FALSE,
                                             G_STRUCT_OFFSET (GrDeliverablesPage, project_label));
  gtk_widget_class_bind_template_child (widget_class, GrDeliverablesPage, summary);
  gtk_widget_class_bind_template_child (widget_class, GrDeliverablesPage, rows);
}

static void
gr_deliverables_page_init (GrDeliverablesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_deliverables_page_new:
 * @ledger: where the time stands
 * @project: a project
 *
 * Returns: (transfer floating): a page of what it leaves behind
 */
AdwNavigationPage *
gr_deliverables_page_new (GrPlanLedger *ledger,
                          GrProject    *project)
{
  GrDeliverablesPage *self = g_object_new (GR_TYPE_DELIVERABLES_PAGE, NULL);

  self->ledger = g_object_ref (ledger);
  self->project = g_object_ref (project);
  self->deliverables = gr_library_get_children (gr_plan_ledger_get_library (ledger), "deliverable",
                                                gr_entity_get_uid (GR_ENTITY (project)));
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->deliverables), create_row, self, NULL);
  g_signal_connect_object (ledger, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_NAVIGATION_PAGE (self);
}

/**
 * gr_deliverables_page_show:
 * @self: a page
 * @deliverable: uid of one
 *
 * Returns: whether it is on this page; it has the focus then
 */
gboolean
gr_deliverables_page_show (GrDeliverablesPage *self,
                           const char         *deliverable)
{
  g_return_val_if_fail (GR_IS_DELIVERABLES_PAGE (self), FALSE);

  for (guint i = 0; i < gr_entity_list_get_n (self->deliverables); i++)
    if (g_str_equal (gr_entity_get_uid (gr_entity_list_peek (self->deliverables, i)), deliverable))
      return gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->rows, (int) i)));
  return FALSE;
}

/**
 * gr_deliverables_page_describe:
 * @library: an open library
 * @project: a project
 *
 * Returns: (transfer full): how much of what it leaves behind is done, and how much is begun
 */
char *
gr_deliverables_page_describe (GrLibrary *library,
                               GrProject *project)
{
  g_autoptr (GrEntityList) deliverables =
      gr_library_get_children (library, "deliverable", gr_entity_get_uid (GR_ENTITY (project)));
  guint n = gr_entity_list_get_n (deliverables), n_done = 0, n_begun = 0;
  g_autofree char *done = NULL;
  g_autofree char *begun = NULL;

  for (guint i = 0; i < n; i++)
    {
      GrDeliverableState state = gr_makers_state (library, gr_entity_list_peek (deliverables, i));

      n_done += state == GR_DELIVERABLE_DONE;
      n_begun += state == GR_DELIVERABLE_PARTIAL;
    }
  /* Translators: so many things of so many are done */
  done = g_strdup_printf (_("%u of %u done"), n_done, n);
  if (n_begun == 0)
    return g_steal_pointer (&done);
  begun = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u begun", "%u begun", n_begun), n_begun);
  return g_strdup_printf ("%s · %s", done, begun);
}
