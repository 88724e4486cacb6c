/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-outline.h"

#include <glib/gi18n-lib.h>

#include "gr-section.h"
#include "gr-text.h"

/* How fast grown-ups read a factual text silently: M. Brysbaert, "How many words do we read per minute?", Journal of
 * Memory and Language 109 (2019), over 190 studies. */
#define WORDS_A_MINUTE 238

struct _GrOutline
{
  GObject parent_instance;

  char *title;
  GListModel *sections;
  GrMarks *marks;
  GArray *units;    /* GrUnit */
  GPtrArray *items; /* GrOutlineItem, one a unit */
  GArray *n_words;  /* guint, one a section */
  guint current;
};

enum { MARKED, N_SIGNALS };

static guint signals[N_SIGNALS];

static GType
get_item_type (GListModel *model)
{
  return GR_TYPE_OUTLINE_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return GR_OUTLINE (model)->items->len;
}

static gpointer
get_item (GListModel *model,
          guint       position)
{
  GrOutlineItem *item = gr_outline_peek (GR_OUTLINE (model), position);

  return item ? g_object_ref (item) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static gboolean
is_selected (GtkSelectionModel *model,
             guint              position)
{
  return position == GR_OUTLINE (model)->current;
}

static GtkBitset *
get_selection_in_range (GtkSelectionModel *model,
                        guint              position,
                        guint              n)
{
  GrOutline *self = GR_OUTLINE (model);
  GtkBitset *selected = gtk_bitset_new_empty ();

  if (self->current < self->items->len)
    gtk_bitset_add (selected, self->current);
  return selected;
}

/* What is on the page is selected, and nothing else: not what the pointer rests on, as lists that are activated by a
 * single click would have it. */
static void
selection_model_init (GtkSelectionModelInterface *iface)
{
  iface->is_selected = is_selected;
  iface->get_selection_in_range = get_selection_in_range;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (GrOutline,
                               gr_outline,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                   G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL, selection_model_init))

/* A heading that only holds others is understood when they all are. */
static GrReadState
state_of (GrOutline *self,
          guint      position)
{
  const GrUnit *unit = &g_array_index (self->units, GrUnit, position);

  if (unit->readable)
    return gr_marks_get_state (self->marks, gr_outline_item_get_uid (self->items->pdata[position]));
  for (guint i = position + 1; i < self->units->len && g_array_index (self->units, GrUnit, i).parent == position; i++)
    if (state_of (self, i) != GR_READ_STATE_UNDERSTOOD)
      return GR_READ_STATE_NEW;
  return GR_READ_STATE_UNDERSTOOD;
}

static void
update_states (GrOutline *self)
{
  for (guint i = 0; i < self->items->len; i++)
    gr_outline_item_set_state (self->items->pdata[i], state_of (self, i));
  g_signal_emit (self, signals[MARKED], 0);
}

static void
update (GrOutline *self)
{
  guint n = g_list_model_get_n_items (self->sections);
  guint n_before = self->items->len;
  g_autofree GrUnitHead *heads = g_new0 (GrUnitHead, n + 1);

  g_array_set_size (self->n_words, 0);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GrSection) section = g_list_model_get_item (self->sections, i);
      const char *body = gr_section_get_body (section);
      guint n_words = body ? gr_text_count_words (body) : 0;

      g_array_append_val (self->n_words, n_words);
      heads[i].level = gr_section_get_level (section);
      heads[i].kind = gr_section_get_kind (section);
      heads[i].has_text = body && !gr_text_is_blank (body);
    }
  g_clear_pointer (&self->units, g_array_unref);
  self->units = gr_units_find (heads, n);

  g_ptr_array_set_size (self->items, 0);
  for (guint i = 0; i < self->units->len; i++)
    {
      const GrUnit *unit = &g_array_index (self->units, GrUnit, i);
      g_autoptr (GrEntity) section = g_list_model_get_item (self->sections, unit->first);
      const char *title = gr_entity_get_title (section);

      /* What stands right under the guide's title has no heading of its own. */
      if (g_strcmp0 (title, self->title) == 0)
        title = _("Introduction");
      g_ptr_array_add (self->items, gr_outline_item_new (unit, gr_entity_get_uid (section), title));
    }
  for (guint i = 0; i < self->items->len; i++)
    gr_outline_item_set_state (self->items->pdata[i], state_of (self, i));
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->items->len);
  g_signal_emit (self, signals[MARKED], 0);
}

static void
gr_outline_finalize (GObject *object)
{
  GrOutline *self = GR_OUTLINE (object);

  g_free (self->title);
  g_clear_object (&self->sections);
  g_clear_object (&self->marks);
  g_clear_pointer (&self->units, g_array_unref);
  g_ptr_array_unref (self->items);
  g_array_unref (self->n_words);
  G_OBJECT_CLASS (gr_outline_parent_class)->finalize (object);
}

