/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-hint.h"

#include <glib/gi18n-lib.h>

#include "gr-text.h"

#define LONGEST_TITLE 48 /* characters of the words it is about */

struct _GrHint
{
  GObject parent_instance;

  GrCoachCode code;
  GrStoryPart part;
  guint start;
  guint end;
  char *words;
  char *message;
};

G_DEFINE_FINAL_TYPE (GrHint, gr_hint, G_TYPE_OBJECT)

static void
gr_hint_finalize (GObject *object)
{
  GrHint *self = GR_HINT (object);

  g_free (self->words);
  g_free (self->message);
  G_OBJECT_CLASS (gr_hint_parent_class)->finalize (object);
}

static void
gr_hint_class_init (GrHintClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_hint_finalize;
}

static void
gr_hint_init (GrHint *self)
{
}

/**
 * gr_hint_new:
 * @hint: what the coach said
 * @text: the part it said it of
 *
 * Returns: (transfer full): an item
 */
GrHint *
gr_hint_new (const GrCoachHint *hint,
             const char        *text)
{
  GrHint *self;

  g_return_val_if_fail (hint != NULL, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  self = g_object_new (GR_TYPE_HINT, NULL);
  self->code = hint->code;
  self->part = hint->part;
  self->start = hint->start;
  self->end = hint->end;
  self->message = g_strdup (hint->message);
  /* What is said of a part stays said while its words change; its field stands for them. */
  self->words = gr_hint_get_whole (self) ? g_strdup (gr_story_part_get_field (hint->part))
                                         : g_utf8_substring (text, hint->start, hint->end);
  return self;
}

/**
 * gr_hint_get_code:
 * @self: a hint
 *
 * Returns: what it is about
 */
GrCoachCode
gr_hint_get_code (GrHint *self)
{
  g_return_val_if_fail (GR_IS_HINT (self), GR_COACH_EMPTY_PART);

  return self->code;
}

/**
 * gr_hint_get_part:
 * @self: a hint
 *
 * Returns: where it is
 */
GrStoryPart
gr_hint_get_part (GrHint *self)
{
  g_return_val_if_fail (GR_IS_HINT (self), GR_STORY_PART_SITUATION);

  return self->part;
}

/**
 * gr_hint_get_start:
 * @self: a hint
 *
 * Returns: the first character it is about, from 0
 */
guint
gr_hint_get_start (GrHint *self)
{
  g_return_val_if_fail (GR_IS_HINT (self), 0);

  return self->start;
}

/**
 * gr_hint_get_end:
 * @self: a hint
 *
 * Returns: one past the last character it is about
 */
guint
gr_hint_get_end (GrHint *self)
{
  g_return_val_if_fail (GR_IS_HINT (self), 0);

  return self->end;
}

/**
 * gr_hint_get_whole:
 * @self: a hint
 *
 * Returns: whether it is about the part as such rather than some of its words
 */
gboolean
gr_hint_get_whole (GrHint *self)
{
  g_return_val_if_fail (GR_IS_HINT (self), FALSE);

  return self->code == GR_COACH_EMPTY_PART || self->code == GR_COACH_NO_FIGURE || self->code == GR_COACH_RESULT_SHORT ||
         self->code == GR_COACH_OVER_TIME;
}

/**
 * gr_hint_get_words:
 * @self: a hint
 *
 * Returns: the words it is about; of a whole part the part's field
 */
const char *
gr_hint_get_words (GrHint *self)
{
  g_return_val_if_fail (GR_IS_HINT (self), NULL);

  return self->words;
}

/**
 * gr_hint_get_message:
 * @self: a hint
 *
 * Returns: why it is worth a look, one sentence
 */
const char *
gr_hint_get_message (GrHint *self)
{
  g_return_val_if_fail (GR_IS_HINT (self), NULL);

  return self->message;
}

/**
 * gr_hint_get_reason:
 * @self: a hint
 *
 * Returns: the message, or what of it is not in the title
 */
const char *
gr_hint_get_reason (GrHint *self)
{
  g_return_val_if_fail (GR_IS_HINT (self), NULL);

  return self->code == GR_COACH_EMPTY_PART ? gr_story_part_get_prompt (self->part) : self->message;
}

/**
 * gr_hint_get_why:
 * @self: a hint
 *
 * Returns: why the coach looks for such things at all, for those who ask
 */
const char *
gr_hint_get_why (GrHint *self)
{
  g_return_val_if_fail (GR_IS_HINT (self), NULL);

  switch (self->code)
    {
    case GR_COACH_EMPTY_PART:
      return _("Whoever listens waits for all the parts: without one of them they have to ask for it, or guess.");
    case GR_COACH_WE_NOT_I:
      return _("Only sentences in Task and Action that say “we” and never “I” are marked. Interviewers want to know "
                "what you did; the others may well stay in the story.");
    case GR_COACH_NO_FIGURE:
      return _("A number is the shortest proof that something changed. If there is none, what somebody said or did "
                "because of it does as well.");
    case GR_COACH_RESULT_SHORT:
      return _("The Result is what is remembered. Here it has fewer words than the Task.");
    case GR_COACH_LONG_SENTENCE:
      return _ (
          "Sentences of more than 25 words are marked: they are hard to say in one breath, and to follow by ear.");
    case GR_COACH_PASSIVE:
      return _("“It was decided” hides who decided. If it was you, say so; if it was not, the story gains a person.");
    case GR_COACH_VAGUE:
      return _("Words like these fit any story. One detail instead makes it yours.");
    case GR_COACH_TRANSACTIONAL:
      return _("Some words make people sound like tools. You may have meant nothing by them; others may hear it.");
    case GR_COACH_OVER_TIME:
    default:
      return _("90 seconds to two minutes is a convention, not a rule. This is only said of more than 2:30.");
    }
}

static char *
dup_part_title (GrHint *self)
{
  const char *part = gr_story_part_get_name (self->part);

  switch (self->code)
    {
    case GR_COACH_EMPTY_PART:
      /* Translators: %s is a part of a story, such as Result */
      return g_strdup_printf (_("%s is empty"), part);
    case GR_COACH_NO_FIGURE:
      /* Translators: %s is a part of a story, such as Result */
      return g_strdup_printf (_("%s has no number"), part);
    case GR_COACH_RESULT_SHORT:
      /* Translators: %s is a part of a story, such as Result */
      return g_strdup_printf (_("%s is short"), part);
    default:
      /* Translators: %s is a part of a story, such as Action */
      return g_strdup_printf (_("%s is long"), part);
    }
}

/**
 * gr_hint_dup_title:
 * @self: a hint
 *
 * Returns: (transfer full): what it is about in a few words, mostly the
 *   person's own
 */
char *
gr_hint_dup_title (GrHint *self)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (GR_IS_HINT (self), NULL);

  if (gr_hint_get_whole (self))
    return dup_part_title (self);
  words = gr_text_first_line (self->words, LONGEST_TITLE);
  /* Translators: %s are words out of a story */
  return g_strdup_printf (_("“%s”"), words);
}

/**
 * gr_hint_is_same:
 * @self: a hint
 * @other: one of another reading
 *
 * Returns: whether both say the same of the same words, wherever these stand now
 */
gboolean
gr_hint_is_same (GrHint *self,
                 GrHint *other)
{
  g_return_val_if_fail (GR_IS_HINT (self), FALSE);
  g_return_val_if_fail (GR_IS_HINT (other), FALSE);

  return self->code == other->code && self->part == other->part && g_str_equal (self->words, other->words) &&
         g_str_equal (self->message, other->message);
}

/**
 * gr_hint_move_to:
 * @self: a hint
 * @other: the same hint of a later reading
 *
 * Takes over where the words stand now.
 */
void
gr_hint_move_to (GrHint *self,
                 GrHint *other)
{
  g_return_if_fail (gr_hint_is_same (self, other));

  self->start = other->start;
  self->end = other->end;
}
