/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-form.h"

#include "gr-telling.h"

#define GROUP "take"

/* One-way video asks to think for half a minute and to speak for two or three; an elevator pitch is 30 to 45 s.  Both
 * are conventions.  What is asked live has no clock: there a usual answer is the measure. */
#define VIDEO_THINK_MS 30000
#define VIDEO_SPEAK_MS 120000
#define ELEVATOR_SPEAK_MS 45000

static const char *
get_nick (GType type,
          int   value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *found = g_enum_get_value (klass, value);

  return found != NULL ? found->value_nick : "";
}

/* What is not known is the first. */
static int
read_nick (GKeyFile   *file,
           const char *key,
           GType       type)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  g_autofree char *nick = g_key_file_get_string (file, GROUP, key, NULL);
  GEnumValue *found = nick != NULL ? g_enum_get_value_by_nick (klass, nick) : NULL;

  return found != NULL ? found->value : 0;
}

/**
 * gr_take_form_new:
 * @question: uid of what is answered
 * @question_title: how it is asked
 *
 * Returns: (transfer full): a take of it, live, with nothing marked
 */
GrTakeForm *
gr_take_form_new (const char *question,
                  const char *question_title)
{
  GrTakeForm *self;

  g_return_val_if_fail (question != NULL, NULL);

  self = g_new0 (GrTakeForm, 1);
  self->question = g_strdup (question);
  self->question_title = g_strdup (question_title != NULL ? question_title : "");
  gr_take_marks_init (&self->marks);
  return self;
}

/**
 * gr_take_form_copy:
 * @self: a form
 *
 * Returns: (transfer full): another like it
 */
GrTakeForm *
gr_take_form_copy (const GrTakeForm *self)
{
  GrTakeForm *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->question = g_strdup (self->question);
  copy->question_title = g_strdup (self->question_title);
  copy->story = g_strdup (self->story);
  return copy;
}

/**
 * gr_take_form_free:
 * @self: (transfer full): a form
 */
void
gr_take_form_free (GrTakeForm *self)
{
  g_free (self->question);
  g_free (self->question_title);
  g_free (self->story);
  g_free (self);
}

/**
 * gr_take_form_to_text:
 * @self: a form
 *
 * Returns: (transfer full): it as [func@TakeForm.from_text] reads it
 */
char *
gr_take_form_to_text (const GrTakeForm *self)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GString) at = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 1; i < self->marks.n; i++)
    g_string_append_printf (at, "%" G_GINT64_FORMAT ";", self->marks.at[i]);
  g_key_file_set_string (file, GROUP, "question", self->question);
  g_key_file_set_string (file, GROUP, "question-title", self->question_title);
  if (self->story != NULL)
    g_key_file_set_string (file, GROUP, "story", self->story);
  g_key_file_set_string (file, GROUP, "medium", get_nick (GR_TYPE_MEDIUM, self->medium));
  g_key_file_set_string (file, GROUP, "kind", get_nick (GR_TYPE_INTERVIEW_KIND, self->kind));
  g_key_file_set_int64 (file, GROUP, "started-at", self->started_at);
  g_key_file_set_int64 (file, GROUP, "think-ms", self->think_ms);
  g_key_file_set_boolean (file, GROUP, "hint", self->hint);
  g_key_file_set_value (file, GROUP, "marks", at->str);
  return g_key_file_to_data (file, NULL, NULL);
}

static void
read_marks (GrTakeForm *self,
            GKeyFile   *file)
{
  g_auto (GStrv) at = g_key_file_get_string_list (file, GROUP, "marks", NULL, NULL);

  for (guint i = 0; at != NULL && at[i] != NULL; i++)
    gr_take_marks_next (&self->marks, MAX (g_ascii_strtoll (at[i], NULL, 10), 0));
}

/**
 * gr_take_form_from_text:
 * @text: a text, perhaps not ours
 *
 * Returns: (transfer full) (nullable): the form it tells of
 */
