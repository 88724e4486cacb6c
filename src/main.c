/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <locale.h>

#include <glib/gi18n-lib.h>

#include "gr-application.h"
#include "gr-cli.h"

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GrApplication) app = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  /* A command never opens a display, so that it works where there is none. */
  if (gr_cli_wants (argc, argv))
    return gr_cli_run (argc, argv);

  app = gr_application_new ();
  return g_application_run (G_APPLICATION (app), argc, argv);
}
