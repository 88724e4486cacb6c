/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-lines.h"

#include <string.h>

/* Whether a line begins with a bold run that is a label or an option: "**Answer:** …", "**Answer**: …", "**A)** …". */
static gboolean
begins_with_label (const char *line,
                   gsize       len)
{
  const char *end;

  if (len < 5 || strncmp (line, "**", 2) != 0)
    return FALSE;
  end = g_strstr_len (line + 2, len - 2, "**");
  if (!end || end == line + 2)
    return FALSE;
  return strchr (":)", end[-1]) || (end + 2 < line + len && end[2] == ':');
}

/* Whether a line begins as an option does: "A) …", "(b) …". */
static gboolean
begins_with_option (const char *line,
                    gsize       len)
{
  if (len > 1 && *line == '(')
    {
      line++;
      len--;
    }
  return len > 3 && g_ascii_isalpha (line[0]) && line[1] == ')' && line[2] == ' ';
}

static gboolean
is_fence (const char *line,
          gsize       len)
{
  return len >= 3 && (strncmp (line, "```", 3) == 0 || strncmp (line, "~~~", 3) == 0);
}

/**
 * gr_reader_break_lines:
 * @body: a section's Markdown
 *
 * Authors of guides write labels and options on lines of their own and mean
 * them to stay there, where Markdown joins such lines to one paragraph.  This
 * gives them the break that they mean; other lines are left as they are, and
 * none comes or goes.
 *
 * Returns: (transfer full): the same text, with hard breaks before such lines
 */
char *
gr_reader_break_lines (const char *body)
{
  GString *out = g_string_sized_new (strlen (body) + 64);
  gboolean in_code = FALSE;
  gboolean after_text = FALSE;

  for (const char *line = body; *line;)
    {
      const char *end = strchrnul (line, '\n');
      const char *start = line + strspn (line, " \t");
      gsize len = start < end ? end - start : 0;

      if (is_fence (start, len))
        in_code = !in_code;
      if (after_text && !in_code && (begins_with_label (start, len) || begins_with_option (start, len)))
        g_string_insert (out, out->len - 1, "  "); /* at the end of the line before */
      g_string_append_len (out, line, end - line);
      if (*end)
        g_string_append_c (out, '\n');
      after_text = len > 0 && *end && !in_code && !is_fence (start, len);
      line = *end ? end + 1 : end;
    }
  return g_string_free (out, FALSE);
}
