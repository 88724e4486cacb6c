/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrApplication:
 *
 * Brings library and window together.  Files on the command line are guides to
 * import; `--library FILE` works on another library, as a program of its own.
 */
#define GR_TYPE_APPLICATION (gr_application_get_type ())
G_DECLARE_FINAL_TYPE (GrApplication, gr_application, GR, APPLICATION, AdwApplication)

GrApplication *gr_application_new (void);

G_END_DECLS
