/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-spelling.h"

#include <libspelling.h>

/* "de" is the language of "de", "de_DE" and "de-AT". */
static gboolean
is_of (const char *code,
       const char *language)
{
  gsize n = strlen (language);

  return g_ascii_strncasecmp (code, language, n) == 0 && (code[n] == '\0' || code[n] == '_' || code[n] == '-');
}

static char *
find_in (SpellingProvider *provider,
         const char       *language)
{
  g_autoptr (GListModel) dictionaries = spelling_provider_list_languages (provider);
  guint n = dictionaries != NULL ? g_list_model_get_n_items (dictionaries) : 0;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SpellingLanguage) dictionary = g_list_model_get_item (dictionaries, i);

      if (is_of (spelling_language_get_code (dictionary), language))
        return g_strdup (spelling_language_get_code (dictionary));
    }
  return NULL;
}

/* The dictionary to use: that of the person's country if it is of the language, else any of the language. */
static char *
find_dictionary (SpellingProvider *provider,
                 const char       *language)
{
  const char *usual = spelling_provider_get_default_code (provider);

  if (usual != NULL && spelling_provider_supports_language (provider, usual) &&
      (language == NULL || *language == '\0' || is_of (usual, language)))
    return g_strdup (usual);
  return language != NULL && *language != '\0' ? find_in (provider, language) : NULL;
}

/**
 * gr_spelling_start:
 * @view: where it is written
 * @language: (nullable): the code of its language; %NULL for the person's own
 *
 * Has unknown words underlined and others offered in the context menu, below
 * what it has already, if there is a dictionary of the language.
 *
 * Returns: (transfer full) (nullable): what does it, for gr_spelling_stop();
 *   %NULL where there is no dictionary
 */
GObject *
gr_spelling_start (GtkSourceView *view,
                   const char    *language)
{
  GtkSourceBuffer *buffer;
  SpellingProvider *provider;
  g_autofree char *code = NULL;
  g_autoptr (SpellingChecker) checker = NULL;
  g_autoptr (SpellingTextBufferAdapter) adapter = NULL;
  g_autoptr (GMenu) menu = g_menu_new ();

  g_return_val_if_fail (GTK_SOURCE_IS_VIEW (view), NULL);

  spelling_init ();
  provider = spelling_provider_get_default ();
  code = find_dictionary (provider, language);
  if (code == NULL)
    return NULL;
  buffer = GTK_SOURCE_BUFFER (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)));
  checker = spelling_checker_new (provider, code);
  adapter = spelling_text_buffer_adapter_new (buffer, checker);
  if (gtk_text_view_get_extra_menu (GTK_TEXT_VIEW (view)) != NULL)
    g_menu_append_section (menu, NULL, gtk_text_view_get_extra_menu (GTK_TEXT_VIEW (view)));
  g_menu_append_section (menu, NULL, spelling_text_buffer_adapter_get_menu_model (adapter));
  gtk_text_view_set_extra_menu (GTK_TEXT_VIEW (view), G_MENU_MODEL (menu));
  gtk_widget_insert_action_group (GTK_WIDGET (view), "spelling", G_ACTION_GROUP (adapter));
  spelling_text_buffer_adapter_set_enabled (adapter, TRUE);
  return G_OBJECT (g_steal_pointer (&adapter));
}

/**
 * gr_spelling_stop:
 * @spelling: (transfer full): what gr_spelling_start() gave
 *
 * Ends it while the text is still there: libspelling warns if the text goes
 * first, in the middle of a check.
 */
void
gr_spelling_stop (GObject *spelling)
{
  g_return_if_fail (SPELLING_IS_TEXT_BUFFER_ADAPTER (spelling));

  spelling_text_buffer_adapter_set_enabled (SPELLING_TEXT_BUFFER_ADAPTER (spelling), FALSE);
  g_object_unref (spelling);
}
