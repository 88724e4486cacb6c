/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-label.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "gr-plain.h"

/* Half transparent, so that they work on light and dark; each by itself, so that they can be told apart. */
static const struct
{
  guint16 red;
  guint16 green;
  guint16 blue;
  guint16 alpha;
} paints[] = {
  [GR_PAINT_HIGHLIGHT] = { 0xf5f5, 0xc2c2, 0x1111, 0x5999 }, /* 35 % */
  [GR_PAINT_FOUND] = { 0x3535, 0x8484, 0xe4e4, 0x4ccc },     /* 30 % */
  [GR_PAINT_HERE] = { 0xffff, 0x7878, 0x0000, 0x9999 },      /* 60 % */
};

static void
add (PangoAttrList  *list,
     PangoAttribute *attribute,
     guint           start,
     guint           end)
{
  attribute->start_index = start;
  attribute->end_index = end;
  pango_attr_list_insert (list, attribute);
}

static PangoAttrList *
attributes_of (const GrMarkupBlock *block)
{
  PangoAttrList *list = pango_attr_list_new ();

  for (guint i = 0; i < block->n_spans; i++)
    {
      const GrMarkupSpan *span = &block->spans[i];

      if (span->style & GR_MARKUP_BOLD)
        add (list, pango_attr_weight_new (PANGO_WEIGHT_BOLD), span->start, span->end);
      if (span->style & (GR_MARKUP_ITALIC | GR_MARKUP_IMAGE))
        add (list, pango_attr_style_new (PANGO_STYLE_ITALIC), span->start, span->end);
      if (span->style & GR_MARKUP_MONOSPACE)
        add (list, pango_attr_family_new ("monospace"), span->start, span->end);
    }
  return list;
}

/* A place in the same file is safe too, but there is no way to it here. */
static gboolean
can_open (const char *url)
{
  return url && *url != '#' && gr_markup_url_is_safe (url);
}

static gboolean
is_link (const GrMarkupSpan *span)
{
  return (span->style & GR_MARKUP_LINK) && can_open (span->url);
}

static void
append_escaped (GString    *markup,
                const char *text,
                gsize       len)
{
  g_autofree char *escaped = g_markup_escape_text (text, len);

  g_string_append (markup, escaped);
}

/* GTK makes links that can be reached by keyboard and screen reader from
 * markup only.  Nothing in it is the guide's: its text and addresses are
 * escaped, and the only tags are ours. */
static char *
dup_with_links (const GrMarkupBlock *block)
{
  GString *markup = g_string_new (NULL);
  guint at = 0;
  gboolean found = FALSE;

  for (guint i = 0; i < block->n_spans; i++)
    {
      const GrMarkupSpan *span = &block->spans[i];

      if (!is_link (span))
        continue;
      append_escaped (markup, block->text + at, span->start - at);
      g_string_append (markup, "<a href=\"");
      append_escaped (markup, span->url, strlen (span->url));
      g_string_append (markup, "\">");
      append_escaped (markup, block->text + span->start, span->end - span->start);
      g_string_append (markup, "</a>");
      at = span->end;
      found = TRUE;
    }
  append_escaped (markup, block->text + at, strlen (block->text + at));
  return g_string_free (markup, !found);
}

static void
open_cb (AdwAlertDialog *dialog,
         const char     *response,
         GtkWidget      *widget)
{
  g_autoptr (GtkUriLauncher) launcher = NULL;
  GtkRoot *root = gtk_widget_get_root (widget);

  if (!g_str_equal (response, "open"))
    return;
  launcher = gtk_uri_launcher_new (adw_alert_dialog_get_body (dialog));
  gtk_uri_launcher_launch (launcher, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, NULL, NULL);
}

/**
 * gr_reader_ask_to_open:
 * @widget: where the link is
 * @uri: where it leads; anything but http, https and mailto is not opened
 *
 * Shows where a link really leads, and opens it when the person agrees.
 */
