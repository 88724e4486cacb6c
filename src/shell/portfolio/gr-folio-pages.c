/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-folio-pages.h"

#include <string.h>

#include "gr-folio-scan.h"
#include "gr-pdf.h"
#include "gr-resume-json.h"
#include "gr-save.h"
#include "gr-snapshot.h"

/* What a job needs and makes.  The reader fills the folio, then a thread of the pool does the rest: nothing of it is
 * touched by two threads at a time, but for the three numbers of the progress. */
typedef struct
{
  GrFolioWanted wanted;
  GrShaper *shaper; /* NULL: nothing is kept for the next pages */
  char *path;       /* NULL: only lay out */
  GrDocFormat format;
  GrFolio *folio;
  char *resume; /* for that format, which is not made from the folio */
  GrFolioProgress progress;
  gpointer progress_data;
  gint page;
  gint n_pages;
  gint on_its_way; /* whether the main loop is to be told already */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_clear_pointer (&job->shaper, gr_shaper_unref);
  g_free (job->path);
  g_free (job->resume);
  g_clear_pointer (&job->folio, gr_folio_free);
  g_free (job);
}

static void
pages_clear (gpointer data)
{
  GrFolioPages *self = data;

  g_clear_pointer (&self->layout, gr_layout_free);
  g_clear_pointer (&self->warnings, g_ptr_array_unref);
  g_clear_pointer (&self->folio, gr_folio_free);
  g_clear_error (&self->refused);
}

/**
 * gr_folio_pages_ref:
 * @self: pages
 *
 * Returns: (transfer full): @self
 */
GrFolioPages *
gr_folio_pages_ref (GrFolioPages *self)
{
  return g_atomic_rc_box_acquire (self);
}

/**
 * gr_folio_pages_unref:
 * @self: (transfer full): pages
 */
void
gr_folio_pages_unref (GrFolioPages *self)
{
  g_atomic_rc_box_release_full (self, pages_clear);
}

/**
 * gr_folio_pages_is_empty:
 * @self: pages
 *
 * Returns: whether the person has nothing yet that a portfolio could show
 */
gboolean
gr_folio_pages_is_empty (GrFolioPages *self)
{
  const GrFolio *folio = self->folio;

  return folio->stories->len == 0 && folio->openings->len == 0 && folio->expertise->len == 0 &&
         folio->texts->len == 0 && folio->answers->len == 0 && folio->takes->len == 0 && folio->mocks->len == 0 &&
         folio->quizzes->len == 0 && folio->projects->len == 0 && folio->deliverables->len == 0 &&
         folio->reflections->len == 0;
}

/**
 * gr_folio_pages_is_switched:
 * @self: pages
 *
 * Returns: whether at least one part is on, and says something
 */
gboolean
gr_folio_pages_is_switched (GrFolioPages *self)
{
  for (guint i = 0; !self->blank && i < self->folio->parts->len; i++)
    if (gr_folio_is_on (self->folio, g_array_index (self->folio->parts, GrFolioSwitch, i).part))
      return TRUE;
  return FALSE;
}

/* What is read of the library, and how it was wanted. */
typedef struct
{
  gint64 now_ms;
  GrPreset preset;
  gboolean with_resume;
  GrFolio *folio;
  char *resume;
} Reading;

static void
reading_free (gpointer data)
{
  Reading *reading = data;

  g_clear_pointer (&reading->folio, gr_folio_free);
  g_free (reading->resume);
  g_free (reading);
}

static char *
say (const char *text,
     gpointer    folio)
{
  return gr_folio_text (folio, text);
}

static gpointer
snapshot (GrStore      *store,
          gpointer      data,
          GCancellable *cancellable,
          GError      **error)
{
  const Reading *wanted = data;
  Reading *reading = g_new0 (Reading, 1);

  reading->folio = gr_portfolio_snapshot (store, wanted->now_ms, error);
  if (reading->folio != NULL)
    reading->folio->preset = wanted->preset;
  if (reading->folio != NULL && wanted->with_resume)
    reading->resume = gr_resume_to_json (store, GR_RESUME_PERSON | GR_RESUME_STORIES, say, reading->folio, error);
  if (reading->folio != NULL && (reading->resume != NULL || !wanted->with_resume))
    return reading;
  reading_free (reading);
  return NULL;
}

static gboolean
tell_cb (gpointer data)
{
  GTask *task = data;
  Job *job = g_task_get_task_data (task);

  g_atomic_int_set (&job->on_its_way, FALSE);
  if (!g_task_get_completed (task) && !g_cancellable_is_cancelled (g_task_get_cancellable (task)))
    job->progress ((guint) g_atomic_int_get (&job->page), (guint) g_atomic_int_get (&job->n_pages), job->progress_data);
  return G_SOURCE_REMOVE;
}

/* Pages are written faster than they can be shown: one message at a time is under way. */
static void
page_written (guint    page,
              guint    n_pages,
              gpointer user_data)
{
  GTask *task = user_data;
  Job *job = g_task_get_task_data (task);

  g_atomic_int_set (&job->page, (gint) page);
  g_atomic_int_set (&job->n_pages, (gint) n_pages);
  if (g_atomic_int_compare_and_exchange (&job->on_its_way, FALSE, TRUE))
    g_main_context_invoke_full (g_task_get_context (task), G_PRIORITY_DEFAULT, tell_cb, g_object_ref (task),
                                g_object_unref);
}

