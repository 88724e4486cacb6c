/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-preferences.h"

#include <glib/gi18n-lib.h>

#include "gr-availability.h"
#include "gr-change.h"
#include "gr-choice-row.h"
#include "gr-date-row.h"
#include "gr-profile.h"
#include "gr-reminder-preferences.h"
#include "gr-review-preferences.h"

#define USUAL_WORDS_PER_MINUTE 140 /* in the middle of what is called usual, see the row */
#define USUAL_MINUTES_A_WEEK 180

static const char *const papers[] = { "locale", "a4", "letter", NULL }; /* as in the model of the row */

struct _GrPreferences
{
  AdwPreferencesDialog parent_instance;

  GrLibrary *library;
  GSettings *settings;
  gboolean updating; /* what the controls show now comes from the profile */
  char *new_uid;     /* of a profile that is on its way to disk */

  AdwEntryRow *name;
  AdwEntryRow *role;
  GrDateRow *interview;
  AdwSpinRow *hours;
  AdwSpinRow *words;
  AdwComboRow *paper;
  GrReviewPreferences *review;
  GtkWidget *person;
  GtkWidget *pace;
};

G_DEFINE_FINAL_TYPE (GrPreferences, gr_preferences, ADW_TYPE_PREFERENCES_DIALOG)

enum { PROP_0, PROP_LIBRARY, N_PROPS };

static GParamSpec *properties[N_PROPS];
static GrProfile *
get_profile (GrPreferences *self)
{
  return gr_library_get_single (self->library, "profile");
}

/* Writes one field, and makes the profile where there is none yet. */
static void
commit (GrPreferences *self,
        GrChangeKind   kind,
        const char    *label,
        const char    *field,
        GrValue        value)
{
  GrProfile *profile = get_profile (self);
  g_autoptr (GrChange) change = gr_change_new (kind, label);
  const char *uid = profile ? gr_entity_get_uid (GR_ENTITY (profile)) : self->new_uid;

  if (!uid)
    {
      self->new_uid = g_strdup (gr_change_create (change, "profile", NULL));
      uid = self->new_uid;
    }
  gr_change_set (change, "profile", uid, field, value);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
commit_text (GrPreferences *self,
             AdwEntryRow   *row,
             const char    *label,
             const char    *field,
             const char    *old)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (row));

  if (g_strcmp0 (text, old ? old : "") != 0)
    commit (self, GR_CHANGE_TEXT, label, field, gr_value_text (text));
}

static void
text_left_cb (GrPreferences *self)
{
  GrProfile *profile;

  g_assert (GR_IS_PREFERENCES (self));

  profile = get_profile (self);
  commit_text (self, self->name, _("Change Name"), "name", profile ? gr_profile_get_name (profile) : NULL);
  commit_text (self, self->role, _("Change Role"), "role", profile ? gr_profile_get_role (profile) : NULL);
}

/* Hours said of weekdays, in the plan's week, are the week's: there is one place to change them, not two. */
static gboolean
has_weekdays (GrPreferences *self)
{
  GrEntityList *times = gr_library_get_list (self->library, "availability");

  for (guint i = 0; i < gr_entity_list_get_n (times); i++)
    if (gr_availability_get_day (gr_entity_list_peek (times, i)) == NULL)
      return TRUE;
  return FALSE;
}

static void
number_changed_cb (GrPreferences *self)
{
  gint64 minutes, words;
  GrProfile *profile;

  g_assert (GR_IS_PREFERENCES (self));

  if (self->updating)
    return;
  profile = get_profile (self);
  minutes = (gint64) (adw_spin_row_get_value (self->hours) * 60 + .5);
  words = (gint64) adw_spin_row_get_value (self->words);
  if (!has_weekdays (self) && minutes != (profile ? gr_profile_get_minutes_a_week (profile) : USUAL_MINUTES_A_WEEK))
    commit (self, GR_CHANGE_TEXT, _("Change Hours a Week"), "minutes_a_week", gr_value_integer (minutes));
  if (words != (profile ? gr_profile_get_words_per_minute (profile) : USUAL_WORDS_PER_MINUTE))
    commit (self, GR_CHANGE_TEXT, _("Change Words a Minute"), "words_per_minute", gr_value_integer (words));
}

