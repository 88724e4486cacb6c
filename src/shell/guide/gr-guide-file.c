/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-exchange-read.h"

#define MOST_LINES 50 /* of one remark */

static void
remark_free (gpointer data)
{
  GrGuideFileRemark *remark = data;

  g_free (remark->message);
  g_array_unref (remark->lines);
  g_ptr_array_unref (remark->texts);
  g_free (remark);
}

/**
 * gr_guide_file_new:
 * @file: where it is
 *
 * Returns: (transfer full): a file of which only the name is known
 */
GrGuideFile *
gr_guide_file_new (GFile *file)
{
  GrGuideFile *self = g_new0 (GrGuideFile, 1);
  g_autofree char *base = g_file_get_basename (file);

  self->file = g_object_ref (file);
  self->name = g_filename_display_name (base ? base : "");
  self->remarks = g_ptr_array_new_with_free_func (remark_free);
  return self;
}

/**
 * gr_guide_file_free:
 * @self: (type GrGuideFile) (transfer full): a file
 *
 * Frees it.
 */
void
gr_guide_file_free (gpointer self)
{
  GrGuideFile *file = self;

  g_object_unref (file->file);
  g_free (file->name);
  g_clear_error (&file->error);
  g_free (file->title);
  g_free (file->language);
  g_ptr_array_unref (file->remarks);
  g_free (file);
}

static guint
count_sections (const GPtrArray *sections)
{
  guint n = sections->len;

  for (guint i = 0; i < sections->len; i++)
    n += count_sections (((GrGuideSection *) sections->pdata[i])->sections);
  return n;
}

static GrGuideCounts
count (const GrGuideDraft *draft)
{
  GrGuideCounts counts = { .sections = count_sections (draft->sections),
                           .questions = draft->questions->len,
                           .confusions = draft->confusions->len,
                           .reflections = draft->reflections->len,
                           .projects = draft->projects->len };

  for (guint i = 0; i < draft->quizzes->len; i++)
    counts.items += ((GrGuideQuiz *) draft->quizzes->pdata[i])->items->len;
  return counts;
}

/* The lines of a pack are not those its remarks speak of, which are the lines of what it was made of. */
static gboolean
has_lines (const char *text)
{
  return *text && text[strspn (text, " \t\r\n\xEF\xBB\xBF")] != '{';
}

static guint
count_lines (const char *text)
{
  guint n = 0;

  for (const char *at = text; *at; at++)
    n += *at == '\n' || !at[1];
  return n;
}

static char *
dup_line (const char *text,
          guint       line)
{
  const char *end;

  for (guint i = 1; text && i < line; i++)
    {
      text = strchr (text, '\n');
      text = text ? text + 1 : NULL;
    }
  if (!text)
    return g_strdup ("");
  end = strchrnul (text, '\n');
  return g_strstrip (g_strndup (text, end - text));
}

static void
add_line (GrGuideFileRemark *remark,
          const char        *text,
          guint              line)
{
  if (line == 0 || remark->lines->len == MOST_LINES)
    return;
  g_array_append_val (remark->lines, line);
  if (text)
    g_ptr_array_add (remark->texts, dup_line (text, line));
}

/* A remark there is room for, or NULL. */
static GrGuideFileRemark *
add (GrGuideFile    *self,
     GrGuideSeverity severity,
     const char     *message,
     guint           room[GR_GUIDE_FILE_SEVERITIES],
     guint          *n_more)
{
  GrGuideFileRemark *remark;

  if (room[severity] == 0)
    {
      (*n_more)++;
      return NULL;
    }
  room[severity]--;
  remark = g_new0 (GrGuideFileRemark, 1);
  remark->severity = severity;
  remark->message = g_strdup (message);
  remark->lines = g_array_new (FALSE, FALSE, sizeof (guint));
  remark->texts = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->remarks, remark);
  return remark;
}

/* Repairs are one remark: what matters is that and where, not each of them. */
static void
add_repairs (GrGuideFile        *self,
             const GrGuideDraft *draft,
             const char         *text,
             guint               room[GR_GUIDE_FILE_SEVERITIES],
             guint              *n_more)
{
  guint n = draft->repairs->len;
  g_autofree char *message = NULL;
  GrGuideFileRemark *remark;
  guint last = 0;

  if (n == 0)
    return;
  message =
      g_strdup_printf (ngettext ("%u damaged character was repaired", "%u damaged characters were repaired", n), n);
  remark = add (self, GR_GUIDE_NOTE, message, room, n_more);
  for (guint i = 0; remark && i < n; i++)
    {
      const GrMarkupRepair *repair = draft->repairs->pdata[i];

      if (repair->line != last)
        add_line (remark, text, repair->line);
      last = repair->line;
    }
}

static void
add_remarks (GrGuideFile        *self,
             const GrGuideDraft *draft,
             const char         *text,
             guint               room[GR_GUIDE_FILE_SEVERITIES],
             guint              *n_more)
{
  for (guint i = 0; i < draft->diagnostics->len; i++)
    {
      const GrGuideDiagnostic *diagnostic = draft->diagnostics->pdata[i];
      GrGuideFileRemark *remark;

      if (g_str_equal (diagnostic->code, "mojibake"))
        continue;
      remark = add (self, diagnostic->severity, diagnostic->message, room, n_more);
      if (remark)
        add_line (remark, text, diagnostic->line);
    }
  add_repairs (self, draft, text, room, n_more);
}

/**
 * gr_guide_file_read:
 * @self: a file
 * @room: (inout): for how many more remarks of each severity there is room
 * @n_more: (inout): how many remarks there was no room for
 * @cancellable: (nullable): stops it
 *
 * Reads what the file holds, and keeps what is to be told of it.  This takes a
 * while: it is for a thread.
 */
void
gr_guide_file_read (GrGuideFile  *self,
                    guint         room[GR_GUIDE_FILE_SEVERITIES],
                    guint        *n_more,
                    GCancellable *cancellable)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GrGuideDraft) draft = gr_exchange_read_file (self->file, &bytes, cancellable, &self->error);
  g_autofree char *text = NULL;

  if (!draft)
    return;
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  self->title = g_strdup (draft->title);
  self->language = g_strdup (draft->language);
  self->n_lines = has_lines (text) ? count_lines (text) : 0;
  self->counts = count (draft);
  add_remarks (self, draft, has_lines (text) ? text : NULL, room, n_more);
}
