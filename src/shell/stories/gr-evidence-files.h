/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library-files.h"

G_BEGIN_DECLS

GListModel *gr_evidence_files_new    (GrLibrary  *library,
                                      const char *story);
GrFile     *gr_evidence_files_find   (GrLibrary  *library,
                                      const char *story,
                                      const char *checksum);
void        gr_evidence_files_remove (GrLibrary  *library,
                                      GrChange   *change,
                                      const char *story);
void        gr_evidence_files_copy   (GrLibrary  *library,
                                      GrChange   *change,
                                      const char *from,
                                      const char *to);

G_END_DECLS
