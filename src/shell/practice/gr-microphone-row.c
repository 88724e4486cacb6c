/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-microphone-row.h"

#include <glib/gi18n-lib.h>

#include "gr-microphone.h"
#include "gr-names.h"

struct _GrMicrophoneRow
{
  AdwComboRow parent_instance;

  GSettings *settings;
  GPtrArray *microphones; /* of GrMicrophone; NULL: not known yet */
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (GrMicrophoneRow, gr_microphone_row, ADW_TYPE_COMBO_ROW)

/* The first in the list is whichever the system has. */
static const GrMicrophone *
get_chosen (GrMicrophoneRow *self)
{
  guint at = adw_combo_row_get_selected (ADW_COMBO_ROW (self));

  return at > 0 && gr_microphone_row_get_asks (self) && at <= self->microphones->len ? self->microphones->pdata[at - 1]
                                                                                     : NULL;
}

static void
selected_cb (GrMicrophoneRow *self)
{
  const GrMicrophone *chosen = get_chosen (self);

  if (!self->filling)
    g_settings_set_string (self->settings, "microphone", chosen != NULL ? chosen->name : "");
}

static void
gr_microphone_row_dispose (GObject *object)
{
  GrMicrophoneRow *self = GR_MICROPHONE_ROW (object);

  self->filling = TRUE; /* its list goes, the choice stays */
  g_clear_object (&self->settings);
  g_clear_pointer (&self->microphones, g_ptr_array_unref);
  G_OBJECT_CLASS (gr_microphone_row_parent_class)->dispose (object);
}

static void
gr_microphone_row_class_init (GrMicrophoneRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_microphone_row_dispose;
}

static void
gr_microphone_row_init (GrMicrophoneRow *self)
{
  self->settings = g_settings_new (APPLICATION_ID);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("Microphone"));
  gr_name_lists (GTK_WIDGET (self), _("Microphone"));
  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_cb), NULL);
}

/**
 * gr_microphone_row_set_found:
 * @self: a row
 * @microphones: (nullable) (element-type GrMicrophone): those that there are now
 *
 * Offers them.  One that was chosen and is away stays chosen for when it is
 * back.
 */
void
gr_microphone_row_set_found (GrMicrophoneRow *self,
                             GPtrArray       *microphones)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  g_autofree char *chosen = NULL;
  guint selected = 0;

  g_return_if_fail (GR_IS_MICROPHONE_ROW (self));

  g_clear_pointer (&self->microphones, g_ptr_array_unref);
  self->microphones = microphones != NULL ? g_ptr_array_ref (microphones) : NULL;
  chosen = g_settings_get_string (self->settings, "microphone");
  gtk_string_list_append (names, _("The System’s"));
  for (guint i = 0; microphones != NULL && i < microphones->len; i++)
    {
      const GrMicrophone *microphone = microphones->pdata[i];

      gtk_string_list_append (names, microphone->name);
      if (g_str_equal (microphone->name, chosen))
        selected = i + 1;
    }
  self->filling = TRUE;
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (names));
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), selected);
  self->filling = FALSE;
}

/**
 * gr_microphone_row_get_asks:
 * @self: a row
 *
 * Returns: whether there is a choice
 */
gboolean
gr_microphone_row_get_asks (GrMicrophoneRow *self)
{
  g_return_val_if_fail (GR_IS_MICROPHONE_ROW (self), FALSE);
  return self->microphones != NULL && self->microphones->len > 1;
}

/**
 * gr_microphone_row_get_source:
 * @self: a row
 *
 * Returns: (nullable): what [ctor@Recorder.new] takes as its source; %NULL for the
 *   system's microphone
 */
const char *
gr_microphone_row_get_source (GrMicrophoneRow *self)
{
  const GrMicrophone *chosen;

  g_return_val_if_fail (GR_IS_MICROPHONE_ROW (self), NULL);

  chosen = get_chosen (self);
  return chosen != NULL ? chosen->source : NULL;
}
