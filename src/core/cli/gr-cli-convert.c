/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include "gr-exchange-read.h"
#include "gr-guide-json.h"

/* Also of use while writing a guide: what was recognised on standard output, what was noticed on standard error. */
int
gr_cli_convert (GrCliArguments *arguments)
{
  const char *path = g_ptr_array_index (arguments->words, 0);
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft = gr_exchange_read_file (file, NULL, NULL, &error);
  g_autofree char *json = NULL;

  if (draft == NULL)
    return gr_cli_fail (error);
  gr_cli_print_diagnostics (draft, path);
  json = gr_guide_json_from_draft (draft);
  g_print ("%s", json);
  return GR_CLI_OK;
}
