/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-marks.h"

#include <glib/gi18n-lib.h>

struct _GrMarks
{
  GObject parent_instance;

  GListModel *marks;
  GHashTable *by_target; /* uid → GrMark */
};

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GrMarks, gr_marks, G_TYPE_OBJECT)

G_DEFINE_ENUM_TYPE (GrReadState,
                    gr_read_state,
                    G_DEFINE_ENUM_VALUE (GR_READ_STATE_NEW, "new"),
                    G_DEFINE_ENUM_VALUE (GR_READ_STATE_UNDERSTOOD, "understood"),
                    G_DEFINE_ENUM_VALUE (GR_READ_STATE_REVISIT, "revisit"))

static void
update (GrMarks *self)
{
  guint n = g_list_model_get_n_items (self->marks);

  g_hash_table_remove_all (self->by_target);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GrMark) mark = g_list_model_get_item (self->marks, i);
      const char *target = gr_mark_get_target (mark);

      if (target)
        g_hash_table_insert (self->by_target, g_strdup (target), g_object_ref (mark));
    }
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
gr_marks_finalize (GObject *object)
{
  GrMarks *self = GR_MARKS (object);

  g_clear_object (&self->marks);
  g_hash_table_unref (self->by_target);
  G_OBJECT_CLASS (gr_marks_parent_class)->finalize (object);
}

static void
gr_marks_class_init (GrMarksClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_marks_finalize;
  signals[CHANGED] = g_signal_new ("changed", GR_TYPE_MARKS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_marks_init (GrMarks *self)
{
  self->by_target = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
}

/**
 * gr_marks_new:
 * @marks: all marks, live
 *
 * Returns: (transfer full): them by what they are on
 */
GrMarks *
gr_marks_new (GListModel *marks)
{
  GrMarks *self = g_object_new (GR_TYPE_MARKS, NULL);

  self->marks = g_object_ref (marks);
  g_signal_connect_object (marks, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

/**
 * gr_marks_lookup:
 * @self: marks
 * @target: the uid of a section
 *
 * Returns: (transfer none) (nullable): the mark on it
 */
GrMark *
gr_marks_lookup (GrMarks    *self,
                 const char *target)
{
  g_return_val_if_fail (GR_IS_MARKS (self) && target, NULL);
  return g_hash_table_lookup (self->by_target, target);
}

/**
 * gr_marks_get_state:
 * @self: marks
 * @target: the uid of a section
 *
 * Returns: where the person stands with it
 */
GrReadState
gr_marks_get_state (GrMarks    *self,
                    const char *target)
{
  GrMark *mark = gr_marks_lookup (self, target);

  if (!mark)
    return GR_READ_STATE_NEW;
  return gr_mark_get_kind (mark) == GR_MARK_KIND_UNDERSTOOD ? GR_READ_STATE_UNDERSTOOD : GR_READ_STATE_REVISIT;
}

static const char *
add_mark (GrChange   *change,
          const char *target_type,
          const char *target,
          const char *title,
          const char *kind,
          gint64      now_ms)
{
  const char *uid = gr_change_create (change, "mark", NULL);

  gr_change_set_text (change, "mark", uid, "target_type", target_type);
  gr_change_set_text (change, "mark", uid, "target", target);
  gr_change_set_text (change, "mark", uid, "target_title", title);
  gr_change_set_text (change, "mark", uid, "kind", kind);
  gr_change_set_integer (change, "mark", uid, "made_at", now_ms);
  return uid;
}

/**
 * gr_marks_toggle:
 * @self: marks
 * @section: the uid of a section
 * @title: its title, kept in case the section goes
 * @kind: the mark to set; one that is there already is taken away
 * @now_ms: the time, in milliseconds since 1970
 *
 * Returns: (transfer full): the change that does it, not committed
 */
GrChange *
gr_marks_toggle (GrMarks    *self,
                 const char *section,
                 const char *title,
                 GrMarkKind  kind,
                 gint64      now_ms)
{
  GrMark *old = gr_marks_lookup (self, section);
  gboolean is_set = old && gr_mark_get_kind (old) == kind;
  g_autoptr (GrChange) change = NULL;

  if (is_set)
    change = gr_change_new (GR_CHANGE_EDIT, _("Remove Mark"));
  else
    change = gr_change_new (GR_CHANGE_EDIT,
                            kind == GR_MARK_KIND_UNDERSTOOD ? _("Mark as Understood") : _("Mark to Revisit"));
  if (old)
    gr_change_remove (change, "mark", gr_entity_get_uid (GR_ENTITY (old)));
  if (is_set)
    return g_steal_pointer (&change);

  add_mark (change, "section", section, title, kind == GR_MARK_KIND_UNDERSTOOD ? "understood" : "revisit", now_ms);
  return g_steal_pointer (&change);
}

/**
 * gr_marks_find_ratings:
 * @self: marks
 * @term: the uid of a skill
 * @first: (out) (optional) (transfer none): the person's first rating of it, or %NULL
 * @latest: (out) (optional) (transfer none): the latest, or %NULL
 *
 * Says then and now of a skill.
 *
 * Returns: how often it was rated
 */
guint
gr_marks_find_ratings (GrMarks    *self,
                       const char *term,
                       GrMark    **first,
                       GrMark    **latest)
{
  GrMark *then = NULL;
  GrMark *now = NULL;
  guint n = 0;

  g_return_val_if_fail (GR_IS_MARKS (self) && term, 0);

  for (guint i = 0; i < g_list_model_get_n_items (self->marks); i++)
    {
      g_autoptr (GrMark) mark = g_list_model_get_item (self->marks, i);

      if (gr_mark_get_kind (mark) != GR_MARK_KIND_RATING || g_strcmp0 (gr_mark_get_target (mark), term) != 0)
        continue;
      n++;
      if (!then || gr_mark_get_made_at (mark) < gr_mark_get_made_at (then))
        then = mark;
      if (!now || gr_mark_get_made_at (mark) >= gr_mark_get_made_at (now))
        now = mark;
    }
  if (first)
    *first = then;
  if (latest)
    *latest = now;
  return n;
}

/**
 * gr_marks_answer:
 * @confusion: the uid of a confusion
 * @claim: what it claims, kept in case it goes
 * @kind: whether the person agrees
 * @now_ms: the time, in milliseconds since 1970
 *
 * Returns: (transfer full): the change that says so
 */
GrChange *
gr_marks_answer (const char *confusion,
                 const char *claim,
                 GrMarkKind  kind,
                 gint64      now_ms)
{
  gboolean agree = kind == GR_MARK_KIND_AGREE;
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, agree ? _("Agree") : _("Disagree"));

  add_mark (change, "confusion", confusion, claim, agree ? "agree" : "disagree", now_ms);
  return g_steal_pointer (&change);
}

/**
 * gr_marks_rate:
 * @term: the uid of a skill
 * @title: what it is called, kept in case it goes
 * @value: how far the person is with it, 1 to 5
 * @now_ms: the time, in milliseconds since 1970
 *
 * Returns: (transfer full): the change that adds the rating to those before
 */
GrChange *
gr_marks_rate (const char *term,
               const char *title,
               int         value,
               gint64      now_ms)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Rate Skill"));
  const char *uid;

  uid = add_mark (change, "term", term, title, "rating", now_ms);
  gr_change_set_integer (change, "mark", uid, "value", value);
  return g_steal_pointer (&change);
}
