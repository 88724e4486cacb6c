/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-annotations.h"
#include "gr-built-in.h"
#include "gr-guide.h"
#include "gr-importing.h"
#include "gr-notes-item.h"
#include "gr-outline.h"
#include "gr-phase.h"
#include "gr-task.h"
#include "gr-test-live.h"

#define N GR_SECTION_KIND_NOTES
#define Q GR_SECTION_KIND_QUESTIONS
#define Z GR_SECTION_KIND_QUIZ

/* Each unit as "first+n", a * where it cannot be read, indented where it is below another. */
static void
assert_units (const GrUnitHead *heads,
              guint             n,
              const char       *wanted)
{
  g_autoptr (GArray) units = gr_units_find (heads, n);
  g_autoptr (GString) text = g_string_new (NULL);
  guint covered = 0;

  for (guint i = 0; i < units->len; i++)
    {
      const GrUnit *unit = &g_array_index (units, GrUnit, i);

      g_assert_cmpuint (unit->first, ==, covered);
      covered += unit->n;
      g_string_append_printf (text, "%s%s%u+%u%s", i > 0 ? " " : "", unit->depth > 1 ? ">" : "", unit->first, unit->n,
                              unit->readable ? "" : "*");
    }
  g_assert_cmpuint (covered, ==, n);
  g_assert_cmpstr (text->str, ==, wanted);
}

static void
test_units (void)
{
  const GrUnitHead prose[] = { { 2, N, FALSE }, { 3, N, TRUE }, { 4, N, TRUE }, { 3, N, TRUE }, { 2, N, TRUE } };
  const GrUnitHead preface[] = { { 1, N, TRUE }, { 2, N, TRUE }, { 2, N, TRUE } };
  const GrUnitHead questions[] = { { 2, Q, FALSE }, { 3, Q, TRUE }, { 3, Q, TRUE } };
  const GrUnitHead groups[] = { { 2, Q, FALSE }, { 3, Q, FALSE }, { 4, Q, TRUE }, { 3, Q, FALSE }, { 4, Q, TRUE } };
  const GrUnitHead quiz[] = { { 2, Z, TRUE }, { 3, Z, TRUE }, { 4, Z, TRUE } };
  const GrUnitHead flat[] = { { 1, N, TRUE }, { 1, N, FALSE } };

  assert_units (prose, G_N_ELEMENTS (prose), "0+1* >1+2 >3+1 4+1");
  assert_units (preface, G_N_ELEMENTS (preface), "0+1 1+1 2+1");
  assert_units (questions, G_N_ELEMENTS (questions), "0+3");
  assert_units (groups, G_N_ELEMENTS (groups), "0+1* >1+2 >3+2");
  assert_units (quiz, G_N_ELEMENTS (quiz), "0+3");
  assert_units (flat, G_N_ELEMENTS (flat), "0+1 1+1");
  assert_units (NULL, 0, "");
}

static void
done_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GrImported *
import (GrTestLive *live,
        const char *text)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_guide_draft_unref);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GrImported *imported;

  g_ptr_array_add (drafts, gr_guide_read (text, strlen (text), "guide.md", &error));
  g_assert_no_error (error);
  gr_importing_async (live->library, drafts, GR_IMPORT_PLAIN, NULL, done_cb, &result);
  while (!result)
    g_main_context_iteration (NULL, TRUE);
  imported = gr_importing_finish (result, &error);
  g_assert_no_error (error);
  return imported;
}

static void
ensure (GrTestLive *live)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  gr_built_in_ensure_async (live->library, done_cb, &result);
  while (!result)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gr_built_in_ensure_finish (result, &error));
  g_assert_no_error (error);
}

static void
test_import (GrTestLive   *live,
             gconstpointer data)
{
  g_autoptr (GrImported) first = import (live, "# Guide\n\n## One\n\nText.\n");
  g_autoptr (GrImported) again = import (live, "# Guide\n\n## One\n\nText.\n");
  g_autoptr (GrImported) changed = import (live, "# Guide\n\n## One\n\nText.\n\n## Two\n\nMore.\n");

  g_assert_cmpuint (first->n_new, ==, 1);
  g_assert_cmpuint (again->n_new + again->n_changed, ==, 0);
  g_assert_cmpuint (again->n_same, ==, 1);
  g_assert_cmpuint (changed->n_changed, ==, 1);
  g_assert_cmpstr (first->guide, ==, changed->guide);
}

