/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-markup.h"
#include "gr-mojibake.h"

#include <string.h>

static GrMarkup *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  GrMarkup *markup = gr_markup_parse (text, strlen (text), &error);

  g_assert_no_error (error);
  g_assert_nonnull (markup);
  return markup;
}

/* One line a block: kind, depth, lines, text with its spans marked. */
static char *
describe (const GrMarkup *markup,
          gboolean        lines)
{
  static const char *kinds[] = { "heading", "para",  "list", "item", "code", "quote",
                                 "break",   "table", "row",  "cell", "html", "meta" };
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < gr_markup_get_n_blocks (markup); i++)
    {
      const GrMarkupBlock *block = gr_markup_get_block (markup, i);

      g_string_append_printf (out, "%*s%s", (int) block->depth, "", kinds[block->kind]);
      if (block->kind == GR_MARKUP_HEADING)
        g_string_append_printf (out, " %d", block->level);
      if (block->ordered)
        g_string_append_printf (out, " #%d", block->number);
      if (lines)
        g_string_append_printf (out, " @%u-%u", block->first_line, block->last_line);
      if (block->info != NULL)
        g_string_append_printf (out, " (%s)", block->info);
      if (block->text != NULL)
        g_string_append_printf (out, " “%s”", block->text);
      for (guint n = 0; n < block->n_spans; n++)
        g_string_append_printf (out, " %u-%u:%x%s%s", block->spans[n].start, block->spans[n].end,
                                (guint) block->spans[n].style, block->spans[n].url != NULL ? "→" : "",
                                block->spans[n].url != NULL ? block->spans[n].url : "");
      g_string_append_c (out, '\n');
    }
  return g_string_free_and_steal (out);
}

static const struct
{
  const char *source, *blocks;
} block_cases[] = {
  { "# One\n\nTwo\nthree", "heading 1 @1-1 “One”\npara @3-4 “Two three”\n" },
  { "Setext\n======\n\n***\n", "heading 1 @1-2 “Setext”\nbreak @4-4\n" },
  { "a **b *c*** `d` [e](http://x.y/)", "para @1-1 “a b c d e” 2-4:1 4-5:3 6-7:4 8-9:8→http://x.y/\n" },
  { "a  \nb<br>c", "para @1-1 “a\nb\nc”\n" },
  { "List<T> is <b>kept</b> <!-- gone -->", "para @1-1 “List<T> is kept ”\n" },
  { "3. x\n4. y\n   - z", "list #3 @1-3\n item #3 @1-1\n  para @1-1 “x”\n item #4 @2-3\n  para @2-2 “y”\n"
                          "  list @3-3\n   item @3-3\n    para @3-3 “z”\n" },
  { "> q\n> r\n\n```c x\ncode\n```", "quote @1-2\n para @1-2 “q r”\ncode @4-6 (c x) “code”\n" },
  { "<div>\nx\n</div>\n", "html @1-3 “<div>\nx\n</div>”\n" },
  { "| A | **B** |\n|:--|--:|\n| 1 | `x` |\n| 2 |",
    "table @1-4\n row @1-1\n  cell @1-1 “A”\n  cell @1-1 “B” 0-1:1\n row @3-3\n  cell @3-3 “1”\n"
    "  cell @3-3 “x” 0-1:4\n row @4-4\n  cell @4-4 “2”\n  cell @4-4 “”\n" },
  { "before\nA | B\n--|--\n1 | a\\|b\nafter",
    "para @1-1 “before”\ntable @2-4\n row @2-2\n  cell @2-2 “A”\n  cell @2-2 “B”\n row @4-4\n  cell @4-4 “1”\n"
    "  cell @4-4 “a|b”\npara @5-5 “after”\n" },
  { "- > | A | B |\n  > |---|---|\n  > | 1 | 2 |",
    "list @1-3\n item @1-3\n  quote @1-3\n   table @1-3\n    row @1-1\n     cell @1-1 “A”\n     cell @1-1 “B”\n"
    "    row @3-3\n     cell @3-3 “1”\n     cell @3-3 “2”\n" },
  { "A | B\n--|--|--\n", "para @1-2 “A | B --|--|--”\n" },
  { "---\ntitle: x\n---\n# T", "meta @1-3 “title: x”\nheading 1 @4-4 “T”\n" },
  { "---\n\n# T\n\n---\n", "break @1-1\nheading 1 @3-3 “T”\nbreak @5-5\n" },
  { "\xEF\xBB\xBF# T\r\n\r\ntext\r\n", "heading 1 @1-1 “T”\npara @3-3 “text”\n" },
};

