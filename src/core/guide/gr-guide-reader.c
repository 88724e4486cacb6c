/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-guide-ids.h"
#include "gr-guide-reader.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define LANGUAGE_SAMPLE 20000

static void
reader_clear (GrReader *self)
{
  g_clear_pointer (&self->markup, gr_markup_unref);
  g_clear_pointer (&self->draft, gr_guide_draft_unref);
  g_clear_pointer (&self->lines, g_array_unref);
  g_clear_pointer (&self->regions, g_array_unref);
  g_clear_pointer (&self->ids, g_hash_table_unref);
  g_clear_pointer (&self->taken, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GrReader, reader_clear)

/* The title is the first heading of level 1, else the first heading; one without a word is none. */
static void
find_title (GrReader *self)
{
  int first = -1;

  self->title = -1;
  for (guint i = 0; i < self->lines->len && self->title < 0; i++)
    {
      const GrLine *line = gr_line (self->lines, i);

      if (line->kind != GR_LINE_HEADING || gr_text_is_blank (line->text))
        continue;
      if (first < 0)
        first = (int) i;
      if (line->level == 1)
        self->title = (int) i;
    }
  if (self->title >= 0)
    self->draft->title = g_strdup (gr_line (self->lines, self->title)->text);
  else if (first >= 0)
    {
      self->draft->title = g_strdup (gr_line (self->lines, first)->text);
      gr_guide_draft_report (self->draft, gr_line (self->lines, first)->first, GR_GUIDE_WARNING, "no-title",
                             _("There is no heading of level 1, so “%s” is taken as the title; write “# Title” on the "
                                "first line"),
                             self->draft->title);
    }
}

static void
find_language (GrReader *self)
{
  g_autoptr (GString) sample = g_string_new (NULL);
  g_autofree char *normal = NULL;

  for (guint i = 0; i < self->lines->len && sample->len < LANGUAGE_SAMPLE; i++)
    {
      const GrLine *line = gr_line (self->lines, i);

      if (line->kind != GR_LINE_TEXT && line->kind != GR_LINE_ITEM)
        continue;
      g_string_append (sample, line->text);
      g_string_append_c (sample, ' ');
    }
  normal = gr_guide_normal (sample->str);
  self->draft->language = g_strdup (gr_guide_word_language (normal));
}

static void
report_repairs (GrReader *self)
{
  GrGuideDraft *draft = self->draft;

  for (guint i = 0; i < draft->repairs->len; i++)
    {
      GrMarkupRepair *repair = draft->repairs->pdata[i];

      gr_guide_draft_report (draft, repair->line, GR_GUIDE_NOTE, "mojibake",
                             _("The damaged characters “%s” are read as “%s”; save the file as UTF-8"), repair->from,
                             repair->to);
    }
  if (strstr (draft->title, "\xEF\xBF\xBD") != NULL)
    gr_guide_draft_report (draft, 1, GR_GUIDE_WARNING, "encoding",
                           _("The title holds a character that was lost when the file was saved; write it again"));
}

static int
compare_diagnostics (gconstpointer a,
                     gconstpointer b)
{
  const GrGuideDiagnostic *one = *(GrGuideDiagnostic *const *) a;
  const GrGuideDiagnostic *two = *(GrGuideDiagnostic *const *) b;

  return one->line < two->line ? -1 : one->line > two->line;
}

static gboolean
read_structure (GrReader *self,
                GError  **error)
{
  GrGuideDraft *draft = self->draft;

  find_title (self);
  if (draft->title == NULL)
    {
      g_set_error (error, GR_ERROR, GR_ERROR_INVALID,
                   _("Import “%s”: it has neither a title nor a section; write “# Title” on the first line"),
                   draft->file);
      return FALSE;
    }
  find_language (self);
  draft->id = gr_guide_ids_guide (draft->title, draft->language);
  report_repairs (self);

  gr_guide_reader_find_regions (self);
  gr_guide_reader_read_quizzes (self);
  gr_guide_reader_read_confusions (self);
  gr_guide_reader_read_reflections (self);
  gr_guide_reader_read_projects (self);
  gr_guide_reader_read_questions (self);
  gr_guide_reader_read_sections (self);
  gr_guide_reader_read_terms (self);
  gr_guide_reader_check (self);
  g_ptr_array_sort (draft->diagnostics, compare_diagnostics);
  return TRUE;
}

/**
 * gr_guide_read:
 * @bytes: (array length=len): a guide
 * @len: its length
 * @file_name: (nullable): what the file is called, for messages and the source note
 * @error: return location
 *
 * Reads a study guide: sections, questions with answers, quizzes, confusions,
 * reflection prompts and projects, by their shape, in whatever notation.  What
 * no rule takes stays readable text.  A key that is not written is never
 * guessed.  Refused, with %GR_ERROR_INVALID, is what gr_markup_parse() refuses
 * and a text without any heading.
 *
 * Returns: (transfer full) (nullable): what was recognised, or %NULL with @error set
 */
GrGuideDraft *
gr_guide_read (const char *bytes,
               gsize       len,
               const char *file_name,
               GError    **error)
{
  g_auto (GrReader) reader = { 0 };
  g_autofree char *repaired = NULL;

  g_return_val_if_fail (bytes != NULL || len == 0, NULL);

  reader.draft = gr_guide_draft_new ();
  reader.draft->file = g_strdup (file_name != NULL ? file_name : "");
  if (len <= GR_MARKUP_MAX_BYTES && bytes != NULL && g_utf8_validate_len (bytes, len, NULL))
    {
      g_clear_pointer (&reader.draft->repairs, g_ptr_array_unref);
      repaired = gr_markup_repair (bytes, len, &reader.draft->repairs);
    }
  reader.markup =
      gr_markup_parse (repaired != NULL ? repaired : bytes, repaired != NULL ? strlen (repaired) : len, error);
  if (reader.markup == NULL)
    {
      g_prefix_error (error, _("Import “%s”: "), reader.draft->file);
      return NULL;
    }
  reader.draft->sha256 = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes, len);
  reader.lines = gr_guide_lines_new (reader.markup);
  reader.regions = g_array_new (FALSE, FALSE, sizeof (GrRegion));
  reader.taken = g_new0 (gboolean, reader.lines->len + 1);
  reader.ids = gr_guide_ids_new ();

  if (!read_structure (&reader, error))
    return NULL;
  return g_steal_pointer (&reader.draft);
}

