/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-card-view.h"

#include <glib/gi18n-lib.h>

#include "gr-point-row.h"
#include "gr-review-words.h"
#include "gr-thread.h"

struct _GrCardView
{
  GtkWidget parent_instance;

  char *section;
  char *section_title;
  guint n_points;

  GtkWidget *content;
  GtkLabel *caption;
  GtkLabel *front;
  GtkLabel *task;
  GtkBox *choices;
  GtkBox *points;
  GtkWidget *leech;
  GtkLabel *leech_text;
  GrThread *thread;
};

G_DEFINE_FINAL_TYPE (GrCardView, gr_card_view, GTK_TYPE_WIDGET)

static void
clear_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

/* A number for a point, a letter for a choice, nothing for a text by itself. */
static void
fill (GtkBox  *box,
      GStrv    texts,
      gboolean numbered,
      gboolean shown)
{
  clear_box (box);
  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autofree char *badge = NULL;
      GtkWidget *row;

      if (shown)
        badge = g_strdup_printf ("%c", 'A' + (int) (i % 26));
      else if (numbered)
        badge = g_strdup_printf ("%u", i + 1);
      row = gr_point_row_new (badge, texts[i]);
      gr_point_row_set_shown (GR_POINT_ROW (row), shown);
      gtk_box_append (box, row);
    }
  gtk_widget_set_visible (GTK_WIDGET (box), texts[0] != NULL);
}

static void
gr_card_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_CARD_VIEW);
  G_OBJECT_CLASS (gr_card_view_parent_class)->dispose (object);
}

static void
gr_card_view_finalize (GObject *object)
{
  GrCardView *self = GR_CARD_VIEW (object);

  g_free (self->section);
  g_free (self->section_title);
  G_OBJECT_CLASS (gr_card_view_parent_class)->finalize (object);
}

static void
gr_card_view_class_init (GrCardViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_card_view_dispose;
  object_class->finalize = gr_card_view_finalize;

  g_type_ensure (GR_TYPE_THREAD);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-card-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GrCardView, content);
  gtk_widget_class_bind_template_child (widget_class, GrCardView, caption);
  gtk_widget_class_bind_template_child (widget_class, GrCardView, front);
  gtk_widget_class_bind_template_child (widget_class, GrCardView, task);
  gtk_widget_class_bind_template_child (widget_class, GrCardView, choices);
  gtk_widget_class_bind_template_child (widget_class, GrCardView, points);
  gtk_widget_class_bind_template_child (widget_class, GrCardView, leech);
  gtk_widget_class_bind_template_child (widget_class, GrCardView, leech_text);
  gtk_widget_class_bind_template_child (widget_class, GrCardView, thread);
}

static void
gr_card_view_init (GrCardView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_card_view_set_card:
 * @self: the view
 * @deck: a deck with a card to ask
 *
 * Shows its front; nothing of its answer.
 */
void
gr_card_view_set_card (GrCardView         *self,
                       const GrReviewDeck *deck)
{
  const GrReviewRow *row = gr_review_deck_get_row (deck, (guint) deck->current);
  const GrReviewFace *face = deck->face;
  const char *task = gr_review_words_task (row);
  g_autofree char *caption = gr_review_words_caption (row);
  g_autofree char *leech = gr_review_words_leech (row);

  g_return_if_fail (GR_IS_CARD_VIEW (self));

  gtk_label_set_label (self->caption, caption);
  gtk_label_set_label (self->front, face->front);
  gtk_label_set_label (self->task, task != NULL ? task : "");
  gtk_widget_set_visible (GTK_WIDGET (self->task), task != NULL);
  fill (self->choices, face->choices, FALSE, TRUE);
  fill (self->points, face->points, face->numbered, FALSE);
  self->n_points = g_strv_length (face->points);
  gtk_label_set_label (self->leech_text, leech != NULL ? leech : "");
  gtk_widget_set_visible (self->leech, leech != NULL);
  g_set_str (&self->section, row->section);
  g_set_str (&self->section_title, face->section_title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, face->front, -1);
  gr_card_view_set_revealed (self, 0);
}

/**
 * gr_card_view_set_revealed:
 * @self: the view
 * @n: how many points of the answer to show
 */
void
gr_card_view_set_revealed (GrCardView *self,
                           guint       n)
{
  GrThreadStep step;
  guint i = 0;

  g_return_if_fail (GR_IS_CARD_VIEW (self));

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->points)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    gr_point_row_set_shown (GR_POINT_ROW (row), i++ < n);

  /* Where it comes from may say too much before. */
  step = (GrThreadStep) { "gr-guide-symbolic", self->section_title, _("Open in Guide"), "win.show-section",
                          self->section };
  gr_thread_set_steps (self->thread, &step,
                       n >= self->n_points && self->section != NULL && self->section_title != NULL ? 1 : 0);
}