static void
test_blocks (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (block_cases); i++)
    {
      g_autoptr (GrMarkup) markup = parse (block_cases[i].source);
      g_autofree char *blocks = describe (markup, TRUE);

      /* a paragraph with hard breaks spans its source lines */
      if (strcmp (block_cases[i].source, "a  \nb<br>c") == 0)
        g_assert_cmpstr (blocks, ==, "para @1-2 “a\nb\nc”\n");
      else
        g_assert_cmpstr (blocks, ==, block_cases[i].blocks);
    }
}

static void
test_lines (void)
{
  g_autoptr (GrMarkup) markup = parse ("one\r\n\r\n\r\ntwo  \nthree");
  g_autofree char *all = gr_markup_dup_lines (markup, 1, 99);
  g_autofree char *blank = gr_markup_dup_lines (markup, 2, 3);
  gsize len;
  const char *line = gr_markup_get_line (markup, 4, &len);

  g_assert_cmpuint (gr_markup_get_n_lines (markup), ==, 5);
  g_assert_cmpmem (line, len, "two  ", 5);
  g_assert_cmpstr (all, ==, "one\n\n\ntwo  \nthree");
  g_assert_cmpstr (blank, ==, "");
}

static void
test_refused (void)
{
  g_autofree char *big = g_strnfill (GR_MARKUP_MAX_BYTES + 1, 'x');
  g_autofree char *deep = g_strnfill (GR_MARKUP_MAX_NESTING + 1, '>');
  const struct
  {
    const char *bytes;
    gsize len;
    const char *message;
  } cases[] = {
    { "", 0, "*empty*" },
    { " \n\t\n", 4, "*empty*" },
    { "a\0b", 3, "*zero byte*" },
    { "ok\nok\n\xC3(", 8, "*line 3 is not UTF-8*" },
    { big, GR_MARKUP_MAX_BYTES + 1, "*4 MiB*" },
    { deep, GR_MARKUP_MAX_NESTING + 1, "*64*" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (gr_markup_parse (cases[i].bytes, cases[i].len, &error));
      g_assert_error (error, GR_ERROR, GR_ERROR_INVALID);
      g_assert_true (g_pattern_match_simple (cases[i].message, error->message));
    }
  deep[GR_MARKUP_MAX_NESTING] = '\0';
  gr_markup_unref (parse (deep));
  big[GR_MARKUP_MAX_BYTES] = '\0';
  gr_markup_unref (parse (big));
}

static const struct
{
  const char *from, *to;
  guint repairs;
} repair_cases[] = {
  { "plain", "plain", 0 },
  { "Zürich Ñandú naïve Ω≠ ‚ „ “quoted” 10 € – ok…", "Zürich Ñandú naïve Ω≠ ‚ „ “quoted” 10 € – ok…", 0 },
  { "\xEF\xA3\xBF\xC3\xBC\xC3\xAE\xC3\x91 Turn", "🔄 Turn", 1 },        /* as Mac Roman */
  { "\xC3\xB0\xC5\xB8\xE2\x80\x9D\xE2\x80\x9E Turn", "🔄 Turn", 1 },    /* as Windows-1252 */
  { "Itâ€™s", "It’s", 1 },
  { "Itâ€˜s â€¦", "It‘s …", 2 },
  { "a\xE2\x80\x9A\xC3\x84\xC3\xACz", "a–z", 1 },                       /* a dash as Mac Roman */
  { "Ñandú \xEF\xA3\xBF\xC3\xBC\xC3\xAE\xC3\x91 Ñandú", "Ñandú 🔄 Ñandú", 1 },
  { "🔄 already", "🔄 already", 0 },
};

static void
test_repair (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (repair_cases); i++)
    {
      g_autoptr (GPtrArray) repairs = NULL;
      g_autoptr (GPtrArray) again = NULL;
      g_autofree char *once = gr_markup_repair (repair_cases[i].from, strlen (repair_cases[i].from), &repairs);
      g_autofree char *twice = gr_markup_repair (once, strlen (once), &again);

      g_assert_cmpstr (once, ==, repair_cases[i].to);
      g_assert_cmpuint (repairs->len, ==, repair_cases[i].repairs);
      g_assert_cmpstr (twice, ==, once);
      g_assert_cmpuint (again->len, ==, 0);
    }
}

