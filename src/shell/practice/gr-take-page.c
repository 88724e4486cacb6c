/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-take-page.h"

#include <glib/gi18n-lib.h>

#include "gr-parts-line.h"
#include "gr-plain.h"
#include "gr-ring.h"
#include "gr-shortcut.h"
#include "gr-take-hint.h"
#include "gr-take-words.h"
#include "gr-timer-pill.h"

#define BRIEF_MS 10000 /* less than this is given up without a question */
#define LEFT_MS 30000 /* when so much is left it is said, once */
#define METER_STEPS 24
#define METER_STEPS_STILL 4 /* for whom motion is too much */

struct _GrTakePage
{
  AdwNavigationPage parent_instance;

  GrBank *bank;
  GrTakeRun *run;
  GrRecorder *recorder; /* whose level is shown */
  guint tick_id;
  gboolean told;
  gboolean narrow;

  AdwWindowTitle *heading;
  AdwBanner *banner;
  GtkLabel *prompt;
  GtkWidget *count;
  GrRing *ring;
  GtkLabel *left;
  GtkWidget *ready;
  GtkWidget *clock_box;
  GtkLabel *clock;
  GtkLabel *about;
  GtkWidget *meter_box;
  GtkLevelBar *meter;
  GrPartsLine *line;
  GtkWidget *hint_list;
  AdwExpanderRow *hint;
  GtkButton *go;
  GtkWidget *finish;
  GtkLabel *keys;
};

G_DEFINE_FINAL_TYPE (GrTakePage, gr_take_page, ADW_TYPE_NAVIGATION_PAGE)

enum { PROP_0, PROP_NARROW, N_PROPS };

static GParamSpec *properties[N_PROPS];

/* Asked after what has the focus, so that a button is pressed by the keys that press buttons. */
static const GrShortcut shortcuts[] = {
  { "space", "take.go", NULL, NULL },
  { "BackSpace", "take.back", NULL, NULL },
  { "Escape", "take.leave", NULL, NULL },
};

static gint64
get_target (GrTakePage *self)
{
  return gr_take_form_get_speak_ms (gr_take_run_get_form (self->run)->medium);
}

static void
say (GrTakePage *self,
     const char *words)
{
  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
update_think (GrTakePage *self)
{
  gint64 whole = gr_take_form_get_think_ms (gr_take_run_get_form (self->run)->medium);
  gint64 left = MAX (whole - gr_take_run_get_elapsed_ms (self->run), 0);
  g_autofree char *text = g_strdup_printf ("%d", (int) ((left + 999) / 1000));

  gtk_label_set_label (self->left, text);
  gr_ring_set_fraction (self->ring, whole > 0 ? (double) left / (double) whole : 0);
}

static void
update_speak (GrTakePage *self)
{
  const GrTakeForm *form = gr_take_run_get_form (self->run);
  gint64 elapsed = gr_take_run_get_elapsed_ms (self->run), target = get_target (self);
  g_autofree char *clock = gr_take_words_time (elapsed);
  g_autofree char *of = gr_take_words_time (target);
  /* Translators: under the clock: how much time there is, and how long was thought before: “of 2:00 · thought for 22 s” */
  g_autofree char *about = g_strdup_printf (_("of %s · thought for %d s"), of, (int) (form->think_ms / 1000));

  gtk_label_set_label (self->clock, clock);
  gtk_label_set_label (self->about, about);
  gr_parts_line_set (self->line, &form->marks, elapsed, target);
  if (!self->told && target - elapsed <= LEFT_MS && target > LEFT_MS + BRIEF_MS)
    {
      self->told = TRUE;
      say (self, _("30 seconds left"));
    }
}

static void schedule (GrTakePage *self);

static gboolean
tick_cb (gpointer data)
{
  GrTakePage *self = GR_TAKE_PAGE (data);
  gint64 think = gr_take_form_get_think_ms (gr_take_run_get_form (self->run)->medium);

  self->tick_id = 0;
  if (gr_take_run_get_stage (self->run) == GR_TAKE_STAGE_THINK)
    {
      if (think > 0 && gr_take_run_get_elapsed_ms (self->run) >= think)
        {
          gr_take_run_speak (self->run); /* as one-way video does */
          return G_SOURCE_REMOVE;
        }
      update_think (self);
    }
  else
    update_speak (self);
  schedule (self);
  return G_SOURCE_REMOVE;
}

/* Once a second, when the second is full. */
static void
schedule (GrTakePage *self)
{
  g_clear_handle_id (&self->tick_id, g_source_remove);
  if (gr_take_run_get_stage (self->run) <= GR_TAKE_STAGE_SPEAK)
    self->tick_id = g_timeout_add ((guint) (1005 - gr_take_run_get_elapsed_ms (self->run) % 1000), tick_cb, self);
}

static void
level_cb (GrTakePage *self)
{
  gboolean animated;
  int steps;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &animated, NULL);
  steps = animated ? METER_STEPS : METER_STEPS_STILL;
  if (gtk_level_bar_get_max_value (self->meter) != steps)
    gtk_level_bar_set_max_value (self->meter, steps);
  gtk_level_bar_set_value (self->meter, (int) (gr_recorder_get_level (self->recorder) * steps + .5));
}

