/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plan-page.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-plan-offers.h"
#include "gr-plan-words.h"
#include "gr-project-view.h"
#include "gr-running-card.h"
#include "gr-task-row.h"
#include "gr-text.h"
#include "gr-timer-pill.h"

struct _GrPlanPage
{
  GrPage parent_instance;

  GrPlanLedger *ledger;
  GrEntityList *project_list;
  gboolean wants_focus; /* from the empty state, until the card has something to do */
  GPtrArray *guides; /* those that offer something, in the order of the choice */

  GtkMenuButton *add_button;
  GMenu *offers_menu;
  GtkStack *stack;
  AdwStatusPage *empty;
  GtkDropDown *guide_choice;
  GtkButton *sprint_button;
  GtkButton *full_button;
  GtkWidget *guide_button;
  GrRunningCard *card;
  GtkBox *projects;
};

G_DEFINE_FINAL_TYPE (GrPlanPage, gr_plan_page, GR_TYPE_PAGE)

/* What is done to the task that has the focus; its row knows how. */
static const GrShortcut shortcuts[] = {
  { "<Alt>Up", "page.task", "task.move-up", N_("Move the task up") },
  { "<Alt>Down", "page.task", "task.move-down", N_("Move the task down") },
  { "F2", "page.task", "task.edit", N_("Edit the task") },
  { "<Control>Delete", "page.task", "task.delete", N_("Delete the task") },
};

static GrLibrary *
get_library (GrPlanPage *self)
{
  return gr_page_get_library (GR_PAGE (self));
}

static GrGuide *
get_chosen_guide (GrPlanPage *self)
{
  guint at = gtk_drop_down_get_selected (self->guide_choice);

  return self->guides != NULL && at < self->guides->len ? g_ptr_array_index (self->guides, at) : NULL;
}

static char *
describe_offer (GrPlanPage *self,
                GrGuide    *guide,
                GrPlanItem *sprint,
                GrPlanItem *full)
{
  const char *title = gr_guide_get_title (guide);
  gint64 least, most;
  g_autofree char *short_range = NULL;
  g_autofree char *range = NULL;
  guint n = 0;

  if (sprint != NULL)
    {
      gr_plan_offers_count_parts (get_library (self), sprint, &least, &most);
      short_range = gr_plan_format_range (least, most);
    }
  if (full != NULL)
    {
      n = gr_plan_offers_count_parts (get_library (self), full, &least, &most);
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
show_offer (GrPlanPage *self)
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
      sprint = gr_plan_offers_find (get_library (self), guide, GR_PLAN_ITEM_KIND_SPRINT);
      full = gr_plan_offers_find (get_library (self), guide, GR_PLAN_ITEM_KIND_FULL);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->sprint_button), sprint != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->full_button), full != NULL);
  gtk_widget_set_visible (self->guide_button, sprint == NULL && full == NULL);
  if (sprint == NULL && full == NULL)
    {
      adw_status_page_set_description (self->empty,
                                       _("A guide can bring a plan: phases with tasks, and how long each may take."));
      return;
    }
  text = describe_offer (self, guide, sprint, full);
  escaped = g_markup_escape_text (text, -1);
  adw_status_page_set_description (self->empty, escaped);
  if (full == NULL)
    return;
  n = gr_plan_offers_count_parts (get_library (self), full, &least, &most);
  label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "_Plan the %u Phase", "_Plan the %u Phases", n), n);
  gtk_button_set_label (self->full_button, label);
}

/* The guide is named where there are several; a long name would not fit a narrow window. */
static void
add_offer (GrPlanPage *self,
           GrPlanItem *root,
           const char *verb,
           GrGuide    *guide)
{
  g_autoptr (GMenuItem) item = NULL;
  g_autoptr (GString) label = g_string_new (verb);

  if (root == NULL)
    return;
  if (self->guides->len > 1)
    {
      g_autofree char *title = gr_text_first_line (gr_guide_get_title (guide), 24);

      g_string_append_printf (label, " · %s", title);
    }
  g_string_replace (label, "_", "__", 0); /* one would be a mnemonic */
  item = g_menu_item_new (label->str, NULL);
  g_menu_item_set_action_and_target (item, "page.plan", "s", gr_entity_get_uid (GR_ENTITY (root)));
  g_menu_append_item (self->offers_menu, item);
}

