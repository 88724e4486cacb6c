/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-tips.h"

#include "gr-guide-words.h"
#include "gr-markup.h"
#include "gr-queries.h"
#include "gr-registry.h"
#include "gr-text.h"

#include <string.h>

/**
 * gr_tips_free:
 * @self: (transfer full): tips
 */
void
gr_tips_free (GrTips *self)
{
  g_free (self->section);
  g_free (self->title);
  g_strfreev (self->tips);
  g_free (self);
}

static gboolean
is_about_the_day (const char *title)
{
  g_autofree char *normal = title != NULL ? gr_text_normalise (title) : NULL;

  return normal != NULL && gr_guide_word_matches (GR_WORD_INTERVIEW_DAY, normal);
}

/* The first words of each item of the outermost lists. */
static GStrv
find_items (const char *body)
{
  g_autoptr (GStrvBuilder) items = g_strv_builder_new ();
  g_autoptr (GrMarkup) markup = gr_markup_parse (body, strlen (body), NULL);

  for (guint i = 0; markup != NULL && i + 1 < gr_markup_get_n_blocks (markup); i++)
    {
      const GrMarkupBlock *item = gr_markup_get_block (markup, i);
      const GrMarkupBlock *text = gr_markup_get_block (markup, i + 1);
      g_autofree char *line = NULL;

      if (item->kind != GR_MARKUP_ITEM || item->depth != 1 || text->parent != i || text->text == NULL)
        continue;
      line = g_strdelimit (g_strdup (text->text), "\n", ' ');
      g_strv_builder_add (items, g_strstrip (line));
    }
  return g_strv_builder_end (items);
}

static GrTips *
read_section (GrStore    *store,
              const char *uid,
              GError    **error)
{
  g_autoptr (GrRow) row = gr_store_load_one (store, gr_registry_find ("section"), uid, error);
  const char *body = row != NULL ? gr_row_get_text (row, "body") : NULL;
  GrTips *tips;

  if (row == NULL)
    return NULL;
  tips = g_new0 (GrTips, 1);
  tips->section = g_strdup (uid);
  tips->title = g_strdup (gr_row_get_text (row, "title"));
  tips->tips = find_items (body != NULL ? body : "");
  return tips;
}

/**
 * gr_tips_read:
 * @store: a store
 * @guide: (nullable): of which guide
 * @error: return location
 *
 * Finds the lists of a guide that are meant for just before and during an
 * interview, by their headings.
 *
 * Returns: (transfer full) (element-type GrTips) (nullable): in their order;
 *   empty where the guide has none
 */
GPtrArray *
gr_tips_read (GrStore    *store,
              const char *guide,
              GError    **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_tips_free);
  g_autoptr (GHashTable) guides = gr_query_guide_contents (store, error);
  const GrGuideContents *contents;

  if (guides == NULL)
    return NULL;
  contents = guide != NULL ? g_hash_table_lookup (guides, guide) : NULL;
  for (guint i = 0; contents != NULL && i < contents->heads->len; i++)
    {
      const GrSectionHead *head = g_ptr_array_index (contents->heads, i);
      GrTips *tips;

      if (!head->has_text || !is_about_the_day (head->title))
        continue;
      tips = read_section (store, head->uid, error);
      if (tips == NULL)
        return NULL;
      if (tips->tips[0] == NULL)
        gr_tips_free (tips);
      else
        g_ptr_array_add (found, tips);
    }
  return g_steal_pointer (&found);
}
