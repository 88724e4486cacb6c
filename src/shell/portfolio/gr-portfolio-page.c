/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-portfolio-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-choice-row.h"
#include "gr-folio-row.h"
#include "gr-folio-sheet.h"
#include "gr-names.h"
#include "gr-sheet-view.h"
#include "gr-snapshot.h"
#include "gr-timer-pill.h"

G_DEFINE_FINAL_TYPE (GrPortfolioPage, gr_portfolio_page, GR_TYPE_PAGE)

enum { PROP_0, PROP_NARROW, N_PROPS };

static GParamSpec *properties[N_PROPS];
static const char *const views[] = {
  [GR_PREVIEW_LOADING] = "loading", [GR_PREVIEW_FAILED] = "failed",   [GR_PREVIEW_EMPTY] = "empty",
  [GR_PREVIEW_NONE] = "portfolio",  [GR_PREVIEW_READY] = "portfolio",
};

/* As in the models of their rows. */
static const char *const papers[] = { "locale", "a4", "letter", NULL };
static const char *const designs[] = { "plain", "modern", "serif", NULL };
static const char *const presets[] = { "private", "coach", "employer", "cheat", "kit", NULL };

/* What each of them holds, so that nobody has to try. */
static const char *const promises[] = {
  [GR_PRESET_PRIVATE] = N_("For yourself: everything"),
  [GR_PRESET_COACH] = N_("For a coach: all but your journal and whom you taught"),
  [GR_PRESET_EMPLOYER] = N_("For an employer: no scores, no contacts, no rejections, other words for private ones"),
  [GR_PRESET_CHEAT] = N_("For the minutes before: one page"),
  [GR_PRESET_KIT] = N_("For a practice interview: script, questions and what to listen for"),
};

static void
wanted_changed_cb (GrPortfolioPage *self)
{
  g_autofree char *paper = g_settings_get_string (self->settings, "paper");
  GrFolioWanted wanted = { .preset = (GrPreset) g_settings_get_enum (self->settings, "preset"),
                           .design = (GrDesign) g_settings_get_enum (self->settings, "design") };

  if (g_str_equal (paper, "locale"))
    wanted.paper = gr_portfolio_locale_paper ();
  else
    wanted.paper = g_str_equal (paper, "letter") ? GR_PAPER_LETTER : GR_PAPER_A4;
  gr_preview_set_wanted (self->preview, wanted);
  adw_preferences_group_set_description (self->wanted_group, _ (promises[wanted.preset]));
  /* A sheet is what it is: there are no parts of it to choose. */
  gtk_widget_set_visible (GTK_WIDGET (self->parts_group), wanted.preset < GR_PRESET_CHEAT);
}

static void
private_words_cb (GrPortfolioPage *self,
                  GParamSpec      *pspec,
                  GrEntityList    *words)
{
  guint n = gr_entity_list_get_n (words);
  g_autofree char *about =
      g_strdup_printf (ngettext ("%u other name for an employer", "%u other names for an employer", n), n);

  adw_action_row_set_subtitle (self->private_words, n > 0 ? about : _("None marked"));
}

static void
update_summary (GrPortfolioPage *self)
{
  guint n = g_list_model_get_n_items (gr_preview_get_sheets (self->preview));
  g_autofree char *pages = g_strdup_printf (ngettext ("%u page", "%u pages", n), n);
  /* Translators: said of the parts of the portfolio; %s is a number of pages, such as "14 pages" */
  g_autofree char *summary = g_strdup_printf (_("In this order, %s"), pages);

  adw_preferences_group_set_description (self->parts_group, n > 0 ? summary : _("Every part is left out"));
  if (self->told != 0 && self->told != n + 1)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), n > 0 ? pages : _("Every part is left out"),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  self->told = n + 1;
}

