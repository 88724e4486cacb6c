/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-test-widgets.h"

static GtkWidget *
find_below (GtkWidget    *widget,
            GrTestMatch   match,
            gconstpointer data,
            guint        *nth)
{
  GtkWidget *found = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    if (match (child, data) && (*nth)-- == 0)
      found = child;
    else
      found = find_below (child, match, data, nth);
  return found;
}

/**
 * gr_test_find_matching:
 * @widget: (type GtkWidget): where to look
 * @match: what is looked for
 * @data: handed to it
 * @nth: how many of them to pass over
 *
 * Looks below @widget in the order of the tree, which is that of the keyboard;
 * a thing comes before its parts.
 *
 * Returns: (transfer none) (nullable): the widget, if there are so many
 */
gpointer
gr_test_find_matching (gpointer      widget,
                       GrTestMatch   match,
                       gconstpointer data,
                       guint         nth)
{
  return find_below (GTK_WIDGET (widget), match, data, &nth);
}

static gboolean
has_type (GtkWidget    *widget,
          gconstpointer type)
{
  return g_type_is_a (G_OBJECT_TYPE (widget), *(const GType *) type);
}

/**
 * gr_test_find:
 * @widget: (type GtkWidget): where to look
 * @type: a type of widgets
 * @nth: how many of them to pass over
 *
 * Returns: (transfer none) (nullable): the one of that type below @widget
 */
gpointer
gr_test_find (gpointer widget,
              GType    type,
              guint    nth)
{
  return gr_test_find_matching (widget, has_type, &type, nth);
}

static gboolean
has_role (GtkWidget    *widget,
          gconstpointer role)
{
  return gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (widget)) == *(const GtkAccessibleRole *) role;
}

/**
 * gr_test_find_role:
 * @widget: (type GtkWidget): where to look
 * @role: what it is for a screen reader
 * @nth: how many of them to pass over
 *
 * Returns: (transfer none) (nullable): the one of that role below @widget
 */
gpointer
gr_test_find_role (gpointer          widget,
                   GtkAccessibleRole role,
                   guint             nth)
{
  return gr_test_find_matching (widget, has_role, &role, nth);
}

static gboolean
is_button_named (GtkWidget    *widget,
                 gconstpointer name)
{
  return GTK_IS_BUTTON (widget) && (g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), name) == 0 ||
                                    g_strcmp0 (gtk_widget_get_tooltip_text (widget), name) == 0);
}

/**
 * gr_test_find_button:
 * @widget: (type GtkWidget): where to look
 * @name: its label, with the mark of its key, or its tooltip
 *
 * Returns: (transfer none) (nullable): the first button of that name
 */
gpointer
gr_test_find_button (gpointer    widget,
                     const char *name)
{
  return gr_test_find_matching (widget, is_button_named, name, 0);
}

static gboolean
says (GtkWidget    *widget,
      gconstpointer text)
{
  return GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) &&
         g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text);
}

/**
 * gr_test_shows:
 * @widget: (type GtkWidget): where to look
 * @text: the whole of a label
 *
 * Returns: whether it can be read there now
 */
gboolean
gr_test_shows (gpointer    widget,
               const char *text)
{
  return gr_test_find_matching (widget, says, text, 0) != NULL;
}

static gboolean
is_key (GtkShortcut    *shortcut,
        guint           keyval,
        GdkModifierType modifiers)
{
  GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

  return GTK_IS_KEYVAL_TRIGGER (trigger) && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == keyval &&
         gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers;
}

/**
 * gr_test_press:
 * @widget: (type GtkWidget): what has the focus
 * @keyval: a key
 * @modifiers: what is held down with it
 *
 * Does what @widget's own shortcut for the key does, without a keyboard.
 *
 * Returns: whether there is one that wanted the key
 */
gboolean
gr_test_press (gpointer        widget,
               guint           keyval,
               GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (widget));
  gboolean used = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_SHORTCUT_CONTROLLER (controller))
        continue;
      for (guint k = 0; k < g_list_model_get_n_items (G_LIST_MODEL (controller)); k++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), k);

          if (is_key (shortcut, keyval, modifiers))
            used |= gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, GTK_WIDGET (widget),
                                                  gtk_shortcut_get_arguments (shortcut));
        }
    }
  return used;
}

/**
 * gr_test_count_cb:
 * @count: how often it was called
 *
 * For g_signal_connect_swapped(), with any signal.
 */
void
gr_test_count_cb (guint *count)
{
  ++*count;
}

/**
 * gr_test_iterate:
 *
 * Does what is ready to be done, and waits for nothing.
 */
void
gr_test_iterate (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/**
 * gr_test_settle:
 * @live: a library that is open
 *
 * Waits until all that was handed in is on disk and what follows from it is
 * done.
 */
void
gr_test_settle (GrTestLive *live)
{
  gr_test_live_settle (live);
  gr_test_iterate ();
}

/**
 * gr_test_window_setup:
 * @self: a fixture
 * @data: what the test was added with; nothing is made of it
 *
 * Opens a library that has nothing in it, and a window.
 */
void
gr_test_window_setup (GrTestWindow *self,
                      gconstpointer data)
{
  gr_test_live_setup (&self->live, NULL);
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  self->window = GTK_WINDOW (adw_window_new ());
  adw_window_set_content (ADW_WINDOW (self->window), gtk_label_new ("Below"));
  gtk_window_present (self->window);
}

/**
 * gr_test_window_teardown:
 * @self: a fixture
 * @data: what the test was added with; nothing is made of it
 *
 * Closes the window and then the library, to which nothing may hold on.
 */
void
gr_test_window_teardown (GrTestWindow *self,
                         gconstpointer data)
{
  gtk_window_destroy (self->window);
  gr_test_settle (&self->live);
  gr_test_live_teardown (&self->live, NULL);
}
