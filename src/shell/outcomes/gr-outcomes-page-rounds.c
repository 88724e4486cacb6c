/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-outcomes-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-position-dialog.h"
#include "gr-round-page.h"

static const GrShortcut shortcuts[] = {
  { "<Control>n", "outcomes.new", NULL, N_("New position or person") },
};

static GrLibrary *
get_library (GrOutcomesPage *self)
{
  return gr_positions_get_library (self->positions);
}

static GrRoundPage *
get_round_page (GrOutcomesPage *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation);

  return GR_IS_ROUND_PAGE (page) ? GR_ROUND_PAGE (page) : NULL;
}

typedef struct
{
  GrOutcomesPage *page;
  const char *action; /* of the page, to be activated with the uid */
  char *uid;
} Adding;

static void
adding_free (Adding *adding)
{
  g_object_unref (adding->page);
  g_free (adding->uid);
  g_free (adding);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Adding, adding_free)

static void
added_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (Adding) adding = data;
  g_autoptr (GError) error = NULL;

  if (gtk_widget_get_root (GTK_WIDGET (adding->page)) == NULL)
    return;
  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gtk_widget_activate_action (GTK_WIDGET (adding->page), adding->action, "s", adding->uid);
  else
    gr_page_present_error (adding->page, error, NULL);
}

/* Keeps what is new, then opens it. */
static void
add (GrOutcomesPage *self,
     GrChange       *change,
     const char     *uid,
     const char     *action)
{
  Adding *adding = g_new0 (Adding, 1);

  adding->page = g_object_ref (self);
  adding->action = action;
  adding->uid = g_strdup (uid);
  gr_library_commit_async (get_library (self), change, added_cb, adding);
}

static void
add_position_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  GrOutcomesPage *self = GR_OUTCOMES_PAGE (widget);
  const char *uid;
  g_autoptr (GrChange) change = gr_positions_make_opening (self->positions, &uid);

  adw_view_stack_set_visible_child_name (self->views, "positions");
  add (self, change, uid, "outcomes.edit-position");
}

static const char *
get_view (GrOutcomesPage *self)
{
  return adw_view_stack_get_visible_child_name (self->views);
}

/* What is new depends on where one is. */
static void
new_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  GrOutcomesPage *self = GR_OUTCOMES_PAGE (widget);

  if (g_strcmp0 (get_view (self), "people") == 0)
    gtk_widget_activate_action (GTK_WIDGET (self->people_view), "people.add", NULL);
  else
    gtk_widget_activate_action (widget, "outcomes.add-position", NULL);
}

static void
edit_position_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  GrOutcomesPage *self = GR_OUTCOMES_PAGE (widget);
  GrOpening *opening = gr_library_lookup (get_library (self), "opening", g_variant_get_string (parameter, NULL));

  if (opening != NULL)
    adw_dialog_present (gr_position_dialog_new (self->positions, opening), widget);
}

static void
add_round_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GrOutcomesPage *self = GR_OUTCOMES_PAGE (widget);
  GrOpening *opening = gr_library_lookup (get_library (self), "opening", g_variant_get_string (parameter, NULL));
  const char *uid;
  g_autoptr (GrChange) change = opening != NULL ? gr_positions_make_round (self->positions, opening, &uid) : NULL;

  if (change != NULL)
    add (self, change, uid, "outcomes.show-round");
}

static void
show_round_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  gr_outcomes_page_show_round (GR_OUTCOMES_PAGE (widget), g_variant_get_string (parameter, NULL));
}

/* An interview that is no more has no page either. */
static void
changed_cb (GrOutcomesPage *self)
{
  GrRoundPage *page = get_round_page (self);

  if (page != NULL && gr_entity_get_removed (GR_ENTITY (gr_round_page_get_round (page))))
    adw_navigation_view_pop_to_page (self->navigation, self->list_page);
}

/* Elsewhere Ctrl+N means what it means in the whole window. */
static void
visible_page_cb (GrOutcomesPage *self)
{
  gboolean people, offers;

  if (self->navigation == NULL) /* the page is going */
    return;
  people = g_strcmp0 (get_view (self), "people") == 0;
  offers = people || g_strcmp0 (get_view (self), "positions") == 0;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "outcomes.new",
                                 offers && adw_navigation_view_get_visible_page (self->navigation) == self->list_page);
  gtk_widget_set_visible (self->add_button, offers);
  gtk_widget_set_tooltip_text (self->add_button, people ? _("New Person (Ctrl+N)") : _("New Position (Ctrl+N)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  people ? _("New Person") : _("New Position"), -1);
}

/* Shows an interview's page, and below it the list it is from. */
void
gr_outcomes_page_show_round (GrOutcomesPage *self,
                             const char     *uid)
{
  GrRound *round = gr_library_lookup (get_library (self), "round", uid);
  GrRoundPage *page = get_round_page (self);

  if (round == NULL || (page != NULL && gr_round_page_get_round (page) == round))
    return;
  adw_navigation_view_pop_to_page (self->navigation, self->list_page);
  adw_view_stack_set_visible_child_name (self->views, "positions");
  adw_navigation_view_push (self->navigation, ADW_NAVIGATION_PAGE (gr_round_page_new (self->positions, round)));
}

/* Called in class_init. */
void
gr_outcomes_page_class_init_rounds (GrOutcomesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "outcomes.new", NULL, new_cb);
  gtk_widget_class_install_action (widget_class, "outcomes.add-position", NULL, add_position_cb);
  gtk_widget_class_install_action (widget_class, "outcomes.edit-position", "s", edit_position_cb);
  gtk_widget_class_install_action (widget_class, "outcomes.add-round", "s", add_round_cb);
  gtk_widget_class_install_action (widget_class, "outcomes.show-round", "s", show_round_cb);
  gr_page_class_set_shortcuts (GR_PAGE_CLASS (klass), shortcuts, G_N_ELEMENTS (shortcuts));
}

void
gr_outcomes_page_start_rounds (GrOutcomesPage *self)
{
  self->positions = gr_positions_new (gr_page_get_library (GR_PAGE (self)));
  gr_positions_view_set_positions (self->positions_view, self->positions);
  g_signal_connect_object (self->positions, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->navigation, "notify::visible-page", G_CALLBACK (visible_page_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->views, "notify::visible-child-name", G_CALLBACK (visible_page_cb), self,
                           G_CONNECT_SWAPPED);
  visible_page_cb (self);
}
