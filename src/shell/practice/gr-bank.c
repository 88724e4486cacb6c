/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-bank-private.h"

#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (GrBank, gr_bank, G_TYPE_OBJECT)

enum { PROP_0, PROP_LIST_STATE, PROP_SUMMARY, PROP_SOURCE, N_PROPS };

enum { CHANGED, N_SIGNALS };

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static const char *const types[] = { "question", "own-answer", "take",      "story-answers",
                                     "story",    "guide",      "plan-item", "round-question" };

static gboolean
is_shown (gpointer item,
          gpointer data)
{
  GrBank *self = data;

  return (self->group == NULL || g_strcmp0 (self->group, gr_bank_item_get_group (item)) == 0) &&
         (self->prepared < 0 || (int) gr_bank_item_get_prepared (item) == self->prepared) &&
         (!self->uncovered || gr_bank_item_get_n_stories (item) == 0);
}

/* As few rows as can be: what is the same at both ends stays. */
static void
take_over (GrBank    *self,
           GPtrArray *items)
{
  GListModel *model = G_LIST_MODEL (self->items);
  guint n = g_list_model_get_n_items (model), head = 0, tail = 0;

  while (head < MIN (n, items->len) && self->order->pdata[head] == items->pdata[head])
    head++;
  while (tail < MIN (n, items->len) - head && self->order->pdata[n - 1 - tail] == items->pdata[items->len - 1 - tail])
    tail++;
  g_ptr_array_unref (self->order);
  self->order = g_ptr_array_ref (items);
  if (n != head + tail || items->len != head + tail)
    g_list_store_splice (self->items, head, n - head - tail, items->pdata + head, items->len - head - tail);
}

static void
update_groups (GrBank *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  guint n;

  g_strv_builder_add (builder, _("All Topics"));
  for (guint i = 0; i < self->order->len; i++)
    {
      const char *group = gr_bank_item_get_group (self->order->pdata[i]);

      if (i == 0 || g_strcmp0 (group, gr_bank_item_get_group (self->order->pdata[i - 1])) != 0)
        g_strv_builder_add (builder, group);
    }
  names = g_strv_builder_end (builder);
  n = g_list_model_get_n_items (G_LIST_MODEL (self->groups));
  for (guint i = 0; i < n || names[i] != NULL; i++)
    if (i >= n || g_strcmp0 (names[i], gtk_string_list_get_string (self->groups, i)) != 0)
      {
        gtk_string_list_splice (self->groups, i, n - i, (const char *const *) names + i);
        break;
      }
}

static void
update_counter (GrBank *self)
{
  g_autofree char *summary = NULL;
  g_autofree char *source = NULL;
  guint n = 0, goal = gr_bank_find_goal (self, &source);

  for (guint i = 0; i < self->order->len; i++)
    n += gr_bank_item_get_prepared (self->order->pdata[i]) != GR_PREPARED_NEW;
  if (goal > 0)
    /* Translators: how many questions were prepared, and how many a guide asks for: “12 of 50+ prepared” */
    summary = g_strdup_printf (_("%u of %u+ prepared"), n, goal);
  else
    /* Translators: how many questions were prepared, and how many there are */
    summary = g_strdup_printf (_("%u of %u prepared"), n, self->order->len);
  if (g_set_str (&self->summary, summary))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARY]);
  if (g_set_str (&self->source, source))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SOURCE]);
}

static void
update (GrBank *self)
{
  g_autoptr (GPtrArray) items = gr_bank_build (self);

  take_over (self, items);
  update_groups (self);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  update_counter (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
changed_cb (GrBank   *self,
            GrChange *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (g_strv_contains ((const char *const *) self->types, gr_change_get_op (change, i)->type))
      {
        update (self);
        return;
      }
}

static void
list_state_cb (GrBank *self)
{
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIST_STATE]);
}

