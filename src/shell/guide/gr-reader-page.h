/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "gr-annotations.h"
#include "gr-guide.h"
#include "gr-library.h"
#include "gr-marks.h"
#include "gr-snippet-dialog.h"

G_BEGIN_DECLS

/**
 * GrReaderPage:
 *
 * A guide to read: one unit of it at a time, its outline at the end side, and
 * what one may say about the unit below it.
 *
 * Its buttons and menus start actions of the page it is in, such as
 * `page.understood`, `page.note` or `page.next-section`.  Signal: "moved", when another unit is shown or what can
 * be done has changed.
 */
#define GR_TYPE_READER_PAGE (gr_reader_page_get_type ())
G_DECLARE_FINAL_TYPE (GrReaderPage, gr_reader_page, GR, READER_PAGE, AdwNavigationPage)

void     gr_reader_page_open           (GrReaderPage *self,
                                        GrAnnotations *annotations,
                                        GrMarks      *marks,
                                        GrGuide      *guide,
                                        const char   *section);
void     gr_reader_page_close          (GrReaderPage *self);
GrGuide *gr_reader_page_get_guide      (GrReaderPage *self);
gboolean gr_reader_page_has_unit       (GrReaderPage *self);
gboolean gr_reader_page_can_step       (GrReaderPage *self,
                                        int           by);
void     gr_reader_page_step           (GrReaderPage *self,
                                        int           by);
void     gr_reader_page_toggle_mark    (GrReaderPage *self,
                                        GrMarkKind    kind);
void     gr_reader_page_toggle_outline (GrReaderPage *self);
void     gr_reader_page_toggle_find    (GrReaderPage *self);
void     gr_reader_page_find           (GrReaderPage *self,
                                        const char   *text);
void     gr_reader_page_start_find     (GrReaderPage *self);
void     gr_reader_page_add_note       (GrReaderPage *self);
void     gr_reader_page_toggle_highlight (GrReaderPage *self);
void     gr_reader_page_make           (GrReaderPage *self,
                                        GrSnippetKind kind);
void     gr_reader_page_copy           (GrReaderPage *self);
void     gr_reader_page_enter_text     (GrReaderPage *self);
void     gr_reader_page_show_notes     (GrReaderPage *self);

G_END_DECLS
