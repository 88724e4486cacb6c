/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-stories-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-story-row.h"

#define FEW 6 /* stories that are seen at a glance: there is nothing to look for */

static const struct
{
  const char *nick;
  const char *name;
} sorts[] = {
  { "unfinished", N_("Unfinished First") },
  { "title", N_("By Title") },
  { "changed", N_("Lately Changed First") },
  { "time", N_("Longest to Tell First") },
};

static GrStoriesShown *
get_shown (GrStoriesPage *self)
{
  return gr_stories_state_get_shown (self->state);
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer data)
{
  GrStoriesPage *self = GR_STORIES_PAGE (data);
  GtkWidget *row = gr_story_row_new (item, gr_stories_shown_get_competencies (get_shown (self)),
                                     gr_stories_state_get_pace (self->state));

  g_object_bind_property (self->state, "pace", row, "pace", G_BINDING_DEFAULT);
  return row;
}

static void
append_item (GMenu      *menu,
             const char *label,
             const char *action,
             const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", target);
  g_menu_append_item (menu, item);
}

/* Underscores of a person's words are none of a menu's. */
static char *
escape_mnemonics (const char *text)
{
  g_auto (GStrv) pieces = g_strsplit (text, "_", -1);

  return g_strjoinv ("__", pieces);
}

static void
update_menu (GrStoriesPage *self)
{
  g_auto (GStrv) names = gr_competencies_dup_names (gr_stories_shown_get_competencies (get_shown (self)), NULL);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) order = g_menu_new ();
  g_autoptr (GMenu) only = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (sorts); i++)
    append_item (order, _ (sorts[i].name), "list.sort", sorts[i].nick);
  g_menu_append_section (menu, _("Order"), G_MENU_MODEL (order));
  append_item (only, _("All Stories"), "list.only", "");
  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *label = escape_mnemonics (names[i]);

      append_item (only, label, "list.only", names[i]);
    }
  if (names[0] != NULL)
    g_menu_append_section (menu, _("That Show"), G_MENU_MODEL (only));
  gtk_menu_button_set_menu_model (self->list_menu, G_MENU_MODEL (menu));
}

static gboolean
is_as_usual (GrStoriesPage *self)
{
  GrStoriesSort sort;

  g_object_get (get_shown (self), "sort", &sort, NULL);
  return sort == GR_STORIES_SORT_UNFINISHED && !gr_stories_shown_get_narrowed (get_shown (self));
}

/* What there is to look for, and what was found. */
void
gr_stories_page_update_list (GrStoriesPage *self)
{
  guint n = gr_stories_shown_get_n (get_shown (self)), hidden = gr_stories_shown_get_n_hidden (get_shown (self));
  /* Translators: %u is how many stories are not shown yet */
  g_autofree char *more =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Show %u More", "Show %u More", hidden), hidden);

  gtk_widget_set_visible (self->tools,
                          self->finding || gr_stories_state_get_n (self->state) > FEW || !is_as_usual (self));
  gtk_widget_set_visible (GTK_WIDGET (self->rows), n > 0);
  gtk_widget_set_visible (self->nothing, n == 0);
  gtk_button_set_label (self->more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more), hidden > 0);
}

static void
announce (GrStoriesPage *self)
{
  guint n = gr_stories_shown_get_n (get_shown (self));
  g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u story", "%u stories", n), n);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), n > 0 ? text : _("No story matches"),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
narrowed_cb (GrStoriesPage *self)
{
  gr_stories_page_update_list (self);
  if (gr_stories_shown_get_narrowed (get_shown (self)))
    announce (self);
}

static void
search_cb (GrStoriesPage *self)
{
  if (self->state != NULL)
    gr_stories_shown_set_search (get_shown (self), gtk_editable_get_text (GTK_EDITABLE (self->search)));
}

static void
clear_cb (GrStoriesPage *self)
{
  self->finding = FALSE;
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gr_stories_shown_clear (get_shown (self)); /* at once; the entry waits for more to be typed */
  gr_stories_page_update_list (self);
  gtk_widget_child_focus (GTK_WIDGET (self->rows), GTK_DIR_TAB_FORWARD);
}

static void
open_first_cb (GrStoriesPage *self)
{
  g_autoptr (GrEntity) first = NULL;

  search_cb (self); /* what was typed last counts */
  first = g_list_model_get_item (gr_stories_shown_get_model (get_shown (self)), 0);
  if (first != NULL)
    gr_stories_page_open (self, gr_entity_get_uid (first));
}

static void
more_cb (GrStoriesPage *self)
{
  int n = (int) g_list_model_get_n_items (gr_stories_shown_get_model (get_shown (self)));

  gr_stories_shown_show_more (get_shown (self));
  gr_stories_page_update_list (self);
  gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->rows, n)));
}

static void
find_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrStoriesPage *self = GR_STORIES_PAGE (widget);

  if (gr_stories_page_get_editor (self) != NULL || gr_stories_state_get_n (self->state) == 0)
    {
      gtk_widget_activate_action (widget, "win.search", NULL);
      return;
    }
  self->finding = TRUE;
  gr_stories_page_update_list (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/* Called once, when the page has its state. */
void
gr_stories_page_start_list (GrStoriesPage *self)
{
  GrStoriesShown *shown = get_shown (self);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GPropertyAction) sort = g_property_action_new ("sort", shown, "sort");
  g_autoptr (GPropertyAction) only = g_property_action_new ("only", shown, "only");

  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (sort));
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (only));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "list", G_ACTION_GROUP (actions));
  gr_name_menu_button_items (self->list_menu);
  gtk_list_box_bind_model (self->rows, gr_stories_shown_get_model (shown), create_row_cb, self, NULL);
  g_signal_connect_object (shown, "notify", G_CALLBACK (gr_stories_page_update_list), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (shown, "notify::narrowed", G_CALLBACK (narrowed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gr_stories_shown_get_competencies (shown), "changed", G_CALLBACK (update_menu), self,
                           G_CONNECT_SWAPPED);
  update_menu (self);
}

/* Called in class_init. */
void
gr_stories_page_class_init_list (GrStoriesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, rows);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, tools);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, search);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, list_menu);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, more);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_first_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_install_action (widget_class, "stories.find", NULL, find_cb);
}