static void
gr_bank_get_property (GObject    *object,
                      guint       id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  GrBank *self = GR_BANK (object);

  switch (id)
    {
    case PROP_LIST_STATE:
      g_value_set_enum (value, gr_bank_get_list_state (self));
      break;

    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;

    case PROP_SOURCE:
      g_value_set_string (value, self->source);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_bank_finalize (GObject *object)
{
  GrBank *self = GR_BANK (object);

  g_clear_object (&self->shown);
  g_clear_object (&self->filter);
  g_clear_object (&self->items);
  g_clear_object (&self->groups);
  g_ptr_array_unref (self->order);
  g_hash_table_unref (self->by_uid);
  g_clear_object (&self->library);
  g_strfreev (self->types);
  g_free (self->group);
  g_free (self->summary);
  g_free (self->source);
  G_OBJECT_CLASS (gr_bank_parent_class)->finalize (object);
}

static void
gr_bank_class_init (GrBankClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = gr_bank_get_property;
  object_class->finalize = gr_bank_finalize;

  properties[PROP_LIST_STATE] =
      g_param_spec_enum ("list-state", NULL, NULL, GR_TYPE_LIST_STATE, GR_LIST_LOADING, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  properties[PROP_SOURCE] = g_param_spec_string ("source", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_bank_init (GrBank *self)
{
  self->types = g_new0 (char *, G_N_ELEMENTS (types) + 1);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    self->types[i] = g_strdup (types[i]);
  self->prepared = -1;
  self->order = g_ptr_array_new ();
  self->by_uid = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->items = g_list_store_new (GR_TYPE_BANK_ITEM);
  self->groups = gtk_string_list_new (NULL);
  self->filter = GTK_FILTER (gtk_custom_filter_new (is_shown, self, NULL));
  self->shown = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->items)), g_object_ref (self->filter));
}

/**
 * gr_bank_new:
 * @library: where the questions are kept
 *
 * Returns: (transfer full): its bank of questions
 */
GrBank *
gr_bank_new (GrLibrary *library)
{
  GrBank *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_BANK, NULL);
  self->library = g_object_ref (library);
  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_signal_connect_object (gr_library_get_list (library, types[i]), "notify::state", G_CALLBACK (list_state_cb), self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

/**
 * gr_bank_get_library:
 * @self: a bank
 *
 * Returns: (transfer none): where its questions are kept
 */
GrLibrary *
gr_bank_get_library (GrBank *self)
{
  g_return_val_if_fail (GR_IS_BANK (self), NULL);

  return self->library;
}

/**
 * gr_bank_get_all:
 * @self: a bank
 *
 * Returns: (transfer none): a list of [class@BankItem], all of them
 */
GListModel *
gr_bank_get_all (GrBank *self)
{
  g_return_val_if_fail (GR_IS_BANK (self), NULL);

  return G_LIST_MODEL (self->items);
}

/**
 * gr_bank_get_shown:
 * @self: a bank
 *
 * Returns: (transfer none): those that the filter lets through
 */
GListModel *
gr_bank_get_shown (GrBank *self)
{
  g_return_val_if_fail (GR_IS_BANK (self), NULL);

  return G_LIST_MODEL (self->shown);
}

/**
 * gr_bank_get_groups:
 * @self: a bank
 *
 * Returns: (transfer none): a list of strings: one for all topics, then each topic
 */
GListModel *
gr_bank_get_groups (GrBank *self)
{
  g_return_val_if_fail (GR_IS_BANK (self), NULL);

  return G_LIST_MODEL (self->groups);
}

/**
 * gr_bank_get_list_state:
 * @self: a bank
 *
 * Returns: whether the questions are there yet
 */
GrListState
gr_bank_get_list_state (GrBank *self)
{
  g_return_val_if_fail (GR_IS_BANK (self), GR_LIST_LOADING);

  return gr_entity_list_get_state (gr_library_get_list (self->library, "question"));
}

/**
 * gr_bank_get_summary:
 * @self: a bank
 *
 * Returns: how many questions are prepared, in words
 */
const char *
gr_bank_get_summary (GrBank *self)
{
  g_return_val_if_fail (GR_IS_BANK (self), NULL);

  return self->summary;
}

/**
 * gr_bank_get_source:
 * @self: a bank
 *
 * Returns: (nullable): the title of the guide that sets the goal
 */
const char *
gr_bank_get_source (GrBank *self)
{
  g_return_val_if_fail (GR_IS_BANK (self), NULL);

  return self->source;
}

/**
 * gr_bank_set_filter:
 * @self: a bank
 * @group: (nullable): only of this topic
 * @prepared: only what is so far, a GrPrepared; or -1
 * @uncovered: only what no story answers
 *
 * Says which are shown.
 */
void
gr_bank_set_filter (GrBank     *self,
                    const char *group,
                    int         prepared,
                    gboolean    uncovered)
{
  g_return_if_fail (GR_IS_BANK (self));

  if (!g_set_str (&self->group, group) && self->prepared == prepared && self->uncovered == uncovered)
    return;
  self->prepared = prepared;
  self->uncovered = uncovered;
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
}
