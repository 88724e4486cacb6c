/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-running-card.h"

#include <glib/gi18n-lib.h>

#include "gr-plan-words.h"
#include "gr-ring.h"

struct _GrRunningCard
{
  AdwBin parent_instance;

  GrPlanLedger *ledger;
  GrTicker *ticker;
  char *next; /* uid of the task that Start begins, NULL while a timer runs */
  gboolean narrow;

  GtkBox *box;
  GtkBox *buttons;
  GrRing *ring;
  GtkLabel *caption;
  GtkLabel *title;
  GtkLabel *detail;
  GtkWidget *passed;
  GtkLabel *passed_label;
  GtkButton *toggle_button;
  GtkButton *done_button;
};

G_DEFINE_FINAL_TYPE (GrRunningCard, gr_running_card, ADW_TYPE_BIN)

enum { PROP_0, PROP_NARROW, N_PROPS };

static GParamSpec *properties[N_PROPS];

static const char *
get_phase_title (GrRunningCard *self,
                 GrTask        *task)
{
  GrPhase *phase =
      task != NULL ? gr_library_lookup (gr_plan_ledger_get_library (self->ledger), "phase", gr_task_get_phase (task))
                   : NULL;

  return phase != NULL ? gr_phase_get_title (phase) : NULL;
}

/* "23:14 of 45 min · Portfolio and materials"; what was spent before this sitting is said apart. */
static char *
describe_running (GrRunningCard *self,
                  GrTask        *task,
                  gint64         spent)
{
  const char *time = gr_ticker_get_time (self->ticker);
  const char *phase = get_phase_title (self, task);
  gint64 estimate = task != NULL ? gr_task_get_estimate_minutes (task) : 0;
  g_autofree char *planned = gr_plan_format_minutes (estimate);
  g_autofree char *done = gr_plan_format_seconds (spent);
  g_autofree char *text = NULL;

  if (estimate == 0)
    text = g_strdup (time);
  else if (spent > gr_ticker_get_seconds (self->ticker))
    /* Translators: the timer's reading, time spent on the task in all, its estimate */
    text = g_strdup_printf (_("%s · in all %s of %s"), time, done, planned);
  else
    /* Translators: the timer's reading, and the task's estimate, such as "23:14 of 45 min" */
    text = g_strdup_printf (_("%s of %s"), time, planned);
  return phase != NULL ? g_strdup_printf ("%s · %s", text, phase) : g_steal_pointer (&text);
}

static char *
describe_next (GrRunningCard *self,
               GrTask        *task,
               gint64         spent)
{
  const char *phase = get_phase_title (self, task);
  gint64 estimate = gr_task_get_estimate_minutes (task);
  g_autofree char *planned = gr_plan_format_minutes (estimate);
  g_autofree char *done = gr_plan_format_seconds (spent);
  g_autofree char *text = NULL;

  if (estimate > 0 && spent > 0)
    text = g_strdup_printf (_("%s of %s"), done, planned);
  else
    text = g_strdup (estimate > 0 ? planned : done);
  if (estimate == 0 && spent == 0)
    return g_strdup (phase != NULL ? phase : "");
  return phase != NULL ? g_strdup_printf ("%s · %s", text, phase) : g_steal_pointer (&text);
}

static void
show_ring (GrRunningCard *self,
           GrTask        *task,
           gint64         spent)
{
  gint64 estimate = task != NULL ? gr_task_get_estimate_minutes (task) : 0;
  g_autofree char *planned = gr_plan_format_minutes (estimate);
  g_autofree char *done = gr_plan_format_seconds (spent);
  g_autofree char *label = g_strdup_printf (_("%s of %s"), done, planned);

  gtk_widget_set_visible (GTK_WIDGET (self->ring), estimate > 0);
  gr_ring_set_fraction (self->ring, estimate > 0 ? spent / (estimate * 60.0) : 0);
  gr_ring_set_label (self->ring, label);
}

static void
show_texts (GrRunningCard *self,
            const char    *caption,
            const char    *title,
            const char    *detail,
            const char    *button)
{
  gtk_label_set_text (self->caption, caption);
  gtk_label_set_text (self->title, title != NULL ? title : "");
  gtk_label_set_text (self->detail, detail);
  gtk_widget_set_visible (GTK_WIDGET (self->detail), *detail != '\0');
  gtk_button_set_label (self->toggle_button, button);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, caption, -1);
}

static void
show_running (GrRunningCard *self)
{
  const char *uid = gr_ticker_get_task (self->ticker);
  GrTask *task = gr_library_lookup (gr_plan_ledger_get_library (self->ledger), "task", uid);
  gboolean paused = gr_ticker_get_paused (self->ticker);
  gint64 spent = gr_plan_ledger_get_seconds (self->ledger, uid);
  g_autofree char *detail = describe_running (self, task, spent);

  show_texts (self, paused ? _("Paused") : _("Working on"), gr_ticker_get_title (self->ticker), detail,
              paused ? _("_Resume") : _("_Pause"));
  show_ring (self, task, spent);
  g_clear_pointer (&self->next, g_free);
}

