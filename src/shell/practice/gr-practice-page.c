/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-practice-page-private.h"

#include "gr-question-page.h"
#include "gr-timer-pill.h"

G_DEFINE_FINAL_TYPE (GrPracticePage, gr_practice_page, GR_TYPE_PAGE)

static GrQuestionPage *
get_question_page (GrPracticePage *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation);

  return GR_IS_QUESTION_PAGE (page) ? GR_QUESTION_PAGE (page) : NULL;
}

static void
open_question (GrPracticePage *self,
               GrQuestion     *question)
{
  GrQuestionPage *page = get_question_page (self);

  if (page != NULL && gr_question_page_get_question (page) == question)
    return;
  adw_navigation_view_pop_to_page (self->navigation, self->list_page);
  page = gr_question_page_new (self->bank, question);
  adw_navigation_view_push (self->navigation, ADW_NAVIGATION_PAGE (page));
}

static void
chosen_cb (GrPracticePage *self,
           GrQuestion     *question)
{
  open_question (self, question);
}

/* A question that is no more has no page either. */
static void
changed_cb (GrPracticePage *self)
{
  GrQuestionPage *page = get_question_page (self);

  if (page != NULL && gr_entity_get_removed (GR_ENTITY (gr_question_page_get_question (page))))
    adw_navigation_view_pop_to_page (self->navigation, self->list_page);
  gr_practice_page_follow_takes (self);
}

static void
gr_practice_page_show_entity (GrPage     *page,
                              const char *type,
                              const char *uid)
{
  GrPracticePage *self = GR_PRACTICE_PAGE (page);
  GrQuestion *question =
      g_str_equal (type, "question") ? gr_library_lookup (gr_page_get_library (page), type, uid) : NULL;
  GrMockRound *round = g_str_equal (type, "mock-round") ? gr_mocks_find (self->mocks, uid) : NULL;

  if (question != NULL)
    open_question (self, question);
  else if (round != NULL)
    gr_practice_page_show_mock (self, round);
  else if (g_str_equal (type, "take"))
    gr_practice_page_show_take (self, uid);
}

static void
gr_practice_page_constructed (GObject *object)
{
  GrPracticePage *self = GR_PRACTICE_PAGE (object);

  G_OBJECT_CLASS (gr_practice_page_parent_class)->constructed (object);

  self->bank = gr_bank_new (gr_page_get_library (GR_PAGE (self)));
  gr_bank_view_set_bank (self->bank_view, self->bank);
  gr_practice_page_init_takes (self);
  gr_practice_page_init_mocks (self);
  g_signal_connect_object (self->bank, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

static void
gr_practice_page_dispose (GObject *object)
{
  GrPracticePage *self = GR_PRACTICE_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PRACTICE_PAGE);
  g_clear_object (&self->setup);
  g_clear_object (&self->mock_page);
  g_clear_object (&self->mocks);
  g_clear_object (&self->bank);
  G_OBJECT_CLASS (gr_practice_page_parent_class)->dispose (object);
}

static void
gr_practice_page_finalize (GObject *object)
{
  GrPracticePage *self = GR_PRACTICE_PAGE (object);

  g_hash_table_unref (self->asked);
  g_object_unref (self->cancellable);
  g_clear_pointer (&self->turns, g_ptr_array_unref);
  G_OBJECT_CLASS (gr_practice_page_parent_class)->finalize (object);
}

static void
gr_practice_page_class_init (GrPracticePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_practice_page_constructed;
  object_class->dispose = gr_practice_page_dispose;
  object_class->finalize = gr_practice_page_finalize;
  GR_PAGE_CLASS (klass)->show_entity = gr_practice_page_show_entity;

  g_type_ensure (GR_TYPE_BANK_VIEW);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-practice-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPracticePage, navigation);
  gtk_widget_class_bind_template_child (widget_class, GrPracticePage, list_page);
  gtk_widget_class_bind_template_child (widget_class, GrPracticePage, bank_view);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gr_practice_page_class_init_takes (klass);
  gr_practice_page_class_init_mocks (klass);
}

static void
gr_practice_page_init (GrPracticePage *self)
{
  self->asked = g_hash_table_new (NULL, NULL);
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Back to a page that is below, or on to one that is not there yet. */
void
gr_practice_page_go_to (GrPracticePage    *self,
                        AdwNavigationPage *page)
{
  g_autoptr (GListModel) stack = adw_navigation_view_get_navigation_stack (self->navigation);

  for (guint i = 0; i < g_list_model_get_n_items (stack); i++)
    {
      g_autoptr (AdwNavigationPage) other = g_list_model_get_item (stack, i);

      if (other == page)
        {
          adw_navigation_view_pop_to_page (self->navigation, page);
          return;
        }
    }
  adw_navigation_view_push (self->navigation, page);
}
