/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-review-page.h"

#include <glib/gi18n-lib.h>

#include "gr-card.h"
#include "gr-names.h"
#include "gr-review-page-private.h"
#include "gr-review-words.h"
#include "gr-timer-pill.h"

#define MINUTE_S 60

G_DEFINE_FINAL_TYPE (GrReviewPage, gr_review_page, GR_TYPE_PAGE)

enum { PROP_0, PROP_TIGHT, N_PROPS };

static GParamSpec *properties[N_PROPS];

static gint64
now_ms (GrReviewPage *self)
{
  return gr_clock_get_wall_ms (gr_library_get_clock (gr_review_run_get_library (self->run)));
}

static void
announce (GrReviewPage *self,
          const char   *text)
{
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Who walks down the sidebar stays there. */
static gboolean
may_take_focus (GrReviewPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return gtk_widget_get_mapped (GTK_WIDGET (self)) &&
         (focus == NULL || !gtk_widget_get_mapped (focus) || gtk_widget_is_ancestor (focus, GTK_WIDGET (self)));
}

/* After the last point the focus goes to the card, not to a grade: one Space too many must not be an answer. */
void
gr_review_page_place_focus (GrReviewPage *self)
{
  if (!may_take_focus (self))
    return;
  if (gr_review_run_get_stage (self->run) != GR_REVIEW_STAGE_ASK)
    gtk_widget_grab_focus (gtk_widget_get_mapped (self->more) ? self->more : GTK_WIDGET (self->menu_button));
  else if (gr_review_run_get_answered (self->run))
    gtk_widget_grab_focus (GTK_WIDGET (self->card));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->reveal));
}

static void
show_bar (GrReviewPage *self)
{
  const GrReviewFace *face = gr_review_run_get_deck (self->run)->face;
  gboolean answered = gr_review_run_get_answered (self->run);
  GrFsrsCard next[GR_N_RATINGS];
  g_autofree char *hint = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->reveal), !answered);
  gtk_widget_set_visible (GTK_WIDGET (self->grades), answered);
  if (!answered)
    {
      gtk_button_set_label (self->reveal, gr_review_words_reveal (gr_review_run_get_revealed (self->run),
                                                                  g_strv_length (face->points), face->numbered));
      if (self->note != NULL)
        /* Translators: what happened to a card, such as "Left for tomorrow", and how to take it back. */
        hint = g_strdup_printf (_("%s. Ctrl+Z brings it back."), self->note);
      gtk_label_set_label (self->hint, hint != NULL ? hint : _("Say it aloud first, then press Space"));
      return;
    }
  gr_review_run_preview (self->run, next);
  gr_grade_bar_set_next (self->grades, next, now_ms (self));
  gtk_label_set_label (self->hint, face->numbered ? _("How much of it had you said? Keys 1 to 4")
                                                  : _("How well did you know it? Keys 1 to 4"));
}

static void
show_answer (GrReviewPage *self)
{
  const GrReviewFace *face = gr_review_run_get_deck (self->run)->face;
  guint revealed = gr_review_run_get_revealed (self->run);

  if (revealed > 0)
    g_clear_pointer (&self->note, g_free);
  gr_card_view_set_revealed (self->card, revealed);
  for (guint i = self->revealed; i < revealed; i++)
    announce (self, face->points[i]);
  self->revealed = revealed;
}

/* A toast would lie over the button that one wants next; there is none when nothing is left to ask. */
static void
run_left_cb (GrReviewPage *self,
             const char   *sentence)
{
  g_assert (GR_IS_REVIEW_PAGE (self));

  g_set_str (&self->note, sentence);
  announce (self, sentence);
}

/* What identifies what is on screen: a card that was answered meanwhile, or has other words, is another. */
static char *
describe_current (const GrReviewDeck *deck)
{
  const GrReviewRow *row = gr_review_deck_get_row (deck, (guint) deck->current);

  return g_strdup_printf ("%s %d %d %s\n%s", deck->card_uid, row->reps, row->own, deck->face->front, deck->face->back);
}

static void
show_card (GrReviewPage *self)
{
  const GrReviewDeck *deck = gr_review_run_get_deck (self->run);
  g_autofree char *current = describe_current (deck);
  g_autofree char *why = gr_review_words_why (deck);
  g_autofree char *detail = gr_review_words_detail (deck);
  g_autofree char *left = gr_review_words_left (deck);
  gboolean other = g_set_str (&self->shown, current);
  gboolean answered = gr_review_run_get_answered (self->run);

  if (other)
    {
      self->revealed = 0;
      gr_card_view_set_card (self->card, deck);
      gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
      announce (self, deck->face->front);
    }
  adw_window_title_set_subtitle (self->heading, left);
  gtk_label_set_label (self->why, why);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->why), detail);
  show_answer (self);
  show_bar (self);
  if (other || (answered && !gtk_widget_is_focus (GTK_WIDGET (self->card))))
    gr_review_page_place_focus (self);
}

static void
show_done (GrReviewPage *self)
{
  const GrReviewDeck *deck = gr_review_run_get_deck (self->run);
  g_autofree char *next = gr_review_words_next (deck);
  gboolean news = g_set_str (&self->shown, NULL);

  adw_window_title_set_subtitle (self->heading, "");
  adw_status_page_set_description (self->done, next);
  gtk_widget_set_visible (self->more, deck->queue->n_waiting > 0);
  if (!news)
    return;
  announce (self, _("Done for today"));
  if (self->note != NULL)
    gr_page_toast (self, self->note, TRUE);
  g_clear_pointer (&self->note, g_free);
  gr_review_page_place_focus (self);
}

