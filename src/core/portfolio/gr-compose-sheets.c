/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose-private.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>

#define WIDE "\u00a0\u00a0\u00a0" /* spaces that stay, in HTML too */
#define SCALE "1" WIDE "2" WIDE "3" WIDE "4" WIDE "5" /* to be ringed with a pen */
#define LINE_CHARS 140 /* of a story, where the person wrote no bullets */

/* What to remember of a story: the person's bullets, or else how its Result begins. */
static char *
dup_reminder (const GrFolio      *folio,
              const GrFolioStory *story)
{
  g_autofree char *line = NULL;

  if (!gr_text_is_blank (story->bullets))
    return gr_folio_text (folio, story->bullets);
  line = gr_text_first_line (gr_text_is_blank (story->result) ? story->situation : story->result, LINE_CHARS);
  return gr_folio_text (folio, line);
}

static void
add_person (const GrFolio *folio,
            GrDoc         *doc)
{
  g_autofree char *role = gr_folio_text (folio, folio->person.role);
  g_autofree char *interview = gr_folio_text (folio, folio->person.interview);
  g_autoptr (GString) line = g_string_new (NULL);

  gr_compose_joined (line, role);
  gr_compose_joined (line, interview);
  if (line->len > 0)
    gr_compose_lead (doc, line->str);
}

static void
add_pitch (const GrFolio *folio,
           GrDoc         *doc)
{
  for (guint i = 0; i < folio->texts->len; i++)
    {
      const GrFolioText *text = g_ptr_array_index (folio->texts, i);

      if (text->kind != GR_FOLIO_VALUE)
        continue;
      gr_compose_split (folio, text->text, gr_labelled_add (gr_doc_add_facts (doc, text->uid), _("What I bring")));
      return;
    }
}

static void
add_stories (const GrFolio *folio,
             GrDoc         *doc)
{
  GrTable *table = gr_doc_add_table (doc);

  gr_table_add_column (table, _("Story"), GR_ALIGN_START);
  gr_table_add_column (table, _("To remember"), GR_ALIGN_START);
  gr_table_add_column (table, _("Answers"), GR_ALIGN_START);
  for (guint i = 0; i < folio->stories->len; i++)
    {
      const GrFolioStory *story = g_ptr_array_index (folio->stories, i);
      g_autofree char *title = gr_folio_text (folio, story->title);
      g_autofree char *reminder = dup_reminder (folio, story);
      g_autofree char *answers =
          gr_folio_text (folio, story->answers->len > 0 ? g_ptr_array_index (story->answers, 0) : "–");

      gr_table_add_row (table, title, reminder, answers, NULL);
    }
  gr_table_drop_blank (table);
}

/* One page: who one is, the stories with what they are for, and what one wants to ask. */
void
gr_compose_cheat (const GrFolio *folio,
                  GrDoc         *doc)
{
  gboolean asks = FALSE;

  add_person (folio, doc);
  add_pitch (folio, doc);
  if (folio->stories->len > 0)
    add_stories (folio, doc);
  for (guint i = 0; i < folio->texts->len; i++)
    asks = asks || ((GrFolioText *) g_ptr_array_index (folio->texts, i))->kind == GR_FOLIO_ASK;
  if (asks)
    {
      gr_doc_add_heading (doc, 2, gr_chapter_get_title (GR_CHAPTER_ASKS), NULL);
      gr_compose_asks (folio, doc);
    }
}

/* How it goes, for somebody who has never done it. */
static void
add_script (GrDoc *doc)
{
  static const char *const steps[] = {
    N_("Ask the questions below in their order, one at a time, and let each answer come to its end."),
    N_("Then ask on once or twice: the follow-up questions are under each, or your own."),
    N_("While you listen, mark what you hear. Say what you marked only after the last question."),
    N_("Tell first what you would remember tomorrow, then the one thing that would help most."),
  };
  GPtrArray *items = gr_runs_list_new ();

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    g_ptr_array_add (items, gr_runs_new (_ (steps[i])));
  gr_doc_add_list (doc, items);
}

static void
add_question (const GrFolio            *folio,
              GrDoc                    *doc,
              const GrFolioKitQuestion *question,
              guint                     number)
{
  g_autofree char *prompt = gr_folio_text (folio, question->prompt);
  g_autofree char *title = g_strdup_printf ("%u. %s", number, prompt);
  GrCard *card = gr_doc_add_card (doc, title, NULL, NULL);

  if (!gr_text_is_blank (question->points))
    gr_compose_markup (folio, question->points, gr_labelled_add (card->labelled, _("Listen for")));
  if (question->probes->len > 0)
    {
      GPtrArray *paragraphs = gr_labelled_add (card->labelled, _("Ask on"));

      for (guint i = 0; i < question->probes->len; i++)
        g_ptr_array_add (paragraphs, gr_runs_new (g_ptr_array_index (question->probes, i)));
    }
}

/* The same four views of an answer that the person takes of their own, to be marked with a pen. */
static void
add_rubric (const GrFolio *folio,
            GrDoc         *doc)
{
  static const char *const views[] = { N_("Structure"), N_("Detail"), N_("Own part"), N_("Calm") };
  GrTable *table = gr_doc_add_table (doc);

  gr_table_add_column (table, _("Question"), GR_ALIGN_START);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    gr_table_add_column (table, _ (views[i]), GR_ALIGN_START);
  for (guint i = 0; i < folio->kit->len; i++)
    {
      g_autofree char *number = g_strdup_printf ("%u", i + 1);

      gr_table_add_row (table, number, SCALE, SCALE, SCALE, SCALE, NULL);
    }
}

void
gr_compose_kit (const GrFolio *folio,
                GrDoc         *doc)
{
  add_person (folio, doc);
  add_script (doc);
  gr_doc_add_heading (doc, 2, _("Questions"), NULL);
  for (guint i = 0; i < folio->kit->len; i++)
    add_question (folio, doc, g_ptr_array_index (folio->kit, i), i + 1);
  gr_doc_add_heading (doc, 2, _("What you heard"), NULL);
  add_rubric (folio, doc);
}