/* Keeps the choice of guides, and what the + menu offers, to what is there and not planned yet. */
static void
update_offers (GrPlanPage *self)
{
  GrLibrary *library = get_library (self);
  g_autoptr (GPtrArray) guides = gr_plan_offers_list_guides (library);
  gboolean same = self->guides != NULL && self->guides->len == guides->len;
  g_autoptr (GtkStringList) titles = NULL;

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
  g_menu_remove_all (self->offers_menu);
  for (guint i = 0; i < guides->len; i++)
    {
      GrGuide *guide = g_ptr_array_index (guides, i);

      add_offer (self, gr_plan_offers_find (library, guide, GR_PLAN_ITEM_KIND_SPRINT), _("Plan the Sprint"), guide);
      add_offer (self, gr_plan_offers_find (library, guide, GR_PLAN_ITEM_KIND_FULL), _("Plan the Phases"), guide);
    }
  show_offer (self);
}

/* What held the focus went away with the empty state: the next thing to do takes it. */
static void
show_plan (GrPlanPage *self)
{
  if (!g_str_equal (gtk_stack_get_visible_child_name (self->stack), "plan"))
    {
      self->wants_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->stack)) != NULL;
      gtk_stack_set_visible_child_name (self->stack, "plan");
    }
  if (self->wants_focus && gtk_widget_get_visible (GTK_WIDGET (self->card)))
    {
      self->wants_focus = FALSE;
      gtk_widget_child_focus (GTK_WIDGET (self->card), GTK_DIR_TAB_FORWARD);
    }
}

static void
update (GrPlanPage *self)
{
  GrListState state = gr_entity_list_get_state (self->project_list);
  guint n = gr_entity_list_get_n (self->project_list);

  update_offers (self);
  gtk_widget_set_visible (GTK_WIDGET (self->add_button),
                          n > 0 && self->guides->len > 0 && !gr_library_get_read_only (get_library (self)));
  if (state == GR_LIST_FAILED)
    gtk_stack_set_visible_child_name (self->stack, "failed");
  else if (state == GR_LIST_LOADING)
    gtk_stack_set_visible_child_name (self->stack, "loading");
  else if (n > 0)
    show_plan (self);
  else
    gtk_stack_set_visible_child_name (self->stack, "empty");
}

/* At most a handful of projects, so a box in the list's order will do. */
static void
projects_changed_cb (GListModel *model,
                     guint       position,
                     guint       removed,
                     guint       added,
                     GrPlanPage *self)
{
  GtkWidget *before = NULL;

  g_assert (GR_IS_PLAN_PAGE (self));

  for (guint i = 0; i < position; i++)
    before = before == NULL ? gtk_widget_get_first_child (GTK_WIDGET (self->projects))
                            : gtk_widget_get_next_sibling (before);
  for (guint i = 0; i < removed; i++)
    gtk_box_remove (self->projects, before == NULL ? gtk_widget_get_first_child (GTK_WIDGET (self->projects))
                                                   : gtk_widget_get_next_sibling (before));
  for (guint i = position; i < position + added; i++)
    {
      GtkWidget *view = gr_project_view_new (self->ledger, gr_entity_list_peek (self->project_list, i));

      gtk_box_insert_child_after (self->projects, view, before);
      before = view;
    }
  update (self);
}

static void
accept (GrPlanPage *self,
        GrPlanItem *root)
{
  g_autoptr (GError) error = NULL;

  if (root != NULL && !gr_plan_offers_accept (get_library (self), root, &error))
    gr_page_present_error (self, error, NULL);
}

static void
sprint_cb (GrPlanPage *self)
{
  g_assert (GR_IS_PLAN_PAGE (self));
  accept (self, gr_plan_offers_find (get_library (self), get_chosen_guide (self), GR_PLAN_ITEM_KIND_SPRINT));
}

