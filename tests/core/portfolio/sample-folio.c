/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "sample-folio.h"

#include "gr-random.h"
#include "gr-text.h"

/* A portfolio as somebody may have it two weeks before an interview; the person and the stories are made up. */

typedef struct
{
  const char *title, *situation, *task, *action, *result, *learning, *competencies;
  guint seconds;
} StoryText;

static const StoryText stories[] = {
  { "Charity partnership",
    "Our food bank had three suppliers and a waiting list of ninety families. The largest of the three had just cut "
    "its donations by half, and the winter was six weeks away.",
    "I was asked to find a fourth partner before the first of December, with no budget and eight weeks of evenings.",
    "I listed the eleven kitchens within two miles and wrote to each about a problem of theirs: what is left over on a "
    "Friday night. I visited five, asked what made giving food away hard, and offered to take the collection and the "
    "paperwork off their hands.\n\nWhen two of them turned out to share a driver, I introduced them to each other. I "
    "wrote to everyone the day after each visit with the one thing I had promised, and kept a page with what each of "
    "them cared about, so that the next talk began where the last one had ended.",
    "Four kitchens joined within seven weeks. We collected 310 meals a week, the waiting list fell to twelve, and two "
    "of the kitchens now run a training day together.",
    "Ask what makes the help hard to give. The answer is nearly always smaller than the money.",
    "Relationship building, mutual value, follow-through", 108 },
  { "Two rival teams, one forum",
    "Sales and support each kept a list of customer complaints and neither believed the other’s.",
    "My manager wanted one list by the end of the quarter, without a new tool.",
    "I sat with each team for a day and wrote down what they did with an entry after it was made. Then I asked one "
    "person from either side to read five entries of the other’s list aloud, and to say what they would do next. They "
    "agreed on four of the five. We met every second Thursday for half an hour with one rule: whoever brings a "
    "complaint also brings the name of a customer we may ring.",
    "After two months there was one list of 140 entries in place of 260. The time until a first answer fell from four "
    "days to one and a half.",
    "People rarely fight about facts; they fight about who is asked first.", "Mediation, facilitation", 95 },
  { "An introduction that became a grant",
    "A former classmate was looking for schools to try reading groups with, and had no way in.",
    "I had taught at two of them and wanted the introduction to be of use to the schools as well.",
    "I asked both head teachers what a good first term would look like before I gave any name away. I wrote one page "
    "that put their words next to hers, and stayed out of the first meeting.",
    "Both schools took part. A foundation paid for the second year, and my classmate still sends me the yearly report.",
    "An introduction is a promise to two people.", "Network reach, trust", 71 },
  { "Reviving a silent alumni list",
    "The alumni list of my course had 420 members and had been silent for three years.",
    "I volunteered to find out whether anybody would miss it.",
    "I wrote to twenty members by name and asked one question each: what did you need last month that somebody here "
    "may know? I collected the answers in a single message with the writers’ leave, and matched eight of them by hand.",
    "Sixty people wrote in the first month. Five found a job or a client through it, and two others now run the list.",
    "Start with what people need this week, not with a programme.", "Community, initiative", 84 },
  { "The supplier I had let down", "I had promised a supplier an answer by Monday and forgot it for nine days.",
    "They had turned another customer away because of us; I had to repair it.",
    "I rang instead of writing, said what had happened without a reason that sounded like an excuse, and asked what it "
    "had cost them. I paid the difference from my own budget and put every promise since on a list with a date.",
    "They stayed, and a year later recommended us to a hospital.", "Say it early, say it plainly, and bring something.",
    "Accountability", 63 },
};

static const struct
{
  const char *group, *prompt, *text;
} answers[] = {
  { "General", "How do you build a relationship from nothing?",
    "I begin with what the other person is busy with. Before the first talk I read what they have published and "
    "what their colleagues say about them; in the talk I ask one question that only they can answer.\n\nThen I look "
    "for "
    "a small thing that I can do within a day. Most people never hear from a new acquaintance again, so that small "
    "thing "
    "is remembered." },
  { "Challenging", "Tell me about a contact that led nowhere.",
    "Not every talk has to lead somewhere. I met a publisher twice and had nothing to offer her; I told her so and "
    "gave her the name of somebody who did. We have not spoken since, and both of them are glad." },
  { "Follow-up", "How do you keep in touch without being a burden?",
    "I write when I have something for them. For those I have not written to in half a year I keep a short list, and I "
    "look at it on the first Sunday of a month." },
  { "Follow-up", "Which of your contacts would speak for you?", NULL },
};

