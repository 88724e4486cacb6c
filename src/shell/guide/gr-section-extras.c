/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-section-extras.h"

#include <glib/gi18n-lib.h>

#include "gr-reveal.h"
#include "gr-skill-row.h"

struct _GrSectionExtras
{
  GtkBox parent_instance;

  GrAnnotations *annotations;
  GrMarks *marks;
  GrSection *section;
  GPtrArray *skills; /* GrTerm */

  GtkListBox *notes;
  GtkLabel *counts;
};

G_DEFINE_FINAL_TYPE (GrSectionExtras, gr_section_extras, GTK_TYPE_BOX)

static void
append (GString *text,
        char    *part)
{
  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append (text, part);
  g_free (part);
}

static guint
count_rated (GrSectionExtras *self)
{
  guint n = 0;

  for (guint i = 0; i < self->skills->len; i++)
    n += gr_marks_find_ratings (self->marks, gr_entity_get_uid (self->skills->pdata[i]), NULL, NULL) > 0;
  return n;
}

static char *
dup_counts (GrSectionExtras *self)
{
  const char *section = gr_entity_get_uid (GR_ENTITY (self->section));
  guint n_cards = gr_annotations_count_cards (self->annotations, section);
  guint n_questions = gr_annotations_count_questions (self->annotations, section);
  guint n_rated = count_rated (self);
  GString *text = g_string_new (NULL);

  if (n_cards > 0)
    append (text, g_strdup_printf (ngettext ("%u card", "%u cards", n_cards), n_cards));
  if (n_questions > 0)
    append (text, g_strdup_printf (ngettext ("%u question of your own", "%u questions of your own", n_questions),
                                   n_questions));
  if (n_rated > 0)
    /* Translators: of how many skills one has said how far one is with them */
    append (text, g_strdup_printf (_("%u of %u skills rated"), n_rated, self->skills->len));
  return g_string_free (text, FALSE);
}

static void
update (GrSectionExtras *self)
{
  g_autofree char *counts = dup_counts (self);
  gboolean has_notes = gtk_list_box_get_row_at_index (self->notes, 0) != NULL;

  g_assert (GR_IS_SECTION_EXTRAS (self));

  gtk_label_set_text (self->counts, counts);
  gtk_widget_set_visible (GTK_WIDGET (self->counts), *counts != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->notes), has_notes);
  gtk_widget_set_visible (GTK_WIDGET (self), has_notes || *counts != '\0' || self->skills->len > 0);
}

static void
fill_skills_cb (GrSectionExtras *self,
                GtkBox          *box)
{
  GtkWidget *list = gtk_list_box_new ();

  g_assert (GR_IS_SECTION_EXTRAS (self));

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_set_focusable (list, FALSE); /* one goes to what is in it */
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Skills"), -1);
  gtk_widget_add_css_class (list, "guide-notes");
  for (guint i = 0; i < self->skills->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), gr_skill_row_new (gr_annotations_get_library (self->annotations),
                                                                self->marks, self->skills->pdata[i]));
  gtk_box_append (box, list);
}

static GtkWidget *
create_note (gpointer item,
             gpointer data)
{
  return gr_note_row_new (GR_SECTION_EXTRAS (data)->annotations, item);
}

static void
gr_section_extras_dispose (GObject *object)
{
  GrSectionExtras *self = GR_SECTION_EXTRAS (object);

  if (self->notes)
    gtk_list_box_bind_model (self->notes, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_SECTION_EXTRAS);
  g_clear_object (&self->annotations);
  g_clear_object (&self->marks);
  g_clear_object (&self->section);
  g_clear_pointer (&self->skills, g_ptr_array_unref);
  G_OBJECT_CLASS (gr_section_extras_parent_class)->dispose (object);
}

static void
gr_section_extras_class_init (GrSectionExtrasClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_section_extras_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-section-extras.ui");
  gtk_widget_class_bind_template_child (widget_class, GrSectionExtras, notes);
  gtk_widget_class_bind_template_child (widget_class, GrSectionExtras, counts);
}

static void
gr_section_extras_init (GrSectionExtras *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_section_extras_new:
 * @annotations: what the person wrote and marked
 * @marks: the person's marks
 * @section: a section
 * @skills: (transfer full) (element-type GrTerm): the skills it names
 *
 * Returns: (transfer floating): what the person added to it
 */
GtkWidget *
gr_section_extras_new (GrAnnotations *annotations,
                       GrMarks       *marks,
                       GrSection     *section,
                       GPtrArray     *skills)
{
  GrSectionExtras *self = g_object_new (GR_TYPE_SECTION_EXTRAS, NULL);
  g_autoptr (GListModel) notes = NULL;

  self->annotations = g_object_ref (annotations);
  self->marks = g_object_ref (marks);
  self->section = g_object_ref (section);
  self->skills = skills;
  if (skills->len > 0)
    {
      GtkWidget *reveal = gr_reveal_new (_("Rate Yourself"), _("Hide the Ratings"), gr_section_get_title (section));

      g_signal_connect_object (reveal, "fill", G_CALLBACK (fill_skills_cb), self, G_CONNECT_SWAPPED);
      gtk_box_prepend (GTK_BOX (self), reveal);
    }
  notes = gr_annotations_dup_notes (annotations, gr_entity_get_uid (GR_ENTITY (section)));
  gtk_list_box_bind_model (self->notes, notes, create_note, self, NULL);
  g_signal_connect_object (notes, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (annotations, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (marks, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_section_extras_find_row:
 * @self: what a person added
 * @note: the uid of a note
 *
 * Returns: (transfer none) (nullable): its row
 */
GtkWidget *
gr_section_extras_find_row (GrSectionExtras *self,
                            const char      *note)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (GR_IS_SECTION_EXTRAS (self) && note, NULL);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->notes, i)); i++)
    if (g_str_equal (gr_entity_get_uid (GR_ENTITY (gr_note_row_get_note (GR_NOTE_ROW (row)))), note))
      return GTK_WIDGET (row);
  return NULL;
}
