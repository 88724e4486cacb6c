/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-part-color.h"

/* A part has one colour wherever it is shown, and its letter with it.  None is
 * red or green: nothing here is right or wrong. */
static const struct
{
  AdwAccentColor color;
  const char *css;
} colors[GR_N_STORY_PARTS] = {
  { ADW_ACCENT_COLOR_SLATE, "situation" }, { ADW_ACCENT_COLOR_TEAL, "task" },       { ADW_ACCENT_COLOR_BLUE, "action" },
  { ADW_ACCENT_COLOR_PURPLE, "result" },   { ADW_ACCENT_COLOR_ORANGE, "learning" },
};

/**
 * gr_part_color_get:
 * @part: a part
 * @widget: where it is drawn
 * @color: (out caller-allocates): its colour
 *
 * Gives the part's colour in a tone that stands out from the background: the
 * lighter one on dark.
 */
void
gr_part_color_get (GrStoryPart part,
                   GtkWidget  *widget,
                   GdkRGBA    *color)
{
  AdwStyleManager *style;

  g_return_if_fail (part < GR_N_STORY_PARTS);
  g_return_if_fail (GTK_IS_WIDGET (widget));

  style = adw_style_manager_get_for_display (gtk_widget_get_display (widget));
  if (adw_style_manager_get_dark (style) || adw_style_manager_get_high_contrast (style))
    adw_accent_color_to_standalone_rgba (colors[part].color, adw_style_manager_get_dark (style), color);
  else
    adw_accent_color_to_rgba (colors[part].color, color);
}

/**
 * gr_part_color_get_css:
 * @part: a part
 *
 * Returns: the style class that gives a badge the part's colour
 */
const char *
gr_part_color_get_css (GrStoryPart part)
{
  g_return_val_if_fail (part < GR_N_STORY_PARTS, NULL);

  return colors[part].css;
}
