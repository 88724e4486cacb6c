/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-doc-visit.h"

#include <glib/gi18n-lib.h>

#include "gr-doc-html-private.h"
#include "gr-markup.h"

typedef struct
{
  GString *out;
  const GrDoc *doc;
  gboolean rtl;
  gboolean in_section;
} Page;

static void
append_run (GString     *out,
            const GrRun *run)
{
  gboolean link = gr_markup_url_is_safe (run->uri);

  if (link)
    {
      g_string_append (out, "<a href=\"");
      gr_markup_append_html (out, run->uri, -1, NULL);
      g_string_append (out, "\">");
    }
  g_string_append (out, run->flags & GR_RUN_BOLD ? "<strong>" : "");
  g_string_append (out, run->flags & GR_RUN_ITALIC ? "<em>" : "");
  g_string_append (out, run->flags & GR_RUN_QUIET ? "<span class=\"quiet\">" : "");
  gr_markup_append_html (out, run->text, -1, "<br/>");
  g_string_append (out, run->flags & GR_RUN_QUIET ? "</span>" : "");
  g_string_append (out, run->flags & GR_RUN_ITALIC ? "</em>" : "");
  g_string_append (out, run->flags & GR_RUN_BOLD ? "</strong>" : "");
  g_string_append (out, link ? "</a>" : "");
}

static void
append_runs (GString    *out,
             const char *tag,
             const char *class,
             GrRuns     *runs)
{
  g_string_append_printf (out, class != NULL ? "<%s class=\"%s\" dir=\"auto\">" : "<%s dir=\"auto\">", tag, class);
  for (guint i = 0; i < runs->len; i++)
    append_run (out, g_ptr_array_index (runs, i));
  g_string_append_printf (out, "</%s>\n", tag);
}

static void
append_line (GString    *out,
             const char *class,
             const char *text)
{
  if (text == NULL || text[0] == '\0')
    return;
  g_string_append_printf (out, "<p class=\"%s\" dir=\"auto\">", class);
  gr_markup_append_html (out, text, -1, "<br/>");
  g_string_append (out, "</p>\n");
}

static void
append_heading (GString    *out,
                guint       level,
                guint       block,
                const char *text)
{
  g_string_append_printf (out, "<h%u id=\"b%u\" dir=\"auto\">", level, block);
  gr_markup_append_html (out, text, -1, "<br/>");
  g_string_append_printf (out, "</h%u>\n", level);
}

static void
append_cover (Page          *page,
              const GrCover *cover,
              guint          block)
{
  g_string_append (page->out, "<header>\n");
  append_heading (page->out, 1, block, cover->name[0] != '\0' ? cover->name : page->doc->title);
  append_line (page->out, "lead", cover->subtitle);
  append_line (page->out, "lead", cover->role);
  append_line (page->out, "meta", cover->interview);
  append_line (page->out, "meta", cover->made_on);
  g_string_append (page->out, "</header>\n");
}

/* The lists are nested as the headings are. */
static void
append_contents (Page *page,
                 guint after)
{
  GString *out = page->out;
  guint depth = 0;

  g_string_append_printf (out, "<nav aria-label=\"%s\">\n<h2>%s</h2>\n", _("Contents"), _("Contents"));
  for (guint i = after + 1; i < page->doc->blocks->len; i++)
    {
      guint level = 0;
      const char *text = gr_block_get_outline (g_ptr_array_index (page->doc->blocks, i), &level);

      if (text == NULL || level > 2)
        continue;
      level = MIN (level, depth + 1);
      if (level > depth)
        g_string_append (out, "<ol>");
      else
        g_string_append (out, level < depth ? "</li></ol></li>\n" : "</li>\n");
      depth = level;
      g_string_append_printf (out, "<li dir=\"auto\"><a href=\"#b%u\">", i);
      gr_markup_append_html (out, text, -1, "<br/>");
      g_string_append (out, "</a>");
    }
  for (; depth > 0; depth--)
    g_string_append (out, "</li></ol>");
  g_string_append (out, "\n</nav>\n");
}

static void
begin_part (Page       *page,
            guint       block,
            const char *title)
{
  if (page->in_section)
    g_string_append (page->out, "</section>\n");
  g_string_append_printf (page->out, "<section aria-labelledby=\"b%u\">\n", block);
  append_heading (page->out, 2, block, title);
  page->in_section = TRUE;
}

static void
append_labelled (GString   *out,
                 GPtrArray *labelled)
{
  g_string_append (out, "<dl>\n");
  for (guint i = 0; i < labelled->len; i++)
    {
      const GrLabelled *one = g_ptr_array_index (labelled, i);

      g_string_append (out, "<dt dir=\"auto\">");
      gr_markup_append_html (out, one->label, -1, "<br/>");
      g_string_append (out, "</dt>\n<dd>");
      for (guint k = 0; k < one->paragraphs->len; k++)
        append_runs (out, "p", NULL, g_ptr_array_index (one->paragraphs, k));
      g_string_append (out, "</dd>\n");
    }
  g_string_append (out, "</dl>\n");
}

static void
append_card (Page         *page,
             const GrCard *card,
             guint         block)
{
  g_string_append_printf (page->out, "<article aria-labelledby=\"b%u\">\n", block);
  append_heading (page->out, card->level + 1, block, card->title);
  append_line (page->out, "meta", card->meta);
  if (card->labelled->len > 0)
    append_labelled (page->out, card->labelled);
  g_string_append (page->out, "</article>\n");
}

