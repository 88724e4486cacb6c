/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-stories-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-situation-dialog.h"
#include "gr-situation-row.h"
#include "gr-text.h"

#define LONGEST_NAME 40 /* characters of a situation where it is named in passing */

static GrSituation *
find (GrStoriesPage *self,
      GVariant      *uid)
{
  return gr_library_lookup (gr_stories_page_library (self), "situation", g_variant_get_string (uid, NULL));
}

static char *
dup_name (GrSituation *situation)
{
  return gr_text_first_line (gr_situation_get_text (situation), LONGEST_NAME);
}

static void
added (GrStoriesPage *self,
       const char    *uid,
       const char    *title)
{
  /* Translators: %s is what happened, in a line */
  g_autofree char *text = g_strdup_printf (_("“%s” added"), title);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* One line of what happened, to become a story later; the caret stays for the next. */
void
gr_stories_page_add (GrStoriesPage *self,
                     const char    *text)
{
  g_autoptr (GrChange) change = gr_inbox_make_new (self->inbox, text);

  gr_stories_page_commit (self, change, text, added);
}

static void
developed (GrStoriesPage *self,
           const char    *uid,
           const char    *title)
{
  gr_stories_page_open (self, uid);
  gr_page_toast (self, _("Situation made a story"), TRUE);
}

static void
develop_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  GrStoriesPage *self = GR_STORIES_PAGE (widget);
  GrSituation *situation = find (self, parameter);
  g_autoptr (GrChange) change = NULL;

  if (situation == NULL)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self->add_row)); /* where one comes back to: the row will be gone */
  change = gr_stories_state_make_developed (self->state, situation);
  gr_stories_page_commit (self, change, NULL, developed);
}

static void
edited_cb (GrStoriesPage     *self,
           const char        *uid,
           const char        *text,
           GrSituationDialog *dialog)
{
  GrSituation *situation = gr_library_lookup (gr_stories_page_library (self), "situation", uid);

  if (situation != NULL)
    gr_library_commit (gr_stories_page_library (self), gr_inbox_make_edit (self->inbox, situation, text));
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrSituation *situation = find (GR_STORIES_PAGE (widget), parameter);
  AdwDialog *dialog;

  if (situation == NULL)
    return;
  dialog = gr_situation_dialog_new (situation);
  g_signal_connect_object (dialog, "edited", G_CALLBACK (edited_cb), widget, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
deleted (GrStoriesPage *self,
         const char    *uid,
         const char    *title)
{
  /* Translators: %s is what happened, in a line */
  g_autofree char *text = g_strdup_printf (_("“%s” deleted"), title);

  gr_page_toast (self, text, TRUE);
}

/* With a toast to take it back; the keys go on from the entry. */
void
gr_stories_page_delete_situation (GrStoriesPage *self,
                                  GrSituation   *situation)
{
  g_autoptr (GrChange) change = gr_inbox_make_delete (self->inbox, situation);
  g_autofree char *name = dup_name (situation);

  gtk_widget_grab_focus (GTK_WIDGET (self->add_row));
  gr_stories_page_commit (self, change, name, deleted);
}

/* In the inbox, or as the story that was made of it. */
void
gr_stories_page_show_situation (GrStoriesPage *self,
                                const char    *uid)
{
  GrSituation *situation = gr_library_lookup (gr_stories_page_library (self), "situation", uid);
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->situations));

  if (situation == NULL)
    return;
  if (gr_situation_get_story (situation) != NULL &&
      gr_stories_page_open (self, gr_situation_get_story (situation)) != NULL)
    return;
  adw_navigation_view_pop_to_page (self->navigation, self->list_page);
  while (row != NULL && gr_situation_row_get_situation (GR_SITUATION_ROW (row)) != situation)
    row = gtk_widget_get_next_sibling (row);
  if (row != NULL)
    gtk_widget_grab_focus (row);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrSituation *situation = find (GR_STORIES_PAGE (widget), parameter);

  if (situation != NULL)
    gr_stories_page_delete_situation (GR_STORIES_PAGE (widget), situation);
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer data)
{
  return gr_situation_row_new (item);
}

/* Called once, when the page has its library. */
void
gr_stories_page_start_inbox (GrStoriesPage *self)
{
  self->inbox = gr_inbox_new (gr_stories_page_library (self));
  gtk_list_box_bind_model (self->situations, gr_inbox_get_model (self->inbox), create_row_cb, self, NULL);
  g_object_bind_property (self->inbox, "counter", self->situation_count, "label", G_BINDING_SYNC_CREATE);
}

/* Called in class_init. */
void
gr_stories_page_class_init_inbox (GrStoriesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "inbox.develop", "s", develop_cb);
  gtk_widget_class_install_action (widget_class, "inbox.edit", "s", edit_cb);
  gtk_widget_class_install_action (widget_class, "inbox.delete", "s", delete_cb);
}
