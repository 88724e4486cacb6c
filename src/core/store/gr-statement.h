/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store-private.h"

G_BEGIN_DECLS

/*
 * GrStatement:
 *
 * A prepared statement, borrowed from its store's cache and given back when
 * its g_autoptr goes.  What fails on the way (preparing, binding) sticks and
 * is reported by the step, so that only the step has to be looked at.
 */
typedef struct _GrStatement GrStatement;

typedef enum {
  GR_STEP_ROW,
  GR_STEP_DONE,
  GR_STEP_ERROR,
} GrStep;

GrStatement *gr_statement_borrow       (GrStore       *store,
                                        const char    *sql,
                                        const char    *action);
void         gr_statement_give_back    (GrStatement   *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrStatement, gr_statement_give_back)
void         gr_statement_free_chain   (gpointer       chain);

void         gr_statement_bind         (GrStatement   *self,
                                        int            place,
                                        const GrValue *value);
void         gr_statement_bind_text    (GrStatement   *self,
                                        int            place,
                                        const char    *text);
void         gr_statement_bind_integer (GrStatement   *self,
                                        int            place,
                                        gint64         integer);
GrStep       gr_statement_step         (GrStatement   *self,
                                        GError       **error);
gboolean     gr_statement_run          (GrStatement   *self,
                                        GError       **error);

GrValue      gr_statement_dup_value    (GrStatement   *self,
                                        int            column);
const char  *gr_statement_get_text     (GrStatement   *self,
                                        int            column);
gint64       gr_statement_get_integer  (GrStatement   *self,
                                        int            column);
double       gr_statement_get_real     (GrStatement   *self,
                                        int            column);

G_END_DECLS
