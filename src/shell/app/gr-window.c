/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-window.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-plain.h"
#include "gr-window-private.h"

#define MOST_PAST 32 /* pages to go back to */

G_DEFINE_FINAL_TYPE (GrWindow, gr_window, ADW_TYPE_APPLICATION_WINDOW)

enum { PROP_0, PROP_LIBRARY, PROP_NARROW, PROP_TICKER, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* Below its breakpoint the split is always collapsed; above, where the person
 * put the sidebar away. */
static void
update_split (GrWindow *self)
{
  adw_navigation_split_view_set_collapsed (
      self->split, self->narrow || (self->settings && !g_settings_get_boolean (self->settings, "sidebar-visible")));
}

static void
show_content_changed_cb (GrWindow *self)
{
  g_assert (GR_IS_WINDOW (self));

  /* Where there is room for both, "back" from a page brings the sidebar beside it. */
  if (!self->narrow && self->page && !adw_navigation_split_view_get_show_content (self->split))
    {
      g_settings_set_boolean (self->settings, "sidebar-visible", TRUE);
      adw_navigation_split_view_set_show_content (self->split, TRUE);
    }
}

/* Where the sidebar came instead of the page, the keys are in the list, where we are. */
static void
sidebar_shown_cb (GrWindow *self)
{
  g_assert (GR_IS_WINDOW (self));

  if (!self->page || !adw_navigation_split_view_get_collapsed (self->split))
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
  gtk_list_view_scroll_to (self->list, MAX (gr_place_find (self->page), 0), GTK_LIST_SCROLL_FOCUS, NULL);
}

/* Who walks down the sidebar stays there while it can be seen; else keys should reach the page now. */
static void
show_place (GrWindow   *self,
            const char *name,
            gboolean    walking)
{
  guint nth = MAX (gr_place_find (name), 0);
  GrPage *page;

  if (!self->library || !gr_library_get_open (self->library))
    return;

  name = gr_place_get_nth_name (nth);
  page = gr_window_ensure_page (self, nth);
  if (name != self->page)
    {
      if (self->page)
        g_ptr_array_add (self->past, (char *) self->page);
      if (self->past->len > MOST_PAST)
        g_ptr_array_remove_index (self->past, 0);
      self->page = name;
      adw_navigation_split_view_set_content (self->split, ADW_NAVIGATION_PAGE (page));
      gtk_list_view_scroll_to (self->list, nth, GTK_LIST_SCROLL_SELECT | GTK_LIST_SCROLL_FOCUS, NULL);
    }
  adw_navigation_split_view_set_show_content (self->split, TRUE);

  if (!walking || adw_navigation_split_view_get_collapsed (self->split))
    gtk_widget_child_focus (GTK_WIDGET (page), GTK_DIR_TAB_FORWARD);
}

static void
place_activated_cb (GrWindow *self,
                    guint     position)
{
  g_assert (GR_IS_WINDOW (self));
  show_place (self, gr_place_get_nth_name (position), TRUE);
}

/* A row is no check box: Space does what Enter does. */
static gboolean
space_cb (GtkWidget *list,
          GVariant  *arguments,
          gpointer   data)
{
  GtkWidget *row = gtk_widget_get_focus_child (list);

  return row && gtk_widget_activate (row);
}

static void
add_space (GtkWidget *list)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_space, 0), gtk_callback_action_new (space_cb, NULL, NULL)));
  gtk_widget_add_controller (list, controller);
}

static void
error_choice_cb (GrWindow *self)
{
  g_assert (GR_IS_WINDOW (self));

  switch (gr_library_error_get_choice (self->library_error))
    {
    case GR_LIBRARY_CHOICE_AGAIN:
      gr_window_open_library (self, FALSE);
      break;

    case GR_LIBRARY_CHOICE_READ_ONLY:
      gr_window_open_library (self, TRUE);
      break;

    case GR_LIBRARY_CHOICE_QUIT:
      gtk_window_close (GTK_WINDOW (self));
      break;

    case GR_LIBRARY_CHOICE_NONE:
    default:
      break;
    }
}

static void
banner_clicked_cb (GrWindow *self)
{
  g_autofree char *retry = g_steal_pointer (&self->retry);
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  g_assert (GR_IS_WINDOW (self));

  adw_banner_set_revealed (self->banner, FALSE);
  if (retry && g_action_parse_detailed_name (retry, &name, &target, NULL))
    gtk_widget_activate_action_variant (GTK_WIDGET (self), name, target);
}

