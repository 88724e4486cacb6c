/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-contents.h"

#include <glib/gi18n-lib.h>

#include "gr-units.h"

static void
append (GString *text,
        char    *part)
{
  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append (text, part);
  g_free (part);
}

/* "quiz of 6" says of two that they are one. */
static char *
dup_quizzes (const GrGuideContents *contents)
{
  guint n = contents->n_quiz_items;
  g_autofree char *all = NULL;

  if (contents->n_quizzes <= 1)
    all = g_strdup_printf (ngettext ("quiz of %u", "quiz of %u", n), n);
  else
    /* Translators: there are at least two quizzes; %2$u is of all their questions together */
    all = g_strdup_printf (
        ngettext ("%1$u quizzes with %2$u question in all", "%1$u quizzes with %2$u questions in all", n),
        contents->n_quizzes, n);
  if (contents->n_keyed > 0)
    return g_steal_pointer (&all);
  /* Translators: %s is such as "quiz of 6" */
  return g_strdup_printf (_("%s, no answer key"), all);
}

/**
 * gr_guide_contents_dup_text:
 * @contents: what is in a guide
 *
 * Returns: (transfer full): it in words, such as "12 questions · quiz of 6 · 8 confusions"
 */
char *
gr_guide_contents_dup_text (const GrGuideContents *contents)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (contents != NULL, NULL);

  if (contents->n_questions > 0)
    append (text,
            g_strdup_printf (ngettext ("%u question", "%u questions", contents->n_questions), contents->n_questions));
  if (contents->n_quiz_items > 0)
    append (text, dup_quizzes (contents));
  if (contents->n_confusions > 0)
    append (text, g_strdup_printf (ngettext ("%u confusion", "%u confusions", contents->n_confusions),
                                   contents->n_confusions));
  if (text->len == 0)
    append (text, g_strdup_printf (ngettext ("%u section", "%u sections", contents->heads->len), contents->heads->len));
  return g_string_free (text, FALSE);
}

/**
 * gr_guide_contents_count:
 * @contents: what is in a guide
 * @marks: the person's marks
 * @n_understood: (out): of how many units the person said so
 * @n: (out): how many there are
 * @begun: (out): whether the person has marked anything in it
 *
 * Says how far the person is, as the reader does.
 */
void
gr_guide_contents_count (const GrGuideContents *contents,
                         GrMarks               *marks,
                         guint                 *n_understood,
                         guint                 *n,
                         gboolean              *begun)
{
  g_autofree GrUnitHead *heads = g_new0 (GrUnitHead, contents->heads->len + 1);
  g_autoptr (GArray) units = NULL;

  *n = *n_understood = 0;
  *begun = FALSE;
  for (guint i = 0; i < contents->heads->len; i++)
    {
      const GrSectionHead *head = contents->heads->pdata[i];

      heads[i] = (GrUnitHead) { head->level, head->kind, head->has_text };
    }
  units = gr_units_find (heads, contents->heads->len);
  for (guint i = 0; i < units->len; i++)
    {
      const GrUnit *unit = &g_array_index (units, GrUnit, i);
      const GrSectionHead *first = contents->heads->pdata[unit->first];
      GrReadState state = gr_marks_get_state (marks, first->uid);

      if (!unit->readable)
        continue;
      (*n)++;
      *n_understood += state == GR_READ_STATE_UNDERSTOOD;
      *begun |= state != GR_READ_STATE_NEW;
    }
}
