/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-stories-page.h"

#include "gr-timer-pill.h"

struct _GrStoriesPage
{
  GrPage parent_instance;
};

G_DEFINE_FINAL_TYPE (GrStoriesPage, gr_stories_page, GR_TYPE_PAGE)

static void
gr_stories_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_STORIES_PAGE);
  G_OBJECT_CLASS (gr_stories_page_parent_class)->dispose (object);
}

static void
gr_stories_page_class_init (GrStoriesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_stories_page_dispose;

  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-stories-page.ui");
}

static void
gr_stories_page_init (GrStoriesPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
