/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-own-choice-row.h"

#include <glib/gi18n-lib.h>

#include "gr-draft-row.h"
#include "gr-text.h"

struct _GrOwnChoiceRow
{
  GtkListBoxRow parent_instance;

  GrLibrary *library;
  GrChoice *choice;

  GtkCheckButton *right;
  GrDraftRow *text;
  GrDraftRow *reason;
};

G_DEFINE_FINAL_TYPE (GrOwnChoiceRow, gr_own_choice_row, GTK_TYPE_LIST_BOX_ROW)

static void
right_cb (GrOwnChoiceRow *self)
{
  gboolean right = gtk_check_button_get_active (self->right);
  g_autoptr (GrChange) change = NULL;

  g_assert (GR_IS_OWN_CHOICE_ROW (self));

  if (self->choice == NULL || right == gr_choice_get_correct (self->choice))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Set Right Answer"));
  gr_change_set_integer (change, "choice", gr_entity_get_uid (GR_ENTITY (self->choice)), "correct", right);
  gr_library_commit (self->library, g_steal_pointer (&change)); /* what fails is presented by the window */
}

static void
correct_cb (GrOwnChoiceRow *self)
{
  g_assert (GR_IS_OWN_CHOICE_ROW (self));

  gtk_check_button_set_active (self->right, gr_choice_get_correct (self->choice));
}

static void
remove_cb (GrOwnChoiceRow *self)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Remove Answer"));

  g_assert (GR_IS_OWN_CHOICE_ROW (self));

  gr_own_choice_row_close (self); /* so that undo brings back every word */
  gtk_widget_child_focus (gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_LIST_BOX), GTK_DIR_TAB_BACKWARD);
  gr_change_remove (change, "choice", gr_entity_get_uid (GR_ENTITY (self->choice)));
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
gr_own_choice_row_dispose (GObject *object)
{
  GrOwnChoiceRow *self = GR_OWN_CHOICE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_OWN_CHOICE_ROW);
  g_clear_object (&self->choice);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (gr_own_choice_row_parent_class)->dispose (object);
}

static void
gr_own_choice_row_class_init (GrOwnChoiceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_own_choice_row_dispose;

  g_type_ensure (GR_TYPE_DRAFT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-own-choice-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrOwnChoiceRow, right);
  gtk_widget_class_bind_template_child (widget_class, GrOwnChoiceRow, text);
  gtk_widget_class_bind_template_child (widget_class, GrOwnChoiceRow, reason);
  gtk_widget_class_bind_template_callback (widget_class, right_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
gr_own_choice_row_init (GrOwnChoiceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_own_choice_row_new:
 * @library: where the choice is kept
 * @choice: a choice of the person's own
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
gr_own_choice_row_new (GrLibrary *library,
                       GrChoice  *choice)
{
  GrOwnChoiceRow *self = g_object_new (GR_TYPE_OWN_CHOICE_ROW, NULL);

  self->library = g_object_ref (library);
  self->choice = g_object_ref (choice);
  gr_draft_row_open (self->text, library, GR_ENTITY (choice), "text", _("Edit Answer"));
  gr_draft_row_open (self->reason, library, GR_ENTITY (choice), "reason", _("Edit Reason"));
  g_signal_connect_object (choice, "notify::correct", G_CALLBACK (correct_cb), self, G_CONNECT_SWAPPED);
  correct_cb (self);
  return GTK_WIDGET (self);
}

/**
 * gr_own_choice_row_is_blank:
 * @self: a row
 *
 * Returns: whether nothing is written in it
 */
gboolean
gr_own_choice_row_is_blank (GrOwnChoiceRow *self)
{
  g_return_val_if_fail (GR_IS_OWN_CHOICE_ROW (self), TRUE);

  return gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->text))) &&
         gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->reason)));
}

/**
 * gr_own_choice_row_close:
 * @self: a row
 *
 * Ends the typing; what is not on disk yet goes there.
 */
void
gr_own_choice_row_close (GrOwnChoiceRow *self)
{
  g_return_if_fail (GR_IS_OWN_CHOICE_ROW (self));

  gr_draft_row_close (self->text);
  gr_draft_row_close (self->reason);
}
