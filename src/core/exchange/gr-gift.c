/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-gift.h"

#include "gr-gift-text.h"
#include "gr-quiz-file.h"
#include "gr-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The part of Moodle's GIFT that asks for a choice: “::name:: text {=right ~wrong ~%50%partly #why}”, {TRUE}, {FALSE}.
 * Questions of other kinds are left out, and the guide says so. */

#define LOOK_AT 65536

typedef struct
{
  GrGuideDraft *draft;
  GPtrArray *items;
  char *category;
  gboolean several; /* categories */
  guint line; /* the first of the question that is being read */
} Reading;

static const char *
skip_space (const char *p,
            const char *end)
{
  while (p < end && g_ascii_isspace (*p))
    p++;
  return p;
}

/* Reads “T”, “TRUE”, “F” or “FALSE” before a feedback or the end; returns what follows, or %NULL. */
static const char *
read_truth (const char *p,
            const char *end,
            gboolean   *truth)
{
  static const char *words[] = { "TRUE", "FALSE", "T", "F" };

  p = skip_space (p, end);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize len = strlen (words[i]);
      const char *rest = p + len;

      if ((gsize) (end - p) < len || g_ascii_strncasecmp (p, words[i], len) != 0)
        continue;
      rest = skip_space (rest, end);
      if (rest == end || *rest == '#')
        {
          *truth = i % 2 == 0;
          return rest;
        }
    }
  return NULL;
}

/**
 * gr_gift_is:
 * @bytes: (array length=len): a text
 * @len: its length
 *
 * Returns: whether it looks like a quiz in GIFT: a line that names a category or a question, or braces with a choice
 */
gboolean
gr_gift_is (const char *bytes,
            gsize       len)
{
  g_autofree char *text = g_strndup (bytes, MIN (len, LOOK_AT));
  const char *end = text + strlen (text);
  gboolean truth;

  for (const char *p = text; p != NULL && p < end; p = strchr (p, '\n'), p = p != NULL ? p + 1 : NULL)
    if (g_str_has_prefix (p, "$CATEGORY:") || (g_str_has_prefix (p, "::") && strstr (p + 2, "::") != NULL))
      return TRUE;
  for (const char *p = gr_gift_find (text, end, "{"); p != NULL; p = gr_gift_find (p + 1, end, "{"))
    {
      const char *inside = skip_space (p + 1, end);
      const char *close = gr_gift_find (inside, end, "}");

      if (close != NULL && (*inside == '=' || *inside == '~' || read_truth (inside, close, &truth) != NULL))
        return TRUE;
    }
  return FALSE;
}

static void
leave_out (Reading    *r,
           const char *why)
{
  gr_guide_draft_report (r->draft, r->line, GR_GUIDE_ERROR, "ignored", _("A question is left out: %s"), why);
}

/* What is said of each choice, behind what is said of all. */
static void
add_feedback (GrGuideItem     *item,
              const GPtrArray *feedback,
              const char      *general)
{
  g_autoptr (GString) out = g_string_new (general);
  gboolean listed = FALSE;
  guint n = 0;
  guint only = 0;

  for (guint i = 0; i < feedback->len; i++)
    if (*(const char *) feedback->pdata[i] != '\0')
      {
        n++;
        only = i;
      }
  if (n == 1 && out->len == 0 && item->correct->len == 1 && g_array_index (item->correct, guint, 0) == only)
    g_string_append (out, feedback->pdata[only]);
  else
    for (guint i = 0; i < feedback->len; i++)
      if (*(const char *) feedback->pdata[i] != '\0')
        {
          g_string_append (out, out->len == 0 ? "" : listed ? "\n" : "\n\n");
          g_string_append_printf (out, "- **%s:** %s", ((GrGuideText *) item->options->pdata[i])->text,
                                  (char *) feedback->pdata[i]);
          listed = TRUE;
        }
  item->explanation = g_string_free_and_steal (g_steal_pointer (&out));
}

/* Reads “%50%” at @p; returns what follows.  100 where nothing is said. */
static const char *
read_weight (const char *p,
             const char *end,
             double     *weight)
{
  char *after;

  *weight = 100;
  p = skip_space (p, end);
  if (p == end || *p != '%')
    return p;
  *weight = g_ascii_strtod (p + 1, &after);
  return after > p + 1 && after < end && *after == '%' ? after + 1 : p;
}

