/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-story-row.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-parts-ring.h"
#include "gr-plain.h"

struct _GrStoryRow
{
  AdwActionRow parent_instance;

  GrStory *story;
  GrCompetencies *competencies;
  gint64 pace;

  GrPartsRing *ring;
  GtkLabel *time;
  GtkMenuButton *menu_button;
};

G_DEFINE_FINAL_TYPE (GrStoryRow, gr_story_row, ADW_TYPE_ACTION_ROW)

enum { PROP_0, PROP_STORY, PROP_COMPETENCIES, PROP_PACE, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
update (GrStoryRow *self)
{
  const char *title = gr_telling_get_title (gr_story_get_title (self->story));
  g_autofree char *state = NULL;
  g_autofree char *shows = NULL;
  g_autofree char *about = NULL;
  g_autofree char *time = NULL;
  g_autofree char *menu = NULL;
  GrTelling telling;

  gr_telling_measure_story (&telling, self->story, self->pace);
  state = gr_telling_describe_state (&telling);
  shows = self->competencies != NULL ? gr_competencies_dup_line (self->competencies, self->story) : NULL;
  /* Translators: the state of a story, such as “Ready to tell”, and what it shows, such as “trust, keeping promises” */
  about = shows != NULL ? g_strdup_printf (_("%s · %s"), state, shows) : g_strdup (state);
  time = gr_telling_format_seconds (telling.total_seconds);
  /* Translators: %s is the title of a story */
  menu = g_strdup_printf (_("Actions for “%s”"), title);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), about);
  gr_parts_ring_set_telling (self->ring, &telling);
  gtk_label_set_label (self->time, time);
  gtk_widget_set_visible (GTK_WIDGET (self->time), telling.total_words > 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, menu, -1);
}

static void
popup_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  gtk_menu_button_popup (GR_STORY_ROW (widget)->menu_button);
}

static void
pressed_cb (GrStoryRow *self)
{
  gtk_menu_button_popup (self->menu_button);
}

/* The page does it; the menu only has to say to which story. */
static void
forward_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  GrStoryRow *self = GR_STORY_ROW (widget);
  g_autofree char *name = g_strconcat ("stories.", action + strlen ("row."), NULL);

  gtk_widget_activate_action (widget, name, "s", gr_entity_get_uid (GR_ENTITY (self->story)));
}

static void
gr_story_row_constructed (GObject *object)
{
  GrStoryRow *self = GR_STORY_ROW (object);

  G_OBJECT_CLASS (gr_story_row_parent_class)->constructed (object);

  g_signal_connect_object (self->story, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  if (self->competencies != NULL)
    g_signal_connect_object (self->competencies, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
gr_story_row_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  GrStoryRow *self = GR_STORY_ROW (object);

  switch (id)
    {
    case PROP_STORY:
      g_value_set_object (value, self->story);
      break;

    case PROP_COMPETENCIES:
      g_value_set_object (value, self->competencies);
      break;

    case PROP_PACE:
      g_value_set_int64 (value, self->pace);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_story_row_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  GrStoryRow *self = GR_STORY_ROW (object);

  switch (id)
    {
    case PROP_STORY:
      self->story = g_value_dup_object (value);
      break;

    case PROP_COMPETENCIES:
      self->competencies = g_value_dup_object (value);
      break;

    case PROP_PACE:
      gr_story_row_set_pace (self, g_value_get_int64 (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_story_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_STORY_ROW);
  G_OBJECT_CLASS (gr_story_row_parent_class)->dispose (object);
}

static void
gr_story_row_finalize (GObject *object)
{
  g_clear_object (&GR_STORY_ROW (object)->story);
  g_clear_object (&GR_STORY_ROW (object)->competencies);
  G_OBJECT_CLASS (gr_story_row_parent_class)->finalize (object);
}

static void
gr_story_row_class_init (GrStoryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_story_row_constructed;
  object_class->get_property = gr_story_row_get_property;
  object_class->set_property = gr_story_row_set_property;
  object_class->dispose = gr_story_row_dispose;
  object_class->finalize = gr_story_row_finalize;

  properties[PROP_STORY] = g_param_spec_object ("story", NULL, NULL, GR_TYPE_STORY,
                                                G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_COMPETENCIES] =
      g_param_spec_object ("competencies", NULL, NULL, GR_TYPE_COMPETENCIES,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_PACE] = g_param_spec_int64 ("pace", NULL, NULL, 0, G_MAXINT64, 0,
                                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (GR_TYPE_PARTS_RING);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-story-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrStoryRow, ring);
  gtk_widget_class_bind_template_child (widget_class, GrStoryRow, time);
  gtk_widget_class_bind_template_child (widget_class, GrStoryRow, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
  gtk_widget_class_install_action (widget_class, "row.menu", NULL, popup_cb);
  gtk_widget_class_install_action (widget_class, "row.duplicate", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "row.delete", NULL, forward_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "row.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "row.menu", NULL);
}

static void
gr_story_row_init (GrStoryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self);
  gr_name_menu_button_items (self->menu_button);
}

/**
 * gr_story_row_new:
 * @story: a live story
 * @competencies: (nullable): what the stories show
 * @pace: words a minute; 0 for the default
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_story_row_new (GrStory        *story,
                  GrCompetencies *competencies,
                  gint64          pace)
{
  g_return_val_if_fail (GR_IS_STORY (story), NULL);

  return g_object_new (GR_TYPE_STORY_ROW, "story", story, "competencies", competencies, "pace", pace, NULL);
}

/**
 * gr_story_row_get_story:
 * @self: a row
 *
 * Returns: (transfer none): its story
 */
GrStory *
gr_story_row_get_story (GrStoryRow *self)
{
  g_return_val_if_fail (GR_IS_STORY_ROW (self), NULL);

  return self->story;
}

/**
 * gr_story_row_set_pace:
 * @self: a row
 * @pace: words a minute; 0 for the default
 *
 * Reckons with another pace.
 */
void
gr_story_row_set_pace (GrStoryRow *self,
                       gint64      pace)
{
  g_return_if_fail (GR_IS_STORY_ROW (self));

  if (self->pace == pace)
    return;
  self->pace = pace;
  if (self->story != NULL)
    update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PACE]);
}
