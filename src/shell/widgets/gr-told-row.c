/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-told-row.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "gr-plain.h"
#include "gr-score-row.h"

static gboolean
is_there (const char *text)
{
  return text != NULL && *text != '\0';
}

/* Which interview it was: whom for, as much of it as is known. */
static char *
dup_title (GrOpening *opening)
{
  const char *role = opening != NULL ? gr_opening_get_role (opening) : NULL;
  const char *employer = opening != NULL ? gr_opening_get_employer (opening) : NULL;

  if (is_there (role) && is_there (employer))
    /* Translators: a role and an employer */
    return g_strdup_printf (_("%s, %s"), role, employer);
  return g_strdup (is_there (role) ? role : is_there (employer) ? employer : _("An interview"));
}

static char *
dup_subtitle (GrRoundQuestion *asked,
              GrRound         *round,
              const char      *about)
{
  gint64 starts_at = gr_round_get_starts_at (round);
  g_autoptr (GDateTime) when = starts_at > 0 ? g_date_time_new_from_unix_local (starts_at / 1000) : NULL;
  /* Translators: a day, as in “10 December 2026” */
  g_autofree char *day = when != NULL ? g_date_time_format (when, _("%-e %B %Y")) : g_strdup (_("No date yet"));
  int rating = (int) gr_round_question_get_rating (asked);
  /* Translators: how well an answer went, out of the best */
  g_autofree char *score = rating > 0 ? g_strdup_printf (_("%d of %d"), rating, GR_SCORE_BEST) : NULL;
  const char *parts[4] = { day };
  guint n = 1;

  if (is_there (about))
    parts[n++] = about;
  if (score != NULL)
    parts[n++] = score;
  return g_strjoinv (" · ", (char **) parts);
}

/**
 * gr_told_row_new:
 * @asked: a question that was asked in an interview
 * @round: the interview
 * @opening: (nullable): the position that it was for
 * @about: (nullable): what was asked, or what was told
 *
 * Returns: (transfer floating): a row that says how that went, and opens the
 *   interview's page
 */
GtkWidget *
gr_told_row_new (GrRoundQuestion *asked,
                 GrRound         *round,
                 GrOpening       *opening,
                 const char      *about)
{
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  GtkWidget *row;

  g_return_val_if_fail (GR_IS_ROUND_QUESTION (asked), NULL);
  g_return_val_if_fail (GR_IS_ROUND (round), NULL);

  title = dup_title (opening);
  subtitle = dup_subtitle (asked, round, about);
  row = gr_plain (adw_action_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", gr_entity_get_uid (GR_ENTITY (round)));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-round");
  return row;
}
