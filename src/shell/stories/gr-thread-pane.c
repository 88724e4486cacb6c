/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-thread-pane.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "gr-evidence-files.h"
#include "gr-fit.h"
#include "gr-plain.h"
#include "gr-question.h"
#include "gr-story-answers.h"
#include "gr-take.h"
#include "gr-telling.h"
#include "gr-told-row.h"

struct _GrThreadPane
{
  GtkBox parent_instance;

  GrLibrary *library;
  GListModel *items; /* GrStoryAnswers, then GrTake, then GrRoundQuestion */
  GListModel *files;

  GtkListBox *rows;
  GtkLabel *nothing;
  GtkLabel *evidence;
};

G_DEFINE_FINAL_TYPE (GrThreadPane, gr_thread_pane, GTK_TYPE_BOX)

static void
update (GrThreadPane *self)
{
  gboolean any = g_list_model_get_n_items (self->items) > 0;
  guint n = g_list_model_get_n_items (self->files);
  g_autofree char *text = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u file shows that it was so.", "%u files show that it was so.", n), n);

  gtk_widget_set_visible (GTK_WIDGET (self->rows), any);
  gtk_widget_set_visible (GTK_WIDGET (self->nothing), !any);
  gtk_label_set_label (self->evidence, text);
  gtk_widget_set_visible (GTK_WIDGET (self->evidence), n > 0);
}

/* A question that is gone keeps its name here, and leads nowhere. */
static GtkWidget *
create_row (const char *title,
            const char *action,
            GrEntity   *target)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title != NULL ? title : "");
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), target != NULL);
  if (target == NULL)
    return row;
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic", "accessible-role",
                                           GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", gr_entity_get_uid (target));
  return row;
}

static void
show_fit (GrStoryAnswers *link,
          GParamSpec     *pspec,
          AdwActionRow   *row)
{
  adw_action_row_set_subtitle (row, gr_fit_get_words (gr_story_answers_get_fit (link)));
}

static GtkWidget *
create_question_row (GrThreadPane   *self,
                     GrStoryAnswers *link)
{
  const char *uid = gr_story_answers_get_question (link);
  GrQuestion *question = uid != NULL ? gr_library_lookup (self->library, "question", uid) : NULL;
  GtkWidget *row =
      create_row (question != NULL ? gr_question_get_prompt (question) : gr_story_answers_get_question_title (link),
                  "win.show-question", (GrEntity *) question);

  show_fit (link, NULL, ADW_ACTION_ROW (row));
  g_signal_connect_object (link, "notify::fit", G_CALLBACK (show_fit), row, 0);
  return row;
}

static GtkWidget *
create_take_row (GrTake *take)
{
  g_autoptr (GDateTime) when = g_date_time_new_from_unix_local (gr_take_get_started_at (take) / 1000);
  /* Translators: a date, such as “12 Nov 2026”: see the manual of strftime */
  g_autofree char *day = when != NULL ? g_date_time_format (when, _("%-d %b %Y")) : NULL;
  g_autofree char *time = gr_telling_format_seconds ((guint) (MAX (gr_take_get_duration_ms (take), 0) / 1000));
  /* Translators: a take: its date and its length, such as “Told on 12 Nov 2026 · 1:46” */
  g_autofree char *subtitle = g_strdup_printf (_("Told on %s · %s"), day != NULL ? day : "", time);
  const char *title = gr_take_get_question_title (take);
  GtkWidget *row = create_row (title != NULL ? title : _("Take"), "win.show-take", GR_ENTITY (take));

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  return row;
}

