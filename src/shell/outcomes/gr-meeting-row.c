/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-meeting-row.h"

#include <glib/gi18n-lib.h>

#include "gr-interaction.h"
#include "gr-mock-person.h"
#include "gr-mock-round.h"
#include "gr-opening.h"
#include "gr-plain.h"
#include "gr-round.h"
#include "gr-text.h"
#include "gr-track-words.h"

static gboolean
is_in_round (gpointer item,
             gpointer data)
{
  const char *round = gr_interaction_get_round (GR_INTERACTION (item));

  return round != NULL && gr_library_lookup (GR_LIBRARY (data), "round", round) != NULL;
}

/* Named as a person, or else by the same name. */
static gboolean
is_asker (gpointer item,
          gpointer data)
{
  const char *person = gr_mock_person_get_person (GR_MOCK_PERSON (item));
  g_autofree char *name = NULL;
  g_autofree char *other = NULL;

  if (person != NULL)
    return g_str_equal (person, gr_entity_get_uid (GR_ENTITY (data)));
  name = gr_text_normalise (gr_person_get_name (GR_PERSON (data)));
  other = gr_text_normalise (gr_mock_person_get_name (GR_MOCK_PERSON (item)));
  return *name != '\0' && g_str_equal (name, other);
}

static GListModel *
filter (GListModel         *list,
        GtkCustomFilterFunc func,
        gpointer            data)
{
  return G_LIST_MODEL (
      gtk_filter_list_model_new (list, GTK_FILTER (gtk_custom_filter_new (func, g_object_ref (data), g_object_unref))));
}

/**
 * gr_meetings_new:
 * @library: where all of it is kept
 * @person: somebody
 * @interactions: what was between them
 *
 * Returns: (transfer full): interactions in rounds, then who asked in mock
 *   interviews, as they are now
 */
GListModel *
gr_meetings_new (GrLibrary  *library,
                 GrPerson   *person,
                 GListModel *interactions)
{
  g_autoptr (GListStore) lists = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GListModel) rounds = filter (g_object_ref (interactions), is_in_round, library);
  g_autoptr (GListModel) mocks =
      filter (G_LIST_MODEL (g_object_ref (gr_library_get_list (library, "mock-person"))), is_asker, person);

  g_list_store_append (lists, rounds);
  g_list_store_append (lists, mocks);
  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (g_steal_pointer (&lists))));
}

static void
describe_round (GrLibrary     *library,
                GrInteraction *interaction,
                AdwActionRow  *row)
{
  GrRound *round = gr_library_lookup (library, "round", gr_interaction_get_round (interaction));
  GrOpening *opening = round != NULL ? gr_library_lookup (library, "opening", gr_round_get_opening (round)) : NULL;
  const char *employer = opening != NULL ? gr_opening_get_employer (opening) : NULL;
  const char *title = round != NULL ? gr_round_get_title (round) : NULL;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), gr_text_is_blank (employer) ? _("Interview") : employer);
  adw_action_row_set_subtitle (row, gr_text_is_blank (title) ? _("Interview") : title);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-round");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", gr_interaction_get_round (interaction));
}

static void
describe_mock (GrLibrary    *library,
               GrMockPerson *asker,
               AdwActionRow *row)
{
  const char *uid = gr_mock_person_get_mock_round (asker);
  GrMockRound *round = gr_library_lookup (library, "mock-round", uid);
  const char *title = round != NULL ? gr_mock_round_get_title (round) : NULL;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 now_ms = gr_clock_get_wall_ms (gr_library_get_clock (library));
  gint64 held_at = round != NULL ? gr_mock_round_get_held_at (round) : 0;
  g_autofree char *ago = held_at > 0 ? gr_ago_describe (held_at, now_ms, zone) : NULL;
  /* Translators: %s is such as “7 weeks ago” */
  g_autofree char *asked = ago != NULL ? g_strdup_printf (_("Played interviewer %s"), ago) : NULL;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), gr_text_is_blank (title) ? _("Mock interview") : title);
  adw_action_row_set_subtitle (row, asked != NULL ? asked : _("Played interviewer"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-mock-round");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", uid != NULL ? uid : "");
}

/**
 * gr_meeting_row_new:
 * @library: where all of it is kept
 * @meeting: an interaction in a round, or who asked in a mock interview
 *
 * Returns: (transfer floating): a row that goes there
 */
GtkWidget *
gr_meeting_row_new (GrLibrary *library,
                    GrEntity  *meeting)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  if (GR_IS_INTERACTION (meeting))
    describe_round (library, GR_INTERACTION (meeting), ADW_ACTION_ROW (row));
  else
    describe_mock (library, GR_MOCK_PERSON (meeting), ADW_ACTION_ROW (row));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  return row;
}
