/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "many-docs.h"

#include "doc-with.h"
#include "gr-compose.h"
#include "sample-folio.h"

#include <string.h>

/* Documents as they come, and as they should not: each for one thing that a file may get wrong. */

static char *
repeat (const char *text,
        guint       n)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (out, text);
  return g_string_free_and_steal (out);
}

static GrDoc *
compose (GrFolio *folio)
{
  GrDoc *doc = gr_compose (folio);

  gr_folio_free (folio);
  return doc;
}

static GrDoc *
make_empty_folio (void)
{
  return compose (gr_folio_new ());
}

static GrDoc *
make_sample (void)
{
  return compose (sample_folio_new ());
}

static GrDoc *
make_scripts (void)
{
  return compose (sample_folio_world ());
}

static GrDoc *
make_sixteen_pages (void)
{
  return compose (sample_folio_big (10));
}

static GrDoc *
make_200_stories (void)
{
  return compose (sample_folio_big (200));
}

static GrDoc *
make_hebrew (void)
{
  GrFolio *folio = sample_folio_world ();

  g_set_str (&folio->language, "he");
  return compose (folio);
}

static GrDoc *
make_without_front (void)
{
  GrFolio *folio = sample_folio_new ();

  gr_folio_set_on (folio, GR_CHAPTER_COVER, FALSE);
  gr_folio_set_on (folio, GR_CHAPTER_CONTENTS, FALSE);
  return compose (folio);
}

static GrDoc *
make_nameless (void)
{
  GrFolio *folio = sample_folio_new ();

  g_clear_pointer (&folio->person.name, g_free);
  g_clear_pointer (&folio->person.role, g_free);
  g_clear_pointer (&folio->person.interview, g_free);
  g_clear_pointer (&folio->language, g_free);
  return compose (folio);
}

static GrDoc *
make_long_names (void)
{
  GrFolio *folio = sample_folio_new ();

  g_free (folio->person.name);
  folio->person.name = repeat ("Maximiliana Theodora ", 12);
  g_free (folio->person.role);
  folio->person.role = repeat ("Deputy Vice President of Partnerships and ", 9);
  for (guint i = 0; i < folio->stories->len; i++)
    {
      GrFolioStory *story = g_ptr_array_index (folio->stories, i);

      g_free (story->title);
      story->title = repeat ("A title that goes on and on, and then some more. ", 6);
    }
  return compose (folio);
}

static GrDoc *
make_one_word (void)
{
  GrFolio *folio = gr_folio_new ();
  GrFolioStory *story = gr_folio_add_story (folio);

  story->title = g_strdup ("Yes");
  story->situation = g_strdup ("No");
  return compose (folio);
}

static GrDoc *
make_blank_story (void)
{
  GrFolio *folio = gr_folio_new ();
  GrFolioStory *story = gr_folio_add_story (folio);

  story->title = g_strdup ("   ");
  story->situation = g_strdup (" \n\n \t ");
  story->action = g_strdup ("");
  return compose (folio);
}

/* A plan with so many phases, each beginning so many days after the last and lasting so many; every third was worked on
 * a day late, every fifth was not planned. */
static GrDoc *
make_plan (guint  n,
           gint64 apart,
           gint64 length)
{
  static const char *const titles[] = {
    "Draft", "Write to everybody whom I have met in the last twelve years, and then to those I have not", "לכתוב לכולם",
    "Ask", "اسأل دائمًا عمّا يجعل المساعدة صعبة"
  };
  GrFolio *folio = gr_folio_new ();
  GrFolioProject *project = gr_folio_add_project (folio);

  folio->today = 20700 + (gint64) n * apart / 2;
  project->title = g_strdup ("Plan");
  for (guint i = 0; i < n; i++)
    {
      GrFolioPhase *phase = gr_folio_add_phase (project);
      gint64 first = 20700 + i * apart;

      phase->title = g_strdup (titles[i % G_N_ELEMENTS (titles)]);
      phase->tasks_total = i % 4;
      phase->tasks_done = phase->tasks_total * (n - i) / n;
      if (i % 5 != 4)
        phase->planned = (GrTimelineSpan) { first, first + length - 1 };
      if (i % 3 == 0)
        phase->worked = (GrTimelineSpan) { first + 1, first + length };
    }
  return compose (folio);
}

static GrDoc *
make_thirty_phases (void)
{
  return make_plan (30, 4, 9);
}

static GrDoc *
make_phases_far_apart (void)
{
  return make_plan (6, 700, 1);
}

static GrDoc *
make_one_phase (void)
{
  return make_plan (1, 1, 1);
}

static const struct
{
  const char *name;
  GrDoc *(*make) (void);
} docs[] = {
  { "empty-folio", make_empty_folio },
  { "sample", make_sample },
  { "scripts", make_scripts },
  { "sixteen-pages", make_sixteen_pages },
  { "200-stories", make_200_stories },
  { "hebrew", make_hebrew },
  { "without-front", make_without_front },
  { "nameless", make_nameless },
  { "long-names", make_long_names },
  { "one-word", make_one_word },
  { "blank-story", make_blank_story },
  { "thirty-phases", make_thirty_phases },
  { "phases-far-apart", make_phases_far_apart },
  { "one-phase", make_one_phase },
  { "strange-title", doc_with_strange_title },
  { "nothing", doc_with_nothing },
  { "word", doc_with_word },
  { "skipped-levels", doc_with_skipped_levels },
  { "headings-only", doc_with_headings_only },
  { "entries-without-parts", doc_with_entries_without_parts },
  { "long-word", doc_with_long_word },
  { "long-paragraph", doc_with_long_paragraph },
  { "spaces", doc_with_spaces },
  { "controls", doc_with_controls },
  { "one-point", doc_with_one_point },
  { "many-points", doc_with_many_points },
  { "right-to-left-points", doc_with_right_to_left_points },
  { "long-table", doc_with_long_table },
  { "tall-row", doc_with_tall_row },
  { "wide-table", doc_with_wide_table },
  { "poor-tables", doc_with_poor_tables },
  { "one-bar", doc_with_one_bar },
  { "no-bar", doc_with_no_bar },
  { "many-bars", doc_with_many_bars },
  { "tall-card", doc_with_tall_card },
  { "facts", doc_with_facts },
  { "links", doc_with_links },
  { "long-links", doc_with_long_links },
  { "styles", doc_with_styles },
  { "emoji", doc_with_emoji },
  { "chinese", doc_with_chinese },
  { "arabic", doc_with_arabic },
  { "breaks", doc_with_breaks },
  { "old-fashioned", doc_with_old_fashioned },
};

guint
many_docs_count (void)
{
  return G_N_ELEMENTS (docs);
}

const char *
many_docs_get_name (guint i)
{
  return docs[i].name;
}

GrDoc *
many_docs_make (guint i)
{
  return docs[i].make ();
}
