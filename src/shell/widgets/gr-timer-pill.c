/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-timer-pill.h"

#include <glib/gi18n-lib.h>

#include "gr-ticker.h"

struct _GrTimerPill
{
  AdwBin parent_instance;

  GrTicker *ticker;
  GtkMenuButton *button;
  GtkWidget *dot_and_time;
};

G_DEFINE_FINAL_TYPE (GrTimerPill, gr_timer_pill, ADW_TYPE_BIN)

enum { PROP_0, PROP_TICKER, N_PROPS };

static GParamSpec *properties[N_PROPS];

static char *
dup_toggle_label (GObject *object,
                  gboolean paused)
{
  return g_strdup (paused ? _("_Resume Timer") : _("_Pause Timer"));
}

static char *
dup_icon_name (GObject *object,
               gboolean paused)
{
  return g_strdup (paused ? "media-playback-pause-symbolic" : "media-record-symbolic");
}

static gboolean
is_passed (GObject    *object,
           const char *passed)
{
  return passed != NULL;
}

static void
show_task_cb (GrTimerPill *self)
{
  g_autofree char *task = NULL;

  g_assert (GR_IS_TIMER_PILL (self));

  task = g_strdup (self->ticker != NULL ? gr_ticker_get_task (self->ticker) : NULL);
  gtk_menu_button_popdown (self->button);
  if (task != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-task", "s", task);
}

static void
stop_cb (GrTimerPill *self)
{
  g_assert (GR_IS_TIMER_PILL (self));

  gtk_menu_button_popdown (self->button);
  gtk_widget_activate_action (GTK_WIDGET (self), "timer.stop", NULL);
}

static void
answered_cb (GrTimerPill *self)
{
  g_assert (GR_IS_TIMER_PILL (self));
  gtk_menu_button_popdown (self->button);
}

static void
measure (GtkWidget     *dot_and_time,
         GtkOrientation orientation,
         int            for_size,
         int           *minimum,
         int           *natural,
         int           *minimum_baseline,
         int           *natural_baseline)
{
  int dot, time;

  gtk_widget_measure (gtk_widget_get_first_child (dot_and_time), orientation, -1, &dot, NULL, NULL, NULL);
  gtk_widget_measure (gtk_widget_get_last_child (dot_and_time), orientation, -1, &time, NULL, NULL, NULL);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    {
      *minimum = *natural = MAX (dot, time);
      return;
    }
  *minimum = dot;
  *natural = dot + time;
}

/* The time is shown where there is room for all of it: the page's title and buttons come first. */
static void
allocate (GtkWidget *dot_and_time,
          int        width,
          int        height,
          int        baseline)
{
  GtkWidget *dot = gtk_widget_get_first_child (dot_and_time);
  GtkWidget *time = gtk_widget_get_last_child (dot_and_time);
  gboolean mirrored = gtk_widget_get_direction (dot_and_time) == GTK_TEXT_DIR_RTL;
  int dot_width, time_width;
  gboolean fits;

  gtk_widget_measure (dot, GTK_ORIENTATION_HORIZONTAL, -1, &dot_width, NULL, NULL, NULL);
  gtk_widget_measure (time, GTK_ORIENTATION_HORIZONTAL, -1, &time_width, NULL, NULL, NULL);
  fits = width >= dot_width + time_width;
  gtk_widget_set_child_visible (time, fits);
  if (!fits)
    {
      gtk_widget_size_allocate (dot, &(GtkAllocation) { (width - dot_width) / 2, 0, dot_width, height }, -1);
      return;
    }
  gtk_widget_size_allocate (dot, &(GtkAllocation) { mirrored ? width - dot_width : 0, 0, dot_width, height }, -1);
  gtk_widget_size_allocate (time, &(GtkAllocation) { mirrored ? 0 : dot_width, 0, width - dot_width, height }, -1);
}

static void
update_label (GrTimerPill *self)
{
  g_autofree char *label = NULL;

  g_object_get (self->ticker, "label", &label, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  label != NULL ? label : "", -1);
  if (gr_ticker_get_passed (self->ticker) != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->button), "passed");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->button), "passed");
}

static void
set_ticker (GrTimerPill *self,
            GrTicker    *ticker)
{
  if (ticker == self->ticker)
    return;
  if (self->ticker != NULL)
    g_signal_handlers_disconnect_by_func (self->ticker, update_label, self);
  g_set_object (&self->ticker, ticker);
  if (ticker != NULL)
    {
      g_signal_connect_object (ticker, "notify::label", G_CALLBACK (update_label), self, G_CONNECT_SWAPPED);
      update_label (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TICKER]);
}

static void
gr_timer_pill_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (gr_timer_pill_parent_class)->root (widget);
  set_ticker (GR_TIMER_PILL (widget), gr_ticker_find (widget));
}

static void
gr_timer_pill_unroot (GtkWidget *widget)
{
  set_ticker (GR_TIMER_PILL (widget), NULL);
  GTK_WIDGET_CLASS (gr_timer_pill_parent_class)->unroot (widget);
}

static void
gr_timer_pill_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  if (id == PROP_TICKER)
    g_value_set_object (value, GR_TIMER_PILL (object)->ticker);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_timer_pill_dispose (GObject *object)
{
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template drops it, or the bin would drop it again */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TIMER_PILL);
  g_clear_object (&GR_TIMER_PILL (object)->ticker);
  G_OBJECT_CLASS (gr_timer_pill_parent_class)->dispose (object);
}

static void
gr_timer_pill_class_init (GrTimerPillClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_timer_pill_get_property;
  object_class->dispose = gr_timer_pill_dispose;
  widget_class->root = gr_timer_pill_root;
  widget_class->unroot = gr_timer_pill_unroot;

  properties[PROP_TICKER] =
      g_param_spec_object ("ticker", NULL, NULL, GR_TYPE_TICKER, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-timer-pill.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTimerPill, button);
  gtk_widget_class_bind_template_child (widget_class, GrTimerPill, dot_and_time);
  gtk_widget_class_bind_template_callback (widget_class, dup_toggle_label);
  gtk_widget_class_bind_template_callback (widget_class, dup_icon_name);
  gtk_widget_class_bind_template_callback (widget_class, is_passed);
  gtk_widget_class_bind_template_callback (widget_class, answered_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_task_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_cb);
}

static void
gr_timer_pill_init (GrTimerPill *self)
{
  g_type_ensure (GR_TYPE_TICKER);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->dot_and_time, gtk_custom_layout_new (NULL, measure, allocate));
}
