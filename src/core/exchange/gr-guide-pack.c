/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-pack.h"

#include "gr-error.h"
#include "gr-guide-ids.h"
#include "gr-guide-json.h"
#include "gr-guide-pack-private.h"
#include "gr-guide-points.h"
#include "gr-guide-lines.h"
#include "gr-guide-markdown.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MOST_ITEMS 20000
#define MOST_DEPTH 6

static void
read_repair (GrPackReader *r,
             JsonNode     *node,
             gpointer      data)
{
  GrPack *pack = data;
  JsonObject *object = gr_pack_node_object (r, node);
  GrMarkupRepair *repair = g_new0 (GrMarkupRepair, 1);

  repair->from = gr_pack_text (r, object, "from", GR_PACK_SHORT);
  repair->to = gr_pack_text (r, object, "to", GR_PACK_SHORT);
  repair->line = (guint) gr_pack_integer (r, object, "line", 0, G_MAXINT32);
  g_ptr_array_add (pack->draft->repairs, repair);
}

static GrGuideSectionKind
read_kind (GrPackReader *r,
           JsonObject   *object)
{
  g_autofree char *kind = gr_pack_text (r, object, "kind", GR_PACK_SHORT);

  for (GrGuideSectionKind k = GR_GUIDE_NOTES; k <= GR_GUIDE_PROJECT; k++)
    if (g_str_equal (kind, gr_guide_section_kind_nick (k)))
      return k;
  /* a kind that a later version of the same format may bring is readable text all the same */
  return GR_GUIDE_NOTES;
}

/* Where sections are read into: the sections of one, or of the guide. */
typedef struct
{
  GrPack *pack;
  GPtrArray *into;
  int level;
  const char *above; /* the headings above, as for an identity */
} Place;

static void
read_section (GrPackReader *r,
              JsonNode     *node,
              gpointer      data)
{
  Place *place = data;
  JsonObject *object = gr_pack_node_object (r, node);
  GrGuideSection *section = gr_guide_section_new ();
  g_autofree char *core = NULL;
  g_autofree char *above = NULL;
  Place inside;

  g_ptr_array_add (place->into, section);
  section->title = gr_pack_text (r, object, "title", GR_PACK_SHORT);
  section->body = gr_pack_text (r, object, "body", GR_PACK_LONG);
  section->level = (int) gr_pack_integer (r, object, "level", place->level + 1, MOST_DEPTH);
  section->line = (guint) gr_pack_integer (r, object, "line", 0, G_MAXINT32);
  section->kind = read_kind (r, object);
  section->id =
      gr_pack_dup_id (place->pack, object, "id", place->pack->draft->id, "section", place->above, section->title);
  core = gr_guide_core (section->title);
  above = g_strconcat (place->above, core, "\x1f", NULL);
  inside = (Place) { place->pack, section->sections, section->level, above };
  if (section->level < MOST_DEPTH)
    gr_pack_each (r, object, "sections", MOST_ITEMS, read_section, &inside);
}

static void
read_point (GrPackReader *r,
            JsonNode     *node,
            gpointer      data)
{
  GStrvBuilder *points = data;

  g_strv_builder_take (points, gr_pack_node_text (r, node, GR_PACK_LONG));
}

static void
read_question (GrPackReader *r,
               JsonNode     *node,
               gpointer      data)
{
  GrPack *pack = data;
  JsonObject *object = gr_pack_node_object (r, node);
  GrGuideQuestion *question = gr_guide_question_new ();
  g_autoptr (GStrvBuilder) points = g_strv_builder_new ();
  g_autofree char *kind = gr_pack_text (r, object, "kind", GR_PACK_SHORT);

  g_ptr_array_add (pack->draft->questions, question);
  question->prompt = gr_pack_needed_text (r, object, "prompt", GR_PACK_LONG);
  question->answer = gr_pack_text (r, object, "answer", GR_PACK_LONG);
  question->group = gr_pack_text (r, object, "group", GR_PACK_SHORT);
  question->scenario = g_str_equal (kind, "scenario");
  question->line = (guint) gr_pack_integer (r, object, "line", 0, G_MAXINT32);
  question->id = gr_pack_dup_id (pack, object, "id", pack->draft->id, "question", question->group, question->prompt);
  gr_pack_each (r, object, "points", MOST_ITEMS, read_point, points);
  question->points =
      gr_pack_has (object, "points") ? g_strv_builder_end (points) : gr_guide_answer_points (question->answer);
}

