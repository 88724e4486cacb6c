/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-exchange-read.h"
#include "gr-exchange-write.h"

#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

/* What was taken can be written in every format, and the pack is taken again as the same guide. */
static void
check_out (const GrGuideDraft *draft)
{
  static const GrExchangeFormat formats[] = { GR_EXCHANGE_MARKDOWN, GR_EXCHANGE_GIFT, GR_EXCHANGE_AIKEN,
                                              GR_EXCHANGE_ANKI };
  GrExchangeLoss loss;
  g_autofree char *pack = gr_exchange_write (draft, GR_EXCHANGE_PACK, NULL, &loss);
  g_autoptr (GError) error = NULL;
  g_autoptr (GrGuideDraft) again = gr_exchange_read (pack, strlen (pack), "again.json", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (gr_guide_compare (draft, again), ==, GR_GUIDE_PART_NONE);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *text = gr_exchange_write (draft, formats[i], NULL, &loss);

      g_assert_true (g_utf8_validate (text, -1, NULL));
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  static const char *const names[] = { "fuzz.json", "fuzz.gift", "fuzz.aiken", "fuzz.txt" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GrGuideDraft) draft = gr_exchange_read ((const char *) data, size, names[i], &error);

      g_assert_true ((draft == NULL) == (error != NULL));
      if (draft != NULL)
        check_out (draft);
    }
  return 0;
}
