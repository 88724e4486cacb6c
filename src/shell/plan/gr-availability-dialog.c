/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-availability-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-availability.h"
#include "gr-date-row.h"
#include "gr-free-time.h"
#include "gr-plan-words.h"
#include "gr-profile.h"
#include "gr-weekday-row.h"

#define N_WEEKDAYS 7

struct _GrAvailabilityDialog
{
  AdwDialog parent_instance;

  GrLibrary *library;
  GrWeekdayRow *rows[N_WEEKDAYS];
  GtkStringList *days_off; /* as YYYY-MM-DD, in order */

  AdwPreferencesGroup *weekdays;
  GrDateRow *add_day;
  GtkListBox *days;
  GtkWidget *save;
};

G_DEFINE_FINAL_TYPE (GrAvailabilityDialog, gr_availability_dialog, ADW_TYPE_DIALOG)

static gint64
sum_minutes (GrAvailabilityDialog *self)
{
  gint64 minutes = 0;

  for (guint i = 0; i < N_WEEKDAYS; i++)
    minutes += gr_weekday_row_get_minutes (self->rows[i]);
  return minutes;
}

static void
update (GrAvailabilityDialog *self)
{
  g_autofree char *sum = gr_plan_format_minutes (sum_minutes (self));
  /* Translators: the placeholder is a length of time */
  g_autofree char *text = g_strdup_printf (_("%s a week"), sum);

  adw_preferences_group_set_description (self->weekdays, text);
  gtk_widget_set_visible (GTK_WIDGET (self->days), g_list_model_get_n_items (G_LIST_MODEL (self->days_off)) > 0);
}

static void
insert_day (GrAvailabilityDialog *self,
            const char           *day)
{
  const char *const added[] = { day, NULL };
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->days_off)), at = 0;

  while (at < n && strcmp (gtk_string_list_get_string (self->days_off, at), day) < 0)
    at++;
  if (at == n || !g_str_equal (gtk_string_list_get_string (self->days_off, at), day))
    gtk_string_list_splice (self->days_off, at, 0, added);
  update (self);
}

static void
day_added_cb (GrAvailabilityDialog *self)
{
  g_autofree char *day = g_strdup (gr_date_row_get_date (self->add_day));

  g_assert (GR_IS_AVAILABILITY_DIALOG (self));

  if (day == NULL)
    return;
  insert_day (self, day);
  gr_date_row_set_date (self->add_day, NULL);
}

static void
remove_day_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *target)
{
  GrAvailabilityDialog *self = GR_AVAILABILITY_DIALOG (widget);
  const char *day = g_variant_get_string (target, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->days_off)); i++)
    if (g_str_equal (gtk_string_list_get_string (self->days_off, i), day))
      {
        gtk_widget_grab_focus (GTK_WIDGET (self->add_day));
        gtk_string_list_remove (self->days_off, i);
        break;
      }
  update (self);
}

static GtkWidget *
create_day (gpointer item,
            gpointer data)
{
  const char *day = gtk_string_object_get_string (item);
  g_autofree char *noon = g_strconcat (day, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (noon, NULL);
  /* Translators: a day, as in “Thursday, 10 December 2026” */
  g_autofree char *name = date != NULL ? g_date_time_format (date, _("%A, %-d %B %Y")) : g_strdup (day);
  /* Translators: for a screen reader; the placeholder is a day */
  g_autofree char *label = g_strdup_printf (_("Remove %s"), name);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _("Remove"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "dialog.remove-day");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", day);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return row;
}

static void
cancel_cb (GrAvailabilityDialog *self)
{
  g_assert (GR_IS_AVAILABILITY_DIALOG (self));
  adw_dialog_close (ADW_DIALOG (self));
}

/* What a weekday says now, in its first row; without time it has none. */
static void
write_weekday (GrAvailabilityDialog *self,
               int                   weekday,
               GrChange             *change)
{
  GrEntityList *list = gr_library_get_list (self->library, "availability");
  gint64 start = gr_weekday_row_get_start (self->rows[weekday]);
  gint64 minutes = gr_weekday_row_get_minutes (self->rows[weekday]);
  const char *uid = NULL;

  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    {
      GrAvailability *at = gr_entity_list_peek (list, i);

      if (gr_availability_get_day (at) != NULL || gr_availability_get_weekday (at) != weekday)
        continue;
      if (minutes == 0)
        gr_change_remove (change, "availability", gr_entity_get_uid (GR_ENTITY (at)));
      else if (uid == NULL)
        {
          uid = gr_entity_get_uid (GR_ENTITY (at));
          if (gr_availability_get_start_minute (at) != start)
            gr_change_set_integer (change, "availability", uid, "start_minute", start);
          if (gr_availability_get_minutes (at) != minutes)
            gr_change_set_integer (change, "availability", uid, "minutes", minutes);
        }
    }
  if (minutes == 0 || uid != NULL)
    return;
  uid = gr_change_create (change, "availability", NULL);
  gr_change_set_integer (change, "availability", uid, "weekday", weekday);
  gr_change_set_integer (change, "availability", uid, "start_minute", start);
  gr_change_set_integer (change, "availability", uid, "minutes", minutes);
}

static gboolean
is_off (GrAvailability *at)
{
  return gr_availability_get_day (at) != NULL && gr_availability_get_minutes (at) <= 0;
}

static void
write_days_off (GrAvailabilityDialog *self,
                GrChange             *change)
{
  GrEntityList *list = gr_library_get_list (self->library, "availability");
  g_autoptr (GHashTable) wanted = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer day;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->days_off)); i++)
    g_hash_table_add (wanted, (gpointer) gtk_string_list_get_string (self->days_off, i));
  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    {
      GrAvailability *at = gr_entity_list_peek (list, i);

      if (is_off (at) && !g_hash_table_remove (wanted, gr_availability_get_day (at)))
        gr_change_remove (change, "availability", gr_entity_get_uid (GR_ENTITY (at)));
    }
  g_hash_table_iter_init (&iter, wanted);
  while (g_hash_table_iter_next (&iter, &day, NULL))
    {
      const char *uid = gr_change_create (change, "availability", NULL);

      gr_change_set_text (change, "availability", uid, "day", day);
    }
}