static void
date_changed_cb (GrPreferences *self)
{
  g_assert (GR_IS_PREFERENCES (self));

  if (!self->updating)
    commit (self, GR_CHANGE_EDIT, _("Change Interview Date"), "interview_on",
            gr_value_text (gr_date_row_get_date (self->interview)));
}

static void
show_text (AdwEntryRow *row,
           const char  *text)
{
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (row)), text ? text : "") != 0)
    gtk_editable_set_text (GTK_EDITABLE (row), text ? text : "");
}

/* Brings the controls to what is kept, after our changes, undo and others. */
static void
update (GrPreferences *self)
{
  GrProfile *profile = get_profile (self);
  gint64 minutes = profile ? gr_profile_get_minutes_a_week (profile) : 0;
  gint64 words = profile ? gr_profile_get_words_per_minute (profile) : 0;

  self->updating = TRUE;
  show_text (self->name, profile ? gr_profile_get_name (profile) : NULL);
  show_text (self->role, profile ? gr_profile_get_role (profile) : NULL);
  gr_date_row_set_date (self->interview, profile ? gr_profile_get_interview_on (profile) : NULL);
  adw_spin_row_set_value (self->hours, (minutes > 0 ? minutes : USUAL_MINUTES_A_WEEK) / 60.0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->hours), !has_weekdays (self));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->hours),
                               has_weekdays (self) ? _("The sum of your weekdays, which you set in Plan, Week") : "");
  adw_spin_row_set_value (self->words, words > 0 ? words : USUAL_WORDS_PER_MINUTE);
  self->updating = FALSE;
}

static void
gr_preferences_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  GrPreferences *self = GR_PREFERENCES (object);

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
gr_preferences_constructed (GObject *object)
{
  GrPreferences *self = GR_PREFERENCES (object);
  gboolean writable = !gr_library_get_read_only (self->library);

  G_OBJECT_CLASS (gr_preferences_parent_class)->constructed (object);

  gtk_widget_set_sensitive (self->person, writable);
  gtk_widget_set_sensitive (self->pace, writable);
  g_signal_connect_object (self->library, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  gr_review_preferences_set_library (self->review, self->library);
  gr_choice_row_bind (self->paper, self->settings, "paper", papers);
}

static void
gr_preferences_dispose (GObject *object)
{
  GrPreferences *self = GR_PREFERENCES (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_PREFERENCES);
  g_clear_object (&self->settings);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_preferences_parent_class)->dispose (object);
}

static void
gr_preferences_finalize (GObject *object)
{
  g_free (GR_PREFERENCES (object)->new_uid);
  G_OBJECT_CLASS (gr_preferences_parent_class)->finalize (object);
}

static void
gr_preferences_class_init (GrPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = gr_preferences_set_property;
  object_class->constructed = gr_preferences_constructed;
  object_class->dispose = gr_preferences_dispose;
  object_class->finalize = gr_preferences_finalize;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, GR_TYPE_LIBRARY,
                                                  G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (GR_TYPE_DATE_ROW);
  g_type_ensure (GR_TYPE_REMINDER_PREFERENCES);
  g_type_ensure (GR_TYPE_REVIEW_PREFERENCES);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPreferences, name);
  gtk_widget_class_bind_template_child (widget_class, GrPreferences, role);
  gtk_widget_class_bind_template_child (widget_class, GrPreferences, interview);
  gtk_widget_class_bind_template_child (widget_class, GrPreferences, hours);
  gtk_widget_class_bind_template_child (widget_class, GrPreferences, words);
  gtk_widget_class_bind_template_child (widget_class, GrPreferences, paper);
  gtk_widget_class_bind_template_child (widget_class, GrPreferences, review);
  gtk_widget_class_bind_template_child (widget_class, GrPreferences, person);
  gtk_widget_class_bind_template_child (widget_class, GrPreferences, pace);
  gtk_widget_class_bind_template_callback (widget_class, text_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, number_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_changed_cb);
}

static void
gr_preferences_init (GrPreferences *self)
{
  self->settings = g_settings_new (APPLICATION_ID);
  self->updating = TRUE; /* the first values of the rows are nobody's choice */
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_preferences_new:
 * @library: an open library
 *
 * Returns: (transfer floating): the dialog
 */
AdwDialog *
gr_preferences_new (GrLibrary *library)
{
  return g_object_new (GR_TYPE_PREFERENCES, "library", library, NULL);
}
