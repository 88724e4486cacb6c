/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-bank-item.h"

#include <glib/gi18n-lib.h>

struct _GrBankItem
{
  GObject parent_instance;

  GrQuestion *question;
  char *group;
  GrPrepared prepared;
  guint n_takes;
  guint n_stories;
  char *summary;
};

G_DEFINE_FINAL_TYPE (GrBankItem, gr_bank_item, G_TYPE_OBJECT)

enum { PROP_0, PROP_QUESTION, PROP_GROUP, PROP_PREPARED, PROP_N_TAKES, PROP_N_STORIES, PROP_SUMMARY, N_PROPS };

static GParamSpec *properties[N_PROPS];

static char *
make_summary (GrBankItem *self)
{
  g_autofree char *stories = NULL;
  g_autofree char *takes = NULL;
  const char *prepared = gr_prepared_get_name (self->prepared);

  if (self->n_stories == 0)
    stories = g_strdup (_("no story yet"));
  else
    stories =
        g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u story", "%u stories", self->n_stories), self->n_stories);
  if (self->n_takes == 0)
    /* Translators: how far one is with a question, such as “Drafted · 2 stories” */
    return g_strdup_printf (_("%s · %s"), prepared, stories);
  takes = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u take", "%u takes", self->n_takes), self->n_takes);
  /* Translators: how far one is with a question, such as “Practised · 2 stories · 3 takes” */
  return g_strdup_printf (_("%s · %s · %s"), prepared, stories, takes);
}

static void
gr_bank_item_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  GrBankItem *self = GR_BANK_ITEM (object);

  switch (id)
    {
    case PROP_QUESTION:
      g_value_set_object (value, self->question);
      break;

    case PROP_GROUP:
      g_value_set_string (value, self->group);
      break;

    case PROP_PREPARED:
      g_value_set_enum (value, self->prepared);
      break;

    case PROP_N_TAKES:
      g_value_set_uint (value, self->n_takes);
      break;

    case PROP_N_STORIES:
      g_value_set_uint (value, self->n_stories);
      break;

    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_bank_item_finalize (GObject *object)
{
  GrBankItem *self = GR_BANK_ITEM (object);

  g_clear_object (&self->question);
  g_free (self->group);
  g_free (self->summary);
  G_OBJECT_CLASS (gr_bank_item_parent_class)->finalize (object);
}

static void
gr_bank_item_class_init (GrBankItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_bank_item_get_property;
  object_class->finalize = gr_bank_item_finalize;

  properties[PROP_QUESTION] = g_param_spec_object ("question", NULL, NULL, GR_TYPE_QUESTION, flags);
  properties[PROP_GROUP] = g_param_spec_string ("group", NULL, NULL, NULL, flags);
  properties[PROP_PREPARED] = g_param_spec_enum ("prepared", NULL, NULL, GR_TYPE_PREPARED, GR_PREPARED_NEW, flags);
  properties[PROP_N_TAKES] = g_param_spec_uint ("n-takes", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_STORIES] = g_param_spec_uint ("n-stories", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_bank_item_init (GrBankItem *self)
{
}

/**
 * gr_bank_item_new:
 * @question: a live question
 *
 * Returns: (transfer full): its item, about which nothing is known yet
 */
GrBankItem *
gr_bank_item_new (GrQuestion *question)
{
  GrBankItem *self;

  g_return_val_if_fail (GR_IS_QUESTION (question), NULL);

  self = g_object_new (GR_TYPE_BANK_ITEM, NULL);
  self->question = g_object_ref (question);
  self->summary = make_summary (self);
  return self;
}

/**
 * gr_bank_item_get_question:
 * @self: an item
 *
 * Returns: (transfer none): its question
 */
GrQuestion *
gr_bank_item_get_question (GrBankItem *self)
{
  g_return_val_if_fail (GR_IS_BANK_ITEM (self), NULL);

  return self->question;
}

/**
 * gr_bank_item_get_group:
 * @self: an item
 *
 * Returns: the topic it stands under
 */
const char *
gr_bank_item_get_group (GrBankItem *self)
{
  g_return_val_if_fail (GR_IS_BANK_ITEM (self), NULL);

  return self->group;
}

/**
 * gr_bank_item_get_prepared:
 * @self: an item
 *
 * Returns: how far one is with it
 */
GrPrepared
gr_bank_item_get_prepared (GrBankItem *self)
{
  g_return_val_if_fail (GR_IS_BANK_ITEM (self), GR_PREPARED_NEW);

  return self->prepared;
}

/**
 * gr_bank_item_get_n_takes:
 * @self: an item
 *
 * Returns: how often it was answered aloud
 */
guint
gr_bank_item_get_n_takes (GrBankItem *self)
{
  g_return_val_if_fail (GR_IS_BANK_ITEM (self), 0);

  return self->n_takes;
}

/**
 * gr_bank_item_get_n_stories:
 * @self: an item
 *
 * Returns: how many stories answer it
 */
guint
gr_bank_item_get_n_stories (GrBankItem *self)
{
  g_return_val_if_fail (GR_IS_BANK_ITEM (self), 0);

  return self->n_stories;
}

/**
 * gr_bank_item_get_summary:
 * @self: an item
 *
 * Returns: how far one is with it, in words
 */
const char *
gr_bank_item_get_summary (GrBankItem *self)
{
  g_return_val_if_fail (GR_IS_BANK_ITEM (self), NULL);

  return self->summary;
}

/**
 * gr_bank_item_set:
 * @self: an item
 * @group: the topic it stands under
 * @prepared: how far one is with it
 * @n_takes: how often it was answered aloud
 * @n_stories: how many stories answer it
 *
 * Takes over what is known about it now.
 *
 * Returns: whether any of it is new
 */
gboolean
gr_bank_item_set (GrBankItem *self,
                  const char *group,
                  GrPrepared  prepared,
                  guint       n_takes,
                  guint       n_stories)
{
  gboolean regrouped;

  g_return_val_if_fail (GR_IS_BANK_ITEM (self), FALSE);

  regrouped = g_set_str (&self->group, group);
  if (!regrouped && self->prepared == prepared && self->n_takes == n_takes && self->n_stories == n_stories)
    return FALSE;
  self->prepared = prepared;
  self->n_takes = n_takes;
  self->n_stories = n_stories;
  g_free (self->summary);
  self->summary = make_summary (self);
  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = PROP_GROUP; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));
  return TRUE;
}
