/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose-private.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  guint (*count) (const GrFolio *folio); /* NULL: never empty */
  void (*compose) (const GrFolio *folio, GrDoc *doc);
} PartRule;

static guint
count_stories (const GrFolio *folio)
{
  return folio->stories->len;
}

static guint
count_texts (const GrFolio *folio,
             gboolean       asks)
{
  guint n = 0;

  for (guint i = 0; i < folio->texts->len; i++)
    n += (((GrFolioText *) g_ptr_array_index (folio->texts, i))->kind == GR_FOLIO_ASK) == asks;
  return n;
}

static guint
count_about (const GrFolio *folio)
{
  return count_texts (folio, FALSE);
}

static guint
count_asks (const GrFolio *folio)
{
  return count_texts (folio, TRUE);
}

static guint
count_takes (const GrFolio *folio)
{
  return folio->takes->len;
}

static guint
count_mocks (const GrFolio *folio)
{
  return folio->mocks->len;
}

static guint
count_cheat (const GrFolio *folio)
{
  return folio->stories->len + folio->texts->len;
}

static guint
count_kit (const GrFolio *folio)
{
  return folio->kit->len;
}

static guint
count_answers (const GrFolio *folio)
{
  guint n = 0;

  for (guint i = 0; i < folio->answers->len; i++)
    n += !gr_text_is_blank (((GrFolioAnswer *) g_ptr_array_index (folio->answers, i))->text);
  return n;
}

static guint
count_quizzes (const GrFolio *folio)
{
  guint n = 0;

  for (guint i = 0; i < folio->quizzes->len; i++)
    n += ((GrFolioQuiz *) g_ptr_array_index (folio->quizzes, i))->attempts->len > 0;
  return n;
}

static guint
count_projects (const GrFolio *folio)
{
  return folio->projects->len;
}

static guint
count_deliverables (const GrFolio *folio)
{
  return folio->deliverables->len;
}

static guint
count_reflections (const GrFolio *folio)
{
  guint n = 0;

  for (guint i = 0; i < folio->reflections->len; i++)
    n += !gr_text_is_blank (((GrFolioReflection *) g_ptr_array_index (folio->reflections, i))->text);
  return n;
}

static guint
count_sources (const GrFolio *folio)
{
  return folio->sources->len;
}

static guint
count_openings (const GrFolio *folio)
{
  return folio->openings->len;
}

static guint
count_metrics (const GrFolio *folio)
{
  return folio->metrics->len;
}

static guint
count_indicators (const GrFolio *folio)
{
  return folio->indicators->len;
}

static guint
count_expertise (const GrFolio *folio)
{
  return folio->expertise->len;
}

static guint
count_taught (const GrFolio *folio)
{
  return folio->taught->len;
}

static guint
count_skills (const GrFolio *folio)
{
  return folio->skills->len;
}

static guint
count_files (const GrFolio *folio)
{
  return folio->files->len;
}

static guint
count_calibration (const GrFolio *folio)
{
  return folio->calibration.n;
}

static const PartRule rules[] = {
  [GR_CHAPTER_COVER] = { NULL, gr_compose_cover },
  [GR_CHAPTER_CONTENTS] = { NULL, gr_compose_contents },
  [GR_CHAPTER_ABOUT] = { count_about, gr_compose_about },
  [GR_CHAPTER_STORIES] = { count_stories, gr_compose_stories },
  [GR_CHAPTER_RESULTS] = { gr_compose_count_results, gr_compose_results },
  [GR_CHAPTER_ANSWERS] = { count_answers, gr_compose_answers },
  [GR_CHAPTER_ASKS] = { count_asks, gr_compose_asks },
  [GR_CHAPTER_QUIZ] = { count_quizzes, gr_compose_quiz },
  [GR_CHAPTER_TAKES] = { count_takes, gr_compose_takes },
  [GR_CHAPTER_MOCKS] = { count_mocks, gr_compose_mocks },
  [GR_CHAPTER_ROUNDS] = { count_openings, gr_compose_rounds },
  [GR_CHAPTER_METRICS] = { count_metrics, gr_compose_metrics },
  [GR_CHAPTER_INDICATORS] = { count_indicators, gr_compose_indicators },
  [GR_CHAPTER_TAUGHT] = { count_taught, gr_compose_taught },
  [GR_CHAPTER_EXPERTISE] = { count_expertise, gr_compose_expertise },
  [GR_CHAPTER_PLAN] = { count_projects, gr_compose_plan },
  [GR_CHAPTER_DELIVERABLES] = { count_deliverables, gr_compose_deliverables },
  [GR_CHAPTER_SKILLS] = { count_skills, gr_compose_skills },
  [GR_CHAPTER_CALIBRATION] = { count_calibration, gr_compose_calibration },
  [GR_CHAPTER_REFLECTIONS] = { count_reflections, gr_compose_reflections },
  [GR_CHAPTER_FILES] = { count_files, gr_compose_files },
  [GR_CHAPTER_SOURCES] = { count_sources, gr_compose_sources },
  [GR_CHAPTER_CHEAT] = { count_cheat, gr_compose_cheat },
  [GR_CHAPTER_KIT] = { count_kit, gr_compose_kit },
};
G_STATIC_ASSERT (G_N_ELEMENTS (rules) == GR_N_CHAPTERS);

