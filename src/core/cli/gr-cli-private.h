/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-guide-draft.h"
#include "gr-store.h"

G_BEGIN_DECLS

#define GR_CLI_OK 0
#define GR_CLI_FAILED 1
#define GR_CLI_USAGE 2

/**
 * GrCliArguments:
 *
 * What stood on the command line after the command's name.
 */
typedef struct
{
  char *library; /* the file, named or the usual one */
  char *paper;   /* NULL: by locale */
  char *preset;  /* its nick; NULL: private */
  char *design;  /* NULL: the usual one */
  gboolean json;
  int limit;     /* hits of a search */
  GPtrArray *words;
} GrCliArguments;

int     gr_cli_convert           (GrCliArguments     *arguments);
int     gr_cli_import            (GrCliArguments     *arguments);
int     gr_cli_guide_export      (GrCliArguments     *arguments);
int     gr_cli_export            (GrCliArguments     *arguments);
int     gr_cli_check             (GrCliArguments     *arguments);
int     gr_cli_backup            (GrCliArguments     *arguments);
int     gr_cli_search            (GrCliArguments     *arguments);
int     gr_cli_agenda            (GrCliArguments     *arguments);
int     gr_cli_coach             (GrCliArguments     *arguments);
int     gr_cli_forecast          (GrCliArguments     *arguments);

GBytes *gr_cli_read_input        (const char         *path,
                                  GError            **error);
int     gr_cli_fail              (const GError       *error);
void    gr_cli_print_diagnostics (const GrGuideDraft *draft,
                                  const char         *path);

G_END_DECLS