static const struct
{
  const char *title;
  double low, high;
  guint weeks_min, weeks_max;
  gint64 minutes;
  struct
  {
    const char *title;
    gboolean done;
    guint minutes;
  } tasks[4];
} phases[] = {
  { "Take stock",
    2,
    3,
    0,
    0,
    150,
    { { "Write down who I know and how well", TRUE, 60 },
      { "Rate my skills", TRUE, 25 },
      { "Choose three target roles", TRUE, 35 },
      { "List the gaps", TRUE, 30 } } },
  { "Stories",
    3,
    4,
    0,
    0,
    235,
    { { "Draft six stories in the STAR order", TRUE, 130 },
      { "Cut each to two minutes", TRUE, 65 },
      { "Match stories and questions", TRUE, 40 },
      { "Ask a friend for follow-up questions", FALSE, 0 } } },
  { "Answers",
    3,
    4,
    0,
    0,
    210,
    { { "Collect questions", TRUE, 45 },
      { "Write answers in my own words", TRUE, 120 },
      { "Record each of them once", FALSE, 45 },
      { "Questions that I would like to ask", FALSE, 0 } } },
  { "Mock rounds",
    3,
    4,
    4,
    6,
    125,
    { { "One round with a coach", TRUE, 65 },
      { "One with somebody from the field", TRUE, 60 },
      { "One in front of a panel", FALSE, 0 },
      { "Compare the first take with the latest", FALSE, 0 } } },
  { "The real thing",
    2,
    3,
    2,
    3,
    0,
    { { "Prepare the company’s page", FALSE, 0 }, { "Write to everybody afterwards", FALSE, 0 } } },
};

#define MONDAY 20759 /* 2 November 2026 */

/* Days of the phases, counted from the Monday on which the plan begins; the last has none. */
static const struct
{
  gint64 planned[2], worked[2];
} days[] = { { { 0, 3 }, { 0, 2 } }, { { 4, 10 }, { 3, 12 } }, { { 11, 20 }, { 13, 21 } }, { { 14, 38 }, { 17, 20 } } };

static void
add_story (GrFolio         *folio,
           const StoryText *text)
{
  GrFolioStory *story = gr_folio_add_story (folio);

  story->uid = g_strdup_printf ("story-%u", folio->stories->len);
  story->title = g_strdup (text->title);
  story->situation = g_strdup (text->situation);
  story->task = g_strdup (text->task);
  story->action = g_strdup (text->action);
  story->result = g_strdup (text->result);
  story->learning = g_strdup (text->learning);
  story->competencies = g_strdup (text->competencies);
  story->seconds = text->seconds;
  story->words = gr_text_count_words (text->situation) + gr_text_count_words (text->task) +
                 gr_text_count_words (text->action) + gr_text_count_words (text->result);
}

static void
add_person (GrFolio *folio)
{
  folio->person.name = g_strdup ("Amira Haddad");
  folio->person.role = g_strdup ("Partnerships Manager, Harbour Trust");
  folio->person.interview = g_strdup ("Thursday 10 December 2026");
  folio->person.made_on = g_strdup ("24 November 2026");
  folio->created = g_strdup ("2026-11-24T09:00:00Z");
  folio->today = MONDAY + 22;
  folio->language = g_strdup ("en");
}

static void
add_attempt (GrFolioQuiz *quiz,
             const char  *date,
             guint        correct,
             guint        total,
             guint        threshold)
{
  GrFolioAttempt *attempt = gr_folio_add_attempt (quiz);

  attempt->date = g_strdup (date);
  attempt->correct = correct;
  attempt->total = total;
  attempt->threshold = threshold;
  attempt->passed = threshold > 0 && correct >= threshold;
}

static void
add_quizzes (GrFolio *folio)
{
  GrFolioQuiz *quiz = gr_folio_add_quiz (folio);

  quiz->title = g_strdup ("Networking");
  add_attempt (quiz, "9 November 2026", 3, 6, 5);
  add_attempt (quiz, "12 November 2026", 5, 6, 5);
  add_attempt (quiz, "20 November 2026", 6, 6, 5);
  quiz = gr_folio_add_quiz (folio);
  quiz->title = g_strdup ("Negotiation for people who would rather not");
  add_attempt (quiz, "15 November 2026", 6, 10, 8);
  quiz = gr_folio_add_quiz (folio);
  quiz->title = g_strdup ("Listening");
  quiz->self_check = TRUE;
  add_attempt (quiz, "18 November 2026", 7, 8, 0);
}

