/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include "gr-coach-json.h"

/* What the coach says of a story, at the usual pace. */
int
gr_cli_coach (GrCliArguments *arguments)
{
  const char *path = g_ptr_array_index (arguments->words, 0);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = gr_cli_read_input (path, &error);
  g_autoptr (GrCoachInput) input = NULL;
  g_autoptr (GPtrArray) hints = NULL;
  g_autofree char *json = NULL;
  GrTelling telling;

  if (bytes != NULL)
    input = gr_coach_json_read (bytes, path, &error);
  if (input == NULL)
    return gr_cli_fail (error);
  gr_telling_measure (&telling, (const char *const *) input->texts, 0);
  hints = gr_coach_read ((const char *const *) input->texts, input->language, 0);
  json = gr_coach_json_write (&telling, hints);
  g_print ("%s\n", json);
  return GR_CLI_OK;
}
