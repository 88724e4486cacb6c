/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-suggest-entry.h"

#include <glib/gi18n-lib.h>

#define MOST 6 /* offered at a time */

struct _GrSuggestEntry
{
  AdwBin parent_instance;

  char **offer;
  gboolean replacing;

  GtkEntry *entry;
  GtkPopover *popover;
  GtkListBox *rows;
};

G_DEFINE_FINAL_TYPE (GrSuggestEntry, gr_suggest_entry, ADW_TYPE_BIN)

enum { PROP_0, PROP_PLACEHOLDER, PROP_TEXT, PROP_MAX_LENGTH, N_PROPS };

enum { CHOSEN, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
set_expanded (GrSuggestEntry *self,
              gboolean        expanded)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_EXPANDED, expanded, -1);
}

static void
hide_offer (GrSuggestEntry *self)
{
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT);
  gtk_popover_popdown (self->popover);
  set_expanded (self, FALSE);
}

static void
add_row (GrSuggestEntry *self,
         const char     *text)
{
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_list_box_append (self->rows, row);
}

static guint
fill_offer (GrSuggestEntry *self)
{
  const char *text = gr_suggest_entry_get_text (self);
  guint n = 0;

  gtk_list_box_remove_all (self->rows);
  for (guint i = 0; self->offer != NULL && self->offer[i] != NULL && n < MOST; i++)
    if (*text == '\0' || g_str_match_string (text, self->offer[i], TRUE))
      {
        add_row (self, self->offer[i]);
        n++;
      }
  gtk_list_box_unselect_all (self->rows);
  return n;
}

static void
show_offer (GrSuggestEntry *self)
{
  if (fill_offer (self) == 0)
    {
      hide_offer (self);
      return;
    }
  gtk_popover_popup (self->popover);
  set_expanded (self, TRUE);
}

