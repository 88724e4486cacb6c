/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * GrWorker:
 *
 * One thread that runs tasks strictly in the order they were pushed; their
 * results come back to the pusher's main context in that order too.
 */
typedef struct _GrWorker GrWorker;

typedef void (*GrWorkFunc) (GTask *task);

GrWorker *gr_worker_new  (const char *name);
void      gr_worker_push (GrWorker   *self,
                          GTask      *task,
                          GrWorkFunc  func);
void      gr_worker_stop (GrWorker   *self);

G_END_DECLS
