/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-today-variant.h"

#include <math.h>

#include "gr-day.h"

/* Names in here are for other programs and stay as they are. */
static const struct
{
  const char *kind;
  const char *type; /* what the uid is of */
} kinds[GR_N_STEP_KINDS] = {
  [GR_STEP_GUIDE] = { "start-guide", "guide" }, [GR_STEP_SECTION] = { "read", "section" },
  [GR_STEP_QUIZ] = { "quiz", "quiz" },          [GR_STEP_REVIEW] = { "review", NULL },
  [GR_STEP_STORY] = { "story", "story" },       [GR_STEP_NEW_STORY] = { "new-story", NULL },
  [GR_STEP_TASK] = { "task", "task" },          [GR_STEP_PLAN] = { "plan", NULL },
  [GR_STEP_TIPS] = { "tips", "section" },       [GR_STEP_ROUND] = { "interview", "round" },
};

static const char *const moods[] = {
  [GR_AGENDA_EMPTY] = "empty",
  [GR_AGENDA_USUAL] = "usual",
  [GR_AGENDA_BACK] = "back",
  [GR_AGENDA_DONE] = "done",
};

static void
add (GVariantBuilder *builder,
     const char      *name,
     GVariant        *value)
{
  g_variant_builder_add (builder, "{sv}", name, value);
}

static void
add_text (GVariantBuilder *builder,
          const char      *name,
          const char      *text)
{
  add (builder, name, g_variant_new ("ms", text));
}

static void
add_day (GVariantBuilder *builder,
         const char      *name,
         gint64           day)
{
  g_autofree char *text = day != GR_AGENDA_NO_DAY ? gr_day_format (day) : NULL;

  add_text (builder, name, text);
}

/* Three places are more than the data can carry, and none is hidden by them. */
static void
add_share (GVariantBuilder *builder,
           const char      *name,
           double           share)
{
  add (builder, name, g_variant_new_double (round (share * 1000) / 1000));
}

static GVariant *
step_to_variant (const GrStep *step)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);

  add_text (&builder, "kind", kinds[step->kind].kind);
  add_text (&builder, "title", step->title);
  add_text (&builder, "reason", step->reason);
  if (step->minutes > 0)
    add (&builder, "minutes", g_variant_new_int32 (step->minutes));
  else
    add (&builder, "minutes", g_variant_new_maybe (G_VARIANT_TYPE_INT32, NULL));
  add_text (&builder, "type", step->uid != NULL ? kinds[step->kind].type : NULL);
  add_text (&builder, "uid", step->uid);
  return g_variant_builder_end (&builder);
}

static GVariant *
nothing (void)
{
  return g_variant_new_maybe (G_VARIANT_TYPE_VARDICT, NULL);
}

static GVariant *
recall_to_variant (const GrTopicStanding *topic)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);
  GrInterval interval = gr_topic_standing_get_recall (topic);

  if (!(topic->readiness.known & GR_READINESS_RECALL))
    return nothing ();
  add_share (&builder, "estimate", gr_recall_get_share (&topic->recall));
  add_share (&builder, "low", interval.low);
  add_share (&builder, "high", interval.high);
  add (&builder, "n", g_variant_new_uint32 (topic->recall.n));
  add_share (&builder, "introduced", gr_recall_get_introduced (&topic->recall));
  return g_variant_builder_end (&builder);
}

static GVariant *
quiz_to_variant (const GrTopicStanding *topic)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);

  if (!(topic->readiness.known & GR_READINESS_QUIZ))
    return nothing ();
  add_share (&builder, "estimate", topic->quiz.known);
  add_share (&builder, "low", topic->quiz.interval.low);
  add_share (&builder, "high", topic->quiz.interval.high);
  add (&builder, "n", g_variant_new_uint32 (topic->quiz.n));
  add_share (&builder, "effective_n", topic->quiz.n_effective);
  return g_variant_builder_end (&builder);
}

static GVariant *
topic_to_variant (const GrTopicStanding *topic)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);
  GrReadinessPart missing = gr_readiness_get_missing (&topic->readiness);
  const char *names[3] = { NULL };
  guint n = 0;

  if (missing & GR_READINESS_RECALL)
    names[n++] = "recall";
  if (missing & GR_READINESS_QUIZ)
    names[n++] = "quiz";
  add_text (&builder, "topic", topic->title);
  add_text (&builder, "guide", topic->guide);
  add (&builder, "recall", recall_to_variant (topic));
  add (&builder, "quiz", quiz_to_variant (topic));
  add (&builder, "stories", nothing ());
  if (topic->composite >= 0)
    add_share (&builder, "at_least", topic->composite);
  else
    add (&builder, "at_least", g_variant_new_maybe (G_VARIANT_TYPE_DOUBLE, NULL));
  add (&builder, "missing", g_variant_new_strv (names, n));
  return g_variant_builder_end (&builder);
}

