/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-hint-row.h"

#include <glib/gi18n-lib.h>

#include "gr-plain.h"

struct _GrHintRow
{
  AdwActionRow parent_instance;

  GrHint *hint;

  GtkButton *dismiss;
  GtkPopover *popover;
  GtkLabel *why;
};

G_DEFINE_FINAL_TYPE (GrHintRow, gr_hint_row, ADW_TYPE_ACTION_ROW)

enum { DISMISSED, N_SIGNALS };

static guint signals[N_SIGNALS];

static void
dismiss_cb (GrHintRow *self)
{
  g_signal_emit (self, signals[DISMISSED], 0);
}

static void
explain_cb (GrHintRow *self)
{
  gtk_popover_popup (self->popover);
}

static gboolean
explain_key_cb (GtkWidget *widget,
                GVariant  *args,
                gpointer   data)
{
  explain_cb (GR_HINT_ROW (widget));
  return TRUE;
}

static void
gr_hint_row_size_allocate (GtkWidget *widget,
                           int        width,
                           int        height,
                           int        baseline)
{
  GTK_WIDGET_CLASS (gr_hint_row_parent_class)->size_allocate (widget, width, height, baseline);
  gtk_popover_present (GR_HINT_ROW (widget)->popover);
}

static void
gr_hint_row_dispose (GObject *object)
{
  if (GR_HINT_ROW (object)->popover != NULL)
    gtk_widget_unparent (GTK_WIDGET (GR_HINT_ROW (object)->popover));
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_HINT_ROW);
  g_clear_object (&GR_HINT_ROW (object)->hint);
  G_OBJECT_CLASS (gr_hint_row_parent_class)->dispose (object);
}

static void
gr_hint_row_class_init (GrHintRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_hint_row_dispose;
  widget_class->size_allocate = gr_hint_row_size_allocate;

  signals[DISMISSED] =
      g_signal_new ("dismissed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-hint-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrHintRow, dismiss);
  gtk_widget_class_bind_template_child (widget_class, GrHintRow, popover);
  gtk_widget_class_bind_template_child (widget_class, GrHintRow, why);
  gtk_widget_class_bind_template_callback (widget_class, dismiss_cb);
  gtk_widget_class_bind_template_callback (widget_class, explain_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F1, GDK_SHIFT_MASK, explain_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, explain_key_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, explain_key_cb, NULL);
}

static void
gr_hint_row_init (GrHintRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self);
  gtk_widget_set_parent (GTK_WIDGET (self->popover), GTK_WIDGET (self));
}

/**
 * gr_hint_row_new:
 * @hint: a hint
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_hint_row_new (GrHint *hint)
{
  GrHintRow *self;
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (GR_IS_HINT (hint), NULL);

  self = g_object_new (GR_TYPE_HINT_ROW, NULL);
  self->hint = g_object_ref (hint);
  title = gr_hint_dup_title (hint);
  /* Translators: %s is what a hint is about, such as: Result is empty */
  name = g_strdup_printf (_("Dismiss: %s"), title);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), gr_hint_get_reason (hint));
  gtk_label_set_label (self->why, gr_hint_get_why (hint));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->dismiss), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return GTK_WIDGET (self);
}

/**
 * gr_hint_row_get_hint:
 * @self: a row
 *
 * Returns: (transfer none): its hint
 */
GrHint *
gr_hint_row_get_hint (GrHintRow *self)
{
  g_return_val_if_fail (GR_IS_HINT_ROW (self), NULL);

  return self->hint;
}