static void
test_marks (GrTestLive   *live,
            gconstpointer data)
{
  g_autoptr (GrImported) imported = import (live, "# Guide\n\n## A\n\n### One\n\nText.\n\n### Two\n\nText.\n");
  g_autoptr (GrEntityList) sections = gr_library_get_children (live->library, "section", imported->guide);
  g_autoptr (GrMarks) marks = gr_marks_new (G_LIST_MODEL (gr_library_get_list (live->library, "mark")));
  g_autoptr (GrOutline) outline = NULL;
  guint n_understood, n;

  while (gr_entity_list_get_state (sections) == GR_LIST_LOADING)
    g_main_context_iteration (NULL, TRUE);
  outline = gr_outline_new ("Guide", G_LIST_MODEL (sections), marks);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (outline)), ==, 3);
  g_assert_cmpuint (gr_outline_step (outline, GR_UNITS_NONE, 1), ==, 1);
  g_assert_cmpuint (gr_outline_step (outline, 1, -1), ==, GR_UNITS_NONE);
  g_assert_cmpuint (gr_outline_step (outline, 2, 1), ==, GR_UNITS_NONE);
  g_assert_cmpuint (gr_outline_find_section (outline, gr_outline_item_get_uid (gr_outline_peek (outline, 0))), ==, 1);

  /* what is on the page is selected, and a pointer that rests on a line does not change that */
  gr_outline_set_current (outline, 1);
  g_assert_false (gtk_selection_model_select_item (GTK_SELECTION_MODEL (outline), 2, TRUE));
  g_assert_true (gtk_selection_model_is_selected (GTK_SELECTION_MODEL (outline), 1));
  g_assert_false (gtk_selection_model_is_selected (GTK_SELECTION_MODEL (outline), 2));

  for (guint i = 1; i <= 2; i++)
    {
      g_autoptr (GrChange) change = NULL;

      g_assert_cmpint (gr_outline_item_get_state (gr_outline_peek (outline, 0)), ==, GR_READ_STATE_NEW);
      change = gr_marks_toggle (marks, gr_outline_item_get_uid (gr_outline_peek (outline, i)), "T",
                                GR_MARK_KIND_UNDERSTOOD, 1);
      gr_test_live_commit (live, g_steal_pointer (&change));
      gr_outline_count (outline, &n_understood, &n);
      g_assert_cmpuint (n_understood, ==, i);
      g_assert_cmpuint (n, ==, 2);
    }
  g_assert_cmpint (gr_outline_item_get_state (gr_outline_peek (outline, 0)), ==, GR_READ_STATE_UNDERSTOOD);

  /* Another mark takes the place of the first; said again, it goes. */
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GrChange) change = NULL;

      change =
          gr_marks_toggle (marks, gr_outline_item_get_uid (gr_outline_peek (outline, 1)), "T", GR_MARK_KIND_REVISIT, 1);
      gr_test_live_commit (live, g_steal_pointer (&change));
      g_assert_cmpint (gr_outline_item_get_state (gr_outline_peek (outline, 1)), ==,
                       i == 0 ? GR_READ_STATE_REVISIT : GR_READ_STATE_NEW);
    }
  gr_library_undo (live->library);
  gr_test_live_settle (live);
  g_assert_cmpint (gr_outline_item_get_state (gr_outline_peek (outline, 1)), ==, GR_READ_STATE_REVISIT);
}

/* 300 words here and 1 there: more than one minute at 238 a minute, and less than one from the second on. */
static void
test_minutes (GrTestLive   *live,
              gconstpointer data)
{
  g_autoptr (GString) text = g_string_new ("# Guide\n\n## One\n\n");
  g_autoptr (GrMarks) marks = gr_marks_new (G_LIST_MODEL (gr_library_get_list (live->library, "mark")));
  g_autoptr (GrImported) imported = NULL;
  g_autoptr (GrEntityList) sections = NULL;
  g_autoptr (GrOutline) outline = NULL;

  for (guint i = 0; i < 300; i++)
    g_string_append (text, "word ");
  g_string_append (text, "\n\n## Two\n\nText.\n");
  imported = import (live, text->str);
  sections = gr_library_get_children (live->library, "section", imported->guide);
  while (gr_entity_list_get_state (sections) == GR_LIST_LOADING)
    g_main_context_iteration (NULL, TRUE);
  outline = gr_outline_new ("Guide", G_LIST_MODEL (sections), marks);
  g_assert_cmpuint (gr_outline_get_minutes (outline, 0), ==, 2);
  g_assert_cmpuint (gr_outline_get_minutes (outline, 1), ==, 1);
  g_assert_cmpuint (gr_outline_get_minutes (outline, GR_UNITS_NONE), ==, 0);
}

