/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-person-page.h"

#include <glib/gi18n-lib.h>

#include "gr-date-row.h"
#include "gr-dialog.h"
#include "gr-field-row.h"
#include "gr-field-box.h"
#include "gr-follow-up-dialog.h"
#include "gr-interaction-row.h"
#include "gr-meeting-row.h"
#include "gr-names.h"
#include "gr-page.h"
#include "gr-people-actions.h"
#include "gr-text.h"
#include "gr-timer-pill.h"
#include "gr-track-words.h"

struct _GrPersonPage
{
  AdwNavigationPage parent_instance;

  GrLibrary *library;
  GrPerson *person;
  GListModel *interactions; /* the latest first */
  GListModel *meetings;
  gboolean written; /* there was something about them, now or before */
  gboolean filling;

  GtkMenuButton *menu_button;
  GrFieldRow *name;
  GrFieldRow *role;
  GrFieldRow *employer;
  GrFieldRow *email;
  AdwPreferencesGroup *between;
  GtkListBox *interaction_rows;
  GtkWidget *follow_up;
  GtkWidget *meeting_group;
  GtkListBox *meeting_rows;
  AdwComboRow *cadence;
  AdwComboRow *depth;
  AdwComboRow *level;
  GrFieldRow *industry;
  GrFieldRow *place;
  GrFieldRow *function;
  GrDateRow *met_on;
  GrFieldBox *note;
};

G_DEFINE_FINAL_TYPE (GrPersonPage, gr_person_page, ADW_TYPE_NAVIGATION_PAGE)

static const char *
get_uid (GrPersonPage *self)
{
  return gr_entity_get_uid (GR_ENTITY (self->person));
}

static char *
describe_contact (GrPersonPage *self)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GrInteraction) last = g_list_model_get_item (self->interactions, 0);
  gint64 now_ms = gr_clock_get_wall_ms (gr_library_get_clock (self->library));
  gint64 days = gr_person_get_cadence_days (self->person);
  g_autofree char *ago = NULL;
  g_autofree char *cadence = NULL;

  if (last == NULL)
    return g_strdup (_("Write down what was said in particular, and what you promised."));
  ago = gr_ago_describe (gr_interaction_get_happened_at (last), now_ms, zone);
  if (days <= 0)
    /* Translators: %s is such as “7 weeks ago” */
    return g_strdup_printf (_("Last in touch %s."), ago);
  cadence = gr_cadence_describe (days);
  /* Translators: such as “7 weeks ago” and “every 2 months” */
  return g_strdup_printf (_("Last in touch %s; you chose %s."), ago, cadence);
}

static void
update_between (GrPersonPage *self)
{
  guint n = g_list_model_get_n_items (self->interactions);
  g_autofree char *contact = describe_contact (self);
  g_autofree char *escaped = g_markup_escape_text (contact, -1);

  adw_preferences_group_set_description (self->between, escaped);
  gtk_widget_set_visible (GTK_WIDGET (self->interaction_rows), n > 0);
  gtk_widget_set_visible (self->follow_up, gr_follow_up_find (self->interactions) != NULL);
  gtk_widget_set_visible (self->meeting_group, g_list_model_get_n_items (self->meetings) > 0);
  self->written = self->written || n > 0;
}

static guint
find_cadence (gint64 days)
{
  guint n;
  const gint64 *offer = gr_cadence_get_offer (&n);

  for (guint i = 0; i < n; i++)
    if (offer[i] == days)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

static void
update (GrPersonPage *self)
{
  const char *name = gr_person_get_name (self->person);

  self->filling = TRUE;
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), gr_text_is_blank (name) ? _("New Person") : name);
  adw_combo_row_set_selected (self->cadence, find_cadence (gr_person_get_cadence_days (self->person)));
  adw_combo_row_set_selected (self->depth, (guint) CLAMP (gr_person_get_depth (self->person), 0, GR_N_DEPTHS - 1));
  adw_combo_row_set_selected (self->level, gr_person_get_level (self->person));
  gr_date_row_set_date (self->met_on, gr_person_get_met_on (self->person));
  self->filling = FALSE;
  self->written = self->written || !gr_text_is_blank (name);
  update_between (self);
}

