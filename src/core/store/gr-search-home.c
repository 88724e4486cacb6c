/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-search-home.h"

#include <glib/gi18n-lib.h>

#include "gr-registry.h"
#include "gr-statement.h"

/* A piece of a guide that has no page of its own is shown in its section, or where that is gone in its guide. */
#define IN_SECTION                                                                                                     \
  "CASE WHEN s.uid IS NULL THEN 'guide' ELSE 'section' END, coalesce (s.uid, p.guide), s.uid, g.language, NULL "
#define OF_GUIDE                                                                                                       \
  "LEFT JOIN guide AS g ON g.uid = p.guide LEFT JOIN section AS s ON s.uid = p.section AND NOT s.retired "             \
  "WHERE p.uid = ?1"

/* Of each type that is found: whether it is hidden, its type and uid, title, what it is in, what shows it, the section
 * that has its text too, and the language of its guide.  What is not here is not found: the profile. */
static const struct
{
  const char *type;
  const char *kind;
  const char *select;
} homes[] = {
  { "guide", N_("Guide"),
    "SELECT 0, 'guide', uid, title, NULL, 'guide', uid, NULL, language, NULL FROM guide WHERE uid = ?1" },
  { "section", N_("Section"),
    "SELECT p.retired, 'section', p.uid, p.title, g.title, 'section', p.uid, NULL, g.language, NULL "
    "FROM section AS p LEFT JOIN guide AS g ON g.uid = p.guide WHERE p.uid = ?1" },
  { "question", N_("Question"),
    "SELECT p.retired, 'question', p.uid, p.prompt, g.title, 'question', p.uid, s.uid, g.language, NULL "
    "FROM question AS p " OF_GUIDE },
  { "confusion", N_("Confusion"),
    "SELECT p.retired, 'confusion', p.uid, p.claim, g.title, " IN_SECTION "FROM confusion AS p " OF_GUIDE },
  { "prompt", N_("Exercise"),
    "SELECT p.retired, 'prompt', p.uid, p.text, g.title, " IN_SECTION "FROM prompt AS p " OF_GUIDE },
  { "term", N_("Term"), "SELECT p.retired, 'term', p.uid, p.title, g.title, " IN_SECTION "FROM term AS p " OF_GUIDE },
  /* The guide's plan has lines only: the section is the last heading before it. */
  { "plan-item", N_("Plan"),
    "SELECT p.retired, 'plan-item', p.uid, coalesce (p.title, p.text), g.title, " IN_SECTION
    "FROM plan_item AS p LEFT JOIN guide AS g ON g.uid = p.guide "
    "LEFT JOIN section AS s ON s.id = (SELECT id FROM section AS b WHERE b.guide = p.guide "
    "AND NOT b.retired AND b.line <= p.line ORDER BY b.line DESC LIMIT 1) WHERE p.uid = ?1" },
  { "quiz", N_("Quiz"),
    "SELECT p.retired, 'quiz', p.uid, p.title, g.title, 'quiz', p.uid, s.uid, g.language, NULL "
    "FROM quiz AS p " OF_GUIDE },
  { "quiz-item", N_("Quiz question"),
    "SELECT i.retired OR p.retired, 'quiz-item', i.uid, i.stem, g.title, 'quiz-item', i.uid, s.uid, g.language, NULL "
    "FROM quiz_item AS i JOIN quiz AS p ON p.uid = i.quiz "
    "LEFT JOIN guide AS g ON g.uid = p.guide LEFT JOIN section AS s ON s.uid = p.section "
    "WHERE i.uid = ?1" },
  { "choice", N_("Quiz question"),
    "SELECT c.retired OR i.retired OR p.retired, 'quiz-item', i.uid, i.stem, g.title, 'quiz-item', i.uid, s.uid, "
    "g.language, NULL FROM choice AS c JOIN quiz_item AS i ON i.uid = c.item JOIN quiz AS p ON p.uid = i.quiz "
    "LEFT JOIN guide AS g ON g.uid = p.guide LEFT JOIN section AS s ON s.uid = p.section "
    "WHERE c.uid = ?1" },
  /* On a section, or on what is highlighted in one. */
  { "note", N_("Note"),
    "SELECT 0, 'note', n.uid, n.target_title, g.title, "
    "CASE n.target_type WHEN 'highlight' THEN 'section' ELSE n.target_type END, coalesce (h.section, n.target), NULL, "
    "NULL, coalesce (h.quote, '') FROM note AS n "
    "LEFT JOIN highlight AS h ON h.uid = n.target LEFT JOIN section AS s ON s.uid = coalesce (h.section, n.target) "
    "LEFT JOIN guide AS g ON g.uid = s.guide WHERE n.uid = ?1" },
  { "highlight", N_("Highlight"),
    "SELECT 0, 'highlight', h.uid, h.section_title, g.title, 'section', h.section, NULL, NULL, h.quote "
    "FROM highlight AS h LEFT JOIN section AS s ON s.uid = h.section "
    "LEFT JOIN guide AS g ON g.uid = s.guide WHERE h.uid = ?1" },
  { "card", N_("Card"),
    "SELECT 0, 'card', c.uid, coalesce (c.front, c.source_title), g.title, 'card', c.uid, NULL, NULL, NULL "
    "FROM card AS c LEFT JOIN guide AS g ON g.uid = c.guide WHERE c.uid = ?1" },
  { "story", N_("Story"),
    "SELECT 0, 'story', uid, title, NULL, 'story', uid, NULL, NULL, NULL FROM story WHERE uid = ?1" },
  { "situation", N_("Situation"),
    "SELECT 0, 'situation', uid, text, NULL, 'situation', uid, NULL, NULL, NULL FROM situation WHERE uid = ?1" },
  { "competency", N_("Story"),
    "SELECT 0, 'story', s.uid, s.title, NULL, 'story', s.uid, NULL, NULL, NULL "
    "FROM competency AS c JOIN story AS s ON s.uid = c.story WHERE c.uid = ?1" },
  { "story-version", N_("Story"),
    "SELECT 0, 'story', s.uid, s.title, NULL, 'story', s.uid, NULL, NULL, NULL "
    "FROM story_version AS v JOIN story AS s ON s.uid = v.story WHERE v.uid = ?1" },
  { "angle", N_("Story"),
    "SELECT 0, 'story', s.uid, s.title, a.employer, 'story', s.uid, NULL, NULL, NULL "
    "FROM angle AS a JOIN story AS s ON s.uid = a.story WHERE a.uid = ?1" },
  { "own-answer", N_("Answer"),
    "SELECT 0, 'own-answer', a.uid, coalesce (q.prompt, a.question_title), NULL, 'question', a.question, NULL, NULL, "
    "NULL "
    "FROM own_answer AS a LEFT JOIN question AS q ON q.uid = a.question WHERE a.uid = ?1" },
  { "profile-text", N_("About you"),
    "SELECT 0, 'profile-text', uid, text, NULL, 'profile-text', uid, NULL, NULL, NULL FROM profile_text WHERE uid = "
    "?1" },
  { "take", N_("Take"),
    "SELECT 0, 'take', uid, question_title, NULL, 'take', uid, NULL, NULL, NULL FROM take WHERE uid = ?1" },
  { "mock-round", N_("Mock interview"),
    "SELECT 0, 'mock-round', uid, title, NULL, 'mock-round', uid, NULL, NULL, NULL FROM mock_round WHERE uid = ?1" },
  { "mock-person", N_("Mock interview"),
    "SELECT 0, 'mock-round', r.uid, r.title, p.name, 'mock-round', r.uid, NULL, NULL, NULL "
    "FROM mock_person AS p JOIN mock_round AS r ON r.uid = p.mock_round WHERE p.uid = ?1" },
  { "file", N_("File"),
    "SELECT f.target_type IS NOT 'story' OR s.uid IS NULL, 'file', f.uid, f.name, s.title, 'story', s.uid, NULL, NULL, "
    "NULL FROM file AS f LEFT JOIN story AS s ON s.uid = f.target WHERE f.uid = ?1" },
  { "project", N_("Project"),
    "SELECT 0, 'project', uid, title, NULL, 'project', uid, NULL, NULL, NULL FROM project WHERE uid = ?1" },
  { "phase", N_("Phase"),
    "SELECT 0, 'phase', p.uid, p.title, o.title, 'phase', p.uid, NULL, NULL, NULL "
    "FROM phase AS p LEFT JOIN project AS o ON o.uid = p.project WHERE p.uid = ?1" },
  { "task", N_("Task"),
    "SELECT 0, 'task', t.uid, t.title, p.title, 'task', t.uid, NULL, NULL, NULL "
    "FROM task AS t LEFT JOIN phase AS p ON p.uid = t.phase WHERE t.uid = ?1" },
  { "deliverable", N_("Deliverable"),
    "SELECT 0, 'deliverable', d.uid, d.title, o.title, 'deliverable', d.uid, NULL, NULL, NULL "
    "FROM deliverable AS d LEFT JOIN project AS o ON o.uid = d.project WHERE d.uid = ?1" },
  { "session", N_("Session"),
    "SELECT 0, 'session', uid, task_title, NULL, 'session', uid, NULL, NULL, NULL FROM session WHERE uid = ?1" },
  { "requirement", N_("Requirement"),
    "SELECT 0, 'requirement', uid, text, NULL, 'requirement', uid, NULL, NULL, NULL FROM requirement WHERE uid = ?1" },
  { "opening", N_("Position"),
    "SELECT 0, 'opening', uid, employer, role, 'opening', uid, NULL, NULL, NULL FROM opening WHERE uid = ?1" },
  { "round", N_("Interview"),
    "SELECT 0, 'round', r.uid, r.title, o.employer, 'round', r.uid, NULL, NULL, NULL "
    "FROM round AS r LEFT JOIN opening AS o ON o.uid = r.opening WHERE r.uid = ?1" },
  { "round-question", N_("Interview"),
    "SELECT 0, 'round-question', q.uid, q.question_title, o.employer, 'round', r.uid, NULL, NULL, NULL "
    "FROM round_question AS q "
    "JOIN round AS r ON r.uid = q.round LEFT JOIN opening AS o ON o.uid = r.opening WHERE q.uid = ?1" },
  { "person", N_("Person"),
    "SELECT 0, 'person', uid, name, employer, 'person', uid, NULL, NULL, NULL FROM person WHERE uid = ?1" },
  { "interaction", N_("Contact"),
    "SELECT 0, 'interaction', i.uid, coalesce (p.name, i.person_name), NULL, "
    "CASE WHEN p.uid IS NULL THEN 'interaction' ELSE 'person' END, coalesce (p.uid, i.uid), NULL, NULL, NULL "
    "FROM interaction AS i LEFT JOIN person AS p ON p.uid = i.person WHERE i.uid = ?1" },
  { "expertise", N_("Evidence of expertise"),
    "SELECT 0, 'expertise', uid, title, venue, 'expertise', uid, NULL, NULL, NULL FROM expertise WHERE uid = ?1" },
  { "metric", N_("Metric"),
    "SELECT 0, 'metric', uid, title, NULL, 'metric', uid, NULL, NULL, NULL FROM metric WHERE uid = ?1" },
  { "metric-value", N_("Metric"),
    "SELECT 0, 'metric-value', v.uid, coalesce (m.title, i.text, v.month), v.month, 'metric-value', v.uid, NULL, NULL, "
    "NULL FROM metric_value AS v LEFT JOIN plan_item AS i ON i.uid = v.source "
    "LEFT JOIN metric AS m ON m.source = v.source OR m.indicator = v.indicator WHERE v.uid = ?1" },
  { "journal-entry", N_("Journal"),
    "SELECT 0, 'journal-entry', uid, prompt_title, NULL, 'journal-entry', uid, NULL, NULL, NULL "
    "FROM journal_entry WHERE uid = ?1" },
};