static void
show_banner (GrTakePage   *self,
             const GError *error,
             const char   *button)
{
  adw_banner_set_title (self->banner, error->message);
  adw_banner_set_button_label (self->banner, button);
  adw_banner_set_revealed (self->banner, TRUE);
  say (self, error->message);
}

static void
follow_recorder (GrTakePage *self)
{
  GrRecorder *recorder = gr_take_run_get_recorder (self->run);
  const GError *error = gr_take_run_get_sound_error (self->run);

  if (recorder != self->recorder)
    {
      g_set_object (&self->recorder, recorder);
      if (recorder != NULL)
        g_signal_connect_object (recorder, "notify::level", G_CALLBACK (level_cb), self, G_CONNECT_SWAPPED);
    }
  if (error != NULL && !adw_banner_get_revealed (self->banner))
    show_banner (self, error, NULL);
}

static void
update_buttons (GrTakePage *self)
{
  GrTakeStage stage = gr_take_run_get_stage (self->run);
  guint n = gr_take_run_get_form (self->run)->marks.n;
  gboolean last = stage == GR_TAKE_STAGE_SPEAK && n == GR_N_TAKE_MARKS;
  g_autofree char *next = NULL;

  if (stage == GR_TAKE_STAGE_SPEAK && !last)
    /* Translators: a button; %s is a part of a story, such as “Result” */
    next = g_strdup_printf (_("%s Begins"), gr_story_part_get_name (n));
  gtk_button_set_label (self->go, next != NULL ? next : _("Start Speaking"));
  gtk_widget_set_visible (GTK_WIDGET (self->go), stage == GR_TAKE_STAGE_THINK || next != NULL);
  gtk_widget_set_visible (self->finish, stage == GR_TAKE_STAGE_SPEAK);
  gtk_label_set_label (self->keys, stage == GR_TAKE_STAGE_THINK ? _("Space starts at once")
                                   : last                       ? _("Ctrl+Return finishes, Backspace goes back a part")
                                          : _("Space marks the next part, Ctrl+Return finishes"));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "take.go", gtk_widget_get_visible (GTK_WIDGET (self->go)));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "take.back", stage == GR_TAKE_STAGE_SPEAK && n > 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "take.finish", stage == GR_TAKE_STAGE_SPEAK);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "take.leave", stage <= GR_TAKE_STAGE_SPEAK);
  if (last)
    {
      gtk_widget_add_css_class (self->finish, "suggested-action");
      gtk_widget_grab_focus (self->finish);
    }
  else
    gtk_widget_remove_css_class (self->finish, "suggested-action");
}

