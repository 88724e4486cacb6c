/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-indicator-group.h"

#include <glib/gi18n-lib.h>

#include "gr-indicator-history.h"
#include "gr-indicator-row.h"
#include "gr-names.h"

struct _GrIndicatorGroup
{
  AdwExpanderRow parent_instance;

  guint group;

  GrIndicatorRow *rows[GR_INDICATOR_GROUP_SIZE];
};

G_DEFINE_FINAL_TYPE (GrIndicatorGroup, gr_indicator_group, ADW_TYPE_EXPANDER_ROW)

enum { PROP_0, PROP_GROUP, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
gr_indicator_group_constructed (GObject *object)
{
  GrIndicatorGroup *self = GR_INDICATOR_GROUP (object);
  const char *title = gr_indicator_get_group (self->group);

  G_OBJECT_CLASS (gr_indicator_group_parent_class)->constructed (object);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  gr_name_lists (GTK_WIDGET (self), title);
}

static void
gr_indicator_group_set_property (GObject      *object,
                                 guint         id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  if (id == PROP_GROUP)
    GR_INDICATOR_GROUP (object)->group = g_value_get_uint (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_indicator_group_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_INDICATOR_GROUP);
  G_OBJECT_CLASS (gr_indicator_group_parent_class)->dispose (object);
}

static void
gr_indicator_group_class_init (GrIndicatorGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_indicator_group_constructed;
  object_class->set_property = gr_indicator_group_set_property;
  object_class->dispose = gr_indicator_group_dispose;

  properties[PROP_GROUP] = g_param_spec_uint ("group", NULL, NULL, 0, GR_N_INDICATOR_GROUPS - 1, 0,
                                              G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (GR_TYPE_INDICATOR_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-indicator-group.ui");
  for (guint i = 0; i < GR_INDICATOR_GROUP_SIZE; i++)
    {
      g_autofree char *name = g_strdup_printf ("row_%u", i);

      gtk_widget_class_bind_template_child_full (
          widget_class, name, FALSE,
          (gssize) (G_STRUCT_OFFSET (GrIndicatorGroup, rows) + i * sizeof (GrIndicatorRow *)));
    }
}

static void
gr_indicator_group_init (GrIndicatorGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
describe (guint       known,
          guint       up,
          const char *since)
{
  g_autofree char *four =
      g_strdup_printf (ngettext ("%d indicator", "%d indicators", GR_INDICATOR_GROUP_SIZE), GR_INDICATOR_GROUP_SIZE);
  g_autofree char *month = up > 0 ? gr_month_get_name (since) : NULL;

  if (up > 0)
    /* Translators: “4 indicators”, how many of them are more than they were, and since which month */
    return g_strdup_printf (ngettext ("%s · %u up since %s", "%s · %u up since %s", up), four, up, month);
  if (known == 0)
    return g_strdup_printf (_("%s · nothing to count yet"), four);
  /* Translators: “4 indicators”, and of how many there is something to show */
  return g_strdup_printf (ngettext ("%s · %u with something to show", "%s · %u with something to show", known), four,
                          known);
}

/**
 * gr_indicator_group_set:
 * @self: a group
 * @outcomes: what came of it all
 * @values: (element-type GrMetricValue): what was kept month by month
 * @month: the first day of this month
 */
void
gr_indicator_group_set (GrIndicatorGroup *self,
                        const GrOutcomes *outcomes,
                        GPtrArray        *values,
                        const char       *month)
{
  guint known = 0, up = 0;
  g_autofree char *since = NULL; /* the latest of the months compared with */
  g_autofree char *subtitle = NULL;

  g_return_if_fail (GR_IS_INDICATOR_GROUP (self));

  for (guint i = 0; i < GR_INDICATOR_GROUP_SIZE; i++)
    {
      GrIndicator indicator = self->group * GR_INDICATOR_GROUP_SIZE + i;
      g_autoptr (GPtrArray) history = gr_indicator_history_find (values, indicator);
      const GrIndicatorResult *result = &outcomes->indicators[indicator].result;
      const char *compared = NULL;

      gr_indicator_row_set (self->rows[i], &outcomes->indicators[indicator], history);
      known += result->known;
      if (!gr_indicator_history_is_up (history, result, month, &compared))
        continue;
      up++;
      if (g_strcmp0 (compared, since) > 0)
        g_set_str (&since, compared);
    }
  subtitle = describe (known, up, since);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
}
