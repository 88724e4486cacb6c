/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-review.h"

#include <glib/gi18n-lib.h>

#include "gr-draft.h"
#include "gr-library-files.h"
#include "gr-names.h"
#include "gr-next-task.h"
#include "gr-page.h"
#include "gr-plain.h"
#include "gr-probe.h"
#include "gr-profile.h"
#include "gr-rating-row.h"
#include "gr-take-checks.h"
#include "gr-take-facts.h"
#include "gr-take-keeping.h"
#include "gr-take-strip.h"
#include "gr-telling.h"
#include "gr-text.h"
#include "gr-timer-pill.h"

struct _GrTakeReview
{
  AdwNavigationPage parent_instance;

  GrBank *bank;
  GrTake *take;
  GrTakeChecks *checks;
  GrDraft *draft;
  GHashTable *asked; /* follow-up questions of this session */
  GrRandom random;
  gboolean filling;
  gboolean leads_on; /* to the next question of a panel */

  AdwWindowTitle *heading;
  GtkButton *again;
  GtkButton *again_icon;
  GtkMenuButton *menu_button;
  GtkLabel *prompt;
  GtkBox *strips;
  GtkWidget *video;
  GtkFlowBox *facts;
  GtkLabel *measured;
  GtkWidget *points_group;
  GtkListBox *points;
  GtkWidget *flags_group;
  GtkListBox *flags;
  GtkListBox *ratings;
  AdwEntryRow *next_time;
  AdwActionRow *probe;
};

G_DEFINE_FINAL_TYPE (GrTakeReview, gr_take_review, ADW_TYPE_NAVIGATION_PAGE)

enum { AGAIN, NEXT, DELETED, N_SIGNALS };

static guint signals[N_SIGNALS];

static GrLibrary *
get_library (GrTakeReview *self)
{
  return gr_bank_get_library (self->bank);
}

static const char *
get_uid (GrTakeReview *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->take));
}

/* Only one is heard at a time. */
static void
started_cb (GrTakeReview *self,
            GrTakeStrip  *strip)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->strips)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (child != GTK_WIDGET (strip))
      gr_take_strip_stop (GR_TAKE_STRIP (child));
}

static void
add_strip (GrTakeReview *self,
           GrTake       *take,
           const char   *name,
           gint64        scale_ms)
{
  GtkWidget *strip = gr_take_strip_new (get_library (self), take, name, scale_ms);

  g_signal_connect_object (strip, "started", G_CALLBACK (started_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->strips, strip);
}

static void
add_facts (GrTakeReview *self,
           GrTake       *first)
{
  g_autoptr (GPtrArray) facts = gr_take_facts_list (self->take, first);

  for (guint i = 0; i < facts->len; i++)
    {
      GrTakeFact *fact = facts->pdata[i];
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
      GtkWidget *value = g_object_new (GTK_TYPE_LABEL, "label", fact->value, "xalign", 0., NULL);
      GtkWidget *words = g_object_new (GTK_TYPE_LABEL, "label", fact->words, "xalign", 0., "wrap", TRUE, NULL);
      GtkWidget *child = g_object_new (GTK_TYPE_FLOW_BOX_CHILD, "child", box, "focusable", FALSE, NULL);

      gtk_widget_add_css_class (value, "heading");
      gtk_widget_add_css_class (value, "numeric");
      gtk_widget_add_css_class (words, "caption");
      gtk_widget_add_css_class (words, "dimmed");
      gtk_box_append (GTK_BOX (box), value);
      gtk_box_append (GTK_BOX (box), words);
      gtk_flow_box_append (self->facts, child);
    }
  gtk_label_set_label (self->measured, gr_take_facts_how (self->take));
}

static void
fill_card (GrTakeReview *self)
{
  g_autoptr (GPtrArray) takes = gr_bank_list_takes (self->bank, gr_take_get_question (self->take));
  GrTake *first = takes->len > 0 ? takes->pdata[0] : self->take;
  gint64 scale = MAX (gr_take_get_duration_ms (self->take), gr_take_get_duration_ms (first));
  GrStory *story = gr_take_get_story (self->take) != NULL
                       ? gr_library_lookup (get_library (self), "story", gr_take_get_story (self->take))
                       : NULL;
  GrFile *file = gr_take_keeping_find_file (get_library (self), get_uid (self));
  g_autofree char *name = NULL;
  guint nth = 0;

  g_ptr_array_find (takes, self->take, &nth);
  /* Translators: the how manieth take of a question */
  name = g_strdup_printf (_("Take %u"), nth + 1);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), name);
  adw_window_title_set_title (self->heading, name);
  adw_window_title_set_subtitle (self->heading, story != NULL ? gr_telling_get_title (gr_story_get_title (story)) : "");
  add_strip (self, self->take, name, scale);
  if (first != self->take)
    add_strip (self, first, _("First take"), scale);
  gtk_widget_set_visible (self->video, file != NULL && gr_file_get_media_type (file) != NULL &&
                                           g_str_has_prefix (gr_file_get_media_type (file), "video/"));
  add_facts (self, first != self->take ? first : NULL);
}

