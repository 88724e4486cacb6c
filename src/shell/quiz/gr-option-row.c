/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-option-row.h"

#include <glib/gi18n-lib.h>

#include "gr-quiz-words.h"

struct _GrOptionRow
{
  GtkListBoxRow parent_instance;

  GrQuizOption *option;

  GtkWidget *letter;
  GtkWidget *mark;
};

G_DEFINE_FINAL_TYPE (GrOptionRow, gr_option_row, GTK_TYPE_LIST_BOX_ROW)

enum { PROP_0, PROP_OPTION, N_PROPS };

static GParamSpec *properties[N_PROPS];

static char *
mark_word (gpointer   item,
           GrQuizMark mark)
{
  switch (mark)
    {
    case GR_QUIZ_MARK_RIGHT:
      return g_strdup (_("Right"));

    case GR_QUIZ_MARK_YOURS:
      return g_strdup (_("Yours"));

    case GR_QUIZ_MARK_NONE:
    default:
      return NULL;
    }
}

static char *
mark_icon (gpointer   item,
           GrQuizMark mark)
{
  return g_strdup (mark == GR_QUIZ_MARK_RIGHT ? "object-select-symbolic" : "avatar-default-symbolic");
}

static gboolean
has_mark (gpointer   item,
          GrQuizMark mark)
{
  return mark != GR_QUIZ_MARK_NONE;
}

static gboolean
has_text (gpointer    item,
          const char *text)
{
  return text != NULL && *text != '\0';
}

static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    set)
{
  if (set)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static void
update_classes (GrOptionRow *self,
                gboolean     chosen,
                GrQuizMark   mark)
{
  set_class (GTK_WIDGET (self), "chosen", chosen);
  set_class (self->letter, "chosen", chosen && mark != GR_QUIZ_MARK_RIGHT);
  set_class (self->letter, "right", mark == GR_QUIZ_MARK_RIGHT);
  set_class (self->mark, "success", mark == GR_QUIZ_MARK_RIGHT);
  set_class (self->mark, "accent", mark == GR_QUIZ_MARK_YOURS);
}

/* What is seen, in words and in reading order. */
static void
update_accessible (GrOptionRow *self)
{
  g_autofree char *letter = NULL;
  g_autofree char *text = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *word = NULL;
  g_autoptr (GString) label = g_string_new (NULL);
  gboolean chosen, open;
  GrQuizMark mark;

  g_object_get (self->option, "letter", &letter, "text", &text, "reason", &reason, "mark", &mark, "chosen", &chosen,
                "open", &open, NULL);
  word = mark_word (NULL, mark);
  /* Translators: an answer as a screen reader says it: its letter and its text. */
  g_string_append_printf (label, _("%s: %s"), letter, text);
  gr_quiz_words_append (label, word);
  gr_quiz_words_append (label, reason);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label->str, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_CHECKED,
                               chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE,
                               GTK_ACCESSIBLE_STATE_DISABLED, !open, -1);
  update_classes (self, chosen, mark);
}

static void
gr_option_row_constructed (GObject *object)
{
  GrOptionRow *self = GR_OPTION_ROW (object);

  G_OBJECT_CLASS (gr_option_row_parent_class)->constructed (object);

  g_signal_connect_object (self->option, "notify", G_CALLBACK (update_accessible), self, G_CONNECT_SWAPPED);
  update_accessible (self);
}

static void
gr_option_row_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  GrOptionRow *self = GR_OPTION_ROW (object);

  switch (id)
    {
    case PROP_OPTION:
      g_value_set_object (value, self->option);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_option_row_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  GrOptionRow *self = GR_OPTION_ROW (object);

  switch (id)
    {
    case PROP_OPTION:
      self->option = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_option_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_OPTION_ROW);

  G_OBJECT_CLASS (gr_option_row_parent_class)->dispose (object);
}

static void
gr_option_row_finalize (GObject *object)
{
  g_clear_object (&GR_OPTION_ROW (object)->option);

  G_OBJECT_CLASS (gr_option_row_parent_class)->finalize (object);
}

static void
gr_option_row_class_init (GrOptionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_option_row_constructed;
  object_class->get_property = gr_option_row_get_property;
  object_class->set_property = gr_option_row_set_property;
  object_class->dispose = gr_option_row_dispose;
  object_class->finalize = gr_option_row_finalize;

  properties[PROP_OPTION] = g_param_spec_object ("option", NULL, NULL, GR_TYPE_QUIZ_OPTION,
                                                 G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-option-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrOptionRow, letter);
  gtk_widget_class_bind_template_child (widget_class, GrOptionRow, mark);
  gtk_widget_class_bind_template_callback (widget_class, mark_word);
  gtk_widget_class_bind_template_callback (widget_class, mark_icon);
  gtk_widget_class_bind_template_callback (widget_class, has_mark);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
}

static void
gr_option_row_init (GrOptionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_option_row_new:
 * @option: what it shows
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
gr_option_row_new (GrQuizOption *option)
{
  gboolean multiple;

  g_object_get (option, "multiple", &multiple, NULL);
  return g_object_new (GR_TYPE_OPTION_ROW, "option", option, "accessible-role",
                       multiple ? GTK_ACCESSIBLE_ROLE_CHECKBOX : GTK_ACCESSIBLE_ROLE_RADIO, NULL);
}
