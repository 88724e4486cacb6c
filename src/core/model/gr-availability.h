/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_AVAILABILITY (gr_availability_get_type ())
G_DECLARE_FINAL_TYPE (GrAvailability, gr_availability, GR, AVAILABILITY, GrEntity)

gint64       gr_availability_get_weekday      (GrAvailability *self);
const char * gr_availability_get_day          (GrAvailability *self);
gint64       gr_availability_get_start_minute (GrAvailability *self);
gint64       gr_availability_get_minutes      (GrAvailability *self);

G_END_DECLS
