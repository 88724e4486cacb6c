/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-application.h"

#include <glib-unix.h>
#include <glib/gi18n-lib.h>
#include <signal.h>

#include "gr-clock.h"
#include "gr-reminders.h"
#include "gr-window.h"

struct _GrApplication
{
  AdwApplication parent_instance;

  char *library_path;
  GrLibrary *library;
  GrReminders *reminders;
  GSettings *settings;
  gboolean stays; /* held, without a window too */
  guint end_ids[3];
};

#define DIGEST "digest" /* a newer one takes its place */

G_DEFINE_FINAL_TYPE (GrApplication, gr_application, ADW_TYPE_APPLICATION)

/* Who is here sees it on the page Today; the others are told once. */
static void
due_cb (GrApplication     *self,
        const char *const *lines)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (GNotification) notification = NULL;
  g_autofree char *body = NULL;

  if (window != NULL && gtk_window_is_active (window))
    return;
  notification = g_notification_new (lines[0]);
  body = g_strjoinv ("\n", (char **) lines + 1);
  if (*body != '\0')
    g_notification_set_body (notification, body);
  g_notification_set_default_action (notification, "app.start-today");
  g_notification_add_button (notification, _("Start"), "app.start-today");
  g_notification_add_button (notification, _("Snooze"), "app.snooze");
  g_application_send_notification (G_APPLICATION (self), DIGEST, notification);
}

static void
ensure_library (GrApplication *self)
{
  g_autofree char *path = NULL;
  g_autoptr (GrClock) clock = NULL;

  if (self->library)
    return;
  path = self->library_path ? g_strdup (self->library_path) : gr_library_default_path ();
  clock = gr_clock_new_system ();
  self->library = gr_library_new (path, clock);
  self->reminders = gr_reminders_new (self->library);
  g_signal_connect_object (self->reminders, "due", G_CALLBACK (due_cb), self, G_CONNECT_SWAPPED);
}

static void
let_go_of_library (GrApplication *self)
{
  g_clear_object (&self->reminders);
  if (self->library)
    gr_library_close (self->library);
  g_clear_object (&self->library);
}

static GrWindow *
ensure_window (GrApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (!window)
    {
      ensure_library (self);
      window = GTK_WINDOW (gr_window_new (GTK_APPLICATION (self), self->library));
    }
  return GR_WINDOW (window);
}

static void
gr_application_activate (GApplication *app)
{
  gtk_window_present (GTK_WINDOW (ensure_window (GR_APPLICATION (app))));
}

static void
gr_application_open (GApplication *app,
                     GFile       **files,
                     int           n_files,
                     const char   *hint)
{
  GrWindow *window = ensure_window (GR_APPLICATION (app));

  gtk_window_present (GTK_WINDOW (window));
  gr_window_import_files (window, files, n_files);
}

static int
gr_application_handle_local_options (GApplication *app,
                                     GVariantDict *options)
{
  GrApplication *self = GR_APPLICATION (app);
  g_autofree char *path = NULL;

  if (g_variant_dict_lookup (options, "library", "^ay", &path))
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);

      self->library_path = g_file_get_path (file);
      /* Another library is another program: an instance that is already running has its own. */
      g_application_set_flags (app, g_application_get_flags (app) | G_APPLICATION_NON_UNIQUE);
    }
  return G_APPLICATION_CLASS (gr_application_parent_class)->handle_local_options (app, options);
}

static void
new_story_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       data)
{
  GrWindow *window = ensure_window (GR_APPLICATION (data));

  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.new", NULL);
}

static void
start_today_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       data)
{
  GrWindow *window = ensure_window (GR_APPLICATION (data));

  gtk_window_present (GTK_WINDOW (window));
  gr_window_go (window, "today");
}

static void
snooze_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       data)
{
  GrApplication *self = GR_APPLICATION (data);

  ensure_library (self);
  gr_reminders_snooze (self->reminders);
}

/* Another library is for looking at: only the person's own reminds from the background. */
static void
update_stays (GrApplication *self)
{
  gboolean stays = g_settings_get_boolean (self->settings, "run-in-background") &&
                   !(g_application_get_flags (G_APPLICATION (self)) & G_APPLICATION_NON_UNIQUE);

  if (stays == self->stays)
    return;
  self->stays = stays;
  if (stays)
    {
      g_application_hold (G_APPLICATION (self));
      ensure_library (self);
    }
  else
    g_application_release (G_APPLICATION (self));
}

