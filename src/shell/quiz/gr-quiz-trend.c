/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-trend.h"

#include <glib/gi18n-lib.h>

#include "gr-attempt.h"

#define HEIGHT 72
#define WIDTH 120
#define DOT 4.0f /* its radius */
#define LINE 2.0f

struct _GrQuizTrend
{
  GtkWidget parent_instance;

  GArray *shares; /* of float */
  float mark;     /* the last attempt's pass mark as a share; 0: none */
};

G_DEFINE_FINAL_TYPE (GrQuizTrend, gr_quiz_trend, GTK_TYPE_WIDGET)

static void
gr_quiz_trend_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : WIDTH;
  *minimum_baseline = *natural_baseline = -1;
}

/* Where text runs from right to left, so does time. */
static graphene_point_t
place_of (GrQuizTrend *self,
          guint        i)
{
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self)) - 2 * DOT;
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self)) - 2 * DOT;
  float x = DOT + width * (float) i / (float) (self->shares->len - 1);

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = (float) gtk_widget_get_width (GTK_WIDGET (self)) - x;
  return GRAPHENE_POINT_INIT (x, DOT + height * (1 - g_array_index (self->shares, float, i)));
}

static void
draw_level (GrQuizTrend *self,
            GtkSnapshot *snapshot,
            float        share,
            float        alpha)
{
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self)) - 2 * DOT;
  GdkRGBA colour;

  gtk_widget_get_color (gtk_widget_get_parent (GTK_WIDGET (self)), &colour);
  colour.alpha *= alpha;
  gtk_snapshot_append_color (
      snapshot, &colour,
      &GRAPHENE_RECT_INIT (0, DOT + height * (1 - share) - .5f, (float) gtk_widget_get_width (GTK_WIDGET (self)), 1));
}

static void
gr_quiz_trend_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  GrQuizTrend *self = GR_QUIZ_TREND (widget);
  g_autoptr (GskPathBuilder) line = gsk_path_builder_new ();
  g_autoptr (GskPathBuilder) dots = gsk_path_builder_new ();
  g_autoptr (GskPath) line_path = NULL;
  g_autoptr (GskPath) dots_path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (LINE);
  GdkRGBA colour;

  if (self->shares->len < 2)
    return;
  draw_level (self, snapshot, 0, .15f);
  draw_level (self, snapshot, 1, .15f);
  if (self->mark > 0)
    draw_level (self, snapshot, self->mark, .45f);

  for (guint i = 0; i < self->shares->len; i++)
    {
      graphene_point_t at = place_of (self, i);

      if (i == 0)
        gsk_path_builder_move_to (line, at.x, at.y);
      else
        gsk_path_builder_line_to (line, at.x, at.y);
      gsk_path_builder_add_circle (dots, &at, DOT);
    }
  line_path = gsk_path_builder_to_path (line);
  dots_path = gsk_path_builder_to_path (dots);
  gtk_widget_get_color (widget, &colour);
  gtk_snapshot_append_stroke (snapshot, line_path, stroke, &colour);
  gtk_snapshot_append_fill (snapshot, dots_path, GSK_FILL_RULE_WINDING, &colour);
}

static void
gr_quiz_trend_finalize (GObject *object)
{
  g_array_unref (GR_QUIZ_TREND (object)->shares);

  G_OBJECT_CLASS (gr_quiz_trend_parent_class)->finalize (object);
}

static void
gr_quiz_trend_class_init (GrQuizTrendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = gr_quiz_trend_finalize;
  widget_class->measure = gr_quiz_trend_measure;
  widget_class->snapshot = gr_quiz_trend_snapshot;

  gtk_widget_class_set_css_name (widget_class, "quiztrend");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gr_quiz_trend_init (GrQuizTrend *self)
{
  self->shares = g_array_new (FALSE, FALSE, sizeof (float));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * gr_quiz_trend_set:
 * @self: the line
 * @attempts: (element-type GrAttempt): scored ones, the oldest first
 */
void
gr_quiz_trend_set (GrQuizTrend *self,
                   GPtrArray   *attempts)
{
  g_autoptr (GString) said = g_string_new (NULL);
  g_autofree char *label = NULL;

  g_return_if_fail (GR_IS_QUIZ_TREND (self));

  g_array_set_size (self->shares, 0);
  self->mark = 0;
  for (guint i = 0; i < attempts->len; i++)
    {
      gint64 correct = gr_attempt_get_correct (attempts->pdata[i]);
      gint64 total = MAX (gr_attempt_get_total (attempts->pdata[i]), 1);
      float share = (float) correct / (float) total;

      g_array_append_val (self->shares, share);
      self->mark = (float) gr_attempt_get_threshold (attempts->pdata[i]) / (float) total;
      g_string_append (said, i > 0 ? ", " : "");
      /* Translators: right answers of all, as in “5 of 6” */
      g_string_append_printf (said, _("%u of %u"), (guint) correct, (guint) total);
    }
  /* Translators: results of attempts, as in “3 of 6, 5 of 6” */
  label = g_strdup_printf (_("Right answers, the oldest attempt first: %s"), said->str);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_visible (GTK_WIDGET (self), attempts->len >= 2);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
