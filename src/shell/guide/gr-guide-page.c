/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-guide-page.h"

#include <glib/gi18n-lib.h>

#include "gr-guide-saving.h"
#include "gr-import-dialog.h"
#include "gr-library.h"
#include "gr-question.h"
#include "gr-reader-page.h"
#include "gr-shelf-page.h"

struct _GrGuidePage
{
  GrPage parent_instance;

  GrMarks *marks;
  GrAnnotations *annotations;
  char *wanted; /* a section to show once it is known whose it is */
  char *wanted_text;

  AdwNavigationView *navigation;
  GrShelfPage *shelf;
  GrReaderPage *reader;
};

G_DEFINE_FINAL_TYPE (GrGuidePage, gr_guide_page, GR_TYPE_PAGE)

static const GrShortcut shortcuts[] = {
  { "j", "page.next-section", NULL, N_("Guide: next section") },
  { "k", "page.previous-section", NULL, N_("Guide: previous section") },
  { "u", "page.understood", NULL, N_("Guide: understood") },
  { "r", "page.revisit", NULL, N_("Guide: revisit") },
  { "n", "page.note", NULL, N_("Guide: add a note") },
  { "h", "page.highlight", NULL, N_("Guide: highlight what is selected, or no longer") },
  { "c", "page.card", NULL, N_("Guide: make a card") },
  { "q", "page.question", NULL, N_("Guide: make a question of your own") },
  { "t", "page.task", NULL, N_("Guide: make a task") },
  { "F7", "page.enter-text", NULL, N_("Guide: go into the text, to select by keys") },
  { "slash", "page.start-find", NULL, N_("Guide: find in it, or find a guide") },
  { "<Control>f", "page.find", NULL, N_("Guide: find in it or no longer, or find a guide") },
  { "F8", "page.outline", NULL, N_("Guide: show or hide the outline") },
};

static gboolean
is_reading (GrGuidePage *self)
{
  return adw_navigation_view_get_visible_page (self->navigation) == ADW_NAVIGATION_PAGE (self->reader);
}

/* Decides what can be done now. */
static void
actions_update (GrGuidePage *self)
{
  static const char *const makers[] = { "page.note", "page.highlight", "page.card", "page.question", "page.task" };
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean reading = is_reading (self) && gr_reader_page_has_unit (self->reader);
  gboolean filters = !is_reading (self) && gr_shelf_page_can_filter (self->shelf);
  GrLibrary *library = gr_page_get_library (GR_PAGE (self));
  gboolean writable = library && !gr_library_get_read_only (library);

  gtk_widget_action_set_enabled (widget, "page.next-section", reading && gr_reader_page_can_step (self->reader, 1));
  gtk_widget_action_set_enabled (widget, "page.previous-section",
                                 reading && gr_reader_page_can_step (self->reader, -1));
  gtk_widget_action_set_enabled (widget, "page.understood", reading && writable);
  gtk_widget_action_set_enabled (widget, "page.revisit", reading && writable);
  for (guint i = 0; i < G_N_ELEMENTS (makers); i++)
    gtk_widget_action_set_enabled (widget, makers[i], reading && writable);
  gtk_widget_action_set_enabled (widget, "page.copy-text", reading);
  gtk_widget_action_set_enabled (widget, "page.enter-text", reading);
  gtk_widget_action_set_enabled (widget, "page.notes", reading);
  gtk_widget_action_set_enabled (widget, "page.remove", writable);
  gtk_widget_action_set_enabled (widget, "page.start-find", reading || filters);
  gtk_widget_action_set_enabled (widget, "page.find", reading || filters);
  gtk_widget_action_set_enabled (widget, "page.outline", reading);
  gtk_widget_action_set_enabled (widget, "page.import", writable);
  gtk_widget_action_set_enabled (widget, "page.import-folder", writable);
  gtk_widget_action_set_enabled (widget, "page.import-files", writable);
}

static void
read_guide (GrGuidePage *self,
            GrGuide     *guide,
            const char  *section)
{
  gr_reader_page_open (self->reader, self->annotations, self->marks, guide, section);
  if (!is_reading (self))
    adw_navigation_view_push (self->navigation, ADW_NAVIGATION_PAGE (self->reader));
  actions_update (self);
}

static void
read_cb (GrGuidePage *self,
         GrGuide     *guide)
{
  g_assert (GR_IS_GUIDE_PAGE (self));
  read_guide (self, guide, NULL);
}

