/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-version-view.h"

#include "gr-tall-text.h"

struct _GrVersionView
{
  GtkBox parent_instance;

  GrVersionKind kind;
  gboolean replacing;

  GtkLabel *name;
  GtkLabel *amount;
  GtkLabel *prompt;
  GrTallText *text;
  GtkWidget *start;
};

G_DEFINE_FINAL_TYPE (GrVersionView, gr_version_view, GTK_TYPE_BOX)

enum { PROP_0, PROP_KIND, N_PROPS };

enum { EDITED, STARTED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
changed_cb (GrVersionView *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));
  gboolean empty = gtk_text_buffer_get_char_count (buffer) == 0;

  gtk_widget_set_visible (GTK_WIDGET (self->prompt), empty);
  gtk_widget_set_visible (self->start, empty);
  if (!self->replacing)
    g_signal_emit (self, signals[EDITED], 0);
}

static void
start_cb (GrVersionView *self)
{
  g_signal_emit (self, signals[STARTED], 0);
}

static void
gr_version_view_constructed (GObject *object)
{
  GrVersionView *self = GR_VERSION_VIEW (object);
  const char *name = gr_version_get_name (self->kind), *prompt = gr_version_get_prompt (self->kind);

  G_OBJECT_CLASS (gr_version_view_parent_class)->constructed (object);

  gtk_label_set_label (self->name, name);
  gtk_label_set_label (self->prompt, prompt);
  gr_tall_text_set_bullets (self->text, self->kind == GR_VERSION_KIND_BULLETS);
  if (self->kind == GR_VERSION_KIND_BULLETS)
    gtk_widget_set_margin_start (GTK_WIDGET (self->prompt), GR_TALL_TEXT_BULLET_MARGIN + 1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, prompt, GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE,
                                  -1);
}

static gboolean
gr_version_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GR_VERSION_VIEW (widget)->text));
}

static void
gr_version_view_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_KIND:
      g_value_set_enum (value, (int) GR_VERSION_VIEW (object)->kind);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_version_view_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_KIND:
      GR_VERSION_VIEW (object)->kind = (GrVersionKind) g_value_get_enum (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_version_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_VERSION_VIEW);
  G_OBJECT_CLASS (gr_version_view_parent_class)->dispose (object);
}

static void
gr_version_view_class_init (GrVersionViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_version_view_constructed;
  object_class->get_property = gr_version_view_get_property;
  object_class->set_property = gr_version_view_set_property;
  object_class->dispose = gr_version_view_dispose;
  widget_class->grab_focus = gr_version_view_grab_focus;

  properties[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, GR_TYPE_VERSION_KIND, GR_VERSION_KIND_MINUTE,
                                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[EDITED] =
      g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[STARTED] =
      g_signal_new ("started", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (GR_TYPE_TALL_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-version-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GrVersionView, name);
  gtk_widget_class_bind_template_child (widget_class, GrVersionView, amount);
  gtk_widget_class_bind_template_child (widget_class, GrVersionView, prompt);
  gtk_widget_class_bind_template_child (widget_class, GrVersionView, text);
  gtk_widget_class_bind_template_child (widget_class, GrVersionView, start);
  gtk_widget_class_bind_template_callback (widget_class, start_cb);
}

static void
gr_version_view_init (GrVersionView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text)), "changed", G_CALLBACK (changed_cb),
                           self, G_CONNECT_SWAPPED);
}

/**
 * gr_version_view_get_kind:
 * @self: a view
 *
 * Returns: which version it shows
 */
GrVersionKind
gr_version_view_get_kind (GrVersionView *self)
{
  g_return_val_if_fail (GR_IS_VERSION_VIEW (self), GR_VERSION_KIND_MINUTE);

  return self->kind;
}

/**
 * gr_version_view_dup_text:
 * @self: a view
 *
 * Returns: (transfer full): the text as it is on screen
 */
char *
gr_version_view_dup_text (GrVersionView *self)
{
  g_return_val_if_fail (GR_IS_VERSION_VIEW (self), NULL);

  return gr_tall_text_dup_text (self->text);
}

/**
 * gr_version_view_replace:
 * @self: a view
 * @text: what the version is to be
 *
 * Shows a text that came from elsewhere; "edited" is not emitted.
 */
void
gr_version_view_replace (GrVersionView *self,
                         const char    *text)
{
  g_return_if_fail (GR_IS_VERSION_VIEW (self));

  self->replacing = TRUE;
  gr_tall_text_replace (self->text, text);
  self->replacing = FALSE;
}

/**
 * gr_version_view_type:
 * @self: a view
 * @text: words
 *
 * Puts them where the caret is, as if the person had typed them: the text's
 * own undo takes them back.
 */
void
gr_version_view_type (GrVersionView *self,
                      const char    *text)
{
  GtkTextBuffer *buffer;

  g_return_if_fail (GR_IS_VERSION_VIEW (self));
  g_return_if_fail (text != NULL);

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_insert_at_cursor (buffer, text, -1);
  gtk_text_buffer_end_user_action (buffer);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

/**
 * gr_version_view_select:
 * @self: a view
 * @text: words to look for, whatever their case
 *
 * Selects them where they stand first.
 *
 * Returns: whether they stand in it
 */
gboolean
gr_version_view_select (GrVersionView *self,
                        const char    *text)
{
  GtkTextBuffer *buffer;
  GtkTextIter at, start, end;

  g_return_val_if_fail (GR_IS_VERSION_VIEW (self) && text, FALSE);

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));
  gtk_text_buffer_get_start_iter (buffer, &at);
  if (!gtk_text_iter_forward_search (&at, text, GTK_TEXT_SEARCH_CASE_INSENSITIVE, &start, &end, NULL))
    return FALSE;
  gtk_text_buffer_select_range (buffer, &start, &end);
  return TRUE;
}

/**
 * gr_version_view_set_amount:
 * @self: a view
 * @amount: how much there is of it, in words
 *
 * Shows it.
 */
void
gr_version_view_set_amount (GrVersionView *self,
                            const char    *amount)
{
  g_return_if_fail (GR_IS_VERSION_VIEW (self));

  gtk_label_set_label (self->amount, amount);
}

/**
 * gr_version_view_set_language:
 * @self: a view
 * @language: (nullable): the code of the language it is written in
 *
 * Has the spelling checked.  Called once.
 */
void
gr_version_view_set_language (GrVersionView *self,
                              const char    *language)
{
  g_return_if_fail (GR_IS_VERSION_VIEW (self));

  gr_tall_text_set_language (self->text, language);
}
