/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-row.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-units.h"

struct _GrGuideRow
{
  AdwActionRow parent_instance;

  GrGuide *guide;

  GtkLabel *state;
  GtkWidget *progress;
  GtkMenuButton *menu_button;
};

enum { READ, DETAILS, REMOVE, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GrGuideRow, gr_guide_row, ADW_TYPE_ACTION_ROW)

static void
read_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  g_signal_emit (widget, signals[READ], 0);
}

static void
export_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *target)
{
  gtk_widget_activate_action (widget, "page.export-guide", "s",
                              gr_entity_get_uid (GR_ENTITY (GR_GUIDE_ROW (widget)->guide)));
}

static void
details_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *target)
{
  g_signal_emit (widget, signals[DETAILS], 0);
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *target)
{
  g_signal_emit (widget, signals[REMOVE], 0);
}

static void
gr_guide_row_dispose (GObject *object)
{
  GrGuideRow *self = GR_GUIDE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_GUIDE_ROW);
  g_clear_object (&self->guide);
  G_OBJECT_CLASS (gr_guide_row_parent_class)->dispose (object);
}

static void
gr_guide_row_class_init (GrGuideRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_guide_row_dispose;

  signals[READ] = g_signal_new ("read", GR_TYPE_GUIDE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[DETAILS] =
      g_signal_new ("details", GR_TYPE_GUIDE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[REMOVE] = g_signal_new ("remove", GR_TYPE_GUIDE_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "row.read", NULL, read_cb);
  gtk_widget_class_install_action (widget_class, "row.export", NULL, export_cb);
  gtk_widget_class_install_action (widget_class, "row.details", NULL, details_cb);
  gtk_widget_class_install_action (widget_class, "row.remove", NULL, remove_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "row.remove", NULL);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-guide-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GrGuideRow, state);
  gtk_widget_class_bind_template_child (widget_class, GrGuideRow, progress);
  gtk_widget_class_bind_template_child (widget_class, GrGuideRow, menu_button);
}

static void
gr_guide_row_init (GrGuideRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->menu_button);
}

/**
 * gr_guide_row_new:
 * @guide: a guide
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
gr_guide_row_new (GrGuide *guide)
{
  GrGuideRow *self = g_object_new (GR_TYPE_GUIDE_ROW, NULL);
  g_autofree char *more = NULL;

  self->guide = g_object_ref (guide);
  /* Translators: %s is the title of a guide */
  more = g_strdup_printf (_("More about “%s”"), gr_guide_get_title (guide));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, more, -1);
  g_object_bind_property (guide, "title", self, "title", G_BINDING_SYNC_CREATE);
  return GTK_WIDGET (self);
}

/**
 * gr_guide_row_get_guide:
 * @self: a row
 *
 * Returns: (transfer none): its guide
 */
GrGuide *
gr_guide_row_get_guide (GrGuideRow *self)
{
  g_return_val_if_fail (GR_IS_GUIDE_ROW (self), NULL);
  return self->guide;
}

static void
append (GString *text,
        char    *part)
{
  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append (text, part);
  g_free (part);
}

/**
 * gr_guide_contents_dup_text:
 * @contents: what is in a guide
 *
 * Returns: (transfer full): it in words, such as "12 questions · quiz of 6 · 8 confusions"
 */
char *
gr_guide_contents_dup_text (const GrGuideContents *contents)
{
  GString *text = g_string_new (NULL);

  g_return_val_if_fail (contents != NULL, NULL);

  if (contents->n_questions > 0)
    append (text,
            g_strdup_printf (ngettext ("%u question", "%u questions", contents->n_questions), contents->n_questions));
  if (contents->n_quiz_items > 0 && contents->n_keyed > 0)
    append (text,
            g_strdup_printf (ngettext ("quiz of %u", "quiz of %u", contents->n_quiz_items), contents->n_quiz_items));
  else if (contents->n_quiz_items > 0)
    append (text, g_strdup_printf (
                      ngettext ("quiz of %u, no answer key", "quiz of %u, no answer key", contents->n_quiz_items),
                      contents->n_quiz_items));
  if (contents->n_confusions > 0)
    append (text, g_strdup_printf (ngettext ("%u confusion", "%u confusions", contents->n_confusions),
                                   contents->n_confusions));
  if (text->len == 0)
    append (text, g_strdup_printf (ngettext ("%u section", "%u sections", contents->heads->len), contents->heads->len));
  return g_string_free (text, FALSE);
}

/**
 * gr_guide_contents_count:
 * @contents: what is in a guide
 * @marks: the person's marks
 * @n_understood: (out): of how many units the person said so
 * @n: (out): how many there are
 * @begun: (out): whether the person has marked anything in it
 *
 * Says how far the person is, as the reader does.
 */
void
gr_guide_contents_count (const GrGuideContents *contents,
                         GrMarks               *marks,
                         guint                 *n_understood,
                         guint                 *n,
                         gboolean              *begun)
{
  g_autofree GrUnitHead *heads = g_new0 (GrUnitHead, contents->heads->len + 1);
  g_autoptr (GArray) units = NULL;

  *n = *n_understood = 0;
  *begun = FALSE;
  for (guint i = 0; i < contents->heads->len; i++)
    {
      const GrSectionHead *head = contents->heads->pdata[i];

      heads[i] = (GrUnitHead) { head->level, head->kind, head->has_text };
    }
  units = gr_units_find (heads, contents->heads->len);
  for (guint i = 0; i < units->len; i++)
    {
      const GrUnit *unit = &g_array_index (units, GrUnit, i);
      const GrSectionHead *first = contents->heads->pdata[unit->first];
      GrReadState state = gr_marks_get_state (marks, first->uid);

      if (!unit->readable)
        continue;
      (*n)++;
      *n_understood += state == GR_READ_STATE_UNDERSTOOD;
      *begun |= state != GR_READ_STATE_NEW;
    }
}

/**
 * gr_guide_row_update:
 * @self: a row
 * @contents: (nullable): what is in its guide
 * @marks: the person's marks
 *
 * Says in words what is in the guide and how far the person is.
 */
void
gr_guide_row_update (GrGuideRow            *self,
                     const GrGuideContents *contents,
                     GrMarks               *marks)
{
  g_autofree char *subtitle = NULL;
  g_autofree char *state = NULL;
  guint n_understood, n;
  gboolean begun;

  g_return_if_fail (GR_IS_GUIDE_ROW (self));

  if (!contents)
    return;
  subtitle = gr_guide_contents_dup_text (contents);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);

  gr_guide_contents_count (contents, marks, &n_understood, &n, &begun);
  if (n > 0 && n_understood == n)
    state = g_strdup (_("Understood"));
  else if (!begun)
    state = g_strdup (_("New"));
  else
    /* Translators: of how many sections of a guide one has said that one understood them */
    state = g_strdup_printf (_("%u of %u"), n_understood, n);
  gtk_label_set_text (self->state, state);
  gtk_widget_set_visible (self->progress, begun && n_understood < n);
  if (n > 0)
    gtk_progress_bar_set_fraction (GTK_PROGRESS_BAR (self->progress), (double) n_understood / n);
}
