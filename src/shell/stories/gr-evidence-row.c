/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-evidence-row.h"

#include <glib/gi18n-lib.h>

#include "gr-plain.h"

struct _GrEvidenceRow
{
  AdwActionRow parent_instance;

  GrFile *file;

  GtkImage *image;
  GtkButton *remove;
};

G_DEFINE_FINAL_TYPE (GrEvidenceRow, gr_evidence_row, ADW_TYPE_ACTION_ROW)

/* The group does it; the row only has to say with which file. */
static void
forward_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  g_autofree char *name = g_strconcat ("evidence.", action + strlen ("row."), NULL);

  gtk_widget_activate_action (widget, name, "s", gr_entity_get_uid (GR_ENTITY (GR_EVIDENCE_ROW (widget)->file)));
}

/* The editor does not scroll to what has the focus, since its texts scroll to their carets. */
void
gr_evidence_row_entered_cb (GtkEventController *controller)
{
  GtkWidget *widget = gtk_event_controller_get_widget (controller);
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);

  if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), widget, NULL);
}

static void
gr_evidence_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_EVIDENCE_ROW);
  g_clear_object (&GR_EVIDENCE_ROW (object)->file);
  G_OBJECT_CLASS (gr_evidence_row_parent_class)->dispose (object);
}

static void
gr_evidence_row_class_init (GrEvidenceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_evidence_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-evidence-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrEvidenceRow, image);
  gtk_widget_class_bind_template_child (widget_class, GrEvidenceRow, remove);
  gtk_widget_class_bind_template_callback (widget_class, gr_evidence_row_entered_cb);
  gtk_widget_class_install_action (widget_class, "row.open", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "row.remove", NULL, forward_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "row.remove", NULL);
}

static void
gr_evidence_row_init (GrEvidenceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self);
}

static GIcon *
dup_icon (const char *media_type)
{
  g_autofree char *type = media_type != NULL ? g_content_type_from_mime_type (media_type) : NULL;

  return type != NULL ? g_content_type_get_symbolic_icon (type) : g_themed_icon_new ("text-x-generic-symbolic");
}

/**
 * gr_evidence_row_new:
 * @file: a live file
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_evidence_row_new (GrFile *file)
{
  GrEvidenceRow *self;
  const char *name;
  g_autofree char *size = NULL;
  g_autofree char *remove = NULL;
  g_autoptr (GIcon) icon = NULL;

  g_return_val_if_fail (GR_IS_FILE (file), NULL);

  self = g_object_new (GR_TYPE_EVIDENCE_ROW, NULL);
  self->file = g_object_ref (file);
  name = gr_file_get_name (file) != NULL ? gr_file_get_name (file) : "";
  size = g_format_size ((guint64) gr_file_get_bytes (file));
  /* Translators: %s is a file's name */
  remove = g_strdup_printf (_("Remove “%s”"), name);
  icon = dup_icon (gr_file_get_media_type (file));
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), name);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), size);
  gtk_image_set_from_gicon (self->image, icon);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
  return GTK_WIDGET (self);
}
