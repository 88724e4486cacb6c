/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include "gr-import.h"

#include <glib/gi18n-lib.h>

static gboolean
import_draft (GrStore      *store,
              GrGuideDraft *draft,
              GError      **error)
{
  gint64 now_ms = g_get_real_time () / 1000;
  g_autoptr (GrChange) change = gr_import_prepare (store, draft, FALSE, now_ms, NULL, error);
  g_autoptr (GrCommit) commit = NULL;

  if (change == NULL)
    return FALSE;
  if (gr_change_get_n_ops (change) == 0)
    {
      g_print (_("“%s” is in the library already; nothing is new.\n"), draft->title);
      return TRUE;
    }
  commit = gr_store_apply (store, change, now_ms, error);
  if (commit == NULL)
    return FALSE;
  g_print (_("“%s” was imported.\n"), draft->title);
  return TRUE;
}

/* A guide that cannot be taken does not keep the others out; the status says that there was one.
 * The library is opened by the first that can, so that nothing is written for none. */
int
gr_cli_import (GrCliArguments *arguments)
{
  g_autoptr (GrStore) store = NULL;
  int status = GR_CLI_OK;

  for (guint i = 0; i < arguments->words->len; i++)
    {
      const char *path = g_ptr_array_index (arguments->words, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
      g_autoptr (GrGuideDraft) draft = gr_guide_read_file (file, NULL, &error);

      if (draft == NULL)
        {
          status = gr_cli_fail (error);
          continue;
        }
      if (store == NULL)
        store = gr_store_open (arguments->library, GR_STORE_WRITE, &error);
      if (store == NULL)
        return gr_cli_fail (error);
      gr_cli_print_diagnostics (draft, path);
      if (!import_draft (store, draft, &error))
        status = gr_cli_fail (error);
    }
  return status;
}
