/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-page.h"

/* The library is carried as a plain object: widgets are below it and do not
 * know it; the pages, which do, cast it. */
typedef struct
{
  GObject *library;
} GrPagePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (GrPage, gr_page, ADW_TYPE_NAVIGATION_PAGE)

enum { PROP_0, PROP_LIBRARY, N_PROPS };

static GParamSpec *properties[N_PROPS];

static void
gr_page_get_property (GObject    *object,
                      guint       id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, gr_page_get_library (GR_PAGE (object)));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_page_set_property (GObject      *object,
                      guint         id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  GrPagePrivate *priv = gr_page_get_instance_private (GR_PAGE (object));

  switch (id)
    {
    case PROP_LIBRARY:
      g_set_object (&priv->library, g_value_get_object (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gr_page_finalize (GObject *object)
{
  GrPagePrivate *priv = gr_page_get_instance_private (GR_PAGE (object));

  /* Not in dispose: a page's own dispose may still need it to close drafts. */
  g_clear_object (&priv->library);
  G_OBJECT_CLASS (gr_page_parent_class)->finalize (object);
}

static void
gr_page_class_init (GrPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = gr_page_get_property;
  object_class->set_property = gr_page_set_property;
  object_class->finalize = gr_page_finalize;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, G_TYPE_OBJECT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
gr_page_init (GrPage *self)
{
}

/**
 * gr_page_class_set_shortcuts:
 * @klass: a page's class, in its class_init
 * @shortcuts: (array length=n_shortcuts): a static table
 * @n_shortcuts: its length
 *
 * Installs the page's own keys, and has the window list them.
 */
void
gr_page_class_set_shortcuts (GrPageClass      *klass,
                             const GrShortcut *shortcuts,
                             guint             n_shortcuts)
{
  g_return_if_fail (GR_IS_PAGE_CLASS (klass));

  klass->shortcuts = shortcuts;
  klass->n_shortcuts = n_shortcuts;
  gr_shortcut_install (GTK_WIDGET_CLASS (klass), shortcuts, n_shortcuts);
}

/**
 * gr_page_class_get_shortcuts:
 * @klass: a page's class
 * @n_shortcuts: (out): the number of lines
 *
 * Returns: (transfer none) (nullable) (array length=n_shortcuts): its table
 */
const GrShortcut *
gr_page_class_get_shortcuts (GrPageClass *klass,
                             guint       *n_shortcuts)
{
  g_return_val_if_fail (GR_IS_PAGE_CLASS (klass), NULL);

  *n_shortcuts = klass->n_shortcuts;
  return klass->shortcuts;
}

/**
 * gr_page_get_library:
 * @self: a page
 *
 * Returns: (transfer none) (nullable) (type GObject): the library, to be cast by `GR_LIBRARY`
 */
gpointer
gr_page_get_library (GrPage *self)
{
  GrPagePrivate *priv = gr_page_get_instance_private (self);

  g_return_val_if_fail (GR_IS_PAGE (self), NULL);
  return priv->library;
}

/**
 * gr_page_show_entity:
 * @self: a page
 * @type: what it is, as the registry calls it, such as "section"
 * @uid: which one
 *
 * Brings the thing into view.  One that is gone leaves the page as it is.
 */
void
gr_page_show_entity (GrPage     *self,
                     const char *type,
                     const char *uid)
{
  g_return_if_fail (GR_IS_PAGE (self));
  g_return_if_fail (type && uid);

  if (GR_PAGE_GET_CLASS (self)->show_entity)
    GR_PAGE_GET_CLASS (self)->show_entity (self, type, uid);
}

/**
 * gr_page_toast:
 * @widget: (type GtkWidget): any widget in the window
 * @text: one short sentence, not markup
 * @with_undo: whether to offer Undo, for what was just committed
 *
 * Has the window say something in passing.
 */
void
gr_page_toast (gpointer    widget,
               const char *text,
               gboolean    with_undo)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  gtk_widget_activate_action (widget, "win.toast", "(sb)", text, with_undo);
}

/**
 * gr_page_present_error:
 * @widget: (type GtkWidget): any widget in the window
 * @error: what went wrong; its message is a sentence
 * @retry: (nullable): a detailed action of the window that tries again
 *
 * Has the window say that something went wrong.  It stays until it is
 * dismissed or tried again.
 */
void
gr_page_present_error (gpointer      widget,
                       const GError *error,
                       const char   *retry)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (error != NULL);
  gtk_widget_activate_action (widget, "win.present-error", "(ss)", error->message, retry ? retry : "");
}
