/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-week-view.h"

struct _GrWeekView
{
  AdwBin parent_instance;

  GrPlanLedger *ledger;
};

G_DEFINE_FINAL_TYPE (GrWeekView, gr_week_view, ADW_TYPE_BIN)

static void
gr_week_view_dispose (GObject *object)
{
  GrWeekView *self = GR_WEEK_VIEW (object);

  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_WEEK_VIEW);
  g_clear_object (&self->ledger);
  G_OBJECT_CLASS (gr_week_view_parent_class)->dispose (object);
}

static void
gr_week_view_class_init (GrWeekViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_week_view_dispose;

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               "/io/github/greenroom_app/Greenroom/ui/gr-week-view.ui");
}

static void
gr_week_view_init (GrWeekView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_week_view_set_ledger:
 * @self: a view without one
 * @ledger: where the time stands
 */
void
gr_week_view_set_ledger (GrWeekView   *self,
                         GrPlanLedger *ledger)
{
  g_return_if_fail (GR_IS_WEEK_VIEW (self) && self->ledger == NULL);

  self->ledger = g_object_ref (ledger);
}
