/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-editor-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-evidence-group.h"
#include "gr-names.h"
#include "gr-profile.h"
#include "gr-timer-pill.h"

G_DEFINE_FINAL_TYPE (GrStoryEditor, gr_story_editor, ADW_TYPE_NAVIGATION_PAGE)

enum { PROP_0, PROP_DRAFTS, N_PROPS };

static GParamSpec *properties[N_PROPS];

GrPartView *
gr_story_editor_get_part_view (GrStoryEditor *self,
                               GrStoryPart    part)
{
  GrPartView *views[GR_N_STORY_PARTS] = { self->situation, self->task, self->action, self->result, self->learning };

  return views[part];
}

static GrProfile *
get_profile (GrStoryEditor *self)
{
  return gr_library_get_single (gr_story_drafts_get_library (self->drafts), "profile");
}

static gint64
get_pace (GrStoryEditor *self)
{
  GrProfile *profile = get_profile (self);

  return profile != NULL ? gr_profile_get_words_per_minute (profile) : 0;
}

/* What the story, or the version of it that is shown, comes to. */
void
gr_story_editor_update_telling (GrStoryEditor *self)
{
  gint64 pace = get_pace (self);
  g_autofree char *time = NULL;
  GrVersionKind kind;
  GrTelling telling;
  guint seconds, words;

  gr_story_drafts_measure (self->drafts, pace, &telling);
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    gr_part_view_set_telling (gr_story_editor_get_part_view (self, i), &telling);
  gr_story_editor_measure_versions (self, pace);
  gr_share_bar_set_telling (self->bar_shares, &telling);
  seconds = telling.total_seconds;
  if (gr_story_editor_get_version (self, &kind))
    {
      const char *text = gr_version_draft_get_text (gr_story_drafts_get_version (self->drafts, kind));

      seconds = gr_version_measure (text, pace, &words);
      gr_telling_pane_set_version (self->pane, kind, text, pace);
    }
  else
    gr_telling_pane_set_telling (self->pane, &telling, pace);
  time = gr_telling_format_seconds (seconds);
  gtk_label_set_label (self->bar_time, time);
}

static void
update_title (GrStoryEditor *self)
{
  const char *title = gr_telling_get_title (gr_story_drafts_get_text (self->drafts, GR_STORY_TITLE));

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  adw_window_title_set_title (self->window_title, title);
}

static void
update_failure (GrStoryEditor *self)
{
  const GError *error = gr_story_drafts_get_error (self->drafts);
  g_autofree char *text = NULL;
  gboolean failed = error != NULL;

  if (failed)
    {
      /* Translators: %s is the reason, a sentence without its full stop */
      text = g_strdup_printf (_("%s. Your text is kept here; nothing is lost while this stays open."), error->message);
      gtk_label_set_label (self->failure_text, text);
      if (!gtk_revealer_get_reveal_child (self->failure))
        gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
    }
  gtk_revealer_set_reveal_child (self->failure, failed);
  adw_navigation_page_set_can_pop (ADW_NAVIGATION_PAGE (self), !failed);
}

static void
state_cb (GrStoryEditor *self)
{
  const char *subtitle = NULL;

  switch (gr_story_drafts_get_state (self->drafts))
    {
    case GR_SAVE_STATE_SAVING:
      subtitle = _("Saving…");
      break;
    case GR_SAVE_STATE_FAILED:
      subtitle = _("Not saved");
      break;
    case GR_SAVE_STATE_SAVED:
    default:
      subtitle = _("Saved");
      break;
    }
  adw_window_title_set_subtitle (self->window_title, subtitle);
  update_failure (self);
}

static void
edited_cb (GrPartView    *view,
           GrStoryEditor *self)
{
  g_autofree char *text = gr_part_view_dup_text (view);

  gr_story_drafts_set_text (self->drafts, gr_part_view_get_part (view), text);
  gr_story_editor_update_telling (self);
  gr_story_coach_touch (self->coach);
}

static void
title_changed_cb (GrStoryEditor *self)
{
  if (self->replacing)
    return;
  gr_story_drafts_set_text (self->drafts, GR_STORY_TITLE, gtk_editable_get_text (GTK_EDITABLE (self->title_row)));
  update_title (self);
}

static void
replaced_cb (GrStoryEditor *self,
             guint          text)
{
  const char *value = gr_story_drafts_get_text (self->drafts, text);

  if (text < GR_N_STORY_PARTS)
    {
      gr_part_view_replace (gr_story_editor_get_part_view (self, text), value);
      gr_story_editor_update_telling (self);
      if (self->coach != NULL)
        gr_story_coach_touch (self->coach);
      return;
    }
  self->replacing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->title_row), value);
  gtk_editable_set_position (GTK_EDITABLE (self->title_row), -1);
  self->replacing = FALSE;
  update_title (self);
}

/* The profile may bring another pace. */
static void
library_changed_cb (GrStoryEditor *self,
                    GrChange      *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (g_strcmp0 (gr_change_get_op (change, i)->type, "profile") == 0)
      {
        gr_story_editor_update_telling (self);
        return;
      }
}

