/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-folio-row.h"

#include "gr-names.h"

struct _GrFolioRow
{
  AdwActionRow parent_instance;

  GrFolioItem *item;
  gboolean updating; /* the switch is being set to what the library says */
  double grip_x;
  double grip_y;

  GtkSwitch *toggle;
  GtkMenuButton *menu_button;
  GtkDropTarget *drop;
};

G_DEFINE_FINAL_TYPE (GrFolioRow, gr_folio_row, ADW_TYPE_ACTION_ROW)

enum { PROP_0, PROP_ITEM, N_PROPS };

static GParamSpec *properties[N_PROPS];

static int
get_index (GrFolioRow *self)
{
  return gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self));
}

static void
place (GrFolioRow *self,
       int         to)
{
  if (to >= 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "page.place-part", "(uu)", gr_folio_row_get_part (self), (guint) to);
}

static void
move_up_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *target)
{
  place (GR_FOLIO_ROW (widget), get_index (GR_FOLIO_ROW (widget)) - 1);
}

static void
move_down_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *target)
{
  place (GR_FOLIO_ROW (widget), get_index (GR_FOLIO_ROW (widget)) + 1);
}

static void
find_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  gtk_widget_activate_action (widget, "page.find-part", "u", gr_folio_row_get_part (GR_FOLIO_ROW (widget)));
}

/* What can be done depends on where the row stands now, so it is decided when the menu opens. */
static void
menu_cb (GrFolioRow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  g_assert (GR_IS_FOLIO_ROW (self));

  gtk_widget_action_set_enabled (widget, "row.move-up", get_index (self) > 0);
  gtk_widget_action_set_enabled (widget, "row.move-down", gtk_widget_get_next_sibling (widget) != NULL);
  gtk_widget_action_set_enabled (widget, "row.find", gr_folio_item_get_shown (self->item));
}

static void
toggled_cb (GrFolioRow *self)
{
  g_assert (GR_IS_FOLIO_ROW (self));

  if (!self->updating)
    gtk_widget_activate_action (GTK_WIDGET (self), "page.show-part", "(ub)", gr_folio_row_get_part (self),
                                gtk_switch_get_active (self->toggle));
}

static void
shown_cb (GrFolioRow *self)
{
  self->updating = TRUE;
  gtk_switch_set_active (self->toggle, gr_folio_item_get_shown (self->item));
  self->updating = FALSE;
}

static GdkContentProvider *
drag_prepare_cb (GrFolioRow *self,
                 double      x,
                 double      y)
{
  self->grip_x = x;
  self->grip_y = y;
  return gdk_content_provider_new_typed (GR_TYPE_FOLIO_ROW, self);
}

static void
drag_begin_cb (GrFolioRow    *self,
               GdkDrag       *drag,
               GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, (int) self->grip_x, (int) self->grip_y);
}

static gboolean
drop_cb (GrFolioRow   *self,
         const GValue *value)
{
  GrFolioRow *dragged = g_value_get_object (value);

  g_assert (GR_IS_FOLIO_ROW (self));

  if (dragged == self || gtk_widget_get_parent (GTK_WIDGET (dragged)) != gtk_widget_get_parent (GTK_WIDGET (self)))
    return FALSE;
  place (dragged, get_index (self));
  return TRUE;
}

static void
gr_folio_row_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      g_value_set_object (value, GR_FOLIO_ROW (object)->item);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_folio_row_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_ITEM:
      g_set_object (&GR_FOLIO_ROW (object)->item, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_folio_row_constructed (GObject *object)
{
  GrFolioRow *self = GR_FOLIO_ROW (object);

  G_OBJECT_CLASS (gr_folio_row_parent_class)->constructed (object);
  g_signal_connect_object (self->item, "notify::shown", G_CALLBACK (shown_cb), self, G_CONNECT_SWAPPED);
  shown_cb (self);
}

static void
gr_folio_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_FOLIO_ROW);
  G_OBJECT_CLASS (gr_folio_row_parent_class)->dispose (object);
}

static void
gr_folio_row_finalize (GObject *object)
{
  g_clear_object (&GR_FOLIO_ROW (object)->item);
  G_OBJECT_CLASS (gr_folio_row_parent_class)->finalize (object);
}

static void
gr_folio_row_class_init (GrFolioRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_folio_row_get_property;
  object_class->set_property = gr_folio_row_set_property;
  object_class->constructed = gr_folio_row_constructed;
  object_class->dispose = gr_folio_row_dispose;
  object_class->finalize = gr_folio_row_finalize;

  properties[PROP_ITEM] = g_param_spec_object ("item", NULL, NULL, GR_TYPE_FOLIO_ITEM,
                                               G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_install_action (widget_class, "row.move-up", NULL, move_up_cb);
  gtk_widget_class_install_action (widget_class, "row.move-down", NULL, move_down_cb);
  gtk_widget_class_install_action (widget_class, "row.find", NULL, find_cb);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-folio-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrFolioRow, toggle);
  gtk_widget_class_bind_template_child (widget_class, GrFolioRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrFolioRow, drop);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
}

static void
gr_folio_row_init (GrFolioRow *self)
{
  GType types[] = { GR_TYPE_FOLIO_ROW };

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_target_set_gtypes (self->drop, types, G_N_ELEMENTS (types));
  gr_name_menu_button_items (self->menu_button);
  g_signal_connect_swapped (gtk_menu_button_get_popover (self->menu_button), "show", G_CALLBACK (menu_cb), self);
}

/**
 * gr_folio_row_create:
 * @item: (type GrFolioItem): a part
 * @user_data: unused
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_folio_row_create (gpointer item,
                     gpointer user_data)
{
  return g_object_new (GR_TYPE_FOLIO_ROW, "item", item, NULL);
}

/**
 * gr_folio_row_get_part:
 * @self: a row
 *
 * Returns: which part it is for
 */
GrChapter
gr_folio_row_get_part (GrFolioRow *self)
{
  g_return_val_if_fail (GR_IS_FOLIO_ROW (self), GR_CHAPTER_COVER);
  return gr_folio_item_get_part (self->item);
}
