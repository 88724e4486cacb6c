/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-expertise-page.h"

#include <glib/gi18n-lib.h>

#include "gr-dialog.h"
#include "gr-expertise-dialog.h"
#include "gr-expertise-row.h"
#include "gr-field-box.h"
#include "gr-page.h"
#include "gr-plan-item.h"
#include "gr-text.h"
#include "gr-timer-pill.h"

struct _GrExpertisePage
{
  AdwNavigationPage parent_instance;

  GrLibrary *library;
  GrMetric *metric; /* NULL: only the evidence */
  GListModel *evidence;
  char *added; /* uid of one whose row is on the way */
  gboolean filling;

  GtkWidget *meaning;
  GtkLabel *source;
  GrFieldBox *definition;
  AdwSwitchRow *met;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (GrExpertisePage, gr_expertise_page, ADW_TYPE_NAVIGATION_PAGE)

static void
update_met (GrExpertisePage *self)
{
  self->filling = TRUE;
  adw_switch_row_set_active (self->met, gr_metric_get_met (self->metric));
  self->filling = FALSE;
}

static void
met_cb (GrExpertisePage *self)
{
  gboolean met = adw_switch_row_get_active (self->met);
  const char *uid;
  GrChange *change;

  if (self->filling || self->metric == NULL || met == gr_metric_get_met (self->metric))
    return;
  uid = gr_entity_get_uid (GR_ENTITY (self->metric));
  change = gr_change_new (GR_CHANGE_EDIT, met ? _("Say It Is Met") : _("Say It Is Not Met Yet"));
  gr_change_set_integer (change, "metric", uid, "met", met);
  gr_change_set_integer (change, "metric", uid, "met_at",
                         met ? gr_clock_get_wall_ms (gr_library_get_clock (self->library)) : 0);
  gr_library_commit (self->library, change);
}

static gboolean
open_dialog (GrExpertisePage *self,
             const char      *uid)
{
  GrExpertise *expertise = gr_library_lookup (self->library, "expertise", uid);

  return expertise == NULL || gr_dialog_present (gr_expertise_dialog_new (self->library, expertise), self);
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  open_dialog (GR_EXPERTISE_PAGE (widget), g_variant_get_string (parameter, NULL));
}

static void
added_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GrExpertisePage) self = GR_EXPERTISE_PAGE (data);
  g_autofree char *uid = g_steal_pointer (&self->added);
  g_autoptr (GError) error = NULL;

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gr_page_present_error (self, error, NULL);
  else if (!open_dialog (self, uid))
    {
      GrChange *change = gr_change_new (GR_CHANGE_QUIET, NULL);

      gr_change_remove (change, "expertise", uid);
      gr_library_commit (self->library, change);
    }
}

/* Quietly: what is not written yet is nothing to take back. */
static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  GrExpertisePage *self = GR_EXPERTISE_PAGE (widget);
  g_autoptr (GrChange) change = NULL;

  if (self->added != NULL)
    return;
  change = gr_change_new (GR_CHANGE_QUIET, NULL);
  self->added = g_strdup (gr_change_create (change, "expertise", NULL));
  gr_library_commit_async (self->library, change, added_cb, g_object_ref (self));
}

static void
update_rows (GrExpertisePage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->rows), g_list_model_get_n_items (self->evidence) > 0);
}

/* It was made for writing; where nothing was settled, nothing is left of it. */
static void
gr_expertise_page_hidden (AdwNavigationPage *page)
{
  GrExpertisePage *self = GR_EXPERTISE_PAGE (page);
  GrChange *change;

  if (self->metric == NULL || gr_entity_get_removed (GR_ENTITY (self->metric)) || gr_metric_get_met (self->metric) ||
      !gr_text_is_blank (gr_field_box_get_text (self->definition)) || gr_metric_get_target (self->metric) > 0)
    return;
  change = gr_change_new (GR_CHANGE_QUIET, NULL);
  gr_change_remove (change, "metric", gr_entity_get_uid (GR_ENTITY (self->metric)));
  gr_library_commit (self->library, change);
}

