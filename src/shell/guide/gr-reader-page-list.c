/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-page.h"

#include <glib/gi18n-lib.h>

#include "gr-answer.h"
#include "gr-claim.h"
#include "gr-quiz.h"
#include "gr-reader-blocks.h"
#include "gr-reader-page-private.h"
#include "gr-section-extras.h"
#include "gr-section.h"
#include "gr-term.h"

/* What a guide's list of one type has from line @from to before line @to, in that order. */
static GPtrArray *
find_between (GrReaderPage *self,
              const char   *type,
              gint64        from,
              gint64        to)
{
  const char *guide = gr_entity_get_uid (GR_ENTITY (self->guide));
  GrEntityList *all = gr_library_get_list (self->library, type);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    {
      GrEntity *entity = gr_entity_list_peek (all, i);
      gboolean retired;
      gint64 line;

      if (g_strcmp0 (gr_entity_get_owner (entity), guide) != 0)
        continue;
      g_object_get (entity, "line", &line, "retired", &retired, NULL);
      if (!retired && line >= from && line < to)
        g_ptr_array_add (found, entity);
    }
  return found;
}

static GPtrArray *
find_skills (GrReaderPage *self,
             GrSection    *section)
{
  GPtrArray *found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < gr_entity_list_get_n (self->terms); i++)
    {
      GrTerm *term = gr_entity_list_peek (self->terms, i);

      if (gr_term_get_kind (term) == GR_TERM_KIND_SKILL && !gr_term_get_retired (term) &&
          g_strcmp0 (gr_term_get_section (term), gr_entity_get_uid (GR_ENTITY (section))) == 0)
        g_ptr_array_add (found, g_object_ref (term));
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
  g_autoptr (GrSection) next = g_list_model_get_item (self->sections, position + 1);

  return next && gr_section_get_line (next) > 0 ? gr_section_get_line (next) : G_MAXINT64;
}

static gint64
line_of (gpointer entity)
{
  gint64 line;

  g_object_get (entity, "line", &line, NULL);
  return line;
}

/* Hides the text from the first of @things to the list that the last is in; they are shown in its place. */
static void
hide_things (GrReaderSpec *spec,
             GPtrArray    *things,
             const char   *show)
{
  guint first = gr_reader_find_words (spec->body, gr_entity_get_title (things->pdata[0]));

  spec->visible_lines = first > 0 ? first - 1 : 0; /* what stands in the heading is not in the text */
  spec->last_line = gr_reader_find_words (spec->body, gr_entity_get_title (things->pdata[things->len - 1]));
  spec->show = show;
  spec->hide = _("Hide the Text");
}

/* What is to be thought over first is not given away: the answer to a question
 * comes when it is asked for, a claim is explained when one has said what one
 * makes of it, and a quiz one can take is not read. */
static void
specify_hidden (GrReaderPage *self,
                GrSection    *section,
                GPtrArray    *things,
                GrReaderSpec *spec)
{
  gint64 line = gr_section_get_line (section);
  GrQuiz *quiz;

  switch (gr_section_get_kind (section))
    {
    case GR_SECTION_KIND_QUESTIONS:
      if (things->len == 1)
        {
          spec->visible_lines = (guint) MAX (line_of (things->pdata[0]) - line, 0);
          spec->show = _("Show the Guide’s Answer");
          spec->hide = _("Hide the Guide’s Answer");
        }
      else if (things->len > 1)
        hide_things (spec, things, _("Show the Questions as Text"));
      break;

    case GR_SECTION_KIND_CONFUSIONS:
      if (things->len > 0)
        hide_things (spec, things, _("Show as Text"));
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
    case GR_SECTION_KIND_REFLECTIONS:
    case GR_SECTION_KIND_PROJECT:
    default:
      break;
    }
}

/* The questions or the claims of a section; empty where it is about something else. */
static GPtrArray *
find_things (GrReaderPage *self,
             GrSection    *section,
             guint         position)
{
  gint64 line = gr_section_get_line (section);
  gint64 end = get_end_line (self, position);

  if (gr_section_get_kind (section) == GR_SECTION_KIND_QUESTIONS)
    return find_between (self, "question", line, end);
  if (gr_section_get_kind (section) == GR_SECTION_KIND_CONFUSIONS)
    return find_between (self, "confusion", line, end);
  return g_ptr_array_new ();
}

