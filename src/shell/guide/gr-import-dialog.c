/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-import-dialog.h"

#include <glib/gi18n-lib.h>

#include "gr-guide-files.h"
#include "gr-remark-row.h"

#define MOST_NAMES 6     /* titles to be named; of more a number says enough */
#define MOST_REMARKS 200 /* rows; a guide with more is better mended first */

struct _GrImportDialog
{
  AdwDialog parent_instance;

  GrLibrary *library;
  GPtrArray *read; /* GrGuideFile */
  GCancellable *cancellable;

  GtkStack *stack;
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
  GtkWidget *remarks_group;
  GtkListBox *remarks;
};

typedef struct
{
  guint n_guides;
  guint sections;
  guint questions;
  guint items;
  guint confusions;
  guint reflections;
  guint projects;
} Counts;

enum { IMPORTED, N_SIGNALS };

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GrImportDialog, gr_import_dialog, ADW_TYPE_DIALOG)

static guint
count_sections (const GPtrArray *sections)
{
  guint n = sections->len;

  for (guint i = 0; i < sections->len; i++)
    n += count_sections (((GrGuideSection *) sections->pdata[i])->sections);
  return n;
}

static Counts
count (const GPtrArray *read)
{
  Counts counts = { 0 };

  for (guint i = 0; i < read->len; i++)
    {
      const GrGuideDraft *draft = ((GrGuideFile *) read->pdata[i])->draft;

      if (!draft)
        continue;
      counts.n_guides++;
      counts.sections += count_sections (draft->sections);
      counts.questions += draft->questions->len;
      counts.confusions += draft->confusions->len;
      counts.reflections += draft->reflections->len;
      counts.projects += draft->projects->len;
      for (guint n = 0; n < draft->quizzes->len; n++)
        counts.items += ((GrGuideQuiz *) draft->quizzes->pdata[n])->items->len;
    }
  return counts;
}

static const GrGuideFile *
get_first (const GPtrArray *read)
{
  for (guint i = 0; i < read->len; i++)
    if (((GrGuideFile *) read->pdata[i])->draft)
      return read->pdata[i];
  return NULL;
}

static const char *
get_language (const GrGuideDraft *draft)
{
  if (g_strcmp0 (draft->language, "en") == 0)
    return _("English");
  if (g_strcmp0 (draft->language, "de") == 0)
    return _("German");
  return NULL;
}

static guint
count_lines (const char *text)
{
  guint n = 0;

  for (const char *at = text; *at; at++)
    n += *at == '\n' || !at[1];
  return n;
}

/* "networking-guide.md · 418 lines · English" */
static char *
dup_source (const GrGuideFile *file)
{
  guint n = file->text ? count_lines (file->text) : 0;
  g_autofree char *lines =
      file->text ? g_strdup_printf (ngettext ("%u line", "%u lines", n), n) : g_strdup (_("guide pack"));
  const char *language = get_language (file->draft);

  return g_strjoin (" · ", file->name, lines, language, NULL);
}

static char *
dup_names (const GPtrArray *read)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  guint n = 0;

  for (guint i = 0; i < read->len; i++)
    if (((GrGuideFile *) read->pdata[i])->draft && n++ < MOST_NAMES)
      g_strv_builder_add (names, ((GrGuideFile *) read->pdata[i])->draft->title);
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

  return gr_remark_row_new (item, self->read->len > 1);
}

static void
show_preview (GrImportDialog *self,
              GListModel     *remarks)
{
  Counts counts = count (self->read);
  g_autoptr (GtkSliceListModel) most = gtk_slice_list_model_new (g_object_ref (remarks), 0, MOST_REMARKS);
  g_autofree char *heading = NULL;
  g_autofree char *source = NULL;

  if (counts.n_guides == 1)
    {
      heading = g_strdup (get_first (self->read)->draft->title);
      source = dup_source (get_first (self->read));
    }
  else
    {
      heading = g_strdup_printf (ngettext ("%u guide", "%u guides", counts.n_guides), counts.n_guides);
      source = dup_names (self->read);
    }
  gtk_label_set_text (self->heading, heading);
  gtk_label_set_text (self->source, source);
  set_number (self->n_sections, counts.sections);
  set_number (self->n_questions, counts.questions);
  set_number (self->n_items, counts.items);
  set_number (self->n_confusions, counts.confusions);
  set_number (self->n_reflections, counts.reflections);
  set_number (self->n_projects, counts.projects);
  gtk_list_box_bind_model (self->remarks, G_LIST_MODEL (most), create_row, self, NULL);
  gtk_widget_set_visible (self->remarks_group, g_list_model_get_n_items (remarks) > 0);
  gtk_stack_set_visible_child_name (self->stack, "preview");
  gtk_widget_set_sensitive (self->import, TRUE);
  gtk_widget_grab_focus (self->import);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), heading, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
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

static char *
dup_refusals (GListModel *remarks)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < MIN (g_list_model_get_n_items (remarks), 10); i++)
    {
      g_autoptr (GrRemark) remark = g_list_model_get_item (remarks, i);

      g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", gr_remark_get_message (remark));
    }
  return g_string_free (text, FALSE);
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
              const char *title,
              gpointer    data)
{
  /* Translators: which guide of how many is being imported, and its title */
  g_autofree char *text =
      n > 1 ? g_strdup_printf (_("Importing %u of %u: %s"), at + 1, n, title) : g_strdup (_("Importing…"));

  show_progress (GR_IMPORT_DIALOG (data), at, n, text);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_autoptr (GrImportDialog) self = GR_IMPORT_DIALOG (data);
  g_autoptr (GListModel) remarks = NULL;
  GPtrArray *read = gr_guide_files_read_finish (result, NULL);

  if (!read)
    return; /* it was closed */
  self->read = read;
  remarks = gr_remarks_of (read);
  if (get_first (read))
    show_preview (self, remarks);
  else
    {
      g_autofree char *refusals = dup_refusals (remarks);

      show_refusal (self, refusals);
    }
}

static void
imported_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GrImportDialog) self = GR_IMPORT_DIALOG (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrImported) imported = gr_importing_finish (result, &error);

  if (!imported)
    {
      show_refusal (self, error->message);
      return;
    }
  if (!imported->stopped)
    adw_dialog_force_close (ADW_DIALOG (self));
  if (imported->guide)
    g_signal_emit (self, signals[IMPORTED], 0, imported);
}

static void
import_cb (GrImportDialog *self)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) gr_guide_draft_unref);

  g_assert (GR_IS_IMPORT_DIALOG (self));

  for (guint i = 0; i < self->read->len; i++)
    if (((GrGuideFile *) self->read->pdata[i])->draft)
      g_ptr_array_add (drafts, gr_guide_draft_ref (((GrGuideFile *) self->read->pdata[i])->draft));
  gtk_widget_set_sensitive (self->import, FALSE);
  gtk_stack_set_visible_child_name (self->stack, "reading");
  gr_importing_async (self->library, drafts, GR_IMPORT_PLAIN, self->cancellable, importing_cb, imported_cb,
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
  g_clear_pointer (&self->read, g_ptr_array_unref);
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
  gtk_widget_class_bind_template_child (widget_class, GrImportDialog, remarks);
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
