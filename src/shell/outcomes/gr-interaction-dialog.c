/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-interaction-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-date-row.h"
#include "gr-day.h"
#include "gr-field-row.h"
#include "gr-field-box.h"
#include "gr-names.h"
#include "gr-page.h"
#include "gr-people-change.h"
#include "gr-text.h"
#include "gr-track-words.h"

#define NOON 12 /* the hour of a day that was only chosen: it stays that day in the zones around */

struct _GrInteractionDialog
{
  AdwDialog parent_instance;

  GrLibrary *library;
  GrInteraction *interaction;
  gboolean is_new; /* and nobody has said yet that it is to stay */
  gboolean filling;

  AdwComboRow *kind;
  GrFieldRow *name;
  GrDateRow *day;
  GrFieldBox *detail;
  GrFieldRow *promise;
  GrDateRow *due;
  AdwSwitchRow *kept;
  GtkWidget *done;
};

G_DEFINE_FINAL_TYPE (GrInteractionDialog, gr_interaction_dialog, ADW_TYPE_DIALOG)

static const char *
get_uid (GrInteractionDialog *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->interaction));
}

static char *
format_day (gint64 time_ms)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  return time_ms > 0 ? gr_day_format (gr_day_of_time (time_ms, zone, 0)) : NULL;
}

/* Today it is now, so that it does not lie ahead. */
static gint64
read_day (GrInteractionDialog *self,
          const char          *text)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 now_ms = gr_clock_get_wall_ms (gr_library_get_clock (self->library));
  gint64 day;

  if (!gr_day_parse (text, &day))
    return 0;
  return day == gr_day_of_time (now_ms, zone, 0) ? now_ms : gr_day_to_time (day, zone, NOON);
}

static void
update (GrInteractionDialog *self)
{
  g_autofree char *day = format_day (gr_interaction_get_happened_at (self->interaction));
  g_autofree char *due = format_day (gr_interaction_get_promise_due_at (self->interaction));
  gboolean is_event = gr_interaction_get_kind (self->interaction) == GR_INTERACTION_KIND_EVENT;

  self->filling = TRUE;
  adw_combo_row_set_selected (self->kind, gr_interaction_get_kind (self->interaction));
  gr_date_row_set_date (self->day, day);
  gr_date_row_set_date (self->due, due);
  adw_switch_row_set_active (self->kept, gr_interaction_get_promise_kept_at (self->interaction) > 0);
  self->filling = FALSE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->name), is_event ? _("Which event") : _("With whom"));
}

static void
promise_cb (GrInteractionDialog *self)
{
  gboolean promised = !gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->promise)));

  gtk_widget_set_visible (GTK_WIDGET (self->due), promised);
  gtk_widget_set_visible (GTK_WIDGET (self->kept), promised);
}

static void
set_time (GrInteractionDialog *self,
          const char          *field,
          gint64               time_ms,
          const char          *label)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, label);

  gr_change_set_integer (change, "interaction", get_uid (self), field, time_ms);
  gr_library_commit (self->library, change);
}

static void
kind_cb (GrInteractionDialog *self)
{
  guint kind = adw_combo_row_get_selected (self->kind);
  g_autoptr (GEnumClass) kinds = g_type_class_ref (GR_TYPE_INTERACTION_KIND);
  GrChange *change;

  if (self->filling || self->interaction == NULL || kind == GTK_INVALID_LIST_POSITION ||
      kind == gr_interaction_get_kind (self->interaction))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Set Kind"));
  gr_change_set_text (change, "interaction", get_uid (self), "kind", g_enum_get_value (kinds, (int) kind)->value_nick);
  gr_library_commit (self->library, change);
  self->is_new = FALSE;
}

/* Everything happened on some day: without one it was today. */
static void
day_cb (GrInteractionDialog *self)
{
  gint64 time_ms = self->library != NULL ? read_day (self, gr_date_row_get_date (self->day)) : 0;

  if (self->filling || self->interaction == NULL)
    return;
  if (time_ms == 0)
    time_ms = gr_clock_get_wall_ms (gr_library_get_clock (self->library));
  set_time (self, "happened_at", time_ms, _("Set Day"));
  self->is_new = FALSE;
}

static void
due_cb (GrInteractionDialog *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 day, due = 0;

  if (self->filling || self->interaction == NULL)
    return;
  if (gr_day_parse (gr_date_row_get_date (self->due), &day))
    due = gr_day_to_time (day + 1, zone, 0) - 1; /* there is all of that day for it */
  set_time (self, "promise_due_at", due, _("Set Day of Promise"));
}

static void
kept_cb (GrInteractionDialog *self)
{
  gboolean kept = adw_switch_row_get_active (self->kept);
  gint64 now_ms;

  if (self->filling || self->interaction == NULL ||
      kept == (gr_interaction_get_promise_kept_at (self->interaction) > 0))
    return;
  now_ms = gr_clock_get_wall_ms (gr_library_get_clock (self->library));
  gr_library_commit (self->library, gr_people_make_kept (get_uid (self), kept ? now_ms : 0));
}

