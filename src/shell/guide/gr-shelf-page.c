/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-shelf-page.h"

#include <glib/gi18n-lib.h>

#include "gr-figure.h"
#include "gr-guide-contents.h"
#include "gr-hero.h"
#include "gr-names.h"
#include "gr-notes-dialog.h"
#include "gr-outline.h"
#include "gr-page.h"
#include "gr-queries.h"
#include "gr-reading.h"
#include "gr-shelf-list.h"
#include "gr-timer-pill.h"

struct _GrShelfPage
{
  AdwNavigationPage parent_instance;

  GrLibrary *library;
  GrMarks *marks;
  GrEntityList *guides;
  GrEntityList *readings;
  GrFigure *contents; /* GHashTable, guide → GrGuideContents */
  GrFigure *homeless; /* GPtrArray, the uids of what was written in guides that are gone */
  char *last;         /* the guide one read last, whose sections are held for what is left of it */
  GrEntityList *sections;
  GrOutline *outline;

  GtkStack *stack;
  GrHero *resume;
  GrShelfList *list;
  GtkMenuButton *import_button;
  GtkButton *homeless_button;
};

enum { READ, KNOWN, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GrShelfPage, gr_shelf_page, ADW_TYPE_NAVIGATION_PAGE)

static gpointer
read_contents (GrStore      *store,
               gpointer      data,
               GCancellable *cancellable,
               GError      **error)
{
  return gr_query_guide_contents (store, error);
}

static const GrGuideContents *
get_contents (GrShelfPage *self,
              GrGuide     *guide)
{
  GHashTable *all = (GHashTable *) gr_figure_get_value (self->contents);

  return all ? g_hash_table_lookup (all, gr_entity_get_uid (GR_ENTITY (guide))) : NULL;
}

static const GrSectionHead *
find_head (const GrGuideContents *contents,
           const char            *uid)
{
  for (guint i = 0; contents && uid && i < contents->heads->len; i++)
    {
      const GrSectionHead *head = contents->heads->pdata[i];

      if (g_str_equal (head->uid, uid))
        return head;
    }
  return NULL;
}

/* The place one read last in a guide that is still there. */
static GrReading *
find_last_reading (GrShelfPage *self)
{
  GrReading *last = NULL;

  for (guint i = 0; i < gr_entity_list_get_n (self->readings); i++)
    {
      GrReading *reading = gr_entity_list_peek (self->readings, i);

      if (gr_library_lookup (self->library, "guide", gr_reading_get_guide (reading)) &&
          (!last || gr_reading_get_read_at (reading) > gr_reading_get_read_at (last)))
        last = reading;
    }
  return last;
}

static char *
dup_progress (GrShelfPage *self,
              GrGuide     *guide,
              gboolean     with_title)
{
  const GrGuideContents *contents = get_contents (self, guide);
  g_autofree char *progress = NULL;
  guint n_understood, n;
  gboolean begun;

  if (!contents)
    return g_strdup (gr_guide_get_title (guide));
  gr_guide_contents_count (contents, self->marks, &n_understood, &n, &begun);
  progress = g_strdup_printf (_("%u of %u understood"), n_understood, n);
  if (!with_title)
    return g_steal_pointer (&progress);
  return g_strdup_printf ("%s · %s", gr_guide_get_title (guide), progress);
}

static void
forget_last (GrShelfPage *self)
{
  if (self->sections)
    g_signal_handlers_disconnect_by_data (self->sections, self);
  g_clear_object (&self->outline);
  g_clear_object (&self->sections);
  g_clear_pointer (&self->last, g_free);
}

static void update_hero (GrShelfPage *self);

/* Keeps the outline of the guide one read last: it knows how much there is to read. */
static GrOutline *
ensure_outline (GrShelfPage *self,
                GrGuide     *guide)
{
  const char *uid = gr_entity_get_uid (GR_ENTITY (guide));

  if (g_strcmp0 (self->last, uid) != 0)
    {
      forget_last (self);
      self->last = g_strdup (uid);
      self->sections = gr_library_get_children (self->library, "section", uid);
      g_signal_connect_object (self->sections, "notify::state", G_CALLBACK (update_hero), self, G_CONNECT_SWAPPED);
    }
  if (gr_entity_list_get_state (self->sections) != GR_LIST_READY)
    return NULL;
  if (!self->outline)
    {
      g_autoptr (GListModel) sections = gr_outline_dup_sections (G_LIST_MODEL (self->sections));

      self->outline = gr_outline_new (gr_guide_get_title (guide), sections, self->marks);
    }
  return self->outline;
}

