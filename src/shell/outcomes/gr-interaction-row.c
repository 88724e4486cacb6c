/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-interaction-row.h"

#include <glib/gi18n-lib.h>

#include "gr-people.h"
#include "gr-plain.h"
#include "gr-ring.h"
#include "gr-text.h"
#include "gr-track-words.h"

struct _GrInteractionRow
{
  AdwActionRow parent_instance;

  GrLibrary *library;
  GrInteraction *interaction;

  GrRing *ring;
  GtkWidget *kept;
};

G_DEFINE_FINAL_TYPE (GrInteractionRow, gr_interaction_row, ADW_TYPE_ACTION_ROW)

static gboolean
is_open (GrInteraction *interaction)
{
  return !gr_text_is_blank (gr_interaction_get_promise (interaction)) &&
         gr_interaction_get_promise_kept_at (interaction) == 0;
}

/* Such as “Promised: the reading list · 7 h left of 48”. */
static char *
describe_promise (GrInteractionRow *self,
                  gint64            now_ms)
{
  const GrInteractionFact fact = {
    .happened_at = gr_interaction_get_happened_at (self->interaction),
    .promise_due_at = gr_interaction_get_promise_due_at (self->interaction),
  };
  const char *promise = gr_interaction_get_promise (self->interaction);
  g_autofree char *left = NULL;
  g_autofree char *spoken = NULL;
  double gone = 0;

  if (gr_text_is_blank (promise))
    return NULL;
  if (!is_open (self->interaction))
    /* Translators: %s is a promise, in a person's own words */
    return g_strdup_printf (_("Promised and kept: %s"), promise);
  left = gr_promise_describe (&fact, now_ms, &gone, &spoken);
  gr_ring_set_fraction (self->ring, gone);
  gr_ring_set_label (self->ring, spoken);
  /* Translators: a promise, in a person's own words, and such as “7 h left of 48” */
  return g_strdup_printf (_("Promised: %s · %s"), promise, left);
}

static void
update (GrInteractionRow *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 now_ms = gr_clock_get_wall_ms (gr_library_get_clock (self->library));
  GrInteraction *interaction = self->interaction;
  const char *detail = gr_interaction_get_detail (interaction);
  const char *name =
      gr_interaction_get_person (interaction) == NULL ? gr_interaction_get_person_name (interaction) : NULL;
  const char *kind = gr_interaction_kind_get_name (gr_interaction_get_kind (interaction));
  g_autofree char *ago = gr_ago_describe (gr_interaction_get_happened_at (interaction), now_ms, zone);
  g_autofree char *promise = describe_promise (self, now_ms);
  g_autofree char *subtitle =
      gr_text_is_blank (detail) ? g_strdup (promise != NULL ? promise : "") : g_strjoin ("\n", detail, promise, NULL);
  /* Translators: a kind, such as “Event”, and who or what it was */
  g_autofree char *what = gr_text_is_blank (name) ? g_strdup (kind) : g_strdup_printf (_("%s: %s"), kind, name);
  g_autofree char *title = g_strdup_printf ("%s · %s", what, ago); /* in one line: beside it there may be no room */
  gboolean open = is_open (interaction);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->ring), open);
  gtk_widget_set_visible (self->kept, open);
  if (open)
    {
      /* Translators: what the button “Kept” is about: a promise, in the person's own words */
      g_autofree char *keep = g_strdup_printf (_("Kept: %s"), gr_interaction_get_promise (interaction));

      gtk_accessible_update_property (GTK_ACCESSIBLE (self->kept), GTK_ACCESSIBLE_PROPERTY_LABEL, keep, -1);
    }
}

static void
gr_interaction_row_dispose (GObject *object)
{
  GrInteractionRow *self = GR_INTERACTION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_INTERACTION_ROW);
  g_clear_object (&self->interaction);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_interaction_row_parent_class)->dispose (object);
}

static void
gr_interaction_row_class_init (GrInteractionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_interaction_row_dispose;

  g_type_ensure (GR_TYPE_RING);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-interaction-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrInteractionRow, ring);
  gtk_widget_class_bind_template_child (widget_class, GrInteractionRow, kept);
}

static void
gr_interaction_row_init (GrInteractionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self);
  /* Else its name would be its text, the same in each row. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->kept), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
}

/**
 * gr_interaction_row_new:
 * @library: where it is kept
 * @interaction: what was between them
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_interaction_row_new (GrLibrary     *library,
                        GrInteraction *interaction)
{
  GrInteractionRow *self;
  const char *uid;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GR_IS_INTERACTION (interaction), NULL);

  self = g_object_new (GR_TYPE_INTERACTION_ROW, NULL);
  uid = gr_entity_get_uid (GR_ENTITY (interaction));
  self->library = g_object_ref (library);
  self->interaction = g_object_ref (interaction);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", uid);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->kept), "s", uid);
  g_signal_connect_object (interaction, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
