/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-goto-list.h"

#include <glib/gi18n-lib.h>

#include "gr-matcher.h"
#include "gr-place.h"
#include "gr-window-private.h"

struct _GrGotoList
{
  GObject parent_instance;

  GrLibrary *library;
  GCancellable *cancellable; /* while a search is running */
  GListStore *groups;        /* of GListStore of GrGotoItem */
  GListModel *model;
  GPtrArray *recent;         /* of GrSearchHit; NULL until they are read */
  char *text; /* what the model is for */
  GrGotoState state;
  char *error;
};

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GrGotoList, gr_goto_list, G_TYPE_OBJECT)

/* What is found, under which heading and by which picture. */
static const struct
{
  const char *type;
  const char *group;
  const char *icon;
} kinds[] = {
  { "guide", N_("Guides"), "gr-guide-symbolic" },
  { "section", N_("Guides"), "gr-guide-symbolic" },
  { "term", N_("Guides"), "gr-guide-symbolic" },
  { "prompt", N_("Guides"), "gr-guide-symbolic" },
  { "plan-item", N_("Guides"), "gr-guide-symbolic" },
  { "question", N_("Questions"), "gr-practice-symbolic" },
  { "confusion", N_("Questions"), "gr-practice-symbolic" },
  { "quiz", N_("Questions"), "gr-quiz-symbolic" },
  { "quiz-item", N_("Questions"), "gr-quiz-symbolic" },
  { "story", N_("Stories and Notes"), "gr-stories-symbolic" },
  { "situation", N_("Stories and Notes"), "gr-stories-symbolic" },
  { "profile-text", N_("Stories and Notes"), "gr-stories-symbolic" },
  { "file", N_("Stories and Notes"), "gr-stories-symbolic" },
  { "own-answer", N_("Stories and Notes"), "gr-practice-symbolic" },
  { "note", N_("Stories and Notes"), "gr-stories-symbolic" },
  { "highlight", N_("Stories and Notes"), "gr-guide-symbolic" },
  { "card", N_("Stories and Notes"), "gr-review-symbolic" },
  { "mock-round", N_("Stories and Notes"), "gr-practice-symbolic" },
  { "take", N_("Stories and Notes"), "gr-practice-symbolic" },
  { "project", N_("Plan"), "gr-plan-symbolic" },
  { "phase", N_("Plan"), "gr-plan-symbolic" },
  { "task", N_("Plan"), "gr-plan-symbolic" },
  { "deliverable", N_("Plan"), "gr-plan-symbolic" },
  { "session", N_("Plan"), "gr-plan-symbolic" },
  { "requirement", N_("Plan"), "gr-plan-symbolic" },
  { "opening", N_("Outcomes"), "gr-outcomes-symbolic" },
  { "round", N_("Outcomes"), "gr-outcomes-symbolic" },
  { "round-question", N_("Outcomes"), "gr-outcomes-symbolic" },
  { "person", N_("Outcomes"), "system-users-symbolic" },
  { "interaction", N_("Outcomes"), "system-users-symbolic" },
  { "expertise", N_("Outcomes"), "gr-outcomes-symbolic" },
  { "metric", N_("Outcomes"), "gr-outcomes-symbolic" },
  { "metric-value", N_("Outcomes"), "gr-outcomes-symbolic" },
  { "journal-entry", N_("Outcomes"), "gr-outcomes-symbolic" },
};

static const struct
{
  const char *action;
  const char *title;
  const char *icon;
  gboolean writes;
} actions[] = {
  { "win.new", N_("New Story"), "gr-stories-symbolic", TRUE },
  { "win.import", N_("Import Guide…"), "gr-import-symbolic", TRUE },
  { "win.export", N_("Print or Export…"), "gr-portfolio-symbolic", FALSE },
  { "win.toggle-timer", N_("Start or Stop Timer"), "gr-timer-symbolic", TRUE },
  { "win.preferences", N_("Preferences"), "emblem-system-symbolic", FALSE },
  { "win.shortcuts", N_("Keyboard Shortcuts"), "input-keyboard-symbolic", FALSE },
};

static GrMatcher *
new_matcher (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  return gr_matcher_new ((const char *const *) words, TRUE);
}

/* The group of that heading, at the end where there is none yet. */
static GListStore *
ensure_group (GPtrArray  *groups,
              const char *name)
{
  for (guint i = 0; i < groups->len; i++)
    {
      g_autoptr (GrGotoItem) first = g_list_model_get_item (groups->pdata[i], 0);

      if (g_str_equal (gr_goto_item_get_group (first), name))
        return groups->pdata[i];
    }
  g_ptr_array_add (groups, g_list_store_new (GR_TYPE_GOTO_ITEM));
  return g_ptr_array_index (groups, groups->len - 1);
}

