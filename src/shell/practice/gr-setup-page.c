/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-setup-page.h"

#include <glib/gi18n-lib.h>

#include "gr-choose-dialog.h"
#include "gr-dialog.h"
#include "gr-microphone.h"
#include "gr-microphone-row.h"
#include "gr-names.h"
#include "gr-plain.h"
#include "gr-story-answers.h"
#include "gr-take-words.h"
#include "gr-telling.h"
#include "gr-text.h"
#include "gr-timer-pill.h"

#define N_MEDIA (GR_MEDIUM_ELEVATOR + 1)
#define PANEL_TURNS 3 /* several people have several questions */

struct _GrSetupPage
{
  AdwNavigationPage parent_instance;

  GrBank *bank;
  GrQuestion *question;
  GPtrArray *stories; /* as they stand in the row; the last is none */
  GSettings *settings;
  GCancellable *cancellable;
  gboolean wanted; /* a recording, where there is a microphone */
  gboolean filling;

  GtkStack *stack;
  GtkMenuButton *menu_button;
  GtkLabel *prompt;
  GtkLabel *practised;
  GtkLabel *reminder;
  GtkBox *first_media;
  GtkBox *other_media;
  GtkToggleButton *media[N_MEDIA];
  AdwComboRow *kind;
  AdwComboRow *story;
  AdwSwitchRow *record;
  GrMicrophoneRow *microphone;
};

G_DEFINE_FINAL_TYPE (GrSetupPage, gr_setup_page, ADW_TYPE_NAVIGATION_PAGE)

enum { START, ATTACH, N_SIGNALS };

static guint signals[N_SIGNALS];

static const char *
get_uid (GrSetupPage *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->question));
}

/* Those that answer it first, the best at the head; then the others, in case one is tried on it. */
static void
list_stories (GrSetupPage *self)
{
  GrLibrary *library = gr_bank_get_library (self->bank);
  GrEntityList *all = gr_library_get_list (library, "story");
  g_autoptr (GPtrArray) links = gr_bank_list_links (self->bank, get_uid (self));

  g_ptr_array_set_size (self->stories, 0);
  for (int fit = GR_FIT_WELL; fit > GR_FIT_NONE; fit--)
    for (guint i = 0; i < links->len; i++)
      if ((int) gr_story_answers_get_fit (links->pdata[i]) == fit)
        g_ptr_array_add (self->stories, g_object_ref (gr_library_lookup (
                                            library, "story", gr_story_answers_get_story (links->pdata[i]))));
  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    if (!g_ptr_array_find (self->stories, gr_entity_list_peek (all, i), NULL))
      g_ptr_array_add (self->stories, g_object_ref (gr_entity_list_peek (all, i)));
  g_ptr_array_add (self->stories, NULL);
}

static void
select_story (GrSetupPage *self,
              GrStory     *story)
{
  guint at;

  if (g_ptr_array_find (self->stories, story, &at))
    adw_combo_row_set_selected (self->story, at);
}

static GrStory *
get_story (GrSetupPage *self)
{
  guint at = adw_combo_row_get_selected (self->story);

  return at < self->stories->len ? self->stories->pdata[at] : NULL;
}

static void
update_stories (GrSetupPage *self,
                gboolean     guess)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  g_autoptr (GPtrArray) links = gr_bank_list_links (self->bank, get_uid (self));
  g_autoptr (GrStory) kept = NULL;

  g_set_object (&kept, get_story (self));
  list_stories (self);
  for (guint i = 0; i + 1 < self->stories->len; i++)
    gtk_string_list_append (titles, gr_telling_get_title (gr_story_get_title (self->stories->pdata[i])));
  gtk_string_list_append (titles, _("No Story"));
  adw_combo_row_set_model (self->story, G_LIST_MODEL (titles));
  if (guess)
    select_story (self, links->len > 0 ? self->stories->pdata[0] : NULL);
  else
    select_story (self, kept);
}

static void
update_words (GrSetupPage *self)
{
  g_autoptr (GPtrArray) takes = gr_bank_list_takes (self->bank, get_uid (self));
  const char *next = takes->len > 0 ? gr_take_get_next_time (takes->pdata[takes->len - 1]) : NULL;
  g_autofree char *practised = gr_take_words_practised (takes);
  g_autofree char *reminder = NULL;

  if (!gr_text_is_blank (next))
    /* Translators: what the person wrote after the last take */
    reminder = g_strdup_printf (_("This time: %s"), next);
  gtk_label_set_label (self->prompt, gr_question_get_prompt (self->question));
  gtk_label_set_label (self->practised, practised);
  gtk_label_set_label (self->reminder, reminder != NULL ? reminder : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reminder), reminder != NULL);
}

