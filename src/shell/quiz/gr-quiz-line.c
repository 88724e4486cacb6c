/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-line.h"

struct _GrQuizLine
{
  GObject parent_instance;

  char *title;
  char *subtitle;
  char *detail;
  char *icon_name;
  char *icon_label;
  char *uid;
  guint index;
};

G_DEFINE_FINAL_TYPE (GrQuizLine, gr_quiz_line, G_TYPE_OBJECT)

enum { PROP_0, PROP_TITLE, PROP_SUBTITLE, PROP_DETAIL, PROP_ICON_NAME, PROP_ICON_LABEL, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
gr_quiz_line_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  GrQuizLine *self = GR_QUIZ_LINE (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_SUBTITLE:
      g_value_set_string (value, self->subtitle);
      break;

    case PROP_DETAIL:
      g_value_set_string (value, self->detail);
      break;

    case PROP_ICON_NAME:
      g_value_set_string (value, self->icon_name);
      break;

    case PROP_ICON_LABEL:
      g_value_set_string (value, self->icon_label);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_quiz_line_finalize (GObject *object)
{
  GrQuizLine *self = GR_QUIZ_LINE (object);

  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->detail);
  g_free (self->icon_name);
  g_free (self->icon_label);
  g_free (self->uid);

  G_OBJECT_CLASS (gr_quiz_line_parent_class)->finalize (object);
}

static void
gr_quiz_line_class_init (GrQuizLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_quiz_line_get_property;
  object_class->finalize = gr_quiz_line_finalize;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL, flags);
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, NULL, flags);
  properties[PROP_ICON_NAME] = g_param_spec_string ("icon-name", NULL, NULL, NULL, flags);
  properties[PROP_ICON_LABEL] = g_param_spec_string ("icon-label", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_quiz_line_init (GrQuizLine *self)
{
}

/**
 * gr_quiz_line_new:
 * @title: what it is about, not markup
 * @subtitle: (nullable): more about it, not markup
 * @detail: (nullable): a few figures at its end
 *
 * Returns: (transfer full): a line
 */
GrQuizLine *
gr_quiz_line_new (const char *title,
                  const char *subtitle,
                  const char *detail)
{
  GrQuizLine *self = g_object_new (GR_TYPE_QUIZ_LINE, NULL);

  self->title = g_strdup (title);
  self->subtitle = g_strdup (subtitle);
  self->detail = g_strdup (detail);
  return self;
}

/**
 * gr_quiz_line_set_icon:
 * @self: a line that no list has yet
 * @icon_name: an icon
 * @icon_label: what it says, in a word
 */
void
gr_quiz_line_set_icon (GrQuizLine *self,
                       const char *icon_name,
                       const char *icon_label)
{
  g_return_if_fail (GR_IS_QUIZ_LINE (self));

  g_set_str (&self->icon_name, icon_name);
  g_set_str (&self->icon_label, icon_label);
}

/**
 * gr_quiz_line_get_uid:
 * @self: a line
 *
 * Returns: (transfer none) (nullable): what it stands for
 */
const char *
gr_quiz_line_get_uid (GrQuizLine *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_LINE (self), NULL);
  return self->uid;
}

/**
 * gr_quiz_line_set_uid:
 * @self: a line that no list has yet
 * @uid: what it stands for
 */
void
gr_quiz_line_set_uid (GrQuizLine *self,
                      const char *uid)
{
  g_return_if_fail (GR_IS_QUIZ_LINE (self));

  g_set_str (&self->uid, uid);
}

/**
 * gr_quiz_line_get_index:
 * @self: a line
 *
 * Returns: which question it stands for, from 0
 */
guint
gr_quiz_line_get_index (GrQuizLine *self)
{
  g_return_val_if_fail (GR_IS_QUIZ_LINE (self), 0);
  return self->index;
}

/**
 * gr_quiz_line_set_index:
 * @self: a line that no list has yet
 * @index: which question it stands for, from 0
 */
void
gr_quiz_line_set_index (GrQuizLine *self,
                        guint       index)
{
  g_return_if_fail (GR_IS_QUIZ_LINE (self));

  self->index = index;
}

static gboolean
is_same (GrQuizLine *a,
         GrQuizLine *b)
{
  return a->index == b->index && g_strcmp0 (a->uid, b->uid) == 0 && g_strcmp0 (a->title, b->title) == 0 &&
         g_strcmp0 (a->subtitle, b->subtitle) == 0 && g_strcmp0 (a->detail, b->detail) == 0 &&
         g_strcmp0 (a->icon_name, b->icon_name) == 0;
}

static gboolean
is_same_at (GListStore *store,
            guint       position,
            GPtrArray  *lines,
            guint       index)
{
  g_autoptr (GrQuizLine) line = g_list_model_get_item (G_LIST_MODEL (store), position);

  return is_same (line, lines->pdata[index]);
}

/**
 * gr_quiz_lines_replace:
 * @store: a list of lines
 * @lines: (element-type GrQuizLine): what it is to say
 *
 * Changes only the rows between the first and the last that differ, so that
 * focus and scrolling stay.
 */
void
gr_quiz_lines_replace (GListStore *store,
                       GPtrArray  *lines)
{
  guint old = g_list_model_get_n_items (G_LIST_MODEL (store));
  guint least = MIN (old, lines->len);
  guint head = 0;
  guint tail = 0;

  while (head < least && is_same_at (store, head, lines, head))
    head++;
  while (tail < least - head && is_same_at (store, old - 1 - tail, lines, lines->len - 1 - tail))
    tail++;
  if (head + tail < old || head + tail < lines->len)
    g_list_store_splice (store, head, old - head - tail, lines->pdata + head, lines->len - head - tail);
}