/* Without a window nothing keeps the library open: a command may write to it, and a new window opens it anew. */
static void
gr_application_window_removed (GtkApplication *app,
                               GtkWindow      *window)
{
  GrApplication *self = GR_APPLICATION (app);

  GTK_APPLICATION_CLASS (gr_application_parent_class)->window_removed (app, window);
  if (!self->stays || gtk_application_get_windows (app) != NULL)
    return;
  let_go_of_library (self);
  ensure_library (self);
}

/* The end of a session, or a patient person at a terminal, is a closed window:
 * what was typed is kept first. */
static gboolean
end_cb (gpointer app)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (app)));

  if (GR_APPLICATION (app)->stays)
    {
      GR_APPLICATION (app)->stays = FALSE;
      g_application_release (G_APPLICATION (app));
    }
  for (GList *l = windows; l; l = l->next)
    {
      AdwDialog *dialog;

      /* A window with a dialog closes the dialog first, and there is nobody to close it again. */
      while ((dialog = adw_application_window_get_visible_dialog (l->data)))
        adw_dialog_force_close (dialog);
      gtk_window_close (l->data);
    }
  return G_SOURCE_CONTINUE;
}

static void
gr_application_startup (GApplication *app)
{
  static const int ends[] = { SIGHUP, SIGINT, SIGTERM };
  /* Asked for from outside, by the desktop file and the notification. */
  static const GActionEntry actions[] = {
    { "new-story", new_story_cb, NULL, NULL, NULL, { 0 } },
    { "start-today", start_today_cb, NULL, NULL, NULL, { 0 } },
    { "snooze", snooze_cb, NULL, NULL, NULL, { 0 } },
  };

  G_APPLICATION_CLASS (gr_application_parent_class)->startup (app);
  g_action_map_add_action_entries (G_ACTION_MAP (app), actions, G_N_ELEMENTS (actions), app);
  gtk_window_set_default_icon_name (APPLICATION_ID);
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    GR_APPLICATION (app)->end_ids[i] = g_unix_signal_add (ends[i], end_cb, app);
  GR_APPLICATION (app)->settings = g_settings_new (APPLICATION_ID);
  g_signal_connect_object (GR_APPLICATION (app)->settings, "changed::run-in-background", G_CALLBACK (update_stays), app,
                           G_CONNECT_SWAPPED);
  update_stays (GR_APPLICATION (app));
}

static void
gr_application_shutdown (GApplication *app)
{
  GrApplication *self = GR_APPLICATION (app);

  for (guint i = 0; i < G_N_ELEMENTS (self->end_ids); i++)
    g_clear_handle_id (&self->end_ids[i], g_source_remove);
  let_go_of_library (self);
  g_clear_object (&self->settings);
  G_APPLICATION_CLASS (gr_application_parent_class)->shutdown (app);
}

static void
gr_application_finalize (GObject *object)
{
  g_free (GR_APPLICATION (object)->library_path);
  G_OBJECT_CLASS (gr_application_parent_class)->finalize (object);
}

static void
gr_application_class_init (GrApplicationClass *klass)
{
  GApplicationClass *app_class = G_APPLICATION_CLASS (klass);

  app_class->startup = gr_application_startup;
  app_class->shutdown = gr_application_shutdown;
  app_class->activate = gr_application_activate;
  app_class->open = gr_application_open;
  app_class->handle_local_options = gr_application_handle_local_options;
  GTK_APPLICATION_CLASS (klass)->window_removed = gr_application_window_removed;
  G_OBJECT_CLASS (klass)->finalize = gr_application_finalize;
}

static void
gr_application_init (GrApplication *self)
{
  static const GOptionEntry options[] = {
    { "library", 0, 0, G_OPTION_ARG_FILENAME, NULL, N_("Work on this library"), N_("FILE") },
    { NULL, 0, 0, 0, NULL, NULL, NULL },
  };

  g_application_add_main_option_entries (G_APPLICATION (self), options);
}

/**
 * gr_application_new:
 *
 * Returns: (transfer full): the application
 */
GrApplication *
gr_application_new (void)
{
  return g_object_new (GR_TYPE_APPLICATION, "application-id", APPLICATION_ID, "flags", G_APPLICATION_HANDLES_OPEN,
                       "version", PACKAGE_VERSION, NULL);
}
