/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-shelf-list.h"

#include <glib/gi18n-lib.h>

#include "gr-guide-row.h"

#define FEW 8 /* guides that are seen at a glance: there is nothing to filter */

struct _GrShelfList
{
  AdwBin parent_instance;

  GrEntityList *guides;
  GrMarks *marks;
  GHashTable *contents; /* guide → GrGuideContents; NULL until they are known */
  GtkCustomFilter *filters[2];
  GListStore *hint; /* holds one thing where the person has no guide of their own */
  GListModel *shown;
  GPtrArray *bound; /* GtkListItem; those that have a row now */
  char *text;
  guint top_id; /* source that scrolls back to the top */

  GtkEditable *filter;
  GtkWidget *filter_clamp;
  GtkStack *stack;
  GtkListView *list;
};

enum { PROP_0, PROP_FILTERING, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (GrShelfList, gr_shelf_list, ADW_TYPE_BIN)

static gboolean
is_wanted (gpointer item,
           gpointer data)
{
  GrShelfList *self = data;
  const char *title = gr_guide_get_title (item);

  return !self->text || g_str_match_string (self->text, title ? title : "", TRUE);
}

static gboolean
is_built_in (gpointer item,
             gpointer data)
{
  return gr_guide_get_built_in (item) && is_wanted (item, data);
}

static gboolean
is_imported (gpointer item,
             gpointer data)
{
  return !gr_guide_get_built_in (item) && is_wanted (item, data);
}

static GrGuideRow *
get_row (GtkListItem *item)
{
  return GR_GUIDE_ROW (gtk_list_item_get_child (item));
}

static void
update_row (GrShelfList *self,
            GtkListItem *item)
{
  GrGuideRow *row = get_row (item);
  GrGuide *guide = gr_guide_row_get_guide (row);
  guint position = gtk_list_item_get_position (item);
  g_autofree char *about = NULL;
  guint start, end;

  if (guide && self->contents)
    gr_guide_row_update (row, g_hash_table_lookup (self->contents, gr_entity_get_uid (GR_ENTITY (guide))), self->marks);
  gtk_section_model_get_section (GTK_SECTION_MODEL (self->shown), position, &start, &end);
  gr_guide_row_set_edges (row, position == start, position + 1 == end);
  about = gr_guide_row_dup_about (row);
  gtk_list_item_set_accessible_label (item, gr_guide_row_get_title (row));
  gtk_list_item_set_accessible_description (item, about);
}

static void
update_rows (GrShelfList *self)
{
  g_assert (GR_IS_SHELF_LIST (self));

  for (guint i = 0; i < self->bound->len; i++)
    update_row (self, self->bound->pdata[i]);
}

static void
setup_cb (GrShelfList *self,
          GtkListItem *item)
{
  gtk_list_item_set_child (item, gr_guide_row_new ());
}

static void
bind_cb (GrShelfList *self,
         GtkListItem *item)
{
  gpointer object = gtk_list_item_get_item (item);

  g_ptr_array_add (self->bound, item);
  gr_guide_row_set_guide (get_row (item), GR_IS_GUIDE (object) ? object : NULL);
  update_row (self, item);
}

static void
unbind_cb (GrShelfList *self,
           GtkListItem *item)
{
  g_ptr_array_remove_fast (self->bound, item);
}

static void
setup_header_cb (GrShelfList   *self,
                 GtkListHeader *header)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  GtkWidget *hint = gtk_label_new (_("Drop files or a folder anywhere"));

  gtk_accessible_update_property (GTK_ACCESSIBLE (title), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (hint, "dimmed");
  gtk_label_set_ellipsize (GTK_LABEL (hint), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (hint), 1);
  gtk_widget_set_hexpand (hint, TRUE);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), hint);
  gtk_list_header_set_child (header, box);
}

static void
bind_header_cb (GrShelfList   *self,
                GtkListHeader *header)
{
  GtkWidget *title = gtk_widget_get_first_child (gtk_list_header_get_child (header));
  gpointer item = gtk_list_header_get_item (header);
  gboolean built_in = GR_IS_GUIDE (item) && gr_guide_get_built_in (item);

  gtk_label_set_text (GTK_LABEL (title), built_in ? _("Built In") : _("Imported"));
  gtk_widget_set_visible (gtk_widget_get_next_sibling (title), !built_in);
}

static gboolean
has_imported (GrShelfList *self)
{
  for (guint i = 0; i < gr_entity_list_get_n (self->guides); i++)
    if (!gr_guide_get_built_in (gr_entity_list_peek (self->guides, i)))
      return TRUE;
  return FALSE;
}

