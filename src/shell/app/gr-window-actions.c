/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-window.h"

#include <glib/gi18n-lib.h>

#include "gr-goto-dialog.h"
#include "gr-preferences.h"
#include "gr-private-dialog.h"
#include "gr-question.h"
#include "gr-recent.h"
#include "gr-shortcuts-dialog.h"
#include "gr-window-private.h"

/* The keys of the whole window.  They are asked last, after what has the focus
 * and what is round it, so that a text keeps its own Ctrl+Z. */
static const GrShortcut shortcuts[] = {
  { "<Control>k", "win.search", NULL, N_("Go to anything") },
  { "<Control>f", "win.search", NULL, NULL }, /* on a page with nothing of its own to find in */
  { "<Control>n", "win.new", NULL, N_("New story") },
  { "<Control>o", "win.import", NULL, N_("Import a guide") },
  { "<Control>p", "win.export", NULL, N_("Print or export") },
  { "<Control>t", "win.toggle-timer", NULL, N_("Start or stop the timer") },
  { "<Control>z", "win.undo", NULL, N_("Undo") },
  { "<Control><Shift>z", "win.redo", NULL, N_("Redo") },
  { "<Alt>Left", "win.back", NULL, N_("Back to the page before") },
  { "F9", "win.toggle-sidebar", NULL, N_("Show or hide the sidebar") },
  { "F10", "win.menu", NULL, N_("Main menu") },
  { "F11", "win.fullscreen", NULL, N_("Fullscreen") },
  { "<Control>comma", "win.preferences", NULL, N_("Preferences") },
  { "<Control>question", "win.shortcuts", NULL, N_("Keyboard shortcuts") },
  { "<Control>q", "win.quit", NULL, N_("Quit") },
};

/* What the window passes on: to which page, which is seen then, and as what. */
static const struct
{
  const char *action;
  const char *parameter;
  const char *page;
  const char *page_action;
} passed_on[] = {
  { "win.import", NULL, "guide", "page.import" },
  { "win.import-files", "as", "guide", "page.import-files" },
  { "win.read-question", "s", "guide", "page.read-question" },
  { "win.practise", "s", "practice", "page.practise" },
  { "win.show-plan-view", "s", "plan", "page.view" },
  { "win.new", NULL, "stories", "page.new" },
  { "win.export", NULL, "portfolio", "page.export" },
};

/* Where a thing is shown; the action is "win.show-" and its type. */
static const struct
{
  const char *action;
  const char *page;
} homes[] = {
  { "win.show-guide", "guide" },
  { "win.show-section", "guide" },
  { "win.show-question", "practice" },
  { "win.show-quiz", "quiz" },
  { "win.show-story", "stories" },
  { "win.show-project", "plan" },
  { "win.show-phase", "plan" },
  { "win.show-task", "plan" },
  { "win.show-deliverable", "plan" },
  { "win.show-card", "review" },
  { "win.show-quiz-item", "quiz" },
  { "win.show-situation", "stories" },
  { "win.show-profile-text", "stories" },
  { "win.show-mock-round", "practice" },
  { "win.show-take", "practice" },
  { "win.show-session", "plan" },
  { "win.show-requirement", "plan" },
  { "win.show-opening", "outcomes" },
  { "win.show-round", "outcomes" },
  { "win.show-round-question", "outcomes" },
  { "win.show-person", "outcomes" },
  { "win.show-interaction", "outcomes" },
  { "win.show-expertise", "outcomes" },
  { "win.show-metric", "outcomes" },
  { "win.show-metric-value", "outcomes" },
  { "win.show-journal-entry", "outcomes" },
};

/* True while a dialog lies over the pages: keys must not move them below it. */
static gboolean
is_covered (GrWindow *self)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (self)) != NULL;
}

static gboolean
page_has_action (const char *page,
                 const char *action)
{
  int nth = gr_place_find (page);
  g_autoptr (GTypeClass) klass = nth < 0 ? NULL : g_type_class_ref (gr_place_get_nth_type (nth));
  const char *name, *property;
  const GVariantType *parameter;
  GType owner;

  for (guint i = 0;
       klass && gtk_widget_class_query_action (GTK_WIDGET_CLASS (klass), i, &owner, &name, &parameter, &property); i++)
    if (g_str_equal (name, action))
      return TRUE;
  return FALSE;
}

