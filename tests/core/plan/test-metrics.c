/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-indicators.h"
#include "gr-metrics.h"

#define NOW G_GINT64_CONSTANT (1795000000000)
#define DAY (24 * 60 * 60 * G_GINT64_CONSTANT (1000))

/* So many interviews that ended so. */
typedef struct
{
  guint advanced, offers, rejected, pending, planned, withdrawn, cancelled;
} Rounds;

static void
add_rounds (GArray        *rounds,
            guint          n,
            GrRoundOutcome outcome,
            gint64         starts_at)
{
  for (guint i = 0; i < n; i++)
    {
      GrRoundFact round = { "o", starts_at, 60, outcome };

      g_array_append_val (rounds, round);
    }
}

static GArray *
make_rounds (const Rounds *of)
{
  GArray *rounds = g_array_new (FALSE, FALSE, sizeof (GrRoundFact));

  add_rounds (rounds, of->advanced, GR_ROUND_OUTCOME_ADVANCED, NOW - DAY);
  add_rounds (rounds, of->offers, GR_ROUND_OUTCOME_OFFER, NOW - DAY);
  add_rounds (rounds, of->rejected, GR_ROUND_OUTCOME_REJECTED, NOW - DAY);
  add_rounds (rounds, of->pending, GR_ROUND_OUTCOME_PENDING, NOW - DAY);
  add_rounds (rounds, of->planned, GR_ROUND_OUTCOME_PENDING, NOW + DAY);
  add_rounds (rounds, of->withdrawn, GR_ROUND_OUTCOME_WITHDRAWN, NOW - DAY);
  add_rounds (rounds, of->cancelled, GR_ROUND_OUTCOME_CANCELLED, NOW - DAY);
  return rounds;
}

static void
test_success (void)
{
  static const struct
  {
    Rounds rounds;
    GrMetricState state;
    guint needed;
    const char *words;
    const char *share;
  } cases[] = {
    { { .planned = 2 }, GR_METRIC_NO_DATA, 0, "Nothing to count yet", NULL },
    { { .advanced = 2 }, GR_METRIC_TOO_FEW, 2, "2 of 2 decided", NULL },
    { { .advanced = 3 }, GR_METRIC_MET, 3, "3 of 3 decided", "100 % of 3; 95 % interval 44–100 %" },
    { { .advanced = 5, .offers = 1, .rejected = 1, .pending = 2, .planned = 3, .withdrawn = 1, .cancelled = 1 },
      GR_METRIC_MET,
      6,
      "6 of 7 decided, 2 pending",
      "86 % of 7; 95 % interval 49–97 %" },
    { { .advanced = 8, .rejected = 2 }, GR_METRIC_NOT_MET, 9, "8 of 10 decided", "80 % of 10; 95 % interval 49–94 %" },
    { { .advanced = 9, .rejected = 1 }, GR_METRIC_MET, 9, "9 of 10 decided", "90 % of 10; 95 % interval 60–98 %" },
    { { .advanced = 17, .rejected = 3 }, GR_METRIC_MET, 17, "17 of 20 decided", NULL }, /* 85 % to the point */
    { { .advanced = 16, .rejected = 4 }, GR_METRIC_NOT_MET, 17, "16 of 20 decided", NULL },
    { { .rejected = 4 }, GR_METRIC_NOT_MET, 4, "0 of 4 decided", NULL },
    { { .rejected = 2, .pending = 1 }, GR_METRIC_TOO_FEW, 2, "0 of 2 decided, 1 pending", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) rounds = make_rounds (&cases[i].rounds);
      GrTrack track = { .rounds = (GrRoundFact *) (gpointer) rounds->data, .n_rounds = rounds->len };
      g_autofree char *words = NULL;
      g_autofree char *share = NULL;
      GrMetricResult result;

      gr_metric_evaluate (GR_METRIC_SUCCESS, 85, FALSE, &track, NOW, &result);
      words = gr_metric_describe (&result);
      share = gr_metric_describe_share (&result);
      g_assert_cmpint (result.state, ==, cases[i].state);
      g_assert_cmpuint (result.needed, ==, cases[i].needed);
      g_assert_cmpstr (words, ==, cases[i].words);
      if (cases[i].share != NULL || result.n < GR_METRIC_PERCENT_MIN)
        g_assert_cmpstr (share, ==, cases[i].share);
    }
}

