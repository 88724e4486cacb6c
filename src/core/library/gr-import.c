/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-import.h"

#include "gr-error.h"
#include "gr-import-private.h"
#include "gr-registry.h"
#include "gr-text.h"
#include "gr-uid.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define SAME_TEXT 0.8    /* so many words in common, and a mended sentence is still the same sentence */
#define HALF_TEXT 0.5    /* of a short one half the words are enough … */
#define SAME_LETTERS 0.9 /* … if it is so close in letters: one word has been mended */

static const char *const import_types[] = { GR_IMPORT_TYPES };

typedef struct
{
  GrStore *store;
  const GrGuideDraft *draft;
  GHashTable *before;     /* uid → GrRow of the library's guide */
  GPtrArray *before_rows; /* the same, owners first */
  GPtrArray *after_rows;
  GHashTable *renamed;    /* uid in the draft → uid that is kept */
  GHashTable *kept;       /* set of uids of @before that the draft still holds */
  GHashTable *mentioned;  /* set of uids a person's rows point at; NULL until needed */
} Import;

static gboolean
is_import_type (const GrEntityClass *klass)
{
  for (guint i = 0; i < G_N_ELEMENTS (import_types); i++)
    if (g_str_equal (klass->nick, import_types[i]))
      return TRUE;
  return FALSE;
}

static void
import_clear (Import *import)
{
  g_clear_pointer (&import->before, g_hash_table_unref);
  g_clear_pointer (&import->before_rows, g_ptr_array_unref);
  g_clear_pointer (&import->after_rows, g_ptr_array_unref);
  g_clear_pointer (&import->renamed, g_hash_table_unref);
  g_clear_pointer (&import->kept, g_hash_table_unref);
  g_clear_pointer (&import->mentioned, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Import, import_clear)

/* What makes an item itself, to find it again when a typo was mended or a heading renamed. */
static char *
text_of (const GrRow *row)
{
  GString *out = g_string_new (NULL);
  gboolean with_body = g_str_equal (row->klass->nick, "section");

  for (guint i = 0; i < row->n_values; i++)
    {
      const GrField *field = &row->klass->fields[i];
      gboolean counts = (field->flags & GR_FIELD_TITLE) || g_str_equal (field->name, "text") ||
                        (with_body && g_str_equal (field->name, "body"));

      if (counts && row->values[i].kind == GR_VALUE_TEXT)
        g_string_append_printf (out, "%s ", row->values[i].text);
    }
  return g_string_free_and_steal (out);
}

/* What an item says, whatever it stands under: a section by its text, where it has some. */
static char *
dup_words (const GrRow *row)
{
  gboolean section = g_str_equal (row->klass->nick, "section");
  const char *body = section ? gr_row_get_text (row, "body") : NULL;
  g_autofree char *text = gr_text_is_blank (body) ? text_of (row) : g_strdup (body);
  g_autofree char *normal = gr_text_normalise (text);

  return g_strconcat (row->klass->nick, " ", normal, NULL);
}

/* Whether at least half of the smaller guide's items are in the other, as themselves or word for word: then they are
 * one guide. */
static gboolean
mostly_the_same (GPtrArray *library,
                 GPtrArray *draft)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint common = 0;
  guint fewer = MIN (library->len, draft->len) - 1; /* the guide's own row does not count */

  for (guint i = 1; i < library->len; i++)
    {
      const GrRow *row = g_ptr_array_index (library, i);

      g_hash_table_add (known, g_strdup (row->uid));
      g_hash_table_add (known, dup_words (row));
    }
  for (guint i = 1; i < draft->len; i++)
    {
      const GrRow *row = g_ptr_array_index (draft, i);
      g_autofree char *words = dup_words (row);

      common += g_hash_table_contains (known, row->uid) || g_hash_table_contains (known, words);
    }
  return common * 2 >= fewer;
}

static char *
guide_of_hash (GrStore            *store,
               const GrGuideDraft *draft,
               GError            **error)
{
  g_autoptr (GPtrArray) guides = gr_store_load (store, gr_registry_find ("guide"), NULL, TRUE, error);

  for (guint i = 0; guides != NULL && i < guides->len; i++)
    {
      const GrRow *row = g_ptr_array_index (guides, i);

      if (g_strcmp0 (gr_row_get_text (row, "source_hash"), draft->sha256) == 0)
        return g_strdup (row->uid);
    }
  return NULL;
}

