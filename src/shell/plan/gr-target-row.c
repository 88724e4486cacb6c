/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-target-row.h"

#include <glib/gi18n-lib.h>

#include "gr-file-open.h"
#include "gr-page.h"
#include "gr-pick-dialog.h"
#include "gr-registry.h"
#include "gr-text.h"

#define TITLE_CHARS 120

struct _GrTargetRow
{
  AdwActionRow parent_instance;

  GrLibrary *library;
  GrEntity *link; /* a task's link, or evidence: both say a target in the same three fields */
  char *type;
  char *target;

  GtkWidget *remove_button;
};

G_DEFINE_FINAL_TYPE (GrTargetRow, gr_target_row, ADW_TYPE_ACTION_ROW)

static gpointer
find_target (GrTargetRow *self)
{
  return self->type != NULL && self->target != NULL && gr_registry_find (self->type) != NULL
             ? gr_library_lookup (self->library, self->type, self->target)
             : NULL;
}

/* The live title; of what is gone the one it had. */
static void
update (GrTargetRow *self)
{
  GrEntity *entity = find_target (self);
  gboolean whole = g_strcmp0 (self->type, "folio") == 0; /* the portfolio is no entity, and never gone */
  g_autofree char *kept = NULL;
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  const char *name = gr_pick_name_of_type (self->type);

  g_object_get (self->link, "target-title", &kept, NULL);
  title = gr_text_first_line (
      entity != NULL && gr_entity_get_title (entity) != NULL ? gr_entity_get_title (entity) : kept, TITLE_CHARS);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), *title != '\0' ? title : name);
  if (entity != NULL || whole)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self), name);
  else
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self), _("Not here any more"));
  /* Translators: for a screen reader; the placeholder is something linked */
  label = g_strdup_printf (_("Remove “%s”"), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove_button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "target.open", entity != NULL || whole);
  gtk_widget_set_visible (self->remove_button, !gr_library_get_read_only (self->library));
}

static void
go (GtkWidget  *widget,
    const char *type,
    const char *target)
{
  g_autofree char *action = g_strconcat ("win.show-", type, NULL);

  if (g_str_equal (type, "folio"))
    gtk_widget_activate_action (widget, "win.go", "s", "portfolio");
  else
    gtk_widget_activate_action (widget, action, "s", target);
}

/* A dialog would lie over what is gone to, and the window goes nowhere below one. */
static void
open_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrTargetRow *self = GR_TARGET_ROW (widget);
  GtkWidget *dialog = gtk_widget_get_ancestor (widget, ADW_TYPE_DIALOG);
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (widget));
  g_autofree char *type = g_strdup (self->type);
  g_autofree char *target = g_strdup (self->target);

  if (g_strcmp0 (self->type, "file") == 0)
    {
      gr_file_open (widget, self->library, find_target (self));
      return;
    }
  if (dialog != NULL)
    adw_dialog_force_close (ADW_DIALOG (dialog));
  go (root, type, target);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrTargetRow *self = GR_TARGET_ROW (widget);
  g_autofree char *label =
      g_strdup_printf (_("Remove “%s”"), adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)));
  g_autofree char *text =
      g_strdup_printf (_("“%s” removed"), adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)));
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);

  gr_change_remove (change, gr_entity_get_nick (self->link), gr_entity_get_uid (self->link));
  if (g_strcmp0 (self->type, "file") == 0 && find_target (self) != NULL)
    gr_change_remove (change, "file", self->target); /* it was brought in for this alone */
  gr_page_toast (self, text, TRUE);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
gr_target_row_dispose (GObject *object)
{
  GrTargetRow *self = GR_TARGET_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TARGET_ROW);
  g_clear_object (&self->link);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_target_row_parent_class)->dispose (object);
}

static void
gr_target_row_finalize (GObject *object)
{
  GrTargetRow *self = GR_TARGET_ROW (object);

  g_free (self->type);
  g_free (self->target);
  G_OBJECT_CLASS (gr_target_row_parent_class)->finalize (object);
}

static void
gr_target_row_class_init (GrTargetRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_target_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_target_row_finalize;

  gtk_widget_class_install_action (widget_class, "target.open", NULL, open_cb);
  gtk_widget_class_install_action (widget_class, "target.remove", NULL, remove_cb);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-target-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTargetRow, remove_button);
}

static void
gr_target_row_init (GrTargetRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_target_row_new:
 * @library: an open library
 * @link: a #GrTaskLink or #GrEvidence
 *
 * Returns: (transfer floating): a row for what it points at
 */
GtkWidget *
gr_target_row_new (GrLibrary *library,
                   GrEntity  *link)
{
  GrTargetRow *self = g_object_new (GR_TYPE_TARGET_ROW, NULL);
  GrEntity *entity;

  self->library = g_object_ref (library);
  self->link = g_object_ref (link);
  g_object_get (link, "target-type", &self->type, "target", &self->target, NULL);
  entity = find_target (self);
  if (entity != NULL)
    g_signal_connect_object (entity, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_target_add:
 * @change: receives the create
 * @type: "task-link" or "evidence"
 * @owner_field: the field that names whose it is
 * @owner: uid of that
 * @target_type: type of what is pointed at; "folio" for the whole portfolio
 * @target: (nullable): its uid
 * @title: what it is called, kept should it go
 * @position: its place among the others
 */
void
gr_target_add (GrChange   *change,
               const char *type,
               const char *owner_field,
               const char *owner,
               const char *target_type,
               const char *target,
               const char *title,
               double      position)
{
  const char *uid = gr_change_create (change, type, NULL);

  gr_change_set_text (change, type, uid, owner_field, owner);
  gr_change_set_text (change, type, uid, "target_type", target_type);
  if (target != NULL)
    gr_change_set_text (change, type, uid, "target", target);
  gr_change_set_text (change, type, uid, "target_title", title);
  gr_change_set_real (change, type, uid, "position", position);
}