static void
done_cb (GrInteractionDialog *self)
{
  self->is_new = FALSE;
  adw_dialog_close (ADW_DIALOG (self));
}

static void
delete_cb (GrInteractionDialog *self)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Delete What Happened"));

  self->is_new = FALSE;
  gr_page_toast (self, _("Deleted"), TRUE);
  adw_dialog_close (ADW_DIALOG (self));
  gr_change_remove (change, "interaction", get_uid (self));
  gr_library_commit (self->library, change);
}

/* Undo took it away. */
static void
removed_cb (GrInteractionDialog *self)
{
  if (gr_entity_get_removed (GR_ENTITY (self->interaction)))
    adw_dialog_force_close (ADW_DIALOG (self));
}

static gboolean
is_blank (GrInteractionDialog *self)
{
  return gr_text_is_blank (gr_field_box_get_text (self->detail)) &&
         gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->promise))) &&
         gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->name)));
}

static void
gr_interaction_dialog_closed (AdwDialog *dialog)
{
  GrInteractionDialog *self = GR_INTERACTION_DIALOG (dialog);
  gboolean blank = is_blank (self); /* while the texts are there to be asked */
  GrChange *change;

  gr_field_row_close (self->name);
  gr_field_row_close (self->promise);
  gr_field_box_close (self->detail);
  if (!self->is_new || gr_entity_get_removed (GR_ENTITY (self->interaction)) || !blank)
    return;
  change = gr_change_new (GR_CHANGE_QUIET, NULL);
  gr_change_remove (change, "interaction", get_uid (self));
  gr_library_commit (self->library, change);
}

static void
gr_interaction_dialog_dispose (GObject *object)
{
  GrInteractionDialog *self = GR_INTERACTION_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_INTERACTION_DIALOG);
  g_clear_object (&self->interaction);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_interaction_dialog_parent_class)->dispose (object);
}

static void
gr_interaction_dialog_class_init (GrInteractionDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_interaction_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gr_interaction_dialog_closed;

  g_type_ensure (GR_TYPE_DATE_ROW);
  g_type_ensure (GR_TYPE_FIELD_ROW);
  g_type_ensure (GR_TYPE_FIELD_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-interaction-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrInteractionDialog, kind);
  gtk_widget_class_bind_template_child (widget_class, GrInteractionDialog, name);
  gtk_widget_class_bind_template_child (widget_class, GrInteractionDialog, day);
  gtk_widget_class_bind_template_child (widget_class, GrInteractionDialog, detail);
  gtk_widget_class_bind_template_child (widget_class, GrInteractionDialog, promise);
  gtk_widget_class_bind_template_child (widget_class, GrInteractionDialog, due);
  gtk_widget_class_bind_template_child (widget_class, GrInteractionDialog, kept);
  gtk_widget_class_bind_template_child (widget_class, GrInteractionDialog, done);
  gtk_widget_class_bind_template_callback (widget_class, kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_cb);
  gtk_widget_class_bind_template_callback (widget_class, promise_cb);
  gtk_widget_class_bind_template_callback (widget_class, due_cb);
  gtk_widget_class_bind_template_callback (widget_class, kept_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
gr_interaction_dialog_init (GrInteractionDialog *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  for (guint i = 0; i < GR_N_INTERACTION_KINDS; i++)
    gtk_string_list_append (kinds, gr_interaction_kind_get_name (i));
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_combo_row_set_model (self->kind, G_LIST_MODEL (kinds));
  self->filling = FALSE;
  gr_name_lists (GTK_WIDGET (self->kind), _("What"));
}

/**
 * gr_interaction_dialog_new:
 * @library: where it is kept
 * @interaction: what was between them
 * @is_new: whether it was just made
 *
 * Returns: (transfer floating): a dialog that edits it
 */
AdwDialog *
gr_interaction_dialog_new (GrLibrary     *library,
                           GrInteraction *interaction,
                           gboolean       is_new)
{
  GrInteractionDialog *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GR_IS_INTERACTION (interaction), NULL);

  self = g_object_new (GR_TYPE_INTERACTION_DIALOG, NULL);
  self->library = g_object_ref (library);
  self->interaction = g_object_ref (interaction);
  self->is_new = is_new;
  gr_field_row_open (self->name, library, interaction, "person_name", _("Edit Name"));
  gr_field_row_open (self->promise, library, interaction, "promise", _("Edit Promise"));
  gr_field_box_open (self->detail, library, interaction, "detail", _("Edit Detail"));
  gtk_widget_set_visible (GTK_WIDGET (self->name), gr_interaction_get_person (interaction) == NULL);
  gtk_widget_set_visible (self->done, is_new);
  adw_dialog_set_title (ADW_DIALOG (self), is_new ? _("What Happened") : _("Edit What Happened"));
  adw_dialog_set_focus (ADW_DIALOG (self), gr_interaction_get_person (interaction) == NULL ? GTK_WIDGET (self->name)
                                                                                           : GTK_WIDGET (self->detail));
  g_signal_connect_object (interaction, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (interaction, "notify::removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  promise_cb (self);
  return ADW_DIALOG (self);
}
