/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-evidence-group-private.h"

#include <glib/gi18n-lib.h>

#include "gr-file-launch.h"
#include "gr-error.h"
#include "gr-evidence-row.h"
#include "gr-page.h"

G_DEFINE_FINAL_TYPE (GrEvidenceGroup, gr_evidence_group, ADW_TYPE_PREFERENCES_GROUP)

enum { PROP_0, PROP_DRAFTS, N_PROPS };

static GParamSpec *properties[N_PROPS];

GrLibrary *
gr_evidence_group_get_library (GrEvidenceGroup *self)
{
  return gr_story_drafts_get_library (self->drafts);
}

const char *
gr_evidence_group_get_story (GrEvidenceGroup *self)
{
  return gr_entity_get_uid (GR_ENTITY (gr_story_drafts_get_story (self->drafts)));
}

static GtkWindow *
get_window (GrEvidenceGroup *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

static void
files_changed_cb (GrEvidenceGroup *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->rows), g_list_model_get_n_items (self->files) > 0);
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer data)
{
  return gr_evidence_row_new (item);
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GrEvidenceGroup) self = data;
  g_autoptr (GListModel) files = gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (object), result, NULL);

  if (files != NULL) /* else they thought better of it */
    gr_evidence_group_add (self, files);
}

static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _("Add Evidence"));
  gtk_file_dialog_set_accept_label (dialog, _("_Add"));
  gtk_file_dialog_open_multiple (dialog, get_window (GR_EVIDENCE_GROUP (widget)), NULL, chosen_cb,
                                 g_object_ref (widget));
}

static void
cancel_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  gr_evidence_group_cancel (GR_EVIDENCE_GROUP (widget));
}

static gboolean
drop_cb (GrEvidenceGroup *self,
         const GValue    *value,
         double           x,
         double           y,
         GtkDropTarget   *target)
{
  g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));
  g_autoptr (GListStore) list = g_list_store_new (G_TYPE_FILE);

  for (GSList *at = files; at != NULL; at = at->next)
    g_list_store_append (list, at->data);
  gr_evidence_group_add (self, G_LIST_MODEL (list));
  return TRUE;
}

static void
taken_out_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (GrEvidenceGroup) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) copy = gr_library_take_out_file_finish (GR_LIBRARY (object), result, &error);

  if (copy != NULL)
    gr_file_launch (GTK_WIDGET (self), copy);
  else
    gr_page_present_error (self, error, NULL);
}

static void
open_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrEvidenceGroup *self = GR_EVIDENCE_GROUP (widget);
  GrFile *file =
      gr_library_lookup (gr_evidence_group_get_library (self), "file", g_variant_get_string (parameter, NULL));

  if (file != NULL)
    gr_library_take_out_file_async (gr_evidence_group_get_library (self), file, NULL, taken_out_cb,
                                    g_object_ref (self));
}

/* The row will be gone; whoever uses the keys goes on from its neighbour. */
static void
leave_row (GrEvidenceGroup *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, GR_TYPE_EVIDENCE_ROW) : NULL;
  GtkWidget *to = NULL;

  if (row == NULL)
    return;
  to = gtk_widget_get_next_sibling (row);
  if (to == NULL)
    to = gtk_widget_get_prev_sibling (row);
  gtk_widget_grab_focus (to != NULL ? to : GTK_WIDGET (self->add_button));
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrEvidenceGroup *self = GR_EVIDENCE_GROUP (widget);
  GrFile *file =
      gr_library_lookup (gr_evidence_group_get_library (self), "file", g_variant_get_string (parameter, NULL));
  g_autofree char *text = NULL;
  GrChange *change;

  if (file == NULL)
    return;
  leave_row (self);
  /* Translators: %s is a file's name */
  text = g_strdup_printf (_("“%s” removed"), gr_file_get_name (file));
  change = gr_change_new (GR_CHANGE_EDIT, _("Remove Evidence"));
  gr_change_remove (change, "file", gr_entity_get_uid (GR_ENTITY (file)));
  gr_library_commit (gr_evidence_group_get_library (self), change);
  gr_page_toast (self, text, TRUE);
}

static void
set_drafts (GrEvidenceGroup *self,
            GrStoryDrafts   *drafts)
{
  if (drafts == NULL || self->drafts != NULL) /* a story is given once, some time after the widget is made */
    return;
  self->drafts = g_object_ref (drafts);
  self->files = gr_evidence_files_new (gr_evidence_group_get_library (self), gr_evidence_group_get_story (self));
  gtk_list_box_bind_model (self->rows, self->files, create_row_cb, NULL, NULL);
  g_signal_connect_object (self->files, "items-changed", G_CALLBACK (files_changed_cb), self, G_CONNECT_SWAPPED);
  files_changed_cb (self);
}

static void
gr_evidence_group_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_DRAFTS:
      g_value_set_object (value, GR_EVIDENCE_GROUP (object)->drafts);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_evidence_group_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_DRAFTS:
      set_drafts (GR_EVIDENCE_GROUP (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_evidence_group_dispose (GObject *object)
{
  GrEvidenceGroup *self = GR_EVIDENCE_GROUP (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_EVIDENCE_GROUP);
  G_OBJECT_CLASS (gr_evidence_group_parent_class)->dispose (object);
}

static void
gr_evidence_group_finalize (GObject *object)
{
  GrEvidenceGroup *self = GR_EVIDENCE_GROUP (object);

  g_queue_clear_full (&self->waiting, g_object_unref);
  g_ptr_array_unref (self->kept);
  g_clear_error (&self->error);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->files);
  g_clear_object (&self->drafts);
  G_OBJECT_CLASS (gr_evidence_group_parent_class)->finalize (object);
}

static void
gr_evidence_group_class_init (GrEvidenceGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_evidence_group_get_property;
  object_class->set_property = gr_evidence_group_set_property;
  object_class->dispose = gr_evidence_group_dispose;
  object_class->finalize = gr_evidence_group_finalize;

  properties[PROP_DRAFTS] =
      g_param_spec_object ("drafts", NULL, NULL, GR_TYPE_STORY_DRAFTS, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-evidence-group.ui");
  gtk_widget_class_bind_template_child (widget_class, GrEvidenceGroup, add_button);
  gtk_widget_class_bind_template_child (widget_class, GrEvidenceGroup, drop);
  gtk_widget_class_bind_template_child (widget_class, GrEvidenceGroup, rows);
  gtk_widget_class_bind_template_child (widget_class, GrEvidenceGroup, adding);
  gtk_widget_class_bind_template_child (widget_class, GrEvidenceGroup, adding_text);
  gtk_widget_class_bind_template_child (widget_class, GrEvidenceGroup, progress);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
  gtk_widget_class_bind_template_callback (widget_class, gr_evidence_row_entered_cb);
  gtk_widget_class_install_action (widget_class, "evidence.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "evidence.cancel", NULL, cancel_cb);
  gtk_widget_class_install_action (widget_class, "evidence.open", "s", open_cb);
  gtk_widget_class_install_action (widget_class, "evidence.remove", "s", remove_cb);
}

static void
gr_evidence_group_init (GrEvidenceGroup *self)
{
  GType type = GDK_TYPE_FILE_LIST;

  g_queue_init (&self->waiting);
  self->kept = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_kept_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_target_set_gtypes (self->drop, &type, 1);
}
