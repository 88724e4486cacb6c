/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-paper-row.h"

#include "gr-names.h"

static const char *const papers[] = { "locale", "a4", "letter" }; /* as in the model of the row */

static gboolean
paper_to_row (GValue   *value,
              GVariant *variant,
              gpointer  data)
{
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (g_str_equal (papers[i], g_variant_get_string (variant, NULL)))
      g_value_set_uint (value, i);
  return TRUE;
}

static GVariant *
row_to_paper (const GValue       *value,
              const GVariantType *type,
              gpointer            data)
{
  guint i = g_value_get_uint (value);

  return i < G_N_ELEMENTS (papers) ? g_variant_new_string (papers[i]) : NULL;
}

/**
 * gr_paper_row_bind:
 * @row: a row whose model is: as is usual here, A4, Letter
 * @settings: the application's settings
 *
 * Lets the row show and set the paper of the portfolio.
 */
void
gr_paper_row_bind (AdwComboRow *row,
                   GSettings   *settings)
{
  gr_name_lists (GTK_WIDGET (row), adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)));
  g_settings_bind_with_mapping (settings, "paper", row, "selected", G_SETTINGS_BIND_DEFAULT, paper_to_row, row_to_paper,
                                NULL, NULL);
}
