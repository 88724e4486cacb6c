/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-competencies.h"

G_BEGIN_DECLS

/**
 * GrStoriesSort:
 * @GR_STORIES_SORT_UNFINISHED: what still has an empty part first, in the person's order
 * @GR_STORIES_SORT_TITLE: by title
 * @GR_STORIES_SORT_CHANGED: what was worked on last first
 * @GR_STORIES_SORT_TIME: the longest to tell first
 */
typedef enum {
  GR_STORIES_SORT_UNFINISHED,
  GR_STORIES_SORT_TITLE,
  GR_STORIES_SORT_CHANGED,
  GR_STORIES_SORT_TIME,
} GrStoriesSort;

#define GR_TYPE_STORIES_SORT (gr_stories_sort_get_type ())
GType gr_stories_sort_get_type (void);

/* So many rows are made at once; the rest on request, so that hundreds of stories open like six. */
#define GR_STORIES_AT_ONCE 50

/**
 * GrStoriesShown:
 *
 * The stories as they are listed: those that match, in an order, the first of
 * them.  It knows no widgets.
 *
 * Properties: "search" (words of a title, a text or a competency), "sort"
 * (GrStoriesSort), "only" (a competency; "" for all); read-only: "narrowed"
 * (whether not all are meant), "n-hidden" (how many more match).
 */
#define GR_TYPE_STORIES_SHOWN (gr_stories_shown_get_type ())
G_DECLARE_FINAL_TYPE (GrStoriesShown, gr_stories_shown, GR, STORIES_SHOWN, GObject)

GrStoriesShown *gr_stories_shown_new              (GrLibrary      *library);
GListModel     *gr_stories_shown_get_model        (GrStoriesShown *self);
GrCompetencies *gr_stories_shown_get_competencies (GrStoriesShown *self);
gboolean        gr_stories_shown_get_narrowed     (GrStoriesShown *self);
guint           gr_stories_shown_get_n            (GrStoriesShown *self);
guint           gr_stories_shown_get_n_hidden     (GrStoriesShown *self);
void            gr_stories_shown_set_search       (GrStoriesShown *self,
                                                   const char     *search);
void            gr_stories_shown_set_only         (GrStoriesShown *self,
                                                   const char     *only);
void            gr_stories_shown_set_sort         (GrStoriesShown *self,
                                                   GrStoriesSort   sort);
void            gr_stories_shown_clear            (GrStoriesShown *self);
void            gr_stories_shown_show_more        (GrStoriesShown *self);

G_END_DECLS
