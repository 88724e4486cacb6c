/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-about-editor.h"

#include <glib/gi18n-lib.h>

#include "gr-about.h"
#include "gr-draft.h"
#include "gr-page.h"
#include "gr-profile.h"
#include "gr-tall-text.h"
#include "gr-text.h"
#include "gr-timer-pill.h"

struct _GrAboutEditor
{
  AdwNavigationPage parent_instance;

  GrLibrary *library;
  GrProfileText *entity;
  GrDraft *draft;
  gboolean replacing;
  gboolean written; /* there were words in it, now or before */

  AdwWindowTitle *window_title;
  GtkLabel *amount;
  GtkLabel *prompt;
  GrTallText *text;
};

G_DEFINE_FINAL_TYPE (GrAboutEditor, gr_about_editor, ADW_TYPE_NAVIGATION_PAGE)

static GrProfile *
get_profile (GrAboutEditor *self)
{
  return gr_library_get_single (self->library, "profile");
}

static void
update_amount (GrAboutEditor *self)
{
  GrProfile *profile = get_profile (self);
  g_autofree char *text = gr_tall_text_dup_text (self->text);
  g_autofree char *amount = NULL;

  amount = gr_about_describe (gr_profile_text_get_kind (self->entity), text,
                              profile != NULL ? gr_profile_get_words_per_minute (profile) : 0);
  gtk_label_set_label (self->amount, amount);
  gtk_widget_set_visible (GTK_WIDGET (self->prompt), *text == '\0');
  self->written = self->written || *text != '\0';
}

static void
changed_cb (GrAboutEditor *self)
{
  g_autofree char *text = NULL;

  update_amount (self);
  if (self->replacing)
    return;
  text = gr_tall_text_dup_text (self->text);
  gr_draft_set_text (self->draft, text);
}

/* Undo, or the like, brought another text. */
static void
replaced_cb (GrAboutEditor *self)
{
  self->replacing = TRUE;
  gr_tall_text_replace (self->text, gr_draft_get_text (self->draft));
  self->replacing = FALSE;
  update_amount (self);
}

static void
saved_cb (GrAboutEditor *self)
{
  const GError *error = gr_draft_get_error (self->draft);

  if (error != NULL)
    {
      adw_window_title_set_subtitle (self->window_title, _("Not saved"));
      gr_page_present_error (self, error, "win.retry");
    }
  else
    adw_window_title_set_subtitle (self->window_title, gr_draft_get_dirty (self->draft) ? _("Saving…") : _("Saved"));
}

static void
removed_cb (GrAboutEditor *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  if (gr_entity_get_removed (GR_ENTITY (self->entity)) && view != NULL &&
      adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)) == ADW_NAVIGATION_PAGE (self))
    adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
}

static void
flush_cb (GrAboutEditor *self)
{
  gr_draft_flush (self->draft);
}

static void
gr_about_editor_unmap (GtkWidget *widget)
{
  gr_draft_flush (GR_ABOUT_EDITOR (widget)->draft);
  GTK_WIDGET_CLASS (gr_about_editor_parent_class)->unmap (widget);
}

/* It was made for writing; where nothing was written, nothing is left of it.  Words that were taken out can be brought
 * back. */
static void
gr_about_editor_hidden (AdwNavigationPage *page)
{
  GrAboutEditor *self = GR_ABOUT_EDITOR (page);
  GrChange *change;

  if (gr_entity_get_removed (GR_ENTITY (self->entity)) || !gr_text_is_blank (gr_draft_get_text (self->draft)))
    return;
  change = gr_change_new (self->written ? GR_CHANGE_EDIT : GR_CHANGE_QUIET, _("Remove Empty Text"));
  gr_change_remove (change, "profile-text", gr_entity_get_uid (GR_ENTITY (self->entity)));
  gr_library_commit (self->library, change);
}

static gboolean
gr_about_editor_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GR_ABOUT_EDITOR (widget)->text));
}

static void
gr_about_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_ABOUT_EDITOR);
  G_OBJECT_CLASS (gr_about_editor_parent_class)->dispose (object);
}

static void
gr_about_editor_finalize (GObject *object)
{
  GrAboutEditor *self = GR_ABOUT_EDITOR (object);

  if (self->draft != NULL)
    gr_draft_close (self->draft);
  g_clear_object (&self->draft);
  g_clear_object (&self->entity);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_about_editor_parent_class)->finalize (object);
}

static void
gr_about_editor_class_init (GrAboutEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_about_editor_dispose;
  object_class->finalize = gr_about_editor_finalize;
  widget_class->unmap = gr_about_editor_unmap;
  widget_class->grab_focus = gr_about_editor_grab_focus;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hidden = gr_about_editor_hidden;

  g_type_ensure (GR_TYPE_TALL_TEXT);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-about-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, GrAboutEditor, window_title);
  gtk_widget_class_bind_template_child (widget_class, GrAboutEditor, amount);
  gtk_widget_class_bind_template_child (widget_class, GrAboutEditor, prompt);
  gtk_widget_class_bind_template_child (widget_class, GrAboutEditor, text);
  gtk_widget_class_bind_template_callback (widget_class, flush_cb);
}

static void
gr_about_editor_init (GrAboutEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
start (GrAboutEditor *self)
{
  GrProfileTextKind kind = gr_profile_text_get_kind (self->entity);
  GrProfile *profile = get_profile (self);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), gr_about_get_name (kind));
  adw_window_title_set_title (self->window_title, gr_about_get_name (kind));
  gtk_label_set_label (self->prompt, gr_about_get_prompt (kind));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL, gr_about_get_name (kind),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, gr_about_get_prompt (kind),
                                  GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE, -1);
  gr_tall_text_set_language (self->text, profile != NULL ? gr_profile_get_language (profile) : NULL);
  replaced_cb (self);
  saved_cb (self);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text)), "changed", G_CALLBACK (changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::text", G_CALLBACK (replaced_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::dirty", G_CALLBACK (saved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::error", G_CALLBACK (saved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entity, "notify::removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * gr_about_editor_new:
 * @library: where it is kept
 * @text: a live text
 *
 * Returns: (transfer floating): its editor
 */
AdwNavigationPage *
gr_about_editor_new (GrLibrary     *library,
                     GrProfileText *text)
{
  GrAboutEditor *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library) && GR_IS_PROFILE_TEXT (text), NULL);

  self = g_object_new (GR_TYPE_ABOUT_EDITOR, NULL);
  self->library = g_object_ref (library);
  self->entity = g_object_ref (text);
  self->draft = gr_draft_new (library, GR_ENTITY (text), "text", _("Edit Text"));
  start (self);
  return ADW_NAVIGATION_PAGE (self);
}

/**
 * gr_about_editor_get_text:
 * @self: an editor
 *
 * Returns: (transfer none): what it edits
 */
GrProfileText *
gr_about_editor_get_text (GrAboutEditor *self)
{
  g_return_val_if_fail (GR_IS_ABOUT_EDITOR (self), NULL);

  return self->entity;
}
