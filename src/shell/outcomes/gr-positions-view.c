/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-positions-view.h"

#include <glib/gi18n-lib.h>

#include "gr-page.h"
#include "gr-position-row.h"
#include "gr-position-words.h"

struct _GrPositionsView
{
  AdwBin parent_instance;

  GrPositions *positions;
  GrRound *asked; /* about which the card asks */

  GtkStack *stack;
  GtkWidget *ask_box;
  GtkLabel *ask_title;
  GtkLabel *ask_about;
  GtkButton *ask_button;
  AdwPreferencesGroup *open_group;
  GtkListBox *open_rows;
  AdwPreferencesGroup *decided_group;
  GtkListBox *decided_rows;
};

G_DEFINE_FINAL_TYPE (GrPositionsView, gr_positions_view, ADW_TYPE_BIN)

static void
update_stack (GrPositionsView *self,
              guint            n)
{
  switch (gr_positions_get_state (self->positions))
    {
    case GR_LIST_READY:
      gtk_stack_set_visible_child_name (self->stack, n > 0 ? "ready" : "empty");
      break;
    case GR_LIST_FAILED:
      gtk_stack_set_visible_child_name (self->stack, "failed");
      break;
    case GR_LIST_LOADING:
    default:
      gtk_stack_set_visible_child_name (self->stack, "loading");
      break;
    }
}

static void
update_ask (GrPositionsView *self)
{
  GrRound *round = gr_positions_find_unwritten (self->positions);
  g_autofree char *title = round != NULL ? gr_positions_dup_ask (self->positions, round) : NULL;
  g_autofree char *about = round != NULL ? gr_positions_dup_ask_about (self->positions, round) : NULL;

  g_set_object (&self->asked, round);
  gtk_widget_set_visible (self->ask_box, round != NULL);
  if (round == NULL)
    return;
  gtk_label_set_label (self->ask_title, title);
  gtk_label_set_label (self->ask_about, about);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->ask_button), "s", gr_entity_get_uid (GR_ENTITY (round)));
}

static void
update (GrPositionsView *self)
{
  guint n_open = g_list_model_get_n_items (gr_positions_get_open (self->positions));
  guint n_decided = g_list_model_get_n_items (gr_positions_get_decided (self->positions));
  g_autofree char *open = gr_positions_dup_open (self->positions);
  g_autofree char *decided = gr_positions_dup_decided (self->positions);

  update_stack (self, n_open + n_decided);
  update_ask (self);
  gtk_widget_set_visible (GTK_WIDGET (self->open_group), n_open > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->decided_group), n_decided > 0);
  adw_preferences_group_set_description (self->open_group, open);
  adw_preferences_group_set_description (self->decided_group, decided);
}

static void
not_now_cb (GrPositionsView *self)
{
  if (self->asked == NULL)
    return;
  gr_page_toast (self, _("You will not be asked about it again"), TRUE);
  gr_library_commit (gr_positions_get_library (self->positions),
                     gr_positions_make_not_asked (self->positions, self->asked));
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  return gr_position_row_new (data, item);
}

static void
gr_positions_view_map (GtkWidget *widget)
{
  GrPositionsView *self = GR_POSITIONS_VIEW (widget);

  GTK_WIDGET_CLASS (gr_positions_view_parent_class)->map (widget);
  if (self->positions != NULL)
    gr_positions_refresh (self->positions); /* time went by, and an interview with it */
}

static void
gr_positions_view_dispose (GObject *object)
{
  GrPositionsView *self = GR_POSITIONS_VIEW (object);

  if (self->open_rows != NULL)
    {
      gtk_list_box_bind_model (self->open_rows, NULL, NULL, NULL, NULL);
      gtk_list_box_bind_model (self->decided_rows, NULL, NULL, NULL, NULL);
    }
  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_POSITIONS_VIEW);
  g_clear_object (&self->asked);
  g_clear_object (&self->positions);
  G_OBJECT_CLASS (gr_positions_view_parent_class)->dispose (object);
}

static void
gr_positions_view_class_init (GrPositionsViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_positions_view_dispose;
  widget_class->map = gr_positions_view_map;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-positions-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPositionsView, stack);
  gtk_widget_class_bind_template_child (widget_class, GrPositionsView, ask_box);
  gtk_widget_class_bind_template_child (widget_class, GrPositionsView, ask_title);
  gtk_widget_class_bind_template_child (widget_class, GrPositionsView, ask_about);
  gtk_widget_class_bind_template_child (widget_class, GrPositionsView, ask_button);
  gtk_widget_class_bind_template_child (widget_class, GrPositionsView, open_group);
  gtk_widget_class_bind_template_child (widget_class, GrPositionsView, open_rows);
  gtk_widget_class_bind_template_child (widget_class, GrPositionsView, decided_group);
  gtk_widget_class_bind_template_child (widget_class, GrPositionsView, decided_rows);
  gtk_widget_class_bind_template_callback (widget_class, not_now_cb);
}

static void
gr_positions_view_init (GrPositionsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_positions_view_set_positions:
 * @self: a view without any
 * @positions: what it shows
 *
 * Shows positions, and follows them from now on.
 */
void
gr_positions_view_set_positions (GrPositionsView *self,
                                 GrPositions     *positions)
{
  g_return_if_fail (GR_IS_POSITIONS_VIEW (self));
  g_return_if_fail (GR_IS_POSITIONS (positions));

  self->positions = g_object_ref (positions);
  gtk_list_box_bind_model (self->open_rows, gr_positions_get_open (positions), create_row, positions, NULL);
  gtk_list_box_bind_model (self->decided_rows, gr_positions_get_decided (positions), create_row, positions, NULL);
  g_signal_connect_object (positions, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static gboolean
show_in (GtkListBox *rows,
         const char *uid)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (rows, i)) != NULL; i++)
    if (g_strcmp0 (gr_entity_get_uid (GR_ENTITY (gr_position_row_get_opening (GR_POSITION_ROW (row)))), uid) == 0)
      {
        adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
        gtk_widget_child_focus (GTK_WIDGET (row), GTK_DIR_TAB_FORWARD);
        return TRUE;
      }
  return FALSE;
}

/**
 * gr_positions_view_show_position:
 * @self: a view
 * @uid: of a position
 *
 * Unfolds its row and gives it the focus.
 */
void
gr_positions_view_show_position (GrPositionsView *self,
                                 const char      *uid)
{
  g_return_if_fail (GR_IS_POSITIONS_VIEW (self));

  if (!show_in (self->open_rows, uid))
    show_in (self->decided_rows, uid);
}