static void
update_actions (GrSetupPage *self)
{
  guint n = g_list_model_get_n_items (gr_bank_get_all (self->bank));
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_stack_set_visible_child_name (self->stack, self->question != NULL ? "ready" : "empty");
  gtk_widget_action_set_enabled (widget, "setup.start", self->question != NULL);
  gtk_widget_action_set_enabled (widget, "setup.attach", self->question != NULL);
  gtk_widget_action_set_enabled (widget, "setup.surprise", n > 1);
  gtk_widget_action_set_enabled (widget, "setup.choose", n > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), self->question != NULL);
}

/* What a panel means here. */
static void
kind_cb (GrSetupPage *self)
{
  guint n = gr_setup_page_get_n_turns (self);
  g_autofree char *turns = g_strdup_printf (ngettext ("%u question", "%u questions in turn", n), n);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->kind), n > 1 ? turns : NULL);
}

static void
bank_changed_cb (GrSetupPage *self)
{
  if (self->question != NULL && gr_entity_get_removed (GR_ENTITY (self->question)))
    g_clear_object (&self->question);
  if (self->question == NULL)
    gr_setup_page_surprise (self, g_random_int ());
  if (self->question != NULL)
    {
      update_words (self);
      update_stories (self, FALSE);
    }
  update_actions (self);
  kind_cb (self);
}

static void
show_microphone (GrSetupPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->microphone),
                          gr_microphone_row_get_asks (self->microphone) && adw_switch_row_get_active (self->record));
}

static void
found_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  GrSetupPage *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) microphones = gr_microphone_find_finish (result, &error);
  gboolean found = microphones != NULL && microphones->len > 0;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  self->filling = TRUE;
  gtk_widget_set_sensitive (GTK_WIDGET (self->record), found);
  /* assistive technology is not told that what is round a switch is not there for now */
  gtk_widget_set_sensitive (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (self->record)), found);
  adw_switch_row_set_active (self->record, found && self->wanted);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self->record),
                               found ? _("Stays on this computer. Timing works without it.")
                                     : _("No microphone was found. Timing and your own view work without it."));
  self->filling = FALSE;
  gr_microphone_row_set_found (self->microphone, microphones);
  show_microphone (self);
}

/* Each time, as one may have been plugged in since. */
static void
shown_cb (GrSetupPage *self)
{
  gr_microphone_find_async (self->cancellable, found_cb, self);
}

static void
record_cb (GrSetupPage *self)
{
  if (self->filling)
    return;
  self->wanted = adw_switch_row_get_active (self->record);
  show_microphone (self);
  g_settings_set_boolean (self->settings, "record-takes", self->wanted);
}

static void
surprise_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  GrSetupPage *self = GR_SETUP_PAGE (widget);

  gr_setup_page_surprise (self, g_random_int ());
  gtk_accessible_announce (GTK_ACCESSIBLE (self), gr_question_get_prompt (self->question),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
chosen_cb (GrSetupPage *self,
           GrQuestion  *question)
{
  gr_setup_page_set_question (self, question);
}

static void
choose_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  AdwDialog *dialog = gr_choose_dialog_new (GR_SETUP_PAGE (widget)->bank);

  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), widget, G_CONNECT_SWAPPED);
  gr_dialog_present (dialog, widget);
}

static void
start_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  g_signal_emit (widget, signals[START], 0);
}

static void
attach_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  g_signal_emit (widget, signals[ATTACH], 0);
}

static void
unref_story (gpointer story)
{
  if (story != NULL)
    g_object_unref (story);
}

static GtkWidget *
make_label (const char *text,
            const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "wrap", TRUE, "justify", GTK_JUSTIFY_CENTER, NULL);

  gtk_widget_add_css_class (label, style);
  return label;
}

static void
make_media (GrSetupPage *self)
{
  for (guint i = 0; i < N_MEDIA; i++)
    {
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
      /* Translators: how one is asked, and how much time that gives: “One-way Video, 30 s + 2 min” */
      g_autofree char *name = g_strdup_printf (_("%s, %s"), gr_take_words_medium (i), gr_take_words_medium_terms (i));
      GtkWidget *terms = make_label (gr_take_words_medium_terms (i), "caption");

      self->media[i] = GTK_TOGGLE_BUTTON (gtk_toggle_button_new ());
      gtk_widget_add_css_class (terms, "dimmed");
      gtk_box_append (GTK_BOX (box), make_label (gr_take_words_medium (i), "heading"));
      gtk_box_append (GTK_BOX (box), terms);
      gtk_button_set_child (GTK_BUTTON (self->media[i]), box);
      gtk_widget_add_css_class (GTK_WIDGET (self->media[i]), "card");
      gtk_widget_add_css_class (GTK_WIDGET (self->media[i]), "format");
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->media[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      if (i > 0)
        gtk_toggle_button_set_group (self->media[i], self->media[0]);
      gtk_box_append (i < 2 ? self->first_media : self->other_media, GTK_WIDGET (self->media[i]));
    }
  gtk_toggle_button_set_active (self->media[GR_MEDIUM_LIVE], TRUE);
}

static void
gr_setup_page_dispose (GObject *object)
{
  GrSetupPage *self = GR_SETUP_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_SETUP_PAGE);
  g_clear_object (&self->question);
  g_clear_object (&self->bank);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (gr_setup_page_parent_class)->dispose (object);
}

