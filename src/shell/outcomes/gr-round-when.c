/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-round-when.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "gr-clock-row.h"
#include "gr-date-row.h"
#include "gr-mock.h"
#include "gr-names.h"
#include "gr-outcome-words.h"
#include "gr-plain.h"
#include "gr-round-make.h"
#include "gr-text.h"
#include "gr-typing.h"

#define REST_MS 600 /* a held-down button is one change, not forty */
#define FIRST_HOUR 9 /* until the person says: it is meant to be seen, and changed */

struct _GrRoundWhen
{
  AdwExpanderRow parent_instance;

  GrPositions *positions;
  GrRound *round;
  GrTyping *title_typing;
  GrTyping *place_typing;
  guint rest_id;
  gboolean filling;

  AdwEntryRow *name;
  GrDateRow *date;
  AdwSpinRow *time;
  AdwSpinRow *minutes;
  AdwComboRow *kind;
  AdwComboRow *medium;
  AdwEntryRow *place;
};

G_DEFINE_FINAL_TYPE (GrRoundWhen, gr_round_when, ADW_TYPE_EXPANDER_ROW)

static void
commit (GrRoundWhen *self,
        GrChange    *change)
{
  gr_library_commit (gr_positions_get_library (self->positions), change);
}

static GDateTime *
get_start (GrRoundWhen *self)
{
  gint64 starts_at = gr_round_get_starts_at (self->round);

  return starts_at > 0 ? g_date_time_new_from_unix_local (starts_at / 1000) : NULL;
}

static void
update_words (GrRoundWhen *self)
{
  g_autoptr (GDateTime) start = get_start (self);
  /* Translators: a day and a time, such as “Thursday, 10 December 2026, 11:00” */
  g_autofree char *when = start != NULL ? g_date_time_format (start, _("%A, %-d %B %Y, %H:%M")) : NULL;
  gint64 minutes = gr_round_get_minutes (self->round);
  g_autofree char *length = minutes > 0 ? gr_format_minutes (minutes) : NULL;
  const char *place = gr_round_get_place (self->round);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) known = NULL;
  g_autofree char *subtitle = NULL;

  g_strv_builder_add (parts, gr_round_medium_get_name (gr_round_get_medium (self->round)));
  g_strv_builder_add (parts, gr_mock_kind_get_name (gr_round_get_kind (self->round)));
  if (length != NULL)
    g_strv_builder_add (parts, length);
  if (!gr_text_is_blank (place))
    g_strv_builder_add (parts, place);
  known = g_strv_builder_end (parts);
  subtitle = g_strjoinv (_(" · "), known);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), when != NULL ? when : _("No date yet"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
}

static void
update (GrRoundWhen *self)
{
  g_autoptr (GDateTime) start = get_start (self);
  g_autofree char *day = start != NULL ? g_date_time_format (start, "%Y-%m-%d") : NULL;

  update_words (self);
  if (self->rest_id != 0) /* what is being chosen is not on disk yet */
    return;
  self->filling = TRUE;
  gr_date_row_set_date (self->date, day);
  adw_spin_row_set_value (self->time, start != NULL ? g_date_time_get_hour (start) * 60 + g_date_time_get_minute (start)
                                                    : FIRST_HOUR * 60);
  adw_spin_row_set_value (self->minutes, (double) gr_round_get_minutes (self->round));
  adw_combo_row_set_selected (self->kind, gr_round_get_kind (self->round));
  adw_combo_row_set_selected (self->medium, MIN (gr_round_get_medium (self->round), GR_N_ROUND_MEDIA - 1));
  self->filling = FALSE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->time), start != NULL);
}

static gint64
get_chosen (GrRoundWhen *self)
{
  int minute = (int) adw_spin_row_get_value (self->time);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GDateTime) start = NULL;
  int year, month, day;

  if (gr_date_row_get_date (self->date) == NULL ||
      sscanf (gr_date_row_get_date (self->date), "%d-%d-%d", &year, &month, &day) != 3)
    return 0;
  start = g_date_time_new (zone, year, month, day, minute / 60, minute % 60, 0);
  return start != NULL ? g_date_time_to_unix (start) * 1000 : 0;
}

static void
commit_start (GrRoundWhen *self)
{
  gint64 starts_at = get_chosen (self);

  if (!gr_entity_get_removed (GR_ENTITY (self->round)) && starts_at != gr_round_get_starts_at (self->round))
    commit (self, gr_round_make_start (self->positions, self->round, starts_at));
}

static void
commit_minutes (GrRoundWhen *self)
{
  gint64 minutes = (gint64) adw_spin_row_get_value (self->minutes);
  GrChange *change;

  if (gr_entity_get_removed (GR_ENTITY (self->round)) || minutes == gr_round_get_minutes (self->round))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Set Length"));
  gr_change_set_integer (change, "round", gr_entity_get_uid (GR_ENTITY (self->round)), "minutes", minutes);
  commit (self, change);
}

static gboolean
rest_cb (gpointer data)
{
  GrRoundWhen *self = data;

  self->rest_id = 0;
  commit_start (self);
  commit_minutes (self);
  return G_SOURCE_REMOVE;
}