static void
add_plan (GrFolio *folio)
{
  GrFolioProject *project = gr_folio_add_project (folio);

  project->title = g_strdup ("Five phases until the interview");
  for (guint i = 0; i < G_N_ELEMENTS (phases); i++)
    {
      GrFolioPhase *phase = gr_folio_add_phase (project);

      phase->title = g_strdup (phases[i].title);
      phase->hours_min = phases[i].low;
      phase->hours_max = phases[i].high;
      phase->weeks_min = phases[i].weeks_min;
      phase->weeks_max = phases[i].weeks_max;
      phase->seconds = phases[i].minutes * 60;
      if (i < G_N_ELEMENTS (days))
        {
          phase->planned = (GrTimelineSpan) { MONDAY + days[i].planned[0], MONDAY + days[i].planned[1] };
          phase->worked = (GrTimelineSpan) { MONDAY + days[i].worked[0], MONDAY + days[i].worked[1] };
        }
      for (guint k = 0; k < 4 && phases[i].tasks[k].title != NULL; k++)
        {
          GrFolioTask *task = gr_folio_add_task (phase);

          task->title = g_strdup (phases[i].tasks[k].title);
          task->done = phases[i].tasks[k].done;
          task->minutes = phases[i].tasks[k].minutes;
          phase->tasks_total++;
          phase->tasks_done += task->done;
        }
    }
}

static void
add_back (GrFolio *folio)
{
  static const struct
  {
    const char *title, *evidence;
    GrFolioState state;
  } things[] = {
    { "Story collection", "Six stories, each under two minutes\nLast told on 21 November", GR_FOLIO_DONE },
    { "Recordings that show progress", "First and latest take of three stories", GR_FOLIO_PARTLY },
    { "Material to teach others", NULL, GR_FOLIO_EMPTY },
  };
  GrFolioReflection *reflection = gr_folio_add_reflection (folio);
  GrFolioSource *source;

  for (guint i = 0; i < G_N_ELEMENTS (things); i++)
    {
      GrFolioDeliverable *deliverable = gr_folio_add_deliverable (folio);

      deliverable->title = g_strdup (things[i].title);
      deliverable->evidence = g_strdup (things[i].evidence);
      deliverable->state = things[i].state;
    }
  reflection->prompt = g_strdup ("Which of your relationships began by chance, and what kept them alive?");
  reflection->text = g_strdup ("Most of them. What kept them alive was that one of us wrote when there was no reason "
                               "to write.\n\nThe ones I planned went well for a month and then needed a reason.");
  reflection->date = g_strdup ("16 November 2026");
  source = gr_folio_add_source (folio);
  source->title = g_strdup ("Networking");
  source->n_items = 54;
  source->learned_from = g_strdup ("the guide that came with Greenroom");
  source->uri = g_strdup ("https://example.org/guides/networking?part=1&copy='a'");
}

static GrFolioTake *
make_take (const char *date,
           guint       seconds,
           guint       action)
{
  GrFolioTake *take = g_new0 (GrFolioTake, 1);

  take->date = g_strdup (date);
  take->seconds = seconds;
  take->part_seconds[0] = 22;
  take->part_seconds[1] = 11;
  take->part_seconds[2] = action;
  take->part_seconds[3] = seconds - action - 33;
  take->heard = TRUE;
  take->pauses = 2;
  return take;
}

