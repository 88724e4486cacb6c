/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-finder.h"

#include <glib/gi18n-lib.h>

#include "gr-competency.h"
#include "gr-fit.h"
#include "gr-names.h"
#include "gr-plain.h"
#include "gr-situation.h"
#include "gr-story-part.h"
#include "gr-telling.h"
#include "gr-text.h"

#define SITUATIONS_MOST 20
#define WORD_LEAST 4 /* letters of a word that says what a text is about, more often than not */

struct _GrStoryFinder
{
  AdwDialog parent_instance;

  GrCoverageState *state;
  GrQuestion *question;

  GtkLabel *prompt;
  GtkWidget *stories_group;
  GtkListBox *stories;
  GtkWidget *situations_group;
  GtkListBox *situations;
  GtkWidget *nothing;
};

G_DEFINE_FINAL_TYPE (GrStoryFinder, gr_story_finder, ADW_TYPE_DIALOG)

enum { DEVELOP, N_SIGNALS };

static guint signals[N_SIGNALS];

typedef struct
{
  GrEntity *entity;
  guint likeness;
  guint nth;
} Candidate;

static int
compare (gconstpointer a,
         gconstpointer b)
{
  const Candidate *first = a, *second = b;

  if (first->likeness != second->likeness)
    return first->likeness < second->likeness ? 1 : -1;
  return (first->nth > second->nth) - (first->nth < second->nth);
}

/* How many words of the question come up in a text. */
static guint
count_shared (const char *question,
              const char *text)
{
  g_autofree char *normal_question = gr_text_normalise (question);
  g_autofree char *normal_text = gr_text_normalise (text);
  g_auto (GStrv) words = g_strsplit (normal_question, " ", -1);
  guint n = 0;

  for (guint i = 0; words[i] != NULL; i++)
    n += g_utf8_strlen (words[i], -1) >= WORD_LEAST && strstr (normal_text, words[i]) != NULL;
  return n;
}

static char *
dup_story_words (GrStoryFinder *self,
                 GrStory       *story)
{
  GString *words = g_string_new (gr_story_get_title (story));
  g_autoptr (GrEntityList) competencies = gr_library_get_children (gr_coverage_state_get_library (self->state),
                                                                   "competency", gr_entity_get_uid (GR_ENTITY (story)));

  for (guint i = 0; i < GR_N_STORY_PARTS; i++)
    {
      const char *text = gr_story_part_get_text (i, story);

      g_string_append_printf (words, " %s", text != NULL ? text : "");
    }
  for (guint i = 0; i < gr_entity_list_get_n (competencies); i++)
    g_string_append_printf (words, " %s", gr_competency_get_name (gr_entity_list_peek (competencies, i)));
  return g_string_free_and_steal (words);
}

/* Of @list, what shares most words with the question first. */
static GListModel *
sort_by_likeness (GrStoryFinder *self,
                  GrEntityList  *list,
                  guint          most)
{
  GListStore *store = g_list_store_new (GR_TYPE_ENTITY);
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));

  for (guint i = 0; i < gr_entity_list_get_n (list); i++)
    {
      gpointer entity = gr_entity_list_peek (list, i);
      g_autofree char *words = NULL;
      Candidate candidate = { entity, 0, i };

      if (GR_IS_SITUATION (entity) && gr_situation_get_story (entity) != NULL)
        continue; /* it has become one */
      words = GR_IS_STORY (entity) ? dup_story_words (self, entity) : g_strdup (gr_situation_get_text (entity));
      candidate.likeness = count_shared (gr_question_get_prompt (self->question), words);
      g_array_append_val (candidates, candidate);
    }
  g_array_sort (candidates, compare);
  for (guint i = 0; i < MIN (candidates->len, most); i++)
    g_list_store_append (store, g_array_index (candidates, Candidate, i).entity);
  return G_LIST_MODEL (store);
}

static void
selected_cb (AdwComboRow *row,
             GParamSpec  *pspec,
             GrStory     *story)
{
  GrStoryFinder *self = GR_STORY_FINDER (gtk_widget_get_ancestor (GTK_WIDGET (row), GR_TYPE_STORY_FINDER));
  GrStoryAnswers *link = gr_coverage_state_find_link (self->state, story, self->question);
  GrChange *change = gr_fit_make_change (story, self->question, link, adw_combo_row_get_selected (row));

  if (change != NULL)
    gr_library_commit (gr_coverage_state_get_library (self->state), change);
}