/* Ten positions: a held round, an outcome and a line about it are what makes one count. */
static void
test_positions (void)
{
  static const GrOpeningFact openings[] = {
    { "a", "Bakery", "Manager", GR_OPENING_OUTCOME_REJECTED, "Too little German" },
    { "b", " bakery", "MANAGER", GR_OPENING_OUTCOME_REJECTED, "The same once more" },
    { "c", "Bakery", "Clerk", GR_OPENING_OUTCOME_OPEN, "They will call" },     /* decided by its round */
    { "d", "School", "Clerk", GR_OPENING_OUTCOME_OPEN, "They will call" },     /* open */
    { "e", "Clinic", "Clerk", GR_OPENING_OUTCOME_ACCEPTED, " \n" },            /* no line */
    { "f", "Museum", "Clerk", GR_OPENING_OUTCOME_REJECTED, "Without a talk" }, /* no round */
    { "g", "Library", "Clerk", GR_OPENING_OUTCOME_WITHDRAWN, "Too far away" },
    { "h", "Airport", "Clerk", GR_OPENING_OUTCOME_REJECTED, "Called off" },
  };
  static const GrRoundFact rounds[] = {
    { "a", NOW - DAY, 60, GR_ROUND_OUTCOME_PENDING },  { "b", NOW - DAY, 60, GR_ROUND_OUTCOME_REJECTED },
    { "c", NOW - DAY, 45, GR_ROUND_OUTCOME_ADVANCED }, { "c", NOW + DAY, 60, GR_ROUND_OUTCOME_PENDING },
    { "d", NOW - DAY, 60, GR_ROUND_OUTCOME_PENDING },  { "e", NOW - DAY, 60, GR_ROUND_OUTCOME_OFFER },
    { "g", NOW - DAY, 30, GR_ROUND_OUTCOME_PENDING },  { "h", NOW - DAY, 60, GR_ROUND_OUTCOME_CANCELLED },
  };
  const GrTrack track = {
    .openings = openings, .n_openings = G_N_ELEMENTS (openings), .rounds = rounds, .n_rounds = G_N_ELEMENTS (rounds)
  };
  g_autofree char *words = NULL;
  GrMetricResult result;

  gr_metric_evaluate (GR_METRIC_POSITIONS, 3, FALSE, &track, NOW, &result);
  g_assert_cmpuint (result.value, ==, 3); /* the bakery's manager once, its clerk, the library */
  g_assert_cmpuint (result.pending, ==, 2);
  g_assert_cmpint (result.state, ==, GR_METRIC_MET);
  words = gr_metric_describe (&result);
  g_assert_cmpstr (words, ==, "3 positions, 2 more without an outcome or a line about it");
  gr_metric_evaluate (GR_METRIC_POSITIONS, 4, FALSE, &track, NOW, &result);
  g_assert_cmpint (result.state, ==, GR_METRIC_NOT_MET);
  gr_metric_evaluate (GR_METRIC_OFFERS, 1, FALSE, &track, NOW, &result);
  g_assert_cmpuint (result.value, ==, 1); /* an offer twice told is one */
  g_assert_cmpint (result.state, ==, GR_METRIC_MET);
  g_assert_cmpint (gr_track_get_held_minutes (&track, NOW), ==, 60 + 60 + 45 + 60 + 60 + 30);
}

