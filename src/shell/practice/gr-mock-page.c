/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-mock-page.h"

#include <glib/gi18n-lib.h>

#include "gr-mock-row.h"
#include "gr-plain.h"
#include "gr-timer-pill.h"

struct _GrMockPage
{
  AdwNavigationPage parent_instance;

  GrMocks *mocks;

  GtkWidget *add_button;
  GtkStack *stack;
  AdwStatusPage *empty;
  GtkLabel *counter;
  GtkLabel *source;
  AdwActionRow *roles;
  GtkBox *role_ticks;
  AdwActionRow *kinds;
  GtkBox *kind_ticks;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (GrMockPage, gr_mock_page, ADW_TYPE_NAVIGATION_PAGE)

static void
update_stack (GrMockPage *self)
{
  guint n = gr_mocks_get_figures (self->mocks)->rounds;

  gtk_widget_set_visible (self->add_button, n > 0); /* else there is one in the middle */
  switch (gr_mocks_get_state (self->mocks))
    {
    case GR_LIST_READY:
      gtk_stack_set_visible_child_name (self->stack, n > 0 ? "ready" : "empty");
      break;
    case GR_LIST_FAILED:
      gtk_stack_set_visible_child_name (self->stack, "failed");
      break;
    case GR_LIST_LOADING:
    default:
      gtk_stack_set_visible_child_name (self->stack, "loading");
      break;
    }
}

static void
update_goal (GrMockPage *self)
{
  const char *why = _("Have a coach, a professional from your field and a manager interview you. Keep here who asked, "
                       "in which format and what they told you; what you want to do about it becomes a task.");
  guint goal = gr_mocks_get_goal (self->mocks);
  const char *guide = gr_mocks_get_source (self->mocks);
  g_autofree char *asks = NULL;
  g_autofree char *description = NULL;
  g_autofree char *escaped = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->source), goal > 0);
  if (goal > 0)
    {
      /* Translators: the title of a guide, and with how many people it asks to practise */
      asks = g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "“%s” asks for %u person.", "“%s” asks for %u different people.", goal), guide,
          goal);
      gtk_label_set_label (self->source, asks);
    }
  description = asks != NULL ? g_strdup_printf ("%s\n\n%s", why, asks) : g_strdup (why);
  escaped = g_markup_escape_text (description, -1); /* a status page takes markup, and nothing else */
  adw_status_page_set_description (self->empty, escaped);
}

/* The words beside them say which; these are for the eye only. */
static void
show_ticks (GtkBox         *box,
            const gboolean *had)
{
  for (GtkWidget *tick = gtk_widget_get_first_child (GTK_WIDGET (box)); tick != NULL;
       tick = gtk_widget_get_next_sibling (tick), had++)
    {
      gtk_image_set_from_icon_name (GTK_IMAGE (tick), *had ? "object-select-symbolic" : "radio-symbolic");
      if (*had)
        gtk_widget_remove_css_class (tick, "dimmed");
      else
        gtk_widget_add_css_class (tick, "dimmed");
    }
}

static void
update (GrMockPage *self)
{
  const GrMockFigures *figures = gr_mocks_get_figures (self->mocks);
  g_autofree char *counter = gr_mock_dup_counter (figures, gr_mocks_get_goal (self->mocks));
  g_autofree char *roles = gr_mock_dup_roles (figures);
  g_autofree char *kinds = gr_mock_dup_kinds (figures);

  update_stack (self);
  update_goal (self);
  gtk_label_set_label (self->counter, counter);
  adw_action_row_set_subtitle (self->roles, roles);
  adw_action_row_set_subtitle (self->kinds, kinds);
  show_ticks (self->role_ticks, figures->roles);
  show_ticks (self->kind_ticks, figures->kinds);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  return gr_mock_row_new (GR_MOCK_PAGE (data)->mocks, item);
}

static void
gr_mock_page_dispose (GObject *object)
{
  GrMockPage *self = GR_MOCK_PAGE (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_MOCK_PAGE);
  g_clear_object (&self->mocks);
  G_OBJECT_CLASS (gr_mock_page_parent_class)->dispose (object);
}

static void
gr_mock_page_class_init (GrMockPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_mock_page_dispose;

  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-mock-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrMockPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, GrMockPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GrMockPage, empty);
  gtk_widget_class_bind_template_child (widget_class, GrMockPage, counter);
  gtk_widget_class_bind_template_child (widget_class, GrMockPage, source);
  gtk_widget_class_bind_template_child (widget_class, GrMockPage, roles);
  gtk_widget_class_bind_template_child (widget_class, GrMockPage, role_ticks);
  gtk_widget_class_bind_template_child (widget_class, GrMockPage, kinds);
  gtk_widget_class_bind_template_child (widget_class, GrMockPage, kind_ticks);
  gtk_widget_class_bind_template_child (widget_class, GrMockPage, rows);
}

static void
gr_mock_page_init (GrMockPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self->roles);
  gr_plain (self->kinds);
}

/**
 * gr_mock_page_new:
 * @mocks: the mock interviews
 *
 * Returns: (transfer floating): their page
 */
GrMockPage *
gr_mock_page_new (GrMocks *mocks)
{
  GrMockPage *self;

  g_return_val_if_fail (GR_IS_MOCKS (mocks), NULL);

  self = g_object_new (GR_TYPE_MOCK_PAGE, NULL);
  self->mocks = g_object_ref (mocks);
  gtk_list_box_bind_model (self->rows, gr_mocks_get_rounds (mocks), create_row, self, NULL);
  g_signal_connect_object (mocks, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}
