/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-editor-private.h"

static GrVersionView *
get_view (GrStoryEditor *self,
          GrVersionKind  kind)
{
  GrVersionView *views[GR_N_VERSION_KINDS] = { self->minute, self->half_minute, self->bullets };

  return views[kind];
}

/* The shorter version that is shown; FALSE where it is the full text. */
gboolean
gr_story_editor_get_version (GrStoryEditor *self,
                             GrVersionKind *kind)
{
  GtkWidget *shown = gtk_stack_get_visible_child (self->versions);

  if (!GR_IS_VERSION_VIEW (shown))
    return FALSE;
  *kind = gr_version_view_get_kind (GR_VERSION_VIEW (shown));
  return TRUE;
}

void
gr_story_editor_show_full (GrStoryEditor *self)
{
  adw_toggle_group_set_active_name (self->version_toggles, "full");
}

/* What there is of each; @pace is in words a minute. */
void
gr_story_editor_measure_versions (GrStoryEditor *self,
                                  gint64         pace)
{
  for (guint i = 0; i < GR_N_VERSION_KINDS; i++)
    {
      const char *text = gr_version_draft_get_text (gr_story_drafts_get_version (self->drafts, i));
      g_autofree char *amount = gr_version_describe (i, text, pace);

      gr_version_view_set_amount (get_view (self, i), amount);
    }
}

void
gr_story_editor_version_edited_cb (GrStoryEditor *self,
                                   GrVersionView *view)
{
  GrVersionDraft *draft = gr_story_drafts_get_version (self->drafts, gr_version_view_get_kind (view));
  g_autofree char *text = gr_version_view_dup_text (view);

  gr_version_draft_set_text (draft, text);
  gr_story_editor_update_telling (self);
}

void
gr_story_editor_version_started_cb (GrStoryEditor *self,
                                    GrVersionView *view)
{
  const char *texts[GR_N_STORY_PARTS];
  g_autofree char *start = NULL;

  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    texts[i] = gr_story_drafts_get_text (self->drafts, i);
  start = gr_version_start (gr_version_view_get_kind (view), texts);
  gr_version_view_type (view, start);
}

void
gr_story_editor_version_shown_cb (GrStoryEditor *self)
{
  GrVersionKind kind;
  gboolean full = !gr_story_editor_get_version (self, &kind);

  if (self->coach == NULL) /* the template is being made */
    return;
  gr_story_drafts_flush (self->drafts);
  gtk_widget_set_visible (GTK_WIDGET (self->coach_pane), full); /* it reads the full text */
  gtk_widget_set_visible (GTK_WIDGET (self->bar_shares), full);
  gtk_widget_set_hexpand (GTK_WIDGET (self->bar_time), !full);
  gr_story_editor_update_hint_count (self);
  gr_story_editor_update_telling (self);
}

static void
replaced_cb (GrStoryEditor  *self,
             GrVersionDraft *draft)
{
  gr_version_view_replace (get_view (self, gr_version_draft_get_kind (draft)), gr_version_draft_get_text (draft));
  gr_story_editor_update_telling (self);
}

/* Selects the words where they stand in a shorter version, and shows that one. */
gboolean
gr_story_editor_select_in_versions (GrStoryEditor *self,
                                    const char    *text)
{
  for (guint i = 0; i < GR_N_VERSION_KINDS; i++)
    if (gr_version_view_select (get_view (self, i), text))
      {
        gtk_stack_set_visible_child (self->versions, GTK_WIDGET (get_view (self, i)));
        gtk_widget_grab_focus (GTK_WIDGET (get_view (self, i)));
        return TRUE;
      }
  return FALSE;
}

/* Called once, when the drafts are known. */
void
gr_story_editor_start_versions (GrStoryEditor *self,
                                const char    *language)
{
  for (guint i = 0; i < GR_N_VERSION_KINDS; i++)
    {
      GrVersionDraft *draft = gr_story_drafts_get_version (self->drafts, i);

      gr_version_view_replace (get_view (self, i), gr_version_draft_get_text (draft));
      gr_version_view_set_language (get_view (self, i), language);
      g_signal_connect_object (draft, "replaced", G_CALLBACK (replaced_cb), self, G_CONNECT_SWAPPED);
    }
}