static void
show_next (GrRunningCard *self,
           GrTask        *task)
{
  const char *uid = gr_entity_get_uid (GR_ENTITY (task));
  gint64 spent = gr_plan_ledger_get_seconds (self->ledger, uid);
  g_autofree char *detail = describe_next (self, task, spent);

  show_texts (self, _("Next"), gr_task_get_title (task), detail, _("_Start"));
  show_ring (self, task, spent);
  g_set_str (&self->next, uid);
}

static void
show_passed (GrRunningCard *self)
{
  const char *passed = self->ticker != NULL ? gr_ticker_get_passed (self->ticker) : NULL;

  gtk_label_set_text (self->passed_label, passed != NULL ? passed : "");
  gtk_widget_set_visible (self->passed, passed != NULL);
}

static void
update (GrRunningCard *self)
{
  gboolean active = self->ticker != NULL && gr_ticker_get_active (self->ticker);
  GrTask *next = NULL;

  if (self->ledger == NULL)
    return;
  if (!active)
    next = gr_plan_find_next_task (gr_plan_ledger_get_library (self->ledger));
  gtk_widget_set_visible (GTK_WIDGET (self), active || next != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->done_button), active);
  if (active)
    gtk_widget_remove_css_class (GTK_WIDGET (self->toggle_button), "suggested-action");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->toggle_button), "suggested-action");
  show_passed (self);

  if (active)
    show_running (self);
  else if (next != NULL)
    show_next (self, next);
}

static void
toggle_cb (GrRunningCard *self)
{
  g_assert (GR_IS_RUNNING_CARD (self));

  if (self->next != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "timer.start", "s", self->next);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "timer.toggle", NULL);
}

static void
set_narrow (GrRunningCard *self,
            gboolean       narrow)
{
  self->narrow = narrow;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_halign (GTK_WIDGET (self->buttons), narrow ? GTK_ALIGN_FILL : GTK_ALIGN_END);
  gtk_box_set_homogeneous (self->buttons, narrow);
}

static void
gr_running_card_root (GtkWidget *widget)
{
  GrRunningCard *self = GR_RUNNING_CARD (widget);

  GTK_WIDGET_CLASS (gr_running_card_parent_class)->root (widget);
  if (self->ticker == NULL && g_set_object (&self->ticker, gr_ticker_find (widget)))
    g_signal_connect_object (self->ticker, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
gr_running_card_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  if (id == PROP_NARROW)
    g_value_set_boolean (value, GR_RUNNING_CARD (object)->narrow);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_running_card_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  GrRunningCard *self = GR_RUNNING_CARD (object);

  if (id != PROP_NARROW)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  else if (self->narrow != g_value_get_boolean (value))
    {
      set_narrow (self, g_value_get_boolean (value));
      g_object_notify_by_pspec (object, pspec);
    }
}

static void
gr_running_card_dispose (GObject *object)
{
  GrRunningCard *self = GR_RUNNING_CARD (object);

  if (self->ticker != NULL)
    g_signal_handlers_disconnect_by_func (self->ticker, update, self);
  if (self->ledger != NULL)
    g_signal_handlers_disconnect_by_func (self->ledger, update, self);
  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_RUNNING_CARD);
  g_clear_object (&self->ticker);
  g_clear_object (&self->ledger);
  g_clear_pointer (&self->next, g_free);
  G_OBJECT_CLASS (gr_running_card_parent_class)->dispose (object);
}

static void
gr_running_card_class_init (GrRunningCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_running_card_get_property;
  object_class->set_property = gr_running_card_set_property;
  object_class->dispose = gr_running_card_dispose;
  widget_class->root = gr_running_card_root;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (GR_TYPE_RING);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-running-card.ui");
  gtk_widget_class_bind_template_child (widget_class, GrRunningCard, box);
  gtk_widget_class_bind_template_child (widget_class, GrRunningCard, buttons);
  gtk_widget_class_bind_template_child (widget_class, GrRunningCard, ring);
  gtk_widget_class_bind_template_child (widget_class, GrRunningCard, caption);
  gtk_widget_class_bind_template_child (widget_class, GrRunningCard, title);
  gtk_widget_class_bind_template_child (widget_class, GrRunningCard, detail);
  gtk_widget_class_bind_template_child (widget_class, GrRunningCard, passed);
  gtk_widget_class_bind_template_child (widget_class, GrRunningCard, passed_label);
  gtk_widget_class_bind_template_child (widget_class, GrRunningCard, toggle_button);
  gtk_widget_class_bind_template_child (widget_class, GrRunningCard, done_button);
  gtk_widget_class_bind_template_callback (widget_class, toggle_cb);
}

static void
gr_running_card_init (GrRunningCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_running_card_set_ledger:
 * @self: a card without one
 * @ledger: where the time stands
 */
void
gr_running_card_set_ledger (GrRunningCard *self,
                            GrPlanLedger  *ledger)
{
  g_return_if_fail (GR_IS_RUNNING_CARD (self) && self->ledger == NULL);

  self->ledger = g_object_ref (ledger);
  g_signal_connect_object (ledger, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}
