/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-json.h"

#include <stdio.h>

/* Prints a guide as JSON, its diagnostics to the other stream: for comparing readings of many guides. */
int
main (int   argc,
      char *argv[])
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft = NULL;
  g_autofree char *json = NULL;

  if (argc != 2)
    return 2;
  file = g_file_new_for_path (argv[1]);
  draft = gr_guide_read_file (file, NULL, &error);
  if (draft == NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  for (guint i = 0; i < draft->diagnostics->len; i++)
    {
      g_autofree char *line = gr_diagnostic_format (draft->diagnostics->pdata[i], argv[1]);

      fprintf (stderr, "%s\n", line);
    }
  json = gr_guide_json_from_draft (draft);
  fputs (json, stdout);
  return 0;
}
