/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GrError:
 * @GR_ERROR_FAILED: anything else; the message says what
 * @GR_ERROR_BUSY: somebody else holds it: wait, or close the other window
 * @GR_ERROR_FULL: the disk is full: free some space and retry
 * @GR_ERROR_READONLY: cannot be written: open elsewhere or change its permissions
 * @GR_ERROR_CORRUPT: damaged: restore a backup
 * @GR_ERROR_CONSTRAINT: a change that does not fit what is stored
 * @GR_ERROR_TOO_NEW: made by a newer Greenroom: update
 * @GR_ERROR_INVALID: input that cannot be taken as it is: mend it
 * @GR_ERROR_NOT_FOUND: there is no such thing
 * @GR_ERROR_DENIED: not allowed: allow it in the system's settings
 * @GR_ERROR_MISSING: a piece of the system is missing: install it
 *
 * What went wrong, by what a person can do about it.  Messages are sentences
 * that start with what was being done and end without a full stop where they
 * may be shown after a colon.
 */
typedef enum {
  GR_ERROR_FAILED,
  GR_ERROR_BUSY,
  GR_ERROR_FULL,
  GR_ERROR_READONLY,
  GR_ERROR_CORRUPT,
  GR_ERROR_CONSTRAINT,
  GR_ERROR_TOO_NEW,
  GR_ERROR_INVALID,
  GR_ERROR_NOT_FOUND,
  GR_ERROR_DENIED,
  GR_ERROR_MISSING,
} GrError;

#define GR_ERROR (gr_error_quark ())
GQuark gr_error_quark (void);

G_END_DECLS
