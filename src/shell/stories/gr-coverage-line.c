/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-coverage-line.h"

struct _GrCoverageLine
{
  GObject parent_instance;

  GrEntity *entity;
  char *title;
  char *words;
};

G_DEFINE_FINAL_TYPE (GrCoverageLine, gr_coverage_line, G_TYPE_OBJECT)

static void
gr_coverage_line_finalize (GObject *object)
{
  GrCoverageLine *self = GR_COVERAGE_LINE (object);

  g_clear_object (&self->entity);
  g_free (self->title);
  g_free (self->words);
  G_OBJECT_CLASS (gr_coverage_line_parent_class)->finalize (object);
}

static void
gr_coverage_line_class_init (GrCoverageLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_coverage_line_finalize;
}

static void
gr_coverage_line_init (GrCoverageLine *self)
{
}

/**
 * gr_coverage_line_new:
 * @entity: a live question or story
 * @title: what it is called
 * @words: what there is to say about it, perhaps empty
 *
 * Returns: (transfer full): a line
 */
GrCoverageLine *
gr_coverage_line_new (GrEntity   *entity,
                      const char *title,
                      const char *words)
{
  GrCoverageLine *self;

  g_return_val_if_fail (GR_IS_ENTITY (entity), NULL);

  self = g_object_new (GR_TYPE_COVERAGE_LINE, NULL);
  self->entity = g_object_ref (entity);
  self->title = g_strdup (title);
  self->words = g_strdup (words);
  return self;
}

/**
 * gr_coverage_line_get_entity:
 * @self: a line
 *
 * Returns: (transfer none): what it is about
 */
GrEntity *
gr_coverage_line_get_entity (GrCoverageLine *self)
{
  g_return_val_if_fail (GR_IS_COVERAGE_LINE (self), NULL);

  return self->entity;
}

/**
 * gr_coverage_line_get_title:
 * @self: a line
 *
 * Returns: what it is about is called
 */
const char *
gr_coverage_line_get_title (GrCoverageLine *self)
{
  g_return_val_if_fail (GR_IS_COVERAGE_LINE (self), NULL);

  return self->title;
}

/**
 * gr_coverage_line_get_words:
 * @self: a line
 *
 * Returns: what there is to say about it
 */
const char *
gr_coverage_line_get_words (GrCoverageLine *self)
{
  g_return_val_if_fail (GR_IS_COVERAGE_LINE (self), NULL);

  return self->words;
}

/**
 * gr_coverage_line_equal:
 * @self: a line
 * @other: another
 *
 * Returns: whether they say the same
 */
gboolean
gr_coverage_line_equal (GrCoverageLine *self,
                        GrCoverageLine *other)
{
  g_return_val_if_fail (GR_IS_COVERAGE_LINE (self) && GR_IS_COVERAGE_LINE (other), FALSE);

  return self->entity == other->entity && g_strcmp0 (self->title, other->title) == 0 &&
         g_strcmp0 (self->words, other->words) == 0;
}
