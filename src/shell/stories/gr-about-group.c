/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-about-group.h"

#include <glib/gi18n-lib.h>

#include "gr-about-editor.h"
#include "gr-about.h"
#include "gr-ask-row.h"
#include "gr-page.h"
#include "gr-profile.h"
#include "gr-text.h"

struct _GrAboutGroup
{
  GtkBox parent_instance;

  GrLibrary *library;
  GListModel *questions;

  AdwActionRow *philosophy;
  AdwActionRow *value;
  AdwActionRow *pitch;
  AdwEntryRow *ask_row;
  GtkButton *ask_button;
  GtkListBox *asks;
};

G_DEFINE_FINAL_TYPE (GrAboutGroup, gr_about_group, GTK_TYPE_BOX)

enum { PROP_0, PROP_LIBRARY, N_PROPS };

static GParamSpec *properties[N_PROPS];

static GrProfileText *
find (GrAboutGroup     *self,
      GrProfileTextKind kind)
{
  GrEntityList *all = gr_library_get_list (self->library, "profile-text");

  for (guint i = 0; i < gr_entity_list_get_n (all); i++)
    if (gr_profile_text_get_kind (gr_entity_list_peek (all, i)) == kind)
      return gr_entity_list_peek (all, i);
  return NULL;
}

static void
update_row (GrAboutGroup     *self,
            AdwActionRow     *row,
            GrProfileTextKind kind)
{
  GrProfile *profile = gr_library_get_single (self->library, "profile");
  GrProfileText *text = find (self, kind);
  g_autofree char *amount = gr_about_describe (kind, text != NULL ? gr_profile_text_get_text (text) : NULL,
                                               profile != NULL ? gr_profile_get_words_per_minute (profile) : 0);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), gr_about_get_name (kind));
  adw_action_row_set_subtitle (row, amount);
}

static void
update (GrAboutGroup *self)
{
  update_row (self, self->philosophy, GR_PROFILE_TEXT_KIND_PHILOSOPHY);
  update_row (self, self->value, GR_PROFILE_TEXT_KIND_VALUE);
  update_row (self, self->pitch, GR_PROFILE_TEXT_KIND_PITCH);
  gtk_widget_set_visible (GTK_WIDGET (self->asks), g_list_model_get_n_items (self->questions) > 0);
}

static void
changed_cb (GrAboutGroup *self,
            GrChange     *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    {
      const char *type = gr_change_get_op (change, i)->type;

      if (g_str_equal (type, "profile-text") || g_str_equal (type, "profile"))
        {
          update (self);
          return;
        }
    }
}

static void
open_editor (GrAboutGroup  *self,
             GrProfileText *text)
{
  AdwNavigationView *view = ADW_NAVIGATION_VIEW (gtk_widget_get_ancestor (GTK_WIDGET (self), ADW_TYPE_NAVIGATION_VIEW));
  AdwNavigationPage *page;

  if (view == NULL)
    return;
  page = gr_about_editor_new (self->library, text);
  adw_navigation_view_push (view, page);
  gtk_widget_grab_focus (GTK_WIDGET (page));
}

/* Quietly, since a text that is not written yet is nothing to take back. */
static GrChange *
make_text (GrAboutGroup     *self,
           GrProfileTextKind kind,
           const char       *words,
           char            **uid)
{
  GrChange *change = gr_change_new (words != NULL ? GR_CHANGE_EDIT : GR_CHANGE_QUIET, _("Add Question to Ask"));
  g_autoptr (GEnumClass) kinds = g_type_class_ref (GR_TYPE_PROFILE_TEXT_KIND);
  guint n = gr_entity_list_get_n (gr_library_get_list (self->library, "profile-text"));

  *uid = g_strdup (gr_change_create (change, "profile-text", NULL));
  gr_change_set_text (change, "profile-text", *uid, "kind", g_enum_get_value (kinds, kind)->value_nick);
  gr_change_set_text (change, "profile-text", *uid, "text", words);
  gr_change_set_integer (change, "profile-text", *uid, "made_at",
                         gr_clock_get_wall_ms (gr_library_get_clock (self->library)));
  gr_change_set_real (change, "profile-text", *uid, "position", n + 1.0);
  return change;
}

typedef struct
{
  GrAboutGroup *self;
  char *uid;
} Made;

static void
made_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  Made *made = data;
  g_autoptr (GrAboutGroup) self = made->self;
  g_autofree char *uid = made->uid;
  g_autoptr (GError) error = NULL;
  GrProfileText *text;

  g_free (made);
  if (!gr_library_commit_finish (GR_LIBRARY (object), result, &error))
    {
      gr_page_present_error (self, error, NULL);
      return;
    }
  text = gr_library_lookup (self->library, "profile-text", uid);
  if (text != NULL)
    open_editor (self, text);
}

