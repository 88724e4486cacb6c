/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-ask-row.h"

#include <glib/gi18n-lib.h>

#include "gr-plain.h"
#include "gr-text.h"

#define LONGEST_NAME 40 /* characters of a question where it is named in passing */

struct _GrAskRow
{
  AdwActionRow parent_instance;

  GrProfileText *question;

  GtkButton *remove;
};

G_DEFINE_FINAL_TYPE (GrAskRow, gr_ask_row, ADW_TYPE_ACTION_ROW)

static void
update (GrAskRow *self)
{
  const char *text = gr_profile_text_get_text (self->question);
  g_autofree char *name = gr_text_first_line (text != NULL ? text : "", LONGEST_NAME);
  /* Translators: %s is a question that a person means to ask */
  g_autofree char *remove = g_strdup_printf (_("Remove “%s”"), name);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), text != NULL ? text : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
}

/* The group does it; the row only has to say with which question. */
static void
forward_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  g_autofree char *name = g_strconcat ("about.", action + strlen ("row."), NULL);

  gtk_widget_activate_action (widget, name, "s", gr_entity_get_uid (GR_ENTITY (GR_ASK_ROW (widget)->question)));
}

static void
gr_ask_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_ASK_ROW);
  g_clear_object (&GR_ASK_ROW (object)->question);
  G_OBJECT_CLASS (gr_ask_row_parent_class)->dispose (object);
}

static void
gr_ask_row_class_init (GrAskRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_ask_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-ask-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrAskRow, remove);
  gtk_widget_class_install_action (widget_class, "row.edit", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "row.remove", NULL, forward_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "row.remove", NULL);
}

static void
gr_ask_row_init (GrAskRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self);
}

/**
 * gr_ask_row_new:
 * @question: a live text
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_ask_row_new (GrProfileText *question)
{
  GrAskRow *self;

  g_return_val_if_fail (GR_IS_PROFILE_TEXT (question), NULL);

  self = g_object_new (GR_TYPE_ASK_ROW, NULL);
  self->question = g_object_ref (question);
  g_signal_connect_object (question, "notify::text", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