static void
set_integer (GrPersonPage *self,
             const char   *field,
             gint64        value,
             const char   *label)
{
  GrChange *change;

  if (self->filling || self->person == NULL)
    return;
  change = gr_change_new (GR_CHANGE_EDIT, label);
  gr_change_set_integer (change, "person", get_uid (self), field, value);
  gr_library_commit (self->library, change);
}

static void
cadence_cb (GrPersonPage *self)
{
  guint n, selected = adw_combo_row_get_selected (self->cadence);
  const gint64 *offer = gr_cadence_get_offer (&n);

  if (selected < n)
    set_integer (self, "cadence_days", offer[selected], _("Set How Often to Be in Touch"));
}

static void
depth_cb (GrPersonPage *self)
{
  guint selected = adw_combo_row_get_selected (self->depth);

  if (selected < GR_N_DEPTHS)
    set_integer (self, "depth", selected, _("Rate Relationship"));
}

static void
set_text (GrPersonPage *self,
          const char   *field,
          const char   *value,
          const char   *label)
{
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, label);

  gr_change_set_text (change, "person", get_uid (self), field, value);
  gr_library_commit (self->library, change);
}

static void
level_cb (GrPersonPage *self)
{
  guint level = adw_combo_row_get_selected (self->level);
  g_autoptr (GEnumClass) levels = g_type_class_ref (GR_TYPE_CAREER_LEVEL);

  if (!self->filling && self->person != NULL && level < GR_N_CAREER_LEVELS)
    set_text (self, "level", g_enum_get_value (levels, (int) level)->value_nick, _("Set Career Level"));
}

static void
met_on_cb (GrPersonPage *self)
{
  if (!self->filling && self->person != NULL)
    set_text (self, "met_on", gr_date_row_get_date (self->met_on), _("Set Day You Met"));
}

static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  GrPersonPage *self = GR_PERSON_PAGE (widget);

  gr_people_add (widget, self->library, get_uid (self), GR_INTERACTION_KIND_CONVERSATION);
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  gr_people_edit (widget, GR_PERSON_PAGE (widget)->library, g_variant_get_string (parameter, NULL));
}

static void
kept_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  gr_people_keep (widget, GR_PERSON_PAGE (widget)->library, g_variant_get_string (parameter, NULL));
}

static void
follow_up_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GrPersonPage *self = GR_PERSON_PAGE (widget);
  GrInteraction *about = gr_follow_up_find (self->interactions);

  if (about != NULL)
    gr_dialog_present (gr_follow_up_dialog_new (self->library, self->person, about), widget);
}

static void
close_texts (GrPersonPage *self)
{
  GrFieldRow *rows[] = { self->name,     self->role,  self->employer, self->email,
                         self->industry, self->place, self->function };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    gr_field_row_close (rows[i]);
  gr_field_box_close (self->note);
}

static void
delete_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrPersonPage *self = GR_PERSON_PAGE (widget);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Delete Person"));

  close_texts (self);
  gr_page_toast (self, _("Person deleted"), TRUE);
  gr_change_remove (change, "person", get_uid (self));
  gr_library_commit (self->library, change);
}

static void
removed_cb (GrPersonPage *self)
{
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW);

  if (gr_entity_get_removed (GR_ENTITY (self->person)) && view != NULL &&
      adw_navigation_view_get_visible_page (ADW_NAVIGATION_VIEW (view)) == ADW_NAVIGATION_PAGE (self))
    adw_navigation_view_pop (ADW_NAVIGATION_VIEW (view));
}

static gboolean
is_blank (GrPersonPage *self)
{
  GrFieldRow *rows[] = { self->name,     self->role,  self->employer, self->email,
                         self->industry, self->place, self->function };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (!gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (rows[i]))))
      return FALSE;
  return gr_text_is_blank (gr_field_box_get_text (self->note)) && g_list_model_get_n_items (self->interactions) == 0;
}

/* It was made for writing; where nothing was written, nothing is left of it.  Words that were taken out can be brought
 * back. */
