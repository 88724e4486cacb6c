/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-blocks.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-reader-label.h"
#include "gr-reader-lines.h"
#include "gr-text.h"

static void append_block (GtkBox *box, const GrMarkup *markup, guint i, int heading_level);

/* The words with which a guide begins what one is to take away, in the
 * languages that guides are read in. */
static const char *const takeaways[] = { "Remember:", "Merke:", "Merken:", "Denk daran:" };

static gboolean
is_takeaway (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (takeaways); i++)
    if (g_ascii_strncasecmp (text, takeaways[i], strlen (takeaways[i])) == 0)
      return TRUE;
  return FALSE;
}

static GtkWidget *
new_box (GtkAccessibleRole role,
         GtkOrientation    orientation,
         int               spacing)
{
  return g_object_new (GTK_TYPE_BOX, "accessible-role", role, "orientation", orientation, "spacing", spacing, NULL);
}

static void
append_children (GtkWidget      *box,
                 const GrMarkup *markup,
                 guint           i,
                 int             heading_level)
{
  guint end = gr_markup_get_block (markup, i)->next;

  for (guint child = i + 1; child < end; child = gr_markup_get_block (markup, child)->next)
    append_block (GTK_BOX (box), markup, child, heading_level);
}

static GtkWidget *
new_heading (const GrMarkupBlock *block,
             int                  level)
{
  GtkWidget *label = gr_reader_label_new (block, GTK_ACCESSIBLE_ROLE_HEADING);

  gtk_widget_remove_css_class (label, "reader");
  gtk_widget_add_css_class (label, "title-4");
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, level, -1);
  return label;
}

