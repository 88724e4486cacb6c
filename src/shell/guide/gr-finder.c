/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-finder.h"

#include "gr-reader-blocks.h"
#include "gr-reader-label.h"
#include "gr-section.h"

struct _GrFinder
{
  GObject parent_instance;

  GListModel *sections;
  GPtrArray *texts; /* GPtrArray of texts, one a section; made when it is first asked, for it takes a parser */
  GArray *hits;     /* GrFinderHit */
};

G_DEFINE_FINAL_TYPE (GrFinder, gr_finder, G_TYPE_OBJECT)

static void
forget (GrFinder *self)
{
  g_clear_pointer (&self->texts, g_ptr_array_unref);
  g_array_set_size (self->hits, 0);
}

static void
gr_finder_finalize (GObject *object)
{
  GrFinder *self = GR_FINDER (object);

  forget (self);
  g_array_unref (self->hits);
  g_clear_object (&self->sections);
  G_OBJECT_CLASS (gr_finder_parent_class)->finalize (object);
}

static void
gr_finder_class_init (GrFinderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gr_finder_finalize;
}

static void
gr_finder_init (GrFinder *self)
{
  self->hits = g_array_new (FALSE, FALSE, sizeof (GrFinderHit));
}

/**
 * gr_finder_new:
 * @sections: the [class@Section]s of a guide, in their order
 *
 * Returns: (transfer full): a finder that has found nothing yet
 */
GrFinder *
gr_finder_new (GListModel *sections)
{
  GrFinder *self = g_object_new (GR_TYPE_FINDER, NULL);

  self->sections = g_object_ref (sections);
  g_signal_connect_object (sections, "items-changed", G_CALLBACK (forget), self, G_CONNECT_SWAPPED);
  return self;
}

static void
read_texts (GrFinder *self)
{
  if (self->texts)
    return;
  self->texts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < g_list_model_get_n_items (self->sections); i++)
    {
      g_autoptr (GrSection) section = g_list_model_get_item (self->sections, i);
      GPtrArray *texts = gr_reader_dup_texts (gr_section_get_body (section));

      g_ptr_array_insert (texts, 0, g_strdup (gr_section_get_title (section) ? gr_section_get_title (section) : ""));
      g_ptr_array_add (self->texts, texts);
    }
}

/**
 * gr_finder_set_text:
 * @self: a finder
 * @text: (nullable): what to find, without regard to case
 *
 * Finds all places of a text.
 */
void
gr_finder_set_text (GrFinder   *self,
                    const char *text)
{
  g_return_if_fail (GR_IS_FINDER (self));

  g_array_set_size (self->hits, 0);
  if (!text || !*text)
    return;
  read_texts (self);
  for (guint section = 0; section < self->texts->len; section++)
    {
      GPtrArray *texts = self->texts->pdata[section];
      guint nth = 0;

      for (guint i = 0; i < texts->len; i++)
        {
          gsize start = 0;
          gsize end = 0;

          for (; gr_reader_text_find (texts->pdata[i], text, &start, &end); start = end)
            {
              GrFinderHit hit = { section, nth++ };

              g_array_append_val (self->hits, hit);
            }
        }
    }
}

/**
 * gr_finder_get_n:
 * @self: a finder
 *
 * Returns: how many places there are
 */
guint
gr_finder_get_n (GrFinder *self)
{
  g_return_val_if_fail (GR_IS_FINDER (self), 0);
  return self->hits->len;
}

/**
 * gr_finder_peek:
 * @self: a finder
 * @position: which place
 *
 * Returns: (transfer none) (nullable): it
 */
const GrFinderHit *
gr_finder_peek (GrFinder *self,
                guint     position)
{
  g_return_val_if_fail (GR_IS_FINDER (self), NULL);
  return position < self->hits->len ? &g_array_index (self->hits, GrFinderHit, position) : NULL;
}

/**
 * gr_finder_seek:
 * @self: a finder
 * @section: a section, by its place in the guide
 *
 * Returns: the first place in it or behind it, round the end if need be; 0 where there is none
 */
guint
gr_finder_seek (GrFinder *self,
                guint     section)
{
  g_return_val_if_fail (GR_IS_FINDER (self), 0);

  for (guint i = 0; i < self->hits->len; i++)
    if (g_array_index (self->hits, GrFinderHit, i).section >= section)
      return i;
  return 0;
}
