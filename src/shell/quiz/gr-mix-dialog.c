/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-mix-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-guide.h"
#include "gr-plain.h"
#include "gr-quiz-line.h"
#include "gr-quiz-mix.h"

#define USUAL 10 /* questions: some six minutes */

struct _GrMixDialog
{
  AdwDialog parent_instance;

  GrQuizRun *run;
  GrQuizKeys *keys;
  GListStore *sources;   /* a line for each guide; its uid is the guide's, "" for what the person wrote */
  GHashTable *left_out;  /* uids of guides */

  GtkListBox *list;
  AdwSpinRow *number;
};

G_DEFINE_FINAL_TYPE (GrMixDialog, gr_mix_dialog, ADW_TYPE_DIALOG)

static const char *
source_of (GrQuiz *quiz)
{
  const char *guide = gr_quiz_get_guide (quiz);

  return guide != NULL ? guide : "";
}

/* The quizzes of the guides in, or not out of, a set; %NULL: of all. */
static char **
list_quizzes (GrQuizRun  *run,
              const char *source,
              GHashTable *left_out)
{
  GrEntityList *quizzes = gr_library_get_list (gr_quiz_run_get_library (run), "quiz");
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();

  for (guint i = 0; i < gr_entity_list_get_n (quizzes); i++)
    {
      GrQuiz *quiz = gr_entity_list_peek (quizzes, i);

      if (gr_quiz_get_retired (quiz) || (source != NULL && !g_str_equal (source, source_of (quiz))) ||
          (left_out != NULL && g_hash_table_contains (left_out, source_of (quiz))))
        continue;
      g_strv_builder_add (found, gr_entity_get_uid (GR_ENTITY (quiz)));
    }
  return g_strv_builder_end (found);
}

static guint
count (GrQuizRun  *run,
       GrQuizKeys *keys,
       char      **quizzes)
{
  GListModel *items = G_LIST_MODEL (gr_library_get_list (gr_quiz_run_get_library (run), "quiz-item"));
  g_autoptr (GPtrArray) found = gr_quiz_mix_candidates (items, keys, (const char *const *) quizzes);

  return found->len;
}

static void
update (GrMixDialog *self)
{
  g_auto (GStrv) quizzes = list_quizzes (self->run, NULL, self->left_out);
  guint n = count (self->run, self->keys, quizzes);
  GtkAdjustment *range = adw_spin_row_get_adjustment (self->number);
  double was = gtk_adjustment_get_value (range);

  gtk_adjustment_set_upper (range, MAX (n, 1));
  gtk_adjustment_set_value (range, MIN (was, n));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "mix.start", n > 0);
}

static void
active_cb (AdwSwitchRow *row,
           GParamSpec   *pspec,
           GrQuizLine   *line)
{
  GrMixDialog *self = GR_MIX_DIALOG (gtk_widget_get_ancestor (GTK_WIDGET (row), GR_TYPE_MIX_DIALOG));

  if (adw_switch_row_get_active (row))
    g_hash_table_remove (self->left_out, gr_quiz_line_get_uid (line));
  else
    g_hash_table_add (self->left_out, g_strdup (gr_quiz_line_get_uid (line)));
  update (self);
}

static GtkWidget *
create_row (gpointer line,
            gpointer user_data)
{
  GtkWidget *row = gr_plain (adw_switch_row_new ());

  g_object_bind_property (line, "title", row, "title", G_BINDING_SYNC_CREATE);
  g_object_bind_property (line, "subtitle", row, "subtitle", G_BINDING_SYNC_CREATE);
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), TRUE);
  g_signal_connect_object (row, "notify::active", G_CALLBACK (active_cb), line, 0);
  return row;
}

static void
start_cb (GtkWidget  *widget,
          const char *name,
          GVariant   *target)
{
  GrMixDialog *self = GR_MIX_DIALOG (widget);
  g_auto (GStrv) quizzes = list_quizzes (self->run, NULL, self->left_out);
  guint n = (guint) adw_spin_row_get_value (self->number);
  g_autoptr (GrQuizRun) run = g_object_ref (self->run);

  adw_dialog_force_close (ADW_DIALOG (self));
  gr_quiz_run_start_mixed (run, (const char *const *) quizzes, n);
}

