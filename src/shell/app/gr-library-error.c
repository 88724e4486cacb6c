/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-library-error.h"

#include <glib/gi18n-lib.h>

#include "gr-error.h"
#include "gr-names.h"
#include "gr-page.h"

struct _GrLibraryError
{
  AdwBin parent_instance;

  GrLibraryChoice choice;
  char *details;

  AdwStatusPage *status;
  GtkButton *again;
  GtkButton *read_only;
  AdwExpanderRow *what_happened;
  AdwActionRow *message;
};

G_DEFINE_FINAL_TYPE (GrLibraryError, gr_library_error, ADW_TYPE_BIN)

G_DEFINE_ENUM_TYPE (GrLibraryChoice,
                    gr_library_choice,
                    G_DEFINE_ENUM_VALUE (GR_LIBRARY_CHOICE_NONE, "none"),
                    G_DEFINE_ENUM_VALUE (GR_LIBRARY_CHOICE_AGAIN, "again"),
                    G_DEFINE_ENUM_VALUE (GR_LIBRARY_CHOICE_READ_ONLY, "read-only"),
                    G_DEFINE_ENUM_VALUE (GR_LIBRARY_CHOICE_QUIT, "quit"))

enum { PROP_0, PROP_CHOICE, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* For each kind of error a sentence, and which ways out there are.  A library
 * of a newer version may mean what we do not know, so it is not even read. */
static const struct
{
  int code;
  const char *title;
  const char *description;
  gboolean again;
  gboolean read_only;
} kinds[] = {
  { GR_ERROR_TOO_NEW, N_("This Library Needs a Newer Greenroom"),
    N_("It was last opened by a newer version. It was not changed. Update Greenroom to open it."), FALSE, FALSE },
  { GR_ERROR_CORRUPT, N_("Your Library Is Damaged"),
    N_("Part of the file cannot be read. Greenroom has not changed it."), FALSE, TRUE },
  { GR_ERROR_BUSY, N_("Your Library Is in Use"), N_("Another Greenroom has it open. Close that one, then try again."),
    TRUE, TRUE },
  { GR_ERROR_READONLY, N_("Your Library Is Write-Protected"),
    N_("The file or its folder cannot be written to. You can read everything, and nothing you change would be kept."),
    TRUE, TRUE },
  { GR_ERROR_FULL, N_("The Disk Is Full"),
    N_("There is no room to work with your library. Free some space, then try again."), TRUE, TRUE },
  { GR_ERROR_FAILED, N_("Your Library Could Not Be Opened"),
    N_("Greenroom has not changed it. What happened below says why."), TRUE, FALSE },
};

static void
choose (GrLibraryError *self,
        GrLibraryChoice choice)
{
  self->choice = choice;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHOICE]);
}

static void
again_cb (GrLibraryError *self)
{
  choose (self, GR_LIBRARY_CHOICE_AGAIN);
}

static void
read_only_cb (GrLibraryError *self)
{
  choose (self, GR_LIBRARY_CHOICE_READ_ONLY);
}

static void
quit_cb (GrLibraryError *self)
{
  choose (self, GR_LIBRARY_CHOICE_QUIT);
}

static void
copy_cb (GrLibraryError *self)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->details);
  gr_page_toast (self, _("Copied"), FALSE);
}

static void
gr_library_error_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CHOICE:
      g_value_set_enum (value, gr_library_error_get_choice (GR_LIBRARY_ERROR (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_library_error_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_LIBRARY_ERROR);
  G_OBJECT_CLASS (gr_library_error_parent_class)->dispose (object);
}

static void
gr_library_error_finalize (GObject *object)
{
  g_free (GR_LIBRARY_ERROR (object)->details);
  G_OBJECT_CLASS (gr_library_error_parent_class)->finalize (object);
}

static void
gr_library_error_class_init (GrLibraryErrorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_library_error_get_property;
  object_class->dispose = gr_library_error_dispose;
  object_class->finalize = gr_library_error_finalize;

  properties[PROP_CHOICE] = g_param_spec_enum ("choice", NULL, NULL, GR_TYPE_LIBRARY_CHOICE, GR_LIBRARY_CHOICE_NONE,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-library-error.ui");
  gtk_widget_class_bind_template_child (widget_class, GrLibraryError, status);
  gtk_widget_class_bind_template_child (widget_class, GrLibraryError, again);
  gtk_widget_class_bind_template_child (widget_class, GrLibraryError, read_only);
  gtk_widget_class_bind_template_child (widget_class, GrLibraryError, what_happened);
  gtk_widget_class_bind_template_child (widget_class, GrLibraryError, message);
  gtk_widget_class_bind_template_callback (widget_class, again_cb);
  gtk_widget_class_bind_template_callback (widget_class, read_only_cb);
  gtk_widget_class_bind_template_callback (widget_class, quit_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
gr_library_error_init (GrLibraryError *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_lists (GTK_WIDGET (self->what_happened), _("What Happened"));
}

/**
 * gr_library_error_get_choice:
 * @self: the page
 *
 * Returns: what was chosen last
 */
GrLibraryChoice
gr_library_error_get_choice (GrLibraryError *self)
{
  g_return_val_if_fail (GR_IS_LIBRARY_ERROR (self), GR_LIBRARY_CHOICE_NONE);
  return self->choice;
}

/**
 * gr_library_error_set_error:
 * @self: the page
 * @error: why the library did not open
 * @path: the library's file
 *
 * Says what happened and offers what can be done about it.
 */
void
gr_library_error_set_error (GrLibraryError *self,
                            const GError   *error,
                            const char     *path)
{
  guint kind = G_N_ELEMENTS (kinds) - 1;

  g_return_if_fail (GR_IS_LIBRARY_ERROR (self));
  g_return_if_fail (error != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_error_matches (error, GR_ERROR, kinds[i].code))
      kind = i;

  adw_status_page_set_title (self->status, _ (kinds[kind].title));
  adw_status_page_set_description (self->status, _ (kinds[kind].description));
  gtk_widget_set_visible (GTK_WIDGET (self->again), kinds[kind].again);
  gtk_widget_set_visible (GTK_WIDGET (self->read_only), kinds[kind].read_only);

  g_free (self->details);
  self->details = g_strdup_printf ("%s\n%s", path, error->message);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->message), path);
  adw_action_row_set_subtitle (self->message, error->message);
  adw_expander_row_set_expanded (self->what_happened, FALSE);
}
