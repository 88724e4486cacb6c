/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-rating-row.h"

#include <glib/gi18n-lib.h>

#define BEST 5

struct _GrRatingRow
{
  AdwActionRow parent_instance;

  GrLibrary *library;
  GrTake *take;
  const char *field;
  gboolean filling;
  AdwToggleGroup *group;
};

G_DEFINE_FINAL_TYPE (GrRatingRow, gr_rating_row, ADW_TYPE_ACTION_ROW)

static gint64
get_rating (GrRatingRow *self)
{
  gint64 rating;

  g_object_get (self->take, self->field, &rating, NULL);
  return rating;
}

static void
update (GrRatingRow *self)
{
  gint64 rating = get_rating (self);

  self->filling = TRUE;
  adw_toggle_group_set_active (self->group,
                               rating >= 1 && rating <= BEST ? (guint) rating - 1 : GTK_INVALID_LIST_POSITION);
  self->filling = FALSE;
}

static void
active_cb (GrRatingRow *self)
{
  guint active = adw_toggle_group_get_active (self->group);
  g_autoptr (GrChange) change = NULL;

  if (self->filling || active == GTK_INVALID_LIST_POSITION || get_rating (self) == active + 1)
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Rate Take"));
  gr_change_set_integer (change, "take", gr_entity_get_uid (GR_ENTITY (self->take)), self->field, active + 1);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
gr_rating_row_dispose (GObject *object)
{
  GrRatingRow *self = GR_RATING_ROW (object);

  g_clear_object (&self->take);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_rating_row_parent_class)->dispose (object);
}

static void
gr_rating_row_class_init (GrRatingRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_rating_row_dispose;
}

static void
gr_rating_row_init (GrRatingRow *self)
{
  self->group = ADW_TOGGLE_GROUP (adw_toggle_group_new ());
  for (int i = 1; i <= BEST; i++)
    {
      AdwToggle *toggle = adw_toggle_new ();
      g_autofree char *label = g_strdup_printf ("%d", i);

      adw_toggle_set_label (toggle, label);
      adw_toggle_group_add (self->group, toggle);
    }
  adw_toggle_group_set_can_shrink (self->group, TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->group), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (self->group), "rating");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (self->group));
  g_signal_connect_swapped (self->group, "notify::active", G_CALLBACK (active_cb), self);
}

/**
 * gr_rating_row_new:
 * @library: where the take is
 * @take: a take
 * @field: which of its ratings; not copied
 * @title: what that is called
 *
 * Returns: (transfer floating): a row in which it is rated
 */
GtkWidget *
gr_rating_row_new (GrLibrary  *library,
                   GrTake     *take,
                   const char *field,
                   const char *title)
{
  GrRatingRow *self;
  g_autofree char *notify = NULL;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GR_IS_TAKE (take), NULL);

  self = g_object_new (GR_TYPE_RATING_ROW, "title", title, NULL);
  notify = g_strdelimit (g_strconcat ("notify::", field, NULL), "_", '-');
  self->library = g_object_ref (library);
  self->take = g_object_ref (take);
  self->field = field;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->group), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_object (take, notify, G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
