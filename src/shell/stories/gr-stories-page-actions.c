/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-stories-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-evidence-files.h"
#include "gr-situation-row.h"
#include "gr-story-row.h"

static const GrShortcut shortcuts[] = {
  { "<Control>1", "stories.part", "situation", N_("Write the situation") },
  { "<Control>2", "stories.part", "task", N_("Write the task") },
  { "<Control>3", "stories.part", "action", N_("Write the action") },
  { "<Control>4", "stories.part", "result", N_("Write the result") },
  { "<Control>5", "stories.part", "learning", N_("Write the learning") },
  { "<Control>f", "stories.find", NULL, N_("Find a story") },
  { "F8", "stories.next-hint", NULL, N_("Go to the next hint") },
  { "<Control>Return", "stories.practise", NULL, N_("Practise the story") },
  { "<Control><Shift>p", "stories.mark-private", NULL, N_("Mark words as private") },
  { "Delete", "stories.delete-focused", NULL, N_("Delete the story or situation in the list") },
};

typedef struct
{
  GrStoriesPage *page;
  GrChange *change;
  char *title;
  GrStoriesPageDone done;
} Pending;

static void
pending_free (Pending *self)
{
  g_object_unref (self->page);
  gr_change_unref (self->change);
  g_free (self->title);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pending, pending_free)

static void
committed_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (Pending) pending = data;
  g_autoptr (GError) error = NULL;

  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      gr_page_present_error (pending->page, error, NULL);
      return;
    }
  pending->done (pending->page, gr_change_get_op (pending->change, 0)->uid, pending->title);
}

/* Keeps the change, then does what is to be done; @title is handed on. */
void
gr_stories_page_commit (GrStoriesPage    *self,
                        GrChange         *change,
                        const char       *title,
                        GrStoriesPageDone done)
{
  Pending *pending = g_new0 (Pending, 1);

  pending->page = g_object_ref (self);
  pending->change = gr_change_ref (change);
  pending->title = g_strdup (title);
  pending->done = done;
  gr_library_commit_async (gr_stories_page_library (self), change, committed_cb, pending);
}

static void
made (GrStoriesPage *self,
      const char    *uid,
      const char    *title)
{
  gr_stories_page_open (self, uid);
}

static void
new_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  GrStoriesPage *self = GR_STORIES_PAGE (widget);
  g_autoptr (GrChange) change = gr_stories_state_make_new (self->state, "");

  gr_stories_page_commit (self, change, NULL, made);
}

static void
duplicated (GrStoriesPage *self,
            const char    *uid,
            const char    *title)
{
  /* Translators: %s is the title of a story */
  g_autofree char *text = g_strdup_printf (_("“%s” duplicated"), title);

  if (gr_stories_page_get_editor (self) != NULL)
    made (self, uid, title);
  gr_page_toast (self, text, TRUE);
}

static void
duplicate_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GrStoriesPage *self = GR_STORIES_PAGE (widget);
  GrStoryEditor *editor = gr_stories_page_get_editor (self);
  GrStory *story = gr_library_lookup (gr_stories_page_library (self), "story", g_variant_get_string (parameter, NULL));
  g_autoptr (GrChange) change = NULL;

  if (story == NULL)
    return;
  change = gr_stories_state_make_duplicate (self->state, story);
  if (editor != NULL && gr_story_drafts_get_story (gr_story_editor_get_drafts (editor)) == story)
    /* what is on screen is what is meant, be it on disk yet or not */
    for (guint i = 0; i < GR_N_STORY_PARTS; i++)
      gr_change_set_text (change, "story", gr_change_get_op (change, 0)->uid, gr_story_part_get_field (i),
                          gr_story_drafts_get_text (gr_story_editor_get_drafts (editor), i));
  gr_stories_page_commit (self, change, gr_telling_get_title (gr_story_get_title (story)), duplicated);
}

static void
deleted (GrStoriesPage *self,
         const char    *uid,
         const char    *title)
{
  /* Translators: %s is the title of a story */
  g_autofree char *text = g_strdup_printf (_("“%s” deleted"), title);

  gr_page_toast (self, text, TRUE);
}

/* The row will be gone; whoever uses the keys goes on from its neighbour. */
static void
leave_row (GrStoriesPage *self,
           GrStory       *story)
{
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->rows));
  GtkWidget *to;

  while (row != NULL && (!GR_IS_STORY_ROW (row) || gr_story_row_get_story (GR_STORY_ROW (row)) != story))
    row = gtk_widget_get_next_sibling (row);
  if (row == NULL)
    return;
  to = gtk_widget_get_next_sibling (row);
  if (to == NULL)
    to = gtk_widget_get_prev_sibling (row);
  gtk_widget_grab_focus (to != NULL ? to : GTK_WIDGET (self->add_row));
}

