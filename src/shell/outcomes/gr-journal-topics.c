/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-journal-topics.h"

#include "gr-journal-entry.h"
#include "gr-prompt.h"

struct _GrJournalTopic
{
  GObject parent_instance;

  char *prompt;
  char *title;
  guint n_entries;
  gint64 latest;
};

G_DEFINE_FINAL_TYPE (GrJournalTopic, gr_journal_topic, G_TYPE_OBJECT)

static void
gr_journal_topic_finalize (GObject *object)
{
  GrJournalTopic *self = GR_JOURNAL_TOPIC (object);

  g_free (self->prompt);
  g_free (self->title);
  G_OBJECT_CLASS (gr_journal_topic_parent_class)->finalize (object);
}

static void
gr_journal_topic_class_init (GrJournalTopicClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_journal_topic_finalize;
}

static void
gr_journal_topic_init (GrJournalTopic *self)
{
}

/**
 * gr_journal_topic_get_prompt:
 * @self: a topic
 *
 * Returns: (nullable): uid of what a guide asks; %NULL for anything else
 */
const char *
gr_journal_topic_get_prompt (GrJournalTopic *self)
{
  g_return_val_if_fail (GR_IS_JOURNAL_TOPIC (self), NULL);
  return self->prompt;
}

/**
 * gr_journal_topic_get_title:
 * @self: a topic
 *
 * Returns: (nullable): what is asked
 */
const char *
gr_journal_topic_get_title (GrJournalTopic *self)
{
  g_return_val_if_fail (GR_IS_JOURNAL_TOPIC (self), NULL);
  return self->title;
}

/**
 * gr_journal_topic_get_n_entries:
 * @self: a topic
 *
 * Returns: how often it was written on
 */
guint
gr_journal_topic_get_n_entries (GrJournalTopic *self)
{
  g_return_val_if_fail (GR_IS_JOURNAL_TOPIC (self), 0);
  return self->n_entries;
}

/**
 * gr_journal_topic_get_latest:
 * @self: a topic
 *
 * Returns: when it was written on last, in milliseconds since 1970 in UTC; 0: never
 */
gint64
gr_journal_topic_get_latest (GrJournalTopic *self)
{
  g_return_val_if_fail (GR_IS_JOURNAL_TOPIC (self), 0);
  return self->latest;
}

static GrJournalTopic *
add_topic (GPtrArray  *topics,
           const char *prompt,
           const char *title)
{
  GrJournalTopic *topic = g_object_new (GR_TYPE_JOURNAL_TOPIC, NULL);

  topic->prompt = g_strdup (prompt);
  topic->title = g_strdup (title);
  g_ptr_array_add (topics, topic);
  return topic;
}

static GrJournalTopic *
find_topic (GPtrArray  *topics,
            const char *prompt)
{
  for (guint i = 0; i < topics->len; i++)
    if (g_strcmp0 (gr_journal_topic_get_prompt (topics->pdata[i]), prompt) == 0)
      return topics->pdata[i];
  return NULL;
}

/**
 * gr_journal_topics_list:
 * @library: where the journal is kept
 *
 * Returns: (transfer full) (element-type GrJournalTopic): what the guides ask,
 *   then what they asked once and was written on, then anything else
 */
GPtrArray *
gr_journal_topics_list (GrLibrary *library)
{
  GrEntityList *prompts = gr_library_get_list (library, "prompt");
  GrEntityList *entries = gr_library_get_list (library, "journal-entry");
  GPtrArray *topics = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) last = g_ptr_array_new ();

  for (guint i = 0; i < gr_entity_list_get_n (prompts); i++)
    {
      GrPrompt *prompt = gr_entity_list_peek (prompts, i);

      if (!gr_prompt_get_retired (prompt))
        add_topic (topics, gr_entity_get_uid (GR_ENTITY (prompt)), gr_prompt_get_text (prompt));
    }
  add_topic (last, NULL, NULL);
  for (guint i = 0; i < gr_entity_list_get_n (entries); i++)
    {
      GrJournalEntry *entry = gr_entity_list_peek (entries, i);
      const char *prompt = gr_journal_entry_get_prompt (entry);
      GrJournalTopic *topic = prompt == NULL ? last->pdata[0] : find_topic (topics, prompt);

      if (topic == NULL)
        topic = add_topic (topics, prompt, gr_journal_entry_get_prompt_title (entry));
      topic->n_entries++;
      topic->latest = MAX (topic->latest, gr_journal_entry_get_made_at (entry));
    }
  g_ptr_array_add (topics, last->pdata[0]);
  return topics;
}
