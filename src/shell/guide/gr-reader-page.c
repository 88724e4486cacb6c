/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-reader-page.h"

#include <glib/gi18n-lib.h>

#include "gr-names.h"
#include "gr-reader-page-private.h"
#include "gr-section.h"
#include "gr-timer-pill.h"

G_DEFINE_FINAL_TYPE (GrReaderPage, gr_reader_page, ADW_TYPE_NAVIGATION_PAGE)

enum { PROP_0, PROP_NARROW, N_PROPS };

static GParamSpec *properties[N_PROPS];

enum { MOVED, N_SIGNALS };

static guint signals[N_SIGNALS];

/* Where the person is in the guide, or NULL. */
GrReading *
gr_reader_page_find_reading (GrReaderPage *self)
{
  const char *guide = gr_entity_get_uid (GR_ENTITY (self->guide));
  GrEntityList *all = gr_library_get_list (self->library, "reading");

  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    {
      GrReading *reading = gr_entity_list_peek (all, i);

      if (g_strcmp0 (gr_reading_get_guide (reading), guide) == 0)
        return reading;
    }
  return NULL;
}

/* Where one stopped reading is no work of the person's: it is neither undone nor in the history. */
static void
keep_place (GrReaderPage *self)
{
  GrReading *reading = gr_reader_page_find_reading (self);
  g_autoptr (GrChange) change = NULL;
  const char *uid;

  if (gr_library_get_read_only (self->library))
    return;
  change = gr_change_new (GR_CHANGE_QUIET, NULL);
  if (reading)
    uid = gr_entity_get_uid (GR_ENTITY (reading));
  else
    {
      uid = gr_change_create (change, "reading", NULL);
      gr_change_set_text (change, "reading", uid, "guide", gr_entity_get_uid (GR_ENTITY (self->guide)));
    }
  gr_change_set_text (change, "reading", uid, "section", self->here);
  gr_change_set_integer (change, "reading", uid, "read_at",
                         gr_clock_get_wall_ms (gr_library_get_clock (self->library)));
  gr_library_commit (self->library, g_steal_pointer (&change));
}

/* "5 of 9 understood · 12 minutes to the end" */
static char *
dup_progress (GrReaderPage *self)
{
  guint minutes = self->outline ? gr_outline_get_minutes (self->outline, self->at) : 0;
  g_autofree char *understood = NULL;
  g_autofree char *left = NULL;
  guint n_understood = 0;
  guint n = 0;

  if (self->outline)
    gr_outline_count (self->outline, &n_understood, &n);
  if (n == 0)
    return g_strdup ("");
  if (self->narrow)
    /* Translators: of how many sections of a guide one has said that one understood them; there is little room */
    understood = g_strdup_printf (_("%u of %u"), n_understood, n);
  else
    /* Translators: of how many sections of a guide one has said that one understood them */
    understood = g_strdup_printf (_("%u of %u understood"), n_understood, n);
  if (minutes == 0)
    return g_steal_pointer (&understood);
  if (self->narrow)
    /* Translators: how many minutes of reading are left; there is little room */
    left = g_strdup_printf (ngettext ("%u min left", "%u min left", minutes), minutes);
  else
    left = g_strdup_printf (ngettext ("%u minute to the end", "%u minutes to the end", minutes), minutes);
  return g_strdup_printf ("%s · %s", understood, left);
}

/* What is on screen follows the marks that are on disk, also where a button already looks pressed. */
static void
update_state (GrReaderPage *self)
{
  GrReadState state = self->here ? gr_marks_get_state (self->marks, self->here) : GR_READ_STATE_NEW;
  g_autofree char *progress = dup_progress (self);

  adw_window_title_set_subtitle (self->heading, progress);
  gtk_toggle_button_set_active (self->understood, state == GR_READ_STATE_UNDERSTOOD);
  gtk_toggle_button_set_active (self->revisit, state == GR_READ_STATE_REVISIT);
  gtk_widget_set_visible (self->bar, self->here != NULL);
  g_signal_emit (self, signals[MOVED], 0);
}

/* Who walks down the outline or looks for something stays there. */
static void
take_focus (GrReaderPage *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->search)))
    return;
  if (focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->outline_view)) &&
      !adw_overlay_split_view_get_collapsed (self->split))
    gtk_list_view_scroll_to (self->outline_view, self->at, GTK_LIST_SCROLL_FOCUS, NULL);
  else
    gtk_widget_grab_focus (self->scroller);
}

static void
announce_unit (GrReaderPage  *self,
               GrOutlineItem *item)
{
  g_autofree char *label = NULL;

  g_object_get (item, "label", &label, NULL);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), label, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Shows a unit; @section is one of its sections, to scroll to, or GR_UNITS_NONE. */
