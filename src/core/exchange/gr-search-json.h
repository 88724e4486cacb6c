/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-queries.h"

G_BEGIN_DECLS

#define GR_SEARCH_JSON_FORMAT "greenroom-search"
#define GR_SEARCH_JSON_VERSION 1

char *gr_search_json_from_hits (const char *text,
                                GPtrArray  *hits);

G_END_DECLS
