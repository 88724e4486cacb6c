/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-role-gap.h"

#include <glib/gi18n-lib.h>

#include "gr-text.h"

#define TITLE_CHARS 80 /* of a requirement, in a task's title */

/**
 * gr_role_get_standing:
 * @ratings: (array length=n_ratings): ratings of any requirements, in any order
 * @n_ratings: how many
 * @requirement: uid of one
 * @standing: (out caller-allocates): where the person stood, and stands
 */
void
gr_role_get_standing (const GrRoleRating *ratings,
                      guint               n_ratings,
                      const char         *requirement,
                      GrRoleStanding     *standing)
{
  gint64 first = G_MAXINT64;
  gint64 last = G_MININT64;

  *standing = (GrRoleStanding) { 0 };
  for (guint i = 0; i < n_ratings; i++)
    {
      const GrRoleRating *rating = &ratings[i];

      if (rating->value < 1 || rating->value > 5 || g_strcmp0 (rating->requirement, requirement) != 0)
        continue;
      standing->n++;
      if (rating->made_at < first)
        {
          first = rating->made_at;
          standing->then = rating->value;
        }
      if (rating->made_at >= last)
        {
          last = rating->made_at;
          standing->now = rating->value;
        }
    }
}

/**
 * gr_role_is_gap:
 * @standing: where the person stands
 * @has_story: whether a story shows it
 *
 * Returns: whether there is something to do about it: it is not rated yet, not
 *   high enough, or no story shows it
 */
gboolean
gr_role_is_gap (const GrRoleStanding *standing,
                gboolean              has_story)
{
  return standing->now < GR_ROLE_RATING_WANTED || !has_story;
}

/**
 * gr_role_add_task:
 * @change: receives the operations
 * @requirement: uid of what is required
 * @text: that in the person's words
 * @phase: uid of the phase to do it in
 * @position: the task's place there
 *
 * Makes a gap a task, which keeps knowing what it is for.  What it takes is
 * left for the person to say.
 *
 * Returns: (transfer none): the task's uid, valid as long as @change
 */
const char *
gr_role_add_task (GrChange   *change,
                  const char *requirement,
                  const char *text,
                  const char *phase,
                  double      position)
{
  g_autofree char *line = gr_text_first_line (text, TITLE_CHARS);
  /* Translators: the title of a task; the placeholder is what a role requires, in a person's own words */
  g_autofree char *title = g_strdup_printf (_("Get ready for: %s"), line);
  const char *task = gr_change_create (change, "task", NULL);
  const char *link = gr_change_create (change, "task-link", NULL);

  gr_change_set_text (change, "task", task, "phase", phase);
  gr_change_set_text (change, "task", task, "title", title);
  gr_change_set_text (change, "task", task, "note", "");
  gr_change_set_real (change, "task", task, "position", position);
  gr_change_set_text (change, "task-link", link, "task", task);
  gr_change_set_text (change, "task-link", link, "target_type", "requirement");
  gr_change_set_text (change, "task-link", link, "target", requirement);
  gr_change_set_text (change, "task-link", link, "target_title", text);
  return task;
}