static void
add_practice (GrFolio *folio)
{
  static const struct
  {
    GrFolioTextKind kind;
    const char *text;
  } texts[] = {
    { GR_FOLIO_VALUE, "I find what makes a partnership easy for the other side, and then I do that part for them." },
    { GR_FOLIO_PHILOSOPHY, "People help where it is easy and where they are asked early." },
    { GR_FOLIO_PITCH, "I build partnerships that last longer than the project they began with." },
    { GR_FOLIO_ASK, "Which partner did you lose last year, and why?" },
    { GR_FOLIO_ASK, "Who would miss this role first?" },
  };
  GrFolioTakes *takes = gr_folio_add_takes (folio);
  GrFolioMock *mock = gr_folio_add_mock (folio);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      GrFolioText *text = gr_folio_add_text (folio);

      text->kind = texts[i].kind;
      text->text = g_strdup (texts[i].text);
    }
  takes->title = g_strdup ("Tell me about a partnership you built");
  takes->n = 4;
  takes->first = make_take ("10 November 2026", 171, 92);
  takes->latest = make_take ("21 November 2026", 108, 58);
  mock->title = g_strdup ("With Jonas, over lunch");
  mock->date = g_strdup ("19 November 2026");
  mock->kind = g_strdup ("Behavioural");
  mock->people = g_strdup ("Jonas Weber");
  mock->feedback = g_strdup ("Say the number first. I forgot who the kitchens were by the time they mattered.");
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      GrFolioKitQuestion *question = gr_folio_add_kit_question (folio);

      question->prompt = g_strdup (answers[i].prompt);
      question->points = g_strdup ("A time and a place\nWhat the teller did\nWhat came of it");
      g_ptr_array_add (question->probes, g_strdup ("What would you do otherwise today?"));
    }
}

static void
add_rounds (GrFolio *folio)
{
  GrFolioOpening *opening = gr_folio_add_opening (folio->openings);
  GrFolioRound *round = gr_folio_add_round (opening);
  GrFolioAsked *asked = gr_folio_add_asked (round);

  opening->title = g_strdup ("Harbour Trust · Head of partnerships");
  opening->outcome = g_strdup ("Offer");
  opening->note = g_strdup ("They wanted somebody who begins with what the other side needs.");
  asked->question = g_strdup ("Tell me about a partnership you built");
  asked->story = g_strdup ("Charity partnership");
  asked = gr_folio_add_asked (round);
  asked->question = g_strdup ("Which promise did you break?");
  round->title = g_strdup ("First talk");
  round->meta = g_strdup ("12 November 2026  ·  Video  ·  Ines Amado  ·  Went on");
  round->impression = g_strdup ("Warm. I was too long on the first answer.");
  round->lessons = g_strdup ("Say the number in the second sentence.");
}

static void
add_track (GrFolio *folio)
{
  GrFolioMeasure *measure = gr_folio_add_measure (folio->metrics);
  GrFolioSkill *skill = gr_folio_add_skill (folio->skills);
  GrFolioEntry *entry = gr_folio_add_entry (folio->taught);

  add_rounds (folio);
  measure->title = g_strdup ("Interviews that went on");
  measure->value = g_strdup ("6 of 7 decided, 2 pending");
  measure->goal = g_strdup ("85 %");
  measure->how = g_strdup ("Interviews that went on or led to an offer, of those that were decided.");
  measure->fraction = 6.0 / 7.0;
  measure = gr_folio_add_measure (folio->metrics);
  measure->title = g_strdup ("Known for it");
  measure->value = g_strdup ("2 pieces of evidence");
  measure->how = g_strdup ("No number can say this.");
  measure = gr_folio_add_measure (folio->indicators);
  measure->title = g_strdup ("Introductions");
  measure->value = g_strdup ("3 given, 2 received");
  measure->how = g_strdup ("Introductions that were written down.");
  skill->title = g_strdup ("Asking for help early");
  skill->first = 2;
  skill->first_on = g_strdup ("3 Nov 2026");
  skill->latest = 4;
  skill->latest_on = g_strdup ("21 Nov 2026");
  skill = gr_folio_add_skill (folio->skills);
  skill->title = g_strdup ("Following up");
  skill->first = 3;
  skill->first_on = g_strdup ("3 Nov 2026");
  entry->title = g_strdup ("Mira");
  entry->meta = g_strdup ("15 November 2026");
  entry->note = g_strdup ("How to tell a story in ninety seconds.");
  entry = gr_folio_add_entry (folio->expertise);
  entry->title = g_strdup ("What a food bank needs on a Friday");
  entry->meta = g_strdup ("Talk  ·  City library  ·  2 October 2026");
  entry = gr_folio_add_entry (folio->files);
  entry->title = g_strdup ("thanks.pdf");
  entry->meta = g_strdup ("Charity partnership");
  folio->calibration = (GrCalibration) { .n = 64, .n_passed = 57, .predicted = 58.2, .squares = 6.1 };
}

