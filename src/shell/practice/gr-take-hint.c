/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-hint.h"

#include <glib/gi18n-lib.h>

#include "gr-part-color.h"
#include "gr-plain.h"
#include "gr-story-version.h"
#include "gr-telling.h"
#include "gr-text.h"

#define MOST_CHARS 90 /* of a part: a reminder, not something to read out */

static GtkWidget *
make_line (const char *text,
           int         part)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  if (part >= 0)
    {
      GtkWidget *badge = gtk_label_new (gr_story_part_get_letter ((GrStoryPart) part));

      gtk_widget_set_valign (badge, GTK_ALIGN_CENTER);
      gtk_widget_add_css_class (badge, "part-badge");
      gtk_widget_add_css_class (badge, "small");
      gtk_widget_add_css_class (badge, gr_part_color_get_css ((GrStoryPart) part));
      gtk_accessible_update_property (GTK_ACCESSIBLE (badge), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      gr_story_part_get_name ((GrStoryPart) part), -1);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), badge);
    }
  return row;
}

/* One's own bullets where there are any, else how each part begins. */
static gboolean
add_bullets (AdwExpanderRow *row,
             GrLibrary      *library,
             const char     *story)
{
  g_autoptr (GrEntityList) versions = gr_library_get_children (library, "story-version", story);
  gboolean added = FALSE;

  for (guint i = 0; i < gr_entity_list_get_n (versions); i++)
    {
      GrStoryVersion *version = gr_entity_list_peek (versions, i);
      g_auto (GStrv) lines = NULL;

      if (gr_story_version_get_kind (version) != GR_VERSION_KIND_BULLETS ||
          gr_text_is_blank (gr_story_version_get_text (version)))
        continue;
      lines = g_strsplit (gr_story_version_get_text (version), "\n", -1);
      for (guint k = 0; lines[k] != NULL; k++)
        if (!gr_text_is_blank (lines[k]))
          adw_expander_row_add_row (row, make_line (g_strstrip (lines[k]), -1));
      added = TRUE;
    }
  return added;
}

static void
add_parts (AdwExpanderRow *row,
           GrStory        *story)
{
  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    {
      const char *text = gr_story_part_get_text (i, story);
      g_autofree char *line = gr_text_is_blank (text) ? NULL : gr_text_first_line (text, MOST_CHARS);

      if (line != NULL)
        adw_expander_row_add_row (row, make_line (line, (int) i));
    }
}

/**
 * gr_take_hint_fill:
 * @row: an empty row
 * @bank: the bank
 * @form: what is answered
 *
 * Puts into the row what was prepared for it: the story that is told, else
 * one's own answer.
 *
 * Returns: whether there is something
 */
gboolean
gr_take_hint_fill (AdwExpanderRow   *row,
                   GrBank           *bank,
                   const GrTakeForm *form)
{
  GrLibrary *library = gr_bank_get_library (bank);
  GrStory *story = form->story != NULL ? gr_library_lookup (library, "story", form->story) : NULL;
  GrOwnAnswer *answer = gr_bank_find_answer (bank, form->question);

  gr_plain (row);
  if (story != NULL)
    {
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), gr_telling_get_title (gr_story_get_title (story)));
      adw_expander_row_set_subtitle (row, _("Show the bullets"));
      if (!add_bullets (row, library, form->story))
        add_parts (row, story);
      return TRUE;
    }
  if (answer == NULL || gr_text_is_blank (gr_own_answer_get_text (answer)))
    return FALSE;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Your Answer"));
  adw_expander_row_set_subtitle (row, _("Show what you wrote"));
  adw_expander_row_add_row (row, make_line (gr_own_answer_get_text (answer), -1));
  return TRUE;
}
