/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-project.h"
#include "gr-text.h"

#include <string.h>

static const char *
cell_text (GrMarkup *markup,
           guint     row,
           guint     column)
{
  guint cell = row + 1 + column;

  return cell < gr_markup_get_block (markup, row)->next ? gr_markup_get_block (markup, cell)->text : "";
}

/* The column that holds an effort and nothing else in every row, or −1. */
static int
find_times (GrMarkup *markup,
            guint     table)
{
  guint first = gr_markup_get_block (markup, table + 1)->next;
  guint end = gr_markup_get_block (markup, table)->next;
  guint columns = first - table - 2;

  for (guint column = 0; column < columns && first < end; column++)
    {
      gboolean all = TRUE;

      for (guint row = first; row < end && all; row = gr_markup_get_block (markup, row)->next)
        {
          const char *text = cell_text (markup, row, column);
          GrGuideDuration duration;

          all = gr_guide_duration_find (text, FALSE, &duration) &&
                strspn (text, "~ ") == (gsize) (duration.start - text) && *duration.end == '\0';
        }
      if (all)
        return (int) column;
    }
  return -1;
}

static GrGuideUnit *
read_row (GrMarkup *markup,
          guint     row,
          guint     times,
          int       number)
{
  GrGuideUnit *unit = gr_guide_unit_new ();
  GrGuideDuration duration;
  g_autoptr (GString) text = g_string_new (NULL);

  unit->line = gr_markup_get_block (markup, row)->first_line;
  unit->number = number;
  gr_guide_duration_find (cell_text (markup, row, times), FALSE, &duration);
  unit->minutes = duration.minutes;
  for (guint cell = row + 1; cell < gr_markup_get_block (markup, row)->next; cell++)
    {
      const char *said = gr_markup_get_block (markup, cell)->text;

      if (cell == row + 1 + times || strspn (said, "0123456789.#") == strlen (said))
        continue;
      if (unit->title == NULL)
        unit->title = gr_guide_unwrap (said);
      else
        g_string_append_printf (text, "%s%s", text->len > 0 ? "\n\n" : "", said);
    }
  if (unit->title == NULL)
    unit->title = g_strdup (cell_text (markup, row, times));
  unit->text = g_string_free_and_steal (g_steal_pointer (&text));
  return unit;
}

/**
 * gr_guide_project_read_timetable:
 * @reader: a guide
 * @region: a project's section
 * @units: (element-type GrGuideUnit): where steps or phases are added
 *
 * Reads the steps or phases of the first table that has a column of times.
 */
void
gr_guide_project_read_timetable (GrReader       *reader,
                                 const GrRegion *region,
                                 GPtrArray      *units)
{
  GrMarkup *markup = reader->markup;

  for (guint i = region->heading + 1; i < region->end; i++)
    {
      const GrLine *line = gr_line (reader->lines, i);
      int times = line->kind == GR_LINE_TABLE ? find_times (markup, line->block) : -1;
      guint end;

      if (times < 0)
        continue;
      end = gr_markup_get_block (markup, line->block)->next;
      for (guint row = gr_markup_get_block (markup, line->block + 1)->next; row < end;
           row = gr_markup_get_block (markup, row)->next)
        g_ptr_array_add (units, read_row (markup, row, (guint) times, (int) units->len + 1));
      return;
    }
}
