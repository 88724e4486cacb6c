/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrLibraryChoice:
 * @GR_LIBRARY_CHOICE_NONE: none yet
 * @GR_LIBRARY_CHOICE_AGAIN: open the library once more
 * @GR_LIBRARY_CHOICE_READ_ONLY: open it without being able to write
 * @GR_LIBRARY_CHOICE_QUIT: leave
 *
 * What a person wants to do about a library that did not open.
 */
typedef enum {
  GR_LIBRARY_CHOICE_NONE,
  GR_LIBRARY_CHOICE_AGAIN,
  GR_LIBRARY_CHOICE_READ_ONLY,
  GR_LIBRARY_CHOICE_QUIT,
} GrLibraryChoice;

#define GR_TYPE_LIBRARY_CHOICE (gr_library_choice_get_type ())
GType gr_library_choice_get_type (void);

/**
 * GrLibraryError:
 *
 * What is shown in place of everything else when the library does not open:
 * what happened, that nothing was changed, and the ways out that work for that
 * kind of error.
 *
 * Property: "choice" (read-only; each press of a button is notified).
 */
#define GR_TYPE_LIBRARY_ERROR (gr_library_error_get_type ())
G_DECLARE_FINAL_TYPE (GrLibraryError, gr_library_error, GR, LIBRARY_ERROR, AdwBin)

GrLibraryChoice gr_library_error_get_choice (GrLibraryError *self);
void            gr_library_error_set_error  (GrLibraryError *self,
                                             const GError   *error,
                                             const char     *path);

G_END_DECLS
