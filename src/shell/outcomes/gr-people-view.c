/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-people-view.h"

#include <glib/gi18n-lib.h>

#include "gr-interaction-row.h"
#include "gr-page.h"
#include "gr-people-actions.h"
#include "gr-people-change.h"
#include "gr-person-page.h"
#include "gr-person-row.h"

#define SEARCHED_FROM 11 /* people: before, one sees them all */
#define SHOWN 40         /* of those in touch, until somebody asks for the rest */

struct _GrPeopleView
{
  AdwBin parent_instance;

  GrLibrary *library;
  GrOutcomeFigures *figures;
  guint pressing;
  GListStore *items[GR_N_PEOPLE_GROUPS]; /* of GrPersonItem */
  GListModel *found[GR_N_PEOPLE_GROUPS];
  GListModel *others; /* interactions with nobody in particular */
  GtkSliceListModel *slice;
  GtkFilter *filter;
  char *added; /* uid of a person whose row is on the way */

  GtkStack *stack;
  GtkEditable *search;
  GtkWidget *nothing;
  GtkWidget *groups[GR_N_PEOPLE_GROUPS];
  GtkListBox *rows[GR_N_PEOPLE_GROUPS];
  GtkWidget *more;
  GtkWidget *other_group;
  GtkListBox *other_rows;
};

G_DEFINE_FINAL_TYPE (GrPeopleView, gr_people_view, ADW_TYPE_BIN)

enum { PROP_0, PROP_LIBRARY, PROP_FIGURES, PROP_PRESSING, PROP_NEEDS_ATTENTION, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
update_groups (GrPeopleView *self)
{
  gboolean any = FALSE;

  for (guint i = 0; i < GR_N_PEOPLE_GROUPS; i++)
    {
      gboolean has = g_list_model_get_n_items (self->found[i]) > 0;

      gtk_widget_set_visible (self->groups[i], has);
      any = any || has;
    }
  gtk_widget_set_visible (self->nothing, !any && *gtk_editable_get_text (self->search) != '\0');
  gtk_widget_set_visible (self->more, g_list_model_get_n_items (self->found[GR_PEOPLE_IN_TOUCH]) >
                                          gtk_slice_list_model_get_size (self->slice));
  gtk_widget_set_visible (self->other_group, self->others != NULL && g_list_model_get_n_items (self->others) > 0);
}

/* A line about the same as before keeps its row, and with it the focus. */
static void
fill (GListStore   *items,
      GPtrArray    *lines,
      GrPeopleGroup group)
{
  guint at = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      const GrPeopleLine *line = lines->pdata[i];
      g_autoptr (GrPersonItem) item = NULL;
      g_autoptr (GrPersonItem) fresh = NULL;

      if (line->group != group)
        continue;
      item = g_list_model_get_item (G_LIST_MODEL (items), at);
      if (item == NULL || !gr_person_item_set (item, line))
        {
          fresh = gr_person_item_new (line);
          g_list_store_splice (items, at, item != NULL ? 1 : 0, (gpointer *) &fresh, 1);
        }
      at++;
    }
  g_list_store_splice (items, at, g_list_model_get_n_items (G_LIST_MODEL (items)) - at, NULL, 0);
}

static void
set_pressing (GrPeopleView *self,
              guint         pressing)
{
  if (self->pressing == pressing)
    return;
  self->pressing = pressing;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PRESSING]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NEEDS_ATTENTION]);
}

static void
show_page (GrPeopleView     *self,
           const GrOutcomes *outcomes)
{
  const char *page = "loading";

  if (outcomes != NULL)
    page = outcomes->rows->track.n_people + outcomes->rows->track.n_interactions > 0 ? "ready" : "empty";
  else if (gr_outcome_figures_get_error (self->figures) != NULL)
    page = "failed";
  gtk_stack_set_visible_child_name (self->stack, page);
}

static void
figures_cb (GrPeopleView *self)
{
  const GrOutcomes *outcomes = gr_outcome_figures_get_value (self->figures);
  gint64 now_ms = gr_outcome_figures_get_now (self->figures);
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  g_autoptr (GPtrArray) lines = NULL;
  g_autofree char *words = NULL;
  g_autofree char *escaped = NULL;

  g_assert (GR_IS_PEOPLE_VIEW (self));

  show_page (self, outcomes);
  if (outcomes == NULL)
    return;
  lines = gr_people_list (&outcomes->rows->track, outcomes->follow_ups, zone, now_ms);
  for (guint i = 0; i < GR_N_PEOPLE_GROUPS; i++)
    fill (self->items[i], lines, i);
  words = gr_people_describe (&outcomes->rows->track, now_ms);
  escaped = g_markup_escape_text (words, -1);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (self->groups[GR_PEOPLE_IN_TOUCH]), escaped);
  gtk_widget_set_visible (GTK_WIDGET (self->search), outcomes->rows->track.n_people >= SEARCHED_FROM);
  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  set_pressing (self, gr_people_count_pressing (&outcomes->rows->track, outcomes->follow_ups, now_ms));
  update_groups (self);
}