void
gr_search_home_free (GrSearchHome *self)
{
  g_free (self->uid);
  g_free (self->title);
  g_free (self->where);
  g_free (self->home);
  g_free (self->section);
  g_free (self->quote);
  g_free (self);
}

static const char *
intern (const char *type)
{
  return type != NULL ? gr_registry_intern (type) : NULL;
}

static GrSearchHome *
read_home (GrStatement *select,
           const char  *kind)
{
  GrSearchHome *self = g_new0 (GrSearchHome, 1);
  const char *language = gr_statement_get_text (select, 8);

  self->is_hidden = gr_statement_get_integer (select, 0) != 0;
  self->type = intern (gr_statement_get_text (select, 1));
  self->kind = kind;
  self->uid = g_strdup (gr_statement_get_text (select, 2));
  self->title = g_strdup (gr_statement_get_text (select, 3));
  self->where = g_strdup (gr_statement_get_text (select, 4));
  self->home_type = intern (gr_statement_get_text (select, 5));
  self->home = g_strdup (gr_statement_get_text (select, 6));
  self->section = g_strdup (gr_statement_get_text (select, 7));
  self->quote = g_strdup (gr_statement_get_text (select, 9));
  self->is_other = language != NULL && *language != '\0' && !g_str_has_prefix (language, "en");
  return self;
}

/*
 * gr_search_home_find:
 * @home: (out) (nullable): %NULL for what is not to be found at all
 *
 * Returns: %FALSE with @error set where that could not be read
 */
gboolean
gr_search_home_find (GrStore       *store,
                     const char    *type,
                     const char    *uid,
                     GrSearchHome **home,
                     GError       **error)
{
  g_autoptr (GrStatement) select = NULL;
  guint i = 0;
  GrStep step;

  *home = NULL;
  while (i < G_N_ELEMENTS (homes) && !g_str_equal (homes[i].type, type))
    i++;
  if (i == G_N_ELEMENTS (homes))
    return TRUE;
  select = gr_statement_borrow (store, homes[i].select, _("Search"));
  gr_statement_bind_text (select, 1, uid);
  step = gr_statement_step (select, error);
  if (step == GR_STEP_ROW)
    *home = read_home (select, _ (homes[i].kind));
  return step != GR_STEP_ERROR;
}