static void
flush_cb (GrStoryEditor *self)
{
  gr_story_drafts_flush (self->drafts);
}

/* The parts keep their carets in view; the title is left to us. */
static void
title_entered_cb (GrStoryEditor *self)
{
  gtk_viewport_scroll_to (self->viewport, GTK_WIDGET (self->title_row), NULL);
}

static void
title_activated_cb (GrStoryEditor *self)
{
  gr_story_editor_focus_part (self, GR_STORY_PART_SITUATION);
}

static void
retry_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  gr_story_drafts_flush (GR_STORY_EDITOR (widget)->drafts);
}

static void
save_copy_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  gr_story_editor_save_copy (GR_STORY_EDITOR (widget));
}

static void
history_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  gr_story_editor_show_history (GR_STORY_EDITOR (widget));
}

/* The page does it; the menu only has to say to which story. */
static void
forward_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  GrStoryEditor *self = GR_STORY_EDITOR (widget);
  g_autofree char *name = g_strconcat ("stories.", action + strlen ("editor."), NULL);

  gtk_widget_activate_action (widget, name, "s",
                              gr_entity_get_uid (GR_ENTITY (gr_story_drafts_get_story (self->drafts))));
}

static void
gr_story_editor_unmap (GtkWidget *widget)
{
  gr_story_drafts_flush (GR_STORY_EDITOR (widget)->drafts);
  GTK_WIDGET_CLASS (gr_story_editor_parent_class)->unmap (widget);
}

static void
gr_story_editor_constructed (GObject *object)
{
  GrStoryEditor *self = GR_STORY_EDITOR (object);
  GrProfile *profile = get_profile (self);
  const char *language = profile != NULL ? gr_profile_get_language (profile) : NULL;

  G_OBJECT_CLASS (gr_story_editor_parent_class)->constructed (object);

  gr_story_editor_start_versions (self, language);
  for (guint i = 0; i < GR_N_STORY_TEXTS; i++)
    replaced_cb (self, i);
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    gr_part_view_set_language (gr_story_editor_get_part_view (self, i), language);
  gr_story_editor_start_angles (self);
  gr_story_editor_start_chips (self);
  gr_story_editor_start_coach (self);
  gr_thread_pane_set_story (self->thread_pane, gr_story_drafts_get_library (self->drafts),
                            gr_story_drafts_get_story (self->drafts));
  state_cb (self);
  g_signal_connect_object (self->drafts, "replaced", G_CALLBACK (replaced_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->drafts, "notify::state", G_CALLBACK (state_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gr_story_drafts_get_library (self->drafts), "changed", G_CALLBACK (library_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
gr_story_editor_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_DRAFTS:
      g_value_set_object (value, GR_STORY_EDITOR (object)->drafts);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_story_editor_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_DRAFTS:
      GR_STORY_EDITOR (object)->drafts = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_story_editor_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_STORY_EDITOR);
  G_OBJECT_CLASS (gr_story_editor_parent_class)->dispose (object);
}

static void
gr_story_editor_finalize (GObject *object)
{
  g_clear_object (&GR_STORY_EDITOR (object)->coach);
  g_clear_object (&GR_STORY_EDITOR (object)->competencies);
  g_clear_object (&GR_STORY_EDITOR (object)->angles);
  g_clear_object (&GR_STORY_EDITOR (object)->drafts);
  G_OBJECT_CLASS (gr_story_editor_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (GR_TYPE_ANGLES_POPOVER);
  g_type_ensure (GR_TYPE_CHIPS);
  g_type_ensure (GR_TYPE_COACH_PANE);
  g_type_ensure (GR_TYPE_EVIDENCE_GROUP);
  g_type_ensure (GR_TYPE_PART_VIEW);
  g_type_ensure (GR_TYPE_SHARE_BAR);
  g_type_ensure (GR_TYPE_TELLING_PANE);
  g_type_ensure (GR_TYPE_THREAD_PANE);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  g_type_ensure (GR_TYPE_VERSION_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-story-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, window_title);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, failure);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, failure_text);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, viewport);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, title_row);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, version_toggles);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, angles_button);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, angles_popover);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, chips);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, versions);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, situation);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, task);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, action);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, result);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, learning);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, minute);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, half_minute);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, bullets);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, pane);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, coach_pane);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, thread_pane);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, hint_count);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, sheet);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, bar_time);
  gtk_widget_class_bind_template_child (widget_class, GrStoryEditor, bar_shares);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, gr_story_editor_version_edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, gr_story_editor_version_started_cb);
  gtk_widget_class_bind_template_callback (widget_class, gr_story_editor_version_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, gr_story_editor_angle_edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, gr_story_editor_angle_removed_cb);
  gtk_widget_class_bind_template_callback (widget_class, gr_story_editor_chip_added_cb);
  gtk_widget_class_bind_template_callback (widget_class, gr_story_editor_chip_removed_cb);
  gtk_widget_class_bind_template_callback (widget_class, gr_story_editor_hint_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, gr_story_editor_hint_dismissed_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, flush_cb);
}