static char *
dup_one_line (const char  *text,
              const char  *end,
              GrGiftFormat format)
{
  text = gr_gift_read_format (text, end, &format);
  return g_strstrip (g_strdelimit (gr_gift_dup_markdown (text, end, format), "\n", ' '));
}

/* The choices between @p and @end; returns whether they are ones to choose from. */
static gboolean
read_choices (Reading     *r,
              GrGuideItem *item,
              const char  *p,
              const char  *end,
              GrGiftFormat format)
{
  g_autoptr (GPtrArray) feedback = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *general = g_strdup ("");
  g_autoptr (GArray) partly = g_array_new (FALSE, FALSE, sizeof (guint));
  const char *last = p;

  for (const char *hash = gr_gift_find (p, end, "#"); hash != NULL; hash = gr_gift_find (hash + 1, end, "#"))
    if (end - hash >= 4 && strncmp (hash, "####", 4) == 0)
      {
        GrGiftFormat own = format;
        const char *text = gr_gift_read_format (hash + 4, end, &own);

        g_free (general);
        general = gr_gift_dup_markdown (text, end, own);
        end = hash;
        break;
      }
  while ((p = gr_gift_find (last, end, "=~")) != NULL)
    {
      const char *next = gr_gift_find (p + 1, end, "=~");
      const char *stop = next != NULL ? next : end;
      gboolean right = *p == '=';
      double weight;
      const char *text = read_weight (p + 1, stop, &weight);
      const char *hash = gr_gift_find (text, stop, "#");
      g_autofree char *option = dup_one_line (text, hash != NULL ? hash : stop, format);
      guint index = item->options->len;

      if (!right && text[-1] == '%' && weight > 0)
        g_array_append_val (partly, index);
      gr_quiz_file_add (item, option, right && weight > 0);
      g_ptr_array_add (feedback, hash != NULL ? dup_one_line (hash + 1, stop, format) : g_strdup (""));
      last = stop;
      if (gr_text_is_blank (option) || item->options->len > GR_QUIZ_FILE_MAX_OPTIONS)
        {
          leave_out (r, gr_text_is_blank (option) ? _("one of its choices is empty") : _("it has over 26 choices"));
          return FALSE;
        }
    }
  if (item->correct->len == 0)
    g_array_append_vals (item->correct, partly->data, partly->len);
  if (item->options->len < 2)
    {
      leave_out (r, _("it has fewer than two choices; write “{=right ~wrong}”"));
      return FALSE;
    }
  add_feedback (item, feedback, general);
  if (item->correct->len == 0)
    gr_guide_draft_report (
        r->draft, r->line, GR_GUIDE_WARNING, "quiz-no-key",
        _("No choice of this question is marked as right, so it is not scored; write “=” before it"));
  return TRUE;
}

static void
read_true_false (GrGuideItem *item,
                 gboolean     truth,
                 const char  *p,
                 const char  *end,
                 GrGiftFormat format)
{
  g_autoptr (GString) explanation = g_string_new (NULL);

  gr_quiz_file_add (item, _("True"), truth);
  gr_quiz_file_add (item, _("False"), !truth);
  while (p < end && *p == '#')
    {
      const char *next = gr_gift_find (p + 1, end, "#");
      const char *stop = next != NULL ? next : end;
      g_autofree char *text = dup_one_line (p + 1, stop, format);

      if (*text != '\0')
        g_string_append_printf (explanation, "%s%s", explanation->len > 0 ? "\n\n" : "", text);
      p = stop;
    }
  item->explanation = g_string_free_and_steal (g_steal_pointer (&explanation));
}

/* Why braces hold no choice, or %NULL. */
static const char *
find_other_kind (const char *p,
                 const char *end)
{
  p = skip_space (p, end);
  if (p == end)
    return _("it asks for an essay");
  if (*p == '#')
    return _("it asks for a number");
  if (g_strstr_len (p, end - p, "->") != NULL && gr_gift_find (p, end, "~") == NULL)
    return _("it asks to match pairs");
  if (gr_gift_find (p, end, "~") == NULL)
    return _("it asks for a word and has no choices");
  return NULL;
}

