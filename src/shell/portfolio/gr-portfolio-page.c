/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-portfolio-page.h"

#include "gr-timer-pill.h"

struct _GrPortfolioPage
{
  GrPage parent_instance;
};

G_DEFINE_FINAL_TYPE (GrPortfolioPage, gr_portfolio_page, GR_TYPE_PAGE)

static void
gr_portfolio_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PORTFOLIO_PAGE);
  G_OBJECT_CLASS (gr_portfolio_page_parent_class)->dispose (object);
}

static void
gr_portfolio_page_class_init (GrPortfolioPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_portfolio_page_dispose;

  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-portfolio-page.ui");
}

static void
gr_portfolio_page_init (GrPortfolioPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
