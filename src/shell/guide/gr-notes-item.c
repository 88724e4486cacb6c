/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-notes-item.h"

#include <glib/gi18n-lib.h>

#include "gr-quote.h"
#include "gr-reader-blocks.h"
#include "gr-retired-words.h"

struct _GrNotesItem
{
  GObject parent_instance;

  GrEntity *entity; /* NULL where it is part of the guide's own that is no longer in it */
  char *uid;
  char *section;
  char *caption;
  char *text;
  gboolean lost;
};

G_DEFINE_FINAL_TYPE (GrNotesItem, gr_notes_item, G_TYPE_OBJECT)

static void
gr_notes_item_finalize (GObject *object)
{
  GrNotesItem *self = GR_NOTES_ITEM (object);

  g_clear_object (&self->entity);
  g_free (self->uid);
  g_free (self->section);
  g_free (self->caption);
  g_free (self->text);
  G_OBJECT_CLASS (gr_notes_item_parent_class)->finalize (object);
}

static void
gr_notes_item_class_init (GrNotesItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_notes_item_finalize;
}

static void
gr_notes_item_init (GrNotesItem *self)
{
}

static gboolean
holds (GPtrArray   *texts,
       GrHighlight *highlight)
{
  const char *quote = gr_highlight_get_quote (highlight);

  for (guint i = 0; quote && i < texts->len; i++)
    if (gr_quote_find (texts->pdata[i], quote, NULL, NULL, NULL, NULL) > 0)
      return TRUE;
  return FALSE;
}

static GrNotesItem *
make_item (gpointer    entity,
           const char *section,
           const char *title,
           gboolean    lost)
{
  GrNotesItem *self = g_object_new (GR_TYPE_NOTES_ITEM, NULL);
  const char *what = GR_IS_NOTE (entity) ? _("Note") : _("Highlight");
  const char *text = GR_IS_NOTE (entity) ? gr_note_get_text (entity) : gr_highlight_get_quote (entity);

  self->entity = g_object_ref (entity);
  self->uid = g_strdup (gr_entity_get_uid (entity));
  self->section = g_strdup (section);
  self->lost = lost;
  self->text = g_strdup (text ? text : "");
  if (lost)
    /* Translators: what it is (such as "Note"), and the section of a guide it was at */
    self->caption = g_strdup_printf (_("%s · was at “%s”"), what, title ? title : _("Untitled"));
  else
    self->caption = g_strdup_printf ("%s · %s", what, title ? title : _("Untitled"));
  return self;
}

static void
add (GListStore *here,
     GListStore *lost_ones,
     GrSection  *section,
     gpointer    entity,
     gboolean    lost)
{
  g_autoptr (GrNotesItem) item =
      make_item (entity, gr_entity_get_uid (GR_ENTITY (section)), gr_section_get_title (section), lost);

  g_list_store_append (lost ? lost_ones : here, item);
}

/**
 * gr_notes_item_new_homeless:
 * @entity: a [class@Note] or a [class@Highlight] whose guide was removed
 *
 * Returns: (transfer full): a line that says where it was
 */
GrNotesItem *
gr_notes_item_new_homeless (GrEntity *entity)
{
  g_return_val_if_fail (GR_IS_NOTE (entity) || GR_IS_HIGHLIGHT (entity), NULL);

  return make_item (entity, NULL,
                    GR_IS_NOTE (entity) ? gr_note_get_target_title (GR_NOTE (entity))
                                        : gr_highlight_get_section_title (GR_HIGHLIGHT (entity)),
                    TRUE);
}

/**
 * gr_notes_item_new_retired:
 * @retired: what is no longer in a guide
 *
 * Returns: (transfer full) (nullable): a line that says what hangs on it;
 *   %NULL where those have lines of their own
 */
