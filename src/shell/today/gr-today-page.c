/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-today-page.h"

#include "gr-timer-pill.h"

struct _GrTodayPage
{
  GrPage parent_instance;
};

G_DEFINE_FINAL_TYPE (GrTodayPage, gr_today_page, GR_TYPE_PAGE)

static void
gr_today_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TODAY_PAGE);
  G_OBJECT_CLASS (gr_today_page_parent_class)->dispose (object);
}

static void
gr_today_page_class_init (GrTodayPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_today_page_dispose;

  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-today-page.ui");
}

static void
gr_today_page_init (GrTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