static void
add_ratings (GrTakeReview *self)
{
  static const struct
  {
    const char *field;
    const char *title;
  } table[] = { { "structure", N_("Structure") },
                { "detail", N_("Detail") },
                { "own_part", N_("My Own Part") },
                { "calm", N_("Calm") } };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    gtk_list_box_insert (
        self->ratings, gr_rating_row_new (get_library (self), self->take, table[i].field, _ (table[i].title)), (int) i);
}

static void
ticked_cb (GtkCheckButton *check,
           GParamSpec     *pspec,
           GrTakeReview   *self)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (check), GTK_TYPE_LIST_BOX_ROW);
  gboolean is_point = gtk_widget_is_ancestor (row, GTK_WIDGET (self->points));

  if (!self->filling)
    gr_take_checks_set_hit (self->checks, is_point ? GR_CHECK_KIND_POINT : GR_CHECK_KIND_RED_FLAG,
                            (guint) gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)),
                            gtk_check_button_get_active (check));
}

static GtkWidget *
make_check (GrTakeReview *self,
            const char   *text)
{
  GtkWidget *row = gr_plain (adw_action_row_new ());
  GtkWidget *check = g_object_new (GTK_TYPE_CHECK_BUTTON, "valign", GTK_ALIGN_CENTER, NULL);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  g_signal_connect_object (check, "notify::active", G_CALLBACK (ticked_cb), self, 0);
  return row;
}

static void
fill_checks (GrTakeReview *self,
             GtkListBox   *list,
             GrCheckKind   kind)
{
  guint n = gr_take_checks_get_n (self->checks, kind);

  self->filling = TRUE;
  for (guint i = 0; i < n; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (list, (int) i);

      if (row == NULL)
        {
          gtk_list_box_append (list, make_check (self, gr_take_checks_get_text (self->checks, kind, i)));
          row = gtk_list_box_get_row_at_index (list, (int) i);
        }
      gtk_check_button_set_active (GTK_CHECK_BUTTON (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row))),
                                   gr_take_checks_get_hit (self->checks, kind, i));
    }
  self->filling = FALSE;
}

static void
checks_cb (GrTakeReview *self)
{
  if (self->points == NULL)
    return;
  fill_checks (self, self->points, GR_CHECK_KIND_POINT);
  fill_checks (self, self->flags, GR_CHECK_KIND_RED_FLAG);
  gtk_widget_set_visible (self->points_group, gr_take_checks_get_n (self->checks, GR_CHECK_KIND_POINT) > 0);
  gtk_widget_set_visible (self->flags_group, gr_take_checks_get_n (self->checks, GR_CHECK_KIND_RED_FLAG) > 0);
}

static void
update_task (GrTakeReview *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "take.make-task",
                                 !gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->next_time))));
}

static void
next_time_cb (GrTakeReview *self)
{
  if (!self->filling && self->draft != NULL)
    gr_draft_set_text (self->draft, gtk_editable_get_text (GTK_EDITABLE (self->next_time)));
  update_task (self);
}

static void
replaced_cb (GrTakeReview *self)
{
  const char *text = gr_draft_get_text (self->draft);

  self->filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->next_time), text != NULL ? text : "");
  self->filling = FALSE;
  update_task (self);
}