GrNotesItem *
gr_notes_item_new_retired (const GrRetired *retired)
{
  g_autofree char *caption = gr_retired_dup_words (retired);
  GrNotesItem *self;

  if (!caption)
    return NULL;
  self = g_object_new (GR_TYPE_NOTES_ITEM, NULL);
  self->uid = g_strdup (retired->uid);
  self->text = g_strdup (retired->title && *retired->title ? retired->title : _("Untitled"));
  self->caption = g_steal_pointer (&caption);
  self->lost = TRUE;
  return self;
}

/**
 * gr_notes_items_of:
 * @annotations: what the person wrote and marked
 * @sections: the [class@Section]s of a guide, also those that are no longer in it
 * @here: for a [class@NotesItem] for each, as it is now, by section
 * @lost: for those whose section, or whose words, are no longer in the guide
 *
 * Lists them.
 */
void
gr_notes_items_of (GrAnnotations *annotations,
                   GListModel    *sections,
                   GListStore    *here,
                   GListStore    *lost)
{
  for (guint i = 0; i < g_list_model_get_n_items (sections); i++)
    {
      g_autoptr (GrSection) section = g_list_model_get_item (sections, i);
      const char *uid = gr_entity_get_uid (GR_ENTITY (section));
      g_autoptr (GPtrArray) highlights = gr_annotations_dup_highlights (annotations, uid);
      g_autoptr (GListModel) notes = gr_annotations_dup_notes (annotations, uid);
      g_autoptr (GPtrArray) texts = NULL;

      if (highlights->len > 0)
        {
          texts = gr_reader_dup_texts (gr_section_get_body (section));
          g_ptr_array_add (texts, g_strdup (gr_section_get_title (section) ? gr_section_get_title (section) : ""));
        }
      for (guint n = 0; n < highlights->len; n++)
        add (here, lost, section, highlights->pdata[n],
             gr_section_get_retired (section) || !holds (texts, highlights->pdata[n]));
      for (guint n = 0; n < g_list_model_get_n_items (notes); n++)
        {
          g_autoptr (GrNote) note = g_list_model_get_item (notes, n);

          add (here, lost, section, note, gr_section_get_retired (section));
        }
    }
}

/**
 * gr_notes_item_get_entity:
 * @self: a line
 *
 * Returns: (transfer none) (nullable): the note or the highlight; %NULL for something of the guide's own
 */
GrEntity *
gr_notes_item_get_entity (GrNotesItem *self)
{
  g_return_val_if_fail (GR_IS_NOTES_ITEM (self), NULL);
  return self->entity;
}

/**
 * gr_notes_item_get_uid:
 * @self: a line
 *
 * Returns: the uid of what it is about
 */
const char *
gr_notes_item_get_uid (GrNotesItem *self)
{
  g_return_val_if_fail (GR_IS_NOTES_ITEM (self), NULL);
  return self->uid;
}

/**
 * gr_notes_item_get_text:
 * @self: a line
 *
 * Returns: what was written or marked, perhaps ""
 */
const char *
gr_notes_item_get_text (GrNotesItem *self)
{
  g_return_val_if_fail (GR_IS_NOTES_ITEM (self), NULL);
  return self->text;
}

/**
 * gr_notes_item_get_caption:
 * @self: a line
 *
 * Returns: what it is and where it stands, or stood
 */
const char *
gr_notes_item_get_caption (GrNotesItem *self)
{
  g_return_val_if_fail (GR_IS_NOTES_ITEM (self), NULL);
  return self->caption;
}

/**
 * gr_notes_item_get_section:
 * @self: a line
 *
 * Returns: (nullable): the uid of the section it is at, or was at
 */
const char *
gr_notes_item_get_section (GrNotesItem *self)
{
  g_return_val_if_fail (GR_IS_NOTES_ITEM (self), NULL);
  return self->section;
}

/**
 * gr_notes_item_get_lost:
 * @self: a line
 *
 * Returns: whether it is no longer in the guide
 */
gboolean
gr_notes_item_get_lost (GrNotesItem *self)
{
  g_return_val_if_fail (GR_IS_NOTES_ITEM (self), FALSE);
  return self->lost;
}
