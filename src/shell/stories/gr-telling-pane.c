/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-telling-pane.h"

#include <glib/gi18n-lib.h>

#include "gr-share-bar.h"

struct _GrTellingPane
{
  AdwBin parent_instance;

  GtkLabel *time;
  GtkLabel *usual;
  GtkLabel *pace;
  GtkLabel *too_long;
  GtkWidget *shares;
  GrShareBar *bar;
  GtkLabel *situation_share;
  GtkLabel *task_share;
  GtkLabel *action_share;
  GtkLabel *result_share;
};

G_DEFINE_FINAL_TYPE (GrTellingPane, gr_telling_pane, ADW_TYPE_BIN)

static void
gr_telling_pane_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TELLING_PANE);
  G_OBJECT_CLASS (gr_telling_pane_parent_class)->dispose (object);
}

static void
gr_telling_pane_class_init (GrTellingPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_telling_pane_dispose;

  g_type_ensure (GR_TYPE_SHARE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-telling-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTellingPane, time);
  gtk_widget_class_bind_template_child (widget_class, GrTellingPane, usual);
  gtk_widget_class_bind_template_child (widget_class, GrTellingPane, pace);
  gtk_widget_class_bind_template_child (widget_class, GrTellingPane, too_long);
  gtk_widget_class_bind_template_child (widget_class, GrTellingPane, shares);
  gtk_widget_class_bind_template_child (widget_class, GrTellingPane, bar);
  gtk_widget_class_bind_template_child (widget_class, GrTellingPane, situation_share);
  gtk_widget_class_bind_template_child (widget_class, GrTellingPane, task_share);
  gtk_widget_class_bind_template_child (widget_class, GrTellingPane, action_share);
  gtk_widget_class_bind_template_child (widget_class, GrTellingPane, result_share);
}

static void
gr_telling_pane_init (GrTellingPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
set_share (GtkLabel        *label,
           const GrTelling *telling,
           GrStoryPart      part)
{
  g_autofree char *text = NULL;

  text = telling->words[part] == 0 ? g_strdup (_("empty"))
           /* Translators: a share in per cent */
                                   : g_strdup_printf (_("%u %%"), telling->shares[part]);
  gtk_label_set_label (label, text);
}

static void
set_time (GrTellingPane *self,
          guint          seconds,
          guint          n_words,
          gint64         pace)
{
  g_autofree char *time = gr_telling_format_seconds (seconds);
  g_autofree char *words = NULL;

  words =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u word, at %d a minute", "%u words, at %d a minute", n_words),
                       n_words, (int) gr_telling_effective_pace (pace));
  gtk_label_set_label (self->time, time);
  gtk_label_set_label (self->pace, words);
}

/**
 * gr_telling_pane_set_telling:
 * @self: a pane
 * @telling: what the story comes to
 * @pace: the words a minute it was reckoned with
 *
 * Shows it.
 */
void
gr_telling_pane_set_telling (GrTellingPane   *self,
                             const GrTelling *telling,
                             gint64           pace)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *usual = NULL;

  g_return_if_fail (GR_IS_TELLING_PANE (self));
  g_return_if_fail (telling != NULL);

  from = gr_telling_format_seconds (GR_TELLING_USUAL_MIN);
  to = gr_telling_format_seconds (GR_TELLING_USUAL_MAX);
  /* Translators: a length is shown before it; both %s are lengths such as 1:30 */
  usual = g_strdup_printf (_("of the usual %s to %s"), from, to);

  set_time (self, telling->total_seconds, telling->total_words, pace);
  gtk_label_set_label (self->usual, usual);
  gtk_widget_set_visible (GTK_WIDGET (self->usual), TRUE);
  gtk_widget_set_visible (self->shares, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->too_long), gr_telling_get_length (telling) == GR_TELLING_LENGTH_LONG);
  gr_share_bar_set_telling (self->bar, telling);
  set_share (self->situation_share, telling, GR_STORY_PART_SITUATION);
  set_share (self->task_share, telling, GR_STORY_PART_TASK);
  set_share (self->action_share, telling, GR_STORY_PART_ACTION);
  set_share (self->result_share, telling, GR_STORY_PART_RESULT);
}

/**
 * gr_telling_pane_set_version:
 * @self: a pane
 * @kind: a shorter version
 * @text: what it says
 * @pace: words a minute; 0 for the default
 *
 * Shows how long that takes, beside what one has.
 */
void
gr_telling_pane_set_version (GrTellingPane *self,
                             GrVersionKind  kind,
                             const char    *text,
                             gint64         pace)
{
  g_autofree char *target = NULL;
  g_autofree char *time = NULL;
  guint seconds, words;

  g_return_if_fail (GR_IS_TELLING_PANE (self));

  seconds = gr_version_measure (text, pace, &words);
  time = gr_telling_format_seconds (gr_version_get_target (kind));
  /* Translators: a length is shown before it; %s is a length such as 0:30 */
  target = g_strdup_printf (_("of %s"), time);
  set_time (self, seconds, words, pace);
  gtk_label_set_label (self->usual, target);
  gtk_widget_set_visible (GTK_WIDGET (self->usual), gr_version_get_target (kind) > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->too_long), FALSE);
  gtk_widget_set_visible (self->shares, FALSE);
}
