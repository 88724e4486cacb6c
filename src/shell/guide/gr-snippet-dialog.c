/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-snippet-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-page.h"
#include "gr-tall-text.h"
#include "gr-text.h"

struct _GrSnippetDialog
{
  AdwDialog parent_instance;

  GrAnnotations *annotations;
  GrSnippetKind kind;
  GrSection *section;
  gboolean kept;

  GtkWidget *keep;
  GtkLabel *first_name;
  GtkLabel *second_name;
  GrTallText *first;
  GrTallText *second;
  GtkLabel *hint;
};

G_DEFINE_FINAL_TYPE (GrSnippetDialog, gr_snippet_dialog, ADW_TYPE_DIALOG)

static char *
dup_words (GrTallText *text)
{
  return g_strstrip (gr_tall_text_dup_text (text));
}

static void
update (GrSnippetDialog *self)
{
  g_autofree char *first = dup_words (self->first);
  g_autofree char *second = dup_words (self->second);

  g_assert (GR_IS_SNIPPET_DIALOG (self));
  gtk_widget_set_sensitive (self->keep,
                            *first != '\0' && (self->kind != GR_SNIPPET_CARD || *second != '\0') && !self->kept);
}

static const char *
get_done (GrSnippetDialog *self)
{
  switch (self->kind)
    {
    case GR_SNIPPET_QUESTION:
      return _("Added to your own questions");
    case GR_SNIPPET_TASK:
      return _("Added to your plan");
    case GR_SNIPPET_CARD:
    default:
      return _("The card was made");
    }
}

static void
kept_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrSnippetDialog) self = GR_SNIPPET_DIALOG (data);
  g_autoptr (GError) error = NULL;

  self->kept = FALSE;
  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      gr_page_present_error (self, error, NULL);
      update (self);
      return;
    }
  gr_page_toast (self, get_done (self), TRUE);
  adw_dialog_force_close (ADW_DIALOG (self));
}

static GrChange *
make_change (GrSnippetDialog *self)
{
  g_autofree char *first = dup_words (self->first);
  g_autofree char *second = dup_words (self->second);

  switch (self->kind)
    {
    case GR_SNIPPET_QUESTION:
      return gr_annotations_add_question (self->annotations, self->section, first);
    case GR_SNIPPET_TASK:
      return gr_annotations_add_task (self->annotations, self->section, first);
    case GR_SNIPPET_CARD:
    default:
      return gr_annotations_add_card (self->annotations, self->section, first, second);
    }
}

static void
keep_cb (GrSnippetDialog *self)
{
  g_autoptr (GrChange) change = NULL;

  g_assert (GR_IS_SNIPPET_DIALOG (self));

  if (!gtk_widget_get_sensitive (self->keep))
    return;
  change = make_change (self);
  if (!change)
    return; /* the plan was removed meanwhile */
  self->kept = TRUE; /* once is enough */
  update (self);
  gr_library_commit_async (gr_annotations_get_library (self->annotations), change, kept_cb, g_object_ref (self));
}

/* Return alone is a new line, as in any text. */
static gboolean
key_cb (GrSnippetDialog *self,
        guint            key,
        guint            code,
        GdkModifierType  state)
{
  g_assert (GR_IS_SNIPPET_DIALOG (self));

  if ((key != GDK_KEY_Return && key != GDK_KEY_KP_Enter) || !(state & GDK_CONTROL_MASK))
    return GDK_EVENT_PROPAGATE;
  keep_cb (self);
  return GDK_EVENT_STOP;
}

static void
gr_snippet_dialog_dispose (GObject *object)
{
  GrSnippetDialog *self = GR_SNIPPET_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_SNIPPET_DIALOG);
  g_clear_object (&self->annotations);
  g_clear_object (&self->section);
  G_OBJECT_CLASS (gr_snippet_dialog_parent_class)->dispose (object);
}

static void
gr_snippet_dialog_class_init (GrSnippetDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_snippet_dialog_dispose;

  g_type_ensure (GR_TYPE_TALL_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-snippet-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrSnippetDialog, keep);
  gtk_widget_class_bind_template_child (widget_class, GrSnippetDialog, first_name);
  gtk_widget_class_bind_template_child (widget_class, GrSnippetDialog, second_name);
  gtk_widget_class_bind_template_child (widget_class, GrSnippetDialog, first);
  gtk_widget_class_bind_template_child (widget_class, GrSnippetDialog, second);
  gtk_widget_class_bind_template_child (widget_class, GrSnippetDialog, hint);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
}

static void
gr_snippet_dialog_init (GrSnippetDialog *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE); /* before the text */
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->first)), "changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->second)), "changed", G_CALLBACK (update),
                           self, G_CONNECT_SWAPPED);
}

static void
set_field (GtkLabel   *label,
           GrTallText *text,
           const char *name,
           const char *words)
{
  gtk_label_set_text (label, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE, -1);
  gr_tall_text_replace (text, words ? words : "");
}

static void
set_kind (GrSnippetDialog *self,
          const char      *words)
{
  gboolean is_card = self->kind == GR_SNIPPET_CARD;

  gtk_widget_set_visible (GTK_WIDGET (self->second_name), is_card);
  gtk_widget_set_visible (GTK_WIDGET (self->second), is_card);
  adw_dialog_set_content_height (ADW_DIALOG (self), is_card ? 340 : 240); /* texts learn their height late */
  switch (self->kind)
    {
    case GR_SNIPPET_QUESTION:
      adw_dialog_set_title (ADW_DIALOG (self), _("Make a Question"));
      set_field (self->first_name, self->first, _("What may be asked"), words);
      gtk_label_set_text (self->hint, _("It joins your own questions, beside those of the guides."));
      break;

    case GR_SNIPPET_TASK:
      adw_dialog_set_title (ADW_DIALOG (self), _("Make a Task"));
      set_field (self->first_name, self->first, _("What to do"), words);
      gtk_label_set_text (self->hint, _("It goes to the end of the phase of your plan that you are in."));
      break;

    case GR_SNIPPET_CARD:
    default:
      adw_dialog_set_title (ADW_DIALOG (self), _("Make a Card"));
      set_field (self->first_name, self->first, _("Front: what you want to be asked"),
                 gr_section_get_title (self->section));
      set_field (self->second_name, self->second, _("Back: what you want to remember"), words);
      gtk_label_set_text (self->hint, _("The more it asks for one thing, the easier it is to learn."));
      break;
    }
}

/**
 * gr_snippet_dialog_present:
 * @annotations: where to keep it
 * @kind: what to make
 * @section: where it comes from
 * @words: (nullable): what to begin with
 * @parent: where it was asked for
 *
 * Asks for the words of something new, and makes it.
 */
void
gr_snippet_dialog_present (GrAnnotations *annotations,
                           GrSnippetKind  kind,
                           GrSection     *section,
                           const char    *words,
                           GtkWidget     *parent)
{
  GrSnippetDialog *self = g_object_new (GR_TYPE_SNIPPET_DIALOG, NULL);

  self->annotations = g_object_ref (annotations);
  self->kind = kind;
  self->section = g_object_ref (section);
  set_kind (self, words);
  update (self);
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->first));
  adw_dialog_present (ADW_DIALOG (self), parent);
}
