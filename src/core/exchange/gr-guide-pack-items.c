/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-ids.h"
#include "gr-guide-pack-private.h"
#include "gr-uid.h"

#include <glib/gi18n-lib.h>

#define MOST_OPTIONS 26 /* A to Z */
#define MOST_PARTS 5000
#define MOST_HOURS 100000.0
#define MOST_WEEKS 5200.0
#define MOST_TARGET 1e12

/* The identity that stands in the pack, else one that is made of what the thing says. */
char *
gr_pack_dup_id (GrPack     *self,
                JsonObject *object,
                const char *name,
                const char *space,
                const char *kind,
                const char *path,
                const char *text)
{
  char *id = gr_pack_id (&self->reader, object, name);

  if (id != NULL || self->reader.error != NULL)
    return id;
  id = gr_guide_ids_make (self->made, space, kind, path, text);
  gr_pack_take_id (&self->reader, name, id);
  return id;
}

static void
read_text (GrPackReader *r,
           JsonNode     *node,
           gpointer      data)
{
  g_ptr_array_add (data, gr_guide_text_new (gr_pack_node_text (r, node, GR_PACK_SHORT), 0));
}

static void
read_name (GrPackReader *r,
           JsonNode     *node,
           gpointer      data)
{
  g_ptr_array_add (data, gr_pack_node_text (r, node, 64));
}

/* Short texts: @ids names the member with their identities, for those that do not follow from what they say. */
static void
read_texts (GrPack     *pack,
            JsonObject *object,
            const char *name,
            const char *ids,
            const char *owner,
            const char *kind,
            guint       most,
            GPtrArray  *into)
{
  GrPackReader *r = &pack->reader;
  g_autoptr (GPtrArray) given = g_ptr_array_new_with_free_func (g_free);

  gr_pack_each (r, object, name, most, read_text, into);
  gr_pack_each (r, object, ids, most, read_name, given);
  if (given->len > 0 && given->len != into->len)
    gr_pack_fail (r, ids, _("a list as long as the one it names"));
  for (guint i = 0; i < into->len && r->error == NULL; i++)
    {
      GrGuideText *text = into->pdata[i];

      if (given->len > 0 && !gr_uid_is_valid (given->pdata[i]))
        gr_pack_fail (r, ids, _("a list of UUIDs in small letters"));
      text->id =
          given->len > 0 ? g_strdup (given->pdata[i]) : gr_guide_ids_make (pack->made, owner, kind, "", text->text);
      gr_pack_take_id (r, ids, text->id);
    }
}

static void
read_index (GrPackReader *r,
            JsonNode     *node,
            gpointer      data)
{
  GrGuideItem *item = data;
  guint index = (guint) gr_pack_node_integer (r, node, 0, MAX (item->options->len, 1) - 1);

  for (guint i = 0; i < item->correct->len; i++)
    if (g_array_index (item->correct, guint, i) == index)
      gr_pack_fail (r, "", _("a number that does not come twice"));
  g_array_append_val (item->correct, index);
}

static void
read_reason (GrPackReader *r,
             JsonNode     *node,
             gpointer      data)
{
  g_strv_builder_take (data, gr_pack_node_text (r, node, GR_PACK_LONG));
}

/* Why each option is right or not: as many as there are options. */
static void
read_reasons (GrPackReader *r,
              JsonObject   *object,
              GrGuideItem  *item)
{
  g_autoptr (GStrvBuilder) reasons = g_strv_builder_new ();

  if (!gr_pack_has (object, "reasons"))
    return;
  gr_pack_each (r, object, "reasons", MOST_OPTIONS, read_reason, reasons);
  item->reasons = g_strv_builder_end (reasons);
  if (g_strv_length (item->reasons) != item->options->len)
    gr_pack_fail (r, "reasons", _("a list as long as “options”"));
}

static void
read_item (GrPackReader *r,
           JsonNode     *node,
           gpointer      data)
{
  GrPack *pack = data;
  GrGuideQuiz *quiz = g_ptr_array_index (pack->draft->quizzes, pack->draft->quizzes->len - 1);
  JsonObject *object = gr_pack_node_object (r, node);
  GrGuideItem *item = gr_guide_item_new ();

  g_ptr_array_add (quiz->items, item);
  item->stem = gr_pack_needed_text (r, object, "stem", GR_PACK_LONG);
  item->explanation = gr_pack_text (r, object, "explanation", GR_PACK_LONG);
  item->line = (guint) gr_pack_integer (r, object, "line", 0, G_MAXINT32);
  item->id = gr_pack_dup_id (pack, object, "id", pack->draft->id, "item", quiz->id, item->stem);
  if (r->error != NULL)
    return;
  read_texts (pack, object, "options", "option_ids", item->id, "", MOST_OPTIONS, item->options);
  if (item->options->len < 2)
    gr_pack_fail (r, "options", _("a list of two or more"));
  read_reasons (r, object, item);
  gr_pack_each (r, object, "correct", MOST_OPTIONS, read_index, item);
}

