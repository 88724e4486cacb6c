/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-exchange-read.h"
#include "gr-exchange-write.h"

#include <string.h>

static GrGuideDraft *
read_file (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  GrGuideDraft *draft = gr_exchange_read_file (file, NULL, NULL, &error);

  g_assert_no_error (error);
  return draft;
}

static GrGuideDraft *
read_pack (const char *json,
           GError    **error)
{
  return gr_exchange_read (json, strlen (json), "pack.json", error);
}

/* A pack gives the same guide as the Markdown did: word for word, with the same identities, and the same pack again. */
static void
check_round (const char *path)
{
  g_autoptr (GrGuideDraft) draft = read_file (path);
  GrExchangeLoss loss;
  g_autofree char *json = gr_exchange_write (draft, GR_EXCHANGE_PACK, NULL, &loss);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) again = read_pack (json, &error);
  g_autofree char *twice = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (gr_guide_compare (draft, again), ==, GR_GUIDE_PART_NONE);
  twice = gr_exchange_write (again, GR_EXCHANGE_PACK, NULL, &loss);
  g_assert_cmpstr (json, ==, twice);
  g_assert_cmpstr (draft->sha256, ==, again->sha256);
  g_assert_cmpuint (draft->terms->len, ==, again->terms->len);
  for (guint i = 0; i < draft->quizzes->len; i++)
    {
      const GrGuideQuiz *one = draft->quizzes->pdata[i];
      const GrGuideQuiz *two = again->quizzes->pdata[i];

      for (guint n = 0; n < one->items->len; n++)
        for (guint o = 0; o < ((GrGuideItem *) one->items->pdata[n])->options->len; o++)
          g_assert_cmpstr (((GrGuideText *) ((GrGuideItem *) one->items->pdata[n])->options->pdata[o])->id, ==,
                           ((GrGuideText *) ((GrGuideItem *) two->items->pdata[n])->options->pdata[o])->id);
    }
}

