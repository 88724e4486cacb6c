/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-score-row.h"

typedef struct
{
  guint score;
  gboolean filling;
  AdwToggleGroup *group;
} GrScoreRowPrivate;

G_DEFINE_TYPE_WITH_PRIVATE (GrScoreRow, gr_score_row, ADW_TYPE_ACTION_ROW)

enum { PROP_0, PROP_SCORE, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
active_cb (GrScoreRow *self)
{
  GrScoreRowPrivate *priv = gr_score_row_get_instance_private (self);
  guint active = adw_toggle_group_get_active (priv->group);

  if (!priv->filling && active != GTK_INVALID_LIST_POSITION)
    gr_score_row_set_score (self, active + 1);
}

/* A screen reader is told of what. */
static void
title_cb (GrScoreRow *self)
{
  GrScoreRowPrivate *priv = gr_score_row_get_instance_private (self);

  gtk_accessible_update_property (GTK_ACCESSIBLE (priv->group), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)), -1);
}

static void
gr_score_row_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  if (id == PROP_SCORE)
    g_value_set_uint (value, gr_score_row_get_score (GR_SCORE_ROW (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_score_row_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  if (id == PROP_SCORE)
    gr_score_row_set_score (GR_SCORE_ROW (object), g_value_get_uint (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_score_row_class_init (GrScoreRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = gr_score_row_get_property;
  object_class->set_property = gr_score_row_set_property;

  properties[PROP_SCORE] = g_param_spec_uint ("score", NULL, NULL, 0, GR_SCORE_BEST, 0,
                                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_score_row_init (GrScoreRow *self)
{
  GrScoreRowPrivate *priv = gr_score_row_get_instance_private (self);

  priv->group = ADW_TOGGLE_GROUP (adw_toggle_group_new ());
  for (int i = 1; i <= GR_SCORE_BEST; i++)
    {
      AdwToggle *toggle = adw_toggle_new ();
      g_autofree char *label = g_strdup_printf ("%d", i);

      adw_toggle_set_label (toggle, label);
      adw_toggle_group_add (priv->group, toggle);
    }
  adw_toggle_group_set_active (priv->group, GTK_INVALID_LIST_POSITION);
  adw_toggle_group_set_can_shrink (priv->group, TRUE);
  gtk_widget_set_valign (GTK_WIDGET (priv->group), GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (GTK_WIDGET (priv->group), "rating");
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), GTK_WIDGET (priv->group));
  g_signal_connect_swapped (priv->group, "notify::active", G_CALLBACK (active_cb), self);
  g_signal_connect (self, "notify::title", G_CALLBACK (title_cb), NULL);
}

/**
 * gr_score_row_get_score:
 * @self: a row
 *
 * Returns: from 1 to 5; 0: not said
 */
guint
gr_score_row_get_score (GrScoreRow *self)
{
  GrScoreRowPrivate *priv = gr_score_row_get_instance_private (self);

  g_return_val_if_fail (GR_IS_SCORE_ROW (self), 0);
  return priv->score;
}

/**
 * gr_score_row_set_score:
 * @self: a row
 * @score: from 1 to 5; 0: not said
 *
 * Shows how good it was.
 */
void
gr_score_row_set_score (GrScoreRow *self,
                        guint       score)
{
  GrScoreRowPrivate *priv = gr_score_row_get_instance_private (self);

  g_return_if_fail (GR_IS_SCORE_ROW (self));

  if (score > GR_SCORE_BEST)
    score = 0;
  if (priv->score == score)
    return;
  priv->score = score;
  priv->filling = TRUE;
  adw_toggle_group_set_active (priv->group, score > 0 ? score - 1 : GTK_INVALID_LIST_POSITION);
  priv->filling = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SCORE]);
}
