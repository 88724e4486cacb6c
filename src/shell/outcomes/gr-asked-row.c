/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-asked-row.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-page.h"
#include "gr-plain.h"
#include "gr-question.h"
#include "gr-round-make.h"
#include "gr-score-row.h"
#include "gr-story-version.h"
#include "gr-take.h"
#include "gr-telling.h"
#include "gr-text.h"
#include "gr-thread.h"
#include "gr-typing.h"
#include "gr-version.h"

struct _GrAskedRow
{
  AdwExpanderRow parent_instance;

  GrPositions *positions;
  GrRoundQuestion *asked;
  GrTyping *note_typing;
  GPtrArray *stories;  /* GrStory, by their place in the combo row, after "none" */
  GPtrArray *versions; /* GrStoryVersion, after "in full" */
  gboolean filling;

  AdwComboRow *story;
  AdwComboRow *version;
  GrScoreRow *score;
  AdwEntryRow *note;
  GrThread *thread;
};

G_DEFINE_FINAL_TYPE (GrAskedRow, gr_asked_row, ADW_TYPE_EXPANDER_ROW)

static GrLibrary *
get_library (GrAskedRow *self)
{
  return gr_positions_get_library (self->positions);
}

static const char *
uid_of (gpointer entity)
{
  return gr_entity_get_uid (GR_ENTITY (entity));
}

static GrStory *
get_story (GrAskedRow *self)
{
  const char *uid = gr_round_question_get_story (self->asked);

  return uid != NULL ? gr_library_lookup (get_library (self), "story", uid) : NULL;
}

/* What is chosen from: fewer than a hundred, and made anew only where it is another list. */
static guint
fill (AdwComboRow *row, GPtrArray *items, const char *none, const char *(*get_name) (gpointer item), const char *chosen)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  gtk_string_list_append (names, none);
  for (guint i = 0; i < items->len; i++)
    {
      gtk_string_list_append (names, get_name (items->pdata[i]));
      if (g_strcmp0 (uid_of (items->pdata[i]), chosen) == 0)
        selected = i + 1;
    }
  adw_combo_row_set_model (row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (row, selected);
  return selected;
}

static const char *
get_story_name (gpointer story)
{
  return gr_telling_get_title (gr_story_get_title (story));
}

static const char *
get_version_name (gpointer version)
{
  return gr_version_get_name (gr_story_version_get_kind (version));
}

static void
update_stories (GrAskedRow *self)
{
  GrEntityList *all = gr_library_get_list (get_library (self), "story");
  GrEntityList *versions = gr_library_get_list (get_library (self), "story-version");
  GrStory *story = get_story (self);

  g_ptr_array_set_size (self->stories, 0);
  g_ptr_array_set_size (self->versions, 0);
  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    g_ptr_array_add (self->stories, gr_entity_list_peek (all, i));
  for (guint i = 0; story != NULL && i < gr_entity_list_get_n (versions); i++)
    if (g_strcmp0 (gr_story_version_get_story (gr_entity_list_peek (versions, i)), uid_of (story)) == 0)
      g_ptr_array_add (self->versions, gr_entity_list_peek (versions, i));
  fill (self->story, self->stories, _("None"), get_story_name, gr_round_question_get_story (self->asked));
  fill (self->version, self->versions, _("In full"), get_version_name, gr_round_question_get_version (self->asked));
  gtk_widget_set_visible (GTK_WIDGET (self->version), self->versions->len > 0);
}

/* The last time it was practised before, if it was. */
static GrTake *
find_take (GrAskedRow *self)
{
  GrEntityList *takes = gr_library_get_list (get_library (self), "take");
  const char *question = gr_round_question_get_question (self->asked);
  GrRound *round = gr_library_lookup (get_library (self), "round", gr_round_question_get_round (self->asked));
  gint64 before = round != NULL && gr_round_get_starts_at (round) > 0 ? gr_round_get_starts_at (round) : G_MAXINT64;
  GrTake *last = NULL;

  for (guint i = 0; i < gr_entity_list_get_n (takes); i++)
    {
      GrTake *take = gr_entity_list_peek (takes, i);

      if (question != NULL && g_strcmp0 (gr_take_get_question (take), question) == 0 &&
          gr_take_get_started_at (take) < before &&
          (last == NULL || gr_take_get_started_at (take) > gr_take_get_started_at (last)))
        last = take;
    }
  return last;
}

/* Question, story, take: each one click away. */
static void
update_thread (GrAskedRow *self)
{
  const char *uid = gr_round_question_get_question (self->asked);
  gboolean known = uid != NULL && gr_library_lookup (get_library (self), "question", uid) != NULL;
  GrStory *story = get_story (self);
  GrTake *take = find_take (self);
  GrThreadStep steps[3];
  guint n = 0;

  if (known)
    steps[n++] =
        (GrThreadStep) { "gr-practice-symbolic", _("Question"), _("Open in Practice"), "win.show-question", uid };
  if (story != NULL)
    steps[n++] = (GrThreadStep) { "gr-stories-symbolic", get_story_name (story), _("Open in Stories"),
                                  "win.show-story", uid_of (story) };
  if (take != NULL)
    steps[n++] = (GrThreadStep) { "media-record-symbolic", _("Last take"), _("Open in Practice"), "win.show-take",
                                  uid_of (take) };
  gr_thread_set_steps (self->thread, steps, n);
}