static void
test_taught (void)
{
  static const GrPersonFact people[] = { { .uid = "p1", .name = "Amira" }, { .uid = "p2", .name = "Amira" } };
  static const GrInteractionFact taught[] = {
    { .person = "p1", .kind = GR_INTERACTION_KIND_TEACHING, .happened_at = NOW - DAY },
    { .person = "p1", .kind = GR_INTERACTION_KIND_TEACHING, .happened_at = NOW - 2 * DAY },
    { .person = "p2", .kind = GR_INTERACTION_KIND_TEACHING, .happened_at = NOW - DAY }, /* another of that name */
    { .name = "amira ", .kind = GR_INTERACTION_KIND_TEACHING, .happened_at = NOW - DAY },
    { .name = "Bilal", .kind = GR_INTERACTION_KIND_TEACHING, .happened_at = NOW - DAY },
    { .name = "BILAL", .kind = GR_INTERACTION_KIND_TEACHING, .happened_at = NOW - DAY },
    { .name = "", .kind = GR_INTERACTION_KIND_TEACHING, .happened_at = NOW - DAY },
    { .name = "Chen", .kind = GR_INTERACTION_KIND_TEACHING, .happened_at = NOW + DAY }, /* has yet to come */
    { .name = "Dora", .kind = GR_INTERACTION_KIND_CONVERSATION, .happened_at = NOW - DAY },
  };
  const GrTrack track = {
    .people = people, .n_people = G_N_ELEMENTS (people), .interactions = taught, .n_interactions = G_N_ELEMENTS (taught)
  };
  GrMetricResult result;

  gr_metric_evaluate (GR_METRIC_TAUGHT, 3, FALSE, &track, NOW, &result);
  g_assert_cmpuint (result.value, ==, 3);
  g_assert_cmpint (result.state, ==, GR_METRIC_MET);
  gr_metric_evaluate (GR_METRIC_TAUGHT, 5, FALSE, &track, NOW, &result);
  g_assert_cmpint (result.state, ==, GR_METRIC_NOT_MET);
}

/* What no number says is as the person says. */
static void
test_by_word (void)
{
  static const GrExpertiseKind talks[] = { GR_EXPERTISE_KIND_TALK, GR_EXPERTISE_KIND_POST };
  const GrTrack track = { .expertise = talks, .n_expertise = 2 };
  g_autofree char *words = NULL;
  GrMetricResult result;

  gr_metric_evaluate (GR_METRIC_EXPERTISE, 0, FALSE, &track, NOW, &result);
  g_assert_cmpint (result.state, ==, GR_METRIC_NOT_MET);
  words = gr_metric_describe (&result);
  g_assert_cmpstr (words, ==, "2 pieces of evidence");
  gr_metric_evaluate (GR_METRIC_EXPERTISE, 0, TRUE, &track, NOW, &result);
  g_assert_cmpint (result.state, ==, GR_METRIC_MET);
  gr_metric_evaluate (GR_METRIC_OTHER, 95, TRUE, &track, NOW, &result);
  g_assert_cmpint (result.state, ==, GR_METRIC_MET);
}

