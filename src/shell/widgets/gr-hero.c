/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-hero.h"

struct _GrHero
{
  GtkWidget parent_instance;

  char *caption;
  char *title;
  char *sentence;
  char *button_label;
  char *action_name;
  GVariant *action_target;
  gboolean narrow;

  GtkBox *texts;
  AdwBin *place;
  GtkButton *button;
};

G_DEFINE_FINAL_TYPE (GrHero, gr_hero, GTK_TYPE_WIDGET)

enum {
  PROP_0,
  PROP_CAPTION,
  PROP_TITLE,
  PROP_SENTENCE,
  PROP_BUTTON_LABEL,
  PROP_CHILD,
  PROP_ACTION_NAME,
  PROP_ACTION_TARGET,
  PROP_NARROW,
  N_PROPS
};

enum { ACTIVATED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static gboolean
has_text (GObject    *object,
          const char *text)
{
  return text && *text;
}

static void
clicked_cb (GrHero *self)
{
  g_assert (GR_IS_HERO (self));

  if (self->action_name)
    gtk_widget_activate_action_variant (GTK_WIDGET (self), self->action_name, self->action_target);
  else
    g_signal_emit (self, signals[ACTIVATED], 0);
}

static void
set_text (GrHero     *self,
          char      **field,
          const char *text,
          guint       property)
{
  if (g_set_str (field, text))
    g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
set_narrow (GrHero  *self,
            gboolean narrow)
{
  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_halign (GTK_WIDGET (self->button), narrow ? GTK_ALIGN_FILL : GTK_ALIGN_CENTER);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
gr_hero_get_property (GObject    *object,
                      guint       id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  GrHero *self = GR_HERO (object);

  switch (id)
    {
    case PROP_CAPTION:
      g_value_set_string (value, self->caption);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_SENTENCE:
      g_value_set_string (value, self->sentence);
      break;

    case PROP_BUTTON_LABEL:
      g_value_set_string (value, self->button_label);
      break;

    case PROP_CHILD:
      g_value_set_object (value, adw_bin_get_child (self->place));
      break;

    case PROP_ACTION_NAME:
      g_value_set_string (value, self->action_name);
      break;

    case PROP_ACTION_TARGET:
      g_value_set_variant (value, self->action_target);
      break;

    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_hero_set_property (GObject      *object,
                      guint         id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  GrHero *self = GR_HERO (object);

  switch (id)
    {
    case PROP_CAPTION:
      set_text (self, &self->caption, g_value_get_string (value), id);
      break;

    case PROP_TITLE:
      set_text (self, &self->title, g_value_get_string (value), id);
      break;

    case PROP_SENTENCE:
      set_text (self, &self->sentence, g_value_get_string (value), id);
      break;

    case PROP_BUTTON_LABEL:
      set_text (self, &self->button_label, g_value_get_string (value), id);
      break;

    case PROP_CHILD:
      gr_hero_set_child (self, g_value_get_object (value));
      break;

    case PROP_ACTION_NAME:
      gr_hero_set_action (self, g_value_get_string (value), self->action_target);
      break;

    case PROP_ACTION_TARGET:
      gr_hero_set_action (self, self->action_name, g_value_get_variant (value));
      break;

    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_hero_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_HERO);
  G_OBJECT_CLASS (gr_hero_parent_class)->dispose (object);
}

static void
gr_hero_finalize (GObject *object)
{
  GrHero *self = GR_HERO (object);

  g_free (self->caption);
  g_free (self->title);
  g_free (self->sentence);
  g_free (self->button_label);
  g_free (self->action_name);
  g_clear_pointer (&self->action_target, g_variant_unref);
  G_OBJECT_CLASS (gr_hero_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_CAPTION] = g_param_spec_string ("caption", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_SENTENCE] = g_param_spec_string ("sentence", NULL, NULL, NULL, flags);
  properties[PROP_BUTTON_LABEL] = g_param_spec_string ("button-label", NULL, NULL, NULL, flags);
  properties[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_ACTION_NAME] = g_param_spec_string ("action-name", NULL, NULL, NULL, flags);
  properties[PROP_ACTION_TARGET] = g_param_spec_variant ("action-target", NULL, NULL, G_VARIANT_TYPE_ANY, NULL, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (klass, N_PROPS, properties);
}

static void
gr_hero_class_init (GrHeroClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_hero_get_property;
  object_class->set_property = gr_hero_set_property;
  object_class->dispose = gr_hero_dispose;
  object_class->finalize = gr_hero_finalize;
  install_properties (object_class);

  /**
   * GrHero::activated:
   * @self: the card
   *
   * The button was pressed, and the card has no action.
   */
  signals[ACTIVATED] = g_signal_new ("activated", GR_TYPE_HERO, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "hero");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-hero.ui");
  gtk_widget_class_bind_template_child (widget_class, GrHero, texts); /* bound so that it goes with the template */
  gtk_widget_class_bind_template_child (widget_class, GrHero, place);
  gtk_widget_class_bind_template_child (widget_class, GrHero, button);
  gtk_widget_class_bind_template_callback (widget_class, has_text);
  gtk_widget_class_bind_template_callback (widget_class, clicked_cb);
}

static void
gr_hero_init (GrHero *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), 18);
}

/**
 * gr_hero_new:
 *
 * Returns: (transfer floating): an empty card
 */
GtkWidget *
gr_hero_new (void)
{
  return g_object_new (GR_TYPE_HERO, NULL);
}

/**
 * gr_hero_get_title:
 * @self: a card
 *
 * Returns: (nullable): its heading
 */
const char *
gr_hero_get_title (GrHero *self)
{
  g_return_val_if_fail (GR_IS_HERO (self), NULL);
  return self->title;
}

/**
 * gr_hero_set_texts:
 * @self: a card
 * @caption: (nullable): the small line on top
 * @title: (nullable): the heading
 * @sentence: (nullable): one sentence below it
 * @button_label: (nullable): the button's label, with a mnemonic; %NULL for no button
 *
 * Sets all texts at once; none is markup.
 */
void
gr_hero_set_texts (GrHero     *self,
                   const char *caption,
                   const char *title,
                   const char *sentence,
                   const char *button_label)
{
  g_return_if_fail (GR_IS_HERO (self));

  set_text (self, &self->caption, caption, PROP_CAPTION);
  set_text (self, &self->title, title, PROP_TITLE);
  set_text (self, &self->sentence, sentence, PROP_SENTENCE);
  set_text (self, &self->button_label, button_label, PROP_BUTTON_LABEL);
}

/**
 * gr_hero_set_action:
 * @self: a card
 * @action: (nullable): what the button does; %NULL to emit [signal@Hero::activated] instead
 * @target: (nullable): its parameter; a floating one is taken
 *
 * Sets what the button does.
 */
void
gr_hero_set_action (GrHero     *self,
                    const char *action,
                    GVariant   *target)
{
  g_autoptr (GVariant) held = target ? g_variant_ref_sink (target) : NULL;

  g_return_if_fail (GR_IS_HERO (self));

  if (g_set_str (&self->action_name, action))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTION_NAME]);
  if (self->action_target == held)
    return;
  g_clear_pointer (&self->action_target, g_variant_unref);
  self->action_target = g_steal_pointer (&held);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACTION_TARGET]);
}

/**
 * gr_hero_set_child:
 * @self: a card
 * @child: (nullable): what stands below the sentence
 *
 * Sets the child.
 */
void
gr_hero_set_child (GrHero    *self,
                   GtkWidget *child)
{
  g_return_if_fail (GR_IS_HERO (self));

  if (adw_bin_get_child (self->place) == child)
    return;
  adw_bin_set_child (self->place, child);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CHILD]);
}