/* "Networking Strategies · 12 minutes to the end" */
static char *
dup_left (GrShelfPage *self,
          GrGuide     *guide,
          GrReading   *reading,
          gboolean     with_title)
{
  GrOutline *outline = ensure_outline (self, guide);
  guint at = outline ? gr_outline_find_section (outline, gr_reading_get_section (reading)) : GR_UNITS_NONE;
  guint minutes = outline ? gr_outline_get_minutes (outline, at) : 0;
  g_autofree char *left = NULL;

  if (minutes == 0)
    return dup_progress (self, guide, with_title);
  left = g_strdup_printf (ngettext ("%u minute to the end", "%u minutes to the end", minutes), minutes);
  if (!with_title)
    return g_steal_pointer (&left);
  return g_strdup_printf ("%s · %s", gr_guide_get_title (guide), left);
}

static void
start_here (GrShelfPage *self)
{
  GrGuide *guide = gr_entity_list_peek (self->guides, 0);
  const GrGuideContents *contents = get_contents (self, guide);
  g_autofree char *sentence = contents ? gr_guide_contents_dup_text (contents) : g_strdup ("");

  gr_hero_set_texts (self->resume, _("Start Here"), gr_guide_get_title (guide), sentence, _("_Read"));
  gr_hero_set_action (self->resume, "win.show-guide", g_variant_new_string (gr_entity_get_uid (GR_ENTITY (guide))));
}

static void
update_hero (GrShelfPage *self)
{
  GrReading *last = find_last_reading (self);
  const GrSectionHead *head;
  const char *title;
  GrGuide *guide;
  g_autofree char *sentence = NULL;

  g_assert (GR_IS_SHELF_PAGE (self));

  if (gr_entity_list_get_n (self->guides) == 0)
    return;
  if (!last)
    {
      start_here (self);
      return;
    }
  guide = gr_library_lookup (self->library, "guide", gr_reading_get_guide (last));
  head = find_head (get_contents (self, guide), gr_reading_get_section (last));
  title = head && head->title ? head->title : gr_guide_get_title (guide);
  sentence = dup_left (self, guide, last, g_strcmp0 (title, gr_guide_get_title (guide)) != 0);
  gr_hero_set_texts (self->resume, _("Where You Left Off"), title, sentence, _("_Read On"));
  gr_hero_set_action (self->resume, "win.show-guide", g_variant_new_string (gr_entity_get_uid (GR_ENTITY (guide))));
}

static void
update (GrShelfPage *self)
{
  g_assert (GR_IS_SHELF_PAGE (self));

  gr_shelf_list_set_contents (self->list, (GHashTable *) gr_figure_get_value (self->contents));
  update_hero (self);
  if (gr_entity_list_get_state (self->guides) != GR_LIST_READY)
    gtk_stack_set_visible_child_name (self->stack, "loading");
  else
    gtk_stack_set_visible_child_name (self->stack, gr_entity_list_get_n (self->guides) > 0 ? "shelf" : "empty");
  if (gr_figure_get_value (self->contents))
    g_signal_emit (self, signals[KNOWN], 0);
}

static void
error_cb (GrShelfPage *self)
{
  const GError *error = gr_figure_get_error (self->contents);

  g_assert (GR_IS_SHELF_PAGE (self));
  if (error)
    gr_page_present_error (self, error, NULL);
}

static gpointer
read_homeless (GrStore      *store,
               gpointer      data,
               GCancellable *cancellable,
               GError      **error)
{
  return gr_query_homeless (store, error);
}

/* Only who removed a guide, and had written in it, need know that it is kept. */
static void
update_homeless (GrShelfPage *self)
{
  const GPtrArray *found = gr_figure_get_value (self->homeless);
  guint n = found ? found->len : 0;
  g_autofree char *label = g_strdup_printf (
      ngettext ("%u Note or Highlight of a Removed Guide", "%u Notes and Highlights of Removed Guides", n), n);

  g_assert (GR_IS_SHELF_PAGE (self));

  gtk_button_set_label (self->homeless_button, label);
  gtk_widget_set_visible (GTK_WIDGET (self->homeless_button), n > 0);
}

