/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include "gr-error.h"

#include <gio/gunixinputstream.h>
#include <glib/gi18n-lib.h>
#include <unistd.h>

#define MOST_BYTES (32 * 1024 * 1024)

/* Reads a file, or for "-" what comes in; at most one byte more than 32 MiB, so that the reader can refuse it. */
GBytes *
gr_cli_read_input (const char *path,
                   GError    **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GInputStream) stream = NULL;
  g_autofree char *bytes = NULL;
  gsize len = 0;

  if (g_str_equal (path, "-"))
    stream = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  else
    stream = G_INPUT_STREAM (g_file_read (file, NULL, error));
  if (stream == NULL)
    {
      g_prefix_error (error, _("Open “%s”: "), path);
      return NULL;
    }
  bytes = g_malloc (MOST_BYTES + 1);
  if (!g_input_stream_read_all (stream, bytes, MOST_BYTES + 1, &len, NULL, error))
    {
      g_prefix_error (error, _("Read “%s”: "), path);
      return NULL;
    }
  return g_bytes_new_take (g_realloc (g_steal_pointer (&bytes), MAX (len, 1)), len);
}
