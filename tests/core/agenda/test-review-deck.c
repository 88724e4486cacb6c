/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-deck.h"

#include "gr-day.h"
#include "gr-test-library.h"
#include "gr-test-store.h"
#include "gr-test-study.h"

#define NOW G_GINT64_CONSTANT (1795683600000) /* Thursday, 2026-11-26, 09:00 in UTC */
#define DAY GR_DAY_MS
#define HOUR (DAY / 24)

typedef struct
{
  GrTestStore library;
  gint64 now;
  double extra;
  const char *wanted;
  GTimeZone *zone;
} World;

static GrCommit *
apply (World    *world,
       GrChange *change)
{
  GrCommit *commit = gr_test_store_apply (&world->library, change, world->now);

  gr_change_unref (change);
  return commit;
}

static void
setup (World        *world,
       gconstpointer begun)
{
  GrChange *change = gr_change_new (GR_CHANGE_CONTENT, "Import");

  gr_test_store_setup (&world->library, NULL);
  world->now = NOW;
  world->zone = g_time_zone_new_utc ();
  gr_test_study_add_guide (change, NOW);
  if (begun != NULL)
    gr_test_study_begin (change, begun, NOW);
  gr_commit_free (apply (world, change));
}

static void
teardown (World        *world,
          gconstpointer begun)
{
  g_time_zone_unref (world->zone);
  gr_test_store_teardown (&world->library, NULL);
}

static GrReviewDeck *
deal (World *world)
{
  GrReviewAsk ask = { world->now, world->zone, world->extra, world->wanted };
  g_autoptr (GError) error = NULL;
  GrReviewDeck *deck = gr_review_deck_read (world->library.store, &ask, TRUE, &error);

  g_assert_no_error (error);
  return deck;
}

static void
assert_rows (World      *world,
             const char *expected)
{
  g_autoptr (GrReviewDeck) deck = deal (world);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < deck->rows->len; i++)
    {
      const GrReviewRow *row = gr_review_deck_get_row (deck, i);

      g_string_append_printf (found, "%s%s", i > 0 ? " " : "", row->own ? row->card : row->source);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
set (World      *world,
     const char *type,
     const char *uid,
     const char *field,
     GrValue     value)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Set");

  gr_change_set (change, type, uid, field, value);
  gr_commit_free (apply (world, change));
}

static void
miss (World   *world,
      gboolean right)
{
  GrChange *change = gr_change_new (GR_CHANGE_QUIET, NULL);

  gr_test_study_miss (change, right, world->now);
  gr_commit_free (apply (world, change));
  world->now += HOUR;
}

/* Answers the card that is asked; the commit can be taken back. */
static GrCommit *
grade (World              *world,
       const GrReviewDeck *deck,
       GrRating            rating)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Grade Card");
  GrReviewSource source;

  gr_review_deck_get_source (deck, &source);
  gr_review_record_grade (change, &source, &deck->rules, &deck->cards[deck->current], rating, 4000, world->now);
  return apply (world, change);
}

/* What is in review is what a person has begun to study, and has an answer. */
static void
test_eligible (World        *world,
               gconstpointer data)
{
  g_autoptr (GrReviewDeck) deck = deal (world);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Begin");

  g_assert_cmpuint (deck->rows->len, ==, 0);
  g_assert_cmpint (deck->current, ==, -1);
  g_assert_cmpint (gr_review_deck_get_minutes (deck), ==, 0);

  gr_test_study_begin (change, "auto", NOW);
  gr_commit_free (apply (world, change));
  assert_rows (world, "question-1 term-1 term-2 confusion-1 question-2 question-3");
  set (world, "term", "term-1", "retired", gr_value_integer (TRUE));
  assert_rows (world, "question-1 term-2 confusion-1 question-2 question-3");
  set (world, "reading", "reading", "review", gr_value_text ("off"));
  assert_rows (world, "");
  set (world, "reading", "reading", "review", gr_value_text ("on"));
  assert_rows (world, "question-1 term-2 confusion-1 question-2 question-3");
}

