/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-first-run.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "gr-change.h"
#include "gr-date-row.h"
#include "gr-day.h"
#include "gr-guide.h"
#include "gr-plain.h"
#include "gr-plan-item.h"
#include "gr-profile.h"
#include "gr-quiz-item.h"
#include "gr-quiz.h"

struct _GrFirstRun
{
  AdwDialog parent_instance;

  GrLibrary *library;
  char *profile; /* the uid of the one we made */
  const char *action;
  char *target;

  AdwNavigationView *view;
  GtkImage *app_icon;
  AdwEntryRow *role;
  GrDateRow *interview;
  AdwSpinRow *hours;
  GtkWidget *estimate;
  GtkLabel *weeks;
  GtkLabel *weeks_reason;
  GtkButton *quiz_button;
  AdwActionRow *guide_row;
};

G_DEFINE_FINAL_TYPE (GrFirstRun, gr_first_run, ADW_TYPE_DIALOG)

enum { PROP_0, PROP_LIBRARY, N_PROPS };

static GParamSpec *properties[N_PROPS];

static gpointer
first (GrFirstRun *self,
       const char *type)
{
  GrEntityList *list = gr_library_get_list (self->library, type);

  return gr_entity_list_get_n (list) > 0 ? gr_entity_list_peek (list, 0) : NULL;
}

/* What the guide's longest project asks for: the middle of its range. */
static gint64
work_minutes (GrFirstRun *self)
{
  GrEntityList *items = gr_library_get_list (self->library, "plan-item");
  g_autoptr (GHashTable) sums = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  gint64 most = 0;

  for (guint i = 0; i < gr_entity_list_get_n (items); i++)
    {
      GrPlanItem *item = gr_entity_list_peek (items, i);
      GrPlanItemKind kind = gr_plan_item_get_kind (item);
      const char *parent = gr_plan_item_get_parent (item);
      gint64 *sum;

      if ((kind != GR_PLAN_ITEM_KIND_STEP && kind != GR_PLAN_ITEM_KIND_PHASE) || parent == NULL ||
          gr_plan_item_get_retired (item))
        continue;
      sum = g_hash_table_lookup (sums, parent);
      if (sum == NULL)
        g_hash_table_insert (sums, (gpointer) parent, sum = g_new0 (gint64, 1));
      *sum += (gr_plan_item_get_minutes_min (item) +
               MAX (gr_plan_item_get_minutes_max (item), gr_plan_item_get_minutes_min (item))) /
              2;
      most = MAX (most, *sum);
    }
  return most;
}

static char *
describe_end (GrFirstRun *self,
              gint64      days)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 now_ms = gr_clock_get_wall_ms (gr_library_get_clock (self->library));
  gint64 ready = gr_day_of_time (now_ms, zone, GR_DAY_START_HOUR) + days;
  g_autofree char *text = gr_day_format (ready);
  g_autofree char *noon = g_strconcat (text, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (noon, NULL);
  /* Translators: a date, such as "8 December" */
  g_autofree char *day = g_date_time_format (date, _("%-e %B"));
  gint64 interview;

  if (!gr_day_parse (gr_date_row_get_date (self->interview), &interview))
    return NULL;
  if (interview > ready)
    return g_strdup_printf (ngettext ("Ready around %s, %d day before the interview.",
                                      "Ready around %s, %d days before the interview.", (gulong) (interview - ready)),
                            day, (int) (interview - ready));
  return g_strdup (_("The interview is before that: what helps most comes first."));
}

