/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coach-words.h"

#include <string.h>

/**
 * gr_coach_words_find:
 * @language: (nullable): a language's code, "de" or "de_AT"; %NULL for English
 *
 * Returns: (transfer none) (nullable): what the coach knows of it
 */
const GrCoachWords *
gr_coach_words_find (const char *language)
{
  static const GrCoachWords *const all[] = { &gr_coach_words_en, &gr_coach_words_de };

  if (language == NULL || *language == '\0')
    return &gr_coach_words_en;
  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      gsize length = strlen (all[i]->language);

      if (g_ascii_strncasecmp (language, all[i]->language, length) == 0 && !g_ascii_isalpha (language[length]))
        return all[i];
    }
  return NULL;
}
