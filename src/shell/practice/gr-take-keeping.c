/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-keeping.h"

#include <glib/gi18n-lib.h>

#include "gr-library-files.h"
#include "gr-take-probe.h"
#include "gr-unfinished.h"
#include "gr-waveform.h"

#define SOUND_TYPE "audio/ogg"

/* A take on its way into the library: first the bytes of its sound, then the row that names them, then the name that
 * the recording had; so that it is lost at no moment. */
typedef struct
{
  GrTakeForm *form;
  GrTakeMeasures measures;
  char *path; /* of a recording of ours */
  GFile *source; /* of a file from elsewhere */
  GrKept *kept;
  char *take;
} Keeping;

static void
keeping_free (Keeping *self)
{
  g_clear_pointer (&self->form, gr_take_form_free);
  g_clear_pointer (&self->kept, gr_kept_free);
  g_clear_object (&self->source);
  g_free (self->path);
  g_free (self->take);
  g_free (self);
}

static GTask *
make_task (GrLibrary          *library,
           const GrTakeForm   *form,
           GCancellable       *cancellable,
           GAsyncReadyCallback callback,
           gpointer            user_data)
{
  GTask *task = g_task_new (library, cancellable, callback, user_data);
  Keeping *self = g_new0 (Keeping, 1);

  self->form = gr_take_form_copy (form);
  g_task_set_source_tag (task, make_task);
  g_task_set_task_data (task, self, (GDestroyNotify) keeping_free);
  return task;
}

static void
committed_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (GTask) task = data;
  Keeping *self = g_task_get_task_data (task);
  GError *error = NULL;

  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  if (self->path != NULL)
    gr_unfinished_remove (self->path);
  g_task_return_pointer (task, g_steal_pointer (&self->take), g_free);
}

static void
commit (GTask *task)
{
  GrLibrary *library = g_task_get_source_object (task);
  Keeping *self = g_task_get_task_data (task);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Keep Take"));

  self->take = g_strdup (gr_take_form_create (self->form, &self->measures, change));
  if (self->kept != NULL)
    gr_library_add_file_row (library, change, self->kept, "take", self->take);
  gr_library_commit_async (library, change, committed_cb, g_object_ref (task));
}

static void
kept_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GTask) task = data;
  Keeping *self = g_task_get_task_data (task);
  GError *error = NULL;

  self->kept = gr_library_keep_file_finish (GR_LIBRARY (object), result, &error);
  if (self->kept != NULL)
    commit (task);
  else
    g_task_return_error (task, error);
}

static void
adopt (GTask *task)
{
  Keeping *self = g_task_get_task_data (task);

  gr_library_adopt_file_async (g_task_get_source_object (task), self->path, _("Take"), SOUND_TYPE,
                               g_task_get_cancellable (task), kept_cb, g_object_ref (task));
}

/* Measured from the file, as nobody was there to do it while it was made. */
static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GTask) task = data;
  Keeping *self = g_task_get_task_data (task);
  GError *error = NULL;
  g_autoptr (GrWaveform) waveform = gr_waveform_read_finish (result, &error);

  if (waveform == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  gr_take_measures_init (&self->measures, &self->form->marks, 0, waveform->duration_ms);
  gr_take_keeping_measure (&self->measures, (const GrLevel *) (gpointer) waveform->levels->data, waveform->levels->len);
  if (self->source != NULL)
    gr_library_keep_file_async (g_task_get_source_object (task), self->source, NULL, NULL,
                                g_task_get_cancellable (task), kept_cb, g_object_ref (task));
  else
    adopt (task);
}

static void
probed_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GTask) task = data;
  Keeping *self = g_task_get_task_data (task);
  GError *error = NULL;
  g_autofree GrTakeProbe *probe = gr_take_probe_finish (result, &error);
  g_autofree char *path = g_file_get_path (self->source);

  if (probe != NULL)
    gr_waveform_read_async (path, g_task_get_cancellable (task), read_cb, g_object_ref (task));
  else
    g_task_return_error (task, error);
}

/**
 * gr_take_keeping_get_folder:
 * @library: a library
 *
 * Returns: (transfer full): where takes are recorded, beside it, until they are kept
 */
char *
gr_take_keeping_get_folder (GrLibrary *library)
{
  g_autofree char *beside = g_path_get_dirname (gr_library_get_path (library));

  return g_build_filename (beside, "recordings", NULL);
}

