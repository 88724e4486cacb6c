/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-folio.h"

GrFolio *sample_folio_new   (void);
GrFolio *sample_folio_big   (guint n_stories);
GrFolio *sample_folio_world (void);
