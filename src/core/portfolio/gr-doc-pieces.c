/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-doc-private.h"

/* What blocks are made of: runs, labelled texts, rows, bars. */

static void
run_free (gpointer data)
{
  GrRun *run = data;

  g_free (run->text);
  g_free (run->uri);
  g_free (run);
}

static void
labelled_free (gpointer data)
{
  GrLabelled *labelled = data;

  g_free (labelled->label);
  g_ptr_array_unref (labelled->paragraphs);
  g_free (labelled);
}

void
gr_card_free (GrCard *self)
{
  g_free (self->title);
  g_free (self->meta);
  g_ptr_array_unref (self->labelled);
  g_free (self);
}

static void
column_free (gpointer data)
{
  GrColumn *column = data;

  g_free (column->title);
  g_free (column);
}

void
gr_table_free (GrTable *self)
{
  g_ptr_array_unref (self->columns);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

static void
bar_free (gpointer data)
{
  GrBar *bar = data;

  g_free (bar->label);
  g_free (bar->printed);
  g_free (bar->said);
  g_free (bar);
}

static void
tick_free (gpointer data)
{
  GrTick *tick = data;

  g_free (tick->label);
  g_free (tick);
}

void
gr_chart_free (GrChart *self)
{
  g_free (self->title);
  g_free (self->alt);
  g_free (self->range_name);
  g_free (self->value_name);
  g_free (self->trace_name);
  g_free (self->mark_name);
  g_ptr_array_unref (self->bars);
  g_ptr_array_unref (self->ticks);
  g_free (self);
}

GPtrArray *
gr_labelled_list_new (void)
{
  return g_ptr_array_new_with_free_func (labelled_free);
}

GrCard *
gr_card_new (const char *title,
             const char *meta)
{
  GrCard *self = g_new0 (GrCard, 1);

  self->title = g_strdup (title);
  self->meta = g_strdup (meta);
  self->labelled = gr_labelled_list_new ();
  return self;
}

GrTable *
gr_table_new (void)
{
  GrTable *self = g_new0 (GrTable, 1);

  self->columns = g_ptr_array_new_with_free_func (column_free);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  return self;
}

GrChart *
gr_chart_new (const char *title,
              const char *alt,
              double      maximum)
{
  GrChart *self = g_new0 (GrChart, 1);

  self->title = g_strdup (title);
  self->alt = g_strdup (alt);
  self->maximum = maximum;
  self->bars = g_ptr_array_new_with_free_func (bar_free);
  self->ticks = g_ptr_array_new_with_free_func (tick_free);
  return self;
}

/**
 * gr_labelled_add:
 * @labelled: (element-type GrLabelled): of a card or of facts
 * @label: (nullable): the name; NULL or empty for none
 *
 * Returns: (transfer none) (element-type GPtrArray): the label's paragraphs,
 *   to which runs are added
 */
GPtrArray *
gr_labelled_add (GPtrArray  *labelled,
                 const char *label)
{
  GrLabelled *one = g_new0 (GrLabelled, 1);

  one->label = g_strdup (label != NULL ? label : "");
  one->paragraphs = gr_runs_list_new ();
  g_ptr_array_add (labelled, one);
  return one->paragraphs;
}

/**
 * gr_table_add_column:
 * @self: a table without rows
 * @title: the column's heading
 * @align: where its cells stand
 *
 * Adds a column.
 */
void
gr_table_add_column (GrTable    *self,
                     const char *title,
                     GrAlign     align)
{
  GrColumn *column = g_new0 (GrColumn, 1);

  column->title = g_strdup (title);
  column->align = align;
  g_ptr_array_add (self->columns, column);
}

/**
 * gr_table_add_row:
 * @self: a table
 * @first: text of the first cell
 * @...: texts of the others, then NULL
 *
 * Adds a row; cells that are not given are empty.
 */
void
gr_table_add_row (GrTable *self, const char *first, ...)
{
  GPtrArray *row = g_ptr_array_new_with_free_func (g_free);
  const char *cell = first;
  va_list args;

  va_start (args, first);
  for (guint i = 0; i < self->columns->len; i++)
    {
      g_ptr_array_add (row, g_strdup (cell != NULL ? cell : ""));
      if (cell != NULL)
        cell = va_arg (args, const char *);
    }
  va_end (args);
  g_ptr_array_add (self->rows, row);
}

/* Whether nothing is said in a column but what stands for nothing. */
static gboolean
is_blank (const GrTable *self,
          guint          column)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      const char *cell = g_ptr_array_index ((GPtrArray *) g_ptr_array_index (self->rows, i), column);

      if (cell[0] != '\0' && !g_str_equal (cell, "–"))
        return FALSE;
    }
  return TRUE;
}

