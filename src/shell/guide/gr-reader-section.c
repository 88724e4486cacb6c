/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-section.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-reader-blocks.h"
#include "gr-reader-label.h"
#include "gr-reader-lines.h"

struct _GrReaderSection
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkWidget *reveal; /* the button that shows the rest, or NULL */
  GtkWidget *hidden; /* the rest, empty until it was asked for */
  GrMarkup *markup;
  guint visible_lines;
  int level;
  char *show;
  char *hide;
  char *find;
};

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
      gtk_box_append (GTK_BOX (self->box), caption);
    }
  gtk_widget_remove_css_class (label, "reader");
  gtk_widget_add_css_class (label, spec->caption ? "title-1" : spec->level <= 2 ? "title-3" : "title-4");
  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LEVEL, spec->level, -1);
  gtk_box_append (GTK_BOX (self->box), label);
}

static guint
find_below (GtkWidget  *widget,
            const char *text)
{
  guint n = 0;

  if (GTK_IS_LABEL (widget))
    return gtk_label_get_selectable (GTK_LABEL (widget)) ? gr_reader_label_find (widget, text) : 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    n += find_below (child, text);
  return n;
}

static void
set_revealed (GrReaderSection *self,
              gboolean         revealed)
{
  if (revealed && !gtk_widget_get_first_child (self->hidden))
    {
      gr_reader_append_blocks (GTK_BOX (self->hidden), self->markup, self->visible_lines + 1, G_MAXUINT,
                               self->level + 1);
      find_below (self->hidden, self->find);
    }
  gtk_widget_set_visible (self->hidden, revealed);
  gtk_button_set_label (GTK_BUTTON (self->reveal), revealed ? self->hide : self->show);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->reveal), GTK_ACCESSIBLE_STATE_EXPANDED, revealed, -1);
}

static void
reveal_cb (GrReaderSection *self)
{
  g_assert (GR_IS_READER_SECTION (self));
  set_revealed (self, !gtk_widget_get_visible (self->hidden));
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
  gtk_box_append (GTK_BOX (self->box), button);
}

static void
append_hidden (GrReaderSection *self,
               const char      *title)
{
  self->reveal = gtk_button_new_with_label (self->show);
  self->hidden = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_set_halign (self->reveal, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->hidden, "answer");
  /* There is one below each question. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->reveal), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  title ? title : "", -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->reveal), GTK_ACCESSIBLE_RELATION_CONTROLS, self->hidden, NULL,
                                  -1);
  g_signal_connect_object (self->reveal, "clicked", G_CALLBACK (reveal_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->box), self->reveal);
  gtk_box_append (GTK_BOX (self->box), self->hidden);
  set_revealed (self, FALSE);
}

static gboolean
has_more (GrReaderSection *self)
{
  for (guint i = 0; i < gr_markup_get_n_blocks (self->markup); i = gr_markup_get_block (self->markup, i)->next)
    if (gr_markup_get_block (self->markup, i)->first_line > self->visible_lines)
      return TRUE;
  return FALSE;
}

/* Plain text can be passed by; what can be done something with is gone to, in
 * the order it stands there. */
static void
collect (GtkWidget *widget,
         GPtrArray *stops)
{
  if (!gtk_widget_get_visible (widget))
    return;
  if (GTK_IS_BUTTON (widget) || (GTK_IS_LABEL (widget) && gtk_label_get_selectable (GTK_LABEL (widget))))
    {
      g_ptr_array_add (stops, widget);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    collect (child, stops);
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

      if (GTK_IS_LABEL (stop) && !gr_reader_label_has_links (stop))
        continue;
      if (gtk_widget_child_focus (stop, direction))
        return TRUE;
    }
  return FALSE;
}

static void
gr_reader_section_dispose (GObject *object)
{
  GrReaderSection *self = GR_READER_SECTION (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (gr_reader_section_parent_class)->dispose (object);
}

static void
gr_reader_section_finalize (GObject *object)
{
  GrReaderSection *self = GR_READER_SECTION (object);

  g_clear_pointer (&self->markup, gr_markup_unref);
  g_free (self->show);
  g_free (self->hide);
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
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
gr_reader_section_init (GrReaderSection *self)
{
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
  g_return_if_fail (GR_IS_READER_SECTION (self));
  g_return_if_fail (spec != NULL);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->markup, gr_markup_unref);
  self->reveal = self->hidden = NULL;
  self->level = spec->level;
  self->visible_lines = spec->visible_lines;
  g_set_str (&self->show, spec->show);
  g_set_str (&self->hide, spec->hide);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  append_heading (self, spec);
  if (spec->body && *spec->body)
    {
      g_autofree char *body = gr_reader_break_lines (spec->body);

      self->markup = gr_markup_parse (body, strlen (body), NULL);
    }
  if (self->markup)
    gr_reader_append_blocks (GTK_BOX (self->box), self->markup, 1,
                             spec->visible_lines < G_MAXUINT ? spec->visible_lines + 1 : G_MAXUINT, spec->level + 1);
  if (spec->quiz)
    append_quiz (self, spec->quiz);
  if (self->markup && spec->visible_lines < G_MAXUINT && has_more (self))
    append_hidden (self, spec->title);
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
  g_return_val_if_fail (GR_IS_READER_SECTION (self), 0);

  g_set_str (&self->find, text);
  return self->box ? find_below (self->box, text) : 0;
}
