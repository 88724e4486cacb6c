/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coverage-grid-private.h"

#include <glib/gi18n-lib.h>

#include "gr-coverage-part.h"
#include "gr-fit.h"

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (GrCoverageGrid,
                               gr_coverage_grid,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init)
                                   G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

enum { PROP_0, PROP_HADJUSTMENT, PROP_VADJUSTMENT, PROP_HSCROLL_POLICY, PROP_VSCROLL_POLICY };

enum { CHANGED, STORY_ACTIVATED, QUESTION_ACTIVATED, FIND, N_SIGNALS };

static guint signals[N_SIGNALS];

/* Whether there is a story for it. */
gboolean
gr_coverage_grid_is_gap (GrCoverageGrid *self,
                         int             row)
{
  return gr_coverage_best_fit (self->coverage, (guint) row) == GR_FIT_NONE;
}

/* A part in words: what it is called. */
char *
gr_coverage_grid_describe (GrCoverageGrid *self,
                           int             row,
                           int             column)
{
  GrFit fit;

  if (row == GR_COVERAGE_GRID_HEAD)
    return g_strdup (column >= 0                       ? self->stories[column]
                     : column == GR_COVERAGE_GRID_HEAD ? _("Question")
                                                       : _("Stories"));
  if (column < 0)
    {
      if (!gr_coverage_grid_is_gap (self, row))
        return g_strdup (self->questions[row]);
      /* Translators: %s is a question */
      return g_strdup_printf (_("%s: no story yet"), self->questions[row]);
    }
  fit = gr_coverage_get_fit (self->coverage, (guint) column, (guint) row);
  /* Translators: a story, a question, and how well it fits, such as “Silent supplier, Following up: Told well” */
  return g_strdup_printf (_("%s, %s: %s"), self->stories[column], self->questions[row], gr_fit_get_words (fit));
}

static void
tell_focus (GrCoverageGrid *self,
            int             row,
            int             column)
{
  GtkAccessible *part = gr_coverage_grid_get_part (self, row, column);

  if (part != NULL)
    gtk_accessible_update_platform_state (part, GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED);
}

static void
move_to (GrCoverageGrid *self,
         int             row,
         int             column)
{
  int old_row = self->row, old_column = self->column;

  self->row = CLAMP (row, 0, MAX (0, (int) self->coverage->n_questions - 1));
  self->column = CLAMP (column, GR_COVERAGE_GRID_HEAD, (int) self->coverage->n_stories - 1);
  gr_coverage_grid_scroll_to (self, GTK_ORIENTATION_VERTICAL, self->row * self->row_height, self->row_height,
                              self->head_height);
  if (self->column != GR_COVERAGE_GRID_HEAD)
    gr_coverage_grid_scroll_to (self, GTK_ORIENTATION_HORIZONTAL, self->column * self->column_width, self->column_width,
                                self->head_width);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (self->row == old_row && self->column == old_column)
    return;
  tell_focus (self, old_row, old_column);
  tell_focus (self, self->row, self->column);
}

static void
focus_cb (GrCoverageGrid *self)
{
  tell_focus (self, self->row, self->column);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static gboolean
move_cb (GtkWidget *widget,
         GVariant  *args,
         gpointer   data)
{
  GrCoverageGrid *self = GR_COVERAGE_GRID (widget);
  int rows, columns, row;

  g_variant_get (args, "(ii)", &rows, &columns);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL && ABS (columns) == 1)
    columns = -columns;
  row = self->row + rows;
  if (row < 0 || row >= (int) self->coverage->n_questions)
    return ABS (rows) > 1 ? (move_to (self, row, self->column), TRUE) : FALSE; /* an arrow goes on to what is next */
  move_to (self, row, self->column + columns);
  return TRUE;
}

static void
ask (GrCoverageGrid *self,
     int             row,
     int             column)
{
  if (column >= 0)
    g_signal_emit (self, signals[CHANGED], 0, (guint) column, (guint) row);
  else if (gr_coverage_grid_is_gap (self, row))
    g_signal_emit (self, signals[FIND], 0, (guint) row);
  else
    g_signal_emit (self, signals[QUESTION_ACTIVATED], 0, (guint) row);
}

