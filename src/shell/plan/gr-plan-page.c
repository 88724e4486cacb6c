/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plan-page.h"

#include <glib/gi18n-lib.h>

#include "gr-dialog.h"
#include "gr-names.h"
#include "gr-part-dialog.h"
#include "gr-phase-row.h"
#include "gr-plan-offers.h"
#include "gr-plan-phases.h"
#include "gr-plan-start.h"
#include "gr-task-row.h"
#include "gr-text.h"
#include "gr-timeline-view.h"
#include "gr-timer-pill.h"
#include "gr-week-view.h"

struct _GrPlanPage
{
  GrPage parent_instance;

  GrPlanLedger *ledger;
  GrEntityList *project_list;
  GSettings *settings;
  gboolean narrow;
  guint measure_id;
  gboolean wants_focus; /* from the empty state, until the card has something to do */

  AdwNavigationView *navigation;
  GtkMenuButton *add_button;
  GMenu *offers_menu;
  GtkStack *titles;
  GtkStack *stack;
  GrPlanStart *start;
  AdwViewStack *views;
  GrPlanPhases *phases;
  GrWeekView *week;
  GrTimelineView *timeline;
  GtkWidget *switcher_bar;
};

G_DEFINE_FINAL_TYPE (GrPlanPage, gr_plan_page, GR_TYPE_PAGE)

enum { PROP_0, PROP_NARROW, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* What is done to the task or the phase that has the focus; its row knows how. */
static const GrShortcut shortcuts[] = {
  { "<Alt>Up", "page.task", "move-up", N_("Move the task or phase up") },
  { "<Alt>Down", "page.task", "move-down", N_("Move the task or phase down") },
  { "F2", "page.task", "edit", N_("Edit the task or phase") },
  { "<Control>Delete", "page.task", "delete", N_("Delete the task or phase") },
  /* a session's row takes these itself; from anywhere else they do nothing here */
  { "<Alt>Left", "session.left", NULL, N_("Move the session a day back") },
  { "<Alt>Right", "session.right", NULL, N_("Move the session a day on") },
  { "<Control>Return", "session.done", NULL, N_("Mark the session done") },
};

static GrLibrary *
get_library (GrPlanPage *self)
{
  return gr_page_get_library (GR_PAGE (self));
}

/* The guide is named where there are several; a long name would not fit a narrow window. */
static void
add_offer (GrPlanPage *self,
           GrPlanItem *root,
           const char *verb,
           GrGuide    *guide,
           gboolean    named)
{
  g_autoptr (GMenuItem) item = NULL;
  g_autoptr (GString) label = g_string_new (verb);

  if (root == NULL)
    return;
  if (named)
    {
      g_autofree char *title = gr_text_first_line (gr_guide_get_title (guide), 24);

      g_string_append_printf (label, " · %s", title);
    }
  g_string_replace (label, "_", "__", 0); /* one would be a mnemonic */
  item = g_menu_item_new (label->str, NULL);
  g_menu_item_set_action_and_target (item, "page.plan", "s", gr_entity_get_uid (GR_ENTITY (root)));
  g_menu_append_item (self->offers_menu, item);
}

/* Keeps what the empty state and the + menu offer to what is there and not planned yet. */
static void
update_offers (GrPlanPage *self)
{
  GrLibrary *library = get_library (self);
  g_autoptr (GPtrArray) guides = gr_plan_offers_list_guides (library);
  gboolean named = guides->len > 1;

  g_menu_remove_all (self->offers_menu);
  for (guint i = 0; i < guides->len; i++)
    {
      GrGuide *guide = g_ptr_array_index (guides, i);

      add_offer (self, gr_plan_offers_find (library, guide, GR_PLAN_ITEM_KIND_SPRINT), _("Plan the Sprint"), guide,
                 named);
      add_offer (self, gr_plan_offers_find (library, guide, GR_PLAN_ITEM_KIND_FULL), _("Plan the Phases"), guide,
                 named);
    }
  g_menu_append (self->offers_menu, _("Plan of Your Own…"), "page.new-plan");
  gtk_widget_set_visible (GTK_WIDGET (self->add_button),
                          gr_entity_list_get_n (self->project_list) > 0 && !gr_library_get_read_only (library));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.new-plan", !gr_library_get_read_only (library));
  gr_plan_start_set_guides (self->start, library, guides);
}

/* What held the focus went away with the empty state: the next thing to do takes it. */
static void
show_plan (GrPlanPage *self)
{
  if (!g_str_equal (gtk_stack_get_visible_child_name (self->stack), "plan"))
    {
      self->wants_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->stack)) != NULL;
      if (self->wants_focus)
        adw_view_stack_set_visible_child (self->views, GTK_WIDGET (self->phases));
      gtk_stack_set_visible_child_name (self->stack, "plan");
    }
  if (self->wants_focus && gr_plan_phases_focus_next (self->phases))
    self->wants_focus = FALSE;
}

static gboolean
is_planned (GrPlanPage *self)
{
  return gr_entity_list_get_state (self->project_list) == GR_LIST_READY &&
         gr_entity_list_get_n (self->project_list) > 0;
}

static void
show_title (GrPlanPage *self)
{
  gboolean planned = self->project_list != NULL && is_planned (self);

  gtk_stack_set_visible_child_name (self->titles, planned && !self->narrow ? "views" : "title");
  gtk_widget_set_visible (self->switcher_bar, planned);
}

