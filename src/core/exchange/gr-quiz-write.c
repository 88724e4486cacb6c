/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-aiken.h"
#include "gr-gift-text.h"
#include "gr-gift.h"
#include "gr-markup.h"
#include "gr-text.h"

#include <string.h>

/* Quizzes in the formats of others.  They ask for a key, so a question without one is left out. */

/* Markdown as running text on one line. */
static char *
dup_plain (const char *markdown)
{
  g_autoptr (GrMarkup) markup = gr_markup_parse (markdown, strlen (markdown), NULL);
  g_autofree char *plain = markup != NULL ? gr_markup_to_plain (markup) : g_strdup (markdown);
  g_auto (GStrv) words = g_strsplit_set (plain, " \t\r\n", -1);
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (out, "%s%s", out->len > 0 ? " " : "", words[i]);
  return g_string_free_and_steal (g_steal_pointer (&out));
}

/* A line that Aiken would read as an option or an answer gets a space for its mark. */
static void
append_aiken (GString           *out,
              const GrGuideItem *item)
{
  g_autofree char *stem = dup_plain (item->stem);
  gboolean misread = g_ascii_isupper (stem[0]) && (stem[1] == '.' || stem[1] == ')');

  g_string_append_printf (out, "%s%s\n", misread ? "– " : "", stem);
  for (guint i = 0; i < item->options->len; i++)
    {
      g_autofree char *option = dup_plain (((GrGuideText *) item->options->pdata[i])->text);

      g_string_append_printf (out, "%c) %s\n", 'A' + (int) i, option);
    }
  g_string_append_printf (out, "ANSWER: %c\n\n", 'A' + (int) g_array_index (item->correct, guint, 0));
}

/**
 * gr_aiken_write:
 * @draft: a guide
 * @left_out: (out): how many questions have not exactly one right answer, which Aiken asks for
 *
 * Returns: (transfer full): all its quiz questions in Aiken, one after the other
 */
char *
gr_aiken_write (const GrGuideDraft *draft,
                guint              *left_out)
{
  GString *out = g_string_new (NULL);

  *left_out = 0;
  for (guint i = 0; i < draft->quizzes->len; i++)
    {
      const GrGuideQuiz *quiz = draft->quizzes->pdata[i];

      for (guint n = 0; n < quiz->items->len; n++)
        {
          const GrGuideItem *item = quiz->items->pdata[n];

          if (item->correct->len == 1)
            append_aiken (out, item);
          else
            (*left_out)++;
        }
    }
  return g_string_free_and_steal (out);
}

static gboolean
is_right (const GrGuideItem *item,
          guint              index)
{
  for (guint i = 0; i < item->correct->len; i++)
    if (g_array_index (item->correct, guint, i) == index)
      return TRUE;
  return FALSE;
}

/* Of several right answers each is worth its part, and a wrong one takes as much away. */
static void
append_gift (GString           *out,
             const GrGuideItem *item,
             guint              number)
{
  char part[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (part, sizeof part, "%.7g", 100.0 / item->correct->len);
  g_string_append_printf (out, "::Q%u::[markdown]", number);
  gr_gift_append (out, item->stem);
  g_string_append (out, " {\n");
  for (guint i = 0; i < item->options->len; i++)
    {
      gboolean right = is_right (item, i);

      if (item->correct->len == 1)
        g_string_append (out, right ? "\t=" : "\t~");
      else
        g_string_append_printf (out, "\t~%%%s%s%%", right ? "" : "-", part);
      gr_gift_append (out, ((GrGuideText *) item->options->pdata[i])->text);
      g_string_append_c (out, '\n');
    }
  if (!gr_text_is_blank (item->explanation))
    {
      g_string_append (out, "\t####");
      gr_gift_append (out, item->explanation);
      g_string_append_c (out, '\n');
    }
  g_string_append (out, "}\n\n");
}

/**
 * gr_gift_write:
 * @draft: a guide
 * @left_out: (out): how many questions have no right answer, which GIFT asks for
 *
 * Returns: (transfer full): all its quiz questions in GIFT, in a category called like the guide
 */
char *
gr_gift_write (const GrGuideDraft *draft,
               guint              *left_out)
{
  GString *out = g_string_new ("$CATEGORY: ");
  g_auto (GStrv) parts = g_strsplit (draft->title, "/", -1);
  g_autofree char *category = g_strjoinv ("//", parts);
  guint number = 0;

  *left_out = 0;
  g_string_append_printf (out, "%s\n\n", category);
  for (guint i = 0; i < draft->quizzes->len; i++)
    {
      const GrGuideQuiz *quiz = draft->quizzes->pdata[i];

      for (guint n = 0; n < quiz->items->len; n++)
        {
          const GrGuideItem *item = quiz->items->pdata[n];

          if (item->correct->len > 0)
            append_gift (out, item, ++number);
          else
            (*left_out)++;
        }
    }
  return g_string_free_and_steal (out);
}
