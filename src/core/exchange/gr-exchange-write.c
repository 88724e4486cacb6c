/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-exchange-write.h"

#include "gr-aiken.h"
#include "gr-gift.h"
#include "gr-guide-json.h"

#include <string.h>

/**
 * gr_exchange_format_of:
 * @file_name: what a file is to be called
 *
 * Returns: the format that its ending asks for
 */
GrExchangeFormat
gr_exchange_format_of (const char *file_name)
{
  static const struct
  {
    const char *ending;
    GrExchangeFormat format;
  } endings[] = {
    { ".json", GR_EXCHANGE_PACK }, { ".md", GR_EXCHANGE_MARKDOWN }, { ".markdown", GR_EXCHANGE_MARKDOWN },
    { ".gift", GR_EXCHANGE_GIFT }, { ".aiken", GR_EXCHANGE_AIKEN }, { ".tsv", GR_EXCHANGE_ANKI },
  };
  g_autofree char *lower = g_ascii_strdown (file_name, -1);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (lower, endings[i].ending))
      return endings[i].format;
  return GR_EXCHANGE_UNKNOWN;
}

/**
 * gr_exchange_is_quiz:
 * @format: a format
 *
 * Returns: whether it holds questions with their keys only, so that it wants those of the person, too
 */
gboolean
gr_exchange_is_quiz (GrExchangeFormat format)
{
  return format == GR_EXCHANGE_GIFT || format == GR_EXCHANGE_AIKEN || format == GR_EXCHANGE_ANKI;
}

/**
 * gr_exchange_write:
 * @draft: a guide
 * @format: how to write it
 * @cards: (nullable) (element-type GrAnkiCard): the person's own cards, for Anki
 * @loss: (out caller-allocates): what the format could not say
 *
 * Returns: (transfer full): the guide in that format
 */
char *
gr_exchange_write (const GrGuideDraft *draft,
                   GrExchangeFormat    format,
                   const GPtrArray    *cards,
                   GrExchangeLoss     *loss)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  memset (loss, 0, sizeof *loss);
  switch (format)
    {
    case GR_EXCHANGE_PACK:
      return gr_guide_json_from_draft (draft);
    case GR_EXCHANGE_GIFT:
      return gr_gift_write (draft, &loss->items);
    case GR_EXCHANGE_AIKEN:
      return gr_aiken_write (draft, &loss->items);
    case GR_EXCHANGE_ANKI:
      return gr_anki_write (draft, cards != NULL ? cards : none, &loss->items);
    case GR_EXCHANGE_MARKDOWN:
    case GR_EXCHANGE_UNKNOWN:
    default:
      return gr_guide_to_markdown (draft, &loss->parts);
    }
}