static void
go_cb (GtkWidget  *widget,
       const char *action,
       GVariant   *target)
{
  if (!is_covered (GR_WINDOW (widget)))
    gr_window_go (GR_WINDOW (widget), g_variant_get_string (target, NULL));
}

static void
back_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrWindow *self = GR_WINDOW (widget);

  if (self->past->len == 0 || is_covered (self))
    return;
  gr_window_go (self, g_ptr_array_steal_index (self->past, self->past->len - 1));
  g_ptr_array_set_size (self->past, MAX (self->past->len, 1) - 1); /* going back is not a step forward */
}

static void
show_entity_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *target)
{
  if (!is_covered (GR_WINDOW (widget)))
    gr_window_show_entity (GR_WINDOW (widget), action + strlen ("win.show-"), g_variant_get_string (target, NULL));
}

/* Words found in a question of a guide are shown where they stand; the question itself is at home in Practice. */
static gboolean
is_read_in_guide (GrWindow   *self,
                  const char *type,
                  const char *uid)
{
  GrQuestion *question = g_str_equal (type, "question") ? gr_library_lookup (self->library, type, uid) : NULL;

  return question != NULL && gr_question_get_guide (question) != NULL;
}

/* Has a page mark what was looked for, where it can. */
static void
show_found_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *target)
{
  GrWindow *self = GR_WINDOW (widget);
  const char *type, *uid, *text;

  if (is_covered (self) || !self->page)
    return;
  g_variant_get (target, "(&s&s&s)", &type, &uid, &text);
  if (is_read_in_guide (self, type, uid))
    {
      gr_recent_add (self->settings, type, uid);
      gtk_widget_activate_action (widget, "win.read-question", "s", uid);
    }
  else
    gr_window_show_entity (self, type, uid);
  if (*text && page_has_action (self->page, "page.find-text"))
    gtk_widget_activate_action (GTK_WIDGET (gr_window_ensure_page (self, MAX (gr_place_find (self->page), 0))),
                                "page.find-text", "s", text);
}

static void
pass_on_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *target)
{
  GrWindow *self = GR_WINDOW (widget);

  if (is_covered (self) || !self->page)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (passed_on); i++)
    if (g_str_equal (passed_on[i].action, action))
      {
        GrPage *page = gr_window_ensure_page (self, MAX (gr_place_find (passed_on[i].page), 0));

        gr_window_go (self, passed_on[i].page);
        gtk_widget_activate_action_variant (GTK_WIDGET (page), passed_on[i].page_action, target);
      }
}

/* While a text has the focus its own undo is meant, even when it has nothing
 * to take back: something elsewhere must not change then. */
static gboolean
text_has_focus (GrWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  return GTK_IS_TEXT (focus) || GTK_IS_TEXT_VIEW (focus);
}

static void
undo_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrWindow *self = GR_WINDOW (widget);

  if (!text_has_focus (self))
    gr_library_undo (self->library);
}

/* A toast's Undo means what the toast is about, wherever the caret is. */
static void
take_back_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *target)
{
  gr_library_undo (GR_WINDOW (widget)->library);
}

static void
redo_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrWindow *self = GR_WINDOW (widget);

  if (!text_has_focus (self))
    gr_library_redo (self->library);
}

/* The timer's own actions come with the library; the key is there from the start. */
static void
toggle_timer_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *target)
{
  if (!is_covered (GR_WINDOW (widget)))
    gtk_widget_activate_action (widget, "timer.toggle", NULL);
}

static void
retry_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *target)
{
  gr_window_retry_failed (GR_WINDOW (widget));
}

static void
toast_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *target)
{
  const char *text;
  gboolean with_undo;

  g_variant_get (target, "(&sb)", &text, &with_undo);
  gr_window_toast (GR_WINDOW (widget), text, with_undo);
}

static void
present_error_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *target)
{
  const char *message, *retry;

  g_variant_get (target, "(&s&s)", &message, &retry);
  gr_window_present_error (GR_WINDOW (widget), message, *retry ? retry : NULL);
}

static void
preferences_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *target)
{
  if (!is_covered (GR_WINDOW (widget)))
    adw_dialog_present (gr_preferences_new (GR_WINDOW (widget)->library), widget);
}

/* They belong to the stories, but are asked for elsewhere too, and one stays where one asked. */
static void
private_words_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *target)
{
  g_autoptr (GrPrivateWords) words = NULL;

  if (is_covered (GR_WINDOW (widget)))
    return;
  words = gr_private_words_new (GR_WINDOW (widget)->library);
  adw_dialog_present (gr_private_dialog_new (words), widget);
}