/* A guide that is gone cannot be read on. */
static void
guides_changed_cb (GrGuidePage *self)
{
  GrGuide *guide = gr_reader_page_get_guide (self->reader);
  GrLibrary *library = gr_page_get_library (GR_PAGE (self));

  g_assert (GR_IS_GUIDE_PAGE (self));

  actions_update (self);
  if (!guide || gr_library_lookup (library, "guide", gr_entity_get_uid (GR_ENTITY (guide))) == guide)
    return;
  adw_navigation_view_pop_to_page (self->navigation, ADW_NAVIGATION_PAGE (self->shelf));
  gr_reader_page_close (self->reader);
}

/* What an import has done, in one line. */
static char *
dup_imported (GrImported *imported,
              GrGuide    *guide)
{
  guint n = imported->n_new + imported->n_changed;
  g_autofree char *done = NULL;
  g_autofree char *same = NULL;

  if (imported->stopped)
    return g_strdup_printf (ngettext ("Stopped: %u guide was imported", "Stopped: %u guides were imported", n), n);
  if (n == 0)
    return g_strdup (_("Nothing new: your library has this already"));
  if (n == 1 && guide && imported->n_same == 0)
    /* Translators: %s is the title of a guide */
    return g_strdup_printf (imported->n_new > 0 ? _("Imported “%s”") : _("Updated “%s”"), gr_guide_get_title (guide));
  done = g_strdup_printf (ngettext ("%u guide imported", "%u guides imported", n), n);
  if (imported->n_same == 0)
    return g_steal_pointer (&done);
  same = g_strdup_printf (ngettext ("%u has not changed", "%u have not changed", imported->n_same), imported->n_same);
  return g_strdup_printf ("%s · %s", done, same);
}

static void
imported_cb (GrGuidePage *self,
             GrImported  *imported)
{
  guint n = imported->n_new + imported->n_changed;
  GrGuide *guide = NULL;
  g_autofree char *text = NULL;

  g_assert (GR_IS_GUIDE_PAGE (self));

  if (imported->guide)
    guide = gr_library_lookup (gr_page_get_library (GR_PAGE (self)), "guide", imported->guide);
  text = dup_imported (imported, guide);
  gr_page_toast (self, text, n == 1);
  if (guide && n + imported->n_same == 1 && !imported->stopped)
    read_guide (self, guide, NULL);
}

static void
import_files (GrGuidePage *self,
              GPtrArray   *files)
{
  GrImportDialog *dialog;

  if (files->len == 0)
    return;
  dialog = gr_import_dialog_new (gr_page_get_library (GR_PAGE (self)), files);
  g_signal_connect_object (dialog, "imported", G_CALLBACK (imported_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

static void
import_files_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *target)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree const char **uris = g_variant_get_strv (target, NULL);

  for (guint i = 0; uris[i]; i++)
    g_ptr_array_add (files, g_file_new_for_uri (uris[i]));
  import_files (GR_GUIDE_PAGE (widget), files);
}

static void
files_chosen_cb (GObject      *object,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autoptr (GrGuidePage) self = GR_GUIDE_PAGE (data);
  g_autoptr (GListModel) chosen = gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (object), result, NULL);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; chosen && i < g_list_model_get_n_items (chosen); i++)
    g_ptr_array_add (files, g_list_model_get_item (chosen, i));
  import_files (self, files);
}

static void
folder_chosen_cb (GObject      *object,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr (GrGuidePage) self = GR_GUIDE_PAGE (data);
  GFile *folder = gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (object), result, NULL);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  if (folder)
    g_ptr_array_add (files, folder);
  import_files (self, files);
}

static GtkWindow *
get_window (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL;
}

static void
import_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *target)
{
  static const char *const suffixes[] = { "md", "markdown", "json", "gift", "aiken", "txt" };
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) guides = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (guides, _("Guides and quizzes"));
  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    gtk_file_filter_add_suffix (guides, suffixes[i]);
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, guides);
  g_list_store_append (filters, all);
  gtk_file_dialog_set_title (dialog, _("Import Guides"));
  gtk_file_dialog_set_accept_label (dialog, _("_Import"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open_multiple (dialog, get_window (widget), NULL, files_chosen_cb, g_object_ref (widget));
}

static void
import_folder_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *target)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _("Import a Folder of Guides"));
  gtk_file_dialog_set_accept_label (dialog, _("_Import"));
  gtk_file_dialog_select_folder (dialog, get_window (widget), NULL, folder_chosen_cb, g_object_ref (widget));
}

static void
saved_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GrGuidePage) self = GR_GUIDE_PAGE (data);
  g_autoptr (GError) error = NULL;
  g_autofree char *saved = gr_guide_saving_finish (result, &error);

  if (!gtk_widget_get_root (GTK_WIDGET (self)))
    return;
  if (saved)
    gr_page_toast (self, saved, FALSE);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gr_page_present_error (self, error, NULL);
}

