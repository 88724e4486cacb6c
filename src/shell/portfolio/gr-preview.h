/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-folio-item.h"
#include "gr-folio-pages.h"

G_BEGIN_DECLS

/**
 * GrPreviewState:
 * @GR_PREVIEW_LOADING: the first pages are on their way
 * @GR_PREVIEW_FAILED: there are none; see [method@Preview.get_error]
 * @GR_PREVIEW_EMPTY: the person has nothing yet that could be shown
 * @GR_PREVIEW_NONE: every part is off
 * @GR_PREVIEW_READY: there are pages
 */
typedef enum {
  GR_PREVIEW_LOADING,
  GR_PREVIEW_FAILED,
  GR_PREVIEW_EMPTY,
  GR_PREVIEW_NONE,
  GR_PREVIEW_READY,
} GrPreviewState;

/**
 * GrPreview:
 *
 * What the portfolio's page shows, without its widgets: the parts in their
 * order and the pages made from them.  While it is looked at it follows the
 * library; what changes meanwhile is gathered for a moment, and pages are made
 * off the main loop.
 *
 * Signal: "updated", when parts or pages have been brought up to date.
 */
#define GR_TYPE_PREVIEW (gr_preview_get_type ())
G_DECLARE_FINAL_TYPE (GrPreview, gr_preview, GR, PREVIEW, GObject)

GrPreview      *gr_preview_new        (GrLibrary *library);
void            gr_preview_set_seen   (GrPreview *self,
                                       gboolean   seen);
GrFolioWanted   gr_preview_get_wanted (GrPreview *self);
void            gr_preview_set_wanted (GrPreview *self,
                                       GrFolioWanted wanted);
void            gr_preview_refresh    (GrPreview *self);
GrPreviewState  gr_preview_get_state  (GrPreview *self);
const GError   *gr_preview_get_error  (GrPreview *self);
GrFolioPages   *gr_preview_get_pages  (GrPreview *self);
GListModel     *gr_preview_get_parts  (GrPreview *self);
GListModel     *gr_preview_get_sheets (GrPreview *self);
int             gr_preview_find_part  (GrPreview *self,
                                       GrChapter     part);
int             gr_preview_find_page  (GrPreview *self,
                                       GrChapter     part);

G_END_DECLS
