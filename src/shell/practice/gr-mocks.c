/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-mocks.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

#include "gr-guide.h"
#include "gr-person.h"
#include "gr-plan-item.h"
#include "gr-text.h"

struct _GrMocks
{
  GObject parent_instance;

  GrLibrary *library;
  GtkSorter *sorter;
  GtkSortListModel *rounds;
  GrMockFigures figures;
  guint goal;
  char *source;
};

G_DEFINE_FINAL_TYPE (GrMocks, gr_mocks, G_TYPE_OBJECT)

enum { CHANGED, N_SIGNALS };

static guint signals[N_SIGNALS];

static const char *const types[] = { "mock-round", "mock-person", "plan-item", "guide", NULL };

/* The latest first; of two at the same time any, but always the same. */
static int
compare_rounds (gconstpointer a,
                gconstpointer b,
                gpointer      data)
{
  gint64 x = gr_mock_round_get_held_at ((GrMockRound *) a);
  gint64 y = gr_mock_round_get_held_at ((GrMockRound *) b);

  if (x != y)
    return x < y ? GTK_ORDERING_LARGER : GTK_ORDERING_SMALLER;
  return gtk_ordering_from_cmpfunc (g_strcmp0 (gr_entity_get_uid ((GrEntity *) a), gr_entity_get_uid ((GrEntity *) b)));
}

static GPtrArray *
list (GrMocks    *self,
      const char *type)
{
  GrEntityList *entities = gr_library_get_list (self->library, type);
  GPtrArray *array = g_ptr_array_new ();

  for (guint i = 0; i < gr_entity_list_get_n (entities); i++)
    g_ptr_array_add (array, gr_entity_list_peek (entities, i));
  return array;
}

/* The highest number of people that a guide's project asks for, and whose it is. */
static void
find_goal (GrMocks *self)
{
  g_autoptr (GPtrArray) items = list (self, "plan-item");

  self->goal = 0;
  g_clear_pointer (&self->source, g_free);
  for (guint i = 0; i < items->len; i++)
    {
      GrPlanItem *item = items->pdata[i];
      GrGuide *guide = gr_library_lookup (self->library, "guide", gr_plan_item_get_guide (item));
      const char *title = gr_plan_item_get_title (item);
      guint found = title != NULL && guide != NULL && !gr_plan_item_get_retired (item) ? gr_mock_read_goal (title) : 0;

      if (found <= self->goal)
        continue;
      self->goal = found;
      g_set_str (&self->source, gr_guide_get_title (guide));
    }
}

static void
update (GrMocks *self)
{
  g_autoptr (GPtrArray) rounds = list (self, "mock-round");
  g_autoptr (GPtrArray) people = list (self, "mock-person");

  gr_mock_count (&self->figures, rounds, people);
  find_goal (self);
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
changed_cb (GrMocks  *self,
            GrChange *change)
{
  for (guint i = 0; i < gr_change_get_n_ops (change); i++)
    if (g_strv_contains (types, gr_change_get_op (change, i)->type))
      {
        update (self);
        return;
      }
}

static void
gr_mocks_finalize (GObject *object)
{
  GrMocks *self = GR_MOCKS (object);

  g_clear_object (&self->rounds);
  g_clear_object (&self->sorter);
  g_clear_object (&self->library);
  g_free (self->source);
  G_OBJECT_CLASS (gr_mocks_parent_class)->finalize (object);
}

static void
gr_mocks_class_init (GrMocksClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_mocks_finalize;
  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
gr_mocks_init (GrMocks *self)
{
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare_rounds, NULL, NULL));
}

/**
 * gr_mocks_new:
 * @library: where they are kept
 *
 * Returns: (transfer full): its mock interviews
 */
