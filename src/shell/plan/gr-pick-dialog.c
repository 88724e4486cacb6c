/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-pick-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-text.h"

#define ROWS_MOST 60   /* more is for typing another letter */
#define TITLE_CHARS 120

struct _GrPickDialog
{
  AdwDialog parent_instance;

  GtkFilterListModel *found;
  GtkSliceListModel *shown;
  char *words;
  char *nothing_here;

  GtkSearchEntry *entry;
  GtkListBox *rows;
  GtkLabel *nothing;
};

G_DEFINE_FINAL_TYPE (GrPickDialog, gr_pick_dialog, ADW_TYPE_DIALOG)

enum { CHOSEN, N_SIGNALS };

static guint signals[N_SIGNALS];

/**
 * gr_pick_name_of_type:
 * @type: nick of a type of entity
 *
 * Returns: (transfer none): what a person calls such a thing; "" for what is not picked anywhere
 */
const char *
gr_pick_name_of_type (const char *type)
{
  static const struct
  {
    const char *type;
    const char *name;
  } names[] = {
    { "story", N_("Story") },
    { "question", N_("Question") },
    { "deliverable", N_("Deliverable") },
    { "requirement", N_("Requirement of the role") },
    { "take", N_("Take") },
    { "file", N_("File") },
    { "folio", N_("Portfolio") },
    { "profile-text", N_("About you") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_strcmp0 (type, names[i].type) == 0)
      return _ (names[i].name);
  return "";
}

static gboolean
is_found (gpointer item,
          gpointer data)
{
  GrPickDialog *self = data;
  const char *title = gr_entity_get_title (item);

  return gr_text_is_blank (self->words) || g_str_match_string (self->words, title != NULL ? title : "", TRUE);
}

static void
search_cb (GrPickDialog *self)
{
  gboolean any;

  g_set_str (&self->words, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  gtk_filter_changed (gtk_filter_list_model_get_filter (self->found), GTK_FILTER_CHANGE_DIFFERENT);
  any = g_list_model_get_n_items (G_LIST_MODEL (self->found)) > 0;
  gtk_label_set_text (self->nothing,
                      gr_text_is_blank (self->words) ? self->nothing_here : _("Nothing has these words."));
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), !any);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), any);
}

static void
row_activated_cb (GrPickDialog  *self,
                  GtkListBoxRow *row)
{
  g_autoptr (GrEntity) entity =
      g_list_model_get_item (G_LIST_MODEL (self->shown), (guint) gtk_list_box_row_get_index (row));

  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[CHOSEN], 0, entity);
}

/* Return takes the first that is found. */
static void
activate_cb (GrPickDialog *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->rows, 0);

  if (row != NULL)
    row_activated_cb (self, row);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = gr_text_first_line (gr_entity_get_title (item), TITLE_CHARS);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), gr_pick_name_of_type (gr_entity_get_nick (item)));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  return row;
}

static void
gr_pick_dialog_dispose (GObject *object)
{
  GrPickDialog *self = GR_PICK_DIALOG (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PICK_DIALOG);
  g_clear_object (&self->shown);
  g_clear_object (&self->found);
  G_OBJECT_CLASS (gr_pick_dialog_parent_class)->dispose (object);
}

static void
gr_pick_dialog_finalize (GObject *object)
{
  GrPickDialog *self = GR_PICK_DIALOG (object);

  g_free (self->words);
  g_free (self->nothing_here);
  G_OBJECT_CLASS (gr_pick_dialog_parent_class)->finalize (object);
}

static void
gr_pick_dialog_class_init (GrPickDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_pick_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_pick_dialog_finalize;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, GR_TYPE_ENTITY);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-pick-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPickDialog, entry);
  gtk_widget_class_bind_template_child (widget_class, GrPickDialog, rows);
  gtk_widget_class_bind_template_child (widget_class, GrPickDialog, nothing);
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
gr_pick_dialog_init (GrPickDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_pick_dialog_new:
 * @title: what is being done, such as "Choose a Task"
 * @nothing: a sentence for where there is nothing to choose from
 * @entities: (transfer none): what there is to choose from
 *
 * Returns: (transfer floating): a dialog in which one of them is chosen
 */
AdwDialog *
gr_pick_dialog_new (const char *title,
                    const char *nothing,
                    GListModel *entities)
{
  GrPickDialog *self = g_object_new (GR_TYPE_PICK_DIALOG, "title", title, NULL);

  self->nothing_here = g_strdup (nothing);
  self->found =
      gtk_filter_list_model_new (g_object_ref (entities), GTK_FILTER (gtk_custom_filter_new (is_found, self, NULL)));
  self->shown = gtk_slice_list_model_new (G_LIST_MODEL (g_object_ref (self->found)), 0, ROWS_MOST);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->shown), create_row, NULL, NULL);
  search_cb (self);
  return ADW_DIALOG (self);
}