static GtkWidget *
create_story (gpointer item,
              gpointer data)
{
  GrStoryFinder *self = data;
  GrStoryAnswers *link = gr_coverage_state_find_link (self->state, item, self->question);
  const char *title = gr_telling_get_title (gr_story_get_title (item));
  g_autoptr (GtkStringList) fits = gtk_string_list_new (NULL);
  GtkWidget *row = gr_plain (adw_combo_row_new ());

  for (guint fit = GR_FIT_NONE; fit <= GR_FIT_WELL; fit++)
    gtk_string_list_append (fits, gr_fit_get_words (fit));
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (fits));
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), link != NULL ? gr_story_answers_get_fit (link) : GR_FIT_NONE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  gr_name_lists (row, title);
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (selected_cb), item, 0);
  return row;
}

static GtkWidget *
create_situation (gpointer item,
                  gpointer data)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());
  GtkWidget *button = gtk_button_new_with_label (_("Develop"));
  g_autofree char *line = gr_text_first_line (gr_situation_get_text (item), 120);
  /* Translators: %s is what happened, in a line */
  g_autofree char *name = g_strdup_printf (_("Develop “%s”"), line);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), line);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "finder.develop");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", gr_entity_get_uid (item));
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return row;
}

static void
develop_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *uid)
{
  g_signal_emit (widget, signals[DEVELOP], 0, g_variant_get_string (uid, NULL));
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
gr_story_finder_dispose (GObject *object)
{
  GrStoryFinder *self = GR_STORY_FINDER (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_STORY_FINDER);
  g_clear_object (&self->question);
  g_clear_object (&self->state);
  G_OBJECT_CLASS (gr_story_finder_parent_class)->dispose (object);
}

static void
gr_story_finder_class_init (GrStoryFinderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_story_finder_dispose;
  signals[DEVELOP] = g_signal_new ("develop", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-story-finder.ui");
  gtk_widget_class_bind_template_child (widget_class, GrStoryFinder, prompt);
  gtk_widget_class_bind_template_child (widget_class, GrStoryFinder, stories_group);
  gtk_widget_class_bind_template_child (widget_class, GrStoryFinder, stories);
  gtk_widget_class_bind_template_child (widget_class, GrStoryFinder, situations_group);
  gtk_widget_class_bind_template_child (widget_class, GrStoryFinder, situations);
  gtk_widget_class_bind_template_child (widget_class, GrStoryFinder, nothing);
  gtk_widget_class_install_action (widget_class, "finder.develop", "s", develop_cb);
}

static void
gr_story_finder_init (GrStoryFinder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_story_finder_new:
 * @state: what answers what
 * @question: for which a story is looked for
 *
 * Returns: (transfer floating): a dialog that offers some
 */
AdwDialog *
gr_story_finder_new (GrCoverageState *state,
                     GrQuestion      *question)
{
  GrLibrary *library;
  GrStoryFinder *self;
  g_autoptr (GListModel) stories = NULL;
  g_autoptr (GListModel) situations = NULL;
  guint n_stories, n_situations;

  g_return_val_if_fail (GR_IS_COVERAGE_STATE (state), NULL);
  g_return_val_if_fail (GR_IS_QUESTION (question), NULL);

  library = gr_coverage_state_get_library (state);
  self = g_object_new (GR_TYPE_STORY_FINDER, NULL);
  self->state = g_object_ref (state);
  self->question = g_object_ref (question);
  stories = sort_by_likeness (self, gr_library_get_list (library, "story"), G_MAXUINT);
  situations = sort_by_likeness (self, gr_library_get_list (library, "situation"), SITUATIONS_MOST);
  n_stories = g_list_model_get_n_items (stories);
  n_situations = g_list_model_get_n_items (situations);
  gtk_label_set_label (self->prompt, gr_question_get_prompt (question));
  gtk_list_box_bind_model (self->stories, stories, create_story, self, NULL);
  gtk_list_box_bind_model (self->situations, situations, create_situation, NULL, NULL);
  gtk_widget_set_visible (self->stories_group, n_stories > 0);
  gtk_widget_set_visible (self->situations_group, n_situations > 0);
  gtk_widget_set_visible (self->nothing, n_situations == 0);
  return ADW_DIALOG (self);
}