static void
save_state (GrWindow *self)
{
  int width, height;

  g_settings_set_boolean (self->settings, "window-maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  /* What is set as default size is what the window has while it is neither maximized nor fullscreen. */
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  if (width >= 360 && height >= 294)
    {
      g_settings_set_int (self->settings, "window-width", width);
      g_settings_set_int (self->settings, "window-height", height);
    }
  if (self->page)
    g_settings_set_string (self->settings, "last-page", self->page);
}

static gboolean
gr_window_close_request (GtkWindow *window)
{
  GrWindow *self = GR_WINDOW (window);

  save_state (self);
  if (gr_window_hold_close (self))
    return GDK_EVENT_STOP;
  return GTK_WINDOW_CLASS (gr_window_parent_class)->close_request (window);
}

static void
gr_window_get_property (GObject    *object,
                        guint       id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  GrWindow *self = GR_WINDOW (object);

  switch (id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    case PROP_TICKER:
      g_value_set_object (value, self->ticker);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_window_set_property (GObject      *object,
                        guint         id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  GrWindow *self = GR_WINDOW (object);

  switch (id)
    {
    case PROP_LIBRARY:
      g_set_object (&self->library, g_value_get_object (value));
      break;

    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        break;
      self->narrow = g_value_get_boolean (value);
      update_split (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_window_constructed (GObject *object)
{
  GrWindow *self = GR_WINDOW (object);

  G_OBJECT_CLASS (gr_window_parent_class)->constructed (object);

  gtk_window_set_default_size (GTK_WINDOW (self), g_settings_get_int (self->settings, "window-width"),
                               g_settings_get_int (self->settings, "window-height"));
  if (g_settings_get_boolean (self->settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));

  gr_window_connect_library (self);
  gr_window_update_actions (self);
  gr_window_open_library (self, FALSE);
}

static void
gr_window_dispose (GObject *object)
{
  GrWindow *self = GR_WINDOW (object);

  g_clear_object (&self->timekeeper);
  g_clear_object (&self->review_badge);
  g_clear_object (&self->outcomes_badge);
  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_WINDOW);
  g_clear_pointer (&self->pages, g_hash_table_unref);
  g_clear_pointer (&self->past, g_ptr_array_unref);
  g_clear_pointer (&self->failed, g_ptr_array_unref);
  g_clear_object (&self->ticker);
  g_clear_object (&self->settings);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_window_parent_class)->dispose (object);
}

static void
gr_window_finalize (GObject *object)
{
  GrWindow *self = GR_WINDOW (object);

  g_free (self->retry);
  g_strfreev (self->waiting_files);
  G_OBJECT_CLASS (gr_window_parent_class)->finalize (object);
}

static void
gr_window_class_init (GrWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_window_get_property;
  object_class->set_property = gr_window_set_property;
  object_class->constructed = gr_window_constructed;
  object_class->dispose = gr_window_dispose;
  object_class->finalize = gr_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = gr_window_close_request;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, GR_TYPE_LIBRARY,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_TICKER] =
      g_param_spec_object ("ticker", NULL, NULL, GR_TYPE_TICKER, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (GR_TYPE_PLACE);
  g_type_ensure (GR_TYPE_LIBRARY_ERROR);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-window.ui");
  gtk_widget_class_bind_template_child (widget_class, GrWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, GrWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, GrWindow, split);
  gtk_widget_class_bind_template_child (widget_class, GrWindow, opening);
  gtk_widget_class_bind_template_child (widget_class, GrWindow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrWindow, undo_section);
  gtk_widget_class_bind_template_child (widget_class, GrWindow, list);
  gtk_widget_class_bind_template_child (widget_class, GrWindow, library_error);
  gtk_widget_class_bind_template_child (widget_class, GrWindow, banner);
  gtk_widget_class_bind_template_callback (widget_class, show_content_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, sidebar_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, place_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, error_choice_cb);
  gtk_widget_class_bind_template_callback (widget_class, banner_clicked_cb);

  gr_window_class_init_actions (klass);
}

static void
gr_window_init (GrWindow *self)
{
  g_autoptr (GtkSelectionModel) places = gr_place_list_new ();

  self->pages = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);
  self->past = g_ptr_array_new ();
  self->failed = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_change_unref);

  self->ticker = gr_ticker_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_model (self->list, places);
  add_space (GTK_WIDGET (self->list));
  gr_name_menu_button_items (self->menu_button);

  self->settings = g_settings_new (APPLICATION_ID);
  g_signal_connect_object (self->settings, "changed::sidebar-visible", G_CALLBACK (update_split), self,
                           G_CONNECT_SWAPPED);
  update_split (self);
}

/**
 * gr_window_new:
 * @app: the application
 * @library: a library that is not open yet
 *
 * Makes the window and begins to open the library.
 *
 * Returns: (transfer none): the window, owned by GTK
 */
GrWindow *
gr_window_new (GtkApplication *app,
               GrLibrary      *library)
{
  return g_object_new (GR_TYPE_WINDOW, "application", app, "library", library, NULL);
}

/**
 * gr_window_get_library:
 * @self: a window
 *
 * Returns: (transfer none): its library
 */
GrLibrary *
gr_window_get_library (GrWindow *self)
{
  g_return_val_if_fail (GR_IS_WINDOW (self), NULL);
  return self->library;
}

/**
 * gr_window_get_page_name:
 * @self: a window
 *
 * Returns: (nullable): the name of the page that is shown
 */
const char *
gr_window_get_page_name (GrWindow *self)
{
  g_return_val_if_fail (GR_IS_WINDOW (self), NULL);
  return self->page;
}

/* Makes a page when it is first needed: six at the start would cost a tenth
 * of a second. */
GrPage *
gr_window_ensure_page (GrWindow *self,
                       guint     nth)
{
  const char *name = gr_place_get_nth_name (nth);
  GrPage *page = g_hash_table_lookup (self->pages, name);

  if (!page)
    {
      page = g_object_ref_sink (g_object_new (gr_place_get_nth_type (nth), "library", self->library, NULL));
      g_hash_table_insert (self->pages, (char *) name, page);
    }
  return page;
}

/**
 * gr_window_go:
 * @self: a window
 * @name: a page's name; one that is not known means the first page
 *
 * Shows a page.  Nothing happens before the library is open.
 */
void
gr_window_go (GrWindow   *self,
              const char *name)
{
  g_return_if_fail (GR_IS_WINDOW (self));

  show_place (self, name, FALSE);
}

/**
 * gr_window_import_files:
 * @self: a window
 * @files: (array length=n_files): guides
 * @n_files: how many
 *
 * Has the guide page import files, as soon as the library is open.
 */
void
gr_window_import_files (GrWindow *self,
                        GFile   **files,
                        int       n_files)
{
  g_autoptr (GStrvBuilder) uris = g_strv_builder_new ();

  g_return_if_fail (GR_IS_WINDOW (self));

  for (int i = 0; i < n_files; i++)
    g_strv_builder_take (uris, g_file_get_uri (files[i]));
  g_strfreev (self->waiting_files);
  self->waiting_files = g_strv_builder_end (uris);

  if (self->page)
    {
      g_auto (GStrv) now = g_steal_pointer (&self->waiting_files);

      gtk_widget_activate_action (GTK_WIDGET (self), "win.import-files", "^as", now);
    }
}

/**
 * gr_window_toast:
 * @self: a window
 * @text: one short sentence, not markup
 * @with_undo: whether to offer Undo
 *
 * Says something in passing.
 */
void
gr_window_toast (GrWindow   *self,
                 const char *text,
                 gboolean    with_undo)
{
  AdwToast *toast;

  g_return_if_fail (GR_IS_WINDOW (self));

  toast = gr_plain (adw_toast_new (""));
  adw_toast_set_title (toast, text);
  if (with_undo)
    {
      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, "win.take-back");
    }
  /* Waiting in line it would come late, and its Undo mean another change. */
  adw_toast_overlay_dismiss_all (self->toasts);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * gr_window_present_error:
 * @self: a window
 * @message: a sentence, not markup
 * @retry: (nullable): a detailed action that tries again
 *
 * Says that something went wrong, until it is dismissed or tried again.
 */
void
gr_window_present_error (GrWindow   *self,
                         const char *message,
                         const char *retry)
{
  g_return_if_fail (GR_IS_WINDOW (self));

  g_set_str (&self->retry, retry);
  adw_banner_set_title (self->banner, message);
  adw_banner_set_button_label (self->banner, retry ? _("_Retry") : _("_Dismiss"));
  adw_banner_set_revealed (self->banner, TRUE);
}