static void
gr_person_page_hidden (AdwNavigationPage *page)
{
  GrPersonPage *self = GR_PERSON_PAGE (page);
  GrChange *change;

  if (gr_entity_get_removed (GR_ENTITY (self->person)) || !is_blank (self))
    return;
  change = gr_change_new (self->written ? GR_CHANGE_EDIT : GR_CHANGE_QUIET, _("Remove Empty Person"));
  gr_change_remove (change, "person", get_uid (self));
  gr_library_commit (self->library, change);
}

static void
gr_person_page_shown (AdwNavigationPage *page)
{
  GrPersonPage *self = GR_PERSON_PAGE (page);

  if (gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->name))))
    gtk_widget_grab_focus (GTK_WIDGET (self->name));
  else
    gtk_editable_set_position (GTK_EDITABLE (self->name), -1); /* not all of it marked, for the next key to replace */
}

static void
gr_person_page_dispose (GObject *object)
{
  GrPersonPage *self = GR_PERSON_PAGE (object);

  if (self->interaction_rows != NULL)
    gtk_list_box_bind_model (self->interaction_rows, NULL, NULL, NULL, NULL);
  if (self->meeting_rows != NULL)
    gtk_list_box_bind_model (self->meeting_rows, NULL, NULL, NULL, NULL);
  adw_navigation_page_set_child (ADW_NAVIGATION_PAGE (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PERSON_PAGE);
  g_clear_object (&self->interactions);
  g_clear_object (&self->meetings);
  g_clear_object (&self->person);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_person_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, name);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, role);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, employer);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, email);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, between);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, interaction_rows);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, follow_up);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, meeting_group);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, meeting_rows);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, cadence);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, depth);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, level);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, industry);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, place);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, function);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, met_on);
  gtk_widget_class_bind_template_child (widget_class, GrPersonPage, note);
}

static void
gr_person_page_class_init (GrPersonPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gr_person_page_dispose;
  ADW_NAVIGATION_PAGE_CLASS (klass)->shown = gr_person_page_shown;
  ADW_NAVIGATION_PAGE_CLASS (klass)->hidden = gr_person_page_hidden;

  g_type_ensure (GR_TYPE_DATE_ROW);
  g_type_ensure (GR_TYPE_FIELD_ROW);
  g_type_ensure (GR_TYPE_FIELD_BOX);
  g_type_ensure (GR_TYPE_TIMER_PILL);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-person-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, cadence_cb);
  gtk_widget_class_bind_template_callback (widget_class, depth_cb);
  gtk_widget_class_bind_template_callback (widget_class, level_cb);
  gtk_widget_class_bind_template_callback (widget_class, met_on_cb);
  gtk_widget_class_install_action (widget_class, "person.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "person.follow-up", NULL, follow_up_cb);
  gtk_widget_class_install_action (widget_class, "person.delete", NULL, delete_cb);
  gtk_widget_class_install_action (widget_class, "people.edit", "s", edit_cb);
  gtk_widget_class_install_action (widget_class, "people.kept", "s", kept_cb);
}

static GListModel *
list_cadences (void)
{
  GtkStringList *names = gtk_string_list_new (NULL);
  guint n;
  const gint64 *offer = gr_cadence_get_offer (&n);

  for (guint i = 0; i < n; i++)
    gtk_string_list_take (names, gr_cadence_get_name (offer[i]));
  return G_LIST_MODEL (names);
}

static void
fill_choices (GrPersonPage *self)
{
  g_autoptr (GListModel) cadences = list_cadences ();
  g_autoptr (GtkStringList) depths = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) levels = gtk_string_list_new (NULL);

  for (guint i = 0; i < GR_N_DEPTHS; i++)
    gtk_string_list_append (depths, gr_depth_get_name (i));
  for (guint i = 0; i < GR_N_CAREER_LEVELS; i++)
    gtk_string_list_append (levels, gr_career_level_get_name (i));
  adw_combo_row_set_model (self->cadence, cadences);
  adw_combo_row_set_model (self->depth, G_LIST_MODEL (depths));
  adw_combo_row_set_model (self->level, G_LIST_MODEL (levels));
}