static void
changed_cb (GrTakePage *self)
{
  GrTakeStage stage = gr_take_run_get_stage (self->run);
  gboolean think = stage == GR_TAKE_STAGE_THINK;
  gboolean counts = gr_take_form_get_think_ms (gr_take_run_get_form (self->run)->medium) > 0;

  gtk_widget_set_visible (self->count, think && counts);
  gtk_widget_set_visible (self->ready, think && !counts);
  gtk_widget_set_visible (self->clock_box, !think);
  gtk_widget_set_visible (GTK_WIDGET (self->line), !think);
  gtk_widget_set_visible (self->meter_box, stage == GR_TAKE_STAGE_SPEAK &&
                                               gr_take_run_get_recorder (self->run) != NULL &&
                                               gr_take_run_get_sound_error (self->run) == NULL);
  follow_recorder (self);
  if (think)
    update_think (self);
  else
    update_speak (self);
  update_buttons (self);
  schedule (self);
}

static void
failed_cb (GrTakePage   *self,
           const GError *error)
{
  show_banner (self, error, _("Try Again"));
}

static void
retry_cb (GrTakePage *self)
{
  adw_banner_set_revealed (self->banner, FALSE);
  gr_take_run_finish (self->run);
}

static void
hint_cb (GrTakePage *self)
{
  if (self->run != NULL && adw_expander_row_get_expanded (self->hint))
    gr_take_run_note_hint (self->run);
}

static void
go_cb (GtkWidget  *widget,
       const char *action,
       GVariant   *parameter)
{
  GrTakePage *self = GR_TAKE_PAGE (widget);
  guint n;

  if (gr_take_run_get_stage (self->run) == GR_TAKE_STAGE_THINK)
    gr_take_run_speak (self->run);
  else if (gr_take_run_mark (self->run))
    {
      n = gr_take_run_get_form (self->run)->marks.n;
      say (self, gr_story_part_get_name (n - 1));
    }
}

static void
back_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GrTakePage *self = GR_TAKE_PAGE (widget);

  if (!gr_take_run_unmark (self->run))
    return;
  say (self, gr_story_part_get_name (gr_take_run_get_form (self->run)->marks.n - 1));
  gtk_widget_grab_focus (GTK_WIDGET (self->go));
}

static void
finish_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  gr_take_run_finish (GR_TAKE_PAGE (widget)->run);
}

static void
leave_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  gr_take_page_leave (GR_TAKE_PAGE (widget));
}

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GrTakePage) self = GR_TAKE_PAGE (data);
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (object), result);

  if (self->run == NULL)
    return;
  if (g_str_equal (answer, "discard"))
    gr_take_run_discard (self->run);
  else if (g_str_equal (answer, "keep"))
    gr_take_run_finish (self->run);
}

static void
gr_take_page_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, GR_TAKE_PAGE (object)->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_take_page_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  GrTakePage *self = GR_TAKE_PAGE (object);

  switch (id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        return;
      self->narrow = g_value_get_boolean (value);
      g_object_set (self->line, "narrow", self->narrow, NULL);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_take_page_dispose (GObject *object)
{
  GrTakePage *self = GR_TAKE_PAGE (object);

  g_clear_handle_id (&self->tick_id, g_source_remove);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TAKE_PAGE);
  g_clear_object (&self->recorder);
  g_clear_object (&self->run);
  g_clear_object (&self->bank);
  G_OBJECT_CLASS (gr_take_page_parent_class)->dispose (object);
}

