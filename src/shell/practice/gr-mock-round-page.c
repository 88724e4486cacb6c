/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-mock-round-page.h"

#include <glib/gi18n-lib.h>

#include "gr-date-row.h"
#include "gr-day.h"
#include "gr-draft.h"
#include "gr-mock-person-row.h"
#include "gr-names.h"
#include "gr-next-task.h"
#include "gr-page.h"
#include "gr-tall-text.h"
#include "gr-text.h"
#include "gr-timer-pill.h"

#define NOON 12           /* the hour of a day that was only chosen: it stays that day in the zones around */
#define TASK_CHARACTERS 90

struct _GrMockRoundPage
{
  AdwNavigationPage parent_instance;

  GrMocks *mocks;
  GrMockRound *round;
  GrEntityList *people;
  GrDraft *title_draft;
  GrDraft *feedback_draft;
  char *added; /* uid of a person whose row is on the way */
  gboolean filling;

  GtkMenuButton *menu_button;
  AdwEntryRow *name;
  GrDateRow *date;
  AdwComboRow *kind;
  AdwPreferencesGroup *people_group;
  GtkListBox *rows;
  AdwEntryRow *adder;
  GtkButton *add_button;
  GrTallText *feedback;
  GtkLabel *saved;
};

G_DEFINE_FINAL_TYPE (GrMockRoundPage, gr_mock_round_page, ADW_TYPE_NAVIGATION_PAGE)

static GrLibrary *
get_library (GrMockRoundPage *self)
{
  return gr_mocks_get_library (self->mocks);
}

static const char *
get_uid (GrMockRoundPage *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->round));
}

static void
update_saved (GrMockRoundPage *self)
{
  const char *text = gr_draft_get_text (self->feedback_draft);

  if (gr_draft_get_error (self->feedback_draft) != NULL || gr_draft_get_error (self->title_draft) != NULL)
    gtk_label_set_label (self->saved, _("Not saved yet. Keep this page open."));
  else if (gr_draft_get_dirty (self->feedback_draft) || gr_draft_get_dirty (self->title_draft))
    gtk_label_set_label (self->saved, _("Saving…"));
  else
    gtk_label_set_label (self->saved, gr_text_is_blank (text) ? "" : _("Saved"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "mock.make-task", !gr_text_is_blank (text));
}

static void
show_texts (GrMockRoundPage *self)
{
  const char *title = gr_draft_get_text (self->title_draft);

  self->filling = TRUE;
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->name)), title) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->name), title);
  gr_tall_text_replace (self->feedback, gr_draft_get_text (self->feedback_draft));
  self->filling = FALSE;
  update_saved (self);
}

static void
typed_cb (GrMockRoundPage *self)
{
  g_autofree char *feedback = NULL;

  if (self->filling || self->feedback_draft == NULL)
    return;
  feedback = gr_tall_text_dup_text (self->feedback);
  gr_draft_set_text (self->title_draft, gtk_editable_get_text (GTK_EDITABLE (self->name)));
  gr_draft_set_text (self->feedback_draft, feedback);
  update_saved (self);
}

static void
update (GrMockRoundPage *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  gint64 held_at = gr_mock_round_get_held_at (self->round);
  g_autofree char *day = held_at > 0 ? gr_day_format (gr_day_of_time (held_at, zone, 0)) : NULL;
  GrInterviewKind kind = gr_mock_round_get_kind (self->round);
  guint n = gr_entity_list_get_n (self->people);

  self->filling = TRUE;
  gr_date_row_set_date (self->date, day);
  adw_combo_row_set_selected (self->kind, kind);
  self->filling = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->rows), n > 0);
  adw_preferences_group_set_description (self->people_group, kind == GR_INTERVIEW_KIND_PANEL && n < 2
                                                                 ? _("In a panel two people or more ask together.")
                                                                 : NULL);
}

static void
date_cb (GrMockRoundPage *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GrChange) change = NULL;
  gint64 day, held_at = 0;

  if (self->filling || self->round == NULL)
    return;
  if (gr_day_parse (gr_date_row_get_date (self->date), &day))
    held_at = gr_day_to_time (day, zone, NOON);
  change = gr_change_new (GR_CHANGE_EDIT, _("Set Date"));
  gr_change_set_integer (change, "mock-round", get_uid (self), "held_at", held_at);
  gr_library_commit (get_library (self), g_steal_pointer (&change));
}