static void
test_annotations (GrTestLive   *live,
                  gconstpointer data)
{
  g_autoptr (GrImported) imported = import (live, "# Guide\n\n## A\n\nAsk first, then listen.\n\n## B\n\nText.\n");
  g_autoptr (GrEntityList) sections = gr_library_get_children (live->library, "section", imported->guide);
  g_autoptr (GrAnnotations) all = gr_annotations_new (live->library);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Note");
  g_autofree char *highlight = NULL;
  g_autoptr (GListModel) here = NULL;
  g_autoptr (GListModel) there = NULL;
  g_autoptr (GrNote) note = NULL;
  GrSection *section;
  const char *uid;

  while (gr_entity_list_get_state (sections) == GR_LIST_LOADING)
    g_main_context_iteration (NULL, TRUE);
  section = gr_entity_list_peek (sections, 0);
  uid = gr_entity_get_uid (GR_ENTITY (section));
  here = gr_annotations_dup_notes (all, uid);
  there = gr_annotations_dup_notes (all, gr_entity_get_uid (gr_entity_list_peek (sections, 1)));

  /* a note on words makes a highlight of them, and stands at its section */
  highlight = g_strdup (gr_annotations_add_highlight (all, change, section, "Ask first, then listen.", 4, 9));
  gr_annotations_add_note (all, change, section, highlight, "first");
  gr_test_live_commit (live, g_steal_pointer (&change));
  g_assert_cmpuint (g_list_model_get_n_items (here), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (there), ==, 0);
  g_assert_cmpstr (gr_highlight_get_before (gr_annotations_find_highlight (all, highlight)), ==, "Ask ");
  note = g_list_model_get_item (here, 0);
  g_assert_cmpstr (gr_annotations_get_section (all, note), ==, uid);

  /* the highlight goes, its note stays; undo brings both back as they were */
  gr_test_live_commit (live, gr_annotations_remove_highlight (all, gr_annotations_find_highlight (all, highlight)));
  g_assert_null (gr_annotations_find_highlight (all, highlight));
  g_assert_cmpstr (gr_note_get_target_type (note), ==, "section");
  g_assert_cmpuint (g_list_model_get_n_items (here), ==, 1);
  gr_library_undo (live->library);
  gr_test_live_settle (live);
  g_assert_cmpstr (gr_note_get_target_type (note), ==, "highlight");
  g_assert_nonnull (gr_annotations_find_highlight (all, highlight));

  g_assert_cmpuint (gr_annotations_count_cards (all, uid) + gr_annotations_count_questions (all, uid), ==, 0);
  gr_test_live_commit (live, gr_annotations_add_card (all, section, "Front & <b>", "Back"));
  gr_test_live_commit (live, gr_annotations_add_question (all, section, "Why?"));
  g_assert_cmpuint (gr_annotations_count_cards (all, uid), ==, 1);
  g_assert_cmpuint (gr_annotations_count_questions (all, uid), ==, 1);
  g_assert_null (gr_annotations_add_task (all, section, "Call")); /* there is no plan */
}

static GrSection *
peek_section (GrEntityList *sections,
              const char   *title)
{
  for (guint i = 0; i < gr_entity_list_get_n (sections); i++)
    if (g_strcmp0 (gr_entity_get_title (gr_entity_list_peek (sections, i)), title) == 0)
      return gr_entity_list_peek (sections, i);
  g_assert_not_reached ();
}