static void
test_recognise (void)
{
  static const struct
  {
    const char *text;
    GrMetricKind kind;
  } cases[] = {
    { "Achieve 85%+ success rate in networking and relationship building interviews", GR_METRIC_SUCCESS },
    { "Successfully interview for 10+ networking positions with documented outcomes", GR_METRIC_POSITIONS },
    { "Teach or mentor 5+ people in networking interview preparation", GR_METRIC_TAUGHT },
    { "Build recognized expertise in networking through content creation and networking", GR_METRIC_EXPERTISE },
    { "Achieve 1+ networking role offer through demonstrated interview excellence", GR_METRIC_OFFERS },
    { "50% reduction in preparation time per additional company", GR_METRIC_OTHER },
    { "Achieve measurable improvement in interview performance", GR_METRIC_OTHER },
    { "Help 1+ other person to prepare, and ask afterwards what was of use", GR_METRIC_TAUGHT },
    { "Hold mock interviews with 3+ different people; the same person twice counts once", GR_METRIC_ASKERS },
    { "Look at how many of your decided interviews led to a further round or an offer", GR_METRIC_SUCCESS },
    { "Finish 5+ stories whose Result somebody else could check", GR_METRIC_OTHER },
    { "", GR_METRIC_OTHER },
    { NULL, GR_METRIC_OTHER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (gr_metric_recognise (cases[i].text), ==, cases[i].kind);
    }
}

static const GrPersonFact network[] = {
  { "p1", "Amira", "Bakery", GR_CAREER_LEVEL_SENIOR, "Kiel", "Sales", 5, 60, NOW - 900 * DAY },
  { "p2", "Bilal", "bakery ", GR_CAREER_LEVEL_SENIOR, "Lyon", "", 3, 90, NOW - 900 * DAY },
  { "p3", "Chen", "Law", GR_CAREER_LEVEL_UNSAID, NULL, "Sales", 1, 90, NOW - 10 * DAY },
  { "p4", "Dora", "", GR_CAREER_LEVEL_STUDENT, "kiel", NULL, 0, 0, 0 },
};

static const GrInteractionFact contacts[] = {
  { .person = "p1", .kind = GR_INTERACTION_KIND_MESSAGE, .happened_at = NOW - 61 * DAY },
  { .person = "p2", .kind = GR_INTERACTION_KIND_HELP_GIVEN, .happened_at = NOW - 89 * DAY },
  { .person = "p2", .kind = GR_INTERACTION_KIND_INTRODUCTION_RECEIVED, .happened_at = NOW - 95 * DAY },
  { .person = "p4", .kind = GR_INTERACTION_KIND_REFERRAL_GIVEN, .happened_at = NOW - DAY },
  { .person = "p4", .kind = GR_INTERACTION_KIND_OPPORTUNITY, .happened_at = NOW - DAY },
  { .kind = GR_INTERACTION_KIND_EVENT, .happened_at = NOW - DAY },
  { .kind = GR_INTERACTION_KIND_EVENT, .happened_at = NOW + DAY },
};

static void
test_indicators (void)
{
  static const struct
  {
    GrIndicator indicator;
    const char *words;
  } cases[] = {
    { GR_INDICATOR_NETWORK_SIZE, "2 of 3 people rated" },
    { GR_INDICATOR_RELATIONSHIP_DEPTH, "3.0 of 5, 3 people rated" },
    { GR_INDICATOR_MUTUAL_VALUE, "2 given, 1 received" },
    { GR_INDICATOR_SUSTAINABILITY, "In touch with 2 of 3 people" }, /* p3 was met ten days ago */
    { GR_INDICATOR_INDUSTRIES, "2 among 3 people" },
    { GR_INDICATOR_CAREER_LEVELS, "2 among 3 people" },
    { GR_INDICATOR_PLACES, "2 among 3 people" },
    { GR_INDICATOR_FUNCTIONS, "1 among 2 people" },
    { GR_INDICATOR_OPPORTUNITIES, "2" },
    { GR_INDICATOR_BUSINESS, "Not written down yet" },
    { GR_INDICATOR_KNOWLEDGE, "Not written down yet" },
    { GR_INDICATOR_REFERRALS, "1 given, 1 received" },
    { GR_INDICATOR_EVENTS, "1" },
    { GR_INDICATOR_SOCIAL_MEDIA, "Nothing to count yet" },
    { GR_INDICATOR_VOLUNTEERING, "1" },
    { GR_INDICATOR_SPEAKING, "2" },
  };
  static const GrExpertiseKind expertise[] = { GR_EXPERTISE_KIND_TALK, GR_EXPERTISE_KIND_ARTICLE,
                                               GR_EXPERTISE_KIND_ROLE, GR_EXPERTISE_KIND_OTHER };
  static const GrOpeningFact opening = { .uid = "o", .outcome = GR_OPENING_OUTCOME_DECLINED };
  const GrTrack track = { &opening,  1,
                          NULL,      0,
                          network,   G_N_ELEMENTS (network),
                          contacts,  G_N_ELEMENTS (contacts),
                          expertise, G_N_ELEMENTS (expertise) };
  g_autoptr (GHashTable) nicks = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (G_N_ELEMENTS (cases), ==, GR_N_INDICATORS);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = NULL;
      GrIndicatorResult result;
      GrIndicator found = 0;

      gr_indicator_evaluate (cases[i].indicator, &track, NULL, NOW, &result);
      words = gr_indicator_describe (&result);
      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_true (gr_indicator_find (gr_indicator_get_nick (cases[i].indicator), &found));
      g_assert_cmpint (found, ==, cases[i].indicator);
      g_assert_true (g_hash_table_add (nicks, (gpointer) gr_indicator_get_nick (found)));
    }
  g_assert_false (gr_indicator_find ("nonsense", &(GrIndicator) { 0 }));
}

