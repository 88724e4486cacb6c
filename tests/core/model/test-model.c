/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-change.h"
#include "gr-entity-private.h"
#include "gr-registry.h"
#include "gr-story.h"

#define UID "0c5e9f8e-4b52-4b2e-9d9b-0e3f0b7a6f11"

/* A value for a field that is not its empty one. */
static GrValue
sample (const GrField *field,
        guint          salt)
{
  switch (field->kind)
    {
    case GR_FIELD_INTEGER:
    case GR_FIELD_TIME:
      return gr_value_integer (G_MAXINT64 - salt);
    case GR_FIELD_REAL:
      return gr_value_real (0.1 + salt);
    case GR_FIELD_FLAG:
      return gr_value_integer (1);
      case GR_FIELD_ENUM: {
        g_autoptr (GEnumClass) values = g_type_class_ref (field->enum_type ());

        return gr_value_text (values->values[values->n_values - 1].value_nick);
      }
    case GR_FIELD_DATE:
      return gr_value_text ("2026-12-10");
    case GR_FIELD_TEXT:
    case GR_FIELD_REFERENCE:
    default:
      return gr_value_text ("Zürich & <b>'\"; -- \xf0\x9f\x94\x84");
    }
}

static void
count_cb (GObject    *object,
          GParamSpec *pspec,
          gpointer    user_data)
{
  (*(int *) user_data)++;
}

/* One loop over the registry instead of a test a type: each field is kept, told once, and read back. */
static void
test_every_field (void)
{
  for (guint t = 0; t < gr_registry_get_n_types (); t++)
    {
      GrEntityClass *klass = gr_registry_get_class (t);
      GrEntity *entity = gr_entity_new (G_TYPE_FROM_CLASS (klass), UID);
      int told = 0;

      g_signal_connect (entity, "notify", G_CALLBACK (count_cb), &told);
      for (guint i = 0; i < klass->n_fields; i++)
        {
          g_auto (GrValue) empty = gr_field_empty_value (&klass->fields[i]);
          g_auto (GrValue) now = gr_entity_dup_value (entity, i);
          g_auto (GrValue) value = sample (&klass->fields[i], i);
          g_auto (GrValue) back = GR_VALUE_INIT;

          g_assert_true (gr_value_equal (&now, &empty));
          told = 0;
          g_assert_true (gr_entity_apply (entity, i, &value));
          g_assert_cmpint (told, ==, 1);
          g_assert_false (gr_entity_apply (entity, i, &value));
          g_assert_cmpint (told, ==, 1);
          back = gr_entity_dup_value (entity, i);
          g_assert_true (gr_value_equal (&back, &value));
          g_assert_true (gr_entity_apply (entity, i, &empty));
        }
      g_assert_cmpstr (gr_entity_get_uid (entity), ==, UID);
      g_assert_finalize_object (entity);
    }
}

/* Names are for ever, so they must be such that SQL, JSON and a property can all carry them. */
static void
test_names (void)
{
  for (guint t = 0; t < gr_registry_get_n_types (); t++)
    {
      GrEntityClass *klass = gr_registry_get_class (t);

      g_assert_true (gr_registry_find (klass->nick) == klass);
      for (guint i = 0; i < klass->n_fields; i++)
        {
          const GrField *field = &klass->fields[i];
          GParamSpec *pspec = g_object_class_find_property (G_OBJECT_CLASS (klass), field->name);

          g_assert_cmpuint (strspn (field->name, "abcdefghijklmnopqrstuvwxyz_"), ==, strlen (field->name));
          g_assert_cmpint (gr_entity_class_find (klass, field->name), ==, i);
          g_assert_nonnull (pspec);
          g_assert_cmpint (pspec->flags & G_PARAM_WRITABLE, ==, 0);
          if (field->target != NULL)
            g_assert_nonnull (gr_registry_find (field->target));
          if (field->flags & GR_FIELD_OWNER)
            g_assert_cmpint (klass == gr_registry_find (field->target), ==, FALSE);
        }
    }
}

static void
test_change_folds_into_create (void)
{
  g_autoptr (GrChange) change = gr_change_new (GR_CHANGE_EDIT, "New Story");
  GrEntityClass *klass = gr_registry_find ("story");
  const char *uid = gr_change_create (change, "story", NULL);
  const GrOp *op;

  gr_change_set_text (change, "story", uid, "title", "One");
  gr_change_set_integer (change, "story", uid, "created_at", 5);
  gr_change_set_text (change, "story", UID, "title", "Two");
  gr_change_remove (change, "story", UID);

  g_assert_cmpuint (gr_change_get_n_ops (change), ==, 3);
  op = gr_change_get_op (change, 0);
  g_assert_cmpint (op->kind, ==, GR_OP_CREATE);
  g_assert_cmpuint (op->n_values, ==, klass->n_fields);
  g_assert_cmpstr (op->values[gr_entity_class_find (klass, "title")].text, ==, "One");
  g_assert_cmpint (op->values[gr_entity_class_find (klass, "position")].kind, ==, GR_VALUE_REAL);
  g_assert_cmpint (gr_change_get_op (change, 1)->kind, ==, GR_OP_SET);
  g_assert_cmpint (gr_change_get_op (change, 2)->kind, ==, GR_OP_REMOVE);
}

static void
test_unknown_nick (void)
{
  GrEntityClass *klass = gr_registry_find ("section");
  g_autoptr (GrEntity) entity = gr_entity_new (G_TYPE_FROM_CLASS (klass), UID);
  g_auto (GrValue) strange = gr_value_text ("from-a-newer-version");
  int kind = gr_entity_class_find (klass, "kind");
  g_auto (GrValue) back = GR_VALUE_INIT;

  gr_entity_apply (entity, (guint) kind, &strange);
  back = gr_entity_dup_value (entity, (guint) kind);
  g_assert_cmpstr (back.text, ==, "notes");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/entity/every-field", test_every_field);
  g_test_add_func ("/model/registry/names", test_names);
  g_test_add_func ("/model/change/folds-into-create", test_change_folds_into_create);
  g_test_add_func ("/model/entity/unknown-nick", test_unknown_nick);
  return g_test_run ();
}