GrTakeForm *
gr_take_form_from_text (const char *text)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *question = NULL;
  g_autofree char *title = NULL;
  GrTakeForm *self;

  g_return_val_if_fail (text != NULL, NULL);

  if (!g_key_file_load_from_data (file, text, (gsize) -1, G_KEY_FILE_NONE, NULL))
    return NULL;
  question = g_key_file_get_string (file, GROUP, "question", NULL);
  if (question == NULL)
    return NULL;
  title = g_key_file_get_string (file, GROUP, "question-title", NULL);
  self = gr_take_form_new (question, title);
  self->story = g_key_file_get_string (file, GROUP, "story", NULL);
  self->medium = read_nick (file, "medium", GR_TYPE_MEDIUM);
  self->kind = read_nick (file, "kind", GR_TYPE_INTERVIEW_KIND);
  self->started_at = g_key_file_get_int64 (file, GROUP, "started-at", NULL);
  self->think_ms = MAX (g_key_file_get_int64 (file, GROUP, "think-ms", NULL), 0);
  self->hint = g_key_file_get_boolean (file, GROUP, "hint", NULL);
  read_marks (self, file);
  return self;
}

/**
 * gr_take_form_create:
 * @self: a form
 * @measures: what was measured
 * @change: a change that becomes one that keeps the take, too
 *
 * Returns: (transfer none): the new take's uid
 */
const char *
gr_take_form_create (const GrTakeForm     *self,
                     const GrTakeMeasures *measures,
                     GrChange             *change)
{
  static const char *const parts[GR_N_TAKE_MARKS] = { "situation_ms", "task_ms", "action_ms", "result_ms" };
  const char *uid;

  g_return_val_if_fail (self != NULL && measures != NULL && change != NULL, NULL);

  uid = gr_change_create (change, "take", NULL);
  gr_change_set_text (change, "take", uid, "question", self->question);
  gr_change_set_text (change, "take", uid, "question_title", self->question_title);
  gr_change_set_text (change, "take", uid, "story", self->story);
  gr_change_set_text (change, "take", uid, "medium", get_nick (GR_TYPE_MEDIUM, self->medium));
  gr_change_set_text (change, "take", uid, "kind", get_nick (GR_TYPE_INTERVIEW_KIND, self->kind));
  gr_change_set_integer (change, "take", uid, "started_at", self->started_at);
  gr_change_set_integer (change, "take", uid, "think_ms", self->think_ms);
  gr_change_set_integer (change, "take", uid, "duration_ms", measures->duration_ms);
  for (guint i = 0; i < GR_N_TAKE_MARKS; i++)
    gr_change_set_integer (change, "take", uid, parts[i], measures->part_ms[i]);
  gr_change_set_text (change, "take", uid, "measure", get_nick (GR_TYPE_MEASURE, measures->measure));
  gr_change_set_integer (change, "take", uid, "spoken_ms", measures->spoken_ms);
  gr_change_set_integer (change, "take", uid, "pauses", measures->pauses);
  gr_change_set_integer (change, "take", uid, "longest_pause_ms", measures->longest_pause_ms);
  gr_change_set_integer (change, "take", uid, "hint", self->hint);
  return uid;
}

/**
 * gr_take_form_get_think_ms:
 * @medium: how one is spoken with
 *
 * Returns: how long there is to think; 0 where one starts when one is ready
 */
gint64
gr_take_form_get_think_ms (GrMedium medium)
{
  return medium == GR_MEDIUM_VIDEO ? VIDEO_THINK_MS : 0;
}

/**
 * gr_take_form_get_speak_ms:
 * @medium: how one is spoken with
 *
 * Returns: how long there is to speak
 */
gint64
gr_take_form_get_speak_ms (GrMedium medium)
{
  switch (medium)
    {
    case GR_MEDIUM_VIDEO:
      return VIDEO_SPEAK_MS;

    case GR_MEDIUM_ELEVATOR:
      return ELEVATOR_SPEAK_MS;

    case GR_MEDIUM_LIVE:
    case GR_MEDIUM_PHONE:
    default:
      return GR_TELLING_USUAL_MAX * G_GINT64_CONSTANT (1000);
    }
}
