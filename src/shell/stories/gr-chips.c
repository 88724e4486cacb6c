/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-chips.h"

#include "gr-chip.h"
#include "gr-suggest-entry.h"

struct _GrChips
{
  AdwBin parent_instance;

  GListModel *model;

  AdwWrapBox *list;
  GrSuggestEntry *entry;
};

G_DEFINE_FINAL_TYPE (GrChips, gr_chips, ADW_TYPE_BIN)

enum { ADDED, REMOVED, N_SIGNALS };

static guint signals[N_SIGNALS];

static GtkWidget *
get_chip (GrChips *self,
          guint    position)
{
  GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->list));

  while (position-- > 0 && chip != NULL)
    chip = gtk_widget_get_next_sibling (chip);
  return chip;
}

/* It will be gone; the keys go on from its neighbour. */
static void
removed_cb (GrChips *self,
            GrChip  *chip)
{
  GtkWidget *to = gtk_widget_get_next_sibling (GTK_WIDGET (chip));

  if (gtk_widget_has_focus (GTK_WIDGET (chip)))
    {
      if (to == NULL)
        to = gtk_widget_get_prev_sibling (GTK_WIDGET (chip));
      gtk_widget_grab_focus (to != NULL ? to : GTK_WIDGET (self->entry));
    }
  g_signal_emit (self, signals[REMOVED], 0, gr_chip_get_entity (chip));
}

static void
items_changed_cb (GrChips *self,
                  guint    position,
                  guint    removed,
                  guint    added)
{
  GtkWidget *before = position > 0 ? get_chip (self, position - 1) : NULL;

  for (guint i = 0; i < removed; i++)
    adw_wrap_box_remove (self->list, get_chip (self, position));
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (GrEntity) entity = g_list_model_get_item (self->model, position + i);
      GtkWidget *chip = gr_chip_new (entity);

      g_signal_connect_object (chip, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
      adw_wrap_box_insert_child_after (self->list, chip, before);
      before = chip;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->list), g_list_model_get_n_items (self->model) > 0);
}

static void
chosen_cb (GrChips    *self,
           const char *text)
{
  if (*text == '\0')
    return;
  g_signal_emit (self, signals[ADDED], 0, text);
  gr_suggest_entry_set_text (self->entry, "");
}

static gboolean
gr_chips_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GR_CHIPS (widget)->entry));
}

static void
gr_chips_dispose (GObject *object)
{
  GrChips *self = GR_CHIPS (object);

  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_CHIPS);
  g_clear_object (&self->model);
  G_OBJECT_CLASS (gr_chips_parent_class)->dispose (object);
}

static void
gr_chips_class_init (GrChipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_chips_dispose;
  widget_class->grab_focus = gr_chips_grab_focus;

  signals[ADDED] = g_signal_new ("added", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, GR_TYPE_ENTITY);

  g_type_ensure (GR_TYPE_SUGGEST_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-chips.ui");
  gtk_widget_class_bind_template_child (widget_class, GrChips, list);
  gtk_widget_class_bind_template_child (widget_class, GrChips, entry);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
gr_chips_init (GrChips *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_chips_set_model:
 * @self: chips
 * @model: a list of #GrEntity with titles, which is followed
 *
 * Shows them.  Called once.
 */
void
gr_chips_set_model (GrChips    *self,
                    GListModel *model)
{
  g_return_if_fail (GR_IS_CHIPS (self));
  g_return_if_fail (G_IS_LIST_MODEL (model));
  g_return_if_fail (self->model == NULL);

  self->model = g_object_ref (model);
  g_signal_connect_object (model, "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  items_changed_cb (self, 0, 0, g_list_model_get_n_items (model));
}

/**
 * gr_chips_set_offer:
 * @self: chips
 * @offer: (nullable) (array zero-terminated=1): words to offer while one types
 *
 * Sets what is offered.
 */
void
gr_chips_set_offer (GrChips           *self,
                    const char *const *offer)
{
  g_return_if_fail (GR_IS_CHIPS (self));

  gr_suggest_entry_set_offer (self->entry, offer);
}
