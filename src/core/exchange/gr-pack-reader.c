/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-pack-reader.h"

#include "gr-error.h"
#include "gr-guide-pack.h"
#include "gr-text.h"
#include "gr-uid.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define MOST_VALUES 1000000 /* elements of all arrays together */

void
gr_pack_reader_init (GrPackReader *self,
                     const char   *action)
{
  *self = (GrPackReader) { 0 };
  self->action = g_strdup (action);
  self->path = g_string_new (NULL);
  self->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

void
gr_pack_reader_clear (GrPackReader *self)
{
  g_clear_pointer (&self->action, g_free);
  g_clear_object (&self->parser);
  g_string_free (g_steal_pointer (&self->path), TRUE);
  g_clear_pointer (&self->ids, g_hash_table_unref);
  g_clear_error (&self->error);
}

/* Parses strict JSON of at most 32 MiB.  Returns the object that it has to be, which belongs to the reader, or NULL with
 * the error set. */
JsonObject *
gr_pack_reader_parse (GrPackReader *self,
                      const char   *bytes,
                      gsize         len)
{
  g_autoptr (GError) problem = NULL;
  JsonNode *root;

  if (len >= 3 && memcmp (bytes, "\xEF\xBB\xBF", 3) == 0)
    {
      bytes += 3;
      len -= 3;
    }
  if (len > GR_GUIDE_PACK_MAX_BYTES)
    {
      g_set_error (&self->error, GR_ERROR, GR_ERROR_INVALID, _("%s: it is larger than 32 MiB; split it"),
                   self->action);
      return NULL;
    }
  if (len > 0 && (memchr (bytes, '\0', len) != NULL || !g_utf8_validate_len (bytes, len, NULL)))
    {
      g_set_error (&self->error, GR_ERROR, GR_ERROR_INVALID, _("%s: it is not UTF-8 text"), self->action);
      return NULL;
    }
  self->parser = json_parser_new ();
  json_parser_set_strict (self->parser, TRUE);
  if (!json_parser_load_from_data (self->parser, len > 0 ? bytes : "", (gssize) len, &problem))
    {
      g_set_error (&self->error, GR_ERROR, GR_ERROR_INVALID, _("%s: it is not JSON: %s"), self->action,
                   problem->message);
      return NULL;
    }
  root = json_parser_get_root (self->parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error (&self->error, GR_ERROR, GR_ERROR_INVALID, _("%s: it has to be a JSON object in braces"),
                   self->action);
      return NULL;
    }
  return json_node_get_object (root);
}

/* Says what is wrong with the member @name (or, if "", with the value itself) and what belongs there. */
void
gr_pack_fail (GrPackReader *self,
              const char   *name,
              const char   *wanted)
{
  const char *dot = self->path->len > 0 && *name != '\0' ? "." : "";

  if (self->error == NULL)
    g_set_error (&self->error, GR_ERROR, GR_ERROR_INVALID, _("%s: “%s%s%s” has to be %s"), self->action,
                 self->path->str, dot, name, wanted);
}

/* What is absent and what is null are one. */
gboolean
gr_pack_has (JsonObject *object,
             const char *name)
{
  return object != NULL && json_object_has_member (object, name) && !json_object_get_null_member (object, name);
}

static JsonNode *
get (GrPackReader *self,
     JsonObject   *object,
     const char   *name)
{
  return self->error == NULL && gr_pack_has (object, name) ? json_object_get_member (object, name) : NULL;
}

JsonObject *
gr_pack_node_object (GrPackReader *self,
                     JsonNode     *node)
{
  if (self->error != NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      gr_pack_fail (self, "", _("an object in braces"));
      return NULL;
    }
  return json_node_get_object (node);
}

static char *
read_text (GrPackReader *self,
           JsonNode     *node,
           const char   *name,
           gsize         most)
{
  const char *text;

  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    {
      gr_pack_fail (self, name, _("text in quotation marks"));
      return g_strdup ("");
    }
  text = json_node_get_string (node);
  if (strlen (text) > most)
    {
      g_autofree char *wanted = g_strdup_printf (_("text of at most %u bytes"), (guint) most);

      gr_pack_fail (self, name, wanted);
      return g_strdup ("");
    }
  return g_strdup (text);
}

char *
gr_pack_node_text (GrPackReader *self,
                   JsonNode     *node,
                   gsize         most)
{
  return self->error == NULL ? read_text (self, node, "", most) : g_strdup ("");
}

static gint64
read_integer (GrPackReader *self,
              JsonNode     *node,
              const char   *name,
              gint64        min,
              gint64        max)
{
  g_autofree char *wanted = NULL;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_INT64 &&
      json_node_get_int (node) >= min && json_node_get_int (node) <= max)
    return json_node_get_int (node);
  wanted = g_strdup_printf (_("a whole number from %lld to %lld"), (long long) min, (long long) max);
  gr_pack_fail (self, name, wanted);
  return min;
}

