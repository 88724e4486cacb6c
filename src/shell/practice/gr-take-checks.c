/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-checks.h"

#include <glib/gi18n-lib.h>

#include "gr-guide-lines.h"
#include "gr-guide-points.h"
#include "gr-question.h"
#include "gr-section.h"

#define N_KINDS (GR_CHECK_KIND_RED_FLAG + 1)

typedef struct
{
  char *text;
  char *uid; /* of its row; NULL as long as it was never ticked */
  gboolean hit;
} Check;

struct _GrTakeChecks
{
  GObject parent_instance;

  GrLibrary *library;
  GrTake *take;
  GrEntityList *rows;
  GrEntityList *sections; /* of the guide */
  GPtrArray *checks[N_KINDS];
};

G_DEFINE_FINAL_TYPE (GrTakeChecks, gr_take_checks, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static const char *const nicks[N_KINDS] = { "point", "red-flag" };

static void
check_free (Check *check)
{
  g_free (check->text);
  g_free (check->uid);
  g_free (check);
}

static Check *
ensure (GrTakeChecks *self,
        GrCheckKind   kind,
        const char   *text)
{
  Check *check;

  for (guint i = 0; i < self->checks[kind]->len; i++)
    {
      check = self->checks[kind]->pdata[i];
      if (g_strcmp0 (check->text, text) == 0)
        return check;
    }
  check = g_new0 (Check, 1);
  check->text = g_strdup (text);
  g_ptr_array_add (self->checks[kind], check);
  return check;
}

/* Undo may have taken it. */
static void
forget_row (Check *check)
{
  check->hit = FALSE;
  g_clear_pointer (&check->uid, g_free);
}

/* The rows say what was ticked, also where the guide no longer says it. */
static void
read_rows (GrTakeChecks *self)
{
  for (guint kind = 0; kind < N_KINDS; kind++)
    for (guint i = 0; i < self->checks[kind]->len; i++)
      forget_row (self->checks[kind]->pdata[i]);
  for (guint i = 0; i < gr_entity_list_get_n (self->rows); i++)
    {
      GrTakeCheck *row = gr_entity_list_peek (self->rows, i);
      Check *check = ensure (self, gr_take_check_get_kind (row), gr_take_check_get_text (row));

      g_set_str (&check->uid, gr_entity_get_uid (GR_ENTITY (row)));
      check->hit = gr_take_check_get_hit (row);
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
add_points (GrTakeChecks *self,
            GrCheckKind   kind,
            const char   *markdown)
{
  g_auto (GStrv) points = markdown != NULL ? gr_guide_answer_points (markdown) : NULL;

  for (guint i = 0; points != NULL && points[i] != NULL; i++)
    {
      g_autofree char *plain = gr_guide_plain (points[i]);

      ensure (self, kind, plain);
    }
  read_rows (self);
}

static void
answer_loaded_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr (GrTakeChecks) self = GR_TAKE_CHECKS (data);
  GrQuestion *question;

  if (!gr_library_load_body_finish (GR_LIBRARY (object), result, NULL)) /* then there is nothing to tick */
    return;
  question = gr_library_lookup (self->library, "question", gr_take_get_question (self->take));
  if (question != NULL)
    add_points (self, GR_CHECK_KIND_POINT, gr_question_get_answer (question));
}

/* Which section it is has to be told from its title, in the languages that the guide reader knows. */
static gboolean
is_about_red_flags (GrSection *section)
{
  static const char *const names[] = { "red flag", "warnsignal", "warnzeichen" };
  g_autofree char *title =
      g_utf8_casefold (gr_section_get_title (section) != NULL ? gr_section_get_title (section) : "", -1);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (strstr (title, names[i]) != NULL)
      return TRUE;
  return FALSE;
}

typedef struct
{
  GrTakeChecks *self;
  GrSection *section;
} Loading;

static void
section_loaded_cb (GObject      *object,
                   GAsyncResult *result,
                   gpointer      data)
{
  Loading *loading = data;

  if (gr_library_load_body_finish (GR_LIBRARY (object), result, NULL))
    add_points (loading->self, GR_CHECK_KIND_RED_FLAG, gr_section_get_body (loading->section));
  g_object_unref (loading->self);
  g_object_unref (loading->section);
  g_free (loading);
}

static void
sections_cb (GrTakeChecks *self)
{
  if (gr_entity_list_get_state (self->sections) != GR_LIST_READY)
    return;
  g_signal_handlers_disconnect_by_func (self->sections, sections_cb, self);
  for (guint i = 0; i < gr_entity_list_get_n (self->sections); i++)
    {
      GrSection *section = gr_entity_list_peek (self->sections, i);
      Loading *loading;

      if (!is_about_red_flags (section))
        continue;
      loading = g_new0 (Loading, 1);
      loading->self = g_object_ref (self);
      loading->section = g_object_ref (section);
      gr_library_load_body_async (self->library, GR_ENTITY (section), section_loaded_cb, loading);
    }
}

static void
load (GrTakeChecks *self)
{
  const char *uid = gr_take_get_question (self->take);
  GrQuestion *question = uid != NULL ? gr_library_lookup (self->library, "question", uid) : NULL;

  if (question == NULL || gr_question_get_guide (question) == NULL)
    return;
  gr_library_load_body_async (self->library, GR_ENTITY (question), answer_loaded_cb, g_object_ref (self));
  self->sections = gr_library_get_children (self->library, "section", gr_question_get_guide (question));
  g_signal_connect_object (self->sections, "notify::state", G_CALLBACK (sections_cb), self, G_CONNECT_SWAPPED);
  sections_cb (self);
}

static void
gr_take_checks_dispose (GObject *object)
{
  GrTakeChecks *self = GR_TAKE_CHECKS (object);

  g_clear_object (&self->rows);
  g_clear_object (&self->sections);
  g_clear_object (&self->take);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_take_checks_parent_class)->dispose (object);
}

static void
gr_take_checks_finalize (GObject *object)
{
  for (guint i = 0; i < N_KINDS; i++)
    g_ptr_array_unref (GR_TAKE_CHECKS (object)->checks[i]);
  G_OBJECT_CLASS (gr_take_checks_parent_class)->finalize (object);
}

static void
gr_take_checks_class_init (GrTakeChecksClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gr_take_checks_dispose;
  G_OBJECT_CLASS (klass)->finalize = gr_take_checks_finalize;
  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_take_checks_init (GrTakeChecks *self)
{
  for (guint i = 0; i < N_KINDS; i++)
    self->checks[i] = g_ptr_array_new_with_free_func ((GDestroyNotify) check_free);
}

/**
 * gr_take_checks_new:
 * @library: where the take is
 * @take: a take
 *
 * Returns: (transfer full): what to look for in it; more comes by "changed"
 */
GrTakeChecks *
gr_take_checks_new (GrLibrary *library,
                    GrTake    *take)
{
  GrTakeChecks *self;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GR_IS_TAKE (take), NULL);

  self = g_object_new (GR_TYPE_TAKE_CHECKS, NULL);
  self->library = g_object_ref (library);
  self->take = g_object_ref (take);
  self->rows = gr_library_get_children (library, "take-check", gr_entity_get_uid (GR_ENTITY (take)));
  g_signal_connect_object (self->rows, "notify::state", G_CALLBACK (read_rows), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (read_rows), self, G_CONNECT_SWAPPED);
  load (self);
  return self;
}

/**
 * gr_take_checks_get_n:
 * @self: checks
 * @kind: which
 *
 * Returns: how many of them there are
 */
guint
gr_take_checks_get_n (GrTakeChecks *self,
                      GrCheckKind   kind)
{
  g_return_val_if_fail (GR_IS_TAKE_CHECKS (self), 0);

  return self->checks[kind]->len;
}

/**
 * gr_take_checks_get_text:
 * @self: checks
 * @kind: which
 * @index: the how manieth of them
 *
 * Returns: what to look for
 */
const char *
gr_take_checks_get_text (GrTakeChecks *self,
                         GrCheckKind   kind,
                         guint         index)
{
  g_return_val_if_fail (GR_IS_TAKE_CHECKS (self) && index < self->checks[kind]->len, NULL);

  return ((Check *) self->checks[kind]->pdata[index])->text;
}

/**
 * gr_take_checks_get_hit:
 * @self: checks
 * @kind: which
 * @index: the how manieth of them
 *
 * Returns: whether it was ticked
 */
gboolean
gr_take_checks_get_hit (GrTakeChecks *self,
                        GrCheckKind   kind,
                        guint         index)
{
  g_return_val_if_fail (GR_IS_TAKE_CHECKS (self) && index < self->checks[kind]->len, FALSE);

  return ((Check *) self->checks[kind]->pdata[index])->hit;
}

/**
 * gr_take_checks_set_hit:
 * @self: checks
 * @kind: which
 * @index: the how manieth of them
 * @hit: whether it was there
 *
 * Ticks it, or takes the tick away; that is kept at once.
 */
void
gr_take_checks_set_hit (GrTakeChecks *self,
                        GrCheckKind   kind,
                        guint         index,
                        gboolean      hit)
{
  g_autoptr (GrChange) change = NULL;
  Check *check;

  g_return_if_fail (GR_IS_TAKE_CHECKS (self) && index < self->checks[kind]->len);

  check = self->checks[kind]->pdata[index];
  if (check->hit == hit)
    return;
  change = gr_change_new (GR_CHANGE_EDIT, kind == GR_CHECK_KIND_POINT ? _("Tick Point") : _("Tick Red Flag"));
  if (check->uid == NULL)
    {
      check->uid = g_strdup (gr_change_create (change, "take-check", NULL));
      gr_change_set_text (change, "take-check", check->uid, "take", gr_entity_get_uid (GR_ENTITY (self->take)));
      gr_change_set_text (change, "take-check", check->uid, "kind", nicks[kind]);
      gr_change_set_text (change, "take-check", check->uid, "text", check->text);
      gr_change_set_real (change, "take-check", check->uid, "position", index + 1);
    }
  gr_change_set_integer (change, "take-check", check->uid, "hit", hit);
  check->hit = hit;
  gr_library_commit (self->library, g_steal_pointer (&change));
}
