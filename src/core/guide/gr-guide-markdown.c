/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-markdown.h"

#include "gr-guide-notation.h"
#include "gr-markup.h"

#include <string.h>

#define ITEMS                                                                                                          \
  (GR_GUIDE_PART_QUESTIONS | GR_GUIDE_PART_QUIZZES | GR_GUIDE_PART_CONFUSIONS | GR_GUIDE_PART_REFLECTIONS |            \
   GR_GUIDE_PART_PROJECTS)

static void
append_heading (GString    *out,
                int         level,
                const char *title)
{
  g_autofree char *text = gr_markup_escape (title);

  g_string_append_printf (out, "%.*s %s\n\n", CLAMP (level, 1, 6), "######", g_strstrip (text));
}

/* The body as it was written, but for empty lines round it. */
static void
append_body (GString    *out,
             const char *body)
{
  const char *start = body != NULL ? body : "";
  gsize len;

  /* indentation means something, so only whole empty lines go */
  for (const char *p = start; *p == ' ' || *p == '\t' || *p == '\n'; p++)
    if (*p == '\n')
      start = p + 1;
  len = strlen (start);
  while (len > 0 && g_ascii_isspace (start[len - 1]))
    len--;
  if (len > 0)
    g_string_append_printf (out, "%.*s\n\n", (int) len, start);
}

static GrGuideParts
part_of (GrGuideSectionKind kind)
{
  switch (kind)
    {
    case GR_GUIDE_QUESTIONS:
      return GR_GUIDE_PART_QUESTIONS;
    case GR_GUIDE_CONFUSIONS:
      return GR_GUIDE_PART_CONFUSIONS;
    case GR_GUIDE_QUIZ:
      return GR_GUIDE_PART_QUIZZES;
    case GR_GUIDE_REFLECTIONS:
      return GR_GUIDE_PART_REFLECTIONS;
    case GR_GUIDE_PROJECT:
      return GR_GUIDE_PART_PROJECTS;
    case GR_GUIDE_NOTES:
    default:
      return GR_GUIDE_PART_NONE;
    }
}

static void
append_sections (GString         *out,
                 const GPtrArray *sections,
                 guint            first,
                 GrGuideParts     without)
{
  for (guint i = first; i < sections->len; i++)
    {
      const GrGuideSection *section = sections->pdata[i];

      if (part_of (section->kind) & without)
        continue;
      append_heading (out, section->level, section->title);
      append_body (out, section->body);
      append_sections (out, section->sections, 0, without);
    }
}

static gboolean
is_title (const GrGuideDraft *draft,
          guint               i)
{
  const GrGuideSection *section;

  if (i >= draft->sections->len)
    return FALSE;
  section = draft->sections->pdata[i];
  return section->level == 1 && g_strcmp0 (section->title, draft->title) == 0;
}

/* Whether the guide is only called after its first section, having no heading of level 1. */
static gboolean
is_untitled (const GrGuideDraft *draft)
{
  for (guint i = 0; i < draft->sections->len; i++)
    if (((GrGuideSection *) draft->sections->pdata[i])->level == 1)
      return FALSE;
  return draft->sections->len > 0 &&
         g_strcmp0 (((GrGuideSection *) draft->sections->pdata[0])->title, draft->title) == 0;
}

/* The title, and the text above and right below it.  Returns which section comes next. */
static guint
append_title (GString            *out,
              const GrGuideDraft *draft)
{
  guint next = 0;

  if (is_untitled (draft))
    return 0;
  /* two sections called like the guide, without any inside: the first is what stood above the title */
  if (is_title (draft, 0) && is_title (draft, 1) && ((GrGuideSection *) draft->sections->pdata[0])->sections->len == 0)
    append_body (out, ((GrGuideSection *) draft->sections->pdata[next++])->body);
  for (guint i = next; i < draft->sections->len; i++)
    if (i > next && is_title (draft, i))
      return next; /* other sections stand before the title, which then comes in its turn */
  append_heading (out, 1, draft->title);
  if (is_title (draft, next))
    append_body (out, ((GrGuideSection *) draft->sections->pdata[next++])->body);
  return next;
}

