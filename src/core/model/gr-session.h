/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_SESSION (gr_session_get_type ())
G_DECLARE_FINAL_TYPE (GrSession, gr_session, GR, SESSION, GrEntity)

const char * gr_session_get_task       (GrSession *self);
const char * gr_session_get_task_title (GrSession *self);
gint64       gr_session_get_starts_at  (GrSession *self);
gint64       gr_session_get_minutes    (GrSession *self);
const char * gr_session_get_cue        (GrSession *self);
const char * gr_session_get_response   (GrSession *self);
gint64       gr_session_get_done_at    (GrSession *self);

G_END_DECLS