static void
export_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *target)
{
  GrGuidePage *self = GR_GUIDE_PAGE (widget);
  GrLibrary *library = gr_page_get_library (GR_PAGE (self));
  GrGuide *guide = gr_library_lookup (library, "guide", g_variant_get_string (target, NULL));

  if (guide)
    gr_guide_saving_async (library, guide, get_window (widget), saved_cb, g_object_ref (self));
}

static gboolean
drop_cb (GrGuidePage  *self,
         const GValue *value)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);

  g_assert (GR_IS_GUIDE_PAGE (self));

  for (GSList *file = g_value_get_boxed (value); file; file = file->next)
    g_ptr_array_add (files, g_object_ref (file->data));
  import_files (self, files);
  return TRUE;
}

static void
step_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  gr_reader_page_step (GR_GUIDE_PAGE (widget)->reader, g_str_equal (action, "page.next-section") ? 1 : -1);
}

static void
mark_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  gr_reader_page_toggle_mark (GR_GUIDE_PAGE (widget)->reader,
                              g_str_equal (action, "page.understood") ? GR_MARK_KIND_UNDERSTOOD : GR_MARK_KIND_REVISIT);
}

static void
find_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrGuidePage *self = GR_GUIDE_PAGE (widget);

  if (!is_reading (self))
    gr_shelf_page_start_filter (self->shelf);
  else if (g_str_equal (action, "page.start-find"))
    gr_reader_page_start_find (self->reader);
  else
    gr_reader_page_toggle_find (self->reader);
}

static void
note_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  gr_reader_page_add_note (GR_GUIDE_PAGE (widget)->reader);
}

static void
highlight_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *target)
{
  gr_reader_page_toggle_highlight (GR_GUIDE_PAGE (widget)->reader);
}

static void
make_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  GrSnippetKind kind = g_str_equal (action, "page.question") ? GR_SNIPPET_QUESTION
                       : g_str_equal (action, "page.task")   ? GR_SNIPPET_TASK
                                                             : GR_SNIPPET_CARD;

  gr_reader_page_make (GR_GUIDE_PAGE (widget)->reader, kind);
}

static void
copy_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  gr_reader_page_copy (GR_GUIDE_PAGE (widget)->reader);
}

static void
notes_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *target)
{
  gr_reader_page_show_notes (GR_GUIDE_PAGE (widget)->reader);
}

/* What the menu of the guide that is open says, the shelf does. */
static void
guide_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *target)
{
  GrGuidePage *self = GR_GUIDE_PAGE (widget);
  GrGuide *guide = gr_reader_page_get_guide (self->reader);

  if (guide && g_str_equal (action, "page.details"))
    gr_shelf_page_show_details (self->shelf, guide);
  else if (guide)
    gr_shelf_page_remove (self->shelf, guide);
}

static void
enter_text_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *target)
{
  gr_reader_page_enter_text (GR_GUIDE_PAGE (widget)->reader);
}

static void
find_text_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *target)
{
  GrGuidePage *self = GR_GUIDE_PAGE (widget);

  if (self->wanted)
    g_set_str (&self->wanted_text, g_variant_get_string (target, NULL));
  else
    gr_reader_page_find (self->reader, g_variant_get_string (target, NULL));
}

static void
outline_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *target)
{
  gr_reader_page_toggle_outline (GR_GUIDE_PAGE (widget)->reader);
}

/* Practice is where questions are at home; this is the way back to where one stands in its guide. */
static void
read_question_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  GrLibrary *library = gr_page_get_library (GR_PAGE (widget));
  GrQuestion *question = gr_library_lookup (library, "question", g_variant_get_string (parameter, NULL));
  GrGuide *guide = question ? gr_library_lookup (library, "guide", gr_question_get_guide (question)) : NULL;

  if (guide)
    read_guide (GR_GUIDE_PAGE (widget), guide, gr_question_get_section (question));
}

static void
gr_guide_page_show_entity (GrPage     *page,
                           const char *type,
                           const char *uid)
{
  GrGuidePage *self = GR_GUIDE_PAGE (page);
  GrLibrary *library = gr_page_get_library (page);
  const char *section = NULL;
  GrGuide *guide = NULL;

  if (g_str_equal (type, "guide"))
    guide = gr_library_lookup (library, "guide", uid);
  else if (g_str_equal (type, "section"))
    {
      section = uid;
      guide = gr_library_lookup (library, "guide", gr_shelf_page_find_guide (self->shelf, uid));
      g_set_str (&self->wanted, gr_shelf_page_is_known (self->shelf) ? NULL : uid);
      g_clear_pointer (&self->wanted_text, g_free);
    }
  if (guide)
    read_guide (self, guide, section);
}

