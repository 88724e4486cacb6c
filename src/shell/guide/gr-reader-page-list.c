/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-page.h"

#include <glib/gi18n-lib.h>

#include "gr-question.h"
#include "gr-quiz.h"
#include "gr-reader-page-private.h"
#include "gr-reader-section.h"
#include "gr-section.h"

/* The only question that stands from line @from to before line @to, or NULL. */
static GrQuestion *
find_only_question (GrReaderPage *self,
                    gint64        from,
                    gint64        to)
{
  const char *guide = gr_entity_get_uid (GR_ENTITY (self->guide));
  GrEntityList *all = gr_library_get_list (self->library, "question");
  GrQuestion *found = NULL;

  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    {
      GrQuestion *question = gr_entity_list_peek (all, i);

      if (g_strcmp0 (gr_question_get_guide (question), guide) != 0 || gr_question_get_retired (question) ||
          gr_question_get_line (question) < from || gr_question_get_line (question) >= to)
        continue;
      if (found)
        return NULL;
      found = question;
    }
  return found;
}

static GrQuiz *
find_quiz (GrReaderPage *self,
           GrSection    *section)
{
  const char *uid = gr_entity_get_uid (GR_ENTITY (section));
  GrEntityList *all = gr_library_get_list (self->library, "quiz");

  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    {
      GrQuiz *quiz = gr_entity_list_peek (all, i);

      if (g_strcmp0 (gr_quiz_get_section (quiz), uid) == 0)
        return quiz;
    }
  return NULL;
}

static gint64
get_end_line (GrReaderPage *self,
              guint         position)
{
  g_autoptr (GrSection) next = g_list_model_get_item (G_LIST_MODEL (self->sections), position + 1);

  return next && gr_section_get_line (next) > 0 ? gr_section_get_line (next) : G_MAXINT64;
}

/* What is to be thought over first is not given away: the answer to a question
 * comes when it is asked for, and a quiz one can take is not read. */
static void
specify_hidden (GrReaderPage *self,
                GrSection    *section,
                guint         position,
                GrReaderSpec *spec)
{
  gint64 line = gr_section_get_line (section);
  GrQuestion *question;
  GrQuiz *quiz;

  switch (gr_section_get_kind (section))
    {
    case GR_SECTION_KIND_QUESTIONS:
      question = find_only_question (self, line, get_end_line (self, position));
      if (!question)
        break;
      spec->visible_lines = gr_question_get_line (question) - line;
      spec->show = _("Show the Guide’s Answer");
      spec->hide = _("Hide the Guide’s Answer");
      break;

    case GR_SECTION_KIND_QUIZ:
      quiz = find_quiz (self, section);
      if (!quiz)
        break;
      spec->quiz = gr_entity_get_uid (GR_ENTITY (quiz));
      spec->visible_lines = 0;
      spec->show = _("Show the Questions as Text");
      spec->hide = _("Hide the Questions");
      break;

    case GR_SECTION_KIND_NOTES:
    case GR_SECTION_KIND_CONFUSIONS:
    case GR_SECTION_KIND_REFLECTIONS:
    case GR_SECTION_KIND_PROJECT:
    default:
      break;
    }
}

static const char *
get_caption (GrReaderPage *self)
{
  GrOutlineItem *item = gr_outline_peek (self->outline, self->at);
  guint parent = item ? gr_outline_item_get_unit (item)->parent : GR_UNITS_NONE;

  return parent == GR_UNITS_NONE ? "" : gr_outline_item_get_title (gr_outline_peek (self->outline, parent));
}

static void
setup_cb (GrReaderPage *self,
          GtkListItem  *item)
{
  gtk_list_item_set_child (item, gr_reader_section_new ());
  /* A section is text, not something to choose. */
  gtk_list_item_set_focusable (item, FALSE);
  gtk_list_item_set_selectable (item, FALSE);
  gtk_list_item_set_activatable (item, FALSE);
}

static void
bind_cb (GrReaderPage *self,
         GtkListItem  *item)
{
  GrReaderSection *widget = GR_READER_SECTION (gtk_list_item_get_child (item));
  GrSection *section = gtk_list_item_get_item (item);
  guint nth = gtk_list_item_get_position (item);
  GrOutlineItem *line = gr_outline_peek (self->outline, self->at);
  GrReaderSpec spec = { .visible_lines = G_MAXUINT };
  g_autoptr (GrEntity) first = NULL;
  int top;

  if (!line)
    return;
  first = g_list_model_get_item (G_LIST_MODEL (self->sections), gr_outline_item_get_unit (line)->first);
  top = first ? gr_section_get_level (GR_SECTION (first)) : 1;
  spec.title = gr_section_get_title (section);
  spec.caption = nth == 0 ? get_caption (self) : NULL;
  spec.level = CLAMP (gr_section_get_level (section) - top + 1, 1, 5);
  spec.body = gr_section_get_body (section);
  specify_hidden (self, section, gr_outline_item_get_unit (line)->first + nth, &spec);

  gtk_list_item_set_accessible_label (item, spec.title ? spec.title : _("Untitled"));
  gr_reader_section_show (widget, &spec);
  gr_reader_section_find (widget, self->find);
}

/* Makes the rows of the reader: one for each section of the unit. */
void
gr_reader_page_init_list (GrReaderPage *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
  self->shown = gtk_no_selection_new (NULL);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->shown));
}

/* Shows the sections of a unit, from the top. */
void
gr_reader_page_show_unit (GrReaderPage *self,
                          const GrUnit *unit)
{
  g_autoptr (GtkSliceListModel) slice = NULL;

  slice = gtk_slice_list_model_new (g_object_ref (G_LIST_MODEL (self->sections)), unit->first, unit->n);
  gtk_no_selection_set_model (self->shown, G_LIST_MODEL (slice));
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
}

/* What is above is not measured before a frame, so that the first way there may end short of it. */
static gboolean
scroll_again_cb (GtkWidget     *list,
                 GdkFrameClock *clock,
                 gpointer       row)
{
  gtk_list_view_scroll_to (GTK_LIST_VIEW (list), GPOINTER_TO_UINT (row), GTK_LIST_SCROLL_NONE, NULL);
  return G_SOURCE_REMOVE;
}

static gboolean
scroll_cb (GtkWidget     *list,
           GdkFrameClock *clock,
           gpointer       row)
{
  gtk_widget_add_tick_callback (list, scroll_again_cb, row, NULL);
  return scroll_again_cb (list, clock, row);
}

/* Brings one of the unit's sections into view. */
void
gr_reader_page_scroll_to (GrReaderPage *self,
                          guint         row)
{
  gtk_list_view_scroll_to (self->list, row, GTK_LIST_SCROLL_NONE, NULL);
  gtk_widget_add_tick_callback (GTK_WIDGET (self->list), scroll_cb, GUINT_TO_POINTER (row), NULL);
}

static void
mark_found_below (GrReaderPage *self,
                  GtkWidget    *widget)
{
  if (GR_IS_READER_SECTION (widget))
    {
      gr_reader_section_find (GR_READER_SECTION (widget), self->find);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    mark_found_below (self, child);
}

/* Marks what is looked for in the rows that are there; others are marked as they come. */
void
gr_reader_page_mark_found (GrReaderPage *self)
{
  mark_found_below (self, GTK_WIDGET (self->list));
}
