/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coach-json.h"

#include "gr-pack-reader.h"

#include <glib/gi18n-lib.h>

#define MOST_BYTES (1024 * 1024) /* of one part: a story of a hundred thousand words is none */

/**
 * gr_coach_json_read:
 * @bytes: JSON: an object of "situation", "task", "action", "result",
 *   "learning" and "language", all texts, any of which may be absent
 * @name: what it is called in messages
 * @error: return location; %GR_ERROR_INVALID
 *
 * Returns: (transfer full) (nullable): the story
 */
GrCoachInput *
gr_coach_json_read (GBytes     *bytes,
                    const char *name,
                    GError    **error)
{
  g_autoptr (GrCoachInput) input = g_new0 (GrCoachInput, 1);
  g_autofree char *action = g_strdup_printf (_("Coach “%s”"), name);
  JsonObject *object;
  g_auto (GrPackReader) reader = { 0 };

  gr_pack_reader_init (&reader, action);
  object = gr_pack_reader_parse (&reader, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    input->texts[i] = gr_pack_text (&reader, object, gr_story_part_get_field (i), MOST_BYTES);
  input->language = gr_pack_text (&reader, object, "language", 64);
  if (reader.error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&reader.error));
      return NULL;
    }
  return g_steal_pointer (&input);
}

/**
 * gr_coach_input_free:
 * @input: (transfer full): a story
 */
void
gr_coach_input_free (GrCoachInput *input)
{
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    g_free (input->texts[i]);
  g_free (input->language);
  g_free (input);
}

static void
add_numbers (JsonBuilder *b,
             const char  *name,
             const guint *numbers,
             guint        n)
{
  json_builder_set_member_name (b, name);
  json_builder_begin_object (b);
  for (guint i = 0; i < n; i++)
    {
      json_builder_set_member_name (b, gr_story_part_get_field (i));
      json_builder_add_int_value (b, numbers[i]);
    }
  json_builder_end_object (b);
}

static void
add_hint (JsonBuilder       *b,
          const GrCoachHint *hint)
{
  json_builder_begin_object (b);
  json_builder_set_member_name (b, "code");
  json_builder_add_string_value (b, gr_coach_code_get_nick (hint->code));
  json_builder_set_member_name (b, "end");
  json_builder_add_int_value (b, hint->end);
  json_builder_set_member_name (b, "field");
  json_builder_add_string_value (b, gr_story_part_get_field (hint->part));
  json_builder_set_member_name (b, "message");
  json_builder_add_string_value (b, hint->message);
  json_builder_set_member_name (b, "start");
  json_builder_add_int_value (b, hint->start);
  json_builder_end_object (b);
}

/**
 * gr_coach_json_write:
 * @telling: what the story comes to
 * @hints: (element-type GrCoachHint): what is worth another look
 *
 * "words" by part, "seconds" in all, "shares" of the four parts in per cent,
 * and "hints" with the "field", the characters from "start" up to "end", a
 * "code" and a "message".
 *
 * Returns: (transfer full): JSON
 */
char *
gr_coach_json_write (const GrTelling *telling,
                     GPtrArray       *hints)
{
  g_autoptr (JsonBuilder) b = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (b);
  json_builder_set_member_name (b, "hints");
  json_builder_begin_array (b);
  for (guint i = 0; i < hints->len; i++)
    add_hint (b, hints->pdata[i]);
  json_builder_end_array (b);
  json_builder_set_member_name (b, "seconds");
  json_builder_add_int_value (b, telling->total_seconds);
  add_numbers (b, "shares", telling->shares, GR_STORY_PART_LEARNING);
  add_numbers (b, "words", telling->words, GR_N_STORY_PARTS);
  json_builder_end_object (b);
  root = json_builder_get_root (b);
  return json_to_string (root, TRUE);
}