static void
test_repair_lines (void)
{
  const char *text = "one\ntwo\n## \xEF\xA3\xBF\xC3\xBC\xC3\xAE\xC3\x91 x\n";
  g_autoptr (GPtrArray) repairs = NULL;
  g_autofree char *fixed = gr_markup_repair (text, strlen (text), &repairs);
  GrMarkupRepair *repair;

  g_assert_cmpuint (repairs->len, ==, 1);
  repair = repairs->pdata[0];
  g_assert_cmpuint (repair->line, ==, 3);
  g_assert_cmpstr (repair->to, ==, "🔄");
  g_assert_cmpstr (repair->from, ==, "\xEF\xA3\xBF\xC3\xBC\xC3\xAE\xC3\x91");
}

/* What was written must read as what it was made from. */
static void
assert_round_trip (const char *source)
{
  g_autoptr (GrMarkup) first = parse (source);
  g_autofree char *written = gr_markup_to_markdown (first);
  g_autoptr (GrMarkup) second = parse (written);
  g_autofree char *a = describe (first, FALSE);
  g_autofree char *b = describe (second, FALSE);
  g_autofree char *again = gr_markup_to_markdown (second);

  if (strcmp (a, b) != 0 && g_getenv ("GREENROOM_SHOW") != NULL)
    {
      g_file_set_contents ("/tmp/gr-a", a, -1, NULL);
      g_file_set_contents ("/tmp/gr-b", b, -1, NULL);
    }
  g_assert_cmpstr (a, ==, b);
  g_assert_cmpstr (written, ==, again);
}

static void
test_markdown (void)
{
  static const char *sources[] = {
    "a *b **c** d* **e *f*** ***g***",
    "**a *b* c** *x*y",
    "*a***b**",
    "1\\. not a list\n\n\\# nor heading\n\n\\- nor item\n\n\\> nor quote",
    "`` a`b `` and ` ` ` and `|`",
    "- a\n- b\n\n  second\n\n* other list\n\n1. x\n1. y",
    "- a\n  - b\n    1. c\n    2. d\n- e",
    "> - q\n>\n> text\n>\n> ```\n> code\n>\n> more\n> ```",
    "[a](<b c>) ![pic](x.png) <http://auto.link>",
    "snake_case and _it_ 2 * 3 < 4 & &amp; &copy;",
    "| a \\| b | `c` |\n|---|:-:|\n| **d** | e<br>f |",
    "heading #\n=\n\n## tail \\#",
    "text  \nbreak\\\nmore",
    "-\n- a\n-",
    "---\nkey: value\n---\n\ntext",
  };

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    assert_round_trip (sources[i]);
}

