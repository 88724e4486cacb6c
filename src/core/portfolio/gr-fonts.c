/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-error.h"
#include "gr-style.h"

#include <fontconfig/fontconfig.h>
#include <glib/gi18n-lib.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

static const char *const files[] = {
  "Inter-Regular.otf",        "Inter-Italic.otf",          "Inter-SemiBold.otf",
  "Inter-SemiBoldItalic.otf", "InterDisplay-SemiBold.otf", "LinLibertine_R.otf",
  "LinLibertine_RI.otf",      "LinLibertine_RZ.otf",       "LinLibertine_DR.otf",
};

/* Where the face lies: the person's word, the checkout it was built in, the place it is installed to. */
static char *
font_folder (void)
{
  const char *chosen = g_getenv ("GREENROOM_DATA_DIR");
  g_autofree char *installed = g_build_filename (PKGDATADIR, "fonts", NULL);

  if (chosen != NULL)
    return g_build_filename (chosen, "fonts", NULL);
  if (g_file_test (installed, G_FILE_TEST_IS_DIR))
    return g_steal_pointer (&installed);
  return g_build_filename (SOURCE_ROOT, "data", "fonts", NULL);
}

/* The system's fonts and ours, read once for the program's life: a configuration of our own, as adding a file to the
 * shared one would add it anew for each layout and change the window's fonts too.  Never freed. */
static FcConfig *
font_config (void)
{
  static gsize once = 0;

  if (g_once_init_enter (&once))
    {
      g_autofree char *folder = font_folder ();
      FcConfig *config = FcInitLoadConfigAndFonts ();
      gsize missing = 0;

      for (guint i = 0; config != NULL && i < G_N_ELEMENTS (files); i++)
        {
          g_autofree char *path = g_build_filename (folder, files[i], NULL);

          missing += !FcConfigAppFontAddFile (config, (const FcChar8 *) path);
        }
      g_once_init_leave (&once, config != NULL && missing == 0 ? (gsize) config : 1);
    }
  return once == 1 ? NULL : (FcConfig *) once;
}

static gboolean
is_language (const char *tag)
{
  return g_regex_match_simple ("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$", tag, 0, 0);
}

/* The language by its name (BCP 47): the document's own, else that of the words around it; they are English where there
 * is no translation. */
char *
gr_fonts_make_language (const char *language)
{
  const char *const *names = g_get_language_names ();
  g_auto (GStrv) parts = NULL;
  g_autofree char *tag = NULL;

  if (language != NULL && is_language (language))
    return g_strdup (language);
  parts = g_strsplit_set (names[0], ".@", 2);
  tag = g_strdelimit (g_strdup (parts[0] != NULL ? parts[0] : ""), "_", '-');
  return is_language (tag) ? g_steal_pointer (&tag) : g_strdup ("en");
}

/* A context of a font map of its own, so that no screen's resolution or hinting moves a line. */
PangoContext *
gr_fonts_new_context (const char *language,
                      GError    **error)
{
  g_autoptr (PangoFontMap) map = NULL;
  PangoContext *context = NULL;
  cairo_font_options_t *options = NULL;
  FcConfig *config = font_config ();

  if (config == NULL)
    {
      g_set_error_literal (error, GR_ERROR, GR_ERROR_NOT_FOUND,
                           _("Lay out the portfolio: its typeface is missing; install Greenroom again"));
      return NULL;
    }

  map = pango_cairo_font_map_new_for_font_type (CAIRO_FONT_TYPE_FT);
  pango_fc_font_map_set_config (PANGO_FC_FONT_MAP (map), config);
  pango_cairo_font_map_set_resolution (PANGO_CAIRO_FONT_MAP (map), 72);
  context = pango_font_map_create_context (map);
  options = cairo_font_options_create ();
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, PANGO_DIRECTION_WEAK_LTR);
  if (language != NULL)
    pango_context_set_language (context, pango_language_from_string (language));
  return context;
}