static void
homeless_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *target)
{
  g_autoptr (GrAnnotations) annotations = gr_annotations_new (GR_SHELF_PAGE (widget)->library);

  adw_dialog_present (ADW_DIALOG (gr_notes_dialog_new (annotations, NULL, NULL)), widget);
}

static void
removed_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GrShelfPage) self = GR_SHELF_PAGE (data);
  g_autoptr (GError) error = NULL;

  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gr_page_toast (self, _("The guide was removed"), TRUE);
  else
    gr_page_present_error (self, error, NULL);
}

/* What a row asks for. */
static void
guide_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *target)
{
  GrShelfPage *self = GR_SHELF_PAGE (widget);
  GrGuide *guide = gr_library_lookup (self->library, "guide", g_variant_get_string (target, NULL));

  if (!guide)
    return;
  if (g_str_equal (action, "shelf.read"))
    g_signal_emit (self, signals[READ], 0, guide);
  else if (g_str_equal (action, "shelf.details"))
    gr_shelf_page_show_details (self, guide);
  else
    gr_shelf_page_remove (self, guide);
}

static void
gr_shelf_page_dispose (GObject *object)
{
  GrShelfPage *self = GR_SHELF_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_SHELF_PAGE);
  forget_last (self);
  g_clear_object (&self->contents);
  g_clear_object (&self->homeless);
  g_clear_object (&self->guides);
  g_clear_object (&self->readings);
  g_clear_object (&self->marks);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_shelf_page_parent_class)->dispose (object);
}

static void
gr_shelf_page_class_init (GrShelfPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_shelf_page_dispose;

  signals[READ] =
      g_signal_new ("read", GR_TYPE_SHELF_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, GR_TYPE_GUIDE);
  /* what is in the guides was read, for the first time or again */
  signals[KNOWN] = g_signal_new ("known", GR_TYPE_SHELF_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "shelf.read", "s", guide_cb);
  gtk_widget_class_install_action (widget_class, "shelf.details", "s", guide_cb);
  gtk_widget_class_install_action (widget_class, "shelf.remove", "s", guide_cb);
  gtk_widget_class_install_action (widget_class, "shelf.homeless", NULL, homeless_cb);

  g_type_ensure (GR_TYPE_HERO);
  g_type_ensure (GR_TYPE_SHELF_LIST);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-shelf-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrShelfPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GrShelfPage, resume);
  gtk_widget_class_bind_template_child (widget_class, GrShelfPage, list);
  gtk_widget_class_bind_template_child (widget_class, GrShelfPage, import_button);
  gtk_widget_class_bind_template_child (widget_class, GrShelfPage, homeless_button);
}

static void
gr_shelf_page_init (GrShelfPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gr_name_menu_button_items (self->import_button);
}

/**
 * gr_shelf_page_set_library:
 * @self: a shelf, once
 * @library: an open library
 * @marks: the person's marks
 *
 * Shows the guides of a library, and follows them.
 */
