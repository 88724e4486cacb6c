/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-facts.h"

#include <glib/gi18n-lib.h>

static void
add (GPtrArray *facts,
     char      *value,
     char      *words)
{
  GrTakeFact *fact = g_new0 (GrTakeFact, 1);

  fact->value = value;
  fact->words = words;
  g_ptr_array_add (facts, fact);
}

static gint64
in_seconds (gint64 ms)
{
  return MAX (ms, 0) / 1000; /* as the clock of the take counted them */
}

static char *
format_seconds (gint64 ms)
{
  /* Translators: seconds */
  return g_strdup_printf (_("%d s"), (int) in_seconds (ms));
}

static gboolean
is_marked (GrTake *take)
{
  return gr_take_get_situation_ms (take) + gr_take_get_task_ms (take) + gr_take_get_action_ms (take) +
             gr_take_get_result_ms (take) >
         0;
}

static void
add_sound (GPtrArray *facts,
           GrTake    *take)
{
  gint64 duration = MAX (gr_take_get_duration_ms (take), 1);
  guint pauses = (guint) gr_take_get_pauses (take);
  int share = (int) (100 * CLAMP ((double) gr_take_get_spoken_ms (take) / (double) duration, 0, 1) + .5);

  add (facts, g_strdup_printf (_("%d %%"), share), g_strdup (_("of the time speaking")));
  add (facts, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u pause", "%u pauses", pauses), pauses),
       g_strdup (_("longer than 2.5 s")));
}

static void
add_result (GPtrArray *facts,
            GrTake    *take,
            GrTake    *first)
{
  if (!is_marked (take))
    return;
  add (facts, format_seconds (gr_take_get_result_ms (take)),
       first != NULL && is_marked (first)
           /* Translators: how long the result took now, and in the first take */
           ? g_strdup_printf (_("on the result, was %d s"), (int) in_seconds (gr_take_get_result_ms (first)))
           : g_strdup (_("on the result")));
}

/**
 * gr_take_facts_list:
 * @take: a take
 * @first: (nullable): the first of its question, when that is another
 *
 * Returns: (transfer full) (element-type GrTakeFact): what was measured in it;
 *   none of it is a mark
 */
GPtrArray *
gr_take_facts_list (GrTake *take,
                    GrTake *first)
{
  GPtrArray *facts = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_take_fact_free);

  add (facts, format_seconds (gr_take_get_think_ms (take)), g_strdup (_("thinking")));
  if (gr_take_get_measure (take) == GR_MEASURE_SOUND)
    add_sound (facts, take);
  else
    add (facts, format_seconds (gr_take_get_duration_ms (take)), g_strdup (_("in all")));
  add_result (facts, take, first);
  return facts;
}

/**
 * gr_take_facts_how:
 * @take: a take
 *
 * Returns: how that was measured
 */
const char *
gr_take_facts_how (GrTake *take)
{
  if (gr_take_get_measure (take) == GR_MEASURE_SOUND)
    return is_marked (take) ? _("Thinking by the clock. Parts by your marks. Speaking and pauses by how loud it is: "
                                 "what stands out from the quiet counts as speaking.")
                            : _("Thinking by the clock. Speaking and pauses by how loud it is: what stands out from "
                                 "the quiet counts as speaking.");
  return is_marked (take) ? _("Measured by the clock, parts by your marks.") : _("Measured by the clock.");
}

/**
 * gr_take_fact_free:
 * @fact: (transfer full): a fact
 */
void
gr_take_fact_free (GrTakeFact *fact)
{
  g_free (fact->value);
  g_free (fact->words);
  g_free (fact);
}