static void
update (GrShelfList *self)
{
  gboolean wants_hint = !self->text && !has_imported (self);
  gboolean has_hint = g_list_model_get_n_items (G_LIST_MODEL (self->hint)) > 0;

  g_assert (GR_IS_SHELF_LIST (self));

  if (wants_hint && !has_hint)
    {
      g_autoptr (GtkStringObject) what = gtk_string_object_new ("");

      g_list_store_append (self->hint, what);
    }
  else if (!wants_hint)
    g_list_store_remove_all (self->hint);
  gtk_widget_set_visible (self->filter_clamp, gr_shelf_list_can_filter (self));
  gtk_stack_set_visible_child_name (self->stack, g_list_model_get_n_items (self->shown) > 0 ? "list" : "none");
}

static gboolean
to_top_cb (gpointer data)
{
  GrShelfList *self = data;

  self->top_id = 0;
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list)), 0);
  return G_SOURCE_REMOVE;
}

/* The list holds the row in view where it is while others come in before it, and so loses the heading above them.  Who
 * is at the top stays there. */
static void
shown_changed_cb (GrShelfList *self)
{
  GtkAdjustment *scroll = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->list));

  g_assert (GR_IS_SHELF_LIST (self));

  update_rows (self);
  if (self->top_id == 0 && (!scroll || gtk_adjustment_get_value (scroll) <= 0 || self->text))
    self->top_id = g_idle_add_full (GDK_PRIORITY_REDRAW + 10, to_top_cb, self, NULL); /* after it was laid out */
}

static void
announce (GrShelfList *self)
{
  guint n = g_list_model_get_n_items (self->shown);
  g_autofree char *text = g_strdup_printf (ngettext ("%u guide", "%u guides", n), n);

  if (self->text)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
filter_changed_cb (GrShelfList *self)
{
  const char *text = gtk_editable_get_text (self->filter);

  g_assert (GR_IS_SHELF_LIST (self));

  if (!g_set_str (&self->text, *text ? text : NULL) || !self->shown)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (self->filters); i++)
    gtk_filter_changed (GTK_FILTER (self->filters[i]), GTK_FILTER_CHANGE_DIFFERENT);
  update (self);
  announce (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILTERING]);
}

static void
stop_filter_cb (GrShelfList *self)
{
  g_assert (GR_IS_SHELF_LIST (self));

  gtk_editable_set_text (self->filter, "");
  filter_changed_cb (self); /* at once; the entry waits for more to be typed */
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

static void
activated_cb (GrShelfList *self,
              guint        position)
{
  g_autoptr (GObject) item = g_list_model_get_item (self->shown, position);

  g_assert (GR_IS_SHELF_LIST (self));

  if (GR_IS_GUIDE (item))
    gtk_widget_activate_action (GTK_WIDGET (self), "shelf.read", "s", gr_entity_get_uid (GR_ENTITY (item)));
  else if (item)
    gtk_widget_activate_action (GTK_WIDGET (self), "page.import", NULL);
}

static void
activate_first_cb (GrShelfList *self)
{
  g_assert (GR_IS_SHELF_LIST (self));

  filter_changed_cb (self); /* what was typed last counts */
  if (self->text)
    activated_cb (self, 0);
}

/* The row the keys are in, or NULL. */
static GrGuideRow *
get_focused (GrShelfList *self)
{
  GtkWidget *tile = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  GtkWidget *row = tile ? gtk_widget_get_first_child (tile) : NULL;

  return row && GR_IS_GUIDE_ROW (row) ? GR_GUIDE_ROW (row) : NULL;
}

static gboolean
remove_cb (GtkWidget *widget,
           GVariant  *args,
           gpointer   data)
{
  GrGuideRow *row = get_focused (GR_SHELF_LIST (widget));

  return row && gtk_widget_activate_action (GTK_WIDGET (row), "row.remove", NULL);
}

static gboolean
menu_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   data)
{
  GrGuideRow *row = get_focused (GR_SHELF_LIST (widget));

  if (row)
    gr_guide_row_open_menu (row);
  return row != NULL;
}

