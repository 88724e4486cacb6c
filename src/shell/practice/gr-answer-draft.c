/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-answer-draft.h"

#include <glib/gi18n-lib.h>

struct _GrAnswerDraft
{
  GObject parent_instance;

  GrBank *bank;
  GrQuestion *question;
  GrOwnAnswer *answer;
  GrDraft *drafts[GR_N_ANSWER_TEXTS];
  char *waiting[GR_N_ANSWER_TEXTS]; /* typed while the row is being made */
  gboolean making;
  gboolean failed;
};

G_DEFINE_FINAL_TYPE (GrAnswerDraft, gr_answer_draft, G_TYPE_OBJECT)

enum { PROP_0, PROP_DIRTY, PROP_FAILED, N_PROPS };

enum { REPLACED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static const char *const fields[GR_N_ANSWER_TEXTS] = { "text", "contingency" };

static void
notify_saved (GrAnswerDraft *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIRTY]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FAILED]);
}

static void
text_cb (GrAnswerDraft *self)
{
  g_signal_emit (self, signals[REPLACED], 0);
}

static void
close_drafts (GrAnswerDraft *self)
{
  for (guint i = 0; i < GR_N_ANSWER_TEXTS; i++)
    {
      if (self->drafts[i] == NULL)
        continue;
      gr_draft_close (self->drafts[i]);
      g_signal_handlers_disconnect_by_data (self->drafts[i], self);
      g_clear_object (&self->drafts[i]);
    }
  g_clear_object (&self->answer);
}

static void
open_drafts (GrAnswerDraft *self,
             GrOwnAnswer   *answer)
{
  self->answer = g_object_ref (answer);
  for (guint i = 0; i < GR_N_ANSWER_TEXTS; i++)
    {
      self->drafts[i] =
          gr_draft_new (gr_bank_get_library (self->bank), GR_ENTITY (answer), fields[i], _("Edit Answer"));
      g_signal_connect_object (self->drafts[i], "notify::text", G_CALLBACK (text_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->drafts[i], "notify::dirty", G_CALLBACK (notify_saved), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->drafts[i], "notify::error", G_CALLBACK (notify_saved), self, G_CONNECT_SWAPPED);
      if (self->waiting[i] != NULL)
        gr_draft_set_text (self->drafts[i], self->waiting[i]);
      g_clear_pointer (&self->waiting[i], g_free);
    }
}

/* The row may come by another way than by typing here, and go: by undo, or with the last of it in another library. */
static void
bank_changed_cb (GrAnswerDraft *self)
{
  GrOwnAnswer *answer = gr_bank_find_answer (self->bank, gr_entity_get_uid (GR_ENTITY (self->question)));

  if (answer == self->answer || self->making)
    return;
  close_drafts (self);
  if (answer != NULL)
    open_drafts (self, answer);
  g_signal_emit (self, signals[REPLACED], 0);
}

static void
made_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrAnswerDraft) self = GR_ANSWER_DRAFT (data);
  g_autoptr (GError) error = NULL;
  GrOwnAnswer *answer;

  self->making = FALSE;
  self->failed = !gr_library_commit_finish (GR_LIBRARY (object), result, &error);
  answer = gr_bank_find_answer (self->bank, gr_entity_get_uid (GR_ENTITY (self->question)));
  if (answer != NULL && self->answer == NULL)
    open_drafts (self, answer);
  notify_saved (self);
}

static void
make_row (GrAnswerDraft *self)
{
  GrLibrary *library = gr_bank_get_library (self->bank);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Draft Answer"));
  const char *uid = gr_change_create (change, "own-answer", NULL);

  gr_change_set_text (change, "own-answer", uid, "question", gr_entity_get_uid (GR_ENTITY (self->question)));
  gr_change_set_text (change, "own-answer", uid, "question_title", gr_question_get_prompt (self->question));
  gr_change_set_integer (change, "own-answer", uid, "made_at", gr_clock_get_wall_ms (gr_library_get_clock (library)));
  for (guint i = 0; i < GR_N_ANSWER_TEXTS; i++)
    if (self->waiting[i] != NULL)
      gr_change_set_text (change, "own-answer", uid, fields[i], self->waiting[i]);
  self->making = TRUE;
  gr_library_commit_async (library, change, made_cb, g_object_ref (self));
}

