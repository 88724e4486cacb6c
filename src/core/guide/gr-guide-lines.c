/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-option.h"
#include "gr-text.h"

#include <string.h>

#define MAX_UNDERLINED 120
#define MAX_DEPTH 70

static void
line_clear (gpointer data)
{
  GrLine *line = data;

  g_free (line->text);
  gr_guide_label_clear (&line->label);
}

static guint
list_depth (GrMarkup *markup,
            guint     block)
{
  guint depth = 0;

  for (guint p = gr_markup_get_block (markup, block)->parent; p != GR_MARKUP_NONE;
       p = gr_markup_get_block (markup, p)->parent)
    depth += gr_markup_get_block (markup, p)->kind == GR_MARKUP_LIST;
  return depth;
}

/* Adds a line and takes @text. */
static GrLine *
add_line (GArray    *lines,
          GrMarkup  *markup,
          GrLineKind kind,
          guint      block,
          guint      first,
          guint      last,
          char      *text)
{
  const GrMarkupBlock *b = gr_markup_get_block (markup, block);
  GrLine line = {
    .kind = kind,
    .first = first,
    .last = last,
    .block = block,
    .group = block,
    .heading = -1,
    .text = text,
  };
  gsize len = strlen (text);

  /* a backslash at the end is a line break */
  if (kind == GR_LINE_TEXT && len > 1 && text[len - 1] == '\\' && text[len - 2] != '\\')
    text[len - 1] = '\0';
  line.depth = list_depth (markup, block);
  if (kind == GR_LINE_TEXT && first == b->first_line && b->parent != GR_MARKUP_NONE && b->parent + 1 == block &&
      gr_markup_get_block (markup, b->parent)->kind == GR_MARKUP_ITEM)
    {
      const GrMarkupBlock *item = gr_markup_get_block (markup, b->parent);

      line.kind = GR_LINE_ITEM;
      line.ordered = item->ordered;
      line.ordinal = item->ordered ? item->number : 0;
    }
  if (kind == GR_LINE_HEADING || kind == GR_LINE_TEXT || kind == GR_LINE_HTML)
    {
      gboolean box = line.kind == GR_LINE_ITEM && text[0] == '[' && text[1] != '\0' && text[2] == ']' && text[3] == ' ';

      gr_guide_label_read (&line.label, line.text + (box ? 4 : 0), kind == GR_LINE_HEADING);
    }
  g_array_append_val (lines, line);
  return gr_line (lines, lines->len - 1);
}

/* Without a blank line between, "**Phase 2**" at the margin belongs to the list item above it as far as Markdown is
 * concerned, but not to its author. */
static gboolean
leaves_list (GrMarkup     *markup,
             const GrLine *line)
{
  gsize len;
  const char *source = gr_markup_get_line (markup, line->first, &len);

  return line->kind == GR_LINE_TEXT && line->depth > 0 && len > 1 && g_str_has_prefix (source, "**") &&
         gr_guide_label_is (&line->label);
}

static void
add_paragraph (GArray   *lines,
               GrMarkup *markup,
               guint     block,
               guint     last)
{
  guint first = gr_markup_get_block (markup, block)->first_line;
  guint group = block;

  for (guint l = first; l <= last; l++)
    {
      g_autofree char *text = gr_markup_dup_text_line (markup, block, l);
      GrLine *line;

      if (*text == '\0')
        continue;
      line = add_line (lines, markup, GR_LINE_TEXT, block, l, l, g_steal_pointer (&text));
      if (l > first && leaves_list (markup, line))
        group = G_MAXUINT - l;
      line->group = group;
      if (group != block)
        line->depth = 0;
    }
}

/* "Text" with a line of hyphens below is a heading, but authors who put a divider right below their text mean
 * none: then the text has several lines, is long, or is an option. */
static gboolean
is_false_heading (GrMarkup            *markup,
                  guint                i,
                  const GrMarkupBlock *block)
{
  g_autofree char *first = gr_markup_dup_text_line (markup, i, block->first_line);
  g_autofree char *last = gr_markup_dup_text_line (markup, i, block->last_line);

  if (block->last_line == block->first_line || *last != '-')
    return FALSE;
  return block->last_line > block->first_line + 1 || strlen (first) > MAX_UNDERLINED || strstr (first, "**") == first ||
         (g_ascii_isalpha (first[0]) && first[1] == ')');
}

static void
add_heading (GArray   *lines,
             GrMarkup *markup,
             guint     i)
{
  const GrMarkupBlock *block = gr_markup_get_block (markup, i);
  char *text;

  if (is_false_heading (markup, i, block))
    {
      add_paragraph (lines, markup, i, block->last_line - 1);
      add_line (lines, markup, GR_LINE_BREAK, i, block->last_line, block->last_line, g_strdup (""));
      return;
    }
  text = g_strdelimit (g_strdup (block->text), "\n", ' ');
  add_line (lines, markup, GR_LINE_HEADING, i, block->first_line, block->last_line, text)->level = block->level;
}

