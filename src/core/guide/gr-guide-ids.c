/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-ids.h"

#include "gr-guide-lines.h"
#include "gr-uid.h"

#include <string.h>

/**
 * gr_guide_ids_new:
 *
 * Returns: (transfer full): a table of the identities given within one guide
 */
GHashTable *
gr_guide_ids_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * gr_guide_ids_make:
 * @ids: those given so far
 * @space: the identity of what it is a part of
 * @kind: what it is; "" for a choice
 * @path: the headings above it, each in normal form and ended by U+001F; perhaps ""
 * @text: what it says
 *
 * Makes an identity of what something is, where it is and what it says, never
 * of its number or line, so that it lasts when the guide is edited elsewhere.
 * What says the same at the same place gets a number.
 *
 * Returns: (transfer full): the identity
 */
char *
gr_guide_ids_make (GHashTable *ids,
                   const char *space,
                   const char *kind,
                   const char *path,
                   const char *text)
{
  g_autofree char *normal = gr_guide_normal (text);
  g_autoptr (GString) name = g_string_new (kind);
  g_autofree char *key = NULL;
  guint seen;

  if (*kind != '\0')
    g_string_append_c (name, '\x1f');
  g_string_append (name, path);
  g_string_append (name, *normal != '\0' ? normal : text);
  key = g_strdup_printf ("%s\x1f%s", space, name->str);
  seen = GPOINTER_TO_UINT (g_hash_table_lookup (ids, key)) + 1;
  g_hash_table_insert (ids, g_steal_pointer (&key), GUINT_TO_POINTER (seen));
  if (seen > 1)
    g_string_append_printf (name, "#%u", seen);
  return gr_uid_for_name (space, name->str);
}

/**
 * gr_guide_ids_guide:
 * @title: a guide's title
 * @language: its language
 *
 * Returns: (transfer full): the identity it has if no other guide has it
 */
char *
gr_guide_ids_guide (const char *title,
                    const char *language)
{
  g_autofree char *normal = gr_guide_normal (title);
  g_autofree char *name = g_strdup_printf ("%s\x1f%s", *normal != '\0' ? normal : title, language);

  return gr_uid_for_name (GR_UID_NAMESPACE, name);
}
