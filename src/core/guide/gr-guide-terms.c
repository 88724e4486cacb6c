/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-reader.h"
#include "gr-text.h"

#include <string.h>

#define MAX_TITLE_WORDS 12

/* Whether a heading, or one around it, speaks of skills.  The guide's title does not count: of “Soft Skills” every
 * part would be one. */
static gboolean
is_about_skills (GrReader *self,
                 int       heading)
{
  for (int i = heading; i >= 0 && i != self->title; i = gr_line (self->lines, i)->heading)
    {
      g_autofree char *normal = gr_guide_normal (gr_line (self->lines, i)->text);

      if (gr_guide_word_matches (GR_WORD_SKILLS, normal))
        return TRUE;
    }
  return FALSE;
}

/* What is said of the name in bold that an item starts with, or %NULL where that is no term: “**Term**: gloss”,
 * “**Term:** gloss”, “**Term** – gloss”. */
static const char *
find_gloss (const GrLine *line)
{
  const GrLabel *label = &line->label;
  const char *gloss;

  if (line->kind != GR_LINE_ITEM || line->depth != 1 || label->run == NULL || !label->marked || label->italic ||
      line->text[0] == '[' || label->after == NULL)
    return NULL;
  if (gr_guide_word_matches (GR_WORD_ANSWER, label->key) || gr_guide_word_matches (GR_WORD_EXPLANATION, label->key) ||
      gr_guide_label_asks (label) || gr_text_count_words (label->run) > MAX_TITLE_WORDS)
    return NULL;
  gloss = gr_guide_skip_dash (label->after);
  return gr_text_is_blank (gloss) || (!label->colon && gloss == label->after) ? NULL : gloss;
}

static void
add_term (GrReader       *self,
          GrGuideSection *section,
          guint           i,
          const char     *gloss,
          gboolean        skill)
{
  const GrLine *line = gr_line (self->lines, i);
  GrGuideTerm *term = gr_guide_term_new ();
  guint end = i + 1;

  while (end < self->lines->len && gr_line (self->lines, end)->group == line->group)
    end++;
  term->title = gr_guide_unwrap (line->label.run);
  term->gloss = gr_guide_lines_markdown (self->lines, self->markup, i, end, gloss);
  term->skill = skill;
  term->section = g_strdup (section->id);
  term->line = line->first;
  term->id = gr_guide_reader_make_id (self, "term", line->heading, term->title);
  g_ptr_array_add (self->draft->terms, term);
}

/* Reads the lines from @next on that stand right in @section, then its sub-sections; sections come in the order of
 * their lines. */
static void
read_section (GrReader       *self,
              GrGuideSection *section,
              guint          *next)
{
  gboolean skill;

  while (*next < self->lines->len && gr_line (self->lines, *next)->first < section->line)
    (*next)++;
  if (*next < self->lines->len && gr_line (self->lines, *next)->kind == GR_LINE_HEADING)
    (*next)++;
  skill = *next < self->lines->len && is_about_skills (self, gr_line (self->lines, *next)->heading);
  for (; *next < self->lines->len && gr_line (self->lines, *next)->kind != GR_LINE_HEADING; (*next)++)
    {
      const char *gloss = find_gloss (gr_line (self->lines, *next));

      if (gloss != NULL && !self->taken[*next] && gr_guide_reader_region_at (self, *next) == NULL)
        add_term (self, section, *next, gloss, skill);
    }
  for (guint i = 0; i < section->sections->len; i++)
    read_section (self, section->sections->pdata[i], next);
}

/* Reads the terms that lists explain; what belongs to a question, a quiz or a project is none. */
void
gr_guide_reader_read_terms (GrReader *self)
{
  guint next = 0;

  for (guint i = 0; i < self->draft->sections->len; i++)
    read_section (self, self->draft->sections->pdata[i], &next);
}