/* What a newer guide does not say any more is listed, not lost: words that are quoted no longer, and a whole section. */
static void
test_lost (GrTestLive   *live,
           gconstpointer data)
{
  const char *rest =
      "## C\n\nThe words of the guide that stay as they are.\n\n## D\n\nAnd more of the same for the rest.\n";
  g_autofree char *before =
      g_strconcat ("# Guide\n\n## A\n\nAsk first, then listen.\n\n## B\n\nMore text.\n\n", rest, NULL);
  g_autofree char *after = g_strconcat ("# Guide\n\n## A\n\nPlan ahead, and then listen.\n\n", rest, NULL);
  g_autoptr (GrImported) first = import (live, before);
  g_autoptr (GrEntityList) sections = gr_library_get_children (live->library, "section", first->guide);
  g_autoptr (GrAnnotations) all = gr_annotations_new (live->library);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Marks");
  g_autoptr (GListStore) here = g_list_store_new (GR_TYPE_NOTES_ITEM);
  g_autoptr (GListStore) lost = g_list_store_new (GR_TYPE_NOTES_ITEM);
  g_autoptr (GrImported) again = NULL;
  GrSection *a, *b;

  while (gr_entity_list_get_state (sections) == GR_LIST_LOADING)
    g_main_context_iteration (NULL, TRUE);
  a = peek_section (sections, "A");
  b = peek_section (sections, "B");
  gr_annotations_add_highlight (all, change, a, "Ask first, then listen.", 0, 9); /* Ask first */
  gr_annotations_add_highlight (all, change, a, "Ask first, then listen.", 16, 22); /* listen */
  gr_annotations_add_note (all, change, a, NULL, NULL);
  gr_annotations_add_note (all, change, b, NULL, NULL);
  gr_test_live_commit (live, g_steal_pointer (&change));
  gr_notes_items_of (all, G_LIST_MODEL (sections), here, lost);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (here)), ==, 4);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (lost)), ==, 0);

  again = import (live, after);
  gr_test_live_settle (live);
  g_assert_cmpstr (again->guide, ==, first->guide);
  g_assert_true (gr_section_get_retired (b));
  g_list_store_remove_all (here);
  gr_notes_items_of (all, G_LIST_MODEL (sections), here, lost);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (here)), ==, 2); /* "listen", and the note on A */
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (lost)), ==, 2); /* "Ask first", and the note on B */
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GrNotesItem) item = g_list_model_get_item (G_LIST_MODEL (lost), i);

      g_assert_true (gr_notes_item_get_lost (item));
      g_assert_cmpstr (gr_notes_item_get_text (item), ==, i == 0 ? "Ask first" : "");
    }
}

/* A question that is answered for is kept when the guide drops it, with what hangs on it in words. */
static void
test_retired (GrTestLive   *live,
              gconstpointer data)
{
  const char *types[] = { "card", "card", "note", "reading" };
  g_autoptr (GPtrArray) mentions = g_ptr_array_new ();
  GrRetired question = { "question", (char *) "q", (char *) "Why?", mentions };
  GrRetired section = { "section", (char *) "s", (char *) "Gone", mentions };
  g_autoptr (GrNotesItem) item = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_ptr_array_add (mentions, (gpointer) types[i]);
  item = gr_notes_item_new_retired (&question);
  g_assert_cmpstr (gr_notes_item_get_caption (item), ==, "Question · kept for 1 note, 2 cards");
  g_assert_true (gr_notes_item_get_lost (item));
  g_assert_null (gr_notes_item_get_entity (item)); /* it is the guide's: nothing to delete */

  /* notes at a section have lines of their own */
  g_ptr_array_set_size (mentions, 0);
  g_ptr_array_add (mentions, (gpointer) "note");
  g_assert_null (gr_notes_item_new_retired (&section));
}

static void
make_plan (GrTestLive *live)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Plan");
  g_autofree char *project = g_strdup (gr_change_create (change, "project", NULL));

  for (int i = 1; i <= 3; i++)
    {
      const char *title = i == 1 ? "First" : i == 2 ? "Second" : "Third";
      g_autofree char *phase = g_strdup (gr_change_create (change, "phase", NULL));
      const char *task = gr_change_create (change, "task", NULL);

      gr_change_set_text (change, "phase", phase, "project", project);
      gr_change_set_text (change, "phase", phase, "title", title);
      gr_change_set_real (change, "phase", phase, "position", i);
      gr_change_set_text (change, "task", task, "phase", phase);
      gr_change_set_real (change, "task", task, "position", 7);
      gr_change_set_integer (change, "task", task, "done", i == 1);
    }
  gr_test_live_commit (live, g_steal_pointer (&change));
}

/* A task goes to the end of the first phase that is not done. */
static void
test_task (GrTestLive   *live,
           gconstpointer data)
{
  g_autoptr (GrImported) imported = import (live, "# Guide\n\n## A\n\nText.\n");
  g_autoptr (GrEntityList) sections = gr_library_get_children (live->library, "section", imported->guide);
  g_autoptr (GrAnnotations) all = gr_annotations_new (live->library);
  g_autoptr (GrChange) change = NULL;
  g_autofree char *uid = NULL;
  GrPhase *phase;
  GrTask *task;

  while (gr_entity_list_get_state (sections) == GR_LIST_LOADING)
    g_main_context_iteration (NULL, TRUE);
  make_plan (live);
  change = gr_annotations_add_task (all, gr_entity_list_peek (sections, 0), "Call");
  g_assert_nonnull (change);
  uid = g_strdup (gr_change_get_op (change, 0)->uid);
  gr_test_live_commit (live, g_steal_pointer (&change));
  task = gr_library_lookup (live->library, "task", uid);
  phase = gr_library_lookup (live->library, "phase", gr_task_get_phase (task));
  g_assert_cmpstr (gr_phase_get_title (phase), ==, "Second");
  g_assert_cmpfloat (gr_task_get_position (task), ==, 8);
  g_assert_cmpstr (gr_task_get_note (task), ==, "From “A”");
}

