/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-own-item.h"

#include <glib/gi18n-lib.h>

#include "gr-draft-row.h"
#include "gr-own-choice-row.h"
#include "gr-page.h"
#include "gr-quiz-own.h"
#include "gr-text.h"

struct _GrOwnItem
{
  AdwNavigationPage parent_instance;

  GrLibrary *library;
  GrQuizItem *item;

  GrDraftRow *stem;
  GtkListBox *list;
  GrDraftRow *explanation;
};

G_DEFINE_FINAL_TYPE (GrOwnItem, gr_own_item, ADW_TYPE_NAVIGATION_PAGE)

static gboolean
is_of_item (gpointer choice,
            gpointer item)
{
  return g_strcmp0 (gr_choice_get_item (choice), gr_entity_get_uid (item)) == 0;
}

static GtkWidget *
create_row (gpointer choice,
            gpointer library)
{
  return gr_own_choice_row_new (library, choice);
}

static void
body_loaded_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GrOwnItem) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!gr_library_load_body_finish (GR_LIBRARY (source), result, &error))
    gr_page_present_error (self, error, NULL);
  else if (self->explanation != NULL)
    gr_draft_row_open (self->explanation, self->library, GR_ENTITY (self->item), "explanation", _("Edit Explanation"));
}

static gboolean
is_blank (GrOwnItem *self)
{
  GtkListBoxRow *row;

  if (!gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->stem))) ||
      !gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->explanation))))
    return FALSE;
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (!gr_own_choice_row_is_blank (GR_OWN_CHOICE_ROW (row)))
      return FALSE;
  return TRUE;
}

static void
close_rows (GrOwnItem *self)
{
  GtkListBoxRow *row;

  gr_draft_row_close (self->stem);
  gr_draft_row_close (self->explanation);
  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    gr_own_choice_row_close (GR_OWN_CHOICE_ROW (row));
}

static void
remove_item (GrOwnItem  *self,
             const char *toast)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Delete Question"));

  close_rows (self); /* so that undo brings back every word */
  gr_change_remove (change, "quiz-item", gr_entity_get_uid (GR_ENTITY (self->item)));
  gr_library_commit (self->library, g_steal_pointer (&change));
  gr_page_toast (self, toast, TRUE);
}

static void
add_cb (GtkWidget  *widget,
        const char *name,
        GVariant   *target)
{
  GrOwnItem *self = GR_OWN_ITEM (widget);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Add Answer"));

  gr_quiz_own_add_choice (change, G_LIST_MODEL (gr_library_get_list (self->library, "choice")),
                          gr_entity_get_uid (GR_ENTITY (self->item)));
  gr_library_commit (self->library, g_steal_pointer (&change));
}

/* The page leaves with the question: see there. */
static void
delete_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *target)
{
  remove_item (GR_OWN_ITEM (widget), _("Question deleted"));
}

static void
shown_cb (GrOwnItem *self)
{
  g_assert (GR_IS_OWN_ITEM (self));

  if (gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->stem))))
    gtk_widget_grab_focus (GTK_WIDGET (self->stem));
}

/* Somebody began a question and thought better of it. */
static void
hiding_cb (GrOwnItem *self)
{
  g_assert (GR_IS_OWN_ITEM (self));

  if (!gr_entity_get_removed (GR_ENTITY (self->item)) && is_blank (self))
    remove_item (self, _("Empty question removed"));
}

static void
gr_own_item_dispose (GObject *object)
{
  GrOwnItem *self = GR_OWN_ITEM (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_OWN_ITEM);
  g_clear_object (&self->item);
  g_clear_object (&self->library);

  G_OBJECT_CLASS (gr_own_item_parent_class)->dispose (object);
}

static void
gr_own_item_class_init (GrOwnItemClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_own_item_dispose;

  g_type_ensure (GR_TYPE_DRAFT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-own-item.ui");
  gtk_widget_class_bind_template_child (widget_class, GrOwnItem, stem);
  gtk_widget_class_bind_template_child (widget_class, GrOwnItem, list);
  gtk_widget_class_bind_template_child (widget_class, GrOwnItem, explanation);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, hiding_cb);
  gtk_widget_class_install_action (widget_class, "own.add-answer", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "own.delete-question", NULL, delete_cb);
}

static void
gr_own_item_init (GrOwnItem *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_own_item_new:
 * @library: where the question is kept
 * @item: a question of the person's own
 *
 * Returns: (transfer floating): a page to write it on
 */
GrOwnItem *
gr_own_item_new (GrLibrary  *library,
                 GrQuizItem *item)
{
  GrOwnItem *self = g_object_new (GR_TYPE_OWN_ITEM, NULL);
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_of_item, g_object_ref (item), g_object_unref));
  g_autoptr (GtkFilterListModel) choices = NULL;

  self->library = g_object_ref (library);
  self->item = g_object_ref (item);
  choices = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (gr_library_get_list (library, "choice"))), filter);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (choices), create_row, g_object_ref (library), g_object_unref);
  gr_draft_row_open (self->stem, library, GR_ENTITY (item), "stem", _("Edit Question"));
  gr_library_load_body_async (library, GR_ENTITY (item), body_loaded_cb, g_object_ref (self));
  return self;
}

/**
 * gr_own_item_get_item:
 * @self: the page
 *
 * Returns: (transfer none): the question it is about
 */
GrQuizItem *
gr_own_item_get_item (GrOwnItem *self)
{
  g_return_val_if_fail (GR_IS_OWN_ITEM (self), NULL);
  return self->item;
}
