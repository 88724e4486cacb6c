/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-practice-page-private.h"

#include "gr-mock-round-page.h"
#include "gr-take-page.h"

/* From the questions to the mock interviews, and to one of them. */

static GrMockRoundPage *
get_round_page (GrPracticePage *self)
{
  AdwNavigationPage *page = adw_navigation_view_get_visible_page (self->navigation);

  return GR_IS_MOCK_ROUND_PAGE (page) ? GR_MOCK_ROUND_PAGE (page) : NULL;
}

/* FALSE while a take goes on. */
static gboolean
show_mocks (GrPracticePage *self)
{
  if (GR_IS_TAKE_PAGE (adw_navigation_view_get_visible_page (self->navigation)))
    return FALSE;
  gr_practice_page_go_to (self, ADW_NAVIGATION_PAGE (self->mock_page));
  return TRUE;
}

static void
mocks_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  show_mocks (GR_PRACTICE_PAGE (widget));
}

static void
show_mock_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GrPracticePage *self = GR_PRACTICE_PAGE (widget);
  GrMockRound *round = gr_mocks_find (self->mocks, g_variant_get_string (parameter, NULL));

  if (round != NULL)
    gr_practice_page_show_mock (self, round);
}

typedef struct
{
  GrPracticePage *page;
  char *uid;
} Adding;

static void
adding_free (Adding *adding)
{
  g_object_unref (adding->page);
  g_free (adding->uid);
  g_free (adding);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Adding, adding_free)

static void
added_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (Adding) adding = data;
  g_autoptr (GError) error = NULL;

  if (gtk_widget_get_root (GTK_WIDGET (adding->page)) == NULL)
    return;
  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gtk_widget_activate_action (GTK_WIDGET (adding->page), "practice.show-mock", "s", adding->uid);
  else
    gr_page_present_error (adding->page, error, NULL);
}

static void
new_mock_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  GrPracticePage *self = GR_PRACTICE_PAGE (widget);
  const char *uid;
  g_autoptr (GrChange) change = gr_mocks_make_round (self->mocks, &uid);
  Adding *adding = g_new0 (Adding, 1);

  adding->page = g_object_ref (self);
  adding->uid = g_strdup (uid);
  gr_library_commit_async (gr_page_get_library (GR_PAGE (self)), change, added_cb, adding);
}

/* Elsewhere Ctrl+N means what it means in the whole window. */
static void
visible_page_cb (GrPracticePage *self)
{
  AdwNavigationPage *page = self->navigation != NULL ? adw_navigation_view_get_visible_page (self->navigation) : NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "practice.new-mock", GR_IS_MOCK_PAGE (page));
}

/* A mock interview that is no more has no page either. */
static void
mocks_changed_cb (GrPracticePage *self)
{
  GrMockRoundPage *page = get_round_page (self);

  if (page != NULL && gr_entity_get_removed (GR_ENTITY (gr_mock_round_page_get_round (page))))
    adw_navigation_view_pop_to_page (self->navigation, ADW_NAVIGATION_PAGE (self->mock_page));
}

void
gr_practice_page_show_mock (GrPracticePage *self,
                            GrMockRound    *round)
{
  GrMockRoundPage *page = get_round_page (self);

  if ((page != NULL && gr_mock_round_page_get_round (page) == round) || !show_mocks (self))
    return;
  adw_navigation_view_push (self->navigation, ADW_NAVIGATION_PAGE (gr_mock_round_page_new (self->mocks, round)));
}

/* Called in class_init. */
void
gr_practice_page_class_init_mocks (GrPracticePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "practice.mocks", NULL, mocks_cb);
  gtk_widget_class_install_action (widget_class, "practice.show-mock", "s", show_mock_cb);
  gtk_widget_class_install_action (widget_class, "practice.new-mock", NULL, new_mock_cb);
}

void
gr_practice_page_init_mocks (GrPracticePage *self)
{
  self->mocks = gr_mocks_new (gr_page_get_library (GR_PAGE (self)));
  self->mock_page = g_object_ref_sink (gr_mock_page_new (self->mocks)); /* it comes and goes, as the setup does */
  g_signal_connect_object (self->mocks, "changed", G_CALLBACK (mocks_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->navigation, "notify::visible-page", G_CALLBACK (visible_page_cb), self,
                           G_CONNECT_SWAPPED);
  visible_page_cb (self);
}