static gboolean
is_empty (const GrFolio *folio,
          GrChapter      part)
{
  return rules[part].count != NULL && rules[part].count (folio) == 0;
}

static GrDoc *
doc_for_folio (const GrFolio *folio)
{
  GrDoc *doc = gr_doc_new ();

  doc->author = gr_folio_text (folio, folio->person.name);
  if (gr_text_is_blank (doc->author))
    doc->title = g_strdup (_("Interview portfolio"));
  else
    /* Translators: the title of a portfolio; %s is the person's name */
    doc->title = g_strdup_printf (_("%s · Interview portfolio"), doc->author);
  doc->language = g_strdup (folio->language);
  doc->created = g_strdup (folio->created);
  return doc;
}

/* Contents of nothing would be a page with one word on it. */
static void
drop_empty_contents (GrDoc *doc)
{
  for (guint i = doc->blocks->len; i > 0; i--)
    {
      const GrBlock *block = g_ptr_array_index (doc->blocks, i - 1);
      guint level = 0;

      if (gr_block_get_outline (block, &level) != NULL && level <= 2)
        return;
      if (block->kind == GR_BLOCK_CONTENTS)
        g_ptr_array_remove_index (doc->blocks, i - 1);
    }
}

/**
 * gr_compose:
 * @folio: what is known
 *
 * Says what a folio holds, part by part in the order of its switches.  A part
 * that is on but empty is left out: the page is to be handed over, and what is
 * missing is said before, by [func@compose_warnings].
 *
 * Returns: (transfer full): the document
 */
GrDoc *
gr_compose (const GrFolio *folio)
{
  GrDoc *doc = NULL;

  g_return_val_if_fail (folio != NULL, NULL);

  doc = doc_for_folio (folio);
  for (guint i = 0; i < folio->parts->len; i++)
    {
      GrChapter part = g_array_index (folio->parts, GrFolioSwitch, i).part;

      if (!gr_folio_is_on (folio, part))
        continue;
      if (rules[part].count == NULL)
        {
          rules[part].compose (folio, doc);
          continue;
        }

      if (is_empty (folio, part))
        continue;
      gr_doc_add_heading (doc, 1, gr_chapter_get_title (part), NULL);
      rules[part].compose (folio, doc);
    }
  drop_empty_contents (doc);
  return doc;
}

static void
warning_free (gpointer data)
{
  GrComposeWarning *warning = data;

  g_free (warning->message);
  g_free (warning);
}

static void
warn (GPtrArray *warnings,
      GrChapter  part,
      gboolean   empty,
      char      *message)
{
  GrComposeWarning *warning = g_new0 (GrComposeWarning, 1);

  warning->part = part;
  warning->empty = empty;
  warning->message = message;
  g_ptr_array_add (warnings, warning);
}

static void
warn_unwritten (GPtrArray *warnings,
                GrChapter  part,
                guint      written,
                guint      all)
{
  guint missing = all - written;

  if (written > 0 && missing > 0)
    warn (warnings, part, FALSE,
          g_strdup_printf (
              g_dngettext (GETTEXT_PACKAGE, "%u of %u has no text yet", "%u of %u have no text yet", missing), missing,
              all));
}

/**
 * gr_compose_warnings:
 * @folio: what is known
 *
 * Lists the parts that are on and have nothing, or not everything, in them.
 *
 * Returns: (transfer full) (element-type GrComposeWarning): in the order of
 *   the parts, perhaps empty
 */
GPtrArray *
gr_compose_warnings (const GrFolio *folio)
{
  GPtrArray *warnings = g_ptr_array_new_with_free_func (warning_free);

  g_return_val_if_fail (folio != NULL, warnings);

  for (guint i = 0; i < folio->parts->len; i++)
    {
      GrChapter part = g_array_index (folio->parts, GrFolioSwitch, i).part;

      if (!gr_folio_is_on (folio, part))
        continue;
      if (part == GR_CHAPTER_COVER && gr_text_is_blank (folio->person.name))
        warn (warnings, part, FALSE, g_strdup (_("No name on it yet: say yours in the preferences")));
      else if (is_empty (folio, part))
        warn (warnings, part, TRUE, g_strdup (_("Nothing to show yet")));
      else if (part == GR_CHAPTER_ANSWERS)
        warn_unwritten (warnings, part, count_answers (folio), folio->answers->len);
      else if (part == GR_CHAPTER_REFLECTIONS)
        warn_unwritten (warnings, part, count_reflections (folio), folio->reflections->len);
    }
  return warnings;
}
