/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "quiz-world.h"

#include "gr-entity-private.h"
#include "gr-key.h"
#include "gr-registry.h"

gpointer
make (const char *type,
      const char *uid)
{
  return gr_entity_new (gr_registry_get_type (type), uid);
}

void
put (gpointer    entity,
     const char *field,
     GrValue     value)
{
  int at = gr_entity_class_find (GR_ENTITY_GET_CLASS (entity), field);

  g_assert_cmpint (at, >=, 0);
  gr_entity_apply (entity, (guint) at, &value);
  gr_value_clear (&value);
}

void
add_item (World *world,
          guint  i,
          guint  n_choices,
          guint  right)
{
  g_autofree char *uid = g_strdup_printf ("item-%u", i);
  g_autoptr (GrQuizItem) item = make ("quiz-item", uid);

  put (item, "quiz", gr_value_text ("quiz"));
  put (item, "stem", gr_value_text (uid));
  put (item, "position", gr_value_real (i));
  g_list_store_append (world->items, item);
  for (guint k = 0; k < n_choices; k++)
    {
      g_autofree char *choice_uid = g_strdup_printf ("item-%u-%c", i, 'a' + k);
      g_autoptr (GrChoice) choice = make ("choice", choice_uid);

      put (choice, "item", gr_value_text (uid));
      put (choice, "text", gr_value_text (choice_uid));
      put (choice, "reason", gr_value_text ("the guide's"));
      put (choice, "position", gr_value_real (k));
      put (choice, "correct", gr_value_integer ((right >> k) & 1));
      g_list_store_append (world->choices, choice);
    }
}

void
add_key (World      *world,
         const char *uid,
         const char *item,
         const char *choice,
         const char *reason)
{
  g_autoptr (GrKey) key = make ("key", uid);

  put (key, "item", gr_value_text (item));
  put (key, "choice", gr_value_text (choice));
  put (key, "reason", gr_value_text (reason));
  g_list_store_append (world->keys, key);
}

/* Why a choice is wrong, in the person's words. */
void
add_wrong (World      *world,
           const char *uid,
           const char *item,
           const char *choice,
           const char *reason)
{
  g_autoptr (GrKey) key = NULL;

  add_key (world, uid, item, choice, reason);
  key = g_list_model_get_item (G_LIST_MODEL (world->keys), g_list_model_get_n_items (G_LIST_MODEL (world->keys)) - 1);
  put (key, "wrong", gr_value_integer (TRUE));
}

/* @right: the guide's key of every item, bit k for the k-th choice; 0: none */
void
world_init (World *world,
            guint  n_items,
            guint  right)
{
  world->quiz = make ("quiz", "quiz");
  put (world->quiz, "title", gr_value_text ("Small talk"));
  put (world->quiz, "threshold_correct", gr_value_integer (5));
  put (world->quiz, "threshold_total", gr_value_integer (6));
  put (world->quiz, "threshold_percent", gr_value_integer (80));
  world->items = g_list_store_new (GR_TYPE_QUIZ_ITEM);
  world->choices = g_list_store_new (GR_TYPE_CHOICE);
  world->keys = g_list_store_new (GR_TYPE_KEY);
  for (guint i = 0; i < n_items; i++)
    add_item (world, i, 4, right);
}

void
retire (World *world,
        guint  i)
{
  g_autoptr (GrQuizItem) item = g_list_model_get_item (G_LIST_MODEL (world->items), i);

  put (item, "retired", gr_value_integer (1));
}

void
world_clear (World *world)
{
  g_clear_object (&world->quiz);
  g_clear_object (&world->items);
  g_clear_object (&world->choices);
  g_clear_object (&world->keys);
}

GrQuizSession *
start (World *world,
       gint64 seed)
{
  g_autoptr (GrQuizKeys) keys = gr_quiz_keys_new (G_LIST_MODEL (world->choices), G_LIST_MODEL (world->keys));

  return gr_quiz_session_new (world->quiz, G_LIST_MODEL (world->items), keys, seed);
}

GrQuizPicks
pick_named (GrQuizSession *session,
            guint          index,
            const char    *choice)
{
  for (guint k = 0; k < gr_quiz_session_get_n_choices (session, index); k++)
    if (g_str_equal (gr_choice_get_text (gr_quiz_session_get_choice (session, index, k)), choice))
      return GR_QUIZ_PICK (k);
  g_assert_not_reached ();
}
