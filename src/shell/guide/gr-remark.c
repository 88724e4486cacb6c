/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-remark.h"

struct _GrRemark
{
  GObject parent_instance;

  GrGuideSeverity severity;
  char *message;
  char *name;
  GArray *lines;    /* guint, from 1; NULL where it is about the whole file */
  GPtrArray *texts; /* what stands on them */
};

G_DEFINE_FINAL_TYPE (GrRemark, gr_remark, G_TYPE_OBJECT)

static void
gr_remark_finalize (GObject *object)
{
  GrRemark *self = GR_REMARK (object);

  g_free (self->message);
  g_free (self->name);
  g_clear_pointer (&self->lines, g_array_unref);
  g_clear_pointer (&self->texts, g_ptr_array_unref);
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
}

/**
 * gr_remark_new:
 * @name: what the file is called
 * @message: why it is refused
 *
 * Returns: (transfer full): a remark on a file as a whole
 */
GrRemark *
gr_remark_new (const char *name,
               const char *message)
{
  GrRemark *self = g_object_new (GR_TYPE_REMARK, NULL);

  self->severity = GR_GUIDE_ERROR;
  self->name = g_strdup (name);
  self->message = g_strdup (message);
  return self;
}

static void
add (GListStore              *remarks,
     const GrGuideFile       *file,
     const GrGuideFileRemark *found)
{
  g_autoptr (GrRemark) remark = gr_remark_new (file->name, found->message);

  remark->severity = found->severity;
  remark->lines = g_array_ref (found->lines);
  remark->texts = g_ptr_array_ref (found->texts);
  g_list_store_append (remarks, remark);
}

/**
 * gr_remarks_of:
 * @read: what is to be imported
 * @most: how many at most, besides the files that are refused, which are all named
 *
 * Returns: (transfer full): what is worth a look: refused files first, then by severity
 */
GListModel *
gr_remarks_of (const GrGuideFiles *read,
               guint               most)
{
  GListStore *remarks = g_list_store_new (GR_TYPE_REMARK);

  for (guint i = 0; i < read->files->len; i++)
    {
      const GrGuideFile *file = read->files->pdata[i];
      g_autoptr (GrRemark) refusal = file->error ? gr_remark_new (file->name, file->error->message) : NULL;

      if (refusal)
        g_list_store_append (remarks, refusal);
    }
  for (int severity = GR_GUIDE_ERROR; severity >= GR_GUIDE_NOTE; severity--)
    for (guint i = 0; i < read->files->len; i++)
      {
        const GrGuideFile *file = read->files->pdata[i];

        for (guint n = 0; n < file->remarks->len && most > 0; n++)
          if (((GrGuideFileRemark *) file->remarks->pdata[n])->severity == (GrGuideSeverity) severity)
            {
              add (remarks, file, file->remarks->pdata[n]);
              most--;
            }
      }
  return G_LIST_MODEL (remarks);
}

/**
 * gr_remarks_count:
 * @read: what is to be imported
 *
 * Returns: how many remarks there are on it, also those that are not kept
 */
guint
gr_remarks_count (const GrGuideFiles *read)
{
  guint n = read->n_more;

  for (guint i = 0; i < read->files->len; i++)
    {
      const GrGuideFile *file = read->files->pdata[i];

      n += file->remarks->len + (file->error ? 1 : 0);
    }
  return n;
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
  return self->name;
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
  return self->lines ? self->lines->len : 0;
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
  g_return_val_if_fail (GR_IS_REMARK (self) && self->lines && nth < self->lines->len, 0);
  return g_array_index (self->lines, guint, nth);
}

/**
 * gr_remark_get_text:
 * @self: a remark
 * @nth: which of its lines
 *
 * Returns: (nullable): what stands on it
 */
const char *
gr_remark_get_text (GrRemark *self,
                    guint     nth)
{
  g_return_val_if_fail (GR_IS_REMARK (self), NULL);
  return self->texts && nth < self->texts->len ? self->texts->pdata[nth] : NULL;
}
