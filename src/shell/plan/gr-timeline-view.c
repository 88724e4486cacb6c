/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-timeline-view.h"

#include "gr-day.h"
#include "gr-next-date.h"
#include "gr-project-box.h"
#include "gr-timeline-card.h"

#define MOST_DATES 6

struct _GrTimelineView
{
  AdwBin parent_instance;

  GrPlanLedger *ledger;
  GListStore *dates; /* of GrNextDate */

  GrProjectBox *projects;
  GtkWidget *dates_group;
  GtkListBox *dates_list;
};

G_DEFINE_FINAL_TYPE (GrTimelineView, gr_timeline_view, ADW_TYPE_BIN)

/* Whether the list says so already; it is read again with every minute of the timer. */
static gboolean
is_shown (GrTimelineView *self,
          GPtrArray      *dates)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->dates)) != dates->len)
    return FALSE;
  for (guint i = 0; i < dates->len; i++)
    {
      g_autoptr (GrNextDate) shown = g_list_model_get_item (G_LIST_MODEL (self->dates), i);

      if (!gr_next_date_equal (shown, dates->pdata[i]))
        return FALSE;
    }
  return TRUE;
}

static void
update (GrTimelineView *self)
{
  GrClock *clock = gr_library_get_clock (gr_plan_ledger_get_library (self->ledger));
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 today = gr_day_of_time (gr_clock_get_wall_ms (clock), zone, GR_DAY_START_HOUR);
  g_autoptr (GPtrArray) dates = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  dates = gr_next_date_list (self->ledger, today, MOST_DATES);
  if (!is_shown (self, dates))
    g_list_store_splice (self->dates, 0, g_list_model_get_n_items (G_LIST_MODEL (self->dates)), dates->pdata,
                         dates->len);
  gtk_widget_set_visible (self->dates_group, dates->len > 0);
}

static void
gr_timeline_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (gr_timeline_view_parent_class)->map (widget);
  update (GR_TIMELINE_VIEW (widget));
}

static void
gr_timeline_view_dispose (GObject *object)
{
  GrTimelineView *self = GR_TIMELINE_VIEW (object);

  if (self->ledger != NULL)
    g_signal_handlers_disconnect_by_func (self->ledger, update, self);
  if (self->dates_list != NULL)
    gtk_list_box_bind_model (self->dates_list, NULL, NULL, NULL, NULL);
  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TIMELINE_VIEW);
  g_clear_object (&self->dates);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_timeline_view_parent_class)->dispose (object);
}

static void
gr_timeline_view_class_init (GrTimelineViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_timeline_view_dispose;
  widget_class->map = gr_timeline_view_map;

  g_type_ensure (GR_TYPE_PROJECT_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-timeline-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTimelineView, projects);
  gtk_widget_class_bind_template_child (widget_class, GrTimelineView, dates_group);
  gtk_widget_class_bind_template_child (widget_class, GrTimelineView, dates_list);
}

static void
gr_timeline_view_init (GrTimelineView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->dates = g_list_store_new (GR_TYPE_NEXT_DATE);
  gtk_list_box_bind_model (self->dates_list, G_LIST_MODEL (self->dates), gr_next_date_create_row, NULL, NULL);
}

/**
 * gr_timeline_view_set_ledger:
 * @self: a view without one
 * @ledger: where the time stands
 */
void
gr_timeline_view_set_ledger (GrTimelineView *self,
                             GrPlanLedger   *ledger)
{
  g_return_if_fail (GR_IS_TIMELINE_VIEW (self) && self->ledger == NULL);

  self->ledger = g_object_ref (ledger);
  g_signal_connect_object (ledger, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  gr_project_box_bind (self->projects, ledger, gr_timeline_card_new);
}
