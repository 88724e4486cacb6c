/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-option.h"
#include "gr-guide-words.h"

#include <string.h>

#define MAX_LINE 2000

static const char *check_marks[] = {
  "✅",
  "✓",
  "✔",
  "☑",
  "[x]",
  "[X]",
  "(correct)",
  "(Correct)",
  "← correct",
  "<- correct",
  "(richtig)",
  "(right answer)",
  "(correct answer)",
  "(Correct Answer)",
};

/* Cuts check marks off both ends; returns whether there was one. */
static gboolean
cut_check_marks (char *text)
{
  gboolean found = FALSE;
  gboolean again = TRUE;

  while (again)
    {
      again = FALSE;
      g_strstrip (text);
      if (g_str_has_suffix (text, "\xEF\xB8\x8F"))
        text[strlen (text) - 3] = '\0';
      for (guint i = 0; i < G_N_ELEMENTS (check_marks); i++)
        {
          gsize len = strlen (text);
          gsize n = strlen (check_marks[i]);

          if (g_str_has_suffix (text, check_marks[i]))
            text[len - n] = '\0';
          else if (g_str_has_prefix (text, check_marks[i]))
            memmove (text, text + n, len - n + 1);
          else
            continue;
          found = again = TRUE;
        }
    }
  return found;
}

/* Cuts bold marks where they enclose all of @text. */
static gboolean
cut_bold (char *text)
{
  gsize len = strlen (text);

  if (len < 5 || !g_str_has_prefix (text, "**") || !g_str_has_suffix (text, "**") ||
      strstr (text + 2, "**") != text + len - 2)
    return FALSE;
  text[len - 2] = '\0';
  memmove (text, text + 2, len - 3);
  return TRUE;
}

/* Reads "A)", "(A)", "a.", "A:" with bold marks around or behind; returns what follows, or %NULL. */
static const char *
read_mark (const char *text,
           int        *index,
           guint      *style,
           gboolean   *open_bold)
{
  const char *p = text;
  gboolean bracket;
  gboolean square;
  gboolean bold = FALSE;

  if (g_str_has_prefix (p, "**") || g_str_has_prefix (p, "__"))
    {
      bold = TRUE;
      p += 2;
    }
  bracket = *p == '(';
  square = *p == '[';
  p += bracket || square;
  if (!g_ascii_isalpha (*p) || g_ascii_tolower (*p) > 'h')
    return NULL;
  *index = g_ascii_tolower (*p) - 'a';
  *style = (guint) (g_ascii_isupper (*p) != 0) | (guint) bracket << 1 | (guint) square << 2;
  p++;
  if (bold && (g_str_has_prefix (p, "**") || g_str_has_prefix (p, "__")))
    {
      p += 2;
      bold = FALSE;
    }
  if (square ? *p != ']' : (*p != ')' && *p != '.' && *p != ':') || (bracket && *p != ')'))
    return NULL;
  *style |= (guint) (guchar) *p << 8;
  p++;
  if (bold && (g_str_has_prefix (p, "**") || g_str_has_prefix (p, "__")))
    {
      p += 2;
      bold = FALSE;
    }
  if (*p != ' ' && *p != '\t' && *p != '\0' && !g_str_has_prefix (p, "\xC2\xA0"))
    return NULL;
  *open_bold = bold;
  return p;
}

/* Reads "[ ] text" or "[x] text". */
static gboolean
read_box (GrOption   *option,
          const char *text)
{
  if (text[0] != '[' || strchr (" xX", text[1]) == NULL || text[1] == '\0' || text[2] != ']' || text[3] != ' ')
    return FALSE;
  option->box = TRUE;
  option->checked = text[1] != ' ';
  option->index = -1;
  option->style = G_MAXUINT;
  option->text = g_strstrip (g_strdup (text + 4));
  return TRUE;
}

/**
 * gr_guide_option_read:
 * @option: (out caller-allocates): what was read
 * @text: a line
 *
 * Returns: whether the line could be an option
 */
gboolean
gr_guide_option_read (GrOption   *option,
                      const char *text)
{
  g_autofree char *line = NULL;
  GrOption box = { 0 };
  const char *rest = gr_guide_skip_mark (text);
  gboolean boxed;
  gboolean open_bold;
  gboolean bold;

  memset (option, 0, sizeof *option);
  /* most lines are none: see that before anything is copied */
  if (*rest != '[' && read_mark (rest, &option->index, &option->style, &open_bold) == NULL)
    return FALSE;
  line = g_strdup (text);
  boxed = read_box (&box, line);
  if (boxed)
    memmove (line, line + 4, strlen (line + 4) + 1);
  option->checked = cut_check_marks (line);
  bold = cut_bold (line);
  rest = read_mark (line, &option->index, &option->style, &open_bold);
  if (rest == NULL)
    {
      if (boxed)
        *option = box;
      return boxed;
    }
  option->checked = option->checked || box.checked;
  g_free (box.text);
  option->text = g_strstrip (g_strdup (rest));
  if (open_bold && g_str_has_suffix (option->text, "**"))
    {
      option->text[strlen (option->text) - 2] = '\0';
      bold = TRUE;
    }
  option->checked = cut_check_marks (option->text) || option->checked;
  option->bold = cut_bold (option->text) || bold;
  return TRUE;
}

