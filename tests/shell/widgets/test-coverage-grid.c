/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>

#include "gr-coverage-grid.h"

static const char *const stories[] = { "Silent supplier", "Open <b>door", NULL };
static const char *const questions[] = { "Following up", "R&D", "Remote work", NULL };

static GtkWidget *
make_grid (GrFit first)
{
  GtkWidget *grid = g_object_ref_sink (gr_coverage_grid_new ());
  g_autoptr (GrCoverage) coverage = gr_coverage_new (2, 3);
  g_autoptr (GrCoverageSet) set = NULL;

  gr_coverage_set_fit (coverage, 0, 0, first);
  gr_coverage_set_fit (coverage, 1, 1, GR_FIT_PARTLY);
  set = gr_coverage_smallest (coverage);
  gr_coverage_grid_set_content (GR_COVERAGE_GRID (grid), coverage, set, stories, questions);
  return grid;
}

static void
assert_part (GtkWidget        *grid,
             int               row,
             int               column,
             GtkAccessibleRole role,
             const char       *label)
{
  GtkAccessible *part = gr_coverage_grid_get_part (GR_COVERAGE_GRID (grid), row, column);

  gtk_test_accessible_assert_role (part, role);
  gtk_test_accessible_assert_property (part, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
}

/* Every cell says what it is, without a look at its row and column; a text is never markup. */
static void
test_parts (void)
{
  GtkWidget *grid = make_grid (GR_FIT_WELL);

  gtk_test_accessible_assert_role (grid, GTK_ACCESSIBLE_ROLE_GRID);
  assert_part (grid, GR_COVERAGE_GRID_HEAD, 0, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, "Silent supplier");
  assert_part (grid, 0, GR_COVERAGE_GRID_HEAD, GTK_ACCESSIBLE_ROLE_ROW_HEADER, "Following up");
  assert_part (grid, 2, GR_COVERAGE_GRID_HEAD, GTK_ACCESSIBLE_ROLE_ROW_HEADER, "Remote work: no story yet");
  assert_part (grid, 0, 0, GTK_ACCESSIBLE_ROLE_GRID_CELL, "Silent supplier, Following up: Told well");
  assert_part (grid, 1, 1, GTK_ACCESSIBLE_ROLE_GRID_CELL, "Open <b>door, R&D: Could fit");
  assert_part (grid, 2, 1, GTK_ACCESSIBLE_ROLE_GRID_CELL, "Open <b>door, Remote work: Does not answer it");
  g_assert_null (gr_coverage_grid_get_part (GR_COVERAGE_GRID (grid), 3, 0));
  g_assert_null (gr_coverage_grid_get_part (GR_COVERAGE_GRID (grid), 0, 2));
  g_assert_finalize_object (grid);
}

/* From the grid down and along, as a screen reader goes; and up again. */
static void
test_tree (void)
{
  GtkWidget *grid = make_grid (GR_FIT_NONE);
  g_autoptr (GtkAccessible) row = gtk_accessible_get_first_accessible_child (GTK_ACCESSIBLE (grid));
  guint n_rows = 0, n_cells = 0;

  while (row != NULL)
    {
      GtkAccessible *next = gtk_accessible_get_next_accessible_sibling (row);
      g_autoptr (GtkAccessible) parent = gtk_accessible_get_accessible_parent (row);
      GtkAccessible *cell = gtk_accessible_get_first_accessible_child (row);

      g_assert_true (parent == GTK_ACCESSIBLE (grid));
      gtk_test_accessible_assert_role (row, GTK_ACCESSIBLE_ROLE_ROW);
      n_rows++;
      while (cell != NULL)
        {
          GtkAccessible *beside = gtk_accessible_get_next_accessible_sibling (cell);
          g_autoptr (GtkAccessible) of = gtk_accessible_get_accessible_parent (cell);

          g_assert_true (of == row);
          n_cells++;
          g_object_unref (cell);
          cell = beside;
        }
      g_object_unref (row);
      row = next;
    }
  g_assert_cmpuint (n_rows, ==, 4);
  g_assert_cmpuint (n_cells, ==, 12);
  g_assert_finalize_object (grid);
}

/* What changes is told of parts that somebody holds; what went is nothing any more. */
static void
test_change (void)
{
  GtkWidget *grid = make_grid (GR_FIT_NONE);
  g_autoptr (GtkAccessible) cell = g_object_ref (gr_coverage_grid_get_part (GR_COVERAGE_GRID (grid), 0, 0));
  g_autoptr (GrCoverage) coverage = gr_coverage_new (2, 3);
  g_autoptr (GrCoverage) none = gr_coverage_new (0, 0);
  g_autoptr (GrCoverageSet) set = NULL;
  g_autoptr (GrCoverageSet) empty = gr_coverage_smallest (none);

  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Silent supplier, Following up: Does not answer it");
  gr_coverage_set_fit (coverage, 0, 0, GR_FIT_WELL);
  set = gr_coverage_smallest (coverage);
  gr_coverage_grid_set_content (GR_COVERAGE_GRID (grid), coverage, set, stories, questions);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, "Silent supplier, Following up: Told well");
  gr_coverage_grid_set_content (GR_COVERAGE_GRID (grid), none, empty, stories + 2, questions + 3);
  g_assert_null (gtk_accessible_get_accessible_parent (cell));
  g_assert_null (gtk_accessible_get_next_accessible_sibling (cell));
  g_assert_finalize_object (grid);
}

int
main (int   argc,
      char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/widgets/coverage-grid/parts", test_parts);
  g_test_add_func ("/widgets/coverage-grid/tree", test_tree);
  g_test_add_func ("/widgets/coverage-grid/change", test_change);
  return g_test_run ();
}