void
gr_pack_read_quiz (GrPackReader *r,
                   JsonNode     *node,
                   gpointer      data)
{
  GrPack *pack = data;
  JsonObject *object = gr_pack_node_object (r, node);
  JsonObject *threshold = gr_pack_object (r, object, "threshold");
  GrGuideQuiz *quiz = gr_guide_quiz_new ();

  g_ptr_array_add (pack->draft->quizzes, quiz);
  quiz->title = gr_pack_text (r, object, "title", GR_PACK_SHORT);
  quiz->line = (guint) gr_pack_integer (r, object, "line", 0, G_MAXINT32);
  quiz->id = gr_pack_dup_id (pack, object, "id", pack->draft->id, "quiz", "", quiz->title);
  quiz->total = (int) gr_pack_integer (r, threshold, "total", 0, MOST_PARTS);
  quiz->correct = (int) gr_pack_integer (r, threshold, "correct", 0, quiz->total);
  quiz->percent = (int) gr_pack_integer (r, threshold, "percent", 0, 100);
  if (r->error == NULL)
    gr_pack_each (r, object, "items", MOST_PARTS, read_item, pack);
}

static GrGuideRange
read_range (GrPackReader *r,
            JsonObject   *object,
            const char   *name,
            double        most,
            double        unit)
{
  JsonObject *range = gr_pack_object (r, object, name);
  double min = gr_pack_number (r, range, "min", most);
  double max = gr_pack_number (r, range, "max", most);

  if (r->error == NULL && max < min)
    gr_pack_fail (r, name, _("a range whose “max” is not below its “min”"));
  return (GrGuideRange) { min * unit, max * unit };
}

/* Of a step: one number, or a range. */
static GrGuideRange
read_minutes (GrPackReader *r,
              JsonObject   *object)
{
  double minutes;

  if (gr_pack_has (object, "minutes") && JSON_NODE_HOLDS_OBJECT (json_object_get_member (object, "minutes")))
    return read_range (r, object, "minutes", MOST_HOURS * 60, 1);
  minutes = gr_pack_number (r, object, "minutes", MOST_HOURS * 60);
  return (GrGuideRange) { minutes, minutes };
}

static GrGuideProject *
get_last_project (GrPack *pack)
{
  return g_ptr_array_index (pack->draft->projects, pack->draft->projects->len - 1);
}

static void
read_unit (GrPackReader *r,
           JsonNode     *node,
           gpointer      data)
{
  GrPack *pack = data;
  GrGuideProject *project = get_last_project (pack);
  JsonObject *object = gr_pack_node_object (r, node);
  GrGuideUnit *unit = gr_guide_unit_new ();

  g_ptr_array_add (project->units, unit);
  unit->title = gr_pack_text (r, object, "title", GR_PACK_SHORT);
  unit->text = gr_pack_text (r, object, "text", GR_PACK_LONG);
  unit->line = (guint) gr_pack_integer (r, object, "line", 0, G_MAXINT32);
  unit->number = (int) gr_pack_integer (r, object, "number", 0, G_MAXINT32);
  if (unit->number == 0)
    unit->number = (int) project->units->len;
  unit->minutes = project->full ? read_range (r, object, "hours", MOST_HOURS, 60) : read_minutes (r, object);
  unit->weeks = read_range (r, object, "weeks", MOST_WEEKS, 1);
  unit->id = gr_pack_dup_id (pack, object, "id", project->id, project->full ? "phase" : "step", "", unit->title);
  if (r->error == NULL)
    read_texts (pack, object, "tasks", "task_ids", unit->id, "task", MOST_PARTS, unit->tasks);
}

static void
read_metric (GrPackReader *r,
             JsonNode     *node,
             gpointer      data)
{
  GrPack *pack = data;
  GrGuideProject *project = get_last_project (pack);
  JsonObject *object = gr_pack_node_object (r, node);
  GrGuideMetric *metric = gr_guide_metric_new ();
  g_autofree char *compare = gr_pack_text (r, object, "compare", GR_PACK_SHORT);
  g_autofree char *unit = gr_pack_text (r, object, "unit", GR_PACK_SHORT);

  g_ptr_array_add (project->metrics, metric);
  metric->text = gr_pack_needed_text (r, object, "text", GR_PACK_LONG);
  metric->line = (guint) gr_pack_integer (r, object, "line", 0, G_MAXINT32);
  metric->target = gr_pack_number (r, object, "target", MOST_TARGET);
  metric->is_percent = g_str_equal (unit, "percent");
  metric->at_most = g_str_equal (compare, "<=");
  metric->id = gr_pack_dup_id (pack, object, "id", project->id, "metric", "", metric->text);
}

void
gr_pack_read_project (GrPackReader *r,
                      JsonNode     *node,
                      gpointer      data)
{
  GrPack *pack = data;
  JsonObject *object = gr_pack_node_object (r, node);
  GrGuideProject *project = gr_guide_project_new ();
  g_autofree char *kind = gr_pack_needed_text (r, object, "kind", GR_PACK_SHORT);

  g_ptr_array_add (pack->draft->projects, project);
  if (!g_str_equal (kind, "full") && !g_str_equal (kind, "sprint"))
    gr_pack_fail (r, "kind", _("“sprint” or “full”"));
  project->full = g_str_equal (kind, "full");
  project->title = gr_pack_needed_text (r, object, "title", GR_PACK_SHORT);
  project->objective = gr_pack_text (r, object, "objective", GR_PACK_LONG);
  project->line = (guint) gr_pack_integer (r, object, "line", 0, G_MAXINT32);
  project->minutes = read_range (r, object, "hours", MOST_HOURS, 60);
  project->id = gr_pack_dup_id (pack, object, "id", pack->draft->id, kind, "", project->title);
  if (r->error != NULL)
    return;
  gr_pack_each (r, object, project->full ? "phases" : "steps", MOST_PARTS, read_unit, pack);
  read_texts (pack, object, "deliverables", "deliverable_ids", project->id, "deliverable", MOST_PARTS,
              project->deliverables);
  gr_pack_each (r, object, "metrics", MOST_PARTS, read_metric, pack);
}
