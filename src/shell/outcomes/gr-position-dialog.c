/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-position-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-date-row.h"
#include "gr-names.h"
#include "gr-outcome-words.h"
#include "gr-page.h"
#include "gr-tall-text.h"
#include "gr-text.h"
#include "gr-typing.h"

enum { ROLE, EMPLOYER, PLACE, OUTCOME_NOTE, NOTE, N_TEXTS };

struct _GrPositionDialog
{
  AdwDialog parent_instance;

  GrPositions *positions;
  GrOpening *opening;
  GrTyping *texts[N_TEXTS];
  gboolean filling;

  AdwEntryRow *role;
  AdwEntryRow *employer;
  AdwEntryRow *place;
  AdwComboRow *stage;
  GrDateRow *applied;
  AdwComboRow *outcome;
  GrDateRow *decided;
  AdwEntryRow *outcome_note;
  GrTallText *note;
};

G_DEFINE_FINAL_TYPE (GrPositionDialog, gr_position_dialog, ADW_TYPE_DIALOG)

static const char *
get_uid (GrPositionDialog *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->opening));
}

static void
commit (GrPositionDialog *self,
        GrChange         *change)
{
  gr_library_commit (gr_positions_get_library (self->positions), change);
}

static void
update (GrPositionDialog *self)
{
  gboolean known = gr_opening_get_outcome (self->opening) != GR_OPENING_OUTCOME_OPEN;

  self->filling = TRUE;
  adw_combo_row_set_selected (self->stage, gr_opening_get_stage (self->opening));
  adw_combo_row_set_selected (self->outcome, gr_opening_get_outcome (self->opening));
  gr_date_row_set_date (self->applied, gr_opening_get_applied_on (self->opening));
  gr_date_row_set_date (self->decided, gr_opening_get_decided_on (self->opening));
  self->filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->decided), known);
  gtk_widget_set_visible (GTK_WIDGET (self->outcome_note), known);
}

static void
stage_cb (GrPositionDialog *self)
{
  guint stage = adw_combo_row_get_selected (self->stage);

  if (!self->filling && stage < GR_N_OPENING_STAGES && stage != gr_opening_get_stage (self->opening))
    commit (self, gr_positions_make_stage (self->positions, self->opening, stage));
}

static void
outcome_cb (GrPositionDialog *self)
{
  guint outcome = adw_combo_row_get_selected (self->outcome);

  if (!self->filling && outcome < GR_N_OPENING_OUTCOMES && outcome != gr_opening_get_outcome (self->opening))
    commit (self, gr_positions_make_outcome (self->positions, self->opening, outcome));
}

static void
set_date (GrPositionDialog *self,
          GrDateRow        *row,
          const char       *field,
          const char       *was)
{
  const char *date = gr_date_row_get_date (row);
  GrChange *change;

  if (self->filling || g_strcmp0 (date, was) == 0)
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Set Date"));
  gr_change_set_text (change, "opening", get_uid (self), field, date);
  commit (self, change);
}

static void
applied_cb (GrPositionDialog *self)
{
  if (!self->filling)
    set_date (self, self->applied, "applied_on", gr_opening_get_applied_on (self->opening));
}

static void
decided_cb (GrPositionDialog *self)
{
  if (!self->filling)
    set_date (self, self->decided, "decided_on", gr_opening_get_decided_on (self->opening));
}

static void
delete_cb (GrPositionDialog *self)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Delete Position"));

  for (guint i = 0; i < N_TEXTS; i++)
    gr_typing_flush (self->texts[i]);
  gr_change_remove (change, "opening", get_uid (self));
  gr_page_toast (self, _("Position deleted"), TRUE);
  commit (self, change);
  adw_dialog_close (ADW_DIALOG (self));
}

static gboolean
is_blank (GrPositionDialog *self)
{
  g_autoptr (GPtrArray) rounds = gr_positions_list_rounds (self->positions, get_uid (self));

  for (guint i = 0; i < N_TEXTS; i++)
    if (!gr_text_is_blank (gr_typing_get_text (self->texts[i])))
      return FALSE;
  return rounds->len == 0;
}

