/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-portfolio-page-private.h"

#include <glib/gi18n-lib.h>

#include "gr-plain.h"
#include "gr-print.h"
#include "gr-save-choice.h"
#include "gr-text.h"

static void
opened_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GrPortfolioPage) self = data;
  g_autoptr (GError) error = NULL;

  if (!gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (object), result, &error) &&
      !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED) &&
      gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    {
      g_prefix_error (&error, "%s", _("Open the portfolio: "));
      gr_page_present_error (self, error, NULL);
    }
}

static void
open_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *target)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (target, NULL));
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_launch (launcher, GTK_WINDOW (gtk_widget_get_root (widget)), NULL, opened_cb,
                            g_object_ref (widget));
}

static void
tell_saved (GrPortfolioPage *self,
            const char      *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *uri = g_file_get_uri (file);
  AdwToast *toast = gr_plain (adw_toast_new (""));

  adw_toast_set_title (toast, _("Saved"));
  adw_toast_set_button_label (toast, _("_Open"));
  adw_toast_set_action_name (toast, "page.open-file");
  adw_toast_set_action_target (toast, "s", uri);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
written_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr (GrPortfolioPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_steal_pointer (&self->path);
  gboolean written = gr_folio_pages_write_finish (GR_LIBRARY (object), result, &error);

  g_clear_object (&self->writing);
  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  gr_portfolio_page_update (self);
  if (written)
    tell_saved (self, path);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gr_page_present_error (self, error, "win.export");
}

static void
progress_cb (guint    page,
             guint    n_pages,
             gpointer data)
{
  GrPortfolioPage *self = data;
  /* Translators: progress of an export: which page, of how many */
  g_autofree char *text = g_strdup_printf (_("Writing page %u of %u"), page, n_pages);

  g_assert (GR_IS_PORTFOLIO_PAGE (self));

  gtk_label_set_text (self->progress_label, text);
  gtk_progress_bar_set_fraction (self->progress, n_pages > 0 ? (double) page / n_pages : 0);
}

static void
write_file (GrPortfolioPage *self,
            char            *path)
{
  self->path = path;
  adw_toast_overlay_dismiss_all (self->toasts); /* what was saved before is not what is being saved */
  self->writing = g_cancellable_new ();
  gtk_label_set_text (self->progress_label, _("Making the pages"));
  gtk_progress_bar_set_fraction (self->progress, 0);
  gr_portfolio_page_update (self);
  gr_folio_pages_write_async (gr_page_get_library (GR_PAGE (self)), gr_preview_get_wanted (self->preview), self->path,
                              progress_cb, self->writing, written_cb, g_object_ref (self));
}

static void
chosen_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (GrPortfolioPage) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = gr_save_choice_finish (result, &error);

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL || self->writing != NULL)
    return;
  if (path != NULL)
    write_file (self, g_steal_pointer (&path));
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gr_page_present_error (self, error, "win.export");
}

static void
choose_file (GrPortfolioPage *self)
{
  const char *person = gr_preview_get_pages (self->preview)->folio->person.name;
  /* Translators: the name of a file; %s is a person's name */
  g_autofree char *name =
      gr_text_is_blank (person) ? g_strdup (_("Interview portfolio")) : g_strdup_printf (_("%s portfolio"), person);
  const GrSaveFormat formats[] = {
    { _("PDF, to print and to send (.pdf)"), "pdf" },
    { _("Web page in one file (.html)"), "html" },
    { _("Markdown, to edit (.md)"), "md" },
    { _("Plain text (.txt)"), "txt" },
    { _("Résumé for other programs (.json)"), "json" },
  };
  guint n = gr_preview_get_wanted (self->preview).preset < GR_PRESET_CHEAT ? G_N_ELEMENTS (formats)
                                                                           : G_N_ELEMENTS (formats) - 1;

  gr_save_choice_async (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), _("Export Portfolio"), name, formats, n,
                        chosen_cb, g_object_ref (self));
}