static gboolean
space_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   data)
{
  GrCoverageGrid *self = GR_COVERAGE_GRID (widget);

  if (self->coverage->n_questions > 0)
    ask (self, self->row, self->column);
  return TRUE;
}

static gboolean
enter_cb (GtkWidget *widget,
          GVariant  *args,
          gpointer   data)
{
  GrCoverageGrid *self = GR_COVERAGE_GRID (widget);
  gboolean question = g_variant_get_boolean (args);

  if (self->coverage->n_questions == 0)
    return TRUE;
  if (question)
    g_signal_emit (self, signals[QUESTION_ACTIVATED], 0, (guint) self->row);
  else if (self->column >= 0)
    g_signal_emit (self, signals[STORY_ACTIVATED], 0, (guint) self->column);
  else
    ask (self, self->row, self->column);
  return TRUE;
}

/* The part under a point; FALSE where there is none. */
static gboolean
find_part (GrCoverageGrid *self,
           double          x,
           double          y,
           int            *row,
           int            *column)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    x = gtk_widget_get_width (GTK_WIDGET (self)) - x;
  *row = GR_COVERAGE_GRID_HEAD;
  *column = GR_COVERAGE_GRID_HEAD;
  if (y >= self->head_height)
    *row =
        ((int) y - self->head_height + gr_coverage_grid_get_offset (self, GTK_ORIENTATION_VERTICAL)) / self->row_height;
  if (x >= self->head_width)
    *column = ((int) x - self->head_width + gr_coverage_grid_get_offset (self, GTK_ORIENTATION_HORIZONTAL)) /
              self->column_width;
  return *row < (int) self->coverage->n_questions && *column < (int) self->coverage->n_stories &&
         (*row >= 0 || *column >= 0);
}

static void
released_cb (GrCoverageGrid *self,
             int             n_press,
             double          x,
             double          y)
{
  int row, column;
  graphene_rect_t button;

  if (!find_part (self, x, y, &row, &column))
    return;
  if (row == GR_COVERAGE_GRID_HEAD)
    {
      g_signal_emit (self, signals[STORY_ACTIVATED], 0, (guint) column);
      return;
    }
  gtk_widget_grab_focus (GTK_WIDGET (self));
  move_to (self, row, column);
  button = gr_coverage_grid_get_button (self, row);
  if (column == GR_COVERAGE_GRID_HEAD &&
      !graphene_rect_contains_point (&button, &GRAPHENE_POINT_INIT ((float) x, (float) y)))
    g_signal_emit (self, signals[QUESTION_ACTIVATED], 0, (guint) row);
  else
    ask (self, row, column);
}

static gboolean
tooltip_cb (GrCoverageGrid *self,
            int             x,
            int             y,
            gboolean        keyboard,
            GtkTooltip     *tooltip)
{
  int row = self->row, column = self->column;
  g_autofree char *words = NULL;
  graphene_rect_t area;

  if (self->coverage->n_questions == 0 || (!keyboard && !find_part (self, x, y, &row, &column)))
    return FALSE;
  words = gr_coverage_grid_describe (self, row, column);
  area = gr_coverage_grid_get_area (self, row, column);
  gtk_tooltip_set_text (tooltip, words);
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle) { (int) area.origin.x, (int) area.origin.y, (int) area.size.width,
                                                       (int) area.size.height });
  return TRUE;
}

static void
leave_parts (GrCoverageGrid *self)
{
  GHashTableIter iter;
  gpointer part;

  g_hash_table_iter_init (&iter, self->parts);
  while (g_hash_table_iter_next (&iter, NULL, &part))
    gr_coverage_part_leave (part);
  g_hash_table_remove_all (self->parts);
}

