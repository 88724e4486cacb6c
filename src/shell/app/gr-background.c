/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-background.h"

#include <glib/gi18n-lib.h>

#define PORTAL "org.freedesktop.portal.Desktop"
#define PORTAL_PATH "/org/freedesktop/portal/desktop"

typedef struct
{
  gboolean on;
  GDBusConnection *bus;
  guint response_id;
  gboolean answered;
} Request;

static void
request_free (gpointer data)
{
  Request *request = data;

  g_clear_object (&request->bus);
  g_free (request);
}

/* Once; what listens holds the task, and is let go of with it. */
static void
answer (GTask   *task,
        gboolean granted)
{
  Request *request = g_task_get_task_data (task);

  if (request->answered)
    return;
  request->answered = TRUE;
  if (granted)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_new_error (
        task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED, "%s",
        _("This desktop does not let Greenroom run without a window. You are reminded while it is "
           "open."));
  if (request->response_id != 0)
    g_dbus_connection_signal_unsubscribe (request->bus, g_steal_handle_id (&request->response_id));
}

/* What the desktop, or the person asked by it, said. */
static void
response_cb (GDBusConnection *bus,
             const char      *sender,
             const char      *path,
             const char      *interface,
             const char      *signal,
             GVariant        *parameters,
             gpointer         data)
{
  g_autoptr (GTask) task = g_object_ref (G_TASK (data));
  g_autoptr (GVariant) results = NULL;
  gboolean granted = FALSE;
  guint32 response;

  g_variant_get (parameters, "(u@a{sv})", &response, &results);
  g_variant_lookup (results, "background", "b", &granted);
  answer (task, response == 0 && granted);
}

static void
called_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GVariant) reply = g_dbus_connection_call_finish (G_DBUS_CONNECTION (object), result, NULL);

  if (reply == NULL)
    answer (task, FALSE); /* else the answer comes to response_cb() */
}

static GVariant *
make_options (const Request *request,
              const char    *token)
{
  static const char *const command[] = { "greenroom", "--gapplication-service", NULL };
  g_auto (GVariantBuilder) options = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);

  g_variant_builder_add (&options, "{sv}", "handle_token", g_variant_new_string (token));
  g_variant_builder_add (&options, "{sv}", "reason",
                         g_variant_new_string (_("Greenroom reminds you once a day of what is due.")));
  g_variant_builder_add (&options, "{sv}", "autostart", g_variant_new_boolean (request->on));
  g_variant_builder_add (&options, "{sv}", "commandline", g_variant_new_strv (command, -1));
  return g_variant_builder_end (&options);
}

static void
bus_cb (GObject      *object,
        GAsyncResult *result,
        gpointer      data)
{
  g_autoptr (GTask) task = data;
  Request *request = g_task_get_task_data (task);
  g_autofree char *token = g_strdup_printf ("greenroom%u", g_random_int ());
  g_autofree char *sender = NULL;
  g_autofree char *path = NULL;

  request->bus = g_bus_get_finish (result, NULL);
  if (request->bus == NULL)
    {
      answer (task, FALSE);
      return;
    }
  /* The portal's answer has a path of its own, made from who asks: it is listened to before it is asked. */
  sender = g_strdelimit (g_strdup (g_dbus_connection_get_unique_name (request->bus) + 1), ".", '_');
  path = g_strdup_printf (PORTAL_PATH "/request/%s/%s", sender, token);
  request->response_id = g_dbus_connection_signal_subscribe (request->bus, PORTAL, "org.freedesktop.portal.Request",
                                                             "Response", path, NULL, G_DBUS_SIGNAL_FLAGS_NONE,
                                                             response_cb, g_object_ref (task), g_object_unref);
  g_dbus_connection_call (request->bus, PORTAL, PORTAL_PATH, "org.freedesktop.portal.Background", "RequestBackground",
                          g_variant_new ("(s@a{sv})", "", make_options (request, token)), G_VARIANT_TYPE ("(o)"),
                          G_DBUS_CALL_FLAGS_NONE, -1, g_task_get_cancellable (task), called_cb, g_object_ref (task));
}

/**
 * gr_background_request_async:
 * @on: whether to run without a window from now on
 * @cancellable: (nullable): gives up asking
 * @callback: called when the desktop has answered
 * @user_data: for @callback
 *
 * Asks the desktop.
 */
void
gr_background_request_async (gboolean            on,
                             GCancellable       *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer            user_data)
{
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  Request *request = g_new0 (Request, 1);

  request->on = on;
  g_task_set_source_tag (task, gr_background_request_async);
  g_task_set_task_data (task, request, request_free);
  g_bus_get (G_BUS_TYPE_SESSION, cancellable, bus_cb, task);
}

/**
 * gr_background_request_finish:
 * @result: what the callback was given
 * @error: return location; its message is a sentence for the person
 *
 * Returns: whether it may
 */
gboolean
gr_background_request_finish (GAsyncResult *result,
                              GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
