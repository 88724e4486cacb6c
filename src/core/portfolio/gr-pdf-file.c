/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-pdf-file.h"

#include <string.h>

#define ENTRY 20 /* bytes of a line of the cross-reference table */
#define TAIL 64  /* bytes in which the file says where that table is */

static gboolean
take_number (GrPdfFile *self,
             gsize     *at,
             guint     *number)
{
  GrPdfToken token = gr_pdf_token_next (self, *at, self->length);

  *at = token.end;
  return gr_pdf_token_number (self, &token, number);
}

static gboolean
take_word (GrPdfFile  *self,
           gsize      *at,
           const char *word)
{
  GrPdfToken token = gr_pdf_token_next (self, *at, self->length);

  *at = token.end;
  return gr_pdf_token_is (self, &token, word);
}

static gboolean
find_table (GrPdfFile *self,
            gsize     *at)
{
  const char *word = NULL;
  gsize from = self->length > TAIL ? self->length - TAIL : 0;
  gsize after;
  guint where;

  word = g_strrstr_len (self->data + from, (gssize) (self->length - from), "startxref");
  if (word == NULL)
    return FALSE;
  after = (gsize) (word - self->data) + strlen ("startxref");
  if (!take_number (self, &after, &where))
    return FALSE;
  *at = where;
  return where < self->length && take_word (self, at, "xref");
}

static int
by_place (gconstpointer a,
          gconstpointer b)
{
  const GrPdfObject *one = a, *two = b;

  return one->start < two->start ? -1 : one->start > two->start;
}

/* Whether an object's head, “12 0 obj”, stands where the table says. */
static gboolean
has_head (GrPdfFile *self,
          guint      number,
          gsize     *at)
{
  guint there, generation;

  return take_number (self, at, &there) && there == number && take_number (self, at, &generation) &&
         take_word (self, at, "obj");
}

/* Reads “0000000015 00000 n” for each number.  For a number that cairo reserved and did not use, that is where another
 * object begins. */
static gboolean
read_table (GrPdfFile *self,
            gsize     *at)
{
  guint first;

  if (!take_number (self, at, &first) || first != 0 || !take_number (self, at, &self->n_numbers) ||
      self->n_numbers > (self->length - *at) / ENTRY)
    return FALSE;
  self->places = g_new0 (guint, MAX (1, self->n_numbers));
  for (guint i = 0; i < self->n_numbers; i++)
    {
      GrPdfToken offset = gr_pdf_token_next (self, *at, self->length);
      GrPdfToken generation = gr_pdf_token_next (self, offset.end, self->length);
      GrPdfToken use = gr_pdf_token_next (self, generation.end, self->length);
      GrPdfObject object = { .number = i };
      gsize head = 0;

      if (offset.kind != GR_PDF_NUMBER || offset.end - offset.start != 10)
        return FALSE;
      for (gsize k = offset.start; k < offset.end; k++)
        object.start = object.start * 10 + (gsize) (self->data[k] - '0');
      head = object.start;
      if (gr_pdf_token_is (self, &use, "n") && has_head (self, i, &head))
        g_array_append_val (self->objects, object);
      *at = use.end;
    }
  g_array_sort (self->objects, by_place);
  return TRUE;
}

