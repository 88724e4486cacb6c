/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-sure.h"

#include <glib/gi18n-lib.h>

struct _GrQuizSure
{
  AdwBin parent_instance;

  gboolean setting; /* by the program, not by the person */

  GtkBox *box;
  AdwToggleGroup *words;
};

G_DEFINE_FINAL_TYPE (GrQuizSure, gr_quiz_sure, ADW_TYPE_BIN)

enum { PROP_0, PROP_NARROW, PROP_STACKED, N_PROPS };

enum { SAID, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
active_cb (GrQuizSure *self)
{
  guint active = adw_toggle_group_get_active (self->words);

  g_assert (GR_IS_QUIZ_SURE (self));

  if (!self->setting && active != GTK_INVALID_LIST_POSITION)
    g_signal_emit (self, signals[SAID], 0, GR_CERTAINTY_GUESSING + (int) active);
}

static gboolean
is_vertical (gpointer orientable)
{
  return gtk_orientable_get_orientation (GTK_ORIENTABLE (orientable)) == GTK_ORIENTATION_VERTICAL;
}

static void
set_vertical (gpointer orientable,
              gboolean vertical)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (orientable),
                                  vertical ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

static void
gr_quiz_sure_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  GrQuizSure *self = GR_QUIZ_SURE (object);

  switch (id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, is_vertical (self->box));
      break;

    case PROP_STACKED:
      g_value_set_boolean (value, is_vertical (self->words));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_quiz_sure_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  GrQuizSure *self = GR_QUIZ_SURE (object);

  switch (id)
    {
    case PROP_NARROW:
      set_vertical (self->box, g_value_get_boolean (value));
      break;

    case PROP_STACKED:
      set_vertical (self->words, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_quiz_sure_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template drops it, or the bin would drop it again */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_QUIZ_SURE);

  G_OBJECT_CLASS (gr_quiz_sure_parent_class)->dispose (object);
}

static void
gr_quiz_sure_class_init (GrQuizSureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_quiz_sure_get_property;
  object_class->set_property = gr_quiz_sure_set_property;
  object_class->dispose = gr_quiz_sure_dispose;

  properties[PROP_NARROW] =
      g_param_spec_boolean ("narrow", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_STACKED] =
      g_param_spec_boolean ("stacked", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SAID] = g_signal_new ("said", GR_TYPE_QUIZ_SURE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                GR_TYPE_CERTAINTY);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-quiz-sure.ui");
  gtk_widget_class_bind_template_child (widget_class, GrQuizSure, box);
  gtk_widget_class_bind_template_child (widget_class, GrQuizSure, words);
  gtk_widget_class_bind_template_callback (widget_class, active_cb);
}

static void
gr_quiz_sure_init (GrQuizSure *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_quiz_sure_set:
 * @self: the question
 * @certainty: what is chosen; %GR_CERTAINTY_UNSAID: none
 */
void
gr_quiz_sure_set (GrQuizSure *self,
                  GrCertainty certainty)
{
  g_return_if_fail (GR_IS_QUIZ_SURE (self));

  self->setting = TRUE;
  adw_toggle_group_set_active (self->words, certainty == GR_CERTAINTY_UNSAID
                                                ? GTK_INVALID_LIST_POSITION
                                                : (guint) certainty - GR_CERTAINTY_GUESSING);
  self->setting = FALSE;
}

/**
 * gr_quiz_sure_word:
 * @certainty: how sure somebody is
 *
 * Returns: (transfer full) (nullable): the word for it; %NULL where nothing was
 *   said
 */
char *
gr_quiz_sure_word (GrCertainty certainty)
{
  switch (certainty)
    {
    case GR_CERTAINTY_GUESSING:
      return g_strdup (_("Guessing"));

    case GR_CERTAINTY_FAIRLY:
      return g_strdup (_("Fairly"));

    case GR_CERTAINTY_CERTAIN:
      return g_strdup (_("Certain"));

    case GR_CERTAINTY_UNSAID:
    default:
      return NULL;
    }
}