/* Decides which guide the draft is, and loads both: the library's (perhaps none) and the draft's. */
static char *
identify (Import  *import,
          gboolean built_in,
          GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autofree char *known = guide_of_hash (import->store, import->draft, &problem);

  for (guint n = 1; problem == NULL; n++)
    {
      g_autofree char *name = g_strdup_printf ("#%u", n);
      g_autofree char *uid = known != NULL ? g_strdup (known)
                             : n == 1      ? g_strdup (import->draft->id)
                                           : gr_uid_for_name (import->draft->id, name);
      g_autoptr (GPtrArray) before = gr_import_load (import->store, uid, &problem);
      g_autoptr (GPtrArray) after = gr_import_rows (import->draft, uid, built_in);

      if (g_error_matches (problem, GR_ERROR, GR_ERROR_NOT_FOUND))
        g_clear_error (&problem); /* a new guide */
      if (problem != NULL)
        break;
      if (known == NULL && before != NULL && !mostly_the_same (before, after))
        continue;
      import->before_rows = before != NULL ? g_steal_pointer (&before) : g_ptr_array_new ();
      import->after_rows = g_steal_pointer (&after);
      return g_steal_pointer (&uid);
    }
  g_propagate_error (error, g_steal_pointer (&problem));
  return NULL;
}

static const char *
owner_of (const GrRow *row)
{
  for (guint i = 0; i < row->n_values; i++)
    if (row->klass->fields[i].flags & GR_FIELD_OWNER)
      return row->values[i].text;
  return NULL;
}

static void
rename_references (Import *import,
                   GrRow  *row)
{
  for (guint i = 0; i < row->n_values; i++)
    {
      const char *kept = row->klass->fields[i].kind == GR_FIELD_REFERENCE && row->values[i].kind == GR_VALUE_TEXT
                             ? g_hash_table_lookup (import->renamed, row->values[i].text)
                             : NULL;

      if (kept != NULL)
        gr_import_row_set (row, row->klass->fields[i].name, gr_value_text (kept));
    }
}

static void
keep (Import *import,
      GrRow  *after,
      GrRow  *before)
{
  g_hash_table_add (import->kept, before->uid);
  if (g_str_equal (after->uid, before->uid))
    return;
  g_hash_table_insert (import->renamed, g_strdup (after->uid), g_strdup (before->uid));
  g_set_str (&after->uid, before->uid);
}

static gboolean
is_same_text (const char *one,
              const char *two,
              double      overlap)
{
  return overlap >= SAME_TEXT || (overlap >= HALF_TEXT && gr_text_closeness (one, two) >= SAME_LETTERS);
}

typedef struct
{
  GrRow *after;
  GrRow *before;
  double overlap;
  guint order;
} Pair;

static int
compare_pairs (gconstpointer a,
               gconstpointer b)
{
  const Pair *pair_a = a;
  const Pair *pair_b = b;

  if (pair_a->overlap != pair_b->overlap)
    return pair_a->overlap < pair_b->overlap ? 1 : -1;
  return (pair_a->order > pair_b->order) - (pair_a->order < pair_b->order);
}

/* A guide pack that was edited by hand may call its items what those of another guide are called: then they get
 * identities of their own, the same each time. */
static gboolean
give_free_uid (Import     *import,
               GrRow      *row,
               const char *guide,
               GError    **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (GrRow) other = NULL;
  g_autofree char *uid = NULL;

  if (g_hash_table_contains (import->before, row->uid))
    return TRUE;
  other = gr_store_load_one (import->store, row->klass, row->uid, &problem);
  if (g_error_matches (problem, GR_ERROR, GR_ERROR_NOT_FOUND))
    return TRUE;
  if (other == NULL)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return FALSE;
    }
  uid = gr_uid_for_name (guide, row->uid);
  g_hash_table_insert (import->renamed, g_strdup (row->uid), g_strdup (uid));
  g_set_str (&row->uid, uid);
  return TRUE;
}

