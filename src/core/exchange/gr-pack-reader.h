/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * GrPackReader:
 * @action: what is being done, as messages begin: "Import “x.json”"
 * @parser: what holds the values, once they are parsed
 * @path: where in it we are: "quizzes[0].items[3]"
 * @ids: (element-type utf8): the identities met so far
 * @n_values: how many elements of arrays were met
 * @error: what is wrong; once it is set nothing more is read
 *
 * Takes values out of a pack that somebody else made: each with its type, its
 * range and its length.
 */
typedef struct
{
  char *action;
  JsonParser *parser;
  GString *path;
  GHashTable *ids;
  guint n_values;
  GError *error;
} GrPackReader;

typedef void (*GrPackFunc) (GrPackReader *self,
                            JsonNode     *node,
                            gpointer      data);

void        gr_pack_reader_init  (GrPackReader *self,
                                  const char   *action);
JsonObject *gr_pack_reader_parse (GrPackReader *self,
                                  const char   *bytes,
                                  gsize         len);
void        gr_pack_reader_clear (GrPackReader *self);
void        gr_pack_fail         (GrPackReader *self,
                                  const char   *name,
                                  const char   *wanted);
gboolean    gr_pack_has          (JsonObject   *object,
                                  const char   *name);
JsonObject *gr_pack_node_object  (GrPackReader *self,
                                  JsonNode     *node);
char       *gr_pack_node_text    (GrPackReader *self,
                                  JsonNode     *node,
                                  gsize         most);
gint64      gr_pack_node_integer (GrPackReader *self,
                                  JsonNode     *node,
                                  gint64        min,
                                  gint64        max);
JsonObject *gr_pack_object       (GrPackReader *self,
                                  JsonObject   *object,
                                  const char   *name);
char       *gr_pack_text         (GrPackReader *self,
                                  JsonObject   *object,
                                  const char   *name,
                                  gsize         most);
char       *gr_pack_needed_text  (GrPackReader *self,
                                  JsonObject   *object,
                                  const char   *name,
                                  gsize         most);
char       *gr_pack_id           (GrPackReader *self,
                                  JsonObject   *object,
                                  const char   *name);
void        gr_pack_take_id      (GrPackReader *self,
                                  const char   *name,
                                  const char   *id);
gint64      gr_pack_integer      (GrPackReader *self,
                                  JsonObject   *object,
                                  const char   *name,
                                  gint64        min,
                                  gint64        max);
double      gr_pack_node_number  (GrPackReader *self,
                                  JsonNode     *node,
                                  double        most);
double      gr_pack_number       (GrPackReader *self,
                                  JsonObject   *object,
                                  const char   *name,
                                  double        most);
void        gr_pack_each         (GrPackReader *self,
                                  JsonObject   *object,
                                  const char   *name,
                                  guint         most,
                                  GrPackFunc    func,
                                  gpointer      data);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GrPackReader, gr_pack_reader_clear)

G_END_DECLS
