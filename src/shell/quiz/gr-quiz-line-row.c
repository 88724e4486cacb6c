/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-line-row.h"

#include <glib/gi18n-lib.h>

#include "gr-quiz-words.h"

struct _GrQuizLineRow
{
  AdwActionRow parent_instance;

  GrQuizLine *line;
};

G_DEFINE_FINAL_TYPE (GrQuizLineRow, gr_quiz_line_row, ADW_TYPE_ACTION_ROW)

enum { PROP_0, PROP_LINE, N_PROPS };

static GParamSpec *properties[N_PROPS];

static gboolean
has_text (gpointer    item,
          const char *text)
{
  return text != NULL && *text != '\0';
}

static char *
some_text (gpointer    item,
           const char *text)
{
  return g_strdup (text != NULL ? text : "");
}

/* Here and not in the template: a prefix without an icon would still move the title. */
static void
add_icon (GrQuizLineRow *self)
{
  g_autofree char *name = NULL;
  GtkWidget *icon;

  g_object_get (self->line, "icon-name", &name, NULL);
  if (name == NULL)
    return;
  icon = gtk_image_new_from_icon_name (name);
  gtk_widget_add_css_class (icon, g_str_equal (name, "object-select-symbolic") ? "success" : "accent");
  adw_action_row_add_prefix (ADW_ACTION_ROW (self), icon);
}

/* The word of the icon comes first: it is what tells the rows apart. */
static void
name_row (GrQuizLineRow *self)
{
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *detail = NULL;
  g_autofree char *word = NULL;
  g_autoptr (GString) label = g_string_new (NULL);

  g_object_get (self->line, "title", &title, "subtitle", &subtitle, "detail", &detail, "icon-label", &word, NULL);
  if (word != NULL)
    /* Translators: whether an answer was right, then the question. */
    g_string_append_printf (label, _("%s: %s"), word, title);
  else
    g_string_append (label, title);
  gr_quiz_words_append (label, subtitle);
  gr_quiz_words_append (label, detail);
  /* libadwaita names a row by its title alone, and that would win. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label->str, -1);
}

static void
gr_quiz_line_row_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_LINE:
      g_value_set_object (value, GR_QUIZ_LINE_ROW (object)->line);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_quiz_line_row_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_LINE:
      GR_QUIZ_LINE_ROW (object)->line = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_quiz_line_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_QUIZ_LINE_ROW);

  G_OBJECT_CLASS (gr_quiz_line_row_parent_class)->dispose (object);
}

static void
gr_quiz_line_row_finalize (GObject *object)
{
  g_clear_object (&GR_QUIZ_LINE_ROW (object)->line);

  G_OBJECT_CLASS (gr_quiz_line_row_parent_class)->finalize (object);
}

static void
gr_quiz_line_row_class_init (GrQuizLineRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_quiz_line_row_get_property;
  object_class->set_property = gr_quiz_line_row_set_property;
  object_class->dispose = gr_quiz_line_row_dispose;
  object_class->finalize = gr_quiz_line_row_finalize;

  properties[PROP_LINE] = g_param_spec_object ("line", NULL, NULL, GR_TYPE_QUIZ_LINE,
                                               G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-quiz-line-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, some_text);
}

static void
gr_quiz_line_row_init (GrQuizLineRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_quiz_line_row_new:
 * @line: (type GrQuizLine): what it shows
 * @leads: whether it leads somewhere, by GINT_TO_POINTER ()
 *
 * Fits gtk_list_box_bind_model().
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
gr_quiz_line_row_new (gpointer line,
                      gpointer leads)
{
  GrQuizLineRow *self =
      g_object_new (GR_TYPE_QUIZ_LINE_ROW, "line", line, "activatable", GPOINTER_TO_INT (leads) != FALSE, NULL);

  add_icon (self);
  name_row (self);
  return GTK_WIDGET (self);
}

/**
 * gr_quiz_line_row_get_line:
 * @self: a row
 *
 * Returns: (transfer none): what it shows
 */
GrQuizLine *
gr_quiz_line_row_get_line (GrQuizLineRow *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_LINE_ROW (self), NULL);
  return self->line;
}