static void
gr_setup_page_finalize (GObject *object)
{
  GrSetupPage *self = GR_SETUP_PAGE (object);

  g_ptr_array_unref (self->stories);
  g_object_unref (self->cancellable);
  G_OBJECT_CLASS (gr_setup_page_parent_class)->finalize (object);
}

static void
gr_setup_page_class_init (GrSetupPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_setup_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_setup_page_finalize;
  signals[START] =
      g_signal_new ("start", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ATTACH] =
      g_signal_new ("attach", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (GR_TYPE_MICROPHONE_ROW);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-setup-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrSetupPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GrSetupPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrSetupPage, prompt);
  gtk_widget_class_bind_template_child (widget_class, GrSetupPage, practised);
  gtk_widget_class_bind_template_child (widget_class, GrSetupPage, reminder);
  gtk_widget_class_bind_template_child (widget_class, GrSetupPage, first_media);
  gtk_widget_class_bind_template_child (widget_class, GrSetupPage, other_media);
  gtk_widget_class_bind_template_child (widget_class, GrSetupPage, kind);
  gtk_widget_class_bind_template_child (widget_class, GrSetupPage, story);
  gtk_widget_class_bind_template_child (widget_class, GrSetupPage, record);
  gtk_widget_class_bind_template_child (widget_class, GrSetupPage, microphone);
  gtk_widget_class_bind_template_callback (widget_class, shown_cb);
  gtk_widget_class_install_action (widget_class, "setup.surprise", NULL, surprise_cb);
  gtk_widget_class_install_action (widget_class, "setup.choose", NULL, choose_cb);
  gtk_widget_class_install_action (widget_class, "setup.start", NULL, start_cb);
  gtk_widget_class_install_action (widget_class, "setup.attach", NULL, attach_cb);
}

static void
gr_setup_page_init (GrSetupPage *self)
{
  GtkStringList *kinds;

  self->stories = g_ptr_array_new_with_free_func (unref_story);
  self->cancellable = g_cancellable_new ();
  self->settings = g_settings_new (APPLICATION_ID);
  self->wanted = g_settings_get_boolean (self->settings, "record-takes");
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->menu_button);
  gr_name_lists (GTK_WIDGET (self->kind), _("Kind"));
  gr_name_lists (GTK_WIDGET (self->story), _("Story"));
  kinds = GTK_STRING_LIST (adw_combo_row_get_model (self->kind));
  for (guint i = GR_INTERVIEW_KIND_BEHAVIOURAL; i <= GR_INTERVIEW_KIND_PANEL; i++)
    gtk_string_list_append (kinds, gr_take_words_kind (i));
  make_media (self);
  g_signal_connect_object (self->kind, "notify::selected", G_CALLBACK (kind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->record, "notify::active", G_CALLBACK (record_cb), self, G_CONNECT_SWAPPED);
}

/**
 * gr_setup_page_new:
 * @bank: the bank
 *
 * Returns: (transfer floating): the page, with a question already chosen where there is one
 */
GrSetupPage *
gr_setup_page_new (GrBank *bank)
{
  GrSetupPage *self;

  g_return_val_if_fail (GR_IS_BANK (bank), NULL);

  self = g_object_new (GR_TYPE_SETUP_PAGE, NULL);
  self->bank = g_object_ref (bank);
  g_signal_connect_object (bank, "changed", G_CALLBACK (bank_changed_cb), self, G_CONNECT_SWAPPED);
  bank_changed_cb (self);
  return self;
}

/**
 * gr_setup_page_get_question:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): what is to be practised
 */
GrQuestion *
gr_setup_page_get_question (GrSetupPage *self)
{
  g_return_val_if_fail (GR_IS_SETUP_PAGE (self), NULL);

  return self->question;
}

/**
 * gr_setup_page_get_record:
 * @self: a page
 *
 * Returns: whether the sound is to be recorded
 */
gboolean
gr_setup_page_get_record (GrSetupPage *self)
{
  g_return_val_if_fail (GR_IS_SETUP_PAGE (self), FALSE);

  return adw_switch_row_get_active (self->record);
}

/**
 * gr_setup_page_get_microphone:
 * @self: a page
 *
 * Returns: (nullable): from where it is to be recorded; %NULL for the system's microphone
 */
const char *
gr_setup_page_get_microphone (GrSetupPage *self)
{
  g_return_val_if_fail (GR_IS_SETUP_PAGE (self), NULL);

  return gr_microphone_row_get_source (self->microphone);
}

