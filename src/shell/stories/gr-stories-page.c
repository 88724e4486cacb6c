/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-stories-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-story-row.h"
#include "gr-text.h"
#include "gr-timer-pill.h"

G_DEFINE_FINAL_TYPE (GrStoriesPage, gr_stories_page, GR_TYPE_PAGE)

GrLibrary *
gr_stories_page_library (GrStoriesPage *self)
{
  return GR_LIBRARY (gr_page_get_library (GR_PAGE (self)));
}

/* The editor that is shown, if one is. */
GrStoryEditor *
gr_stories_page_get_editor (GrStoriesPage *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation);

  return GR_IS_STORY_EDITOR (page) ? GR_STORY_EDITOR (page) : NULL;
}

static void
unsaved_state_cb (GrStoriesPage *self,
                  GParamSpec    *pspec,
                  GrStoryDrafts *drafts)
{
  if (gr_story_drafts_get_state (drafts) == GR_SAVE_STATE_SAVED)
    g_ptr_array_remove_fast (self->unsaved, drafts);
}

static GrStoryDrafts *
take_drafts (GrStoriesPage *self,
             GrStory       *story)
{
  for (guint i = 0; i < self->unsaved->len; i++)
    if (gr_story_drafts_get_story (g_ptr_array_index (self->unsaved, i)) == story)
      return g_object_ref (g_ptr_array_index (self->unsaved, i));
  return gr_story_drafts_new (gr_stories_page_library (self), story);
}

/* It was left before its words were on disk: the drafts live on until they are, and an editor of the same story
 * opened meanwhile goes on with them. */
static void
popped_cb (GrStoriesPage     *self,
           AdwNavigationPage *page)
{
  GrStoryDrafts *drafts;

  if (!GR_IS_STORY_EDITOR (page))
    return;
  drafts = gr_story_editor_get_drafts (GR_STORY_EDITOR (page));
  gr_story_drafts_flush (drafts);
  gr_stories_page_discard_empty (self, drafts);
  if (gr_story_drafts_get_state (drafts) == GR_SAVE_STATE_SAVED || g_ptr_array_find (self->unsaved, drafts, NULL))
    return;
  g_ptr_array_add (self->unsaved, g_object_ref (drafts));
  g_signal_connect_object (drafts, "notify::state", G_CALLBACK (unsaved_state_cb), self, G_CONNECT_SWAPPED);
}

static void
removed_cb (GrStoriesPage *self,
            GParamSpec    *pspec,
            GrEntity      *story)
{
  GrStoryEditor *editor = gr_stories_page_get_editor (self);

  if (gr_entity_get_removed (story) && editor != NULL &&
      GR_ENTITY (gr_story_drafts_get_story (gr_story_editor_get_drafts (editor))) == story)
    adw_navigation_view_pop_to_page (self->navigation, self->list_page);
}

/* Shows the story; NULL if it is gone. */
GrStoryEditor *
gr_stories_page_open (GrStoriesPage *self,
                      const char    *uid)
{
  GrStory *story = gr_library_lookup (gr_stories_page_library (self), "story", uid);
  GrStoryEditor *editor = gr_stories_page_get_editor (self);
  g_autoptr (GrStoryDrafts) drafts = NULL;

  if (story == NULL)
    return NULL;
  if (editor != NULL && gr_story_drafts_get_story (gr_story_editor_get_drafts (editor)) == story)
    return editor;
  adw_navigation_view_pop_to_page (self->navigation, self->list_page);
  drafts = take_drafts (self, story);
  editor = gr_story_editor_new (drafts);
  g_signal_handlers_disconnect_by_func (story, removed_cb, self);
  g_signal_connect_object (story, "notify::removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  adw_navigation_view_push (self->navigation, ADW_NAVIGATION_PAGE (editor));
  gr_story_editor_focus_start (editor);
  return editor;
}

static void
row_activated_cb (GrStoriesPage *self,
                  GrStoryRow    *row)
{
  gr_stories_page_open (self, gr_entity_get_uid (GR_ENTITY (gr_story_row_get_story (row))));
}

static gboolean
reveal_add_row_cb (gpointer data)
{
  g_autoptr (GrStoriesPage) self = data;

  if (gtk_widget_get_mapped (GTK_WIDGET (self->add_row)) &&
      gtk_widget_get_state_flags (GTK_WIDGET (self->add_row)) & GTK_STATE_FLAG_FOCUS_WITHIN)
    gtk_viewport_scroll_to (self->viewport, GTK_WIDGET (self->add_row), NULL);
  return G_SOURCE_REMOVE;
}

static void
update (GrStoriesPage *self)
{
  guint n = gr_stories_state_get_n (self->state);
  guint n_waiting = g_list_model_get_n_items (gr_inbox_get_model (self->inbox));

  switch (gr_stories_state_get_list_state (self->state))
    {
    case GR_LIST_READY:
      gtk_stack_set_visible_child_name (self->stack, "ready");
      break;
    case GR_LIST_FAILED:
      gtk_stack_set_visible_child_name (self->stack, "failed");
      break;
    case GR_LIST_LOADING:
    default:
      gtk_stack_set_visible_child_name (self->stack, "loading");
      break;
    }
  gtk_widget_set_visible (self->empty, n == 0 && n_waiting == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->situations), n_waiting > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->group), n > 0);
  gr_stories_page_update_list (self);
  g_idle_add (reveal_add_row_cb, g_object_ref (self)); /* a new row must not push the entry out of view */
}

