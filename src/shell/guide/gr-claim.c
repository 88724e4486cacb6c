/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-claim.h"

#include <glib/gi18n-lib.h>

#include "gr-page.h"
#include "gr-reader-blocks.h"
#include "gr-text.h"

#define LEVEL 6 /* of headings inside it, of which there should be none */

struct _GrClaim
{
  GtkBox parent_instance;

  GrLibrary *library;
  GrMarks *marks;
  GrConfusion *confusion;
  gboolean chosen_here; /* what comes was asked for just now */

  GtkBox *claim_box;
  GtkWidget *choices;
  GtkWidget *agree;
  GtkWidget *disagree;
  GtkLabel *verdict;
  GtkBox *explanation_box;
};

G_DEFINE_FINAL_TYPE (GrClaim, gr_claim, GTK_TYPE_BOX)

static GrMark *
find_mark (GrClaim *self)
{
  return gr_marks_lookup (self->marks, gr_entity_get_uid (GR_ENTITY (self->confusion)));
}

static void
announce (GrClaim *self)
{
  const char *explanation = gr_confusion_get_explanation (self->confusion);
  g_autofree char *text = g_strdup_printf ("%s %s", gtk_label_get_text (self->verdict), explanation ? explanation : "");

  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GrClaim) self = GR_CLAIM (data);
  g_autoptr (GError) error = NULL;

  if (!gr_library_load_body_finish (GR_LIBRARY (object), result, &error))
    {
      if (gtk_widget_get_root (GTK_WIDGET (self)))
        gr_page_present_error (self, error, NULL);
      return;
    }
  if (!self->explanation_box)
    return;
  if (!gtk_widget_get_first_child (GTK_WIDGET (self->explanation_box)))
    gr_reader_append_text (self->explanation_box, gr_confusion_get_explanation (self->confusion), LEVEL);
  if (self->chosen_here)
    announce (self);
  self->chosen_here = FALSE;
}

static void
update (GrClaim *self)
{
  GrMark *mark = find_mark (self);

  g_assert (GR_IS_CLAIM (self));

  gtk_widget_set_visible (self->choices, mark == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->verdict), mark != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->explanation_box), mark != NULL);
  if (!mark)
    return;
  gtk_label_set_text (self->verdict, gr_mark_get_kind (mark) == GR_MARK_KIND_AGREE
                                         ? _("You agreed. The guide sees it this way:")
                                         : _("You disagreed. The guide sees it this way:"));
  if (self->chosen_here)
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->verdict));
      gtk_label_select_region (self->verdict, 0, 0);
    }
  gr_library_load_body_async (self->library, GR_ENTITY (self->confusion), loaded_cb, g_object_ref (self));
}

static void
marks_changed_cb (GrClaim *self)
{
  g_assert (GR_IS_CLAIM (self));

  /* Marks of all kinds come and go; this is about one. */
  if ((find_mark (self) != NULL) == gtk_widget_get_visible (self->choices))
    update (self);
}

static void
choose_cb (GrClaim   *self,
           GtkWidget *button)
{
  gint64 now = gr_clock_get_wall_ms (gr_library_get_clock (self->library));

  g_assert (GR_IS_CLAIM (self));

  self->chosen_here = TRUE;
  gr_library_commit (self->library,
                     gr_marks_answer (gr_entity_get_uid (GR_ENTITY (self->confusion)),
                                      gr_confusion_get_claim (self->confusion),
                                      button == self->agree ? GR_MARK_KIND_AGREE : GR_MARK_KIND_DISAGREE, now));
}

static void
gr_claim_dispose (GObject *object)
{
  GrClaim *self = GR_CLAIM (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_CLAIM);
  g_clear_object (&self->library);
  g_clear_object (&self->marks);
  g_clear_object (&self->confusion);
  G_OBJECT_CLASS (gr_claim_parent_class)->dispose (object);
}

static void
gr_claim_class_init (GrClaimClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_claim_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-claim.ui");
  gtk_widget_class_bind_template_child (widget_class, GrClaim, claim_box);
  gtk_widget_class_bind_template_child (widget_class, GrClaim, choices);
  gtk_widget_class_bind_template_child (widget_class, GrClaim, agree);
  gtk_widget_class_bind_template_child (widget_class, GrClaim, disagree);
  gtk_widget_class_bind_template_child (widget_class, GrClaim, verdict);
  gtk_widget_class_bind_template_child (widget_class, GrClaim, explanation_box);
  gtk_widget_class_bind_template_callback (widget_class, choose_cb);
}

static void
gr_claim_init (GrClaim *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_claim_new:
 * @library: where the answer is kept
 * @marks: the person's marks
 * @confusion: the claim
 * @with_text: whether to show what it claims; %FALSE where the heading above says it
 *
 * Returns: (transfer floating): a widget that asks, and then shows
 */
GtkWidget *
gr_claim_new (GrLibrary   *library,
              GrMarks     *marks,
              GrConfusion *confusion,
              gboolean     with_text)
{
  GrClaim *self = g_object_new (GR_TYPE_CLAIM, NULL);
  const char *claim = gr_confusion_get_claim (confusion);
  gboolean writable = !gr_library_get_read_only (library);
  g_autofree char *line = gr_text_first_line (claim, 120);
  /* Translators: %s is a claim */
  g_autofree char *agree = g_strdup_printf (_("I Agree: %s"), line);
  /* Translators: %s is a claim */
  g_autofree char *disagree = g_strdup_printf (_("I Disagree: %s"), line);

  self->library = g_object_ref (library);
  self->marks = g_object_ref (marks);
  self->confusion = g_object_ref (confusion);
  gtk_widget_set_visible (GTK_WIDGET (self->claim_box), with_text);
  gr_reader_append_text (self->claim_box, claim, LEVEL);
  gtk_widget_set_sensitive (self->choices, writable);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, line, -1);
  /* There are two below each claim. */
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->agree), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_reset_relation (GTK_ACCESSIBLE (self->disagree), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->agree), GTK_ACCESSIBLE_PROPERTY_LABEL, agree, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->disagree), GTK_ACCESSIBLE_PROPERTY_LABEL, disagree, -1);
  g_signal_connect_object (marks, "changed", G_CALLBACK (marks_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
