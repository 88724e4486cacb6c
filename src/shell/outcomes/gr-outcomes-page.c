/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-outcomes-page.h"

#include <glib/gi18n-lib.h>

#include "gr-measures-view.h"
#include "gr-names.h"
#include "gr-people-view.h"
#include "gr-positions-view.h"
#include "gr-timer-pill.h"

struct _GrOutcomesPage
{
  GrPage parent_instance;

  AdwNavigationView *navigation;
  AdwNavigationPage *list_page;
  AdwViewStack *views;
  GtkWidget *switcher_bar;
  GrPositionsView *positions;
  GrPeopleView *people;
  GrMeasuresView *measures;
};

G_DEFINE_FINAL_TYPE (GrOutcomesPage, gr_outcomes_page, GR_TYPE_PAGE)

/* Where a thing is shown. */
static const struct
{
  const char *type;
  const char *view;
} homes[] = {
  { "opening", "positions" }, { "round", "positions" },       { "round-question", "positions" },
  { "person", "people" },     { "interaction", "people" },    { "expertise", "measures" },
  { "metric", "measures" },   { "metric-value", "measures" }, { "journal-entry", "measures" },
};

static void
gr_outcomes_page_show_entity (GrPage     *page,
                              const char *type,
                              const char *uid)
{
  GrOutcomesPage *self = GR_OUTCOMES_PAGE (page);
  const char *view = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (homes); i++)
    if (g_str_equal (homes[i].type, type))
      view = homes[i].view;
  if (view == NULL)
    return;
  adw_navigation_view_pop_to_page (self->navigation, self->list_page);
  adw_view_stack_set_visible_child_name (self->views, view);
  if (g_str_equal (view, "positions"))
    gr_positions_view_show (self->positions, type, uid);
  else if (g_str_equal (view, "people"))
    gr_people_view_show (self->people, type, uid);
  else
    gr_measures_view_show (self->measures, type, uid);
}

static void
gr_outcomes_page_dispose (GObject *object)
{
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_OUTCOMES_PAGE);
  G_OBJECT_CLASS (gr_outcomes_page_parent_class)->dispose (object);
}

static void
gr_outcomes_page_class_init (GrOutcomesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_outcomes_page_dispose;
  GR_PAGE_CLASS (klass)->show_entity = gr_outcomes_page_show_entity;

  g_type_ensure (GR_TYPE_MEASURES_VIEW);
  g_type_ensure (GR_TYPE_PEOPLE_VIEW);
  g_type_ensure (GR_TYPE_POSITIONS_VIEW);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-outcomes-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrOutcomesPage, navigation);
  gtk_widget_class_bind_template_child (widget_class, GrOutcomesPage, list_page);
  gtk_widget_class_bind_template_child (widget_class, GrOutcomesPage, views);
  gtk_widget_class_bind_template_child (widget_class, GrOutcomesPage, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, GrOutcomesPage, positions);
  gtk_widget_class_bind_template_child (widget_class, GrOutcomesPage, people);
  gtk_widget_class_bind_template_child (widget_class, GrOutcomesPage, measures);
}

static void
gr_outcomes_page_init (GrOutcomesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_lists (self->switcher_bar, _("Views"));
}