static void
add_calibration (GVariantBuilder  *builder,
                 const GrStanding *standing)
{
  g_auto (GVariantBuilder) calibration = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);

  add (&calibration, "n", g_variant_new_uint32 (standing->calibration.n));
  add (&calibration, "too_high_by_points", g_variant_new_int32 (gr_calibration_get_bias (&standing->calibration)));
  add (builder, "calibration", g_variant_builder_end (&calibration));
}

static GVariant *
follow_ups_to_variant (const GrUpcoming *upcoming)
{
  g_auto (GVariantBuilder) list = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));

  for (guint i = 0; i < upcoming->follow_ups->len; i++)
    {
      const GrDueFollowUp *due = g_ptr_array_index (upcoming->follow_ups, i);
      g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);
      gboolean promised = due->kind == GR_FOLLOW_UP_PROMISE;

      add_text (&builder, "kind", promised ? "promise" : "contact");
      add_text (&builder, "person", due->person);
      add_text (&builder, "name", due->name);
      add_text (&builder, "promise", due->promise);
      add (&builder, "due_at",
           promised ? g_variant_new_int64 (due->due_at) : g_variant_new_maybe (G_VARIANT_TYPE_INT64, NULL));
      g_variant_builder_add_value (&list, g_variant_builder_end (&builder));
    }
  return g_variant_builder_end (&list);
}

/**
 * gr_today_to_variant:
 * @self: a day
 *
 * What the command `agenda --json` prints, as an `a{sv}`:
 *
 * - `format`, `version`: "greenroom-agenda", 1
 * - `today`, `interview`: dates; the latter may be null
 * - `mood`: usual, back (after days away), done, empty; `title` and `sentence`: what the page then says, or null
 * - `next`: a step or null; `also`: steps.  A step has `kind`, `title`, `reason`, `minutes` (null: nobody has said),
 *   `type` and `uid` of what it is about (or null)
 * - `round`: uid of the next interview that is kept, or null
 * - `follow_ups`: what is due with people: `kind` is "promise" or "contact"; `person` (a uid, or null), `name`,
 *   `promise` and `due_at`, milliseconds since 1970 (both null for a contact)
 * - `recall_on`: the day that recall is estimated for
 * - `readiness`: a topic each: `topic`, `guide` (a uid), `recall` (`estimate`, `low`, `high`, `n`, `introduced`) and
 *   `quiz` (`estimate`, `low`, `high`, `n`, `effective_n`), or null where there is no data; `stories`, null for now;
 *   `at_least`, a number made of the lower ends, or null where a part is `missing`
 * - `calibration`: `n` reviews compared; `too_high_by_points`, 0 while that may be chance
 *
 * Shares are from 0 to 1; the bounds hold eight times in ten.
 *
 * Returns: (transfer floating): the value
 */
GVariant *
gr_today_to_variant (const GrToday *self)
{
  g_auto (GVariantBuilder) builder = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE_VARDICT);
  g_auto (GVariantBuilder) also = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  g_auto (GVariantBuilder) topics = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aa{sv}"));
  const GPtrArray *steps = self->agenda->steps;

  for (guint i = 1; i < steps->len; i++)
    g_variant_builder_add_value (&also, step_to_variant (g_ptr_array_index (steps, i)));
  for (guint i = 0; i < self->standing->topics->len; i++)
    g_variant_builder_add_value (&topics, topic_to_variant (g_ptr_array_index (self->standing->topics, i)));

  add_text (&builder, "format", "greenroom-agenda");
  add (&builder, "version", g_variant_new_int32 (1));
  add_day (&builder, "today", self->today);
  add_day (&builder, "interview", self->interview);
  add_text (&builder, "mood", moods[self->agenda->mood]);
  add_text (&builder, "title", self->agenda->title);
  add_text (&builder, "sentence", self->agenda->sentence);
  add (&builder, "next", steps->len > 0 ? step_to_variant (g_ptr_array_index (steps, 0)) : nothing ());
  add (&builder, "also", g_variant_builder_end (&also));
  add_text (&builder, "round", self->upcoming->round);
  add (&builder, "follow_ups", follow_ups_to_variant (self->upcoming));
  add_day (&builder, "recall_on", self->standing->on);
  add (&builder, "readiness", g_variant_builder_end (&topics));
  add_calibration (&builder, self->standing);
  return g_variant_builder_end (&builder);
}