static void
read_confusion (GrPackReader *r,
                JsonNode     *node,
                gpointer      data)
{
  GrPack *pack = data;
  JsonObject *object = gr_pack_node_object (r, node);
  GrGuideConfusion *confusion = gr_guide_confusion_new ();

  g_ptr_array_add (pack->draft->confusions, confusion);
  confusion->claim = gr_pack_needed_text (r, object, "claim", GR_PACK_LONG);
  confusion->explanation = gr_pack_text (r, object, "explanation", GR_PACK_LONG);
  confusion->line = (guint) gr_pack_integer (r, object, "line", 0, G_MAXINT32);
  confusion->id = gr_pack_dup_id (pack, object, "id", pack->draft->id, "confusion", "", confusion->claim);
}

static void
read_reflection (GrPackReader *r,
                 JsonNode     *node,
                 gpointer      data)
{
  GrPack *pack = data;
  JsonObject *object = gr_pack_node_object (r, node);
  GrGuideText *text = gr_guide_text_new (gr_pack_needed_text (r, object, "text", GR_PACK_LONG),
                                         (guint) gr_pack_integer (r, object, "line", 0, G_MAXINT32));

  g_ptr_array_add (pack->draft->reflections, text);
  text->id = gr_pack_dup_id (pack, object, "id", pack->draft->id, "reflection", "", text->text);
}

static void
read_term (GrPackReader *r,
           JsonNode     *node,
           gpointer      data)
{
  GrPack *pack = data;
  JsonObject *object = gr_pack_node_object (r, node);
  GrGuideTerm *term = gr_guide_term_new ();
  g_autofree char *kind = gr_pack_text (r, object, "kind", GR_PACK_SHORT);

  g_ptr_array_add (pack->draft->terms, term);
  term->title = gr_pack_needed_text (r, object, "title", GR_PACK_SHORT);
  term->gloss = gr_pack_text (r, object, "gloss", GR_PACK_LONG);
  term->section = gr_pack_text (r, object, "section", GR_PACK_SHORT);
  term->skill = g_str_equal (kind, "skill");
  term->line = (guint) gr_pack_integer (r, object, "line", 0, G_MAXINT32);
  if (*term->section != '\0' && !g_hash_table_contains (r->ids, term->section))
    gr_pack_fail (r, "section", _("the “id” of one of the sections"));
  term->id = gr_pack_dup_id (pack, object, "id", pack->draft->id, "term", term->section, term->title);
}

static gboolean
is_code (const char *code)
{
  return *code != '\0' && strlen (code) <= 32 && strspn (code, "abcdefghijklmnopqrstuvwxyz-") == strlen (code);
}

static void
read_diagnostic (GrPackReader *r,
                 JsonNode     *node,
                 gpointer      data)
{
  GrPack *pack = data;
  JsonObject *object = gr_pack_node_object (r, node);
  g_autofree char *code = gr_pack_text (r, object, "code", GR_PACK_SHORT);
  g_autofree char *message = gr_pack_text (r, object, "message", GR_PACK_SHORT);
  g_autofree char *severity = gr_pack_text (r, object, "severity", GR_PACK_SHORT);
  guint line = (guint) gr_pack_integer (r, object, "line", 0, G_MAXINT32);

  if (r->error == NULL && !is_code (code))
    gr_pack_fail (r, "code", _("a short word in small letters"));
  if (r->error == NULL)
    gr_guide_draft_report (pack->draft, line,
                           g_str_equal (severity, "error")     ? GR_GUIDE_ERROR
                           : g_str_equal (severity, "warning") ? GR_GUIDE_WARNING
                                                               : GR_GUIDE_NOTE,
                           g_intern_string (code), "%s", message);
}

static gboolean
is_hash (const char *hash)
{
  return strlen (hash) == 64 && strspn (hash, "0123456789abcdef") == 64;
}

/* What the pack was made of: a file with that hash is the same guide. */
static void
read_source (GrPack     *pack,
             JsonObject *root,
             const char *bytes,
             gsize       len)
{
  GrPackReader *r = &pack->reader;
  JsonObject *source = gr_pack_object (r, root, "source");
  g_autofree char *hash = gr_pack_text (r, source, "sha256", GR_PACK_SHORT);

  pack->draft->file = gr_pack_text (r, source, "file", GR_PACK_SHORT);
  if (*hash != '\0' && !is_hash (hash))
    gr_pack_fail (r, "source.sha256", _("64 hexadecimal digits in small letters"));
  pack->draft->sha256 = *hash != '\0' ? g_steal_pointer (&hash)
                                      : g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes, len);
  gr_pack_each (r, source, "repairs", MOST_ITEMS, read_repair, pack);
}

