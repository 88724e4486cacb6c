/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-search-json.h"

#include <json-glib/json-glib.h>

static void
add_text (JsonBuilder *b,
          const char  *name,
          const char  *text)
{
  json_builder_set_member_name (b, name);
  json_builder_add_string_value (b, text);
}

/* In characters, which every language counts alike, unlike bytes. */
static void
add_spans (JsonBuilder *b,
           const char  *name,
           const char  *text,
           GArray      *spans)
{
  json_builder_set_member_name (b, name);
  json_builder_begin_array (b);
  for (guint i = 0; i < spans->len; i++)
    {
      const GrSpan *span = &g_array_index (spans, GrSpan, i);

      json_builder_begin_array (b);
      json_builder_add_int_value (b, g_utf8_pointer_to_offset (text, text + span->start));
      json_builder_add_int_value (b, g_utf8_pointer_to_offset (text, text + span->end));
      json_builder_end_array (b);
    }
  json_builder_end_array (b);
}

static void
add_hit (JsonBuilder       *b,
         const GrSearchHit *hit)
{
  json_builder_begin_object (b);
  add_text (b, "excerpt", hit->excerpt);
  json_builder_set_member_name (b, "spans");
  json_builder_begin_object (b);
  add_spans (b, "excerpt", hit->excerpt, hit->excerpt_spans);
  add_spans (b, "title", hit->title, hit->title_spans);
  json_builder_end_object (b);
  add_text (b, "title", hit->title);
  add_text (b, "type", hit->type);
  add_text (b, "uid", hit->uid);
  add_text (b, "where", hit->where);
  json_builder_end_object (b);
}

/**
 * gr_search_json_from_hits:
 * @text: what was looked for, UTF-8
 * @hits: (element-type GrSearchHit): what was found, the best first
 *
 * Packs what a search found for other programs.  The names of the members stay
 * as they are; spans are pairs of character offsets, from and behind.
 *
 * Returns: (transfer full): JSON with a line break at its end
 */
char *
gr_search_json_from_hits (const char *text,
                          GPtrArray  *hits)
{
  g_autoptr (JsonBuilder) b = json_builder_new_immutable ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  json_builder_begin_object (b);
  add_text (b, "format", GR_SEARCH_JSON_FORMAT);
  json_builder_set_member_name (b, "hits");
  json_builder_begin_array (b);
  for (guint i = 0; i < hits->len; i++)
    add_hit (b, hits->pdata[i]);
  json_builder_end_array (b);
  add_text (b, "text", text);
  json_builder_set_member_name (b, "version");
  json_builder_add_int_value (b, GR_SEARCH_JSON_VERSION);
  json_builder_end_object (b);
  root = json_builder_get_root (b);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json = json_generator_to_data (generator, NULL);
  return g_strconcat (json, "\n", NULL);
}