/* Finds where an object's value begins and ends; it must not run into what stands at @next. */
static gboolean
read_object (GrPdfFile   *self,
             GrPdfObject *object,
             gsize        next)
{
  gsize at = object->start;
  GrPdfToken token;

  if (at >= next || !has_head (self, object->number, &at))
    return FALSE;
  object->start = gr_pdf_token_next (self, at, next).start;
  object->end = gr_pdf_token_skip (self, at, next);
  if (object->end == 0)
    return FALSE;
  token = gr_pdf_token_next (self, object->end, next);
  if (gr_pdf_token_is (self, &token, "endobj"))
    {
      object->rest = object->end;
      return TRUE;
    }
  if (!gr_pdf_token_is (self, &token, "stream"))
    return FALSE;
  for (object->rest = next; object->rest > object->end; object->rest--)
    {
      const char *tail = "endstream";
      gsize length = strlen (tail);

      if (object->rest - object->end < length)
        return FALSE;
      if (memcmp (self->data + object->rest - length, tail, length) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
read_objects (GrPdfFile *self,
              gsize      table)
{
  for (guint i = 0; i < self->objects->len; i++)
    {
      GrPdfObject *object = &g_array_index (self->objects, GrPdfObject, i);
      gsize next = i + 1 < self->objects->len ? g_array_index (self->objects, GrPdfObject, i + 1).start : table;

      if (next > table || !read_object (self, object, next))
        return FALSE;
      self->places[object->number] = i + 1;
    }
  return TRUE;
}

static gboolean
read_trailer (GrPdfFile *self,
              gsize      at)
{
  GrPdfObject trailer = { 0 };

  if (!take_word (self, &at, "trailer"))
    return FALSE;
  trailer.start = gr_pdf_token_next (self, at, self->length).start;
  trailer.end = gr_pdf_token_skip (self, at, self->length);
  self->root = gr_pdf_file_find_link (self, &trailer, "/Root");
  self->info = gr_pdf_file_find_link (self, &trailer, "/Info");
  return gr_pdf_file_get (self, self->root) != NULL && gr_pdf_file_get (self, self->info) != NULL;
}

static gboolean
read_all (GrPdfFile *self)
{
  gsize table, at;

  if (self->length < 16 || memcmp (self->data, "%PDF-1.", 7) != 0 || !find_table (self, &at))
    return FALSE;
  table = at;
  return read_table (self, &at) && read_objects (self, table) && read_trailer (self, at);
}

/**
 * gr_pdf_file_read:
 * @data: (array length=length): the bytes, which must outlive the file
 * @length: how many
 *
 * Returns: (transfer full) (nullable): what is in them, or NULL where they are
 *   not such a file
 */
GrPdfFile *
gr_pdf_file_read (const char *data,
                  gsize       length)
{
  g_autoptr (GrPdfFile) self = g_new0 (GrPdfFile, 1);

  self->data = data;
  self->length = length;
  self->objects = g_array_new (FALSE, FALSE, sizeof (GrPdfObject));
  return read_all (self) ? g_steal_pointer (&self) : NULL;
}

/**
 * gr_pdf_file_free:
 * @self: (transfer full): a file
 *
 * Frees what was read; the bytes stay.
 */
void
gr_pdf_file_free (GrPdfFile *self)
{
  g_array_unref (self->objects);
  g_free (self->places);
  g_free (self);
}

/**
 * gr_pdf_file_get:
 * @self: a file
 * @number: of an object
 *
 * Returns: (transfer none) (nullable): the object, NULL where it is not
 *   written
 */
const GrPdfObject *
gr_pdf_file_get (const GrPdfFile *self,
                 guint            number)
{
  if (number >= self->n_numbers || self->places[number] == 0)
    return NULL;
  return &g_array_index (self->objects, GrPdfObject, self->places[number] - 1);
}

/**
 * gr_pdf_file_find:
 * @self: a file
 * @object: an object that may be a dictionary
 * @key: with its slash
 * @value: (out): where its value begins
 *
 * Returns: whether the dictionary has the key
 */
gboolean
gr_pdf_file_find (const GrPdfFile   *self,
                  const GrPdfObject *object,
                  const char        *key,
                  GrPdfToken        *value)
{
  GrPdfToken token = gr_pdf_token_next (self, object->start, object->end);

  if (!gr_pdf_token_is (self, &token, "<<"))
    return FALSE;
  token = gr_pdf_token_next (self, token.end, object->end);
  while (token.kind == GR_PDF_NAME)
    {
      gsize after = gr_pdf_token_skip (self, token.end, object->end);

      if (gr_pdf_token_is (self, &token, key))
        {
          *value = gr_pdf_token_next (self, token.end, object->end);
          return after != 0;
        }
      if (after == 0)
        return FALSE;
      token = gr_pdf_token_next (self, after, object->end);
    }
  return FALSE;
}

/**
 * gr_pdf_file_find_link:
 * @self: a file
 * @object: an object that may be a dictionary
 * @key: with its slash
 *
 * Returns: the number of the object that the key refers to, or 0
 */
guint
gr_pdf_file_find_link (const GrPdfFile   *self,
                       const GrPdfObject *object,
                       const char        *key)
{
  GrPdfToken value;
  guint number = 0;
  gsize after;

  if (!gr_pdf_file_find (self, object, key, &value) ||
      !gr_pdf_token_reference (self, &value, object->end, &number, &after))
    return 0;
  return number;
}

/**
 * gr_pdf_file_is_of:
 * @self: a file
 * @object: an object that may be a dictionary
 * @key: with its slash
 * @name: likewise
 *
 * Returns: whether the key's value is that name
 */
gboolean
gr_pdf_file_is_of (const GrPdfFile   *self,
                   const GrPdfObject *object,
                   const char        *key,
                   const char        *name)
{
  GrPdfToken value;

  return gr_pdf_file_find (self, object, key, &value) && gr_pdf_token_is (self, &value, name);
}
