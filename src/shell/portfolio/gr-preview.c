/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-preview.h"

#include <glib/gi18n-lib.h>

#include "gr-folio-order.h"
#include "gr-folio-sheet.h"

#define REST_MS 20 /* a change seldom comes alone; pages are to follow within 100 ms */

struct _GrPreview
{
  GObject parent_instance;

  GrLibrary *library;
  GrFolioWanted wanted;
  GListStore *parts;  /* GrFolioItem */
  GListStore *sheets; /* GrFolioSheet */
  GrFolioPages *pages;
  GrShaper *shaper; /* of the job while there is one */
  GError *error;
  GCancellable *cancellable;
  guint wait_id;
  gboolean seen;
  gboolean stale; /* something changed since the newest pages were begun */
  gboolean reading;
};

G_DEFINE_FINAL_TYPE (GrPreview, gr_preview, G_TYPE_OBJECT)

enum { UPDATED, N_SIGNALS };

static guint signals[N_SIGNALS];

/* What a portfolio is made from; other things may change without any page being another. */
static const char *const types[] = {
  "profile", "profile-text", "private-word",   "story",       "story-version", "story-answers", "competency",
  "take",    "own-answer",   "mock-round",     "mock-person", "attempt",       "project",       "phase",
  "task",    "deliverable",  "evidence",       "work",        "guide",         "question",      "folio-part",
  "opening", "round",        "round-question", "interaction", "expertise",     "metric",        "metric-value",
  "mark",    "review",       "journal-entry",  "file",        "person",        "plan-item",     NULL,
};

static const GrComposeWarning *
find_warning (GrPreview *self,
              GrChapter  part)
{
  for (guint i = 0; self->pages != NULL && i < self->pages->warnings->len; i++)
    {
      const GrComposeWarning *warning = g_ptr_array_index (self->pages->warnings, i);

      if (warning->part == part)
        return warning;
    }
  return NULL;
}

static void
update_detail (GrPreview   *self,
               GrFolioItem *item)
{
  GrChapter part = gr_folio_item_get_part (item);
  const GrComposeWarning *warning = find_warning (self, part);
  int page = gr_preview_find_page (self, part);
  g_autofree char *from = NULL;

  if (!gr_folio_item_get_shown (item) || !gr_preset_allows (self->wanted.preset, part))
    {
      gr_folio_item_set_detail (item, gr_folio_item_get_shown (item) ? _("Not for this reader") : _("Left out"),
                                FALSE);
      return;
    }
  if (page >= 0)
    /* Translators: where a part of the portfolio begins, such as "From page 4" */
    from = g_strdup_printf (_("From page %s"), gr_layout_get_page_label (self->pages->layout, (guint) page));
  gr_folio_item_set_detail (item, warning != NULL ? warning->message : from, warning != NULL && !warning->empty);
}

/* Brings one part to its place; what stands right already is left alone, with its focus. */
static GrFolioItem *
ensure_item (GrPreview *self,
             GrChapter  part,
             guint      at)
{
  g_autoptr (GrFolioItem) item = NULL;
  int from = gr_preview_find_part (self, part);

  if (from == (int) at)
    {
      item = g_list_model_get_item (G_LIST_MODEL (self->parts), at);
      return g_steal_pointer (&item);
    }
  if (from < 0)
    item = gr_folio_item_new (part);
  else
    {
      item = g_list_model_get_item (G_LIST_MODEL (self->parts), (guint) from);
      g_list_store_remove (self->parts, (guint) from);
    }
  g_list_store_insert (self->parts, at, item);
  return g_steal_pointer (&item);
}

static void
update_parts (GrPreview *self)
{
  g_autoptr (GArray) order = gr_folio_order_read (self->library);

  for (guint i = 0; i < order->len; i++)
    {
      const GrFolioPlace *place = &g_array_index (order, GrFolioPlace, i);
      g_autoptr (GrFolioItem) item = ensure_item (self, place->part, i);

      gr_folio_item_set_shown (item, place->shown);
      update_detail (self, item);
    }
}