static char *
strip_tags (const char *html,
            gsize       len)
{
  GString *out = g_string_new (NULL);
  gboolean inside = FALSE;

  for (gsize i = 0; i < len; i++)
    {
      if (html[i] == '<' && i + 1 < len && (g_ascii_isalpha (html[i + 1]) || html[i + 1] == '/'))
        inside = TRUE;
      if (!inside)
        g_string_append_c (out, html[i]);
      if (html[i] == '>')
        inside = FALSE;
    }
  return g_strstrip (g_string_free_and_steal (out));
}

static void
add_html (GArray   *lines,
          GrMarkup *markup,
          guint     i)
{
  const GrMarkupBlock *block = gr_markup_get_block (markup, i);
  gboolean comment =
      strstr (block->text, "<!--") != NULL && block->text + strspn (block->text, " ") == strstr (block->text, "<!--");

  for (guint l = block->first_line; l <= block->last_line; l++)
    {
      gsize len;
      const char *source = gr_markup_get_line (markup, l, &len);
      g_autofree char *text = comment ? g_strndup (source, len) : strip_tags (source, len);

      if (*text != '\0')
        {
          GrLine *line =
              add_line (lines, markup, comment ? GR_LINE_COMMENT : GR_LINE_HTML, i, l, l, g_steal_pointer (&text));

          /* what folds a part away is named by its summary */
          if (g_strstr_len (source, (gssize) len, "<summary") != NULL)
            {
              gr_guide_label_clear (&line->label);
              gr_guide_label_read (&line->label, line->text, TRUE);
            }
        }
    }
}

static gboolean
is_bullet (const char *text)
{
  return (*text == '-' || *text == '*' || *text == '+') && text[1] == ' ';
}

static gboolean
starts_bold (const char *text)
{
  text += is_bullet (text) ? 2 : 0;
  return g_str_has_prefix (text, "**") || g_str_has_prefix (text, "__");
}

/* "a) one", "b) two" on lines of their own. */
static gboolean
starts_options (const char *text)
{
  const char *second = strchr (text, '\n');
  GrOption one = { 0 };
  GrOption two = { 0 };
  gboolean both = second != NULL && gr_guide_option_read (&one, text) && one.index == 0 &&
                  gr_guide_option_read (&two, second + 1 + strspn (second + 1, " \n")) && two.index == 1;

  gr_guide_option_clear (&one);
  gr_guide_option_clear (&two);
  return both;
}

/* Indented code is often a list item that lost its list: "    - **Answer:** …". */
static gboolean
add_indented (GArray   *lines,
              GrMarkup *markup,
              guint     i)
{
  const GrMarkupBlock *block = gr_markup_get_block (markup, i);
  g_auto (GStrv) source = NULL;

  if (block->fenced || (!starts_bold (block->text) && !starts_options (block->text)))
    return FALSE;
  source = g_strsplit (block->text, "\n", -1);
  for (guint l = 0; source[l] != NULL; l++)
    {
      char *text = g_strstrip (source[l]);
      gboolean item = is_bullet (text);
      GrLine *line;

      if (*text == '\0')
        continue;
      line = add_line (lines, markup, GR_LINE_TEXT, i, block->first_line + l, block->first_line + l,
                       g_strdup (text + (item ? 2 : 0)));
      if (item)
        line->kind = GR_LINE_ITEM;
      line->depth += item;
    }
  return TRUE;
}

/* Says of each line under which heading it is. */
static void
find_headings (GArray *lines)
{
  int open[7] = { -1, -1, -1, -1, -1, -1, -1 };
  int current = -1;

  for (guint i = 0; i < lines->len; i++)
    {
      GrLine *line = gr_line (lines, i);

      if (line->kind != GR_LINE_HEADING)
        {
          line->heading = current;
          continue;
        }
      line->heading = -1;
      for (int level = line->level - 1; level >= 1 && line->heading < 0; level--)
        line->heading = open[level];
      open[line->level] = current = (int) i;
      for (int level = line->level + 1; level <= 6; level++)
        open[level] = -1;
    }
}

/**
 * gr_guide_lines_new:
 * @markup: a text
 *
 * Cuts the blocks of a text into the lines they were written in: what
 * Markdown joins to a paragraph may well be a question with its options.
 *
 * Returns: (transfer full) (element-type GrLine): the lines that say something,
 *   in order
 */
