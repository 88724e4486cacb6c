/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-metric.h"

G_BEGIN_DECLS

/**
 * GrNumberGroup:
 *
 * What the person writes down of a measure of their own: a number for a day,
 * and the numbers there are, the latest first.
 */
#define GR_TYPE_NUMBER_GROUP (gr_number_group_get_type ())
G_DECLARE_FINAL_TYPE (GrNumberGroup, gr_number_group, GR, NUMBER_GROUP, AdwPreferencesGroup)

void  gr_number_group_open  (GrNumberGroup *self,
                             GrLibrary     *library,
                             GrMetric      *metric);
void  gr_number_group_close (GrNumberGroup *self);
guint gr_number_group_get_n (GrNumberGroup *self);

G_END_DECLS
