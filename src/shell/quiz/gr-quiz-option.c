/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-option.h"

G_DEFINE_ENUM_TYPE (GrQuizMark,
                    gr_quiz_mark,
                    G_DEFINE_ENUM_VALUE (GR_QUIZ_MARK_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (GR_QUIZ_MARK_RIGHT, "right"),
                    G_DEFINE_ENUM_VALUE (GR_QUIZ_MARK_YOURS, "yours"))

struct _GrQuizOption
{
  GObject parent_instance;

  char *letter;
  char *text;
  gboolean multiple;
  char *reason;
  gboolean chosen;
  GrQuizMark mark;
  gboolean open;
};

G_DEFINE_FINAL_TYPE (GrQuizOption, gr_quiz_option, G_TYPE_OBJECT)

enum { PROP_0, PROP_LETTER, PROP_TEXT, PROP_MULTIPLE, PROP_REASON, PROP_CHOSEN, PROP_MARK, PROP_OPEN, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
gr_quiz_option_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  GrQuizOption *self = GR_QUIZ_OPTION (object);

  switch (id)
    {
    case PROP_LETTER:
      g_value_set_string (value, self->letter);
      break;

    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;

    case PROP_MULTIPLE:
      g_value_set_boolean (value, self->multiple);
      break;

    case PROP_REASON:
      g_value_set_string (value, self->reason);
      break;

    case PROP_CHOSEN:
      g_value_set_boolean (value, self->chosen);
      break;

    case PROP_MARK:
      g_value_set_enum (value, self->mark);
      break;

    case PROP_OPEN:
      g_value_set_boolean (value, self->open);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_quiz_option_finalize (GObject *object)
{
  GrQuizOption *self = GR_QUIZ_OPTION (object);

  g_free (self->letter);
  g_free (self->text);
  g_free (self->reason);

  G_OBJECT_CLASS (gr_quiz_option_parent_class)->finalize (object);
}

static void
gr_quiz_option_class_init (GrQuizOptionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_quiz_option_get_property;
  object_class->finalize = gr_quiz_option_finalize;

  properties[PROP_LETTER] = g_param_spec_string ("letter", NULL, NULL, NULL, flags);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  properties[PROP_MULTIPLE] = g_param_spec_boolean ("multiple", NULL, NULL, FALSE, flags);
  properties[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL, flags);
  properties[PROP_CHOSEN] = g_param_spec_boolean ("chosen", NULL, NULL, FALSE, flags);
  properties[PROP_MARK] = g_param_spec_enum ("mark", NULL, NULL, GR_TYPE_QUIZ_MARK, GR_QUIZ_MARK_NONE, flags);
  properties[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, TRUE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_quiz_option_init (GrQuizOption *self)
{
  self->open = TRUE;
}

/**
 * gr_quiz_letter:
 * @k: which choice, from 0
 *
 * Returns: (transfer full): "A" to "Z", then "27" and so on
 */
char *
gr_quiz_letter (guint k)
{
  return k < 26 ? g_strdup_printf ("%c", 'A' + (char) k) : g_strdup_printf ("%u", k + 1);
}

/**
 * gr_quiz_option_new:
 * @k: which choice as shown, from 0
 * @text: what it says, not markup
 * @multiple: whether others may be chosen as well
 *
 * Returns: (transfer full): an option that can be chosen
 */
GrQuizOption *
gr_quiz_option_new (guint       k,
                    const char *text,
                    gboolean    multiple)
{
  GrQuizOption *self = g_object_new (GR_TYPE_QUIZ_OPTION, NULL);

  self->letter = gr_quiz_letter (k);
  self->text = g_strdup (text);
  self->multiple = multiple;
  return self;
}

/**
 * gr_quiz_option_update:
 * @self: an option
 * @open: whether it can be chosen
 * @chosen: whether it is
 * @mark: what feedback says of it
 * @reason: (nullable): why it is right or not, not markup
 *
 * Notifies what is different.
 */
void
gr_quiz_option_update (GrQuizOption *self,
                       gboolean      open,
                       gboolean      chosen,
                       GrQuizMark    mark,
                       const char   *reason)
{
  g_return_if_fail (GR_IS_QUIZ_OPTION (self));

  g_object_freeze_notify (G_OBJECT (self));
  if (self->open != open)
    {
      self->open = open;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPEN]);
    }
  if (self->chosen != chosen)
    {
      self->chosen = chosen;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOSEN]);
    }
  if (self->mark != mark)
    {
      self->mark = mark;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MARK]);
    }
  if (g_set_str (&self->reason, reason))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REASON]);
  g_object_thaw_notify (G_OBJECT (self));
}