static void
gr_shelf_list_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_FILTERING:
      g_value_set_boolean (value, gr_shelf_list_get_filtering (GR_SHELF_LIST (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_shelf_list_dispose (GObject *object)
{
  GrShelfList *self = GR_SHELF_LIST (object);

  g_clear_handle_id (&self->top_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_SHELF_LIST);
  g_clear_object (&self->shown);
  g_clear_object (&self->filters[0]);
  g_clear_object (&self->filters[1]);
  g_clear_object (&self->hint);
  g_clear_object (&self->guides);
  g_clear_object (&self->marks);
  g_clear_pointer (&self->contents, g_hash_table_unref);
  G_OBJECT_CLASS (gr_shelf_list_parent_class)->dispose (object);
}

static void
gr_shelf_list_finalize (GObject *object)
{
  GrShelfList *self = GR_SHELF_LIST (object);

  g_ptr_array_unref (self->bound);
  g_free (self->text);
  G_OBJECT_CLASS (gr_shelf_list_parent_class)->finalize (object);
}

static void
gr_shelf_list_class_init (GrShelfListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_shelf_list_get_property;
  object_class->dispose = gr_shelf_list_dispose;
  object_class->finalize = gr_shelf_list_finalize;

  properties[PROP_FILTERING] = g_param_spec_boolean (
      "filtering", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, remove_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_cb, NULL);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-shelf-list.ui");
  gtk_widget_class_bind_template_child (widget_class, GrShelfList, filter);
  gtk_widget_class_bind_template_child (widget_class, GrShelfList, filter_clamp);
  gtk_widget_class_bind_template_child (widget_class, GrShelfList, stack);
  gtk_widget_class_bind_template_child (widget_class, GrShelfList, list);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_first_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, setup_header_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_header_cb);
}

static void
gr_shelf_list_init (GrShelfList *self)
{
  self->bound = g_ptr_array_new ();
  self->hint = g_list_store_new (GTK_TYPE_STRING_OBJECT);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_shelf_list_get_filtering:
 * @self: a list
 *
 * Returns: whether only some guides are to be shown
 */
gboolean
gr_shelf_list_get_filtering (GrShelfList *self)
{
  g_return_val_if_fail (GR_IS_SHELF_LIST (self), FALSE);
  return self->text != NULL;
}

/**
 * gr_shelf_list_set_guides:
 * @self: a list, once
 * @guides: the guides of a library
 * @marks: the person's marks
 *
 * Shows guides, and follows them.
 */
void
gr_shelf_list_set_guides (GrShelfList  *self,
                          GrEntityList *guides,
                          GrMarks      *marks)
{
  static const GtkCustomFilterFunc funcs[] = { is_built_in, is_imported };
  g_autoptr (GListStore) sections = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GtkNoSelection) selection = NULL;

  g_return_if_fail (GR_IS_SHELF_LIST (self) && GR_IS_ENTITY_LIST (guides) && GR_IS_MARKS (marks) && !self->guides);

  self->guides = g_object_ref (guides);
  self->marks = g_object_ref (marks);
  for (guint i = 0; i < G_N_ELEMENTS (funcs); i++)
    {
      g_autoptr (GtkFilterListModel) some = NULL;

      self->filters[i] = gtk_custom_filter_new (funcs[i], self, NULL);
      some = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (guides)),
                                        g_object_ref (GTK_FILTER (self->filters[i])));
      g_list_store_append (sections, some);
    }
  g_list_store_append (sections, self->hint);
  self->shown = G_LIST_MODEL (gtk_flatten_list_model_new (g_object_ref (G_LIST_MODEL (sections))));
  selection = gtk_no_selection_new (g_object_ref (self->shown));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));

  g_signal_connect_object (guides, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->shown, "items-changed", G_CALLBACK (shown_changed_cb), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (marks, "changed", G_CALLBACK (update_rows), self, G_CONNECT_SWAPPED);
  update (self);
}

/**
 * gr_shelf_list_set_contents:
 * @self: a list
 * @contents: (nullable) (element-type utf8 GrGuideContents): what is in the guides, by their uid
 *
 * Says of each guide what is in it.
 */
void
gr_shelf_list_set_contents (GrShelfList *self,
                            GHashTable  *contents)
{
  g_return_if_fail (GR_IS_SHELF_LIST (self));

  g_clear_pointer (&self->contents, g_hash_table_unref);
  self->contents = contents ? g_hash_table_ref (contents) : NULL;
  update_rows (self);
}

/**
 * gr_shelf_list_can_filter:
 * @self: a list
 *
 * Returns: whether there are so many guides that one looks for one
 */
gboolean
gr_shelf_list_can_filter (GrShelfList *self)
{
  g_return_val_if_fail (GR_IS_SHELF_LIST (self), FALSE);
  return self->text || (self->guides && gr_entity_list_get_n (self->guides) > FEW);
}

/**
 * gr_shelf_list_start_filter:
 * @self: a list
 *
 * Goes to where one says what to look for.
 */
void
gr_shelf_list_start_filter (GrShelfList *self)
{
  g_return_if_fail (GR_IS_SHELF_LIST (self));

  if (gr_shelf_list_can_filter (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->filter));
}
