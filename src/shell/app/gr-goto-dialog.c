/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-goto-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-goto-list.h"

struct _GrGotoDialog
{
  AdwDialog parent_instance;

  GrGotoList *found;
  GrGotoItem *chosen;
  guint n_settling;    /* frames */
  gboolean is_waiting; /* Enter came before the matches for what was typed */

  GtkEditable *entry;
  GtkStack *stack;
  GtkScrolledWindow *scroller;
  GtkListView *list;
  AdwStatusPage *nothing;
};

G_DEFINE_FINAL_TYPE (GrGotoDialog, gr_goto_dialog, ADW_TYPE_DIALOG)

static void
choose (GrGotoDialog *self,
        guint         position)
{
  g_autoptr (GrGotoItem) item = g_list_model_get_item (gr_goto_list_get_model (self->found), position);

  if (!item || self->chosen)
    return;
  self->chosen = g_steal_pointer (&item);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
announce (GrGotoDialog *self)
{
  guint n = gr_goto_list_get_n (self->found);
  g_autofree char *text = NULL;

  if (gr_goto_list_get_state (self->found) == GR_GOTO_START)
    return;
  if (gr_goto_list_get_state (self->found) == GR_GOTO_FOUND)
    text = g_strdup_printf (ngettext ("%u match", "%u matches", n), n);
  else
    text = g_strdup (adw_status_page_get_title (self->nothing));
  gtk_accessible_announce (GTK_ACCESSIBLE (self->entry), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* GTK 4.18 puts the first line at the top when a list is new, and so its heading out of sight. */
static void
range_changed_cb (GrGotoDialog *self)
{
  g_assert (GR_IS_GOTO_DIALOG (self));

  if (self->n_settling > 0)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/* Two frames, in which the rows are measured; after that the person scrolls. */
static gboolean
settle_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  GrGotoDialog *self = GR_GOTO_DIALOG (widget);

  range_changed_cb (self);
  return --self->n_settling > 0;
}

static void
settle (GrGotoDialog *self)
{
  if (self->n_settling == 0)
    gtk_widget_add_tick_callback (GTK_WIDGET (self), settle_cb, NULL, NULL);
  self->n_settling = 3;
  range_changed_cb (self);
}

static void
say_nothing (GrGotoDialog *self)
{
  g_autofree char *title = NULL;
  g_autofree char *error = NULL;

  /* Unlike the title, the description of a status page is markup. */
  if (gr_goto_list_get_state (self->found) == GR_GOTO_FAILED)
    {
      error = g_markup_escape_text (gr_goto_list_get_error (self->found), -1);
      adw_status_page_set_title (self->nothing, _("Search Did Not Work"));
      adw_status_page_set_description (self->nothing, error);
      return;
    }
  /* Translators: %s is what was looked for */
  title = g_strdup_printf (_("No match for “%s”."), gr_goto_list_get_text (self->found));
  adw_status_page_set_title (self->nothing, title);
  adw_status_page_set_description (self->nothing, _("Search looks in guides, questions, stories, answers and notes."));
}

static void
found_cb (GrGotoDialog *self)
{
  GrGotoState state = gr_goto_list_get_state (self->found);
  gboolean has_lines = state == GR_GOTO_START || state == GR_GOTO_FOUND;

  g_assert (GR_IS_GOTO_DIALOG (self));

  if (has_lines)
    settle (self);
  else
    say_nothing (self);
  gtk_stack_set_visible_child_name (self->stack, has_lines ? "list" : "nothing");
  announce (self);
  if (self->is_waiting && has_lines)
    choose (self, 0);
  self->is_waiting = FALSE;
}

static gboolean
is_for_text (GrGotoDialog *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));

  return g_str_equal (gr_goto_list_get_text (self->found), typed);
}

static void
typed_cb (GrGotoDialog *self)
{
  g_assert (GR_IS_GOTO_DIALOG (self));

  self->is_waiting = FALSE;
  gr_goto_list_search (self->found, gtk_editable_get_text (self->entry));
}

/* Who types fast and presses Enter means what was typed, not what was found for half of it. */
static void
entry_activated_cb (GrGotoDialog *self)
{
  g_assert (GR_IS_GOTO_DIALOG (self));

  if (is_for_text (self))
    choose (self, 0);
  else
    self->is_waiting = TRUE;
}

static void
row_activated_cb (GrGotoDialog *self,
                  guint         position)
{
  g_assert (GR_IS_GOTO_DIALOG (self));
  choose (self, position);
}

static void
close_cb (GrGotoDialog *self)
{
  g_assert (GR_IS_GOTO_DIALOG (self));
  adw_dialog_close (ADW_DIALOG (self));
}

/* Goes on in the entry, behind what is there. */
static void
typed_in_list_cb (GrGotoDialog *self)
{
  GtkEditable *text = gtk_editable_get_delegate (self->entry);

  g_assert (GR_IS_GOTO_DIALOG (self));
  gtk_text_grab_focus_without_selecting (GTK_TEXT (text));
}

static void
enter_list_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *target)
{
  GrGotoDialog *self = GR_GOTO_DIALOG (widget);

  self->n_settling = MIN (self->n_settling, 1);
  if (gr_goto_list_get_n (self->found) > 0)
    gtk_list_view_scroll_to (self->list, 0, GTK_LIST_SCROLL_FOCUS, NULL);
}

