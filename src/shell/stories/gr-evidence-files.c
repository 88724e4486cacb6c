/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-evidence-files.h"

#include <gtk/gtk.h>

/* Which files belong to a story.  They only mention it, so whoever removes or copies a story sees to them here. */

static gboolean
is_of (GrFile     *file,
       const char *story)
{
  return g_strcmp0 (gr_file_get_target (file), story) == 0 && g_strcmp0 (gr_file_get_target_type (file), "story") == 0;
}

static gboolean
is_of_cb (gpointer item,
          gpointer data)
{
  return is_of (GR_FILE (item), data);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  gint64 first = gr_file_get_added_at ((GrFile *) a), second = gr_file_get_added_at ((GrFile *) b);

  return first != second ? (first < second ? -1 : 1)
                         : g_utf8_collate (gr_file_get_name ((GrFile *) a), gr_file_get_name ((GrFile *) b));
}

/**
 * gr_evidence_files_new:
 * @library: an open library
 * @story: the uid of a story
 *
 * Returns: (transfer full): its files, in the order they were added; follows the library
 */
GListModel *
gr_evidence_files_new (GrLibrary  *library,
                       const char *story)
{
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_of_cb, g_strdup (story), g_free));
  GListModel *all = G_LIST_MODEL (gr_library_get_list (library, "file"));
  GtkFilterListModel *own = gtk_filter_list_model_new (g_object_ref (all), filter);

  return G_LIST_MODEL (
      gtk_sort_list_model_new (G_LIST_MODEL (own), GTK_SORTER (gtk_custom_sorter_new (compare, NULL, NULL))));
}

/**
 * gr_evidence_files_find:
 * @library: an open library
 * @story: the uid of a story
 * @checksum: of some bytes
 *
 * Returns: (transfer none) (nullable): the story's file with those bytes
 */
GrFile *
gr_evidence_files_find (GrLibrary  *library,
                        const char *story,
                        const char *checksum)
{
  GrEntityList *all = gr_library_get_list (library, "file");

  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    {
      GrFile *file = gr_entity_list_peek (all, i);

      if (is_of (file, story) && g_strcmp0 (gr_file_get_checksum (file), checksum) == 0)
        return file;
    }
  return NULL;
}

/**
 * gr_evidence_files_remove:
 * @library: an open library
 * @change: one that removes a story
 * @story: its uid
 *
 * Has the rows of its files go with it, so that undo brings them back too.
 */
void
gr_evidence_files_remove (GrLibrary  *library,
                          GrChange   *change,
                          const char *story)
{
  GrEntityList *all = gr_library_get_list (library, "file");

  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    if (is_of (gr_entity_list_peek (all, i), story))
      gr_change_remove (change, "file", gr_entity_get_uid (gr_entity_list_peek (all, i)));
}

/**
 * gr_evidence_files_copy:
 * @library: an open library
 * @change: one that makes a story
 * @from: the uid of the story it is a copy of
 * @to: its own
 *
 * Has the copy name the same files; their bytes are kept once.
 */
void
gr_evidence_files_copy (GrLibrary  *library,
                        GrChange   *change,
                        const char *from,
                        const char *to)
{
  GrEntityList *all = gr_library_get_list (library, "file");

  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    {
      GrFile *file = gr_entity_list_peek (all, i);
      GrKept kept = {
        .name = (char *) gr_file_get_name (file),
        .checksum = (char *) gr_file_get_checksum (file),
        .media_type = (char *) gr_file_get_media_type (file),
        .bytes = gr_file_get_bytes (file),
      };

      if (is_of (file, from))
        gr_library_add_file_row (library, change, &kept, "story", to);
    }
}
