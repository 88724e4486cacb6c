/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-telling.h"
#include "gr-version.h"

G_BEGIN_DECLS

/**
 * GrTellingPane:
 *
 * What a story comes to when it is told, beside its text: how long it takes,
 * how that compares to what is usual, and its shares as a bar and in words.
 */
#define GR_TYPE_TELLING_PANE (gr_telling_pane_get_type ())
G_DECLARE_FINAL_TYPE (GrTellingPane, gr_telling_pane, GR, TELLING_PANE, AdwBin)

void gr_telling_pane_set_telling (GrTellingPane   *self,
                                  const GrTelling *telling,
                                  gint64           pace);
void gr_telling_pane_set_version (GrTellingPane   *self,
                                  GrVersionKind    kind,
                                  const char      *text,
                                  gint64           pace);

G_END_DECLS
