/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "gr-queries.h"
#include "gr-search-json.h"

#define MARK "\033[1m"
#define UNMARK "\033[22m"

/* Marks are for eyes: not where the output goes into a file, nor where a person wants none (https://no-color.org). */
static gboolean
wants_marks (void)
{
  const char *none = g_getenv ("NO_COLOR");

  return isatty (STDOUT_FILENO) && (none == NULL || *none == '\0') && g_strcmp0 (g_getenv ("TERM"), "dumb") != 0;
}

static void
append_marked (GString    *line,
               const char *text,
               GArray     *spans,
               gboolean    marks)
{
  guint at = 0;

  for (guint i = 0; marks && i < spans->len; i++)
    {
      const GrSpan *span = &g_array_index (spans, GrSpan, i);

      g_string_append_len (line, text + at, span->start - at);
      g_string_append (line, MARK);
      g_string_append_len (line, text + span->start, span->end - span->start);
      g_string_append (line, UNMARK);
      at = span->end;
    }
  g_string_append (line, text + at);
}

static void
print_hit (const GrSearchHit *hit,
           gboolean           marks)
{
  g_autoptr (GString) line = g_string_new (NULL);

  if (*hit->title != '\0')
    {
      g_string_append_printf (line, "%s: ", hit->kind);
      append_marked (line, hit->title, hit->title_spans, marks);
    }
  else
    g_string_append (line, hit->kind);
  if (*hit->where != '\0')
    g_string_append_printf (line, " (%s)", hit->where);
  if (*hit->excerpt != '\0')
    {
      g_string_append (line, "\n    ");
      append_marked (line, hit->excerpt, hit->excerpt_spans, marks);
    }
  g_print ("%s\n", line->str);
}

/* The words are one search, with or without quotes round them.  Nothing found is status 1, as grep says it. */
int
gr_cli_search (GrCliArguments *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (arguments->library, GR_STORE_READ, &error);
  g_autoptr (GString) typed = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autoptr (GPtrArray) hits = NULL;

  if (store == NULL)
    return gr_cli_fail (error);
  for (guint i = 0; i < arguments->words->len; i++)
    g_string_append_printf (typed, "%s%s", i > 0 ? " " : "", (char *) g_ptr_array_index (arguments->words, i));
  text = g_utf8_make_valid (typed->str, -1);
  hits = gr_query_search (store, text, arguments->limit, &error);
  if (hits == NULL)
    return gr_cli_fail (error);
  if (arguments->json)
    {
      g_autofree char *json = gr_search_json_from_hits (text, hits);

      g_print ("%s", json);
    }
  else if (hits->len == 0)
    g_printerr (_("No match for “%s”.\n"), text);
  for (guint i = 0; !arguments->json && i < hits->len; i++)
    print_hit (hits->pdata[i], wants_marks ());
  return hits->len > 0 ? GR_CLI_OK : GR_CLI_FAILED;
}
