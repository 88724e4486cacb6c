/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-library.h"

/* An empty library that keeps nothing, linked only while there is no other. */
struct _GrLibrary
{
  GObject parent_instance;

  char *path;
  GrClock *clock;
  gboolean open;
  gboolean read_only;
};

G_DEFINE_FINAL_TYPE (GrLibrary, gr_library, G_TYPE_OBJECT)

static void
get_property (GObject    *object,
              guint       id,
              GValue     *value,
              GParamSpec *pspec)
{
  if (id == 1)
    g_value_set_boolean (value, GR_LIBRARY (object)->open);
}

static void
gr_library_class_init (GrLibraryClass *klass)
{
  const char *flags[] = { "open", "read-only", "can-undo", "can-redo" };
  const char *texts[] = { "undo-label", "redo-label" };

  G_OBJECT_CLASS (klass)->get_property = get_property;
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    g_object_class_install_property (G_OBJECT_CLASS (klass), i + 1,
                                     g_param_spec_boolean (flags[i], NULL, NULL, FALSE, G_PARAM_READABLE));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_object_class_install_property (G_OBJECT_CLASS (klass), i + 5,
                                     g_param_spec_string (texts[i], NULL, NULL, NULL, G_PARAM_READABLE));
  g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                G_TYPE_POINTER);
  g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                G_TYPE_ERROR, G_TYPE_POINTER);
}

static void
gr_library_init (GrLibrary *self)
{
}

char *
gr_library_default_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "greenroom", "library.db", NULL);
}

GrLibrary *
gr_library_new (const char *path,
                GrClock    *clock)
{
  GrLibrary *self = g_object_new (GR_TYPE_LIBRARY, NULL);

  self->path = g_strdup (path);
  self->clock = g_object_ref (clock);
  return self;
}

void
gr_library_open_async (GrLibrary           *self,
                       gboolean             read_only,
                       GAsyncReadyCallback  callback,
                       gpointer             data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, data);
  g_autofree char *text = NULL;

  if (g_file_get_contents (self->path, &text, NULL, NULL) && !g_str_has_prefix (text, "SQLite format 3"))
    {
      g_task_return_new_error (task, GR_ERROR, GR_ERROR_CORRUPT, "Open library: file is not a database");
      return;
    }
  self->open = TRUE;
  self->read_only = read_only;
  g_object_notify (G_OBJECT (self), "open");
  g_task_return_boolean (task, TRUE);
}

gboolean
gr_library_open_finish (GrLibrary     *self,
                        GAsyncResult  *result,
                        GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

void
gr_library_close (GrLibrary *self)
{
  self->open = FALSE;
}

GrClock *
gr_library_get_clock (GrLibrary *self)
{
  return self->clock;
}

const char *
gr_library_get_path (GrLibrary *self)
{
  return self->path;
}

gboolean
gr_library_get_open (GrLibrary *self)
{
  return self->open;
}

gboolean
gr_library_get_read_only (GrLibrary *self)
{
  return self->read_only;
}

gboolean
gr_library_get_can_undo (GrLibrary *self)
{
  return FALSE;
}

gboolean
gr_library_get_can_redo (GrLibrary *self)
{
  return FALSE;
}

void
gr_library_undo (GrLibrary *self)
{
}

void
gr_library_redo (GrLibrary *self)
{
}

gpointer
gr_library_get_single (GrLibrary  *self,
                       const char *type)
{
  return NULL;
}

void
gr_library_commit (GrLibrary *self,
                   GrChange  *change)
{
}

void
gr_library_flush_async (GrLibrary           *self,
                        GAsyncReadyCallback  callback,
                        gpointer             data)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, callback, data);

  g_task_return_boolean (task, TRUE);
}

gboolean
gr_library_flush_finish (GrLibrary     *self,
                         GAsyncResult  *result,
                         GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