GrMocks *
gr_mocks_new (GrLibrary *library)
{
  GrMocks *self;
  GListModel *rounds;

  g_return_val_if_fail (GR_IS_LIBRARY (library), NULL);

  self = g_object_new (GR_TYPE_MOCKS, NULL);
  self->library = g_object_ref (library);
  rounds = G_LIST_MODEL (gr_library_get_list (library, "mock-round"));
  self->rounds = gtk_sort_list_model_new (g_object_ref (rounds), g_object_ref (self->sorter));
  for (guint i = 0; types[i] != NULL; i++)
    g_signal_connect_object (gr_library_get_list (library, types[i]), "notify::state", G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

/**
 * gr_mocks_get_library:
 * @self: the mock interviews
 *
 * Returns: (transfer none): where they are kept
 */
GrLibrary *
gr_mocks_get_library (GrMocks *self)
{
  g_return_val_if_fail (GR_IS_MOCKS (self), NULL);

  return self->library;
}

/**
 * gr_mocks_get_rounds:
 * @self: the mock interviews
 *
 * Returns: (transfer none): a list of [class@MockRound], the latest first
 */
GListModel *
gr_mocks_get_rounds (GrMocks *self)
{
  g_return_val_if_fail (GR_IS_MOCKS (self), NULL);

  return G_LIST_MODEL (self->rounds);
}

/**
 * gr_mocks_get_state:
 * @self: the mock interviews
 *
 * Returns: whether they are there yet
 */
GrListState
gr_mocks_get_state (GrMocks *self)
{
  g_return_val_if_fail (GR_IS_MOCKS (self), GR_LIST_LOADING);

  return gr_entity_list_get_state (gr_library_get_list (self->library, "mock-round"));
}

/**
 * gr_mocks_get_figures:
 * @self: the mock interviews
 *
 * Returns: (transfer none): what they come to
 */
const GrMockFigures *
gr_mocks_get_figures (GrMocks *self)
{
  g_return_val_if_fail (GR_IS_MOCKS (self), NULL);

  return &self->figures;
}

/**
 * gr_mocks_get_goal:
 * @self: the mock interviews
 *
 * Returns: with how many different people a guide asks one to practise; 0: none says
 */
guint
gr_mocks_get_goal (GrMocks *self)
{
  g_return_val_if_fail (GR_IS_MOCKS (self), 0);

  return self->goal;
}

/**
 * gr_mocks_get_source:
 * @self: the mock interviews
 *
 * Returns: (nullable): the title of the guide that sets the goal
 */
const char *
gr_mocks_get_source (GrMocks *self)
{
  g_return_val_if_fail (GR_IS_MOCKS (self), NULL);

  return self->source;
}

/**
 * gr_mocks_find:
 * @self: the mock interviews
 * @uid: of one of them
 *
 * Returns: (transfer none) (nullable): that one
 */
GrMockRound *
gr_mocks_find (GrMocks    *self,
               const char *uid)
{
  g_return_val_if_fail (GR_IS_MOCKS (self), NULL);

  return gr_library_lookup (self->library, "mock-round", uid);
}

/**
 * gr_mocks_dup_about:
 * @self: the mock interviews
 * @round: one of them
 *
 * Returns: (transfer full): when it was, in which format, and who asked
 */
char *
gr_mocks_dup_about (GrMocks     *self,
                    GrMockRound *round)
{
  g_autoptr (GPtrArray) people = list (self, "mock-person");
  gint64 held_at = gr_mock_round_get_held_at (round);
  GString *about = g_string_new (NULL);
  gboolean first = TRUE;

  if (held_at > 0)
    {
      g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (held_at / 1000);
      /* Translators: a day, as in “10 December 2026” */
      g_autofree char *day = g_date_time_format (time, _("%-e %B %Y"));

      g_string_append_printf (about, "%s · ", day);
    }
  g_string_append (about, gr_mock_kind_get_name (gr_mock_round_get_kind (round)));
  for (guint i = 0; i < people->len; i++)
    {
      const char *name = gr_mock_person_get_name (people->pdata[i]);

      if (g_strcmp0 (gr_mock_person_get_mock_round (people->pdata[i]), gr_entity_get_uid (GR_ENTITY (round))) != 0 ||
          gr_text_is_blank (name))
        continue;
      g_string_append_printf (about, "%s%s", first ? " · " : C_("list", ", "), name);
      first = FALSE;
    }
  return g_string_free (about, FALSE);
}

/**
 * gr_mocks_make_round:
 * @self: the mock interviews
 * @uid: (out) (transfer none): what it will be known by, for as long as the change is there
 *
 * Returns: (transfer full): a change that adds one held now
 */
GrChange *
gr_mocks_make_round (GrMocks     *self,
                     const char **uid)
{
  GrChange *change;

  g_return_val_if_fail (GR_IS_MOCKS (self), NULL);

  change = gr_change_new (GR_CHANGE_EDIT, _("Add Mock Interview"));
  *uid = gr_change_create (change, "mock-round", NULL);
  gr_change_set_integer (change, "mock-round", *uid, "held_at",
                         gr_clock_get_wall_ms (gr_library_get_clock (self->library)));
  gr_change_set_text (change, "mock-round", *uid, "title", "");
  gr_change_set_text (change, "mock-round", *uid, "feedback", "");
  return change;
}

/* Of several with the same name nobody can say which. */
static const char *
find_known (GrMocks    *self,
            const char *key)
{
  g_autoptr (GPtrArray) people = list (self, "person");
  const char *found = NULL;

  for (guint i = 0; *key != '\0' && i < people->len; i++)
    {
      g_autofree char *other = gr_text_normalise (gr_person_get_name (people->pdata[i]));

      if (!g_str_equal (key, other))
        continue;
      if (found != NULL)
        return NULL;
      found = gr_entity_get_uid (people->pdata[i]);
    }
  return found;
}

/**
 * gr_mocks_make_person:
 * @self: the mock interviews
 * @round: one of them
 * @name: who asked in it
 * @uid: (out) (transfer none): what the person will be known by, for as long as the change is there
 *
 * A name that was written before keeps the role it had last, and one of those
 * that the person knows stays them, whatever they are called later.
 *
 * Returns: (transfer full): a change that adds the person, behind those who are there
 */
GrChange *
gr_mocks_make_person (GrMocks     *self,
                      GrMockRound *round,
                      const char  *name,
                      const char **uid)
{
  g_autoptr (GPtrArray) people = list (self, "mock-person");
  g_autofree char *key = gr_text_normalise (name);
  const char *known = find_known (self, key);
  g_autoptr (GEnumClass) roles = g_type_class_ref (GR_TYPE_MOCK_ROLE);
  GrMockRole role = GR_MOCK_ROLE_OTHER;
  double last = 0;
  GrChange *change;

  g_return_val_if_fail (GR_IS_MOCKS (self), NULL);
  g_return_val_if_fail (GR_IS_MOCK_ROUND (round), NULL);

  for (guint i = 0; i < people->len; i++)
    {
      g_autofree char *other = gr_text_normalise (gr_mock_person_get_name (people->pdata[i]));

      last = MAX (last, gr_mock_person_get_position (people->pdata[i]));
      if (g_str_equal (key, other))
        role = gr_mock_person_get_role (people->pdata[i]);
    }
  change = gr_change_new (GR_CHANGE_EDIT, _("Add Person"));
  *uid = gr_change_create (change, "mock-person", NULL);
  gr_change_set_text (change, "mock-person", *uid, "mock_round", gr_entity_get_uid (GR_ENTITY (round)));
  gr_change_set_text (change, "mock-person", *uid, "name", name);
  gr_change_set_text (change, "mock-person", *uid, "role", g_enum_get_value (roles, (int) role)->value_nick);
  gr_change_set_real (change, "mock-person", *uid, "position", last + 1);
  if (known != NULL)
    gr_change_set_text (change, "mock-person", *uid, "person", known);
  return change;
}