static gboolean
matches (gpointer item,
         gpointer data)
{
  const GrPeopleLine *line = gr_person_item_get_line (GR_PERSON_ITEM (item));
  const char *text = gtk_editable_get_text (GR_PEOPLE_VIEW (data)->search);

  return *text == '\0' || g_str_match_string (text, line->name, TRUE) ||
         g_str_match_string (text, line->subtitle, TRUE);
}

static void
search_cb (GrPeopleView *self)
{
  g_assert (GR_IS_PEOPLE_VIEW (self));

  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  update_groups (self);
}

static void
stop_search_cb (GrPeopleView *self)
{
  gtk_editable_set_text (self->search, "");
}

static void
more_cb (GrPeopleView *self)
{
  gtk_slice_list_model_set_size (self->slice, G_MAXUINT);
  update_groups (self);
}

static void
open_person (GrPeopleView *self,
             const char   *uid)
{
  AdwNavigationView *view = ADW_NAVIGATION_VIEW (gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW));
  GrPerson *person = gr_library_lookup (self->library, "person", uid);

  if (view != NULL && person != NULL)
    adw_navigation_view_push (view, gr_person_page_new (self->library, person));
}

static void
show_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  open_person (GR_PEOPLE_VIEW (widget), g_variant_get_string (parameter, NULL));
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  gr_people_edit (widget, GR_PEOPLE_VIEW (widget)->library, g_variant_get_string (parameter, NULL));
}

static void
kept_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  gr_people_keep (widget, GR_PEOPLE_VIEW (widget)->library, g_variant_get_string (parameter, NULL));
}

static void
added_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (GrPeopleView) self = GR_PEOPLE_VIEW (data);
  g_autofree char *uid = g_steal_pointer (&self->added);
  g_autoptr (GError) error = NULL;

  if (gtk_widget_get_root (GTK_WIDGET (self)) == NULL)
    return;
  if (gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    open_person (self, uid);
  else
    gr_page_present_error (self, error, NULL);
}

static void
add_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  GrPeopleView *self = GR_PEOPLE_VIEW (widget);
  const char *uid;
  g_autoptr (GrChange) change = NULL;

  if (self->library == NULL || self->added != NULL)
    return;
  change = gr_people_make_person (gr_clock_get_wall_ms (gr_library_get_clock (self->library)), &uid);
  self->added = g_strdup (uid);
  gr_library_commit_async (self->library, change, added_cb, g_object_ref (self));
}

static void
add_event_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  GrPeopleView *self = GR_PEOPLE_VIEW (widget);

  if (self->library != NULL)
    gr_people_add (widget, self->library, NULL, GR_INTERACTION_KIND_EVENT);
}

static GtkWidget *
create_row (gpointer item,
            gpointer data)
{
  return gr_person_row_new (item);
}

static GtkWidget *
create_other (gpointer item,
              gpointer data)
{
  return gr_interaction_row_new (GR_PEOPLE_VIEW (data)->library, item);
}

static gboolean
is_other (gpointer item,
          gpointer data)
{
  return gr_interaction_get_person (GR_INTERACTION (item)) == NULL;
}

static void
set_library (GrPeopleView *self,
             GrLibrary    *library)
{
  GListModel *all;

  if (library == NULL || self->library != NULL) /* given once, some time after the widget is made */
    return;
  self->library = g_object_ref (library);
  all = G_LIST_MODEL (g_object_ref (gr_library_get_list (library, "interaction")));
  self->others =
      G_LIST_MODEL (gtk_filter_list_model_new (all, GTK_FILTER (gtk_custom_filter_new (is_other, NULL, NULL))));
  gtk_list_box_bind_model (self->other_rows, self->others, create_other, self, NULL);
  self->figures = gr_outcome_figures_new (library);
  g_signal_connect_object (self->figures, "changed", G_CALLBACK (figures_cb), self, G_CONNECT_SWAPPED);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIGURES]);
}

