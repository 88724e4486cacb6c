/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-worker.h"

struct _GrWorker
{
  GThread *thread;
  GAsyncQueue *queue;
};

typedef struct
{
  GTask *task; /* NULL: the end */
  GrWorkFunc func;
} Work;

static gpointer
worker_main (gpointer data)
{
  GrWorker *self = data;

  for (;;)
    {
      g_autofree Work *work = g_async_queue_pop (self->queue);

      if (work->task == NULL)
        return NULL;
      work->func (work->task);
      g_object_unref (work->task);
    }
}

/**
 * gr_worker_new:
 * @name: the thread's name, for debuggers
 *
 * Returns: (transfer full): a running worker
 */
GrWorker *
gr_worker_new (const char *name)
{
  GrWorker *self = g_new0 (GrWorker, 1);

  self->queue = g_async_queue_new ();
  self->thread = g_thread_new (name, worker_main, self);
  return self;
}

/**
 * gr_worker_push:
 * @self: a worker
 * @task: (transfer full): what to run; @func must make it return
 * @func: runs on the worker's thread
 */
void
gr_worker_push (GrWorker  *self,
                GTask     *task,
                GrWorkFunc func)
{
  Work *work = g_new (Work, 1);

  work->task = task;
  work->func = func;
  g_async_queue_push (self->queue, work);
}

/**
 * gr_worker_stop:
 * @self: (transfer full): a worker
 *
 * Finishes all that was pushed, then ends the thread.
 */
void
gr_worker_stop (GrWorker *self)
{
  gr_worker_push (self, NULL, NULL);
  g_thread_join (self->thread);
  g_async_queue_unref (self->queue);
  g_free (self);
}