static void
update_estimate (GrFirstRun *self)
{
  gint64 work = work_minutes (self);
  gint64 a_week = (gint64) (adw_spin_row_get_value (self->hours) * 60 + .5);
  gint64 weeks = MAX ((gint64) floor (work / (double) a_week + .5), 1);
  g_autofree char *headline = NULL;
  g_autofree char *all = gr_format_minutes (work);
  g_autofree char *pace = gr_format_minutes (a_week);
  g_autofree char *end = describe_end (self, (gint64) ceil (work * 7 / (double) a_week));
  g_autofree char *reason = NULL;

  gtk_widget_set_visible (self->estimate, work > 0);
  headline = g_strdup_printf (ngettext ("About %d week", "About %d weeks", (gulong) weeks), (int) weeks);
  /* Translators: two lengths of time: "15 h 30 min of work at 3 h a week." */
  reason = g_strdup_printf (_("%s of work in the guide’s project, at %s a week."), all, pace);
  gtk_label_set_text (self->weeks, headline);
  if (end != NULL)
    {
      g_autofree char *both = g_strdup_printf ("%s %s", reason, end);

      gtk_label_set_text (self->weeks_reason, both);
    }
  else
    gtk_label_set_text (self->weeks_reason, reason);
}

static void
hours_changed_cb (GrFirstRun *self)
{
  g_assert (GR_IS_FIRST_RUN (self));
  update_estimate (self);
}

/* The guide that comes with the program may still be on its way in. */
static void
update_start (GrFirstRun *self)
{
  GrQuiz *quiz = first (self, "quiz");
  GrGuide *guide = first (self, "guide");
  guint n = gr_entity_list_get_n (gr_library_get_list (self->library, "quiz-item"));
  g_autofree char *label = n > 0 ? g_strdup_printf (ngettext ("_Try %u Question", "_Try %u Questions", n), n)
                                 : g_strdup (_("_Try the Quiz"));

  gtk_button_set_label (self->quiz_button, label);
  gtk_widget_set_sensitive (GTK_WIDGET (self->quiz_button), quiz != NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->guide_row), guide != NULL);
  if (guide != NULL)
    adw_action_row_set_subtitle (self->guide_row, gr_guide_get_title (guide));
}

static void
changed_cb (GrFirstRun *self)
{
  update_estimate (self);
  update_start (self);
}

