/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-tips-row.h"

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-figure.h"
#include "gr-names.h"
#include "gr-plain.h"
#include "gr-queries-agenda.h"
#include "gr-round-tip.h"
#include "gr-tips.h"

#define NEAR_DAYS 7 /* from a week before, they are there to be seen */

struct _GrTipsRow
{
  AdwExpanderRow parent_instance;

  GrPositions *positions;
  GrRound *round;
  GrEntityList *ticked; /* GrRoundTip */
  GrFigure *figure;     /* of an array of GrTips */
  GPtrArray *rows;      /* GtkWidget, all of them */
  GPtrArray *checks;    /* GrTipCheck */
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (GrTipsRow, gr_tips_row, ADW_TYPE_EXPANDER_ROW)

typedef struct
{
  GtkCheckButton *button;
  char *section;
  char *tip;
} GrTipCheck;

static void
check_free (gpointer data)
{
  GrTipCheck *check = data;

  g_free (check->section);
  g_free (check->tip);
  g_free (check);
}

static GrRoundTip *
find_ticked (GrTipsRow        *self,
             const GrTipCheck *check)
{
  for (guint i = 0; i < gr_entity_list_get_n (self->ticked); i++)
    {
      GrRoundTip *ticked = gr_entity_list_peek (self->ticked, i);

      if (g_strcmp0 (gr_round_tip_get_section (ticked), check->section) == 0 &&
          g_strcmp0 (gr_round_tip_get_tip (ticked), check->tip) == 0)
        return ticked;
    }
  return NULL;
}

static void
update_ticks (GrTipsRow *self)
{
  guint done = 0;
  g_autofree char *count = NULL;

  self->filling = TRUE;
  for (guint i = 0; i < self->checks->len; i++)
    {
      const GrTipCheck *check = self->checks->pdata[i];
      gboolean ticked = find_ticked (self, check) != NULL;

      gtk_check_button_set_active (check->button, ticked);
      done += ticked;
    }
  self->filling = FALSE;
  count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u seen to", "%u of %u seen to", self->checks->len),
                           done, self->checks->len);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), count);
  gtk_widget_set_visible (GTK_WIDGET (self), self->checks->len > 0);
}

static void
toggled_cb (GrTipsRow      *self,
            GtkCheckButton *button)
{
  const GrTipCheck *check = NULL;
  g_autoptr (GrChange) change = NULL;
  GrRoundTip *ticked;
  const char *uid;

  for (guint i = 0; i < self->checks->len; i++)
    if (((GrTipCheck *) self->checks->pdata[i])->button == button)
      check = self->checks->pdata[i];
  if (self->filling || check == NULL)
    return;
  ticked = find_ticked (self, check);
  change = gr_change_new (GR_CHANGE_EDIT, _("Tick Tip"));
  if (ticked != NULL)
    gr_change_remove (change, "round-tip", gr_entity_get_uid (GR_ENTITY (ticked)));
  else
    {
      uid = gr_change_create (change, "round-tip", NULL);
      gr_change_set_text (change, "round-tip", uid, "round", gr_entity_get_uid (GR_ENTITY (self->round)));
      gr_change_set_text (change, "round-tip", uid, "section", check->section);
      gr_change_set_text (change, "round-tip", uid, "tip", check->tip);
      gr_change_set_integer (change, "round-tip", uid, "ticked_at", gr_positions_get_now (self->positions));
    }
  gr_library_commit (gr_positions_get_library (self->positions), g_steal_pointer (&change));
}

static void
add_row (GrTipsRow *self,
         GtkWidget *row)
{
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
add_heading (GrTipsRow    *self,
             const GrTips *tips)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), tips->title);
  gtk_widget_add_css_class (row, "heading");
  gtk_widget_set_tooltip_text (row, _("Open in Guide"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-section");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", tips->section);
  add_row (self, row);
}

static void
add_tip (GrTipsRow    *self,
         const GrTips *tips,
         const char   *tip)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());
  GtkWidget *button = gtk_check_button_new ();
  GrTipCheck *check = g_new0 (GrTipCheck, 1);

  check->button = GTK_CHECK_BUTTON (button);
  check->section = g_strdup (tips->section);
  check->tip = g_strdup (tip);
  g_ptr_array_add (self->checks, check);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), tip);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, tip, -1);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  add_row (self, row);
}

