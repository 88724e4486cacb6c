/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-entity-private.h"
#include "gr-mock.h"

static void
apply (GrEntity   *entity,
       const char *field,
       const char *text)
{
  int index = gr_entity_class_find (GR_ENTITY_GET_CLASS (entity), field);
  g_auto (GrValue) value = gr_value_text (text);

  g_assert_cmpint (index, >=, 0);
  gr_entity_apply (entity, (guint) index, &value);
}

static GPtrArray *
make_rounds (void)
{
  static const struct
  {
    const char *uid;
    const char *kind;
  } table[] = { { "a", "behavioural" }, { "b", "panel" }, { "c", "scenario" } };
  GPtrArray *rounds = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      GrEntity *round = gr_entity_new (GR_TYPE_MOCK_ROUND, table[i].uid);

      apply (round, "kind", table[i].kind);
      g_ptr_array_add (rounds, round);
    }
  return rounds;
}

static void
add_person (GPtrArray  *people,
            const char *round,
            const char *name,
            const char *role)
{
  g_autofree char *uid = g_strdup_printf ("person-%u", people->len);
  GrEntity *person = gr_entity_new (GR_TYPE_MOCK_PERSON, uid);

  apply (person, "mock_round", round);
  apply (person, "name", name);
  apply (person, "role", role);
  g_ptr_array_add (people, person);
}

/* The same person twice counts once, however the name is written; nobody has no role and holds no round. */
static void
test_people (void)
{
  g_autoptr (GPtrArray) rounds = make_rounds ();
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *counter = NULL;
  g_autofree char *roles = NULL;
  GrMockFigures figures;

  add_person (people, "a", "Ilse  Müller", "coach");
  add_person (people, "c", " ilse MÜLLER ", "coach");
  add_person (people, "a", "José", "manager");
  add_person (people, "c", "  ", "professional");
  gr_mock_count (&figures, rounds, people);
  g_assert_cmpuint (figures.rounds, ==, 3);
  g_assert_cmpuint (figures.people, ==, 2);
  counter = gr_mock_dup_counter (&figures, 5);
  g_assert_cmpstr (counter, ==, "2 of 5+ different people");
  roles = gr_mock_dup_roles (&figures);
  g_assert_cmpstr (roles, ==, "2 of 3: Coach, Manager; still missing: Professional");
}

/* One alone is no panel. */
static void
test_panel (void)
{
  g_autoptr (GPtrArray) rounds = make_rounds ();
  g_autoptr (GPtrArray) people = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *none = NULL;
  g_autofree char *alone = NULL;
  g_autofree char *two = NULL;
  GrMockFigures figures;

  gr_mock_count (&figures, rounds, people);
  none = gr_mock_dup_kinds (&figures);
  g_assert_cmpstr (none, ==, "0 of 3; still missing: Behavioural, Scenario, Panel");
  add_person (people, "a", "A", "other");
  add_person (people, "b", "B", "other");
  add_person (people, "c", "C", "other");
  gr_mock_count (&figures, rounds, people);
  alone = gr_mock_dup_kinds (&figures);
  g_assert_cmpstr (alone, ==, "2 of 3: Behavioural, Scenario; still missing: Panel");
  add_person (people, "b", "D", "other");
  gr_mock_count (&figures, rounds, people);
  two = gr_mock_dup_kinds (&figures);
  g_assert_cmpstr (two, ==, "3 of 3: Behavioural, Scenario, Panel");
}

static void
test_goal (void)
{
  g_assert_cmpuint (gr_mock_read_goal ("Conduct mock interviews with 5+ different people (coaches)"), ==, 5);
  g_assert_cmpuint (gr_mock_read_goal ("Hold mock interviews with 3+ different people; once"), ==, 3);
  g_assert_cmpuint (gr_mock_read_goal ("Teach 5+ different people"), ==, 0);
  g_assert_cmpuint (gr_mock_read_goal ("Hold mock interviews"), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stories/mock/people", test_people);
  g_test_add_func ("/stories/mock/panel", test_panel);
  g_test_add_func ("/stories/mock/goal", test_goal);
  return g_test_run ();
}