/* Taking its quiz begins a guide, too; what was missed stays until it was answered rightly, or got a card. */
static void
test_missed (World        *world,
             gconstpointer data)
{
  g_autoptr (GrReviewDeck) deck = NULL;

  miss (world, FALSE);
  assert_rows (world, "question-1 term-1 term-2 confusion-1 question-2 question-3 item");
  miss (world, TRUE);
  assert_rows (world, "question-1 term-1 term-2 confusion-1 question-2 question-3");
  miss (world, FALSE);
  world->wanted = "item";
  deck = deal (world);
  g_assert_cmpstr (deck->face->front, ==, "Which promise is worth making?");
  g_assert_cmpuint (g_strv_length (deck->face->choices), ==, 2);
  g_assert_cmpuint (g_strv_length (deck->face->points), ==, 1);
  g_assert_cmpstr (deck->face->points[0], ==,
                   "One you can keep within two days\n\nKept soon, it is remembered.\n\n"
                   "Small promises that are kept make trust.");
  gr_commit_free (grade (world, deck, GR_RATING_GOOD));
  miss (world, TRUE);
  assert_rows (world, "question-1 term-1 term-2 confusion-1 question-2 question-3 item");
}

static void
test_own (World        *world,
          gconstpointer data)
{
  g_autoptr (GrReviewDeck) deck = NULL;
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Make Card");
  GrReviewSource source;

  gr_test_study_own_card (change, "own", NOW);
  gr_commit_free (apply (world, change));
  assert_rows (world, "own question-1 term-1 term-2 confusion-1 question-2 question-3");
  deck = deal (world);
  g_assert_cmpstr (deck->face->front, ==, "What decides <b>after</b> a meeting?");
  g_assert_cmpstr (gr_review_deck_get_row (deck, 0)->section, ==, "section");
  g_assert_false (deck->face->numbered);

  /* An own copy stands in the place of the guide's words, and keeps how well they sit. */
  world->wanted = "term-1";
  gr_review_deck_free (g_steal_pointer (&deck));
  deck = deal (world);
  gr_commit_free (grade (world, deck, GR_RATING_EASY));
  gr_review_deck_free (g_steal_pointer (&deck));
  deck = deal (world);
  change = gr_change_new (GR_CHANGE_EDIT, "Make Own Copy");
  gr_review_deck_get_source (deck, &source);
  gr_review_record_reword (change, &source, "Loose tie", "- hears more\n- costs less\n", NOW);
  gr_commit_free (apply (world, change));
  gr_review_deck_free (g_steal_pointer (&deck));
  deck = deal (world);
  g_assert_cmpuint (deck->rows->len, ==, 7);
  g_assert_true (gr_review_deck_get_row (deck, (guint) deck->current)->own);
  g_assert_cmpstr (deck->face->front, ==, "Loose tie");
  g_assert_true (deck->face->numbered);
  g_assert_cmpstr (deck->face->points[1], ==, "costs less");
  g_assert_cmpint (deck->cards[deck->current].card.reps, ==, 1);
  g_assert_cmpstr (gr_review_deck_get_row (deck, (guint) deck->current)->section, ==, "section");

  /* A guide that is not to be asked takes nothing of one's own away. */
  set (world, "reading", "reading", "review", gr_value_text ("off"));
  gr_review_deck_free (g_steal_pointer (&deck));
  deck = deal (world);
  g_assert_cmpuint (deck->rows->len, ==, 2);
}

