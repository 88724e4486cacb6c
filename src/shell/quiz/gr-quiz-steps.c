/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-quiz-steps.h"

#define HEIGHT 4
#define WIDE_GAP 6
#define NARROW_GAP 2 /* for quizzes so long that the gaps would take the room */

struct _GrQuizSteps
{
  GtkWidget parent_instance;

  guint n;
  guint index;
};

G_DEFINE_FINAL_TYPE (GrQuizSteps, gr_quiz_steps, GTK_TYPE_WIDGET)

static void
gr_quiz_steps_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? HEIGHT : 0;
  *minimum_baseline = *natural_baseline = -1;
}

static void
draw_step (GtkSnapshot *snapshot,
           float        x,
           float        width,
           GdkRGBA     *colour)
{
  GskRoundedRect shape;

  gsk_rounded_rect_init_from_rect (&shape, &GRAPHENE_RECT_INIT (x, 0, width, HEIGHT), HEIGHT / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (snapshot, colour, &shape.bounds);
  gtk_snapshot_pop (snapshot);
}

static void
gr_quiz_steps_snapshot (GtkWidget   *widget,
                        GtkSnapshot *snapshot)
{
  GrQuizSteps *self = GR_QUIZ_STEPS (widget);
  float width = (float) gtk_widget_get_width (widget);
  gboolean backwards = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float gap, step;
  GdkRGBA accent, ahead;

  if (self->n == 0)
    return;
  gap = width / (float) self->n > 4 * WIDE_GAP ? WIDE_GAP : NARROW_GAP;
  step = MAX ((width - gap * (float) (self->n - 1)) / (float) self->n, 1);
  gtk_widget_get_color (widget, &accent);
  gtk_widget_get_color (gtk_widget_get_parent (widget), &ahead);
  ahead.alpha *= 0.15f;

  for (guint i = 0; i < self->n; i++)
    {
      float x = (float) i * (step + gap);
      GdkRGBA colour = i <= self->index ? accent : ahead;

      if (i < self->index)
        colour.alpha *= 0.5f;
      draw_step (snapshot, backwards ? width - x - step : x, step, &colour);
    }
}

static void
gr_quiz_steps_class_init (GrQuizStepsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->measure = gr_quiz_steps_measure;
  widget_class->snapshot = gr_quiz_steps_snapshot;

  gtk_widget_class_set_css_name (widget_class, "quizsteps");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
gr_quiz_steps_init (GrQuizSteps *self)
{
}

/**
 * gr_quiz_steps_set:
 * @self: the bars
 * @n: how many questions
 * @index: which one is open, from 0
 */
void
gr_quiz_steps_set (GrQuizSteps *self,
                   guint        n,
                   guint        index)
{
  g_return_if_fail (GR_IS_QUIZ_STEPS (self));

  if (self->n == n && self->index == index)
    return;
  self->n = n;
  self->index = index;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