/* What is missing, a line each, and which parts are left out, in one; NULL when none is wholly empty: less than that
 * the parts' list says well enough. */
static char *
list_missing (GPtrArray *warnings)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_autoptr (GString) empty = g_string_new (NULL);

  for (guint i = 0; i < warnings->len; i++)
    {
      const GrComposeWarning *warning = g_ptr_array_index (warnings, i);
      const char *title = gr_chapter_get_title (warning->part);

      if (warning->empty)
        g_string_append_printf (empty, "%s%s", empty->len > 0 ? " · " : "", title);
      else
        {
          /* Translators: a part of the portfolio and what is missing in it */
          g_string_append_printf (list, _("%s: %s"), title, warning->message);
          g_string_append_c (list, '\n');
        }
    }
  if (empty->len == 0)
    return NULL;
  /* Translators: %s lists parts of the portfolio, such as “Quiz record · Sources” */
  g_string_append_printf (list, _("Left out, as there is nothing to show yet: %s"), empty->str);
  return g_string_free_and_steal (g_steal_pointer (&list));
}

static void
answered_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (GrPortfolioPage) self = data;
  const char *response = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (object), result);

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL || !g_str_equal (response, "export"))
    return;
  g_set_str (&self->accepted, adw_alert_dialog_get_body (ADW_ALERT_DIALOG (object)));
  choose_file (self);
}

static void
ask_missing (GrPortfolioPage *self,
             const char      *missing)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_("Some Parts Are Empty"), missing));

  adw_alert_dialog_add_responses (dialog, "cancel", _("_Cancel"), "export", _("_Export Anyway"), NULL);
  adw_alert_dialog_set_default_response (dialog, "export");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  adw_alert_dialog_choose (dialog, GTK_WIDGET (self), NULL, answered_cb, g_object_ref (self));
}

static void
export_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *target)
{
  GrPortfolioPage *self = GR_PORTFOLIO_PAGE (widget);
  g_autofree char *missing = NULL;

  if (gr_preview_get_state (self->preview) == GR_PREVIEW_LOADING)
    {
      self->export_waits = TRUE;
      return;
    }
  missing = list_missing (gr_preview_get_pages (self->preview)->warnings);
  if (missing != NULL && g_strcmp0 (missing, self->accepted) != 0)
    ask_missing (self, missing);
  else
    choose_file (self);
}

static void
print_done_cb (GrPortfolioPage        *self,
               GtkPrintOperationResult result,
               GtkPrintOperation      *operation)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR || gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  gtk_print_operation_get_error (operation, &error);
  g_prefix_error (&error, "%s", _("Print the portfolio: "));
  gr_page_present_error (self, error, NULL);
}

/* What is seen is printed; the second look is for paper too. */
static void
print_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *target)
{
  GrPortfolioPage *self = GR_PORTFOLIO_PAGE (widget);
  GrFolioPages *pages = gr_preview_get_pages (self->preview);
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GError) error = NULL;

  if (pages->refused != NULL)
    {
      gr_page_present_error (self, pages->refused, NULL);
      return;
    }
  operation = gr_print_new (pages, gr_preview_get_wanted (self->preview).paper);
  g_signal_connect_object (operation, "done", G_CALLBACK (print_done_cb), self, G_CONNECT_SWAPPED);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG,
                           GTK_WINDOW (gtk_widget_get_root (widget)), &error);
}

static void
cancel_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *target)
{
  g_cancellable_cancel (GR_PORTFOLIO_PAGE (widget)->writing);
}

/* Called in class_init. */
void
gr_portfolio_page_class_init_export (GrPortfolioPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "page.export", NULL, export_cb);
  gtk_widget_class_install_action (widget_class, "page.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "page.cancel", NULL, cancel_cb);
  gtk_widget_class_install_action (widget_class, "page.open-file", "s", open_cb);
}
