/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-section.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-reader-label.h"
#include "gr-reader-lines.h"
#include "gr-reader-section-private.h"

#define GAP 12        /* px between blocks */
#define SLICE_US 4000 /* so much is built at a time, to leave the frame its due */

enum { BUILT, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GrReaderSection, gr_reader_section, GTK_TYPE_WIDGET)

static void
append_heading (GrReaderSection    *self,
                const GrReaderSpec *spec)
{
  GrMarkupBlock block = { .text = spec->title && *spec->title ? spec->title : _("Untitled") };
  GtkWidget *label = gr_reader_label_new (&block, GTK_ACCESSIBLE_ROLE_HEADING);

  if (spec->caption && *spec->caption)
    {
      GtkWidget *caption = gtk_label_new (spec->caption);

      gtk_label_set_xalign (GTK_LABEL (caption), 0.0f);
      gtk_label_set_wrap (GTK_LABEL (caption), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (caption), PANGO_WRAP_WORD_CHAR);
      gtk_widget_add_css_class (caption, "caption-heading");
      gtk_widget_add_css_class (caption, "dim-label");
      gtk_box_append (GTK_BOX (self->text), caption);
    }
  gtk_widget_remove_css_class (label, "reader");
  gtk_widget_add_css_class (label, spec->caption ? "title-1" : spec->level <= 2 ? "title-3" : "title-4");
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, spec->level, -1);
  gtk_box_append (GTK_BOX (self->text), label);
}

static void
append_quiz (GrReaderSection *self,
             const char      *quiz)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (_("_Take the Quiz"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-quiz");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", quiz);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "pill");
  gtk_widget_add_css_class (button, "suggested-action");
  gr_reader_section_append_instead (self, button);
}

/* Gives labels that are new what those that were there have. */
static void
dress (GrReaderSection *self,
       GtkWidget       *part)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  gr_reader_section_collect_labels (part, labels);
  for (guint i = 0; i < labels->len; i++)
    gtk_label_set_extra_menu (labels->pdata[i], self->menu);
  gr_reader_section_paint (self);
  gr_reader_section_find (self, self->find);
}

static void
fill_cb (GrReaderSection *self,
         GtkBox          *box)
{
  guint at = 0;

  g_assert (GR_IS_READER_SECTION (self));

  gr_reader_append_blocks (box, self->markup, self->hidden, self->level + 1, &at, G_MAXINT64);
  dress (self, GTK_WIDGET (box));
}

