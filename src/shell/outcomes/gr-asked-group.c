/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-asked-group.h"

#include <glib/gi18n-lib.h>

#include "gr-asked-row.h"
#include "gr-round-make.h"
#include "gr-suggest-entry.h"
#include "gr-text.h"

struct _GrAskedGroup
{
  AdwPreferencesGroup parent_instance;

  GrPositions *positions;
  GrRound *round;
  GrEntityList *asked; /* GrRoundQuestion */

  GtkListBox *rows;
  GrSuggestEntry *adder;
  GtkButton *add_button;
};

G_DEFINE_FINAL_TYPE (GrAskedGroup, gr_asked_group, ADW_TYPE_PREFERENCES_GROUP)

static gboolean
reveal_adder_cb (gpointer data)
{
  g_autoptr (GrAskedGroup) self = data;
  GtkWidget *adder = GTK_WIDGET (self->adder);
  GtkWidget *viewport = adder != NULL ? gtk_widget_get_ancestor (adder, GTK_TYPE_VIEWPORT) : NULL;

  if (viewport != NULL && gtk_widget_get_mapped (adder) &&
      gtk_widget_get_state_flags (adder) & GTK_STATE_FLAG_FOCUS_WITHIN)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), adder, NULL);
  return G_SOURCE_REMOVE;
}

static void
update (GrAskedGroup *self)
{
  g_auto (GStrv) prompts = gr_round_list_prompts (self->positions, self->round);
  guint n = gr_entity_list_get_n (self->asked);
  gboolean coming = gr_positions_get_round_state (self->positions, self->round) == GR_ROUND_STATE_COMING;

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self),
                                   coming ? _("Questions to Expect") : _("Questions You Were Asked"));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self),
                                         coming ? _("What they may ask, and the story you mean to tell.")
                                                : _("One that is new gets into your bank of questions."));
  gr_suggest_entry_set_offer (self->adder, (const char *const *) prompts);
  gtk_widget_set_visible (GTK_WIDGET (self->rows), n > 0);
  g_idle_add (reveal_adder_cb, g_object_ref (self)); /* a new row must not push the entry out of view */
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  return gr_asked_row_new (data, item);
}

static void
chosen_cb (GrAskedGroup *self)
{
  g_autofree char *prompt = g_strstrip (g_strdup (gr_suggest_entry_get_text (self->adder)));

  if (*prompt == '\0')
    return;
  gr_library_commit (gr_positions_get_library (self->positions),
                     gr_round_make_asked (self->positions, self->round, prompt));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Question kept"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  gr_suggest_entry_set_text (self->adder, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->adder)); /* mostly there is a next one */
}

static void
text_cb (GrAskedGroup *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_button), !gr_text_is_blank (gr_suggest_entry_get_text (self->adder)));
}

static void
gr_asked_group_dispose (GObject *object)
{
  GrAskedGroup *self = GR_ASKED_GROUP (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_ASKED_GROUP);
  g_clear_object (&self->asked);
  g_clear_object (&self->round);
  g_clear_object (&self->positions);
  G_OBJECT_CLASS (gr_asked_group_parent_class)->dispose (object);
}

static void
gr_asked_group_class_init (GrAskedGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_asked_group_dispose;

  g_type_ensure (GR_TYPE_SUGGEST_ENTRY);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-asked-group.ui");
  gtk_widget_class_bind_template_child (widget_class, GrAskedGroup, rows);
  gtk_widget_class_bind_template_child (widget_class, GrAskedGroup, adder);
  gtk_widget_class_bind_template_child (widget_class, GrAskedGroup, add_button);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_cb);
}

static void
gr_asked_group_init (GrAskedGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  text_cb (self);
}

/**
 * gr_asked_group_open:
 * @self: a group
 * @positions: the positions
 * @round: an interview for one of them
 *
 * Shows what was asked, and follows it.
 */
void
gr_asked_group_open (GrAskedGroup *self,
                     GrPositions  *positions,
                     GrRound      *round)
{
  g_return_if_fail (GR_IS_ASKED_GROUP (self));
  g_return_if_fail (GR_IS_POSITIONS (positions));
  g_return_if_fail (GR_IS_ROUND (round));

  self->positions = g_object_ref (positions);
  self->round = g_object_ref (round);
  self->asked = gr_library_get_children (gr_positions_get_library (positions), "round-question",
                                         gr_entity_get_uid (GR_ENTITY (round)));
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->asked), create_row, positions, NULL);
  g_signal_connect_object (positions, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

/**
 * gr_asked_group_flush:
 * @self: a group
 *
 * Hands in at once what is left.
 */
void
gr_asked_group_flush (GrAskedGroup *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (GR_IS_ASKED_GROUP (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->rows, i)) != NULL; i++)
    gr_asked_row_flush (GR_ASKED_ROW (row));
}
