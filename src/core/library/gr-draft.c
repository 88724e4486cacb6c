/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-draft-private.h"
#include "gr-library-private.h"

#include <string.h>

struct _GrDraft
{
  GObject parent_instance;

  GrLibrary *library;
  GrEntity *entity;
  char *field; /* as in the field table */
  char *label;
  char *text;
  GError *error;

  guint64 generation; /* of what was typed last */
  guint64 sent;       /* of the commit under way */
  guint64 committed;  /* of what is on disk */
  char *sent_text;
  gboolean in_flight;
  gboolean again;     /* a flush was asked for while a commit was under way */

  guint rest_ms;
  guint limit_ms;
  guint rest_id;
  guint limit_id;
};

enum { PROP_0, PROP_TEXT, PROP_DIRTY, PROP_ERROR, N_PROPS };

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (GrDraft, gr_draft, G_TYPE_OBJECT)

static void
gr_draft_get_property (GObject    *object,
                       guint       prop_id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  GrDraft *self = GR_DRAFT (object);

  switch (prop_id)
    {
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    case PROP_DIRTY:
      g_value_set_boolean (value, gr_draft_get_dirty (self));
      break;
    case PROP_ERROR:
      g_value_set_boxed (value, self->error);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
gr_draft_dispose (GObject *object)
{
  GrDraft *self = GR_DRAFT (object);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_clear_handle_id (&self->limit_id, g_source_remove);
  g_clear_object (&self->entity);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_draft_parent_class)->dispose (object);
}

static void
gr_draft_finalize (GObject *object)
{
  GrDraft *self = GR_DRAFT (object);

  g_clear_error (&self->error);
  g_free (self->field);
  g_free (self->label);
  g_free (self->text);
  g_free (self->sent_text);
  G_OBJECT_CLASS (gr_draft_parent_class)->finalize (object);
}

static void
gr_draft_class_init (GrDraftClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_draft_get_property;
  object_class->dispose = gr_draft_dispose;
  object_class->finalize = gr_draft_finalize;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  properties[PROP_DIRTY] = g_param_spec_boolean ("dirty", NULL, NULL, FALSE, flags);
  properties[PROP_ERROR] = g_param_spec_boxed ("error", NULL, NULL, G_TYPE_ERROR, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_draft_init (GrDraft *self)
{
  self->rest_ms = GR_DRAFT_REST_MS;
  self->limit_ms = GR_DRAFT_LIMIT_MS;
}

static char *
stored_text (GrDraft *self)
{
  int at = gr_entity_class_find (GR_ENTITY_GET_CLASS (self->entity), self->field);
  g_auto (GrValue) value = gr_entity_dup_value (self->entity, (guint) at);

  return g_strdup (value.kind == GR_VALUE_TEXT ? value.text : "");
}

/* The field was written: by this draft, or by undo, which replaces what is shown unless
 * more was typed since: words on the way to disk always win over words from it. */
static void
stored_changed_cb (GrDraft *self)
{
  g_autofree char *stored = stored_text (self);

  if (self->in_flight && g_strcmp0 (stored, self->sent_text) == 0)
    return;
  if (gr_draft_get_dirty (self) || g_strcmp0 (stored, self->text) == 0)
    return;
  g_set_str (&self->text, stored);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TEXT]);
}

/**
 * gr_draft_new:
 * @library: where it is kept
 * @entity: a live entity
 * @field: one of its text fields
 * @label: what the Undo menu calls the typing: "Edit Result"
 *
 * Returns: (transfer full): a draft that holds the field's present text
 */
GrDraft *
gr_draft_new (GrLibrary  *library,
              GrEntity   *entity,
              const char *field,
              const char *label)
{
  GrDraft *self = g_object_new (GR_TYPE_DRAFT, NULL);
  g_autofree char *signal = g_strdelimit (g_strconcat ("notify::", field, NULL), "_", '-');

  self->library = g_object_ref (library);
  self->entity = g_object_ref (entity);
  self->field = g_strdup (field);
  self->label = g_strdup (label);
  self->text = stored_text (self);
  g_signal_connect_object (entity, signal, G_CALLBACK (stored_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

static void
commit_done_cb (GObject      *object,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GrDraft) self = user_data;
  g_autoptr (GError) error = NULL;
  gboolean again = self->again;

  self->in_flight = FALSE;
  self->again = FALSE;
  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      self->committed = self->sent;
      if (self->error != NULL)
        {
          g_clear_error (&self->error);
          g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
        }
      if (gr_draft_get_dirty (self))
        {
          if (again)
            gr_draft_flush (self);
          return;
        }
      g_clear_handle_id (&self->limit_id, g_source_remove);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIRTY]);
      gr_library_drop_dirty (self->library, self);
      return;
    }

  g_clear_error (&self->error);
  self->error = g_steal_pointer (&error);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
}

