/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-private-words.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

#include "gr-pseudonyms.h"
#include "gr-story-part.h"
#include "gr-story-version.h"
#include "gr-story.h"
#include "gr-text.h"

struct _GrPrivateWords
{
  GObject parent_instance;

  GrLibrary *library;
  GListModel *model;        /* GrPrivateWord, as they were marked */
  GrPseudonyms *pseudonyms; /* of the words that are not blank */
  GPtrArray *named;         /* GrPrivateWord, the one of each pseudonym; borrowed from the model */
  guint *places;            /* of each pseudonym; NULL until somebody asks */
};

G_DEFINE_FINAL_TYPE (GrPrivateWords, gr_private_words, G_TYPE_OBJECT)

enum { UPDATED, N_SIGNALS };

static guint signals[N_SIGNALS];
static const char *const told_in[] = { "story", "story-version" };

static void
update (GrPrivateWords *self)
{
  guint n = g_list_model_get_n_items (self->model);

  g_clear_pointer (&self->pseudonyms, gr_pseudonyms_free);
  g_clear_pointer (&self->places, g_free);
  g_ptr_array_set_size (self->named, 0);
  self->pseudonyms = gr_pseudonyms_new ();
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GrPrivateWord) word = g_list_model_get_item (self->model, i);

      if (gr_pseudonyms_add (self->pseudonyms, gr_private_word_get_word (word), gr_private_word_get_kind (word)))
        g_ptr_array_add (self->named, word);
    }
  g_signal_emit (self, signals[UPDATED], 0);
}

static void
changed_cb (GrPrivateWords *self,
            GrChange       *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const char *type = gr_change_get_op (change, i)->type;

      if (g_str_equal (type, "private-word") || g_str_equal (type, "story") || g_str_equal (type, "story-version"))
        {
          update (self);
          return;
        }
    }
}

/* All that is written in the stories is short enough to be read while a dialog opens, but not on every keystroke. */
static void
count_places (GrPrivateWords *self)
{
  GrEntityList *stories = gr_library_get_list (self->library, "story");
  GrEntityList *versions = gr_library_get_list (self->library, "story-version");

  self->places = g_new0 (guint, self->named->len + 1);
  for (guint i = 0; i < gr_entity_list_get_n (stories); i++)
    {
      GrStory *story = gr_entity_list_peek (stories, i);

      gr_pseudonyms_count (self->pseudonyms, gr_story_get_title (story), self->places);
      for (GrStoryPart part = 0; part < GR_N_STORY_PARTS; part++)
        {
          g_autofree char *text = NULL;

          g_object_get (story, gr_story_part_get_field (part), &text, NULL);
          gr_pseudonyms_count (self->pseudonyms, text, self->places);
        }
    }
  for (guint i = 0; i < gr_entity_list_get_n (versions); i++)
    gr_pseudonyms_count (self->pseudonyms, gr_story_version_get_text (gr_entity_list_peek (versions, i)), self->places);
}

static void
gr_private_words_finalize (GObject *object)
{
  GrPrivateWords *self = GR_PRIVATE_WORDS (object);

  g_clear_object (&self->model);
  g_clear_object (&self->library);
  g_clear_pointer (&self->pseudonyms, gr_pseudonyms_free);
  g_ptr_array_unref (self->named);
  g_free (self->places);
  G_OBJECT_CLASS (gr_private_words_parent_class)->finalize (object);
}

