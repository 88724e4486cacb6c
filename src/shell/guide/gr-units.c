/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-units.h"

/* The least level of the sections from @from to before @to. */
static int
least_level (const GrUnitHead *heads,
             guint             from,
             guint             to)
{
  int least = G_MAXINT;

  for (guint i = from; i < to; i++)
    least = MIN (least, heads[i].level);
  return least;
}

/* The next section from @from on that is not inside a section of this level. */
static guint
end_of (const GrUnitHead *heads,
        guint             from,
        guint             to,
        int               level)
{
  while (from < to && heads[from].level > level)
    from++;
  return from;
}

/* How many sections at the start are text right under the guide's title (which
 * is of level 1): they are pages of their own, not the parents of all others. */
static guint
count_prefaces (const GrUnitHead *heads,
                guint             n_heads)
{
  guint n = 0;

  while (n < n_heads && heads[n].level == 1)
    n++;
  return n < n_heads && least_level (heads, n, n_heads) > 1 ? n : 0;
}

static guint
add (GArray  *units,
     guint    first,
     guint    end,
     guint    parent,
     gboolean readable)
{
  GrUnit unit = { first, end - first, parent == GR_UNITS_NONE ? 1 : 2, parent, readable };

  g_array_append_val (units, unit);
  return units->len - 1;
}

/* Prose is read a sub-heading at a time.  A quiz, the confusions or a project
 * are one thing, and so is a list of questions, unless it has groups. */
static gboolean
is_split (const GrUnitHead *heads,
          guint             first,
          guint             end,
          int               sub_level)
{
  if (end == first + 1)
    return FALSE;
  if (heads[first].kind == GR_SECTION_KIND_NOTES)
    return TRUE;
  if (heads[first].kind != GR_SECTION_KIND_QUESTIONS)
    return FALSE;
  for (guint i = first + 1; i < end; i++)
    if (heads[i].level > sub_level)
      return TRUE;
  return FALSE;
}

/**
 * gr_units_find:
 * @heads: (array length=n_heads): the sections of a guide in their order
 * @n_heads: how many
 *
 * Divides a guide into what is read at a time: not so little that one only
 * turns pages, not so much that "understood" says nothing.  Every section is
 * in exactly one unit.
 *
 * Returns: (transfer full) (element-type GrUnit): the units, in order
 */
GArray *
gr_units_find (const GrUnitHead *heads,
               guint             n_heads)
{
  GArray *units = g_array_new (FALSE, FALSE, sizeof (GrUnit));
  guint n_prefaces = count_prefaces (heads, n_heads);
  int top = least_level (heads, n_prefaces, n_heads);
  guint at = 0;

  for (; at < n_prefaces; at++)
    add (units, at, at + 1, GR_UNITS_NONE, heads[at].has_text);
  while (at < n_heads)
    {
      guint end = end_of (heads, at + 1, n_heads, top);
      int sub_level = least_level (heads, at + 1, end);

      if (is_split (heads, at, end, sub_level))
        {
          guint parent = add (units, at, at + 1, GR_UNITS_NONE, heads[at].has_text);

          for (guint i = at + 1; i < end;)
            {
              guint sub_end = end_of (heads, i + 1, end, sub_level);

              add (units, i, sub_end, parent, TRUE);
              i = sub_end;
            }
        }
      else
        add (units, at, end, GR_UNITS_NONE, TRUE);
      at = end;
    }
  return units;
}

/**
 * gr_units_find_section:
 * @units: (element-type GrUnit): the units of a guide
 * @section: a section's place in it
 *
 * Returns: the unit that holds it; where that is only a heading, the one
 *   below it; %GR_UNITS_NONE where there is none
 */
guint
gr_units_find_section (const GArray *units,
                       guint         section)
{
  for (guint i = 0; i < units->len; i++)
    {
      const GrUnit *unit = &g_array_index (units, GrUnit, i);

      if (section >= unit->first + unit->n)
        continue;
      if (!unit->readable && i + 1 < units->len)
        return i + 1;
      return unit->readable ? i : GR_UNITS_NONE;
    }
  return GR_UNITS_NONE;
}
