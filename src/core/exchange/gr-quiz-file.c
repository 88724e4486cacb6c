/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-file.h"

#include "gr-error.h"
#include "gr-guide-ids.h"
#include "gr-guide-lines.h"
#include "gr-guide-notation.h"
#include "gr-guide-words.h"
#include "gr-markup.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What the quiz formats have in common: questions with options become a guide of one quiz. */

/**
 * gr_quiz_file_dup_text:
 * @bytes: (array length=len): a quiz
 * @len: its length
 * @file_name: what the file is called, for messages
 * @error: return location
 *
 * Returns: (transfer full) (nullable): it as text with line feeds only, or %NULL with @error set
 */
char *
gr_quiz_file_dup_text (const char *bytes,
                       gsize       len,
                       const char *file_name,
                       GError    **error)
{
  g_autoptr (GString) text = NULL;

  if (len > GR_MARKUP_MAX_BYTES)
    {
      g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("Import “%s”: it is larger than 4 MiB; split it"), file_name);
      return NULL;
    }
  if (len == 0)
    {
      g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("Import “%s”: the file is empty"), file_name);
      return NULL;
    }
  if (memchr (bytes, '\0', len) != NULL || !g_utf8_validate_len (bytes, len, NULL))
    {
      g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("Import “%s”: it is not UTF-8 text"), file_name);
      return NULL;
    }
  if (len >= 3 && memcmp (bytes, "\xEF\xBB\xBF", 3) == 0)
    {
      bytes += 3;
      len -= 3;
    }
  text = g_string_sized_new (len + 1);
  for (gsize i = 0; i < len; i++)
    if (bytes[i] != '\r')
      g_string_append_c (text, bytes[i]);
    else if (i + 1 == len || bytes[i + 1] != '\n')
      g_string_append_c (text, '\n');
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* Takes what is said of an option. */
void
gr_quiz_file_add (GrGuideItem *item,
                  const char  *option,
                  gboolean     correct)
{
  guint index = item->options->len;

  g_ptr_array_add (item->options, gr_guide_text_new (g_strdup (option), item->line));
  if (correct)
    g_array_append_val (item->correct, index);
}

static char *
dup_name (const char *file_name)
{
  const char *dot = strrchr (file_name, '.');

  return dot != NULL && dot > file_name ? g_strndup (file_name, (gsize) (dot - file_name)) : g_strdup (file_name);
}

static char *
find_language (const GPtrArray *items)
{
  g_autoptr (GString) sample = g_string_new (NULL);
  g_autofree char *normal = NULL;

  for (guint i = 0; i < items->len && sample->len < 20000; i++)
    {
      const GrGuideItem *item = items->pdata[i];

      g_string_append_printf (sample, "%s ", item->stem);
      for (guint n = 0; n < item->options->len; n++)
        g_string_append_printf (sample, "%s ", ((GrGuideText *) item->options->pdata[n])->text);
    }
  normal = gr_guide_normal (sample->str);
  return g_strdup (gr_guide_word_language (normal));
}

static void
make_ids (GrGuideDraft *draft,
          GrGuideQuiz  *quiz)
{
  g_autoptr (GHashTable) ids = gr_guide_ids_new ();

  draft->id = gr_guide_ids_guide (draft->title, draft->language);
  quiz->id = gr_guide_ids_make (ids, draft->id, "quiz", "", quiz->title);
  for (guint i = 0; i < quiz->items->len; i++)
    {
      GrGuideItem *item = quiz->items->pdata[i];

      item->id = gr_guide_ids_make (ids, draft->id, "item", "", item->stem);
      for (guint n = 0; n < item->options->len; n++)
        {
          GrGuideText *option = item->options->pdata[n];

          option->id = gr_guide_ids_make (ids, item->id, "", "", option->text);
        }
    }
}

/* The questions to read, in the notation that is documented for authors. */
static void
add_section (GrGuideDraft      *draft,
             const GrGuideQuiz *quiz)
{
  g_autoptr (GString) body = g_string_new (NULL);
  g_autoptr (GHashTable) ids = gr_guide_ids_new ();
  GrGuideSection *section = gr_guide_section_new ();

  gr_guide_write_quiz_items (body, quiz);
  section->title = g_strdup (quiz->title);
  section->level = 2;
  section->line = 1;
  section->kind = GR_GUIDE_QUIZ;
  section->body = g_string_free_and_steal (g_steal_pointer (&body));
  section->id = gr_guide_ids_make (ids, draft->id, "section", "", section->title);
  g_ptr_array_add (draft->sections, section);
}

/**
 * gr_quiz_file_finish:
 * @draft: (transfer full): a guide with what was noticed so far
 * @items: (element-type GrGuideItem): the questions, which are taken out
 * @title: (nullable): what the quiz is called; %NULL: as the file is
 * @file_name: what the file is called
 * @bytes: (array length=len): what is in it
 * @len: how much
 * @error: return location
 *
 * Makes a guide of one quiz.
 *
 * Returns: (transfer full) (nullable): @draft, or %NULL with @error set where there is no question
 */
GrGuideDraft *
gr_quiz_file_finish (GrGuideDraft *draft,
                     GPtrArray    *items,
                     const char   *title,
                     const char   *file_name,
                     const char   *bytes,
                     gsize         len,
                     GError      **error)
{
  g_autoptr (GrGuideDraft) guide = draft;
  GrGuideQuiz *quiz;

  if (items->len == 0)
    {
      const GrGuideDiagnostic *first = guide->diagnostics->len > 0 ? guide->diagnostics->pdata[0] : NULL;

      if (first != NULL)
        g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("Import “%s”: line %u: %s"), file_name, first->line,
                     first->message);
      else
        g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("Import “%s”: there is no question with options in it"),
                     file_name);
      return NULL;
    }
  guide->file = g_strdup (file_name);
  guide->title = title != NULL ? g_strdup (title) : dup_name (file_name);
  guide->language = find_language (items);
  guide->sha256 = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes, len);
  quiz = gr_guide_quiz_new ();
  quiz->title = g_strdup ("Quiz");
  quiz->line = 1;
  g_ptr_array_extend_and_steal (quiz->items, g_ptr_array_ref (items));
  g_ptr_array_add (guide->quizzes, quiz);
  make_ids (guide, quiz);
  add_section (guide, quiz);
  return g_steal_pointer (&guide);
}
