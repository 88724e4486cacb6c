/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-import-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-guide-files.h"
#include "gr-remark-row.h"

#define MOST_NAMES 6     /* titles to be named; of more a number says enough */
#define MOST_REMARKS 200 /* rows, besides refused files; a guide with more is better mended first */

struct _GrImportDialog
{
  AdwDialog parent_instance;

  GrLibrary *library;
  GrGuideFiles *read;
  GCancellable *cancellable;

  GtkStack *stack;
  GtkButton *cancel;
  GtkWidget *import;
  GtkLabel *working;
  GtkProgressBar *progress;
  AdwStatusPage *refused;
  GtkLabel *heading;
  GtkLabel *source;
  GtkLabel *n_sections;
  GtkLabel *n_questions;
  GtkLabel *n_items;
  GtkLabel *n_confusions;
  GtkLabel *n_reflections;
  GtkLabel *n_projects;
  GtkWidget *recognised;
  AdwPreferencesGroup *remarks_group;
  GtkListBox *remarks;
  GtkLabel *more;
};

enum { IMPORTED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GrImportDialog, gr_import_dialog, ADW_TYPE_DIALOG)

/* What was recognised in all of them; how many are guides. */
static guint
count (const GrGuideFiles *read,
       GrGuideCounts      *counts)
{
  guint n = 0;

  *counts = (GrGuideCounts) { 0 };
  for (guint i = 0; i < read->files->len; i++)
    {
      const GrGuideFile *file = read->files->pdata[i];

      n += file->title != NULL;
      counts->sections += file->counts.sections;
      counts->questions += file->counts.questions;
      counts->items += file->counts.items;
      counts->confusions += file->counts.confusions;
      counts->reflections += file->counts.reflections;
      counts->projects += file->counts.projects;
    }
  return n;
}

static const GrGuideFile *
get_first (const GrGuideFiles *read)
{
  for (guint i = 0; i < read->files->len; i++)
    if (((GrGuideFile *) read->files->pdata[i])->title)
      return read->files->pdata[i];
  return NULL;
}

static const char *
get_language (const GrGuideFile *file)
{
  if (g_strcmp0 (file->language, "en") == 0)
    return _("English");
  if (g_strcmp0 (file->language, "de") == 0)
    return _("German");
  return NULL;
}

/* "networking-guide.md · 418 lines · English" */
static char *
dup_source (const GrGuideFile *file)
{
  guint n = file->n_lines;
  g_autofree char *lines =
      n > 0 ? g_strdup_printf (ngettext ("%u line", "%u lines", n), n) : g_strdup (_("guide pack"));
  const char *language = get_language (file);

  return g_strjoin (" · ", file->name, lines, language, NULL);
}

static char *
dup_names (const GrGuideFiles *read)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  guint n = 0;

  for (guint i = 0; i < read->files->len; i++)
    {
      const GrGuideFile *file = read->files->pdata[i];

      if (file->title && n++ < MOST_NAMES)
        g_strv_builder_add (names, file->title);
    }
  if (n > MOST_NAMES)
    g_strv_builder_take (names,
                         g_strdup_printf (ngettext ("and %u more", "and %u more", n - MOST_NAMES), n - MOST_NAMES));
  all = g_strv_builder_end (names);
  return g_strjoinv (" · ", all);
}

static void
set_number (GtkLabel *label,
            guint     number)
{
  g_autofree char *text = g_strdup_printf ("%u", number);

  gtk_label_set_text (label, text);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  GrImportDialog *self = data;

  return gr_remark_row_new (item, self->read->files->len > 1);
}

/* Lists remarks; @n of them there are, of which not all may have a row. */
static void
show_remarks (GrImportDialog *self,
              GListModel     *remarks,
              guint           n)
{
  guint n_more = n - MIN (n, g_list_model_get_n_items (remarks));
  g_autofree char *more = g_strdup_printf (ngettext ("and %u more", "and %u more", n_more), n_more);

  gtk_list_box_bind_model (self->remarks, remarks, create_row, self, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->remarks_group), n > 0);
  gtk_label_set_text (self->more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n_more > 0);
}