static void
write_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  GrAboutGroup *self = GR_ABOUT_GROUP (widget);
  GrProfileTextKind kind = g_variant_get_int32 (parameter);
  GrProfileText *text = find (self, kind);
  g_autoptr (GrChange) change = NULL;
  Made *made;

  if (text != NULL)
    {
      open_editor (self, text);
      return;
    }
  made = g_new0 (Made, 1);
  made->self = g_object_ref (self);
  change = make_text (self, kind, NULL, &made->uid);
  gr_library_commit_async (self->library, change, made_cb, made);
}

static void
ask_changed_cb (GrAboutGroup *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->ask_button),
                            !gr_text_is_blank (gtk_editable_get_text (GTK_EDITABLE (self->ask_row))));
}

/* The caret stays for the next. */
static void
ask_cb (GrAboutGroup *self)
{
  g_autofree char *words = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->ask_row))));
  g_autofree char *uid = NULL;

  if (*words == '\0')
    return;
  gr_library_commit (self->library, make_text (self, GR_PROFILE_TEXT_KIND_ASK, words, &uid));
  gtk_editable_set_text (GTK_EDITABLE (self->ask_row), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->ask_row));
}

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  gr_about_group_show (GR_ABOUT_GROUP (widget), g_variant_get_string (parameter, NULL));
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  GrAboutGroup *self = GR_ABOUT_GROUP (widget);
  GrChange *change = gr_change_new (GR_CHANGE_EDIT, _("Remove Question to Ask"));

  gtk_widget_grab_focus (GTK_WIDGET (self->ask_row)); /* the row will be gone */
  gr_change_remove (change, "profile-text", g_variant_get_string (parameter, NULL));
  gr_library_commit (self->library, change);
  gr_page_toast (self, _("Question removed"), TRUE);
}

static GtkWidget *
create_row_cb (gpointer item,
               gpointer data)
{
  return gr_ask_row_new (item);
}

static gboolean
is_question (gpointer item,
             gpointer data)
{
  return gr_profile_text_get_kind (GR_PROFILE_TEXT (item)) == GR_PROFILE_TEXT_KIND_ASK;
}

static void
set_library (GrAboutGroup *self,
             GrLibrary    *library)
{
  GListModel *all;

  if (library == NULL || self->library != NULL) /* given once, some time after the widget is made */
    return;
  self->library = g_object_ref (library);
  all = G_LIST_MODEL (gr_library_get_list (library, "profile-text"));
  self->questions = G_LIST_MODEL (
      gtk_filter_list_model_new (g_object_ref (all), GTK_FILTER (gtk_custom_filter_new (is_question, NULL, NULL))));
  gtk_list_box_bind_model (self->asks, self->questions, create_row_cb, NULL, NULL);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
gr_about_group_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, GR_ABOUT_GROUP (object)->library);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_about_group_set_property (GObject      *object,
                             guint         id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch (id)
    {
    case PROP_LIBRARY:
      set_library (GR_ABOUT_GROUP (object), g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_about_group_dispose (GObject *object)
{
  GrAboutGroup *self = GR_ABOUT_GROUP (object);

  if (self->asks != NULL)
    gtk_list_box_bind_model (self->asks, NULL, NULL, NULL, NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), GR_TYPE_ABOUT_GROUP);
  g_clear_object (&self->questions);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (gr_about_group_parent_class)->dispose (object);
}

static void
gr_about_group_class_init (GrAboutGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = gr_about_group_get_property;
  object_class->set_property = gr_about_group_set_property;
  object_class->dispose = gr_about_group_dispose;

  properties[PROP_LIBRARY] =
      g_param_spec_object ("library", NULL, NULL, G_TYPE_OBJECT, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/greenroom_app/Greenroom/ui/gr-about-group.ui");
  gtk_widget_class_bind_template_child (widget_class, GrAboutGroup, philosophy);
  gtk_widget_class_bind_template_child (widget_class, GrAboutGroup, value);
  gtk_widget_class_bind_template_child (widget_class, GrAboutGroup, pitch);
  gtk_widget_class_bind_template_child (widget_class, GrAboutGroup, ask_row);
  gtk_widget_class_bind_template_child (widget_class, GrAboutGroup, ask_button);
  gtk_widget_class_bind_template_child (widget_class, GrAboutGroup, asks);
  gtk_widget_class_bind_template_callback (widget_class, ask_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, ask_cb);
  gtk_widget_class_install_action (widget_class, "about.write", "i", write_cb);
  gtk_widget_class_install_action (widget_class, "about.edit", "s", edit_cb);
  gtk_widget_class_install_action (widget_class, "about.remove", "s", remove_cb);
}

static void
gr_about_group_init (GrAboutGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  ask_changed_cb (self);
}

/**
 * gr_about_group_show:
 * @self: a group
 * @uid: of one of its texts
 *
 * Opens it; one that is gone leaves everything as it is.
 */
void
gr_about_group_show (GrAboutGroup *self,
                     const char   *uid)
{
  GrProfileText *text;

  g_return_if_fail (GR_IS_ABOUT_GROUP (self) && self->library != NULL);

  text = gr_library_lookup (self->library, "profile-text", uid);
  if (text != NULL)
    open_editor (self, text);
}
