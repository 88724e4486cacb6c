/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-doc.h"

G_BEGIN_DECLS

#define GR_SVG_WIDTH 640 /* in the units of a picture, which grows and shrinks with the page */

extern const char gr_doc_html_style[];

void  gr_doc_html_chart       (GString       *out,
                               const GrChart *chart,
                               gboolean       rtl);

void  gr_svg_append_box       (GString       *out,
                               const char    *class,
                               double         from,
                               double         width,
                               double         y,
                               double         height,
                               gboolean       rtl);
void  gr_svg_append_text      (GString       *out,
                               const char    *class,
                               double         x,
                               double         y,
                               const char    *anchor,
                               const char    *text);
char *gr_svg_dup_short        (const char    *label,
                               glong          n_chars);
guint gr_svg_measure_timeline (const GrChart *chart);
void  gr_svg_append_timeline  (GString       *out,
                               const GrChart *chart,
                               gboolean       rtl);

G_END_DECLS