static void
show_page (GrImportDialog *self,
           const char     *heading,
           const char     *source)
{
  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->source, source);
  gtk_widget_set_visible (GTK_WIDGET (self->source), *source != '\0');
  gtk_stack_set_visible_child_name (self->stack, "preview");
  gtk_accessible_announce (GTK_ACCESSIBLE (self), heading, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
show_preview (GrImportDialog *self)
{
  const GrGuideFile *first = get_first (self->read);
  g_autoptr (GListModel) remarks = gr_remarks_of (self->read, MOST_REMARKS);
  g_autofree char *heading = NULL;
  g_autofree char *source = NULL;
  GrGuideCounts counts;
  guint n = count (self->read, &counts);

  if (n == 1)
    {
      heading = g_strdup (first->title);
      source = dup_source (first);
    }
  else
    {
      heading = g_strdup_printf (ngettext ("%u guide", "%u guides", n), n);
      source = dup_names (self->read);
    }
  set_number (self->n_sections, counts.sections);
  set_number (self->n_questions, counts.questions);
  set_number (self->n_items, counts.items);
  set_number (self->n_confusions, counts.confusions);
  set_number (self->n_reflections, counts.reflections);
  set_number (self->n_projects, counts.projects);
  show_remarks (self, remarks, gr_remarks_count (self->read));
  show_page (self, heading, source);
  gtk_widget_set_sensitive (self->import, TRUE);
  adw_dialog_set_focus (ADW_DIALOG (self), self->import);
}

/* Lists what could not be imported: each file, with a sentence. */
static void
show_failures (GrImportDialog *self,
               const char     *heading,
               GListModel     *failures)
{
  gtk_widget_set_visible (self->recognised, FALSE);
  gtk_widget_set_visible (self->import, FALSE);
  gtk_button_set_label (self->cancel, _("_Close"));
  adw_preferences_group_set_title (self->remarks_group, _("Left Out"));
  adw_preferences_group_set_description (self->remarks_group, NULL);
  show_remarks (self, failures, g_list_model_get_n_items (failures));
  show_page (self, heading, "");
  adw_dialog_set_focus (ADW_DIALOG (self), GTK_WIDGET (self->cancel));
}

static void
show_refusal (GrImportDialog *self,
              const char     *sentence)
{
  /* A status page reads its description as markup, and file names are not ours. */
  g_autofree char *escaped = g_markup_escape_text (sentence, -1);

  adw_status_page_set_description (self->refused, escaped);
  gtk_stack_set_visible_child_name (self->stack, "refused");
  gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

/* None of the files is a guide. */
static void
show_refusals (GrImportDialog *self)
{
  g_autoptr (GListModel) remarks = gr_remarks_of (self->read, 0);
  g_autoptr (GrRemark) only = g_list_model_get_item (remarks, 0);

  if (g_list_model_get_n_items (remarks) > 1)
    show_failures (self, _("Nothing to Import"), remarks);
  else
    show_refusal (self, only ? gr_remark_get_message (only) : _("There is no guide here."));
}

static void
show_progress (GrImportDialog *self,
               guint           at,
               guint           n,
               const char     *text)
{
  gtk_label_set_text (self->working, text);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), n > 1);
  gtk_progress_bar_set_fraction (self->progress, n > 0 ? (double) at / n : 0);
}

static void
reading_cb (guint    at,
            guint    n,
            gpointer data)
{
  /* Translators: how many guides of how many have been read */
  g_autofree char *text = g_strdup_printf (_("Reading: %u of %u"), at, n);

  show_progress (GR_IMPORT_DIALOG (data), at, n, text);
}

static void
importing_cb (guint       at,
              guint       n,
              const char *name,
              gpointer    data)
{
  /* Translators: which guide of how many is being imported, and what its file is called */
  g_autofree char *text =
      n > 1 ? g_strdup_printf (_("Importing %u of %u: %s"), at + 1, n, name) : g_strdup (_("Importing…"));

  show_progress (GR_IMPORT_DIALOG (data), at, n, text);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrImportDialog) self = GR_IMPORT_DIALOG (data);

  self->read = gr_guide_files_read_finish (result, NULL);
  if (!self->read)
    return; /* it was closed */
  if (get_first (self->read))
    show_preview (self);
  else
    show_refusals (self);
}

static void
imported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GrImportDialog) self = GR_IMPORT_DIALOG (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrImported) imported = gr_importing_finish (result, &error);
  guint n_failures;

  if (!imported)
    {
      show_refusal (self, error->message);
      return;
    }
  n_failures = g_list_model_get_n_items (G_LIST_MODEL (imported->failures));
  if (n_failures > 0 && !imported->stopped)
    {
      g_autofree char *heading = g_strdup_printf (
          ngettext ("%u file could not be imported", "%u files could not be imported", n_failures), n_failures);

      show_failures (self, heading, G_LIST_MODEL (imported->failures));
    }
  else if (!imported->stopped)
    adw_dialog_force_close (ADW_DIALOG (self));
  if (imported->guide || imported->stopped)
    g_signal_emit (self, signals[IMPORTED], 0, imported);
}

static void
import_cb (GrImportDialog *self)
{
  g_assert (GR_IS_IMPORT_DIALOG (self));

  gtk_widget_set_sensitive (self->import, FALSE);
  gtk_stack_set_visible_child_name (self->stack, "reading");
  gr_importing_files_async (self->library, self->read->files, self->cancellable, importing_cb, imported_cb,
                            g_object_ref (self));
}

static void
cancel_cb (GrImportDialog *self)
{
  g_assert (GR_IS_IMPORT_DIALOG (self));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
gr_import_dialog_closed (AdwDialog *dialog)
{
  g_cancellable_cancel (GR_IMPORT_DIALOG (dialog)->cancellable);
}

static void
gr_import_dialog_dispose (GObject *object)
{
  GrImportDialog *self = GR_IMPORT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  if (self->remarks)
    gtk_list_box_bind_model (self->remarks, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), GR_TYPE_IMPORT_DIALOG);
  g_clear_pointer (&self->read, gr_guide_files_free);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_import_dialog_parent_class)->dispose (object);
}

static void
gr_import_dialog_class_init (GrImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_import_dialog_dispose;
  ADW_DIALOG_CLASS (klass)->closed = gr_import_dialog_closed;

  signals[IMPORTED] = g_signal_new ("imported", GR_TYPE_IMPORT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, cancel);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, import);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, working);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, refused);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, source);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, n_sections);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, n_questions);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, n_items);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, n_confusions);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, n_reflections);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, n_projects);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, remarks_group);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, recognised);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, remarks);
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, more);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
}

static void
gr_import_dialog_init (GrImportDialog *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_import_dialog_new:
 * @library: an open library
 * @files: (element-type GFile): files and folders
 *
 * Begins to read the files.
 *
 * Returns: (transfer floating): the dialog, to be presented
 */
GrImportDialog *
gr_import_dialog_new (GrLibrary *library,
                      GPtrArray *files)
{
  GrImportDialog *self = g_object_new (GR_TYPE_IMPORT_DIALOG, NULL);

  self->library = g_object_ref (library);
  gr_guide_files_read_async (files, self->cancellable, reading_cb, read_cb, g_object_ref (self));
  return self;
}