static void
gr_outline_class_init (GrOutlineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_outline_finalize;
  signals[MARKED] = g_signal_new ("marked", GR_TYPE_OUTLINE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_outline_init (GrOutline *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->n_words = g_array_new (FALSE, FALSE, sizeof (guint));
  self->current = GR_UNITS_NONE;
}

static gboolean
is_in_guide (gpointer item,
             gpointer data)
{
  return !gr_section_get_retired (item);
}

/**
 * gr_outline_dup_sections:
 * @all: the [class@Section]s the library keeps of a guide, in order
 *
 * Returns: (transfer full): those of them that are in the guide now, live
 */
GListModel *
gr_outline_dup_sections (GListModel *all)
{
  g_return_val_if_fail (G_IS_LIST_MODEL (all), NULL);
  return G_LIST_MODEL (
      gtk_filter_list_model_new (g_object_ref (all), GTK_FILTER (gtk_custom_filter_new (is_in_guide, NULL, NULL))));
}

/**
 * gr_outline_new:
 * @title: (nullable): the guide's
 * @sections: the guide's [class@Section]s, in order
 * @marks: the person's marks
 *
 * Returns: (transfer full): its outline
 */
GrOutline *
gr_outline_new (const char *title,
                GListModel *sections,
                GrMarks    *marks)
{
  GrOutline *self = g_object_new (GR_TYPE_OUTLINE, NULL);

  self->title = g_strdup (title);
  self->sections = g_object_ref (sections);
  self->marks = g_object_ref (marks);
  g_signal_connect_object (sections, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (marks, "changed", G_CALLBACK (update_states), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

/**
 * gr_outline_peek:
 * @self: an outline
 * @position: which line
 *
 * Returns: (transfer none) (nullable): the line
 */
GrOutlineItem *
gr_outline_peek (GrOutline *self,
                 guint      position)
{
  g_return_val_if_fail (GR_IS_OUTLINE (self), NULL);
  return position < self->items->len ? self->items->pdata[position] : NULL;
}

/**
 * gr_outline_find_section:
 * @self: an outline
 * @uid: (nullable): of a section
 *
 * Returns: the line of the unit one reads it in; %GR_UNITS_NONE where it is not in this guide
 */
guint
gr_outline_find_section (GrOutline  *self,
                         const char *uid)
{
  g_return_val_if_fail (GR_IS_OUTLINE (self), GR_UNITS_NONE);

  for (guint i = 0; uid && i < g_list_model_get_n_items (self->sections); i++)
    {
      g_autoptr (GrEntity) section = g_list_model_get_item (self->sections, i);

      if (g_str_equal (gr_entity_get_uid (section), uid))
        return gr_units_find_section (self->units, i);
    }
  return GR_UNITS_NONE;
}

/**
 * gr_outline_step:
 * @self: an outline
 * @position: where one is; %GR_UNITS_NONE before the start
 * @by: 1 or -1
 *
 * Returns: the next line that can be read in that direction, or %GR_UNITS_NONE
 */
guint
gr_outline_step (GrOutline *self,
                 guint      position,
                 int        by)
{
  g_return_val_if_fail (GR_IS_OUTLINE (self), GR_UNITS_NONE);

  for (gint64 i = position == GR_UNITS_NONE ? 0 : (gint64) position + by; i >= 0 && i < self->units->len; i += by)
    if (g_array_index (self->units, GrUnit, i).readable)
      return i;
  return GR_UNITS_NONE;
}

/**
 * gr_outline_count:
 * @self: an outline
 * @n_understood: (out): of how many units the person said so
 * @n: (out): how many there are
 *
 * Says how far the person is.
 */
void
gr_outline_count (GrOutline *self,
                  guint     *n_understood,
                  guint     *n)
{
  g_return_if_fail (GR_IS_OUTLINE (self));

  *n = *n_understood = 0;
  for (guint i = 0; i < self->units->len; i++)
    if (g_array_index (self->units, GrUnit, i).readable)
      {
        (*n)++;
        if (gr_outline_item_get_state (self->items->pdata[i]) == GR_READ_STATE_UNDERSTOOD)
          (*n_understood)++;
      }
}

/**
 * gr_outline_set_current:
 * @self: an outline
 * @position: the line whose unit is on the page, or %GR_UNITS_NONE
 *
 * Shows which it is.
 */
void
gr_outline_set_current (GrOutline *self,
                        guint      position)
{
  guint before;

  g_return_if_fail (GR_IS_OUTLINE (self));

  before = self->current;
  if (before == position)
    return;
  self->current = position;
  if (before < self->items->len)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), before, 1);
  if (position < self->items->len)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), position, 1);
}

/**
 * gr_outline_get_minutes:
 * @self: an outline
 * @position: a line, or %GR_UNITS_NONE
 *
 * Returns: how many minutes it takes to read from there to the end of the
 *   guide, rounded up; 0 where there is nothing to read
 */
guint
gr_outline_get_minutes (GrOutline *self,
                        guint      position)
{
  guint n_words = 0;

  g_return_val_if_fail (GR_IS_OUTLINE (self), 0);

  if (position >= self->units->len)
    return 0;
  for (guint i = g_array_index (self->units, GrUnit, position).first; i < self->n_words->len; i++)
    n_words += g_array_index (self->n_words, guint, i);
  return (n_words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
}
