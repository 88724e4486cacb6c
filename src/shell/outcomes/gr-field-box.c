/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-field-box.h"

#include "gr-tall-text.h"
#include "gr-typing.h"

struct _GrFieldBox
{
  AdwBin parent_instance;

  GrTyping *typing;
  char *label;

  GrTallText *view;
  GtkLabel *hint;
};

G_DEFINE_FINAL_TYPE (GrFieldBox, gr_field_box, ADW_TYPE_BIN)

enum { PROP_0, PROP_LABEL, PROP_HINT, PROP_TEXT, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
changed_cb (GrFieldBox *self)
{
  g_assert (GR_IS_FIELD_BOX (self));

  gtk_widget_set_visible (GTK_WIDGET (self->hint), *gr_field_box_get_text (self) == '\0');
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
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
  if (GR_FIELD_BOX (widget)->typing != NULL)
    gr_typing_flush (GR_FIELD_BOX (widget)->typing);
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
  self->typing = gr_typing_new (library, entity, field, label, self->view);
  g_signal_connect_object (self->typing, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
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

  gr_typing_clear (&self->typing);
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
  return self->typing != NULL ? gr_typing_get_text (self->typing) : "";
}
