/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-folio.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-pseudonyms.h"

G_DEFINE_ENUM_TYPE (GrPaper,
                    gr_paper,
                    G_DEFINE_ENUM_VALUE (GR_PAPER_A4, "a4"),
                    G_DEFINE_ENUM_VALUE (GR_PAPER_LETTER, "letter"))

G_DEFINE_ENUM_TYPE (GrDesign,
                    gr_design,
                    G_DEFINE_ENUM_VALUE (GR_DESIGN_PLAIN, "plain"),
                    G_DEFINE_ENUM_VALUE (GR_DESIGN_MODERN, "modern"),
                    G_DEFINE_ENUM_VALUE (GR_DESIGN_SERIF, "serif"))

G_DEFINE_ENUM_TYPE (GrPreset,
                    gr_preset,
                    G_DEFINE_ENUM_VALUE (GR_PRESET_PRIVATE, "private"),
                    G_DEFINE_ENUM_VALUE (GR_PRESET_COACH, "coach"),
                    G_DEFINE_ENUM_VALUE (GR_PRESET_EMPLOYER, "employer"),
                    G_DEFINE_ENUM_VALUE (GR_PRESET_CHEAT, "cheat"),
                    G_DEFINE_ENUM_VALUE (GR_PRESET_KIT, "kit"))

G_DEFINE_ENUM_TYPE (GrChapter,
                    gr_chapter,
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_COVER, "cover"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_CONTENTS, "contents"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_ABOUT, "about"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_STORIES, "stories"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_RESULTS, "results"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_ANSWERS, "answers"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_ASKS, "asks"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_QUIZ, "quiz"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_TAKES, "takes"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_MOCKS, "mocks"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_ROUNDS, "rounds"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_METRICS, "metrics"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_INDICATORS, "indicators"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_TAUGHT, "taught"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_EXPERTISE, "expertise"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_PLAN, "plan"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_DELIVERABLES, "deliverables"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_SKILLS, "skills"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_CALIBRATION, "calibration"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_REFLECTIONS, "reflections"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_FILES, "files"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_SOURCES, "sources"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_CHEAT, "cheat"),
                    G_DEFINE_ENUM_VALUE (GR_CHAPTER_KIT, "kit"))

/**
 * gr_design_find:
 * @name: "plain", "modern", "serif"
 * @design: (out): the design of that name
 *
 * Returns: whether there is one
 */
gboolean
gr_design_find (const char *name,
                GrDesign   *design)
{
  g_autoptr (GEnumClass) designs = g_type_class_ref (GR_TYPE_DESIGN);
  const GEnumValue *value = g_enum_get_value_by_nick (designs, name);

  if (value != NULL)
    *design = (GrDesign) value->value;
  return value != NULL;
}

/**
 * gr_folio_is_on:
 * @self: a folio
 * @part: which part
 *
 * Returns: whether the part's switch is on and the preset lets it in
 */
gboolean
gr_folio_is_on (const GrFolio *self,
                GrChapter      part)
{
  for (guint i = 0; i < self->parts->len; i++)
    {
      GrFolioSwitch *one = &g_array_index (self->parts, GrFolioSwitch, i);

      if (one->part == part)
        return one->on && gr_preset_allows (self->preset, part);
    }
  return FALSE;
}

/**
 * gr_folio_set_on:
 * @self: a folio
 * @part: which part
 * @on: whether it is wanted
 *
 * Turns a part on or off where it stands; one that is not there yet comes last.
 */
void
gr_folio_set_on (GrFolio  *self,
                 GrChapter part,
                 gboolean  on)
{
  GrFolioSwitch last = { part, on };

  for (guint i = 0; i < self->parts->len; i++)
    {
      GrFolioSwitch *one = &g_array_index (self->parts, GrFolioSwitch, i);

      if (one->part == part)
        {
          one->on = on;
          return;
        }
    }
  g_array_append_val (self->parts, last);
}

/**
 * gr_folio_text:
 * @self: the folio a text is said for
 * @text: (nullable): what a person or a guide wrote
 *
 * The one door through which text enters a document: whatever a preset must
 * change in words is changed here, and nowhere else.  For an employer other
 * names stand for the words that are marked as private.  The other presets say
 * what was written; only bytes that are no text at all (broken UTF-8, control
 * characters) stay outside, as no page can show them.
 *
 * Returns: (transfer full): the text to print, perhaps empty
 */
char *
gr_folio_text (const GrFolio *self,
               const char    *text)
{
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  GString *out = g_string_sized_new (strlen (valid));

  for (const char *p = valid; *p != '\0'; p++)
    {
      if (*p == '\r' && p[1] != '\n')
        g_string_append_c (out, '\n');
      else if ((guchar) *p >= 0x20 || *p == '\n' || *p == '\t')
        g_string_append_c (out, *p);
    }
  if (self->preset == GR_PRESET_EMPLOYER)
    {
      char *said = gr_pseudonyms_apply (self->pseudonyms, out->str);

      g_string_free (out, TRUE);
      return said;
    }
  return g_string_free_and_steal (out);
}