static void
spun_cb (GrRoundWhen *self)
{
  if (self->filling || self->round == NULL)
    return;
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add (REST_MS, rest_cb, self);
}

static void
date_cb (GrRoundWhen *self)
{
  if (!self->filling && self->round != NULL)
    commit_start (self);
}

static void
set_enum (GrRoundWhen *self,
          const char  *field,
          const char  *label,
          GType        type,
          guint        value)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (type);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, label);

  gr_change_set_text (change, "round", gr_entity_get_uid (GR_ENTITY (self->round)), field,
                      g_enum_get_value (values, (int) value)->value_nick);
  commit (self, change);
}

static void
kind_cb (GrRoundWhen *self)
{
  guint kind = adw_combo_row_get_selected (self->kind);

  if (!self->filling && self->round != NULL && kind < GR_MOCK_N_KINDS && kind != gr_round_get_kind (self->round))
    set_enum (self, "kind", _("Set Format"), GR_TYPE_INTERVIEW_KIND, kind);
}

static void
medium_cb (GrRoundWhen *self)
{
  guint medium = adw_combo_row_get_selected (self->medium);

  if (!self->filling && self->round != NULL && medium < GR_N_ROUND_MEDIA && medium != gr_round_get_medium (self->round))
    set_enum (self, "medium", _("Set Medium"), GR_TYPE_MEDIUM, medium);
}

static void
gr_round_when_dispose (GObject *object)
{
  GrRoundWhen *self = GR_ROUND_WHEN (object);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  gr_typing_clear (&self->title_typing);
  gr_typing_clear (&self->place_typing);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_ROUND_WHEN);
  g_clear_object (&self->round);
  g_clear_object (&self->positions);
  G_OBJECT_CLASS (gr_round_when_parent_class)->dispose (object);
}

static void
gr_round_when_class_init (GrRoundWhenClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_round_when_dispose;

  g_type_ensure (GR_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-round-when.ui");
  gtk_widget_class_bind_template_child (widget_class, GrRoundWhen, name);
  gtk_widget_class_bind_template_child (widget_class, GrRoundWhen, date);
  gtk_widget_class_bind_template_child (widget_class, GrRoundWhen, time);
  gtk_widget_class_bind_template_child (widget_class, GrRoundWhen, minutes);
  gtk_widget_class_bind_template_child (widget_class, GrRoundWhen, kind);
  gtk_widget_class_bind_template_child (widget_class, GrRoundWhen, medium);
  gtk_widget_class_bind_template_child (widget_class, GrRoundWhen, place);
  gtk_widget_class_bind_template_callback (widget_class, date_cb);
  gtk_widget_class_bind_template_callback (widget_class, spun_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, medium_cb);
}

static void
gr_round_when_init (GrRoundWhen *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) media = gtk_string_list_new (NULL);

  for (guint i = 0; i < GR_MOCK_N_KINDS; i++)
    gtk_string_list_append (kinds, gr_mock_kind_get_name (i));
  for (guint i = 0; i < GR_N_ROUND_MEDIA; i++)
    gtk_string_list_append (media, gr_round_medium_get_name (i));
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_combo_row_set_model (self->kind, G_LIST_MODEL (kinds));
  adw_combo_row_set_model (self->medium, G_LIST_MODEL (media));
  gr_clock_row_bind (self->time);
  self->filling = FALSE;
  gr_plain (self);
  gr_name_lists (GTK_WIDGET (self), _("When and How"));
  gr_name_lists (GTK_WIDGET (self->kind), _("Format"));
  gr_name_lists (GTK_WIDGET (self->medium), _("How You Meet"));
}

/**
 * gr_round_when_open:
 * @self: a row
 * @positions: the positions
 * @round: an interview for one of them
 *
 * Shows the interview and keeps what is changed.  One without a date is
 * unfolded: that is what to say first.
 */
void
gr_round_when_open (GrRoundWhen *self,
                    GrPositions *positions,
                    GrRound     *round)
{
  GrLibrary *library;

  g_return_if_fail (GR_IS_ROUND_WHEN (self));
  g_return_if_fail (GR_IS_POSITIONS (positions));
  g_return_if_fail (GR_IS_ROUND (round));

  library = gr_positions_get_library (positions);
  self->positions = g_object_ref (positions);
  self->round = g_object_ref (round);
  self->title_typing = gr_typing_new (library, round, "title", _("Edit Title"), self->name);
  self->place_typing = gr_typing_new (library, round, "place", _("Edit Place"), self->place);
  g_signal_connect_object (round, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), gr_round_get_starts_at (round) == 0);
}

/**
 * gr_round_when_flush:
 * @self: a row
 *
 * Hands in at once what is left.
 */
void
gr_round_when_flush (GrRoundWhen *self)
{
  g_return_if_fail (GR_IS_ROUND_WHEN (self));

  gr_typing_flush (self->title_typing);
  gr_typing_flush (self->place_typing);
  if (self->rest_id == 0)
    return;
  g_clear_handle_id (&self->rest_id, g_source_remove);
  commit_start (self);
  commit_minutes (self);
}
