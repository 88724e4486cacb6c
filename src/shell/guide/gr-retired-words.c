/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-retired-words.h"

#include <glib/gi18n-lib.h>

typedef enum { NOTES, HIGHLIGHTS, CARDS, MARKS, ANSWERS, KEYS, PLANNED, OTHERS, N_GROUPS } Group;

static const struct
{
  const char *type;
  Group group;
} groups[] = {
  { "note", NOTES },       { "highlight", HIGHLIGHTS }, { "card", CARDS },      { "mark", MARKS },
  { "response", ANSWERS }, { "attempt-item", ANSWERS }, { "attempt", ANSWERS }, { "key", KEYS },
  { "project", PLANNED },  { "phase", PLANNED },        { "task", PLANNED },    { "deliverable", PLANNED },
};

static const struct
{
  const char *type;
  const char *name;
} names[] = {
  { "section", N_("Section") },
  { "question", N_("Question") },
  { "confusion", N_("Confusion") },
  { "quiz", N_("Quiz") },
  { "quiz-item", N_("Quiz question") },
  { "choice", N_("Option of a quiz question") },
  { "prompt", N_("Reflection") },
  { "term", N_("Term") },
  { "plan-item", N_("Part of a project") },
};

static const char *
get_name (const char *type)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i].type, type))
      return _ (names[i].name);
  return _("Part of the guide");
}

static Group
find_group (const char *type)
{
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    if (g_str_equal (groups[i].type, type))
      return groups[i].group;
  return OTHERS;
}

static char *
dup_number (Group group,
            guint n)
{
  switch (group)
    {
    case NOTES:
      return g_strdup_printf (ngettext ("%u note", "%u notes", n), n);
    case HIGHLIGHTS:
      return g_strdup_printf (ngettext ("%u highlight", "%u highlights", n), n);
    case CARDS:
      return g_strdup_printf (ngettext ("%u card", "%u cards", n), n);
    case MARKS:
      return g_strdup_printf (ngettext ("%u mark of yours", "%u marks of yours", n), n);
    case ANSWERS:
      return g_strdup (_("your answers in quizzes"));
    case KEYS:
      return g_strdup (_("your answer key"));
    case PLANNED:
      return g_strdup (_("your plan"));
    case OTHERS:
    case N_GROUPS:
    default:
      return g_strdup_printf (ngettext ("%u other entry of yours", "%u other entries of yours", n), n);
    }
}

/* Where one stopped reading is no reason to keep anything, and notes and highlights are listed themselves. */
static gboolean
is_said_elsewhere (const GrRetired *retired,
                   const char      *type)
{
  return g_str_equal (type, "reading") ||
         (g_str_equal (retired->type, "section") && (g_str_equal (type, "note") || g_str_equal (type, "highlight")));
}

/**
 * gr_retired_dup_words:
 * @retired: what is no longer in a guide
 *
 * Returns: (transfer full) (nullable): such as "Question · kept for 2 cards, 1
 *   note"; %NULL where nothing hangs on it that is not said elsewhere
 */
char *
gr_retired_dup_words (const GrRetired *retired)
{
  g_autoptr (GString) all = g_string_new (NULL);
  guint numbers[N_GROUPS] = { 0 };

  g_return_val_if_fail (retired != NULL, NULL);

  for (guint i = 0; i < retired->mentions->len; i++)
    if (!is_said_elsewhere (retired, retired->mentions->pdata[i]))
      numbers[find_group (retired->mentions->pdata[i])]++;
  for (guint i = 0; i < N_GROUPS; i++)
    {
      g_autofree char *number = numbers[i] > 0 ? dup_number (i, numbers[i]) : NULL;

      if (number)
        g_string_append_printf (all, "%s%s", all->len > 0 ? ", " : "", number);
    }
  if (all->len == 0)
    return NULL;
  /* Translators: what it is, such as "Question", and what of the person's hangs on it, such as "2 cards, 1 note" */
  return g_strdup_printf (_("%s · kept for %s"), get_name (retired->type), all->str);
}
