/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reveal.h"

struct _GrReveal
{
  GtkWidget parent_instance;

  GtkWidget *button;
  GtkWidget *content;
  char *show;
  char *hide;
  char *about;
  gboolean filled;
};

enum { FILL, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GrReveal, gr_reveal, GTK_TYPE_WIDGET)

static void
say (GrReveal   *self,
     const char *text)
{
  g_autofree char *name = self->about ? g_strdup_printf ("%s: %s", text, self->about) : g_strdup (text);

  gtk_button_set_label (GTK_BUTTON (self->button), text);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
clicked_cb (GrReveal *self)
{
  g_assert (GR_IS_REVEAL (self));
  gr_reveal_set_open (self, !gr_reveal_get_open (self));
}

static void
gr_reveal_dispose (GObject *object)
{
  GrReveal *self = GR_REVEAL (object);

  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  G_OBJECT_CLASS (gr_reveal_parent_class)->dispose (object);
}

static void
gr_reveal_finalize (GObject *object)
{
  GrReveal *self = GR_REVEAL (object);

  g_free (self->show);
  g_free (self->hide);
  g_free (self->about);
  G_OBJECT_CLASS (gr_reveal_parent_class)->finalize (object);
}

static void
gr_reveal_class_init (GrRevealClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gr_reveal_dispose;
  object_class->finalize = gr_reveal_finalize;
  signals[FILL] =
      g_signal_new ("fill", GR_TYPE_REVEAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, GTK_TYPE_BOX);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
gr_reveal_init (GrReveal *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->button = gtk_button_new ();
  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_set_halign (self->button, GTK_ALIGN_START);
  gtk_button_set_can_shrink (GTK_BUTTON (self->button), TRUE);
  gtk_widget_set_visible (self->content, FALSE);
  gtk_widget_add_css_class (self->content, "answer");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_RELATION_CONTROLS, self->content, NULL,
                                  -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
  g_signal_connect_swapped (self->button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  gtk_widget_set_parent (self->content, GTK_WIDGET (self));
}

/**
 * gr_reveal_new:
 * @show: what the button says while it is closed
 * @hide: what it says while it is open
 * @about: (nullable): what it belongs to, for a screen reader, where there are several of a name
 *
 * Returns: (transfer floating): a closed one
 */
GtkWidget *
gr_reveal_new (const char *show,
               const char *hide,
               const char *about)
{
  GrReveal *self = g_object_new (GR_TYPE_REVEAL, NULL);

  self->show = g_strdup (show);
  self->hide = g_strdup (hide);
  self->about = g_strdup (about);
  say (self, show);
  return GTK_WIDGET (self);
}

/**
 * gr_reveal_get_content:
 * @self: a reveal
 *
 * Returns: (transfer none): the box below the button
 */
GtkWidget *
gr_reveal_get_content (GrReveal *self)
{
  g_return_val_if_fail (GR_IS_REVEAL (self), NULL);
  return self->content;
}

/**
 * gr_reveal_get_open:
 * @self: a reveal
 *
 * Returns: whether its content is shown
 */
gboolean
gr_reveal_get_open (GrReveal *self)
{
  g_return_val_if_fail (GR_IS_REVEAL (self), FALSE);
  return gtk_widget_get_visible (self->content);
}

/**
 * gr_reveal_set_open:
 * @self: a reveal
 * @open: whether to show its content
 *
 * Shows or hides it, as its button does.
 */
void
gr_reveal_set_open (GrReveal *self,
                    gboolean  open)
{
  g_return_if_fail (GR_IS_REVEAL (self));

  if (gr_reveal_get_open (self) == open)
    return;
  if (!self->filled)
    {
      self->filled = TRUE;
      g_signal_emit (self, signals[FILL], 0, self->content);
    }
  gtk_widget_set_visible (self->content, open);
  say (self, open ? self->hide : self->show);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, open, -1);
}