/* From the first line back to the entry, else to the line before, as the list itself does. */
static gboolean
up_cb (GtkWidget *list,
       GVariant  *arguments,
       gpointer   dialog)
{
  GrGotoDialog *self = GR_GOTO_DIALOG (dialog);
  GtkWidget *row = gtk_widget_get_focus_child (list);

  if (!row || gtk_widget_get_prev_sibling (row) != NULL)
    return FALSE;
  typed_in_list_cb (self);
  return TRUE;
}

static void
gr_goto_dialog_dispose (GObject *object)
{
  GrGotoDialog *self = GR_GOTO_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_GOTO_DIALOG);
  g_clear_object (&self->found);
  g_clear_object (&self->chosen);
  G_OBJECT_CLASS (gr_goto_dialog_parent_class)->dispose (object);
}

static void
gr_goto_dialog_class_init (GrGotoDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_goto_dialog_dispose;

  g_type_ensure (GR_TYPE_GOTO_ITEM);
  gtk_widget_class_install_action (widget_class, "goto.enter-list", NULL, enter_list_cb);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-goto-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrGotoDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, GrGotoDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, GrGotoDialog, scroller);
  gtk_widget_class_bind_template_child (widget_class, GrGotoDialog, list);
  gtk_widget_class_bind_template_child (widget_class, GrGotoDialog, nothing);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_in_list_cb);
}

static void
gr_goto_dialog_init (GrGotoDialog *self)
{
  GtkEventController *controller;

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->entry), GTK_WIDGET (self->list));

  controller = gtk_shortcut_controller_new ();
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string ("Up|KP_Up"), gtk_callback_action_new (up_cb, self, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->list), controller);
}

/**
 * gr_goto_dialog_new:
 * @library: an open library
 * @recent: (nullable) (array zero-terminated=1): what was gone to last, types and uids by turns
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
gr_goto_dialog_new (GrLibrary         *library,
                    const char *const *recent)
{
  GrGotoDialog *self = g_object_new (GR_TYPE_GOTO_DIALOG, NULL);
  g_autoptr (GtkNoSelection) lines = NULL;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self->found = gr_goto_list_new (library, recent);
  lines = gtk_no_selection_new (g_object_ref (gr_goto_list_get_model (self->found)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (lines));
  g_signal_connect_object (gtk_scrolled_window_get_vadjustment (self->scroller), "changed",
                           G_CALLBACK (range_changed_cb), self, G_CONNECT_SWAPPED);
  settle (self);
  g_signal_connect_object (self->found, "changed", G_CALLBACK (found_cb), self, G_CONNECT_SWAPPED);
  return ADW_DIALOG (self);
}

/**
 * gr_goto_dialog_get_chosen:
 * @self: the dialog, when it is closed
 *
 * Returns: (transfer none) (nullable): where to go; %NULL where it was closed without a choice
 */
GrGotoItem *
gr_goto_dialog_get_chosen (GrGotoDialog *self)
{
  g_return_val_if_fail (GR_IS_GOTO_DIALOG (self), NULL);
  return self->chosen;
}