void
gr_shelf_page_set_library (GrShelfPage *self,
                           GrLibrary   *library,
                           GrMarks     *marks)
{
  static const char *const types[] = { "guide",     "section", "question", "confusion", "quiz",
                                       "quiz-item", "choice",  "key",      NULL };
  static const char *const written[] = { "guide", "section", "note", "highlight", NULL };

  g_return_if_fail (GR_IS_SHELF_PAGE (self) && GR_IS_LIBRARY (library) && !self->library);

  self->library = g_object_ref (library);
  self->marks = g_object_ref (marks);
  self->guides = g_object_ref (gr_library_get_list (library, "guide"));
  self->readings = g_object_ref (gr_library_get_list (library, "reading"));
  self->contents = gr_figure_new (library, types, read_contents, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  self->homeless = gr_figure_new (library, written, read_homeless, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  gr_shelf_list_set_guides (self->list, self->guides, marks);

  g_signal_connect_object (self->guides, "notify::state", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->guides, "items-changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (self->contents, "notify::value", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->contents, "notify::error", G_CALLBACK (error_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->homeless, "notify::value", G_CALLBACK (update_homeless), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->marks, "changed", G_CALLBACK (update_hero), self, G_CONNECT_SWAPPED);
  /* Each unit that is read changes the place, whose row is changed then, not added. */
  g_signal_connect_object (self, "map", G_CALLBACK (update_hero), self, G_CONNECT_SWAPPED);
  update (self);
}

/**
 * gr_shelf_page_remove:
 * @self: a shelf
 * @guide: a guide on it
 *
 * Removes a guide.  Marks, notes and answers are the person's: they stay, and
 * fit again when the guide comes back.
 */
void
gr_shelf_page_remove (GrShelfPage *self,
                      GrGuide     *guide)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Remove Guide"));

  g_return_if_fail (GR_IS_SHELF_PAGE (self) && GR_IS_GUIDE (guide));

  gr_change_remove (change, "guide", gr_entity_get_uid (GR_ENTITY (guide)));
  gr_library_commit_async (self->library, change, removed_cb, g_object_ref (self));
}

static void
append_line (GString    *text,
             const char *name,
             const char *value)
{
  if (!value || !*value)
    return;
  if (text->len > 0)
    g_string_append_c (text, '\n');
  /* Translators: the name of something and what it is: "File: networking.md" */
  g_string_append_printf (text, _("%s: %s"), name, value);
}

/**
 * gr_shelf_page_show_details:
 * @self: a shelf
 * @guide: a guide on it
 *
 * Says where a guide comes from and what is in it.
 */
void
gr_shelf_page_show_details (GrShelfPage *self,
                            GrGuide     *guide)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GDateTime) at = NULL;
  g_autofree char *contents = NULL;
  g_autofree char *day = NULL;
  g_autofree char *progress = NULL;
  AdwDialog *dialog;

  g_return_if_fail (GR_IS_SHELF_PAGE (self) && GR_IS_GUIDE (guide));

  if (get_contents (self, guide))
    {
      contents = gr_guide_contents_dup_text (get_contents (self, guide));
      progress = dup_progress (self, guide, FALSE);
    }
  if (gr_guide_get_imported_at (guide) > 0)
    at = g_date_time_new_from_unix_local (gr_guide_get_imported_at (guide) / 1000);
  /* Translators: a day, as g_date_time_format() takes it */
  day = at ? g_date_time_format (at, _("%-d %B %Y")) : NULL;
  append_line (text, _("Contents"), contents);
  append_line (text, _("Read"), progress);
  append_line (text, _("File"), gr_guide_get_built_in (guide) ? NULL : gr_guide_get_source_file (guide));
  append_line (text, _("Imported"), gr_guide_get_built_in (guide) ? NULL : day);
  dialog = adw_alert_dialog_new (gr_guide_get_title (guide), text->str);
  adw_alert_dialog_set_heading_use_markup (ADW_ALERT_DIALOG (dialog), FALSE);
  adw_alert_dialog_set_body_use_markup (ADW_ALERT_DIALOG (dialog), FALSE);
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

/**
 * gr_shelf_page_is_known:
 * @self: a shelf
 *
 * Returns: whether it is known by now what is in the guides
 */
gboolean
gr_shelf_page_is_known (GrShelfPage *self)
{
  g_return_val_if_fail (GR_IS_SHELF_PAGE (self), FALSE);
  return self->contents && gr_figure_get_value (self->contents);
}

/**
 * gr_shelf_page_find_guide:
 * @self: a shelf
 * @section: the uid of a section
 *
 * Returns: (nullable): the uid of the guide it is in, as far as guides are known yet
 */
const char *
gr_shelf_page_find_guide (GrShelfPage *self,
                          const char  *section)
{
  GHashTable *all;
  GHashTableIter iter;
  gpointer guide, contents;

  g_return_val_if_fail (GR_IS_SHELF_PAGE (self) && section, NULL);

  all = self->contents ? (GHashTable *) gr_figure_get_value (self->contents) : NULL;
  if (!all)
    return NULL;
  g_hash_table_iter_init (&iter, all);
  while (g_hash_table_iter_next (&iter, &guide, &contents))
    if (find_head (contents, section))
      return guide;
  return NULL;
}

/**
 * gr_shelf_page_can_filter:
 * @self: a shelf
 *
 * Returns: whether there are so many guides that one looks for one
 */
gboolean
gr_shelf_page_can_filter (GrShelfPage *self)
{
  g_return_val_if_fail (GR_IS_SHELF_PAGE (self), FALSE);
  return gr_shelf_list_can_filter (self->list);
}

/**
 * gr_shelf_page_start_filter:
 * @self: a shelf
 *
 * Goes to where one says which guide one looks for.
 */
void
gr_shelf_page_start_filter (GrShelfPage *self)
{
  g_return_if_fail (GR_IS_SHELF_PAGE (self));
  gr_shelf_list_start_filter (self->list);
}
