/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-outcomes-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-timer-pill.h"

G_DEFINE_FINAL_TYPE (GrOutcomesPage, gr_outcomes_page, GR_TYPE_PAGE)

/* Where a thing is shown. */
static const struct
{
  const char *type;
  const char *view;
} homes[] = {
  { "opening", "positions" },      { "person", "people" },   { "interaction", "people" },
  { "expertise", "measures" },     { "metric", "measures" }, { "metric-value", "measures" },
  { "journal-entry", "measures" },
};

static void
show_in_view (GrOutcomesPage *self,
              const char     *view,
              const char     *type,
              const char     *uid)
{
  adw_navigation_view_pop_to_page (self->navigation, self->list_page);
  adw_view_stack_set_visible_child_name (self->views, view);
  if (g_str_equal (view, "positions"))
    gr_positions_view_show_position (self->positions_view, uid);
  else if (g_str_equal (view, "people"))
    gr_people_view_show (self->people_view, type, uid);
  else
    gr_measures_view_show (self->measures_view, type, uid);
}

static void
gr_outcomes_page_show_entity (GrPage     *page,
                              const char *type,
                              const char *uid)
{
  GrOutcomesPage *self = GR_OUTCOMES_PAGE (page);
  GrRoundQuestion *asked =
      g_str_equal (type, "round-question") ? gr_library_lookup (gr_page_get_library (page), type, uid) : NULL;

  if (g_str_equal (type, "round"))
    gr_outcomes_page_show_round (self, uid);
  else if (asked != NULL)
    gr_outcomes_page_show_round (self, gr_round_question_get_round (asked));
  for (guint i = 0; i < G_N_ELEMENTS (homes); i++)
    if (g_str_equal (homes[i].type, type))
      show_in_view (self, homes[i].view, type, uid);
}

static void
gr_outcomes_page_constructed (GObject *object)
{
  G_OBJECT_CLASS (gr_outcomes_page_parent_class)->constructed (object);
  gr_outcomes_page_start_rounds (GR_OUTCOMES_PAGE (object));
}

static void
gr_outcomes_page_dispose (GObject *object)
{
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_OUTCOMES_PAGE);
  g_clear_object (&GR_OUTCOMES_PAGE (object)->positions);
  G_OBJECT_CLASS (gr_outcomes_page_parent_class)->dispose (object);
}

static void
gr_outcomes_page_class_init (GrOutcomesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_outcomes_page_constructed;
  object_class->dispose = gr_outcomes_page_dispose;
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
  gtk_widget_class_bind_template_child (widget_class, GrOutcomesPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, GrOutcomesPage, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, GrOutcomesPage, positions_view);
  gtk_widget_class_bind_template_child (widget_class, GrOutcomesPage, people_view);
  gtk_widget_class_bind_template_child (widget_class, GrOutcomesPage, measures_view);
  gr_outcomes_page_class_init_rounds (klass);
}

static void
gr_outcomes_page_init (GrOutcomesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_lists (self->switcher_bar, _("Views"));
}
