/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-recent.h"

#define KEY "recent-places"
#define MOST 8

/**
 * gr_recent_dup:
 * @settings: the program's settings
 *
 * Returns: (transfer full) (array zero-terminated=1): types and uids by turns,
 *   the last one first; what is there may be gone from the library
 */
char **
gr_recent_dup (GSettings *settings)
{
  g_return_val_if_fail (G_IS_SETTINGS (settings), NULL);
  return g_settings_get_strv (settings, KEY);
}

/**
 * gr_recent_add:
 * @settings: the program's settings
 * @type: a type of the registry
 * @uid: which
 *
 * Puts something first.
 */
void
gr_recent_add (GSettings  *settings,
               const char *type,
               const char *uid)
{
  g_autoptr (GPtrArray) places = g_ptr_array_new ();
  g_auto (GStrv) before = gr_recent_dup (settings);

  g_return_if_fail (type && uid);

  g_ptr_array_add (places, (gpointer) type);
  g_ptr_array_add (places, (gpointer) uid);
  for (guint i = 0; before[i] && before[i + 1] && places->len < 2 * MOST; i += 2)
    if (!g_str_equal (before[i], type) || !g_str_equal (before[i + 1], uid))
      {
        g_ptr_array_add (places, before[i]);
        g_ptr_array_add (places, before[i + 1]);
      }
  g_ptr_array_add (places, NULL);
  g_settings_set_strv (settings, KEY, (const char *const *) places->pdata);
}