static void
add_action (GPtrArray  *groups,
            const char *text,
            const char *title,
            const char *group,
            const char *icon,
            const char *action,
            GVariant   *target)
{
  g_autoptr (GVariant) owned = target ? g_variant_ref_sink (target) : NULL;
  g_autoptr (GrMatcher) matcher = new_matcher (text);
  g_autoptr (GArray) spans = gr_matcher_find_spans (matcher, title);
  g_autoptr (GrGotoItem) item = NULL;

  if (*text && !gr_matcher_holds_all (matcher, title, ""))
    return;
  item = gr_goto_item_new_action (title, spans, group, icon, action, owned);
  g_list_store_append (ensure_group (groups, group), item);
}

static void
add_pages (GPtrArray  *groups,
           const char *text)
{
  for (guint i = 0; i < gr_place_get_n (); i++)
    {
      const char *name = gr_place_get_nth_name (i);
      g_autofree char *icon = g_strdup_printf ("gr-%s-symbolic", name);

      add_action (groups, text, gr_place_get_nth_title (i), _("Pages"), g_intern_string (icon), "win.go",
                  g_variant_new_string (name));
    }
}

static void
add_actions (GrGotoList *self,
             GPtrArray  *groups,
             const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (gr_window_offers (actions[i].action) && !(actions[i].writes && gr_library_get_read_only (self->library)))
      add_action (groups, text, _ (actions[i].title), _("Actions"), actions[i].icon, actions[i].action, NULL);
}

/* Below the heading of its kind, unless it has one to be below. */
static void
add_hit (GPtrArray         *groups,
         const GrSearchHit *hit,
         const char        *text,
         const char        *heading)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].type, hit->type))
      {
        const char *group = heading ? heading : _ (kinds[i].group);
        g_autoptr (GrGotoItem) item = gr_goto_item_new_hit (hit, text, group, kinds[i].icon);

        g_list_store_append (ensure_group (groups, group), item);
        return;
      }
}

/* Shows what there is for a text; @hits are NULL where nothing was looked for. */
static void
show (GrGotoList *self,
      const char *text,
      GPtrArray  *hits)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; !hits && self->recent && i < self->recent->len; i++)
    add_hit (groups, self->recent->pdata[i], text, _("Recent"));
  add_pages (groups, text);
  for (guint i = 0; hits && i < hits->len; i++)
    add_hit (groups, hits->pdata[i], text, NULL);
  add_actions (self, groups, text);
  g_list_store_splice (self->groups, 0, g_list_model_get_n_items (G_LIST_MODEL (self->groups)), groups->pdata,
                       groups->len);
  g_set_str (&self->text, text);
  if (self->state != GR_GOTO_FAILED)
    self->state = !hits ? GR_GOTO_START : groups->len > 0 ? GR_GOTO_FOUND : GR_GOTO_NONE;
  g_signal_emit (self, signals[CHANGED], 0);
}

/* On the reader's thread. */
static gpointer
read_hits (GrStore      *store,
           gpointer      text,
           GCancellable *cancellable,
           GError      **error)
{
  return gr_query_search (store, text, GR_GOTO_MOST, error);
}

typedef struct
{
  GrGotoList *list;
  GCancellable *cancellable;
  char *text;
} Search;

static void
search_free (Search *search)
{
  g_object_unref (search->list);
  g_object_unref (search->cancellable);
  g_free (search->text);
  g_free (search);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Search, search_free)

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (Search) search = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) hits = gr_library_read_finish (GR_LIBRARY (object), result, &error);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  GrGotoList *self = search->list;

  if (search->cancellable != self->cancellable)
    return; /* something else was typed meanwhile */
  g_clear_object (&self->cancellable);
  g_set_str (&self->error, error ? error->message : NULL);
  self->state = error ? GR_GOTO_FAILED : GR_GOTO_FOUND;
  show (self, search->text, hits ? hits : none);
}

/* On the reader's thread. */
static gpointer
read_places (GrStore      *store,
             gpointer      places,
             GCancellable *cancellable,
             GError      **error)
{
  return gr_query_places (store, places, error);
}

/* Where one was last is an offer: if it cannot be read, there is one less. */
static void
recent_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GrGotoList) self = data;

  self->recent = gr_library_read_finish (GR_LIBRARY (object), result, NULL);
  if (self->recent && self->recent->len > 0 && self->state == GR_GOTO_START && !self->cancellable && self->library)
    show (self, "", NULL);
}