static void
gr_coverage_grid_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  GrCoverageGrid *self = GR_COVERAGE_GRID (object);

  switch (id)
    {
    case PROP_HADJUSTMENT:
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[id - PROP_HADJUSTMENT]);
      break;

    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[id - PROP_HSCROLL_POLICY]);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_coverage_grid_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  GrCoverageGrid *self = GR_COVERAGE_GRID (object);

  switch (id)
    {
    case PROP_HADJUSTMENT:
    case PROP_VADJUSTMENT:
      gr_coverage_grid_set_adjustment (self, id - PROP_HADJUSTMENT, g_value_get_object (value));
      break;

    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      self->policies[id - PROP_HSCROLL_POLICY] = g_value_get_enum (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_coverage_grid_dispose (GObject *object)
{
  GrCoverageGrid *self = GR_COVERAGE_GRID (object);

  leave_parts (self);
  g_clear_object (&self->adjustments[0]);
  g_clear_object (&self->adjustments[1]);
  G_OBJECT_CLASS (gr_coverage_grid_parent_class)->dispose (object);
}

static void
gr_coverage_grid_finalize (GObject *object)
{
  GrCoverageGrid *self = GR_COVERAGE_GRID (object);

  g_hash_table_unref (self->parts);
  gr_coverage_free (self->coverage);
  g_free (self->shaded);
  g_strfreev (self->stories);
  g_strfreev (self->questions);
  G_OBJECT_CLASS (gr_coverage_grid_parent_class)->finalize (object);
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  GtkAccessible *part =
      gr_coverage_grid_get_part (GR_COVERAGE_GRID (accessible), GR_COVERAGE_GRID_HEAD, GR_COVERAGE_GRID_ROW);

  return part != NULL ? g_object_ref (part) : NULL;
}

static void
accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_first_accessible_child = get_first_accessible_child;
}

static void
add_move (GtkWidgetClass *klass,
          guint           key,
          guint           keypad,
          int             rows,
          int             columns)
{
  gtk_widget_class_add_binding (klass, key, 0, move_cb, "(ii)", rows, columns);
  gtk_widget_class_add_binding (klass, keypad, 0, move_cb, "(ii)", rows, columns);
}

static void
add_keys (GtkWidgetClass *klass)
{
  static const guint enters[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter };

  add_move (klass, GDK_KEY_Up, GDK_KEY_KP_Up, -1, 0);
  add_move (klass, GDK_KEY_Down, GDK_KEY_KP_Down, 1, 0);
  add_move (klass, GDK_KEY_Left, GDK_KEY_KP_Left, 0, -1);
  add_move (klass, GDK_KEY_Right, GDK_KEY_KP_Right, 0, 1);
  add_move (klass, GDK_KEY_Home, GDK_KEY_KP_Home, 0, G_MININT / 2);
  add_move (klass, GDK_KEY_End, GDK_KEY_KP_End, 0, G_MAXINT / 2);
  add_move (klass, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, -10, 0);
  add_move (klass, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, 10, 0);
  gtk_widget_class_add_binding (klass, GDK_KEY_space, 0, space_cb, NULL);
  gtk_widget_class_add_binding (klass, GDK_KEY_KP_Space, 0, space_cb, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (enters); i++)
    {
      gtk_widget_class_add_binding (klass, enters[i], 0, enter_cb, "b", FALSE);
      gtk_widget_class_add_binding (klass, enters[i], GDK_SHIFT_MASK, enter_cb, "b", TRUE);
    }
}

static guint
add_signal (const char *name,
            guint       n_numbers)
{
  return g_signal_new (name, GR_TYPE_COVERAGE_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, n_numbers,
                       G_TYPE_UINT, G_TYPE_UINT);
}

static void
gr_coverage_grid_class_init (GrCoverageGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_coverage_grid_get_property;
  object_class->set_property = gr_coverage_grid_set_property;
  object_class->dispose = gr_coverage_grid_dispose;
  object_class->finalize = gr_coverage_grid_finalize;
  widget_class->snapshot = gr_coverage_grid_snapshot;
  widget_class->measure = gr_coverage_grid_measure;
  widget_class->size_allocate = gr_coverage_grid_size_allocate;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");
  signals[CHANGED] = add_signal ("changed", 2);
  signals[STORY_ACTIVATED] = add_signal ("story-activated", 1);
  signals[QUESTION_ACTIVATED] = add_signal ("question-activated", 1);
  signals[FIND] = add_signal ("find", 1);

  gtk_widget_class_set_css_name (widget_class, "coveragegrid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  add_keys (widget_class);
}

static void
gr_coverage_grid_init (GrCoverageGrid *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->parts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_object_unref);
  self->coverage = gr_coverage_new (0, 0);
  self->shaded = g_new0 (gboolean, 1);
  self->stories = g_new0 (char *, 1);
  self->questions = g_new0 (char *, 1);
  self->line = self->head_height = self->row_height = self->head_width = self->column_width = 1;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (tooltip_cb), NULL);
  g_signal_connect (self, "notify::has-focus", G_CALLBACK (focus_cb), NULL);
  g_signal_connect_object (click, "released", G_CALLBACK (released_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

/**
 * gr_coverage_grid_new:
 *
 * Returns: (transfer floating): a grid of nothing
 */
GtkWidget *
gr_coverage_grid_new (void)
{
  return g_object_new (GR_TYPE_COVERAGE_GRID, NULL);
}

/**
 * gr_coverage_grid_set_content:
 * @self: a grid
 * @coverage: what answers what
 * @set: the stories to shade
 * @stories: what the stories are called
 * @questions: what the questions are
 *
 * Shows that, and stays where it is.
 */
void
gr_coverage_grid_set_content (GrCoverageGrid      *self,
                              const GrCoverage    *coverage,
                              const GrCoverageSet *set,
                              const char *const   *stories,
                              const char *const   *questions)
{
  gboolean resized;
  GHashTableIter iter;
  gpointer part;

  g_return_if_fail (GR_IS_COVERAGE_GRID (self));
  g_return_if_fail (g_strv_length ((GStrv) stories) == coverage->n_stories);
  g_return_if_fail (g_strv_length ((GStrv) questions) == coverage->n_questions);

  resized = coverage->n_stories != self->coverage->n_stories || coverage->n_questions != self->coverage->n_questions;
  gr_coverage_free (self->coverage);
  self->coverage = gr_coverage_copy (coverage);
  g_free (self->shaded);
  self->shaded = g_new0 (gboolean, coverage->n_stories + 1);
  for (guint i = 0; i < set->stories->len; i++)
    self->shaded[g_array_index (set->stories, guint, i)] = TRUE;
  g_strfreev (self->stories);
  self->stories = g_strdupv ((GStrv) stories);
  g_strfreev (self->questions);
  self->questions = g_strdupv ((GStrv) questions);
  if (resized)
    {
      leave_parts (self);
      self->row = MIN (self->row, MAX (0, (int) coverage->n_questions - 1));
      self->column = MIN (self->column, (int) coverage->n_stories - 1);
      gtk_widget_queue_resize (GTK_WIDGET (self));
    }
  g_hash_table_iter_init (&iter, self->parts);
  while (g_hash_table_iter_next (&iter, NULL, &part))
    gr_coverage_part_update (part);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * gr_coverage_grid_get_part:
 * @self: a grid
 * @row: a question, or %GR_COVERAGE_GRID_HEAD for the row of stories
 * @column: a story, or %GR_COVERAGE_GRID_HEAD for the question
 *
 * Returns: (transfer none) (nullable): what assistive technology sees there
 */
GtkAccessible *
gr_coverage_grid_get_part (GrCoverageGrid *self,
                           int             row,
                           int             column)
{
  gint64 key = (gint64) row << 32 | (guint32) column;
  GrCoveragePart *part;

  g_return_val_if_fail (GR_IS_COVERAGE_GRID (self), NULL);

  if (row >= (int) self->coverage->n_questions || column >= (int) self->coverage->n_stories)
    return NULL;
  part = g_hash_table_lookup (self->parts, &key);
  if (part == NULL)
    {
      part = gr_coverage_part_new (self, row, column);
      g_hash_table_insert (self->parts, g_memdup2 (&key, sizeof key), part);
    }
  return GTK_ACCESSIBLE (part);
}