static gboolean
shows (GrTipsRow       *self,
       const GPtrArray *found)
{
  guint nth = 0;

  for (guint i = 0; i < found->len; i++)
    for (char **tip = ((GrTips *) found->pdata[i])->tips; *tip != NULL; tip++, nth++)
      if (nth >= self->checks->len || !g_str_equal (*tip, ((GrTipCheck *) self->checks->pdata[nth])->tip))
        return FALSE;
  return nth == self->checks->len;
}

/* The same ones again leave everything as it is, with its focus. */
static void
value_cb (GrTipsRow *self)
{
  const GPtrArray *found = gr_figure_get_value (self->figure);

  if (found == NULL || shows (self, found))
    return;
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);
  g_ptr_array_set_size (self->checks, 0);
  for (guint i = 0; i < found->len; i++)
    {
      const GrTips *tips = found->pdata[i];

      add_heading (self, tips);
      for (char **tip = tips->tips; *tip != NULL; tip++)
        add_tip (self, tips, *tip);
    }
  update_ticks (self);
}

/* Those of the guide that is read now, as on the page Today. */
static gpointer
read_tips (GrStore      *store,
           gpointer      data,
           GCancellable *cancellable,
           GError      **error)
{
  const gint64 *day_start_ms = data;
  g_autoptr (GrAgendaFacts) facts = gr_query_agenda_facts (store, *day_start_ms, error);

  return facts != NULL ? gr_tips_read (store, facts->guide, error) : NULL;
}

static void
gr_tips_row_dispose (GObject *object)
{
  GrTipsRow *self = GR_TIPS_ROW (object);

  g_clear_object (&self->figure);
  g_clear_object (&self->ticked);
  g_clear_object (&self->round);
  g_clear_object (&self->positions);
  G_OBJECT_CLASS (gr_tips_row_parent_class)->dispose (object);
}

static void
gr_tips_row_finalize (GObject *object)
{
  GrTipsRow *self = GR_TIPS_ROW (object);

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->checks);
  G_OBJECT_CLASS (gr_tips_row_parent_class)->finalize (object);
}

static void
gr_tips_row_class_init (GrTipsRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_tips_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_tips_row_finalize;
}

static void
gr_tips_row_init (GrTipsRow *self)
{
  self->rows = g_ptr_array_new ();
  self->checks = g_ptr_array_new_with_free_func (check_free);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gr_plain (self);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("Tips for the Interview"));
  gr_name_lists (GTK_WIDGET (self), _("Tips for the Interview"));
}

/**
 * gr_tips_row_open:
 * @self: a row
 * @positions: the positions
 * @round: an interview for one of them
 *
 * Shows the tips, unfolded in the week before the interview.
 */
void
gr_tips_row_open (GrTipsRow   *self,
                  GrPositions *positions,
                  GrRound     *round)
{
  static const char *const types[] = { "guide", "section", NULL };
  GrLibrary *library;
  gint64 now, starts_at;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  g_return_if_fail (GR_IS_TIPS_ROW (self));
  g_return_if_fail (GR_IS_POSITIONS (positions));
  g_return_if_fail (GR_IS_ROUND (round));

  library = gr_positions_get_library (positions);
  now = gr_day_to_time (gr_positions_get_today (positions), zone, GR_DAY_START_HOUR);
  starts_at = gr_round_get_starts_at (round);
  self->positions = g_object_ref (positions);
  self->round = g_object_ref (round);
  self->ticked = gr_library_get_children (library, "round-tip", gr_entity_get_uid (GR_ENTITY (round)));
  self->figure = gr_figure_new (library, types, read_tips, g_memdup2 (&now, sizeof now), g_free,
                                (GDestroyNotify) g_ptr_array_unref);
  g_signal_connect_object (self->figure, "notify::value", G_CALLBACK (value_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->ticked, "items-changed", G_CALLBACK (update_ticks), self, G_CONNECT_SWAPPED);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self),
                                 gr_positions_get_round_state (positions, round) == GR_ROUND_STATE_COMING &&
                                     gr_positions_day_of (positions, starts_at) <=
                                         gr_positions_get_today (positions) + NEAR_DAYS);
}
