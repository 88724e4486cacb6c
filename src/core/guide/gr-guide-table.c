/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-reader.h"
#include "gr-text.h"

/* Adds a row: the first cell is the claim, the others explain it. */
static void
add_row (GrReader *self,
         guint     row,
         guint     heading)
{
  const GrMarkupBlock *block = gr_markup_get_block (self->markup, row);
  g_autoptr (GString) explanation = g_string_new (NULL);
  GrGuideConfusion *confusion;

  if (gr_text_is_blank (gr_markup_get_block (self->markup, row + 1)->text))
    return;
  for (guint cell = row + 2; cell < block->next; cell++)
    {
      const char *text = gr_markup_get_block (self->markup, cell)->text;

      if (gr_text_is_blank (text))
        continue;
      if (explanation->len > 0)
        g_string_append (explanation, "\n\n");
      g_string_append (explanation, text);
    }
  if (explanation->len == 0)
    return;
  confusion = gr_guide_confusion_new ();
  confusion->line = block->first_line;
  confusion->claim = gr_guide_unwrap (gr_markup_get_block (self->markup, row + 1)->text);
  confusion->explanation = g_string_free_and_steal (g_steal_pointer (&explanation));
  confusion->id = gr_guide_reader_make_id (self, "confusion", (int) heading, confusion->claim);
  g_ptr_array_add (self->draft->confusions, confusion);
}

/* Reads confusions that are written as a table, “Myth | Reality”, between the lines @first and @end. */
void
gr_guide_reader_read_table (GrReader *self,
                            guint     heading,
                            guint     first,
                            guint     end)
{
  guint from = first < end ? gr_line (self->lines, first)->first : 1;
  guint to = first < end ? gr_line (self->lines, end - 1)->last : 0;

  for (guint i = 0; i < gr_markup_get_n_blocks (self->markup); i++)
    {
      const GrMarkupBlock *block = gr_markup_get_block (self->markup, i);

      if (block->kind != GR_MARKUP_ROW || block->first_line < from || block->first_line > to)
        continue;
      if (i > block->parent + 1 && block->next > i + 2)
        add_row (self, i, heading);
    }
}
