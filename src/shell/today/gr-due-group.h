/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrDueGroup:
 *
 * What was promised to people and is due, and to whom it is a good time to
 * write; each leads to the person.  Hidden where there is nothing.
 */
#define GR_TYPE_DUE_GROUP (gr_due_group_get_type ())
G_DECLARE_FINAL_TYPE (GrDueGroup, gr_due_group, GR, DUE_GROUP, AdwPreferencesGroup)

void gr_due_group_set (GrDueGroup      *self,
                       const GPtrArray *follow_ups,
                       gint64           now_ms);

G_END_DECLS
