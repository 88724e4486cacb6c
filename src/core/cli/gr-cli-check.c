/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include <glib/gi18n-lib.h>

/* Sound: one line and status 0.  Anything else is listed, a line each, and the status is 1. */
int
gr_cli_check (GrCliArguments *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (arguments->library, GR_STORE_READ, &error);
  g_autoptr (GPtrArray) problems = NULL;

  if (store == NULL)
    return gr_cli_fail (error);
  problems = gr_store_check (store, TRUE, &error);
  if (problems == NULL)
    return gr_cli_fail (error);
  if (problems->len == 0)
    {
      g_print ("%s\n", _("The library is sound."));
      return GR_CLI_OK;
    }
  for (guint i = 0; i < problems->len; i++)
    g_printerr (_("Check “%s”: %s\n"), arguments->library, (char *) g_ptr_array_index (problems, i));
  return GR_CLI_FAILED;
}