static void
test_html (void)
{
  g_autoptr (GrMarkup) markup = parse ("# A & B\n\n<script>x</script>\n\n[l](javascript:x) [m](https://x.y/?a&b)\n\n"
                                       "3. **i**\n\n```c\na<b\n```\n\n| h |\n|--:|\n| c |");
  g_autofree char *html = gr_markup_to_html (markup);

  g_assert_cmpstr (html, ==,
                   "<h1>A &amp; B</h1>\n<p>&lt;script&gt;x&lt;/script&gt;</p>\n"
                   "<p>l <a href=\"https://x.y/?a&amp;b\">m</a></p>\n"
                   "<ol start=\"3\">\n<li><strong>i</strong>\n</li>\n</ol>\n"
                   "<pre><code class=\"language-c\">a&lt;b\n</code></pre>\n"
                   "<table>\n<tr>\n<th style=\"text-align: end\">h</th></tr>\n"
                   "<tr>\n<td style=\"text-align: end\">c</td></tr>\n</table>\n");
}

static void
test_plain (void)
{
  g_autoptr (GrMarkup) markup = parse ("# A\n\n**b**\n\n- c\n- d\n  1. e\n\n<!-- no -->\n\n|f|g|\n|-|-|\n|1|2|");
  g_autofree char *plain = gr_markup_to_plain (markup);

  g_assert_cmpstr (plain, ==, "A\n\nb\n\n• c\n• d\n  1. e\n\nf\tg\n1\t2");
}

/* Writes any bytes as text would come: what is refused is refused, nothing crashes. */
static void
test_noise (void)
{
  static const char *pieces[] = {
    "# ", "- ", "1. ", "> ",   "|", "---", "\n", "\n\n", "**", "*",    "`",   "```", "a",
    "é",  "🔄", "[",   "](x)", "<", ">",   "  ", "\t",   "\\", "<!--", "-->", ":",   "A) "
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint round = 0; round < 2000; round++)
    {
      g_autoptr (GString) text = g_string_new ("x");
      g_autoptr (GrMarkup) markup = NULL;
      g_autofree char *plain = NULL, *html = NULL, *markdown = NULL;

      for (guint n = 0; n < 40; n++)
        g_string_append (text, pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))]);
      markup = gr_markup_parse (text->str, text->len, NULL);
      g_assert_nonnull (markup);
      plain = gr_markup_to_plain (markup);
      html = gr_markup_to_html (markup);
      markdown = gr_markup_to_markdown (markup);
      g_assert_true (g_utf8_validate (plain, -1, NULL) && g_utf8_validate (html, -1, NULL) &&
                     g_utf8_validate (markdown, -1, NULL));
      for (guint i = 0; i < gr_markup_get_n_blocks (markup); i++)
        {
          const GrMarkupBlock *block = gr_markup_get_block (markup, i);
          guint at = 0;

          g_assert_true (block->next > i && block->next <= gr_markup_get_n_blocks (markup));
          g_assert_true (block->first_line >= 1 && block->last_line >= block->first_line);
          g_assert_cmpuint (block->last_line, <=, gr_markup_get_n_lines (markup));
          for (guint n = 0; n < block->n_spans; n++)
            {
              g_assert_true (block->spans[n].start >= at && block->spans[n].end > block->spans[n].start);
              at = block->spans[n].end;
            }
          g_assert_true (block->text == NULL || at <= strlen (block->text));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/markup/blocks", test_blocks);
  g_test_add_func ("/markup/lines", test_lines);
  g_test_add_func ("/markup/refused", test_refused);
  g_test_add_func ("/markup/repair", test_repair);
  g_test_add_func ("/markup/repair-lines", test_repair_lines);
  g_test_add_func ("/markup/markdown", test_markdown);
  g_test_add_func ("/markup/html", test_html);
  g_test_add_func ("/markup/plain", test_plain);
  g_test_add_func ("/markup/noise", test_noise);
  return g_test_run ();
}
