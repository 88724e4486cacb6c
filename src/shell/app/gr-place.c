/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-place.h"

#include <glib/gi18n-lib.h>

#include "gr-guide-page.h"
#include "gr-outcomes-page.h"
#include "gr-plan-page.h"
#include "gr-portfolio-page.h"
#include "gr-practice-page.h"
#include "gr-quiz-page.h"
#include "gr-review-page.h"
#include "gr-stories-page.h"
#include "gr-today-page.h"

/* The pages in the order of the sidebar, which is that of Alt+1 … Alt+9.  The
 * name is in the settings and in actions, and an icon is called after it. */
static const struct
{
  const char *name;
  const char *title;
  const char *group;
  GType (*type) (void);
} places[] = {
  { "today", N_("Today"), N_("Learn"), gr_today_page_get_type },
  { "guide", N_("Guide"), N_("Learn"), gr_guide_page_get_type },
  { "quiz", N_("Quiz"), N_("Learn"), gr_quiz_page_get_type },
  { "review", N_("Review"), N_("Learn"), gr_review_page_get_type },
  { "stories", N_("Stories"), N_("Prepare"), gr_stories_page_get_type },
  { "practice", N_("Practice"), N_("Prepare"), gr_practice_page_get_type },
  { "plan", N_("Plan"), N_("Prepare"), gr_plan_page_get_type },
  { "outcomes", N_("Outcomes"), N_("Track"), gr_outcomes_page_get_type },
  { "portfolio", N_("Portfolio"), N_("Track"), gr_portfolio_page_get_type },
};

struct _GrPlace
{
  GObject parent_instance;

  guint nth;
  char *badge;
  char *due;
};

G_DEFINE_FINAL_TYPE (GrPlace, gr_place, G_TYPE_OBJECT)

enum { PROP_0, PROP_NAME, PROP_TITLE, PROP_GROUP, PROP_ICON, PROP_BADGE, PROP_HAS_BADGE, PROP_LABEL, N_PROPS };

static GParamSpec *properties[N_PROPS];

static char *
dup_label (GrPlace *self)
{
  const char *title = gr_place_get_nth_title (self->nth);

  if (!self->due)
    return g_strdup (title);
  /* Translators: a page and what is due there, such as "Review, 8 minutes due" */
  return g_strdup_printf (_("%s, %s"), title, self->due);
}

static GIcon *
make_icon (GrPlace *self)
{
  g_autofree char *icon = g_strdup_printf ("gr-%s-symbolic", places[self->nth].name);

  return g_themed_icon_new (icon);
}

static void
gr_place_get_property (GObject    *object,
                       guint       id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  GrPlace *self = GR_PLACE (object);

  switch (id)
    {
    case PROP_NAME:
      g_value_set_string (value, places[self->nth].name);
      break;

    case PROP_TITLE:
      g_value_set_string (value, gr_place_get_nth_title (self->nth));
      break;

    case PROP_GROUP:
      g_value_set_string (value, _ (places[self->nth].group));
      break;

    case PROP_ICON:
      g_value_take_object (value, make_icon (self));
      break;

    case PROP_BADGE:
      g_value_set_string (value, self->badge);
      break;

    case PROP_HAS_BADGE:
      g_value_set_boolean (value, self->badge != NULL);
      break;

    case PROP_LABEL:
      g_value_take_string (value, dup_label (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_place_finalize (GObject *object)
{
  GrPlace *self = GR_PLACE (object);

  g_free (self->badge);
  g_free (self->due);
  G_OBJECT_CLASS (gr_place_parent_class)->finalize (object);
}

static void
gr_place_class_init (GrPlaceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_place_get_property;
  object_class->finalize = gr_place_finalize;

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_GROUP] = g_param_spec_string ("group", NULL, NULL, NULL, flags);
  properties[PROP_ICON] = g_param_spec_object ("icon", NULL, NULL, G_TYPE_ICON, flags);
  properties[PROP_BADGE] = g_param_spec_string ("badge", NULL, NULL, NULL, flags);
  properties[PROP_HAS_BADGE] = g_param_spec_boolean ("has-badge", NULL, NULL, FALSE, flags);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_place_init (GrPlace *self)
{
}

/**
 * gr_place_get_n:
 *
 * Returns: how many pages there are
 */
guint
gr_place_get_n (void)
{
  return G_N_ELEMENTS (places);
}

/**
 * gr_place_get_nth_name:
 * @nth: below [func@Place.get_n]
 *
 * Returns: (transfer none): the page's name in actions and settings
 */
const char *
gr_place_get_nth_name (guint nth)
{
  g_return_val_if_fail (nth < G_N_ELEMENTS (places), NULL);
  return places[nth].name;
}

/**
 * gr_place_get_nth_type:
 * @nth: below [func@Place.get_n]
 *
 * Returns: the page's type
 */
GType
gr_place_get_nth_type (guint nth)
{
  g_return_val_if_fail (nth < G_N_ELEMENTS (places), G_TYPE_INVALID);
  return places[nth].type ();
}

/**
 * gr_place_get_nth_title:
 * @nth: below [func@Place.get_n]
 *
 * Returns: (transfer none): the page's title, translated
 */
const char *
gr_place_get_nth_title (guint nth)
{
  g_return_val_if_fail (nth < G_N_ELEMENTS (places), NULL);
  return _ (places[nth].title);
}

/**
 * gr_place_find:
 * @name: (nullable): a page's name
 *
 * Returns: which page it is, -1 if there is none of that name
 */
int
gr_place_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_strcmp0 (places[i].name, name) == 0)
      return (int) i;
  return -1;
}

/**
 * gr_place_list_new:
 *
 * Returns: (transfer full): all places in order, one section a group, with at
 *   most one of them selected: the one that is shown
 */
GtkSelectionModel *
gr_place_list_new (void)
{
  GListStore *groups = g_list_store_new (G_TYPE_LIST_MODEL);
  g_autoptr (GListStore) group = NULL;
  GtkSingleSelection *selection;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (GrPlace) place = g_object_new (GR_TYPE_PLACE, NULL);

      place->nth = i;
      if (i == 0 || !g_str_equal (places[i].group, places[i - 1].group))
        {
          g_clear_object (&group);
          group = g_list_store_new (GR_TYPE_PLACE);
          g_list_store_append (groups, group);
        }
      g_list_store_append (group, place);
    }

  selection = gtk_single_selection_new (G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (groups))));
  gtk_single_selection_set_autoselect (selection, FALSE);
  gtk_single_selection_set_can_unselect (selection, TRUE);
  gtk_single_selection_set_selected (selection, GTK_INVALID_LIST_POSITION);
  return GTK_SELECTION_MODEL (selection);
}

/**
 * gr_place_get_name:
 * @self: a place
 *
 * Returns: (transfer none): its page's name
 */
const char *
gr_place_get_name (GrPlace *self)
{
  g_return_val_if_fail (GR_IS_PLACE (self), NULL);
  return places[self->nth].name;
}

/**
 * gr_place_set_badge:
 * @self: a place
 * @badge: (nullable): what is due, very short, such as "8 min"; %NULL for nothing
 * @due: (nullable): the same in words for a screen reader, such as "8 minutes due"
 *
 * Says in the sidebar what is due there.
 */
void
gr_place_set_badge (GrPlace    *self,
                    const char *badge,
                    const char *due)
{
  g_return_if_fail (GR_IS_PLACE (self));

  if (g_set_str (&self->badge, badge))
    {
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BADGE]);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HAS_BADGE]);
    }
  if (g_set_str (&self->due, due))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}
