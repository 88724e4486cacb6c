/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-sheet-view.h"

#include <glib/gi18n-lib.h>

#define LEAST_WIDTH 96    /* px; narrower, and no page can be told from another */
#define USUAL_WIDTH 420
#define USUAL_RATIO 1.414 /* of a sheet, while there is none */

struct _GrSheetView
{
  GtkWidget parent_instance;

  GrFolioSheet *sheet;
  GSignalGroup *signals;
  double ratio; /* of what was measured last */
};

G_DEFINE_FINAL_TYPE (GrSheetView, gr_sheet_view, GTK_TYPE_WIDGET)

enum { PROP_0, PROP_SHEET, N_PROPS };

static GParamSpec *properties[N_PROPS];

static double
get_ratio (GrSheetView *self)
{
  const GrLayout *layout = self->sheet != NULL ? gr_folio_sheet_get_layout (self->sheet) : NULL;

  return layout != NULL ? gr_layout_get_height (layout) / gr_layout_get_width (layout) : USUAL_RATIO;
}

/* Pixels for a point of the page. */
static double
get_scale (GrSheetView *self)
{
  return gtk_widget_get_width (GTK_WIDGET (self)) / gr_layout_get_width (gr_folio_sheet_get_layout (self->sheet));
}

static const char *
find_source (GrSheetView *self,
             double       x,
             double       y)
{
  double scale;

  if (self->sheet == NULL)
    return NULL;
  scale = get_scale (self);
  return gr_layout_find_source (gr_folio_sheet_get_layout (self->sheet), gr_folio_sheet_get_page (self->sheet),
                                x / scale, y / scale);
}

static void
released_cb (GrSheetView *self,
             int          n_press,
             double       x,
             double       y)
{
  const char *source;

  g_assert (GR_IS_SHEET_VIEW (self));

  source = find_source (self, x, y);
  if (source != NULL && n_press == 1)
    gtk_widget_activate_action (GTK_WIDGET (self), "page.open-source", "s", source);
}

static void
motion_cb (GrSheetView *self,
           double       x,
           double       y)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), find_source (self, x, y) != NULL ? "pointer" : NULL);
}

static void
changed_cb (GrSheetView *self)
{
  if (self->ratio != get_ratio (self))
    gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
gr_sheet_view_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  GrSheetView *self = GR_SHEET_VIEW (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_t *cr;

  if (self->sheet == NULL || width <= 0 || height <= 0)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  cairo_scale (cr, get_scale (self), get_scale (self));
  gr_page_paint (gr_folio_sheet_get_layout (self->sheet), gr_folio_sheet_get_page (self->sheet), cr);
  cairo_destroy (cr);
}

static GtkSizeRequestMode
gr_sheet_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
gr_sheet_view_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  GrSheetView *self = GR_SHEET_VIEW (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = USUAL_WIDTH;
      return;
    }
  self->ratio = get_ratio (self);
  *minimum = *natural = (int) (MAX (for_size, LEAST_WIDTH) * self->ratio + .5);
}

static void
gr_sheet_view_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SHEET:
      g_value_set_object (value, GR_SHEET_VIEW (object)->sheet);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_sheet_view_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_SHEET:
      gr_sheet_view_set_sheet (GR_SHEET_VIEW (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_sheet_view_dispose (GObject *object)
{
  GrSheetView *self = GR_SHEET_VIEW (object);

  g_clear_object (&self->signals);
  g_clear_object (&self->sheet);
  G_OBJECT_CLASS (gr_sheet_view_parent_class)->dispose (object);
}

static void
gr_sheet_view_class_init (GrSheetViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_sheet_view_get_property;
  object_class->set_property = gr_sheet_view_set_property;
  object_class->dispose = gr_sheet_view_dispose;
  widget_class->snapshot = gr_sheet_view_snapshot;
  widget_class->get_request_mode = gr_sheet_view_get_request_mode;
  widget_class->measure = gr_sheet_view_measure;

  properties[PROP_SHEET] = g_param_spec_object ("sheet", NULL, NULL, GR_TYPE_FOLIO_SHEET,
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "foliosheet"); /* “sheet” is what a dialog is made of */
  /* The cell it stands in has the label; a second one would be said twice. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
gr_sheet_view_init (GrSheetView *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (motion_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);

  self->signals = g_signal_group_new (GR_TYPE_FOLIO_SHEET);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (changed_cb), self);
}

/**
 * gr_sheet_view_set_sheet:
 * @self: a view
 * @sheet: (nullable): what to show
 *
 * Sets the page that is shown.
 */
void
gr_sheet_view_set_sheet (GrSheetView  *self,
                         GrFolioSheet *sheet)
{
  g_return_if_fail (GR_IS_SHEET_VIEW (self));

  if (!g_set_object (&self->sheet, sheet))
    return;
  g_signal_group_set_target (self->signals, sheet);
  changed_cb (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHEET]);
}