/* Decides what is seen and what can be done now. */
void
gr_portfolio_page_update (GrPortfolioPage *self)
{
  GrPreviewState state = gr_preview_get_state (self->preview);
  gboolean has_pages = state == GR_PREVIEW_READY;
  gboolean writing = self->writing != NULL;
  gboolean shown = has_pages || state == GR_PREVIEW_NONE;

  gtk_stack_set_visible_child_name (self->stack, views[state]);
  gtk_stack_set_visible_child_name (self->preview_stack, has_pages ? "sheets" : "none");
  gtk_widget_set_visible (GTK_WIDGET (self->parts_button), shown && self->narrow);
  gtk_widget_set_visible (self->export_button, shown && !self->narrow);
  gtk_widget_set_visible (self->export_bar, shown && self->narrow && !writing);
  gtk_widget_set_visible (self->progress_bar, writing);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.export",
                                 !writing && (has_pages || state == GR_PREVIEW_LOADING));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.print", has_pages);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.cancel", writing);
}

static void
updated_cb (GrPortfolioPage *self)
{
  const GError *error = gr_preview_get_error (self->preview);

  g_assert (GR_IS_PORTFOLIO_PAGE (self));

  if (error != NULL)
    {
      g_autofree char *text = g_markup_escape_text (error->message, -1);

      adw_status_page_set_description (self->failed, text);
    }
  gr_portfolio_page_update (self);
  if (gr_preview_get_state (self->preview) != GR_PREVIEW_LOADING)
    update_summary (self);
  gr_portfolio_page_restore_focus (self);
  if (self->export_waits && gr_preview_get_state (self->preview) != GR_PREVIEW_LOADING)
    {
      self->export_waits = FALSE;
      gtk_widget_activate_action (GTK_WIDGET (self), "page.export", NULL);
    }
}

static void
parts_toggled_cb (GrPortfolioPage *self)
{
  adw_overlay_split_view_set_show_sidebar (self->split, gtk_toggle_button_get_active (self->parts_button));
}

static void
try_again_cb (GrPortfolioPage *self)
{
  gr_preview_refresh (self->preview);
}

/* Opens what a page tells about, where that is written. */
static void
open_source_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *target)
{
  static const char *const types[] = { "story",   "quiz",      "project",     "deliverable", "question",
                                       "opening", "expertise", "interaction", "mock-round",  "journal-entry" };
  GrLibrary *library = gr_page_get_library (GR_PAGE (widget));
  const char *uid = g_variant_get_string (target, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    if (gr_library_lookup (library, types[i], uid) != NULL)
      {
        g_autofree char *show = g_strconcat ("win.show-", types[i], NULL);

        gtk_widget_activate_action (widget, show, "s", uid);
        return;
      }
}

static void
sheet_activated_cb (GrPortfolioPage *self,
                    guint            position)
{
  g_autoptr (GrFolioSheet) sheet = g_list_model_get_item (gr_preview_get_sheets (self->preview), position);
  const char *uid = sheet != NULL
                        ? gr_layout_get_page_source (gr_folio_sheet_get_layout (sheet), gr_folio_sheet_get_page (sheet))
                        : NULL;

  if (uid != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "page.open-source", "s", uid);
}

static void
gr_portfolio_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (gr_portfolio_page_parent_class)->map (widget);
  gr_preview_set_seen (GR_PORTFOLIO_PAGE (widget)->preview, TRUE);
}

static void
gr_portfolio_page_unmap (GtkWidget *widget)
{
  gr_preview_set_seen (GR_PORTFOLIO_PAGE (widget)->preview, FALSE);
  GTK_WIDGET_CLASS (gr_portfolio_page_parent_class)->unmap (widget);
}