GArray *
gr_guide_lines_new (GrMarkup *markup)
{
  GArray *lines = g_array_sized_new (FALSE, FALSE, sizeof (GrLine), gr_markup_get_n_lines (markup));

  g_array_set_clear_func (lines, line_clear);
  for (guint i = 0; i < gr_markup_get_n_blocks (markup); i++)
    {
      const GrMarkupBlock *block = gr_markup_get_block (markup, i);

      switch (block->kind)
        {
        case GR_MARKUP_HEADING:
          add_heading (lines, markup, i);
          break;
        case GR_MARKUP_PARAGRAPH:
          add_paragraph (lines, markup, i, block->last_line);
          break;
        case GR_MARKUP_CODE:
          if (!add_indented (lines, markup, i))
            add_line (lines, markup, GR_LINE_CODE, i, block->first_line, block->last_line, g_strdup (""));
          break;
        case GR_MARKUP_TABLE:
          add_line (lines, markup, GR_LINE_TABLE, i, block->first_line, block->last_line, g_strdup (""));
          break;
        case GR_MARKUP_HTML:
          add_html (lines, markup, i);
          break;
        case GR_MARKUP_BREAK:
          add_line (lines, markup, GR_LINE_BREAK, i, block->first_line, block->first_line, g_strdup (""));
          break;
        case GR_MARKUP_LIST:
        case GR_MARKUP_ITEM:
        case GR_MARKUP_QUOTE:
        case GR_MARKUP_ROW:
        case GR_MARKUP_CELL:
        case GR_MARKUP_META:
        default:
          break;
        }
    }
  find_headings (lines);
  return lines;
}

/* The source of a block that is taken as it is, moved to the indentation of what is around it. */
static void
append_raw (GString      *out,
            GrMarkup     *markup,
            const GrLine *line,
            guint         indent)
{
  guint column = gr_markup_get_block (markup, line->block)->column;

  for (guint l = line->first; l <= line->last; l++)
    {
      gsize len;
      const char *s = gr_markup_get_line (markup, l, &len);
      gsize cut = 0;

      while (cut < len && cut + 1 < column && (s[cut] == ' ' || s[cut] == '\t' || s[cut] == '>' || l == line->first))
        cut++;
      g_string_append_printf (out, "%s%*s%.*s", l > line->first ? "\n" : "", len > cut ? (int) indent : 0, "",
                              (int) (len - cut), s + cut);
    }
}

/**
 * gr_guide_lines_markdown:
 * @lines: (element-type GrLine): the lines of a text
 * @markup: that text
 * @first: the first line to take
 * @end: the line behind the last
 * @lead: (nullable): what to take instead of the first line; "" leaves it out
 *
 * Returns: (transfer full): the lines as Markdown of their own, lists starting at the margin
 */
char *
gr_guide_lines_markdown (GArray     *lines,
                         GrMarkup   *markup,
                         guint       first,
                         guint       end,
                         const char *lead)
{
  g_autoptr (GString) out = g_string_new (NULL);
  guint widths[MAX_DEPTH] = { 0 };
  guint base;

  if (first >= end)
    return g_strdup ("");
  base = gr_line (lines, first)->depth;
  if (lead == NULL && gr_line (lines, first)->kind == GR_LINE_ITEM && base > 0)
    base--;
  for (guint i = first; i < end; i++)
    {
      const GrLine *line = gr_line (lines, i);
      guint top = line->kind == GR_LINE_ITEM ? line->depth : line->depth + 1;
      guint indent = 0;
      g_autofree char *mark = NULL;

      if (line->kind == GR_LINE_COMMENT || (i == first && lead != NULL && *lead == '\0'))
        continue;
      for (guint d = base + 1; d < top && d < MAX_DEPTH; d++)
        indent += widths[d];
      if (out->len > 0)
        {
          const GrLine *before = gr_line (lines, i - 1);

          g_string_append (
              out, before->group == line->group || (line->kind == GR_LINE_ITEM && before->depth > 0) ? "\n" : "\n\n");
        }
      if (line->kind == GR_LINE_ITEM && (i > first || lead == NULL))
        mark = line->ordered ? g_strdup_printf ("%d. ", line->ordinal) : g_strdup ("- ");
      if (mark != NULL && line->depth < MAX_DEPTH)
        widths[line->depth] = (guint) strlen (mark);
      if (line->kind == GR_LINE_CODE || line->kind == GR_LINE_TABLE)
        append_raw (out, markup, line, indent);
      else if (line->kind == GR_LINE_BREAK)
        g_string_append (out, "---");
      else if (line->kind == GR_LINE_HEADING)
        g_string_append_printf (out, "%.*s %s", line->level, "######", line->text);
      else
        g_string_append_printf (out, "%*s%s%s", (int) indent, "", mark != NULL ? mark : "",
                                i == first && lead != NULL ? lead : line->text);
    }
  return g_strstrip (g_string_free_and_steal (g_steal_pointer (&out)));
}
