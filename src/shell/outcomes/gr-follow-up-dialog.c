/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-follow-up-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-draft.h"
#include "gr-follow-up-text.h"
#include "gr-page.h"
#include "gr-people-change.h"
#include "gr-plain.h"
#include "gr-profile.h"
#include "gr-tall-text.h"
#include "gr-text.h"

#define DETAIL_CHARACTERS 80 /* of the message, as what is remembered of it */

struct _GrFollowUpDialog
{
  AdwDialog parent_instance;

  GrLibrary *library;
  GrPerson *person;
  GrInteraction *interaction;
  GrDraft *draft; /* the person's own words; empty while there is but what was composed */
  char *composed;
  gboolean filling;

  AdwToastOverlay *toasts;
  GrTallText *text;
  AdwSwitchRow *kept;
  GtkWidget *kept_list;
  GtkWidget *copy;
  GtkWidget *written;
};

G_DEFINE_FINAL_TYPE (GrFollowUpDialog, gr_follow_up_dialog, ADW_TYPE_DIALOG)

static gboolean
has_open_promise (GrInteraction *interaction)
{
  return !gr_text_is_blank (gr_interaction_get_promise (interaction)) &&
         gr_interaction_get_promise_kept_at (interaction) == 0;
}

static char *
compose (GrFollowUpDialog *self)
{
  GrProfile *profile = gr_library_get_single (self->library, "profile");
  const GrFollowUpFacts facts = {
    .name = gr_person_get_name (self->person),
    .kind = gr_interaction_get_kind (self->interaction),
    .detail = gr_interaction_get_detail (self->interaction),
    .promise = has_open_promise (self->interaction) ? gr_interaction_get_promise (self->interaction) : NULL,
    .kept = adw_switch_row_get_active (self->kept),
    .sender = profile != NULL ? gr_profile_get_name (profile) : NULL,
  };

  return gr_follow_up_compose (&facts);
}

static void
show (GrFollowUpDialog *self)
{
  const char *own = gr_draft_get_text (self->draft);

  g_free (self->composed);
  self->composed = compose (self);
  if (self->composed == NULL)
    self->composed = g_strdup ("");
  self->filling = TRUE;
  gr_tall_text_replace (self->text, gr_text_is_blank (own) ? self->composed : own);
  self->filling = FALSE;
}

/* What was composed can be composed again; what the person typed cannot. */
static void
typed_cb (GrFollowUpDialog *self)
{
  g_autofree char *text = NULL;

  if (self->filling)
    return;
  text = gr_tall_text_dup_text (self->text);
  gr_draft_set_text (self->draft, g_str_equal (text, self->composed) ? "" : text);
}

static void
error_cb (GrFollowUpDialog *self)
{
  if (gr_draft_get_error (self->draft) != NULL)
    gr_page_present_error (self, gr_draft_get_error (self->draft), NULL);
}

/* Undo took away what it is about. */
static void
removed_cb (GrFollowUpDialog *self)
{
  if (gr_entity_get_removed (GR_ENTITY (self->interaction)))
    adw_dialog_force_close (ADW_DIALOG (self));
}

/* Words that the person changed are theirs: the switch leaves them alone then. */
static void
kept_cb (GrFollowUpDialog *self)
{
  g_autofree char *text = gr_tall_text_dup_text (self->text);

  if (!self->filling && g_strcmp0 (text, self->composed) == 0)
    show (self);
}

static void
toast (GrFollowUpDialog *self,
       const char       *text)
{
  adw_toast_overlay_add_toast (self->toasts, gr_plain (adw_toast_new (text)));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* What is next, once the words are on their way. */
static void
suggest_written (GrFollowUpDialog *self)
{
  gtk_widget_remove_css_class (self->copy, "suggested-action");
  gtk_widget_add_css_class (self->written, "suggested-action");
}

static void
copy_cb (GrFollowUpDialog *self)
{
  g_autofree char *text = gr_tall_text_dup_text (self->text);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  toast (self, _("Copied"));
  suggest_written (self);
}

static void
launched_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GrFollowUpDialog) self = data;
  g_autoptr (GError) error = NULL;

  if (gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (object), result, &error))
    suggest_written (self);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    toast (self, _("No mail program opened. Copy the text instead."));
}

static void
mail_cb (GrFollowUpDialog *self)
{
  g_autofree char *text = gr_tall_text_dup_text (self->text);
  g_autofree char *address = gr_follow_up_mailto (gr_person_get_email (self->person), "", text);
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (address);

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, launched_cb,
                           g_object_ref (self));
}