static void
gr_portfolio_page_get_property (GObject    *object,
                                guint       id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, GR_PORTFOLIO_PAGE (object)->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_portfolio_page_set_property (GObject      *object,
                                guint         id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  GrPortfolioPage *self = GR_PORTFOLIO_PAGE (object);

  switch (id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        break;
      self->narrow = g_value_get_boolean (value);
      gr_portfolio_page_update (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_portfolio_page_constructed (GObject *object)
{
  GrPortfolioPage *self = GR_PORTFOLIO_PAGE (object);
  GtkNoSelection *sheets;
  GrEntityList *words;

  G_OBJECT_CLASS (gr_portfolio_page_parent_class)->constructed (object);

  self->preview = gr_preview_new (gr_page_get_library (GR_PAGE (self)));
  gtk_list_box_bind_model (self->parts, gr_preview_get_parts (self->preview), gr_folio_row_create, NULL, NULL);
  sheets = gtk_no_selection_new (g_object_ref (gr_preview_get_sheets (self->preview)));
  gtk_grid_view_set_model (self->sheets, GTK_SELECTION_MODEL (sheets));
  g_object_unref (sheets);
  words = gr_library_get_list (gr_page_get_library (GR_PAGE (self)), "private-word");
  g_signal_connect_object (words, "notify::n-items", G_CALLBACK (private_words_cb), self, G_CONNECT_SWAPPED);
  private_words_cb (self, NULL, words);
  g_signal_connect_object (self->preview, "updated", G_CALLBACK (updated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::paper", G_CALLBACK (wanted_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::design", G_CALLBACK (wanted_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed::preset", G_CALLBACK (wanted_changed_cb), self, G_CONNECT_SWAPPED);
  wanted_changed_cb (self);
  gr_portfolio_page_init_zoom (self);
  gr_portfolio_page_update (self);
}

static void
gr_portfolio_page_dispose (GObject *object)
{
  GrPortfolioPage *self = GR_PORTFOLIO_PAGE (object);

  g_cancellable_cancel (self->writing);
  if (self->parts != NULL)
    gtk_list_box_bind_model (self->parts, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PORTFOLIO_PAGE);
  g_clear_object (&self->preview);
  g_clear_object (&self->settings);
  g_clear_object (&self->writing);
  g_clear_pointer (&self->accepted, g_free);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->arrangements, g_array_unref);
  G_OBJECT_CLASS (gr_portfolio_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, failed);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, split);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, parts_button);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, export_button);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, export_bar);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, progress_label);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, progress);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, wanted_group);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, parts_group);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, parts);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, preset);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, private_words);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, design);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, paper);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, preview_stack);
  gtk_widget_class_bind_template_child (widget_class, GrPortfolioPage, sheets);
  gtk_widget_class_bind_template_callback (widget_class, parts_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, try_again_cb);
  gtk_widget_class_bind_template_callback (widget_class, sheet_activated_cb);
}

static void
gr_portfolio_page_class_init (GrPortfolioPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_portfolio_page_get_property;
  object_class->set_property = gr_portfolio_page_set_property;
  object_class->constructed = gr_portfolio_page_constructed;
  object_class->dispose = gr_portfolio_page_dispose;
  widget_class->map = gr_portfolio_page_map;
  widget_class->unmap = gr_portfolio_page_unmap;

  /* Set by the page's breakpoint. */
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (GR_TYPE_FOLIO_SHEET);
  g_type_ensure (GR_TYPE_SHEET_VIEW);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-portfolio-page.ui");
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "page.open-source", "s", open_source_cb);
  gr_portfolio_page_class_init_parts (klass);
  gr_portfolio_page_class_init_export (klass);
  gr_portfolio_page_class_init_zoom (klass);
}

static void
gr_portfolio_page_init (GrPortfolioPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->arrangements = g_array_new (FALSE, FALSE, sizeof (GrArrangement));
  self->settings = g_settings_new (APPLICATION_ID);
  gr_choice_row_bind (self->preset, self->settings, "preset", presets);
  gr_choice_row_bind (self->design, self->settings, "design", designs);
  gr_choice_row_bind (self->paper, self->settings, "paper", papers);
}
