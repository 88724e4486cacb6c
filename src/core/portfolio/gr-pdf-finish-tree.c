/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-pdf-finish-private.h"

/* The tree of elements: what each says besides, and the way back into it.  A page's content is numbered from 0; for
 * each page there is an array that names the element of each number.  Cairo's names objects that are not there, so it
 * is made anew from the elements, which name their content. */

#define MOST_MARKS 1000000

typedef struct
{
  GrPdfFinish *finish;
  const GrPdfObject *object; /* the element */
  guint page;                /* that it begins on; 0: it has no content of its own */
  GHashTable *pages;         /* number of a page: GArray of element numbers, by mark */
  GArray *seen;              /* annotations that it has named */
  GString *kids;
} Element;

static gboolean
claim_mark (Element *self,
            guint    page,
            guint    mark)
{
  GArray *marks = g_hash_table_lookup (self->pages, GUINT_TO_POINTER (page));

  if (marks == NULL || mark >= MOST_MARKS)
    return FALSE;
  if (mark >= marks->len)
    g_array_set_size (marks, mark + 1);
  if (g_array_index (marks, guint, mark) != 0)
    return FALSE;
  g_array_index (marks, guint, mark) = self->object->number;
  return TRUE;
}

static gboolean
has_seen (Element *self,
          guint    annotation)
{
  for (guint i = 0; i < self->seen->len; i++)
    if (g_array_index (self->seen, guint, i) == annotation)
      return TRUE;
  g_array_append_val (self->seen, annotation);
  return FALSE;
}

static gboolean
copy_kid (Element *self,
          gsize    from,
          gsize    to)
{
  g_string_append_c (self->kids, ' ');
  return gr_pdf_finish_copy (self->finish, self->kids, from, to);
}

/* A mark on another page, or an annotation; cairo names that once for each piece of a link, it is to be once in all. */
static gboolean
take_dictionary (Element *self,
                 gsize    from,
                 gsize    to)
{
  const GrPdfFile *file = self->finish->file;
  GrPdfObject kid = { .start = from, .end = to };
  guint annotation = gr_pdf_file_find_link (file, &kid, "/Obj");
  guint page = gr_pdf_file_find_link (file, &kid, "/Pg");
  GrPdfToken value;
  guint mark;

  if (gr_pdf_file_is_of (file, &kid, "/Type", "/OBJR"))
    return annotation != 0 && (has_seen (self, annotation) || copy_kid (self, from, to));
  return gr_pdf_file_is_of (file, &kid, "/Type", "/MCR") && gr_pdf_file_find (file, &kid, "/MCID", &value) &&
         gr_pdf_token_number (file, &value, &mark) && claim_mark (self, page != 0 ? page : self->page, mark) &&
         copy_kid (self, from, to);
}

static gboolean
take_kid (Element          *self,
          const GrPdfToken *token,
          gsize             end,
          gsize            *after)
{
  const GrPdfFile *file = self->finish->file;
  guint number;

  *after = gr_pdf_token_skip (file, token->start, end);
  if (*after == 0)
    return FALSE;
  if (gr_pdf_token_reference (file, token, end, &number, after))
    return copy_kid (self, token->start, *after);
  if (gr_pdf_token_number (file, token, &number))
    return claim_mark (self, self->page, number) && copy_kid (self, token->start, *after);
  return gr_pdf_token_is (file, token, "<<") && take_dictionary (self, token->start, *after);
}

static gboolean
take_kids (Element          *self,
           const GrPdfToken *value)
{
  const GrPdfFile *file = self->finish->file;
  gsize end = self->object->end, after;
  GrPdfToken token = *value;

  if (!gr_pdf_token_is (file, &token, "["))
    return take_kid (self, &token, end, &after);
  token = gr_pdf_token_next (file, token.end, end);
  while (!gr_pdf_token_is (file, &token, "]"))
    {
      if (token.kind == GR_PDF_END || !take_kid (self, &token, end, &after))
        return FALSE;
      token = gr_pdf_token_next (file, after, end);
    }
  return TRUE;
}

/* Writes an element anew, as what is known of it may be more than cairo could be told. */
static gboolean
rewrite_element (Element            *self,
                 const GrPdfElement *fact)
{
  GrPdfFinish *finish = self->finish;
  const GrPdfFile *file = finish->file;
  guint place = file->places[self->object->number] - 1;
  guint parent = gr_pdf_file_find_link (file, self->object, "/P");
  g_autofree char *type = g_strconcat ("/", fact->type, NULL);
  GString *out;
  GrPdfToken value;

  self->page = gr_pdf_file_find_link (file, self->object, "/Pg");
  if (!gr_pdf_file_is_of (file, self->object, "/S", type) || gr_pdf_finish_renumber (finish, parent) == 0)
    return FALSE;
  if (gr_pdf_file_find (file, self->object, "/K", &value) && !take_kids (self, &value))
    return FALSE;
  out = g_string_new (NULL);
  g_string_append_printf (out, "<< /Type /StructElem /S %s /P %u 0 R", type, gr_pdf_finish_renumber (finish, parent));
  if (self->page != 0)
    g_string_append_printf (out, " /Pg %u 0 R", gr_pdf_finish_renumber (finish, self->page));
  if (self->kids->len > 0)
    g_string_append_printf (out, " /K [%s ]", self->kids->str);
  g_string_append_printf (out, " %s >>", fact->extra != NULL ? fact->extra : "");
  finish->changed[place] = g_string_free_and_steal (out);
  return TRUE;
}