/**
 * gr_guide_option_clear:
 * @option: an option whose text is freed
 */
void
gr_guide_option_clear (GrOption *option)
{
  g_clear_pointer (&option->text, g_free);
}

static void
option_clear_func (gpointer data)
{
  gr_guide_option_clear (data);
}

/* Cuts "A) one B) two C) three" on one line into options. */
static void
split_line (GrOptionRun *run)
{
  GrOption *first = &g_array_index (run->options, GrOption, 0);
  guint style = first->style;
  char *rest = first->text;

  if (strlen (rest) > MAX_LINE)
    return;

  for (int letter = 1; letter < GR_MAX_OPTIONS; letter++)
    {
      char *p = rest;
      GrOption option = { 0 };

      for (; p != NULL; p = p + 1)
        {
          gr_guide_option_clear (&option);
          p = strchr (p, ' ');
          if (p == NULL)
            break;
          if (gr_guide_option_read (&option, p + 1) && option.index == letter && option.style == style)
            break;
        }
      if (p == NULL)
        break;
      *p = '\0';
      g_strchomp (rest);
      if (g_str_has_suffix (rest, ",") || g_str_has_suffix (rest, ";") || g_str_has_suffix (rest, "|"))
        rest[strlen (rest) - 1] = '\0';
      g_array_append_val (run->options, option);
      rest = g_array_index (run->options, GrOption, run->options->len - 1).text;
    }
}

/* Whether a line that is no option may stand between two of a run, or behind the last. */
static gboolean
may_continue (GArray *lines,
              guint   option_line,
              guint   i)
{
  const GrLine *option = gr_line (lines, option_line);
  const GrLine *line = gr_line (lines, i);

  if (line->kind == GR_LINE_CODE || line->kind == GR_LINE_TABLE)
    return TRUE;
  if (line->kind != GR_LINE_TEXT && line->kind != GR_LINE_ITEM)
    return FALSE;
  if (gr_guide_label_is (&line->label))
    return FALSE;
  return line->group == option->group || line->depth > option->depth;
}

static gboolean
add_option (GrOptionRun    *run,
            const GrOption *option,
            guint           line)
{
  gboolean fits = run->options->len == 0;

  if (!fits)
    {
      const GrOption *last = &g_array_index (run->options, GrOption, run->options->len - 1);

      fits = option->style == last->style && run->options->len < GR_MAX_OPTIONS &&
             (option->box || option->index == (int) run->options->len);
    }
  if (fits)
    {
      g_array_append_vals (run->options, option, 1);
      run->end = line + 1;
    }
  return fits;
}

static void
append_text (GrOptionRun *run,
             GArray      *lines,
             guint        first,
             guint        end)
{
  GrOption *last = &g_array_index (run->options, GrOption, run->options->len - 1);

  for (guint i = first; i < end; i++)
    if (*gr_line (lines, i)->text != '\0')
      {
        char *joined = g_strdup_printf ("%s\n%s", last->text, gr_line (lines, i)->text);

        g_free (last->text);
        last->text = joined;
      }
}

/* A line behind the last option that goes on with it: it starts in the middle of a sentence. */
static gboolean
goes_on (GArray      *lines,
         GrOptionRun *run)
{
  const GrOption *last = &g_array_index (run->options, GrOption, run->options->len - 1);
  gsize len = strlen (last->text);

  return run->end < lines->len && gr_line (lines, run->end)->kind == GR_LINE_TEXT &&
         gr_line (lines, run->end)->group == gr_line (lines, run->end - 1)->group &&
         !gr_guide_label_is (&gr_line (lines, run->end)->label) && len > 0 &&
         strchr (".!?", last->text[len - 1]) == NULL &&
         g_unichar_islower (g_utf8_get_char (gr_line (lines, run->end)->text));
}

/**
 * gr_guide_option_run_read:
 * @run: (out caller-allocates): what was read
 * @lines: (element-type GrLine): the lines
 * @first: where to begin
 * @boxes: whether check boxes without letters count
 *
 * Reads options that start with A at line @first and go on without a gap in one
 * style.  They may be lines, items of a list, paragraphs, or stand on one line.
 *
 * Returns: whether there are two or more
 */
