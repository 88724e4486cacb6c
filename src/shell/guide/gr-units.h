/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-enums.h"

G_BEGIN_DECLS

#define GR_UNITS_NONE G_MAXUINT

/**
 * GrUnitHead:
 * @level: of the heading, 1 to 6
 * @kind: what the section holds
 * @has_text: whether there is anything below the heading
 *
 * What one has to know of a section to find the pages of a guide.
 */
typedef struct
{
  int level;
  GrSectionKind kind;
  gboolean has_text;
} GrUnitHead;

/**
 * GrUnit:
 * @first: its first section
 * @n: how many sections it has
 * @depth: 1, or 2 for a unit below another
 * @parent: the unit it is below, or %GR_UNITS_NONE
 * @readable: %FALSE where there is only a heading for the units below it
 *
 * What is read at a time, and marked as understood: a page of the reader.
 */
typedef struct
{
  guint first;
  guint n;
  guint depth;
  guint parent;
  gboolean readable;
} GrUnit;

GArray *gr_units_find          (const GrUnitHead *heads,
                                guint             n_heads);
guint   gr_units_find_section  (const GArray     *units,
                                guint             section);

G_END_DECLS
