/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-people-view.h"

struct _GrPeopleView
{
  AdwBin parent_instance;

  GrLibrary *library;
};

G_DEFINE_FINAL_TYPE (GrPeopleView, gr_people_view, ADW_TYPE_BIN)

enum { PROP_0, PROP_LIBRARY, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
gr_people_view_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  GrPeopleView *self = GR_PEOPLE_VIEW (object);

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
gr_people_view_dispose (GObject *object)
{
  GrPeopleView *self = GR_PEOPLE_VIEW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PEOPLE_VIEW);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_people_view_parent_class)->dispose (object);
}

static void
gr_people_view_class_init (GrPeopleViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = gr_people_view_set_property;
  object_class->dispose = gr_people_view_dispose;

  properties[PROP_LIBRARY] =
      g_param_spec_object ("library", NULL, NULL, GR_TYPE_LIBRARY, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-people-view.ui");
}

static void
gr_people_view_init (GrPeopleView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_people_view_show:
 * @self: the view
 * @type: "person" or "interaction"
 * @uid: which one
 *
 * Brings it into view.  What is gone leaves the view as it is.
 */
void
gr_people_view_show (GrPeopleView *self,
                     const char   *type,
                     const char   *uid)
{
  g_return_if_fail (GR_IS_PEOPLE_VIEW (self));
  g_return_if_fail (type != NULL && uid != NULL);
}
