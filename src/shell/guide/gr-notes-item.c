/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-notes-item.h"

#include <glib/gi18n-lib.h>

#include "gr-quote.h"
#include "gr-reader-blocks.h"

struct _GrNotesItem
{
  GObject parent_instance;

  GrEntity *entity;
  char *section;
  char *caption;
  char *text;
  gboolean lost;
};

enum { PROP_0, PROP_CAPTION, PROP_TEXT, PROP_LOST, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (GrNotesItem, gr_notes_item, G_TYPE_OBJECT)

static void
gr_notes_item_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  GrNotesItem *self = GR_NOTES_ITEM (object);

  switch (id)
    {
    case PROP_CAPTION:
      g_value_set_string (value, self->caption);
      break;

    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;

    case PROP_LOST:
      g_value_set_boolean (value, self->lost);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_notes_item_finalize (GObject *object)
{
  GrNotesItem *self = GR_NOTES_ITEM (object);

  g_clear_object (&self->entity);
  g_free (self->section);
  g_free (self->caption);
  g_free (self->text);
  G_OBJECT_CLASS (gr_notes_item_parent_class)->finalize (object);
}

static void
gr_notes_item_class_init (GrNotesItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_notes_item_get_property;
  object_class->finalize = gr_notes_item_finalize;

  properties[PROP_CAPTION] = g_param_spec_string ("caption", NULL, NULL, NULL, flags);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  properties[PROP_LOST] = g_param_spec_boolean ("lost", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
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

static void
add (GListStore *store,
     GListStore *lost_ones,
     GrSection  *section,
     gpointer    entity,
     const char *what,
     const char *text,
     gboolean    lost)
{
  GrNotesItem *item = g_object_new (GR_TYPE_NOTES_ITEM, NULL);
  const char *title = gr_section_get_title (section);

  item->entity = g_object_ref (entity);
  item->section = g_strdup (gr_entity_get_uid (GR_ENTITY (section)));
  item->lost = lost;
  item->text = g_strdup (text ? text : "");
  if (lost)
    /* Translators: what it is (such as "Note"), and the section of a guide it was at */
    item->caption = g_strdup_printf (_("%s · no longer in the guide · %s"), what, title ? title : _("Untitled"));
  else
    item->caption = g_strdup_printf ("%s · %s", what, title ? title : _("Untitled"));
  g_list_store_append (lost ? lost_ones : store, item);
  g_object_unref (item);
}

/**
 * gr_notes_items_of:
 * @annotations: what the person wrote and marked
 * @sections: the [class@Section]s of a guide, also those that are no longer in it
 *
 * Returns: (transfer full): a list of [class@NotesItem], as it is now: by
 *   section, and those that are lost behind the others
 */
GListModel *
gr_notes_items_of (GrAnnotations *annotations,
                   GListModel    *sections)
{
  GListStore *store = g_list_store_new (GR_TYPE_NOTES_ITEM);
  g_autoptr (GListStore) lost = g_list_store_new (GR_TYPE_NOTES_ITEM);

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
        add (store, lost, section, highlights->pdata[n], _("Highlight"), gr_highlight_get_quote (highlights->pdata[n]),
             gr_section_get_retired (section) || !holds (texts, highlights->pdata[n]));
      for (guint n = 0; n < g_list_model_get_n_items (notes); n++)
        {
          g_autoptr (GrNote) note = g_list_model_get_item (notes, n);

          add (store, lost, section, note, _("Note"), gr_note_get_text (note), gr_section_get_retired (section));
        }
    }
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (lost)); i++)
    {
      g_autoptr (GrNotesItem) item = g_list_model_get_item (G_LIST_MODEL (lost), i);

      g_list_store_append (store, item);
    }
  return G_LIST_MODEL (store);
}

/**
 * gr_notes_item_get_entity:
 * @self: a line
 *
 * Returns: (transfer none): the note or the highlight
 */
GrEntity *
gr_notes_item_get_entity (GrNotesItem *self)
{
  g_return_val_if_fail (GR_IS_NOTES_ITEM (self), NULL);
  return self->entity;
}

/**
 * gr_notes_item_get_section:
 * @self: a line
 *
 * Returns: the uid of the section it is at
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