/* The copy that was asked for is on disk: now its words can be changed. */
static void
follow_rewording (GrReviewPage *self)
{
  const GrReviewRow *row = gr_review_run_get_row (self->run);

  if (!self->rewording || row == NULL || !row->own)
    return;
  self->rewording = FALSE;
  gr_review_page_edit (self);
}

static void
run_changed_cb (GrReviewPage *self)
{
  static const char *const NAMES[] = { "loading", "card", "done", "empty" };
  GrReviewStage stage = gr_review_run_get_stage (self->run);

  g_assert (GR_IS_REVIEW_PAGE (self));

  gr_review_page_update_actions (self);
  gtk_widget_set_visible (self->bar_clamp, stage == GR_REVIEW_STAGE_ASK);
  gtk_stack_set_visible_child_name (self->stack, NAMES[stage]);
  if (stage == GR_REVIEW_STAGE_ASK)
    show_card (self);
  else if (stage == GR_REVIEW_STAGE_DONE)
    show_done (self);
  else
    {
      g_clear_pointer (&self->shown, g_free);
      adw_window_title_set_subtitle (self->heading, "");
    }
  if (self->arriving && stage != GR_REVIEW_STAGE_LOADING && !gr_review_run_get_busy (self->run))
    {
      self->arriving = FALSE;
      gr_review_page_place_focus (self);
    }
  follow_rewording (self);
}

static void
run_failed_cb (GrReviewPage *self,
               const GError *error)
{
  g_assert (GR_IS_REVIEW_PAGE (self));

  self->rewording = FALSE;
  gr_page_present_error (self, error, NULL);
}

static void
undo_changed_cb (GrReviewPage *self)
{
  g_assert (GR_IS_REVIEW_PAGE (self));

  gr_review_page_update_actions (self);
}

/* Time brings cards; while one is being thought about nothing moves. */
static gboolean
minute_cb (gpointer data)
{
  GrReviewPage *self = data;

  if (gr_review_run_get_stage (self->run) != GR_REVIEW_STAGE_ASK)
    gr_review_run_refresh (self->run);
  return G_SOURCE_CONTINUE;
}

static void
gr_review_page_map (GtkWidget *widget)
{
  GrReviewPage *self = GR_REVIEW_PAGE (widget);

  GTK_WIDGET_CLASS (gr_review_page_parent_class)->map (widget);
  self->arriving = TRUE;
  gr_review_run_refresh (self->run);
  self->minute_id = g_timeout_add_seconds (MINUTE_S, minute_cb, self);
}

static void
gr_review_page_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&GR_REVIEW_PAGE (widget)->minute_id, g_source_remove);
  GTK_WIDGET_CLASS (gr_review_page_parent_class)->unmap (widget);
}

static void
gr_review_page_show_entity (GrPage     *page,
                            const char *type,
                            const char *uid)
{
  GrCard *card = g_str_equal (type, "card") ? gr_library_lookup (gr_page_get_library (page), "card", uid) : NULL;

  if (card == NULL)
    return;
  if (gr_card_get_suspended (card)) /* it is asked no more, but listed */
    gr_review_page_show_suspended (GR_REVIEW_PAGE (page));
  else
    gr_review_run_want (GR_REVIEW_PAGE (page)->run, uid);
}

static void
gr_review_page_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  if (id == PROP_TIGHT)
    g_value_set_boolean (value, GR_REVIEW_PAGE (object)->tight);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_review_page_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  GrReviewPage *self = GR_REVIEW_PAGE (object);

  if (id != PROP_TIGHT)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  self->tight = g_value_get_boolean (value);
  if (self->tight)
    gtk_widget_add_css_class (GTK_WIDGET (self->card), "tight");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->card), "tight");
}

static void
gr_review_page_constructed (GObject *object)
{
  GrReviewPage *self = GR_REVIEW_PAGE (object);
  GrLibrary *library = gr_page_get_library (GR_PAGE (self));

  G_OBJECT_CLASS (gr_review_page_parent_class)->constructed (object);

  self->run = gr_review_run_new (library);
  g_signal_connect_object (self->run, "changed", G_CALLBACK (run_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->run, "failed", G_CALLBACK (run_failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->run, "left", G_CALLBACK (run_left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "notify::undo-label", G_CALLBACK (undo_changed_cb), self, G_CONNECT_SWAPPED);
  run_changed_cb (self);
}

static void
gr_review_page_dispose (GObject *object)
{
  GrReviewPage *self = GR_REVIEW_PAGE (object);

  g_clear_handle_id (&self->minute_id, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_REVIEW_PAGE);
  g_clear_object (&self->run);
  g_clear_pointer (&self->shown, g_free);
  g_clear_pointer (&self->note, g_free);
  G_OBJECT_CLASS (gr_review_page_parent_class)->dispose (object);
}

static void
gr_review_page_class_init (GrReviewPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_review_page_get_property;
  object_class->set_property = gr_review_page_set_property;
  object_class->constructed = gr_review_page_constructed;
  object_class->dispose = gr_review_page_dispose;
  widget_class->map = gr_review_page_map;
  widget_class->unmap = gr_review_page_unmap;
  GR_PAGE_CLASS (klass)->show_entity = gr_review_page_show_entity;

  properties[PROP_TIGHT] = g_param_spec_boolean ("tight", NULL, NULL, FALSE,
                                                 G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (GR_TYPE_CARD_VIEW);
  g_type_ensure (GR_TYPE_GRADE_BAR);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-review-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrReviewPage, heading);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPage, card);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPage, why);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPage, done);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPage, more);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPage, bar_clamp);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPage, reveal);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPage, hint);
  gtk_widget_class_bind_template_child (widget_class, GrReviewPage, grades);
  gr_review_page_class_init_actions (klass);
}

static void
gr_review_page_init (GrReviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->menu_button);
}