/* Of one type: what has the same uid stays; of the rest, the likest texts are paired, one to one. */
static gboolean
match_type (Import     *import,
            const char *type,
            const char *guide,
            GError    **error)
{
  g_autoptr (GPtrArray) left = g_ptr_array_new ();
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  g_autoptr (GHashTable) paired = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < import->after_rows->len; i++)
    {
      GrRow *row = g_ptr_array_index (import->after_rows, i);
      GrRow *same;

      if (row->klass->nick != type)
        continue;
      rename_references (import, row);
      if (!give_free_uid (import, row, guide, error))
        return FALSE;
      same = g_hash_table_lookup (import->before, row->uid);
      if (same != NULL && same->klass == row->klass)
        keep (import, row, same);
      else
        g_ptr_array_add (left, row);
    }

  for (guint i = 0; i < left->len; i++)
    {
      GrRow *after = g_ptr_array_index (left, i);
      g_autofree char *text = text_of (after);

      for (guint n = 0; n < import->before_rows->len; n++)
        {
          GrRow *before = g_ptr_array_index (import->before_rows, n);
          g_autofree char *old_text = NULL;
          Pair pair = { after, before, 0, pairs->len };

          if (before->klass != after->klass || g_hash_table_contains (import->kept, before->uid) ||
              (g_str_equal (type, "choice") && g_strcmp0 (owner_of (before), owner_of (after)) != 0))
            continue;
          old_text = text_of (before);
          if (MIN (strlen (text), strlen (old_text)) < MAX (strlen (text), strlen (old_text)) / 2)
            continue; /* cannot share that many words */
          pair.overlap = gr_text_overlap (text, old_text);
          if (is_same_text (text, old_text, pair.overlap))
            g_array_append_val (pairs, pair);
        }
    }
  g_array_sort (pairs, compare_pairs);
  for (guint i = 0; i < pairs->len; i++)
    {
      Pair *pair = &g_array_index (pairs, Pair, i);

      if (g_hash_table_contains (import->kept, pair->before->uid) || !g_hash_table_add (paired, pair->after))
        continue;
      keep (import, pair->after, pair->before);
    }
  return TRUE;
}

/* Notes what the rows of a type that are a person's point at. */
static gboolean
note_mentions (Import        *import,
               GrEntityClass *klass,
               GHashTable    *uids,
               GError       **error)
{
  for (guint i = 0; i < klass->n_fields; i++)
    {
      g_autoptr (GPtrArray) rows = NULL;

      if (!(klass->fields[i].flags & GR_FIELD_MENTION))
        continue;
      rows = gr_store_load (import->store, klass, NULL, TRUE, error);
      if (rows == NULL)
        return FALSE;
      for (guint n = 0; n < rows->len; n++)
        {
          const char *target = gr_row_get_text (rows->pdata[n], klass->fields[i].name);

          if (target != NULL)
            g_hash_table_add (uids, g_strdup (target));
        }
    }
  return TRUE;
}

static gboolean
is_mentioned (Import     *import,
              const char *uid,
              gboolean   *mentioned,
              GError    **error)
{
  if (import->mentioned == NULL)
    {
      g_autoptr (GHashTable) uids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (guint i = 0; i < gr_registry_get_n_types (); i++)
        {
          GrEntityClass *klass = gr_registry_get_class (i);

          /* what a guide is made of mentions other parts of it: that keeps nothing */
          if (!is_import_type (klass) && !note_mentions (import, klass, uids, error))
            return FALSE;
        }
      import->mentioned = g_steal_pointer (&uids);
    }
  *mentioned = g_hash_table_contains (import->mentioned, uid);
  return TRUE;
}

static void
create (GrChange    *change,
        const GrRow *row)
{
  gr_change_create (change, row->klass->nick, row->uid);
  for (guint i = 0; i < row->n_values; i++)
    gr_change_set (change, row->klass->nick, row->uid, row->klass->fields[i].name, gr_value_copy (&row->values[i]));
}

static void
set_differences (GrChange    *change,
                 const GrRow *before,
                 const GrRow *after)
{
  gboolean is_guide = g_str_equal (after->klass->nick, "guide");
  gboolean same_file =
      is_guide && g_strcmp0 (gr_row_get_text (before, "source_hash"), gr_row_get_text (after, "source_hash")) == 0;

  for (guint i = 0; i < after->n_values; i++)
    {
      const char *field = after->klass->fields[i].name;

      /* a guide pack does not say of every task on which line it stood: then what is known stays */
      if (g_str_equal (field, "line") && after->values[i].integer == 0)
        continue;
      /* the same file under another name is no news */
      if (same_file && g_str_equal (field, "source_file"))
        continue;
      /* Where it came from and when is said by the import that first brought it, or by note_source (). */
      if (g_str_equal (field, "built_in") || g_str_equal (field, "imported_at") ||
          gr_value_equal (&before->values[i], &after->values[i]))
        continue;
      gr_change_set (change, after->klass->nick, after->uid, field, gr_value_copy (&after->values[i]));
    }
}

