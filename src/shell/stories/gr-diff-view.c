/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-diff-view.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-diff.h"

#define FADED (guint16) (G_MAXUINT16 / 10 * 6)

struct _GrDiffView
{
  GtkBox parent_instance;

  GtkLabel *name;
  GtkLabel *text;
};

G_DEFINE_FINAL_TYPE (GrDiffView, gr_diff_view, GTK_TYPE_BOX)

static void
add_attribute (PangoAttrList  *attributes,
               PangoAttribute *attribute,
               gsize           from,
               gsize           to)
{
  attribute->start_index = (guint) from;
  attribute->end_index = (guint) to;
  pango_attr_list_insert (attributes, attribute);
}

static void
mark (PangoAttrList *attributes,
      GrDiffKind     kind,
      gsize          from,
      gsize          to)
{
  switch (kind)
    {
    case GR_DIFF_REMOVED:
      add_attribute (attributes, pango_attr_strikethrough_new (TRUE), from, to);
      add_attribute (attributes, pango_attr_foreground_alpha_new (FADED), from, to);
      break;
    case GR_DIFF_ADDED:
      add_attribute (attributes, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), from, to);
      add_attribute (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), from, to);
      break;
    case GR_DIFF_SAME:
    default:
      break;
    }
}

/* Lines are not drawn under the white space after the last word. */
static gsize
trimmed_length (const char *text)
{
  g_autofree char *trimmed = g_strchomp (g_strdup (text));

  return strlen (trimmed);
}

static void
say (GString         *spoken,
     const GrDiffRun *run)
{
  g_autofree char *words = g_strstrip (g_strdup (run->text));

  if (spoken->len > 0)
    g_string_append_c (spoken, ' ');
  if (run->kind == GR_DIFF_SAME)
    g_string_append (spoken, words);
  else
    /* Translators: read out by a screen reader; %s are words of a text */
    g_string_append_printf (spoken, run->kind == GR_DIFF_REMOVED ? _("[gone: %s]") : _("[new: %s]"), words);
}

static void
gr_diff_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_DIFF_VIEW);
  G_OBJECT_CLASS (gr_diff_view_parent_class)->dispose (object);
}

static void
gr_diff_view_class_init (GrDiffViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_diff_view_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-diff-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GrDiffView, name);
  gtk_widget_class_bind_template_child (widget_class, GrDiffView, text);
}

static void
gr_diff_view_init (GrDiffView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_diff_view_new:
 * @name: what the text is called
 *
 * Returns: (transfer floating): a view of nothing yet
 */
GtkWidget *
gr_diff_view_new (const char *name)
{
  GrDiffView *self = g_object_new (GR_TYPE_DIFF_VIEW, NULL);

  gtk_label_set_label (self->name, name);
  return GTK_WIDGET (self);
}

/**
 * gr_diff_view_show:
 * @self: a view
 * @then: the text as it was
 * @now: what it is now
 *
 * Shows what became of the words; of a text that is what it was, nothing.
 */
void
gr_diff_view_show (GrDiffView *self,
                   const char *then,
                   const char *now)
{
  g_autoptr (GPtrArray) runs = NULL;
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  GString *shown = g_string_new (NULL), *spoken = g_string_new (NULL);

  g_return_if_fail (GR_IS_DIFF_VIEW (self));

  runs = gr_diff_words (then, now);
  for (guint i = 0; i < runs->len; i++)
    {
      GrDiffRun *run = g_ptr_array_index (runs, i);
      gsize from = shown->len;

      g_string_append (shown, run->text);
      mark (attributes, run->kind, from, from + trimmed_length (run->text));
      if (run->kind != GR_DIFF_SAME && i + 1 < runs->len && trimmed_length (run->text) == strlen (run->text))
        g_string_append_c (shown, ' '); /* the last word of one text, before the last of the other */
      say (spoken, run);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), g_strcmp0 (then, now) != 0);
  gtk_label_set_label (self->text, shown->str);
  gtk_label_set_attributes (self->text, attributes);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken->str, -1);
  g_string_free (shown, TRUE);
  g_string_free (spoken, TRUE);
}
