/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-library.h"
#include "gr-task.h"

G_BEGIN_DECLS

/**
 * GrLinkGroup:
 *
 * What a task is about: stories, questions and deliverables that it is linked
 * to, and the deliverable that it makes.
 */
#define GR_TYPE_LINK_GROUP (gr_link_group_get_type ())
G_DECLARE_FINAL_TYPE (GrLinkGroup, gr_link_group, GR, LINK_GROUP, AdwPreferencesGroup)

void gr_link_group_set_task (GrLinkGroup *self,
                             GrLibrary   *library,
                             GrTask      *task);

G_END_DECLS