/* Where it was really told. */
static GtkWidget *
create_round_row (GrThreadPane    *self,
                  GrRoundQuestion *asked)
{
  GrRound *round = gr_library_lookup (self->library, "round", gr_round_question_get_round (asked));
  GrOpening *opening =
      round != NULL ? gr_library_lookup (self->library, "opening", gr_round_get_opening (round)) : NULL;

  if (round == NULL)
    return create_row (gr_round_question_get_question_title (asked), NULL, NULL);
  return gr_told_row_new (asked, round, opening, gr_round_question_get_question_title (asked));
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer data)
{
  if (GR_IS_ROUND_QUESTION (item))
    return create_round_row (data, item);
  return GR_IS_TAKE (item) ? create_take_row (item) : create_question_row (data, item);
}

static gboolean
answers_cb (gpointer item,
            gpointer story)
{
  return g_strcmp0 (gr_story_answers_get_story (item), story) == 0;
}

static gboolean
tells_cb (gpointer item,
          gpointer story)
{
  return g_strcmp0 (gr_take_get_story (item), story) == 0;
}

static gboolean
told_cb (gpointer item,
         gpointer story)
{
  return g_strcmp0 (gr_round_question_get_story (item), story) == 0;
}

/* The latest first. */
static int
compare_takes (gconstpointer a,
               gconstpointer b,
               gpointer      data)
{
  gint64 first = gr_take_get_started_at ((GrTake *) a), second = gr_take_get_started_at ((GrTake *) b);

  return (first < second) - (first > second);
}

static GListModel *
filter (GrLibrary          *library,
        const char         *type,
        GtkCustomFilterFunc is_of,
        const char         *story)
{
  GListModel *all = G_LIST_MODEL (gr_library_get_list (library, type));

  return G_LIST_MODEL (gtk_filter_list_model_new (
      g_object_ref (all), GTK_FILTER (gtk_custom_filter_new (is_of, g_strdup (story), g_free))));
}

static GListModel *
make_items (GrLibrary  *library,
            const char *story)
{
  g_autoptr (GListModel) answers = filter (library, "story-answers", answers_cb, story);
  g_autoptr (GListModel) takes = G_LIST_MODEL (gtk_sort_list_model_new (
      filter (library, "take", tells_cb, story), GTK_SORTER (gtk_custom_sorter_new (compare_takes, NULL, NULL))));
  g_autoptr (GListModel) rounds = filter (library, "round-question", told_cb, story);
  GListStore *all = g_list_store_new (G_TYPE_LIST_MODEL);

  g_list_store_append (all, answers);
  g_list_store_append (all, takes);
  g_list_store_append (all, rounds);
  return G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (all)));
}

static void
gr_thread_pane_dispose (GObject *object)
{
  GrThreadPane *self = GR_THREAD_PANE (object);

  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_THREAD_PANE);
  g_clear_object (&self->items);
  g_clear_object (&self->files);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_thread_pane_parent_class)->dispose (object);
}

static void
gr_thread_pane_class_init (GrThreadPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_thread_pane_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-thread-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, GrThreadPane, rows);
  gtk_widget_class_bind_template_child (widget_class, GrThreadPane, nothing);
  gtk_widget_class_bind_template_child (widget_class, GrThreadPane, evidence);
}

static void
gr_thread_pane_init (GrThreadPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_thread_pane_set_story:
 * @self: a pane
 * @library: an open library
 * @story: a story
 *
 * Shows where it goes, and follows the library.  Called once.
 */
void
gr_thread_pane_set_story (GrThreadPane *self,
                          GrLibrary    *library,
                          GrStory      *story)
{
  const char *uid;

  g_return_if_fail (GR_IS_THREAD_PANE (self));
  g_return_if_fail (GR_IS_LIBRARY (library));
  g_return_if_fail (GR_IS_STORY (story));
  g_return_if_fail (self->library == NULL);

  uid = gr_entity_get_uid (GR_ENTITY (story));
  self->library = g_object_ref (library);
  self->items = make_items (library, uid);
  self->files = gr_evidence_files_new (library, uid);
  gtk_list_box_bind_model (self->rows, self->items, create_row_cb, self, NULL);
  g_signal_connect_object (self->items, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->files, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