static void
full_cb (GrPlanPage *self)
{
  g_assert (GR_IS_PLAN_PAGE (self));
  accept (self, gr_plan_offers_find (get_library (self), get_chosen_guide (self), GR_PLAN_ITEM_KIND_FULL));
}

static void
guide_chosen_cb (GrPlanPage *self)
{
  g_assert (GR_IS_PLAN_PAGE (self));
  if (self->guides != NULL)
    show_offer (self);
}

static void
plan_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrPlanPage *self = GR_PLAN_PAGE (widget);

  accept (self, gr_library_lookup (get_library (self), "plan-item", g_variant_get_string (target, NULL)));
}

static void
task_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, GR_TYPE_TASK_ROW) : NULL;

  if (row != NULL)
    gtk_widget_activate_action (row, g_variant_get_string (target, NULL), NULL);
}

static void
gr_plan_page_show_entity (GrPage     *page,
                          const char *type,
                          const char *uid)
{
  GrPlanPage *self = GR_PLAN_PAGE (page);

  for (GtkWidget *view = gtk_widget_get_first_child (GTK_WIDGET (self->projects)); view != NULL;
       view = gtk_widget_get_next_sibling (view))
    if (gr_project_view_show (GR_PROJECT_VIEW (view), uid))
      return;
}

static void
gr_plan_page_root (GtkWidget *widget)
{
  GrPlanPage *self = GR_PLAN_PAGE (widget);

  GTK_WIDGET_CLASS (gr_plan_page_parent_class)->root (widget);
  gr_plan_ledger_set_ticker (self->ledger, gr_ticker_find (widget));
}

static void
gr_plan_page_constructed (GObject *object)
{
  GrPlanPage *self = GR_PLAN_PAGE (object);

  G_OBJECT_CLASS (gr_plan_page_parent_class)->constructed (object);

  self->ledger = gr_plan_ledger_new (get_library (self));
  self->project_list = g_object_ref (gr_library_get_list (get_library (self), "project"));
  gr_running_card_set_ledger (self->card, self->ledger);
  g_signal_connect_object (self->ledger, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->project_list, "notify::state", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->project_list, "items-changed", G_CALLBACK (projects_changed_cb), self, 0);
  projects_changed_cb (G_LIST_MODEL (self->project_list), 0, 0, gr_entity_list_get_n (self->project_list), self);
}

static void
gr_plan_page_dispose (GObject *object)
{
  GrPlanPage *self = GR_PLAN_PAGE (object);

  if (self->ledger != NULL)
    g_signal_handlers_disconnect_by_func (self->ledger, update, self);
  if (self->project_list != NULL)
    g_signal_handlers_disconnect_by_data (self->project_list, self);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PLAN_PAGE);
  g_clear_pointer (&self->guides, g_ptr_array_unref);
  g_clear_object (&self->project_list);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_plan_page_parent_class)->dispose (object);
}

static void
gr_plan_page_class_init (GrPlanPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_plan_page_constructed;
  object_class->dispose = gr_plan_page_dispose;
  widget_class->root = gr_plan_page_root;
  GR_PAGE_CLASS (klass)->show_entity = gr_plan_page_show_entity;

  gtk_widget_class_install_action (widget_class, "page.plan", "s", plan_cb);
  gtk_widget_class_install_action (widget_class, "page.task", "s", task_cb);
  gr_page_class_set_shortcuts (GR_PAGE_CLASS (klass), shortcuts, G_N_ELEMENTS (shortcuts));

  g_type_ensure (GR_TYPE_TIMER_PILL);
  g_type_ensure (GR_TYPE_RUNNING_CARD);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, offers_menu);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, empty);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, guide_choice);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, sprint_button);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, full_button);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, guide_button);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, card);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, projects);
  gtk_widget_class_bind_template_callback (widget_class, sprint_cb);
  gtk_widget_class_bind_template_callback (widget_class, full_cb);
  gtk_widget_class_bind_template_callback (widget_class, guide_chosen_cb);
}

static void
gr_plan_page_init (GrPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->add_button);
}