/**
 * gr_guide_read_file:
 * @file: a guide
 * @cancellable: (nullable): to stop it
 * @error: return location
 *
 * Reads a guide from a file, of which it never loads more than the 4 MiB that are
 * allowed.  This blocks; call it from a job.
 *
 * Returns: (transfer full) (nullable): what was recognised, or %NULL with @error set
 */
GrGuideDraft *
gr_guide_read_file (GFile        *file,
                    GCancellable *cancellable,
                    GError      **error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GFileInputStream) stream = NULL;
  g_autofree char *bytes = g_malloc (GR_MARKUP_MAX_BYTES + 1);
  g_autoptr (GError) local = NULL;
  gsize len = 0;

  g_return_val_if_fail (G_IS_FILE (file), NULL);

  stream = g_file_read (file, cancellable, &local);
  if (stream == NULL ||
      !g_input_stream_read_all (G_INPUT_STREAM (stream), bytes, GR_MARKUP_MAX_BYTES + 1, &len, cancellable, &local))
    {
      gboolean missing = g_error_matches (local, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);

      if (g_error_matches (local, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
        g_set_error (error, GR_ERROR, GR_ERROR_INVALID, _("Import “%s”: this is a folder; choose the guides in it"),
                     name);
      else
        g_set_error (error, GR_ERROR, missing ? GR_ERROR_NOT_FOUND : GR_ERROR_FAILED, _("Import “%s”: %s"), name,
                     local->message);
      return NULL;
    }
  return gr_guide_read (bytes, len, name, error);
}
