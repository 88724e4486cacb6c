/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-answer.h"

#include <glib/gi18n-lib.h>

#include "gr-page.h"
#include "gr-reader-blocks.h"
#include "gr-reveal.h"
#include "gr-text.h"

#define LEVEL 6 /* of headings inside it, of which there should be none */

struct _GrAnswer
{
  GtkWidget parent_instance;

  GrLibrary *library;
  GrQuestion *question;
  GtkWidget *box;
  GtkBox *content;
};

G_DEFINE_FINAL_TYPE (GrAnswer, gr_answer, GTK_TYPE_WIDGET)

static void
add_practise (GrAnswer *self)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "label", _("Practise"), "tooltip-text", _("Answer It Aloud"),
                                    "halign", GTK_ALIGN_START, "margin-top", 6, NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", gr_entity_get_uid (GR_ENTITY (self->question)));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.practise");
  gtk_box_append (self->content, button);
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GrAnswer) self = GR_ANSWER (data);
  g_autoptr (GError) error = NULL;
  const char *answer;

  if (!gr_library_load_body_finish (GR_LIBRARY (object), result, &error))
    {
      if (gtk_widget_get_root (GTK_WIDGET (self)))
        gr_page_present_error (self, error, NULL);
      return;
    }
  if (!self->content)
    return;
  answer = gr_question_get_answer (self->question);
  gr_reader_append_text (self->content, gr_text_is_blank (answer) ? _("The guide gives no answer.") : answer, LEVEL);
  add_practise (self);
}

static void
fill_cb (GrAnswer *self,
         GtkBox   *box)
{
  g_assert (GR_IS_ANSWER (self));

  self->content = box;
  gr_library_load_body_async (self->library, GR_ENTITY (self->question), loaded_cb, g_object_ref (self));
}

static void
gr_answer_dispose (GObject *object)
{
  GrAnswer *self = GR_ANSWER (object);

  self->content = NULL;
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->library);
  g_clear_object (&self->question);
  G_OBJECT_CLASS (gr_answer_parent_class)->dispose (object);
}

static void
gr_answer_class_init (GrAnswerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_answer_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
gr_answer_init (GrAnswer *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * gr_answer_new:
 * @library: where the answer is
 * @question: a question of a guide
 *
 * Returns: (transfer floating): the question, its answer still hidden
 */
GtkWidget *
gr_answer_new (GrLibrary  *library,
               GrQuestion *question)
{
  GrAnswer *self = g_object_new (GR_TYPE_ANSWER, NULL);
  const char *prompt = gr_question_get_prompt (question);
  g_autofree char *line = gr_text_first_line (prompt, 120);
  GtkWidget *reveal = gr_reveal_new (_("Show the Guide’s Answer"), _("Hide the Guide’s Answer"), line);

  self->library = g_object_ref (library);
  self->question = g_object_ref (question);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, line, -1);
  gr_reader_append_text (GTK_BOX (self->box), prompt, LEVEL);
  g_signal_connect_object (reveal, "fill", G_CALLBACK (fill_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), reveal);
  return GTK_WIDGET (self);
}
