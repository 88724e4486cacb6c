/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-queries-review.h"

G_BEGIN_DECLS

/**
 * GrReviewFace:
 * @front: what is asked
 * @back: the whole answer as Markdown, for who wants it in other words
 * @choices: (array zero-terminated=1): what there is to choose from; mostly nothing
 * @points: (array zero-terminated=1): what is to be said, one by one; plain text
 * @numbered: whether the points are several things rather than one text
 * @section_title: (nullable): the heading under which it stands in its guide
 *
 * The two sides of a card in words.
 */
typedef struct
{
  char *front;
  char *back;
  GStrv choices;
  GStrv points;
  gboolean numbered;
  char *section_title;
} GrReviewFace;

GrReviewFace *gr_review_face_read (GrStore            *store,
                                   const GrReviewRow  *row,
                                   GError            **error);
void          gr_review_face_free (GrReviewFace       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrReviewFace, gr_review_face_free)

G_END_DECLS