static void
gr_private_words_class_init (GrPrivateWordsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_private_words_finalize;

  signals[UPDATED] =
      g_signal_new ("updated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_private_words_init (GrPrivateWords *self)
{
  self->named = g_ptr_array_new ();
}

/**
 * gr_private_words_new:
 * @library: the library
 *
 * Returns: (transfer full): its private words
 */
GrPrivateWords *
gr_private_words_new (GrLibrary *library)
{
  GrPrivateWords *self;
  GtkExpression *made_at = gtk_property_expression_new (GR_TYPE_PRIVATE_WORD, NULL, "made-at");

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_PRIVATE_WORDS, NULL);
  self->library = g_object_ref (library);
  self->model = G_LIST_MODEL (gtk_sort_list_model_new (
      g_object_ref (G_LIST_MODEL (gr_library_get_list (library, "private-word"))),
      GTK_SORTER (gtk_numeric_sorter_new (made_at)))); /* one that was brought back stands where it was */
  g_signal_connect_object (self->model, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (told_in); i++) /* what is still being read counts when it is there */
    g_signal_connect_object (gr_library_get_list (library, told_in[i]), "notify::state", G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

/**
 * gr_private_words_get_library:
 * @self: private words
 *
 * Returns: (transfer none): where they are kept
 */
GrLibrary *
gr_private_words_get_library (GrPrivateWords *self)
{
  g_return_val_if_fail (GR_IS_PRIVATE_WORDS (self), NULL);

  return self->library;
}

/**
 * gr_private_words_get_model:
 * @self: private words
 *
 * Returns: (transfer none): a list of #GrPrivateWord, in the order they were marked
 */
GListModel *
gr_private_words_get_model (GrPrivateWords *self)
{
  g_return_val_if_fail (GR_IS_PRIVATE_WORDS (self), NULL);

  return self->model;
}

/**
 * gr_private_words_find:
 * @self: private words
 * @word: (nullable): a word, however it is written
 *
 * Returns: (transfer none) (nullable): the name that stands for it; %NULL if it is not private
 */
const char *
gr_private_words_find (GrPrivateWords *self,
                       const char     *word)
{
  int at;

  g_return_val_if_fail (GR_IS_PRIVATE_WORDS (self), NULL);

  at = gr_pseudonyms_find (self->pseudonyms, word);
  return at >= 0 ? gr_pseudonyms_get_name (self->pseudonyms, (guint) at) : NULL;
}

/**
 * gr_private_words_count:
 * @self: private words
 * @word: one of them
 *
 * Returns: in how many places of the stories and their shorter versions it is found
 */
guint
gr_private_words_count (GrPrivateWords *self,
                        GrPrivateWord  *word)
{
  guint at;

  g_return_val_if_fail (GR_IS_PRIVATE_WORDS (self), 0);
  g_return_val_if_fail (GR_IS_PRIVATE_WORD (word), 0);

  if (self->places == NULL)
    count_places (self);
  return g_ptr_array_find (self->named, word, &at) ? self->places[at] : 0;
}

static const char *
get_kind_name (GrPrivateKind kind)
{
  switch (kind)
    {
    case GR_PRIVATE_KIND_PERSON:
      return C_("private word", "Person");
    case GR_PRIVATE_KIND_EMPLOYER:
      return C_("private word", "Employer");
    case GR_PRIVATE_KIND_PLACE:
      return C_("private word", "Place");
    case GR_PRIVATE_KIND_OTHER:
    default:
      return C_("private word", "Something else");
    }
}

/**
 * gr_private_words_describe:
 * @self: private words
 * @word: one of them
 *
 * Returns: (transfer full): what it names, what stands for it and how often it is found, in a line
 */
char *
gr_private_words_describe (GrPrivateWords *self,
                           GrPrivateWord  *word)
{
  const char *name;
  guint n;
  g_autofree char *places = NULL;

  g_return_val_if_fail (GR_IS_PRIVATE_WORDS (self), NULL);
  g_return_val_if_fail (GR_IS_PRIVATE_WORD (word), NULL);

  name = gr_private_words_find (self, gr_private_word_get_word (word));
  n = gr_private_words_count (self, word);
  if (n > 0)
    places = g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "in %u place of your stories", "in %u places of your stories", n), n);
  else
    places = g_strdup (_("not in your stories"));
  /* Translators: of a private word: what it names, what stands in its place, where it is found, as in
   * “Person · told as “Person A” · in 3 places of your stories” */
  return g_strdup_printf (_("%s · told as “%s” · %s"), get_kind_name (gr_private_word_get_kind (word)),
                          name != NULL ? name : "", places);
}

/**
 * gr_private_words_make_mark:
 * @self: private words
 * @word: a word
 * @kind: what it names
 *
 * Returns: (transfer full) (nullable): a change that marks it; %NULL if it is blank or private already
 */
GrChange *
gr_private_words_make_mark (GrPrivateWords *self,
                            const char     *word,
                            GrPrivateKind   kind)
{
  g_autofree char *trimmed = NULL;
  g_autoptr (GEnumClass) kinds = g_type_class_ref (GR_TYPE_PRIVATE_KIND);
  GrChange *change;
  const char *uid;

  g_return_val_if_fail (GR_IS_PRIVATE_WORDS (self), NULL);
  g_return_val_if_fail (word != NULL, NULL);

  trimmed = g_strstrip (g_strdup (word));
  if (gr_text_is_blank (trimmed) || gr_private_words_find (self, trimmed) != NULL)
    return NULL;
  change = gr_change_new (GR_CHANGE_EDIT, _("Mark as Private"));
  uid = gr_change_create (change, "private-word", NULL);
  gr_change_set_text (change, "private-word", uid, "word", trimmed);
  gr_change_set_text (change, "private-word", uid, "kind", g_enum_get_value (kinds, (int) kind)->value_nick);
  gr_change_set_integer (change, "private-word", uid, "made_at",
                         gr_clock_get_wall_ms (gr_library_get_clock (self->library)));
  return change;
}

/**
 * gr_private_words_make_remove:
 * @self: private words
 * @word: one of them
 *
 * Returns: (transfer full): a change after which it is private no more
 */
GrChange *
gr_private_words_make_remove (GrPrivateWords *self,
                              GrPrivateWord  *word)
{
  GrChange *change;

  g_return_val_if_fail (GR_IS_PRIVATE_WORDS (self), NULL);
  g_return_val_if_fail (GR_IS_PRIVATE_WORD (word), NULL);

  change = gr_change_new (GR_CHANGE_EDIT, _("Remove Private Word"));
  gr_change_remove (change, "private-word", gr_entity_get_uid (GR_ENTITY (word)));
  return change;
}
