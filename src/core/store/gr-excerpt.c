/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-excerpt.h"

#define MAX_CHARS 160
#define CHARS_BEFORE 50
#define MAX_WORD 40 /* bytes */

/* From a word's beginning, a few words before the place. */
static const char *
find_start (const char *text,
            const char *place)
{
  const char *start = place;
  const char *at = place;

  for (guint n = 0; n < CHARS_BEFORE && at > text; n++)
    {
      at = g_utf8_prev_char (at);
      if (g_unichar_isspace (g_utf8_get_char (at)))
        start = g_utf8_next_char (at);
    }
  return at == text ? text : start;
}

static void
trim_last_word (GString *excerpt)
{
  char *space = g_utf8_strrchr (excerpt->str, (gssize) excerpt->len, ' ');

  /* Some scripts put no spaces between words. */
  if (space != NULL && excerpt->str + excerpt->len - space < MAX_WORD)
    g_string_truncate (excerpt, (gsize) (space - excerpt->str));
}

/*
 * gr_excerpt_make:
 * @text: UTF-8 text
 * @place: the place in it that matters
 *
 * Returns: (transfer full): at most a line or two around the place, in one
 *   line and without control characters, which a terminal would obey
 */
char *
gr_excerpt_make (const char *text,
                 const char *place)
{
  g_autoptr (GString) excerpt = g_string_new (NULL);
  const char *at = find_start (text, place);
  guint n = 0;

  if (at > text)
    g_string_append (excerpt, "…");
  for (; *at != '\0' && n < MAX_CHARS; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (!g_unichar_isspace (c) && !g_unichar_iscntrl (c))
        g_string_append_unichar (excerpt, c);
      else if (excerpt->len > 0 && excerpt->str[excerpt->len - 1] != ' ')
        g_string_append_c (excerpt, ' ');
      n++;
    }
  if (*at != '\0')
    {
      trim_last_word (excerpt);
      g_string_append (excerpt, "…");
    }
  return g_strchomp (g_string_free_and_steal (g_steal_pointer (&excerpt)));
}
