/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-deliverable-dialog-private.h"

#include <glib/gi18n-lib.h>

#include "gr-deliverables.h"
#include "gr-evidence.h"
#include "gr-library-files.h"
#include "gr-page.h"
#include "gr-pick-dialog.h"
#include "gr-take.h"
#include "gr-target-row.h"

/* What can show that something was made: a story, a file, the first and the latest take, the portfolio. */

static double
next_position (GrDeliverableDialog *self)
{
  guint n = gr_entity_list_get_n (self->evidence);

  return n > 0 ? gr_entity_get_position (gr_entity_list_peek (self->evidence, n - 1)) + 1 : 1;
}

static gboolean
is_there (GrDeliverableDialog *self,
          const char          *type,
          const char          *target)
{
  for (guint i = 0; i < gr_entity_list_get_n (self->evidence); i++)
    {
      GrEvidence *evidence = gr_entity_list_peek (self->evidence, i);

      if (g_strcmp0 (gr_evidence_get_target_type (evidence), type) == 0 &&
          g_strcmp0 (gr_evidence_get_target (evidence), target) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
add (GrDeliverableDialog *self,
     GrChange            *change,
     const char          *type,
     const char          *target,
     const char          *title,
     double               position)
{
  if (!is_there (self, type, target))
    gr_target_add (change, "evidence", "deliverable", gr_entity_get_uid (GR_ENTITY (self->deliverable)), type, target,
                   title, position);
}

/* Takes the change. */
static void
commit (GrDeliverableDialog *self,
        GrChange            *change)
{
  if (gr_change_get_n_ops (change) > 0)
    gr_library_commit (self->library, change);
  else
    gr_change_unref (change);
}

static void
story_chosen_cb (GrDeliverableDialog *self,
                 GrEntity            *story)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Add Evidence"));

  add (self, change, "story", gr_entity_get_uid (story), gr_entity_get_title (story), next_position (self));
  commit (self, change);
}

/* A story of the library. */
void
gr_deliverable_dialog_add_story (GrDeliverableDialog *self)
{
  GrEntityList *stories = gr_library_get_list (self->library, "story");
  AdwDialog *dialog =
      gr_pick_dialog_new (_("Choose a Story"), _("There are no stories yet."), G_LIST_MODEL (stories));

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (story_chosen_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
kept_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrDeliverableDialog) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GrKept) kept = gr_library_keep_file_finish (GR_LIBRARY (object), result, &error);
  const char *file;
  GrChange *change;

  if (kept == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        gr_page_present_error (self, error, NULL);
      return;
    }
  if (gr_entity_get_removed (GR_ENTITY (self->deliverable)))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Add Evidence"));
  file = gr_library_add_file_row (self->library, change, kept, "deliverable",
                                  gr_entity_get_uid (GR_ENTITY (self->deliverable)));
  add (self, change, "file", file, kept->name, next_position (self));
  commit (self, change);
}

static void
file_chosen_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr (GrDeliverableDialog) self = data;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (object), result, NULL);

  if (file != NULL) /* else they thought better of it */
    gr_library_keep_file_async (self->library, file, NULL, NULL, self->cancellable, kept_cb, g_object_ref (self));
}

/* A file of this computer, of which the library keeps a copy. */
void
gr_deliverable_dialog_add_file (GrDeliverableDialog *self)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _("Add Evidence"));
  gtk_file_dialog_set_accept_label (dialog, _("_Add"));
  gtk_file_dialog_open (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, file_chosen_cb,
                        g_object_ref (self));
}

/* Whether sound or pictures of a take are kept. */
static gboolean
is_recorded (GrDeliverableDialog *self,
             const char          *take)
{
  GrEntityList *files = gr_library_get_list (self->library, "file");

  for (guint i = 0; i < gr_entity_list_get_n (files); i++)
    if (g_strcmp0 (gr_file_get_target (gr_entity_list_peek (files, i)), take) == 0)
      return TRUE;
  return FALSE;
}

static char *
dup_take_title (GrTake     *take,
                const char *which)
{
  g_autoptr (GDateTime) at = g_date_time_new_from_unix_local (gr_take_get_started_at (take) / 1000);
  /* Translators: a day, as in “23 November 2026” */
  g_autofree char *day = at != NULL ? g_date_time_format (at, _("%-e %B %Y")) : g_strdup ("");

  /* Translators: which of the takes of a question, the day, and the question: “First take, 3 November 2026: Why us?” */
  return g_strdup_printf (_("%s, %s: %s"), which, day,
                          gr_take_get_question_title (take) != NULL ? gr_take_get_question_title (take) : "");
}

/* The pair that shows improvement. */
void
gr_deliverable_dialog_add_takes (GrDeliverableDialog *self)
{
  GrEntityList *takes = gr_library_get_list (self->library, "take");
  guint n = gr_entity_list_get_n (takes), first, latest;
  g_autofree GrTakeFact *facts = g_new0 (GrTakeFact, n + 1);
  GrChange *change;

  for (guint i = 0; i < n; i++)
    {
      GrTake *take = gr_entity_list_peek (takes, i);

      facts[i] =
          (GrTakeFact) { gr_entity_get_uid (GR_ENTITY (take)), gr_take_get_question (take),
                         gr_take_get_started_at (take), is_recorded (self, gr_entity_get_uid (GR_ENTITY (take))) };
    }
  if (!gr_deliverable_find_pair (facts, n, &first, &latest))
    {
      gr_page_toast (self, _("It takes two recordings of one question"), FALSE);
      return;
    }
  change = gr_change_new (GR_CHANGE_EDIT, _("Add Evidence"));
  for (guint i = 0; i < 2; i++)
    {
      GrTake *take = gr_entity_list_peek (takes, i == 0 ? first : latest);
      g_autofree char *title = dup_take_title (take, i == 0 ? _("First take") : _("Latest take"));

      add (self, change, "take", gr_entity_get_uid (GR_ENTITY (take)), title, next_position (self) + i);
    }
  commit (self, change);
}

/* The whole portfolio, as it is whenever it is looked at. */
void
gr_deliverable_dialog_add_portfolio (GrDeliverableDialog *self)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Add Evidence"));

  add (self, change, "folio", NULL, _("Portfolio"), next_position (self));
  commit (self, change);
}
