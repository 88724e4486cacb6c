/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-folio-track.h"

#include "gr-folio-private.h"

static void
asked_free (gpointer data)
{
  GrFolioAsked *asked = data;

  g_free (asked->question);
  g_free (asked->story);
  g_free (asked);
}

static void
round_free (gpointer data)
{
  GrFolioRound *round = data;

  g_free (round->title);
  g_free (round->meta);
  g_free (round->impression);
  g_free (round->lessons);
  g_ptr_array_unref (round->asked);
  g_free (round);
}

void
gr_folio_opening_free (gpointer data)
{
  GrFolioOpening *opening = data;

  g_free (opening->uid);
  g_free (opening->title);
  g_free (opening->outcome);
  g_free (opening->note);
  g_ptr_array_unref (opening->rounds);
  g_free (opening);
}

void
gr_folio_measure_free (gpointer data)
{
  GrFolioMeasure *measure = data;

  g_free (measure->title);
  g_free (measure->value);
  g_free (measure->goal);
  g_free (measure->how);
  g_free (measure);
}

void
gr_folio_skill_free (gpointer data)
{
  GrFolioSkill *skill = data;

  g_free (skill->title);
  g_free (skill->first_on);
  g_free (skill->latest_on);
  g_free (skill);
}

void
gr_folio_entry_free (gpointer data)
{
  GrFolioEntry *entry = data;

  g_free (entry->uid);
  g_free (entry->title);
  g_free (entry->meta);
  g_free (entry->note);
  g_free (entry);
}

/**
 * gr_folio_add_opening:
 * @openings: the positions of a folio
 *
 * Returns: (transfer none): a new position without rounds, the last
 */
GrFolioOpening *
gr_folio_add_opening (GPtrArray *openings)
{
  GrFolioOpening *opening = gr_folio_add_member (openings, sizeof (GrFolioOpening));

  opening->rounds = g_ptr_array_new_with_free_func (round_free);
  return opening;
}

/**
 * gr_folio_add_round:
 * @opening: a position
 *
 * Returns: (transfer none): a new interview for it, the last
 */
GrFolioRound *
gr_folio_add_round (GrFolioOpening *opening)
{
  GrFolioRound *round = gr_folio_add_member (opening->rounds, sizeof (GrFolioRound));

  round->asked = g_ptr_array_new_with_free_func (asked_free);
  return round;
}

/**
 * gr_folio_add_asked:
 * @round: an interview
 *
 * Returns: (transfer none): a new question of it, the last
 */
GrFolioAsked *
gr_folio_add_asked (GrFolioRound *round)
{
  return gr_folio_add_member (round->asked, sizeof (GrFolioAsked));
}

/**
 * gr_folio_add_measure:
 * @measures: the metrics or the indicators of a folio
 *
 * Returns: (transfer none): a new one without a fraction, the last
 */
GrFolioMeasure *
gr_folio_add_measure (GPtrArray *measures)
{
  GrFolioMeasure *measure = gr_folio_add_member (measures, sizeof (GrFolioMeasure));

  measure->fraction = -1.0;
  return measure;
}

/**
 * gr_folio_add_skill:
 * @skills: the skills of a folio
 *
 * Returns: (transfer none): a new one, the last
 */
GrFolioSkill *
gr_folio_add_skill (GPtrArray *skills)
{
  return gr_folio_add_member (skills, sizeof (GrFolioSkill));
}

/**
 * gr_folio_add_entry:
 * @entries: a list of a folio
 *
 * Returns: (transfer none): a new line of it, the last
 */
GrFolioEntry *
gr_folio_add_entry (GPtrArray *entries)
{
  return gr_folio_add_member (entries, sizeof (GrFolioEntry));
}
