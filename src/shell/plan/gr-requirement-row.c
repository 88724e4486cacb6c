/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-requirement-row.h"

#include <glib/gi18n-lib.h>

#include "gr-dialog.h"
#include "gr-gaps.h"
#include "gr-hold-scroll.h"
#include "gr-names.h"
#include "gr-page.h"
#include "gr-pick-dialog.h"
#include "gr-requirement-dialog.h"
#include "gr-text.h"

#define N_STEPS 5
#define TITLE_CHARS 48 /* of a story or task, on a button */

struct _GrRequirementRow
{
  GtkListBoxRow parent_instance;

  GrLibrary *library;
  GrRequirement *requirement;
  gboolean updating;

  GtkLabel *title;
  GtkMenuButton *menu_button;
  AdwToggleGroup *rating;
  GtkLabel *state;
  GtkWidget *story_button;
  GtkLabel *story_label;
  GtkWidget *task_button;
  GtkLabel *task_label;
};

G_DEFINE_FINAL_TYPE (GrRequirementRow, gr_requirement_row, GTK_TYPE_LIST_BOX_ROW)

/* Numbers alone say something else to everybody; those of the guide's skills. */
static const char *const anchors[N_STEPS] = {
  N_("New to me"), N_("I have read about it"), N_("I have tried it"), N_("I do it well"), N_("I could teach it"),
};

static const char *
get_uid (GrRequirementRow *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->requirement));
}

static GrEntity *
find_story (GrRequirementRow *self)
{
  const char *story = gr_requirement_get_story (self->requirement);

  return story != NULL ? gr_library_lookup (self->library, "story", story) : NULL;
}

static char *
describe (GrRequirementRow     *self,
          const GrRoleStanding *standing)
{
  g_autofree char *now = NULL;

  if (standing->n == 0)
    return g_strdup (_("How far are you with it?"));
  /* Translators: a rating of 1 to 5, and what it means: “3 · I have tried it” */
  now = g_strdup_printf (_("%d · %s"), (int) standing->now, _ (anchors[standing->now - 1]));
  if (standing->n > 1)
    {
      g_autofree char *both = NULL;

      /* Translators: a rating with its meaning, and the rating at first */
      both = g_strdup_printf (_("%s. At first %d"), now, (int) standing->then);
      return gr_gaps_is_gap (self->library, self->requirement) ? g_strdup_printf ("%s · %s", both, _("a gap"))
                                                               : g_steal_pointer (&both);
    }
  return gr_gaps_is_gap (self->library, self->requirement) ? g_strdup_printf ("%s · %s", now, _("a gap"))
                                                           : g_steal_pointer (&now);
}

static void
update_buttons (GrRequirementRow *self)
{
  GrEntity *story = find_story (self);
  GrTask *task = gr_gaps_find_task (self->library, self->requirement);
  gboolean writable = !gr_library_get_read_only (self->library);
  g_autofree char *story_title = story != NULL ? gr_text_first_line (gr_entity_get_title (story), TITLE_CHARS) : NULL;
  g_autofree char *task_title = task != NULL ? gr_text_first_line (gr_task_get_title (task), TITLE_CHARS) : NULL;
  /* Translators: a button that shows the story; the placeholder is its title */
  g_autofree char *shown = story != NULL ? g_strdup_printf (_("Story: %s"), story_title) : NULL;
  /* Translators: a button that shows the task; the placeholder is its title */
  g_autofree char *done = task != NULL ? g_strdup_printf (_("Task: %s"), task_title) : NULL;

  gtk_label_set_text (self->story_label, story != NULL ? shown : _("Choose a Story…"));
  gtk_label_set_text (self->task_label, task != NULL ? done : _("Make It a Task"));
  gtk_widget_set_visible (self->story_button, writable || story != NULL);
  gtk_widget_set_visible (self->task_button,
                          task != NULL || (writable && gr_gaps_is_gap (self->library, self->requirement)));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "requirement.no-story",
                                 gr_requirement_get_story (self->requirement) != NULL);
}

static void
update (GrRequirementRow *self)
{
  const char *text = gr_requirement_get_text (self->requirement);
  GrRoleStanding standing;
  g_autofree char *state = NULL;
  g_autofree char *menu = NULL;

  if (gr_entity_get_removed (GR_ENTITY (self->requirement)))
    return;
  gr_gaps_get_standing (self->library, self->requirement, &standing);
  state = describe (self, &standing);
  gtk_label_set_text (self->title, text != NULL ? text : "");
  gtk_label_set_text (self->state, state);
  self->updating = TRUE;
  adw_toggle_group_set_active (self->rating, standing.n > 0 ? (guint) standing.now - 1 : GTK_INVALID_LIST_POSITION);
  self->updating = FALSE;
  /* Translators: for a screen reader; the placeholder is what a role takes */
  menu = g_strdup_printf (_("More for “%s”"), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text != NULL ? text : "", -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rating), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text != NULL ? text : "", -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, menu, -1);
  update_buttons (self);
}

static void
library_changed_cb (GrRequirementRow *self,
                    GrChange         *change)
{
  static const char *const types[] = { "requirement", "mark", "story", "task", "task-link", NULL };

  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (g_strv_contains (types, gr_change_get_op (change, i)->type))
      {
        update (self);
        return;
      }
}