gboolean
gr_guide_option_run_read (GrOptionRun *run,
                          GArray      *lines,
                          guint        first,
                          gboolean     boxes)
{
  guint skipped = 0;

  memset (run, 0, sizeof *run);
  run->first = first;
  run->options = g_array_new (FALSE, FALSE, sizeof (GrOption));
  g_array_set_clear_func (run->options, option_clear_func);
  for (guint i = first; i < lines->len; i++)
    {
      const GrLine *line = gr_line (lines, i);
      gboolean texts = line->kind == GR_LINE_TEXT || line->kind == GR_LINE_ITEM;
      GrOption option = { 0 };
      gboolean found = texts && gr_guide_option_read (&option, line->text);

      if (found && option.box && !boxes)
        {
          gr_guide_option_clear (&option);
          found = FALSE;
        }
      if (found)
        {
          guint before = run->end;

          if (run->options->len == 0 && !option.box && option.index != 0)
            {
              gr_guide_option_clear (&option);
              return FALSE;
            }
          if (add_option (run, &option, i))
            {
              if (skipped > 0)
                {
                  GrOption last = g_array_index (run->options, GrOption, run->options->len - 1);

                  g_array_index (run->options, GrOption, run->options->len - 1) = (GrOption) { 0 };
                  g_array_set_size (run->options, run->options->len - 1);
                  append_text (run, lines, before, i);
                  g_array_append_val (run->options, last);
                }
              skipped = 0;
              continue;
            }
          if (run->options->len > 0 && option.index > 0 && !option.box &&
              option.style == g_array_index (run->options, GrOption, 0).style)
            run->gap = i;
          gr_guide_option_clear (&option);
          break;
        }
      if (run->options->len == 0)
        return FALSE;
      if (!may_continue (lines, run->end - 1, i) || ++skipped > 12)
        break;
    }
  if (run->options->len == 1 && !g_array_index (run->options, GrOption, 0).box)
    split_line (run);
  if (run->options->len < 2)
    return FALSE;
  while (goes_on (lines, run))
    {
      append_text (run, lines, run->end, run->end + 1);
      run->end++;
    }
  return TRUE;
}

/**
 * gr_guide_option_run_clear:
 * @run: a run whose options are freed
 */
void
gr_guide_option_run_clear (GrOptionRun *run)
{
  g_clear_pointer (&run->options, g_array_unref);
}

/**
 * gr_guide_option_read_letters:
 * @text: what stands behind “Answer:”
 * @n_options: how many options there are
 * @letters: (element-type guint): where indexes are added, from 0
 * @rest: (out): what follows the letters
 * @wrong: (out): a letter that is none of the options, or 0
 *
 * Reads “B”, “**B)** text”, “(b) text”, “C - text”, “A, C”, “A and C”.  A letter that
 * starts a sentence, as in “A heap is …”, is none.
 *
 * Returns: how many letters there are
 */
int
gr_guide_option_read_letters (const char  *text,
                              guint        n_options,
                              GArray      *letters,
                              const char **rest,
                              char        *wrong)
{
  const char *p = gr_guide_skip_mark (text);
  int n = 0;

  *wrong = 0;
  *rest = text;
  if (g_ascii_strncasecmp (p, "option ", 7) == 0)
    p += 7;
  for (;;)
    {
      const char *q = p + strspn (p, "*_`([ ");
      const char *end;
      guint index;
      gsize and;
      gboolean closed;

      if (!g_ascii_isalpha (*q) || g_ascii_isalnum (q[1]) || (guchar) q[1] >= 0x80)
        break;
      index = (guint) (g_ascii_tolower (*q) - 'a');
      end = q + 1;
      closed = *end != '\0' && strchr (").:]*_`,;", *end) != NULL;
      end += strspn (end, ").:]*_`");
      /* a letter alone is taken where it ends the text or a dash, comma or bracket follows */
      if (!closed && *end != '\0')
        {
          const char *next = end + strspn (end, " ");

          and = gr_guide_word_starts (GR_WORD_AND, next);
          if (*next != '\0' && *next != '-' && *next != '(' && *next != '&' && *next != '/' && *next != '=' &&
              !g_str_has_prefix (next, "–") && !g_str_has_prefix (next, "—") && !g_str_has_prefix (next, "→") &&
              !(and> 0 && g_ascii_isalpha (next[and+1]) && !g_ascii_isalnum (next[and+2])))
            break;
          if (*end == '\'')
            break;
        }
      if (*end == '\'')
        break;
      if (index >= n_options)
        {
          /* "I" or "Z" is as likely a word */
          if (n == 0 && index < 10)
            *wrong = g_ascii_toupper (*q);
          break;
        }
      g_array_append_val (letters, index);
      n++;
      *rest = end;
      p = end + strspn (end, " ");
      if (*p == ',' || *p == '&' || *p == '/' || *p == ';')
        p++;
      else if ((and = gr_guide_word_starts (GR_WORD_AND, p)) > 0)
        p += and;
      else
        break;
      p += strspn (p, " ");
      and = gr_guide_word_starts (GR_WORD_AND, p);
      p += and + strspn (p + and, " ");
    }
  return n;
}
