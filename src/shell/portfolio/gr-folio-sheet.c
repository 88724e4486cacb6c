/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-folio-sheet.h"

#include <glib/gi18n-lib.h>

struct _GrFolioSheet
{
  GObject parent_instance;

  GrFolioPages *pages;
  guint page; /* from 0 */
};

G_DEFINE_FINAL_TYPE (GrFolioSheet, gr_folio_sheet, G_TYPE_OBJECT)

enum { PROP_0, PROP_LABEL, PROP_CAPTION, N_PROPS };

enum { CHANGED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* What is on it, in a few words: a part that begins there, else a thing that does, else the part it belongs to. */
static const char *
get_topic (GrFolioSheet *self)
{
  const GrLayout *layout = self->pages->layout;
  const char *section = gr_layout_get_page_section (layout, self->page);
  const char *thing = NULL;

  if (section == NULL)
    return self->page == 0 ? gr_chapter_get_title (GR_CHAPTER_COVER) : "";
  for (guint i = 0; i < gr_layout_get_n_headings (layout); i++)
    {
      const GrHeading *heading = gr_layout_get_heading (layout, i);

      if (heading->page != self->page)
        continue;
      if (heading->level == 1)
        return heading->title;
      if (heading->level == 2 && thing == NULL)
        thing = heading->title;
    }
  return thing != NULL ? thing : section;
}

static char *
dup_words (GrFolioSheet *self,
           gboolean      spoken)
{
  const char *number = gr_layout_get_page_label (self->pages->layout, self->page);

  if (gr_layout_get_page_section (self->pages->layout, self->page) == NULL)
    return g_strdup (get_topic (self));
  if (spoken)
    /* Translators: a page's number and what is on it: "Page 2: Quiz record" */
    return g_strdup_printf (_("Page %s: %s"), number, get_topic (self));
  /* Translators: a page's number and what is on it, below its picture: "2 · Quiz record" */
  return g_strdup_printf (_("%s · %s"), number, get_topic (self));
}

static void
gr_folio_sheet_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  GrFolioSheet *self = GR_FOLIO_SHEET (object);

  switch (id)
    {
    case PROP_LABEL:
      g_value_take_string (value, dup_words (self, TRUE));
      break;

    case PROP_CAPTION:
      g_value_take_string (value, dup_words (self, FALSE));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_folio_sheet_finalize (GObject *object)
{
  gr_folio_pages_unref (GR_FOLIO_SHEET (object)->pages);
  G_OBJECT_CLASS (gr_folio_sheet_parent_class)->finalize (object);
}

static void
gr_folio_sheet_class_init (GrFolioSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_folio_sheet_get_property;
  object_class->finalize = gr_folio_sheet_finalize;

  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  properties[PROP_CAPTION] = g_param_spec_string ("caption", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] =
      g_signal_new ("changed", GR_TYPE_FOLIO_SHEET, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_folio_sheet_init (GrFolioSheet *self)
{
}

/**
 * gr_folio_sheet_new:
 * @pages: the pages
 * @page: which of them, from 0
 *
 * Returns: (transfer full): an item for it
 */
GrFolioSheet *
gr_folio_sheet_new (GrFolioPages *pages,
                    guint         page)
{
  GrFolioSheet *self = g_object_new (GR_TYPE_FOLIO_SHEET, NULL);

  self->pages = gr_folio_pages_ref (pages);
  self->page = page;
  return self;
}

/**
 * gr_folio_sheet_set_pages:
 * @self: an item
 * @pages: newer pages, at least as many as reach to this one
 *
 * Shows another page in the same place.
 */
void
gr_folio_sheet_set_pages (GrFolioSheet *self,
                          GrFolioPages *pages)
{
  g_return_if_fail (GR_IS_FOLIO_SHEET (self));

  gr_folio_pages_unref (self->pages);
  self->pages = gr_folio_pages_ref (pages);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAPTION]);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * gr_folio_sheet_get_layout:
 * @self: an item
 *
 * Returns: (transfer none): the pages it is one of, until it changes
 */
const GrLayout *
gr_folio_sheet_get_layout (GrFolioSheet *self)
{
  g_return_val_if_fail (GR_IS_FOLIO_SHEET (self), NULL);
  return self->pages->layout;
}

/**
 * gr_folio_sheet_get_page:
 * @self: an item
 *
 * Returns: which page it is, from 0
 */
guint
gr_folio_sheet_get_page (GrFolioSheet *self)
{
  g_return_val_if_fail (GR_IS_FOLIO_SHEET (self), 0);
  return self->page;
}
