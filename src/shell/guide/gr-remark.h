/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-files.h"

G_BEGIN_DECLS

/**
 * GrRemark:
 *
 * Something worth a look in a guide that is to be imported, or why a file is
 * refused.
 */
#define GR_TYPE_REMARK (gr_remark_get_type ())
G_DECLARE_FINAL_TYPE (GrRemark, gr_remark, GR, REMARK, GObject)

GrRemark        *gr_remark_new           (const char *name,
                                          const char *message);
GListModel      *gr_remarks_of           (const GrGuideFiles *read,
                                          guint       most);
guint            gr_remarks_count        (const GrGuideFiles *read);
GrGuideSeverity  gr_remark_get_severity  (GrRemark   *self);
const char      *gr_remark_get_message   (GrRemark   *self);
const char      *gr_remark_get_file_name (GrRemark   *self);
guint            gr_remark_get_n_lines   (GrRemark   *self);
guint            gr_remark_get_line      (GrRemark   *self,
                                          guint       nth);
const char      *gr_remark_get_text      (GrRemark   *self,
                                          guint       nth);

G_END_DECLS