void
gr_reader_ask_to_open (GtkWidget  *widget,
                       const char *uri)
{
  AdwDialog *dialog;

  g_return_if_fail (GTK_IS_WIDGET (widget) && uri);

  if (!can_open (uri))
    return;
  dialog = adw_alert_dialog_new (_("Open This Link?"), uri);
  adw_alert_dialog_set_body_use_markup (ADW_ALERT_DIALOG (dialog), FALSE);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _("_Cancel"), "open", _("_Open"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "open", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "open");
  g_signal_connect_object (dialog, "response", G_CALLBACK (open_cb), widget, 0);
  adw_dialog_present (dialog, widget);
}

static gboolean
activate_link_cb (GtkWidget  *label,
                  const char *uri)
{
  gr_reader_ask_to_open (label, uri);
  return TRUE; /* or GTK would open it */
}

/**
 * gr_reader_label_new:
 * @block: a block that has text
 * @role: what it is for a screen reader
 *
 * Shows a block of a guide as real text: it can be selected and copied, wraps
 * anywhere rather than be wider than its place, and is never read as markup.
 *
 * Returns: (transfer floating): a label
 */
GtkWidget *
gr_reader_label_new (const GrMarkupBlock *block,
                     GtkAccessibleRole    role)
{
  g_autoptr (PangoAttrList) attributes = attributes_of (block);
  g_autofree char *markup = dup_with_links (block);
  GtkWidget *label =
      g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "xalign", 0.0, "hexpand", TRUE, "wrap", TRUE, "wrap-mode",
                    PANGO_WRAP_WORD_CHAR, "natural-wrap-mode", GTK_NATURAL_WRAP_WORD, NULL);

  gtk_widget_add_css_class (label, "reader");
  if (markup)
    {
      gtk_label_set_markup (GTK_LABEL (label), markup);
      g_signal_connect (label, "activate-link", G_CALLBACK (activate_link_cb), NULL);
    }
  else
    gtk_label_set_text (gr_plain (label), block->text);
  gtk_label_set_attributes (GTK_LABEL (label), attributes);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  return label;
}

/**
 * gr_reader_label_has_links:
 * @label: made by [func@reader_label_new]
 *
 * Returns: whether there is a link in it to go to by keyboard
 */
gboolean
gr_reader_label_has_links (GtkWidget *label)
{
  g_return_val_if_fail (GTK_IS_LABEL (label), FALSE);
  return gtk_label_get_use_markup (GTK_LABEL (label));
}

static gboolean
is_painted (PangoAttribute *attribute,
            gpointer        data)
{
  GrPaint paint = GPOINTER_TO_UINT (data);

  if (attribute->klass->type == PANGO_ATTR_BACKGROUND)
    {
      const PangoColor *color = &((PangoAttrColor *) attribute)->color;

      return color->red == paints[paint].red && color->green == paints[paint].green &&
             color->blue == paints[paint].blue;
    }
  return attribute->klass->type == PANGO_ATTR_BACKGROUND_ALPHA &&
         ((PangoAttrInt *) attribute)->value == paints[paint].alpha;
}

static void
add_paint (PangoAttrList *list,
           GrPaint        paint,
           guint          start,
           guint          end)
{
  add (list, pango_attr_background_new (paints[paint].red, paints[paint].green, paints[paint].blue), start, end);
  add (list, pango_attr_background_alpha_new (paints[paint].alpha), start, end);
}

/**
 * gr_reader_label_paint:
 * @label: made by [func@reader_label_new]
 * @paint: in which way
 * @start: the first byte
 * @end: the byte behind the last
 *
 * Marks a part of a text, over what it is marked with in other ways.
 */
void
gr_reader_label_paint (GtkWidget *label,
                       GrPaint    paint,
                       gsize      start,
                       gsize      end)
{
  g_autoptr (PangoAttrList) list = pango_attr_list_copy (gtk_label_get_attributes (GTK_LABEL (label)));

  add_paint (list, paint, (guint) start, (guint) end);
  gtk_label_set_attributes (GTK_LABEL (label), list);
}

