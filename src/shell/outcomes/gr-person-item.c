/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-person-item.h"

struct _GrPersonItem
{
  GObject parent_instance;

  GrPeopleLine line;
};

G_DEFINE_FINAL_TYPE (GrPersonItem, gr_person_item, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
take (GrPersonItem       *self,
      const GrPeopleLine *line)
{
  self->line.group = line->group;
  self->line.gone = line->gone;
  g_set_str (&self->line.person, line->person);
  g_set_str (&self->line.interaction, line->interaction);
  g_set_str (&self->line.name, line->name);
  g_set_str (&self->line.subtitle, line->subtitle);
  g_set_str (&self->line.side, line->side);
  g_set_str (&self->line.spoken, line->spoken);
}

static void
gr_person_item_finalize (GObject *object)
{
  GrPersonItem *self = GR_PERSON_ITEM (object);

  g_free (self->line.person);
  g_free (self->line.interaction);
  g_free (self->line.name);
  g_free (self->line.subtitle);
  g_free (self->line.side);
  g_free (self->line.spoken);
  G_OBJECT_CLASS (gr_person_item_parent_class)->finalize (object);
}

static void
gr_person_item_class_init (GrPersonItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_person_item_finalize;

  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_person_item_init (GrPersonItem *self)
{
}

/**
 * gr_person_item_new:
 * @line: a line; copied
 *
 * Returns: (transfer full): an item for it
 */
GrPersonItem *
gr_person_item_new (const GrPeopleLine *line)
{
  GrPersonItem *self = g_object_new (GR_TYPE_PERSON_ITEM, NULL);

  take (self, line);
  return self;
}

/**
 * gr_person_item_get_line:
 * @self: an item
 *
 * Returns: (transfer none): what it says
 */
const GrPeopleLine *
gr_person_item_get_line (GrPersonItem *self)
{
  g_return_val_if_fail (GR_IS_PERSON_ITEM (self), NULL);
  return &self->line;
}

/**
 * gr_person_item_set:
 * @self: an item
 * @line: a line; copied
 *
 * Says what that line says, where it is about the same: the row that shows it
 * stays, and with it the focus.
 *
 * Returns: whether it is about the same
 */
gboolean
gr_person_item_set (GrPersonItem       *self,
                    const GrPeopleLine *line)
{
  g_return_val_if_fail (GR_IS_PERSON_ITEM (self), FALSE);

  if (g_strcmp0 (self->line.person, line->person) != 0 || g_strcmp0 (self->line.interaction, line->interaction) != 0)
    return FALSE;
  take (self, line);
  g_signal_emit (self, signals[CHANGED], 0);
  return TRUE;
}