static gboolean
is_language (const char *language)
{
  return strlen (language) >= 2 && strlen (language) <= 16 &&
         strspn (language, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-") == strlen (language);
}

static void
read_head (GrPack     *pack,
           JsonObject *root)
{
  GrPackReader *r = &pack->reader;
  g_autofree char *format = gr_pack_text (r, root, "format", GR_PACK_SHORT);
  gint64 version = gr_pack_integer (r, root, "version", 0, G_MAXINT32);

  if (r->error == NULL && !g_str_equal (format, GR_GUIDE_JSON_FORMAT))
    gr_pack_fail (r, "format", _("“" GR_GUIDE_JSON_FORMAT "”: this JSON is something else"));
  else if (r->error == NULL && version > GR_GUIDE_JSON_VERSION)
    g_set_error (&r->error, GR_ERROR, GR_ERROR_TOO_NEW,
                 _("%s: a newer Greenroom wrote it (version %d of the format; this one reads %d); update "
                    "Greenroom"),
                 r->action, (int) version, GR_GUIDE_JSON_VERSION);
  else if (version < 1)
    gr_pack_fail (r, "version", _("a whole number, at least 1"));
  pack->draft->title = gr_pack_needed_text (r, root, "title", GR_PACK_SHORT);
  pack->draft->language = gr_pack_text (r, root, "language", GR_PACK_SHORT);
  if (*pack->draft->language == '\0')
    g_set_str (&pack->draft->language, "und");
  if (!is_language (pack->draft->language))
    gr_pack_fail (r, "language", _("a language code such as “en”"));
  if (r->error != NULL)
    return;
  pack->draft->id = gr_pack_id (r, root, "id");
  if (pack->draft->id == NULL)
    pack->draft->id = gr_guide_ids_guide (pack->draft->title, pack->draft->language);
}

static void
read_content (GrPack     *pack,
              JsonObject *root)
{
  GrPackReader *r = &pack->reader;
  Place top = { pack, pack->draft->sections, 0, "" };

  gr_pack_each (r, root, "sections", MOST_ITEMS, read_section, &top);
  gr_pack_each (r, root, "questions", MOST_ITEMS, read_question, pack);
  gr_pack_each (r, root, "quizzes", MOST_ITEMS, gr_pack_read_quiz, pack);
  gr_pack_each (r, root, "confusions", MOST_ITEMS, read_confusion, pack);
  gr_pack_each (r, root, "reflections", MOST_ITEMS, read_reflection, pack);
  gr_pack_each (r, root, "projects", MOST_ITEMS, gr_pack_read_project, pack);
  gr_pack_each (r, root, "terms", MOST_ITEMS, read_term, pack);
  gr_pack_each (r, root, "diagnostics", MOST_ITEMS, read_diagnostic, pack);
  if (r->error == NULL && !gr_pack_has (root, "terms"))
    gr_guide_read_own_terms (pack->draft);
}

/**
 * gr_guide_pack_read:
 * @bytes: (array length=len): a guide pack, JSON of version 1
 * @len: its length
 * @file_name: what the file is called, for messages
 * @error: return location
 *
 * Reads a guide pack, whoever wrote it: at most 32 MiB, strict JSON, every
 * value of its type, in its range, at most so long.  Identities that are absent
 * are made as for a Markdown guide.  Refused are, with %GR_ERROR_TOO_NEW, a
 * higher version and, with %GR_ERROR_INVALID, all else that is not as it should
 * be; the message says where and what belongs there.
 *
 * Returns: (transfer full) (nullable): the guide, as its Markdown would have given it
 */
GrGuideDraft *
gr_guide_pack_read (const char *bytes,
                    gsize       len,
                    const char *file_name,
                    GError    **error)
{
  g_autofree char *action = g_strdup_printf (_("Import “%s”"), file_name);
  g_autoptr (GrGuideDraft) draft = gr_guide_draft_new ();
  g_autoptr (GHashTable) made = gr_guide_ids_new ();
  g_auto (GrPack) pack = { .draft = draft, .made = made };
  JsonObject *root;

  g_return_val_if_fail (bytes != NULL || len == 0, NULL);

  gr_pack_reader_init (&pack.reader, action);
  root = gr_pack_reader_parse (&pack.reader, bytes, len);
  if (root != NULL)
    read_head (&pack, root);
  if (pack.reader.error == NULL)
    {
      read_source (&pack, root, bytes, len);
      read_content (&pack, root);
    }
  if (pack.reader.error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&pack.reader.error));
      return NULL;
    }
  if (*draft->file == '\0')
    g_set_str (&draft->file, file_name);
  return g_steal_pointer (&draft);
}