static void
kind_cb (GrMockRoundPage *self)
{
  guint kind = adw_combo_row_get_selected (self->kind);
  g_autoptr (GEnumClass) kinds = g_type_class_ref (GR_TYPE_INTERVIEW_KIND);
  g_autoptr (GrChange) change = NULL;

  if (self->filling || self->round == NULL || kind == GTK_INVALID_LIST_POSITION ||
      kind == gr_mock_round_get_kind (self->round))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Set Format"));
  gr_change_set_text (change, "mock-round", get_uid (self), "kind", g_enum_get_value (kinds, (int) kind)->value_nick);
  gr_library_commit (get_library (self), g_steal_pointer (&change));
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  return gr_mock_person_row_new (get_library (data), item);
}

static GrMockPersonRow *
get_row (GrMockRoundPage *self,
         guint            nth)
{
  return GR_MOCK_PERSON_ROW (gtk_list_box_get_row_at_index (self->rows, (int) nth));
}

static void
added_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GrMockRoundPage) self = GR_MOCK_ROUND_PAGE (data);
  g_autofree char *uid = g_steal_pointer (&self->added);
  g_autoptr (GError) error = NULL;

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      gr_page_present_error (self, error, NULL);
      return;
    }
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _("Person added"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  for (guint i = 0; i < gr_entity_list_get_n (self->people); i++)
    if (g_strcmp0 (gr_entity_get_uid (gr_entity_list_peek (self->people, i)), uid) == 0)
      gr_mock_person_row_ask_role (get_row (self, i));
}

static void
add_cb (GrMockRoundPage *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->adder))));
  g_autoptr (GrChange) change = NULL;
  const char *uid;

  if (*name == '\0' || self->added != NULL)
    return;
  change = gr_mocks_make_person (self->mocks, self->round, name, &uid);
  self->added = g_strdup (uid);
  gr_library_commit_async (get_library (self), change, added_cb, g_object_ref (self));
  gtk_editable_set_text (GTK_EDITABLE (self->adder), "");
}

static void
adder_changed_cb (GrMockRoundPage *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->add_button),
                            !gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->adder))));
}

/* What is marked in the feedback, else all of it. */
static char *
dup_advice (GrMockRoundPage *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->feedback));
  GtkTextIter start, end;
  g_autofree char *marked = NULL;

  if (gtk_text_buffer_get_selection_bounds (buffer, &start, &end))
    marked = gtk_text_buffer_get_text (buffer, &start, &end, TRUE);
  if (!gr_text_is_blank (marked))
    return g_strstrip (g_steal_pointer (&marked));
  return g_strstrip (gr_tall_text_dup_text (self->feedback));
}

static void
make_task_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GrMockRoundPage *self = GR_MOCK_ROUND_PAGE (widget);
  g_autofree char *advice = dup_advice (self);
  g_autofree char *title = gr_text_first_line (advice, TASK_CHARACTERS);
  g_autofree char *about = gr_mocks_dup_about (self->mocks, self->round);
  /* Translators: %s says when a mock interview was, in which format and with whom */
  g_autofree char *from = g_strdup_printf (_("From a mock interview: %s"), about);
  g_autofree char *note = g_str_equal (title, advice) ? g_strdup (from) : g_strdup_printf ("%s\n\n%s", advice, from);
  g_autoptr (GrChange) change = gr_next_task_make (get_library (self), title, note);

  if (change == NULL)
    {
      gr_page_toast (self, _("There is no plan yet to put it in"), FALSE);
      return;
    }
  gr_library_commit (get_library (self), g_steal_pointer (&change));
  gr_page_toast (self, _("Task added to your plan"), TRUE);
}

static void
flush (GrMockRoundPage *self)
{
  gr_draft_flush (self->title_draft);
  gr_draft_flush (self->feedback_draft);
  for (guint i = 0; i < gr_entity_list_get_n (self->people); i++)
    gr_mock_person_row_flush (get_row (self, i));
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrMockRoundPage *self = GR_MOCK_ROUND_PAGE (widget);
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Delete Mock Interview"));

  flush (self);
  gr_change_remove (change, "mock-round", get_uid (self));
  gr_page_toast (widget, _("Mock interview deleted"), TRUE);
  gr_library_commit (get_library (self), g_steal_pointer (&change));
}

static void
gr_mock_round_page_hidden (AdwNavigationPage *page)
{
  flush (GR_MOCK_ROUND_PAGE (page));
}

/* What was just made has no title yet; one that is there must not be replaced by the next key. */
static void
gr_mock_round_page_shown (AdwNavigationPage *page)
{
  GrMockRoundPage *self = GR_MOCK_ROUND_PAGE (page);

  if (gr_text_is_blank (gr_draft_get_text (self->title_draft)))
    gtk_widget_grab_focus (GTK_WIDGET (self->name));
  else
    gtk_editable_set_position (GTK_EDITABLE (self->name), -1);
}

