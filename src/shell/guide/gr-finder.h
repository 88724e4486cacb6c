/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * GrFinderHit:
 * @section: in which section, by its place in the guide
 * @nth: which of the places in that section, from 0, hidden ones too
 *
 * A place where what is looked for stands.
 */
typedef struct
{
  guint section;
  guint nth;
} GrFinderHit;

/**
 * GrFinder:
 *
 * All places in a guide where a text stands, in their order.  It counts the
 * words that are shown, not the Markdown they are written in.
 */
#define GR_TYPE_FINDER (gr_finder_get_type ())
G_DECLARE_FINAL_TYPE (GrFinder, gr_finder, GR, FINDER, GObject)

GrFinder          *gr_finder_new      (GListModel *sections);
void               gr_finder_set_text (GrFinder   *self,
                                       const char *text);
guint              gr_finder_get_n    (GrFinder   *self);
const GrFinderHit *gr_finder_peek     (GrFinder   *self,
                                       guint       position);
guint              gr_finder_seek     (GrFinder   *self,
                                       guint       section);

G_END_DECLS
