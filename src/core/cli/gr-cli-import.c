/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include "gr-import.h"

#include <glib/gi18n-lib.h>

static gboolean
import_one (GrStore    *store,
            const char *path,
            GError    **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GrGuideDraft) draft = gr_guide_read_file (file, NULL, error);
  g_autoptr (GrChange) change = NULL;
  g_autoptr (GrCommit) commit = NULL;
  gint64 now_ms = g_get_real_time () / 1000;

  if (draft == NULL)
    return FALSE;
  gr_cli_print_diagnostics (draft, path);
  change = gr_import_prepare (store, draft, FALSE, now_ms, NULL, error);
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

/* A guide that cannot be taken does not keep the others out; the status says that there was one. */
int
gr_cli_import (GrCliArguments *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = NULL;
  int status = GR_CLI_OK;

  store = gr_store_open (arguments->library, GR_STORE_WRITE, &error);
  if (store == NULL)
    return gr_cli_fail (error);
  for (guint i = 0; i < arguments->words->len; i++)
    {
      g_autoptr (GError) problem = NULL;

      if (!import_one (store, g_ptr_array_index (arguments->words, i), &problem))
        status = gr_cli_fail (problem);
    }
  return status;
}
