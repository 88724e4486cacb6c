/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-row.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"

struct _GrGuideRow
{
  GtkBox parent_instance;

  GrGuide *guide;

  GtkLabel *title;
  GtkLabel *subtitle;
  GtkWidget *state_box;
  GtkLabel *state;
  GtkWidget *progress;
  GtkMenuButton *menu_button;
  GtkWidget *import_icon;
};

G_DEFINE_FINAL_TYPE (GrGuideRow, gr_guide_row, GTK_TYPE_BOX)

static void
guide_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *target)
{
  GrGuide *guide = GR_GUIDE_ROW (widget)->guide;
  const char *name = g_str_equal (action, "row.read")      ? "shelf.read"
                     : g_str_equal (action, "row.details") ? "shelf.details"
                     : g_str_equal (action, "row.export")  ? "page.export-guide"
                                                           : "shelf.remove";

  if (guide)
    gtk_widget_activate_action (widget, name, "s", gr_entity_get_uid (GR_ENTITY (guide)));
}

static void
gr_guide_row_dispose (GObject *object)
{
  GrGuideRow *self = GR_GUIDE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_GUIDE_ROW);
  g_clear_object (&self->guide);
  G_OBJECT_CLASS (gr_guide_row_parent_class)->dispose (object);
}

static void
gr_guide_row_class_init (GrGuideRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_guide_row_dispose;

  gtk_widget_class_set_css_name (widget_class, "guiderow");
  gtk_widget_class_install_action (widget_class, "row.read", NULL, guide_cb);
  gtk_widget_class_install_action (widget_class, "row.export", NULL, guide_cb);
  gtk_widget_class_install_action (widget_class, "row.details", NULL, guide_cb);
  gtk_widget_class_install_action (widget_class, "row.remove", NULL, guide_cb);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-guide-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrGuideRow, title);
  gtk_widget_class_bind_template_child (widget_class, GrGuideRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, GrGuideRow, state_box);
  gtk_widget_class_bind_template_child (widget_class, GrGuideRow, state);
  gtk_widget_class_bind_template_child (widget_class, GrGuideRow, progress);
  gtk_widget_class_bind_template_child (widget_class, GrGuideRow, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrGuideRow, import_icon);
}

static void
gr_guide_row_init (GrGuideRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->menu_button);
}

/**
 * gr_guide_row_new:
 *
 * Returns: (transfer floating): a row without a guide
 */
GtkWidget *
gr_guide_row_new (void)
{
  return g_object_new (GR_TYPE_GUIDE_ROW, NULL);
}

/**
 * gr_guide_row_get_guide:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): its guide
 */
GrGuide *
gr_guide_row_get_guide (GrGuideRow *self)
{
  g_return_val_if_fail (GR_IS_GUIDE_ROW (self), NULL);
  return self->guide;
}

/**
 * gr_guide_row_set_guide:
 * @self: a row
 * @guide: (nullable): a guide; without one the row says how to bring one
 *
 * Shows another guide, of which nothing is known yet but its title.
 */
void
gr_guide_row_set_guide (GrGuideRow *self,
                        GrGuide    *guide)
{
  const char *title = guide ? gr_guide_get_title (guide) : _("Import a Guide");
  g_autofree char *more = NULL;

  g_return_if_fail (GR_IS_GUIDE_ROW (self) && (!guide || GR_IS_GUIDE (guide)));

  g_set_object (&self->guide, guide);
  gtk_label_set_text (self->title, title && *title ? title : _("Untitled"));
  gtk_label_set_text (self->subtitle, guide ? "" : _("Markdown files or a folder. Nothing leaves this computer."));
  gtk_label_set_text (self->state, "");
  gtk_widget_set_visible (self->progress, FALSE);
  gtk_widget_set_visible (self->state_box, guide != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), guide != NULL);
  gtk_widget_set_visible (self->import_icon, guide == NULL);
  /* Translators: %s is the title of a guide */
  more = g_strdup_printf (_("More about “%s”"), gr_guide_row_get_title (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, more, -1);
}

static void
set_class (GtkWidget  *widget,
           const char *name,
           gboolean    on)
{
  if (on)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

/**
 * gr_guide_row_set_edges:
 * @self: a row
 * @is_first: whether it is the first of its section
 * @is_last: whether it is the last
 *
 * Rounds the row's corners where its section begins and ends.
 */
void
gr_guide_row_set_edges (GrGuideRow *self,
                        gboolean    is_first,
                        gboolean    is_last)
{
  g_return_if_fail (GR_IS_GUIDE_ROW (self));

  set_class (GTK_WIDGET (self), "first", is_first);
  set_class (GTK_WIDGET (self), "last", is_last);
}

/**
 * gr_guide_row_update:
 * @self: a row
 * @contents: (nullable): what is in its guide
 * @marks: the person's marks
 *
 * Says in words what is in the guide and how far the person is.
 */
void
gr_guide_row_update (GrGuideRow            *self,
                     const GrGuideContents *contents,
                     GrMarks               *marks)
{
  g_autofree char *subtitle = NULL;
  g_autofree char *state = NULL;
  guint n_understood, n;
  gboolean begun;

  g_return_if_fail (GR_IS_GUIDE_ROW (self));

  if (!self->guide || !contents)
    return;
  subtitle = gr_guide_contents_dup_text (contents);
  gtk_label_set_text (self->subtitle, subtitle);

  gr_guide_contents_count (contents, marks, &n_understood, &n, &begun);
  if (n > 0 && n_understood == n)
    state = g_strdup (_("Understood"));
  else if (!begun)
    state = g_strdup (_("New"));
  else
    /* Translators: of how many sections of a guide one has said that one understood them */
    state = g_strdup_printf (_("%u of %u"), n_understood, n);
  gtk_label_set_text (self->state, state);
  gtk_widget_set_visible (self->progress, begun && n_understood < n);
  if (n > 0)
    gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress), (double) n_understood / n);
}

/**
 * gr_guide_row_get_title:
 * @self: a row
 *
 * Returns: what it is called, for whoever cannot see it
 */
const char *
gr_guide_row_get_title (GrGuideRow *self)
{
  g_return_val_if_fail (GR_IS_GUIDE_ROW (self), NULL);
  return gtk_label_get_text (self->title);
}

/**
 * gr_guide_row_dup_about:
 * @self: a row
 *
 * Returns: (transfer full): what it says of it
 */
char *
gr_guide_row_dup_about (GrGuideRow *self)
{
  const char *state;

  g_return_val_if_fail (GR_IS_GUIDE_ROW (self), NULL);

  state = gtk_label_get_text (self->state);
  return g_strjoin (*state ? " · " : NULL, gtk_label_get_text (self->subtitle), state, NULL);
}

/**
 * gr_guide_row_open_menu:
 * @self: a row
 *
 * Opens its menu.
 */
void
gr_guide_row_open_menu (GrGuideRow *self)
{
  g_return_if_fail (GR_IS_GUIDE_ROW (self));

  if (self->guide)
    gtk_menu_button_popup (self->menu_button);
}
