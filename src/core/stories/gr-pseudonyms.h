/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-enums.h"

G_BEGIN_DECLS

/**
 * GrPseudonyms:
 *
 * The words that a person marked as private, each with the name that takes its
 * place in what leaves the computer: “Person A”, “Employer B”.  A word is
 * found whatever its case and however its letters are put together (NFKC),
 * across a line break, and only as a whole: “Ann” is not in “Annual”, but it
 * is in “Ann’s”.  No endings are guessed: a form that is spelled in another
 * way is marked as a word of its own.
 */
typedef struct _GrPseudonyms GrPseudonyms;

GrPseudonyms *gr_pseudonyms_new      (void);
void          gr_pseudonyms_free     (GrPseudonyms  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrPseudonyms, gr_pseudonyms_free)

gboolean      gr_pseudonyms_add      (GrPseudonyms  *self,
                                      const char    *word,
                                      GrPrivateKind  kind);
int           gr_pseudonyms_find     (GrPseudonyms  *self,
                                      const char    *word);
guint         gr_pseudonyms_get_n    (GrPseudonyms  *self);
const char   *gr_pseudonyms_get_name (GrPseudonyms  *self,
                                      guint          index);
char         *gr_pseudonyms_apply    (GrPseudonyms  *self,
                                      const char    *text);
void          gr_pseudonyms_count    (GrPseudonyms  *self,
                                      const char    *text,
                                      guint         *places);

G_END_DECLS
