/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reminder-preferences.h"

#include "gr-background.h"

struct _GrReminderPreferences
{
  AdwPreferencesGroup parent_instance;

  GSettings *settings;
  GCancellable *cancellable;
  gboolean updating;

  AdwSwitchRow *daily;
  AdwSwitchRow *background;
  GtkLabel *refused;
};

G_DEFINE_FINAL_TYPE (GrReminderPreferences, gr_reminder_preferences, ADW_TYPE_PREFERENCES_GROUP)

static void
show_background (GrReminderPreferences *self)
{
  self->updating = TRUE;
  adw_switch_row_set_active (self->background, g_settings_get_boolean (self->settings, "run-in-background"));
  self->updating = FALSE;
}

/* A desktop that cannot leaves everything as it was, and that is said. */
static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GrReminderPreferences) self = data;
  g_autoptr (GError) error = NULL;
  gboolean granted = gr_background_request_finish (result, &error);
  gboolean wanted;

  if (self->settings == NULL)
    return;
  wanted = adw_switch_row_get_active (self->background);
  gtk_label_set_label (self->refused, wanted && !granted ? error->message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->refused), wanted && !granted);
  g_settings_set_boolean (self->settings, "run-in-background", wanted && granted);
  show_background (self);
}

static void
background_cb (GrReminderPreferences *self)
{
  if (self->updating || self->settings == NULL)
    return;
  gr_background_request_async (adw_switch_row_get_active (self->background), self->cancellable, answered_cb,
                               g_object_ref (self));
}

static void
gr_reminder_preferences_dispose (GObject *object)
{
  GrReminderPreferences *self = GR_REMINDER_PREFERENCES (object);

  g_cancellable_cancel (self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_REMINDER_PREFERENCES);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (gr_reminder_preferences_parent_class)->dispose (object);
}

static void
gr_reminder_preferences_finalize (GObject *object)
{
  g_object_unref (GR_REMINDER_PREFERENCES (object)->cancellable);
  G_OBJECT_CLASS (gr_reminder_preferences_parent_class)->finalize (object);
}

static void
gr_reminder_preferences_class_init (GrReminderPreferencesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_reminder_preferences_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_reminder_preferences_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-reminder-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, GrReminderPreferences, daily);
  gtk_widget_class_bind_template_child (widget_class, GrReminderPreferences, background);
  gtk_widget_class_bind_template_child (widget_class, GrReminderPreferences, refused);
  gtk_widget_class_bind_template_callback (widget_class, background_cb);
}

static void
gr_reminder_preferences_init (GrReminderPreferences *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  self->settings = g_settings_new (APPLICATION_ID);
  g_settings_bind (self->settings, "reminders", self->daily, "active", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (self->settings, "reminders", self->background, "sensitive", G_SETTINGS_BIND_GET);
  show_background (self);
}