static void
close_draft (GrMockRoundPage *self,
             GrDraft        **draft)
{
  if (*draft == NULL)
    return;
  g_signal_handlers_disconnect_by_data (*draft, self);
  gr_draft_close (*draft);
  g_clear_object (draft);
}

static void
gr_mock_round_page_dispose (GObject *object)
{
  GrMockRoundPage *self = GR_MOCK_ROUND_PAGE (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  close_draft (self, &self->title_draft);
  close_draft (self, &self->feedback_draft);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_MOCK_ROUND_PAGE);
  g_clear_object (&self->people);
  g_clear_object (&self->round);
  g_clear_object (&self->mocks);
  g_clear_pointer (&self->added, g_free);
  G_OBJECT_CLASS (gr_mock_round_page_parent_class)->dispose (object);
}

static void
gr_mock_round_page_class_init (GrMockRoundPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_mock_round_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = gr_mock_round_page_shown;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hidden = gr_mock_round_page_hidden;

  g_type_ensure (GR_TYPE_DATE_ROW);
  g_type_ensure (GR_TYPE_TALL_TEXT);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-mock-round-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrMockRoundPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrMockRoundPage, name);
  gtk_widget_class_bind_template_child (widget_class, GrMockRoundPage, date);
  gtk_widget_class_bind_template_child (widget_class, GrMockRoundPage, kind);
  gtk_widget_class_bind_template_child (widget_class, GrMockRoundPage, people_group);
  gtk_widget_class_bind_template_child (widget_class, GrMockRoundPage, rows);
  gtk_widget_class_bind_template_child (widget_class, GrMockRoundPage, adder);
  gtk_widget_class_bind_template_child (widget_class, GrMockRoundPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, GrMockRoundPage, feedback);
  gtk_widget_class_bind_template_child (widget_class, GrMockRoundPage, saved);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, adder_changed_cb);
  gtk_widget_class_install_action (widget_class, "mock.make-task", NULL, make_task_cb);
  gtk_widget_class_install_action (widget_class, "mock.delete", NULL, delete_cb);
}

static void
gr_mock_round_page_init (GrMockRoundPage *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);

  for (guint i = 0; i < GR_MOCK_N_KINDS; i++)
    gtk_string_list_append (kinds, gr_mock_kind_get_name (i));
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_combo_row_set_model (self->kind, G_LIST_MODEL (kinds));
  self->filling = FALSE;
  gr_name_menu_button_items (self->menu_button);
  gr_name_lists (GTK_WIDGET (self->kind), _("Format"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->feedback), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("What They Told You"), GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE, -1);
  adder_changed_cb (self);
}

/**
 * gr_mock_round_page_new:
 * @mocks: the mock interviews
 * @round: one of them
 *
 * Returns: (transfer floating): its page
 */
GrMockRoundPage *
gr_mock_round_page_new (GrMocks     *mocks,
                        GrMockRound *round)
{
  GrMockRoundPage *self;
  GrLibrary *library;

  g_return_val_if_fail (GR_IS_MOCKS (mocks), NULL);
  g_return_val_if_fail (GR_IS_MOCK_ROUND (round), NULL);

  self = g_object_new (GR_TYPE_MOCK_ROUND_PAGE, NULL);
  library = gr_mocks_get_library (mocks);
  self->mocks = g_object_ref (mocks);
  self->round = g_object_ref (round);
  self->people = gr_library_get_children (library, "mock-person", get_uid (self));
  self->title_draft = gr_draft_new (library, GR_ENTITY (round), "title", _("Edit Title"));
  self->feedback_draft = gr_draft_new (library, GR_ENTITY (round), "feedback", _("Edit Feedback"));
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (self->people), create_row, self, NULL);
  show_texts (self);
  update (self);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->feedback)), "changed", G_CALLBACK (typed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->title_draft, "notify::text", G_CALLBACK (show_texts), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->feedback_draft, "notify::text", G_CALLBACK (show_texts), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->title_draft, "notify", G_CALLBACK (update_saved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->feedback_draft, "notify", G_CALLBACK (update_saved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->people, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (mocks, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * gr_mock_round_page_get_round:
 * @self: a page
 *
 * Returns: (transfer none): its mock interview
 */
GrMockRound *
gr_mock_round_page_get_round (GrMockRoundPage *self)
{
  g_return_val_if_fail (GR_IS_MOCK_ROUND_PAGE (self), NULL);

  return self->round;
}
