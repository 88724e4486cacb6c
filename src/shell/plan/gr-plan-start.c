/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plan-start.h"

#include <glib/gi18n-lib.h>

#include "gr-plan-offers.h"
#include "gr-plan-words.h"

struct _GrPlanStart
{
  AdwBin parent_instance;

  GrLibrary *library;
  GPtrArray *guides; /* those that offer something, in the order of the choice */

  AdwStatusPage *status;
  GtkDropDown *guide_choice;
  GtkButton *sprint_button;
  GtkButton *full_button;
  GtkWidget *guide_button;
};

G_DEFINE_FINAL_TYPE (GrPlanStart, gr_plan_start, ADW_TYPE_BIN)

static GrGuide *
get_chosen_guide (GrPlanStart *self)
{
  guint at = gtk_drop_down_get_selected (self->guide_choice);

  return self->guides != NULL && at < self->guides->len ? g_ptr_array_index (self->guides, at) : NULL;
}

static char *
describe_offer (GrPlanStart *self,
                GrGuide     *guide,
                GrPlanItem  *sprint,
                GrPlanItem  *full)
{
  const char *title = gr_guide_get_title (guide);
  gint64 least, most;
  g_autofree char *short_range = NULL;
  g_autofree char *range = NULL;
  guint n = 0;

  if (sprint != NULL)
    {
      gr_plan_offers_count_parts (self->library, sprint, &least, &most);
      short_range = gr_plan_format_range (least, most);
    }
  if (full != NULL)
    {
      n = gr_plan_offers_count_parts (self->library, full, &least, &most);
      range = gr_plan_format_range (least, most);
    }
  if (sprint != NULL && full != NULL)
    /* Translators: a guide, the length of its sprint, the number of its phases, their length */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "“%s” has a sprint of %s, and %u phase of %s.",
                                         "“%s” has a sprint of %s, and %u phases of %s.", n),
                            title, short_range, n, range);
  if (full != NULL)
    /* Translators: a guide, the number of its phases, their length */
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "“%s” has %u phase of %s.", "“%s” has %u phases of %s.", n),
                            title, n, range);
  /* Translators: a guide, and the length of its sprint */
  return g_strdup_printf (_("“%s” has a sprint of %s."), title, short_range);
}

static void
offer (GtkButton  *button,
       GrPlanItem *root)
{
  gtk_widget_set_visible (GTK_WIDGET (button), root != NULL);
  if (root == NULL)
    return;
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", gr_entity_get_uid (GR_ENTITY (root)));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "page.plan");
}

static void
show_offer (GrPlanStart *self)
{
  GrGuide *guide = get_chosen_guide (self);
  GrPlanItem *sprint = NULL, *full = NULL;
  g_autofree char *text = NULL;
  g_autofree char *escaped = NULL;
  g_autofree char *label = NULL;
  gint64 least, most;
  guint n;

  if (guide != NULL)
    {
      sprint = gr_plan_offers_find (self->library, guide, GR_PLAN_ITEM_KIND_SPRINT);
      full = gr_plan_offers_find (self->library, guide, GR_PLAN_ITEM_KIND_FULL);
    }
  offer (self->sprint_button, sprint);
  offer (self->full_button, full);
  gtk_widget_set_visible (self->guide_button, sprint == NULL && full == NULL);
  if (sprint == NULL && full == NULL)
    {
      adw_status_page_set_description (self->status,
                                       _("A guide can bring a plan: phases with tasks, and how long each may take."));
      return;
    }
  text = describe_offer (self, guide, sprint, full);
  escaped = g_markup_escape_text (text, -1);
  adw_status_page_set_description (self->status, escaped);
  if (full == NULL)
    return;
  n = gr_plan_offers_count_parts (self->library, full, &least, &most);
  label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "_Plan the %u Phase", "_Plan the %u Phases", n), n);
  gtk_button_set_label (self->full_button, label);
}

static void
guide_chosen_cb (GrPlanStart *self)
{
  g_assert (GR_IS_PLAN_START (self));
  if (self->guides != NULL)
    show_offer (self);
}

static void
gr_plan_start_dispose (GObject *object)
{
  GrPlanStart *self = GR_PLAN_START (object);

  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PLAN_START);
  g_clear_pointer (&self->guides, g_ptr_array_unref);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_plan_start_parent_class)->dispose (object);
}

static void
gr_plan_start_class_init (GrPlanStartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_plan_start_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-plan-start.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPlanStart, status);
  gtk_widget_class_bind_template_child (widget_class, GrPlanStart, guide_choice);
  gtk_widget_class_bind_template_child (widget_class, GrPlanStart, sprint_button);
  gtk_widget_class_bind_template_child (widget_class, GrPlanStart, full_button);
  gtk_widget_class_bind_template_child (widget_class, GrPlanStart, guide_button);
  gtk_widget_class_bind_template_callback (widget_class, guide_chosen_cb);
}

static void
gr_plan_start_init (GrPlanStart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_plan_start_set_guides:
 * @self: a start
 * @library: an open library
 * @guides: (element-type GrGuide): those that offer something
 *
 * Has a person choose among them; the choice stays while they are the same.
 */
void
gr_plan_start_set_guides (GrPlanStart *self,
                          GrLibrary   *library,
                          GPtrArray   *guides)
{
  gboolean same = self->guides != NULL && self->guides->len == guides->len;
  g_autoptr (GtkStringList) titles = NULL;

  g_return_if_fail (GR_IS_PLAN_START (self));

  g_set_object (&self->library, library);
  for (guint i = 0; same && i < guides->len; i++)
    same = g_ptr_array_index (guides, i) == g_ptr_array_index (self->guides, i);
  if (!same)
    {
      titles = gtk_string_list_new (NULL);
      for (guint i = 0; i < guides->len; i++)
        gtk_string_list_append (titles, gr_guide_get_title (g_ptr_array_index (guides, i)));
      g_clear_pointer (&self->guides, g_ptr_array_unref);
      self->guides = g_ptr_array_ref (guides);
      gtk_drop_down_set_model (self->guide_choice, G_LIST_MODEL (titles));
      gtk_widget_set_visible (GTK_WIDGET (self->guide_choice), guides->len > 1);
    }
  show_offer (self);
}