static void
update (GrPlanPage *self)
{
  GrListState state = gr_entity_list_get_state (self->project_list);

  update_offers (self);
  show_title (self);
  if (state == GR_LIST_FAILED)
    gtk_stack_set_visible_child_name (self->stack, "failed");
  else if (state == GR_LIST_LOADING)
    gtk_stack_set_visible_child_name (self->stack, "loading");
  else if (is_planned (self))
    show_plan (self);
  else
    gtk_stack_set_visible_child_name (self->stack, "empty");
}

static void
plan_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrPlanPage *self = GR_PLAN_PAGE (widget);
  GrPlanItem *root = gr_library_lookup (get_library (self), "plan-item", g_variant_get_string (target, NULL));
  g_autoptr (GError) error = NULL;

  if (root != NULL && !gr_plan_offers_accept (get_library (self), root, &error))
    gr_page_present_error (self, error, NULL);
}

static void
new_plan_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *target)
{
  gr_dialog_present (gr_part_dialog_new (get_library (GR_PLAN_PAGE (widget)), NULL), widget);
}

static void
view_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrPlanPage *self = GR_PLAN_PAGE (widget);
  const char *name = g_variant_get_string (target, NULL);

  adw_navigation_view_pop_to_tag (self->navigation, "views");
  if (adw_view_stack_get_child_by_name (self->views, name) != NULL)
    adw_view_stack_set_visible_child_name (self->views, name);
}

static void
task_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  GtkWidget *task = focus != NULL ? gtk_widget_get_ancestor (focus, GR_TYPE_TASK_ROW) : NULL;
  GtkWidget *phase = focus != NULL ? gtk_widget_get_ancestor (focus, GR_TYPE_PHASE_ROW) : NULL;
  g_autofree char *name = g_strconcat (task != NULL ? "task." : "phase.", g_variant_get_string (target, NULL), NULL);

  if (task != NULL)
    gtk_widget_activate_action (task, name, NULL);
  else if (phase != NULL && !GTK_IS_EDITABLE (focus)) /* a task's name is being typed */
    gtk_widget_activate_action (phase, name, NULL);
}

static void
gr_plan_page_show_entity (GrPage     *page,
                          const char *type,
                          const char *uid)
{
  GrPlanPage *self = GR_PLAN_PAGE (page);

  adw_navigation_view_pop_to_tag (self->navigation, "views");
  adw_view_stack_set_visible_child (self->views, GTK_WIDGET (self->phases));
  gr_plan_phases_show (self->phases, uid);
}

static gboolean
measure_cb (gpointer data)
{
  GrPlanPage *self = data;

  self->measure_id = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self->titles));
  return G_SOURCE_REMOVE;
}

/* A breakpoint exchanges the title while room is given out, and the header may keep that of the old one: it is
 * measured again once that is over. */
static void
set_narrow (GrPlanPage *self,
            gboolean    narrow)
{
  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  show_title (self);
  if (self->measure_id == 0)
    self->measure_id = g_idle_add (measure_cb, self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
gr_plan_page_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  if (id == PROP_NARROW)
    g_value_set_boolean (value, GR_PLAN_PAGE (object)->narrow);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_plan_page_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  if (id == PROP_NARROW)
    set_narrow (GR_PLAN_PAGE (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
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
  gr_plan_phases_set_ledger (self->phases, self->ledger);
  gr_week_view_set_ledger (self->week, self->ledger);
  gr_timeline_view_set_ledger (self->timeline, self->ledger);
  g_signal_connect_object (self->ledger, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->project_list, "notify::state", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->project_list, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_settings_bind (self->settings, "plan-view", self->views, "visible-child-name", G_SETTINGS_BIND_DEFAULT);
  update (self);
}

static void
gr_plan_page_dispose (GObject *object)
{
  GrPlanPage *self = GR_PLAN_PAGE (object);

  g_clear_handle_id (&self->measure_id, g_source_remove);
  if (self->ledger != NULL)
    g_signal_handlers_disconnect_by_func (self->ledger, update, self);
  if (self->project_list != NULL)
    g_signal_handlers_disconnect_by_data (self->project_list, self);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PLAN_PAGE);
  g_clear_object (&self->settings);
  g_clear_object (&self->project_list);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_plan_page_parent_class)->dispose (object);
}

static void
gr_plan_page_class_init (GrPlanPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_plan_page_get_property;
  object_class->set_property = gr_plan_page_set_property;
  object_class->constructed = gr_plan_page_constructed;
  object_class->dispose = gr_plan_page_dispose;
  widget_class->root = gr_plan_page_root;
  GR_PAGE_CLASS (klass)->show_entity = gr_plan_page_show_entity;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "page.plan", "s", plan_cb);
  gtk_widget_class_install_action (widget_class, "page.new-plan", NULL, new_plan_cb);
  gtk_widget_class_install_action (widget_class, "page.view", "s", view_cb);
  gtk_widget_class_install_action (widget_class, "page.task", "s", task_cb);
  gr_page_class_set_shortcuts (GR_PAGE_CLASS (klass), shortcuts, G_N_ELEMENTS (shortcuts));

  g_type_ensure (GR_TYPE_TIMER_PILL);
  g_type_ensure (GR_TYPE_PLAN_START);
  g_type_ensure (GR_TYPE_PLAN_PHASES);
  g_type_ensure (GR_TYPE_WEEK_VIEW);
  g_type_ensure (GR_TYPE_TIMELINE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, navigation);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, offers_menu);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, titles);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, start);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, views);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, phases);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, week);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, timeline);
  gtk_widget_class_bind_template_child (widget_class, GrPlanPage, switcher_bar);
}

static void
gr_plan_page_init (GrPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->settings = g_settings_new (APPLICATION_ID);
  gr_name_menu_button_items (self->add_button);
  gr_name_lists (self->switcher_bar, _("Views"));
}