static void
gr_answer_draft_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_DIRTY:
      g_value_set_boolean (value, gr_answer_draft_get_dirty (GR_ANSWER_DRAFT (object)));
      break;

    case PROP_FAILED:
      g_value_set_boolean (value, gr_answer_draft_get_failed (GR_ANSWER_DRAFT (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_answer_draft_dispose (GObject *object)
{
  GrAnswerDraft *self = GR_ANSWER_DRAFT (object);

  close_drafts (self);
  for (guint i = 0; i < GR_N_ANSWER_TEXTS; i++)
    g_clear_pointer (&self->waiting[i], g_free);
  g_clear_object (&self->question);
  g_clear_object (&self->bank);
  G_OBJECT_CLASS (gr_answer_draft_parent_class)->dispose (object);
}

static void
gr_answer_draft_class_init (GrAnswerDraftClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_answer_draft_get_property;
  object_class->dispose = gr_answer_draft_dispose;

  properties[PROP_DIRTY] = g_param_spec_boolean ("dirty", NULL, NULL, FALSE, flags);
  properties[PROP_FAILED] = g_param_spec_boolean ("failed", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[REPLACED] =
      g_signal_new ("replaced", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_answer_draft_init (GrAnswerDraft *self)
{
}

/**
 * gr_answer_draft_new:
 * @bank: the bank
 * @question: one of its questions
 *
 * Returns: (transfer full): one's own answer to it
 */
GrAnswerDraft *
gr_answer_draft_new (GrBank     *bank,
                     GrQuestion *question)
{
  GrAnswerDraft *self;
  GrOwnAnswer *answer;

  g_return_val_if_fail (GR_IS_BANK (bank), NULL);
  g_return_val_if_fail (GR_IS_QUESTION (question), NULL);

  self = g_object_new (GR_TYPE_ANSWER_DRAFT, NULL);
  self->bank = g_object_ref (bank);
  self->question = g_object_ref (question);
  answer = gr_bank_find_answer (bank, gr_entity_get_uid (GR_ENTITY (question)));
  if (answer != NULL)
    open_drafts (self, answer);
  g_signal_connect_object (bank, "changed", G_CALLBACK (bank_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * gr_answer_draft_get_text:
 * @self: a draft
 * @text: which text
 *
 * Returns: what it is now, perhaps empty
 */
const char *
gr_answer_draft_get_text (GrAnswerDraft *self,
                          GrAnswerText   text)
{
  g_return_val_if_fail (GR_IS_ANSWER_DRAFT (self), NULL);

  if (self->drafts[text] != NULL)
    return gr_draft_get_text (self->drafts[text]);
  return self->waiting[text] != NULL ? self->waiting[text] : "";
}

/**
 * gr_answer_draft_set_text:
 * @self: a draft
 * @text: which text
 * @words: what was typed
 *
 * Takes over what was typed; it reaches the disk as any draft does.
 */
void
gr_answer_draft_set_text (GrAnswerDraft *self,
                          GrAnswerText   text,
                          const char    *words)
{
  g_return_if_fail (GR_IS_ANSWER_DRAFT (self));
  g_return_if_fail (words != NULL);

  if (self->drafts[text] != NULL)
    {
      gr_draft_set_text (self->drafts[text], words);
      return;
    }
  if (self->waiting[text] == NULL && *words == '\0')
    return;
  g_set_str (&self->waiting[text], words);
  if (!self->making)
    make_row (self);
  notify_saved (self);
}

/**
 * gr_answer_draft_get_dirty:
 * @self: a draft
 *
 * Returns: whether something is not known to be on disk
 */
gboolean
gr_answer_draft_get_dirty (GrAnswerDraft *self)
{
  gboolean dirty;

  g_return_val_if_fail (GR_IS_ANSWER_DRAFT (self), FALSE);

  dirty = self->making;
  for (guint i = 0; i < GR_N_ANSWER_TEXTS; i++)
    dirty |= self->waiting[i] != NULL || (self->drafts[i] != NULL && gr_draft_get_dirty (self->drafts[i]));
  return dirty;
}

/**
 * gr_answer_draft_get_failed:
 * @self: a draft
 *
 * Returns: whether the last attempt to keep it failed
 */
gboolean
gr_answer_draft_get_failed (GrAnswerDraft *self)
{
  gboolean failed;

  g_return_val_if_fail (GR_IS_ANSWER_DRAFT (self), FALSE);

  failed = self->failed;
  for (guint i = 0; i < GR_N_ANSWER_TEXTS; i++)
    failed |= self->drafts[i] != NULL && gr_draft_get_error (self->drafts[i]) != NULL;
  return failed;
}

/**
 * gr_answer_draft_flush:
 * @self: a draft
 *
 * Hands in at once what is left.
 */
void
gr_answer_draft_flush (GrAnswerDraft *self)
{
  g_return_if_fail (GR_IS_ANSWER_DRAFT (self));

  for (guint i = 0; i < GR_N_ANSWER_TEXTS; i++)
    if (self->drafts[i] != NULL)
      gr_draft_flush (self->drafts[i]);
}
