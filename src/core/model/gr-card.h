/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"
#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_TYPE_CARD (gr_card_get_type ())
G_DECLARE_FINAL_TYPE (GrCard, gr_card, GR, CARD, GrEntity)

const char *gr_card_get_source_type    (GrCard *self);
const char *gr_card_get_source         (GrCard *self);
const char *gr_card_get_source_title   (GrCard *self);
const char *gr_card_get_guide          (GrCard *self);
const char *gr_card_get_front          (GrCard *self);
const char *gr_card_get_back           (GrCard *self);
GrCardState gr_card_get_state          (GrCard *self);
gint64      gr_card_get_step           (GrCard *self);
double      gr_card_get_stability      (GrCard *self);
double      gr_card_get_difficulty     (GrCard *self);
gint64      gr_card_get_due_at         (GrCard *self);
gint64      gr_card_get_reviewed_at    (GrCard *self);
gint64      gr_card_get_scheduled_days (GrCard *self);
gint64      gr_card_get_reps           (GrCard *self);
gint64      gr_card_get_lapses         (GrCard *self);
gboolean    gr_card_get_suspended      (GrCard *self);
const char *gr_card_get_buried_until   (GrCard *self);
gint64      gr_card_get_made_at        (GrCard *self);

G_END_DECLS
