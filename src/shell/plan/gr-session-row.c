/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-session-row.h"

#include <glib/gi18n-lib.h>

#include "gr-clock-row.h"
#include "gr-day.h"
#include "gr-dialog.h"
#include "gr-hold-scroll.h"
#include "gr-names.h"
#include "gr-opening.h"
#include "gr-page.h"
#include "gr-plan-words.h"
#include "gr-round.h"
#include "gr-session-dialog.h"
#include "gr-shortcut.h"
#include "gr-text.h"

struct _GrSessionRow
{
  GtkListBoxRow parent_instance;

  GrWeek *week;
  GrEntity *entity;
  double grip_x;
  double grip_y;

  GtkDragSource *source;
  GtkLabel *clock;
  GtkLabel *title;
  GtkLabel *length;
  GtkLabel *intention;
  GtkWidget *done_icon;
  GtkMenuButton *menu_button;
};

G_DEFINE_FINAL_TYPE (GrSessionRow, gr_session_row, GTK_TYPE_LIST_BOX_ROW)

/* Left and right are where they are seen, so that they are the other way round in Arabic. */
static const GrShortcut shortcuts[] = {
  { "<Alt>Left", "session.left", NULL, NULL },
  { "<Alt>Right", "session.right", NULL, NULL },
  { "<Control>Return", "session.done", NULL, NULL },
  { "F2", "session.edit", NULL, NULL },
  { "Delete", "session.delete", NULL, NULL },
  { "<Shift>F10", "session.menu", NULL, NULL },
  { "Menu", "session.menu", NULL, NULL },
};

/* NULL where it is an interview. */
static GrSession *
get_session (GrSessionRow *self)
{
  return GR_IS_SESSION (self->entity) ? GR_SESSION (self->entity) : NULL;
}

static gint64
get_starts_at (GrSessionRow *self)
{
  GrSession *session = get_session (self);

  return session != NULL ? gr_session_get_starts_at (session) : gr_round_get_starts_at (GR_ROUND (self->entity));
}

static gint64
get_day (GrSessionRow *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  return gr_day_of_time (get_starts_at (self), zone, 0);
}

static char *
dup_title (GrSessionRow *self)
{
  GrSession *session = get_session (self);
  GrLibrary *library = gr_week_get_library (self->week);
  GrTask *task = session != NULL && gr_session_get_task (session) != NULL
                     ? gr_library_lookup (library, "task", gr_session_get_task (session))
                     : NULL;
  GrOpening *opening;
  const char *title;

  if (session != NULL)
    {
      title = task != NULL ? gr_task_get_title (task) : gr_session_get_task_title (session);
      return g_strdup (!gr_text_is_blank (title) ? title : _("Preparation"));
    }
  opening = gr_library_lookup (library, "opening", gr_round_get_opening (GR_ROUND (self->entity)));
  title = opening != NULL ? gr_opening_get_employer (opening) : NULL;
  /* Translators: the placeholder is an employer */
  return !gr_text_is_blank (title) ? g_strdup_printf (_("Interview: %s"), title) : g_strdup (_("Interview"));
}

/* "23 min of 45 min" while it is being done. */
static char *
dup_length (GrSessionRow *self)
{
  GrSession *session = get_session (self);
  gint64 minutes = session != NULL ? gr_session_get_minutes (session) : gr_round_get_minutes (GR_ROUND (self->entity));
  gint64 spent = session != NULL && gr_session_get_task (session) != NULL
                     ? gr_week_get_done (self->week, get_day (self), gr_session_get_task (session))
                     : 0;
  g_autofree char *planned = gr_plan_format_minutes (minutes);
  g_autofree char *done = gr_plan_format_seconds (spent);

  if (minutes <= 0)
    return g_strdup ("");
  if (session == NULL || spent < 60 || gr_session_get_done_at (session) != 0)
    return g_steal_pointer (&planned);
  /* Translators: the time spent, and the time planned: "23 min of 45 min" */
  return g_strdup_printf (_("%s of %s"), done, planned);
}

static char *
dup_intention (GrSessionRow *self)
{
  GrSession *session = get_session (self);
  const char *cue = session != NULL ? gr_session_get_cue (session) : NULL;
  const char *response = session != NULL ? gr_session_get_response (session) : NULL;

  if (gr_text_is_blank (response))
    return g_strdup (gr_text_is_blank (cue) ? "" : cue);
  if (gr_text_is_blank (cue))
    return g_strdup (response);
  /* Translators: a person's plan: when something happens, they do something: "When the table is cleared → open the draft" */
  return g_strdup_printf (_("%s → %s"), cue, response);
}

