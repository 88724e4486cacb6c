/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-portfolio-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-folio-order.h"
#include "gr-folio-row.h"

static const GrShortcut shortcuts[] = {
  { "<Alt>Up", "page.part-up", NULL, N_("Move the part up") },
  { "<Alt>Down", "page.part-down", NULL, N_("Move the part down") },
  { "<Control>plus", "page.zoom-in", NULL, N_("Nearer pages") },
  { "<Control>equal", "page.zoom-in", NULL, NULL },
  { "<Control>minus", "page.zoom-out", NULL, N_("More pages at once") },
  { "<Control>0", "page.zoom-reset", NULL, N_("Pages as usual") },
};

/* The row of the part that has the focus, on itself or on what is in it. */
static GrFolioRow *
get_focused_row (GrPortfolioPage *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, GR_TYPE_FOLIO_ROW) : NULL;

  return row != NULL ? GR_FOLIO_ROW (row) : NULL;
}

static void arrange_next (GrPortfolioPage *self);

static void
arranged_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GrPortfolioPage) self = data;
  g_autoptr (GError) error = NULL;

  self->arranging = FALSE;
  if (self->arrangements == NULL) /* the page is gone */
    return;
  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      arrange_next (self);
      return;
    }
  g_array_set_size (self->arrangements, 0);
  self->focus_moved = FALSE;
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    gr_page_present_error (self, error, NULL);
}

/* One at a time: the first of all makes the rows that the others change. */
static void
arrange_next (GrPortfolioPage *self)
{
  GrLibrary *library = gr_page_get_library (GR_PAGE (self));

  while (!self->arranging && self->arrangements->len > 0)
    {
      GrArrangement next = g_array_index (self->arrangements, GrArrangement, 0);
      g_autoptr (GrChange) change = next.moves ? gr_folio_order_place (library, next.part, next.to)
                                               : gr_folio_order_show (library, next.part, next.shown);

      g_array_remove_index (self->arrangements, 0);
      self->arranging = change != NULL;
      if (change != NULL)
        gr_library_commit_async (library, change, arranged_cb, g_object_ref (self));
    }
}

/* Of a part that waits to be moved, only the last place counts. */
static void
arrange (GrPortfolioPage *self,
         GrArrangement    wanted)
{
  GrArrangement *last = self->arrangements->len > 0
                            ? &g_array_index (self->arrangements, GrArrangement, self->arrangements->len - 1)
                            : NULL;

  if (last != NULL && last->moves && wanted.moves && last->part == wanted.part)
    *last = wanted;
  else
    g_array_append_val (self->arrangements, wanted);
  arrange_next (self);
}

static void
place_part (GrPortfolioPage *self,
            GrChapter        part,
            guint            to)
{
  guint n = g_list_model_get_n_items (gr_preview_get_parts (self->preview));
  g_autofree char *told = NULL;

  to = MIN (to, n - 1);
  if (gr_preview_find_part (self->preview, part) == (int) to && !self->focus_moved)
    return;
  self->moved = part;
  self->moved_to = to;
  self->focus_moved = TRUE;
  arrange (self, (GrArrangement) { .part = part, .moves = TRUE, .to = to });
  /* Translators: where a part of the portfolio stands now: "Stories, 3 of 7" */
  told = g_strdup_printf (_("%s, %u of %u"), gr_chapter_get_title (part), self->moved_to + 1, n);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), told, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

/* A key may be pressed again before the row is where it was moved to. */
static void
step_part (GrPortfolioPage *self,
           int              by)
{
  GrFolioRow *row = get_focused_row (self);
  int at;

  if (row == NULL)
    return;
  at = self->focus_moved && gr_folio_row_get_part (row) == self->moved
           ? (int) self->moved_to
           : gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  if (at + by >= 0)
    place_part (self, gr_folio_row_get_part (row), (guint) (at + by));
}

static void
part_up_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *target)
{
  step_part (GR_PORTFOLIO_PAGE (widget), -1);
}

static void
part_down_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *target)
{
  step_part (GR_PORTFOLIO_PAGE (widget), 1);
}

static void
place_part_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *target)
{
  guint part, to;

  g_variant_get (target, "(uu)", &part, &to);
  place_part (GR_PORTFOLIO_PAGE (widget), part, to);
}

static void
show_part_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *target)
{
  gboolean shown;
  guint part;

  g_variant_get (target, "(ub)", &part, &shown);
  arrange (GR_PORTFOLIO_PAGE (widget), (GrArrangement) { .part = part, .shown = shown });
}

static void
find_part_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *target)
{
  GrPortfolioPage *self = GR_PORTFOLIO_PAGE (widget);
  int page = gr_preview_find_page (self->preview, g_variant_get_uint32 (target));

  if (page < 0 || (guint) page >= g_list_model_get_n_items (gr_preview_get_sheets (self->preview)))
    return;
  if (self->narrow)
    adw_overlay_split_view_set_show_sidebar (self->split, FALSE);
  gtk_grid_view_scroll_to (self->sheets, (guint) page, GTK_LIST_SCROLL_NONE, NULL);
}

/* A row that was taken out and put in elsewhere is another widget, without the focus. */
void
gr_portfolio_page_restore_focus (GrPortfolioPage *self)
{
  int at;

  if (!self->focus_moved)
    return;
  at = gr_preview_find_part (self->preview, self->moved);
  self->focus_moved = at >= 0 && (guint) at != self->moved_to;
  if (at >= 0)
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->parts, at)));
}

/* Called in class_init. */
void
gr_portfolio_page_class_init_parts (GrPortfolioPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "page.part-up", NULL, part_up_cb);
  gtk_widget_class_install_action (widget_class, "page.part-down", NULL, part_down_cb);
  gtk_widget_class_install_action (widget_class, "page.place-part", "(uu)", place_part_cb);
  gtk_widget_class_install_action (widget_class, "page.show-part", "(ub)", show_part_cb);
  gtk_widget_class_install_action (widget_class, "page.find-part", "u", find_part_cb);
  gr_page_class_set_shortcuts (GR_PAGE_CLASS (klass), shortcuts, G_N_ELEMENTS (shortcuts));
}