static void
gr_expertise_page_dispose (GObject *object)
{
  GrExpertisePage *self = GR_EXPERTISE_PAGE (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_EXPERTISE_PAGE);
  g_clear_object (&self->evidence);
  g_clear_object (&self->metric);
  g_clear_object (&self->library);
  g_clear_pointer (&self->added, g_free);
  G_OBJECT_CLASS (gr_expertise_page_parent_class)->dispose (object);
}

static void
gr_expertise_page_class_init (GrExpertisePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_expertise_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hidden = gr_expertise_page_hidden;

  g_type_ensure (GR_TYPE_FIELD_BOX);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-expertise-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrExpertisePage, meaning);
  gtk_widget_class_bind_template_child (widget_class, GrExpertisePage, source);
  gtk_widget_class_bind_template_child (widget_class, GrExpertisePage, definition);
  gtk_widget_class_bind_template_child (widget_class, GrExpertisePage, met);
  gtk_widget_class_bind_template_child (widget_class, GrExpertisePage, rows);
  gtk_widget_class_bind_template_callback (widget_class, met_cb);
  gtk_widget_class_install_action (widget_class, "expertise.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "expertise.edit", "s", edit_cb);
}

static void
gr_expertise_page_init (GrExpertisePage *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = FALSE;
}

/* The latest first; without a day last. */
static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  int order = g_strcmp0 (gr_expertise_get_done_on ((GrExpertise *) b), gr_expertise_get_done_on ((GrExpertise *) a));

  if (order == 0)
    order = g_strcmp0 (gr_entity_get_uid ((GrEntity *) a), gr_entity_get_uid ((GrEntity *) b));
  return gtk_ordering_from_cmpfunc (order);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  return gr_expertise_row_new (item);
}

static void
open_meaning (GrExpertisePage *self)
{
  const char *source = gr_metric_get_source (self->metric);
  GrPlanItem *item = source != NULL ? gr_library_lookup (self->library, "plan-item", source) : NULL;
  /* Translators: %s is a sentence of a guide */
  g_autofree char *words =
      item != NULL ? g_strdup_printf (_("The guide says: “%s”"), gr_plan_item_get_title (item)) : NULL;

  gtk_label_set_label (self->source, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->source), words != NULL);
  gr_field_box_open (self->definition, self->library, self->metric, "definition", _("Edit Definition"));
  g_signal_connect_object (self->metric, "notify::met", G_CALLBACK (update_met), self, G_CONNECT_SWAPPED);
  update_met (self);
}

/**
 * gr_expertise_page_new:
 * @library: where all of it is kept
 * @metric: (nullable): what the person has settled about recognised expertise
 *
 * Returns: (transfer floating): a page
 */
AdwNavigationPage *
gr_expertise_page_new (GrLibrary *library,
                       GrMetric  *metric)
{
  GrExpertisePage *self;
  GListModel *all;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_EXPERTISE_PAGE, NULL);
  self->library = g_object_ref (library);
  all = G_LIST_MODEL (g_object_ref (gr_library_get_list (library, "expertise")));
  self->evidence =
      G_LIST_MODEL (gtk_sort_list_model_new (all, GTK_SORTER (gtk_custom_sorter_new (compare, NULL, NULL))));
  gtk_list_box_bind_model (self->rows, self->evidence, create_row, NULL, NULL);
  g_signal_connect_object (self->evidence, "items-changed", G_CALLBACK (update_rows), self, G_CONNECT_SWAPPED);
  update_rows (self);
  gtk_widget_set_visible (self->meaning, metric != NULL);
  if (metric != NULL)
    {
      self->metric = g_object_ref (metric);
      open_meaning (self);
    }
  return ADW_NAVIGATION_PAGE (self);
}
