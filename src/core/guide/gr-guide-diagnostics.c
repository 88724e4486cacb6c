/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-draft.h"

/**
 * gr_guide_draft_report:
 * @self: a draft
 * @line: the line it is about, or 0
 * @severity: how bad it is
 * @code: a static word
 * @format: (not nullable): a translated sentence that says what was found and what to write instead
 * @...: its arguments
 *
 * Adds something that an author should know.
 */
void
gr_guide_draft_report (GrGuideDraft *self,
                       guint line,
                       GrGuideSeverity severity,
                       const char *code,
                       const char *format,
                       ...)
{
  GrGuideDiagnostic *diagnostic = g_new0 (GrGuideDiagnostic, 1);
  va_list args;

  va_start (args, format);
  diagnostic->message = g_strdup_vprintf (format, args);
  va_end (args);
  diagnostic->line = line;
  diagnostic->severity = severity;
  diagnostic->code = code;
  g_ptr_array_add (self->diagnostics, diagnostic);
}

/**
 * gr_guide_severity_nick:
 * @severity: a severity
 *
 * Returns: "note", "warning" or "error", as compilers say it: not translated
 */
const char *
gr_guide_severity_nick (GrGuideSeverity severity)
{
  static const char *nicks[] = { "note", "warning", "error" };

  g_return_val_if_fail ((guint) severity < G_N_ELEMENTS (nicks), NULL);

  return nicks[severity];
}

/**
 * gr_diagnostic_format:
 * @diagnostic: what to say
 * @file: the file as the person named it
 *
 * Returns: (transfer full): one line, `file:line: severity: message [code]`, that
 *   editors can jump from
 */
char *
gr_diagnostic_format (const GrGuideDiagnostic *diagnostic,
                      const char              *file)
{
  return g_strdup_printf ("%s:%u: %s: %s [%s]", file, diagnostic->line, gr_guide_severity_nick (diagnostic->severity),
                          diagnostic->message, diagnostic->code);
}
