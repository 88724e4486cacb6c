/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-part-view.h"

#include "gr-part-color.h"
#include "gr-tall-text.h"

struct _GrPartView
{
  GtkBox parent_instance;

  GrStoryPart part;
  gboolean replacing;

  GtkLabel *badge;
  GtkLabel *name;
  GtkLabel *amount;
  GtkLabel *prompt;
  GrTallText *text;
  GtkTextTag *hint; /* owned by the text's buffer */
};

G_DEFINE_FINAL_TYPE (GrPartView, gr_part_view, GTK_TYPE_BOX)

enum { PROP_0, PROP_PART, N_PROPS };

enum { EDITED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
changed_cb (GrPartView *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));

  gtk_widget_set_visible (GTK_WIDGET (self->prompt), gtk_text_buffer_get_char_count (buffer) == 0);
  if (!self->replacing)
    g_signal_emit (self, signals[EDITED], 0);
}

static void
gr_part_view_constructed (GObject *object)
{
  GrPartView *self = GR_PART_VIEW (object);

  G_OBJECT_CLASS (gr_part_view_parent_class)->constructed (object);

  gtk_label_set_label (self->badge, gr_story_part_get_letter (self->part));
  gtk_label_set_label (self->name, gr_story_part_get_name (self->part));
  gtk_label_set_label (self->prompt, gr_story_part_get_prompt (self->part));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gr_story_part_get_name (self->part), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  gr_story_part_get_prompt (self->part), GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, TRUE, -1);
}

static gboolean
gr_part_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GR_PART_VIEW (widget)->text));
}

static void
gr_part_view_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_PART:
      g_value_set_enum (value, GR_PART_VIEW (object)->part);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_part_view_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_PART:
      GR_PART_VIEW (object)->part = g_value_get_enum (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_part_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PART_VIEW);
  G_OBJECT_CLASS (gr_part_view_parent_class)->dispose (object);
}

static void
gr_part_view_class_init (GrPartViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_part_view_constructed;
  object_class->get_property = gr_part_view_get_property;
  object_class->set_property = gr_part_view_set_property;
  object_class->dispose = gr_part_view_dispose;
  widget_class->grab_focus = gr_part_view_grab_focus;

  properties[PROP_PART] = g_param_spec_enum ("part", NULL, NULL, GR_TYPE_STORY_PART, GR_STORY_PART_SITUATION,
                                             G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[EDITED] =
      g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (GR_TYPE_TALL_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-part-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPartView, badge);
  gtk_widget_class_bind_template_child (widget_class, GrPartView, name);
  gtk_widget_class_bind_template_child (widget_class, GrPartView, amount);
  gtk_widget_class_bind_template_child (widget_class, GrPartView, prompt);
  gtk_widget_class_bind_template_child (widget_class, GrPartView, text);
}

static void
gr_part_view_init (GrPartView *self)
{
  const GdkRGBA quiet = { 0.5f, 0.5f, 0.5f, 1.f }; /* seen on light and on dark, and not the colour of a mistake */
  GtkTextBuffer *buffer;

  gtk_widget_init_template (GTK_WIDGET (self));
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));
  g_signal_connect_object (buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  self->hint =
      gtk_text_buffer_create_tag (buffer, "hint", "underline", PANGO_UNDERLINE_SINGLE, "underline-rgba", &quiet, NULL);
}

/**
 * gr_part_view_get_part:
 * @self: a view
 *
 * Returns: which part it shows
 */
GrStoryPart
gr_part_view_get_part (GrPartView *self)
{
  g_return_val_if_fail (GR_IS_PART_VIEW (self), GR_STORY_PART_SITUATION);

  return self->part;
}

/**
 * gr_part_view_dup_text:
 * @self: a view
 *
 * Returns: (transfer full): the text as it is on screen
 */
char *
gr_part_view_dup_text (GrPartView *self)
{
  g_return_val_if_fail (GR_IS_PART_VIEW (self), NULL);

  return gr_tall_text_dup_text (self->text);
}

/**
 * gr_part_view_replace:
 * @self: a view
 * @text: what the part is to be
 *
 * Shows a text that came from elsewhere; "edited" is not emitted.
 */
void
gr_part_view_replace (GrPartView *self,
                      const char *text)
{
  g_return_if_fail (GR_IS_PART_VIEW (self));

  self->replacing = TRUE;
  gr_tall_text_replace (self->text, text);
  self->replacing = FALSE;
}

/**
 * gr_part_view_select:
 * @self: a part
 * @text: words to look for, whatever their case
 *
 * Selects them where they stand first, and goes there.
 *
 * Returns: whether they stand in it
 */
gboolean
gr_part_view_select (GrPartView *self,
                     const char *text)
{
  GtkTextBuffer *buffer;
  GtkTextIter at, start, end;

  g_return_val_if_fail (GR_IS_PART_VIEW (self) && text, FALSE);

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));
  gtk_text_buffer_get_start_iter (buffer, &at);
  if (!gtk_text_iter_forward_search (&at, text, GTK_TEXT_SEARCH_CASE_INSENSITIVE, &start, &end, NULL))
    return FALSE;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_text_buffer_select_range (buffer, &start, &end);
  return TRUE;
}

/**
 * gr_part_view_set_telling:
 * @self: a view
 * @telling: what the whole story comes to
 *
 * Shows how much there is of this part.
 */
void
gr_part_view_set_telling (GrPartView      *self,
                          const GrTelling *telling)
{
  g_autofree char *amount = NULL;

  g_return_if_fail (GR_IS_PART_VIEW (self));

  amount = gr_telling_describe_part (telling, self->part);
  gtk_label_set_label (self->amount, amount);
  if (telling->words[self->part] > 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->badge), gr_part_color_get_css (self->part));
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->badge), gr_part_color_get_css (self->part));
}

/**
 * gr_part_view_set_language:
 * @self: a view
 * @language: (nullable): the code of the language it is written in
 *
 * Has the spelling checked.  Called once.
 */
void
gr_part_view_set_language (GrPartView *self,
                           const char *language)
{
  g_return_if_fail (GR_IS_PART_VIEW (self));

  gr_tall_text_set_language (self->text, language);
}

/**
 * gr_part_view_clear_hints:
 * @self: a view
 *
 * Takes away all marks of [method@PartView.mark_hint].
 */
void
gr_part_view_clear_hints (GrPartView *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_if_fail (GR_IS_PART_VIEW (self));

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_remove_tag (buffer, self->hint, &start, &end);
}

/**
 * gr_part_view_mark_hint:
 * @self: a view
 * @from: the first character
 * @to: one past the last
 *
 * Underlines words that are worth a look.
 */
void
gr_part_view_mark_hint (GrPartView *self,
                        guint       from,
                        guint       to)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_if_fail (GR_IS_PART_VIEW (self));

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));
  gtk_text_buffer_get_iter_at_offset (buffer, &start, (int) from);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) to);
  gtk_text_buffer_apply_tag (buffer, self->hint, &start, &end);
}

/**
 * gr_part_view_go_to:
 * @self: a view
 * @from: the first character
 * @to: one past the last; @from for the caret alone
 *
 * Goes to the text and selects the words.
 */
void
gr_part_view_go_to (GrPartView *self,
                    guint       from,
                    guint       to)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_if_fail (GR_IS_PART_VIEW (self));

  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));
  gtk_text_buffer_get_iter_at_offset (buffer, &start, (int) from);
  gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) to);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
  gtk_text_buffer_select_range (buffer, &end, &start); /* typing goes on behind them */
}
