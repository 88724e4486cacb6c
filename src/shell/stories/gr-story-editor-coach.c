/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-editor-private.h"

#include <glib/gi18n-lib.h>

#include "gr-page.h"

/* Hints are of the full text. */
void
gr_story_editor_update_hint_count (GrStoryEditor *self)
{
  GrVersionKind kind;

  gtk_widget_set_visible (GTK_WIDGET (self->hint_count),
                          g_list_model_get_n_items (gr_story_coach_get_hints (self->coach)) > 0 &&
                              !gr_story_editor_get_version (self, &kind));
}

static void
read_cb (GrStoryEditor *self)
{
  GListModel *hints = gr_story_coach_get_hints (self->coach);
  guint n = g_list_model_get_n_items (hints);
  g_autofree char *count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u hint", "%u hints", n), n);

  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    gr_part_view_clear_hints (gr_story_editor_get_part_view (self, i));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GrHint) hint = g_list_model_get_item (hints, i);

      if (!gr_hint_get_whole (hint))
        gr_part_view_mark_hint (gr_story_editor_get_part_view (self, gr_hint_get_part (hint)), gr_hint_get_start (hint),
                                gr_hint_get_end (hint));
    }
  gtk_label_set_label (self->hint_count, count);
  gr_story_editor_update_hint_count (self);
}

/* Called once, when the texts are in their views. */
void
gr_story_editor_start_coach (GrStoryEditor *self)
{
  self->coach = gr_story_coach_new (self->drafts);
  gr_coach_pane_set_hints (self->coach_pane, gr_story_coach_get_hints (self->coach));
  g_signal_connect_object (self->coach, "read", G_CALLBACK (read_cb), self, G_CONNECT_SWAPPED);
  read_cb (self);
}

static void
show_words (GrStoryEditor *self,
            GrHint        *hint)
{
  GrPartView *view = gr_story_editor_get_part_view (self, gr_hint_get_part (hint));

  gr_story_editor_show_full (self);
  /* A whole part is not selected: one letter would replace all of it. */
  gr_part_view_go_to (view, gr_hint_get_whole (hint) ? gr_hint_get_end (hint) : gr_hint_get_start (hint),
                      gr_hint_get_end (hint));
}

void
gr_story_editor_hint_selected_cb (GrStoryEditor *self,
                                  GrHint        *hint)
{
  g_autoptr (GrHint) asked = g_object_ref (hint);
  guint position;

  gr_story_coach_catch_up (self->coach);
  if (!g_list_store_find (G_LIST_STORE (gr_story_coach_get_hints (self->coach)), asked, &position))
    return; /* the words were typed over before anybody read them again */
  adw_bottom_sheet_set_open (self->sheet, FALSE);
  show_words (self, asked);
}

static void
dismissed_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (GrStoryEditor) self = data;
  g_autoptr (GError) error = NULL;

  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gr_page_toast (self, _("Hint dismissed"), TRUE);
  else
    gr_page_present_error (self, error, NULL);
}

void
gr_story_editor_hint_dismissed_cb (GrStoryEditor *self,
                                   GrHint        *hint)
{
  g_autoptr (GrChange) change = gr_story_coach_make_dismissal (self->coach, hint);

  gr_library_commit_async (gr_story_drafts_get_library (self->drafts), change, dismissed_cb, g_object_ref (self));
}

/**
 * gr_story_editor_next_hint:
 * @self: an editor
 *
 * Goes to the words of the hint after the one it went to last, and says it.
 */
void
gr_story_editor_next_hint (GrStoryEditor *self)
{
  g_autoptr (GrHint) hint = NULL;
  GListModel *hints;
  guint n;

  g_return_if_fail (GR_IS_STORY_EDITOR (self));

  gr_story_coach_catch_up (self->coach);
  hints = gr_story_coach_get_hints (self->coach);
  n = g_list_model_get_n_items (hints);
  if (n == 0)
    {
      gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Nothing to look at."),
                               GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
      return;
    }
  hint = g_list_model_get_item (hints, self->n_looked++ % n);
  show_words (self, hint);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), gr_hint_get_message (hint),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}
