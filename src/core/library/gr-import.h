/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-change.h"
#include "gr-guide-draft.h"
#include "gr-store.h"

G_BEGIN_DECLS

GrChange *gr_import_prepare (GrStore            *store,
                             const GrGuideDraft *draft,
                             gboolean            built_in,
                             gint64              now_ms,
                             char              **guide_uid,
                             GError            **error);

G_END_DECLS
