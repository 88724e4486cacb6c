/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-highlight.h"
#include "gr-library.h"
#include "gr-note.h"
#include "gr-section.h"

G_BEGIN_DECLS

/**
 * GrAnnotations:
 *
 * What a person wrote and marked in guides, by section, and the changes by
 * which it comes and goes.
 *
 * Signal: "changed", when highlights, or the cards and questions made from
 * sections, have come or gone.  The notes of a section are a list, which says
 * so itself.
 */
#define GR_TYPE_ANNOTATIONS (gr_annotations_get_type ())
G_DECLARE_FINAL_TYPE (GrAnnotations, gr_annotations, GR, ANNOTATIONS, GObject)

GrAnnotations *gr_annotations_new              (GrLibrary     *library);
GrLibrary     *gr_annotations_get_library      (GrAnnotations *self);

GListModel    *gr_annotations_dup_notes        (GrAnnotations *self,
                                                const char    *section);
GPtrArray     *gr_annotations_dup_highlights   (GrAnnotations *self,
                                                const char    *section);
GrHighlight   *gr_annotations_find_highlight   (GrAnnotations *self,
                                                const char    *uid);
const char    *gr_annotations_get_section      (GrAnnotations *self,
                                                GrNote        *note);
guint          gr_annotations_count_cards      (GrAnnotations *self,
                                                const char    *section);
guint          gr_annotations_count_questions  (GrAnnotations *self,
                                                const char    *section);

const char    *gr_annotations_add_note         (GrAnnotations *self,
                                                GrChange      *change,
                                                GrSection     *section,
                                                const char    *highlight,
                                                const char    *quote);
const char    *gr_annotations_add_highlight    (GrAnnotations *self,
                                                GrChange      *change,
                                                GrSection     *section,
                                                const char    *text,
                                                gsize          start,
                                                gsize          end);
GrChange      *gr_annotations_remove_note      (GrAnnotations *self,
                                                GrNote        *note);
GrChange      *gr_annotations_remove_highlight (GrAnnotations *self,
                                                GrHighlight   *highlight);
GrChange      *gr_annotations_add_card         (GrAnnotations *self,
                                                GrSection     *section,
                                                const char    *front,
                                                const char    *back);
GrChange      *gr_annotations_add_question     (GrAnnotations *self,
                                                GrSection     *section,
                                                const char    *prompt);
GrChange      *gr_annotations_add_task         (GrAnnotations *self,
                                                GrSection     *section,
                                                const char    *title);

G_END_DECLS
