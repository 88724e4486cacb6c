/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-journal-view.h"

#include <glib/gi18n-lib.h>

#include "gr-field-box.h"
#include "gr-page.h"
#include "gr-text.h"

struct _GrJournalView
{
  AdwBin parent_instance;

  GrLibrary *library;
  GrJournalEntry *entry;

  GtkLabel *caption;
  GtkLabel *day;
  GtkWidget *remove;
  GrFieldBox *text;
};

G_DEFINE_FINAL_TYPE (GrJournalView, gr_journal_view, ADW_TYPE_BIN)

static void
remove_cb (GrJournalView *self)
{
  GrChange *change;

  g_assert (GR_IS_JOURNAL_VIEW (self));

  if (self->entry == NULL)
    return;
  change = gr_change_new (GR_CHANGE_EDIT, _("Delete Journal Entry"));
  gr_field_box_close (self->text);
  gr_page_toast (self, _("Entry deleted"), TRUE);
  gr_change_remove (change, "journal-entry", gr_entity_get_uid (GR_ENTITY (self->entry)));
  gr_library_commit (self->library, change);
}

static gboolean
gr_journal_view_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (GR_JOURNAL_VIEW (widget)->text));
}

static void
gr_journal_view_dispose (GObject *object)
{
  GrJournalView *self = GR_JOURNAL_VIEW (object);

  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_JOURNAL_VIEW);
  g_clear_object (&self->entry);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_journal_view_parent_class)->dispose (object);
}

static void
gr_journal_view_class_init (GrJournalViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_journal_view_dispose;
  widget_class->grab_focus = gr_journal_view_grab_focus;

  g_type_ensure (GR_TYPE_FIELD_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/greenroom_app/Greenroom/ui/gr-journal-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GrJournalView, caption);
  gtk_widget_class_bind_template_child (widget_class, GrJournalView, day);
  gtk_widget_class_bind_template_child (widget_class, GrJournalView, remove);
  gtk_widget_class_bind_template_child (widget_class, GrJournalView, text);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
gr_journal_view_init (GrJournalView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * gr_journal_view_new:
 *
 * Returns: (transfer floating): a view without an entry
 */
GtkWidget *
gr_journal_view_new (void)
{
  return g_object_new (GR_TYPE_JOURNAL_VIEW, NULL);
}

/**
 * gr_journal_view_get_entry:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): what it shows
 */
GrJournalEntry *
gr_journal_view_get_entry (GrJournalView *self)
{
  g_return_val_if_fail (GR_IS_JOURNAL_VIEW (self), NULL);
  return self->entry;
}

/**
 * gr_journal_view_is_blank:
 * @self: a view
 *
 * Returns: whether nothing is written in it, on disk or not
 */
gboolean
gr_journal_view_is_blank (GrJournalView *self)
{
  g_return_val_if_fail (GR_IS_JOURNAL_VIEW (self), TRUE);
  return gr_text_is_blank (gr_field_box_get_text (self->text));
}

/**
 * gr_journal_dup_day:
 * @entry: an entry
 *
 * Returns: (transfer full): the day on which it was written, in words
 */
char *
gr_journal_dup_day (GrJournalEntry *entry)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (gr_journal_entry_get_made_at (entry) / 1000);

  /* Translators: a day, as in “10 December 2026” */
  return g_date_time_format (time, _("%-e %B %Y"));
}

/* Two of one day have to be told apart where one cannot see that they stand side by side. */
static void
name_parts (GrJournalView  *self,
            GrJournalEntry *entry,
            const char     *caption)
{
  g_autofree char *day = gr_journal_dup_day (entry);
  /* Translators: which entry, such as “First”, and its day */
  g_autofree char *which = caption != NULL ? g_strdup_printf (_("%s, %s"), caption, day) : g_strdup (day);
  /* Translators: %s is such as “First, 10 December 2026” */
  g_autofree char *label = g_strdup_printf (_("Entry: %s"), which);
  g_autofree char *remove = g_strdup_printf (_("Delete entry: %s"), which);

  gtk_label_set_label (self->day, day);
  gtk_widget_set_tooltip_text (self->remove, remove);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->remove), GTK_ACCESSIBLE_PROPERTY_LABEL, remove, -1);
  g_object_set (self->text, "label", label, NULL);
}

/**
 * gr_journal_view_set:
 * @self: a view
 * @library: where the journal is kept
 * @entry: (nullable): an entry
 * @caption: (nullable): which one that is
 *
 * Shows it.  The same as before keeps the caret where it is.
 */
void
gr_journal_view_set (GrJournalView  *self,
                     GrLibrary      *library,
                     GrJournalEntry *entry,
                     const char     *caption)
{
  g_return_if_fail (GR_IS_JOURNAL_VIEW (self));

  gtk_label_set_label (self->caption, caption != NULL ? caption : "");
  gtk_widget_set_visible (GTK_WIDGET (self->caption), caption != NULL);
  if (entry != NULL)
    name_parts (self, entry, caption);
  g_set_object (&self->library, library);
  if (!g_set_object (&self->entry, entry))
    return;
  if (entry == NULL)
    {
      gr_field_box_close (self->text);
      return;
    }
  gr_field_box_open (self->text, library, entry, "text", _("Edit Journal Entry"));
}
