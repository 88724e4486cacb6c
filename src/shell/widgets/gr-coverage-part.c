/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coverage-part.h"

#include "gr-coverage-grid-private.h"

struct _GrCoveragePart
{
  GObject parent_instance;

  GrCoverageGrid *grid; /* NULL once it has let go of this */
  int row;
  int column;
  GtkAccessibleRole role;
  GtkATContext *context;
};

static void accessible_init (GtkAccessibleInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (GrCoveragePart,
                               gr_coverage_part,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_ACCESSIBLE, accessible_init))

enum { PROP_0, PROP_ACCESSIBLE_ROLE };

static GtkATContext *
get_at_context (GtkAccessible *accessible)
{
  GrCoveragePart *self = GR_COVERAGE_PART (accessible);

  if (self->grid == NULL)
    return NULL;
  if (self->context == NULL)
    {
      self->context = gtk_at_context_create (self->role, accessible, gtk_widget_get_display (GTK_WIDGET (self->grid)));
      gr_coverage_part_update (self);
    }
  return self->context != NULL ? g_object_ref (self->context) : NULL;
}

static gboolean
get_platform_state (GtkAccessible             *accessible,
                    GtkAccessiblePlatformState state)
{
  GrCoveragePart *self = GR_COVERAGE_PART (accessible);

  switch (state)
    {
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSABLE:
      return self->row != GR_COVERAGE_GRID_HEAD && self->column != GR_COVERAGE_GRID_ROW;
    case GTK_ACCESSIBLE_PLATFORM_STATE_FOCUSED:
      return self->grid != NULL && gtk_widget_has_focus (GTK_WIDGET (self->grid)) && self->row == self->grid->row &&
             self->column == self->grid->column;
    case GTK_ACCESSIBLE_PLATFORM_STATE_ACTIVE:
    default:
      return FALSE;
    }
}

static GtkAccessible *
get_accessible_parent (GtkAccessible *accessible)
{
  GrCoveragePart *self = GR_COVERAGE_PART (accessible);

  if (self->grid == NULL)
    return NULL;
  if (self->column == GR_COVERAGE_GRID_ROW)
    return g_object_ref (GTK_ACCESSIBLE (self->grid));
  return g_object_ref (gr_coverage_grid_get_part (self->grid, self->row, GR_COVERAGE_GRID_ROW));
}

static GtkAccessible *
dup_part (GrCoveragePart *self,
          int             row,
          int             column)
{
  GtkAccessible *part = self->grid != NULL ? gr_coverage_grid_get_part (self->grid, row, column) : NULL;

  return part != NULL ? g_object_ref (part) : NULL;
}

static GtkAccessible *
get_first_accessible_child (GtkAccessible *accessible)
{
  GrCoveragePart *self = GR_COVERAGE_PART (accessible);

  return self->column == GR_COVERAGE_GRID_ROW ? dup_part (self, self->row, GR_COVERAGE_GRID_HEAD) : NULL;
}

static GtkAccessible *
get_next_accessible_sibling (GtkAccessible *accessible)
{
  GrCoveragePart *self = GR_COVERAGE_PART (accessible);

  return self->column == GR_COVERAGE_GRID_ROW ? dup_part (self, self->row + 1, self->column)
                                              : dup_part (self, self->row, self->column + 1);
}

static gboolean
get_bounds (GtkAccessible *accessible,
            int           *x,
            int           *y,
            int           *width,
            int           *height)
{
  GrCoveragePart *self = GR_COVERAGE_PART (accessible);
  graphene_rect_t area, row;

  if (self->grid == NULL)
    return FALSE;
  area = gr_coverage_grid_get_area (self->grid, self->row, self->column);
  if (self->column != GR_COVERAGE_GRID_ROW)
    {
      row = gr_coverage_grid_get_area (self->grid, self->row, GR_COVERAGE_GRID_ROW);
      graphene_rect_offset (&area, -row.origin.x, -row.origin.y);
    }
  *x = (int) area.origin.x;
  *y = (int) area.origin.y;
  *width = (int) area.size.width;
  *height = (int) area.size.height;
  return TRUE;
}

static void
accessible_init (GtkAccessibleInterface *iface)
{
  iface->get_at_context = get_at_context;
  iface->get_platform_state = get_platform_state;
  iface->get_accessible_parent = get_accessible_parent;
  iface->get_first_accessible_child = get_first_accessible_child;
  iface->get_next_accessible_sibling = get_next_accessible_sibling;
  iface->get_bounds = get_bounds;
}

static void
gr_coverage_part_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  if (id == PROP_ACCESSIBLE_ROLE)
    g_value_set_enum (value, GR_COVERAGE_PART (object)->role);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

/* Its role is known when it is made; the interface has it writable. */
static void
gr_coverage_part_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  if (id == PROP_ACCESSIBLE_ROLE)
    GR_COVERAGE_PART (object)->role = g_value_get_enum (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_coverage_part_finalize (GObject *object)
{
  g_clear_object (&GR_COVERAGE_PART (object)->context);
  G_OBJECT_CLASS (gr_coverage_part_parent_class)->finalize (object);
}

static void
gr_coverage_part_class_init (GrCoveragePartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = gr_coverage_part_get_property;
  object_class->set_property = gr_coverage_part_set_property;
  object_class->finalize = gr_coverage_part_finalize;
  g_object_class_override_property (object_class, PROP_ACCESSIBLE_ROLE, "accessible-role");
}

static void
gr_coverage_part_init (GrCoveragePart *self)
{
}

/**
 * gr_coverage_part_new:
 * @grid: a grid
 * @row: a question, or %GR_COVERAGE_GRID_HEAD
 * @column: a story, %GR_COVERAGE_GRID_HEAD, or %GR_COVERAGE_GRID_ROW
 *
 * Returns: (transfer full): the part of it
 */
GrCoveragePart *
gr_coverage_part_new (GrCoverageGrid *grid,
                      int             row,
                      int             column)
{
  GrCoveragePart *self = g_object_new (GR_TYPE_COVERAGE_PART, NULL);

  self->grid = grid;
  self->row = row;
  self->column = column;
  if (column == GR_COVERAGE_GRID_ROW)
    self->role = GTK_ACCESSIBLE_ROLE_ROW;
  else if (row == GR_COVERAGE_GRID_HEAD)
    self->role = GTK_ACCESSIBLE_ROLE_COLUMN_HEADER;
  else
    self->role = column == GR_COVERAGE_GRID_HEAD ? GTK_ACCESSIBLE_ROLE_ROW_HEADER : GTK_ACCESSIBLE_ROLE_GRID_CELL;
  return self;
}

/**
 * gr_coverage_part_update:
 * @self: a part
 *
 * Tells anew what it is called.
 */
void
gr_coverage_part_update (GrCoveragePart *self)
{
  g_autofree char *words = NULL;

  g_return_if_fail (GR_IS_COVERAGE_PART (self));

  if (self->grid == NULL || self->context == NULL)
    return;
  words = gr_coverage_grid_describe (self->grid, self->row, self->column);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/**
 * gr_coverage_part_leave:
 * @self: a part
 *
 * Its grid is no more, or has other rows: whoever still holds it holds nothing.
 */
void
gr_coverage_part_leave (GrCoveragePart *self)
{
  g_return_if_fail (GR_IS_COVERAGE_PART (self));

  self->grid = NULL;
}
