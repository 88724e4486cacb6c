/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-queries.h"

G_BEGIN_DECLS

/* What is no longer in a guide, and what of the person's hangs on it, in words. */

char *gr_retired_dup_words (const GrRetired *retired);

G_END_DECLS
