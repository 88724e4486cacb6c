/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_PROFILE (gr_profile_get_type ())
G_DECLARE_FINAL_TYPE (GrProfile, gr_profile, GR, PROFILE, GrEntity)

const char *gr_profile_get_name              (GrProfile *self);
const char *gr_profile_get_role              (GrProfile *self);
const char *gr_profile_get_interview_on      (GrProfile *self);
const char *gr_profile_get_interview_note    (GrProfile *self);
gint64      gr_profile_get_minutes_a_week    (GrProfile *self);
gint64      gr_profile_get_words_per_minute  (GrProfile *self);
gint64      gr_profile_get_day_start_hour    (GrProfile *self);
const char *gr_profile_get_language          (GrProfile *self);
gint64      gr_profile_get_minutes_a_day     (GrProfile *self);
double      gr_profile_get_retention         (GrProfile *self);
const char *gr_profile_get_fsrs_weights      (GrProfile *self);
const char *gr_profile_get_career_path       (GrProfile *self);
const char *gr_profile_get_career_path_title (GrProfile *self);

G_END_DECLS