static void
written_cb (GrFollowUpDialog *self)
{
  g_autofree char *text = gr_tall_text_dup_text (self->text);
  const char *detail = gr_interaction_get_detail (self->interaction);
  g_autofree char *about = gr_text_first_line (
      gr_text_is_blank (detail) ? gr_interaction_get_promise (self->interaction) : detail, DETAIL_CHARACTERS);
  /* Translators: %s is what a message was about, in the person's own words */
  g_autofree char *note = g_strdup_printf (_("Wrote about: %s"), about);
  gboolean kept = has_open_promise (self->interaction) && adw_switch_row_get_active (self->kept);

  gr_draft_close (self->draft); /* before what says that it is done with */
  gr_page_toast (self, _("Marked as written"), TRUE);
  adw_dialog_close (ADW_DIALOG (self));
  gr_library_commit (self->library,
                     gr_people_make_written (gr_entity_get_uid (GR_ENTITY (self->person)), note,
                                             gr_entity_get_uid (GR_ENTITY (self->interaction)), kept,
                                             gr_clock_get_wall_ms (gr_library_get_clock (self->library))));
}

static void
gr_follow_up_dialog_closed (AdwDialog *dialog)
{
  gr_draft_close (GR_FOLLOW_UP_DIALOG (dialog)->draft);
}

static void
gr_follow_up_dialog_dispose (GObject *object)
{
  GrFollowUpDialog *self = GR_FOLLOW_UP_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_FOLLOW_UP_DIALOG);
  if (self->draft != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->draft, self);
      gr_draft_close (self->draft); /* the window may go without a word to its dialogs */
    }
  g_clear_object (&self->draft);
  g_clear_object (&self->interaction);
  g_clear_object (&self->person);
  g_clear_object (&self->library);
  g_clear_pointer (&self->composed, g_free);
  G_OBJECT_CLASS (gr_follow_up_dialog_parent_class)->dispose (object);
}

static void
gr_follow_up_dialog_class_init (GrFollowUpDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_follow_up_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gr_follow_up_dialog_closed;

  g_type_ensure (GR_TYPE_TALL_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-follow-up-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrFollowUpDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, GrFollowUpDialog, text);
  gtk_widget_class_bind_template_child (widget_class, GrFollowUpDialog, kept);
  gtk_widget_class_bind_template_child (widget_class, GrFollowUpDialog, kept_list);
  gtk_widget_class_bind_template_child (widget_class, GrFollowUpDialog, copy);
  gtk_widget_class_bind_template_child (widget_class, GrFollowUpDialog, written);
  gtk_widget_class_bind_template_callback (widget_class, kept_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, mail_cb);
  gtk_widget_class_bind_template_callback (widget_class, written_cb);
}

static void
gr_follow_up_dialog_init (GrFollowUpDialog *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self->kept);
  self->filling = FALSE;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Message"),
                                  GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE, -1);
}

/**
 * gr_follow_up_dialog_new:
 * @library: where they are kept
 * @person: whom to write to
 * @interaction: what to write about
 *
 * What the person makes of the message is kept with @interaction until it is
 * written.
 *
 * Returns: (transfer floating): a dialog with a message to begin from
 */
AdwDialog *
gr_follow_up_dialog_new (GrLibrary     *library,
                         GrPerson      *person,
                         GrInteraction *interaction)
{
  GrFollowUpDialog *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GR_IS_PERSON (person), NULL);
  g_return_val_if_fail (GR_IS_INTERACTION (interaction), NULL);

  self = g_object_new (GR_TYPE_FOLLOW_UP_DIALOG, NULL);
  self->library = g_object_ref (library);
  self->person = g_object_ref (person);
  self->interaction = g_object_ref (interaction);
  gtk_widget_set_visible (self->kept_list, has_open_promise (interaction));
  if (has_open_promise (interaction))
    adw_action_row_set_subtitle (ADW_ACTION_ROW (self->kept), gr_interaction_get_promise (interaction));
  self->draft = gr_draft_new (library, GR_ENTITY (interaction), "message", _("Edit Message"));
  show (self);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text)), "changed", G_CALLBACK (typed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::text", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::error", G_CALLBACK (error_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (interaction, "notify::removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  return ADW_DIALOG (self);
}

/**
 * gr_follow_up_find:
 * @interactions: what was between two people, the latest first
 *
 * Returns: (transfer none) (nullable): what a message is best about: what has
 *   a promise that waits, else the latest with a detail; a message that has
 *   neither could go to anybody
 */
GrInteraction *
gr_follow_up_find (GListModel *interactions)
{
  GrInteraction *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (interactions); i++)
    {
      g_autoptr (GrInteraction) interaction = g_list_model_get_item (interactions, i);

      if (has_open_promise (interaction))
        return interaction;
      if (found == NULL && !gr_text_is_blank (gr_interaction_get_detail (interaction)))
        found = interaction;
    }
  return found;
}
