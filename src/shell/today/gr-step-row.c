/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-step-row.h"

#include <adwaita.h>

#include "gr-plain.h"

struct _GrStepItem
{
  GObject parent_instance;

  GrStepKind kind;
  char *uid;
  char *title;
  char *reason;
  int minutes;
};

G_DEFINE_FINAL_TYPE (GrStepItem, gr_step_item, G_TYPE_OBJECT)

/* Where each kind of step leads, and the icon of the page it leads to. */
static const struct
{
  const char *action;
  const char *page; /* the action's target where the step has no uid */
  const char *icon;
} ways[] = {
  [GR_STEP_GUIDE] = { "win.show-guide", NULL, "gr-guide-symbolic" },
  [GR_STEP_SECTION] = { "win.show-section", NULL, "gr-guide-symbolic" },
  [GR_STEP_QUIZ] = { "win.show-quiz", NULL, "gr-quiz-symbolic" },
  [GR_STEP_REVIEW] = { "win.go", "review", "gr-review-symbolic" },
  [GR_STEP_STORY] = { "win.show-story", NULL, "gr-stories-symbolic" },
  [GR_STEP_NEW_STORY] = { "win.go", "stories", "gr-stories-symbolic" },
  [GR_STEP_TASK] = { "win.show-task", NULL, "gr-plan-symbolic" },
  [GR_STEP_PLAN] = { "win.go", "plan", "gr-plan-symbolic" },
  [GR_STEP_TIPS] = { "win.show-section", NULL, "gr-guide-symbolic" },
  [GR_STEP_ROUND] = { "win.show-round", NULL, "gr-outcomes-symbolic" },
};

static void
gr_step_item_finalize (GObject *object)
{
  GrStepItem *self = GR_STEP_ITEM (object);

  g_free (self->uid);
  g_free (self->title);
  g_free (self->reason);
  G_OBJECT_CLASS (gr_step_item_parent_class)->finalize (object);
}

static void
gr_step_item_class_init (GrStepItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_step_item_finalize;
}

static void
gr_step_item_init (GrStepItem *self)
{
}

/**
 * gr_step_item_new:
 * @step: a step to copy
 *
 * Returns: (transfer full): an item for it
 */
GrStepItem *
gr_step_item_new (const GrStep *step)
{
  GrStepItem *self = g_object_new (GR_TYPE_STEP_ITEM, NULL);

  self->kind = step->kind;
  self->uid = g_strdup (step->uid);
  self->title = g_strdup (step->title);
  self->reason = g_strdup (step->reason);
  self->minutes = step->minutes;
  return self;
}

/**
 * gr_step_action:
 * @kind: a kind of step
 *
 * Returns: (transfer none): the window's action that leads there
 */
const char *
gr_step_action (GrStepKind kind)
{
  return ways[kind].action;
}

/**
 * gr_step_target:
 * @kind: a kind of step
 * @uid: (nullable): what the step is about
 *
 * Returns: (transfer floating): the parameter of its action
 */
GVariant *
gr_step_target (GrStepKind  kind,
                const char *uid)
{
  return g_variant_new_string (ways[kind].page != NULL ? ways[kind].page : uid);
}

static GtkWidget *
create (GrStepItem *self,
        gboolean    tight)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());
  GtkWidget *icon = gtk_image_new_from_icon_name (ways[self->kind].icon);
  GtkWidget *next = gtk_image_new_from_icon_name ("go-next-symbolic");
  g_autofree char *time = self->minutes > 0 ? gr_format_minutes (self->minutes) : NULL;
  g_autofree char *below = tight && time != NULL ? g_strconcat (self->reason != NULL ? self->reason : "",
                                                                self->reason != NULL ? "\n" : "", time, NULL)
                                                 : g_strdup (self->reason);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), self->title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), below != NULL ? below : "");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);
  if (time != NULL && !tight)
    {
      GtkWidget *label = gtk_label_new (time);

      gtk_widget_add_css_class (label, "dim-label");
      gtk_widget_add_css_class (label, "numeric");
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
    }
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), next);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), gr_step_action (self->kind));
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (row), gr_step_target (self->kind, self->uid));
  return row;
}

/**
 * gr_step_row_create:
 * @item: (type GrStepItem): a step
 * @user_data: unused
 *
 * Returns: (transfer floating): a row of the list "Also Today"
 */
GtkWidget *
gr_step_row_create (gpointer item,
                    gpointer user_data)
{
  return create (GR_STEP_ITEM (item), FALSE);
}

/**
 * gr_step_row_create_tight:
 * @item: (type GrStepItem): a step
 * @user_data: unused
 *
 * Returns: (transfer floating): the same where there is little room: the time
 *   stands below
 */
GtkWidget *
gr_step_row_create_tight (gpointer item,
                          gpointer user_data)
{
  return create (GR_STEP_ITEM (item), TRUE);
}
