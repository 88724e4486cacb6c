/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-private-row.h"

#include <glib/gi18n-lib.h>

#include "gr-plain.h"

struct _GrPrivateRow
{
  AdwActionRow parent_instance;

  GrPrivateWords *words;
  GrPrivateWord *word;

  GtkButton *remove;
};

G_DEFINE_FINAL_TYPE (GrPrivateRow, gr_private_row, ADW_TYPE_ACTION_ROW)

/* Another word may have come or gone, and with it the letter of this one's name. */
static void
update (GrPrivateRow *self)
{
  g_autofree char *about = gr_private_words_describe (self->words, self->word);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), about);
}

/* The dialog does it; the row only has to say with which word. */
static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  gtk_widget_activate_action (widget, "private.remove", "s",
                              gr_entity_get_uid (GR_ENTITY (GR_PRIVATE_ROW (widget)->word)));
}

static void
gr_private_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PRIVATE_ROW);
  g_clear_object (&GR_PRIVATE_ROW (object)->word);
  g_clear_object (&GR_PRIVATE_ROW (object)->words);
  G_OBJECT_CLASS (gr_private_row_parent_class)->dispose (object);
}

static void
gr_private_row_class_init (GrPrivateRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_private_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-private-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPrivateRow, remove);
  gtk_widget_class_install_action (widget_class, "row.remove", NULL, remove_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "row.remove", NULL);
}

static void
gr_private_row_init (GrPrivateRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self);
}

/**
 * gr_private_row_new:
 * @words: all of them
 * @word: the one to show
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_private_row_new (GrPrivateWords *words,
                    GrPrivateWord  *word)
{
  GrPrivateRow *self;
  const char *text;
  g_autofree char *remove = NULL;

  g_return_val_if_fail (GR_IS_PRIVATE_WORDS (words), NULL);
  g_return_val_if_fail (GR_IS_PRIVATE_WORD (word), NULL);

  self = g_object_new (GR_TYPE_PRIVATE_ROW, NULL);
  self->words = g_object_ref (words);
  self->word = g_object_ref (word);
  text = gr_private_word_get_word (word) != NULL ? gr_private_word_get_word (word) : "";
  /* Translators: %s is a word that is private */
  remove = g_strdup_printf (_("Remove “%s”"), text);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
  g_signal_connect_object (words, "updated", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