gint64
gr_pack_node_integer (GrPackReader *self,
                      JsonNode     *node,
                      gint64        min,
                      gint64        max)
{
  return self->error == NULL ? read_integer (self, node, "", min, max) : min;
}

JsonObject *
gr_pack_object (GrPackReader *self,
                JsonObject   *object,
                const char   *name)
{
  JsonNode *node = get (self, object, name);

  if (node == NULL)
    return NULL;
  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      gr_pack_fail (self, name, _("an object in braces"));
      return NULL;
    }
  return json_node_get_object (node);
}

/* Text that may be absent; then it is "". */
char *
gr_pack_text (GrPackReader *self,
              JsonObject   *object,
              const char   *name,
              gsize         most)
{
  JsonNode *node = get (self, object, name);

  return node != NULL ? read_text (self, node, name, most) : g_strdup ("");
}

char *
gr_pack_needed_text (GrPackReader *self,
                     JsonObject   *object,
                     const char   *name,
                     gsize         most)
{
  char *text = gr_pack_text (self, object, name, most);

  if (gr_text_is_blank (text))
    gr_pack_fail (self, name, _("text, and not empty"));
  return text;
}

/* An identity stands for one thing only. */
void
gr_pack_take_id (GrPackReader *self,
                 const char   *name,
                 const char   *id)
{
  if (self->error == NULL && !g_hash_table_add (self->ids, g_strdup (id)))
    gr_pack_fail (self, name, _("an identifier that nothing else in the file has"));
}

/* NULL where there is none, so that one is made. */
char *
gr_pack_id (GrPackReader *self,
            JsonObject   *object,
            const char   *name)
{
  g_autofree char *id = gr_pack_text (self, object, name, 64);

  if (*id == '\0' || self->error != NULL)
    return NULL;
  if (!gr_uid_is_valid (id))
    {
      gr_pack_fail (self, name, _("a UUID in small letters"));
      return NULL;
    }
  gr_pack_take_id (self, name, id);
  return g_steal_pointer (&id);
}

/* A whole number that may be absent; then it is @min. */
gint64
gr_pack_integer (GrPackReader *self,
                 JsonObject   *object,
                 const char   *name,
                 gint64        min,
                 gint64        max)
{
  JsonNode *node = get (self, object, name);

  return node != NULL ? read_integer (self, node, name, min, max) : min;
}

static double
read_number (GrPackReader *self,
             JsonNode     *node,
             const char   *name,
             double        most)
{
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_INVALID;
  double value = type == G_TYPE_INT64 || type == G_TYPE_DOUBLE ? json_node_get_double (node) : -1;
  g_autofree char *wanted = NULL;

  if (isfinite (value) && value >= 0 && value <= most)
    return value;
  wanted = g_strdup_printf (_("a number from 0 to %g"), most);
  gr_pack_fail (self, name, wanted);
  return 0;
}

double
gr_pack_node_number (GrPackReader *self,
                     JsonNode     *node,
                     double        most)
{
  return self->error == NULL ? read_number (self, node, "", most) : 0;
}

/* A number from 0 to @most that may be absent; then it is 0. */
double
gr_pack_number (GrPackReader *self,
                JsonObject   *object,
                const char   *name,
                double        most)
{
  JsonNode *node = get (self, object, name);

  return node != NULL ? read_number (self, node, name, most) : 0;
}

/* Hands the elements of an array that may be absent to @func, with @path at each. */
void
gr_pack_each (GrPackReader *self,
              JsonObject   *object,
              const char   *name,
              guint         most,
              GrPackFunc    func,
              gpointer      data)
{
  JsonNode *node = get (self, object, name);
  gsize before = self->path->len;
  JsonArray *array;
  guint n;

  if (node == NULL)
    return;
  if (!JSON_NODE_HOLDS_ARRAY (node))
    {
      gr_pack_fail (self, name, _("a list in square brackets"));
      return;
    }
  array = json_node_get_array (node);
  n = json_array_get_length (array);
  self->n_values += MIN (n, MOST_VALUES + 1);
  if (n > most || self->n_values > MOST_VALUES)
    {
      g_autofree char *wanted = g_strdup_printf (_("a list of at most %u"), MIN (most, MOST_VALUES));

      gr_pack_fail (self, name, wanted);
      return;
    }
  for (guint i = 0; i < n && self->error == NULL; i++)
    {
      g_string_append_printf (self->path, "%s%s[%u]", before > 0 ? "." : "", name, i);
      func (self, json_array_get_element (array, i), data);
      g_string_truncate (self->path, before);
    }
}
