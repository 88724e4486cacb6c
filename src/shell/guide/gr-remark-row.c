/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-remark-row.h"

#include <glib/gi18n-lib.h>

#include "gr-plain.h"

struct _GrRemarkRow
{
  AdwExpanderRow parent_instance;

  GtkWidget *icon;
  GtkLabel *line;
};

G_DEFINE_FINAL_TYPE (GrRemarkRow, gr_remark_row, ADW_TYPE_EXPANDER_ROW)

static void
gr_remark_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_REMARK_ROW);
  G_OBJECT_CLASS (gr_remark_row_parent_class)->dispose (object);
}

static void
gr_remark_row_class_init (GrRemarkRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_remark_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-remark-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrRemarkRow, icon);
  gtk_widget_class_bind_template_child (widget_class, GrRemarkRow, line);
}

static void
gr_remark_row_init (GrRemarkRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_severity (GrRemarkRow    *self,
              GrGuideSeverity severity)
{
  const char *label;

  switch (severity)
    {
    case GR_GUIDE_ERROR:
      label = _("Left out");
      break;
    case GR_GUIDE_WARNING:
      label = _("Warning");
      break;
    case GR_GUIDE_NOTE:
    default:
      label = _("Note");
      break;
    }
  gtk_image_set_from_icon_name (GTK_IMAGE (self->icon),
                                severity == GR_GUIDE_NOTE ? "help-about-symbolic" : "dialog-warning-symbolic");
  gtk_widget_add_css_class (self->icon, severity == GR_GUIDE_NOTE ? "dim-label" : "warning");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->icon), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_tooltip_text (self->icon, label);
}

static char *
dup_line_name (guint line)
{
  /* Translators: a line of a file */
  return g_strdup_printf (_("line %u"), line);
}

static void
add_line (GrRemarkRow *self,
          GrRemark    *remark,
          guint        nth)
{
  const char *text = gr_remark_get_text (remark, nth);
  g_autofree char *name = dup_line_name (gr_remark_get_line (remark, nth));
  GtkWidget *row = gr_plain (adw_action_row_new ());

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text && *text ? text : _("(an empty line)"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), name);
  adw_preferences_row_set_title_selectable (ADW_PREFERENCES_ROW (row), TRUE);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

/**
 * gr_remark_row_new:
 * @remark: a remark
 * @with_file: whether to say which file it is about
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_remark_row_new (GrRemark *remark,
                   gboolean  with_file)
{
  GrRemarkRow *self = g_object_new (GR_TYPE_REMARK_ROW, NULL);
  guint n = gr_remark_get_n_lines (remark);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), gr_remark_get_message (remark));
  if (with_file)
    adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), gr_remark_get_file_name (remark));
  set_severity (self, gr_remark_get_severity (remark));
  for (guint i = 0; i < n; i++)
    add_line (self, remark, i);
  adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (self), n > 0);
  if (n == 1)
    {
      g_autofree char *name = dup_line_name (gr_remark_get_line (remark, 0));

      gtk_label_set_text (self->line, name);
      gtk_widget_set_visible (GTK_WIDGET (self->line), TRUE);
    }
  return GTK_WIDGET (self);
}