/**
 * gr_table_drop_blank:
 * @self: a table with all its rows
 *
 * Takes out the columns that say nothing in any row, but never the first.
 */
void
gr_table_drop_blank (GrTable *self)
{
  for (guint c = self->columns->len - 1; c > 0; c--)
    if (is_blank (self, c))
      {
        g_ptr_array_remove_index (self->columns, c);
        for (guint i = 0; i < self->rows->len; i++)
          g_ptr_array_remove_index (g_ptr_array_index (self->rows, i), c);
      }
}

/**
 * gr_chart_add_bar:
 * @self: a chart
 * @label: what the bar is about
 * @value: its length, 0 to the chart's maximum
 * @printed: the value as it is to be read
 *
 * Returns: (transfer none): the bar, without range and mark
 */
GrBar *
gr_chart_add_bar (GrChart    *self,
                  const char *label,
                  double      value,
                  const char *printed)
{
  GrBar *bar = g_new0 (GrBar, 1);

  bar->label = g_strdup (label);
  bar->printed = g_strdup (printed);
  bar->value = CLAMP (value, 0, self->maximum);
  bar->mark = -1;
  g_ptr_array_add (self->bars, bar);
  return bar;
}

/**
 * gr_chart_add_tick:
 * @self: a chart
 * @at: where on its scale
 * @label: what is there
 *
 * Names a place on the scale; given in their order.
 */
void
gr_chart_add_tick (GrChart    *self,
                   double      at,
                   const char *label)
{
  GrTick *tick = g_new0 (GrTick, 1);

  tick->label = g_strdup (label);
  tick->at = at;
  g_ptr_array_add (self->ticks, tick);
}

/**
 * gr_runs_new:
 * @text: (nullable): plain text to begin with
 *
 * Returns: (transfer full): runs of text
 */
GrRuns *
gr_runs_new (const char *text)
{
  GrRuns *self = g_ptr_array_new_with_free_func (run_free);

  if (text != NULL)
    gr_runs_add (self, text, GR_RUN_PLAIN, NULL);
  return self;
}

/**
 * gr_runs_add:
 * @self: runs of text
 * @text: what is said
 * @flags: how
 * @uri: (nullable): where it leads
 *
 * Adds a run at the end.
 */
void
gr_runs_add (GrRuns     *self,
             const char *text,
             GrRunFlags  flags,
             const char *uri)
{
  GrRun *run = g_new0 (GrRun, 1);

  run->text = g_strdup (text);
  run->flags = flags;
  run->uri = g_strdup (uri);
  g_ptr_array_add (self, run);
}

/**
 * gr_runs_to_text:
 * @self: runs of text
 *
 * Returns: (transfer full): what they say
 */
char *
gr_runs_to_text (GrRuns *self)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < self->len; i++)
    g_string_append (out, ((GrRun *) g_ptr_array_index (self, i))->text);
  return g_string_free_and_steal (out);
}

/**
 * gr_runs_list_new:
 *
 * Returns: (transfer full) (element-type GPtrArray): an empty list of runs
 */
GPtrArray *
gr_runs_list_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
}
