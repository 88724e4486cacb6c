/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-change.h"

G_BEGIN_DECLS

#define GR_ROLE_RATING_WANTED 4 /* of 5: from here on a requirement is no gap; our convention, the guide gives no scale */

/**
 * GrRoleRating:
 * @requirement: uid of what is required
 * @made_at: when it was rated, in milliseconds since 1970 in UTC
 * @value: 1 to 5
 *
 * One self-rating; see [class@Mark].
 */
typedef struct
{
  const char *requirement;
  gint64 made_at;
  gint64 value;
} GrRoleRating;

/**
 * GrRoleStanding:
 * @then: the first rating, 1 to 5; 0: none
 * @now: the latest; the same where there is one only
 * @n: how many there are
 */
typedef struct
{
  gint64 then;
  gint64 now;
  guint n;
} GrRoleStanding;

void        gr_role_get_standing  (const GrRoleRating           *ratings,
                                   guint                        n_ratings,
                                   const char                  *requirement,
                                   GrRoleStanding       *standing);
gboolean    gr_role_is_gap (const GrRoleStanding *standing,
                                   gboolean                     has_story);
gboolean    gr_role_is_path_heading (const char              *heading);
const char *gr_role_add_task       (GrChange                    *change,
                                   const char                  *requirement,
                                   const char                  *text,
                                   const char                  *phase,
                                   double                       position);

G_END_DECLS
