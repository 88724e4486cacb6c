/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-person-row.h"

#include <glib/gi18n-lib.h>

#include "gr-plain.h"
#include "gr-ring.h"

struct _GrPersonRow
{
  AdwActionRow parent_instance;

  GrPersonItem *item;

  AdwAvatar *avatar;
  GtkLabel *side;
  GrRing *ring;
  GtkWidget *kept;
};

G_DEFINE_FINAL_TYPE (GrPersonRow, gr_person_row, ADW_TYPE_ACTION_ROW)

static void
update (GrPersonRow *self)
{
  const GrPeopleLine *line = gr_person_item_get_line (self->item);
  gboolean promised = line->group == GR_PEOPLE_PROMISES;
  /* Translators: what the button “Kept” is about; the placeholder is a name */
  g_autofree char *keep = g_strdup_printf (_("Kept: the promise to %s"), line->name);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), line->name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), line->subtitle);
  adw_avatar_set_text (self->avatar, line->name);
  gtk_label_set_label (self->side, line->side);
  gtk_widget_set_visible (GTK_WIDGET (self->side), *line->side != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->ring), promised);
  gtk_widget_set_visible (self->kept, promised);
  gr_ring_set_fraction (self->ring, line->gone);
  gr_ring_set_label (self->ring, line->spoken);
  gtk_widget_set_tooltip_text (self->kept, keep);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->kept), GTK_ACCESSIBLE_PROPERTY_LABEL, keep, -1);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->kept), "s", promised ? line->interaction : "");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), line->person != NULL ? "people.show" : "people.edit");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s",
                                    line->person != NULL ? line->person : line->interaction);
}

static void
gr_person_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PERSON_ROW);
  g_clear_object (&GR_PERSON_ROW (object)->item);
  G_OBJECT_CLASS (gr_person_row_parent_class)->dispose (object);
}

static void
gr_person_row_class_init (GrPersonRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_person_row_dispose;

  g_type_ensure (GR_TYPE_RING);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-person-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPersonRow, avatar);
  gtk_widget_class_bind_template_child (widget_class, GrPersonRow, side);
  gtk_widget_class_bind_template_child (widget_class, GrPersonRow, ring);
  gtk_widget_class_bind_template_child (widget_class, GrPersonRow, kept);
}

static void
gr_person_row_init (GrPersonRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self);
  /* Else its name would be its text, the same in each row. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->kept), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

/**
 * gr_person_row_new:
 * @item: a line of the list of people
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_person_row_new (GrPersonItem *item)
{
  GrPersonRow *self;

  g_return_val_if_fail (GR_IS_PERSON_ITEM (item), NULL);

  self = g_object_new (GR_TYPE_PERSON_ROW, NULL);
  self->item = g_object_ref (item);
  g_signal_connect_object (item, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
