/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-exchange-read.h"

#include "gr-aiken.h"
#include "gr-error.h"
#include "gr-gift.h"
#include "gr-guide-pack.h"
#include "gr-markup.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *const endings[] = { ".md", ".markdown", ".json", ".gift", ".aiken", ".txt" };

static gboolean
has_ending (const char *name,
            const char *ending)
{
  gsize len = strlen (name);
  gsize n = strlen (ending);

  return len > n && g_ascii_strcasecmp (name + len - n, ending) == 0;
}

/**
 * gr_exchange_is_guide_name:
 * @name: what a file is called
 *
 * Returns: whether files so called may be guides: Markdown, guide packs, and
 *   quizzes in GIFT or Aiken
 */
gboolean
gr_exchange_is_guide_name (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (has_ending (name, endings[i]))
      return TRUE;
  return FALSE;
}

static gboolean
begins_with_brace (const char *bytes,
                   gsize       len)
{
  gsize i = len >= 3 && memcmp (bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;

  while (i < len && g_ascii_isspace (bytes[i]))
    i++;
  return i < len && bytes[i] == '{';
}

/**
 * gr_exchange_read:
 * @bytes: (array length=len): a file
 * @len: its length
 * @file_name: what it is called
 * @error: return location
 *
 * Reads a guide in whichever format it is: by its name, and where that may
 * mean several, as .txt does, by what is in it.
 *
 * Returns: (transfer full) (nullable): the guide, or %NULL with @error set
 */
GrGuideDraft *
gr_exchange_read (const char *bytes,
                  gsize       len,
                  const char *file_name,
                  GError    **error)
{
  gboolean text = has_ending (file_name, ".txt");

  if (has_ending (file_name, ".json") || (text && begins_with_brace (bytes, len)))
    return gr_guide_pack_read (bytes, len, file_name, error);
  if (has_ending (file_name, ".gift") || (text && gr_gift_is (bytes, len)))
    return gr_gift_read (bytes, len, file_name, error);
  if (has_ending (file_name, ".aiken") || (text && gr_aiken_is (bytes, len)))
    return gr_aiken_read (bytes, len, file_name, error);
  return gr_guide_read (bytes, len, file_name, error);
}

/**
 * gr_exchange_read_file:
 * @file: a guide in any format
 * @bytes: (out) (optional) (transfer full): what is in the file, to show lines of
 * @cancellable: (nullable): to stop it
 * @error: return location
 *
 * Reads a guide from a file, of which it never loads more than its format
 * allows.  This blocks: call it from a job.
 *
 * Returns: (transfer full) (nullable): the guide, or %NULL with @error set
 */
GrGuideDraft *
gr_exchange_read_file (GFile        *file,
                       GBytes      **bytes,
                       GCancellable *cancellable,
                       GError      **error)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base != NULL ? base : "");
  gsize most =
      (has_ending (name, ".json") || has_ending (name, ".txt") ? GR_GUIDE_PACK_MAX_BYTES : GR_MARKUP_MAX_BYTES) + 1;
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GByteArray) read = g_byte_array_new ();
  g_autoptr (GError) local = NULL;
  g_autoptr (GBytes) all = NULL;
  g_autofree guint8 *buffer = g_malloc (64 * 1024);
  gssize n = 0;

  stream = g_file_read (file, cancellable, &local);
  while (stream != NULL && read->len < most)
    {
      n = g_input_stream_read (G_INPUT_STREAM (stream), buffer, MIN (64 * 1024, most - read->len), cancellable, &local);
      if (n <= 0)
        break;
      g_byte_array_append (read, buffer, (guint) n);
    }
  if (stream == NULL || n < 0)
    {
      gboolean missing = g_error_matches (local, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);

      if (g_error_matches (local, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
        g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("Import “%s”: this is a folder; choose the guides in it"),
                     name);
      else
        g_set_error (error, GR_ERROR, missing ? GR_ERROR_NOT_FOUND : GR_ERROR_FAILED, _("Import “%s”: %s"), name,
                     local->message);
      return NULL;
    }
  all = g_byte_array_free_to_bytes (g_steal_pointer (&read));
  if (bytes != NULL)
    *bytes = g_bytes_ref (all);
  return gr_exchange_read (g_bytes_get_size (all) > 0 ? g_bytes_get_data (all, NULL) : "", g_bytes_get_size (all), name,
                           error);
}