static gboolean
rewrite_elements (GrPdfFinish *self,
                  GHashTable  *pages,
                  GError     **error)
{
  g_autoptr (GArray) seen = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GString) kids = g_string_new (NULL);
  Element element = { .finish = self, .pages = pages, .seen = seen, .kids = kids };
  guint n = 0;

  for (guint i = 0; i < self->file->objects->len; i++)
    {
      element.object = &g_array_index (self->file->objects, GrPdfObject, i);
      if (!gr_pdf_file_is_of (self->file, element.object, "/Type", "/StructElem"))
        continue;
      g_array_set_size (seen, 0);
      g_string_truncate (kids, 0);
      if (n == self->facts->elements->len)
        return gr_pdf_surprise (error, "more elements than %u", n);
      if (!rewrite_element (&element, &g_array_index (self->facts->elements, GrPdfElement, n)))
        return gr_pdf_surprise (error, "element %u is no %s", n,
                                g_array_index (self->facts->elements, GrPdfElement, n).type);
      n++;
    }
  if (n < self->facts->elements->len)
    return gr_pdf_surprise (error, "%u elements of %u", n, self->facts->elements->len);
  return TRUE;
}

static guint
count_references (const GrPdfFile   *file,
                  const GrPdfObject *object)
{
  GrPdfToken token = gr_pdf_token_next (file, object->start, object->end);
  guint n = 0, number;
  gsize after;

  if (!gr_pdf_token_is (file, &token, "["))
    return G_MAXUINT;
  for (token = gr_pdf_token_next (file, token.end, object->end);
       gr_pdf_token_reference (file, &token, object->end, &number, &after);
       token = gr_pdf_token_next (file, after, object->end))
    n++;
  return gr_pdf_token_is (file, &token, "]") ? n : G_MAXUINT;
}

/* Every mark of a page is claimed by an element: what is painted and not decoration is said. */
static gboolean
rewrite_way_back (GrPdfFinish *self,
                  guint        array,
                  GArray      *marks)
{
  const GrPdfObject *object = gr_pdf_file_get (self->file, array);
  GString *out;

  if (object == NULL || count_references (self->file, object) != marks->len)
    return FALSE;
  for (guint i = 0; i < marks->len; i++)
    if (g_array_index (marks, guint, i) == 0)
      return FALSE;
  out = g_string_new ("[");
  for (guint i = 0; i < marks->len; i++)
    g_string_append_printf (out, " %u 0 R", gr_pdf_finish_renumber (self, g_array_index (marks, guint, i)));
  g_string_append (out, " ]");
  g_free (self->changed[self->file->places[array] - 1]);
  self->changed[self->file->places[array] - 1] = g_string_free_and_steal (out);
  return TRUE;
}

/* The object of each key of the parent tree; NULL where it is not there or not flat. */
static GHashTable *
read_parent_tree (const GrPdfFile *file)
{
  const GrPdfObject *root = gr_pdf_file_get (file, file->root);
  const GrPdfObject *tree = gr_pdf_file_get (file, gr_pdf_file_find_link (file, root, "/StructTreeRoot"));
  const GrPdfObject *numbers =
      tree != NULL ? gr_pdf_file_get (file, gr_pdf_file_find_link (file, tree, "/ParentTree")) : NULL;
  g_autoptr (GHashTable) keys = g_hash_table_new (NULL, NULL);
  GrPdfToken token;
  guint key, number;
  gsize after;

  if (numbers == NULL || !gr_pdf_file_find (file, numbers, "/Nums", &token) || !gr_pdf_token_is (file, &token, "["))
    return NULL;
  token = gr_pdf_token_next (file, token.end, numbers->end);
  while (gr_pdf_token_number (file, &token, &key))
    {
      token = gr_pdf_token_next (file, token.end, numbers->end);
      if (!gr_pdf_token_reference (file, &token, numbers->end, &number, &after))
        return NULL;
      g_hash_table_insert (keys, GUINT_TO_POINTER (key), GUINT_TO_POINTER (number));
      token = gr_pdf_token_next (file, after, numbers->end);
    }
  return gr_pdf_token_is (file, &token, "]") ? g_steal_pointer (&keys) : NULL;
}

static gboolean
rewrite_ways_back (GrPdfFinish *self,
                   GHashTable  *pages,
                   GError     **error)
{
  g_autoptr (GHashTable) keys = read_parent_tree (self->file);
  GHashTableIter iter;
  gpointer page, marks;

  if (keys == NULL)
    return gr_pdf_surprise (error, "no parent tree");
  g_hash_table_iter_init (&iter, pages);
  while (g_hash_table_iter_next (&iter, &page, &marks))
    {
      const GrPdfObject *object = gr_pdf_file_get (self->file, GPOINTER_TO_UINT (page));
      GrPdfToken value;
      guint key;

      if (!gr_pdf_file_find (self->file, object, "/StructParents", &value) ||
          !gr_pdf_token_number (self->file, &value, &key) ||
          !rewrite_way_back (self, GPOINTER_TO_UINT (g_hash_table_lookup (keys, GUINT_TO_POINTER (key))), marks))
        return gr_pdf_surprise (error, "content of object %u is in no element", object->number);
    }
  return TRUE;
}

/* Makes the tree whole: elements as the facts have them, and for each page the way back. */
gboolean
gr_pdf_finish_tree (GrPdfFinish *self,
                    GError     **error)
{
  g_autoptr (GHashTable) pages = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);

  for (guint i = 0; i < self->file->objects->len; i++)
    {
      const GrPdfObject *object = &g_array_index (self->file->objects, GrPdfObject, i);

      if (gr_pdf_file_is_of (self->file, object, "/Type", "/Page"))
        g_hash_table_insert (pages, GUINT_TO_POINTER (object->number), g_array_new (FALSE, TRUE, sizeof (guint)));
    }
  return rewrite_elements (self, pages, error) && rewrite_ways_back (self, pages, error);
}
