/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-project.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_TARGET 10000

static double
sum_min (const GrGuideProject *project)
{
  double sum = 0;

  for (guint i = 0; i < project->units->len; i++)
    sum += ((GrGuideUnit *) project->units->pdata[i])->minutes.min;
  return sum;
}

static double
sum_max (const GrGuideProject *project)
{
  double sum = 0;

  for (guint i = 0; i < project->units->len; i++)
    sum += ((GrGuideUnit *) project->units->pdata[i])->minutes.max;
  return sum;
}

/* Reads the number at @p; thousands may be separated. */
static double
read_target (const char **p)
{
  const char *s = *p;
  double value = 0;

  for (; g_ascii_isdigit (*s) ||
         (*s == ',' && g_ascii_isdigit (s[1]) && g_ascii_isdigit (s[2]) && g_ascii_isdigit (s[3]));
       s++)
    if (*s != ',')
      value = value * 10 + g_ascii_digit_value (*s);
  if (*s == '.' && g_ascii_isdigit (s[1]))
    {
      double scale = 1;

      for (s++; g_ascii_isdigit (*s); s++)
        value += g_ascii_digit_value (*s) * (scale /= 10);
    }
  *p = s;
  return value;
}

/* Whether @word stands right before @p. */
static gboolean
follows (const char *text,
         const char *p,
         GrWord      word)
{
  for (const char *q = text; q < p; q = g_utf8_next_char (q))
    if (q == text || q[-1] == ' ')
      {
        gsize len = gr_guide_word_starts (word, q);

        if (len > 0 && q + len + strspn (q + len, " ") == p)
          return TRUE;
      }
  return FALSE;
}

/**
 * gr_guide_project_read_metric:
 * @text: what tells success, as Markdown
 * @line: its source line
 *
 * Reads the number to reach: “85%+”, “10+”, “at least 5”, “under 30 %”.  A number
 * that none of these marks is part of the sentence and no target.
 *
 * Returns: (transfer full): the metric
 */
GrGuideMetric *
gr_guide_project_read_metric (const char *text,
                              guint       line)
{
  GrGuideMetric *metric = gr_guide_metric_new ();

  metric->text = g_strdup (text);
  metric->line = line;
  for (const char *p = text; *p != '\0'; p++)
    {
      const char *start = p;
      double value;
      gboolean most, percent, more;

      if (!g_ascii_isdigit (*p) || (p > text && (g_ascii_isalnum (p[-1]) || strchr (".-$#", p[-1]) != NULL)))
        continue;
      value = read_target (&p);
      most = follows (text, start, GR_WORD_AT_MOST);
      percent = *p == '%' || (*p == ' ' && p[1] == '%');
      more = *p == '+' || (percent && p[1 + (*p == ' ')] == '+') || follows (text, start, GR_WORD_AT_LEAST);
      if (value > 0 && value <= MAX_TARGET && (percent || more || most) && !(percent && value > 100))
        {
          metric->target = value;
          metric->is_percent = percent;
          metric->at_most = most && !more;
          return metric;
        }
      p--;
    }
  return metric;
}

/**
 * gr_guide_project_check:
 * @reader: a guide
 * @project: one of its projects
 *
 * Says where the times of a project do not agree.
 */
void
gr_guide_project_check (GrReader             *reader,
                        const GrGuideProject *project)
{
  gboolean any = FALSE;
  double min = sum_min (project);
  double max = sum_max (project);

  for (guint i = 0; i < project->units->len; i++)
    any = any || ((GrGuideUnit *) project->units->pdata[i])->minutes.max > 0;
  if (!any)
    return;
  for (guint i = 0; i < project->units->len; i++)
    {
      const GrGuideUnit *unit = project->units->pdata[i];

      if (unit->minutes.max <= 0)
        gr_guide_draft_report (
            reader->draft, unit->line, GR_GUIDE_WARNING, project->full ? "phase-hours" : "step-minutes",
            project->full ? _("“%s” has no hours, though other phases have; write “(2-3 hours)” behind it")
                          : _("“%s” has no minutes, though other steps have; write “(30 minutes)” behind it"),
            unit->title);
    }
  if (project->minutes.max <= 0 || (min >= project->minutes.min && max <= project->minutes.max &&
                                    (!project->full || (min <= project->minutes.min && max >= project->minutes.max))))
    return;
  if (project->full)
    gr_guide_draft_report (
        reader->draft, project->line, GR_GUIDE_NOTE, "hours-sum",
        _("The title says %g–%g hours, the phases add up to %g–%g; both are kept and the phases planned"),
        project->minutes.min / 60, project->minutes.max / 60, min / 60, max / 60);
  else
    gr_guide_draft_report (reader->draft, project->line, GR_GUIDE_NOTE, "step-minutes",
                           _("The title says %g–%g minutes, the steps add up to %g–%g"), project->minutes.min,
                           project->minutes.max, min, max);
}
