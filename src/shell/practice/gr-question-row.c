/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-question-row.h"

#include "gr-plain.h"
#include "gr-ring.h"

struct _GrQuestionRow
{
  AdwActionRow parent_instance;

  GrBankItem *item;
  GrRing *ring;
};

G_DEFINE_FINAL_TYPE (GrQuestionRow, gr_question_row, ADW_TYPE_ACTION_ROW)

enum { PROP_0, PROP_ITEM, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
update (GrQuestionRow *self)
{
  GrPrepared prepared = gr_bank_item_get_prepared (self->item);

  gr_ring_set_fraction (self->ring, prepared / (double) GR_PREPARED_SOLID);
  gr_ring_set_label (self->ring, gr_prepared_get_name (prepared));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), gr_bank_item_get_summary (self->item));
}

static void
gr_question_row_constructed (GObject *object)
{
  GrQuestionRow *self = GR_QUESTION_ROW (object);

  G_OBJECT_CLASS (gr_question_row_parent_class)->constructed (object);

  g_object_bind_property (gr_bank_item_get_question (self->item), "prompt", self, "title", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (self->item, "notify::summary", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
gr_question_row_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, GR_QUESTION_ROW (object)->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_question_row_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      GR_QUESTION_ROW (object)->item = g_value_dup_object (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_question_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_QUESTION_ROW);
  G_OBJECT_CLASS (gr_question_row_parent_class)->dispose (object);
}

static void
gr_question_row_finalize (GObject *object)
{
  g_clear_object (&GR_QUESTION_ROW (object)->item);
  G_OBJECT_CLASS (gr_question_row_parent_class)->finalize (object);
}

static void
gr_question_row_class_init (GrQuestionRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_question_row_constructed;
  object_class->get_property = gr_question_row_get_property;
  object_class->set_property = gr_question_row_set_property;
  object_class->dispose = gr_question_row_dispose;
  object_class->finalize = gr_question_row_finalize;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, GR_TYPE_BANK_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (GR_TYPE_RING);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-question-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrQuestionRow, ring);
}

static void
gr_question_row_init (GrQuestionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self);
}

/**
 * gr_question_row_new:
 * @item: a question of the bank
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_question_row_new (GrBankItem *item)
{
  g_return_val_if_fail (GR_IS_BANK_ITEM (item), NULL);

  return g_object_new (GR_TYPE_QUESTION_ROW, "item", item, NULL);
}

/**
 * gr_question_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none): its question
 */
GrBankItem *
gr_question_row_get_item (GrQuestionRow *self)
{
  g_return_val_if_fail (GR_IS_QUESTION_ROW (self), NULL);

  return self->item;
}