static void
rated_cb (GrRequirementRow *self)
{
  guint active = adw_toggle_group_get_active (self->rating);

  g_assert (GR_IS_REQUIREMENT_ROW (self));

  if (!self->updating && active < N_STEPS && !gr_library_get_read_only (self->library))
    gr_gaps_rate (self->library, self->requirement, (int) active + 1);
}

static void
story_chosen_cb (GrRequirementRow *self,
                 GrEntity         *story)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Choose a Story"));

  gr_change_set_text (change, "requirement", get_uid (self), "story", gr_entity_get_uid (story));
  gr_change_set_text (change, "requirement", get_uid (self), "story_title", gr_entity_get_title (story));
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
choose_story_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  GrRequirementRow *self = GR_REQUIREMENT_ROW (widget);
  AdwDialog *dialog = gr_pick_dialog_new (_("Choose a Story"), _("There are no stories yet."),
                                          G_LIST_MODEL (gr_library_get_list (self->library, "story")));

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (story_chosen_cb), self, G_CONNECT_SWAPPED);
  gr_dialog_present (dialog, widget);
}

static void
story_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  GrEntity *story = find_story (GR_REQUIREMENT_ROW (widget));

  if (story != NULL)
    gtk_widget_activate_action (widget, "win.show-story", "s", gr_entity_get_uid (story));
  else
    gtk_widget_activate_action (widget, "requirement.choose-story", NULL);
}

static void
no_story_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  GrRequirementRow *self = GR_REQUIREMENT_ROW (widget);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Choose No Story"));

  gr_change_set_text (change, "requirement", get_uid (self), "story", NULL);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
task_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrRequirementRow *self = GR_REQUIREMENT_ROW (widget);
  GrTask *task = gr_gaps_find_task (self->library, self->requirement);

  if (task != NULL)
    gtk_widget_activate_action (widget, "win.show-task", "s", gr_entity_get_uid (GR_ENTITY (task)));
  else if (gr_gaps_make_task (self->library, self->requirement))
    gr_page_toast (self, _("The task is in your plan"), TRUE);
  else
    gr_page_toast (self, _("A task needs a plan first"), FALSE);
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrRequirementRow *self = GR_REQUIREMENT_ROW (widget);

  gr_dialog_present (gr_requirement_dialog_new (self->library, self->requirement), widget);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrRequirementRow *self = GR_REQUIREMENT_ROW (widget);
  g_autofree char *line = gr_text_first_line (gr_requirement_get_text (self->requirement), TITLE_CHARS);
  g_autofree char *label = g_strdup_printf (_("Delete “%s”"), line);
  g_autofree char *text = g_strdup_printf (_("“%s” deleted"), line);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);

  gr_change_remove (change, "requirement", get_uid (self));
  gr_page_toast (self, text, TRUE);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
gr_requirement_row_dispose (GObject *object)
{
  GrRequirementRow *self = GR_REQUIREMENT_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_REQUIREMENT_ROW);
  if (self->library != NULL)
    g_signal_handlers_disconnect_by_func (self->library, library_changed_cb, self);
  g_clear_object (&self->requirement);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_requirement_row_parent_class)->dispose (object);
}

static void
gr_requirement_row_class_init (GrRequirementRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_requirement_row_dispose;

  gtk_widget_class_install_action (widget_class, "requirement.story", NULL, story_cb);
  gtk_widget_class_install_action (widget_class, "requirement.choose-story", NULL, choose_story_cb);
  gtk_widget_class_install_action (widget_class, "requirement.no-story", NULL, no_story_cb);
  gtk_widget_class_install_action (widget_class, "requirement.task", NULL, task_cb);
  gtk_widget_class_install_action (widget_class, "requirement.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "requirement.delete", NULL, delete_cb);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-requirement-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrRequirementRow, title);
  gtk_widget_class_bind_template_child (widget_class, GrRequirementRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrRequirementRow, rating);
  gtk_widget_class_bind_template_child (widget_class, GrRequirementRow, state);
  gtk_widget_class_bind_template_child (widget_class, GrRequirementRow, story_button);
  gtk_widget_class_bind_template_child (widget_class, GrRequirementRow, story_label);
  gtk_widget_class_bind_template_child (widget_class, GrRequirementRow, task_button);
  gtk_widget_class_bind_template_child (widget_class, GrRequirementRow, task_label);
  gtk_widget_class_bind_template_callback (widget_class, rated_cb);
}

static void
gr_requirement_row_init (GrRequirementRow *self)
{
  self->updating = TRUE; /* a group begins with its first toggle active */
  gtk_widget_init_template (GTK_WIDGET (self));
  self->updating = FALSE;
  gr_name_menu_button_items (self->menu_button);
  gr_hold_scroll (self->menu_button);
  for (guint i = 0; i < N_STEPS; i++)
    adw_toggle_set_tooltip (adw_toggle_group_get_toggle (self->rating, i), _ (anchors[i]));
}

/**
 * gr_requirement_row_new:
 * @library: an open library
 * @requirement: something that a role takes
 *
 * Returns: (transfer floating): a row that follows it
 */
GtkWidget *
gr_requirement_row_new (GrLibrary     *library,
                        GrRequirement *requirement)
{
  GrRequirementRow *self = g_object_new (GR_TYPE_REQUIREMENT_ROW, NULL);
  gboolean writable = !gr_library_get_read_only (library);

  self->library = g_object_ref (library);
  self->requirement = g_object_ref (requirement);
  gtk_widget_set_sensitive (GTK_WIDGET (self->rating), writable);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), writable);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