/* What is written down is for what is not counted, and says so. */
static void
test_written_down (void)
{
  static const GrInteractionFact event = { .kind = GR_INTERACTION_KIND_EVENT, .happened_at = NOW - DAY };
  GrTrack track = { 0 };
  const double written = 7;
  GrIndicatorResult result;
  g_autofree char *words = NULL;

  gr_indicator_evaluate (GR_INDICATOR_BUSINESS, &track, &written, NOW, &result);
  words = gr_indicator_describe (&result);
  g_assert_cmpstr (words, ==, "7, as you wrote down");
  gr_indicator_evaluate (GR_INDICATOR_EVENTS, &track, &written, NOW, &result);
  g_assert_cmpfloat (result.value, ==, 7);
  g_assert_false (result.automatic);
  track.interactions = &event;
  track.n_interactions = 1;
  gr_indicator_evaluate (GR_INDICATOR_EVENTS, &track, &written, NOW, &result);
  g_assert_cmpfloat (result.value, ==, 1);
  g_assert_true (result.automatic);
}

static void
test_few (void)
{
  const GrTrack track = { .people = network, .n_people = 2 };
  g_autofree char *words = NULL;
  GrIndicatorResult result;

  gr_indicator_evaluate (GR_INDICATOR_RELATIONSHIP_DEPTH, &track, NULL, NOW, &result);
  words = gr_indicator_describe (&result);
  g_assert_cmpstr (words, ==, "2 people rated");
}

/* Beside its target, how sure it is, and whether there is a bar: no share is drawn of a few, and none of what no number
 * can say. */
