/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-people-change.h"

#include <glib/gi18n-lib.h>

#include "gr-follow-up.h"

static const char *
get_nick (GrInteractionKind kind)
{
  g_autoptr (GEnumClass) kinds = g_type_class_ref (GR_TYPE_INTERACTION_KIND);

  return g_enum_get_value (kinds, (int) kind)->value_nick; /* as static as the type */
}

/**
 * gr_people_make_person:
 * @now_ms: now, in milliseconds since 1970 in UTC
 * @uid: (out) (transfer none): what they will be known by, for as long as the change is there
 *
 * Somebody to be filled in, with the cadence that the guide advises.  Quietly:
 * what is not written yet is nothing to take back.
 *
 * Returns: (transfer full): a change that adds them
 */
GrChange *
gr_people_make_person (gint64       now_ms,
                       const char **uid)
{
  GrChange *change = gr_change_new (GR_CHANGE_QUIET, NULL);

  *uid = gr_change_create (change, "person", NULL);
  gr_change_set_integer (change, "person", *uid, "cadence_days", GR_CADENCE_MAX_DAYS);
  gr_change_set_integer (change, "person", *uid, "made_at", now_ms);
  return change;
}

/**
 * gr_people_make_interaction:
 * @person: (nullable): uid of who it was with
 * @kind: what it was
 * @now_ms: when it was
 * @uid: (out) (transfer none): what it will be known by, for as long as the change is there
 *
 * Returns: (transfer full): a change that adds it, as quietly
 */
GrChange *
gr_people_make_interaction (const char       *person,
                            GrInteractionKind kind,
                            gint64            now_ms,
                            const char      **uid)
{
  GrChange *change = gr_change_new (GR_CHANGE_QUIET, NULL);

  *uid = gr_change_create (change, "interaction", NULL);
  if (person != NULL)
    gr_change_set_text (change, "interaction", *uid, "person", person);
  gr_change_set_text (change, "interaction", *uid, "kind", get_nick (kind));
  gr_change_set_integer (change, "interaction", *uid, "happened_at", now_ms);
  return change;
}

/**
 * gr_people_make_kept:
 * @interaction: uid of an interaction with a promise
 * @kept_ms: when it was kept; 0: not yet
 *
 * Returns: (transfer full): a change that says so
 */
GrChange *
gr_people_make_kept (const char *interaction,
                     gint64      kept_ms)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, kept_ms > 0 ? _("Keep Promise") : _("Reopen Promise"));

  gr_change_set_integer (change, "interaction", interaction, "promise_kept_at", kept_ms);
  return change;
}

/**
 * gr_people_make_written:
 * @person: uid of who was written to
 * @detail: what the message was about
 * @about: uid of the interaction that it was about
 * @kept: whether what was promised then came with it
 * @now_ms: now
 *
 * A message is contact, so the time to write again counts from it.  What was
 * worded for it is done with.
 *
 * Returns: (transfer full): a change that writes it down
 */
GrChange *
gr_people_make_written (const char *person,
                        const char *detail,
                        const char *about,
                        gboolean    kept,
                        gint64      now_ms)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Mark as Written"));
  const char *uid = gr_change_create (change, "interaction", NULL);

  gr_change_set_text (change, "interaction", uid, "person", person);
  gr_change_set_text (change, "interaction", uid, "kind", get_nick (GR_INTERACTION_KIND_MESSAGE));
  gr_change_set_integer (change, "interaction", uid, "happened_at", now_ms);
  gr_change_set_text (change, "interaction", uid, "detail", detail);
  gr_change_set_text (change, "interaction", about, "message", NULL);
  if (kept)
    gr_change_set_integer (change, "interaction", about, "promise_kept_at", now_ms);
  return change;
}
