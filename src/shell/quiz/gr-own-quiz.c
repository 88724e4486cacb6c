/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-own-quiz.h"

#include <glib/gi18n-lib.h>

#include "gr-draft-row.h"
#include "gr-page.h"
#include "gr-quiz-keys.h"
#include "gr-quiz-line-row.h"
#include "gr-text.h"

struct _GrOwnQuiz
{
  AdwNavigationPage parent_instance;

  GrLibrary *library;
  GrQuiz *quiz;
  GListStore *lines;

  GrDraftRow *name;
  GtkListBox *list;
  GtkWidget *write;
};

G_DEFINE_FINAL_TYPE (GrOwnQuiz, gr_own_quiz, ADW_TYPE_NAVIGATION_PAGE)

/* What keeps a question from being asked or scored, so that nobody wonders where it is. */
static char *
about_text (GrQuizKeys *keys,
            GrQuizItem *item)
{
  const char *uid = gr_entity_get_uid (GR_ENTITY (item));
  GPtrArray *choices = gr_quiz_keys_get_choices (keys, uid);
  guint n = choices != NULL ? choices->len : 0;

  if (n < 2)
    return g_strdup (_("Not asked yet: it needs two answers to choose from"));
  if (!gr_quiz_keys_is_keyed (keys, uid))
    return g_strdup (_("No right answer yet"));
  return g_strdup_printf (ngettext ("%u answer", "%u answers", n), n);
}

static void
update (GrOwnQuiz *self)
{
  GrEntityList *items = gr_library_get_list (self->library, "quiz-item");
  g_autoptr (GrQuizKeys) keys = gr_quiz_keys_new (G_LIST_MODEL (gr_library_get_list (self->library, "choice")),
                                                  G_LIST_MODEL (gr_library_get_list (self->library, "key")));
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < gr_entity_list_get_n (items); i++)
    {
      GrQuizItem *item = gr_entity_list_peek (items, i);
      const char *stem = gr_quiz_item_get_stem (item);
      g_autofree char *about = NULL;
      GrQuizLine *line;

      if (g_strcmp0 (gr_quiz_item_get_quiz (item), gr_entity_get_uid (GR_ENTITY (self->quiz))) != 0)
        continue;
      about = about_text (keys, item);
      line = gr_quiz_line_new (gr_text_is_blank (stem) ? _("Untitled question") : stem, about, NULL);
      gr_quiz_line_set_uid (line, gr_entity_get_uid (GR_ENTITY (item)));
      g_ptr_array_add (lines, line);
    }
  gr_quiz_lines_replace (self->lines, lines);
  gtk_widget_set_visible (GTK_WIDGET (self->list), lines->len > 0);
}

static void
library_changed_cb (GrOwnQuiz *self,
                    GrChange  *change)
{
  g_assert (GR_IS_OWN_QUIZ (self));

  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const char *type = gr_change_get_op (change, i)->type;

      if (g_str_equal (type, "quiz-item") || g_str_equal (type, "choice"))
        {
          update (self);
          return;
        }
    }
}

static void
row_activated_cb (GrOwnQuiz     *self,
                  GrQuizLineRow *row)
{
  g_assert (GR_IS_OWN_QUIZ (self));

  gtk_widget_activate_action (GTK_WIDGET (self), "quiz.edit-item", "s",
                              gr_quiz_line_get_uid (gr_quiz_line_row_get_line (row)));
}

static void
delete_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *target)
{
  GrOwnQuiz *self = GR_OWN_QUIZ (widget);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Delete Quiz"));

  gr_draft_row_close (self->name); /* so that undo brings back every word */
  gr_change_remove (change, "quiz", gr_entity_get_uid (GR_ENTITY (self->quiz)));
  gr_library_commit (self->library, g_steal_pointer (&change));
  gr_page_toast (self, _("Quiz deleted"), TRUE);
}

static void
gr_own_quiz_dispose (GObject *object)
{
  GrOwnQuiz *self = GR_OWN_QUIZ (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_OWN_QUIZ);
  g_clear_object (&self->quiz);
  g_clear_object (&self->library);
  g_clear_object (&self->lines);

  G_OBJECT_CLASS (gr_own_quiz_parent_class)->dispose (object);
}

static void
gr_own_quiz_class_init (GrOwnQuizClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_own_quiz_dispose;

  g_type_ensure (GR_TYPE_DRAFT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-own-quiz.ui");
  gtk_widget_class_bind_template_child (widget_class, GrOwnQuiz, name);
  gtk_widget_class_bind_template_child (widget_class, GrOwnQuiz, list);
  gtk_widget_class_bind_template_child (widget_class, GrOwnQuiz, write);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_install_action (widget_class, "own.delete-quiz", NULL, delete_cb);
}

static void
gr_own_quiz_init (GrOwnQuiz *self)
{
  self->lines = g_list_store_new (GR_TYPE_QUIZ_LINE);

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->lines), gr_quiz_line_row_new, GINT_TO_POINTER (TRUE), NULL);
}

/**
 * gr_own_quiz_new:
 * @library: where the quiz is kept
 * @quiz: a quiz of the person's own
 *
 * Returns: (transfer floating): a page of its questions
 */
GrOwnQuiz *
gr_own_quiz_new (GrLibrary *library,
                 GrQuiz    *quiz)
{
  GrOwnQuiz *self = g_object_new (GR_TYPE_OWN_QUIZ, NULL);

  self->library = g_object_ref (library);
  self->quiz = g_object_ref (quiz);
  gr_draft_row_open (self->name, library, GR_ENTITY (quiz), "title", _("Rename Quiz"));
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

/**
 * gr_own_quiz_get_quiz:
 * @self: the page
 *
 * Returns: (transfer none): the quiz it is about
 */
GrQuiz *
gr_own_quiz_get_quiz (GrOwnQuiz *self)
{
  g_return_val_if_fail (GR_IS_OWN_QUIZ (self), NULL);
  return self->quiz;
}

/**
 * gr_own_quiz_focus:
 * @self: the page
 *
 * Puts the focus where it is safe from rows that go.
 */
void
gr_own_quiz_focus (GrOwnQuiz *self)
{
  g_return_if_fail (GR_IS_OWN_QUIZ (self));
  gtk_widget_grab_focus (self->write);
}
