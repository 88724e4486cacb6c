/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-aiken.h"

#include "gr-markup.h"
#include "gr-quiz-file.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Aiken, as Moodle has it: a question on one line (we take several), options “A. …” or “A) …”, and “ANSWER: B”.  One
 * answer is right; nothing is explained. */

#define LOOK_AT 65536

/* "B) text" → 1; −1 where the line is no option. */
static int
read_letter (const char  *line,
             const char **rest)
{
  if (!g_ascii_isupper (line[0]) || (line[1] != '.' && line[1] != ')') || !g_ascii_isspace (line[2]))
    return -1;
  *rest = line + 3;
  return line[0] - 'A';
}

/* What stands behind “ANSWER:”, or %NULL. */
static const char *
read_answer (const char *line)
{
  if (g_ascii_strncasecmp (line, "ANSWER:", 7) != 0)
    return NULL;
  return line + 7 + strspn (line + 7, " \t");
}

/**
 * gr_aiken_is:
 * @bytes: (array length=len): a text
 * @len: its length
 *
 * Returns: whether it looks like a quiz in Aiken: a line that says which answer is right below one that is an option
 */
gboolean
gr_aiken_is (const char *bytes,
             gsize       len)
{
  g_autofree char *text = g_strndup (bytes, MIN (len, LOOK_AT));
  g_auto (GStrv) lines = g_strsplit_set (text, "\r\n", -1);
  const char *rest;
  gboolean option = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = lines[i] + strspn (lines[i], " \t");
      const char *answer = read_answer (line);

      if (answer != NULL && option && g_ascii_isupper (answer[0]) && answer[1 + strspn (answer + 1, " \t")] == '\0')
        return TRUE;
      if (*line != '\0')
        option = read_letter (line, &rest) >= 0;
    }
  return FALSE;
}

typedef struct
{
  GrGuideDraft *draft;
  GPtrArray *items;
  GrGuideItem *item; /* the question that is being read, or NULL */
  GString *stem;
  guint line;
} Reading;

static void
drop (Reading *r)
{
  g_clear_pointer (&r->item, gr_guide_item_free);
  g_string_truncate (r->stem, 0);
}

static void
take_answer (Reading    *r,
             const char *answer)
{
  guint index = (guint) (g_ascii_toupper (*answer) - 'A');

  if (r->item == NULL || r->item->options->len < 2)
    gr_guide_draft_report (r->draft, r->line, GR_GUIDE_ERROR, "quiz-options",
                           _("An answer without two options above it is left out; write “A) …” and “B) …”"));
  else if (!g_ascii_isalpha (*answer) || !gr_text_is_blank (answer + 1) || index >= r->item->options->len)
    gr_guide_draft_report (r->draft, r->line, GR_GUIDE_ERROR, "quiz-bad-answer",
                           _("The answer “%s” is not one of A to %c, so the question is left out"), answer,
                           'A' + (int) r->item->options->len - 1);
  else
    {
      g_array_append_val (r->item->correct, index);
      r->item->stem = g_strdup (r->stem->str);
      g_ptr_array_add (r->items, g_steal_pointer (&r->item));
    }
  drop (r);
}

static void
take_option (Reading    *r,
             int         letter,
             const char *text)
{
  if (r->stem->len == 0)
    {
      gr_guide_draft_report (r->draft, r->line, GR_GUIDE_ERROR, "quiz-orphan-option",
                             _("This option has no question above it and is left out"));
      return;
    }
  if (r->item == NULL)
    {
      r->item = gr_guide_item_new ();
      r->item->line = r->line;
    }
  if (letter != (int) r->item->options->len)
    {
      gr_guide_draft_report (r->draft, r->line, GR_GUIDE_ERROR, "quiz-option-order",
                             _("The letters of the options do not follow each other, so the question is left out; "
                                "write A, B, C, D"));
      drop (r);
    }
  else if (gr_text_is_blank (text))
    {
      gr_guide_draft_report (r->draft, r->line, GR_GUIDE_ERROR, "quiz-empty-option",
                             _("The option %c is empty, so the question is left out"), 'A' + letter);
      drop (r);
    }
  else
    {
      g_autofree char *option = gr_markup_escape (text);

      gr_quiz_file_add (r->item, option, FALSE);
    }
}

static void
take_stem (Reading    *r,
           const char *line)
{
  g_autofree char *text = NULL;

  if (r->item != NULL)
    {
      gr_guide_draft_report (r->draft, r->line, GR_GUIDE_ERROR, "quiz-no-key",
                             _("The question above has no line “ANSWER: B” and is left out"));
      drop (r);
    }
  text = gr_markup_escape (line);
  g_string_append_printf (r->stem, "%s%s", r->stem->len > 0 ? "\\\n" : "", text);
}

/**
 * gr_aiken_read:
 * @bytes: (array length=len): a quiz in Aiken
 * @len: its length
 * @file_name: what the file is called
 * @error: return location
 *
 * Reads a quiz.  A question that is not whole is left out, and the guide says
 * so; where none is whole it is refused.
 *
 * Returns: (transfer full) (nullable): a guide of one quiz, or %NULL with @error set
 */
GrGuideDraft *
gr_aiken_read (const char *bytes,
               gsize       len,
               const char *file_name,
               GError    **error)
{
  g_autofree char *text = gr_quiz_file_dup_text (bytes, len, file_name, error);
  g_auto (GStrv) lines = text != NULL ? g_strsplit (text, "\n", -1) : NULL;
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_guide_item_free);
  g_autoptr (GString) stem = g_string_new (NULL);
  Reading r = { gr_guide_draft_new (), items, NULL, stem, 0 };

  for (guint i = 0; lines != NULL && lines[i] != NULL && items->len < GR_QUIZ_FILE_MAX_ITEMS; i++)
    {
      const char *line = g_strstrip (lines[i]);
      const char *rest = "";
      const char *answer = read_answer (line);
      int letter = *line != '\0' && line[1] != '\0' && line[2] == '\0' && (line[1] == '.' || line[1] == ')') &&
                           g_ascii_isupper (*line)
                       ? *line - 'A'
                       : read_letter (line, &rest);

      r.line = i + 1;
      if (answer != NULL)
        take_answer (&r, answer);
      else if (letter >= 0)
        take_option (&r, letter, rest);
      else if (*line != '\0')
        take_stem (&r, line);
      else if (r.item == NULL)
        g_string_truncate (stem, 0); /* a paragraph that no options follow is no question */
    }
  if (r.item != NULL)
    take_stem (&r, "");
  drop (&r);
  if (lines == NULL)
    {
      gr_guide_draft_unref (r.draft);
      return NULL;
    }
  return gr_quiz_file_finish (r.draft, items, NULL, file_name, bytes, len, error);
}
