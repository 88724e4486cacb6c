/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-uid.h"

#include <string.h>

/**
 * gr_uid_new:
 *
 * Makes a random identifier for something a person creates.
 *
 * Returns: (transfer full): a version 4 UUID in lower case
 */
char *
gr_uid_new (void)
{
  return g_uuid_string_random ();
}

static gboolean
parse_uuid (const char *text,
            guint8      bytes[16])
{
  if (!gr_uid_is_valid (text))
    return FALSE;

  for (int i = 0, n = 0; text[i] != '\0'; i++)
    {
      if (text[i] == '-')
        continue;
      bytes[n / 2] = (guint8) (bytes[n / 2] << 4 | g_ascii_xdigit_value (text[i]));
      n++;
    }
  return TRUE;
}

/**
 * gr_uid_for_name:
 * @space: the UUID of the name space
 * @name: UTF-8 text that is unique within @space
 *
 * Makes the identifier that @name always has within @space, on every
 * computer, so that what a guide contains keeps its identity when the guide
 * is read again.  RFC 9562, section 5.5 (name-based, SHA-1).
 *
 * Returns: (transfer full): a version 5 UUID in lower case
 */
char *
gr_uid_for_name (const char *space,
                 const char *name)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA1);
  guint8 d[20];
  guint8 bytes[16] = { 0 };
  gsize length = sizeof d;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (parse_uuid (space, bytes), NULL);

  g_checksum_update (sum, bytes, sizeof bytes);
  g_checksum_update (sum, (const guchar *) name, (gssize) strlen (name));
  g_checksum_get_digest (sum, d, &length);
  d[6] = (guint8) ((d[6] & 0x0f) | 0x50);
  d[8] = (guint8) ((d[8] & 0x3f) | 0x80);

  return g_strdup_printf ("%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", d[0], d[1], d[2],
                          d[3], d[4], d[5], d[6], d[7], d[8], d[9], d[10], d[11], d[12], d[13], d[14], d[15]);
}

/**
 * gr_uid_is_valid:
 * @uid: (nullable): text that may be an identifier
 *
 * Returns: whether @uid has the shape of a UUID in lower case
 */
gboolean
gr_uid_is_valid (const char *uid)
{
  if (uid == NULL || strlen (uid) != 36)
    return FALSE;

  for (int i = 0; i < 36; i++)
    {
      gboolean dash = i == 8 || i == 13 || i == 18 || i == 23;

      if (dash ? uid[i] != '-' : !(g_ascii_isdigit (uid[i]) || (uid[i] >= 'a' && uid[i] <= 'f')))
        return FALSE;
    }
  return TRUE;
}
