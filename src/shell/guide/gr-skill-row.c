/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-skill-row.h"

#include <glib/gi18n-lib.h>

#define N_STEPS 5

struct _GrSkillRow
{
  GtkListBoxRow parent_instance;

  GrLibrary *library;
  GrMarks *marks;
  GrTerm *term;
  gboolean updating;

  GtkLabel *title;
  AdwToggleGroup *rating;
  GtkLabel *state;
};

G_DEFINE_FINAL_TYPE (GrSkillRow, gr_skill_row, GTK_TYPE_LIST_BOX_ROW)

/* Numbers alone say something else to everybody. */
static const char *const anchors[N_STEPS] = {
  N_("New to me"), N_("I have read about it"), N_("I have tried it"), N_("I do it well"), N_("I could teach it"),
};

static char *
dup_day (GrMark *mark)
{
  g_autoptr (GDateTime) at = g_date_time_new_from_unix_local (gr_mark_get_made_at (mark) / 1000);

  /* Translators: a day, as g_date_time_format() takes it */
  return at ? g_date_time_format (at, _("%-d %B %Y")) : g_strdup ("");
}

static int
value_of (GrMark *mark)
{
  return (int) CLAMP (gr_mark_get_value (mark), 1, N_STEPS);
}

static char *
dup_state (GrSkillRow *self,
           GrMark     *first,
           GrMark     *latest)
{
  g_autofree char *then = NULL;
  g_autofree char *now = NULL;

  if (!latest)
    return g_strdup (_("How far are you with it?"));
  now = dup_day (latest);
  if (first == latest)
    /* Translators: how far one said one is with a skill, and when: "3 · I have tried it · 1 March 2025" */
    return g_strdup_printf (_("%d · %s · %s"), value_of (latest), _ (anchors[value_of (latest) - 1]), now);
  then = dup_day (first);
  /* Translators: as above, then what one said first and when */
  return g_strdup_printf (_("%d · %s · %s. At first %d, %s"), value_of (latest), _ (anchors[value_of (latest) - 1]),
                          now, value_of (first), then);
}

static void
update (GrSkillRow *self)
{
  GrMark *first;
  GrMark *latest;
  g_autofree char *state = NULL;

  g_assert (GR_IS_SKILL_ROW (self));

  gr_marks_find_ratings (self->marks, gr_entity_get_uid (GR_ENTITY (self->term)), &first, &latest);
  state = dup_state (self, first, latest);
  gtk_label_set_text (self->state, state);
  self->updating = TRUE;
  adw_toggle_group_set_active (self->rating, latest ? (guint) value_of (latest) - 1 : GTK_INVALID_LIST_POSITION);
  self->updating = FALSE;
}

static void
rate (GrSkillRow *self,
      int         value)
{
  gint64 now = gr_clock_get_wall_ms (gr_library_get_clock (self->library));

  if (gr_library_get_read_only (self->library))
    return;
  gr_library_commit (self->library, gr_marks_rate (gr_entity_get_uid (GR_ENTITY (self->term)),
                                                   gr_term_get_title (self->term), value, now));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), _ (anchors[value - 1]), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
rated_cb (GrSkillRow *self)
{
  guint active = adw_toggle_group_get_active (self->rating);

  g_assert (GR_IS_SKILL_ROW (self));
  if (!self->updating && active < N_STEPS)
    rate (self, (int) active + 1);
}

static void
rate_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrSkillRow *self = GR_SKILL_ROW (widget);
  int value = g_variant_get_int32 (target);

  /* Said again it counts again: one may be where one was. */
  if (adw_toggle_group_get_active (self->rating) == (guint) value - 1)
    rate (self, value);
  else
    adw_toggle_group_set_active (self->rating, (guint) value - 1);
}

static void
gr_skill_row_dispose (GObject *object)
{
  GrSkillRow *self = GR_SKILL_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_SKILL_ROW);
  g_clear_object (&self->library);
  g_clear_object (&self->marks);
  g_clear_object (&self->term);
  G_OBJECT_CLASS (gr_skill_row_parent_class)->dispose (object);
}

static void
gr_skill_row_class_init (GrSkillRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_skill_row_dispose;

  gtk_widget_class_install_action (widget_class, "skill.rate", "i", rate_cb);
  for (int i = 1; i <= N_STEPS; i++)
    {
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_0 + i, 0, "skill.rate", "i", i);
      gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_0 + i, 0, "skill.rate", "i", i);
    }
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-skill-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrSkillRow, title);
  gtk_widget_class_bind_template_child (widget_class, GrSkillRow, rating);
  gtk_widget_class_bind_template_child (widget_class, GrSkillRow, state);
  gtk_widget_class_bind_template_callback (widget_class, rated_cb);
}

static void
gr_skill_row_init (GrSkillRow *self)
{
  self->updating = TRUE; /* a group begins with its first toggle active */
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < N_STEPS; i++)
    adw_toggle_set_tooltip (adw_toggle_group_get_toggle (self->rating, i), _ (anchors[i]));
}

/**
 * gr_skill_row_new:
 * @library: where ratings are kept
 * @marks: the person's marks
 * @term: a skill
 *
 * Returns: (transfer floating): a row to rate it in
 */
GtkWidget *
gr_skill_row_new (GrLibrary *library,
                  GrMarks   *marks,
                  GrTerm    *term)
{
  GrSkillRow *self = g_object_new (GR_TYPE_SKILL_ROW, NULL);
  const char *title = gr_term_get_title (term);

  self->library = g_object_ref (library);
  self->marks = g_object_ref (marks);
  self->term = g_object_ref (term);
  gtk_label_set_text (self->title, title ? title : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title ? title : "", -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->rating), GTK_ACCESSIBLE_PROPERTY_LABEL, title ? title : "", -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->rating), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->state,
                                  NULL, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->rating), !gr_library_get_read_only (library));
  g_signal_connect_object (marks, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