static void
search_closed_cb (GrWindow     *self,
                  GrGotoDialog *dialog)
{
  GrGotoItem *item = gr_goto_dialog_get_chosen (dialog);

  if (item)
    gtk_widget_activate_action_variant (GTK_WIDGET (self), gr_goto_item_get_action (item),
                                        gr_goto_item_get_target (item));
}

static void
search_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *target)
{
  g_auto (GStrv) recent = gr_recent_dup (GR_WINDOW (widget)->settings);
  AdwDialog *dialog;

  if (is_covered (GR_WINDOW (widget)))
    return;
  dialog = gr_goto_dialog_new (GR_WINDOW (widget)->library, (const char *const *) recent);
  g_signal_connect_object (dialog, "closed", G_CALLBACK (search_closed_cb), widget, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
shortcuts_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *target)
{
  if (!is_covered (GR_WINDOW (widget)))
    adw_dialog_present (gr_shortcuts_dialog_new (), widget);
}

static void
about_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *target)
{
  AdwDialog *about;

  if (is_covered (GR_WINDOW (widget)))
    return;
  about = g_object_new (ADW_TYPE_ABOUT_DIALOG, "application-icon", APPLICATION_ID, "application-name", _("Greenroom"),
                        "developer-name", _("The Greenroom developers"), "version", PACKAGE_VERSION, "comments",
                        _("Prepare for interviews with your own stories. Everything stays on this computer."),
                        "license-type", GTK_LICENSE_GPL_3_0,
                        /* Translators: your own names, one a line, as they should be in the credits */
                        "translator-credits", _("translator-credits"), NULL);
  adw_dialog_present (about, widget);
}

static void
menu_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrWindow *self = GR_WINDOW (widget);

  if (is_covered (self) || !self->page)
    return;
  /* The menu is in the sidebar, so that has to be there. */
  if (adw_navigation_split_view_get_collapsed (self->split))
    adw_navigation_split_view_set_show_content (self->split, FALSE);
  gtk_menu_button_popup (self->menu_button);
}

static void
toggle_sidebar_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *target)
{
  GrWindow *self = GR_WINDOW (widget);

  if (is_covered (self) || !self->page)
    return;
  if (self->narrow)
    adw_navigation_split_view_set_show_content (self->split, !adw_navigation_split_view_get_show_content (self->split));
  else
    g_settings_set_boolean (self->settings, "sidebar-visible",
                            !g_settings_get_boolean (self->settings, "sidebar-visible"));
}

static void
fullscreen_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *target)
{
  if (gtk_window_is_fullscreen (GTK_WINDOW (widget)))
    gtk_window_unfullscreen (GTK_WINDOW (widget));
  else
    gtk_window_fullscreen (GTK_WINDOW (widget));
}

static void
quit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  gtk_window_close (GTK_WINDOW (widget));
}

static void
install_page_keys (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < MIN (gr_place_get_n (), 9); i++)
    {
      g_autofree char *keys = g_strdup_printf ("<Alt>%u", i + 1);
      const GrShortcut shortcut = { keys, "win.go", gr_place_get_nth_name (i), NULL };

      gr_shortcut_install (widget_class, &shortcut, 1);
    }
}

/* Called in class_init. */
void
gr_window_class_init_actions (GrWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "win.go", "s", go_cb);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_cb);
  for (guint i = 0; i < G_N_ELEMENTS (homes); i++)
    gtk_widget_class_install_action (widget_class, homes[i].action, "s", show_entity_cb);
  for (guint i = 0; i < G_N_ELEMENTS (passed_on); i++)
    gtk_widget_class_install_action (widget_class, passed_on[i].action, passed_on[i].parameter, pass_on_cb);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_cb);
  gtk_widget_class_install_action (widget_class, "win.show-found", "(sss)", show_found_cb);
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_cb);
  gtk_widget_class_install_action (widget_class, "win.take-back", NULL, take_back_cb);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_cb);
  gtk_widget_class_install_action (widget_class, "win.retry", NULL, retry_cb);
  gtk_widget_class_install_action (widget_class, "win.toggle-timer", NULL, toggle_timer_cb);
  gtk_widget_class_install_action (widget_class, "win.toast", "(sb)", toast_cb);
  gtk_widget_class_install_action (widget_class, "win.present-error", "(ss)", present_error_cb);
  gtk_widget_class_install_action (widget_class, "win.preferences", NULL, preferences_cb);
  gtk_widget_class_install_action (widget_class, "win.private-words", NULL, private_words_cb);
  gtk_widget_class_install_action (widget_class, "win.shortcuts", NULL, shortcuts_cb);
  gtk_widget_class_install_action (widget_class, "win.about", NULL, about_cb);
  gtk_widget_class_install_action (widget_class, "win.menu", NULL, menu_cb);
  gtk_widget_class_install_action (widget_class, "win.toggle-sidebar", NULL, toggle_sidebar_cb);
  gtk_widget_class_install_action (widget_class, "win.fullscreen", NULL, fullscreen_cb);
  gtk_widget_class_install_action (widget_class, "win.quit", NULL, quit_cb);

  gr_shortcut_install (widget_class, shortcuts, G_N_ELEMENTS (shortcuts));
  install_page_keys (widget_class);
}