/* Whether the timer counts for this session now. */
static gboolean
is_running (GrSessionRow *self)
{
  GrTicker *ticker = gr_plan_ledger_get_ticker (gr_week_get_ledger (self->week));
  GrSession *session = get_session (self);

  return ticker != NULL && session != NULL && gr_session_get_done_at (session) == 0 &&
         gr_session_get_task (session) != NULL &&
         g_strcmp0 (gr_ticker_get_task (ticker), gr_session_get_task (session)) == 0 &&
         get_day (self) == gr_week_get_today (self->week);
}

static void
update_actions (GrSessionRow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GrSession *session = get_session (self);
  gboolean writable = session != NULL && !gr_library_get_read_only (gr_week_get_library (self->week));
  gboolean done = session != NULL && gr_session_get_done_at (session) != 0;
  const char *task = session != NULL ? gr_session_get_task (session) : NULL;

  gtk_widget_action_set_enabled (widget, "session.start",
                                 writable && task != NULL &&
                                     gr_library_lookup (gr_week_get_library (self->week), "task", task) != NULL);
  gtk_widget_action_set_enabled (widget, "session.done", writable && !done);
  gtk_widget_action_set_enabled (widget, "session.not-done", writable && done);
  gtk_widget_action_set_enabled (widget, "session.earlier", writable);
  gtk_widget_action_set_enabled (widget, "session.later", writable);
  gtk_widget_action_set_enabled (widget, "session.left", writable);
  gtk_widget_action_set_enabled (widget, "session.right", writable);
  gtk_widget_action_set_enabled (widget, "session.edit", writable);
  gtk_widget_action_set_enabled (widget, "session.delete", writable);
  gtk_widget_action_set_enabled (widget, "session.menu", writable);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), writable);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (self->source),
                                              writable ? GTK_PHASE_BUBBLE : GTK_PHASE_NONE);
}

/* All of it in one breath, for those who hear the page. */
static void
name (GrSessionRow *self,
      const char   *title,
      const char   *clock,
      const char   *length,
      const char   *intention,
      gboolean      done)
{
  g_autoptr (GString) label = g_string_new (title);
  /* Translators: for a screen reader; the placeholder is a task */
  g_autofree char *menu = g_strdup_printf (_("More for “%s”"), title);
  const char *more[] = { clock, length, done ? _("Done") : "", intention };

  for (guint i = 0; i < G_N_ELEMENTS (more); i++)
    if (*more[i] != '\0')
      g_string_append_printf (label, ", %s", more[i]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label->str, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, menu, -1);
}

static void
update (GrSessionRow *self)
{
  GrSession *session = get_session (self);
  gboolean done = session != NULL && gr_session_get_done_at (session) != 0;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *title = dup_title (self);
  g_autofree char *clock = gr_clock_row_format (gr_day_minute_of (get_starts_at (self), zone));
  g_autofree char *length = dup_length (self);
  g_autofree char *intention = dup_intention (self);

  if (gr_entity_get_removed (self->entity))
    return;
  gtk_label_set_text (self->clock, clock);
  gtk_label_set_text (self->title, title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), title);
  gtk_label_set_text (self->length, length);
  gtk_widget_set_visible (GTK_WIDGET (self->length), *length != '\0');
  gtk_label_set_text (self->intention, intention);
  gtk_widget_set_visible (GTK_WIDGET (self->intention), *intention != '\0');
  gtk_widget_set_visible (self->done_icon, done);
  if (is_running (self))
    gtk_widget_add_css_class (GTK_WIDGET (self), "now");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "now");
  name (self, title, clock, length, intention, done);
  update_actions (self);
}

static void
start_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *target)
{
  gtk_widget_activate_action (widget, "timer.start", "s", gr_session_get_task (get_session (GR_SESSION_ROW (widget))));
}

static void
done_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrSessionRow *self = GR_SESSION_ROW (widget);
  gboolean done = g_str_equal (action, "session.done");
  gint64 added = gr_week_set_done (self->week, get_session (self), done);
  g_autofree char *length = gr_plan_format_minutes (added);
  g_autofree char *text = NULL;

  if (added == 0)
    return;
  /* Translators: the placeholder is a length of time, which is now part of the time spent */
  text = g_strdup_printf (_("Done, with %s counted"), length);
  gr_page_toast (self, text, TRUE);
}

/* The focus goes with it, so that whoever hears the page hears the day it came to. */
static void
move (GrSessionRow *self,
      gint64        days)
{
  gr_week_follow (self->week, gr_entity_get_uid (self->entity));
  gr_week_move (self->week, get_session (self), get_day (self) + days);
}

