/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-page.h"

#include "gr-timer-pill.h"

struct _GrQuizPage
{
  GrPage parent_instance;
};

G_DEFINE_FINAL_TYPE (GrQuizPage, gr_quiz_page, GR_TYPE_PAGE)

static void
gr_quiz_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_QUIZ_PAGE);
  G_OBJECT_CLASS (gr_quiz_page_parent_class)->dispose (object);
}

static void
gr_quiz_page_class_init (GrQuizPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_quiz_page_dispose;

  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-quiz-page.ui");
}

static void
gr_quiz_page_init (GrQuizPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