/* Keeps what was said, one change for all of it; nothing said writes nothing. */
static void
keep (GrFirstRun *self,
      gboolean    with_hours)
{
  GrProfile *profile = gr_library_get_single (self->library, "profile");
  const char *uid = profile != NULL ? gr_entity_get_uid (GR_ENTITY (profile)) : self->profile;
  const char *role = gtk_editable_get_text (GTK_EDITABLE (self->role));
  const char *date = gr_date_row_get_date (self->interview);
  gint64 minutes = (gint64) (adw_spin_row_get_value (self->hours) * 60 + .5);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Say What You Prepare For"));

  if (*role == '\0' && date == NULL && !with_hours)
    return;
  if (uid == NULL)
    {
      self->profile = g_strdup (gr_change_create (change, "profile", NULL));
      uid = self->profile;
    }
  if (g_strcmp0 (role, profile != NULL ? gr_profile_get_role (profile) : NULL) != 0)
    gr_change_set_text (change, "profile", uid, "role", role);
  if (g_strcmp0 (date, profile != NULL ? gr_profile_get_interview_on (profile) : NULL) != 0)
    gr_change_set_text (change, "profile", uid, "interview_on", date);
  if (with_hours && (profile == NULL || gr_profile_get_minutes_a_week (profile) != minutes))
    gr_change_set_integer (change, "profile", uid, "minutes_a_week", minutes);
  if (gr_change_get_n_ops (change) > 0)
    gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
continue_cb (GrFirstRun *self)
{
  const char *tag = adw_navigation_page_get_tag (adw_navigation_view_get_visible_page (self->view));

  g_assert (GR_IS_FIRST_RUN (self));

  keep (self, g_str_equal (tag, "time"));
  update_estimate (self);
  adw_navigation_view_push_by_tag (self->view, g_str_equal (tag, "role") ? "time" : "start");
}

static void
end (GrFirstRun *self,
     const char *action,
     gpointer    entity)
{
  self->action = action;
  g_set_str (&self->target, entity != NULL ? gr_entity_get_uid (entity) : NULL);
  adw_dialog_close (ADW_DIALOG (self));
}

static void
quiz_cb (GrFirstRun *self)
{
  end (self, "win.show-quiz", first (self, "quiz"));
}

static void
guide_cb (GrFirstRun *self)
{
  end (self, "win.show-guide", first (self, "guide"));
}

static void
import_cb (GrFirstRun *self)
{
  end (self, "win.import", NULL);
}

static void
gr_first_run_closed (AdwDialog *dialog)
{
  keep (GR_FIRST_RUN (dialog), FALSE);
}

static void
gr_first_run_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  if (id == PROP_LIBRARY)
    g_set_object (&GR_FIRST_RUN (object)->library, g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_first_run_constructed (GObject *object)
{
  GrFirstRun *self = GR_FIRST_RUN (object);

  G_OBJECT_CLASS (gr_first_run_parent_class)->constructed (object);
  gtk_image_set_from_icon_name (self->app_icon, APPLICATION_ID);
  g_signal_connect_object (self->library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
}

static void
gr_first_run_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_FIRST_RUN);
  g_clear_object (&GR_FIRST_RUN (object)->library);
  G_OBJECT_CLASS (gr_first_run_parent_class)->dispose (object);
}

static void
gr_first_run_finalize (GObject *object)
{
  g_free (GR_FIRST_RUN (object)->profile);
  g_free (GR_FIRST_RUN (object)->target);
  G_OBJECT_CLASS (gr_first_run_parent_class)->finalize (object);
}

static void
gr_first_run_class_init (GrFirstRunClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = gr_first_run_set_property;
  object_class->constructed = gr_first_run_constructed;
  object_class->dispose = gr_first_run_dispose;
  object_class->finalize = gr_first_run_finalize;
  ADW_DIALOG_CLASS (klass)->closed = gr_first_run_closed;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, GR_TYPE_LIBRARY,
                                                  G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (GR_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-first-run.ui");
  gtk_widget_class_bind_template_child (widget_class, GrFirstRun, view);
  gtk_widget_class_bind_template_child (widget_class, GrFirstRun, app_icon);
  gtk_widget_class_bind_template_child (widget_class, GrFirstRun, role);
  gtk_widget_class_bind_template_child (widget_class, GrFirstRun, interview);
  gtk_widget_class_bind_template_child (widget_class, GrFirstRun, hours);
  gtk_widget_class_bind_template_child (widget_class, GrFirstRun, estimate);
  gtk_widget_class_bind_template_child (widget_class, GrFirstRun, weeks);
  gtk_widget_class_bind_template_child (widget_class, GrFirstRun, weeks_reason);
  gtk_widget_class_bind_template_child (widget_class, GrFirstRun, quiz_button);
  gtk_widget_class_bind_template_child (widget_class, GrFirstRun, guide_row);
  gtk_widget_class_bind_template_callback (widget_class, continue_cb);
  gtk_widget_class_bind_template_callback (widget_class, hours_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, quiz_cb);
  gtk_widget_class_bind_template_callback (widget_class, guide_cb);
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
}

static void
gr_first_run_init (GrFirstRun *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_first_run_is_due:
 * @library: an open library
 * @settings: the window's settings
 *
 * Returns: whether to ask: once, and only where nobody has begun anything
 */
gboolean
gr_first_run_is_due (GrLibrary *library,
                     GSettings *settings)
{
  static const char *const begun[] = { "profile", "story", "project", "attempt", "reading", "card" };

  if (g_settings_get_boolean (settings, "welcomed") || gr_library_get_read_only (library))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (begun); i++)
    if (gr_entity_list_get_n (gr_library_get_list (library, begun[i])) > 0)
      return FALSE;
  return TRUE;
}

/**
 * gr_first_run_new:
 * @library: an open library
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
gr_first_run_new (GrLibrary *library)
{
  return g_object_new (GR_TYPE_FIRST_RUN, "library", library, NULL);
}

/**
 * gr_first_run_get_action:
 * @self: a dialog that was closed
 * @target: (out) (nullable): the action's parameter
 *
 * Returns: (nullable): the window's action that leads to where the person
 *   wants to begin; %NULL after Skip
 */
const char *
gr_first_run_get_action (GrFirstRun  *self,
                         const char **target)
{
  g_return_val_if_fail (GR_IS_FIRST_RUN (self), NULL);
  *target = self->target;
  return self->action;
}