static void
update_words (GrAskedRow *self)
{
  const char *uid = gr_round_question_get_question (self->asked);
  GrQuestion *question = uid != NULL ? gr_library_lookup (get_library (self), "question", uid) : NULL;
  const char *title =
      question != NULL ? gr_question_get_prompt (question) : gr_round_question_get_question_title (self->asked);
  const char *told = gr_round_question_get_story_title (self->asked);
  gint64 rating = gr_round_question_get_rating (self->asked);
  /* Translators: the title of a story */
  g_autofree char *story =
      gr_text_is_blank (told) ? g_strdup (_("No story told")) : g_strdup_printf (_("Told “%s”"), told);
  g_autofree char *subtitle = NULL;

  /* Translators: a story that was told, and how that went, as in “Told “Charity partnership” · 4 of 5” */
  subtitle = rating > 0 ? g_strdup_printf (_("%s · %d of %d"), story, (int) rating, GR_SCORE_BEST) : g_strdup (story);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title != NULL ? title : "");
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
}

static void
update (GrAskedRow *self)
{
  gint64 rating = gr_round_question_get_rating (self->asked);

  self->filling = TRUE;
  update_words (self);
  update_stories (self);
  update_thread (self);
  gr_score_row_set_score (self->score, (guint) CLAMP (rating, 0, GR_SCORE_BEST));
  self->filling = FALSE;
}

static void
told_cb (GrAskedRow *self)
{
  guint story = adw_combo_row_get_selected (self->story);
  guint version = adw_combo_row_get_selected (self->version);
  GrStory *chosen = story > 0 && story <= self->stories->len ? self->stories->pdata[story - 1] : NULL;
  const char *kept = NULL;

  if (self->filling || self->asked == NULL || story == GTK_INVALID_LIST_POSITION)
    return;
  if (chosen == get_story (self) && version > 0 && version <= self->versions->len)
    kept = uid_of (self->versions->pdata[version - 1]);
  if (chosen != get_story (self) || g_strcmp0 (kept, gr_round_question_get_version (self->asked)) != 0)
    gr_library_commit (get_library (self), gr_round_make_told (self->asked, chosen, kept));
}

static void
score_cb (GrAskedRow *self)
{
  guint score = gr_score_row_get_score (self->score);
  GrChange *change;

  if (self->filling || self->asked == NULL || score == gr_round_question_get_rating (self->asked))
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Rate Answer"));
  gr_change_set_integer (change, "round-question", uid_of (self->asked), "rating", score);
  gr_library_commit (get_library (self), change);
}

static void
remove_cb (GrAskedRow *self)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Remove Question"));

  gr_typing_flush (self->note_typing);
  gr_change_remove (change, "round-question", uid_of (self->asked));
  gr_page_toast (self, _("Removed from this round; it stays in the bank"), TRUE);
  gr_library_commit (get_library (self), change);
}

static void
gr_asked_row_dispose (GObject *object)
{
  GrAskedRow *self = GR_ASKED_ROW (object);

  gr_typing_clear (&self->note_typing);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_ASKED_ROW);
  g_clear_pointer (&self->stories, g_ptr_array_unref);
  g_clear_pointer (&self->versions, g_ptr_array_unref);
  g_clear_object (&self->asked);
  g_clear_object (&self->positions);
  G_OBJECT_CLASS (gr_asked_row_parent_class)->dispose (object);
}

static void
gr_asked_row_class_init (GrAskedRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_asked_row_dispose;

  g_type_ensure (GR_TYPE_SCORE_ROW);
  g_type_ensure (GR_TYPE_THREAD);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-asked-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrAskedRow, story);
  gtk_widget_class_bind_template_child (widget_class, GrAskedRow, version);
  gtk_widget_class_bind_template_child (widget_class, GrAskedRow, score);
  gtk_widget_class_bind_template_child (widget_class, GrAskedRow, note);
  gtk_widget_class_bind_template_child (widget_class, GrAskedRow, thread);
  gtk_widget_class_bind_template_callback (widget_class, told_cb);
  gtk_widget_class_bind_template_callback (widget_class, score_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
gr_asked_row_init (GrAskedRow *self)
{
  self->stories = g_ptr_array_new ();
  self->versions = g_ptr_array_new ();
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = FALSE;
  gr_plain (self);
  gr_name_lists (GTK_WIDGET (self), _("Answer"));
  gr_name_lists (GTK_WIDGET (self->story), _("Story You Told"));
  gr_name_lists (GTK_WIDGET (self->version), _("Version"));
}

/**
 * gr_asked_row_new:
 * @positions: the positions
 * @asked: what was asked in an interview for one of them
 *
 * Returns: (transfer floating): a row that follows it
 */
GtkWidget *
gr_asked_row_new (GrPositions     *positions,
                  GrRoundQuestion *asked)
{
  GrAskedRow *self;

  g_return_val_if_fail (GR_IS_POSITIONS (positions), NULL);
  g_return_val_if_fail (GR_IS_ROUND_QUESTION (asked), NULL);

  self = g_object_new (GR_TYPE_ASKED_ROW, NULL);
  self->positions = g_object_ref (positions);
  self->asked = g_object_ref (asked);
  self->note_typing = gr_typing_new (get_library (self), asked, "note", _("Edit Note"), self->note);
  g_signal_connect_object (asked, "notify::story", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (asked, "notify::version", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (asked, "notify::rating", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

/**
 * gr_asked_row_get_asked:
 * @self: a row
 *
 * Returns: (transfer none): what was asked
 */
GrRoundQuestion *
gr_asked_row_get_asked (GrAskedRow *self)
{
  g_return_val_if_fail (GR_IS_ASKED_ROW (self), NULL);

  return self->asked;
}

/**
 * gr_asked_row_flush:
 * @self: a row
 *
 * Hands in at once what is left.
 */
void
gr_asked_row_flush (GrAskedRow *self)
{
  g_return_if_fail (GR_IS_ASKED_ROW (self));

  gr_typing_flush (self->note_typing);
}
