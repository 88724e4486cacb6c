/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-import-private.h"

#include "gr-registry.h"

static const char *const import_types[] = { GR_IMPORT_TYPES };

static gboolean
load_owned (GrStore    *store,
            const char *type,
            const char *owner,
            GPtrArray  *into,
            GError    **error)
{
  g_autoptr (GPtrArray) rows = gr_store_load (store, gr_registry_find (type), owner, TRUE, error);

  if (rows == NULL)
    return FALSE;
  g_ptr_array_extend_and_steal (into, g_steal_pointer (&rows));
  return TRUE;
}

static gboolean
load_below (GrStore    *store,
            GPtrArray  *rows,
            const char *owner_type,
            const char *type,
            GError    **error)
{
  guint n = rows->len;

  for (guint i = 0; i < n; i++)
    {
      const GrRow *owner = g_ptr_array_index (rows, i);

      if (g_str_equal (owner->klass->nick, owner_type) && !load_owned (store, type, owner->uid, rows, error))
        return FALSE;
    }
  return TRUE;
}

/* All rows of one guide as the library has them, owners first. */
GPtrArray *
gr_import_load (GrStore    *store,
                const char *guide,
                GError    **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_row_free);
  GrRow *row = gr_store_load_one (store, gr_registry_find ("guide"), guide, error);

  if (row == NULL)
    return NULL;
  g_ptr_array_add (rows, row);
  for (guint i = 0; i < G_N_ELEMENTS (import_types); i++)
    {
      const char *type = import_types[i];

      if (g_str_equal (type, "guide"))
        continue;
      if (g_str_equal (type, "quiz-item") ? !load_below (store, rows, "quiz", type, error)
          : g_str_equal (type, "choice")  ? !load_below (store, rows, "quiz-item", type, error)
                                          : !load_owned (store, type, guide, rows, error))
        return NULL;
    }
  return g_steal_pointer (&rows);
}

/* The rows of one quiz, a guide's or the person's own, itself first. */
GPtrArray *
gr_import_load_quiz (GrStore    *store,
                     const char *quiz,
                     GError    **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_row_free);
  GrRow *row = gr_store_load_one (store, gr_registry_find ("quiz"), quiz, error);

  if (row == NULL)
    return NULL;
  g_ptr_array_add (rows, row);
  if (!load_below (store, rows, "quiz", "quiz-item", error) || !load_below (store, rows, "quiz-item", "choice", error))
    return NULL;
  return g_steal_pointer (&rows);
}
