/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-shortcuts-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-plain.h"
#include "gr-window-private.h"

struct _GrShortcutsDialog
{
  AdwDialog parent_instance;

  AdwPreferencesPage *groups;
};

G_DEFINE_FINAL_TYPE (GrShortcutsDialog, gr_shortcuts_dialog, ADW_TYPE_DIALOG)

static void
add_row (GrShortcutsDialog   *self,
         AdwPreferencesGroup *group,
         const char          *title,
         const GrShortcut    *shortcut)
{
  g_autofree char *text = gr_shortcut_dup_label (shortcut, gtk_widget_get_display (GTK_WIDGET (self)));
  GtkWidget *row = gr_plain (adw_action_row_new ());
  GtkWidget *keys = gtk_label_new (text);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_add_css_class (keys, "keys");
  gtk_widget_set_valign (keys, GTK_ALIGN_CENTER);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), keys);
  adw_preferences_group_add (group, row);
}

static AdwPreferencesGroup *
add_group (GrShortcutsDialog *self,
           const char        *title)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_title (group, title);
  adw_preferences_page_add (self->groups, group);
  return group;
}

static void
add_table (GrShortcutsDialog *self,
           const char        *title,
           const GrShortcut  *shortcuts,
           guint              n_shortcuts)
{
  AdwPreferencesGroup *group = NULL;

  for (guint i = 0; i < n_shortcuts; i++)
    {
      if (!shortcuts[i].title || !gr_window_offers (shortcuts[i].action))
        continue;
      if (!group)
        group = add_group (self, title);
      add_row (self, group, _ (shortcuts[i].title), &shortcuts[i]);
    }
}

static void
add_places (GrShortcutsDialog *self)
{
  AdwPreferencesGroup *group = add_group (self, _("Pages"));

  for (guint i = 0; i < MIN (gr_place_get_n (), 9); i++)
    {
      g_autofree char *keys = g_strdup_printf ("<Alt>%u", i + 1);
      const GrShortcut shortcut = { keys, "win.go", NULL, NULL };

      add_row (self, group, gr_place_get_nth_title (i), &shortcut);
    }
}

static void
gr_shortcuts_dialog_constructed (GObject *object)
{
  GrShortcutsDialog *self = GR_SHORTCUTS_DIALOG (object);
  const GrShortcut *shortcuts;
  guint n;

  G_OBJECT_CLASS (gr_shortcuts_dialog_parent_class)->constructed (object);

  shortcuts = gr_window_get_shortcuts (&n);
  add_table (self, _("Everywhere"), shortcuts, n);
  add_places (self);
  for (guint i = 0; i < gr_place_get_n (); i++)
    {
      g_autoptr (GTypeClass) klass = g_type_class_ref (gr_place_get_nth_type (i));

      shortcuts = gr_page_class_get_shortcuts (GR_PAGE_CLASS (klass), &n);
      add_table (self, gr_place_get_nth_title (i), shortcuts, n);
    }
}

static void
gr_shortcuts_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_SHORTCUTS_DIALOG);
  G_OBJECT_CLASS (gr_shortcuts_dialog_parent_class)->dispose (object);
}

static void
gr_shortcuts_dialog_class_init (GrShortcutsDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_shortcuts_dialog_constructed;
  object_class->dispose = gr_shortcuts_dialog_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-shortcuts-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrShortcutsDialog, groups);
}

static void
gr_shortcuts_dialog_init (GrShortcutsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_shortcuts_dialog_new:
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
gr_shortcuts_dialog_new (void)
{
  return g_object_new (GR_TYPE_SHORTCUTS_DIALOG, NULL);
}
