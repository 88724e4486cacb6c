/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-own-item.h"
#include "gr-own-quiz.h"
#include "gr-quiz-own.h"

/* What opens once a change is on disk: something of this type and uid. */
typedef struct
{
  GrQuizPage *page;
  const char *type;
  char *uid;
} Pending;

static void
pending_free (Pending *self)
{
  g_object_unref (self->page);
  g_free (self->uid);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Pending, pending_free)

static GrLibrary *
get_library (GrQuizPage *self)
{
  return gr_quiz_run_get_library (self->run);
}

static void
open_item (GrQuizPage *self,
           const char *uid)
{
  GrQuizItem *item = gr_library_lookup (get_library (self), "quiz-item", uid);

  if (item != NULL)
    adw_navigation_view_push (self->views, ADW_NAVIGATION_PAGE (gr_own_item_new (get_library (self), item)));
}

/* Opens a quiz of the person's own to be edited. */
void
gr_quiz_page_edit_own (GrQuizPage *self,
                       GrQuiz     *quiz)
{
  gr_quiz_run_leave (self->run);
  gr_quiz_start_select (self->start, gr_entity_get_uid (GR_ENTITY (quiz)));
  adw_navigation_view_push (self->views, ADW_NAVIGATION_PAGE (gr_own_quiz_new (get_library (self), quiz)));
}

static void
committed_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  g_autoptr (Pending) pending = user_data;
  g_autoptr (GError) error = NULL;

  if (!gr_library_commit_finish (GR_LIBRARY (source), result, &error))
    gr_page_present_error (pending->page, error, NULL);
  else if (g_str_equal (pending->type, "quiz-item"))
    open_item (pending->page, pending->uid);
  else
    gr_quiz_page_edit_own (pending->page, gr_library_lookup (GR_LIBRARY (source), "quiz", pending->uid));
}

static void
commit (GrQuizPage *self,
        GrChange   *change,
        const char *type,
        const char *uid)
{
  Pending *pending = g_new0 (Pending, 1);

  pending->page = g_object_ref (self);
  pending->type = type;
  pending->uid = g_strdup (uid);
  gr_library_commit_async (get_library (self), change, committed_cb, pending);
}

/* Where a new question goes: into the quiz that is being edited or is on the card, else into the first there is. */
static const char *
find_own (GrQuizPage *self)
{
  AdwNavigationPage *view = adw_navigation_view_get_visible_page (self->views);
  GrEntityList *quizzes = gr_library_get_list (get_library (self), "quiz");
  GrQuiz *quiz =
      GR_IS_OWN_QUIZ (view) ? gr_own_quiz_get_quiz (GR_OWN_QUIZ (view)) : gr_quiz_start_get_quiz (self->start);

  if (GR_IS_OWN_ITEM (view))
    return gr_quiz_item_get_quiz (gr_own_item_get_item (GR_OWN_ITEM (view)));
  if (quiz != NULL && gr_quiz_get_guide (quiz) == NULL)
    return gr_entity_get_uid (GR_ENTITY (quiz));
  for (guint i = 0; i < gr_entity_list_get_n (quizzes); i++)
    if (gr_quiz_get_guide (gr_entity_list_peek (quizzes, i)) == NULL)
      return gr_entity_get_uid (gr_entity_list_peek (quizzes, i));
  return NULL;
}

static void
write_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  GrQuizPage *self = GR_QUIZ_PAGE (widget);
  GrLibrary *library = get_library (self);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Write a Question"));
  const char *quiz;

  if (gr_library_get_read_only (library))
    return;
  gr_quiz_run_leave (self->run);
  quiz = find_own (self);
  if (quiz == NULL)
    quiz = gr_quiz_own_add_quiz (change, G_LIST_MODEL (gr_library_get_list (library, "quiz")), _("My Questions"));
  commit (self, change, "quiz-item",
          gr_quiz_own_add_item (change, G_LIST_MODEL (gr_library_get_list (library, "quiz-item")), quiz));
}

static void
new_quiz_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *target)
{
  GrQuizPage *self = GR_QUIZ_PAGE (widget);
  GrLibrary *library = get_library (self);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("New Quiz"));

  commit (self, change, "quiz",
          gr_quiz_own_add_quiz (change, G_LIST_MODEL (gr_library_get_list (library, "quiz")), _("My Questions")));
}

static void
edit_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *target)
{
  GrQuizPage *self = GR_QUIZ_PAGE (widget);
  GrQuiz *quiz = gr_quiz_start_get_quiz (self->start);

  if (quiz != NULL && gr_quiz_get_guide (quiz) == NULL)
    gr_quiz_page_edit_own (self, quiz);
}

static void
edit_item_cb (GtkWidget  *widget,
              const char *name,
              GVariant   *target)
{
  open_item (GR_QUIZ_PAGE (widget), g_variant_get_string (target, NULL));
}

/* A page about something that is gone goes as well: it was deleted, or undo took back that it was made. */
void
gr_quiz_page_follow_own (GrQuizPage *self)
{
  AdwNavigationPage *view = adw_navigation_view_get_visible_page (self->views);
  GrEntity *entity = GR_IS_OWN_ITEM (view)   ? GR_ENTITY (gr_own_item_get_item (GR_OWN_ITEM (view)))
                     : GR_IS_OWN_QUIZ (view) ? GR_ENTITY (gr_own_quiz_get_quiz (GR_OWN_QUIZ (view)))
                                             : NULL;

  if (entity == NULL || !gr_entity_get_removed (entity))
    return;
  adw_navigation_view_pop (self->views);
  view = adw_navigation_view_get_visible_page (self->views);
  if (GR_IS_OWN_QUIZ (view))
    gr_own_quiz_focus (GR_OWN_QUIZ (view)); /* the row it came from goes as well */
}

/* Called in class_init. */
void
gr_quiz_page_class_init_own (GrQuizPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "quiz.write", NULL, write_cb);
  gtk_widget_class_install_action (widget_class, "quiz.new-quiz", NULL, new_quiz_cb);
  gtk_widget_class_install_action (widget_class, "quiz.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "quiz.edit-item", "s", edit_item_cb);
}
