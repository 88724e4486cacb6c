/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-statement.h"
#include "gr-store-sql.h"

G_BEGIN_DECLS

GrRow    *gr_store_read_row  (GrEntityClass *klass,
                              GrStatement   *statement);
gboolean  gr_store_read_rows (GrEntityClass *klass,
                              GrStatement   *statement,
                              GPtrArray     *rows,
                              GError       **error);

G_END_DECLS
