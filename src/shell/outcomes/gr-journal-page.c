/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-journal-page.h"

#include <glib/gi18n-lib.h>

#include "gr-journal-prompt-page.h"
#include "gr-journal-topics.h"
#include "gr-plain.h"
#include "gr-text.h"
#include "gr-timer-pill.h"
#include "gr-track-words.h"

struct _GrJournalPage
{
  AdwNavigationPage parent_instance;

  GrLibrary *library;
  GListStore *topics; /* of GrJournalTopic */

  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (GrJournalPage, gr_journal_page, ADW_TYPE_NAVIGATION_PAGE)

static gboolean
is_same (GrJournalTopic *one,
         GrJournalTopic *other)
{
  return g_strcmp0 (gr_journal_topic_get_prompt (one), gr_journal_topic_get_prompt (other)) == 0 &&
         g_strcmp0 (gr_journal_topic_get_title (one), gr_journal_topic_get_title (other)) == 0 &&
         gr_journal_topic_get_n_entries (one) == gr_journal_topic_get_n_entries (other) &&
         gr_journal_topic_get_latest (one) == gr_journal_topic_get_latest (other);
}

/* Only the row of what changed is made anew. */
static void
update (GrJournalPage *self)
{
  g_autoptr (GPtrArray) topics = gr_journal_topics_list (self->library);
  guint n;

  for (guint i = 0; i < topics->len; i++)
    {
      g_autoptr (GrJournalTopic) before = g_list_model_get_item (G_LIST_MODEL (self->topics), i);

      if (before == NULL || !is_same (before, topics->pdata[i]))
        g_list_store_splice (self->topics, i, before != NULL ? 1 : 0, &topics->pdata[i], 1);
    }
  n = g_list_model_get_n_items (G_LIST_MODEL (self->topics));
  g_list_store_splice (self->topics, topics->len, n - topics->len, NULL, 0);
}

static void
changed_cb (GrJournalPage *self,
            GrChange      *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const char *type = gr_change_get_op (change, i)->type;

      if (g_str_equal (type, "journal-entry") || g_str_equal (type, "prompt"))
        {
          update (self);
          return;
        }
    }
}

static void
activated_cb (GrJournalPage *self,
              GtkListBoxRow *row)
{
  AdwNavigationView *view = ADW_NAVIGATION_VIEW (gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW));
  g_autoptr (GrJournalTopic) topic =
      g_list_model_get_item (G_LIST_MODEL (self->topics), (guint) gtk_list_box_row_get_index (row));

  if (view != NULL && topic != NULL)
    adw_navigation_view_push (view, gr_journal_prompt_page_new (self->library, gr_journal_topic_get_prompt (topic),
                                                                gr_journal_topic_get_title (topic)));
}

static char *
describe (GrJournalPage  *self,
          GrJournalTopic *topic)
{
  guint n = gr_journal_topic_get_n_entries (topic);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autofree char *ago = NULL;

  if (n == 0)
    return g_strdup (_("Nothing written yet"));
  ago = gr_ago_describe (gr_journal_topic_get_latest (topic),
                         gr_clock_get_wall_ms (gr_library_get_clock (self->library)), zone);
  /* Translators: how many entries there are, and how long ago the last was written */
  return g_strdup_printf (ngettext ("%u entry, %s", "%u entries, the last %s", n), n, ago);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  GrJournalTopic *topic = GR_JOURNAL_TOPIC (item);
  GtkWidget *row = gr_plain (adw_action_row_new ());
  const char *title = gr_journal_topic_get_title (topic);
  g_autofree char *subtitle = describe (data, topic);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), gr_text_is_blank (title) ? _("Anything else") : title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  return row;
}

static void
gr_journal_page_dispose (GObject *object)
{
  GrJournalPage *self = GR_JOURNAL_PAGE (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_JOURNAL_PAGE);
  g_clear_object (&self->topics);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_journal_page_parent_class)->dispose (object);
}

static void
gr_journal_page_class_init (GrJournalPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_journal_page_dispose;

  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-journal-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrJournalPage, rows);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
gr_journal_page_init (GrJournalPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->topics = g_list_store_new (GR_TYPE_JOURNAL_TOPIC);
}

/**
 * gr_journal_page_new:
 * @library: where the journal is kept
 *
 * Returns: (transfer floating): its page
 */
AdwNavigationPage *
gr_journal_page_new (GrLibrary *library)
{
  GrJournalPage *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_JOURNAL_PAGE, NULL);
  self->library = g_object_ref (library);
  update (self);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->topics), create_row, self, NULL);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return ADW_NAVIGATION_PAGE (self);
}
