/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-plain.h"

#include <glib/gi18n-lib.h>

/**
 * gr_plain:
 * @widget: (type GObject): a row, toast, banner or label
 *
 * Lets the widget show its texts as they are.  libadwaita reads most texts as
 * markup unless told otherwise, and then a title such as "R&D" is not shown at
 * all.  Whatever shows a text from a person or a guide goes through here.
 *
 * Returns: (transfer none): @widget
 */
gpointer
gr_plain (gpointer widget)
{
  g_return_val_if_fail (g_object_class_find_property (G_OBJECT_GET_CLASS (widget), "use-markup"), widget);
  g_object_set (widget, "use-markup", FALSE, NULL);
  return widget;
}

/**
 * gr_format_minutes:
 * @minutes: a length of time, 0 or more
 *
 * Returns: (transfer full): it in words, such as "40 min", "2 h" or "2 h 30 min"
 */
char *
gr_format_minutes (gint64 minutes)
{
  minutes = MAX (minutes, 0);
  if (minutes < 60)
    /* Translators: %d is a number of minutes */
    return g_strdup_printf (_("%d min"), (int) minutes);
  if (minutes % 60 == 0)
    /* Translators: %d is a number of hours */
    return g_strdup_printf (_("%d h"), (int) (minutes / 60));
  /* Translators: a number of hours and of minutes */
  return g_strdup_printf (_("%d h %d min"), (int) (minutes / 60), (int) (minutes % 60));
}

/**
 * gr_format_range:
 * @least: minutes, 0 or more
 * @most: minutes, @least or more
 *
 * Returns: (transfer full): the range in words, with the unit said once where
 *   both ends have the same: "20–30 min", "3–4 h", "45 min – 1 h 30 min"; one
 *   length where the ends are equal
 */
char *
gr_format_range (gint64 least,
                 gint64 most)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  least = MAX (least, 0);
  if (most <= least)
    return gr_format_minutes (least);
  if (most < 60)
    /* Translators: from so many to so many minutes */
    return g_strdup_printf (_("%d–%d min"), (int) least, (int) most);
  if (least % 60 == 0 && most % 60 == 0)
    /* Translators: from so many to so many hours */
    return g_strdup_printf (_("%d–%d h"), (int) (least / 60), (int) (most / 60));

  from = gr_format_minutes (least);
  to = gr_format_minutes (most);
  /* Translators: from one length of time to another */
  return g_strdup_printf (_("%s – %s"), from, to);
}
