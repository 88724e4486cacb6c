/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-snapshot-private.h"

#include <glib/gi18n-lib.h>

#include "gr-enums.h"
#include "gr-pseudonyms.h"
#include "gr-text.h"

static GrFolioTextKind
to_folio (GrProfileTextKind kind)
{
  switch (kind)
    {
    case GR_PROFILE_TEXT_KIND_VALUE:
      return GR_FOLIO_VALUE;
    case GR_PROFILE_TEXT_KIND_PITCH:
      return GR_FOLIO_PITCH;
    case GR_PROFILE_TEXT_KIND_ASK:
      return GR_FOLIO_ASK;
    case GR_PROFILE_TEXT_KIND_PHILOSOPHY:
    default:
      return GR_FOLIO_PHILOSOPHY;
    }
}

static int
compare_made_at (gconstpointer a,
                 gconstpointer b)
{
  gint64 first = gr_row_get_integer (*(const GrRow *const *) a, "made_at");
  gint64 second = gr_row_get_integer (*(const GrRow *const *) b, "made_at");

  return (first > second) - (first < second);
}

/* In the order in which they were marked, so that each keeps the name that stands for it. */
gboolean
gr_snapshot_take_privates (Snapshot *s,
                           GError  **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "private-word", NULL, error);

  if (rows != NULL)
    g_ptr_array_sort (rows, compare_made_at); /* one that was brought back stands where it was */
  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      const char *word = gr_row_get_text (row, "word");
      GrPrivateKind kind = (GrPrivateKind) gr_snapshot_nick (row, "kind", GR_TYPE_PRIVATE_KIND);

      if (!gr_text_is_blank (word) && gr_pseudonyms_add (s->folio->pseudonyms, word, kind))
        g_ptr_array_add (s->folio->private_words, g_strdup (word));
    }
  return rows != NULL;
}

gboolean
gr_snapshot_take_texts (Snapshot *s,
                        GError  **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "profile-text", NULL, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      GrFolioText *text;

      if (gr_text_is_blank (gr_row_get_text (row, "text")))
        continue;
      text = gr_folio_add_text (s->folio);
      text->uid = g_strdup (row->uid);
      text->kind = to_folio ((GrProfileTextKind) gr_snapshot_nick (row, "kind", GR_TYPE_PROFILE_TEXT_KIND));
      text->text = gr_snapshot_dup (row, "text");
    }
  return rows != NULL;
}

static gboolean
take_bullets (Snapshot     *s,
              GrFolioStory *story,
              GError      **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "story-version", story->uid, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);

      if (gr_snapshot_nick (row, "kind", GR_TYPE_VERSION_KIND) == GR_VERSION_KIND_BULLETS)
        g_set_str (&story->bullets, gr_row_get_text (row, "text"));
    }
  return rows != NULL;
}

/* What it answers, as the question is called now; where that is gone, as it was. */
static gboolean
take_questions (Snapshot     *s,
                GrFolioStory *story,
                GError      **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "story-answers", story->uid, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      g_autoptr (GError) failed = NULL;
      g_autoptr (GrRow) question = NULL;
      const char *title;

      if (gr_snapshot_nick (row, "fit", GR_TYPE_FIT) != GR_FIT_WELL)
        continue;
      question = gr_snapshot_find (s, "question", gr_row_get_text (row, "question"), &failed);
      if (failed != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&failed));
          return FALSE;
        }
      title = question != NULL ? gr_row_get_text (question, "prompt") : gr_row_get_text (row, "question_title");
      if (!gr_text_is_blank (title))
        g_ptr_array_add (story->answers, g_strdup (title));
    }
  return rows != NULL;
}

gboolean
gr_snapshot_take_stories (Snapshot *s,
                          GError  **error)
{
  static const char *const spoken[] = { "situation", "task", "action", "result", "learning" };
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "story", NULL, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      GrFolioStory *story = gr_folio_add_story (s->folio);

      story->uid = g_strdup (row->uid);
      story->title = gr_snapshot_dup (row, "title");
      if (gr_text_is_blank (story->title))
        g_set_str (&story->title, _("A story without a title"));
      story->situation = gr_snapshot_dup (row, "situation");
      story->task = gr_snapshot_dup (row, "task");
      story->action = gr_snapshot_dup (row, "action");
      story->result = gr_snapshot_dup (row, "result");
      story->learning = gr_snapshot_dup (row, "learning");
      for (guint n = 0; n < G_N_ELEMENTS (spoken); n++)
        story->words += gr_text_count_words (gr_row_get_text (row, spoken[n]));
      if (!gr_snapshot_join_names (s, "competency", story->uid, &story->competencies, error) ||
          !take_bullets (s, story, error) || !take_questions (s, story, error))
        return FALSE;
    }
  return rows != NULL;
}

/* The answers that were written; what is only asked is for the plan. */
gboolean
gr_snapshot_take_answers (Snapshot *s,
                          GError  **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "own-answer", NULL, error);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      const GrRow *row = g_ptr_array_index (rows, i);
      g_autoptr (GError) failed = NULL;
      g_autoptr (GrRow) question = NULL;
      GrFolioAnswer *answer;

      if (gr_text_is_blank (gr_row_get_text (row, "text")))
        continue;
      question = gr_snapshot_find (s, "question", gr_row_get_text (row, "question"), &failed);
      if (failed != NULL)
        {
          g_propagate_error (error, g_steal_pointer (&failed));
          return FALSE;
        }
      answer = gr_folio_add_answer (s->folio);
      answer->uid = g_strdup (gr_row_get_text (row, "question"));
      answer->prompt =
          question != NULL ? gr_snapshot_dup (question, "prompt") : gr_snapshot_dup (row, "question_title");
      answer->group = question != NULL ? gr_snapshot_dup (question, "topic") : NULL;
      answer->text = gr_snapshot_dup (row, "text");
    }
  return rows != NULL;
}

/* The files kept beside stories, by the name they came with. */
gboolean
gr_snapshot_take_files (Snapshot *s,
                        GError  **error)
{
  g_autoptr (GPtrArray) rows = gr_snapshot_load (s, "file", NULL, error);

  if (rows == NULL)
    return FALSE;
  for (guint i = 0; i < s->folio->stories->len; i++)
    {
      const GrFolioStory *story = g_ptr_array_index (s->folio->stories, i);

      for (guint n = 0; n < rows->len; n++)
        {
          const GrRow *row = g_ptr_array_index (rows, n);
          GrFolioEntry *entry;

          if (g_strcmp0 (gr_row_get_text (row, "target_type"), "story") != 0 ||
              g_strcmp0 (gr_row_get_text (row, "target"), story->uid) != 0)
            continue;
          entry = gr_folio_add_entry (s->folio->files);
          entry->uid = g_strdup (story->uid);
          entry->title = gr_snapshot_dup (row, "name");
          entry->meta = g_strdup (story->title);
        }
    }
  return TRUE;
}
