/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-clock-row.h"

#include <glib/gi18n-lib.h>

#define LAST (24 * 60 - 1)
#define STEP 15

/* A time of day in a spin row: its value is the minute after midnight, its text what a clock shows. */

/* “18:30”, “1830”, “18.30”, “18”: what people write. */
static gboolean
parse (const char *text,
       double     *value)
{
  char *end;
  guint64 hours = g_ascii_strtoull (text, &end, 10);
  guint64 minutes = 0;

  if (end == text)
    return FALSE;
  if (*end == ':' || *end == '.')
    minutes = g_ascii_strtoull (end + 1, NULL, 10);
  else if (hours > 99)
    {
      minutes = hours % 100;
      hours /= 100;
    }
  if (hours > 23 || minutes > 59)
    return FALSE;
  *value = (double) (hours * 60 + minutes);
  return TRUE;
}

static int
input_cb (AdwSpinRow *row,
          double     *value)
{
  return parse (gtk_editable_get_text (GTK_EDITABLE (row)), value) ? TRUE : GTK_INPUT_ERROR;
}

static gboolean
output_cb (AdwSpinRow *row)
{
  g_autofree char *text = gr_clock_row_format ((gint64) adw_spin_row_get_value (row));

  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (row)), text))
    gtk_editable_set_text (GTK_EDITABLE (row), text);
  return TRUE;
}

/**
 * gr_clock_row_format:
 * @minute: after midnight, 0 to 1439
 *
 * Returns: (transfer full): what a clock shows then
 */
char *
gr_clock_row_format (gint64 minute)
{
  g_autoptr (GDateTime) time =
      g_date_time_new_utc (2000, 1, 1, (int) (CLAMP (minute, 0, LAST) / 60), (int) (CLAMP (minute, 0, LAST) % 60), 0);

  /* Translators: a time of day, as g_date_time_format() takes it */
  return g_date_time_format (time, _("%H:%M"));
}

/**
 * gr_clock_row_bind:
 * @row: a row without a range yet
 *
 * Makes it a row for a time of day, by quarters of an hour, or as typed.
 */
void
gr_clock_row_bind (AdwSpinRow *row)
{
  g_return_if_fail (ADW_IS_SPIN_ROW (row));

  g_signal_connect (row, "input", G_CALLBACK (input_cb), NULL);
  g_signal_connect (row, "output", G_CALLBACK (output_cb), NULL);
  adw_spin_row_set_range (row, 0, LAST);
  gtk_adjustment_set_step_increment (adw_spin_row_get_adjustment (row), STEP);
  gtk_adjustment_set_page_increment (adw_spin_row_get_adjustment (row), 60);
  adw_spin_row_set_wrap (row, TRUE);
  adw_spin_row_update (row);
}