/**
 * gr_take_keeping_measure:
 * @measures: the measures of a take whose length and parts are known
 * @levels: (array length=n_levels): how loud it is
 * @n_levels: how many readings
 *
 * Measures what only the sound tells.
 */
void
gr_take_keeping_measure (GrTakeMeasures *measures,
                         const GrLevel  *levels,
                         guint           n_levels)
{
  gint64 marks[GR_N_TAKE_PARTS] = { -1, -1, -1, -1 };
  g_autoptr (GrSpeech) speech = gr_speech_new (levels, n_levels, measures->duration_ms, marks);

  measures->measure = GR_MEASURE_SOUND;
  measures->spoken_ms = speech->spoken_ms;
  measures->pauses = speech->pauses->len;
  measures->longest_pause_ms = speech->longest_pause_ms;
}

/**
 * gr_take_keeping_async:
 * @library: where to
 * @form: what is answered, and how
 * @measures: (nullable): how it was measured; %NULL to measure the recording
 * @path: (nullable): its recording; it is gone from there when this has ended well
 * @callback: called when it is kept, or could not be
 * @user_data: for @callback
 *
 * Keeps a take.
 */
void
gr_take_keeping_async (GrLibrary            *library,
                       const GrTakeForm     *form,
                       const GrTakeMeasures *measures,
                       const char           *path,
                       GAsyncReadyCallback   callback,
                       gpointer              user_data)
{
  g_autoptr (GTask) task = NULL;
  Keeping *self;

  g_return_if_fail (measures != NULL || path != NULL);

  task = make_task (library, form, NULL, callback, user_data);
  self = g_task_get_task_data (task);
  self->path = g_strdup (path);
  if (measures != NULL)
    self->measures = *measures;
  if (measures == NULL)
    gr_waveform_read_async (path, NULL, read_cb, g_object_ref (task));
  else if (path != NULL)
    adopt (task);
  else
    commit (task);
}

/**
 * gr_take_keeping_attach_async:
 * @library: where to
 * @form: what is answered
 * @source: sound or video made elsewhere; it stays as it is
 * @cancellable: (nullable): ends it
 * @callback: called when it is kept, or could not be
 * @user_data: for @callback
 *
 * Keeps a file as a take, if it is one: not too large, and with sound in it.
 */
void
gr_take_keeping_attach_async (GrLibrary          *library,
                              const GrTakeForm   *form,
                              GFile              *source,
                              GCancellable       *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer            user_data)
{
  g_autoptr (GTask) task = make_task (library, form, cancellable, callback, user_data);
  Keeping *self = g_task_get_task_data (task);
  g_autofree char *path = g_file_get_path (source);

  self->source = g_object_ref (source);
  if (path != NULL)
    gr_take_probe_async (path, GR_TAKE_MOST_BYTES, cancellable, probed_cb, g_object_ref (task));
  else
    g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                                     _("Attach: the file is not on this computer; copy it here first"));
}

/**
 * gr_take_keeping_finish:
 * @result: a result
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the take's uid
 */
char *
gr_take_keeping_finish (GAsyncResult *result,
                        GError      **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * gr_take_keeping_find_file:
 * @library: a library
 * @take: uid of a take
 *
 * Returns: (transfer none) (nullable): its sound or video
 */
GrFile *
gr_take_keeping_find_file (GrLibrary  *library,
                           const char *take)
{
  GrEntityList *files = gr_library_get_list (library, "file");

  for (guint i = 0; i < gr_entity_list_get_n (files); i++)
    {
      GrFile *file = gr_entity_list_peek (files, i);

      if (g_strcmp0 (gr_file_get_target_type (file), "take") == 0 && g_strcmp0 (gr_file_get_target (file), take) == 0)
        return file;
    }
  return NULL;
}

/**
 * gr_take_keeping_remove:
 * @library: a library
 * @take: a take
 *
 * Returns: (transfer full): a change that removes it, with its sound
 */
GrChange *
gr_take_keeping_remove (GrLibrary *library,
                        GrTake    *take)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Delete Take"));
  const char *uid = gr_entity_get_uid (GR_ENTITY (take));
  GrFile *file = gr_take_keeping_find_file (library, uid);

  if (file != NULL)
    gr_change_remove (change, "file", gr_entity_get_uid (GR_ENTITY (file)));
  gr_change_remove (change, "take", uid);
  return change;
}
