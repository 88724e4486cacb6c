/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <string.h>

#include "gr-queries.h"
#include "gr-test-store.h"

/* What a search makes of what it finds: which of several hits that say the same, where each belongs, what is marked. */

#define NOW G_GINT64_CONSTANT (1767225600000) /* 1 January 2026, 0:00 in UTC */

static GPtrArray *
search (GrTestStore *self,
        const char  *text,
        guint        limit)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *hits = gr_query_search (self->store, text, limit, &error);

  g_assert_no_error (error);
  return hits;
}

/* A line a hit: what, where it is shown. */
static void
assert_hits (GrTestStore *self,
             const char  *text,
             const char  *expected)
{
  g_autoptr (GPtrArray) hits = search (self, text, 50);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    {
      const GrSearchHit *hit = hits->pdata[i];

      g_string_append_printf (found, "%s%s %s → %s %s", i > 0 ? "\n" : "", hit->type, hit->uid, hit->home_type,
                              hit->home);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
assert_quote (GrTestStore *self,
              const char  *text,
              const char  *quote)
{
  g_autoptr (GPtrArray) hits = search (self, text, 1);

  g_assert_cmpuint (hits->len, ==, 1);
  g_assert_cmpstr (((GrSearchHit *) hits->pdata[0])->quote, ==, quote);
}

/* The text with its spans in brackets. */
static char *
mark (const char *text,
      GArray     *spans)
{
  GString *marked = g_string_new (NULL);
  guint at = 0;

  for (guint i = 0; i < spans->len; i++)
    {
      const GrSpan *span = &g_array_index (spans, GrSpan, i);

      g_assert_cmpuint (span->start, >=, at);
      g_assert_cmpuint (span->end, >, span->start);
      g_assert_cmpuint (span->end, <=, strlen (text));
      g_string_append_len (marked, text + at, span->start - at);
      g_string_append_c (marked, '[');
      g_string_append_len (marked, text + span->start, span->end - span->start);
      g_string_append_c (marked, ']');
      at = span->end;
    }
  g_string_append (marked, text + at);
  g_assert_true (g_utf8_validate (marked->str, -1, NULL));
  return g_string_free_and_steal (marked);
}

static void
assert_marked (GrTestStore *self,
               const char  *text,
               const char  *title,
               const char  *excerpt)
{
  g_autoptr (GPtrArray) hits = search (self, text, 1);
  const GrSearchHit *hit;
  g_autofree char *marked_title = NULL;
  g_autofree char *marked_excerpt = NULL;

  g_assert_cmpuint (hits->len, ==, 1);
  hit = hits->pdata[0];
  marked_title = mark (hit->title, hit->title_spans);
  marked_excerpt = mark (hit->excerpt, hit->excerpt_spans);
  g_assert_cmpstr (marked_title, ==, title);
  g_assert_cmpstr (marked_excerpt, ==, excerpt);
}

static void
make_guide (GrTestStore *self)
{
  gr_test_store_add (self, "guide", "g", "title", "Beekeeping", "language", "en", NULL);
  gr_test_store_add (self, "section", "s", "guide", "g", "title", "Hives", "body",
                     "**What is a smoker for?** It calms them.\n\n- A *veil* keeps the face free.", NULL);
  gr_test_store_add (self, "question", "q", "guide", "g", "section", "s", "prompt", "What is a smoker for?", "answer",
                     "It calms them.", NULL);
  gr_test_store_add (self, "quiz", "z", "guide", "g", "section", "s", "title", "Micro-Quiz", NULL);
  gr_test_store_add (self, "quiz-item", "i", "quiz", "z", "stem", "Which tool lifts frames?", NULL);
  gr_test_store_add (self, "choice", "c1", "item", "i", "text", "A chisel of steel", NULL);
  gr_test_store_add (self, "choice", "c2", "item", "i", "text", "A chisel of wood", NULL);
  gr_test_store_add (self, "confusion", "f", "guide", "g", "section", "s", "claim", "Drones sting", "explanation",
                     "They cannot.", NULL);
  gr_test_store_add (self, "term", "t", "guide", "g", "section", "s", "title", "Propolis", NULL);
  gr_test_store_add (self, "term", "lost", "guide", "g", "section", "nowhere", "title", "Pollen", NULL);
}

static void
test_homes (GrTestStore  *self,
            gconstpointer data)
{
  make_guide (self);
  gr_test_store_add (self, "note", "n", "target_type", "section", "target", "s", "target_title", "Hives", "text",
                     "Ask Amira", NULL);
  gr_test_store_add (self, "highlight", "h", "section", "s", "section_title", "Hives", "quote", "face free", NULL);
  gr_test_store_add (self, "note", "m", "target_type", "highlight", "target", "h", "target_title", "face free", "text",
                     "Try Bilal's", NULL);
  gr_test_store_add (self, "card", "k", "source_type", "section", "source", "s", "front", "Who keeps the smoker lit?",
                     NULL);
  gr_test_store_add (self, "story", "y", "title", "The swarm", "result", "Nobody was stung", NULL);
  gr_test_store_add (self, "situation", "st", "text", "The van broke down", NULL);
  gr_test_store_add (self, "own-answer", "oa", "question", "q", "text", "It sedates them", NULL);
  gr_test_store_add (self, "profile-text", "pt", "text", "I stay patient", NULL);
  gr_test_store_add (self, "file", "fi", "target_type", "story", "target", "y", "name", "Bouquet.jpg", NULL);
  gr_test_store_add (self, "file", "ft", "target_type", "take", "target", "tt", "name", "Aloud.ogg", NULL);
  gr_test_store_add (self, "project", "p", "title", "Spring", NULL);
  gr_test_store_add (self, "phase", "ph", "project", "p", "title", "Inspect", NULL);
  gr_test_store_add (self, "task", "tk", "phase", "ph", "title", "Weigh the honey", NULL);
  gr_test_store_add (self, "deliverable", "d", "project", "p", "title", "A ledger", NULL);
  gr_test_store_add (self, "session", "ss", "task_title", "Evening", "cue", "When the kettle whistles", NULL);
  gr_test_store_add (self, "requirement", "rq", "text", "Calm in a crowd", NULL);
  gr_test_store_add (self, "opening", "o", "employer", "Nectar Ltd", "outcome_note", "They want a certificate", NULL);
  gr_test_store_add (self, "round", "r", "opening", "o", "title", "First talk", "lessons", "Bring the gloves", NULL);
  gr_test_store_add (self, "round-question", "rqn", "round", "r", "question_title", "Why wasps?", NULL);
  gr_test_store_add (self, "person", "pn", "name", "Dorothea", "employer", "Mead House", NULL);
  gr_test_store_add (self, "interaction", "in", "person", "pn", "promise", "Send the wax chart", NULL);
  gr_test_store_add (self, "interaction", "ev", "person_name", "Fair", "detail", "Everybody wore yellow", NULL);
  gr_test_store_add (self, "expertise", "ex", "title", "Talk on varroa", NULL);
  gr_test_store_add (self, "metric", "mt", "title", "Expertise", "definition", "Called by the radio", NULL);
  gr_test_store_add (self, "metric-value", "mv", "indicator", "business", "note", "Two jars sold", NULL);
  gr_test_store_add (self, "journal-entry", "je", "prompt_title", "What next?", "text", "More queens", NULL);
  gr_test_store_add (self, "profile", "me", "name", "Zainab", "role", "Beekeeper", NULL);
  gr_test_store_keep (self, NOW);

  assert_hits (self, "beekeeping", "guide g → guide g");
  assert_hits (self, "veil", "section s → section s");
  assert_hits (self, "drones", "confusion f → section s");
  assert_hits (self, "propolis", "term t → section s");
  assert_hits (self, "pollen", "term lost → guide g");
  assert_hits (self, "micro-quiz", "quiz z → quiz z");
  assert_hits (self, "chisel", "quiz-item i → quiz-item i"); /* two answers, one question */
  assert_hits (self, "amira", "note n → section s");
  assert_hits (self, "bilal", "note m → section s");
  assert_quote (self, "bilal", "face free"); /* is what is to be marked there: the note's own words are not */
  assert_quote (self, "amira", "");
  assert_quote (self, "veil", NULL);
  assert_hits (self, "lit", "card k → card k");
  assert_hits (self, "stung", "story y → story y");
  assert_hits (self, "van", "situation st → situation st");
  assert_hits (self, "sedates", "own-answer oa → question q");
  assert_hits (self, "patient", "profile-text pt → profile-text pt");
  assert_hits (self, "bouquet", "file fi → story y");
  assert_hits (self, "aloud", ""); /* of a take: it is heard there */
  assert_hits (self, "weigh", "task tk → task tk");
  assert_hits (self, "inspect", "phase ph → phase ph");
  assert_hits (self, "ledger", "deliverable d → deliverable d");
  assert_hits (self, "kettle", "session ss → session ss");
  assert_hits (self, "crowd", "requirement rq → requirement rq");
  assert_hits (self, "certificate", "opening o → opening o");
  assert_hits (self, "gloves", "round r → round r");
  assert_hits (self, "wasps", "round-question rqn → round r");
  assert_hits (self, "mead house", "person pn → person pn");
  assert_hits (self, "chart", "interaction in → person pn");
  assert_hits (self, "yellow", "interaction ev → interaction ev");
  assert_hits (self, "varroa", "expertise ex → expertise ex");
  assert_hits (self, "radio", "metric mt → metric mt");
  assert_hits (self, "jars", "metric-value mv → metric-value mv");
  assert_hits (self, "queens", "journal-entry je → journal-entry je");
  assert_hits (self, "zainab", "");
}

static void
test_said_once (GrTestStore  *self,
                gconstpointer data)
{
  make_guide (self);
  gr_test_store_add (self, "section", "top", "guide", "g", "title", "Beekeeping", NULL);
  gr_test_store_add (self, "section", "drones", "guide", "g", "title", "Drones sting", "body", "They cannot.", NULL);
  gr_test_store_keep (self, NOW);
  assert_hits (self, "smoker", "question q → question q"); /* its section holds it too */
  assert_hits (self, "beekeeping", "guide g → guide g");
  assert_hits (self, "drones", "confusion f → section s\nsection drones → section drones");
  gr_change_set_text (self->change, "section", "s", "title", "Q1: What is a smoker for?");
  gr_test_store_keep (self, NOW);
  assert_hits (self, "smoker", "question q → question q");
  gr_change_set_text (self->change, "section", "s", "title", "Smokers and hives");
  gr_test_store_keep (self, NOW);
  assert_hits (self, "smoker", "question q → question q\nsection s → section s"); /* its heading has it */
}

static void
test_retired (GrTestStore  *self,
              gconstpointer data)
{
  make_guide (self);
  gr_change_set_integer (self->change, "question", "q", "retired", TRUE);
  gr_change_set_integer (self->change, "quiz-item", "i", "retired", TRUE);
  gr_test_store_keep (self, NOW);
  assert_hits (self, "smoker", "section s → section s");
  assert_hits (self, "chisel", "");
}

static void
test_limit (GrTestStore  *self,
            gconstpointer data)
{
  g_autoptr (GPtrArray) hits = NULL;

  make_guide (self);
  gr_test_store_keep (self, NOW);
  hits = search (self, "a", 2);
  g_assert_cmpuint (hits->len, ==, 2);
}

/* English endings mean nothing in a guide that is not English: "netze" and "netz" share no stem there. */
static void
test_languages (GrTestStore  *self,
                gconstpointer data)
{
  gr_test_store_add (self, "guide", "en", "title", "First", "language", "en", NULL);
  gr_test_store_add (self, "guide", "de", "title", "Second", "language", "de", NULL);
  gr_test_store_add (self, "section", "english", "guide", "en", "title", "One", "body", "It was planned.", NULL);
  gr_test_store_add (self, "section", "german", "guide", "de", "title", "Zwei", "body", "Der Plan wurde planned.",
                     NULL);
  gr_test_store_keep (self, NOW);
  assert_hits (self, "planning", "section english → section english");
  assert_hits (self, "plan", "section german → section german\nsection english → section english");
}

static void
test_marks (GrTestStore  *self,
            gconstpointer data)
{
  make_guide (self);
  gr_test_store_add (self, "story", "y", "title", "Über die Re\u0301gie & <b>", "situation",
                     "I followed up; a folly?\033[31m", NULL);
  gr_test_store_add (self, "story", "x", "title", "面试 🙂 \u200fשלום", "situation", "C++ and c, in planning plans",
                     NULL);
  gr_test_store_keep (self, NOW);
  assert_marked (self, "veil", "Hives", "What is a smoker for? It calms them. • A [veil] keeps the face free.");
  assert_marked (self, "chisel st", "Which tool lifts frames?", "A [chisel] of [st]eel");
  assert_marked (self, "follow", "Über die Re\u0301gie & <b>", "I [follow]ed up; a folly? [31m");
  assert_marked (self, "REGIE b", "Über die [Re\u0301gie] & <[b]>", "I followed up; a folly? [31m");
  assert_marked (self, "uber reg", "[Über] die [Re\u0301g]ie & <b>", "I followed up; a folly? [31m");
  assert_marked (self, "面试 c++", "[面试] 🙂 \u200fשלום", "[C]++ and [c], in planning plans");
  assert_marked (self, "planned", "面试 🙂 \u200fשלום", "C++ and c, in [plann]ing [plan]s");
  assert_marked (self, "שלו", "面试 🙂 \u200f[שלו]ם", "C++ and c, in planning plans");
}

/* A word may stand within a run of letters; what is typed beside it has to be there too. */
static void
test_runs (GrTestStore  *self,
           gconstpointer data)
{
  gr_test_store_add (self, "story", "zh", "title", "准备技术面试的方法", "situation",
                     "我们在面试前练习C语言，然后再面试一次。", NULL);
  gr_test_store_add (self, "story", "ja", "title", "東京での打ち合わせ", "situation",
                     "打ち合わせの前にメモを読みました", NULL);
  gr_test_store_add (self, "story", "ko", "title", "기술면접 준비", NULL);
  gr_test_store_add (self, "story", "th", "title", "การสัมภาษณ์งาน", NULL);
  gr_test_store_keep (self, NOW);
  assert_hits (self, "面试", "story zh → story zh");
  assert_hits (self, "方法", "story zh → story zh");
  assert_hits (self, "面试 练习", "story zh → story zh");
  assert_hits (self, "面试 打ち", "");
  assert_hits (self, "メモ", "story ja → story ja");
  assert_hits (self, "면접", "story ko → story ko");
  assert_hits (self, "สัมภาษณ์", "story th → story th");
  assert_marked (self, "面试", "准备技术[面试]的方法", "我们在[面试]前练习C语言，然后再[面试]一次。");
  assert_marked (self, "メモ", "東京での打ち合わせ", "打ち合わせの前に[メモ]を読みました");
}

/* Whatever a title or text holds, a hit is one short line of it, its marks at characters. */
static void
test_hostile (GrTestStore  *self,
              gconstpointer data)
{
  g_autoptr (GString) endless = g_string_new ("needle ");
  g_autofree char *marked = NULL;
  g_autoptr (GPtrArray) hits = NULL;
  const GrSearchHit *hit;

  for (guint i = 0; i < 100000; i++)
    g_string_append (endless, "é");
  gr_test_store_add (self, "story", "y", "title", endless->str, "situation",
                     "\u202e needle </span><b>& \u202c\001\177\302\205 \xf0\x9f\x99\x82", NULL);
  gr_test_store_keep (self, NOW);
  hits = search (self, "needle", 50);
  g_assert_cmpuint (hits->len, ==, 1);
  hit = hits->pdata[0];
  g_assert_cmpint (g_utf8_strlen (hit->title, -1), <, 200);
  g_assert_true (g_utf8_validate (hit->title, -1, NULL));
  marked = mark (hit->excerpt, hit->excerpt_spans);
  g_assert_cmpstr (marked, ==, "\u202e [needle] </span><b>& \u202c \xf0\x9f\x99\x82");
}

/* Said again in the order asked for, without what is gone. */
static void
test_places (GrTestStore  *self,
             gconstpointer data)
{
  static const char *const places[] = { "question", "q", "story", "gone", "quiz-item", "i",
                                        "no-type",  "x", "guide", "g",    NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = NULL;
  const GrSearchHit *hit;

  make_guide (self);
  gr_test_store_keep (self, NOW);
  hits = gr_query_places (self->store, places, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (hits->len, ==, 3);
  hit = hits->pdata[0];
  g_assert_cmpstr (hit->title, ==, "What is a smoker for?");
  g_assert_cmpstr (hit->where, ==, "Beekeeping");
  g_assert_cmpstr (hit->excerpt, ==, "");
  hit = hits->pdata[2];
  g_assert_cmpstr (hit->home_type, ==, "guide");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, func)                                                                                                \
  g_test_add ("/store/search/" path, GrTestStore, NULL, gr_test_store_setup, func, gr_test_store_teardown)
  ADD ("homes", test_homes);
  ADD ("said-once", test_said_once);
  ADD ("retired", test_retired);
  ADD ("limit", test_limit);
  ADD ("languages", test_languages);
  ADD ("marks", test_marks);
  ADD ("runs", test_runs);
  ADD ("hostile", test_hostile);
  ADD ("places", test_places);
  return g_test_run ();
}
