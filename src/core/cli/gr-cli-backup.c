/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include <glib/gi18n-lib.h>

int
gr_cli_backup (GrCliArguments *arguments)
{
  const char *out = g_ptr_array_index (arguments->words, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (arguments->library, GR_STORE_READ, &error);

  if (store == NULL || !gr_store_backup (store, out, &error))
    return gr_cli_fail (error);
  g_print (_("The library was copied to “%s”.\n"), out);
  return GR_CLI_OK;
}
