/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-library-private.h"

#include "gr-error.h"
#include "gr-registry.h"

enum { PROP_0, PROP_OPEN, PROP_READ_ONLY, PROP_CAN_UNDO, PROP_CAN_REDO, PROP_UNDO_LABEL, PROP_REDO_LABEL, N_PROPS };

enum { CHANGED, FAILED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GrLibrary, gr_library, G_TYPE_OBJECT)

static void
gr_library_get_property (GObject    *object,
                         guint       prop_id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  GrLibrary *self = GR_LIBRARY (object);

  switch (prop_id)
    {
    case PROP_OPEN:
      g_value_set_boolean (value, self->open);
      break;
    case PROP_READ_ONLY:
      g_value_set_boolean (value, self->read_only);
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, gr_library_get_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, gr_library_get_can_redo (self));
      break;
    case PROP_UNDO_LABEL:
      g_value_set_string (value, gr_undo_get_label (self->undo, FALSE));
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, gr_undo_get_label (self->undo, TRUE));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
gr_library_dispose (GObject *object)
{
  gr_library_close (GR_LIBRARY (object));
  G_OBJECT_CLASS (gr_library_parent_class)->dispose (object);
}

static void
gr_library_finalize (GObject *object)
{
  GrLibrary *self = GR_LIBRARY (object);

  g_clear_pointer (&self->indexes, g_ptr_array_unref);
  g_clear_pointer (&self->undo, gr_undo_free);
  g_clear_pointer (&self->dirty, g_ptr_array_unref);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->path, g_free);
  G_OBJECT_CLASS (gr_library_parent_class)->finalize (object);
}

static void
gr_library_class_init (GrLibraryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_library_get_property;
  object_class->dispose = gr_library_dispose;
  object_class->finalize = gr_library_finalize;

  properties[PROP_OPEN] = g_param_spec_boolean ("open", NULL, NULL, FALSE, flags);
  properties[PROP_READ_ONLY] = g_param_spec_boolean ("read-only", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  properties[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  properties[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * GrLibrary::changed:
   * @self: the library
   * @forward: (type gpointer): the [struct@Change] that is now on disk
   *
   * After a commit, once the live entities and lists show it.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_POINTER);
  /**
   * GrLibrary::failed:
   * @self: the library
   * @error: (type gpointer): a #GError
   * @change: (type gpointer) (nullable): what could not be kept; committing it again is the retry
   *
   * When something that nobody waits for could not be kept.
   */
  signals[FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_POINTER);
}

static void
gr_library_init (GrLibrary *self)
{
  self->undo = gr_undo_new ();
  self->dirty = g_ptr_array_new_with_free_func (g_object_unref);
  self->indexes = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_index_free);
  for (guint i = 0; i < gr_registry_get_n_types (); i++)
    g_ptr_array_add (self->indexes, gr_index_new (gr_registry_get_class (i)));
}

GrIndex *
gr_library_index (GrLibrary  *self,
                  const char *type)
{
  for (guint i = 0; i < self->indexes->len; i++)
    {
      GrIndex *index = g_ptr_array_index (self->indexes, i);

      if (gr_index_get_class (index)->nick == type || g_str_equal (gr_index_get_class (index)->nick, type))
        return index;
    }
  return NULL;
}

void
gr_library_set_open (GrLibrary *self,
                     gboolean   read_only)
{
  self->open = TRUE;
  self->read_only = read_only;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READ_ONLY]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_OPEN]);
}

void
gr_library_undo_changed (GrLibrary *self)
{
  for (int i = PROP_CAN_UNDO; i <= PROP_REDO_LABEL; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

void
gr_library_report (GrLibrary *self,
                   GError    *error,
                   GrChange  *change)
{
  g_signal_emit (self, signals[FAILED], 0, error, change);
}

static void
hold_entities (GrLibrary *self,
               GrChange  *change,
               GPtrArray *held)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);
      GrEntity *entity = op->kind == GR_OP_SET ? gr_index_lookup (gr_library_index (self, op->type), op->uid) : NULL;

      if (entity == NULL)
        continue;
      g_object_freeze_notify (G_OBJECT (entity));
      g_ptr_array_add (held, g_object_ref (entity));
    }
}

/* Whether @change creates something and says only later what is in it: who filters or sorts must not see it before. */
static gboolean
fills_later (GrChange *change)
{
  guint n = gr_change_get_n_ops (change);

  for (guint i = 0; i < n; i++)
    {
      const GrOp *op = gr_change_get_op (change, i);

      for (guint j = i + 1; op->kind == GR_OP_CREATE && j < n; j++)
        if (gr_change_get_op (change, j)->kind == GR_OP_SET && g_str_equal (gr_change_get_op (change, j)->uid, op->uid))
          return TRUE;
    }
  return FALSE;
}

/* What is on disk becomes what is on screen.  Notifications wait for the whole change,
 * so that nobody sees half of it; lists of a large change tell once. */
