/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-compose-private.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>

static const char *
result_word (const GrFolioQuiz    *quiz,
             const GrFolioAttempt *attempt)
{
  if (quiz->self_check)
    return _("Self-check");
  return attempt->passed ? _("Passed") : _("Not yet");
}

static char *
title_text (const GrFolio     *folio,
            const GrFolioQuiz *quiz)
{
  return gr_text_is_blank (quiz->title) ? g_strdup (_("Quiz")) : gr_folio_text (folio, quiz->title);
}

static char *
score_text (const GrFolioAttempt *attempt)
{
  /* Translators: right answers of all, as in “5 of 6” */
  return g_strdup_printf (_("%u of %u"), attempt->correct, attempt->total);
}

static const GrFolioAttempt *
latest (const GrFolioQuiz *quiz)
{
  return quiz->attempts->len > 0 ? g_ptr_array_index (quiz->attempts, quiz->attempts->len - 1) : NULL;
}

static char *
chart_sentence (const GrFolio *folio)
{
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; i < folio->quizzes->len; i++)
    {
      const GrFolioQuiz *quiz = g_ptr_array_index (folio->quizzes, i);
      const GrFolioAttempt *last = latest (quiz);
      g_autofree char *title = NULL;
      g_autofree char *score = NULL;

      if (last == NULL)
        continue;
      title = title_text (folio, quiz);
      score = score_text (last);
      g_string_append (out, out->len > 0 ? "; " : "");
      g_string_append_printf (out, "%s: %s (%s)", title, score, result_word (quiz, last));
    }
  /* Translators: %s lists quizzes with their scores */
  return g_strdup_printf (_("The latest attempt at each quiz. %s."), out->str);
}

static void
add_chart (const GrFolio *folio,
           GrDoc         *doc)
{
  g_autofree char *alt = chart_sentence (folio);
  GrChart *chart = gr_doc_add_chart (doc, _("Latest attempts"), alt, 1.0);

  for (guint i = 0; i < folio->quizzes->len; i++)
    {
      const GrFolioQuiz *quiz = g_ptr_array_index (folio->quizzes, i);
      const GrFolioAttempt *last = latest (quiz);
      g_autofree char *title = NULL;
      g_autofree char *score = NULL;
      GrBar *bar;

      if (last == NULL || last->total == 0)
        continue;
      title = title_text (folio, quiz);
      score = score_text (last);
      bar = gr_chart_add_bar (chart, title, (double) last->correct / last->total, score);
      if (!quiz->self_check && last->threshold > 0)
        {
          bar->mark = (double) last->threshold / last->total;
          g_set_str (&chart->mark_name, _("Pass mark"));
        }
    }
}

static void
add_table (const GrFolio *folio,
           GrDoc         *doc)
{
  GrTable *table = gr_doc_add_table (doc);

  gr_table_add_column (table, _("Quiz"), GR_ALIGN_START);
  gr_table_add_column (table, _("Date"), GR_ALIGN_START);
  gr_table_add_column (table, _("Correct"), GR_ALIGN_END);
  gr_table_add_column (table, _("Needed"), GR_ALIGN_END);
  gr_table_add_column (table, _("Result"), GR_ALIGN_START);
  for (guint i = 0; i < folio->quizzes->len; i++)
    {
      const GrFolioQuiz *quiz = g_ptr_array_index (folio->quizzes, i);
      g_autofree char *title = title_text (folio, quiz);

      for (guint k = 0; k < quiz->attempts->len; k++)
        {
          const GrFolioAttempt *attempt = g_ptr_array_index (quiz->attempts, k);
          g_autofree char *date = gr_folio_text (folio, attempt->date);
          g_autofree char *score = score_text (attempt);
          g_autofree char *needed =
              attempt->threshold > 0 && !quiz->self_check ? g_strdup_printf ("%u", attempt->threshold) : g_strdup ("–");

          gr_table_add_row (table, title, date, score, needed, result_word (quiz, attempt), NULL);
        }
    }
  gr_table_drop_blank (table);
}

/* How one quiz went from time to time; a single attempt is no trend. */
static void
add_trend (const GrFolio     *folio,
           GrDoc             *doc,
           const GrFolioQuiz *quiz)
{
  g_autofree char *title = title_text (folio, quiz);
  g_autoptr (GString) times = g_string_new (NULL);
  g_autofree char *alt = NULL;
  GrChart *chart;

  for (guint i = 0; i < quiz->attempts->len; i++)
    {
      const GrFolioAttempt *attempt = g_ptr_array_index (quiz->attempts, i);
      g_autofree char *score = score_text (attempt);

      g_string_append_printf (times, "%s%s: %s", i > 0 ? "; " : "", attempt->date, score);
    }
  /* Translators: the title of a quiz, and its attempts with day and score */
  alt = g_strdup_printf (_("%s from attempt to attempt. %s."), title, times->str);
  chart = gr_doc_add_chart (doc, title, alt, 1.0);
  for (guint i = 0; i < quiz->attempts->len; i++)
    {
      const GrFolioAttempt *attempt = g_ptr_array_index (quiz->attempts, i);
      g_autofree char *score = score_text (attempt);
      GrBar *bar;

      if (attempt->total == 0)
        continue;
      bar = gr_chart_add_bar (chart, attempt->date, (double) attempt->correct / attempt->total, score);
      if (!quiz->self_check && attempt->threshold > 0)
        {
          bar->mark = (double) attempt->threshold / attempt->total;
          g_set_str (&chart->mark_name, _("Pass mark"));
        }
    }
}

/* The scores as bars, then every attempt as a row: nothing is hidden, nothing is averaged away. */
void
gr_compose_quiz (const GrFolio *folio,
                 GrDoc         *doc)
{
  g_autofree char *lead = NULL;
  guint attempts = 0;

  for (guint i = 0; i < folio->quizzes->len; i++)
    attempts += ((GrFolioQuiz *) g_ptr_array_index (folio->quizzes, i))->attempts->len;
  lead = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u attempt.", "%u attempts, for each quiz the oldest first.", attempts), attempts);
  gr_compose_lead (doc, lead);
  if (folio->quizzes->len > 1 || attempts == 1) /* else the trend says it too */
    add_chart (folio, doc);
  for (guint i = 0; i < folio->quizzes->len; i++)
    if (((GrFolioQuiz *) g_ptr_array_index (folio->quizzes, i))->attempts->len > 1)
      add_trend (folio, doc, g_ptr_array_index (folio->quizzes, i));
  add_table (folio, doc);
}
