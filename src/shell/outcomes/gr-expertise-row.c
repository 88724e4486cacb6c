/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-expertise-row.h"

#include <glib/gi18n-lib.h>

#include "gr-page.h"
#include "gr-plain.h"
#include "gr-text.h"
#include "gr-track-words.h"

struct _GrExpertiseRow
{
  AdwActionRow parent_instance;

  GrExpertise *expertise;

  GtkWidget *open;
};

G_DEFINE_FINAL_TYPE (GrExpertiseRow, gr_expertise_row, ADW_TYPE_ACTION_ROW)

/* A page of the web, and nothing that would start a program here. */
static gboolean
is_on_the_web (const char *address)
{
  const char *scheme = address != NULL ? g_uri_peek_scheme (address) : NULL;

  return g_strcmp0 (scheme, "https") == 0 || g_strcmp0 (scheme, "http") == 0;
}

static char *
format_day (const char *day)
{
  g_autofree char *noon = day != NULL ? g_strconcat (day, "T12:00:00Z", NULL) : NULL;
  g_autoptr (GDateTime) date = noon != NULL ? g_date_time_new_from_iso8601 (noon, NULL) : NULL;

  /* Translators: a day, as in “10 December 2026” */
  return date != NULL ? g_date_time_format (date, _("%-e %B %Y")) : NULL;
}

static void
update (GrExpertiseRow *self)
{
  const char *title = gr_expertise_get_title (self->expertise);
  const char *venue = gr_expertise_get_venue (self->expertise);
  g_autofree char *day = format_day (gr_expertise_get_done_on (self->expertise));
  g_autoptr (GString) about = g_string_new (gr_expertise_kind_get_name (gr_expertise_get_kind (self->expertise)));

  if (!gr_text_is_blank (venue))
    g_string_append_printf (about, " · %s", venue);
  if (day != NULL)
    g_string_append_printf (about, " · %s", day);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), gr_text_is_blank (title) ? _("No name yet") : title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), about->str);
  gtk_widget_set_visible (self->open, is_on_the_web (gr_expertise_get_address (self->expertise)));
}

static void
launched_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GrExpertiseRow) self = data;
  g_autoptr (GError) error = NULL;

  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (object), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED))
    gr_page_toast (self, _("No web browser opened"), FALSE);
}

static void
open_cb (GrExpertiseRow *self)
{
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (gr_expertise_get_address (self->expertise));

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL, launched_cb,
                           g_object_ref (self));
}

static void
gr_expertise_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_EXPERTISE_ROW);
  g_clear_object (&GR_EXPERTISE_ROW (object)->expertise);
  G_OBJECT_CLASS (gr_expertise_row_parent_class)->dispose (object);
}

static void
gr_expertise_row_class_init (GrExpertiseRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_expertise_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-expertise-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrExpertiseRow, open);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
}

static void
gr_expertise_row_init (GrExpertiseRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self);
}

/**
 * gr_expertise_row_new:
 * @expertise: a talk, an article, a role
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_expertise_row_new (GrExpertise *expertise)
{
  GrExpertiseRow *self;

  g_return_val_if_fail (GR_IS_EXPERTISE (expertise), NULL);

  self = g_object_new (GR_TYPE_EXPERTISE_ROW, NULL);
  self->expertise = g_object_ref (expertise);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", gr_entity_get_uid (GR_ENTITY (expertise)));
  g_signal_connect_object (expertise, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
