/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-revision.h"

#include <glib/gi18n-lib.h>

struct _GrRevision
{
  GObject parent_instance;

  gint64 at;
  char *about;
  char **texts;
};

G_DEFINE_FINAL_TYPE (GrRevision, gr_revision, G_TYPE_OBJECT)

static void
gr_revision_finalize (GObject *object)
{
  g_free (GR_REVISION (object)->about);
  g_strfreev (GR_REVISION (object)->texts);
  G_OBJECT_CLASS (gr_revision_parent_class)->finalize (object);
}

static void
gr_revision_class_init (GrRevisionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_revision_finalize;
}

static void
gr_revision_init (GrRevision *self)
{
}

/**
 * gr_revision_new:
 * @at: when, in milliseconds since 1970 in UTC
 * @about: what was written then, in a few words
 * @texts: (transfer full) (array zero-terminated=1): the texts as they stood after it
 *
 * Returns: (transfer full): a revision
 */
GrRevision *
gr_revision_new (gint64      at,
                 const char *about,
                 char      **texts)
{
  GrRevision *self = g_object_new (GR_TYPE_REVISION, NULL);

  self->at = at;
  self->about = g_strdup (about);
  self->texts = texts;
  return self;
}

/**
 * gr_revision_dup_title:
 * @self: a revision
 *
 * Returns: (transfer full): when it was, in the local time
 */
char *
gr_revision_dup_title (GrRevision *self)
{
  g_autoptr (GDateTime) at = NULL;

  g_return_val_if_fail (GR_IS_REVISION (self), NULL);

  at = g_date_time_new_from_unix_local (self->at / 1000);
  /* Translators: a day and a time of day, as g_date_time_format() takes them: “Tuesday, 3 March, 14:05” */
  return at != NULL ? g_date_time_format (at, _("%A, %-d %B, %H:%M")) : g_strdup ("");
}

/**
 * gr_revision_get_about:
 * @self: a revision
 *
 * Returns: what was written then
 */
const char *
gr_revision_get_about (GrRevision *self)
{
  g_return_val_if_fail (GR_IS_REVISION (self), NULL);

  return self->about;
}

/**
 * gr_revision_get_text:
 * @self: a revision
 * @text: which of the texts
 *
 * Returns: as it stood then, perhaps empty
 */
const char *
gr_revision_get_text (GrRevision *self,
                      guint       text)
{
  g_return_val_if_fail (GR_IS_REVISION (self), NULL);
  g_return_val_if_fail (text < g_strv_length (self->texts), NULL);

  return self->texts[text];
}
