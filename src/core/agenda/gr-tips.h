/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-store.h"

G_BEGIN_DECLS

/**
 * GrTips:
 * @section: the section they are from
 * @title: its heading, such as "Before the Interview"
 * @tips: (array zero-terminated=1): each as a line of plain text
 *
 * The advice of a guide for one moment of an interview.
 */
typedef struct
{
  char *section;
  char *title;
  GStrv tips;
} GrTips;

void       gr_tips_free (GrTips      *self);
GPtrArray *gr_tips_read (GrStore     *store,
                         const char  *guide,
                         GError     **error);

G_END_DECLS
