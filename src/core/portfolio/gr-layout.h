/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-doc.h"
#include "gr-folio.h"
#include "gr-shaper.h"

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * GrLayout:
 *
 * A document cut into lines and pages.  A job makes it and hands it over whole;
 * from then on nothing changes in it, and any thread may paint it.
 */
typedef struct _GrLayout GrLayout;

/**
 * GrHeading:
 * @title: the heading
 * @destination: name of the place in the PDF
 * @level: 1 for a part, 2 for a thing in it, 3 for what is below
 * @page: where it stands, from 0
 * @y: how far down the page, in points
 */
typedef struct
{
  const char *title;
  const char *destination;
  guint level;
  guint page;
  double y;
} GrHeading;

GrLayout        *gr_layout_new                (const GrDoc     *doc,
                                               GrPaper          paper,
                                               GrDesign         design,
                                               GrShaper        *shaper,
                                               GCancellable    *cancellable,
                                               GError         **error);
GrLayout        *gr_folio_lay_out             (const GrFolio   *folio,
                                               const GrDoc     *doc,
                                               GrShaper        *shaper,
                                               GCancellable    *cancellable,
                                               GError         **error);
void             gr_layout_free               (GrLayout        *self);
guint            gr_layout_get_n_pages        (const GrLayout  *self);
double           gr_layout_get_width          (const GrLayout  *self);
double           gr_layout_get_height         (const GrLayout  *self);
const char      *gr_layout_get_title          (const GrLayout  *self);
const char      *gr_layout_get_page_label     (const GrLayout  *self,
                                               guint            page);
const char      *gr_layout_get_page_section   (const GrLayout  *self,
                                               guint            page);
guint            gr_layout_get_n_headings     (const GrLayout  *self);
const GrHeading *gr_layout_get_heading        (const GrLayout  *self,
                                               guint            i);
guint            gr_layout_get_unknown_glyphs (const GrLayout  *self);
const char      *gr_layout_find_source        (const GrLayout  *self,
                                               guint            page,
                                               double           x,
                                               double           y);
const char      *gr_layout_get_page_source    (const GrLayout  *self,
                                               guint            page);

void             gr_page_paint                (const GrLayout  *self,
                                               guint            page,
                                               cairo_t         *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrLayout, gr_layout_free)

G_END_DECLS