static void
changed_cb (GrSuggestEntry *self)
{
  if (self->entry == NULL) /* the template is being made */
    return;
  if (!self->replacing)
    {
      if (*gr_suggest_entry_get_text (self) != '\0')
        show_offer (self);
      else
        hide_offer (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

static const char *
get_row_text (GtkListBoxRow *row)
{
  return gtk_label_get_label (GTK_LABEL (gtk_list_box_row_get_child (row)));
}

static void
choose (GrSuggestEntry *self,
        const char     *text)
{
  g_autofree char *chosen = g_strstrip (g_strdup (text));

  hide_offer (self);
  gr_suggest_entry_set_text (self, chosen);
  g_signal_emit (self, signals[CHOSEN], 0, chosen);
}

static void
activate_cb (GrSuggestEntry *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->rows);

  choose (self, gtk_widget_get_visible (GTK_WIDGET (self->popover)) && row != NULL ? get_row_text (row)
                                                                                   : gr_suggest_entry_get_text (self));
}

static void
row_activated_cb (GrSuggestEntry *self,
                  GtkListBoxRow  *row)
{
  choose (self, get_row_text (row));
}

/* The focus stays where one types, so what is gone through has to be said. */
static void
move (GrSuggestEntry *self,
      int             step)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->rows);
  int at = row != NULL ? gtk_list_box_row_get_index (row) + step : step > 0 ? 0 : -1;

  row = at >= 0 ? gtk_list_box_get_row_at_index (self->rows, at) : NULL;
  gtk_list_box_select_row (self->rows, row);
  if (row == NULL)
    {
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT);
      return;
    }
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_RELATION_ACTIVE_DESCENDANT, row, -1);
  gtk_accessible_announce (GTK_ACCESSIBLE (self->entry), get_row_text (row),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
key_pressed_cb (GrSuggestEntry *self,
                guint           key,
                guint           code,
                GdkModifierType modifiers)
{
  gboolean shown = gtk_widget_get_visible (GTK_WIDGET (self->popover));

  if ((modifiers & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  switch (key)
    {
    case GDK_KEY_Down:
      if (!shown)
        show_offer (self);
      else
        move (self, 1);
      return gtk_widget_get_visible (GTK_WIDGET (self->popover));
    case GDK_KEY_Up:
      if (shown)
        move (self, -1);
      return shown;
    case GDK_KEY_Escape:
      if (shown)
        hide_offer (self);
      return shown;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
gr_suggest_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GR_SUGGEST_ENTRY (widget)->entry));
}

static void
gr_suggest_entry_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  GTK_WIDGET_CLASS (gr_suggest_entry_parent_class)->size_allocate (widget, width, height, baseline);
  gtk_popover_present (GR_SUGGEST_ENTRY (widget)->popover);
}

static void
gr_suggest_entry_get_property (GObject    *object,
                               guint       id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  GrSuggestEntry *self = GR_SUGGEST_ENTRY (object);

  switch (id)
    {
    case PROP_PLACEHOLDER:
      g_value_set_string (value, gtk_entry_get_placeholder_text (self->entry));
      break;

    case PROP_TEXT:
      g_value_set_string (value, gr_suggest_entry_get_text (self));
      break;

    case PROP_MAX_LENGTH:
      g_value_set_int (value, gtk_entry_get_max_length (self->entry));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_suggest_entry_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  GrSuggestEntry *self = GR_SUGGEST_ENTRY (object);
  const char *text = id != PROP_MAX_LENGTH ? g_value_get_string (value) : NULL;

  switch (id)
    {
    case PROP_MAX_LENGTH:
      gtk_entry_set_max_length (self->entry, g_value_get_int (value));
      break;

    case PROP_PLACEHOLDER:
      gtk_entry_set_placeholder_text (self->entry, text);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      text != NULL ? text : "", -1);
      break;

    case PROP_TEXT:
      gr_suggest_entry_set_text (self, text != NULL ? text : "");
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_suggest_entry_dispose (GObject *object)
{
  GrSuggestEntry *self = GR_SUGGEST_ENTRY (object);

  if (self->popover != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->popover));
  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_SUGGEST_ENTRY);
  g_clear_pointer (&self->offer, g_strfreev);
  G_OBJECT_CLASS (gr_suggest_entry_parent_class)->dispose (object);
}

static void
gr_suggest_entry_class_init (GrSuggestEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_suggest_entry_get_property;
  object_class->set_property = gr_suggest_entry_set_property;
  object_class->dispose = gr_suggest_entry_dispose;
  widget_class->grab_focus = gr_suggest_entry_grab_focus;
  widget_class->size_allocate = gr_suggest_entry_size_allocate;

  properties[PROP_PLACEHOLDER] = g_param_spec_string ("placeholder", NULL, NULL, NULL, flags);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  properties[PROP_MAX_LENGTH] = g_param_spec_int ("max-length", NULL, NULL, 0, 65535, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-suggest-entry.ui");
  gtk_widget_class_bind_template_child (widget_class, GrSuggestEntry, entry);
  gtk_widget_class_bind_template_child (widget_class, GrSuggestEntry, popover);
  gtk_widget_class_bind_template_child (widget_class, GrSuggestEntry, rows);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, hide_offer);
}

static void
gr_suggest_entry_init (GrSuggestEntry *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->popover), GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP, TRUE, -1);
  set_expanded (self, FALSE);
}

/**
 * gr_suggest_entry_get_text:
 * @self: an entry
 *
 * Returns: what was typed
 */
const char *
gr_suggest_entry_get_text (GrSuggestEntry *self)
{
  g_return_val_if_fail (GR_IS_SUGGEST_ENTRY (self), NULL);

  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

/**
 * gr_suggest_entry_set_text:
 * @self: an entry
 * @text: what is to stand in it
 *
 * Replaces what was typed; nothing is offered because of it.
 */
void
gr_suggest_entry_set_text (GrSuggestEntry *self,
                           const char     *text)
{
  g_return_if_fail (GR_IS_SUGGEST_ENTRY (self));
  g_return_if_fail (text != NULL);

  self->replacing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
  self->replacing = FALSE;
}

/**
 * gr_suggest_entry_set_offer:
 * @self: an entry
 * @offer: (nullable) (array zero-terminated=1): what was said before, the best first
 *
 * Sets what is offered from now on.
 */
void
gr_suggest_entry_set_offer (GrSuggestEntry    *self,
                            const char *const *offer)
{
  g_return_if_fail (GR_IS_SUGGEST_ENTRY (self));

  g_strfreev (self->offer);
  self->offer = g_strdupv ((char **) offer);
}