static void
append_menu_item (GMenu      *menu,
                  const char *action,
                  const char *label)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, action);

  g_menu_item_set_attribute (item, "hidden-when", "s", "action-disabled");
  g_menu_append_item (menu, item);
}

/* The Undo and Redo items say what they would take back or bring again. */
static void
update_undo_menu (GrWindow *self)
{
  g_autofree char *undo = NULL;
  g_autofree char *redo = NULL;
  g_autofree char *undo_text = NULL;
  g_autofree char *redo_text = NULL;

  g_object_get (self->library, "undo-label", &undo, "redo-label", &redo, NULL);
  /* Translators: %s is what would be taken back, such as “Tick Task” */
  undo_text = g_strdup_printf (_("_Undo “%s”"), undo ? undo : "");
  /* Translators: %s is what would be done again, such as “Tick Task” */
  redo_text = g_strdup_printf (_("_Redo “%s”"), redo ? redo : "");

  g_menu_remove_all (self->undo_section);
  append_menu_item (self->undo_section, "win.undo", undo ? undo_text : _("_Undo"));
  append_menu_item (self->undo_section, "win.redo", redo ? redo_text : _("_Redo"));
}

/* Decides what can be done now. */
void
gr_window_update_actions (GrWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean open = gr_library_get_open (self->library);

  gtk_widget_action_set_enabled (widget, "win.undo", open && gr_library_get_can_undo (self->library));
  gtk_widget_action_set_enabled (widget, "win.take-back", open && gr_library_get_can_undo (self->library));
  gtk_widget_action_set_enabled (widget, "win.redo", open && gr_library_get_can_redo (self->library));
  gtk_widget_action_set_enabled (widget, "win.preferences", open);
  gtk_widget_action_set_enabled (widget, "win.search", open);
  gtk_widget_action_set_enabled (widget, "win.toggle-timer", open && !gr_library_get_read_only (self->library));
  for (guint i = 0; i < G_N_ELEMENTS (passed_on); i++)
    gtk_widget_action_set_enabled (widget, passed_on[i].action, open && gr_window_offers (passed_on[i].action));
  update_undo_menu (self);
}

/* False for an action that is to be passed on to a page that does not have it. */
gboolean
gr_window_offers (const char *action)
{
  for (guint i = 0; i < G_N_ELEMENTS (passed_on); i++)
    if (g_str_equal (passed_on[i].action, action))
      return page_has_action (passed_on[i].page, passed_on[i].page_action);
  return TRUE;
}

const GrShortcut *
gr_window_get_shortcuts (guint *n_shortcuts)
{
  *n_shortcuts = G_N_ELEMENTS (shortcuts);
  return shortcuts;
}

/**
 * gr_window_show_entity:
 * @self: a window
 * @type: a type of the registry that has a page, such as "story"
 * @uid: which one
 *
 * Goes to the page of something and has it shown there.
 */
void
gr_window_show_entity (GrWindow   *self,
                       const char *type,
                       const char *uid)
{
  g_return_if_fail (GR_IS_WINDOW (self));
  g_return_if_fail (type && uid);

  if (!self->page)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (homes); i++)
    if (g_str_equal (homes[i].action + strlen ("win.show-"), type))
      {
        gr_recent_add (self->settings, type, uid);
        gr_window_go (self, homes[i].page);
        gr_page_show_entity (gr_window_ensure_page (self, MAX (gr_place_find (homes[i].page), 0)), type, uid);
        return;
      }
}