static GtkWidget *
new_paragraph (const GrMarkupBlock *block)
{
  GtkWidget *label = gr_reader_label_new (block, GTK_ACCESSIBLE_ROLE_PARAGRAPH);
  GtkWidget *box;

  if (!is_takeaway (block->text))
    return label;
  box = new_box (GTK_ACCESSIBLE_ROLE_GROUP, GTK_ORIENTATION_VERTICAL, 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, _("To remember"), -1);
  gtk_widget_add_css_class (box, "takeaway");
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static GtkWidget *
new_item (const GrMarkup *markup,
          guint           i,
          int             heading_level)
{
  const GrMarkupBlock *item = gr_markup_get_block (markup, i);
  GtkWidget *box = new_box (GTK_ACCESSIBLE_ROLE_LIST_ITEM, GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *content = new_box (GTK_ACCESSIBLE_ROLE_GENERIC, GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *mark;

  if (item->ordered)
    {
      g_autofree char *number = g_strdup_printf ("%d.", item->number);

      mark = gtk_label_new (number);
      gtk_widget_add_css_class (mark, "numeric");
    }
  else
    /* That something is an item of a list is said by its role. */
    mark = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, "label", "•", NULL);
  gtk_label_set_yalign (GTK_LABEL (mark), 0.0f);
  gtk_widget_add_css_class (mark, "reader");
  gtk_widget_add_css_class (mark, "dim-label");
  gtk_widget_set_valign (mark, GTK_ALIGN_START);
  append_children (content, markup, i, heading_level);
  gtk_box_append (GTK_BOX (box), mark);
  gtk_box_append (GTK_BOX (box), content);
  return box;
}

static GtkWidget *
new_list (const GrMarkup *markup,
          guint           i,
          int             heading_level)
{
  const GrMarkupBlock *list = gr_markup_get_block (markup, i);
  GtkWidget *box = new_box (GTK_ACCESSIBLE_ROLE_LIST, GTK_ORIENTATION_VERTICAL, list->tight ? 9 : 12);

  for (guint item = i + 1; item < list->next; item = gr_markup_get_block (markup, item)->next)
    gtk_box_append (GTK_BOX (box), new_item (markup, item, heading_level));
  return box;
}

static gboolean
has_text (const GrMarkupBlock *block)
{
  return block->text && *block->text;
}

/* A comment is not for the reader: a quiz may keep its key in one. */
static gboolean
is_comment (const GrMarkupBlock *block)
{
  return block->kind == GR_MARKUP_HTML && g_str_has_prefix (block->text, "<!--");
}

static void
append_block (GtkBox         *box,
              const GrMarkup *markup,
              guint           i,
              int             heading_level)
{
  const GrMarkupBlock *block = gr_markup_get_block (markup, i);
  GtkWidget *widget = NULL;

  switch (block->kind)
    {
    case GR_MARKUP_HEADING:
      if (has_text (block))
        widget = new_heading (block, heading_level);
      break;

    case GR_MARKUP_PARAGRAPH:
      if (has_text (block))
        widget = new_paragraph (block);
      break;

    case GR_MARKUP_LIST:
      widget = new_list (markup, i, heading_level);
      break;

    case GR_MARKUP_QUOTE:
      widget = new_box (GTK_ACCESSIBLE_ROLE_BLOCK_QUOTE, GTK_ORIENTATION_VERTICAL, 12);
      gtk_widget_add_css_class (widget, "reader-quote");
      append_children (widget, markup, i, heading_level);
      break;

    case GR_MARKUP_CODE:
      if (has_text (block))
        widget = gr_reader_code_new (block);
      break;

    case GR_MARKUP_HTML:
      if (has_text (block) && !is_comment (block))
        widget = gr_reader_code_new (block);
      break;

    case GR_MARKUP_TABLE:
      widget = gr_reader_table_new (markup, i);
      break;

    case GR_MARKUP_BREAK:
      widget = gtk_separator_new (GTK_ORIENTATION_HORIZONTAL);
      break;

    case GR_MARKUP_ITEM:
    case GR_MARKUP_ROW:
    case GR_MARKUP_CELL:
    case GR_MARKUP_META:
    default:
      break;
    }
  if (widget)
    gtk_box_append (box, widget);
}

/**
 * gr_reader_append_blocks:
 * @box: where to put them
 * @markup: a parsed text
 * @lines: which blocks: those that begin on a line from the first on and before the end
 * @heading_level: of headings among them, for a screen reader
 * @at: (inout): the block to go on with, 0 at first
 * @until: a monotonic time in µs; when it is past, the rest is left for a next call
 *
 * Shows blocks of a guide's text, each as a widget that says what it is.
 *
 * Returns: whether they are all there
 */
gboolean
gr_reader_append_blocks (GtkBox         *box,
                         const GrMarkup *markup,
                         GrReaderLines   lines,
                         int             heading_level,
                         guint          *at,
                         gint64          until)
{
  g_return_val_if_fail (GTK_IS_BOX (box), TRUE);
  g_return_val_if_fail (markup != NULL && at != NULL, TRUE);

  for (; *at < gr_markup_get_n_blocks (markup); *at = gr_markup_get_block (markup, *at)->next)
    {
      const GrMarkupBlock *block = gr_markup_get_block (markup, *at);

      if (block->first_line < lines.first || block->first_line >= lines.end)
        continue;
      if (g_get_monotonic_time () >= until)
        return FALSE;
      append_block (box, markup, *at, heading_level);
    }
  return TRUE;
}

/**
 * gr_reader_append_text:
 * @box: where to put it
 * @text: (nullable): Markdown
 * @heading_level: of headings in it, for a screen reader
 *
 * Shows a short text as [func@reader_append_blocks] shows a section's.
 */
void
gr_reader_append_text (GtkBox     *box,
                       const char *text,
                       int         heading_level)
{
  g_autofree char *body = text && *text ? gr_reader_break_lines (text) : NULL;
  g_autoptr (GrMarkup) markup = body ? gr_markup_parse (body, strlen (body), NULL) : NULL;
  guint at = 0;

  if (markup)
    gr_reader_append_blocks (box, markup, (GrReaderLines) { 1, G_MAXUINT }, heading_level, &at, G_MAXINT64);
}

/**
 * gr_reader_find_words:
 * @body: (nullable): a section's Markdown
 * @words: (nullable): a text that stands in it by itself or at the beginning of something
 *
 * Finds where a thing that was recognised in a section begins.  The line it
 * has in the guide does not say: blank lines above a section's text are not kept.
 *
 * Returns: the line of @body its block begins on, counted from 1; 0 where it is not there
 */
guint
gr_reader_find_words (const char *body,
                      const char *words)
{
  g_autofree char *normal = gr_text_normalise (words);
  g_autofree char *broken = body && *body ? gr_reader_break_lines (body) : NULL;
  g_autoptr (GrMarkup) markup = broken ? gr_markup_parse (broken, strlen (broken), NULL) : NULL;

  for (guint i = 0; markup && *normal && i < gr_markup_get_n_blocks (markup); i++)
    {
      const GrMarkupBlock *block = gr_markup_get_block (markup, i);
      g_autofree char *text = has_text (block) ? gr_text_normalise (block->text) : NULL;

      if (text && strstr (text, normal))
        return block->first_line;
    }
  return 0;
}

/**
 * gr_reader_dup_texts:
 * @body: (nullable): a section's Markdown
 *
 * Returns: (transfer full) (element-type utf8): what its labels say when all is shown, in their order
 */
GPtrArray *
gr_reader_dup_texts (const char *body)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *broken = body && *body ? gr_reader_break_lines (body) : NULL;
  g_autoptr (GrMarkup) markup = broken ? gr_markup_parse (broken, strlen (broken), NULL) : NULL;

  for (guint i = 0; markup && i < gr_markup_get_n_blocks (markup); i++)
    {
      const GrMarkupBlock *block = gr_markup_get_block (markup, i);

      if (has_text (block) && block->kind != GR_MARKUP_META && !is_comment (block))
        g_ptr_array_add (texts, g_strdup (block->text));
    }
  return texts;
}
