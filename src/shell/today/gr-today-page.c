/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-today-page.h"

#include <glib/gi18n-lib.h>

#include "gr-day.h"
#include "gr-due-group.h"
#include "gr-figure.h"
#include "gr-hero.h"
#include "gr-interview-row.h"
#include "gr-plain.h"
#include "gr-standing-dialog.h"
#include "gr-standing-row.h"
#include "gr-step-row.h"
#include "gr-timer-pill.h"
#include "gr-today.h"
#include "gr-week-strip.h"

#define ALSO_SHOWN 4         /* a list of everything would be a plan, and that is another page */
#define FRESH_MS (60 * 1000) /* what was read so long ago is read again when the page is looked at */

struct _GrTodayPage
{
  GrPage parent_instance;

  AdwWindowTitle *heading;
  GrHero *next;
  AdwPreferencesGroup *also_group;
  GtkListBox *also;
  GrDueGroup *due;
  AdwPreferencesGroup *interview_group;
  GrInterviewRow *interview;
  GtkWidget *no_interview_list;
  GtkWidget *week_group;
  GtkWidget *week_card;
  GrWeekStrip *week;
  GtkLabel *week_words;
  GtkLabel *week_total;
  AdwPreferencesGroup *standing_group;
  GtkListBox *standing;

  GListStore *steps;  /* GrStepItem */
  GListStore *topics; /* GrStandingItem */
  GrFigure *figure;  /* of GrToday */
  gint64 read_ms;    /* the time the figure is of */
  gboolean tight;
};

G_DEFINE_FINAL_TYPE (GrTodayPage, gr_today_page, GR_TYPE_PAGE)

enum { PROP_0, PROP_TIGHT, N_PROPS };

static GParamSpec *properties[N_PROPS];

static char *
format_day (gint64      day,
            const char *format)
{
  g_autofree char *text = gr_day_format (day);
  g_autofree char *noon = g_strconcat (text, "T12:00:00Z", NULL);
  g_autoptr (GDateTime) date = g_date_time_new_from_iso8601 (noon, NULL);

  return g_date_time_format (date, format);
}

/* The step itself, or that there is none. */
static void
show_next (GrTodayPage    *self,
           const GrAgenda *agenda)
{
  const GrStep *first = agenda->steps->len > 0 ? g_ptr_array_index (agenda->steps, 0) : NULL;
  g_autofree char *caption = NULL;
  int block;

  if (agenda->mood == GR_AGENDA_EMPTY)
    {
      gr_hero_set_texts (self->next, _("Today"), agenda->title, agenda->sentence, _("_Open Guide"));
      gr_hero_set_action (self->next, "win.go", g_variant_new_string ("guide"));
      return;
    }
  if (agenda->mood == GR_AGENDA_DONE || first == NULL)
    {
      gr_hero_set_texts (self->next, NULL, agenda->title, agenda->sentence, NULL);
      return;
    }
  block = gr_agenda_get_block (agenda);
  caption = agenda->mood == GR_AGENDA_BACK
                ? g_strdup (agenda->sentence)
                : g_strdup_printf (ngettext ("Next %d minute", "Next %d minutes", (gulong) block), block);
  gr_hero_set_texts (self->next, caption, first->title, first->reason, _("_Start"));
  gr_hero_set_action (self->next, gr_step_action (first->kind), gr_step_target (first->kind, first->uid));
}

static void
show_also (GrTodayPage    *self,
           const GrAgenda *agenda)
{
  gboolean hero_has_first = agenda->mood == GR_AGENDA_USUAL || agenda->mood == GR_AGENDA_BACK;
  guint from = hero_has_first ? 1 : 0;
  guint n = MIN (agenda->steps->len, ALSO_SHOWN + from);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = from; i < n; i++)
    g_ptr_array_add (items, gr_step_item_new (g_ptr_array_index (agenda->steps, i)));
  g_list_store_splice (self->steps, 0, g_list_model_get_n_items (G_LIST_MODEL (self->steps)), items->pdata, items->len);
  gtk_widget_set_visible (GTK_WIDGET (self->also_group), items->len > 0);
  adw_preferences_group_set_title (self->also_group, agenda->mood == GR_AGENDA_DONE || agenda->mood == GR_AGENDA_BACK
                                                         ? _("If You Have More Time")
                                                         : _("Also Today"));
}

static char *
format_time (gint64 time_ms)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (time_ms / 1000);

  /* Translators: a date with its weekday, and a time, such as "Thursday, 10 December, 11:00" */
  return g_date_time_format (time, _("%A, %-e %B, %H:%M"));
}

/* What the interview is for: as it is kept with it, else what the person prepares for. */
static char *
dup_role (const GrToday *today)
{
  const char *role = today->upcoming->role;
  const char *employer = today->upcoming->employer;

  if (today->upcoming->round == NULL || ((role == NULL || *role == '\0') && (employer == NULL || *employer == '\0')))
    return today->role != NULL && *today->role != '\0' ? g_strdup (today->role) : NULL;
  if (role == NULL || *role == '\0')
    return g_strdup (employer);
  /* Translators: a role and an employer */
  return employer != NULL && *employer != '\0' ? g_strdup_printf (_("%s, %s"), role, employer) : g_strdup (role);
}

