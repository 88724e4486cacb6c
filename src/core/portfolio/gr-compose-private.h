/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-compose.h"

G_BEGIN_DECLS

/* One function a part; each is only called with something to say. */
void  gr_compose_cover        (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_contents     (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_about        (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_stories      (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_answers      (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_asks         (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_quiz         (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_takes        (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_mocks        (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_plan         (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_deliverables (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_reflections  (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_results      (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_rounds       (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_metrics      (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_indicators   (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_expertise    (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_taught       (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_calibration  (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_skills       (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_files        (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_sources      (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_cheat        (const GrFolio *folio,
                               GrDoc         *doc);
void  gr_compose_kit          (const GrFolio *folio,
                               GrDoc         *doc);

guint gr_compose_count_results (const GrFolio *folio);
void  gr_compose_timeline     (const GrFolio        *folio,
                               GrDoc                *doc,
                               const GrFolioProject *project);

/* Words and numbers, said the same way in every part. */
void  gr_compose_lead         (GrDoc         *doc,
                               const char    *text);
void  gr_compose_split        (const GrFolio *folio,
                               const char    *text,
                               GPtrArray     *paragraphs);
void  gr_compose_markup       (const GrFolio *folio,
                               const char    *markdown,
                               GPtrArray     *paragraphs);
void  gr_compose_labelled     (const GrFolio *folio,
                               GrCard        *card,
                               const char    *label,
                               const char    *text);
void  gr_compose_joined       (GString       *line,
                               const char    *part);
char *gr_compose_duration     (gint64         seconds);
char *gr_compose_hours        (double         low,
                               double         high);

G_END_DECLS
