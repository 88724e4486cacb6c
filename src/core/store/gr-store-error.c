/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-store-private.h"

#include <errno.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "gr-error.h"

static int
code_of (int rc,
         int number)
{
  switch (rc & 0xff)
    {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return GR_ERROR_BUSY;
    case SQLITE_FULL:
      return GR_ERROR_FULL;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return GR_ERROR_READONLY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return GR_ERROR_CORRUPT;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
      return GR_ERROR_CONSTRAINT;
    case SQLITE_CANTOPEN:
      return number == EACCES || number == EPERM || number == EROFS ? GR_ERROR_READONLY : GR_ERROR_FAILED;
    case SQLITE_IOERR:
      if (rc == SQLITE_IOERR_CORRUPTFS)
        return GR_ERROR_CORRUPT;
      return number == ENOSPC || number == EDQUOT ? GR_ERROR_FULL : GR_ERROR_FAILED;
    default:
      return GR_ERROR_FAILED;
    }
}

static void
set_by_code (GError    **error,
             int         code,
             const char *action,
             const char *detail)
{
  switch (code)
    {
    case GR_ERROR_BUSY:
      /* Translators: %s is what was being done, such as "Save". */
      g_set_error (error, GR_ERROR, code, _("%s: the library is in use elsewhere"), action);
      break;
    case GR_ERROR_FULL:
      g_set_error (error, GR_ERROR, code, _("%s: the disk is full"), action);
      break;
    case GR_ERROR_READONLY:
      g_set_error (error, GR_ERROR, code, _("%s: the library cannot be written here"), action);
      break;
    case GR_ERROR_CORRUPT:
      /* Translators: the second %s is the technical reason, in English. */
      g_set_error (error, GR_ERROR, code, _("%s: the library is damaged (%s)"), action, detail);
      break;
    case GR_ERROR_CONSTRAINT:
      /* Translators: the second %s is the technical reason, in English. */
      g_set_error (error, GR_ERROR, code, _("%s: it does not fit what is kept (%s)"), action, detail);
      break;
    default:
      g_set_error (error, GR_ERROR, code, "%s: %s", action, detail);
      break;
    }
}

/*
 * gr_store_set_error:
 * @db: (nullable): the connection that failed
 * @rc: SQLite's answer; an extended code where there is one
 * @action: what was being done
 *
 * Says what a person can do about it.  An interrupted read is
 * %G_IO_ERROR_CANCELLED, as everywhere in GIO.
 *
 * Returns: %FALSE, always
 */
gboolean
gr_store_set_error (GError    **error,
                    sqlite3    *db,
                    int         rc,
                    const char *action)
{
  int number = db != NULL ? sqlite3_system_errno (db) : 0;
  const char *detail = db != NULL && sqlite3_extended_errcode (db) == rc ? sqlite3_errmsg (db) : sqlite3_errstr (rc);

  if ((rc & 0xff) == SQLITE_INTERRUPT)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, _("%s: interrupted"), action);
  else
    set_by_code (error, code_of (rc, number), action, detail);
  return FALSE;
}

/*
 * gr_store_set_errno:
 * @number: an errno
 * @action: what was being done
 *
 * Returns: %FALSE, always
 */
gboolean
gr_store_set_errno (GError    **error,
                    int         number,
                    const char *action)
{
  int code = GR_ERROR_FAILED;

  if (number == ENOSPC || number == EDQUOT)
    code = GR_ERROR_FULL;
  else if (number == EACCES || number == EPERM || number == EROFS)
    code = GR_ERROR_READONLY;
  else if (number == EWOULDBLOCK)
    code = GR_ERROR_BUSY;
  else if (number == ENOENT)
    code = GR_ERROR_NOT_FOUND;
  set_by_code (error, code, action, g_strerror (number));
  return FALSE;
}
