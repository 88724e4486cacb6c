/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-role-page.h"

#include <glib/gi18n-lib.h>

#include "gr-figure.h"
#include "gr-names.h"
#include "gr-profile-text.h"
#include "gr-profile.h"
#include "gr-queries.h"
#include "gr-requirement-row.h"
#include "gr-role-gap.h"
#include "gr-text.h"
#include "gr-timer-pill.h"

#define VALUE_CHARS 160

struct _GrRolePage
{
  AdwNavigationPage parent_instance;

  GrLibrary *library;
  GrFigure *listed; /* the terms that guides list */
  GPtrArray *paths; /* of GrGuideRole, borrowed from the figure's value: those that are roles */
  gboolean updating;

  AdwComboRow *path_row;
  AdwEntryRow *role_row;
  GtkListBox *rows;
  GtkWidget *adders;
  AdwEntryRow *adder;
  AdwActionRow *value_row;
  AdwActionRow *expertise_row;
};

G_DEFINE_FINAL_TYPE (GrRolePage, gr_role_page, ADW_TYPE_NAVIGATION_PAGE)

static gpointer
read_terms (GrStore      *store,
            gpointer      data,
            GCancellable *cancellable,
            GError      **error)
{
  return gr_query_listed_terms (store, error);
}

static GrProfile *
get_profile (GrRolePage *self)
{
  return gr_library_get_single (self->library, "profile");
}

/* What the person wrote of one kind about themselves, if anything. */
static GrProfileText *
find_text (GrRolePage       *self,
           GrProfileTextKind kind)
{
  GrEntityList *texts = gr_library_get_list (self->library, "profile-text");

  for (guint i = 0; i < gr_entity_list_get_n (texts); i++)
    {
      GrProfileText *text = gr_entity_list_peek (texts, i);

      if (gr_profile_text_get_kind (text) == kind && !gr_text_is_blank (gr_profile_text_get_text (text)))
        return text;
    }
  return NULL;
}

/* The paths of the guides, and first none of them; one that is chosen stays when its guide goes. */
static void
show_paths (GrRolePage *self)
{
  GrProfile *profile = get_profile (self);
  const char *chosen = profile != NULL ? gr_profile_get_career_path (profile) : NULL;
  const char *title = profile != NULL ? gr_profile_get_career_path_title (profile) : NULL;
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  gtk_string_list_append (names, _("None of them"));
  for (guint i = 0; i < self->paths->len; i++)
    {
      const GrGuideRole *path = self->paths->pdata[i];

      gtk_string_list_append (names, path->title);
      if (g_strcmp0 (path->uid, chosen) == 0)
        selected = i + 1;
    }
  if (chosen != NULL && selected == 0 && !gr_text_is_blank (title))
    {
      gtk_string_list_append (names, title);
      selected = self->paths->len + 1;
    }
  self->updating = TRUE;
  adw_combo_row_set_model (self->path_row, G_LIST_MODEL (names));
  adw_combo_row_set_selected (self->path_row, selected);
  self->updating = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->path_row), g_list_model_get_n_items (G_LIST_MODEL (names)) > 1);
}

static void
terms_read_cb (GrRolePage *self)
{
  const GPtrArray *terms = gr_figure_get_value (self->listed);

  g_ptr_array_set_size (self->paths, 0);
  for (guint i = 0; terms != NULL && i < terms->len; i++)
    if (gr_role_is_path_heading (((const GrGuideRole *) terms->pdata[i])->heading))
      g_ptr_array_add (self->paths, terms->pdata[i]);
  show_paths (self);
}

static void
update (GrRolePage *self)
{
  GrProfile *profile = get_profile (self);
  const char *role = profile != NULL ? gr_profile_get_role (profile) : NULL;
  GrProfileText *value = find_text (self, GR_PROFILE_TEXT_KIND_VALUE);
  guint n = gr_entity_list_get_n (gr_library_get_list (self->library, "expertise"));
  g_autofree char *line = value != NULL ? gr_text_first_line (gr_profile_text_get_text (value), VALUE_CHARS)
                                        : g_strdup (_("Not written yet"));
  g_autofree char *areas =
      n > 0 ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u piece of evidence", "%u pieces of evidence", n), n)
            : g_strdup (_("Talks, posts and roles that show what you know"));

  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->role_row)), role != NULL ? role : "") != 0 &&
      gtk_widget_get_focus_child (GTK_WIDGET (self->role_row)) == NULL)
    gtk_editable_set_text (GTK_EDITABLE (self->role_row), role != NULL ? role : "");
  adw_action_row_set_subtitle (self->value_row, line);
  adw_action_row_set_subtitle (self->expertise_row, areas);
  gtk_widget_set_visible (GTK_WIDGET (self->rows),
                          gr_entity_list_get_n (gr_library_get_list (self->library, "requirement")) > 0);
  show_paths (self);
}

static void
library_changed_cb (GrRolePage *self,
                    GrChange   *change)
{
  static const char *const types[] = { "profile", "profile-text", "requirement", "expertise", NULL };

  g_assert (GR_IS_ROLE_PAGE (self));

  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (g_strv_contains (types, gr_change_get_op (change, i)->type))
      {
        update (self);
        return;
      }
}

static const char *
get_profile_uid (GrRolePage *self,
                 GrChange   *change)
{
  GrProfile *profile = get_profile (self);

  return profile != NULL ? gr_entity_get_uid (GR_ENTITY (profile)) : gr_change_create (change, "profile", NULL);
}