/* By what the coach would say of the story as it is written, else of one's own answer. */
static void
ask (GrTakeReview *self)
{
  GrLibrary *library = get_library (self);
  GrStory *story = gr_take_get_story (self->take) != NULL
                       ? gr_library_lookup (library, "story", gr_take_get_story (self->take))
                       : NULL;
  GrOwnAnswer *answer = gr_bank_find_answer (self->bank, gr_take_get_question (self->take));
  GrProfile *profile = gr_library_get_single (library, "profile");
  const char *texts[GR_N_STORY_PARTS] = { NULL };
  g_autoptr (GPtrArray) hints = NULL;
  int chosen;

  for (guint i = 0; i < GR_N_STORY_PARTS && story != NULL; i++)
    texts[i] = gr_story_part_get_text (i, story);
  if (story == NULL && answer != NULL)
    texts[GR_STORY_PART_ACTION] = gr_own_answer_get_text (answer);
  hints = gr_coach_read (texts, profile != NULL ? gr_profile_get_language (profile) : NULL,
                         profile != NULL ? gr_profile_get_words_per_minute (profile) : 0);
  chosen = gr_probe_choose (hints, self->asked, &self->random);
  if (chosen >= 0)
    adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->probe), gr_probe_get ((guint) chosen).text);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "take.probe", chosen >= 0);
}

static void
probe_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  GrTakeReview *self = GR_TAKE_REVIEW (widget);

  ask (self);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self->probe)),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
make_task_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GrTakeReview *self = GR_TAKE_REVIEW (widget);
  const char *title = gtk_editable_get_text (GTK_EDITABLE (self->next_time));
  /* Translators: %s is a question */
  g_autofree char *note = g_strdup_printf (_("For “%s”"), gr_take_get_question_title (self->take));
  g_autoptr (GrChange) change = gr_next_task_make (get_library (self), title, note);

  gr_draft_flush (self->draft);
  if (change == NULL)
    {
      gr_page_toast (self, _("There is no plan yet to put it in"), FALSE);
      return;
    }
  gr_library_commit (get_library (self), g_steal_pointer (&change));
  gr_page_toast (self, _("Task added to your plan"), TRUE);
}

static void
again_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  g_signal_emit (widget, signals[GR_TAKE_REVIEW (widget)->leads_on ? NEXT : AGAIN], 0);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrTakeReview *self = GR_TAKE_REVIEW (widget);

  gr_draft_flush (self->draft);
  gr_library_commit (get_library (self), gr_take_keeping_remove (get_library (self), self->take));
  gr_page_toast (self, _("Take deleted"), TRUE);
  g_signal_emit (self, signals[DELETED], 0);
}

static void
launched_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GrTakeReview) self = GR_TAKE_REVIEW (data);
  g_autoptr (GError) error = NULL;

  if (!gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (object), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) &&
      gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    gr_page_present_error (self, error, NULL);
}

static void
taken_out_cb (GObject      *object,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr (GrTakeReview) self = GR_TAKE_REVIEW (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gr_library_take_out_file_finish (GR_LIBRARY (object), result, &error);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autoptr (GtkFileLauncher) launcher = NULL;

  if (root == NULL)
    return;
  if (file == NULL)
    {
      gr_page_present_error (self, error, NULL);
      return;
    }
  launcher = gtk_file_launcher_new (file);
  gtk_file_launcher_launch (launcher, GTK_WINDOW (root), NULL, launched_cb, g_object_ref (self));
}

static void
open_file_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GrTakeReview *self = GR_TAKE_REVIEW (widget);
  GrFile *file = gr_take_keeping_find_file (get_library (self), get_uid (self));

  if (file != NULL)
    gr_library_take_out_file_async (get_library (self), file, NULL, taken_out_cb, g_object_ref (self));
}

static void
gr_take_review_hidden (AdwNavigationPage *page)
{
  GrTakeReview *self = GR_TAKE_REVIEW (page);

  gr_draft_flush (self->draft);
  started_cb (self, NULL);
}

