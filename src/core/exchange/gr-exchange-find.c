/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-exchange-find.h"

#include "gr-error.h"
#include "gr-exchange-read.h"

#include <glib/gi18n-lib.h>

#define MOST_FILES 1000 /* somebody may drop a whole home folder */
#define MOST_DEPTH 8

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  g_autofree char *one = g_file_get_parse_name (*(GFile *const *) a);
  g_autofree char *two = g_file_get_parse_name (*(GFile *const *) b);

  return g_utf8_collate (one, two);
}

/* In a folder a text file is most likely something else. */
static gboolean
is_wanted (const char *name)
{
  return gr_exchange_is_guide_name (name) && !g_str_has_suffix (name, ".txt");
}

/* Links are not followed: they may lead round in a circle. */
static void
find_guides (GFile        *folder,
             guint         depth,
             GPtrArray    *found,
             GCancellable *cancellable)
{
  g_autoptr (GFileEnumerator) children = NULL;
  GFileInfo *info;
  GFile *child;

  children = g_file_enumerate_children (
      folder, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_IS_HIDDEN,
      G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, cancellable, NULL);
  while (children != NULL && found->len < MOST_FILES &&
         g_file_enumerator_iterate (children, &info, &child, cancellable, NULL) && info != NULL)
    {
      GFileType type = g_file_info_get_file_type (info);

      if (g_file_info_get_is_hidden (info))
        continue;
      if (type == G_FILE_TYPE_DIRECTORY && depth < MOST_DEPTH)
        find_guides (child, depth + 1, found, cancellable);
      else if (type == G_FILE_TYPE_REGULAR && is_wanted (g_file_info_get_name (info)))
        g_ptr_array_add (found, g_object_ref (child));
    }
}

/**
 * gr_exchange_find:
 * @folder: a folder
 * @cancellable: (nullable): to stop it
 * @error: return location: %GR_ERROR_NOT_FOUND where there is none
 *
 * Looks for guides in a folder and those inside it, at most 1000.  This
 * blocks.
 *
 * Returns: (transfer full) (nullable) (element-type GFile): the guides, by name
 */
GPtrArray *
gr_exchange_find (GFile        *folder,
                  GCancellable *cancellable,
                  GError      **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);

  find_guides (folder, 0, found, cancellable);
  if (found->len == 0)
    {
      g_autofree char *base = g_file_get_basename (folder);
      g_autofree char *name = g_filename_display_name (base != NULL ? base : "");

      g_set_error (error, GR_ERROR, GR_ERROR_NOT_FOUND,
                   _("Import “%s”: there is no guide in this folder (.md, .json, .gift or .aiken)"), name);
      return NULL;
    }
  g_ptr_array_sort (found, compare_names);
  return g_steal_pointer (&found);
}
