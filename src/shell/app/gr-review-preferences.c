/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-preferences.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "gr-fsrs.h"
#include "gr-profile.h"
#include "gr-review-deck.h"
#include "gr-text.h"

#define REST_MS 600 /* a held-down button is one change, not forty */

struct _GrReviewPreferences
{
  AdwPreferencesGroup parent_instance;

  GrLibrary *library;
  gboolean updating; /* what the controls show now comes from the profile */
  char *new_uid;     /* of a profile that is on its way to disk */
  guint rest_id;

  AdwSpinRow *minutes;
  AdwSpinRow *retention;
  AdwEntryRow *weights;
  AdwActionRow *verdict;
};

G_DEFINE_FINAL_TYPE (GrReviewPreferences, gr_review_preferences, ADW_TYPE_PREFERENCES_GROUP)

static GrProfile *
get_profile (GrReviewPreferences *self)
{
  return gr_library_get_single (self->library, "profile");
}

static void
commit (GrReviewPreferences *self,
        const char          *label,
        const char          *field,
        GrValue              value)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, label);
  GrProfile *profile = get_profile (self);
  const char *uid = profile != NULL ? gr_entity_get_uid (GR_ENTITY (profile)) : self->new_uid;

  if (uid == NULL)
    {
      self->new_uid = g_strdup (gr_change_create (change, "profile", NULL));
      uid = self->new_uid;
    }
  gr_change_set (change, "profile", uid, field, value);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static gint64
get_minutes (GrProfile *profile)
{
  gint64 minutes = profile != NULL ? gr_profile_get_minutes_a_day (profile) : 0;

  return minutes > 0 ? minutes : GR_REVIEW_USUAL_MINUTES;
}

static int
get_retention (GrProfile *profile)
{
  double retention = profile != NULL ? gr_profile_get_retention (profile) : 0;

  return (int) floor ((retention > 0 ? retention : GR_REVIEW_USUAL_RETENTION) * 100 + 0.5);
}

static void
rest_cb (gpointer data)
{
  GrReviewPreferences *self = data;
  GrProfile *profile = get_profile (self);
  gint64 minutes = (gint64) adw_spin_row_get_value (self->minutes);
  int retention = (int) adw_spin_row_get_value (self->retention);

  self->rest_id = 0;
  if (minutes != get_minutes (profile))
    commit (self, _("Change Minutes of Review"), "minutes_a_day", gr_value_integer (minutes));
  if (retention != get_retention (profile))
    commit (self, _("Change Wanted Recall"), "retention", gr_value_real (retention / 100.0));
}

static void
changed_cb (GrReviewPreferences *self)
{
  g_assert (GR_IS_REVIEW_PREFERENCES (self));

  if (self->updating || self->library == NULL)
    return;
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add_once (REST_MS, rest_cb, self);
}

/* What is said of the weights as they stand in the entry: that they are usual, one's own, not quite as pasted, or why
 * they cannot be taken. */
static gboolean
judge (GrReviewPreferences *self,
       const char          *text)
{
  g_autoptr (GError) error = NULL;
  GrFsrsParams params;
  gboolean fits;

  gr_fsrs_params_init (&params);
  if (gr_text_is_blank (text))
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->verdict), _("Usual weights"));
      adw_action_row_set_subtitle (self->verdict, _("Leave it empty unless you have weights of your own."));
      gtk_widget_remove_css_class (GTK_WIDGET (self->weights), "warning");
      return TRUE;
    }
  fits = gr_fsrs_weights_parse (text, params.w, &error);
  if (!fits)
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->verdict), _("These weights are not used"));
      adw_action_row_set_subtitle (self->verdict, error->message);
      gtk_widget_add_css_class (GTK_WIDGET (self->weights), "warning");
      return FALSE;
    }
  gtk_widget_remove_css_class (GTK_WIDGET (self->weights), "warning");
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->verdict), _("Weights of your own"));
  adw_action_row_set_subtitle (self->verdict,
                               gr_fsrs_params_clip (&params)
                                   ? _("Some were out of range and are brought to the nearest that is allowed.")
                                   : _("The next answers are scheduled by them."));
  return TRUE;
}

static void
weights_changed_cb (GrReviewPreferences *self)
{
  g_assert (GR_IS_REVIEW_PREFERENCES (self));

  if (!self->updating)
    judge (self, gtk_editable_get_text (GTK_EDITABLE (self->weights)));
}

/* Kept as 21 numbers, whatever was pasted; what cannot be read is left in the entry to be mended. */
static void
weights_apply_cb (GrReviewPreferences *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->weights));
  double w[GR_FSRS_N_WEIGHTS];
  g_autofree char *kept = NULL;

  g_assert (GR_IS_REVIEW_PREFERENCES (self));

  if (self->library == NULL || !judge (self, text))
    return;
  if (gr_fsrs_weights_parse (text, w, NULL))
    kept = gr_fsrs_weights_format (w);
  commit (self, _("Change Weights of Review"), "fsrs_weights", gr_value_text (kept));
}

/* Brings the controls to what is kept, after our changes, undo and others. */
static void
update (GrReviewPreferences *self)
{
  GrProfile *profile = get_profile (self);
  const char *weights = profile != NULL ? gr_profile_get_fsrs_weights (profile) : NULL;
  const char *shown = weights != NULL ? weights : "";

  g_assert (GR_IS_REVIEW_PREFERENCES (self));

  if (self->rest_id != 0)
    return; /* what is being turned now comes next */
  self->updating = TRUE;
  adw_spin_row_set_value (self->minutes, (double) get_minutes (profile));
  adw_spin_row_set_value (self->retention, get_retention (profile));
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->weights)), shown) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->weights), shown);
  judge (self, shown);
  self->updating = FALSE;
}

static void
gr_review_preferences_dispose (GObject *object)
{
  GrReviewPreferences *self = GR_REVIEW_PREFERENCES (object);

  if (self->rest_id != 0 && self->library != NULL)
    {
      g_clear_handle_id (&self->rest_id, g_source_remove);
      rest_cb (self);
    }
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_REVIEW_PREFERENCES);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_review_preferences_parent_class)->dispose (object);
}

static void
gr_review_preferences_finalize (GObject *object)
{
  g_free (GR_REVIEW_PREFERENCES (object)->new_uid);
  G_OBJECT_CLASS (gr_review_preferences_parent_class)->finalize (object);
}

static void
gr_review_preferences_class_init (GrReviewPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_review_preferences_dispose;
  object_class->finalize = gr_review_preferences_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-review-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, GrReviewPreferences, minutes);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPreferences, retention);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPreferences, weights);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPreferences, verdict);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, weights_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, weights_apply_cb);
}

static void
gr_review_preferences_init (GrReviewPreferences *self)
{
  self->updating = TRUE; /* the first values of the rows are nobody's choice */
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_review_preferences_set_library:
 * @self: the group
 * @library: an open library; once
 */
void
gr_review_preferences_set_library (GrReviewPreferences *self,
                                   GrLibrary           *library)
{
  g_return_if_fail (GR_IS_REVIEW_PREFERENCES (self) && self->library == NULL);

  self->library = g_object_ref (library);
  gtk_widget_set_sensitive (GTK_WIDGET (self), !gr_library_get_read_only (library));
  g_signal_connect_object (library, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