static void
path_cb (GrRolePage *self)
{
  guint selected;
  const GrGuideRole *path;
  const char *uid;
  g_autoptr (GrChange) change = NULL;

  g_assert (GR_IS_ROLE_PAGE (self));

  if (self->updating || self->library == NULL)
    return;
  selected = adw_combo_row_get_selected (self->path_row);
  if (selected > self->paths->len)
    return; /* the one that is chosen already, of a guide that is away */
  path = selected > 0 ? self->paths->pdata[selected - 1] : NULL;
  change = gr_change_new (GR_CHANGE_EDIT, _("Choose a Role"));
  uid = get_profile_uid (self, change);
  gr_change_set_text (change, "profile", uid, "career_path", path != NULL ? path->uid : NULL);
  gr_change_set_text (change, "profile", uid, "career_path_title", path != NULL ? path->title : NULL);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
role_cb (GrRolePage *self)
{
  g_autofree char *role = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->role_row))));
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, _("Change Role"));

  g_assert (GR_IS_ROLE_PAGE (self));

  gr_change_set_text (change, "profile", get_profile_uid (self, change), "role", role);
  gr_library_commit (self->library, g_steal_pointer (&change));
}

static void
add_cb (GrRolePage *self)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->adder))));
  GrEntityList *list = gr_library_get_list (self->library, "requirement");
  guint n = gr_entity_list_get_n (list);
  g_autoptr (GrChange) change = NULL;
  const char *uid;

  g_assert (GR_IS_ROLE_PAGE (self));

  if (*text == '\0')
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->adder));
      return;
    }
  change = gr_change_new (GR_CHANGE_EDIT, _("Add Requirement"));
  uid = gr_change_create (change, "requirement", NULL);
  gr_change_set_text (change, "requirement", uid, "text", text);
  gr_change_set_integer (change, "requirement", uid, "made_at",
                         gr_clock_get_wall_ms (gr_library_get_clock (self->library)));
  gr_change_set_real (change, "requirement", uid, "position",
                      n > 0 ? gr_entity_get_position (gr_entity_list_peek (list, n - 1)) + 1 : 1);
  gr_library_commit (self->library, g_steal_pointer (&change));
  gtk_editable_set_text (GTK_EDITABLE (self->adder), "");
}

/* To the text where it is written, or to where it would be. */
static void
value_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  GrProfileText *value = find_text (GR_ROLE_PAGE (widget), GR_PROFILE_TEXT_KIND_VALUE);

  if (value != NULL)
    gtk_widget_activate_action (widget, "win.show-profile-text", "s", gr_entity_get_uid (GR_ENTITY (value)));
  else
    gtk_widget_activate_action (widget, "win.go", "s", "stories");
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  return gr_requirement_row_new (GR_ROLE_PAGE (data)->library, item);
}

static void
gr_role_page_dispose (GObject *object)
{
  GrRolePage *self = GR_ROLE_PAGE (object);

  if (self->library != NULL)
    g_signal_handlers_disconnect_by_func (self->library, library_changed_cb, self);
  if (self->listed != NULL)
    g_signal_handlers_disconnect_by_func (self->listed, terms_read_cb, self);
  if (self->rows != NULL)
    gtk_list_box_bind_model (self->rows, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_ROLE_PAGE);
  g_clear_pointer (&self->paths, g_ptr_array_unref);
  g_clear_object (&self->listed);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_role_page_parent_class)->dispose (object);
}

static void
gr_role_page_class_init (GrRolePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_role_page_dispose;

  gtk_widget_class_install_action (widget_class, "role.value", NULL, value_cb);

  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-role-page.ui");
  gtk_widget_class_bind_template_child (widget_class, GrRolePage, path_row);
  gtk_widget_class_bind_template_child (widget_class, GrRolePage, role_row);
  gtk_widget_class_bind_template_child (widget_class, GrRolePage, rows);
  gtk_widget_class_bind_template_child (widget_class, GrRolePage, adders);
  gtk_widget_class_bind_template_child (widget_class, GrRolePage, adder);
  gtk_widget_class_bind_template_child (widget_class, GrRolePage, value_row);
  gtk_widget_class_bind_template_child (widget_class, GrRolePage, expertise_row);
  gtk_widget_class_bind_template_callback (widget_class, path_cb);
  gtk_widget_class_bind_template_callback (widget_class, role_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
gr_role_page_init (GrRolePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->paths = g_ptr_array_new ();
  gr_name_lists (GTK_WIDGET (self->path_row), adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self->path_row)));
}

/**
 * gr_role_page_new:
 * @library: an open library
 *
 * Returns: (transfer floating): a page
 */
AdwNavigationPage *
gr_role_page_new (GrLibrary *library)
{
  static const char *const types[] = { "term", "guide", NULL };
  GrRolePage *self = g_object_new (GR_TYPE_ROLE_PAGE, NULL);
  gboolean writable = !gr_library_get_read_only (library);

  self->library = g_object_ref (library);
  gtk_list_box_bind_model (self->rows, G_LIST_MODEL (gr_library_get_list (library, "requirement")), create_row, self,
                           NULL);
  self->listed = gr_figure_new (library, types, read_terms, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  g_signal_connect_object (self->listed, "notify::value", G_CALLBACK (terms_read_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_sensitive (GTK_WIDGET (self->path_row), writable);
  gtk_widget_set_sensitive (GTK_WIDGET (self->role_row), writable);
  gtk_widget_set_visible (self->adders, writable);
  update (self);
  return ADW_NAVIGATION_PAGE (self);
}