static void
write_week (GrAvailabilityDialog *self,
            GrChange             *change)
{
  GrProfile *profile = gr_library_get_single (self->library, "profile");
  gint64 minutes = sum_minutes (self);
  const char *uid;

  if (profile != NULL && gr_profile_get_minutes_a_week (profile) == minutes)
    return;
  uid = profile != NULL ? gr_entity_get_uid (GR_ENTITY (profile)) : gr_change_create (change, "profile", NULL);
  gr_change_set_integer (change, "profile", uid, "minutes_a_week", minutes);
}

static void
save_cb (GrAvailabilityDialog *self)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Say When You Have Time"));

  g_assert (GR_IS_AVAILABILITY_DIALOG (self));

  for (int i = 0; i < N_WEEKDAYS; i++)
    write_weekday (self, i, change);
  write_days_off (self, change);
  /* days off alone say nothing of a week */
  if (sum_minutes (self) > 0)
    write_week (self, change);
  if (gr_change_get_n_ops (change) > 0)
    gr_library_commit (self->library, g_steal_pointer (&change));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
gr_availability_dialog_dispose (GObject *object)
{
  GrAvailabilityDialog *self = GR_AVAILABILITY_DIALOG (object);

  if (self->days != NULL)
    gtk_list_box_bind_model (self->days, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_AVAILABILITY_DIALOG);
  g_clear_object (&self->days_off);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_availability_dialog_parent_class)->dispose (object);
}

static void
gr_availability_dialog_class_init (GrAvailabilityDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_availability_dialog_dispose;

  gtk_widget_class_install_action (widget_class, "dialog.remove-day", "s", remove_day_cb);

  g_type_ensure (GR_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-availability-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrAvailabilityDialog, weekdays);
  gtk_widget_class_bind_template_child (widget_class, GrAvailabilityDialog, add_day);
  gtk_widget_class_bind_template_child (widget_class, GrAvailabilityDialog, days);
  gtk_widget_class_bind_template_child (widget_class, GrAvailabilityDialog, save);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, day_added_cb);
}

static void
gr_availability_dialog_init (GrAvailabilityDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->days_off = gtk_string_list_new (NULL);
  for (int i = 0; i < N_WEEKDAYS; i++)
    {
      self->rows[i] = GR_WEEKDAY_ROW (gr_weekday_row_new (i));
      adw_preferences_group_add (self->weekdays, GTK_WIDGET (self->rows[i]));
      g_signal_connect_object (self->rows[i], "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
    }
  gtk_list_box_bind_model (self->days, G_LIST_MODEL (self->days_off), create_day, NULL, NULL);
  adw_dialog_set_default_widget (ADW_DIALOG (self), self->save);
}

/**
 * gr_availability_dialog_new:
 * @library: an open library
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
gr_availability_dialog_new (GrLibrary *library)
{
  GrAvailabilityDialog *self = g_object_new (GR_TYPE_AVAILABILITY_DIALOG, NULL);
  GrEntityList *list = gr_library_get_list (library, "availability");
  gint64 shown[N_WEEKDAYS] = { 0 };

  self->library = g_object_ref (library);
  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    {
      GrAvailability *at = gr_entity_list_peek (list, i);
      gint64 weekday = gr_availability_get_weekday (at);

      if (is_off (at))
        insert_day (self, gr_availability_get_day (at));
      else if (gr_availability_get_day (at) == NULL && weekday >= 0 && weekday < N_WEEKDAYS && shown[weekday]++ == 0)
        gr_weekday_row_set (self->rows[weekday], gr_availability_get_start_minute (at),
                            gr_availability_get_minutes (at));
    }
  update (self);
  return ADW_DIALOG (self);
}
