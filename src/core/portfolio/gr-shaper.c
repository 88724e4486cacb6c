/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-shaper-private.h"

#include <string.h>

/* Lines that were made, and the last document that wanted them. */
typedef struct
{
  GrShaped *shaped;
  guint turn;
} Kept;

static void
kept_free (gpointer data)
{
  Kept *kept = data;

  gr_shaped_unref (kept->shaped);
  g_free (kept);
}

/**
 * gr_shaper_new:
 *
 * Returns: (transfer full): a shaper that keeps nothing yet
 */
GrShaper *
gr_shaper_new (void)
{
  GrShaper *self = g_atomic_rc_box_new0 (GrShaper);

  self->kept = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, kept_free);
  self->spaces = g_hash_table_new_full (NULL, NULL, g_object_unref, g_free);
  return self;
}

/**
 * gr_shaper_ref:
 * @self: a shaper
 *
 * Returns: (transfer full): @self
 */
GrShaper *
gr_shaper_ref (GrShaper *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear_faces (GrShaper *self)
{
  for (guint style = 0; style < GR_N_STYLES; style++)
    {
      g_clear_pointer (&self->fonts[style], pango_font_description_free);
      g_clear_pointer (&self->attributes[style], pango_attr_list_unref);
    }
}

static void
shaper_clear (gpointer data)
{
  GrShaper *self = data;

  clear_faces (self);
  g_hash_table_unref (self->kept);
  g_hash_table_unref (self->spaces);
  g_clear_object (&self->context);
  g_free (self->language);
}

/**
 * gr_shaper_unref:
 * @self: (transfer full): a shaper
 */
void
gr_shaper_unref (GrShaper *self)
{
  g_atomic_rc_box_release_full (self, shaper_clear);
}

static PangoAttrList *
style_attributes (const GrDesignSpec *design,
                  const GrStyleSpec  *spec)
{
  PangoAttrList *list = pango_attr_list_new ();
  g_autoptr (GString) features = g_string_new (design->features);

  /* A word cut at the measure gets no hyphen: it would be read as the person's own. */
  pango_attr_list_insert (list, pango_attr_insert_hyphens_new (FALSE));
  if (spec->tabular)
    g_string_append (features, features->len > 0 ? ", tnum" : "tnum");
  if (features->len > 0)
    pango_attr_list_insert (list, pango_attr_font_features_new (features->str));
  return list;
}

/* Prepares fonts and attributes and measures each style's own face. */
static void
make_faces (GrShaper *self)
{
  for (guint style = 0; style < GR_N_STYLES; style++)
    {
      const GrStyleSpec *spec = &self->spec->styles[style];
      PangoFontDescription *font = pango_font_description_new ();
      g_autoptr (PangoLayout) probe = pango_layout_new (self->context);
      PangoRectangle logical;

      pango_font_description_set_family_static (font, spec->family);
      pango_font_description_set_weight (font, spec->weight);
      pango_font_description_set_style (font, spec->slant);
      pango_font_description_set_absolute_size (font, spec->size * self->scale * PANGO_SCALE);
      self->fonts[style] = font;
      self->attributes[style] = style_attributes (self->spec, spec);

      pango_layout_set_font_description (probe, font);
      pango_layout_set_text (probe, "Hx", -1);
      pango_layout_line_get_extents (pango_layout_get_line_readonly (probe, 0), NULL, &logical);
      self->ascent[style] = -pango_units_to_double (logical.y);
      self->descent[style] = pango_units_to_double (logical.y + logical.height);
    }
}

/* What is shaped from now on is of that language and design, its type @scale times as large as the design has it.
 * Returns FALSE with %GR_ERROR_NOT_FOUND where the typeface is missing. */
gboolean
gr_shaper_prepare (GrShaper   *self,
                   const char *language,
                   GrDesign    design,
                   double      scale,
                   GError    **error)
{
  if (self->context != NULL && g_str_equal (self->language, language) && self->design == design && self->scale == scale)
    return TRUE;
  if (self->context == NULL || !g_str_equal (self->language, language))
    {
      g_hash_table_remove_all (self->kept);
      g_hash_table_remove_all (self->spaces);
      g_clear_object (&self->context);
      self->context = gr_fonts_new_context (language, error);
      if (self->context == NULL)
        return FALSE;
    }
  g_set_str (&self->language, language);
  self->design = design;
  self->spec = gr_design_get (design);
  self->scale = scale;
  clear_faces (self);
  make_faces (self);
  return TRUE;
}

/* All that decides what the lines look like. */
static GBytes *
make_key (GrShaper         *self,
          const GrTextWish *wish)
{
  GString *key = g_string_new (NULL);

  g_string_printf (key, "%d %a %d %a %d %d", self->design, self->scale, wish->style, wish->width, wish->at_end,
                   wish->one_line);
  for (guint i = 0; wish->runs != NULL && i < wish->runs->len; i++)
    {
      const GrRun *run = g_ptr_array_index (wish->runs, i);

      g_string_append_printf (key, "\n%" G_GSIZE_FORMAT " %d %s", strlen (run->text), run->flags,
                              run->uri != NULL ? run->uri : "");
      g_string_append_printf (key, "\n%s", run->text);
    }
  if (wish->text != NULL)
    g_string_append_printf (key, "\n%s", wish->text);
  return g_string_free_to_bytes (key);
}

/* Returns: (transfer full): the lines of a text, which are made where none like it was wanted in this document or the
 * one before; a text that says nothing has none */
GrShaped *
gr_shaper_shape (GrShaper         *self,
                 const GrTextWish *wish)
{
  g_autoptr (GBytes) key = make_key (self, wish);
  Kept *kept = g_hash_table_lookup (self->kept, key);

  if (kept == NULL)
    {
      kept = g_new0 (Kept, 1);
      kept->shaped = gr_shaper_make (self, wish);
      self->made++;
      g_hash_table_insert (self->kept, g_steal_pointer (&key), kept);
    }
  kept->turn = self->turn;
  return gr_shaped_ref (kept->shaped);
}

static gboolean
is_old (gpointer key,
        gpointer value,
        gpointer turn)
{
  return ((const Kept *) value)->turn != GPOINTER_TO_UINT (turn);
}

/* A document is whole: what it did not want is let go, and another begins. */
void
gr_shaper_forget (GrShaper *self)
{
  g_hash_table_foreach_remove (self->kept, is_old, GUINT_TO_POINTER (self->turn));
  self->turn++;
}