static void
gr_people_view_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  GrPeopleView *self = GR_PEOPLE_VIEW (object);

  switch (id)
    {
    case PROP_FIGURES:
      g_value_set_object (value, self->figures);
      break;

    case PROP_PRESSING:
      g_value_set_uint (value, self->pressing);
      break;

    case PROP_NEEDS_ATTENTION:
      g_value_set_boolean (value, self->pressing > 0);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_people_view_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_LIBRARY:
      set_library (GR_PEOPLE_VIEW (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_people_view_dispose (GObject *object)
{
  GrPeopleView *self = GR_PEOPLE_VIEW (object);

  for (guint i = 0; i < GR_N_PEOPLE_GROUPS; i++)
    {
      if (self->rows[i] != NULL)
        gtk_list_box_bind_model (self->rows[i], NULL, NULL, NULL, NULL);
      g_clear_object (&self->found[i]);
      g_clear_object (&self->items[i]);
    }
  if (self->other_rows != NULL)
    gtk_list_box_bind_model (self->other_rows, NULL, NULL, NULL, NULL);
  adw_bin_set_child (ADW_BIN (object), NULL); /* it is the template's too: let go of it once */
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_PEOPLE_VIEW);
  g_clear_object (&self->slice);
  g_clear_object (&self->filter);
  g_clear_object (&self->others);
  g_clear_object (&self->figures);
  g_clear_object (&self->library);
  g_clear_pointer (&self->added, g_free);
  G_OBJECT_CLASS (gr_people_view_parent_class)->dispose (object);
}

static void
install_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_LIBRARY] =
      g_param_spec_object ("library", NULL, NULL, GR_TYPE_LIBRARY, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_FIGURES] = g_param_spec_object ("figures", NULL, NULL, GR_TYPE_OUTCOME_FIGURES, flags);
  properties[PROP_PRESSING] = g_param_spec_uint ("pressing", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_NEEDS_ATTENTION] = g_param_spec_boolean ("needs-attention", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_people_view_class_init (GrPeopleViewClass *klass)
{
  static const char *const groups[] = { "promises", "write", "in_touch" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_people_view_get_property;
  object_class->set_property = gr_people_view_set_property;
  object_class->dispose = gr_people_view_dispose;
  install_properties (object_class);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-people-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GrPeopleView, stack);
  gtk_widget_class_bind_template_child (widget_class, GrPeopleView, search);
  gtk_widget_class_bind_template_child (widget_class, GrPeopleView, nothing);
  gtk_widget_class_bind_template_child (widget_class, GrPeopleView, more);
  gtk_widget_class_bind_template_child (widget_class, GrPeopleView, other_group);
  gtk_widget_class_bind_template_child (widget_class, GrPeopleView, other_rows);
  for (guint i = 0; i < GR_N_PEOPLE_GROUPS; i++)
    {
      g_autofree char *rows = g_strconcat (groups[i], "_rows", NULL);

      gtk_widget_class_bind_template_child_full (
          widget_class, groups[i], FALSE, (gssize) (G_STRUCT_OFFSET (GrPeopleView, groups) + i * sizeof (GtkWidget *)));
      gtk_widget_class_bind_template_child_full (
          widget_class, rows, FALSE, (gssize) (G_STRUCT_OFFSET (GrPeopleView, rows) + i * sizeof (GtkListBox *)));
    }
  gtk_widget_class_bind_template_callback (widget_class, search_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_install_action (widget_class, "people.show", "s", show_cb);
  gtk_widget_class_install_action (widget_class, "people.edit", "s", edit_cb);
  gtk_widget_class_install_action (widget_class, "people.kept", "s", kept_cb);
  gtk_widget_class_install_action (widget_class, "people.add", NULL, add_cb);
  gtk_widget_class_install_action (widget_class, "people.add-event", NULL, add_event_cb);
}

static void
gr_people_view_init (GrPeopleView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filter = GTK_FILTER (gtk_custom_filter_new (matches, self, NULL));
  for (guint i = 0; i < GR_N_PEOPLE_GROUPS; i++)
    {
      self->items[i] = g_list_store_new (GR_TYPE_PERSON_ITEM);
      self->found[i] = G_LIST_MODEL (
          gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->items[i])), g_object_ref (self->filter)));
    }
  self->slice = gtk_slice_list_model_new (g_object_ref (self->found[GR_PEOPLE_IN_TOUCH]), 0, SHOWN);
  gtk_list_box_bind_model (self->rows[GR_PEOPLE_PROMISES], self->found[GR_PEOPLE_PROMISES], create_row, NULL, NULL);
  gtk_list_box_bind_model (self->rows[GR_PEOPLE_WRITE], self->found[GR_PEOPLE_WRITE], create_row, NULL, NULL);
  gtk_list_box_bind_model (self->rows[GR_PEOPLE_IN_TOUCH], G_LIST_MODEL (self->slice), create_row, NULL, NULL);
}

/**
 * gr_people_view_show:
 * @self: the view
 * @type: "person" or "interaction"
 * @uid: which one
 *
 * Opens it.  What is gone leaves the view as it is.
 */
void
gr_people_view_show (GrPeopleView *self,
                     const char   *type,
                     const char   *uid)
{
  GrInteraction *interaction;

  g_return_if_fail (GR_IS_PEOPLE_VIEW (self));
  g_return_if_fail (type != NULL && uid != NULL);

  if (g_str_equal (type, "person"))
    {
      open_person (self, uid);
      return;
    }
  interaction = gr_library_lookup (self->library, "interaction", uid);
  if (interaction != NULL && gr_interaction_get_person (interaction) != NULL)
    open_person (self, gr_interaction_get_person (interaction));
  gr_people_edit (GTK_WIDGET (self), self->library, uid);
}
