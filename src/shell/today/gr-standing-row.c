/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-standing-row.h"

#include <glib/gi18n-lib.h>

#include "gr-interval-bar.h"
#include "gr-names.h"

struct _GrStandingItem
{
  GObject parent_instance;

  char *guide;
  char *title;
  char *brief;
  char *recall_words;
  char *quiz_words;
  char *whole_words;
  gboolean has_recall;
  GrInterval recall;
  double recall_share;
  gboolean has_quiz;
  GrInterval quiz;
  double quiz_share;
};

G_DEFINE_FINAL_TYPE (GrStandingItem, gr_standing_item, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
clear_words (GrStandingItem *self)
{
  g_free (self->guide);
  g_free (self->title);
  g_free (self->brief);
  g_free (self->recall_words);
  g_free (self->quiz_words);
  g_free (self->whole_words);
}

static void
gr_standing_item_finalize (GObject *object)
{
  clear_words (GR_STANDING_ITEM (object));
  G_OBJECT_CLASS (gr_standing_item_parent_class)->finalize (object);
}

static void
gr_standing_item_class_init (GrStandingItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_standing_item_finalize;
  signals[CHANGED] =
      g_signal_new ("changed", GR_TYPE_STANDING_ITEM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_standing_item_init (GrStandingItem *self)
{
}

/**
 * gr_standing_item_new:
 * @standing: where a person stands
 * @topic: one of its topics
 *
 * Returns: (transfer full): an item for it
 */
GrStandingItem *
gr_standing_item_new (const GrStanding      *standing,
                      const GrTopicStanding *topic)
{
  GrStandingItem *self = g_object_new (GR_TYPE_STANDING_ITEM, NULL);

  gr_standing_item_set (self, standing, topic);
  return self;
}

/**
 * gr_standing_item_set:
 * @self: an item
 * @standing: where a person stands now
 * @topic: one of its topics
 *
 * Takes over what is known now; a row that shows it follows and stays open.
 */
void
gr_standing_item_set (GrStandingItem        *self,
                      const GrStanding      *standing,
                      const GrTopicStanding *topic)
{
  g_return_if_fail (GR_IS_STANDING_ITEM (self));

  clear_words (self);
  self->guide = g_strdup (topic->guide);
  self->title = g_strdup (topic->title);
  self->brief = gr_standing_describe_short (topic);
  self->recall_words = gr_standing_describe_recall (standing, topic);
  self->quiz_words = gr_standing_describe_quiz (topic);
  self->whole_words = gr_standing_describe_whole (topic);
  self->has_recall = (topic->readiness.known & GR_READINESS_RECALL) != 0;
  self->recall = gr_topic_standing_get_recall (topic);
  self->recall_share = gr_recall_get_share (&topic->recall);
  self->has_quiz = (topic->readiness.known & GR_READINESS_QUIZ) != 0;
  self->quiz = topic->quiz.interval;
  self->quiz_share = topic->quiz.known;
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * gr_standing_item_get_guide:
 * @self: an item
 *
 * Returns: the guide it is about
 */
const char *
gr_standing_item_get_guide (GrStandingItem *self)
{
  g_return_val_if_fail (GR_IS_STANDING_ITEM (self), NULL);
  return self->guide;
}

struct _GrStandingRow
{
  AdwExpanderRow parent_instance;

  GrStandingItem *item;

  AdwActionRow *recall_row;
  AdwActionRow *quiz_row;
  AdwActionRow *whole_row;
  GrIntervalBar *recall;
  GrIntervalBar *quiz;
};

G_DEFINE_FINAL_TYPE (GrStandingRow, gr_standing_row, ADW_TYPE_EXPANDER_ROW)

static void
show_part (AdwActionRow  *row,
           GrIntervalBar *bar,
           gboolean       known,
           GrInterval     interval,
           double         share,
           const char    *name,
           const char    *words)
{
  adw_action_row_set_subtitle (row, words);
  gtk_widget_set_visible (GTK_WIDGET (bar), known);
  if (known)
    gr_interval_bar_set (bar, interval.low, share, interval.high, name, words);
  else
    gr_interval_bar_clear (bar, name, words);
}

static void
item_changed_cb (GrStandingRow *self)
{
  GrStandingItem *item = self->item;

  g_assert (GR_IS_STANDING_ROW (self));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), item->title != NULL ? item->title : "");
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), item->brief);
  show_part (self->recall_row, self->recall, item->has_recall, item->recall, item->recall_share, _("Recall"),
             item->recall_words);
  show_part (self->quiz_row, self->quiz, item->has_quiz, item->quiz, item->quiz_share, _("Quiz"), item->quiz_words);
  adw_action_row_set_subtitle (self->whole_row, item->whole_words);
}

static void
gr_standing_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_STANDING_ROW);
  g_clear_object (&GR_STANDING_ROW (object)->item);
  G_OBJECT_CLASS (gr_standing_row_parent_class)->dispose (object);
}

static void
gr_standing_row_class_init (GrStandingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_standing_row_dispose;

  g_type_ensure (GR_TYPE_INTERVAL_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-standing-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrStandingRow, recall_row);
  gtk_widget_class_bind_template_child (widget_class, GrStandingRow, quiz_row);
  gtk_widget_class_bind_template_child (widget_class, GrStandingRow, whole_row);
  gtk_widget_class_bind_template_child (widget_class, GrStandingRow, recall);
  gtk_widget_class_bind_template_child (widget_class, GrStandingRow, quiz);
}

static void
gr_standing_row_init (GrStandingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_lists (GTK_WIDGET (self), _("What it is made of"));
}

/**
 * gr_standing_row_create:
 * @item: (type GrStandingItem): a topic
 * @user_data: unused
 *
 * Returns: (transfer floating): a row of the list "Where You Stand"
 */
GtkWidget *
gr_standing_row_create (gpointer item,
                        gpointer user_data)
{
  GrStandingRow *self = g_object_new (GR_TYPE_STANDING_ROW, NULL);

  self->item = g_object_ref (GR_STANDING_ITEM (item));
  g_signal_connect_object (item, "changed", G_CALLBACK (item_changed_cb), self, G_CONNECT_SWAPPED);
  item_changed_cb (self);
  return GTK_WIDGET (self);
}