/* Items are kept and shown anew, so that the list does not jump. */
static void
update_sheets (GrPreview *self)
{
  guint had = g_list_model_get_n_items (G_LIST_MODEL (self->sheets));
  guint has = gr_preview_get_state (self) == GR_PREVIEW_READY ? gr_layout_get_n_pages (self->pages->layout) : 0;
  g_autoptr (GPtrArray) more = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < MIN (had, has); i++)
    {
      g_autoptr (GrFolioSheet) sheet = g_list_model_get_item (G_LIST_MODEL (self->sheets), i);

      gr_folio_sheet_set_pages (sheet, self->pages);
    }
  for (guint i = had; i < has; i++)
    g_ptr_array_add (more, gr_folio_sheet_new (self->pages, i));
  if (had != has)
    g_list_store_splice (self->sheets, MIN (had, has), had > has ? had - has : 0, more->pdata, more->len);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (GrPreview) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GrFolioPages) pages = gr_folio_pages_read_finish (GR_LIBRARY (object), result, &error);

  self->reading = FALSE;
  if (g_cancellable_is_cancelled (self->cancellable))
    return;
  g_clear_error (&self->error);
  if (pages == NULL)
    self->error = g_steal_pointer (&error);
  else
    {
      g_clear_pointer (&self->pages, gr_folio_pages_unref);
      self->pages = g_steal_pointer (&pages);
    }
  update_parts (self);
  update_sheets (self);
  g_signal_emit (self, signals[UPDATED], 0);
  if (self->stale && self->seen)
    gr_preview_refresh (self);
}

static gboolean
wait_cb (gpointer data)
{
  GrPreview *self = data;

  self->wait_id = 0;
  gr_preview_refresh (self);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (GrPreview *self,
            GrChange  *change)
{
  gboolean touched = FALSE;
  gboolean arranged = FALSE;

  g_assert (GR_IS_PREVIEW (self));

  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      touched = touched || g_strv_contains (types, gr_change_get_op (change, i)->type);
      arranged = arranged || g_str_equal (gr_change_get_op (change, i)->type, "folio-part");
    }
  if (arranged)
    {
      update_parts (self);
      g_signal_emit (self, signals[UPDATED], 0);
    }
  if (!touched)
    return;
  self->stale = TRUE;
  if (self->seen && self->wait_id == 0)
    self->wait_id = g_timeout_add (REST_MS, wait_cb, self);
}

static void
gr_preview_dispose (GObject *object)
{
  GrPreview *self = GR_PREVIEW (object);

  g_clear_handle_id (&self->wait_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->parts);
  g_clear_object (&self->sheets);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_preview_parent_class)->dispose (object);
}

static void
gr_preview_finalize (GObject *object)
{
  GrPreview *self = GR_PREVIEW (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->shaper, gr_shaper_unref);
  g_clear_pointer (&self->pages, gr_folio_pages_unref);
  g_clear_error (&self->error);
  G_OBJECT_CLASS (gr_preview_parent_class)->finalize (object);
}