/* What is said of each option survives Markdown made from a pack whose sections do not hold it, too. */
static void
test_reasons (void)
{
  const char *markdown = "# T\n\n## Quiz\n\n**Question 1:** Which cuts?\n**A)** a saw\n**B)** a ball\n**Answer:** A\n"
                         "**Explanation:** Teeth.\n\n- A) It has teeth.\n- B) It is round.\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft = gr_exchange_read (markdown, strlen (markdown), "t.md", &error);
  const GrGuideItem *item = ((GrGuideQuiz *) draft->quizzes->pdata[0])->items->pdata[0];
  g_autoptr (GrGuideDraft) again = NULL;
  g_autofree char *json = NULL;
  g_autofree char *text = NULL;
  GrExchangeLoss loss;

  g_assert_nonnull (item->reasons);
  g_assert_cmpstr (item->reasons[1], ==, "It is round.");
  g_ptr_array_set_size (draft->sections, 0);
  text = gr_exchange_write (draft, GR_EXCHANGE_MARKDOWN, NULL, &loss);
  g_assert_cmpuint (loss.parts, ==, 0);
  json = gr_exchange_write (draft, GR_EXCHANGE_PACK, NULL, &loss);
  again = read_pack (json, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (gr_guide_compare (draft, again), ==, 0);
}

static void
test_round (void)
{
  check_round (g_test_get_filename (G_TEST_DIST, "data", "guide.md", NULL));
  check_round (g_test_get_filename (G_TEST_DIST, "..", "resources", "guides", "networking.md", NULL));
}

/* What somebody may write by hand: no identities, no lines, no terms. */
static void
test_by_hand (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft =
      read_pack ("{\"format\": \"greenroom-guide\", \"version\": 1, \"title\": \"Tea\", \"language\": \"en\","
                 " \"sections\": [{\"title\": \"Leaves\", \"level\": 2, \"body\": \"- **Oolong:** half way\\n\"}],"
                 " \"questions\": [{\"prompt\": \"Why tea?\", \"answer\": \"It is warm. It is cheap.\"}],"
                 " \"quizzes\": [{\"title\": \"Quiz\", \"items\": [{\"stem\": \"Which is green?\","
                 " \"options\": [\"Sencha\", \"Assam\"], \"correct\": [0]}]}],"
                 " \"projects\": [{\"kind\": \"sprint\", \"title\": \"Brew\","
                 " \"steps\": [{\"title\": \"Boil\", \"minutes\": 5, \"tasks\": [\"Fill it\"]}]}]}",
                 &error);
  g_autoptr (GrGuideDraft) markdown = NULL;
  g_autofree char *text = NULL;
  GrExchangeLoss loss;

  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (((GrGuideQuestion *) draft->questions->pdata[0])->points), ==, 2);
  g_assert_cmpuint (draft->terms->len, ==, 1);
  g_assert_cmpstr (((GrGuideTerm *) draft->terms->pdata[0])->section, ==,
                   ((GrGuideSection *) draft->sections->pdata[0])->id);
  /* none of it stands in the sections, so Markdown has it in the documented notation */
  text = gr_exchange_write (draft, GR_EXCHANGE_MARKDOWN, NULL, &loss);
  markdown = gr_exchange_read (text, strlen (text), "tea.md", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (loss.parts, ==, 0);
  g_assert_cmpuint (markdown->quizzes->len, ==, 1);
  g_assert_cmpuint (markdown->questions->len, ==, 1);
  g_assert_cmpuint (markdown->projects->len, ==, 1);
  g_assert_nonnull (strstr (text, "**Answer:** A"));
}

#define HEAD "\"format\": \"greenroom-guide\", \"version\": 1, \"title\": \"T\""
#define ITEM(options, correct)                                                                                         \
  "{" HEAD ", \"quizzes\": [{\"title\": \"Q\", \"items\": [{\"stem\": \"S\", \"options\": " options                    \
  ", \"correct\": " correct "}]}]}"
#define PROJECT(members) "{" HEAD ", \"projects\": [{\"kind\": \"full\", \"title\": \"P\", " members "}]}"
#define ID "\"id\": \"6a5d0b86-7d0c-5b1c-9d43-3c1f2c0a9e51\""

/* Each is refused, and the sentence says what is wrong. */
static const struct
{
  const char *json;
  const char *says;
} hostile[] = {
  { "", "not JSON" },
  { "   \n", "not JSON" },
  { "nothing", "not JSON" },
  { "{", "not JSON" },
  { "{\"format\": \"greenroom-guide\",}", "not JSON" },
  { "// a comment\n{" HEAD "}", "not JSON" },
  { "{'format': 'greenroom-guide'}", "not JSON" },
  { "{" HEAD "} {}", "not JSON" },
  { "{\"title\": \"\xff\xfe\"}", "not UTF-8" },
  { "[]", "object in braces" },
  { "\"text\"", "object in braces" },
  { "null", "object in braces" },
  { "42", "object in braces" },
  { "{}", "“format”" },
  { "{\"format\": 5}", "“format” has to be text" },
  { "{\"format\": \"something-else\", \"version\": 1, \"title\": \"T\"}", "something else" },
  { "{\"format\": \"greenroom-guide\", \"title\": \"T\"}", "“version”" },
  { "{\"format\": \"greenroom-guide\", \"version\": 0, \"title\": \"T\"}", "“version”" },
  { "{\"format\": \"greenroom-guide\", \"version\": -3, \"title\": \"T\"}", "“version”" },
  { "{\"format\": \"greenroom-guide\", \"version\": 1.5, \"title\": \"T\"}", "“version”" },
  { "{\"format\": \"greenroom-guide\", \"version\": \"1\", \"title\": \"T\"}", "“version”" },
  { "{\"format\": \"greenroom-guide\", \"version\": 99999999999999999999, \"title\": \"T\"}", "“version”" },
  { "{\"format\": \"greenroom-guide\", \"version\": 1}", "“title” has to be text, and not empty" },
  { "{\"format\": \"greenroom-guide\", \"version\": 1, \"title\": \"  \"}", "“title”" },
  { "{\"format\": \"greenroom-guide\", \"version\": 1, \"title\": null}", "“title”" },
  { "{\"format\": \"greenroom-guide\", \"version\": 1, \"title\": \"\\ud800\"}", "not JSON" },
  { "{" HEAD ", \"language\": \"../../etc\"}", "“language”" },
  { "{" HEAD ", \"id\": \"not-a-uuid\"}", "“id” has to be a UUID" },
  { "{" HEAD ", \"id\": \"6A5D0B86-7D0C-5B1C-9D43-3C1F2C0A9E51\"}", "“id” has to be a UUID" },
  { "{" HEAD ", \"source\": []}", "“source”" },
  { "{" HEAD ", \"source\": {\"sha256\": \"'; DROP TABLE guide; --\"}}", "sha256" },
  { "{" HEAD ", \"sections\": {}}", "“sections” has to be a list" },
  { "{" HEAD ", \"sections\": [5]}", "“sections[0]” has to be an object" },
  { "{" HEAD ", \"sections\": [{\"title\": \"S\", \"level\": 7}]}", "“sections[0].level”" },
  { "{" HEAD ", \"sections\": [{\"title\": \"S\", \"level\": 0}]}", "“sections[0].level”" },
  { "{" HEAD ", \"sections\": [{\"title\": \"S\", \"level\": 2, \"line\": -1}]}", "“sections[0].line”" },
  { "{" HEAD ", \"sections\": [{\"title\": \"S\", \"level\": 2, \"body\": [1]}]}", "“sections[0].body”" },
  { "{" HEAD ", \"sections\": [{\"title\": \"S\", \"level\": 3, \"sections\": [{\"title\": \"U\", \"level\": 3}]}]}",
    "“sections[0].sections[0].level” has to be a whole number from 4 to 6" },
  { "{" HEAD ", \"sections\": [{\"title\": \"S\", \"level\": 2, " ID "}, {\"title\": \"U\", \"level\": 2, " ID "}]}",
    "“sections[1].id” has to be an identifier that nothing else" },
  { "{" HEAD ", \"questions\": [{\"answer\": \"A\"}]}", "“questions[0].prompt”" },
  { "{" HEAD ", \"questions\": [{\"prompt\": \"P\", \"points\": [3]}]}", "“questions[0].points[0]”" },
  { "{" HEAD ", \"questions\": [{\"prompt\": \"P\", \"points\": \"one\"}]}", "“questions[0].points”" },
  { ITEM ("[\"one\"]", "[0]"), "“quizzes[0].items[0].options” has to be a list of two or more" },
  { ITEM ("[\"one\", 2]", "[0]"), "“quizzes[0].items[0].options[1]”" },
  { ITEM ("[\"one\", \"two\"]", "[2]"), "from 0 to 1" },
  { ITEM ("[\"one\", \"two\"]", "[-1]"), "from 0 to 1" },
  { ITEM ("[\"one\", \"two\"]", "[0, 0]"), "does not come twice" },
  { ITEM ("[\"one\", \"two\"]", "[0.5]"), "from 0 to 1" },
  { ITEM ("[\"one\", \"two\"]", "\"A\""), "“quizzes[0].items[0].correct”" },
  { "{" HEAD ", \"quizzes\": [{\"threshold\": {\"total\": 5, \"correct\": 6}}]}", "“quizzes[0].correct”" },
  { "{" HEAD ", \"quizzes\": [{\"threshold\": {\"total\": 5, \"correct\": 5, \"percent\": 101}}]}", "percent" },
  { "{" HEAD ", \"quizzes\": [{\"items\": [{\"stem\": \"S\", \"options\": [\"a\", \"b\"], \"option_ids\": [\"x\"]}]}]}",
    "option_ids" },
  { "{" HEAD ", \"confusions\": [{\"explanation\": \"E\"}]}", "“confusions[0].claim”" },
  { "{" HEAD ", \"reflections\": [{\"text\": \"\"}]}", "“reflections[0].text”" },
  { "{" HEAD ", \"terms\": [{\"title\": \"T\", "
    "\"section\": \"nowhere\"}]}",
    "“terms[0].section”" },
  { "{" HEAD ", \"projects\": [{\"title\": \"P\"}]}", "“projects[0].kind”" },
  { "{" HEAD ", \"projects\": [{\"kind\": \"huge\", \"title\": \"P\"}]}", "“sprint” or “full”" },
  { PROJECT ("\"hours\": {\"min\": 1e999, \"max\": 1e999}"), "“projects[0].min”" },
  { PROJECT ("\"hours\": {\"min\": -1, \"max\": 2}"), "“projects[0].min”" },
  { PROJECT ("\"hours\": {\"min\": 3, \"max\": 2}"), "“max” is not below" },
  { PROJECT ("\"hours\": {\"min\": 1, \"max\": 1e300}"), "a number from 0" },
  { PROJECT ("\"phases\": [{\"title\": \"A\", \"weeks\": 4}]"), "“projects[0].phases[0].weeks”" },
  { PROJECT ("\"metrics\": [{\"text\": \"M\", \"target\": \"ten\"}]"), "“projects[0].metrics[0].target”" },
  { "{" HEAD ", \"diagnostics\": [{\"code\": \"%n%s\", \"message\": \"m\"}]}", "“diagnostics[0].code”" },
};

static void
test_hostile (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GrGuideDraft) draft = read_pack (hostile[i].json, &error);

      g_test_message ("%u → %s", i, error != NULL ? error->message : "taken");
      g_assert_null (draft);
      g_assert_error (error, GR_ERROR, GR_ERROR_INVALID);
      g_assert_true (g_str_has_prefix (error->message, "Import “pack.json”: "));
      g_assert_nonnull (strstr (error->message, hostile[i].says));
    }
}

