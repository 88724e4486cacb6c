/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-library.h"
#include "gr-private-word.h"

G_BEGIN_DECLS

/**
 * GrPrivateWords:
 *
 * The words that were marked as private: the name that stands for each, and
 * in how many places of the stories it is found; and the changes that mark
 * one and take the mark away.
 *
 * Signal: "updated", when a word, a name or a place may be another.
 */
#define GR_TYPE_PRIVATE_WORDS (gr_private_words_get_type ())
G_DECLARE_FINAL_TYPE (GrPrivateWords, gr_private_words, GR, PRIVATE_WORDS, GObject)

GrPrivateWords *gr_private_words_new         (GrLibrary      *library);
GrLibrary      *gr_private_words_get_library (GrPrivateWords *self);
GListModel     *gr_private_words_get_model   (GrPrivateWords *self);
const char     *gr_private_words_find        (GrPrivateWords *self,
                                              const char     *word);
guint           gr_private_words_count       (GrPrivateWords *self,
                                              GrPrivateWord  *word);
char           *gr_private_words_describe    (GrPrivateWords *self,
                                              GrPrivateWord  *word);
GrChange       *gr_private_words_make_mark   (GrPrivateWords *self,
                                              const char     *word,
                                              GrPrivateKind   kind);
GrChange       *gr_private_words_make_remove (GrPrivateWords *self,
                                              GrPrivateWord  *word);

G_END_DECLS
