/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-page.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-reader-page-private.h"
#include "gr-section.h"

static gboolean
holds (const char *text,
       const char *folded)
{
  g_autofree char *own = text ? g_utf8_casefold (text, -1) : NULL;

  return own && strstr (own, folded);
}

static gboolean
section_holds (GrReaderPage *self,
               guint         position,
               const char   *folded)
{
  g_autoptr (GrSection) section = g_list_model_get_item (G_LIST_MODEL (self->sections), position);

  return holds (gr_section_get_title (section), folded) || holds (gr_section_get_body (section), folded);
}

/* Finds the next section that holds the text, round the end if need be, and goes there. */
static void
find (GrReaderPage *self,
      guint         from,
      int           by)
{
  guint n = self->sections ? g_list_model_get_n_items (G_LIST_MODEL (self->sections)) : 0;
  g_autofree char *folded = self->find ? g_utf8_casefold (self->find, -1) : NULL;

  for (guint i = 0; folded && i < n; i++)
    {
      guint position = (guint) (((gint64) from + (gint64) by * i + n) % n);
      g_autoptr (GrEntity) section = NULL;

      if (!section_holds (self, position, folded))
        continue;
      section = g_list_model_get_item (G_LIST_MODEL (self->sections), position);
      self->found_at = position;
      gtk_widget_remove_css_class (GTK_WIDGET (self->find_entry), "error");
      gr_reader_page_go (self, gr_outline_find_section (self->outline, gr_entity_get_uid (section)), position, FALSE);
      gtk_accessible_announce (GTK_ACCESSIBLE (self), gr_entity_get_title (section),
                               GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
      return;
    }
  if (!folded)
    return;
  gtk_widget_add_css_class (GTK_WIDGET (self->find_entry), "error");
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Nothing found"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static guint
get_start (GrReaderPage *self)
{
  GrOutlineItem *item = self->outline ? gr_outline_peek (self->outline, self->at) : NULL;

  return item ? gr_outline_item_get_unit (item)->first : 0;
}

static void
find_changed_cb (GrReaderPage *self)
{
  const char *text = gtk_editable_get_text (self->find_entry);

  g_assert (GR_IS_READER_PAGE (self));

  g_set_str (&self->find, *text ? text : NULL);
  gtk_widget_remove_css_class (GTK_WIDGET (self->find_entry), "error");
  gtk_widget_set_sensitive (self->find_next, self->find != NULL);
  gtk_widget_set_sensitive (self->find_previous, self->find != NULL);
  gr_reader_page_mark_found (self);
  self->found_at = get_start (self);
  find (self, self->found_at, 1);
}

static void
find_next_cb (GrReaderPage *self)
{
  g_assert (GR_IS_READER_PAGE (self));
  find (self, self->found_at + 1, 1);
}

static void
find_previous_cb (GrReaderPage *self)
{
  guint n = self->sections ? g_list_model_get_n_items (G_LIST_MODEL (self->sections)) : 0;

  g_assert (GR_IS_READER_PAGE (self));
  if (n > 0)
    find (self, (self->found_at + n - 1) % n, -1);
}

static void
search_mode_cb (GrReaderPage *self)
{
  g_assert (GR_IS_READER_PAGE (self));

  if (gtk_search_bar_get_search_mode (self->search))
    return;
  g_clear_pointer (&self->find, g_free);
  gr_reader_page_mark_found (self);
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
  guint from;

  if (!self->find_wanted || !self->here)
    return;
  text = g_steal_pointer (&self->find_wanted);
  from = self->found_at != GR_UNITS_NONE ? self->found_at : get_start (self);
  gtk_search_bar_set_search_mode (self->search, TRUE);
  gtk_editable_set_text (self->find_entry, text);
  self->found_at = from;
  find (self, from, 1);
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
  gtk_search_bar_set_search_mode (self->search, on);
  if (on)
    gtk_widget_grab_focus (GTK_WIDGET (self->find_entry));
}