static void
test_ratings (GrTestLive   *live,
              gconstpointer data)
{
  g_autoptr (GrMarks) marks = gr_marks_new (G_LIST_MODEL (gr_library_get_list (live->library, "mark")));
  GrMark *first;
  GrMark *latest;

  g_assert_cmpuint (gr_marks_find_ratings (marks, "t", &first, &latest), ==, 0);
  g_assert_null (latest);
  gr_test_live_commit (live, gr_marks_rate ("t", "Listening", 2, 1000));
  gr_test_live_commit (live, gr_marks_rate ("t", "Listening", 4, 3000));
  gr_test_live_commit (live, gr_marks_rate ("t", "Listening", 3, 2000)); /* from another computer, say */
  gr_test_live_commit (live, gr_marks_rate ("other", "Talking", 5, 9000));
  g_assert_cmpuint (gr_marks_find_ratings (marks, "t", &first, &latest), ==, 3);
  g_assert_cmpint (gr_mark_get_value (first), ==, 2);
  g_assert_cmpint (gr_mark_get_value (latest), ==, 4);

  gr_test_live_commit (live, gr_marks_answer ("c", "Claim", GR_MARK_KIND_DISAGREE, 1));
  g_assert_cmpint (gr_mark_get_kind (gr_marks_lookup (marks, "c")), ==, GR_MARK_KIND_DISAGREE);
  gr_library_undo (live->library);
  gr_test_live_settle (live);
  g_assert_null (gr_marks_lookup (marks, "c"));
}

static void
test_built_in (GrTestLive   *live,
               gconstpointer data)
{
  GrEntityList *guides = gr_library_get_list (live->library, "guide");
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "Remove");

  ensure (live);
  g_assert_cmpuint (gr_entity_list_get_n (guides), ==, 1);
  g_assert_true (gr_guide_get_built_in (gr_entity_list_peek (guides, 0)));
  g_assert_false (gr_library_get_can_undo (live->library)); /* nobody did anything yet */
  ensure (live);
  g_assert_cmpuint (gr_entity_list_get_n (guides), ==, 1);

  /* Taken away by a person it stays away, unless they take that back. */
  gr_change_remove (change, "guide", gr_entity_get_uid (gr_entity_list_peek (guides, 0)));
  gr_test_live_commit (live, g_steal_pointer (&change));
  ensure (live);
  g_assert_cmpuint (gr_entity_list_get_n (guides), ==, 0);
  gr_library_undo (live->library);
  gr_test_live_settle (live);
  ensure (live);
  g_assert_cmpuint (gr_entity_list_get_n (guides), ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/guide/units", test_units);
  g_test_add ("/guide/import", GrTestLive, NULL, gr_test_live_setup, test_import, gr_test_live_teardown);
  g_test_add ("/guide/marks", GrTestLive, NULL, gr_test_live_setup, test_marks, gr_test_live_teardown);
  g_test_add ("/guide/minutes", GrTestLive, NULL, gr_test_live_setup, test_minutes, gr_test_live_teardown);
  g_test_add ("/guide/lost", GrTestLive, NULL, gr_test_live_setup, test_lost, gr_test_live_teardown);
  g_test_add ("/guide/retired", GrTestLive, NULL, gr_test_live_setup, test_retired, gr_test_live_teardown);
  g_test_add ("/guide/annotations", GrTestLive, NULL, gr_test_live_setup, test_annotations, gr_test_live_teardown);
  g_test_add ("/guide/task", GrTestLive, NULL, gr_test_live_setup, test_task, gr_test_live_teardown);
  g_test_add ("/guide/ratings", GrTestLive, NULL, gr_test_live_setup, test_ratings, gr_test_live_teardown);
  g_test_add ("/guide/built-in", GrTestLive, NULL, gr_test_live_setup, test_built_in, gr_test_live_teardown);
  return g_test_run ();
}
