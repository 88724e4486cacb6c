/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-take.h"

G_BEGIN_DECLS

/**
 * GrTakeFact:
 * @value: what was measured, such as "22 s"
 * @words: what of, such as "thinking"
 *
 * Something measured in a take.
 */
typedef struct
{
  char *value;
  char *words;
} GrTakeFact;

GPtrArray  *gr_take_facts_list        (GrTake     *take,
                                       GrTake     *first);
const char *gr_take_facts_how         (GrTake     *take);
void        gr_take_fact_free         (GrTakeFact *fact);

G_END_DECLS
