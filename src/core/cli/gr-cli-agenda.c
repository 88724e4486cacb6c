/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-cli-private.h"

#include "gr-today-variant.h"
#include "gr-variant-json.h"

#include <glib/gi18n-lib.h>

static void
print_step (const GrStep *step)
{
  g_print ("  %s", step->title);
  if (step->minutes > 0)
    g_print (_(" (about %d min)"), step->minutes);
  if (step->reason != NULL)
    g_print ("\n    %s", step->reason);
  g_print ("\n");
}

static void
print_steps (const GrAgenda *agenda)
{
  gboolean done = agenda->mood == GR_AGENDA_DONE || agenda->mood == GR_AGENDA_EMPTY;

  if (agenda->title != NULL)
    g_print ("%s\n", agenda->title);
  if (agenda->sentence != NULL)
    g_print ("%s\n", agenda->sentence);
  for (guint i = 0; i < agenda->steps->len; i++)
    {
      if (i == 0 && !done)
        g_print ("%s\n", _("Next:"));
      else if (i == (done ? 0 : 1))
        g_print ("%s\n", agenda->mood == GR_AGENDA_USUAL ? _("Also today:") : _("If you have more time:"));
      print_step (g_ptr_array_index (agenda->steps, i));
    }
}

static void
print_standing (const GrStanding *standing)
{
  g_autofree char *date = gr_standing_describe_date (standing);
  g_autofree char *caveat = gr_standing_describe_caveat (standing);

  if (standing->topics->len == 0)
    return;
  g_print ("\n%s\n", date);
  for (guint i = 0; i < standing->topics->len; i++)
    {
      const GrTopicStanding *topic = g_ptr_array_index (standing->topics, i);
      g_autofree char *brief = gr_standing_describe_short (topic);

      g_print ("  %s\n    %s\n", topic->title, brief);
    }
  if (caveat != NULL)
    g_print ("%s\n", caveat);
}

/* With people: what was promised, and to whom it is a good time to write. */
static void
print_people (const GrUpcoming *upcoming,
              gint64            now_ms)
{
  if (upcoming->follow_ups->len == 0)
    return;
  g_print ("\n%s\n", _("People:"));
  for (guint i = 0; i < upcoming->follow_ups->len; i++)
    {
      const GrDueFollowUp *due = g_ptr_array_index (upcoming->follow_ups, i);
      g_autofree char *about = gr_due_follow_up_describe (due, now_ms);

      g_print ("  %s\n    %s\n", due->name != NULL ? due->name : "", about);
    }
}

/* What the page Today says, for a terminal or a panel; status 0 also when there is nothing to do. */
int
gr_cli_agenda (GrCliArguments *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GrStore) store = gr_store_open (arguments->library, GR_STORE_READ, &error);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GrToday) today = NULL;
  gint64 now_ms = g_get_real_time () / 1000;

  if (store != NULL)
    today = gr_today_read (store, now_ms, zone, &error);
  if (today == NULL)
    return gr_cli_fail (error);
  if (arguments->json)
    {
      g_autofree char *text = gr_variant_json_print (gr_today_to_variant (today));

      g_print ("%s", text);
      return GR_CLI_OK;
    }
  print_steps (today->agenda);
  print_people (today->upcoming, now_ms);
  print_standing (today->standing);
  return GR_CLI_OK;
}