static void
stop (GrGotoList *self)
{
  g_autoptr (GCancellable) cancellable = g_steal_pointer (&self->cancellable);

  g_cancellable_cancel (cancellable);
}

static void
gr_goto_list_dispose (GObject *object)
{
  GrGotoList *self = GR_GOTO_LIST (object);

  stop (self);
  g_clear_object (&self->model);
  g_clear_object (&self->groups);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_goto_list_parent_class)->dispose (object);
}

static void
gr_goto_list_finalize (GObject *object)
{
  GrGotoList *self = GR_GOTO_LIST (object);

  g_free (self->text);
  g_free (self->error);
  g_clear_pointer (&self->recent, g_ptr_array_unref);
  G_OBJECT_CLASS (gr_goto_list_parent_class)->finalize (object);
}

static void
gr_goto_list_class_init (GrGotoListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = gr_goto_list_dispose;
  object_class->finalize = gr_goto_list_finalize;
  signals[CHANGED] =
      g_signal_new ("changed", GR_TYPE_GOTO_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_goto_list_init (GrGotoList *self)
{
  self->groups = g_list_store_new (G_TYPE_LIST_MODEL);
  self->model = G_LIST_MODEL (gtk_flatten_list_model_new (g_object_ref (G_LIST_MODEL (self->groups))));
  self->text = g_strdup ("");
}

/**
 * gr_goto_list_new:
 * @library: an open library
 * @recent: (nullable) (array zero-terminated=1): what was gone to last, types and uids by turns
 *
 * Returns: (transfer full): pages and actions, and as soon as they are read the recent places
 */
GrGotoList *
gr_goto_list_new (GrLibrary         *library,
                  const char *const *recent)
{
  GrGotoList *self = g_object_new (GR_TYPE_GOTO_LIST, NULL);

  g_return_val_if_fail (GR_IS_LIBRARY (library), self);

  self->library = g_object_ref (library);
  show (self, "", NULL);
  if (recent && *recent)
    gr_library_read_async (library, read_places, g_strdupv ((char **) recent), (GDestroyNotify) g_strfreev,
                           (GDestroyNotify) g_ptr_array_unref, NULL, recent_cb, g_object_ref (self));
  return self;
}

/**
 * gr_goto_list_search:
 * @self: a list
 * @text: what was typed, anything at all; "" for pages and actions
 *
 * Looks for it.  "changed" says when that is done.
 */
void
gr_goto_list_search (GrGotoList *self,
                     const char *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  Search *search;

  g_return_if_fail (GR_IS_GOTO_LIST (self) && text);

  stop (self);
  if (!*stripped)
    {
      self->state = GR_GOTO_START;
      show (self, "", NULL);
      return;
    }
  self->cancellable = g_cancellable_new ();
  search = g_new0 (Search, 1);
  search->list = g_object_ref (self);
  search->cancellable = g_object_ref (self->cancellable);
  search->text = g_steal_pointer (&stripped);
  gr_library_read_async (self->library, read_hits, g_strdup (search->text), g_free, (GDestroyNotify) g_ptr_array_unref,
                         self->cancellable, read_cb, search);
}

/**
 * gr_goto_list_get_model:
 * @self: a list
 *
 * Returns: (transfer none): its lines, [class@GotoItem], one section a group
 */
GListModel *
gr_goto_list_get_model (GrGotoList *self)
{
  g_return_val_if_fail (GR_IS_GOTO_LIST (self), NULL);
  return self->model;
}

/**
 * gr_goto_list_get_state:
 * @self: a list
 *
 * Returns: what there is in it
 */
GrGotoState
gr_goto_list_get_state (GrGotoList *self)
{
  g_return_val_if_fail (GR_IS_GOTO_LIST (self), GR_GOTO_START);
  return self->state;
}

/**
 * gr_goto_list_get_n:
 * @self: a list
 *
 * Returns: how many lines there are
 */
guint
gr_goto_list_get_n (GrGotoList *self)
{
  g_return_val_if_fail (GR_IS_GOTO_LIST (self), 0);
  return g_list_model_get_n_items (self->model);
}

/**
 * gr_goto_list_get_text:
 * @self: a list
 *
 * Returns: what its lines were found for
 */
const char *
gr_goto_list_get_text (GrGotoList *self)
{
  g_return_val_if_fail (GR_IS_GOTO_LIST (self), NULL);
  return self->text;
}

/**
 * gr_goto_list_get_error:
 * @self: a list
 *
 * Returns: (nullable): a sentence, where the library could not be read
 */
const char *
gr_goto_list_get_error (GrGotoList *self)
{
  g_return_val_if_fail (GR_IS_GOTO_LIST (self), NULL);
  return self->error;
}
