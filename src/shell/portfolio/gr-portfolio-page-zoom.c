/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-portfolio-page-private.h"

/* How near the pages are: so many in a line at most, within that width. */
static const struct
{
  guint columns;
  int width;
} zooms[] = { { 6, 1600 }, { 2, 1200 }, { 1, 760 }, { 1, 1200 } };

#define USUAL 1

static void
set_zoom (GrPortfolioPage *self,
          guint            zoom)
{
  GtkWidget *sheets = GTK_WIDGET (self->sheets);

  self->zoom = zoom;
  gtk_grid_view_set_max_columns (self->sheets, zooms[zoom].columns);
  adw_clamp_scrollable_set_maximum_size (self->sheets_clamp, zooms[zoom].width);
  adw_clamp_scrollable_set_tightening_threshold (self->sheets_clamp, zooms[zoom].width);
  if (zooms[zoom].columns > zooms[USUAL].columns)
    gtk_widget_add_css_class (sheets, "thumbnails");
  else
    gtk_widget_remove_css_class (sheets, "thumbnails");
  /* At an end the one button that is left keeps the focus: without any, no key would be heard. */
  if (zoom == 0 && gtk_widget_has_focus (self->zoom_out_button))
    gtk_widget_grab_focus (self->zoom_in_button);
  else if (zoom + 1 == G_N_ELEMENTS (zooms) && gtk_widget_has_focus (self->zoom_in_button))
    gtk_widget_grab_focus (self->zoom_out_button);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.zoom-in", zoom + 1 < G_N_ELEMENTS (zooms));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.zoom-out", zoom > 0);
}

static void
zoom_in_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *target)
{
  set_zoom (GR_PORTFOLIO_PAGE (widget), GR_PORTFOLIO_PAGE (widget)->zoom + 1);
}

static void
zoom_out_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *target)
{
  set_zoom (GR_PORTFOLIO_PAGE (widget), GR_PORTFOLIO_PAGE (widget)->zoom - 1);
}

static void
zoom_reset_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *target)
{
  set_zoom (GR_PORTFOLIO_PAGE (widget), USUAL);
}

void
gr_portfolio_page_class_init_zoom (GrPortfolioPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "page.zoom-in", NULL, zoom_in_cb);
  gtk_widget_class_install_action (widget_class, "page.zoom-out", NULL, zoom_out_cb);
  gtk_widget_class_install_action (widget_class, "page.zoom-reset", NULL, zoom_reset_cb);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, sheets_clamp);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, zoom_out_button);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, zoom_in_button);
}

void
gr_portfolio_page_init_zoom (GrPortfolioPage *self)
{
  set_zoom (self, USUAL);
}
