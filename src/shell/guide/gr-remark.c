/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-remark.h"

#include <glib/gi18n-lib.h>

struct _GrRemark
{
  GObject parent_instance;

  GrGuideSeverity severity;
  char *message;
  const GrGuideFile *file; /* held by files */
  GPtrArray *files;
  GArray *lines; /* guint, from 1; empty where it is about the whole file */
};

G_DEFINE_FINAL_TYPE (GrRemark, gr_remark, G_TYPE_OBJECT)

static void
gr_remark_finalize (GObject *object)
{
  GrRemark *self = GR_REMARK (object);

  g_free (self->message);
  g_array_unref (self->lines);
  g_clear_pointer (&self->files, g_ptr_array_unref);
  G_OBJECT_CLASS (gr_remark_parent_class)->finalize (object);
}

static void
gr_remark_class_init (GrRemarkClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_remark_finalize;
}

static void
gr_remark_init (GrRemark *self)
{
  self->lines = g_array_new (FALSE, FALSE, sizeof (guint));
}

static GrRemark *
add (GListStore        *remarks,
     GPtrArray         *files,
     const GrGuideFile *file,
     GrGuideSeverity    severity,
     const char        *message)
{
  g_autoptr (GrRemark) remark = g_object_new (GR_TYPE_REMARK, NULL);

  remark->severity = severity;
  remark->message = g_strdup (message);
  remark->file = file;
  remark->files = g_ptr_array_ref (files);
  g_list_store_append (remarks, remark);
  return remark;
}

static void
add_line (GrRemark *self,
          guint     line)
{
  if (line > 0)
    g_array_append_val (self->lines, line);
}

/* Repairs are one remark: what matters is that and where, not each of them. */
static void
add_repairs (GListStore        *remarks,
             GPtrArray         *files,
             const GrGuideFile *file)
{
  guint n = file->draft->repairs->len;
  g_autofree char *message = NULL;
  GrRemark *remark;
  guint last = 0;

  if (n == 0)
    return;
  message =
      g_strdup_printf (ngettext ("%u damaged character was repaired", "%u damaged characters were repaired", n), n);
  remark = add (remarks, files, file, GR_GUIDE_NOTE, message);
  for (guint i = 0; i < n; i++)
    {
      const GrMarkupRepair *repair = file->draft->repairs->pdata[i];

      if (repair->line != last)
        add_line (remark, repair->line);
      last = repair->line;
    }
}

static void
add_diagnostics (GListStore        *remarks,
                 GPtrArray         *files,
                 const GrGuideFile *file,
                 GrGuideSeverity    severity)
{
  for (guint i = 0; i < file->draft->diagnostics->len; i++)
    {
      const GrGuideDiagnostic *diagnostic = file->draft->diagnostics->pdata[i];

      if (diagnostic->severity == severity && !g_str_equal (diagnostic->code, "mojibake"))
        add_line (add (remarks, files, file, severity, diagnostic->message), diagnostic->line);
    }
}

/**
 * gr_remarks_of:
 * @files: (element-type GrGuideFile): what is to be imported
 *
 * Returns: (transfer full): what is worth a look in them: refused files first, then by severity
 */
GListModel *
gr_remarks_of (GPtrArray *files)
{
  GListStore *remarks = g_list_store_new (GR_TYPE_REMARK);

  for (guint i = 0; i < files->len; i++)
    {
      const GrGuideFile *file = files->pdata[i];

      if (file->error)
        add (remarks, files, file, GR_GUIDE_ERROR, file->error->message);
    }
  for (int severity = GR_GUIDE_ERROR; severity >= GR_GUIDE_NOTE; severity--)
    for (guint i = 0; i < files->len; i++)
      {
        const GrGuideFile *file = files->pdata[i];

        if (!file->draft)
          continue;
        add_diagnostics (remarks, files, file, severity);
        if (severity == GR_GUIDE_NOTE)
          add_repairs (remarks, files, file);
      }
  return G_LIST_MODEL (remarks);
}

/**
 * gr_remark_get_severity:
 * @self: a remark
 *
 * Returns: how much it matters
 */
GrGuideSeverity
gr_remark_get_severity (GrRemark *self)
{
  g_return_val_if_fail (GR_IS_REMARK (self), GR_GUIDE_NOTE);
  return self->severity;
}

/**
 * gr_remark_get_message:
 * @self: a remark
 *
 * Returns: a sentence
 */
const char *
gr_remark_get_message (GrRemark *self)
{
  g_return_val_if_fail (GR_IS_REMARK (self), NULL);
  return self->message;
}

/**
 * gr_remark_get_file_name:
 * @self: a remark
 *
 * Returns: what its file is called
 */
const char *
gr_remark_get_file_name (GrRemark *self)
{
  g_return_val_if_fail (GR_IS_REMARK (self), NULL);
  return self->file->name;
}

/**
 * gr_remark_get_n_lines:
 * @self: a remark
 *
 * Returns: how many lines it is about; 0 where it is about the whole file
 */
guint
gr_remark_get_n_lines (GrRemark *self)
{
  g_return_val_if_fail (GR_IS_REMARK (self), 0);
  return self->lines->len;
}

/**
 * gr_remark_get_line:
 * @self: a remark
 * @nth: which of its lines
 *
 * Returns: the line, counted from 1
 */
guint
gr_remark_get_line (GrRemark *self,
                    guint     nth)
{
  g_return_val_if_fail (GR_IS_REMARK (self) && nth < self->lines->len, 0);
  return g_array_index (self->lines, guint, nth);
}

/**
 * gr_remark_dup_text:
 * @self: a remark
 * @nth: which of its lines
 *
 * Returns: (transfer full) (nullable): what stands on it
 */
char *
gr_remark_dup_text (GrRemark *self,
                    guint     nth)
{
  return gr_guide_file_dup_line (self->file, gr_remark_get_line (self, nth));
}
