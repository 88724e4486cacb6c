/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-inbox.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

struct _GrInbox
{
  GObject parent_instance;

  GrLibrary *library;
  GrEntityList *list;
  GtkFilter *filter;
  GtkFilterListModel *waiting;
  char *counter;
};

G_DEFINE_FINAL_TYPE (GrInbox, gr_inbox, G_TYPE_OBJECT)

enum { PROP_0, PROP_COUNTER, N_PROPS };

static GParamSpec *properties[N_PROPS];

static gboolean
is_waiting (gpointer item,
            gpointer data)
{
  const char *story = gr_situation_get_story (GR_SITUATION (item));

  return story == NULL || gr_library_lookup (GR_INBOX (data)->library, "story", story) == NULL;
}

static void
update (GrInbox *self)
{
  guint n = gr_entity_list_get_n (self->list);
  g_autofree char *counter = NULL;

  if (n > GR_INBOX_MOST)
    counter = g_strdup_printf ("%u", n);
  else
    /* Translators: how many of how many, such as: 3 of 6 to 8 */
    counter = g_strdup_printf (_("%u of %d to %d"), n, GR_INBOX_LEAST, GR_INBOX_MOST);
  if (g_set_str (&self->counter, counter))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COUNTER]);
}

/* A model that filters does not look inside its items; what a change says has to be told to it. */
static void
changed_cb (GrInbox  *self,
            GrChange *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);

      if (g_strcmp0 (op->type, "situation") == 0 || (g_strcmp0 (op->type, "story") == 0 && op->kind != GR_OP_SET))
        {
          gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
          return;
        }
    }
}

static void
gr_inbox_get_property (GObject    *object,
                       guint       id,
                       GValue     *value,
                       GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_COUNTER:
      g_value_set_string (value, GR_INBOX (object)->counter);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_inbox_finalize (GObject *object)
{
  GrInbox *self = GR_INBOX (object);

  g_clear_object (&self->waiting);
  g_clear_object (&self->filter);
  g_clear_object (&self->list);
  g_clear_object (&self->library);
  g_free (self->counter);
  G_OBJECT_CLASS (gr_inbox_parent_class)->finalize (object);
}

static void
gr_inbox_class_init (GrInboxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = gr_inbox_get_property;
  object_class->finalize = gr_inbox_finalize;

  properties[PROP_COUNTER] = g_param_spec_string ("counter", NULL, NULL, NULL,
                                                  G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_inbox_init (GrInbox *self)
{
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_waiting, self, NULL));
}

/**
 * gr_inbox_new:
 * @library: where the situations are kept
 *
 * Returns: (transfer full): those that are not a story yet
 */
GrInbox *
gr_inbox_new (GrLibrary *library)
{
  GrInbox *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_INBOX, NULL);
  self->library = g_object_ref (library);
  self->list = g_object_ref (gr_library_get_list (library, "situation"));
  self->waiting = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->list)), g_object_ref (self->filter));
  g_signal_connect_object (self->list, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

/**
 * gr_inbox_get_model:
 * @self: an inbox
 *
 * Returns: (transfer none): its situations, in the order they were noted
 */
GListModel *
gr_inbox_get_model (GrInbox *self)
{
  g_return_val_if_fail (GR_IS_INBOX (self), NULL);

  return G_LIST_MODEL (self->waiting);
}

/**
 * gr_inbox_get_counter:
 * @self: an inbox
 *
 * Returns: how many situations were noted, developed ones too, in words
 */
const char *
gr_inbox_get_counter (GrInbox *self)
{
  g_return_val_if_fail (GR_IS_INBOX (self), NULL);

  return self->counter;
}

/**
 * gr_inbox_make_new:
 * @self: an inbox
 * @text: what happened
 *
 * Returns: (transfer full): a change that notes it
 */
GrChange *
gr_inbox_make_new (GrInbox    *self,
                   const char *text)
{
  GrChange *change;
  const char *uid;
  guint n;

  g_return_val_if_fail (GR_IS_INBOX (self), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  n = gr_entity_list_get_n (self->list);
  change = gr_change_new (GR_CHANGE_EDIT, _("New Situation"));
  uid = gr_change_create (change, "situation", NULL);
  gr_change_set_text (change, "situation", uid, "text", text);
  gr_change_set_integer (change, "situation", uid, "made_at",
                         gr_clock_get_wall_ms (gr_library_get_clock (self->library)));
  gr_change_set_real (change, "situation", uid, "position",
                      n == 0 ? 1 : gr_entity_get_position (gr_entity_list_peek (self->list, n - 1)) + 1);
  return change;
}

/**
 * gr_inbox_make_edit:
 * @self: an inbox
 * @situation: a live situation
 * @text: what happened
 *
 * Returns: (transfer full): a change that says it so
 */
GrChange *
gr_inbox_make_edit (GrInbox     *self,
                    GrSituation *situation,
                    const char  *text)
{
  GrChange *change;

  g_return_val_if_fail (GR_IS_INBOX (self), NULL);
  g_return_val_if_fail (GR_IS_SITUATION (situation), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  change = gr_change_new (GR_CHANGE_EDIT, _("Edit Situation"));
  gr_change_set_text (change, "situation", gr_entity_get_uid (GR_ENTITY (situation)), "text", text);
  return change;
}

/**
 * gr_inbox_make_delete:
 * @self: an inbox
 * @situation: a live situation
 *
 * Returns: (transfer full): a change that removes it
 */
GrChange *
gr_inbox_make_delete (GrInbox     *self,
                      GrSituation *situation)
{
  GrChange *change;

  g_return_val_if_fail (GR_IS_INBOX (self), NULL);
  g_return_val_if_fail (GR_IS_SITUATION (situation), NULL);

  change = gr_change_new (GR_CHANGE_EDIT, _("Delete Situation"));
  gr_change_remove (change, "situation", gr_entity_get_uid (GR_ENTITY (situation)));
  return change;
}