static void
show_interview (GrTodayPage   *self,
                const GrToday *today)
{
  gint64 days = today->interview - today->today;
  gboolean known = today->interview != GR_AGENDA_NO_DAY && today->interview >= today->today;
  const GrUpcoming *upcoming = today->upcoming;
  g_autofree char *role = dup_role (today);
  g_autofree char *title = NULL;
  g_autofree char *when = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->interview), known);
  gtk_widget_set_visible (self->no_interview_list, !known);
  if (!known)
    {
      adw_preferences_group_set_title (self->interview_group, _("Your Interview"));
      return;
    }
  title = days == 0
              ? g_strdup (_("Interview Today"))
              : g_strdup_printf (ngettext ("Interview in %d Day", "Interview in %d Days", (gulong) days), (int) days);
  when = upcoming->round != NULL ? format_time (upcoming->starts_at)
                                 /* Translators: a date with its weekday, such as "Thursday, 10 December" */
                                 : format_day (today->interview, _("%A, %-e %B"));
  adw_preferences_group_set_title (self->interview_group, title);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->interview), role != NULL ? role : when);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self->interview), role != NULL ? when : "");
  gr_interview_row_set_tips (self->interview, upcoming->round, today->tips);
}

static void
show_week (GrTodayPage   *self,
           const GrToday *today)
{
  const GrAgenda *agenda = today->agenda;
  gint64 total = 0;
  g_autofree char *done = NULL;
  g_autofree char *of = NULL;
  g_autofree char *text = NULL;
  g_autofree char *words = gr_week_strip_describe (agenda->done, agenda->planned);

  for (int i = 0; i < 7; i++)
    total += agenda->done[i];
  gr_week_strip_set_minutes (self->week, agenda->done, agenda->planned, gr_day_weekday (today->today));
  done = gr_format_minutes (total);
  of = gr_format_minutes (today->minutes_a_week);
  /* Translators: time done and time meant for a week: "55 min of 3 h" */
  text = today->minutes_a_week > 0 ? g_strdup_printf (_("%s of %s"), done, of) : g_strdup (done);
  gtk_label_set_text (self->week_total, text);
  gtk_label_set_text (self->week_words, words);
  gtk_widget_set_visible (self->week_group, total > 0 || today->minutes_a_week > 0);
}

/* A topic that was there keeps its row, unfolded or not. */
static void
show_standing (GrTodayPage      *self,
               const GrStanding *standing)
{
  g_autofree char *date = gr_standing_describe_date (standing);
  g_autofree char *caveat = gr_standing_describe_caveat (standing);
  g_autofree char *text = g_strjoin (" ", date, caveat, NULL);
  g_autofree char *markup = g_markup_escape_text (text, -1);
  guint n = standing->topics->len;

  for (guint i = 0; i < n; i++)
    {
      const GrTopicStanding *topic = g_ptr_array_index (standing->topics, i);
      g_autoptr (GrStandingItem) item = g_list_model_get_item (G_LIST_MODEL (self->topics), i);
      g_autoptr (GrStandingItem) fresh = NULL;

      if (item != NULL && g_strcmp0 (gr_standing_item_get_guide (item), topic->guide) == 0)
        {
          gr_standing_item_set (item, standing, topic);
          continue;
        }
      fresh = gr_standing_item_new (standing, topic);
      g_list_store_splice (self->topics, i, item != NULL ? 1 : 0, (gpointer *) &fresh, 1);
    }
  g_list_store_splice (self->topics, n, g_list_model_get_n_items (G_LIST_MODEL (self->topics)) - n, NULL, 0);
  adw_preferences_group_set_description (self->standing_group, markup);
  gtk_widget_set_visible (GTK_WIDGET (self->standing_group), n > 0);
}

static void
explain_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *target)
{
  GrTodayPage *self = GR_TODAY_PAGE (widget);
  const GrToday *today = self->figure != NULL ? gr_figure_get_value (self->figure) : NULL;

  if (today != NULL)
    adw_dialog_present (gr_standing_dialog_new (today->standing), widget);
}

static void
value_cb (GrTodayPage *self)
{
  const GrToday *today = gr_figure_get_value (self->figure);
  g_autofree char *date = NULL;

  g_assert (GR_IS_TODAY_PAGE (self));

  if (today == NULL)
    return;
  date = format_day (today->today, _("%A, %-e %B"));
  adw_window_title_set_subtitle (self->heading, date);
  show_next (self, today->agenda);
  show_also (self, today->agenda);
  gr_due_group_set (self->due, today->upcoming->follow_ups, self->read_ms);
  show_interview (self, today);
  show_week (self, today);
  show_standing (self, today->standing);
}

