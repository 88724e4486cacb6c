/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-mark-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-text.h"

struct _GrMarkDialog
{
  AdwAlertDialog parent_instance;

  GrPrivateWords *words;
  gboolean is_private;

  AdwEntryRow *word;
  AdwComboRow *kind; /* its rows are in the order of GrPrivateKind */
};

G_DEFINE_FINAL_TYPE (GrMarkDialog, gr_mark_dialog, ADW_TYPE_ALERT_DIALOG)

enum { MARKED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
changed_cb (GrMarkDialog *self)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (self);
  const char *word, *name;
  g_autofree char *body = NULL;

  if (self->words == NULL) /* the template is being made */
    return;
  word = gtk_editable_get_text (GTK_EDITABLE (self->word));
  name = gr_private_words_find (self->words, word);
  if (name != NULL)
    /* Translators: a word, and the name that stands in its place */
    body = g_strdup_printf (_("“%s” is private already. An employer reads “%s”."), word, name);
  adw_alert_dialog_set_body (dialog, body != NULL ? body : _("An employer reads another name in its place."));
  adw_alert_dialog_set_response_enabled (dialog, "mark", name == NULL && !gr_text_is_blank (word));
  if (name != NULL && !self->is_private)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), body, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  self->is_private = name != NULL;
}

static void
gr_mark_dialog_response (AdwAlertDialog *dialog,
                         const char     *response)
{
  GrMarkDialog *self = GR_MARK_DIALOG (dialog);

  if (g_str_equal (response, "mark"))
    g_signal_emit (self, signals[MARKED], 0, gtk_editable_get_text (GTK_EDITABLE (self->word)),
                   (GrPrivateKind) adw_combo_row_get_selected (self->kind));
}

static void
gr_mark_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_MARK_DIALOG);
  g_clear_object (&GR_MARK_DIALOG (object)->words);
  G_OBJECT_CLASS (gr_mark_dialog_parent_class)->dispose (object);
}

static void
gr_mark_dialog_class_init (GrMarkDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_mark_dialog_dispose;
  ADW_ALERT_DIALOG_CLASS (klass)->response = gr_mark_dialog_response;

  signals[MARKED] = g_signal_new ("marked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_STRING, GR_TYPE_PRIVATE_KIND);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-mark-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrMarkDialog, word);
  gtk_widget_class_bind_template_child (widget_class, GrMarkDialog, kind);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
gr_mark_dialog_init (GrMarkDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_lists (GTK_WIDGET (self->kind), _("It Names"));
}

/**
 * gr_mark_dialog_new:
 * @words: those that are private already
 * @word: what is to be marked, if it is known
 *
 * Returns: (transfer floating): a dialog
 */
AdwDialog *
gr_mark_dialog_new (GrPrivateWords *words,
                    const char     *word)
{
  GrMarkDialog *self;

  g_return_val_if_fail (GR_IS_PRIVATE_WORDS (words), NULL);
  g_return_val_if_fail (word != NULL, NULL);

  self = g_object_new (GR_TYPE_MARK_DIALOG, NULL);
  self->words = g_object_ref (words);
  gtk_editable_set_text (GTK_EDITABLE (self->word), word);
  changed_cb (self);
  return ADW_DIALOG (self);
}