static void
test_face (World        *world,
           gconstpointer data)
{
  static const struct
  {
    const char *source;
    guint n;
    const char *first;
  } FACES[] = {
    { "question-1", 5, "Write within two days" },
    { "question-2", 3, "Say whom you help." },
    { "question-3", 1, "Thank them and say what you will do next." },
    { "confusion-1", 1,
      "It is the other way round: most of it is giving before anybody asks.\n\nA favour is the exception." },
    { "term-2", 1, "A third person names you to somebody before you write." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (FACES); i++)
    {
      g_autoptr (GrReviewDeck) deck = NULL;

      world->wanted = FACES[i].source;
      deck = deal (world);
      g_assert_cmpstr (gr_review_deck_get_row (deck, (guint) deck->current)->source, ==, FACES[i].source);
      g_assert_cmpuint (g_strv_length (deck->face->points), ==, FACES[i].n);
      g_assert_cmpint (deck->face->numbered, ==, FACES[i].n > 1);
      g_assert_cmpstr (deck->face->points[0], ==, FACES[i].first);
      g_assert_cmpuint (g_strv_length (deck->face->choices), ==, 0);
    }
}

/* An answer is one change: the card moves on as its button said, the log keeps what was; taking it back leaves no
 * trace of it. */
static void
test_grade (World        *world,
            gconstpointer data)
{
  g_autoptr (GrReviewDeck) deck = deal (world);
  g_autofree char *before = gr_test_dump_query (world->library.path, "SELECT * FROM card ORDER BY uid");
  g_autofree char *after = NULL;
  g_autofree char *card_uid = g_strdup (deck->card_uid);
  GrFsrsCard next[GR_N_RATINGS];
  GrCommit *first, *second;

  g_assert_cmpstr (gr_review_deck_get_row (deck, (guint) deck->current)->source, ==, "question-1");
  gr_review_preview (&deck->rules, &deck->cards[deck->current], world->now, next);
  first = grade (world, deck, GR_RATING_EASY);
  g_assert_cmpstr (gr_change_get_label (first->forward), ==, "Grade Card");
  gr_review_deck_free (g_steal_pointer (&deck));

  world->wanted = card_uid;
  deck = deal (world);
  g_assert_cmpint (deck->cards[deck->current].card.due_ms, ==, next[3].due_ms);
  g_assert_cmpint (deck->cards[deck->current].card.reps, ==, 1);
  g_assert_cmpint (gr_test_count (world->library.path, "SELECT count(*) FROM review WHERE rating = 4 AND state = 'new' "
                                                       "AND milliseconds = 4000 AND predicted = 0"),
                   ==, 1);

  world->now = next[3].due_ms;
  gr_review_deck_free (g_steal_pointer (&deck));
  deck = deal (world);
  gr_review_preview (&deck->rules, &deck->cards[deck->current], world->now, next);
  second = grade (world, deck, GR_RATING_AGAIN);
  g_assert_cmpint (gr_test_count (world->library.path,
                                  "SELECT count(*) FROM review WHERE rating = 1 AND state = 'review' "
                                  "AND elapsed_days > 1 AND predicted BETWEEN 0.8 AND 0.95"),
                   ==, 1);
  g_assert_cmpint (gr_test_count (world->library.path, "SELECT lapses FROM card"), ==, 1);

  gr_commit_free (gr_test_store_apply (&world->library, second->inverse, world->now));
  g_assert_cmpint (gr_test_count (world->library.path, "SELECT count(*) FROM review"), ==, 1);
  gr_review_deck_free (g_steal_pointer (&deck));
  deck = deal (world);
  g_assert_cmpint (deck->cards[deck->current].card.state, ==, GR_CARD_STATE_REVIEW);
  gr_commit_free (gr_test_store_apply (&world->library, first->inverse, world->now));
  after = gr_test_dump_query (world->library.path, "SELECT * FROM card ORDER BY uid");
  g_assert_cmpstr (after, ==, before);
  gr_commit_free (first);
  gr_commit_free (second);
}

static void
test_set_aside (World        *world,
                gconstpointer data)
{
  g_autoptr (GrReviewDeck) deck = deal (world);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Bury Card");
  GrReviewSource source;

  gr_review_deck_get_source (deck, &source);
  gr_review_record_bury (change, &source, deck->today + 1, world->now);
  gr_commit_free (apply (world, change));
  gr_review_deck_free (g_steal_pointer (&deck));
  deck = deal (world);
  g_assert_cmpstr (gr_review_deck_get_row (deck, (guint) deck->current)->source, ==, "term-1");

  change = gr_change_new (GR_CHANGE_EDIT, "Suspend Card");
  gr_review_deck_get_source (deck, &source);
  gr_review_record_suspend (change, &source, TRUE, world->now);
  gr_commit_free (apply (world, change));
  world->wanted = "term-1";
  world->now += DAY;
  gr_review_deck_free (g_steal_pointer (&deck));
  deck = deal (world);
  g_assert_cmpuint (deck->n_suspended, ==, 1);
  g_assert_cmpstr (gr_review_deck_get_row (deck, (guint) deck->current)->source, ==,
                   "question-1"); /* back, and first */
}

static void
log_answer (World *world,
            int    rating,
            gint64 milliseconds,
            gint64 at)
{
  GrChange *change = gr_change_new (GR_CHANGE_QUIET, NULL);
  const char *review = gr_change_create (change, "review", NULL);

  gr_change_set_text (change, "review", review, "card", "own");
  gr_change_set_text (change, "review", review, "state", "review");
  gr_change_set_integer (change, "review", review, "rating", rating);
  gr_change_set_integer (change, "review", review, "elapsed_days", 3);
  gr_change_set_integer (change, "review", review, "milliseconds", milliseconds);
  gr_change_set_integer (change, "review", review, "reviewed_at", at);
  gr_commit_free (apply (world, change));
}

static void
test_minutes (World        *world,
              gconstpointer data)
{
  g_autoptr (GrReviewDeck) deck = deal (world);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Make Card");

  g_assert_cmpint (deck->minutes_a_day, ==, GR_REVIEW_USUAL_MINUTES);
  g_assert_cmpfloat (deck->queue->seconds, ==, 3 * 120 + 3 * 38);
  g_assert_cmpint (gr_review_deck_get_minutes (deck), ==, 8);

  gr_test_study_own_card (change, "own", NOW);
  gr_change_create (change, "profile", "me");
  gr_change_set_integer (change, "profile", "me", "minutes_a_day", 5);
  gr_commit_free (apply (world, change));
  for (int i = 0; i < 10; i++)
    log_answer (world, i < 9 ? 3 : 1, 20000, world->now - 3 * DAY);
  gr_review_deck_free (g_steal_pointer (&deck));
  deck = deal (world);
  g_assert_cmpfloat (gr_review_costs_get (deck->costs, "guide", "term")->pass_s, ==, 12); /* nine are too few */
  log_answer (world, 3, 21000, world->now - 3 * DAY);
  log_answer (world, 4, 230000, world->now - HOUR);
  gr_review_deck_free (g_steal_pointer (&deck));
  deck = deal (world);
  g_assert_cmpfloat (gr_review_costs_get (deck->costs, "guide", "term")->pass_s, ==, 20);
  g_assert_cmpfloat (gr_review_costs_get (deck->costs, "other", "term")->pass_s, ==, 20);
  g_assert_cmpfloat (gr_review_costs_get (deck->costs, "guide", "question")->pass_s, ==, 60);
  g_assert_cmpfloat (deck->wish.habits.passed[1], >, .631);
  g_assert_cmpfloat (deck->queue->seconds, <=, 300 - 230); /* of five minutes nearly four are over */
  world->extra = 600;
  gr_review_deck_free (g_steal_pointer (&deck));
  deck = deal (world);
  g_assert_cmpfloat (deck->queue->seconds, >, 300);
}

static void
test_interview (World        *world,
                gconstpointer data)
{
  g_autoptr (GrReviewDeck) deck = NULL;
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, "Set");

  gr_change_create (change, "profile", "me");
  gr_change_set_text (change, "profile", "me", "interview_on", "2026-12-12");
  gr_change_set_real (change, "profile", "me", "retention", 0.95);
  gr_change_set_text (change, "profile", "me", "fsrs_weights", "1 2 3");
  gr_commit_free (apply (world, change));
  deck = deal (world);
  g_assert_true (deck->queue->interview);
  g_assert_cmpint (deck->entry.reason, ==, GR_REVIEW_REASON_GAIN);
  g_assert_cmpstr (gr_review_deck_get_row (deck, (guint) deck->current)->type, ==, "question");
  g_assert_cmpfloat (deck->rules.fsrs.params.retention, ==, 0.95);
  g_assert_cmpfloat (deck->rules.fsrs.params.w[0], ==, 0.212); /* what cannot be read is as if it were not there */
  world->now += 16 * DAY;
  gr_review_deck_free (g_steal_pointer (&deck));
  deck = deal (world);
  g_assert_false (deck->queue->interview);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, begun, func) g_test_add ("/agenda/review/" path, World, begun, setup, func, teardown)
  ADD ("eligible", NULL, test_eligible);
  ADD ("missed", NULL, test_missed);
  ADD ("own", "auto", test_own);
  ADD ("face", "auto", test_face);
  ADD ("grade", "auto", test_grade);
  ADD ("set-aside", "auto", test_set_aside);
  ADD ("minutes", "auto", test_minutes);
  ADD ("interview", "auto", test_interview);
  return g_test_run ();
}
