/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-take-check.h"
#include "gr-take.h"

G_BEGIN_DECLS

/**
 * GrTakeChecks:
 *
 * What one looks for in a take: the points of the guide's answer, and what
 * the guide says makes an interviewer doubt.  Only what was ticked once is
 * kept.  Signal: "changed", when more is known.
 */
#define GR_TYPE_TAKE_CHECKS (gr_take_checks_get_type ())
G_DECLARE_FINAL_TYPE (GrTakeChecks, gr_take_checks, GR, TAKE_CHECKS, GObject)

GrTakeChecks *gr_take_checks_new      (GrLibrary    *library,
                                       GrTake       *take);
guint         gr_take_checks_get_n    (GrTakeChecks *self,
                                       GrCheckKind   kind);
const char   *gr_take_checks_get_text (GrTakeChecks *self,
                                       GrCheckKind   kind,
                                       guint         index);
gboolean      gr_take_checks_get_hit  (GrTakeChecks *self,
                                       GrCheckKind   kind,
                                       guint         index);
void          gr_take_checks_set_hit  (GrTakeChecks *self,
                                       GrCheckKind   kind,
                                       guint         index,
                                       gboolean      hit);

G_END_DECLS