static void
gr_preview_class_init (GrPreviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = gr_preview_dispose;
  object_class->finalize = gr_preview_finalize;

  signals[UPDATED] = g_signal_new ("updated", GR_TYPE_PREVIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_preview_init (GrPreview *self)
{
  self->parts = g_list_store_new (GR_TYPE_FOLIO_ITEM);
  self->sheets = g_list_store_new (GR_TYPE_FOLIO_SHEET);
  self->cancellable = g_cancellable_new ();
  self->shaper = gr_shaper_new ();
  self->stale = TRUE;
}

/**
 * gr_preview_new:
 * @library: an open library
 *
 * Returns: (transfer full): a preview that reads nothing before it is seen
 */
GrPreview *
gr_preview_new (GrLibrary *library)
{
  GrPreview *self = g_object_new (GR_TYPE_PREVIEW, NULL);

  self->library = g_object_ref (library);
  update_parts (self);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * gr_preview_set_seen:
 * @self: a preview
 * @seen: whether it is looked at
 *
 * Only what is looked at is kept up to date.
 */
void
gr_preview_set_seen (GrPreview *self,
                     gboolean   seen)
{
  g_return_if_fail (GR_IS_PREVIEW (self));

  self->seen = seen;
  if (seen && self->stale)
    gr_preview_refresh (self);
}

/**
 * gr_preview_get_wanted:
 * @self: a preview
 *
 * Returns: how the portfolio is wanted
 */
GrFolioWanted
gr_preview_get_wanted (GrPreview *self)
{
  g_return_val_if_fail (GR_IS_PREVIEW (self), (GrFolioWanted) { 0 });
  return self->wanted;
}

/**
 * gr_preview_set_wanted:
 * @self: a preview
 * @wanted: how the portfolio is wanted
 */
void
gr_preview_set_wanted (GrPreview    *self,
                       GrFolioWanted wanted)
{
  g_return_if_fail (GR_IS_PREVIEW (self));

  if (self->wanted.paper == wanted.paper && self->wanted.preset == wanted.preset &&
      self->wanted.design == wanted.design)
    return;
  self->wanted = wanted;
  self->stale = TRUE;
  if (self->seen)
    gr_preview_refresh (self);
}

/**
 * gr_preview_refresh:
 * @self: a preview
 *
 * Makes the pages anew; while some are being made, right after those.
 */
void
gr_preview_refresh (GrPreview *self)
{
  g_return_if_fail (GR_IS_PREVIEW (self));

  self->stale = self->reading;
  if (self->reading)
    return;
  self->reading = TRUE;
  gr_folio_pages_read_async (self->library, self->wanted, self->shaper, self->cancellable, read_cb,
                             g_object_ref (self));
}

/**
 * gr_preview_get_state:
 * @self: a preview
 *
 * Returns: what there is to show
 */
GrPreviewState
gr_preview_get_state (GrPreview *self)
{
  g_return_val_if_fail (GR_IS_PREVIEW (self), GR_PREVIEW_LOADING);

  if (self->error != NULL)
    return GR_PREVIEW_FAILED;
  if (self->pages == NULL)
    return GR_PREVIEW_LOADING;
  if (gr_folio_pages_is_empty (self->pages))
    return GR_PREVIEW_EMPTY;
  return gr_folio_pages_is_switched (self->pages) ? GR_PREVIEW_READY : GR_PREVIEW_NONE;
}

/**
 * gr_preview_get_error:
 * @self: a preview
 *
 * Returns: (transfer none) (nullable): why there are no pages
 */
const GError *
gr_preview_get_error (GrPreview *self)
{
  g_return_val_if_fail (GR_IS_PREVIEW (self), NULL);
  return self->error;
}

/**
 * gr_preview_get_pages:
 * @self: a preview
 *
 * Returns: (transfer none) (nullable): the newest pages
 */
GrFolioPages *
gr_preview_get_pages (GrPreview *self)
{
  g_return_val_if_fail (GR_IS_PREVIEW (self), NULL);
  return self->pages;
}

/**
 * gr_preview_get_parts:
 * @self: a preview
 *
 * Returns: (transfer none): a list of [class@FolioItem]
 */
GListModel *
gr_preview_get_parts (GrPreview *self)
{
  g_return_val_if_fail (GR_IS_PREVIEW (self), NULL);
  return G_LIST_MODEL (self->parts);
}

/**
 * gr_preview_get_sheets:
 * @self: a preview
 *
 * Returns: (transfer none): a list of [class@FolioSheet]
 */
GListModel *
gr_preview_get_sheets (GrPreview *self)
{
  g_return_val_if_fail (GR_IS_PREVIEW (self), NULL);
  return G_LIST_MODEL (self->sheets);
}

/**
 * gr_preview_find_part:
 * @self: a preview
 * @part: a part
 *
 * Returns: where it stands among the parts, -1 when it is not there
 */
int
gr_preview_find_part (GrPreview *self,
                      GrChapter  part)
{
  g_return_val_if_fail (GR_IS_PREVIEW (self), -1);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->parts)); i++)
    {
      g_autoptr (GrFolioItem) item = g_list_model_get_item (G_LIST_MODEL (self->parts), i);

      if (gr_folio_item_get_part (item) == part)
        return (int) i;
    }
  return -1;
}

/**
 * gr_preview_find_page:
 * @self: a preview
 * @part: a part
 *
 * Returns: the page it begins on, from 0; -1 when it is on none
 */
int
gr_preview_find_page (GrPreview *self,
                      GrChapter  part)
{
  const GrLayout *layout;
  const char *title = gr_chapter_get_title (part);

  g_return_val_if_fail (GR_IS_PREVIEW (self), -1);

  if (self->pages == NULL || !gr_folio_is_on (self->pages->folio, part))
    return -1;
  layout = self->pages->layout;
  for (guint i = 0; i < gr_layout_get_n_headings (layout); i++)
    if (gr_layout_get_heading (layout, i)->level == 1 && g_str_equal (gr_layout_get_heading (layout, i)->title, title))
      return (int) gr_layout_get_heading (layout, i)->page;
  /* Cover and contents have no heading that a table of contents would list. */
  for (guint i = 0; i < gr_layout_get_n_pages (layout); i++)
    if (g_strcmp0 (gr_layout_get_page_section (layout, i), part == GR_CHAPTER_COVER ? NULL : title) == 0)
      return (int) i;
  return -1;
}