static void
gr_person_page_init (GrPersonPage *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_choices (self);
  self->filling = FALSE;
  gr_name_menu_button_items (self->menu_button);
  gr_name_lists (GTK_WIDGET (self->cadence), _("How often to be in touch"));
  gr_name_lists (GTK_WIDGET (self->depth), _("How well you know each other"));
  gr_name_lists (GTK_WIDGET (self->level), _("Career level"));
}

static int
compare_latest (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  gint64 one = gr_interaction_get_happened_at ((GrInteraction *) a);
  gint64 other = gr_interaction_get_happened_at ((GrInteraction *) b);

  if (one != other)
    return one < other ? GTK_ORDERING_LARGER : GTK_ORDERING_SMALLER;
  return gtk_ordering_from_cmpfunc (g_strcmp0 (gr_entity_get_uid ((GrEntity *) a), gr_entity_get_uid ((GrEntity *) b)));
}

static GtkWidget *
create_interaction (gpointer item,
                    gpointer data)
{
  return gr_interaction_row_new (GR_PERSON_PAGE (data)->library, item);
}

static GtkWidget *
create_meeting (gpointer item,
                gpointer data)
{
  return gr_meeting_row_new (GR_PERSON_PAGE (data)->library, item);
}

/* A model that sorts does not look inside its items; what a change says has to be told to it. */
static void
changed_cb (GrPersonPage *self,
            GrChange     *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const GrOp *op = gr_change_get_op (change, i);

      if (!g_str_equal (op->type, "interaction"))
        continue;
      if (op->kind == GR_OP_SET && g_str_equal (op->field, "happened_at"))
        gtk_sorter_changed (gtk_sort_list_model_get_sorter (GTK_SORT_LIST_MODEL (self->interactions)),
                            GTK_SORTER_CHANGE_DIFFERENT);
      update_between (self);
    }
}

static void
open_texts (GrPersonPage *self)
{
  gr_field_row_open (self->name, self->library, self->person, "name", _("Edit Name"));
  gr_field_row_open (self->role, self->library, self->person, "role", _("Edit Role"));
  gr_field_row_open (self->employer, self->library, self->person, "employer", _("Edit Employer"));
  gr_field_row_open (self->email, self->library, self->person, "email", _("Edit E-Mail Address"));
  gr_field_row_open (self->industry, self->library, self->person, "industry", _("Edit Industry"));
  gr_field_row_open (self->place, self->library, self->person, "place", _("Edit Place"));
  gr_field_row_open (self->function, self->library, self->person, "function", _("Edit Function"));
  gr_field_box_open (self->note, self->library, self->person, "note", _("Edit Note"));
}

/**
 * gr_person_page_new:
 * @library: where they are kept
 * @person: somebody
 *
 * Returns: (transfer floating): their page
 */
AdwNavigationPage *
gr_person_page_new (GrLibrary *library,
                    GrPerson  *person)
{
  GrPersonPage *self;
  GtkSorter *sorter = GTK_SORTER (gtk_custom_sorter_new (compare_latest, NULL, NULL));

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);
  g_return_val_if_fail (GR_IS_PERSON (person), NULL);

  self = g_object_new (GR_TYPE_PERSON_PAGE, NULL);
  self->library = g_object_ref (library);
  self->person = g_object_ref (person);
  self->interactions = G_LIST_MODEL (gtk_sort_list_model_new (
      G_LIST_MODEL (gr_library_get_children (library, "interaction", get_uid (self))), sorter));
  self->meetings = gr_meetings_new (library, person, self->interactions);
  gtk_list_box_bind_model (self->interaction_rows, self->interactions, create_interaction, self, NULL);
  gtk_list_box_bind_model (self->meeting_rows, self->meetings, create_meeting, self, NULL);
  open_texts (self);
  g_signal_connect_object (person, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (person, "notify::removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->interactions, "items-changed", G_CALLBACK (update_between), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return ADW_NAVIGATION_PAGE (self);
}

/**
 * gr_person_page_get_person:
 * @self: a page
 *
 * Returns: (transfer none): whose it is
 */
GrPerson *
gr_person_page_get_person (GrPersonPage *self)
{
  g_return_val_if_fail (GR_IS_PERSON_PAGE (self), NULL);
  return self->person;
}
