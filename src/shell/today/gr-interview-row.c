/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-interview-row.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-names.h"
#include "gr-plain.h"
#include "gr-tips.h"

#define MAX_LEAD 60 /* bytes of what stands before the colon of a tip: longer is a sentence */

struct _GrInterviewRow
{
  AdwExpanderRow parent_instance;

  GPtrArray *rows; /* owned by the row */
  GStrv shown;     /* what the rows say */
};

G_DEFINE_FINAL_TYPE (GrInterviewRow, gr_interview_row, ADW_TYPE_EXPANDER_ROW)

static void
gr_interview_row_finalize (GObject *object)
{
  GrInterviewRow *self = GR_INTERVIEW_ROW (object);

  g_ptr_array_unref (self->rows);
  g_strfreev (self->shown);
  G_OBJECT_CLASS (gr_interview_row_parent_class)->finalize (object);
}

static void
gr_interview_row_class_init (GrInterviewRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_interview_row_finalize;
}

static void
gr_interview_row_init (GrInterviewRow *self)
{
  self->rows = g_ptr_array_new ();
  gr_plain (self);
  gr_name_lists (GTK_WIDGET (self), _("Tips for the interview"));
}

/**
 * gr_interview_row_new:
 *
 * Returns: (transfer floating): a row without tips
 */
GtkWidget *
gr_interview_row_new (void)
{
  return g_object_new (GR_TYPE_INTERVIEW_ROW, NULL);
}

static void
add_row (GrInterviewRow *self,
         GtkWidget      *row)
{
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

/* A row that goes elsewhere. */
static void
add_way (GrInterviewRow *self,
         const char     *title,
         const char     *action,
         const char     *target)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());
  GtkWidget *next = gtk_image_new_from_icon_name ("go-next-symbolic");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_add_css_class (row, "heading");
  gtk_accessible_update_state (GTK_ACCESSIBLE (next), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), next);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  add_row (self, row);
  if (g_str_equal (action, "win.show-section"))
    gtk_widget_set_tooltip_text (row, _("Open in Guide"));
}

/* "Say them aloud: twice, with a clock." is a title and a subtitle. */
static void
add_tip (GrInterviewRow *self,
         const char     *tip)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());
  const char *colon = strstr (tip, ": ");
  g_autofree char *lead = colon != NULL && colon - tip <= MAX_LEAD ? g_strndup (tip, (gsize) (colon - tip)) : NULL;

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), lead != NULL ? lead : tip);
  if (lead != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), colon + 2);
  add_row (self, row);
}

static GStrv
list_texts (const char      *round,
            const GPtrArray *tips)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  g_strv_builder_add (texts, round != NULL ? round : "");
  for (guint i = 0; tips != NULL && i < tips->len; i++)
    {
      const GrTips *one = g_ptr_array_index (tips, i);

      g_strv_builder_add_many (texts, one->section, one->title, NULL);
      g_strv_builder_addv (texts, (const char **) one->tips);
    }
  return g_strv_builder_end (texts);
}

/**
 * gr_interview_row_set_tips:
 * @self: a row
 * @round: (nullable): uid of the interview, where it is kept as one
 * @tips: (nullable) (element-type GrTips): what the guide advises
 *
 * Shows the tips; without any there is nothing to unfold.  The same ones again
 * leave everything as it is, with its focus.
 */
void
gr_interview_row_set_tips (GrInterviewRow  *self,
                           const char      *round,
                           const GPtrArray *tips)
{
  g_auto (GStrv) texts = list_texts (round, tips);

  g_return_if_fail (GR_IS_INTERVIEW_ROW (self));

  if (self->shown != NULL && g_strv_equal ((const char *const *) self->shown, (const char *const *) texts))
    return;
  g_strfreev (self->shown);
  self->shown = g_steal_pointer (&texts);
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  if (round != NULL)
    add_way (self, _("Questions, People and Notes"), "win.show-round", round);
  for (guint i = 0; tips != NULL && i < tips->len; i++)
    {
      const GrTips *one = g_ptr_array_index (tips, i);

      add_way (self, one->title, "win.show-section", one->section);
      for (guint n = 0; one->tips[n] != NULL; n++)
        add_tip (self, one->tips[n]);
    }
  adw_expander_row_set_enable_expansion (ADW_EXPANDER_ROW (self), self->rows->len > 0);
}
