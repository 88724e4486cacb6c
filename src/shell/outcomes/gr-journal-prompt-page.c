/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-journal-prompt-page.h"

#include <glib/gi18n-lib.h>

#include "gr-journal-view.h"
#include "gr-page.h"
#include "gr-plain.h"
#include "gr-text.h"
#include "gr-timer-pill.h"

#define LINE_CHARACTERS 80 /* of an entry that is folded */

struct _GrJournalPromptPage
{
  AdwNavigationPage parent_instance;

  GrLibrary *library;
  char *prompt; /* NULL: anything else */
  char *title;
  GListModel *entries;         /* the oldest first */
  GtkSliceListModel *between;
  char *added; /* uid of an entry whose row is on the way */

  GtkLabel *question;
  GtkWidget *pair;
  GrJournalView *first;
  GrJournalView *latest;
  GtkWidget *between_group;
  GtkListBox *between_rows;
};

G_DEFINE_FINAL_TYPE (GrJournalPromptPage, gr_journal_prompt_page, ADW_TYPE_NAVIGATION_PAGE)

static void
update (GrJournalPromptPage *self)
{
  guint n = g_list_model_get_n_items (self->entries);
  g_autoptr (GrJournalEntry) first = n > 1 ? g_list_model_get_item (self->entries, 0) : NULL;
  g_autoptr (GrJournalEntry) latest = n > 0 ? g_list_model_get_item (self->entries, n - 1) : NULL;

  gtk_widget_set_visible (self->pair, n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->first), n > 1);
  gr_journal_view_set (self->first, self->library, first, _("First"));
  gr_journal_view_set (self->latest, self->library, latest, n > 1 ? _("Latest") : NULL);
  gtk_slice_list_model_set_size (self->between, n > 2 ? n - 2 : 0);
  gtk_widget_set_visible (self->between_group, n > 2);
}

static void
added_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GrJournalPromptPage) self = GR_JOURNAL_PROMPT_PAGE (data);
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->added, g_free);
  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gtk_widget_grab_focus (GTK_WIDGET (self->latest));
  else
    gr_page_present_error (self, error, NULL);
}

/* Quietly: what is not written yet is nothing to take back.  One that is still blank is written first. */
static void
write_cb (GrJournalPromptPage *self)
{
  g_autoptr (GrChange) change = NULL;

  if (gr_journal_view_get_entry (self->latest) != NULL && gr_journal_view_is_blank (self->latest))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->latest));
      return;
    }
  if (self->added != NULL)
    return;
  change = gr_change_new (GR_CHANGE_QUIET, NULL);
  self->added = g_strdup (gr_change_create (change, "journal-entry", NULL));
  if (self->prompt != NULL)
    gr_change_set_text (change, "journal-entry", self->added, "prompt", self->prompt);
  gr_change_set_text (change, "journal-entry", self->added, "prompt_title", self->title);
  gr_change_set_text (change, "journal-entry", self->added, "text", "");
  gr_change_set_integer (change, "journal-entry", self->added, "made_at",
                         gr_clock_get_wall_ms (gr_library_get_clock (self->library)));
  gr_library_commit_async (self->library, change, added_cb, g_object_ref (self));
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  GrJournalPromptPage *self = GR_JOURNAL_PROMPT_PAGE (data);
  GrJournalEntry *entry = GR_JOURNAL_ENTRY (item);
  GtkWidget *row = gr_plain (adw_expander_row_new ());
  GtkWidget *view = gr_journal_view_new ();
  GtkWidget *holder = gtk_list_box_row_new ();
  g_autofree char *day = gr_journal_dup_day (entry);
  g_autofree char *line = gr_text_first_line (gr_journal_entry_get_text (entry), LINE_CHARACTERS);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), day);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), line);
  gr_journal_view_set (GR_JOURNAL_VIEW (view), self->library, entry, NULL);
  gtk_widget_set_margin_start (view, 12);
  gtk_widget_set_margin_end (view, 12);
  gtk_widget_set_margin_bottom (view, 12);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (holder), FALSE);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (holder), view);
  gtk_widget_set_focusable (holder, FALSE);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (row), holder);
  return row;
}

