/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-doc.h"

guint       many_docs_count    (void);
const char *many_docs_get_name (guint i);
GrDoc      *many_docs_make     (guint i);
