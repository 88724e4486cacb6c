/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-key-item-row.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-plain.h"

struct _GrKeyItemRow
{
  GtkListBoxRow parent_instance;

  GrKeyItem *item;

  GtkLabel *stem;
  GtkLabel *source;
  GtkButton *reset;
  GtkListBox *choices;
  AdwEntryRow *reason;
  AdwExpanderRow *others;
  GPtrArray *entries; /* AdwEntryRow within others, one a choice */
};

G_DEFINE_FINAL_TYPE (GrKeyItemRow, gr_key_item_row, GTK_TYPE_LIST_BOX_ROW)

/* One choice: a row with a tick in front, and one for why it is wrong. */
typedef struct
{
  GrKeyItemRow *row;
  GrChoice *choice;
} Tick;

static void
tick_free (gpointer  data,
           GClosure *closure)
{
  g_free (data);
}

/* Only what is not ticked can be wrong, and only where something is ticked. */
static void
update_others (GrKeyItemRow *self)
{
  GListModel *choices = gr_key_item_get_choices (self->item);
  guint n_wrong = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      g_autoptr (GrChoice) choice = g_list_model_get_item (choices, i);
      gboolean wrong = !gr_key_item_get_right (self->item, choice);

      gtk_widget_set_visible (self->entries->pdata[i], wrong);
      n_wrong += wrong ? 1 : 0;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->others), n_wrong > 0 && n_wrong < self->entries->len);
}

static void
toggled_cb (GtkCheckButton *check,
            gpointer        user_data)
{
  Tick *tick = user_data;

  gr_key_item_set_right (tick->row->item, tick->choice, gtk_check_button_get_active (check));
  update_others (tick->row);
}

static void
against_changed_cb (GtkEditable *entry,
                    gpointer     user_data)
{
  Tick *tick = user_data;

  gr_key_item_set_against (tick->row->item, tick->choice, gtk_editable_get_text (entry));
}

static Tick *
tick_new (GrKeyItemRow *row,
          GrChoice     *choice)
{
  Tick *tick = g_new (Tick, 1);

  *tick = (Tick) { row, choice }; /* both live as long as the widget that has it */
  return tick;
}

static GtkWidget *
create_choice (gpointer object,
               gpointer user_data)
{
  GrKeyItemRow *self = user_data;
  GrChoice *choice = object;
  const char *text = gr_choice_get_text (choice) != NULL ? gr_choice_get_text (choice) : "";
  GtkWidget *row = gr_plain (adw_action_row_new ());
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), gr_key_item_get_right (self->item, choice));
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_signal_connect_data (check, "toggled", G_CALLBACK (toggled_cb), tick_new (self, choice), tick_free,
                         G_CONNECT_DEFAULT);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  return row;
}

static void
add_others (GrKeyItemRow *self)
{
  GListModel *choices = gr_key_item_get_choices (self->item);

  for (guint i = 0; i < g_list_model_get_n_items (choices); i++)
    {
      g_autoptr (GrChoice) choice = g_list_model_get_item (choices, i);
      const char *against = gr_key_item_get_against (self->item, choice);
      const char *text = gr_choice_get_text (choice);
      GtkWidget *entry = gr_plain (adw_entry_row_new ());

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (entry), text != NULL ? text : "");
      gtk_editable_set_text (GTK_EDITABLE (entry), against != NULL ? against : "");
      g_signal_connect_data (entry, "changed", G_CALLBACK (against_changed_cb), tick_new (self, choice), tick_free,
                             G_CONNECT_DEFAULT);
      adw_expander_row_add_row (self->others, entry);
      g_ptr_array_add (self->entries, entry);
      if (against != NULL && *against != '\0')
        adw_expander_row_set_expanded (self->others, TRUE);
    }
}

static void
reason_changed_cb (GrKeyItemRow *self)
{
  g_assert (GR_IS_KEY_ITEM_ROW (self));

  if (self->item != NULL)
    gr_key_item_set_reason (self->item, gtk_editable_get_text (GTK_EDITABLE (self->reason)));
}

static void
reset_cb (GrKeyItemRow *self)
{
  g_assert (GR_IS_KEY_ITEM_ROW (self));

  gr_key_item_reset (self->item);
  gtk_editable_set_text (GTK_EDITABLE (self->reason), "");
  for (guint i = 0; i < self->entries->len; i++)
    gtk_editable_set_text (self->entries->pdata[i], "");
  update_others (self);
  gtk_widget_child_focus (GTK_WIDGET (self->choices), GTK_DIR_TAB_FORWARD);
  gtk_widget_set_visible (GTK_WIDGET (self->reset), FALSE);
}

static void
gr_key_item_row_dispose (GObject *object)
{
  GrKeyItemRow *self = GR_KEY_ITEM_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_KEY_ITEM_ROW);
  g_clear_object (&self->item);

  G_OBJECT_CLASS (gr_key_item_row_parent_class)->dispose (object);
}

static void
gr_key_item_row_finalize (GObject *object)
{
  g_ptr_array_unref (GR_KEY_ITEM_ROW (object)->entries);

  G_OBJECT_CLASS (gr_key_item_row_parent_class)->finalize (object);
}

static void
gr_key_item_row_class_init (GrKeyItemRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_key_item_row_dispose;
  object_class->finalize = gr_key_item_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-key-item-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrKeyItemRow, stem);
  gtk_widget_class_bind_template_child (widget_class, GrKeyItemRow, source);
  gtk_widget_class_bind_template_child (widget_class, GrKeyItemRow, reset);
  gtk_widget_class_bind_template_child (widget_class, GrKeyItemRow, choices);
  gtk_widget_class_bind_template_child (widget_class, GrKeyItemRow, reason);
  gtk_widget_class_bind_template_child (widget_class, GrKeyItemRow, others);
  gtk_widget_class_bind_template_callback (widget_class, reason_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
}

static void
gr_key_item_row_init (GrKeyItemRow *self)
{
  self->entries = g_ptr_array_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_lists (GTK_WIDGET (self->others), _("Why not the others"));
}

/**
 * gr_key_item_row_new:
 * @item: what it edits
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
gr_key_item_row_new (GrKeyItem *item)
{
  GrKeyItemRow *self = g_object_new (GR_TYPE_KEY_ITEM_ROW, NULL);
  const char *stem = gr_quiz_item_get_stem (gr_key_item_get_item (item));
  const char *reason = gr_key_item_get_reason (item);
  g_autofree char *source = gr_key_item_dup_source (item);

  gtk_label_set_label (self->stem, stem);
  gtk_label_set_label (self->source, source);
  gtk_widget_set_visible (GTK_WIDGET (self->reset), gr_key_item_get_own (item));
  gtk_editable_set_text (GTK_EDITABLE (self->reason), reason != NULL ? reason : "");
  self->item = g_object_ref (item);
  add_others (self);
  update_others (self);
  gtk_list_box_bind_model (self->choices, gr_key_item_get_choices (item), create_choice, self, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, stem, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->choices), GTK_ACCESSIBLE_PROPERTY_LABEL, stem, -1);
  return GTK_WIDGET (self);
}