/* All parts, all filled. */
GrFolio *
sample_folio_new (void)
{
  GrFolio *folio = gr_folio_new ();

  add_person (folio);
  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    add_story (folio, &stories[i]);
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      GrFolioAnswer *answer = gr_folio_add_answer (folio);

      answer->group = g_strdup (answers[i].group);
      answer->prompt = g_strdup (answers[i].prompt);
      answer->text = g_strdup (answers[i].text);
    }
  add_practice (folio);
  add_quizzes (folio);
  add_plan (folio);
  add_back (folio);
  add_track (folio);
  return folio;
}

/* Sentences of the sample's stories in an order that is always the same. */
static char *
mixed_text (GrRandom *random,
            guint     n_sentences)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < n_sentences; i++)
    {
      const StoryText *text = &stories[gr_random_below (random, G_N_ELEMENTS (stories))];
      const char *const parts[] = { text->situation, text->task, text->action, text->result, text->learning };

      g_string_append_printf (out, "%s%s",
                              i == 0       ? ""
                              : i % 4 == 0 ? "\n\n"
                                           : " ",
                              parts[gr_random_below (random, G_N_ELEMENTS (parts))]);
    }
  return g_string_free_and_steal (out);
}

/* As many stories as asked for, all of them different; some 1.2 stories fill a page. */
GrFolio *
sample_folio_big (guint n_stories)
{
  GrFolio *folio = sample_folio_new ();
  GrRandom random;

  gr_random_init (&random, 7);
  g_ptr_array_set_size (folio->stories, 0);
  for (guint i = 0; i < n_stories; i++)
    {
      g_autofree char *title = g_strdup_printf ("Story %u: %s", i + 1, stories[i % G_N_ELEMENTS (stories)].title);
      g_autofree char *situation = mixed_text (&random, 1 + gr_random_below (&random, 2));
      g_autofree char *task = mixed_text (&random, 1);
      g_autofree char *action = mixed_text (&random, 3 + gr_random_below (&random, 5));
      g_autofree char *result = mixed_text (&random, 1 + gr_random_below (&random, 2));
      StoryText text = { title, situation, task, action, result, "Begin earlier.", "Patience", 90 + i % 60 };

      add_story (folio, &text);
    }
  return folio;
}

/* Stories in scripts that run the other way, have no spaces, or are pictures. */
GrFolio *
sample_folio_world (void)
{
  static const StoryText world[] = {
    { "شراكة مع مؤسسة خيرية",
      "كان لدى بنك الطعام ثلاثة موردين وقائمة انتظار من تسعين أسرة. خفّض أكبرهم تبرعاته إلى "
      "النصف قبل ستة أسابيع من الشتاء، ولم يكن لدينا أي ميزانية.",
      "طُلب مني إيجاد شريك رابع.", "كتبت إلى أحد عشر مطبخًا وزرت خمسة منها.", "انضمت أربعة مطابخ خلال سبعة أسابيع.",
      "اسأل دائمًا عمّا يجعل المساعدة صعبة.", "بناء العلاقات", 70 },
    { "שיתוף פעולה", "לבנק המזון היו שלושה ספקים ורשימת המתנה של תשעים משפחות, והחורף התקרב מהר מאוד לכל הדעות.",
      "התבקשתי למצוא שותף רביעי.", "כתבתי לאחד־עשר מטבחים (Harbour Trust ביניהם) וביקרתי בחמישה.", "ארבעה הצטרפו.",
      NULL, NULL, 0 },
    { "合作伙伴", "食物银行有三家供应商，等候名单上有九十个家庭。", "我需要找到第四家合作伙伴。",
      "我给十一家厨房写了信，拜访了其中五家。", "七周内有四家加入。", NULL, NULL, 0 },
    { "Emoji 🎉 and marks",
      "We said thank you 🙏🏽 with a cake 🎂, and the family 👩‍👩‍👧 came too. Ça va; naïve; "
      "Łódź; Ωmega; Привет; 5 × 3 ≤ 16 → fine.",
      "“Quotes”, – dashes – and ‘more’…", "f(x) <b>no markup</b> & \\ % $ # _ ^ ~",
      "Averyveryveryverylongwordwithoutanyspacethatcannotpossiblyfitintothemeasureofthispageandhastobecutsomewhere"
      "whetheritlikesitornotasthemarginisholy.",
      NULL, NULL, 0 },
  };
  GrFolio *folio = gr_folio_new ();

  add_person (folio);
  for (guint i = 0; i < G_N_ELEMENTS (world); i++)
    add_story (folio, &world[i]);
  return folio;
}
