/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-section.h"

#include "gr-quote.h"
#include "gr-reader-label.h"
#include "gr-reader-section-private.h"

/* The labels of a guide's text below a widget, in their order. */
void
gr_reader_section_collect_labels (GtkWidget *widget,
                                  GPtrArray *labels)
{
  if (GTK_IS_LABEL (widget))
    {
      /* What is ours has none. */
      if (gtk_label_get_selectable (GTK_LABEL (widget)) && gtk_label_get_attributes (GTK_LABEL (widget)))
        g_ptr_array_add (labels, widget);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    gr_reader_section_collect_labels (child, labels);
}

/* The labels that have the words of the text, hidden ones once they are there; without those of what stands instead. */
static GPtrArray *
collect_text (GrReaderSection *self)
{
  GPtrArray *labels = g_ptr_array_new ();

  gr_reader_section_collect_labels (self->text, labels);
  if (self->reveal)
    gr_reader_section_collect_labels (gr_reveal_get_content (self->reveal), labels);
  gr_reader_section_collect_labels (self->tail, labels);
  return labels;
}

/* Whether the nth place of what is looked for is in what one has to ask for. */
static gboolean
is_hidden (GrReaderSection *self,
           guint            nth)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  gr_reader_section_collect_labels (self->text, labels);
  for (guint i = 0; i < labels->len; i++)
    {
      guint n = gr_reader_label_find (labels->pdata[i], self->find);

      if (nth < n)
        return FALSE;
      nth -= n;
    }
  return TRUE;
}

static void
find_spot (GPtrArray   *labels,
           GrHighlight *highlight,
           GrSpot      *spot)
{
  const char *quote = gr_highlight_get_quote (highlight);
  guint best = 0;

  *spot = (GrSpot) { NULL, 0, 0, highlight };
  for (guint i = 0; quote && i < labels->len; i++)
    {
      gsize start = 0;
      gsize end = 0;
      guint fit = gr_quote_find (gtk_label_get_text (labels->pdata[i]), quote, gr_highlight_get_before (highlight),
                                 gr_highlight_get_after (highlight), &start, &end);

      if (fit <= best)
        continue;
      best = fit;
      *spot = (GrSpot) { labels->pdata[i], start, end, highlight };
    }
}

/* Also in what was revealed since. */
void
gr_reader_section_paint (GrReaderSection *self)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  g_array_set_size (self->spots, 0);
  gr_reader_section_collect_labels (self->box, labels);
  for (guint i = 0; i < labels->len; i++)
    gr_reader_label_clear (labels->pdata[i], GR_PAINT_HIGHLIGHT);
  for (guint i = 0; self->highlights && i < self->highlights->len; i++)
    {
      GrSpot spot;

      find_spot (labels, self->highlights->pdata[i], &spot);
      if (!spot.label)
        continue;
      gr_reader_label_paint (spot.label, GR_PAINT_HIGHLIGHT, spot.start, spot.end);
      g_array_append_val (self->spots, spot);
    }
}

/**
 * gr_reader_section_find:
 * @self: a section's widget
 * @text: (nullable): what to mark in it, without regard to case
 *
 * Returns: how often it stands there; what is hidden is not counted
 */
guint
gr_reader_section_find (GrReaderSection *self,
                        const char      *text)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();
  guint n = 0;

  g_return_val_if_fail (GR_IS_READER_SECTION (self), 0);

  if (text != self->find)
    g_set_str (&self->find, text);
  if (self->box)
    gr_reader_section_collect_labels (self->box, labels);
  for (guint i = 0; i < labels->len; i++)
    n += gr_reader_label_find (labels->pdata[i], text);
  return n;
}

/**
 * gr_reader_section_seek:
 * @self: a section's widget
 * @nth: which of the places of what is looked for in the title and the text, from 0; hidden ones count
 * @rect: (out): where it is in the label
 *
 * Marks the place as the one that one is at; what hides it is opened.
 *
 * Returns: (transfer none) (nullable): the label it is in
 */
GtkWidget *
gr_reader_section_seek (GrReaderSection *self,
                        guint            nth,
                        GdkRectangle    *rect)
{
  g_autoptr (GPtrArray) labels = NULL;
  guint n_before = 0;

  g_return_val_if_fail (GR_IS_READER_SECTION (self), NULL);

  if (!self->box || !self->find)
    return NULL;
  gr_reader_section_finish (self);
  if (self->reveal && !gr_reveal_get_open (self->reveal) && is_hidden (self, nth))
    gr_reveal_set_open (self->reveal, TRUE);
  labels = collect_text (self);
  for (guint i = 0; i < labels->len; i++)
    {
      guint n = gr_reader_label_find (labels->pdata[i], self->find);

      if (nth >= n_before && nth < n_before + n)
        {
          gr_reader_label_seek (labels->pdata[i], self->find, nth - n_before, rect);
          return labels->pdata[i];
        }
      n_before += n;
    }
  return NULL;
}

/**
 * gr_reader_section_set_highlights:
 * @self: a section's widget
 * @highlights: (transfer full) (element-type GrHighlight): the highlights in it
 *
 * Shows the highlights, where their words are still there.
 */
void
gr_reader_section_set_highlights (GrReaderSection *self,
                                  GPtrArray       *highlights)
{
  g_return_if_fail (GR_IS_READER_SECTION (self));

  g_clear_pointer (&self->highlights, g_ptr_array_unref);
  self->highlights = highlights;
  if (self->box && self->build_id == 0)
    gr_reader_section_paint (self);
}

/**
 * gr_reader_section_find_highlight:
 * @self: a section's widget
 * @label: a label in it
 * @start: a byte of its text
 * @end: the byte behind
 *
 * Returns: (transfer none) (nullable): a highlight that has a part of this in it
 */
GrHighlight *
gr_reader_section_find_highlight (GrReaderSection *self,
                                  GtkWidget       *label,
                                  gsize            start,
                                  gsize            end)
{
  g_return_val_if_fail (GR_IS_READER_SECTION (self), NULL);

  for (guint i = 0; i < self->spots->len; i++)
    {
      const GrSpot *spot = &g_array_index (self->spots, GrSpot, i);

      if (spot->label == label && start < spot->end && end > spot->start)
        return spot->highlight;
    }
  return NULL;
}