void
gr_reader_page_go (GrReaderPage *self,
                   guint         position,
                   guint         section,
                   gboolean      announce)
{
  GrOutlineItem *item = self->outline ? gr_outline_peek (self->outline, position) : NULL;
  const GrUnit *unit;

  if (!item)
    return;
  unit = gr_outline_item_get_unit (item);
  if (position != self->at)
    {
      self->at = position;
      g_set_str (&self->here, gr_outline_item_get_uid (item));
      gr_reader_page_show_unit (self, unit);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->scroller), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      gr_outline_item_get_title (item), -1);
      gr_outline_set_current (self->outline, position);
      gtk_list_view_scroll_to (self->outline_view, position, GTK_LIST_SCROLL_NONE, NULL);
      keep_place (self);
    }
  if (section != GR_UNITS_NONE && section >= unit->first && section < unit->first + unit->n)
    gr_reader_page_scroll_to (self, section - unit->first);
  update_state (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    take_focus (self);
  if (announce)
    announce_unit (self, item);
}

static guint
position_of (GrReaderPage *self,
             const char   *uid)
{
  guint n = g_list_model_get_n_items (self->sections);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (GrEntity) section = g_list_model_get_item (self->sections, i);

      if (g_str_equal (gr_entity_get_uid (section), uid))
        return i;
    }
  return GR_UNITS_NONE;
}

/* Goes to what was asked for, else to where one stopped, else to the start. */
static void
find_place (GrReaderPage *self)
{
  g_autofree char *wanted = g_steal_pointer (&self->wanted);
  GrReading *reading = gr_reader_page_find_reading (self);
  guint position = gr_outline_find_section (self->outline, wanted ? wanted : self->here);
  guint section = wanted ? position_of (self, wanted) : GR_UNITS_NONE;

  if (position == GR_UNITS_NONE && reading)
    position = gr_outline_find_section (self->outline, gr_reading_get_section (reading));
  if (position == GR_UNITS_NONE)
    position = gr_outline_step (self->outline, GR_UNITS_NONE, 1);
  self->at = GR_UNITS_NONE;
  gr_reader_page_go (self, position, section, FALSE);
  self->find_from = section;
  gr_reader_page_find_wanted (self);
}

static void
update (GrReaderPage *self)
{
  GrListState state = gr_entity_list_get_state (self->list_of_all);
  guint n = g_list_model_get_n_items (self->sections);

  g_assert (GR_IS_READER_PAGE (self));

  if (state == GR_LIST_FAILED)
    gtk_stack_set_visible_child_name (self->stack, "failed");
  else if (state == GR_LIST_LOADING)
    gtk_stack_set_visible_child_name (self->stack, "loading");
  else
    gtk_stack_set_visible_child_name (self->stack, n > 0 ? "text" : "empty");
  if (state == GR_LIST_READY && n > 0 && gr_entity_list_get_state (self->terms) != GR_LIST_LOADING)
    find_place (self);
  else
    update_state (self);
}

static void
outline_activated_cb (GrReaderPage *self,
                      guint         position)
{
  GrOutlineItem *item = gr_outline_peek (self->outline, position);

  g_assert (GR_IS_READER_PAGE (self));

  if (item && !gr_outline_item_get_unit (item)->readable)
    position = gr_outline_step (self->outline, position, 1);
  if (adw_overlay_split_view_get_collapsed (self->split))
    adw_overlay_split_view_set_show_sidebar (self->split, FALSE);
  gr_reader_page_go (self, position, GR_UNITS_NONE, TRUE);
}

static void
again_cb (GrReaderPage *self)
{
  g_autoptr (GrGuide) guide = g_object_ref (self->guide);
  g_autoptr (GrAnnotations) annotations = g_object_ref (self->annotations);
  g_autoptr (GrMarks) marks = g_object_ref (self->marks);

  g_assert (GR_IS_READER_PAGE (self));

  gr_reader_page_close (self);
  gr_reader_page_open (self, annotations, marks, guide, NULL);
}

static void
gr_reader_page_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, GR_READER_PAGE (object)->narrow);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_reader_page_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  GrReaderPage *self = GR_READER_PAGE (object);

  switch (id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        break;
      self->narrow = g_value_get_boolean (value);
      update_state (self);
      g_object_notify_by_pspec (object, pspec);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_reader_page_dispose (GObject *object)
{
  GrReaderPage *self = GR_READER_PAGE (object);

  if (self->stack)
    gr_reader_page_close (self);
  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_READER_PAGE);
  g_clear_object (&self->shown);
  g_clear_object (&self->review);
  g_clear_object (&self->library);
  g_clear_object (&self->marks);
  g_clear_object (&self->annotations);
  G_OBJECT_CLASS (gr_reader_page_parent_class)->dispose (object);
}

