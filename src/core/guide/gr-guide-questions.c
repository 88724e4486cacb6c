/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-points.h"
#include "gr-guide-reader.h"
#include "gr-text.h"

#include <string.h>

/* How a line that may be a question looks. */
typedef enum {
  FORM_NONE,
  FORM_HEADING,
  FORM_LABEL,    /* “Question:”, “Q3:” */
  FORM_NUMBERED, /* an item of a numbered list */
  FORM_BOLD,     /* a line that is all bold */
  FORM_ASKING,   /* a line that ends in a question mark */
} Form;

/* The guide while its questions are looked for. */
typedef struct
{
  GrReader *reader;
  int heading;       /* a heading that no answer has taken, or -1 */
  int asked;         /* the nearest line that may be a question, or -1 */
  Form form;         /* how it looks */
  GrGuideQuestion *open; /* the question whose answer is being read */
  Form open_form;
  guint open_asked;  /* the line it is asked on */
  guint open_first;  /* the line its answer begins on */
  guint open_depth;
  char *open_lead;
} Search;

static gboolean
is_answer_label (const GrLine *line)
{
  const GrLabel *label = &line->label;

  if (label->run == NULL || !gr_guide_label_is (label) || !gr_guide_word_matches (GR_WORD_ANSWER, label->key) ||
      gr_guide_word_matches (GR_WORD_KEY, label->key))
    return FALSE;
  if (line->kind != GR_LINE_HEADING)
    return TRUE;
  /* "### Sample Answer", but not "## How to answer well" */
  return gr_text_count_words (label->key) <= 3 &&
         (g_str_has_prefix (label->key, "answer") || g_str_has_suffix (label->key, "answer") ||
          g_str_has_suffix (label->key, "response") || g_str_has_suffix (label->key, "antwort"));
}

static gboolean
is_asking (const char *text)
{
  g_autofree char *plain = gr_guide_plain (text);
  gsize len = strlen (plain);

  while (len > 0 && strchr ("\"')*_", plain[len - 1]) != NULL)
    plain[--len] = '\0';
  if (g_str_has_suffix (plain, "”"))
    plain[len - strlen ("”")] = '\0';
  return g_str_has_suffix (plain, "?") || g_str_has_suffix (plain, "？");
}

static Form
form_of (const GrLine *line)
{
  const GrLabel *label = &line->label;

  if (line->kind == GR_LINE_HEADING)
    return FORM_HEADING;
  if (line->kind != GR_LINE_TEXT && line->kind != GR_LINE_ITEM)
    return FORM_NONE;
  if (gr_guide_label_is (label) && (label->colon || label->number > 0 || strchr (label->run, ':') != NULL) &&
      gr_guide_label_asks (label))
    return FORM_LABEL;
  if (line->kind == GR_LINE_ITEM && line->ordered)
    return FORM_NUMBERED;
  if (gr_guide_label_is (label) && label->marked && label->whole && !label->colon)
    return FORM_BOLD;
  return is_asking (line->text) ? FORM_ASKING : FORM_NONE;
}

/* Where "**A:**" stands inside a line, behind its question. */
static char *
find_inner_answer (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      GrLabel label;
      gboolean found;

      if (p == text || p[-1] != ' ' || (!g_str_has_prefix (p, "**") && !g_str_has_prefix (p, "__")))
        continue;
      gr_guide_label_read (&label, p, FALSE);
      found = label.run != NULL && label.colon && gr_guide_word_matches (GR_WORD_ANSWER, label.key);
      gr_guide_label_clear (&label);
      if (found)
        return (char *) p;
    }
  return NULL;
}

/* Says the answer that ends before line @end. */
static void
finish (Search *s,
        guint   end)
{
  GrReader *reader = s->reader;
  g_autofree char *answer = NULL;
  GrGuideQuestion *question = g_steal_pointer (&s->open);

  if (question == NULL)
    return;
  answer = gr_guide_lines_markdown (reader->lines, reader->markup, s->open_first, end, s->open_lead);
  question->answer = gr_guide_unwrap (answer);
  question->points = gr_guide_points (reader->lines, s->open_first, end, s->open_lead);
  g_clear_pointer (&s->open_lead, g_free);
  gr_guide_reader_take (reader, s->open_asked, end);
  g_ptr_array_add (reader->draft->questions, question);
}

