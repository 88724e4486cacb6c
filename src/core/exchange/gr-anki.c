/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-anki.h"

#include "gr-guide-lines.h"
#include "gr-text.h"

#include <string.h>

/* Text that Anki imports: a note a line, its fields between tabs, with headers that say so.  The format has no other
 * escape than quotation marks round a field. */

/**
 * gr_anki_card_new:
 * @front: Markdown
 * @back: (nullable): Markdown
 *
 * Returns: (transfer full): a card
 */
GrAnkiCard *
gr_anki_card_new (const char *front,
                  const char *back)
{
  GrAnkiCard *self = g_new0 (GrAnkiCard, 1);

  self->front = g_strdup (front);
  self->back = g_strdup (back != NULL ? back : "");
  return self;
}

/**
 * gr_anki_card_free:
 * @self: (transfer full): a card
 */
void
gr_anki_card_free (GrAnkiCard *self)
{
  g_free (self->front);
  g_free (self->back);
  g_free (self);
}

/* Appends Markdown as a field of HTML on one line; in code a line end is a tag. */
static void
append_field (GString    *out,
              const char *markdown)
{
  g_autoptr (GrMarkup) markup = gr_markup_parse (markdown, strlen (markdown), NULL);
  g_autofree char *html = markup != NULL ? gr_markup_to_html (markup) : g_markup_escape_text (markdown, -1);
  gboolean code = FALSE;

  g_strstrip (html);
  g_string_append_c (out, '"');
  for (const char *p = html; *p != '\0'; p++)
    {
      if (g_str_has_prefix (p, "<pre"))
        code = TRUE;
      else if (g_str_has_prefix (p, "</pre"))
        code = FALSE;
      if (*p == '"')
        g_string_append (out, "\"\"");
      else if (*p == '\n' || *p == '\r')
        g_string_append (out, code ? "<br>" : " ");
      else
        g_string_append_c (out, *p == '\t' ? ' ' : *p);
    }
  g_string_append_c (out, '"');
}

static void
append_note (GString    *out,
             const char *front,
             const char *back,
             const char *topic,
             const char *kind)
{
  append_field (out, front);
  g_string_append_c (out, '\t');
  append_field (out, back);
  g_string_append_printf (out, "\t%s greenroom::%s\n", topic, kind);
}

/* A tag is one word. */
static char *
dup_topic (const char *title)
{
  g_autofree char *normal = gr_text_normalise (title);

  return g_strdelimit (g_strdup (*normal != '\0' ? normal : "guide"), " ", '-');
}

static void
append_item (GString           *out,
             const GrGuideItem *item,
             const char        *topic)
{
  g_autoptr (GString) front = g_string_new (item->stem);
  g_autoptr (GString) back = g_string_new (NULL);

  g_string_append (front, "\n");
  for (guint i = 0; i < item->options->len; i++)
    g_string_append_printf (front, "\n- %c) %s", 'A' + (int) i, ((GrGuideText *) item->options->pdata[i])->text);
  for (guint i = 0; i < item->correct->len; i++)
    {
      guint index = g_array_index (item->correct, guint, i);

      g_string_append_printf (back, "- %c) %s\n", 'A' + (int) index,
                              ((GrGuideText *) item->options->pdata[index])->text);
    }
  if (!gr_text_is_blank (item->explanation))
    g_string_append_printf (back, "\n%s", item->explanation);
  append_note (out, front->str, back->str, topic, "quiz");
}

/**
 * gr_anki_write:
 * @draft: a guide
 * @cards: (element-type GrAnkiCard): the person's own cards on it
 * @left_out: (out): how many quiz questions have no right answer and therefore no back
 *
 * Writes questions, confusions, quiz questions, terms and own cards as text
 * that Anki imports, with tags for the guide and for what each is.
 *
 * Returns: (transfer full): the text
 */
char *
gr_anki_write (const GrGuideDraft *draft,
               const GPtrArray    *cards,
               guint              *left_out)
{
  GString *out = g_string_new ("#separator:tab\n#html:true\n#tags column:3\n");
  g_autofree char *topic = dup_topic (draft->title);

  *left_out = 0;
  for (guint i = 0; i < draft->questions->len; i++)
    {
      const GrGuideQuestion *question = draft->questions->pdata[i];

      append_note (out, question->prompt, question->answer, topic, question->scenario ? "scenario" : "question");
    }
  for (guint i = 0; i < draft->confusions->len; i++)
    {
      const GrGuideConfusion *confusion = draft->confusions->pdata[i];

      append_note (out, confusion->claim, confusion->explanation, topic, "confusion");
    }
  for (guint i = 0; i < draft->quizzes->len; i++)
    {
      const GrGuideQuiz *quiz = draft->quizzes->pdata[i];

      for (guint n = 0; n < quiz->items->len; n++)
        if (((GrGuideItem *) quiz->items->pdata[n])->correct->len > 0)
          append_item (out, quiz->items->pdata[n], topic);
        else
          (*left_out)++;
    }
  for (guint i = 0; i < draft->terms->len; i++)
    {
      const GrGuideTerm *term = draft->terms->pdata[i];

      append_note (out, term->title, term->gloss, topic, term->skill ? "skill" : "term");
    }
  for (guint i = 0; i < cards->len; i++)
    {
      const GrAnkiCard *card = cards->pdata[i];

      append_note (out, card->front, card->back, topic, "own");
    }
  return g_string_free_and_steal (out);
}
