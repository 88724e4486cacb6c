/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-part-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-date-row.h"
#include "gr-phase.h"
#include "gr-project.h"
#include "gr-text.h"

struct _GrPartDialog
{
  AdwDialog parent_instance;

  GrLibrary *library;
  GrEntity *part; /* a project or a phase; NULL: a project that is to be made */

  AdwEntryRow *title_row;
  GtkWidget *effort;
  AdwSpinRow *least;
  AdwSpinRow *most;
  AdwSpinRow *weeks;
  GrDateRow *start;
  GrDateRow *end;
};

G_DEFINE_FINAL_TYPE (GrPartDialog, gr_part_dialog, ADW_TYPE_DIALOG)

static gint64
get_minutes (AdwSpinRow *row)
{
  return (gint64) (adw_spin_row_get_value (row) * 60 + .5);
}

static void
title_changed_cb (GrPartDialog *self)
{
  g_assert (GR_IS_PART_DIALOG (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "part.save",
                                 !gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->title_row))));
}

/* The most is never less than the least. */
static void
least_changed_cb (GrPartDialog *self)
{
  g_assert (GR_IS_PART_DIALOG (self));

  if (adw_spin_row_get_value (self->most) < adw_spin_row_get_value (self->least))
    adw_spin_row_set_value (self->most, adw_spin_row_get_value (self->least));
}

static void
most_changed_cb (GrPartDialog *self)
{
  g_assert (GR_IS_PART_DIALOG (self));

  if (adw_spin_row_get_value (self->least) > adw_spin_row_get_value (self->most))
    adw_spin_row_set_value (self->least, adw_spin_row_get_value (self->most));
}

static char *
dup_title (GrPartDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->title_row))));
}

/* A plan of one's own begins without phases; the page has a row to add them. */
static void
create_project (GrPartDialog *self)
{
  GrEntityList *projects = gr_library_get_list (self->library, "project");
  guint n = gr_entity_list_get_n (projects);
  double position = n > 0 ? gr_entity_get_position (gr_entity_list_peek (projects, n - 1)) + 1 : 1;
  g_autofree char *title = dup_title (self);
  /* Translators: for the Undo menu; the placeholder is a project */
  g_autofree char *label = g_strdup_printf (_("Plan “%s”"), title);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);
  const char *uid = gr_change_create (change, "project", NULL);

  gr_change_set_text (change, "project", uid, "title", title);
  gr_change_set_text (change, "project", uid, "start_on", gr_date_row_get_date (self->start));
  gr_change_set_text (change, "project", uid, "due_on", gr_date_row_get_date (self->end));
  gr_change_set_integer (change, "project", uid, "created_at",
                         gr_clock_get_wall_ms (gr_library_get_clock (self->library)));
  gr_change_set_real (change, "project", uid, "position", position);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
commit_part (GrPartDialog *self)
{
  gboolean phase = GR_IS_PHASE (self->part);
  const char *type = phase ? "phase" : "project";
  const char *uid = gr_entity_get_uid (self->part);
  g_autofree char *title = dup_title (self);
  /* Translators: for the Undo menu; the placeholder is a project or a phase */
  g_autofree char *label = g_strdup_printf (_("Edit “%s”"), title);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);

  gr_change_set_text (change, type, uid, "title", title);
  gr_change_set_text (change, type, uid, "start_on", gr_date_row_get_date (self->start));
  gr_change_set_text (change, type, uid, phase ? "end_on" : "due_on", gr_date_row_get_date (self->end));
  if (phase)
    {
      gr_change_set_integer (change, type, uid, "minutes_min", get_minutes (self->least));
      gr_change_set_integer (change, type, uid, "minutes_max", get_minutes (self->most));
      gr_change_set_integer (change, type, uid, "weeks_max", (gint64) adw_spin_row_get_value (self->weeks));
      gr_change_set_integer (
          change, type, uid, "weeks_min",
          MIN (gr_phase_get_weeks_min (GR_PHASE (self->part)), (gint64) adw_spin_row_get_value (self->weeks)));
    }
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrPartDialog *self = GR_PART_DIALOG (widget);

  if (self->part == NULL)
    create_project (self);
  else if (!gr_entity_get_removed (self->part))
    commit_part (self);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static void
gr_part_dialog_dispose (GObject *object)
{
  GrPartDialog *self = GR_PART_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PART_DIALOG);
  g_clear_object (&self->part);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_part_dialog_parent_class)->dispose (object);
}

static void
gr_part_dialog_class_init (GrPartDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_part_dialog_dispose;

  gtk_widget_class_install_action (widget_class, "part.save", NULL, save_cb);

  g_type_ensure (GR_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-part-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPartDialog, title_row);
  gtk_widget_class_bind_template_child (widget_class, GrPartDialog, effort);
  gtk_widget_class_bind_template_child (widget_class, GrPartDialog, least);
  gtk_widget_class_bind_template_child (widget_class, GrPartDialog, most);
  gtk_widget_class_bind_template_child (widget_class, GrPartDialog, weeks);
  gtk_widget_class_bind_template_child (widget_class, GrPartDialog, start);
  gtk_widget_class_bind_template_child (widget_class, GrPartDialog, end);
  gtk_widget_class_bind_template_callback (widget_class, title_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, least_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, most_changed_cb);
}

static void
gr_part_dialog_init (GrPartDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_phase (GrPartDialog *self,
            GrPhase      *phase)
{
  adw_dialog_set_title (ADW_DIALOG (self), _("Edit Phase"));
  gtk_editable_set_text (GTK_EDITABLE (self->title_row), gr_phase_get_title (phase));
  adw_spin_row_set_value (self->most, (double) gr_phase_get_minutes_max (phase) / 60);
  adw_spin_row_set_value (self->least, (double) gr_phase_get_minutes_min (phase) / 60);
  adw_spin_row_set_value (self->weeks, (double) gr_phase_get_weeks_max (phase));
  gr_date_row_set_date (self->start, gr_phase_get_start_on (phase));
  gr_date_row_set_date (self->end, gr_phase_get_end_on (phase));
}

static void
show_project (GrPartDialog *self,
              GrProject    *project)
{
  adw_dialog_set_title (ADW_DIALOG (self), _("Edit Plan"));
  gtk_editable_set_text (GTK_EDITABLE (self->title_row), gr_project_get_title (project));
  gr_date_row_set_date (self->start, gr_project_get_start_on (project));
  gr_date_row_set_date (self->end, gr_project_get_due_on (project));
}

/**
 * gr_part_dialog_new:
 * @library: an open library
 * @part: (nullable): a project or a phase; %NULL to make a project
 *
 * Returns: (transfer floating): a dialog that edits it
 */
AdwDialog *
gr_part_dialog_new (GrLibrary *library,
                    GrEntity  *part)
{
  GrPartDialog *self = g_object_new (GR_TYPE_PART_DIALOG, NULL);

  self->library = g_object_ref (library);
  g_set_object (&self->part, part);
  gtk_widget_set_visible (self->effort, GR_IS_PHASE (part));
  if (GR_IS_PHASE (part))
    show_phase (self, GR_PHASE (part));
  else if (GR_IS_PROJECT (part))
    show_project (self, GR_PROJECT (part));
  title_changed_cb (self);
  return ADW_DIALOG (self);
}