static void
test_newer (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (read_pack ("{\"format\": \"greenroom-guide\", \"version\": 2, \"title\": 7}", &error));
  g_assert_error (error, GR_ERROR, GR_ERROR_TOO_NEW);
  g_assert_nonnull (strstr (error->message, "update Greenroom"));
}

/* Sizes: a title, a body, a file, arrays, nesting. */
static void
test_large (void)
{
  struct
  {
    const char *before;
    const char *element;
    gsize n;
    const char *after;
  } cases[] = {
    { "{\"format\": \"greenroom-guide\", \"version\": 1, \"title\": \"", "x", 70000, "\"}" },
    { "{" HEAD ", \"sections\": [{\"title\": \"S\", \"level\": 2, \"body\": \"", "x", 4 * 1024 * 1024 + 1, "\"}]}" },
    { "{" HEAD ", \"unknown\": \"", "xxxxxxxxxxxxxxxx", 2 * 1024 * 1024 + 1, "\"}" },
    { "{" HEAD ", \"questions\": [{\"prompt\": \"P\", \"points\": [\"\"", ",\"\"", 30000, "]}]}" },
    { "{" HEAD ", \"unknown\": ", "[", 100000, "" },
    { ITEM ("[\"a\"", "[]"), "", 0, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) json = g_string_new (cases[i].before);
      g_autoptr (GError) error = NULL;

      for (gsize n = 0; n < cases[i].n; n++)
        g_string_append (json, cases[i].element);
      g_string_append (json, cases[i].after);
      g_assert_null (read_pack (json->str, &error));
      g_assert_error (error, GR_ERROR, GR_ERROR_INVALID);
      g_assert_cmpuint (strlen (error->message), <, 400);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/guide-pack/round", test_round);
  g_test_add_func ("/exchange/guide-pack/reasons", test_reasons);
  g_test_add_func ("/exchange/guide-pack/by-hand", test_by_hand);
  g_test_add_func ("/exchange/guide-pack/hostile", test_hostile);
  g_test_add_func ("/exchange/guide-pack/newer", test_newer);
  g_test_add_func ("/exchange/guide-pack/large", test_large);
  return g_test_run ();
}
