/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-field-box.h"

#include "gr-page.h"
#include "gr-tall-text.h"

struct _GrFieldBox
{
  AdwBin parent_instance;

  GrDraft *draft;
  char *label;
  gboolean filling;

  GrTallText *view;
  GtkLabel *hint;
};

G_DEFINE_FINAL_TYPE (GrFieldBox, gr_field_box, ADW_TYPE_BIN)

enum { PROP_0, PROP_LABEL, PROP_HINT, PROP_TEXT, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
changed_cb (GrFieldBox *self)
{
  g_autofree char *text = gr_tall_text_dup_text (self->view);

  g_assert (GR_IS_FIELD_BOX (self));

  gtk_widget_set_visible (GTK_WIDGET (self->hint), *text == '\0');
  if (self->draft == NULL || self->filling)
    return;
  gr_draft_set_text (self->draft, text);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

/* Undo, or the like, brought another text. */
static void
replaced_cb (GrFieldBox *self)
{
  g_assert (GR_IS_FIELD_BOX (self));

  self->filling = TRUE;
  gr_tall_text_replace (self->view, gr_draft_get_text (self->draft));
  self->filling = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static void
error_cb (GrFieldBox *self)
{
  g_assert (GR_IS_FIELD_BOX (self));

  if (gr_draft_get_error (self->draft) != NULL)
    gr_page_present_error (self, gr_draft_get_error (self->draft), "win.retry");
}

static void
set_label (GrFieldBox *self,
           const char *label)
{
  if (g_set_str (&self->label, label))
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                    GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE, -1);
}

static void
gr_field_box_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  GrFieldBox *self = GR_FIELD_BOX (object);

  switch (id)
    {
    case PROP_LABEL:
      g_value_set_string (value, self->label);
      break;

    case PROP_HINT:
      g_value_set_string (value, gtk_label_get_label (self->hint));
      break;

    case PROP_TEXT:
      g_value_set_string (value, gr_field_box_get_text (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_field_box_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  GrFieldBox *self = GR_FIELD_BOX (object);

  switch (id)
    {
    case PROP_LABEL:
      set_label (self, g_value_get_string (value));
      break;

    case PROP_HINT:
      gtk_label_set_label (self->hint, g_value_get_string (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static gboolean
gr_field_box_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GR_FIELD_BOX (widget)->view));
}

/* Whoever leaves the page leaves nothing behind that is not on its way. */
static void
gr_field_box_unmap (GtkWidget *widget)
{
  if (GR_FIELD_BOX (widget)->draft != NULL)
    gr_draft_flush (GR_FIELD_BOX (widget)->draft);
  GTK_WIDGET_CLASS (gr_field_box_parent_class)->unmap (widget);
}

static void
gr_field_box_dispose (GObject *object)
{
  gr_field_box_close (GR_FIELD_BOX (object));
  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_FIELD_BOX);
  G_OBJECT_CLASS (gr_field_box_parent_class)->dispose (object);
}

static void
gr_field_box_finalize (GObject *object)
{
  g_free (GR_FIELD_BOX (object)->label);
  G_OBJECT_CLASS (gr_field_box_parent_class)->finalize (object);
}

static void
gr_field_box_class_init (GrFieldBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_field_box_get_property;
  object_class->set_property = gr_field_box_set_property;
  object_class->dispose = gr_field_box_dispose;
  object_class->finalize = gr_field_box_finalize;
  widget_class->grab_focus = gr_field_box_grab_focus;
  widget_class->unmap = gr_field_box_unmap;

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_HINT] = g_param_spec_string ("hint", NULL, NULL, NULL, flags);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL,
                                               G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (GR_TYPE_TALL_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-field-box.ui");
  gtk_widget_class_bind_template_child (widget_class, GrFieldBox, view);
  gtk_widget_class_bind_template_child (widget_class, GrFieldBox, hint);
}

static void
gr_field_box_init (GrFieldBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view)), "changed", G_CALLBACK (changed_cb),
                           self, G_CONNECT_SWAPPED);
}

/**
 * gr_field_box_open:
 * @self: a text
 * @library: where it is kept
 * @entity: (type GrEntity): a live entity
 * @field: a text field of it
 * @label: what Undo takes back
 *
 * Shows the text, and keeps what is typed.
 */
void
gr_field_box_open (GrFieldBox *self,
                   GrLibrary  *library,
                   gpointer    entity,
                   const char *field,
                   const char *label)
{
  g_return_if_fail (GR_IS_FIELD_BOX (self));
  g_return_if_fail (GR_IS_ENTITY (entity));

  gr_field_box_close (self);
  self->draft = gr_draft_new (library, entity, field, label);
  g_signal_connect_object (self->draft, "notify::text", G_CALLBACK (replaced_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->draft, "notify::error", G_CALLBACK (error_cb), self, G_CONNECT_SWAPPED);
  replaced_cb (self);
}

/**
 * gr_field_box_close:
 * @self: a text
 *
 * Ends the typing; what is not on disk yet goes there.
 */
void
gr_field_box_close (GrFieldBox *self)
{
  g_return_if_fail (GR_IS_FIELD_BOX (self));

  if (self->draft == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->draft, self);
  gr_draft_close (self->draft);
  g_clear_object (&self->draft);
}

/**
 * gr_field_box_get_text:
 * @self: a text
 *
 * Returns: (transfer none): its words; empty where it is not open
 */
const char *
gr_field_box_get_text (GrFieldBox *self)
{
  g_return_val_if_fail (GR_IS_FIELD_BOX (self), NULL);
  return self->draft != NULL ? gr_draft_get_text (self->draft) : "";
}