static void
append_row (GString       *out,
            const GrTable *table,
            GPtrArray     *row,
            gboolean       total)
{
  g_string_append (out, total ? "<tr class=\"total\">" : "<tr>");
  for (guint c = 0; c < row->len; c++)
    {
      const GrColumn *column = g_ptr_array_index (table->columns, c);
      const char *tag = c == 0 ? "th" : "td";

      g_string_append_printf (out, "<%s%s%s dir=\"auto\">", tag, c == 0 ? " scope=\"row\"" : "",
                              column->align == GR_ALIGN_END ? " class=\"end\"" : "");
      gr_markup_append_html (out, g_ptr_array_index (row, c), -1, "<br/>");
      g_string_append_printf (out, "</%s>", tag);
    }
  g_string_append (out, "</tr>\n");
}

static void
append_table (GString       *out,
              const GrTable *table)
{
  g_string_append (out, "<div class=\"wide\">\n<table>\n<thead><tr>");
  for (guint c = 0; c < table->columns->len; c++)
    {
      const GrColumn *column = g_ptr_array_index (table->columns, c);

      g_string_append_printf (out, "<th scope=\"col\"%s>", column->align == GR_ALIGN_END ? " class=\"end\"" : "");
      gr_markup_append_html (out, column->title, -1, "<br/>");
      g_string_append (out, "</th>");
    }
  g_string_append (out, "</tr></thead>\n<tbody>\n");
  for (guint r = 0; r < table->rows->len; r++)
    append_row (out, table, g_ptr_array_index (table->rows, r), table->has_total && r + 1 == table->rows->len);
  g_string_append (out, "</tbody>\n</table>\n</div>\n");
}

static void
append_block (Page *page,
              guint i)
{
  static const char *const tones[] = { [GR_TONE_BODY] = NULL, [GR_TONE_LEAD] = "lead", [GR_TONE_NOTE] = "note" };
  const GrBlock *block = g_ptr_array_index (page->doc->blocks, i);

  switch (block->kind)
    {
    case GR_BLOCK_HEADING:
      if (block->heading.level == 1)
        {
          begin_part (page, i, block->heading.text);
          break;
        }
      append_heading (page->out, MIN (block->heading.level + 1, 4), i, block->heading.text);
      break;
    case GR_BLOCK_PARAGRAPH:
      append_runs (page->out, "p", tones[block->paragraph.tone], block->paragraph.runs);
      break;
    case GR_BLOCK_LIST:
      g_string_append (page->out, "<ul>\n");
      for (guint k = 0; k < block->items->len; k++)
        append_runs (page->out, "li", NULL, g_ptr_array_index (block->items, k));
      g_string_append (page->out, "</ul>\n");
      break;
    case GR_BLOCK_CARD:
      append_card (page, block->card, i);
      break;
    case GR_BLOCK_TABLE:
      append_table (page->out, block->table);
      break;
    case GR_BLOCK_CHART:
      gr_doc_html_chart (page->out, block->chart, page->rtl);
      break;
    case GR_BLOCK_FACTS:
      append_labelled (page->out, block->facts);
      break;
    case GR_BLOCK_COVER: /* these stand before the text */
    case GR_BLOCK_CONTENTS:
    case GR_BLOCK_PAGE_BREAK:
    default:
      break;
    }
}

/* Cover and contents are landmarks of their own, in whichever order the person put them. */
static void
append_front (Page *page)
{
  gboolean has_cover = FALSE;

  for (guint i = 0; i < page->doc->blocks->len; i++)
    {
      const GrBlock *block = g_ptr_array_index (page->doc->blocks, i);

      if (block->kind == GR_BLOCK_COVER)
        append_cover (page, block->cover, i);
      has_cover = has_cover || block->kind == GR_BLOCK_COVER;
    }
  if (!has_cover)
    {
      g_string_append (page->out, "<header>\n<h1 dir=\"auto\">");
      gr_markup_append_html (page->out, page->doc->title, -1, NULL);
      g_string_append (page->out, "</h1>\n</header>\n");
    }
  for (guint i = 0; i < page->doc->blocks->len; i++)
    if (((const GrBlock *) g_ptr_array_index (page->doc->blocks, i))->kind == GR_BLOCK_CONTENTS)
      append_contents (page, i);
}

static gboolean
is_rtl (const char *language)
{
  static const char *const rtl[] = { "ar", "fa", "he", "ur", NULL };
  g_auto (GStrv) parts = language != NULL ? g_strsplit_set (language, "-_", 2) : NULL;

  return parts != NULL && parts[0] != NULL && g_strv_contains (rtl, parts[0]);
}

/**
 * gr_doc_to_html:
 * @doc: a document
 *
 * Writes a document as one page of HTML that needs no other file: its style is
 * in it, for screen, dark and paper; charts are SVG; a browser that heeds what
 * it says loads nothing and runs nothing.
 *
 * Returns: (transfer full): the page
 */
char *
gr_doc_to_html (const GrDoc *doc)
{
  Page page = { g_string_new ("<!DOCTYPE html>\n<html lang=\""), doc, is_rtl (doc->language), FALSE };

  gr_markup_append_html (page.out, doc->language != NULL ? doc->language : "en", -1, NULL);
  g_string_append_printf (page.out, "\" dir=\"%s\">\n<head>\n<meta charset=\"utf-8\"/>\n", page.rtl ? "rtl" : "ltr");
  g_string_append (page.out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                             "'unsafe-inline'\"/>\n<title>");
  gr_markup_append_html (page.out, doc->title, -1, NULL);
  g_string_append_printf (page.out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n", gr_doc_html_style);
  append_front (&page);
  g_string_append (page.out, "<main>\n");
  for (guint i = 0; i < doc->blocks->len; i++)
    append_block (&page, i);
  g_string_append (page.out,
                   page.in_section ? "</section>\n</main>\n</body>\n</html>\n" : "</main>\n</body>\n</html>\n");
  return g_string_free_and_steal (page.out);
}