/**
 * gr_preset_allows:
 * @preset: for whom the portfolio is made
 * @part: which part
 *
 * Returns: whether such a portfolio may hold the part at all
 */
gboolean
gr_preset_allows (GrPreset  preset,
                  GrChapter part)
{
#define BIT(chapter) (1u << GR_CHAPTER_##chapter)
  /* What one asks oneself, and the names of those one taught, are not handed on; nor is a score to who hires. */
  static const guint everything = (1u << GR_CHAPTER_CHEAT) - 1;
  static const guint left_out[] = {
    [GR_PRESET_PRIVATE] = 0,
    [GR_PRESET_COACH] = BIT (TAUGHT) | BIT (REFLECTIONS),
    [GR_PRESET_EMPLOYER] = BIT (ASKS) | BIT (QUIZ) | BIT (TAKES) | BIT (MOCKS) | BIT (ROUNDS) | BIT (METRICS) |
                           BIT (INDICATORS) | BIT (TAUGHT) | BIT (CALIBRATION) | BIT (SKILLS) | BIT (REFLECTIONS),
    [GR_PRESET_CHEAT] = everything,
    [GR_PRESET_KIT] = everything,
  };
  static const guint of_its_own[] = {
    [GR_PRESET_CHEAT] = BIT (CHEAT),
    [GR_PRESET_KIT] = BIT (KIT),
  };
#undef BIT

  g_return_val_if_fail (preset < GR_N_PRESETS && part < GR_N_CHAPTERS, FALSE);
  return (((everything & ~left_out[preset]) | of_its_own[preset]) & (1u << part)) != 0;
}

/**
 * gr_preset_get_title:
 * @preset: for whom a portfolio is made
 *
 * Returns: its name, in the reader's language
 */
const char *
gr_preset_get_title (GrPreset preset)
{
  static const char *const titles[] = {
    [GR_PRESET_PRIVATE] = N_("Private"),          [GR_PRESET_COACH] = N_("For a coach"),
    [GR_PRESET_EMPLOYER] = N_("For an employer"), [GR_PRESET_CHEAT] = N_("Cheat sheet"),
    [GR_PRESET_KIT] = N_("Interviewer’s kit"),
  };

  g_return_val_if_fail (preset < GR_N_PRESETS, NULL);
  return _ (titles[preset]);
}

/**
 * gr_chapter_get_title:
 * @part: which part
 *
 * Returns: its heading, in the reader's language
 */
const char *
gr_chapter_get_title (GrChapter part)
{
  static const char *const titles[] = {
    [GR_CHAPTER_COVER] = N_("Cover"),
    [GR_CHAPTER_CONTENTS] = N_("Contents"),
    [GR_CHAPTER_ABOUT] = N_("About me"),
    [GR_CHAPTER_STORIES] = N_("Stories"),
    [GR_CHAPTER_RESULTS] = N_("Measurable results"),
    [GR_CHAPTER_ANSWERS] = N_("Prepared answers"),
    [GR_CHAPTER_ASKS] = N_("Questions to ask"),
    [GR_CHAPTER_QUIZ] = N_("Quiz record"),
    [GR_CHAPTER_TAKES] = N_("First and latest takes"),
    [GR_CHAPTER_MOCKS] = N_("Mock interviews"),
    [GR_CHAPTER_ROUNDS] = N_("Interviews"),
    [GR_CHAPTER_METRICS] = N_("Success metrics"),
    [GR_CHAPTER_INDICATORS] = N_("Indicators"),
    [GR_CHAPTER_TAUGHT] = N_("Teaching record"),
    [GR_CHAPTER_EXPERTISE] = N_("Talks, articles and roles"),
    [GR_CHAPTER_PLAN] = N_("Plan and hours"),
    [GR_CHAPTER_DELIVERABLES] = N_("Deliverables"),
    [GR_CHAPTER_SKILLS] = N_("Skills then and now"),
    [GR_CHAPTER_CALIBRATION] = N_("Review calibration"),
    [GR_CHAPTER_REFLECTIONS] = N_("Reflections"),
    [GR_CHAPTER_FILES] = N_("Files kept beside it"),
    [GR_CHAPTER_SOURCES] = N_("Sources"),
    [GR_CHAPTER_CHEAT] = N_("Before you go in"),
    [GR_CHAPTER_KIT] = N_("For the interviewer"),
  };

  g_return_val_if_fail (part < GR_N_CHAPTERS, NULL);
  return _ (titles[part]);
}