static void
gr_reader_page_finalize (GObject *object)
{
  GrReaderPage *self = GR_READER_PAGE (object);

  g_clear_pointer (&self->widgets, g_hash_table_unref);
  g_free (self->here);
  g_free (self->wanted);
  g_free (self->find_wanted);
  g_free (self->find);
  G_OBJECT_CLASS (gr_reader_page_parent_class)->finalize (object);
}

static void
gr_reader_page_class_init (GrReaderPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_reader_page_get_property;
  object_class->set_property = gr_reader_page_set_property;
  object_class->dispose = gr_reader_page_dispose;
  object_class->finalize = gr_reader_page_finalize;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[MOVED] = g_signal_new ("moved", GR_TYPE_READER_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (GR_TYPE_OUTLINE_ITEM);
  g_type_ensure (GR_TYPE_READER_BODY);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-reader-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrReaderPage, heading);
  gtk_widget_class_bind_template_child (widget_class, GrReaderPage, split);
  gtk_widget_class_bind_template_child (widget_class, GrReaderPage, outline_view);
  gtk_widget_class_bind_template_child (widget_class, GrReaderPage, stack);
  gtk_widget_class_bind_template_child (widget_class, GrReaderPage, body);
  gtk_widget_class_bind_template_child (widget_class, GrReaderPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, GrReaderPage, list);
  gtk_widget_class_bind_template_child (widget_class, GrReaderPage, bar);
  gtk_widget_class_bind_template_child (widget_class, GrReaderPage, understood);
  gtk_widget_class_bind_template_child (widget_class, GrReaderPage, revisit);
  gtk_widget_class_bind_template_child (widget_class, GrReaderPage, more);
  gtk_widget_class_bind_template_child (widget_class, GrReaderPage, guide_menu);
  gtk_widget_class_bind_template_child (widget_class, GrReaderPage, selection_menu);
  gtk_widget_class_bind_template_callback (widget_class, outline_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, again_cb);
  gr_reader_page_bind_find (widget_class);
}

static void
gr_reader_page_init (GrReaderPage *self)
{
  self->at = GR_UNITS_NONE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_bar_connect_entry (self->search, self->find_entry);
  gr_name_menu_button_items (self->more);
  gr_name_menu_button_items (self->guide_menu);
  gr_reader_page_init_list (self);
  gr_reader_page_init_menu (self);
}

/**
 * gr_reader_page_open:
 * @self: a reader
 * @annotations: what the person wrote and marked
 * @marks: the person's marks
 * @guide: what to read
 * @section: (nullable): the uid of a section to go to; else one reads on where one stopped
 *
 * Shows a guide, as soon as its sections are there.
 */
void
gr_reader_page_open (GrReaderPage  *self,
                     GrAnnotations *annotations,
                     GrMarks       *marks,
                     GrGuide       *guide,
                     const char    *section)
{
  GrLibrary *library = gr_annotations_get_library (annotations);

  g_return_if_fail (GR_IS_READER_PAGE (self));
  g_return_if_fail (GR_IS_LIBRARY (library) && GR_IS_GUIDE (guide));

  g_set_str (&self->wanted, section);
  if (guide == self->guide)
    {
      update (self);
      return;
    }
  gr_reader_page_close (self);
  g_set_object (&self->library, library);
  g_set_object (&self->marks, marks);
  if (g_set_object (&self->annotations, annotations))
    g_signal_connect_object (annotations, "changed", G_CALLBACK (gr_reader_page_update_highlights), self,
                             G_CONNECT_SWAPPED);
  g_set_str (&self->wanted, section);
  self->guide = g_object_ref (guide);
  self->list_of_all = gr_library_get_children (library, "section", gr_entity_get_uid (GR_ENTITY (guide)));
  self->sections = gr_outline_dup_sections (G_LIST_MODEL (self->list_of_all));
  self->terms = gr_library_get_children (library, "term", gr_entity_get_uid (GR_ENTITY (guide)));
  self->finder = gr_finder_new (self->sections);
  self->outline = gr_outline_new (gr_guide_get_title (guide), self->sections, marks);
  gtk_list_view_set_model (self->outline_view, GTK_SELECTION_MODEL (self->outline));
  adw_window_title_set_title (self->heading, gr_guide_get_title (guide));
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), gr_guide_get_title (guide));
  g_signal_connect_object (self->list_of_all, "notify::state", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->terms, "notify::state", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->terms, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->outline, "items-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->outline, "marked", G_CALLBACK (update_state), self, G_CONNECT_SWAPPED);
  update (self);
}

