/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-guide-draft.h"
#include "gr-pack-reader.h"

G_BEGIN_DECLS

#define GR_PACK_SHORT (64 * 1024)        /* bytes of a title, an option, a task */
#define GR_PACK_LONG (4 * 1024 * 1024)   /* bytes of a body: as long as a Markdown guide may be */

/**
 * GrPack:
 * @reader: takes the values
 * @draft: what they make
 * @made: the identities that were made because the pack has none
 *
 * A guide pack while it is read.
 */
typedef struct
{
  GrPackReader reader;
  GrGuideDraft *draft;
  GHashTable *made;
} GrPack;

static inline void
gr_pack_clear (GrPack *self)
{
  gr_pack_reader_clear (&self->reader);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GrPack, gr_pack_clear)

char *gr_pack_dup_id       (GrPack       *self,
                            JsonObject   *object,
                            const char   *name,
                            const char   *space,
                            const char   *kind,
                            const char   *path,
                            const char   *text);
void  gr_pack_read_quiz    (GrPackReader *reader,
                            JsonNode     *node,
                            gpointer      pack);
void  gr_pack_read_project (GrPackReader *reader,
                            JsonNode     *node,
                            gpointer      pack);

G_END_DECLS
