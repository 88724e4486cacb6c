/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-face.h"

#include <glib/gi18n-lib.h>

#include "gr-error.h"
#include "gr-guide-points.h"
#include "gr-markup.h"
#include "gr-registry.h"
#include "gr-text.h"

/* Which fields are the two sides of what a guide holds. */
static const struct
{
  const char *type;
  const char *front;
  const char *back;
  gboolean by_points;
} sides[] = {
  { "card", "front", "back", TRUE },
  { "question", "prompt", "answer", TRUE },
  { "confusion", "claim", "explanation", FALSE },
  { "term", "title", "text", FALSE },
  { "quiz-item", "stem", "explanation", FALSE },
};

static char *
to_plain (const char *markdown)
{
  g_autoptr (GrMarkup) markup = gr_markup_parse (markdown, strlen (markdown), NULL);

  return markup != NULL ? g_strstrip (gr_markup_to_plain (markup)) : g_strdup (markdown);
}

/* One text, to be seen at once. */
static void
set_text (GrReviewFace *self,
          const char   *markdown)
{
  GStrvBuilder *builder = g_strv_builder_new ();

  if (!gr_text_is_blank (markdown))
    g_strv_builder_take (builder, to_plain (markdown));
  self->points = g_strv_builder_unref_to_strv (builder);
}

static void
set_points (GrReviewFace *self,
            const char   *markdown)
{
  g_auto (GStrv) points = gr_guide_answer_points (markdown);
  guint n = g_strv_length (points);

  self->numbered = n > 1;
  if (!self->numbered)
    {
      set_text (self, markdown);
      return;
    }
  self->points = g_new0 (char *, n + 1);
  for (guint i = 0; i < n; i++)
    self->points[i] = gr_guide_plain (points[i]);
}

/* The choices to be chosen from, and of the right ones why. */
static gboolean
set_choices (GrReviewFace *self,
             GrStore      *store,
             const char   *item,
             GError      **error)
{
  g_autoptr (GPtrArray) choices = gr_query_review_choices (store, item, error);
  g_autoptr (GStrvBuilder) shown = g_strv_builder_new ();
  g_autoptr (GString) answer = g_string_new (NULL);
  g_autofree char *explanation = g_strdup (self->back);

  if (choices == NULL)
    return FALSE;
  for (guint i = 0; i < choices->len; i++)
    {
      const GrReviewChoice *choice = g_ptr_array_index (choices, i);

      g_strv_builder_add (shown, choice->text);
      if (!choice->right)
        continue;
      g_string_append_printf (answer, "%s%s", answer->len > 0 ? "\n\n" : "", choice->text);
      if (!gr_text_is_blank (choice->reason))
        g_string_append_printf (answer, "\n\n%s", choice->reason);
    }
  if (!gr_text_is_blank (explanation))
    g_string_append_printf (answer, "\n\n%s", explanation);
  g_clear_pointer (&self->choices, g_strfreev);
  self->choices = g_strv_builder_end (shown);
  g_set_str (&self->back, answer->str);
  return TRUE;
}

/* A section that is gone is no reason not to ask. */
static void
set_section (GrReviewFace *self,
             GrStore      *store,
             const char   *section)
{
  GrRow *kept = section != NULL ? gr_store_load_one (store, gr_registry_find ("section"), section, NULL) : NULL;

  if (kept == NULL)
    return;
  self->section_title = g_strdup (gr_row_get_text (kept, "title"));
  gr_row_free (kept);
}

/**
 * gr_review_face_read:
 * @store: a store
 * @row: what is in review
 * @error: return location
 *
 * Returns: (transfer full) (nullable): its two sides
 */
GrReviewFace *
gr_review_face_read (GrStore           *store,
                     const GrReviewRow *row,
                     GError           **error)
{
  g_autoptr (GrReviewFace) self = g_new0 (GrReviewFace, 1);
  const char *type = row->own ? "card" : row->type;
  const char *uid = row->own ? row->card : row->source;
  GrRow *kept = NULL;
  guint at = 0;

  while (at < G_N_ELEMENTS (sides) && g_strcmp0 (sides[at].type, type) != 0)
    at++;
  if (at < G_N_ELEMENTS (sides))
    kept = gr_store_load_one (store, gr_registry_find (type), uid, error);
  if (kept == NULL)
    {
      if (error != NULL && *error == NULL)
        g_set_error_literal (error, GR_ERROR, GR_ERROR_NOT_FOUND, _("Read a card: it is gone"));
      return NULL;
    }
  self->front = g_strdup (gr_row_get_text (kept, sides[at].front));
  self->back = g_strdup (gr_row_get_text (kept, sides[at].back));
  gr_row_free (kept);
  if (self->front == NULL)
    self->front = g_strdup ("");
  if (self->back == NULL)
    self->back = g_strdup ("");
  self->choices = g_new0 (char *, 1);
  if (g_strcmp0 (type, "quiz-item") == 0 && !set_choices (self, store, uid, error))
    return NULL;
  set_section (self, store, row->section);
  if (sides[at].by_points)
    set_points (self, self->back);
  else
    set_text (self, self->back);
  return g_steal_pointer (&self);
}

/**
 * gr_review_face_free:
 * @self: (transfer full): a face
 */
void
gr_review_face_free (GrReviewFace *self)
{
  g_free (self->front);
  g_free (self->back);
  g_free (self->section_title);
  g_strfreev (self->choices);
  g_strfreev (self->points);
  g_free (self);
}
