/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-key.h"
#include "gr-guide-quiz.h"

/* An answer key: where it stands, the answer for each number, and up to which number a quiz has used it. */
typedef struct
{
  guint line;
  int used;
  GHashTable *answers;
} Key;

/* The questions of one quiz, and the lines of the section it stands in. */
typedef struct
{
  guint first;
  guint last;
  guint start;
  guint end;
} Group;

static void
key_clear (gpointer data)
{
  g_clear_pointer (&((Key *) data)->answers, g_hash_table_unref);
}

static GArray *
find_keys (GrReader *reader,
           guint     i)
{
  GArray *keys = g_array_new (FALSE, FALSE, sizeof (Key));

  g_array_set_clear_func (keys, key_clear);
  while (i < reader->lines->len)
    {
      Key key = { .line = i, .answers = g_hash_table_new_full (NULL, NULL, NULL, g_free) };
      guint end = reader->taken[i] ? i : gr_guide_key_read (reader, i, key.answers);

      if (end > i)
        {
          g_array_append_val (keys, key);
          gr_guide_reader_take (reader, i, end);
          i = end;
        }
      else
        {
          key_clear (&key);
          i++;
        }
    }
  return keys;
}

static GArray *
find_groups (GrReader *reader,
             GArray   *candidates)
{
  GArray *groups = g_array_new (FALSE, FALSE, sizeof (Group));

  for (guint first = 0, last; first < candidates->len; first = last)
    {
      int heading = g_array_index (candidates, GrCandidate, first).group;
      Group group = { .first = first };

      for (last = first + 1; last < candidates->len; last++)
        if (g_array_index (candidates, GrCandidate, last).group != heading)
          break;
      group.last = last;
      /* the whole guide is no quiz's section */
      if (heading > reader->title)
        {
          group.start = (guint) heading;
          group.end = gr_guide_reader_heading_end (reader, (guint) heading);
        }
      else
        {
          group.start = g_array_index (candidates, GrCandidate, first).start;
          group.end = g_array_index (candidates, GrCandidate, last - 1).run.end;
        }
      g_array_append_val (groups, group);
    }
  return groups;
}

/* Whether options outside of a quiz may be the parts of an exercise, which a quiz's key says nothing about. */
static gboolean
may_be_exercise (GArray      *candidates,
                 const Group *group)
{
  for (guint i = group->first; i < group->last; i++)
    {
      const GrCandidate *c = &g_array_index (candidates, GrCandidate, i);

      if (c->in_quiz || c->answered || c->named || gr_guide_quiz_asks (c))
        return FALSE;
    }
  return TRUE;
}

/* Whether a key stands in the section of a quiz, whose own it then is. */
static gboolean
is_owned (GArray *groups,
          guint   line)
{
  for (guint i = 0; i < groups->len; i++)
    {
      const Group *group = &g_array_index (groups, Group, i);

      if (line >= group->start && line < group->end)
        return TRUE;
    }
  return FALSE;
}

/* The key for a quiz: the first in its section, else the next behind it that is no other's.  One key may go on
 * through several quizzes if their numbers do. */
static Key *
find_key (GArray *keys,
          GArray *groups,
          GArray *candidates,
          guint   g)
{
  const Group *group = &g_array_index (groups, Group, g);
  int number = g_array_index (candidates, GrCandidate, group->first).number;

  for (guint i = 0; i < keys->len; i++)
    {
      Key *key = &g_array_index (keys, Key, i);

      if (key->line >= group->start && key->line < group->end)
        return key;
    }
  if (may_be_exercise (candidates, group))
    return NULL;
  for (guint i = 0; i < keys->len; i++)
    {
      Key *key = &g_array_index (keys, Key, i);

      if (key->line >= group->end && !is_owned (groups, key->line) && (key->used == 0 || number > key->used))
        return key;
    }
  return NULL;
}

static void
apply_key (GrReader    *reader,
           GArray      *candidates,
           const Group *group,
           Key         *key)
{
  gboolean by_number = TRUE;

  for (guint i = group->first; i < group->last && by_number; i++)
    {
      const GrCandidate *c = &g_array_index (candidates, GrCandidate, i);

      by_number =
          c->number > 0 && (i == group->first || c->number > g_array_index (candidates, GrCandidate, i - 1).number);
    }
  for (guint i = group->first; i < group->last; i++)
    {
      GrCandidate *c = &g_array_index (candidates, GrCandidate, i);
      int index = (int) (i - group->first + 1);
      int number = by_number ? c->number : index;
      const char *answer = g_hash_table_lookup (key->answers, GINT_TO_POINTER (number));

      /* "Question 7" may be the first of its section, whose key starts at 1 again */
      if (answer == NULL && g_hash_table_size (key->answers) == group->last - group->first)
        answer = g_hash_table_lookup (key->answers, GINT_TO_POINTER (index));
      if (answer != NULL)
        gr_guide_quiz_set_answer (reader, c, answer, gr_line (reader->lines, key->line)->first, TRUE);
      key->used = MAX (key->used, number);
    }
}

/**
 * gr_guide_quiz_read_keys:
 * @reader: a guide
 * @candidates: (element-type GrCandidate): its questions, in order
 *
 * Finds answer keys and gives the questions of their section that have no answer
 * of their own the one they name.
 */
void
gr_guide_quiz_read_keys (GrReader *reader,
                         GArray   *candidates)
{
  g_autoptr (GArray) keys = NULL;
  g_autoptr (GArray) groups = NULL;

  if (candidates->len == 0)
    return;
  keys = find_keys (reader, g_array_index (candidates, GrCandidate, 0).run.end);
  groups = find_groups (reader, candidates);
  for (guint g = 0; g < groups->len; g++)
    {
      Key *key = find_key (keys, groups, candidates, g);

      if (key != NULL)
        apply_key (reader, candidates, &g_array_index (groups, Group, g), key);
    }
}
