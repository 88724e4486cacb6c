/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-page.h"

#include <glib/gi18n-lib.h>

#include "gr-reader-body.h"
#include "gr-reader-page-private.h"
#include "gr-section.h"

#define SEEK_FRAMES 3

/* "3 of 12": what one has not is not said. */
static void
update_count (GrReaderPage *self)
{
  guint n = gr_finder_get_n (self->finder);
  g_autofree char *count = NULL;

  if (self->find && n > 0)
    /* Translators: which of so many places where the text that is looked for stands */
    count = g_strdup_printf (_("%u of %u"), self->found_at + 1, n);
  gtk_label_set_text (self->find_count, count ? count : self->find ? _("Not found") : "");
  gtk_widget_set_sensitive (self->find_next, n > 0);
  gtk_widget_set_sensitive (self->find_previous, n > 0);
  if (self->find)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_text (self->find_count),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
seek_cb (GtkWidget     *widget_of_page,
         GdkFrameClock *clock,
         gpointer       data)
{
  GrReaderPage *self = GR_READER_PAGE (widget_of_page);
  const GrFinderHit *hit = self->find ? gr_finder_peek (self->finder, self->found_at) : NULL;
  g_autoptr (GrSection) section = NULL;
  GrReaderSection *widget;
  GtkWidget *label;
  GdkRectangle rect;

  if (self->seek_frames-- > 0)
    return G_SOURCE_CONTINUE;
  self->seek_id = 0;
  if (!hit)
    return G_SOURCE_REMOVE;
  section = g_list_model_get_item (self->sections, hit->section);
  widget = gr_reader_page_find_widget (self, section);
  label = widget ? gr_reader_section_seek (widget, hit->nth, &rect) : NULL;
  if (label)
    gr_reader_body_reveal (self->body, label, &rect);
  return G_SOURCE_REMOVE;
}

/* Goes to the place one is at.  The row it is in may have to be made and scrolled to first, which takes some frames. */
static void
go_to_hit (GrReaderPage *self)
{
  const GrFinderHit *hit = gr_finder_peek (self->finder, self->found_at);
  g_autoptr (GrEntity) section = NULL;

  update_count (self);
  if (!hit)
    return;
  gr_reader_page_mark_found (self);
  section = g_list_model_get_item (self->sections, hit->section);
  gr_reader_page_go (self, gr_outline_find_section (self->outline, gr_entity_get_uid (section)), hit->section, FALSE);
  self->seek_frames = SEEK_FRAMES;
  if (self->seek_id == 0)
    self->seek_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), seek_cb, NULL, NULL);
}

static guint
get_start (GrReaderPage *self)
{
  GrOutlineItem *item = self->outline ? gr_outline_peek (self->outline, self->at) : NULL;
  const GrUnit *unit = item ? gr_outline_item_get_unit (item) : NULL;

  if (unit && self->find_from >= unit->first && self->find_from < unit->first + unit->n)
    return self->find_from; /* further down what is shown */
  return unit ? unit->first : 0;
}

static void
find_changed_cb (GrReaderPage *self)
{
  const char *text = gtk_editable_get_text (self->find_entry);

  g_assert (GR_IS_READER_PAGE (self));

  if (!self->finder)
    return;
  g_set_str (&self->find, *text ? text : NULL);
  gr_finder_set_text (self->finder, self->find);
  gr_reader_page_mark_found (self);
  self->found_at = gr_finder_seek (self->finder, get_start (self));
  if (self->find && gr_finder_get_n (self->finder) == 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->find_entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->find_entry), "error");
  go_to_hit (self);
}

static void
step (GrReaderPage *self,
      int           by)
{
  guint n = self->finder ? gr_finder_get_n (self->finder) : 0;

  if (n == 0)
    return;
  self->found_at = (self->found_at + n + by) % n;
  go_to_hit (self);
}

static void
find_next_cb (GrReaderPage *self)
{
  g_assert (GR_IS_READER_PAGE (self));
  step (self, 1);
}

static void
find_previous_cb (GrReaderPage *self)
{
  g_assert (GR_IS_READER_PAGE (self));
  step (self, -1);
}

static void
search_mode_cb (GrReaderPage *self)
{
  g_assert (GR_IS_READER_PAGE (self));

  if (gtk_search_bar_get_search_mode (self->search))
    return;
  g_clear_pointer (&self->find, g_free);
  gr_reader_page_mark_found (self);
  gtk_label_set_text (self->find_count, "");
  if (gtk_widget_get_mapped (self->scroller))
    gtk_widget_grab_focus (self->scroller);
}

/* Called in class_init. */
void
gr_reader_page_bind_find (GtkWidgetClass *klass)
{
  gtk_widget_class_bind_template_child (klass, GrReaderPage, search);
  gtk_widget_class_bind_template_child (klass, GrReaderPage, find_entry);
  gtk_widget_class_bind_template_child (klass, GrReaderPage, find_previous);
  gtk_widget_class_bind_template_child (klass, GrReaderPage, find_next);
  gtk_widget_class_bind_template_child (klass, GrReaderPage, find_count);
  gtk_widget_class_bind_template_callback (klass, find_changed_cb);
  gtk_widget_class_bind_template_callback (klass, find_next_cb);
  gtk_widget_class_bind_template_callback (klass, find_previous_cb);
  gtk_widget_class_bind_template_callback (klass, search_mode_cb);
}

/* Finds what somebody else has asked for, when there is something to find it in: from the section that was asked for on,
 * which may be further down its unit.  Keys stay in the text. */
void
gr_reader_page_find_wanted (GrReaderPage *self)
{
  g_autofree char *text = NULL;

  if (!self->find_wanted || !self->here)
    return;
  text = g_steal_pointer (&self->find_wanted);
  gtk_search_bar_set_search_mode (self->search, TRUE);
  gtk_editable_set_text (self->find_entry, text);
  find_changed_cb (self); /* at once; the entry waits for more to be typed */
  if (gtk_widget_get_mapped (self->scroller))
    gtk_widget_grab_focus (self->scroller);
}

/**
 * gr_reader_page_find:
 * @self: a reader
 * @text: what to find
 *
 * Marks a text and goes to where it stands next, as soon as the guide is there.
 */
void
gr_reader_page_find (GrReaderPage *self,
                     const char   *text)
{
  g_return_if_fail (GR_IS_READER_PAGE (self));

  g_set_str (&self->find_wanted, text);
  gr_reader_page_find_wanted (self);
}

/* Another guide: what was looked for in the last one is not meant. */
void
gr_reader_page_stop_find (GrReaderPage *self)
{
  if (self->seek_id > 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->seek_id);
  self->seek_id = 0;
  gtk_editable_set_text (self->find_entry, "");
  gtk_search_bar_set_search_mode (self->search, FALSE);
}

/**
 * gr_reader_page_toggle_find:
 * @self: a reader
 *
 * Opens the bar in which one says what to find, or closes it.
 */
void
gr_reader_page_toggle_find (GrReaderPage *self)
{
  gboolean on;

  g_return_if_fail (GR_IS_READER_PAGE (self));

  on = !gtk_search_bar_get_search_mode (self->search);
  if (on)
    gr_reader_page_start_find (self);
  else
    gtk_search_bar_set_search_mode (self->search, FALSE);
}

/**
 * gr_reader_page_start_find:
 * @self: a reader
 *
 * Goes to where one says what to find.
 */
void
gr_reader_page_start_find (GrReaderPage *self)
{
  g_return_if_fail (GR_IS_READER_PAGE (self));

  gtk_search_bar_set_search_mode (self->search, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->find_entry));
}