static void
lay_out (GTask       *task,
         Job         *job,
         const GrDoc *doc)
{
  GCancellable *cancellable = g_task_get_cancellable (task);
  GError *error = NULL;
  g_autoptr (GrLayout) layout = gr_folio_lay_out (job->folio, doc, job->shaper, cancellable, &error);
  GrFolioPages *pages;

  if (layout == NULL)
    g_task_return_error (task, error);
  else if (job->path != NULL && !gr_pdf_write (layout, job->path, page_written, task, cancellable, &error))
    g_task_return_error (task, error);
  else if (job->path != NULL)
    g_task_return_boolean (task, TRUE);
  else
    {
      pages = g_atomic_rc_box_new0 (GrFolioPages);
      pages->warnings = gr_compose_warnings (job->folio);
      pages->blank = doc->blocks->len == 0;
      gr_folio_scan (job->folio, doc, NULL, &pages->refused);
      pages->folio = g_steal_pointer (&job->folio);
      pages->layout = g_steal_pointer (&layout);
      g_task_return_pointer (task, pages, (GDestroyNotify) gr_folio_pages_unref);
    }
}

static void
work (GTask        *task,
      gpointer      source,
      gpointer      data,
      GCancellable *cancellable)
{
  Job *job = data;
  g_autoptr (GrDoc) doc = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GError *error = NULL;
  gboolean written;

  job->folio->paper = job->wanted.paper;
  job->folio->design = job->wanted.design;
  doc = gr_compose (job->folio);
  if (job->path != NULL && !(gr_folio_scan (job->folio, doc, job->path, &error) &&
                             (job->resume == NULL || gr_folio_scan_text (job->folio, job->resume, &error))))
    {
      g_task_return_error (task, error);
      return;
    }
  if (job->path == NULL || job->format == GR_DOC_FORMAT_PDF)
    {
      lay_out (task, job, doc);
      return;
    }
  if (job->resume != NULL)
    {
      bytes = g_bytes_new_static (job->resume, strlen (job->resume));
      written = gr_save_bytes (job->path, bytes, &error);
    }
  else
    written = gr_doc_save (doc, job->format, job->path, &error);
  if (written)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  Job *job = g_task_get_task_data (task);
  GError *error = NULL;
  Reading *reading = gr_library_read_finish (GR_LIBRARY (object), result, &error);

  if (reading == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  job->folio = g_steal_pointer (&reading->folio);
  job->resume = g_steal_pointer (&reading->resume);
  reading_free (reading);
  g_task_run_in_thread (task, work);
}

static void
start (GrLibrary *library,
       GTask     *task,
       Job       *job)
{
  Reading *wanted = g_new0 (Reading, 1);

  wanted->now_ms = gr_clock_get_wall_ms (gr_library_get_clock (library));
  wanted->preset = job->wanted.preset;
  wanted->with_resume = job->format == GR_DOC_FORMAT_RESUME;
  g_task_set_task_data (task, job, job_free);
  gr_library_read_async (library, snapshot, wanted, reading_free, reading_free, g_task_get_cancellable (task), read_cb,
                         task);
}

/**
 * gr_folio_pages_read_async:
 * @library: an open library
 * @wanted: how it is wanted
 * @shaper: keeps what does not change from one time to the next; of no other use
 *   until @callback is called
 * @cancellable: (nullable): stops the work
 * @callback: called with the pages
 * @user_data: for @callback
 *
 * Makes the pages of the portfolio as it is now, off the main loop.
 */
void
gr_folio_pages_read_async (GrLibrary          *library,
                           GrFolioWanted       wanted,
                           GrShaper           *shaper,
                           GCancellable       *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  GTask *task = g_task_new (library, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  g_task_set_source_tag (task, gr_folio_pages_read_async);
  job->wanted = wanted;
  job->shaper = gr_shaper_ref (shaper);
  start (library, task, job);
}

/**
 * gr_folio_pages_read_finish:
 * @library: the library
 * @result: what the callback got
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the pages
 */
GrFolioPages *
gr_folio_pages_read_finish (GrLibrary    *library,
                            GAsyncResult *result,
                            GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, library), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * gr_folio_pages_write_async:
 * @library: an open library
 * @wanted: how it is wanted
 * @path: the file to make or to replace, with an ending of a known format
 * @progress: called with each page, in the main loop, with @user_data
 * @cancellable: (nullable): stops the work; the file is then as it was
 * @callback: called when it is written
 * @user_data: for @progress and @callback
 *
 * Writes the portfolio as it is now, as the ending of @path says.  It has pages of its own: those
 * on the screen can be painted meanwhile.
 */
void
gr_folio_pages_write_async (GrLibrary          *library,
                            GrFolioWanted       wanted,
                            const char         *path,
                            GrFolioProgress     progress,
                            GCancellable       *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  GTask *task = g_task_new (library, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  g_task_set_source_tag (task, gr_folio_pages_write_async);
  job->wanted = wanted;
  job->path = g_strdup (path);
  job->format = gr_doc_format_of (path);
  job->progress = progress;
  job->progress_data = user_data;
  start (library, task, job);
}

/**
 * gr_folio_pages_write_finish:
 * @library: the library
 * @result: what the callback got
 * @error: return location
 *
 * Returns: whether the file is there
 */
gboolean
gr_folio_pages_write_finish (GrLibrary    *library,
                             GAsyncResult *result,
                             GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, library), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}
