/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GR_UID_NAMESPACE "6a5d0b86-7d0c-5b1c-9d43-3c1f2c0a9e51"

char     *gr_uid_new      (void);
char     *gr_uid_for_name (const char *space,
                           const char *name);
gboolean  gr_uid_is_valid (const char *uid);

G_END_DECLS
