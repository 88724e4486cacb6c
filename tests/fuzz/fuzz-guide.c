/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-draft.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

static void
check_sections (GPtrArray *sections)
{
  for (guint i = 0; i < sections->len; i++)
    {
      const GrGuideSection *section = sections->pdata[i];

      g_assert_true (section->id != NULL && g_utf8_validate (section->title, -1, NULL) &&
                     g_utf8_validate (section->body, -1, NULL));
      check_sections (section->sections);
    }
}

static void
check_quiz (const GrGuideQuiz *quiz)
{
  g_assert_cmpuint (quiz->items->len, >, 0);
  for (guint i = 0; i < quiz->items->len; i++)
    {
      const GrGuideItem *item = quiz->items->pdata[i];

      g_assert_cmpuint (item->options->len, >=, 2);
      g_assert_true (g_utf8_validate (item->stem, -1, NULL));
      for (guint n = 0; n < item->options->len; n++)
        g_assert_true (g_utf8_validate (((GrGuideText *) item->options->pdata[n])->text, -1, NULL));
      for (guint n = 0; n < item->correct->len; n++)
        g_assert_cmpuint (g_array_index (item->correct, guint, n), <, item->options->len);
    }
}

static void
check_draft (const GrGuideDraft *draft)
{
  check_sections (draft->sections);
  for (guint i = 0; i < draft->quizzes->len; i++)
    check_quiz (draft->quizzes->pdata[i]);
  for (guint i = 0; i < draft->questions->len; i++)
    {
      const GrGuideQuestion *question = draft->questions->pdata[i];

      g_assert_true (g_utf8_validate (question->prompt, -1, NULL) && g_utf8_validate (question->answer, -1, NULL));
    }
  for (guint i = 0; i < draft->confusions->len; i++)
    {
      const GrGuideConfusion *confusion = draft->confusions->pdata[i];

      g_assert_true (g_utf8_validate (confusion->claim, -1, NULL) &&
                     g_utf8_validate (confusion->explanation, -1, NULL));
    }
  for (guint i = 0; i < draft->projects->len; i++)
    {
      const GrGuideProject *project = draft->projects->pdata[i];

      g_assert_true (g_utf8_validate (project->title, -1, NULL));
      for (guint n = 0; n < project->units->len; n++)
        g_assert_true (g_utf8_validate (((GrGuideUnit *) project->units->pdata[n])->title, -1, NULL));
    }
  for (guint i = 0; i < draft->diagnostics->len; i++)
    g_assert_true (g_utf8_validate (((GrGuideDiagnostic *) draft->diagnostics->pdata[i])->message, -1, NULL));
}

/* Any bytes are read or refused, and what is read is whole. */
int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) draft = gr_guide_read ((const char *) data, size, "fuzz.md", &error);

  g_assert_true ((draft == NULL) == (error != NULL));
  if (draft != NULL)
    check_draft (draft);
  return 0;
}
