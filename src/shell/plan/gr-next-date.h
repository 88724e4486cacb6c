/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-plan-ledger.h"

G_BEGIN_DECLS

/**
 * GrNextDate:
 *
 * A day on which something is meant to be: an interview, a session, the end of
 * a phase.  For a list.
 */
#define GR_TYPE_NEXT_DATE (gr_next_date_get_type ())
G_DECLARE_FINAL_TYPE (GrNextDate, gr_next_date, GR, NEXT_DATE, GObject)

GPtrArray *gr_next_date_list       (GrPlanLedger *ledger,
                                    gint64        today,
                                    guint         most);
gboolean   gr_next_date_equal      (GrNextDate   *self,
                                    GrNextDate   *other);
GtkWidget *gr_next_date_create_row (gpointer      item,
                                    gpointer      data);

G_END_DECLS
