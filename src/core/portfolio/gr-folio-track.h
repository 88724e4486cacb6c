/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What came of the preparation, as a folio holds it; all texts are owned and in the reader's language. */

/* What was asked in an interview, and the story that was told. */
typedef struct
{
  char *question;
  char *story; /* nullable: another answer was given */
} GrFolioAsked;

typedef struct
{
  char *title; /* nullable */
  char *meta;  /* day, form, who was there, outcome: one line */
  char *impression;
  char *lessons;
  GPtrArray *asked; /* GrFolioAsked */
} GrFolioRound;

/* A position that was interviewed for. */
typedef struct
{
  char *uid;
  char *title;   /* employer and role */
  char *outcome; /* in a word or two */
  char *note;    /* the person's line about it; nullable */
  GPtrArray *rounds; /* GrFolioRound, by day */
} GrFolioOpening;

/* A metric or an indicator: what it is, what it came to, how that is counted. */
typedef struct
{
  char *title;
  char *value;
  char *goal; /* nullable */
  char *how;
  double fraction; /* of the goal, 0 to 1; below 0: it has none */
} GrFolioMeasure;

/* How a person rated a skill at first, and now: 1 to 5. */
typedef struct
{
  char *title;
  guint first;
  guint latest; /* 0: it was rated but once */
  char *first_on;
  char *latest_on; /* nullable */
} GrFolioSkill;

/* A line of a list: a talk, somebody who was taught, a file that is handed over beside. */
typedef struct
{
  char *uid;
  char *title;
  char *meta; /* nullable */
  char *note; /* nullable: the person's own words */
} GrFolioEntry;

void            gr_folio_opening_free (gpointer        data);
void            gr_folio_measure_free (gpointer        data);
void            gr_folio_skill_free   (gpointer        data);
void            gr_folio_entry_free   (gpointer        data);

GrFolioOpening *gr_folio_add_opening  (GPtrArray      *openings);
GrFolioRound   *gr_folio_add_round    (GrFolioOpening *opening);
GrFolioAsked   *gr_folio_add_asked    (GrFolioRound   *round);
GrFolioMeasure *gr_folio_add_measure  (GPtrArray      *measures);
GrFolioSkill   *gr_folio_add_skill    (GPtrArray      *skills);
GrFolioEntry   *gr_folio_add_entry    (GPtrArray      *entries);

G_END_DECLS