/* What the guide no longer holds goes, unless something a person made, or something that stays, hangs on it. */
static gboolean
drop_missing (Import   *import,
              GrChange *change,
              GError  **error)
{
  g_autoptr (GHashTable) needed = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = import->before_rows->len; i > 0; i--)
    {
      const GrRow *row = g_ptr_array_index (import->before_rows, i - 1);
      const char *owner = owner_of (row);
      gboolean mentioned;

      if (!g_hash_table_contains (import->kept, row->uid))
        {
          if (!is_mentioned (import, row->uid, &mentioned, error))
            return FALSE;
          if (!mentioned && !g_hash_table_contains (needed, row->uid))
            {
              gr_change_remove (change, row->klass->nick, row->uid);
              continue;
            }
          if (gr_row_get_integer (row, "retired") == 0)
            gr_change_set_integer (change, row->klass->nick, row->uid, "retired", 1);
        }
      if (owner != NULL)
        g_hash_table_add (needed, (gpointer) owner);
    }
  return TRUE;
}

static void
note_source (Import     *import,
             GrChange   *change,
             const char *guide,
             gint64      now_ms)
{
  g_autofree char *note = g_strdup_printf ("%s %s", import->draft->file != NULL ? import->draft->file : "",
                                           import->draft->sha256 != NULL ? import->draft->sha256 : "");

  if (gr_change_get_n_ops (change) == 0)
    return;
  gr_change_set_note (change, note);
  gr_change_set_integer (change, "guide", guide, "imported_at", now_ms);
}

/**
 * gr_import_prepare:
 * @store: a connection to the library, for reading
 * @draft: what was recognised in a guide
 * @built_in: whether it comes with the program
 * @now_ms: the time, in milliseconds since 1970 in UTC
 * @guide_uid: (out) (optional) (transfer full): which guide of the library it is or becomes
 * @error: return location
 *
 * Compares a guide with what the library holds of it.  What is the same stays,
 * with everything a person made of it; what is nearly the same (0.8 of its
 * words) keeps its identity; what is gone is removed, or kept as retired where
 * a person's rows point at it.
 *
 * Returns: (transfer full) (nullable): the difference as one change; without
 *   operations where there is none
 */
GrChange *
gr_import_prepare (GrStore            *store,
                   const GrGuideDraft *draft,
                   gboolean            built_in,
                   gint64              now_ms,
                   char              **guide_uid,
                   GError            **error)
{
  g_auto (Import) import = { .store = store, .draft = draft };
  g_autofree char *label = g_strdup_printf (_("Import “%s”"), draft->title);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_CONTENT, label);
  g_autofree char *guide = identify (&import, built_in, error);

  if (guide == NULL)
    return NULL;
  import.before = g_hash_table_new (g_str_hash, g_str_equal);
  import.renamed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  import.kept = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < import.before_rows->len; i++)
    {
      GrRow *row = g_ptr_array_index (import.before_rows, i);

      g_hash_table_insert (import.before, row->uid, row);
    }

  for (guint i = 0; i < G_N_ELEMENTS (import_types); i++)
    if (!match_type (&import, gr_registry_intern (import_types[i]), guide, error))
      return NULL;
  for (guint i = 0; i < import.after_rows->len; i++)
    {
      GrRow *after = g_ptr_array_index (import.after_rows, i);
      GrRow *before = g_hash_table_lookup (import.before, after->uid);

      rename_references (&import, after); /* also of one plan item to another */
      if (before == NULL)
        create (change, after);
      else
        set_differences (change, before, after);
    }
  if (!drop_missing (&import, change, error))
    return NULL;
  note_source (&import, change, guide, now_ms);
  if (guide_uid != NULL)
    *guide_uid = g_steal_pointer (&guide);
  return g_steal_pointer (&change);
}