static void
gr_take_page_class_init (GrTakePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_take_page_get_property;
  object_class->set_property = gr_take_page_set_property;
  object_class->dispose = gr_take_page_dispose;
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (GR_TYPE_PARTS_LINE);
  g_type_ensure (GR_TYPE_RING);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-take-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, heading);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, banner);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, prompt);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, count);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, ring);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, left);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, ready);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, clock_box);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, clock);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, about);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, meter_box);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, meter);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, line);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, hint_list);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, hint);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, go);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, finish);
  gtk_widget_class_bind_template_child (widget_class, GrTakePage, keys);
  gtk_widget_class_bind_template_callback (widget_class, hint_cb);
  gtk_widget_class_bind_template_callback (widget_class, retry_cb);
  gtk_widget_class_install_action (widget_class, "take.go", NULL, go_cb);
  gtk_widget_class_install_action (widget_class, "take.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "take.finish", NULL, finish_cb);
  gtk_widget_class_install_action (widget_class, "take.leave", NULL, leave_cb);
  gr_shortcut_install (widget_class, shortcuts, G_N_ELEMENTS (shortcuts));
}

static void
gr_take_page_init (GrTakePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_plain (self->banner);
}

/**
 * gr_take_page_new:
 * @bank: the bank
 * @run: a take that has just begun
 *
 * Returns: (transfer floating): its page
 */
GrTakePage *
gr_take_page_new (GrBank    *bank,
                  GrTakeRun *run)
{
  GrTakePage *self;
  const GrTakeForm *form;
  g_autoptr (GPtrArray) takes = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (GR_IS_BANK (bank), NULL);
  g_return_val_if_fail (GR_IS_TAKE_RUN (run), NULL);

  self = g_object_new (GR_TYPE_TAKE_PAGE, NULL);
  form = gr_take_run_get_form (run);
  takes = gr_bank_list_takes (bank, form->question);
  title = g_strdup_printf (_("Take %u"), takes->len + 1);
  self->bank = g_object_ref (bank);
  self->run = g_object_ref (run);
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), title);
  adw_window_title_set_title (self->heading, title);
  adw_window_title_set_subtitle (self->heading, gr_take_words_medium (form->medium));
  gtk_label_set_label (self->prompt, form->question_title);
  gtk_widget_set_visible (self->hint_list, gr_take_hint_fill (self->hint, bank, form));
  g_signal_connect_object (run, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (run, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->go));
  return self;
}

/**
 * gr_take_page_set_turn:
 * @self: a page
 * @turn: which question of a panel this is, from 1
 * @n: how many there are
 *
 * Says so in the header.
 */
void
gr_take_page_set_turn (GrTakePage *self,
                       guint       turn,
                       guint       n)
{
  g_autofree char *subtitle = NULL;

  g_return_if_fail (GR_IS_TAKE_PAGE (self));

  /* Translators: how one is asked, and which question of how many this is: “Live · 2 of 3” */
  subtitle =
      g_strdup_printf (_("%s · %u of %u"), gr_take_words_medium (gr_take_run_get_form (self->run)->medium), turn, n);
  adw_window_title_set_subtitle (self->heading, subtitle);
}

/**
 * gr_take_page_get_run:
 * @self: a page
 *
 * Returns: (transfer none): its take
 */
GrTakeRun *
gr_take_page_get_run (GrTakePage *self)
{
  g_return_val_if_fail (GR_IS_TAKE_PAGE (self), NULL);

  return self->run;
}

/**
 * gr_take_page_leave:
 * @self: a page
 *
 * Gives the take up: without a question when little was said, else it is asked
 * whether it is kept.
 */
void
gr_take_page_leave (GrTakePage *self)
{
  AdwDialog *dialog;

  g_return_if_fail (GR_IS_TAKE_PAGE (self));

  if (gr_take_run_get_stage (self->run) != GR_TAKE_STAGE_SPEAK || gr_take_run_get_elapsed_ms (self->run) < BRIEF_MS)
    {
      gr_take_run_discard (self->run);
      return;
    }
  dialog = adw_alert_dialog_new (_("Keep This Take?"), _("The clock goes on until you choose."));
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _("_Go On"), "discard", _("_Discard"), "keep",
                                  _("_Keep"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "keep", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "keep");
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), GTK_WIDGET (self), NULL, answered_cb, g_object_ref (self));
}