/**
 * gr_setup_page_get_n_turns:
 * @self: a page
 *
 * Returns: how many questions are answered in turn: of a panel three, where there are so many
 */
guint
gr_setup_page_get_n_turns (GrSetupPage *self)
{
  guint n;

  g_return_val_if_fail (GR_IS_SETUP_PAGE (self), 1);

  n = self->bank != NULL ? g_list_model_get_n_items (gr_bank_get_all (self->bank)) : 0;
  return adw_combo_row_get_selected (self->kind) == GR_INTERVIEW_KIND_PANEL ? CLAMP (n, 1, PANEL_TURNS) : 1;
}

/**
 * gr_setup_page_make_form:
 * @self: a page
 *
 * Returns: (transfer full) (nullable): what was chosen; %NULL without a question
 */
GrTakeForm *
gr_setup_page_make_form (GrSetupPage *self)
{
  GrTakeForm *form;
  GrStory *story;

  g_return_val_if_fail (GR_IS_SETUP_PAGE (self), NULL);

  if (self->question == NULL)
    return NULL;
  story = get_story (self);
  form = gr_take_form_new (get_uid (self), gr_question_get_prompt (self->question));
  form->story = story != NULL ? g_strdup (gr_entity_get_uid (GR_ENTITY (story))) : NULL;
  form->kind = adw_combo_row_get_selected (self->kind);
  for (guint i = 0; i < N_MEDIA; i++)
    if (gtk_toggle_button_get_active (self->media[i]))
      form->medium = i;
  return form;
}

/**
 * gr_setup_page_set_question:
 * @self: a page
 * @question: what is to be practised
 *
 * Takes a question, and guesses the rest from what is known of it.
 */
void
gr_setup_page_set_question (GrSetupPage *self,
                            GrQuestion  *question)
{
  g_return_if_fail (GR_IS_SETUP_PAGE (self));
  g_return_if_fail (GR_IS_QUESTION (question));

  g_set_object (&self->question, question);
  update_words (self);
  update_stories (self, TRUE);
  if (adw_combo_row_get_selected (self->kind) != GR_INTERVIEW_KIND_PANEL)
    adw_combo_row_set_selected (self->kind, gr_question_get_kind (question) == GR_QUESTION_KIND_SCENARIO
                                                ? GR_INTERVIEW_KIND_SCENARIO
                                                : GR_INTERVIEW_KIND_BEHAVIOURAL);
  update_actions (self);
}

/**
 * gr_setup_page_set_story:
 * @self: a page
 * @story: what is to be told
 *
 * Takes the first question that the story answers, else leaves the question,
 * and has the story told in it.
 */
void
gr_setup_page_set_story (GrSetupPage *self,
                         GrStory     *story)
{
  GListModel *items;

  g_return_if_fail (GR_IS_SETUP_PAGE (self));
  g_return_if_fail (GR_IS_STORY (story));

  items = gr_bank_get_all (self->bank);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GrBankItem) item = g_list_model_get_item (items, i);
      GrQuestion *question = gr_bank_item_get_question (item);
      g_autoptr (GPtrArray) links = gr_bank_list_links (self->bank, gr_entity_get_uid (GR_ENTITY (question)));

      for (guint k = 0; k < links->len; k++)
        if (g_strcmp0 (gr_story_answers_get_story (links->pdata[k]), gr_entity_get_uid (GR_ENTITY (story))) == 0)
          {
            gr_setup_page_set_question (self, question);
            select_story (self, story);
            return;
          }
    }
  select_story (self, story);
}

/**
 * gr_setup_page_surprise:
 * @self: a page
 * @seed: the same seed gives the same question
 *
 * Takes one of the questions that need it most.
 */
void
gr_setup_page_surprise (GrSetupPage *self,
                        guint64      seed)
{
  GListModel *items;
  g_autoptr (GArray) questions = g_array_new (FALSE, FALSE, sizeof (GrPreparedQuestion));
  int chosen, current = -1;

  g_return_if_fail (GR_IS_SETUP_PAGE (self));

  items = gr_bank_get_all (self->bank);
  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (GrBankItem) item = g_list_model_get_item (items, i);
      GrPreparedQuestion question = { gr_bank_item_get_prepared (item), gr_bank_item_get_n_stories (item) > 0 };

      g_array_append_val (questions, question);
      if (gr_bank_item_get_question (item) == self->question)
        current = (int) i;
    }
  chosen = gr_prepared_surprise ((GrPreparedQuestion *) (gpointer) questions->data, questions->len, current, seed);
  if (chosen >= 0)
    {
      g_autoptr (GrBankItem) item = g_list_model_get_item (items, (guint) chosen);

      gr_setup_page_set_question (self, gr_bank_item_get_question (item));
    }
}