static void
read_question (Reading    *r,
               const char *text)
{
  const char *end = text + strlen (text);
  const char *open, *close, *stem = skip_space (text, end);
  GrGiftFormat format = GR_GIFT_PLAIN;
  g_autoptr (GString) whole = g_string_new (NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GrGuideItem *item;
  gboolean truth;
  const char *rest;

  if (g_str_has_prefix (stem, "::"))
    {
      const char *colons = gr_gift_find (stem + 2, end, ":");

      if (colons != NULL && colons[1] == ':')
        stem = colons + 2;
    }
  stem = gr_gift_read_format (stem, end, &format);
  open = gr_gift_find (stem, end, "{");
  close = open != NULL ? gr_gift_find (open + 1, end, "}") : NULL;
  if (open == NULL)
    return; /* a text between questions */
  if (close == NULL)
    {
      leave_out (r, _("its brace is not closed; end its choices with “}”"));
      return;
    }
  rest = read_truth (open + 1, close, &truth);
  if (rest == NULL && find_other_kind (open + 1, close) != NULL)
    {
      leave_out (r, find_other_kind (open + 1, close));
      return;
    }
  before = gr_gift_dup_markdown (stem, open, format);
  after = gr_gift_dup_markdown (close + 1, end, format);
  g_string_append_printf (whole, "%s%s%s", before, *after != '\0' ? " \\_\\_\\_\\_\\_ " : "", after);
  if (gr_text_is_blank (whole->str))
    {
      leave_out (r, _("there is no text before its choices"));
      return;
    }
  item = gr_guide_item_new ();
  item->line = r->line;
  item->stem = g_string_free_and_steal (g_steal_pointer (&whole));
  if (rest != NULL)
    read_true_false (item, truth, rest, close, format);
  else if (!read_choices (r, item, open + 1, close, format))
    g_clear_pointer (&item, gr_guide_item_free);
  if (item != NULL)
    g_ptr_array_add (r->items, item);
}

/* "$CATEGORY: course/Networking" → "Networking". */
static void
take_category (Reading    *r,
               const char *path)
{
  const char *name = path;
  g_auto (GStrv) parts = NULL;

  for (const char *p = path; *p != '\0'; p++)
    if (*p == '/' && p[1] == '/')
      p++;
    else if (*p == '/')
      name = p + 1;
  parts = g_strsplit (name, "//", -1);
  r->several = r->several || r->category != NULL;
  g_free (r->category);
  r->category = g_strjoinv ("/", parts);
  g_strstrip (r->category);
  if (*r->category == '\0')
    g_clear_pointer (&r->category, g_free);
}

/**
 * gr_gift_read:
 * @bytes: (array length=len): a quiz in GIFT
 * @len: its length
 * @file_name: what the file is called
 * @error: return location
 *
 * Reads the questions that ask for a choice.  Others are left out, and the
 * guide says so; where there are only others it is refused.
 *
 * Returns: (transfer full) (nullable): a guide of one quiz, called like the file or its one category, or %NULL with
 *   @error set
 */
GrGuideDraft *
gr_gift_read (const char *bytes,
              gsize       len,
              const char *file_name,
              GError    **error)
{
  g_autofree char *text = gr_quiz_file_dup_text (bytes, len, file_name, error);
  g_auto (GStrv) lines = text != NULL ? g_strsplit (text, "\n", -1) : NULL;
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_guide_item_free);
  g_autoptr (GString) question = g_string_new (NULL);
  g_autofree char *category = NULL;
  Reading r = { .items = items };

  if (lines == NULL)
    return NULL;
  r.draft = gr_guide_draft_new ();
  for (guint i = 0; items->len < GR_QUIZ_FILE_MAX_ITEMS; i++)
    {
      const char *line = lines[i] != NULL ? lines[i] + strspn (lines[i], " \t") : "";

      if (g_str_has_prefix (line, "//"))
        continue;
      if (g_str_has_prefix (line, "$CATEGORY:"))
        take_category (&r, line + strlen ("$CATEGORY:"));
      else if (*line != '\0')
        {
          if (question->len == 0)
            r.line = i + 1;
          g_string_append_printf (question, "%s%s", question->len > 0 ? "\n" : "", lines[i]);
        }
      else if (question->len > 0)
        {
          read_question (&r, question->str);
          g_string_truncate (question, 0);
        }
      if (lines[i] == NULL)
        break;
    }
  category = r.category;
  return gr_quiz_file_finish (r.draft, items, r.several ? NULL : category, file_name, bytes, len, error);
}