/* A page that is asked for a section as soon as it is made has still to hear which guide has it. */
static void
known_cb (GrGuidePage *self)
{
  g_autofree char *section = g_steal_pointer (&self->wanted);
  g_autofree char *text = g_steal_pointer (&self->wanted_text);

  g_assert (GR_IS_GUIDE_PAGE (self));

  if (!section)
    return;
  gr_guide_page_show_entity (GR_PAGE (self), "section", section);
  if (text)
    gtk_widget_activate_action (GTK_WIDGET (self), "page.find-text", "s", text);
}

static void
gr_guide_page_constructed (GObject *object)
{
  GrGuidePage *self = GR_GUIDE_PAGE (object);
  GrLibrary *library = gr_page_get_library (GR_PAGE (self));
  GtkDropTarget *drop = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  G_OBJECT_CLASS (gr_guide_page_parent_class)->constructed (object);

  g_signal_connect_object (drop, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
  if (library)
    {
      self->annotations = gr_annotations_new (library);
      self->marks = gr_marks_new (G_LIST_MODEL (gr_library_get_list (library, "mark")));
      g_signal_connect_object (self->shelf, "known", G_CALLBACK (known_cb), self, G_CONNECT_SWAPPED);
      gr_shelf_page_set_library (self->shelf, library, self->marks);
      g_signal_connect_object (gr_library_get_list (library, "guide"), "items-changed", G_CALLBACK (guides_changed_cb),
                               self, G_CONNECT_SWAPPED);
    }
  actions_update (self);
}

static void
gr_guide_page_dispose (GObject *object)
{
  GrGuidePage *self = GR_GUIDE_PAGE (object);

  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (self), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_GUIDE_PAGE);
  g_clear_object (&self->marks);
  g_clear_object (&self->annotations);
  g_clear_pointer (&self->wanted, g_free);
  g_clear_pointer (&self->wanted_text, g_free);
  G_OBJECT_CLASS (gr_guide_page_parent_class)->dispose (object);
}

static void
gr_guide_page_class_init (GrGuidePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = gr_guide_page_constructed;
  object_class->dispose = gr_guide_page_dispose;
  GR_PAGE_CLASS (klass)->show_entity = gr_guide_page_show_entity;

  gtk_widget_class_install_action (widget_class, "page.import", NULL, import_cb);
  gtk_widget_class_install_action (widget_class, "page.read-question", "s", read_question_cb);
  gtk_widget_class_install_action (widget_class, "page.import-folder", NULL, import_folder_cb);
  gtk_widget_class_install_action (widget_class, "page.import-files", "as", import_files_cb);
  gtk_widget_class_install_action (widget_class, "page.export-guide", "s", export_cb);
  gtk_widget_class_install_action (widget_class, "page.next-section", NULL, step_cb);
  gtk_widget_class_install_action (widget_class, "page.previous-section", NULL, step_cb);
  gtk_widget_class_install_action (widget_class, "page.understood", NULL, mark_cb);
  gtk_widget_class_install_action (widget_class, "page.revisit", NULL, mark_cb);
  gtk_widget_class_install_action (widget_class, "page.note", NULL, note_cb);
  gtk_widget_class_install_action (widget_class, "page.highlight", NULL, highlight_cb);
  gtk_widget_class_install_action (widget_class, "page.card", NULL, make_cb);
  gtk_widget_class_install_action (widget_class, "page.question", NULL, make_cb);
  gtk_widget_class_install_action (widget_class, "page.task", NULL, make_cb);
  gtk_widget_class_install_action (widget_class, "page.copy-text", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "page.enter-text", NULL, enter_text_cb);
  gtk_widget_class_install_action (widget_class, "page.notes", NULL, notes_cb);
  gtk_widget_class_install_action (widget_class, "page.details", NULL, guide_cb);
  gtk_widget_class_install_action (widget_class, "page.remove", NULL, guide_cb);
  gtk_widget_class_install_action (widget_class, "page.start-find", NULL, find_cb);
  gtk_widget_class_install_action (widget_class, "page.find", NULL, find_cb);
  gtk_widget_class_install_action (widget_class, "page.find-text", "s", find_text_cb);
  gtk_widget_class_install_action (widget_class, "page.outline", NULL, outline_cb);
  gr_page_class_set_shortcuts (GR_PAGE_CLASS (klass), shortcuts, G_N_ELEMENTS (shortcuts));

  g_type_ensure (GR_TYPE_SHELF_PAGE);
  g_type_ensure (GR_TYPE_READER_PAGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-guide-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrGuidePage, navigation);
  gtk_widget_class_bind_template_child (widget_class, GrGuidePage, shelf);
  gtk_widget_class_bind_template_child (widget_class, GrGuidePage, reader);
  gtk_widget_class_bind_template_callback (widget_class, read_cb);
  gtk_widget_class_bind_template_callback (widget_class, actions_update);
}

static void
gr_guide_page_init (GrGuidePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