static gboolean
rest_cb (gpointer data)
{
  GrDraft *self = data;

  self->rest_id = 0;
  gr_draft_flush (self);
  return G_SOURCE_REMOVE;
}

static gboolean
limit_cb (gpointer data)
{
  gr_draft_flush (data);
  return G_SOURCE_CONTINUE;
}

/**
 * gr_draft_flush:
 * @self: a draft
 *
 * Hands in what was typed so far, at once.  After a failure this is the retry.
 */
void
gr_draft_flush (GrDraft *self)
{
  g_autoptr (GrChange) change = NULL;

  g_return_if_fail (GR_IS_DRAFT (self));

  g_clear_handle_id (&self->rest_id, g_source_remove);
  if (!gr_draft_get_dirty (self))
    return;
  if (self->in_flight)
    {
      self->again = TRUE;
      return;
    }

  change = gr_change_new (GR_CHANGE_TEXT, self->label);
  gr_change_set_text (change, gr_entity_get_nick (self->entity), gr_entity_get_uid (self->entity), self->field,
                      self->text);
  self->in_flight = TRUE;
  self->sent = self->generation;
  g_set_str (&self->sent_text, self->text);
  gr_library_commit_async (self->library, change, commit_done_cb, g_object_ref (self));
}

/**
 * gr_draft_set_text:
 * @self: a draft
 * @text: what the person's text is now
 *
 * Takes over what was typed; it reaches the disk within the delays.
 */
void
gr_draft_set_text (GrDraft    *self,
                   const char *text)
{
  gboolean was_dirty;

  g_return_if_fail (GR_IS_DRAFT (self) && text != NULL);

  if (!g_set_str (&self->text, text))
    return;
  was_dirty = gr_draft_get_dirty (self);
  self->generation++;
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_timeout_add (self->rest_ms, rest_cb, self);
  if (self->limit_id == 0)
    self->limit_id = g_timeout_add (self->limit_ms, limit_cb, self);
  if (!was_dirty)
    {
      gr_library_add_dirty (self->library, self);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DIRTY]);
    }
}

/**
 * gr_draft_close:
 * @self: a draft
 *
 * Ends typing: what is left is handed in at once.  The draft may be let go of
 * then: the library holds it until its words are on disk, so that none is lost.
 */
void
gr_draft_close (GrDraft *self)
{
  g_return_if_fail (GR_IS_DRAFT (self));
  gr_draft_flush (self);
}

/**
 * gr_draft_get_text:
 * @self: a draft
 *
 * Returns: (transfer none): what the field's text is on screen, never %NULL
 */
const char *
gr_draft_get_text (GrDraft *self)
{
  g_return_val_if_fail (GR_IS_DRAFT (self), NULL);
  return self->text;
}

/**
 * gr_draft_get_dirty:
 * @self: a draft
 *
 * Returns: whether something was typed that is not known to be on disk
 */
gboolean
gr_draft_get_dirty (GrDraft *self)
{
  g_return_val_if_fail (GR_IS_DRAFT (self), FALSE);
  return self->committed != self->generation;
}

/**
 * gr_draft_get_error:
 * @self: a draft
 *
 * Returns: (transfer none) (nullable): why the last commit failed
 */
const GError *
gr_draft_get_error (GrDraft *self)
{
  g_return_val_if_fail (GR_IS_DRAFT (self), NULL);
  return self->error;
}

void
gr_draft_set_delays (GrDraft *self,
                     guint    rest_ms,
                     guint    limit_ms)
{
  self->rest_ms = rest_ms;
  self->limit_ms = limit_ms;
}