/* Writes the sections but those of the kinds @without, and the items of the kinds @with in the documented notation. */
static char *
write_guide (const GrGuideDraft *draft,
             GrGuideParts        with,
             GrGuideParts        without)
{
  static const struct
  {
    GrGuideParts part;
    void (*write) (GString *out, const GrGuideDraft *draft);
  } writers[] = {
    { GR_GUIDE_PART_QUESTIONS, gr_guide_write_questions }, { GR_GUIDE_PART_CONFUSIONS, gr_guide_write_confusions },
    { GR_GUIDE_PART_QUIZZES, gr_guide_write_quizzes },     { GR_GUIDE_PART_REFLECTIONS, gr_guide_write_reflections },
    { GR_GUIDE_PART_PROJECTS, gr_guide_write_projects },
  };
  GString *out = g_string_new (NULL);

  append_sections (out, draft->sections, append_title (out, draft), without);
  for (guint i = 0; i < G_N_ELEMENTS (writers); i++)
    if (with & writers[i].part)
      writers[i].write (out, draft);
  while (out->len > 0 && out->str[out->len - 1] == '\n')
    g_string_truncate (out, out->len - 1);
  g_string_append_c (out, '\n');
  return g_string_free_and_steal (out);
}

/* In which parts @markdown, read again, is another guide. */
static GrGuideParts
find_lost (const GrGuideDraft *draft,
           const char         *markdown)
{
  g_autoptr (GrGuideDraft) again = gr_guide_read (markdown, strlen (markdown), draft->file, NULL);

  return again != NULL ? gr_guide_compare (draft, again) : GR_GUIDE_PART_TITLE | GR_GUIDE_PART_TEXT | ITEMS;
}

static guint
count_parts (GrGuideParts parts)
{
  guint n = 0;

  for (guint bits = parts; bits != 0; bits >>= 1)
    n += bits & 1;
  return n;
}

/**
 * gr_guide_to_markdown:
 * @draft: a guide
 * @lost: (out) (optional): the parts that read otherwise in what was written
 *
 * Writes a guide as Markdown.  Its sections hold all that can be read, so they
 * are written as they are, and the result is read again to see whether it is
 * the same guide.  Where it is not, because what the guide asks does not stand
 * in its sections, that is written behind them in the notation that is
 * documented for authors, or instead of the sections that say they hold it.
 *
 * Returns: (transfer full): Markdown, with a line end at its end
 */
char *
gr_guide_to_markdown (const GrGuideDraft *draft,
                      GrGuideParts       *lost)
{
  char *best = write_guide (draft, GR_GUIDE_PART_NONE, GR_GUIDE_PART_NONE);
  GrGuideParts best_lost = find_lost (draft, best);
  GrGuideParts missing = best_lost & ITEMS;

  for (guint i = 0; i < 2 && (best_lost & ITEMS); i++)
    {
      g_autofree char *other = write_guide (draft, missing, i == 0 ? GR_GUIDE_PART_NONE : missing);
      GrGuideParts other_lost = find_lost (draft, other);

      if (count_parts (other_lost & ITEMS) >= count_parts (best_lost & ITEMS))
        continue;
      g_free (best);
      best = g_steal_pointer (&other);
      /* a section more is no loss */
      best_lost = i == 0 ? other_lost & ~(guint) GR_GUIDE_PART_TEXT : other_lost;
    }
  if (lost != NULL)
    *lost = best_lost;
  return best;
}

static void
flatten (GPtrArray       *flat,
         const GPtrArray *sections)
{
  for (guint i = 0; i < sections->len; i++)
    {
      GrGuideSection *section = sections->pdata[i];

      g_ptr_array_add (flat, section);
      flatten (flat, section->sections);
    }
}

static const char *
find_section_id (const GPtrArray *from,
                 const GPtrArray *to,
                 const char      *id)
{
  for (guint i = 0; i < from->len; i++)
    if (g_strcmp0 (((GrGuideSection *) from->pdata[i])->id, id) == 0)
      return ((GrGuideSection *) to->pdata[i])->id;
  return NULL;
}

/**
 * gr_guide_read_own_terms:
 * @draft: a guide that has sections, but whose terms were not kept
 *
 * Reads the terms that the sections explain, as from Markdown.
 */
void
gr_guide_read_own_terms (GrGuideDraft *draft)
{
  g_autofree char *markdown = write_guide (draft, GR_GUIDE_PART_NONE, GR_GUIDE_PART_NONE);
  g_autoptr (GrGuideDraft) again = gr_guide_read (markdown, strlen (markdown), draft->file, NULL);
  g_autoptr (GPtrArray) sections = g_ptr_array_new ();
  g_autoptr (GPtrArray) others = g_ptr_array_new ();

  if (again == NULL)
    return;
  flatten (sections, draft->sections);
  flatten (others, again->sections);
  if (sections->len != others->len)
    return; /* its sections do not stand for themselves, so nothing is said of where a term would be */
  for (guint i = 0; i < again->terms->len; i++)
    {
      GrGuideTerm *term = again->terms->pdata[i];
      const char *section = find_section_id (others, sections, term->section);

      g_set_str (&term->section, section);
    }
  g_clear_pointer (&draft->terms, g_ptr_array_unref);
  draft->terms = g_steal_pointer (&again->terms);
  again->terms = g_ptr_array_new ();
}