static void
add_changed_cb (GrStoriesPage *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_button),
                            !gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->add_row))));
}

static void
add_cb (GrStoriesPage *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->add_row))));

  if (*title == '\0')
    return;
  gr_stories_page_add (self, title);
  gtk_editable_set_text (GTK_EDITABLE (self->add_row), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->add_row));
}

static void
gr_stories_page_show_entity (GrPage     *page,
                             const char *type,
                             const char *uid)
{
  GrStoriesPage *self = GR_STORIES_PAGE (page);

  if (g_str_equal (type, "story"))
    gr_stories_page_open (self, uid);
  else if (g_str_equal (type, "situation"))
    gr_stories_page_show_situation (self, uid);
  else if (g_str_equal (type, "profile-text"))
    {
      adw_navigation_view_pop_to_page (self->navigation, self->list_page);
      gr_about_group_show (self->about, uid);
    }
}

static void
gr_stories_page_constructed (GObject *object)
{
  GrStoriesPage *self = GR_STORIES_PAGE (object);

  G_OBJECT_CLASS (gr_stories_page_parent_class)->constructed (object);

  self->state = gr_stories_state_new (gr_stories_page_library (self));
  self->private_words = gr_private_words_new (gr_stories_page_library (self));
  gr_stories_page_start_inbox (self);
  gr_stories_page_start_list (self);
  gr_coverage_view_set_library (self->coverage, gr_stories_page_library (self));
  g_object_bind_property (self->state, "summary", self->group, "description", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self->state, "counter", self->story_count, "label", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (self->state, "notify::list-state", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gr_stories_shown_get_model (gr_stories_state_get_shown (self->state)), "items-changed",
                           G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gr_inbox_get_model (self->inbox), "items-changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  add_changed_cb (self);
  update (self);
}

static void
gr_stories_page_dispose (GObject *object)
{
  GrStoriesPage *self = GR_STORIES_PAGE (object);

  if (self->rows != NULL)
    {
      gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
      gtk_list_box_bind_model (self->situations, NULL, NULL, NULL, NULL);
    }
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_STORIES_PAGE);
  g_clear_object (&self->private_words);
  g_clear_object (&self->inbox);
  g_clear_object (&self->state);
  g_clear_pointer (&self->unsaved, g_ptr_array_unref);
  G_OBJECT_CLASS (gr_stories_page_parent_class)->dispose (object);
}

static void
gr_stories_page_class_init (GrStoriesPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_stories_page_constructed;
  object_class->dispose = gr_stories_page_dispose;
  GR_PAGE_CLASS (klass)->show_entity = gr_stories_page_show_entity;

  g_type_ensure (GR_TYPE_ABOUT_GROUP);
  g_type_ensure (GR_TYPE_COVERAGE_VIEW);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-stories-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, navigation);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, list_page);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, coverage);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, viewport);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, empty);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, group);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, story_count);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, situation_count);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, situations);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, about);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, add_row);
  gtk_widget_class_bind_template_child (widget_class, GrStoriesPage, add_button);
  gtk_widget_class_bind_template_callback (widget_class, popped_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gr_stories_page_class_init_actions (klass);
  gr_stories_page_class_init_inbox (klass);
  gr_stories_page_class_init_list (klass);
  gr_stories_page_class_init_words (klass);
}

static void
gr_stories_page_init (GrStoriesPage *self)
{
  self->unsaved = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_lists (self->switcher_bar, _("Views"));
}
