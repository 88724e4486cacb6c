/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-grade-bar.h"

#include <glib/gi18n-lib.h>

#include "gr-review-words.h"

struct _GrGradeBar
{
  GtkWidget parent_instance;

  gboolean tight;
  gboolean brief;

  GtkGrid *grid;
  GtkWidget *buttons[GR_N_RATINGS];
  GtkLabel *intervals[GR_N_RATINGS];
};

G_DEFINE_FINAL_TYPE (GrGradeBar, gr_grade_bar, GTK_TYPE_WIDGET)

enum { PROP_0, PROP_TIGHT, PROP_BRIEF, N_PROPS };

static GParamSpec *properties[N_PROPS];

static const char *const grades[GR_N_RATINGS] = { N_("Again"), N_("Hard"), N_("Good"), N_("Easy") };

static void
arrange (GrGradeBar *self)
{
  int columns = self->tight ? 2 : GR_N_RATINGS;

  for (int i = 0; i < GR_N_RATINGS; i++)
    {
      if (gtk_widget_get_parent (self->buttons[i]) != NULL)
        gtk_grid_remove (self->grid, self->buttons[i]);
      gtk_grid_attach (self->grid, self->buttons[i], i % columns, i / columns, 1, 1);
    }
}

static GtkWidget *
make_button (GrGradeBar *self,
             int         i)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name = gtk_label_new (_ (grades[i]));
  g_autofree char *target = g_strdup_printf ("%d", i + 1);
  /* Translators: a grade and the key for it, such as "Good (3)". */
  g_autofree char *tooltip = g_strdup_printf (_("%s (%d)"), _ (grades[i]), i + 1);

  self->intervals[i] = GTK_LABEL (gtk_label_new (""));
  gtk_widget_add_css_class (name, "heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->intervals[i]), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->intervals[i]), "dim-label");
  gtk_widget_add_css_class (GTK_WIDGET (self->intervals[i]), "numeric");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->intervals[i]));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "grade");
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_set_hexpand (button, TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "review.grade");
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new_string (target));
  return button;
}

static void
gr_grade_bar_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  GrGradeBar *self = GR_GRADE_BAR (object);

  switch (id)
    {
    case PROP_TIGHT:
      g_value_set_boolean (value, self->tight);
      break;

    case PROP_BRIEF:
      g_value_set_boolean (value, self->brief);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_grade_bar_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  GrGradeBar *self = GR_GRADE_BAR (object);
  gboolean on = g_value_get_boolean (value);

  switch (id)
    {
    case PROP_TIGHT:
      if (self->tight == on)
        return;
      self->tight = on;
      arrange (self);
      break;

    case PROP_BRIEF:
      if (self->brief == on)
        return;
      self->brief = on;
      for (int i = 0; i < GR_N_RATINGS; i++)
        gtk_widget_set_visible (GTK_WIDGET (self->intervals[i]), !on);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  g_object_notify_by_pspec (object, pspec);
}

static void
gr_grade_bar_dispose (GObject *object)
{
  GrGradeBar *self = GR_GRADE_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_GRADE_BAR);
  for (int i = 0; i < GR_N_RATINGS; i++)
    g_clear_object (&self->buttons[i]);
  G_OBJECT_CLASS (gr_grade_bar_parent_class)->dispose (object);
}

static void
gr_grade_bar_class_init (GrGradeBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_grade_bar_get_property;
  object_class->set_property = gr_grade_bar_set_property;
  object_class->dispose = gr_grade_bar_dispose;

  properties[PROP_TIGHT] = g_param_spec_boolean ("tight", NULL, NULL, FALSE,
                                                 G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_BRIEF] = g_param_spec_boolean ("brief", NULL, NULL, FALSE,
                                                 G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-grade-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, GrGradeBar, grid);
}

static void
gr_grade_bar_init (GrGradeBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int i = 0; i < GR_N_RATINGS; i++)
    self->buttons[i] = g_object_ref_sink (make_button (self, i)); /* they change places */
  arrange (self);
}

/**
 * gr_grade_bar_set_next:
 * @self: the bar
 * @next: (array fixed-size=4): the card after each answer
 * @now_ms: the time of the answer
 */
void
gr_grade_bar_set_next (GrGradeBar       *self,
                       const GrFsrsCard *next,
                       gint64            now_ms)
{
  g_return_if_fail (GR_IS_GRADE_BAR (self));

  for (int i = 0; i < GR_N_RATINGS; i++)
    {
      g_autofree char *interval = gr_review_words_interval (&next[i], now_ms);
      /* Translators: a grade and a length of time: "Good, again in 8 days". */
      g_autofree char *name = g_strdup_printf (_("%s, again in %s"), _ (grades[i]), interval);

      gtk_label_set_label (self->intervals[i], interval);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
}