static void
cancel_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *target)
{
  adw_dialog_close (ADW_DIALOG (widget));
}

static void
gr_mix_dialog_dispose (GObject *object)
{
  GrMixDialog *self = GR_MIX_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_MIX_DIALOG);
  g_clear_object (&self->run);
  g_clear_pointer (&self->keys, gr_quiz_keys_unref);
  g_clear_object (&self->sources);

  G_OBJECT_CLASS (gr_mix_dialog_parent_class)->dispose (object);
}

static void
gr_mix_dialog_finalize (GObject *object)
{
  g_hash_table_unref (GR_MIX_DIALOG (object)->left_out);

  G_OBJECT_CLASS (gr_mix_dialog_parent_class)->finalize (object);
}

static void
gr_mix_dialog_class_init (GrMixDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_mix_dialog_dispose;
  object_class->finalize = gr_mix_dialog_finalize;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-mix-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrMixDialog, list);
  gtk_widget_class_bind_template_child (widget_class, GrMixDialog, number);
  gtk_widget_class_install_action (widget_class, "mix.start", NULL, start_cb);
  gtk_widget_class_install_action (widget_class, "mix.cancel", NULL, cancel_cb);
}

static void
gr_mix_dialog_init (GrMixDialog *self)
{
  self->sources = g_list_store_new (GR_TYPE_QUIZ_LINE);
  self->left_out = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A line for each guide, and one for what the person wrote, that has questions with a key. */
static void
add_source (GrMixDialog *self,
            const char  *source,
            const char  *title)
{
  g_auto (GStrv) quizzes = list_quizzes (self->run, source, NULL);
  guint n = count (self->run, self->keys, quizzes);
  g_autofree char *about = g_strdup_printf (ngettext ("%u question", "%u questions", n), n);
  g_autoptr (GrQuizLine) line = NULL;

  if (n == 0)
    return;
  line = gr_quiz_line_new (title, about, NULL);
  gr_quiz_line_set_uid (line, source);
  g_list_store_append (self->sources, line);
}

/**
 * gr_mix_dialog_new:
 * @run: where the person is
 *
 * Returns: (transfer floating): a dialog that begins a mixed quiz
 */
GrMixDialog *
gr_mix_dialog_new (GrQuizRun *run)
{
  GrMixDialog *self = g_object_new (GR_TYPE_MIX_DIALOG, NULL);
  GrEntityList *guides = gr_library_get_list (gr_quiz_run_get_library (run), "guide");

  self->run = g_object_ref (run);
  self->keys = gr_quiz_run_dup_keys (run);
  for (guint i = 0; i < gr_entity_list_get_n (guides); i++)
    {
      GrGuide *guide = gr_entity_list_peek (guides, i);

      add_source (self, gr_entity_get_uid (GR_ENTITY (guide)), gr_guide_get_title (guide));
    }
  add_source (self, "", _("My Questions"));
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->sources), create_row, NULL, NULL);
  gtk_adjustment_set_value (adw_spin_row_get_adjustment (self->number), USUAL);
  update (self);
  return self;
}

/**
 * gr_mix_dialog_n_sources:
 * @run: where the person is
 * @n_questions: (out): how many questions have a key
 *
 * Returns: of how many quizzes there is something to mix
 */
guint
gr_mix_dialog_n_sources (GrQuizRun *run,
                         guint     *n_questions)
{
  g_autoptr (GrQuizKeys) keys = gr_quiz_run_dup_keys (run);
  GListModel *items = G_LIST_MODEL (gr_library_get_list (gr_quiz_run_get_library (run), "quiz-item"));
  g_auto (GStrv) quizzes = list_quizzes (run, NULL, NULL);
  g_autoptr (GPtrArray) found = gr_quiz_mix_candidates (items, keys, (const char *const *) quizzes);
  g_autoptr (GHashTable) sources = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < found->len; i++)
    g_hash_table_add (sources, (gpointer) gr_quiz_item_get_quiz (found->pdata[i]));
  *n_questions = found->len;
  return g_hash_table_size (sources);
}
