/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include "gr-exchange-find.h"
#include "gr-exchange-read.h"
#include "gr-import.h"

#include <glib/gi18n-lib.h>
#include <unistd.h>

typedef struct
{
  const char *library;
  GrStore *store; /* opened by the first guide that can be taken, so that nothing is written for none */
  int status;
  guint n_new;
  guint n_same;
} Importing;

static void
importing_clear (Importing *self)
{
  g_clear_pointer (&self->store, gr_store_close);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Importing, importing_clear)

/* Brings a guide into the library; says so where @speaks. */
static gboolean
import_draft (Importing    *self,
              GrGuideDraft *draft,
              gboolean      speaks,
              GError      **error)
{
  gint64 now_ms = g_get_real_time () / 1000;
  g_autoptr (GrChange) change = NULL;
  g_autoptr (GrCommit) commit = NULL;

  if (self->store == NULL)
    self->store = gr_store_open (self->library, GR_STORE_WRITE, error);
  change = self->store != NULL ? gr_import_prepare (self->store, draft, FALSE, now_ms, NULL, error) : NULL;
  if (change == NULL)
    return FALSE;
  if (gr_change_get_n_ops (change) == 0)
    {
      self->n_same++;
      if (speaks)
        g_print (_("“%s” is in the library already; nothing is new.\n"), draft->title);
      return TRUE;
    }
  commit = gr_store_apply (self->store, change, now_ms, error);
  if (commit == NULL)
    return FALSE;
  self->n_new++;
  if (speaks)
    g_print (_("“%s” was imported.\n"), draft->title);
  return TRUE;
}

static void
fail (Importing    *self,
      const GError *error)
{
  self->status = gr_cli_fail (error);
}

static void
import_file (Importing  *self,
             GFile      *file,
             const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft = gr_exchange_read_file (file, NULL, NULL, &error);

  if (draft != NULL)
    gr_cli_print_diagnostics (draft, path);
  if (draft == NULL || !import_draft (self, draft, TRUE, &error))
    fail (self, error);
}

/* One line that is written over, and only where somebody sees it. */
static void
show_progress (guint       at,
               guint       n,
               const char *title)
{
  if (isatty (STDERR_FILENO))
    g_printerr (title != NULL ? "\r\033[K%u/%u %.60s" : "\r\033[K", at, n, title);
}

static void
import_folder (Importing *self,
               GFile     *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) files = gr_exchange_find (folder, NULL, &error);
  guint before_new = self->n_new;
  guint before_same = self->n_same;

  if (files == NULL)
    {
      fail (self, error);
      return;
    }
  for (guint i = 0; i < files->len; i++)
    {
      g_autoptr (GError) problem = NULL;
      g_autoptr (GrGuideDraft) draft = gr_exchange_read_file (files->pdata[i], NULL, NULL, &problem);

      if (draft != NULL)
        show_progress (i + 1, files->len, draft->title);
      if (draft != NULL && import_draft (self, draft, FALSE, &problem))
        continue;
      show_progress (0, 0, NULL);
      fail (self, problem);
      if (draft != NULL && self->store == NULL)
        return; /* the library cannot be written, and it would not be for the next */
    }
  show_progress (0, 0, NULL);
  g_print (_("%u guides were imported, %u were in the library already.\n"), self->n_new - before_new,
           self->n_same - before_same);
}

/* A guide that cannot be taken does not keep the others out; the status says that there was one. */
int
gr_cli_import (GrCliArguments *arguments)
{
  g_auto (Importing) self = { .library = arguments->library, .status = GR_CLI_OK };

  for (guint i = 0; i < arguments->words->len; i++)
    {
      const char *path = g_ptr_array_index (arguments->words, i);
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);

      if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL) == G_FILE_TYPE_DIRECTORY)
        import_folder (&self, file);
      else
        import_file (&self, file, path);
    }
  return self.status;
}
