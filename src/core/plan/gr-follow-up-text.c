/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-follow-up-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-text.h"

static const char *
get_thanks (GrInteractionKind kind)
{
  switch (kind)
    {
    case GR_INTERACTION_KIND_INTERVIEW:
      return _("thank you for the interview.");
    case GR_INTERACTION_KIND_INTRODUCTION_RECEIVED:
      return _("thank you for the introduction.");
    case GR_INTERACTION_KIND_REFERRAL_RECEIVED:
      return _("thank you for the referral.");
    case GR_INTERACTION_KIND_HELP_RECEIVED:
      return _("thank you for your help.");
    case GR_INTERACTION_KIND_OPPORTUNITY:
      return _("thank you for thinking of me.");
    case GR_INTERACTION_KIND_EVENT:
      return _("it was good to meet you.");
    case GR_INTERACTION_KIND_MESSAGE:
      return _("thank you for your message.");
    case GR_INTERACTION_KIND_CONVERSATION:
    case GR_INTERACTION_KIND_INTRODUCTION_GIVEN:
    case GR_INTERACTION_KIND_REFERRAL_GIVEN:
    case GR_INTERACTION_KIND_HELP_GIVEN:
    case GR_INTERACTION_KIND_TEACHING:
    default:
      return _("thank you for the conversation.");
    }
}

/* A note as a line within a sentence: without its end. */
static char *
trim (const char *note)
{
  char *line = g_strstrip (g_strdelimit (g_strdup (note), "\n\r\t", ' '));

  while (*line != '\0' && strchr (".;, ", line[strlen (line) - 1]) != NULL)
    line[strlen (line) - 1] = '\0';
  return line;
}

/**
 * gr_follow_up_compose:
 * @facts: what it is composed from
 *
 * A few lines to begin from, in the person's own words: one specific detail
 * and the promise, as the guide advises.  It is for copying or for the mail
 * program; Greenroom sends nothing.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL where there is neither a
 *   detail nor a promise: a message that could go to anybody helps nobody
 */
char *
gr_follow_up_compose (const GrFollowUpFacts *facts)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean has_detail = !gr_text_is_blank (facts->detail);
  gboolean has_promise = !gr_text_is_blank (facts->promise);

  if (!has_detail && !has_promise)
    return NULL;
  if (gr_text_is_blank (facts->name))
    g_string_append (text, _("Hello,"));
  else
    /* Translators: the first line of a letter; the placeholder is a name */
    g_string_append_printf (text, _("Hello %s,"), facts->name);
  g_string_append_printf (text, "\n\n%s", get_thanks (facts->kind));
  if (has_detail)
    {
      g_autofree char *detail = trim (facts->detail);

      /* Translators: the placeholder is what a person noted down of a conversation, in their own words */
      g_string_append_printf (text, _(" What stayed with me: %s."), detail);
    }
  if (has_promise)
    {
      g_autofree char *promise = trim (facts->promise);

      /* Translators: the placeholder is a promise, in a person's own words */
      g_string_append_printf (text, facts->kept ? _("\n\nAs promised: %s.") : _("\n\nI have not forgotten: %s."),
                              promise);
    }
  if (!gr_text_is_blank (facts->sender))
    /* Translators: the end of a letter; the placeholder is the name of who writes */
    g_string_append_printf (text, _("\n\nBest regards\n%s"), facts->sender);
  g_string_append_c (text, '\n');
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * gr_follow_up_mailto:
 * @address: (nullable): to whom; where there is none the mail program asks
 * @subject: what it is about
 * @text: the message
 *
 * Returns: (transfer full): the address of a new message (RFC 6068)
 */
char *
gr_follow_up_mailto (const char *address,
                     const char *subject,
                     const char *text)
{
  g_autofree char *to = g_uri_escape_string (address != NULL ? address : "", "@", FALSE);
  g_autofree char *about = g_uri_escape_string (subject, NULL, FALSE);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autofree char *message = g_strjoinv ("\r\n", lines);
  g_autofree char *body = g_uri_escape_string (message, NULL, FALSE);

  return g_strdup_printf ("mailto:%s?subject=%s&body=%s", to, about, body);
}