/**
 * gr_reader_page_close:
 * @self: a reader
 *
 * Lets go of the guide: it was removed, or another one comes.
 */
void
gr_reader_page_close (GrReaderPage *self)
{
  g_return_if_fail (GR_IS_READER_PAGE (self));

  gr_reader_page_stop_find (self);
  gr_reader_page_hide_unit (self);
  gtk_list_view_set_model (self->outline_view, NULL);
  if (self->list_of_all)
    g_signal_handlers_disconnect_by_data (self->list_of_all, self);
  if (self->terms)
    g_signal_handlers_disconnect_by_data (self->terms, self);
  if (self->outline)
    g_signal_handlers_disconnect_by_data (self->outline, self);
  g_clear_object (&self->outline);
  g_clear_object (&self->finder);
  g_clear_object (&self->sections);
  g_clear_object (&self->terms);
  g_clear_object (&self->list_of_all);
  g_clear_object (&self->guide);
  g_clear_pointer (&self->here, g_free);
  g_clear_pointer (&self->wanted, g_free);
  self->at = GR_UNITS_NONE;
}

/**
 * gr_reader_page_get_guide:
 * @self: a reader
 *
 * Returns: (transfer none) (nullable): the guide that is open
 */
GrGuide *
gr_reader_page_get_guide (GrReaderPage *self)
{
  g_return_val_if_fail (GR_IS_READER_PAGE (self), NULL);
  return self->guide;
}

/**
 * gr_reader_page_has_unit:
 * @self: a reader
 *
 * Returns: whether there is something to read, and to mark
 */
gboolean
gr_reader_page_has_unit (GrReaderPage *self)
{
  g_return_val_if_fail (GR_IS_READER_PAGE (self), FALSE);
  return self->here != NULL;
}

/**
 * gr_reader_page_can_step:
 * @self: a reader
 * @by: 1 or -1
 *
 * Returns: whether there is a next unit, or one before
 */
gboolean
gr_reader_page_can_step (GrReaderPage *self,
                         int           by)
{
  g_return_val_if_fail (GR_IS_READER_PAGE (self), FALSE);
  return self->here && gr_outline_step (self->outline, self->at, by) != GR_UNITS_NONE;
}

/**
 * gr_reader_page_step:
 * @self: a reader
 * @by: 1 or -1
 *
 * Goes on to the next unit, or back to the one before.
 */
void
gr_reader_page_step (GrReaderPage *self,
                     int           by)
{
  g_return_if_fail (GR_IS_READER_PAGE (self));

  if (gr_reader_page_can_step (self, by))
    gr_reader_page_go (self, gr_outline_step (self->outline, self->at, by), GR_UNITS_NONE, TRUE);
}

static void
marked_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GrReaderPage) self = GR_READER_PAGE (data);
  g_autoptr (GError) error = NULL;
  GrOutlineItem *item = self->outline ? gr_outline_peek (self->outline, self->at) : NULL;

  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.present-error", "(ss)", error->message, "");
  else if (item)
    announce_unit (self, item);
  update_state (self);
}

/**
 * gr_reader_page_toggle_mark:
 * @self: a reader
 * @kind: what the person says about the unit; said again it is taken back
 *
 * Marks the unit that is shown.
 */
void
gr_reader_page_toggle_mark (GrReaderPage *self,
                            GrMarkKind    kind)
{
  g_autoptr (GrChange) change = NULL;
  gint64 now;

  g_return_if_fail (GR_IS_READER_PAGE (self));

  if (!self->here)
    return;
  now = gr_clock_get_wall_ms (gr_library_get_clock (self->library));
  change = gr_marks_toggle (self->marks, self->here,
                            gr_outline_item_get_title (gr_outline_peek (self->outline, self->at)), kind, now);
  gr_library_commit_async (self->library, change, marked_cb, g_object_ref (self));
}

/**
 * gr_reader_page_toggle_outline:
 * @self: a reader
 *
 * Shows the outline, or hides it.
 */
void
gr_reader_page_toggle_outline (GrReaderPage *self)
{
  gboolean show;

  g_return_if_fail (GR_IS_READER_PAGE (self));

  show = !adw_overlay_split_view_get_show_sidebar (self->split);
  adw_overlay_split_view_set_show_sidebar (self->split, show);
  if (show && self->at != GR_UNITS_NONE)
    gtk_list_view_scroll_to (self->outline_view, self->at, GTK_LIST_SCROLL_FOCUS, NULL);
}