static void
append_hidden (GrReaderSection    *self,
               const GrReaderSpec *spec)
{
  self->reveal = GR_REVEAL (gr_reveal_new (spec->show, spec->hide, spec->title)); /* there is one below each question */
  g_signal_connect_object (self->reveal, "fill", G_CALLBACK (fill_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_margin_top (GTK_WIDGET (self->reveal), GAP);
  gtk_box_insert_child_after (GTK_BOX (self->box), GTK_WIDGET (self->reveal), self->instead);
}

/* Where what is hidden ends: behind the list that its last thing is in, else with the text. */
static guint
find_end_of_hidden (GrReaderSection    *self,
                    const GrReaderSpec *spec)
{
  for (guint i = 0; i < gr_markup_get_n_blocks (self->markup); i = gr_markup_get_block (self->markup, i)->next)
    {
      const GrMarkupBlock *block = gr_markup_get_block (self->markup, i);

      if (block->kind == GR_MARKUP_LIST && block->first_line <= spec->last_line && block->last_line >= spec->last_line)
        return block->last_line + 1;
    }
  return G_MAXUINT;
}

static gboolean
has_blocks (GrReaderSection *self,
            GrReaderLines    lines)
{
  for (guint i = 0; i < gr_markup_get_n_blocks (self->markup); i = gr_markup_get_block (self->markup, i)->next)
    {
      guint line = gr_markup_get_block (self->markup, i)->first_line;

      if (line >= lines.first && line < lines.end)
        return TRUE;
    }
  return FALSE;
}

/* Goes on building; whether it is done. */
static gboolean
build (GrReaderSection *self,
       gint64           until)
{
  GrReaderLines behind = { self->hidden.end, G_MAXUINT };

  if (!gr_reader_append_blocks (GTK_BOX (self->text), self->markup, self->lines, self->level + 1, &self->at, until) ||
      !gr_reader_append_blocks (GTK_BOX (self->tail), self->markup, behind, self->level + 1, &self->tail_at, until))
    return FALSE;
  dress (self, self->box);
  g_signal_emit (self, signals[BUILT], 0);
  return TRUE;
}

static gboolean
build_cb (gpointer data)
{
  GrReaderSection *self = data;

  if (!build (self, g_get_monotonic_time () + SLICE_US))
    return G_SOURCE_CONTINUE;
  self->build_id = 0;
  return G_SOURCE_REMOVE;
}

/* Plain text can be passed by; what can be done something with is gone to, in
 * the order it stands there. */
static void
collect (GtkWidget *widget,
         GPtrArray *stops)
{
  if (!gtk_widget_get_visible (widget))
    return;
  if (gtk_widget_get_focusable (widget) && gtk_widget_get_sensitive (widget))
    {
      g_ptr_array_add (stops, widget);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    collect (child, stops);
}

static gboolean
is_all_selected (GtkWidget *widget)
{
  int start, end;

  return GTK_IS_LABEL (widget) && gtk_label_get_selection_bounds (GTK_LABEL (widget), &start, &end) && start == 0 &&
         end == g_utf8_strlen (gtk_label_get_text (GTK_LABEL (widget)), -1);
}

/* A label that comes by the focus selects all of its text, and has then no link to go to: so its selection is emptied at
 * the side that one comes from, and the focus goes on to the first link there. */
static void
enter_links (GtkLabel        *label,
             GtkDirectionType direction)
{
  int at = direction == GTK_DIR_TAB_BACKWARD ? (int) g_utf8_strlen (gtk_label_get_text (label), -1) : 0;

  gtk_label_select_region (label, at, at);
  gtk_widget_child_focus (GTK_WIDGET (label), direction);
}

static gboolean
gr_reader_section_focus (GtkWidget       *widget,
                         GtkDirectionType direction)
{
  g_autoptr (GPtrArray) stops = g_ptr_array_new ();
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  int step = direction == GTK_DIR_TAB_BACKWARD ? -1 : 1;
  int at = -1;

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (gr_reader_section_parent_class)->focus (widget, direction);

  collect (widget, stops);
  for (guint i = 0; i < stops->len && at < 0 && focus; i++)
    if (focus == stops->pdata[i] || gtk_widget_is_ancestor (focus, stops->pdata[i]))
      at = i;
  if (at < 0)
    at = step > 0 ? 0 : (int) stops->len - 1;
  else if (!GTK_IS_LABEL (stops->pdata[at]) || !gr_reader_label_has_links (stops->pdata[at]))
    at += step; /* a label with several links may keep it */

  for (; at >= 0 && at < (int) stops->len; at += step)
    {
      GtkWidget *stop = stops->pdata[at];
      gboolean anew = stop != focus || is_all_selected (stop);

      if (GTK_IS_LABEL (stop) && !gr_reader_label_has_links (stop))
        continue;
      if (stop != focus && !gtk_widget_child_focus (stop, direction))
        continue;
      if (GTK_IS_LABEL (stop) && anew)
        enter_links (GTK_LABEL (stop), direction);
      else if (stop == focus && !gtk_widget_child_focus (stop, direction))
        continue;
      return TRUE;
    }
  return FALSE;
}

static void
clear (GrReaderSection *self)
{
  g_clear_handle_id (&self->build_id, g_source_remove);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->markup, gr_markup_unref);
  g_array_set_size (self->spots, 0);
  self->text = self->instead = self->tail = self->below = NULL;
  self->reveal = NULL;
}

static void
gr_reader_section_dispose (GObject *object)
{
  GrReaderSection *self = GR_READER_SECTION (object);

  clear (self);
  g_clear_object (&self->section);
  g_clear_object (&self->menu);
  g_clear_pointer (&self->highlights, g_ptr_array_unref);
  G_OBJECT_CLASS (gr_reader_section_parent_class)->dispose (object);
}

static void
gr_reader_section_finalize (GObject *object)
{
  GrReaderSection *self = GR_READER_SECTION (object);

  g_array_unref (self->spots);
  g_free (self->find);
  G_OBJECT_CLASS (gr_reader_section_parent_class)->finalize (object);
}

static void
gr_reader_section_class_init (GrReaderSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_reader_section_dispose;
  object_class->finalize = gr_reader_section_finalize;
  widget_class->focus = gr_reader_section_focus;
  signals[BUILT] =
      g_signal_new ("built", GR_TYPE_READER_SECTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
gr_reader_section_init (GrReaderSection *self)
{
  self->spots = g_array_new (FALSE, FALSE, sizeof (GrSpot));
}

/**
 * gr_reader_section_new:
 *
 * Returns: (transfer floating): an empty one
 */
GtkWidget *
gr_reader_section_new (void)
{
  return g_object_new (GR_TYPE_READER_SECTION, NULL);
}

static GtkWidget *
append_part (GrReaderSection *self)
{
  GtkWidget *part = gtk_box_new (GTK_ORIENTATION_VERTICAL, GAP);

  gtk_box_append (GTK_BOX (self->box), part);
  return part;
}

/* A part that is not used leaves no gap. */
static void
use_part (GtkWidget *part)
{
  gtk_widget_set_margin_top (part, GAP);
  gtk_widget_set_visible (part, TRUE);
}

static void
make_parts (GrReaderSection *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  self->text = append_part (self);
  self->instead = append_part (self);
  self->tail = append_part (self);
  gtk_widget_set_visible (self->instead, FALSE);
  gtk_widget_set_visible (self->tail, FALSE);
}

/**
 * gr_reader_section_show:
 * @self: a section's widget
 * @spec: what to show in it, instead of what was there
 *
 * Shows a section.  Text that cannot be read as Markdown is left out; an
 * import would have refused it.
 */
void
gr_reader_section_show (GrReaderSection    *self,
                        const GrReaderSpec *spec)
{
  gboolean hides = spec->visible_lines < G_MAXUINT;

  g_return_if_fail (GR_IS_READER_SECTION (self));

  clear (self);
  g_set_object (&self->section, spec->section);
  g_set_object (&self->menu, spec->menu);
  self->level = spec->level;
  self->at = self->tail_at = 0;
  self->lines = (GrReaderLines) { 1, hides ? spec->visible_lines + 1 : G_MAXUINT };
  self->hidden = (GrReaderLines) { self->lines.end, G_MAXUINT };
  make_parts (self);
  append_heading (self, spec);
  if (spec->body && *spec->body)
    {
      g_autofree char *body = gr_reader_break_lines (spec->body);

      self->markup = gr_markup_parse (body, strlen (body), NULL);
    }
  if (spec->quiz)
    append_quiz (self, spec->quiz);
  if (!self->markup)
    {
      dress (self, self->box);
      return;
    }
  if (hides && spec->last_line > 0)
    self->hidden.end = find_end_of_hidden (self, spec);
  if (hides && has_blocks (self, self->hidden))
    append_hidden (self, spec);
  if (has_blocks (self, (GrReaderLines) { self->hidden.end, G_MAXUINT }))
    use_part (self->tail);
  if (!build (self, g_get_monotonic_time () + SLICE_US))
    self->build_id = g_idle_add (build_cb, self);
}

/**
 * gr_reader_section_finish:
 * @self: a section's widget
 *
 * Builds what is not there yet, at once.
 */
void
gr_reader_section_finish (GrReaderSection *self)
{
  g_return_if_fail (GR_IS_READER_SECTION (self));

  if (self->build_id == 0)
    return;
  g_clear_handle_id (&self->build_id, g_source_remove);
  build (self, G_MAXINT64);
}

/**
 * gr_reader_section_get_section:
 * @self: a section's widget
 *
 * Returns: (transfer none) (nullable): what it shows
 */
GrSection *
gr_reader_section_get_section (GrReaderSection *self)
{
  g_return_val_if_fail (GR_IS_READER_SECTION (self), NULL);
  return self->section;
}

/**
 * gr_reader_section_append_instead:
 * @self: a section's widget that hides some of its text
 * @widget: (transfer floating): what to show in its place
 *
 * Shows something in place of what is hidden.
 */
void
gr_reader_section_append_instead (GrReaderSection *self,
                                  GtkWidget       *widget)
{
  g_return_if_fail (GR_IS_READER_SECTION (self) && GTK_IS_WIDGET (widget));

  use_part (self->instead);
  gtk_box_append (GTK_BOX (self->instead), widget);
}

/**
 * gr_reader_section_set_below:
 * @self: a section's widget
 * @widget: (transfer floating): what to show below the text
 *
 * Shows something below the text, until another section is shown.
 */
void
gr_reader_section_set_below (GrReaderSection *self,
                             GtkWidget       *widget)
{
  g_return_if_fail (GR_IS_READER_SECTION (self) && GTK_IS_WIDGET (widget));
  g_return_if_fail (self->below == NULL);

  self->below = widget;
  gtk_widget_set_margin_top (widget, GAP);
  gtk_box_append (GTK_BOX (self->box), widget);
}

/**
 * gr_reader_section_get_below:
 * @self: a section's widget
 *
 * Returns: (transfer none) (nullable): what is shown below the text
 */
GtkWidget *
gr_reader_section_get_below (GrReaderSection *self)
{
  g_return_val_if_fail (GR_IS_READER_SECTION (self), NULL);
  return self->below;
}
