/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-positions-view.h"

struct _GrPositionsView
{
  AdwBin parent_instance;

  GrLibrary *library;
};

G_DEFINE_FINAL_TYPE (GrPositionsView, gr_positions_view, ADW_TYPE_BIN)

enum { PROP_0, PROP_LIBRARY, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
gr_positions_view_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  GrPositionsView *self = GR_POSITIONS_VIEW (object);

  switch (id)
    {
    case PROP_LIBRARY:
      g_set_object (&self->library, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_positions_view_dispose (GObject *object)
{
  GrPositionsView *self = GR_POSITIONS_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_POSITIONS_VIEW);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_positions_view_parent_class)->dispose (object);
}

static void
gr_positions_view_class_init (GrPositionsViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = gr_positions_view_set_property;
  object_class->dispose = gr_positions_view_dispose;

  properties[PROP_LIBRARY] =
      g_param_spec_object ("library", NULL, NULL, GR_TYPE_LIBRARY, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-positions-view.ui");
}

static void
gr_positions_view_init (GrPositionsView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_positions_view_show:
 * @self: the view
 * @type: "opening" or "round"
 * @uid: which one
 *
 * Brings it into view.  What is gone leaves the view as it is.
 */
void
gr_positions_view_show (GrPositionsView *self,
                        const char      *type,
                        const char      *uid)
{
  g_return_if_fail (GR_IS_POSITIONS_VIEW (self));
  g_return_if_fail (type != NULL && uid != NULL);
}
