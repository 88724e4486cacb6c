/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose-private.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>

static char *
story_meta (const GrFolio      *folio,
            const GrFolioStory *story)
{
  g_autofree char *competencies = gr_folio_text (folio, story->competencies);
  GString *line = g_string_new (NULL);

  gr_compose_joined (line, competencies);
  if (folio->preset == GR_PRESET_EMPLOYER)
    return g_string_free_and_steal (line); /* how long one needed is for who practises */

  if (story->seconds > 0)
    {
      g_autofree char *time = gr_compose_duration (story->seconds);
      /* Translators: %s is how long a story took when it was told, as in “1 min 48 s aloud” */
      g_autofree char *aloud = g_strdup_printf (_("%s aloud"), time);

      gr_compose_joined (line, aloud);
    }
  if (story->words > 0)
    {
      g_autofree char *words =
          g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u word", "%u words", story->words), story->words);

      gr_compose_joined (line, words);
    }
  return g_string_free_and_steal (line);
}

/* A card a story: the four steps of the STAR order, then what was learned. */
void
gr_compose_stories (const GrFolio *folio,
                    GrDoc         *doc)
{
  for (guint i = 0; i < folio->stories->len; i++)
    {
      const GrFolioStory *story = g_ptr_array_index (folio->stories, i);
      g_autofree char *title = gr_folio_text (folio, story->title);
      g_autofree char *meta = story_meta (folio, story);
      GrCard *card =
          gr_doc_add_card (doc, gr_text_is_blank (title) ? _("Story without a title") : title, meta, story->uid);

      gr_compose_labelled (folio, card, _("Situation"), story->situation);
      gr_compose_labelled (folio, card, _("Task"), story->task);
      gr_compose_labelled (folio, card, _("Action"), story->action);
      gr_compose_labelled (folio, card, _("Result"), story->result);
      gr_compose_labelled (folio, card, _("What I learned"), story->learning);
    }
}

/* Only what has been written: a list of gaps is for the plan, not for a reader. */
void
gr_compose_answers (const GrFolio *folio,
                    GrDoc         *doc)
{
  for (guint i = 0; i < folio->answers->len; i++)
    {
      const GrFolioAnswer *answer = g_ptr_array_index (folio->answers, i);
      g_autofree char *prompt = gr_folio_text (folio, answer->prompt);
      g_autofree char *group = gr_folio_text (folio, answer->group);

      if (!gr_text_is_blank (answer->text))
        gr_compose_labelled (folio, gr_doc_add_card (doc, prompt, NULL, answer->uid), group, answer->text);
    }
}