static void
move_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean earlier =
      g_str_equal (action, "session.earlier") || g_str_equal (action, mirrored ? "session.right" : "session.left");

  move (GR_SESSION_ROW (widget), earlier ? -1 : 1);
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrSessionRow *self = GR_SESSION_ROW (widget);

  gr_dialog_present (gr_session_dialog_new (self->week, get_session (self), NULL, get_day (self)), widget);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *target)
{
  GrSessionRow *self = GR_SESSION_ROW (widget);
  g_autofree char *title = dup_title (self);
  g_autofree char *text = g_strdup_printf (_("“%s” deleted"), title);

  gr_page_toast (self, text, TRUE);
  gr_week_remove (self->week, get_session (self));
}

static void
menu_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  gtk_menu_button_popup (GR_SESSION_ROW (widget)->menu_button);
}

static void
pressed_cb (GrSessionRow *self)
{
  g_assert (GR_IS_SESSION_ROW (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "session.menu", NULL);
}

static GdkContentProvider *
drag_prepare_cb (GrSessionRow *self,
                 double        x,
                 double        y)
{
  g_assert (GR_IS_SESSION_ROW (self));

  self->grip_x = x;
  self->grip_y = y;
  return gdk_content_provider_new_typed (GR_TYPE_SESSION, self->entity);
}

static void
drag_begin_cb (GrSessionRow  *self,
               GdkDrag       *drag,
               GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, picture, (int) self->grip_x, (int) self->grip_y);
}

static void
gr_session_row_dispose (GObject *object)
{
  GrSessionRow *self = GR_SESSION_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_SESSION_ROW);
  if (self->week != NULL)
    g_signal_handlers_disconnect_by_func (self->week, update, self);
  g_clear_object (&self->entity);
  g_clear_object (&self->week);
  G_OBJECT_CLASS (gr_session_row_parent_class)->dispose (object);
}

static void
gr_session_row_class_init (GrSessionRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_session_row_dispose;

  gtk_widget_class_install_action (widget_class, "session.start", NULL, start_cb);
  gtk_widget_class_install_action (widget_class, "session.done", NULL, done_cb);
  gtk_widget_class_install_action (widget_class, "session.not-done", NULL, done_cb);
  gtk_widget_class_install_action (widget_class, "session.earlier", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "session.later", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "session.left", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "session.right", NULL, move_cb);
  gtk_widget_class_install_action (widget_class, "session.edit", NULL, edit_cb);
  gtk_widget_class_install_action (widget_class, "session.delete", NULL, delete_cb);
  gtk_widget_class_install_action (widget_class, "session.menu", NULL, menu_cb);
  gr_shortcut_install (widget_class, shortcuts, G_N_ELEMENTS (shortcuts));

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-session-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrSessionRow, source);
  gtk_widget_class_bind_template_child (widget_class, GrSessionRow, title);
  gtk_widget_class_bind_template_child (widget_class, GrSessionRow, clock);
  gtk_widget_class_bind_template_child (widget_class, GrSessionRow, length);
  gtk_widget_class_bind_template_child (widget_class, GrSessionRow, intention);
  gtk_widget_class_bind_template_child (widget_class, GrSessionRow, done_icon);
  gtk_widget_class_bind_template_child (widget_class, GrSessionRow, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_prepare_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_begin_cb);
}

static void
gr_session_row_init (GrSessionRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->menu_button);
  gr_hold_scroll (self->menu_button);
}

/**
 * gr_session_row_new:
 * @week: the week that is shown
 * @entity: a session or a round
 *
 * Returns: (transfer floating): a row that follows both
 */
GtkWidget *
gr_session_row_new (GrWeek   *week,
                    GrEntity *entity)
{
  GrSessionRow *self = g_object_new (GR_TYPE_SESSION_ROW, NULL);

  self->week = g_object_ref (week);
  self->entity = g_object_ref (entity);
  if (GR_IS_ROUND (entity))
    gtk_widget_add_css_class (GTK_WIDGET (self), "interview");
  g_signal_connect_object (week, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_session_row_get_entity:
 * @self: a row
 *
 * Returns: (transfer none): the session or round that it shows
 */
GrEntity *
gr_session_row_get_entity (GrSessionRow *self)
{
  g_return_val_if_fail (GR_IS_SESSION_ROW (self), NULL);
  return self->entity;
}

/**
 * gr_session_row_open:
 * @self: a row
 *
 * Edits a session; shows an interview where it is at home.
 */
void
gr_session_row_open (GrSessionRow *self)
{
  g_return_if_fail (GR_IS_SESSION_ROW (self));

  if (get_session (self) != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "session.edit", NULL);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-round", "s", gr_entity_get_uid (self->entity));
}