/* What was made for writing and stayed blank leaves no trace. */
static void
gr_journal_prompt_page_hidden (AdwNavigationPage *page)
{
  GrJournalPromptPage *self = GR_JOURNAL_PROMPT_PAGE (page);
  GrJournalEntry *latest = gr_journal_view_get_entry (self->latest);
  GrChange *change;

  if (latest == NULL || !gr_journal_view_is_blank (self->latest))
    return;
  change = gr_change_new (GR_CHANGE_QUIET, NULL);
  gr_change_remove (change, "journal-entry", gr_entity_get_uid (GR_ENTITY (latest)));
  gr_library_commit (self->library, change);
}

static void
gr_journal_prompt_page_dispose (GObject *object)
{
  GrJournalPromptPage *self = GR_JOURNAL_PROMPT_PAGE (object);

  if (self->between_rows != NULL)
    gtk_list_box_bind_model (self->between_rows, NULL, NULL, NULL, NULL);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_JOURNAL_PROMPT_PAGE);
  g_clear_object (&self->between);
  g_clear_object (&self->entries);
  g_clear_object (&self->library);
  g_clear_pointer (&self->added, g_free);
  g_clear_pointer (&self->prompt, g_free);
  g_clear_pointer (&self->title, g_free);
  G_OBJECT_CLASS (gr_journal_prompt_page_parent_class)->dispose (object);
}

static void
gr_journal_prompt_page_class_init (GrJournalPromptPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_journal_prompt_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hidden = gr_journal_prompt_page_hidden;

  g_type_ensure (GR_TYPE_JOURNAL_VIEW);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-journal-prompt-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrJournalPromptPage, question);
  gtk_widget_class_bind_template_child (widget_class, GrJournalPromptPage, pair);
  gtk_widget_class_bind_template_child (widget_class, GrJournalPromptPage, first);
  gtk_widget_class_bind_template_child (widget_class, GrJournalPromptPage, latest);
  gtk_widget_class_bind_template_child (widget_class, GrJournalPromptPage, between_group);
  gtk_widget_class_bind_template_child (widget_class, GrJournalPromptPage, between_rows);
  gtk_widget_class_bind_template_callback (widget_class, write_cb);
}

static void
gr_journal_prompt_page_init (GrJournalPromptPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static gboolean
is_here (gpointer item,
         gpointer data)
{
  return g_strcmp0 (gr_journal_entry_get_prompt (GR_JOURNAL_ENTRY (item)), GR_JOURNAL_PROMPT_PAGE (data)->prompt) == 0;
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      data)
{
  gint64 one = gr_journal_entry_get_made_at ((GrJournalEntry *) a);
  gint64 other = gr_journal_entry_get_made_at ((GrJournalEntry *) b);

  if (one != other)
    return one < other ? GTK_ORDERING_SMALLER : GTK_ORDERING_LARGER;
  return gtk_ordering_from_cmpfunc (g_strcmp0 (gr_entity_get_uid ((GrEntity *) a), gr_entity_get_uid ((GrEntity *) b)));
}

/**
 * gr_journal_prompt_page_new:
 * @library: where the journal is kept
 * @prompt: (nullable): uid of what a guide asks, which may be gone; %NULL: anything else
 * @title: (nullable): what it asks
 *
 * Returns: (transfer floating): a page
 */
AdwNavigationPage *
gr_journal_prompt_page_new (GrLibrary  *library,
                            const char *prompt,
                            const char *title)
{
  GrJournalPromptPage *self;
  GListModel *all;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_JOURNAL_PROMPT_PAGE, NULL);
  self->library = g_object_ref (library);
  self->prompt = g_strdup (prompt);
  self->title = g_strdup (title);
  gtk_label_set_label (self->question, gr_text_is_blank (title) ? _("Anything else") : title);
  all = G_LIST_MODEL (
      gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (gr_library_get_list (library, "journal-entry"))),
                                 GTK_FILTER (gtk_custom_filter_new (is_here, self, NULL))));
  self->entries =
      G_LIST_MODEL (gtk_sort_list_model_new (all, GTK_SORTER (gtk_custom_sorter_new (compare, NULL, NULL))));
  self->between = gtk_slice_list_model_new (g_object_ref (self->entries), 1, 0);
  gtk_list_box_bind_model (self->between_rows, G_LIST_MODEL (self->between), create_row, self, NULL);
  g_signal_connect_object (self->entries, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_NAVIGATION_PAGE (self);
}
