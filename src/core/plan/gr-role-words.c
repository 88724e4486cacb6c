/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-role-gap.h"

#include <string.h>

#include "gr-text.h"

/* What guides call the list of roles that one may aim at, by language; each without regard to case and punctuation. */
static const char *const headings_en[] = { "career path", "where it can lead", "target role", NULL };
static const char *const headings_de[] = { "karrierepfad",         "karriereweg", "berufsweg",
                                           "wohin es führen kann", "zielrolle",   NULL };
static const char *const *const headings[] = { headings_en, headings_de };

/**
 * gr_role_is_path_heading:
 * @heading: (nullable): the heading of a guide's section
 *
 * Returns: whether the section lists roles to choose from
 */
gboolean
gr_role_is_path_heading (const char *heading)
{
  g_autofree char *normal = gr_text_normalise (heading);

  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    for (guint j = 0; headings[i][j] != NULL; j++)
      if (strstr (normal, headings[i][j]) != NULL)
        return TRUE;
  return FALSE;
}
