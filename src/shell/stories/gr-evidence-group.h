/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrEvidenceGroup:
 *
 * The files of a story: added by dialog or by dropping them, opened by
 * whatever program the person uses for them, removed with undo.  What is being
 * added goes on when the story is left.
 *
 * Property: "drafts", the #GrStoryDrafts of the story.
 */
#define GR_TYPE_EVIDENCE_GROUP (gr_evidence_group_get_type ())
G_DECLARE_FINAL_TYPE (GrEvidenceGroup, gr_evidence_group, GR, EVIDENCE_GROUP, AdwPreferencesGroup)

void gr_evidence_group_add (GrEvidenceGroup *self,
                      GListModel *files);

G_END_DECLS
