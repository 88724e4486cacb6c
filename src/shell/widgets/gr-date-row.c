/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-date-row.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"

struct _GrDateRow
{
  AdwActionRow parent_instance;

  char *date;
  gboolean updating; /* what the calendar selects now is what is set */

  GtkMenuButton *calendar_button;
  GtkCalendar *calendar;
  GtkWidget *no_date;
};

G_DEFINE_FINAL_TYPE (GrDateRow, gr_date_row, ADW_TYPE_ACTION_ROW)

enum { PROP_0, PROP_DATE, PROP_REQUIRED, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
day_selected_cb (GrDateRow *self)
{
  g_autoptr (GDateTime) date = NULL;
  g_autofree char *day = NULL;

  g_assert (GR_IS_DATE_ROW (self));

  if (self->updating)
    return;
  date = gtk_calendar_get_date (self->calendar);
  day = g_date_time_format (date, "%Y-%m-%d");
  gr_date_row_set_date (self, day);
}

static void
no_date_cb (GrDateRow *self)
{
  g_assert (GR_IS_DATE_ROW (self));

  gtk_menu_button_popdown (self->calendar_button);
  gr_date_row_set_date (self, NULL);
}

static void
show_date (GrDateRow *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *noon = self->date ? g_strconcat (self->date, "T12:00:00", NULL) : NULL;
  g_autoptr (GDateTime) date = noon ? g_date_time_new_from_iso8601 (noon, zone) : NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_sensitive (self->no_date, date != NULL);
  if (!date)
    {
      adw_action_row_set_subtitle (ADW_ACTION_ROW (self), _("No date yet"));
      return;
    }
  /* Translators: a day, as in “Thursday, 10 December 2026” */
  text = g_date_time_format (date, _("%A, %-d %B %Y"));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), text);
  self->updating = TRUE;
  gtk_calendar_select_day (self->calendar, date);
  self->updating = FALSE;
}

static void
gr_date_row_get_property (GObject    *object,
                          guint       id,
                          GValue     *value,
                          GParamSpec *pspec)
{
  if (id == PROP_DATE)
    g_value_set_string (value, GR_DATE_ROW (object)->date);
  else if (id == PROP_REQUIRED)
    g_value_set_boolean (value, !gtk_widget_get_visible (GR_DATE_ROW (object)->no_date));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_date_row_set_property (GObject      *object,
                          guint         id,
                          const GValue *value,
                          GParamSpec   *pspec)
{
  if (id == PROP_DATE)
    gr_date_row_set_date (GR_DATE_ROW (object), g_value_get_string (value));
  else if (id == PROP_REQUIRED)
    gtk_widget_set_visible (GR_DATE_ROW (object)->no_date, !g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_date_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_DATE_ROW);
  G_OBJECT_CLASS (gr_date_row_parent_class)->dispose (object);
}

static void
gr_date_row_finalize (GObject *object)
{
  g_free (GR_DATE_ROW (object)->date);
  G_OBJECT_CLASS (gr_date_row_parent_class)->finalize (object);
}

static void
gr_date_row_class_init (GrDateRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_date_row_get_property;
  object_class->set_property = gr_date_row_set_property;
  object_class->dispose = gr_date_row_dispose;
  object_class->finalize = gr_date_row_finalize;

  properties[PROP_DATE] = g_param_spec_string ("date", NULL, NULL, NULL,
                                               G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_REQUIRED] = g_param_spec_boolean (
      "required", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-date-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrDateRow, calendar_button);
  gtk_widget_class_bind_template_child (widget_class, GrDateRow, calendar);
  gtk_widget_class_bind_template_child (widget_class, GrDateRow, no_date);
  gtk_widget_class_bind_template_callback (widget_class, day_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, no_date_cb);
}

static void
gr_date_row_init (GrDateRow *self)
{
  self->updating = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->updating = FALSE;
  gr_name_calendar_buttons (self->calendar);
  show_date (self);
}

/**
 * gr_date_row_new:
 *
 * Returns: (transfer floating): a row without a date
 */
GtkWidget *
gr_date_row_new (void)
{
  return g_object_new (GR_TYPE_DATE_ROW, NULL);
}

/**
 * gr_date_row_get_date:
 * @self: a row
 *
 * Returns: (nullable): the day as YYYY-MM-DD
 */
const char *
gr_date_row_get_date (GrDateRow *self)
{
  g_return_val_if_fail (GR_IS_DATE_ROW (self), NULL);
  return self->date;
}

/**
 * gr_date_row_set_date:
 * @self: a row
 * @date: (nullable): the day as YYYY-MM-DD; %NULL: no date yet
 *
 * Sets the day.
 */
void
gr_date_row_set_date (GrDateRow  *self,
                      const char *date)
{
  g_return_if_fail (GR_IS_DATE_ROW (self));

  if (!g_set_str (&self->date, date))
    return;
  show_date (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATE]);
}
