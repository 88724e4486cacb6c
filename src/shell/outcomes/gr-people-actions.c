/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-people-actions.h"

#include <glib/gi18n-lib.h>

#include "gr-dialog.h"
#include "gr-interaction-dialog.h"
#include "gr-page.h"
#include "gr-people-change.h"

typedef struct
{
  GtkWidget *widget;
  char *uid;
} Adding;

static void
adding_free (Adding *adding)
{
  g_object_unref (adding->widget);
  g_free (adding->uid);
  g_free (adding);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Adding, adding_free)

static void
added_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (Adding) adding = data;
  g_autoptr (GError) error = NULL;
  GrInteraction *interaction;

  if (gtk_widget_get_root (adding->widget) == NULL)
    return;
  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      gr_page_present_error (adding->widget, error, NULL);
      return;
    }
  interaction = gr_library_lookup (GR_LIBRARY (object), "interaction", adding->uid);
  if (interaction != NULL &&
      !gr_dialog_present (gr_interaction_dialog_new (GR_LIBRARY (object), interaction, TRUE), adding->widget))
    {
      GrChange *change = gr_change_new (GR_CHANGE_QUIET, NULL);

      gr_change_remove (change, "interaction", adding->uid);
      gr_library_commit (GR_LIBRARY (object), change);
    }
}

/**
 * gr_people_keep:
 * @widget: where it was asked for
 * @library: where it is kept
 * @interaction: uid of one with a promise
 *
 * Marks the promise as kept, which can be taken back.
 */
void
gr_people_keep (GtkWidget  *widget,
                GrLibrary  *library,
                const char *interaction)
{
  if (gr_library_lookup (library, "interaction", interaction) == NULL)
    return;
  gr_page_toast (widget, _("Promise kept"), TRUE);
  gr_library_commit (library, gr_people_make_kept (interaction, gr_clock_get_wall_ms (gr_library_get_clock (library))));
}

/**
 * gr_people_edit:
 * @widget: where it was asked for
 * @library: where it is kept
 * @interaction: uid of one
 *
 * Opens it in a dialog.
 */
void
gr_people_edit (GtkWidget  *widget,
                GrLibrary  *library,
                const char *interaction)
{
  GrInteraction *found = gr_library_lookup (library, "interaction", interaction);

  if (found != NULL)
    gr_dialog_present (gr_interaction_dialog_new (library, found, FALSE), widget);
}

/**
 * gr_people_add:
 * @widget: where it was asked for
 * @library: where it is kept
 * @person: (nullable): uid of who it was with
 * @kind: what it was
 *
 * Writes down that something happened just now, and asks what.
 */
void
gr_people_add (GtkWidget        *widget,
               GrLibrary        *library,
               const char       *person,
               GrInteractionKind kind)
{
  Adding *adding = g_new0 (Adding, 1);
  const char *uid;
  g_autoptr (GrChange) change =
      gr_people_make_interaction (person, kind, gr_clock_get_wall_ms (gr_library_get_clock (library)), &uid);

  adding->widget = g_object_ref (widget);
  adding->uid = g_strdup (uid);
  gr_library_commit_async (library, change, added_cb, adding);
}