void
gr_library_take_over (GrLibrary *self,
                      GrChange  *forward)
{
  g_autoptr (GPtrArray) held = g_ptr_array_new_with_free_func (g_object_unref);
  guint n = gr_change_get_n_ops (forward);
  gboolean once = n > 16 || fills_later (forward);

  hold_entities (self, forward, held);
  for (guint i = 0; once && i < self->indexes->len; i++)
    gr_index_freeze (g_ptr_array_index (self->indexes, i));
  for (guint i = 0; i < n; i++)
    {
      const GrOp *op = gr_change_get_op (forward, i);
      GrIndex *index = gr_library_index (self, op->type);

      if (op->kind == GR_OP_CREATE)
        gr_index_create (index, op);
      else if (op->kind == GR_OP_SET)
        gr_index_set (index, op);
      else
        gr_index_remove (index, op);
    }
  for (guint i = 0; once && i < self->indexes->len; i++)
    gr_index_thaw (g_ptr_array_index (self->indexes, i));
  for (guint i = 0; i < held->len; i++)
    g_object_thaw_notify (g_ptr_array_index (held, i));
  g_signal_emit (self, signals[CHANGED], 0, forward);
}

/**
 * gr_library_default_path:
 *
 * Returns: (transfer full): where this person's library is kept
 */
char *
gr_library_default_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "greenroom", "library.db", NULL);
}

/**
 * gr_library_new:
 * @path: the file, made by opening it where there is none
 * @clock: what time it is
 *
 * Returns: (transfer full): a library that is not open yet
 */
GrLibrary *
gr_library_new (const char *path,
                GrClock    *clock)
{
  GrLibrary *self = g_object_new (GR_TYPE_LIBRARY, NULL);

  self->path = g_strdup (path);
  self->clock = g_object_ref (clock);
  return self;
}

/**
 * gr_library_close:
 * @self: a library
 *
 * Finishes what was committed, ends the threads and closes the file.  Drafts
 * are not waited for: see [method@Library.flush_async].
 */
void
gr_library_close (GrLibrary *self)
{
  g_return_if_fail (GR_IS_LIBRARY (self));

  g_clear_pointer (&self->reader, gr_worker_stop);
  g_clear_pointer (&self->writer, gr_worker_stop);
  g_clear_pointer (&self->read_store, gr_store_close);
  g_clear_pointer (&self->write_store, gr_store_close);
  self->open = FALSE;
}

/**
 * gr_library_get_clock:
 * @self: a library
 *
 * Returns: (transfer none): the clock it was made with
 */
GrClock *
gr_library_get_clock (GrLibrary *self)
{
  g_return_val_if_fail (GR_IS_LIBRARY (self), NULL);
  return self->clock;
}

/**
 * gr_library_get_path:
 * @self: a library
 *
 * Returns: (transfer none): its file
 */
const char *
gr_library_get_path (GrLibrary *self)
{
  g_return_val_if_fail (GR_IS_LIBRARY (self), NULL);
  return self->path;
}

/**
 * gr_library_get_open:
 * @self: a library
 *
 * Returns: whether it is open and all eager entities are live
 */
gboolean
gr_library_get_open (GrLibrary *self)
{
  g_return_val_if_fail (GR_IS_LIBRARY (self), FALSE);
  return self->open;
}

/**
 * gr_library_get_read_only:
 * @self: a library
 *
 * Returns: whether changes are refused
 */
gboolean
gr_library_get_read_only (GrLibrary *self)
{
  g_return_val_if_fail (GR_IS_LIBRARY (self), TRUE);
  return self->read_only;
}

/**
 * gr_library_get_can_undo:
 * @self: a library
 *
 * Returns: whether there is something to take back
 */
gboolean
gr_library_get_can_undo (GrLibrary *self)
{
  g_return_val_if_fail (GR_IS_LIBRARY (self), FALSE);
  return gr_undo_get_label (self->undo, FALSE) != NULL;
}

/**
 * gr_library_get_can_redo:
 * @self: a library
 *
 * Returns: whether something taken back can be done again
 */
gboolean
gr_library_get_can_redo (GrLibrary *self)
{
  g_return_val_if_fail (GR_IS_LIBRARY (self), FALSE);
  return gr_undo_get_label (self->undo, TRUE) != NULL;
}

/**
 * gr_library_get_list:
 * @self: a library
 * @type: an eager type
 *
 * Returns: (transfer none): all entities of the type, by position
 */
GrEntityList *
gr_library_get_list (GrLibrary  *self,
                     const char *type)
{
  GrIndex *index;

  g_return_val_if_fail (GR_IS_LIBRARY (self), NULL);

  index = gr_library_index (self, type);
  g_return_val_if_fail (index != NULL && gr_index_get_class (index)->load == GR_LOAD_EAGER, NULL);
  return gr_index_get_all (index);
}

/**
 * gr_library_lookup:
 * @self: a library
 * @type: a type of the registry
 * @uid: (nullable): which one
 *
 * Returns: (transfer none) (nullable): the live entity; %NULL where there is
 *   none, or it is of a type that is not loaded now
 */
gpointer
gr_library_lookup (GrLibrary  *self,
                   const char *type,
                   const char *uid)
{
  GrIndex *index;

  g_return_val_if_fail (GR_IS_LIBRARY (self), NULL);

  index = gr_library_index (self, type);
  return index != NULL && uid != NULL ? gr_index_lookup (index, uid) : NULL;
}

/**
 * gr_library_get_single:
 * @self: a library
 * @type: an eager type with one row at most, such as "profile"
 *
 * Returns: (transfer none) (nullable): the row, or %NULL while there is none
 */
gpointer
gr_library_get_single (GrLibrary  *self,
                       const char *type)
{
  GrEntityList *list = gr_library_get_list (self, type);

  return list != NULL && gr_entity_list_get_n (list) > 0 ? gr_entity_list_peek (list, 0) : NULL;
}
