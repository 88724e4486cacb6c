/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-rating-row.h"

#include <glib/gi18n-lib.h>

struct _GrRatingRow
{
  GrScoreRow parent_instance;

  GrLibrary *library;
  GrTake *take;
  const char *field;
};

G_DEFINE_FINAL_TYPE (GrRatingRow, gr_rating_row, GR_TYPE_SCORE_ROW)

static gint64
get_rating (GrRatingRow *self)
{
  gint64 rating;

  g_object_get (self->take, self->field, &rating, NULL);
  return rating;
}

static void
update (GrRatingRow *self)
{
  gr_score_row_set_score (GR_SCORE_ROW (self), (guint) CLAMP (get_rating (self), 0, GR_SCORE_BEST));
}

static void
score_cb (GrRatingRow *self)
{
  guint score = gr_score_row_get_score (GR_SCORE_ROW (self));
  g_autoptr (GrChange) change = NULL;

  if (score == 0 || get_rating (self) == score)
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Rate Take"));
  gr_change_set_integer (change, "take", gr_entity_get_uid (GR_ENTITY (self->take)), self->field, score);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
gr_rating_row_dispose (GObject *object)
{
  GrRatingRow *self = GR_RATING_ROW (object);

  g_clear_object (&self->take);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_rating_row_parent_class)->dispose (object);
}

static void
gr_rating_row_class_init (GrRatingRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_rating_row_dispose;
}

static void
gr_rating_row_init (GrRatingRow *self)
{
}

/**
 * gr_rating_row_new:
 * @library: where the take is
 * @take: a take
 * @field: which of its ratings; not copied
 * @title: what that is called
 *
 * Returns: (transfer floating): a row in which it is rated
 */
GtkWidget *
gr_rating_row_new (GrLibrary  *library,
                   GrTake     *take,
                   const char *field,
                   const char *title)
{
  GrRatingRow *self;
  g_autofree char *notify = NULL;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GR_IS_TAKE (take), NULL);

  self = g_object_new (GR_TYPE_RATING_ROW, "title", title, NULL);
  notify = g_strdelimit (g_strconcat ("notify::", field, NULL), "_", '-');
  self->library = g_object_ref (library);
  self->take = g_object_ref (take);
  self->field = field;
  g_signal_connect_object (take, notify, G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  g_signal_connect (self, "notify::score", G_CALLBACK (score_cb), NULL);
  return GTK_WIDGET (self);
}
