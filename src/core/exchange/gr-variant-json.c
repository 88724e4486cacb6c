/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-variant-json.h"

#include <json-glib/json-glib.h>

/**
 * gr_variant_json_print:
 * @value: a value, such as an `a{sv}`; a floating one is taken
 *
 * Packs for other programs what a room above this one knows: rooms up there
 * speak in plain values, and only here is JSON.  An empty maybe is null; the
 * members keep their order.
 *
 * Returns: (transfer full): JSON with a line break at its end
 */
char *
gr_variant_json_print (GVariant *value)
{
  g_autoptr (GVariant) held = g_variant_ref_sink (value);
  g_autoptr (JsonNode) root = json_gvariant_serialize (held);
  g_autofree char *text = json_to_string (root, TRUE);

  return g_strconcat (text, "\n", NULL);
}