static gpointer
read_today (GrStore      *store,
            gpointer      data,
            GCancellable *cancellable,
            GError      **error)
{
  const gint64 *now_ms = data;
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();

  return gr_today_read (store, *now_ms, zone, error);
}

/* The figure is of one moment: a new one when that has gone by.  What is shown stays until it is there. */
static void
ensure_fresh (GrTodayPage *self)
{
  static const char *const types[] = { "guide",     "section",   "mark",      "reading",     "quiz",
                                       "quiz-item", "attempt",   "story",     "project",     "phase",
                                       "task",      "work",      "plan-item", "card",        "profile",
                                       "response",  "question",  "term",      "key",         "round",
                                       "opening",   "round-tip", "person",    "interaction", NULL };
  GrLibrary *library = gr_page_get_library (GR_PAGE (self));
  gint64 now_ms = gr_clock_get_wall_ms (gr_library_get_clock (library));

  if (self->figure != NULL && ABS (now_ms - self->read_ms) < FRESH_MS)
    return;
  if (self->figure != NULL)
    g_signal_handlers_disconnect_by_data (self->figure, self);
  g_clear_object (&self->figure);
  self->read_ms = now_ms;
  self->figure = gr_figure_new (library, types, read_today, g_memdup2 (&now_ms, sizeof now_ms), g_free,
                                (GDestroyNotify) gr_today_free);
  g_signal_connect_object (self->figure, "notify::value", G_CALLBACK (value_cb), self, G_CONNECT_SWAPPED);
}

/* Somebody came back to a window that was open since yesterday. */
static void
active_cb (GrTodayPage *self,
           GParamSpec  *pspec,
           GtkWindow   *window)
{
  if (gtk_window_is_active (window) && gtk_widget_get_mapped (GTK_WIDGET (self)))
    ensure_fresh (self);
}

static void
set_tight (GrTodayPage *self,
           gboolean     tight)
{
  if (self->tight == tight)
    return;
  self->tight = tight;
  gtk_list_box_bind_model (self->also, G_LIST_MODEL (self->steps),
                           tight ? gr_step_row_create_tight : gr_step_row_create, NULL, NULL);
  gtk_widget_set_visible (self->week_card, !tight);
  gtk_widget_set_visible (GTK_WIDGET (self->week_words), tight);
  if (tight)
    gtk_widget_add_css_class (GTK_WIDGET (self->next), "tight");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->next), "tight");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TIGHT]);
}

static void
gr_today_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (gr_today_page_parent_class)->map (widget);
  ensure_fresh (GR_TODAY_PAGE (widget));
}

static void
gr_today_page_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (gr_today_page_parent_class)->root (widget);
  if (GTK_IS_WINDOW (gtk_widget_get_root (widget)))
    g_signal_connect_object (gtk_widget_get_root (widget), "notify::is-active", G_CALLBACK (active_cb), widget,
                             G_CONNECT_SWAPPED);
}

static void
gr_today_page_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  if (id == PROP_TIGHT)
    g_value_set_boolean (value, GR_TODAY_PAGE (object)->tight);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_today_page_set_property (GObject      *object,
                            guint         id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  if (id == PROP_TIGHT)
    set_tight (GR_TODAY_PAGE (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gr_today_page_dispose (GObject *object)
{
  GrTodayPage *self = GR_TODAY_PAGE (object);

  g_clear_object (&self->figure);
  g_clear_object (&self->steps);
  g_clear_object (&self->topics);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_TODAY_PAGE);
  G_OBJECT_CLASS (gr_today_page_parent_class)->dispose (object);
}

static void
gr_today_page_class_init (GrTodayPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_today_page_get_property;
  object_class->set_property = gr_today_page_set_property;
  object_class->dispose = gr_today_page_dispose;
  widget_class->map = gr_today_page_map;
  widget_class->root = gr_today_page_root;

  properties[PROP_TIGHT] = g_param_spec_boolean ("tight", NULL, NULL, FALSE,
                                                 G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (GR_TYPE_DUE_GROUP);
  g_type_ensure (GR_TYPE_HERO);
  g_type_ensure (GR_TYPE_INTERVIEW_ROW);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  g_type_ensure (GR_TYPE_WEEK_STRIP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-today-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, heading);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, next);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, also_group);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, also);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, due);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, interview_group);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, interview);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, no_interview_list);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, week_group);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, week_card);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, week);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, week_words);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, week_total);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, standing_group);
  gtk_widget_class_bind_template_child (widget_class, GrTodayPage, standing);
  gtk_widget_class_install_action (widget_class, "today.explain", NULL, explain_cb);
}

static void
gr_today_page_init (GrTodayPage *self)
{
  self->steps = g_list_store_new (GR_TYPE_STEP_ITEM);
  self->topics = g_list_store_new (GR_TYPE_STANDING_ITEM);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_bind_model (self->also, G_LIST_MODEL (self->steps), gr_step_row_create, NULL, NULL);
  gtk_list_box_bind_model (self->standing, G_LIST_MODEL (self->topics), gr_standing_row_create, NULL, NULL);
}
