/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-bank.h"

G_BEGIN_DECLS

/**
 * GrUnfinishedGroup:
 *
 * Recordings that nobody took in, because the program or the computer ended
 * first; each can be kept as a take, or discarded.  Hidden while there is none.
 */
#define GR_TYPE_UNFINISHED_GROUP (gr_unfinished_group_get_type ())
G_DECLARE_FINAL_TYPE (GrUnfinishedGroup, gr_unfinished_group, GR, UNFINISHED_GROUP, AdwBin)

void gr_unfinished_group_set_bank (GrUnfinishedGroup *self,
                                   GrBank            *bank);

G_END_DECLS