/**
 * gr_reader_label_clear:
 * @label: made by [func@reader_label_new]
 * @paint: in which way
 *
 * Takes away all marks of one kind.
 */
void
gr_reader_label_clear (GtkWidget *label,
                       GrPaint    paint)
{
  g_autoptr (PangoAttrList) list = pango_attr_list_copy (gtk_label_get_attributes (GTK_LABEL (label)));
  g_autoptr (PangoAttrList) old = pango_attr_list_filter (list, is_painted, GUINT_TO_POINTER (paint));

  if (old)
    gtk_label_set_attributes (GTK_LABEL (label), list);
}

/* The end of @needle at the start of @text, without regard to case; NULL if it is not there. */
static const char *
match_at (const char *text,
          const char *needle)
{
  while (*needle)
    {
      if (!*text || g_unichar_tolower (g_utf8_get_char (text)) != g_unichar_tolower (g_utf8_get_char (needle)))
        return NULL;
      text = g_utf8_next_char (text);
      needle = g_utf8_next_char (needle);
    }
  return text;
}

/**
 * gr_reader_text_find:
 * @text: a text
 * @needle: what to find in it, without regard to case
 * @start: (inout): where to look from; then the first byte of what was found
 * @end: (out): the byte behind the last
 *
 * Returns: whether @needle is there
 */
gboolean
gr_reader_text_find (const char *text,
                     const char *needle,
                     gsize      *start,
                     gsize      *end)
{
  for (const char *at = text + *start; *needle && *at; at = g_utf8_next_char (at))
    {
      const char *stop = match_at (at, needle);

      if (!stop)
        continue;
      *start = at - text;
      *end = stop - text;
      return TRUE;
    }
  return FALSE;
}

/**
 * gr_reader_label_find:
 * @label: made by [func@reader_label_new]
 * @text: (nullable): what to find, without regard to case; %NULL or "" takes the marks away
 *
 * Marks where a text stands.
 *
 * Returns: how often it does
 */
guint
gr_reader_label_find (GtkWidget  *label,
                      const char *text)
{
  const char *whole = gtk_label_get_text (GTK_LABEL (label));
  gsize start = 0;
  gsize end = 0;
  guint n = 0;

  gr_reader_label_clear (label, GR_PAINT_FOUND);
  gr_reader_label_clear (label, GR_PAINT_HERE);
  for (; text && gr_reader_text_find (whole, text, &start, &end); start = end)
    {
      gr_reader_label_paint (label, GR_PAINT_FOUND, start, end);
      n++;
    }
  return n;
}

/**
 * gr_reader_label_seek:
 * @label: made by [func@reader_label_new]
 * @text: what is looked for
 * @nth: which place, from 0
 * @rect: (out): where it is in the label
 *
 * Marks one of the places [func@reader_label_find] marked as the one that one is at.
 */
void
gr_reader_label_seek (GtkWidget    *label,
                      const char   *text,
                      guint         nth,
                      GdkRectangle *rect)
{
  const char *whole = gtk_label_get_text (GTK_LABEL (label));
  PangoRectangle place = { 0 };
  gsize start = 0;
  gsize end = 0;
  int x, y;

  for (guint i = 0; gr_reader_text_find (whole, text, &start, &end) && i < nth; i++)
    start = end;
  gr_reader_label_paint (label, GR_PAINT_HERE, start, end);
  pango_layout_index_to_pos (gtk_label_get_layout (GTK_LABEL (label)), (int) start, &place);
  gtk_label_get_layout_offsets (GTK_LABEL (label), &x, &y);
  *rect = (GdkRectangle) { x + PANGO_PIXELS (place.x), y + PANGO_PIXELS (place.y), PANGO_PIXELS (place.width),
                           PANGO_PIXELS (place.height) };
}
