/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-mock.h"

#include <glib/gi18n-lib.h>

#include "gr-text.h"

#define PANEL_LEAST 2 /* people who ask together */

/**
 * gr_mock_role_get_name:
 * @role: as what somebody asks
 *
 * Returns: that in words
 */
const char *
gr_mock_role_get_name (GrMockRole role)
{
  switch (role)
    {
    case GR_MOCK_ROLE_COACH:
      return C_("mock interviewer", "Coach");
    case GR_MOCK_ROLE_PROFESSIONAL:
      return C_("mock interviewer", "Professional");
    case GR_MOCK_ROLE_MANAGER:
      return C_("mock interviewer", "Manager");
    case GR_MOCK_ROLE_OTHER:
    default:
      return C_("mock interviewer", "Other");
    }
}

/**
 * gr_mock_kind_get_name:
 * @kind: a format of interview
 *
 * Returns: that in words
 */
const char *
gr_mock_kind_get_name (GrInterviewKind kind)
{
  switch (kind)
    {
    case GR_INTERVIEW_KIND_SCENARIO:
      return C_("mock interview", "Scenario");
    case GR_INTERVIEW_KIND_PANEL:
      return C_("mock interview", "Panel");
    case GR_INTERVIEW_KIND_BEHAVIOURAL:
    default:
      return C_("mock interview", "Behavioural");
    }
}

/**
 * gr_mock_count:
 * @self: (out): what they come to
 * @rounds: (element-type GrMockRound): all rounds
 * @people: (element-type GrMockPerson): all who held one
 *
 * Counts.  People without a name are nobody yet.
 */
void
gr_mock_count (GrMockFigures *self,
               GPtrArray     *rounds,
               GPtrArray     *people)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) held = g_hash_table_new (g_str_hash, g_str_equal); /* round → how many asked in it */

  *self = (GrMockFigures) { .rounds = rounds->len };
  for (guint i = 0; i < people->len; i++)
    {
      GrMockPerson *person = people->pdata[i];
      const char *round = gr_mock_person_get_mock_round (person);
      g_autofree char *name = gr_text_normalise (gr_mock_person_get_name (person));

      if (*name == '\0')
        continue;
      if (gr_mock_person_get_role (person) < GR_MOCK_N_ROLES)
        self->roles[gr_mock_person_get_role (person)] = TRUE;
      if (round != NULL)
        g_hash_table_insert (held, (gpointer) round,
                             GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (held, round)) + 1));
      g_hash_table_add (names, g_steal_pointer (&name));
    }
  self->people = g_hash_table_size (names);
  for (guint i = 0; i < rounds->len; i++)
    {
      GrInterviewKind kind = gr_mock_round_get_kind (rounds->pdata[i]);
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (held, gr_entity_get_uid (rounds->pdata[i])));

      if (n >= (kind == GR_INTERVIEW_KIND_PANEL ? PANEL_LEAST : 1))
        self->kinds[kind] = TRUE;
    }
}

/**
 * gr_mock_dup_counter:
 * @self: figures
 * @goal: how many different people a guide asks for; 0: none says
 *
 * Returns: (transfer full): how many different people there were, in words
 */
char *
gr_mock_dup_counter (const GrMockFigures *self,
                     guint                goal)
{
  if (goal > 0)
    /* Translators: how many different people there were, and how many a guide asks for */
    return g_strdup_printf (_("%u of %u+ different people"), self->people, goal);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u person", "%u different people", self->people),
                          self->people);
}

/* @had and @missing are names, with commas between them. */
static char *
describe (guint       n,
          guint       all,
          const char *had,
          const char *missing)
{
  if (n == 0)
    /* Translators: how many of how many, then what is missing: “0 of 3; missing: Coach, Manager, Professional” */
    return g_strdup_printf (_("%u of %u; still missing: %s"), n, all, missing);
  if (n == all)
    /* Translators: how many of how many, then which: “3 of 3: Coach, Manager, Professional” */
    return g_strdup_printf (_("%u of %u: %s"), n, all, had);
  /* Translators: how many of how many, which, and which not: “2 of 3: Coach, Manager; still missing: Professional” */
  return g_strdup_printf (_("%u of %u: %s; still missing: %s"), n, all, had, missing);
}

static void
add_name (GString    *names,
          const char *name)
{
  /* Translators: between the names of two roles or formats */
  g_string_append_printf (names, "%s%s", names->len > 0 ? C_("list", ", ") : "", name);
}

/**
 * gr_mock_dup_roles:
 * @self: figures
 *
 * Returns: (transfer full): which roles the people had, and which nobody had
 */
char *
gr_mock_dup_roles (const GrMockFigures *self)
{
  g_autoptr (GString) had = g_string_new (NULL);
  g_autoptr (GString) missing = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < GR_MOCK_N_ROLES; i++)
    {
      n += self->roles[i];
      add_name (self->roles[i] ? had : missing, gr_mock_role_get_name (i));
    }
  return describe (n, GR_MOCK_N_ROLES, had->str, missing->str);
}

/**
 * gr_mock_dup_kinds:
 * @self: figures
 *
 * Returns: (transfer full): which formats there were, and which not
 */
char *
gr_mock_dup_kinds (const GrMockFigures *self)
{
  g_autoptr (GString) had = g_string_new (NULL);
  g_autoptr (GString) missing = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < GR_MOCK_N_KINDS; i++)
    {
      n += self->kinds[i];
      add_name (self->kinds[i] ? had : missing, gr_mock_kind_get_name (i));
    }
  return describe (n, GR_MOCK_N_KINDS, had->str, missing->str);
}

/**
 * gr_mock_read_goal:
 * @text: a task of a guide's project
 *
 * Finds with how many different people a guide asks one to practise: "mock
 * interviews with 5+ different people".
 *
 * Returns: how many; 0 where the text is about something else
 */
guint
gr_mock_read_goal (const char *text)
{
  g_autoptr (GRegex) regex =
      g_regex_new ("(?:mock|probe|übungs)[\\w -]*.*?(?<![\\d.,–-])(\\d{1,2})\\s*\\+?\\s+"
                   "(?:different\\s+people|verschiedene[nr]?\\s+(?:personen|menschen|leuten?))\\b",
                   G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *number = NULL;

  g_return_val_if_fail (text != NULL, 0);

  if (!g_regex_match (regex, text, 0, &match))
    return 0;
  number = g_match_info_fetch (match, 1);
  return (guint) g_ascii_strtoull (number, NULL, 10);
}