static void
append_things (GrReaderPage    *self,
               GrReaderSection *widget,
               GrSection       *section,
               GPtrArray       *things)
{
  gboolean alone = things->len == 1 && GR_IS_QUESTION (things->pdata[0]);

  for (guint i = 0; i < things->len && !alone; i++)
    {
      gpointer thing = things->pdata[i];
      gboolean in_heading = line_of (thing) == gr_section_get_line (section);

      if (GR_IS_CONFUSION (thing))
        gr_reader_section_append_instead (widget, gr_claim_new (self->library, self->marks, thing, !in_heading));
      else
        gr_reader_section_append_instead (widget, gr_answer_new (self->library, thing));
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
  /* A section is text, not something to choose. */
  gtk_list_item_set_focusable (item, FALSE);
  gtk_list_item_set_selectable (item, FALSE);
  gtk_list_item_set_activatable (item, FALSE);
}

/* Makes the widget of one of the unit's sections. */
static GtkWidget *
make_section (GrReaderPage  *self,
              GrOutlineItem *line,
              GrSection     *section,
              guint          nth)
{
  GtkWidget *made = gr_reader_section_new ();
  GrReaderSection *widget = GR_READER_SECTION (made);
  GrReaderSpec spec = { .section = section, .visible_lines = G_MAXUINT, .menu = self->selection_menu };
  g_autoptr (GPtrArray) things = NULL;
  g_autoptr (GrEntity) first = NULL;
  int top;

  first = g_list_model_get_item (self->sections, gr_outline_item_get_unit (line)->first);
  top = first ? gr_section_get_level (GR_SECTION (first)) : 1;
  spec.title = gr_section_get_title (section);
  spec.caption = nth == 0 ? get_caption (self) : NULL;
  spec.level = CLAMP (gr_section_get_level (section) - top + 1, 1, 5);
  spec.body = gr_section_get_body (section);
  things = find_things (self, section, gr_outline_item_get_unit (line)->first + nth);
  specify_hidden (self, section, things, &spec);

  gr_reader_section_show (widget, &spec);
  append_things (self, widget, section, things);
  gr_reader_section_set_below (
      widget, gr_section_extras_new (self->annotations, self->marks, section, find_skills (self, section)));
  return made;
}

/* A list makes its rows anew whenever it comes into the window again, as it does when a narrow window becomes a wide
 * one.  What a person opened in a section, and where the keys are, must not go with them: the sections of the unit are
 * kept, and put into whatever row there is. */
static void
bind_cb (GrReaderPage *self,
         GtkListItem  *item)
{
  GrSection *section = gtk_list_item_get_item (item);
  GrOutlineItem *line = gr_outline_peek (self->outline, self->at);
  const char *title = gr_section_get_title (section);
  GtkWidget *widget = g_hash_table_lookup (self->widgets, section);

  if (!line)
    return;
  if (!widget)
    {
      widget = g_object_ref_sink (make_section (self, line, section, gtk_list_item_get_position (item)));
      g_hash_table_insert (self->widgets, g_object_ref (section), widget);
    }
  gtk_list_item_set_child (item, widget);
  gtk_list_item_set_accessible_label (item, title ? title : _("Untitled"));
  gr_reader_section_set_highlights (
      GR_READER_SECTION (widget),
      gr_annotations_dup_highlights (self->annotations, gr_entity_get_uid (GR_ENTITY (section))));
  gr_reader_section_find (GR_READER_SECTION (widget), self->find);
}

static void
unbind_cb (GrReaderPage *self,
           GtkListItem  *item)
{
  gtk_list_item_set_child (item, NULL);
}

/* Makes the rows of the reader: one for each section of the unit. */
void
gr_reader_page_init_list (GrReaderPage *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  self->widgets = g_hash_table_new_full (NULL, NULL, g_object_unref, g_object_unref);
  gtk_list_view_set_factory (self->list, factory);
  self->shown = gtk_no_selection_new (NULL);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->shown));
}

/* Lets go of what is shown. */
void
gr_reader_page_hide_unit (GrReaderPage *self)
{
  gtk_no_selection_set_model (self->shown, NULL);
  g_hash_table_remove_all (self->widgets);
}

/* Shows the sections of a unit, from the top. */
void
gr_reader_page_show_unit (GrReaderPage *self,
                          const GrUnit *unit)
{
  g_autoptr (GtkSliceListModel) slice = NULL;

  slice = gtk_slice_list_model_new (g_object_ref (self->sections), unit->first, unit->n);
  gr_reader_page_hide_unit (self);
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

/* The sections that there are widgets of, in their order. */
GPtrArray *
gr_reader_page_dup_sections (GrReaderPage *self)
{
  GPtrArray *found = g_ptr_array_new ();

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row;
       row = gtk_widget_get_next_sibling (row))
    {
      GtkWidget *child = gtk_widget_get_first_child (row);

      if (GR_IS_READER_SECTION (child) && gr_reader_section_get_section (GR_READER_SECTION (child)))
        g_ptr_array_add (found, child);
    }
  return found;
}

/* The widget of a section, or NULL where there is none now. */
GrReaderSection *
gr_reader_page_find_widget (GrReaderPage *self,
                            GrSection    *section)
{
  g_autoptr (GPtrArray) sections = gr_reader_page_dup_sections (self);

  for (guint i = 0; i < sections->len; i++)
    if (gr_reader_section_get_section (sections->pdata[i]) == section)
      return sections->pdata[i];
  return NULL;
}

/* Marks what is looked for in the rows that are there; others are marked as they come. */
void
gr_reader_page_mark_found (GrReaderPage *self)
{
  g_autoptr (GPtrArray) sections = gr_reader_page_dup_sections (self);

  for (guint i = 0; i < sections->len; i++)
    gr_reader_section_find (sections->pdata[i], self->find);
}

/* Follows the highlights in the rows that are there. */
void
gr_reader_page_update_highlights (GrReaderPage *self)
{
  g_autoptr (GPtrArray) sections = gr_reader_page_dup_sections (self);

  for (guint i = 0; i < sections->len; i++)
    {
      GrEntity *section = GR_ENTITY (gr_reader_section_get_section (sections->pdata[i]));

      gr_reader_section_set_highlights (sections->pdata[i],
                                        gr_annotations_dup_highlights (self->annotations, gr_entity_get_uid (section)));
    }
}