/* The prompt that line @i asks, with the lines up to @end where it goes on or has none of its own. */
static char *
dup_prompt (GrReader *reader,
            guint     i,
            guint     end)
{
  const GrLine *line = gr_line (reader->lines, i);
  const GrLabel *label = &line->label;
  g_autoptr (GString) prompt = g_string_new (NULL);
  g_autofree char *value = NULL;
  gboolean named = gr_guide_label_is (label) && gr_guide_label_asks (label);

  if (line->kind == GR_LINE_HEADING)
    value = g_strdup (named || (label->number > 0 && *label->name != '\0') ? label->name
                                                                           : gr_guide_skip_number (line->text));
  else if (named && (label->colon || strchr (label->run, ':') != NULL || label->number > 0))
    value = gr_guide_label_dup_value (label);
  else
    value = g_strdup (line->text);
  g_string_append (prompt, value);
  for (guint n = i + 1; n < end; n++)
    {
      const GrLine *next = gr_line (reader->lines, n);

      if ((next->group != line->group && !gr_text_is_blank (prompt->str)) || next->kind == GR_LINE_HEADING ||
          next->kind == GR_LINE_CODE || next->kind == GR_LINE_TABLE)
        break;
      if (prompt->len > 0)
        g_string_append_c (prompt, '\n');
      g_string_append (prompt, next->text);
    }
  return gr_guide_unwrap (prompt->str);
}

/* Whether a question is asked as a scenario: under a heading “Scenario 2: …”, which is then set. */
static gboolean
find_scenario (GrReader *reader,
               guint     i,
               int      *heading)
{
  const GrLine *line = gr_line (reader->lines, i);
  int h = line->kind == GR_LINE_HEADING ? (int) i : line->heading;

  if (line->kind != GR_LINE_HEADING && gr_guide_label_is (&line->label) &&
      gr_guide_word_matches (GR_WORD_SCENARIO, line->label.key))
    return TRUE;
  if (h < 0)
    return FALSE;
  line = gr_line (reader->lines, h);
  if (line->label.number == 0 && *line->label.name == '\0')
    return FALSE;
  if (!gr_guide_word_matches (GR_WORD_SCENARIO, line->label.key))
    return FALSE;
  *heading = line->heading;
  return TRUE;
}

/* Begins the question on line @asked, answered from line @i on. */
static void
begin (Search *s,
       guint   asked,
       Form    form,
       guint   i,
       char   *lead)
{
  GrReader *reader = s->reader;
  const GrLine *line = gr_line (reader->lines, asked);
  int heading = line->heading;
  GrGuideQuestion *question;

  finish (s, asked);
  question = gr_guide_question_new ();
  question->line = line->first;
  question->prompt = dup_prompt (reader, asked, i);
  question->scenario = find_scenario (reader, asked, &heading);
  question->group = g_strdup (heading >= 0 && heading != reader->title ? gr_line (reader->lines, heading)->text : "");
  question->id = gr_guide_reader_make_id (reader, "question", heading, question->prompt);
  s->open = question;
  s->open_form = form;
  s->open_asked = asked;
  s->open_first = i;
  s->open_depth = line->depth;
  s->open_lead = lead;
  s->asked = -1;
  s->heading = -1;
}

/* A question with its answer on the same line. */
static gboolean
take_inline (Search *s,
             guint   i,
             Form    form)
{
  GrLine *line = gr_line (s->reader->lines, i);
  char *inner = find_inner_answer (line->text);
  GrLabel label;
  g_autofree char *prompt = NULL;
  g_autofree char *stem = NULL;
  char *lead;

  if (inner == NULL || (form != FORM_LABEL && form != FORM_NUMBERED && form != FORM_ASKING))
    return FALSE;
  gr_guide_label_read (&label, inner, FALSE);
  lead = gr_guide_label_dup_value (&label);
  gr_guide_label_clear (&label);
  stem = g_strndup (line->text, (gsize) (inner - line->text));
  gr_guide_label_read (&label, stem, FALSE);
  prompt =
      gr_guide_label_is (&label) && gr_guide_label_asks (&label) ? gr_guide_label_dup_value (&label) : g_strdup (stem);
  gr_guide_label_clear (&label);
  begin (s, i, form, i, lead);
  g_free (s->open->prompt);
  s->open->prompt = gr_guide_unwrap (prompt);
  return TRUE;
}

