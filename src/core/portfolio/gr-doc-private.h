/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-doc.h"

G_BEGIN_DECLS

GPtrArray *gr_labelled_list_new (void);
GrCard    *gr_card_new          (const char *title,
                                 const char *meta);
void       gr_card_free         (GrCard     *self);
GrTable   *gr_table_new         (void);
void       gr_table_free        (GrTable    *self);
GrChart   *gr_chart_new         (const char *title,
                                 const char *alt,
                                 double      maximum);
void       gr_chart_free        (GrChart    *self);

G_END_DECLS
