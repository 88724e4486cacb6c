/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrInterviewRow:
 *
 * What the interview is for and when, and, folded below it, the tips that the
 * guide has for the day.  A tip's heading leads to it in the guide.  An
 * interview that has a page of its own is opened from here too.
 */
#define GR_TYPE_INTERVIEW_ROW (gr_interview_row_get_type ())
G_DECLARE_FINAL_TYPE (GrInterviewRow, gr_interview_row, GR, INTERVIEW_ROW, AdwExpanderRow)

GtkWidget *gr_interview_row_new      (void);
void       gr_interview_row_set_tips (GrInterviewRow  *self,
                                      const char      *round,
                                      const GPtrArray *tips);

G_END_DECLS