/* Somebody began one and thought better of it. */
static void
gr_position_dialog_closed (AdwDialog *dialog)
{
  GrPositionDialog *self = GR_POSITION_DIALOG (dialog);
  gboolean blank = self->texts[ROLE] != NULL && !gr_entity_get_removed (GR_ENTITY (self->opening)) && is_blank (self);

  for (guint i = 0; i < N_TEXTS; i++)
    gr_typing_clear (&self->texts[i]);
  if (blank)
    {
      GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Remove Empty Position"));

      gr_change_remove (change, "opening", get_uid (self));
      commit (self, change);
    }
}

static void
gr_position_dialog_dispose (GObject *object)
{
  GrPositionDialog *self = GR_POSITION_DIALOG (object);

  for (guint i = 0; i < N_TEXTS; i++)
    gr_typing_clear (&self->texts[i]);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_POSITION_DIALOG);
  g_clear_object (&self->opening);
  g_clear_object (&self->positions);
  G_OBJECT_CLASS (gr_position_dialog_parent_class)->dispose (object);
}

static void
gr_position_dialog_class_init (GrPositionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_position_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gr_position_dialog_closed;

  g_type_ensure (GR_TYPE_DATE_ROW);
  g_type_ensure (GR_TYPE_TALL_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-position-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPositionDialog, role);
  gtk_widget_class_bind_template_child (widget_class, GrPositionDialog, employer);
  gtk_widget_class_bind_template_child (widget_class, GrPositionDialog, place);
  gtk_widget_class_bind_template_child (widget_class, GrPositionDialog, stage);
  gtk_widget_class_bind_template_child (widget_class, GrPositionDialog, applied);
  gtk_widget_class_bind_template_child (widget_class, GrPositionDialog, outcome);
  gtk_widget_class_bind_template_child (widget_class, GrPositionDialog, decided);
  gtk_widget_class_bind_template_child (widget_class, GrPositionDialog, outcome_note);
  gtk_widget_class_bind_template_child (widget_class, GrPositionDialog, note);
  gtk_widget_class_bind_template_callback (widget_class, stage_cb);
  gtk_widget_class_bind_template_callback (widget_class, applied_cb);
  gtk_widget_class_bind_template_callback (widget_class, outcome_cb);
  gtk_widget_class_bind_template_callback (widget_class, decided_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
gr_position_dialog_init (GrPositionDialog *self)
{
  g_autoptr (GtkStringList) stages = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) outcomes = gtk_string_list_new (NULL);

  for (guint i = 0; i < GR_N_OPENING_STAGES; i++)
    gtk_string_list_append (stages, gr_opening_stage_get_name (i));
  for (guint i = 0; i < GR_N_OPENING_OUTCOMES; i++)
    gtk_string_list_append (outcomes, gr_opening_outcome_get_name (i));
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_combo_row_set_model (self->stage, G_LIST_MODEL (stages));
  adw_combo_row_set_model (self->outcome, G_LIST_MODEL (outcomes));
  self->filling = FALSE;
  gr_name_lists (GTK_WIDGET (self->stage), _("Stage"));
  gr_name_lists (GTK_WIDGET (self->outcome), _("Outcome"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->note), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Notes"),
                                  GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE, -1);
}

/**
 * gr_position_dialog_new:
 * @positions: the positions
 * @opening: one of them
 *
 * Returns: (transfer floating): a dialog that edits it
 */
AdwDialog *
gr_position_dialog_new (GrPositions *positions,
                        GrOpening   *opening)
{
  GrPositionDialog *self;
  GrLibrary *library;

  g_return_val_if_fail (GR_IS_POSITIONS (positions), NULL);
  g_return_val_if_fail (GR_IS_OPENING (opening), NULL);

  self = g_object_new (GR_TYPE_POSITION_DIALOG, NULL);
  library = gr_positions_get_library (positions);
  self->positions = g_object_ref (positions);
  self->opening = g_object_ref (opening);
  self->texts[ROLE] = gr_typing_new (library, opening, "role", _("Edit Role"), self->role);
  self->texts[EMPLOYER] = gr_typing_new (library, opening, "employer", _("Edit Employer"), self->employer);
  self->texts[PLACE] = gr_typing_new (library, opening, "place", _("Edit Place"), self->place);
  self->texts[OUTCOME_NOTE] = gr_typing_new (library, opening, "outcome_note", _("Edit Outcome"), self->outcome_note);
  self->texts[NOTE] = gr_typing_new (library, opening, "note", _("Edit Note"), self->note);
  g_signal_connect_object (opening, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_DIALOG (self);
}
