/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "gr-value.h"

G_BEGIN_DECLS

/**
 * GrChangeKind:
 * @GR_CHANGE_EDIT: what a person did: undo and journal
 * @GR_CHANGE_TEXT: from a draft: successive ones on one field within ten minutes are one step
 * @GR_CHANGE_CONTENT: an import: undone by removing; the journal notes source and hash
 * @GR_CHANGE_QUIET: a heartbeat or a reading position: neither undo nor journal
 */
typedef enum {
  GR_CHANGE_EDIT,
  GR_CHANGE_TEXT,
  GR_CHANGE_CONTENT,
  GR_CHANGE_QUIET,
} GrChangeKind;

typedef enum {
  GR_OP_CREATE,
  GR_OP_SET,
  GR_OP_REMOVE,
} GrOpKind;

/**
 * GrOp:
 *
 * One operation.  A create carries @values, one for each field of the type in
 * the order of its table (null: the field's empty value); a set carries one
 * value.  @guard, on a set of an inverse, is what the field must still hold
 * for the set to apply, so that undo never overwrites what came later.
 */
typedef struct
{
  GrOpKind kind;
  const char *type; /* the registry's string */
  char *uid;
  const char *field; /* the registry's string; set only */
  GrValue value;     /* set only */
  GrValue *values;   /* create only */
  guint n_values;
  gboolean guarded;
  GrValue guard;
} GrOp;

/**
 * GrChange:
 *
 * The only way to write: a label for the Undo menu, a kind, and operations
 * that happen all together or not at all.  Plain data, reference counted,
 * handed across threads; not altered once it was committed.
 */
typedef struct _GrChange GrChange;

GrChange     *gr_change_new         (GrChangeKind  kind,
                                     const char   *label);
GrChange     *gr_change_ref         (GrChange     *self);
void          gr_change_unref       (GrChange     *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrChange, gr_change_unref)

GrChangeKind  gr_change_get_kind    (GrChange     *self);
const char   *gr_change_get_label   (GrChange     *self);
const char   *gr_change_get_note    (GrChange     *self);
void          gr_change_set_note    (GrChange     *self,
                                     const char   *note);
guint         gr_change_get_n_ops   (GrChange     *self);
const GrOp   *gr_change_get_op      (GrChange     *self,
                                     guint         index);
gsize         gr_change_get_size    (GrChange     *self);

const char   *gr_change_create      (GrChange     *self,
                                     const char   *type,
                                     const char   *uid);
void          gr_change_remove      (GrChange     *self,
                                     const char   *type,
                                     const char   *uid);
void          gr_change_set         (GrChange     *self,
                                     const char   *type,
                                     const char   *uid,
                                     const char   *field,
                                     GrValue       value);
void          gr_change_set_text    (GrChange     *self,
                                     const char   *type,
                                     const char   *uid,
                                     const char   *field,
                                     const char   *text);
void          gr_change_set_integer (GrChange     *self,
                                     const char   *type,
                                     const char   *uid,
                                     const char   *field,
                                     gint64        integer);
void          gr_change_set_real    (GrChange     *self,
                                     const char   *type,
                                     const char   *uid,
                                     const char   *field,
                                     double        real);
void          gr_change_guard_last  (GrChange     *self,
                                     const GrValue *guard);

G_END_DECLS
