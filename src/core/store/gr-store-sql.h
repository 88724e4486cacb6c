/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

/*
 * GrSqlChild:
 *
 * A type whose rows go when the row that their @field names goes.
 */
typedef struct
{
  GrEntityClass *klass;
  const GrField *field;
  char *select_uids; /* ?1 the uid that goes */
} GrSqlChild;

/*
 * GrSql:
 *
 * The statements of one type, made once from its field table.
 */
typedef struct
{
  GrEntityClass *klass;
  char *insert;        /* ?1 uid, ?2 … the fields */
  char *remove;        /* ?1 uid */
  char **select_field; /* ?1 uid */
  char **update_field; /* ?1 uid, ?2 value */
  char *load_one;      /* ?1 uid; answers uid, the fields */
  char *load_all;      /* the same columns, in order of position */
  char *load_owned;    /* ?1 the owner's uid */
  char *heads_all;     /* as load_all, lazy fields null */
  char *heads_owned;
  GrValue *empty;      /* what a field holds while nothing was said */
  GArray *children;    /* of GrSqlChild */
  char **mentions;     /* a field: NULL, or ?1 the uid that it mentions; answers as load_one */
} GrSql;

const GrSql *gr_sql_for_class (GrEntityClass *klass);

gboolean     gr_sql_fit_value (const GrSql   *sql,
                               guint          field,
                               const GrValue *value,
                               GrValue       *fitted);

G_END_DECLS