static void
gr_story_editor_class_init (GrStoryEditorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_story_editor_constructed;
  object_class->get_property = gr_story_editor_get_property;
  object_class->set_property = gr_story_editor_set_property;
  object_class->dispose = gr_story_editor_dispose;
  object_class->finalize = gr_story_editor_finalize;
  widget_class->unmap = gr_story_editor_unmap;

  properties[PROP_DRAFTS] = g_param_spec_object ("drafts", NULL, NULL, GR_TYPE_STORY_DRAFTS,
                                                 G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "editor.retry", NULL, retry_cb);
  gtk_widget_class_install_action (widget_class, "editor.save-copy", NULL, save_copy_cb);
  gtk_widget_class_install_action (widget_class, "editor.history", NULL, history_cb);
  gtk_widget_class_install_action (widget_class, "editor.duplicate", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "editor.delete", NULL, forward_cb);
}

static void
gr_story_editor_init (GrStoryEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->menu_button);
}

/**
 * gr_story_editor_new:
 * @drafts: the texts of a story
 *
 * Returns: (transfer floating): an editor of them
 */
GrStoryEditor *
gr_story_editor_new (GrStoryDrafts *drafts)
{
  g_return_val_if_fail (GR_IS_STORY_DRAFTS (drafts), NULL);

  return g_object_new (GR_TYPE_STORY_EDITOR, "drafts", drafts, NULL);
}

/**
 * gr_story_editor_get_drafts:
 * @self: an editor
 *
 * Returns: (transfer none): the texts it edits
 */
GrStoryDrafts *
gr_story_editor_get_drafts (GrStoryEditor *self)
{
  g_return_val_if_fail (GR_IS_STORY_EDITOR (self), NULL);

  return self->drafts;
}

/**
 * gr_story_editor_focus_start:
 * @self: an editor
 *
 * Puts the caret where there is something to do: into the title if there is
 * none, else into the first part without text, else into the first part.
 */
void
gr_story_editor_focus_start (GrStoryEditor *self)
{
  GrStoryPart part = GR_STORY_PART_SITUATION;
  GrTelling telling;

  g_return_if_fail (GR_IS_STORY_EDITOR (self));

  if (*gr_story_drafts_get_text (self->drafts, GR_STORY_TITLE) == '\0')
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->title_row));
      return;
    }
  gtk_editable_set_position (GTK_EDITABLE (self->title_row), -1); /* the view has focused it, which selects all */
  gr_story_drafts_measure (self->drafts, 0, &telling);
  while (part < GR_STORY_PART_LEARNING && telling.words[part] > 0)
    part++;
  gr_story_editor_focus_part (self, telling.words[part] > 0 ? GR_STORY_PART_SITUATION : part);
}

/**
 * gr_story_editor_focus_part:
 * @self: an editor
 * @part: a part
 *
 * Puts the caret into that part.
 */
void
gr_story_editor_focus_part (GrStoryEditor *self,
                            GrStoryPart    part)
{
  g_return_if_fail (GR_IS_STORY_EDITOR (self));
  g_return_if_fail (part < GR_N_STORY_PARTS);

  gr_story_editor_show_full (self);
  gtk_widget_grab_focus (GTK_WIDGET (gr_story_editor_get_part_view (self, part)));
}

/**
 * gr_story_editor_select:
 * @self: an editor
 * @text: words that were looked for
 *
 * Selects them where they stand first, in the story or else in its title.
 */
void
gr_story_editor_select (GrStoryEditor *self,
                        const char    *text)
{
  g_autofree char *title = NULL;
  g_autofree char *wanted = NULL;
  const char *at;

  g_return_if_fail (GR_IS_STORY_EDITOR (self) && text);

  for (GrStoryPart part = 0; part < GR_N_STORY_PARTS; part++)
    if (gr_part_view_select (gr_story_editor_get_part_view (self, part), text))
      {
        gr_story_editor_focus_part (self, part);
        return;
      }
  if (gr_story_editor_select_in_versions (self, text))
    return;
  title = g_utf8_strdown (gtk_editable_get_text (GTK_EDITABLE (self->title_row)), -1);
  wanted = g_utf8_strdown (text, -1);
  at = strstr (title, wanted);
  if (at == NULL)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self->title_row));
  gtk_editable_select_region (GTK_EDITABLE (self->title_row), (int) g_utf8_pointer_to_offset (title, at),
                              (int) g_utf8_pointer_to_offset (title, at + strlen (wanted)));
}

/**
 * gr_story_editor_copied:
 * @self: an editor
 *
 * There is a copy in a file now, so that the person may leave.
 */
void
gr_story_editor_copied (GrStoryEditor *self)
{
  g_return_if_fail (GR_IS_STORY_EDITOR (self));

  adw_navigation_page_set_can_pop (ADW_NAVIGATION_PAGE (self), TRUE);
}
