/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-choice-row.h"

#include "gr-names.h"

static gboolean
nick_to_row (GValue   *value,
             GVariant *variant,
             gpointer  data)
{
  const char *const *nicks = data;

  for (guint i = 0; nicks[i] != NULL; i++)
    if (g_str_equal (nicks[i], g_variant_get_string (variant, NULL)))
      g_value_set_uint (value, i);
  return TRUE;
}

static GVariant *
row_to_nick (const GValue       *value,
             const GVariantType *type,
             gpointer            data)
{
  const char *const *nicks = data;
  guint i = g_value_get_uint (value);

  return i < g_strv_length ((char **) nicks) ? g_variant_new_string (nicks[i]) : NULL;
}

/**
 * gr_choice_row_bind:
 * @row: a row whose model has a line a choice
 * @settings: the application's settings
 * @key: the name of an enumeration in them
 * @nicks: (array zero-terminated=1): its values in the order of the model;
 *   static
 *
 * Lets the row show and set a choice among a few.
 */
void
gr_choice_row_bind (AdwComboRow       *row,
                    GSettings         *settings,
                    const char        *key,
                    const char *const *nicks)
{
  gr_name_lists (GTK_WIDGET (row), adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  g_settings_bind_with_mapping (settings, key, row, "selected", G_SETTINGS_BIND_DEFAULT, nick_to_row, row_to_nick,
                                (gpointer) nicks, NULL);
}