static void
gr_take_review_dispose (GObject *object)
{
  GrTakeReview *self = GR_TAKE_REVIEW (object);

  if (self->draft != NULL)
    gr_draft_close (self->draft);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TAKE_REVIEW);
  g_clear_object (&self->draft);
  g_clear_object (&self->checks);
  g_clear_object (&self->take);
  g_clear_object (&self->bank);
  g_clear_pointer (&self->asked, g_hash_table_unref);
  G_OBJECT_CLASS (gr_take_review_parent_class)->dispose (object);
}

static void
gr_take_review_class_init (GrTakeReviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_take_review_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hidden = gr_take_review_hidden;
  signals[AGAIN] =
      g_signal_new ("again", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[NEXT] =
      g_signal_new ("next", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[DELETED] =
      g_signal_new ("deleted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-take-review.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, heading);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, again);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, again_icon);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, prompt);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, strips);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, video);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, facts);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, measured);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, points_group);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, points);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, flags_group);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, flags);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, ratings);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, next_time);
  gtk_widget_class_bind_template_child (widget_class, GrTakeReview, probe);
  gtk_widget_class_bind_template_callback (widget_class, next_time_cb);
  gtk_widget_class_install_action (widget_class, "take.again", NULL, again_cb);
  gtk_widget_class_install_action (widget_class, "take.delete", NULL, delete_cb);
  gtk_widget_class_install_action (widget_class, "take.make-task", NULL, make_task_cb);
  gtk_widget_class_install_action (widget_class, "take.probe", NULL, probe_cb);
  gtk_widget_class_install_action (widget_class, "take.open-file", NULL, open_file_cb);
}

static void
gr_take_review_init (GrTakeReview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->menu_button);
  gr_plain (self->probe);
}

/**
 * gr_take_review_new:
 * @bank: the bank
 * @take: a take
 * @asked: a set of the follow-up questions asked in this session
 *
 * Returns: (transfer floating): its page
 */
GrTakeReview *
gr_take_review_new (GrBank     *bank,
                    GrTake     *take,
                    GHashTable *asked)
{
  GrTakeReview *self;

  g_return_val_if_fail (GR_IS_BANK (bank), NULL);
  g_return_val_if_fail (GR_IS_TAKE (take), NULL);

  self = g_object_new (GR_TYPE_TAKE_REVIEW, NULL);
  self->bank = g_object_ref (bank);
  self->take = g_object_ref (take);
  self->asked = g_hash_table_ref (asked);
  gr_random_init (&self->random, gr_random_hash (get_uid (self)));
  gtk_label_set_label (self->prompt, gr_take_get_question_title (take));
  fill_card (self);
  add_ratings (self);
  self->draft = gr_draft_new (get_library (self), GR_ENTITY (take), "next_time", _("Edit Take"));
  g_signal_connect_object (self->draft, "notify::text", G_CALLBACK (replaced_cb), self, G_CONNECT_SWAPPED);
  replaced_cb (self);
  self->checks = gr_take_checks_new (get_library (self), take);
  g_signal_connect_object (self->checks, "changed", G_CALLBACK (checks_cb), self, G_CONNECT_SWAPPED);
  checks_cb (self);
  ask (self);
  return self;
}

/**
 * gr_take_review_get_take:
 * @self: a page
 *
 * Returns: (transfer none): its take
 */
GrTake *
gr_take_review_get_take (GrTakeReview *self)
{
  g_return_val_if_fail (GR_IS_TAKE_REVIEW (self), NULL);

  return self->take;
}

/**
 * gr_take_review_offer_next:
 * @self: a page
 * @turn: which question of a panel is next, from 1
 * @n: how many there are
 *
 * Leads on to that instead of to another try.
 */
void
gr_take_review_offer_next (GrTakeReview *self,
                           guint         turn,
                           guint         n)
{
  g_autofree char *tooltip = NULL;

  g_return_if_fail (GR_IS_TAKE_REVIEW (self));

  self->leads_on = TRUE;
  /* Translators: which question of how many is next */
  tooltip = g_strdup_printf (_("Next Question, %u of %u (Ctrl+Return)"), turn, n);
  gtk_button_set_label (self->again, _("Next Question"));
  gtk_button_set_icon_name (self->again_icon, "go-next-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->again), tooltip);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->again_icon), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->again_icon), GTK_ACCESSIBLE_PROPERTY_LABEL, _("Next Question"),
                                  -1);
}
