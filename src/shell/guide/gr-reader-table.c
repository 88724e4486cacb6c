/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-blocks.h"

#include <glib/gi18n-lib.h>

#include "gr-reader-label.h"

static float
xalign_of (GrMarkupAlign align)
{
  switch (align)
    {
    case GR_MARKUP_ALIGN_CENTER:
      return 0.5f;
    case GR_MARKUP_ALIGN_END:
      return 1.0f;
    case GR_MARKUP_ALIGN_START:
    case GR_MARKUP_ALIGN_NONE:
    default:
      return 0.0f;
    }
}

static GtkWidget *
new_cell (const GrMarkupBlock *block,
          gboolean             is_header)
{
  GtkWidget *cell =
      gr_reader_label_new (block, is_header ? GTK_ACCESSIBLE_ROLE_COLUMN_HEADER : GTK_ACCESSIBLE_ROLE_CELL);
  float xalign = xalign_of (block->align);

  gtk_label_set_xalign (GTK_LABEL (cell), xalign);
  gtk_label_set_justify (GTK_LABEL (cell), xalign == 1.0f   ? GTK_JUSTIFY_RIGHT
                                           : xalign == 0.5f ? GTK_JUSTIFY_CENTER
                                                            : GTK_JUSTIFY_LEFT);
  gtk_label_set_yalign (GTK_LABEL (cell), 0.0f);
  gtk_widget_remove_css_class (cell, "reader");
  if (is_header)
    gtk_widget_add_css_class (cell, "heading");
  return cell;
}

/**
 * gr_reader_table_new:
 * @markup: a parsed text
 * @table: a block of it that is a table
 *
 * Shows a table: its rows below each other, their cells as wide as the widest
 * of the column.  Cells wrap, so that it fits a narrow window.
 *
 * Returns: (transfer floating): a widget with the role of a table
 */
GtkWidget *
gr_reader_table_new (const GrMarkup *markup,
                     guint           table)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_TABLE, "orientation",
                                 GTK_ORIENTATION_VERTICAL, NULL);
  g_autoptr (GPtrArray) columns = g_ptr_array_new_with_free_func (g_object_unref);
  guint end = gr_markup_get_block (markup, table)->next;
  gboolean is_header = TRUE;

  gtk_accessible_update_property (GTK_ACCESSIBLE (box), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Table"), -1);
  gtk_widget_add_css_class (box, "reader-table");
  for (guint row = table + 1; row < end; row = gr_markup_get_block (markup, row)->next)
    {
      GtkWidget *line = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW, "spacing", 12, NULL);
      guint row_end = gr_markup_get_block (markup, row)->next;
      guint column = 0;

      for (guint cell = row + 1; cell < row_end; cell = gr_markup_get_block (markup, cell)->next)
        {
          GtkWidget *label = new_cell (gr_markup_get_block (markup, cell), is_header);

          if (column == columns->len)
            g_ptr_array_add (columns, gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL));
          gtk_size_group_add_widget (columns->pdata[column++], label);
          gtk_box_append (GTK_BOX (line), label);
        }
      gtk_box_append (GTK_BOX (box), line);
      is_header = FALSE;
    }
  return box;
}
