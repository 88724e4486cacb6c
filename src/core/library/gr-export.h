/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"
#include "gr-store.h"

G_BEGIN_DECLS

GrGuideDraft *gr_export_draft     (GrStore       *store,
                                   const char    *guide,
                                   GError       **error);
char         *gr_export_find      (GrStore       *store,
                                   const char    *name,
                                   GError       **error);
gboolean      gr_export_take_keys (GrStore       *store,
                                   GrGuideDraft  *draft,
                                   GError       **error);
GrGuideDraft *gr_export_quiz      (GrStore       *store,
                                   const char    *quiz,
                                   GError       **error);

G_END_DECLS