static void
delete_story (GrStoriesPage *self,
              GrStory       *story)
{
  GrStoryEditor *editor = gr_stories_page_get_editor (self);
  g_autoptr (GrChange) change = gr_stories_state_make_delete (self->state, story);

  if (editor != NULL)
    gr_story_drafts_flush (gr_story_editor_get_drafts (editor)); /* so that undo brings back every word */
  else
    leave_row (self, story);
  gr_stories_page_commit (self, change, gr_telling_get_title (gr_story_get_title (story)), deleted);
}

static void
discarded (GrStoriesPage *self,
           const char    *uid,
           const char    *title)
{
  gr_page_toast (self, _("Empty story removed"), TRUE);
}

/* Somebody began a story and thought better of it: an untitled one without a word is not worth a row. */
void
gr_stories_page_discard_empty (GrStoriesPage *self,
                               GrStoryDrafts *drafts)
{
  GrStory *story = gr_story_drafts_get_story (drafts);
  g_autoptr (GListModel) evidence =
      gr_evidence_files_new (gr_stories_page_library (self), gr_entity_get_uid (GR_ENTITY (story)));
  g_autoptr (GrChange) change = NULL;

  if (gr_entity_get_removed (GR_ENTITY (story)) || !gr_story_drafts_is_blank (drafts) ||
      gr_stories_state_has_children (self->state, story) || g_list_model_get_n_items (evidence) > 0)
    return;
  change = gr_stories_state_make_delete (self->state, story);
  gr_stories_page_commit (self, change, NULL, discarded);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrStoriesPage *self = GR_STORIES_PAGE (widget);
  GrStory *story = gr_library_lookup (gr_stories_page_library (self), "story", g_variant_get_string (parameter, NULL));

  if (story != NULL)
    delete_story (self, story);
}

static void
delete_focused_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (GR_IS_STORY_ROW (focus))
    delete_story (GR_STORIES_PAGE (widget), gr_story_row_get_story (GR_STORY_ROW (focus)));
  else if (GR_IS_SITUATION_ROW (focus))
    gr_stories_page_delete_situation (GR_STORIES_PAGE (widget),
                                      gr_situation_row_get_situation (GR_SITUATION_ROW (focus)));
}

/* The one that is open, or that the keys are on in the list. */
static void
practise_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  GrStoryEditor *editor = gr_stories_page_get_editor (GR_STORIES_PAGE (widget));
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  GrStory *story = NULL;

  if (editor != NULL)
    story = gr_story_drafts_get_story (gr_story_editor_get_drafts (editor));
  else if (GR_IS_STORY_ROW (focus))
    story = gr_story_row_get_story (GR_STORY_ROW (focus));
  if (story != NULL)
    gtk_widget_activate_action (widget, "win.practise", "s", gr_entity_get_uid (GR_ENTITY (story)));
}

static void
part_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrStoryEditor *editor = gr_stories_page_get_editor (GR_STORIES_PAGE (widget));
  g_autoptr (GEnumClass) parts = g_type_class_ref (GR_TYPE_STORY_PART);
  GEnumValue *part = g_enum_get_value_by_nick (parts, g_variant_get_string (parameter, NULL));

  if (editor != NULL && part != NULL)
    gr_story_editor_focus_part (editor, part->value);
}

/* What was looked for, in the story that is open. */
static void
find_text_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *target)
{
  GrStoryEditor *editor = gr_stories_page_get_editor (GR_STORIES_PAGE (widget));

  if (editor != NULL)
    gr_story_editor_select (editor, g_variant_get_string (target, NULL));
}

static void
next_hint_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GrStoryEditor *editor = gr_stories_page_get_editor (GR_STORIES_PAGE (widget));

  if (editor != NULL)
    gr_story_editor_next_hint (editor);
}

/* Called in class_init. */
void
gr_stories_page_class_init_actions (GrStoriesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "page.new", NULL, new_cb);
  gtk_widget_class_install_action (widget_class, "page.find-text", "s", find_text_cb);
  gtk_widget_class_install_action (widget_class, "stories.duplicate", "s", duplicate_cb);
  gtk_widget_class_install_action (widget_class, "stories.delete", "s", delete_cb);
  gtk_widget_class_install_action (widget_class, "stories.delete-focused", NULL, delete_focused_cb);
  gtk_widget_class_install_action (widget_class, "stories.practise", NULL, practise_cb);
  gtk_widget_class_install_action (widget_class, "stories.part", "s", part_cb);
  gtk_widget_class_install_action (widget_class, "stories.next-hint", NULL, next_hint_cb);
  gr_page_class_set_shortcuts (GR_PAGE_CLASS (klass), shortcuts, G_N_ELEMENTS (shortcuts));
}