static void
test_goal (void)
{
  static const struct
  {
    GrMetricResult result;
    const char *goal;
    const char *sure;
    double fraction;
  } cases[] = {
    { { GR_METRIC_SUCCESS, GR_METRIC_TOO_FEW, 85, 1, 2, 1, 2, { 0, 1 } },
      "1 of 2 decided, 1 pending",
      "Too few for a percentage yet.",
      -1 },
    { { GR_METRIC_SUCCESS, GR_METRIC_MET, 85, 6, 7, 2, 6, { .4869, .9743 } },
      "6 of 7 decided, 2 pending",
      "With 7 decided, anything from 49 to 97 % is plausible.",
      6 / 7. },
    { { GR_METRIC_SUCCESS, GR_METRIC_NO_DATA, 85, 0, 0, 0, 0, { 0, 1 } }, "Nothing to count yet", NULL, -1 },
    { { GR_METRIC_TAUGHT, GR_METRIC_NOT_MET, 5, 2, 0, 0, 0, { 0, 1 } }, "2 of 5", NULL, .4 },
    { { GR_METRIC_OFFERS, GR_METRIC_MET, 1, 3, 0, 0, 0, { 0, 1 } }, "3, target 1", NULL, 1 },
    { { GR_METRIC_POSITIONS, GR_METRIC_NOT_MET, 0, 3, 0, 0, 0, { 0, 1 } }, "3 positions", NULL, -1 },
    { { GR_METRIC_EXPERTISE, GR_METRIC_NOT_MET, 0, 2, 0, 0, 0, { 0, 1 } }, "You decide", NULL, -1 },
    { { GR_METRIC_OTHER, GR_METRIC_NOT_MET, 50, 0, 3, 0, 0, { 0, 1 }, 20.5 }, "20.5 of 50", NULL, .41 },
    { { GR_METRIC_OTHER, GR_METRIC_NOT_MET, 50, 0, 1, 0, 0, { 0, 1 }, 0 }, "0 of 50", NULL, 0 },
    { { GR_METRIC_OTHER, GR_METRIC_NOT_MET, 0, 0, 2, 0, 0, { 0, 1 }, -1.5 }, "-1.5", NULL, -1 },
    { { GR_METRIC_OTHER, GR_METRIC_NOT_MET, 50, 0, 0, 0, 0, { 0, 1 } }, "You decide", NULL, -1 },
    { { GR_METRIC_OTHER, GR_METRIC_MET, 9, 0, 0, 0, 0, { 0, 1 } }, "Met, as you say", NULL, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *goal = gr_metric_describe_goal (&cases[i].result);
      g_autofree char *sure = gr_metric_describe_sure (&cases[i].result);

      g_assert_cmpstr (goal, ==, cases[i].goal);
      g_assert_cmpstr (sure, ==, cases[i].sure);
      g_assert_cmpfloat_with_epsilon (gr_metric_get_fraction (&cases[i].result), cases[i].fraction, 1e-9);
    }
}

/* Below its name: a target that is a share, how sure that is, what does not count yet. */
static void
test_about (void)
{
  static const struct
  {
    GrMetricResult result;
    const char *about;
  } cases[] = {
    { { GR_METRIC_SUCCESS, GR_METRIC_TOO_FEW, 85, 1, 2, 1, 2, { 0, 1 } },
      "Target 85 %. Too few for a percentage yet." },
    { { GR_METRIC_SUCCESS, GR_METRIC_NO_DATA, 85, 0, 0, 0, 0, { 0, 1 } }, "As I see it" },
    { { GR_METRIC_POSITIONS, GR_METRIC_NOT_MET, 10, 3, 0, 1, 0, { 0, 1 } },
      "As I see it 1 more has no outcome or no line about it yet." },
    { { GR_METRIC_EXPERTISE, GR_METRIC_NOT_MET, 0, 2, 0, 0, 0, { 0, 1 } }, "As I see it · 2 pieces of evidence" },
    { { GR_METRIC_EXPERTISE, GR_METRIC_MET, 0, 0, 0, 0, 0, { 0, 1 } }, "As I see it · no evidence listed yet" },
    { { GR_METRIC_TAUGHT, GR_METRIC_NOT_MET, 5, 2, 0, 0, 0, { 0, 1 } }, "As I see it" },
    { { GR_METRIC_OTHER, GR_METRIC_NOT_MET, 0, 0, 0, 0, 0, { 0, 1 } }, "As I see it" },
    { { GR_METRIC_OTHER, GR_METRIC_NOT_MET, 0, 0, 5, 0, 0, { 0, 1 }, 7.5 }, "As I see it · 5 numbers written down" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *about = gr_metric_describe_about (&cases[i].result, "As I see it");

      g_assert_cmpstr (about, ==, cases[i].about);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/plan/metrics/success", test_success);
  g_test_add_func ("/plan/metrics/positions", test_positions);
  g_test_add_func ("/plan/metrics/taught", test_taught);
  g_test_add_func ("/plan/metrics/by-word", test_by_word);
  g_test_add_func ("/plan/metrics/recognise", test_recognise);
  g_test_add_func ("/plan/metrics/goal", test_goal);
  g_test_add_func ("/plan/metrics/about", test_about);
  g_test_add_func ("/plan/indicators/counted", test_indicators);
  g_test_add_func ("/plan/indicators/written-down", test_written_down);
  g_test_add_func ("/plan/indicators/few", test_few);
  return g_test_run ();
}