/* Whether a line that looks like @form begins the next question although an answer is being read. */
static gboolean
closes_answer (const Search *s,
               const GrLine *line,
               Form          form)
{
  if (form == FORM_LABEL)
    return TRUE;
  if (form != s->open_form || line->depth > s->open_depth)
    return FALSE;
  if (form == FORM_NUMBERED)
    return TRUE;
  return form == FORM_BOLD && gr_text_count_words (line->text) >= 4;
}

static void
take_answer_label (Search *s,
                   guint   i)
{
  const GrLine *line = gr_line (s->reader->lines, i);
  g_autofree char *lead = gr_guide_label_dup_value (&line->label);

  if (line->kind == GR_LINE_HEADING)
    {
      g_free (lead);
      lead = g_strdup ("");
    }
  if (s->asked >= 0)
    begin (s, (guint) s->asked, s->form, i, g_steal_pointer (&lead));
  else if (s->open == NULL && s->heading >= 0)
    begin (s, (guint) s->heading, FORM_HEADING, i, g_steal_pointer (&lead));
}

/* Whether a heading's text is a request, such as “Tell me about …”. */
static gboolean
is_request (const GrLabel *label)
{
  g_autofree char *normal = gr_guide_normal (label->name);

  return gr_guide_word_matches (GR_WORD_REQUEST, normal) && gr_text_count_words (normal) >= 4;
}

/* A heading that is called a question and asks one is answered by the text below it, label or not. */
static void
take_plain (Search *s,
            guint   end)
{
  const GrLine *line = s->heading >= 0 ? gr_line (s->reader->lines, s->heading) : NULL;
  guint first = (guint) s->heading;

  if (line == NULL || s->open != NULL || first + 1 >= end || line->label.number == 0 ||
      !gr_guide_label_asks (&line->label) || (!is_asking (line->text) && !is_request (&line->label)))
    return;
  begin (s, first, FORM_HEADING, first, g_strdup (""));
  finish (s, end);
}

static void
take_line (Search *s,
           guint   i)
{
  const GrLine *line = gr_line (s->reader->lines, i);
  Form form;

  if (s->reader->taken[i] || line->kind == GR_LINE_BREAK)
    {
      finish (s, i);
      take_plain (s, i);
      s->asked = s->heading = -1;
      return;
    }
  if (line->kind == GR_LINE_TABLE && gr_guide_reader_read_answers (s->reader, i))
    {
      finish (s, i);
      s->asked = s->heading = -1;
      return;
    }
  if (is_answer_label (line))
    {
      /* "### Answer" is part of the question above it */
      take_answer_label (s, i);
      return;
    }
  form = form_of (line);
  if (form == FORM_HEADING)
    {
      finish (s, i);
      take_plain (s, i);
      s->heading = (int) i == s->reader->title ? -1 : (int) i;
      s->asked = -1;
      return;
    }
  if (form == FORM_NONE || take_inline (s, i, form))
    return;
  if (s->open != NULL && closes_answer (s, line, form))
    finish (s, i);
  /* inside an answer only what asks may be the next question; a numbered or bold line may be a part of it */
  if (s->open != NULL && form != FORM_ASKING && !is_asking (line->text))
    return;
  if (s->asked >= 0 && s->form == FORM_LABEL && form != FORM_LABEL && s->open == NULL)
    return;
  s->asked = (int) i;
  s->form = form;
}

/* Pairs answers with the nearest question before them; further answers to the same question extend the first. */
void
gr_guide_reader_read_questions (GrReader *reader)
{
  Search s = { .reader = reader, .heading = -1, .asked = -1 };

  for (guint i = 0; i < reader->lines->len; i++)
    take_line (&s, i);
  finish (&s, reader->lines->len);
  take_plain (&s, reader->lines->len);
}
