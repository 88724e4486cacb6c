/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "gr-pdf-text.h"

/* How numbers and words are written: for cairo's tags, in a PDF, in its metadata. */

/* With a point whatever the locale: a comma would end cairo's tag, and with it the file. */
void
gr_pdf_append_number (GString *out,
                      double   value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append (out, g_ascii_formatd (text, sizeof text, "%.3f", value));
}

/* Attributes of cairo's tags are "name='value'"; quotes and backslashes of the value are escaped. */
void
gr_pdf_append_attribute (GString    *out,
                         const char *name,
                         const char *value)
{
  g_string_append_printf (out, " %s='", name);
  for (const char *p = value; *p != '\0'; p++)
    {
      if (*p == '\'' || *p == '\\')
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p);
    }
  g_string_append_c (out, '\'');
}

static void
append_unit (GString *out,
             guint32  unit)
{
  g_string_append_printf (out, "%04X", unit);
}

/* A text string of ISO 32000-1, 7.9.2.2: UTF-16BE behind a byte order mark, in hexadecimal, so that nothing in it can
 * be taken for syntax. */
void
gr_pdf_append_text (GString    *out,
                    const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  g_string_append (out, "<FEFF");
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c >= 0x10000)
        {
          append_unit (out, 0xd800 + ((c - 0x10000) >> 10));
          append_unit (out, 0xdc00 + ((c - 0x10000) & 0x3ff));
        }
      else
        append_unit (out, c);
    }
  g_string_append_c (out, '>');
}

/* An address in a PDF is ASCII; what is escaped already stays as it is. */
char *
gr_pdf_make_uri (const char *uri)
{
  return g_uri_escape_string (
      uri, G_URI_RESERVED_CHARS_GENERIC_DELIMITERS G_URI_RESERVED_CHARS_SUBCOMPONENT_DELIMITERS "%", FALSE);
}

/* Characters that XML has no place for, even escaped, become spaces. */
static char *
escape_xml (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  for (char *p = valid; *p != '\0'; p++)
    if ((guchar) *p < 0x20 && *p != '\n' && *p != '\t')
      *p = ' ';
  return g_markup_escape_text (valid, -1);
}

static void
append_property (GString    *out,
                 const char *before,
                 const char *value,
                 const char *after)
{
  g_autofree char *escaped = NULL;

  if (value == NULL || value[0] == '\0')
    return;
  escaped = escape_xml (value);
  g_string_append_printf (out, "%s%s%s\n", before, escaped, after);
}

/* The metadata once more, as a packet of XMP (ISO 16684-1).  It says the same as the information dictionary, and claims
 * no conformance to a standard. */
char *
gr_pdf_make_xmp (const char *title,
                 const char *author,
                 const char *language,
                 const char *created)
{
  GString *out = g_string_new ("<?xpacket begin=\"\357\273\277\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                               "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                               "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                               "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
                               "<dc:format>application/pdf</dc:format>\n");

  append_property (out, "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">", title, "</rdf:li></rdf:Alt></dc:title>");
  append_property (out, "<dc:creator><rdf:Seq><rdf:li>", author, "</rdf:li></rdf:Seq></dc:creator>");
  append_property (out, "<dc:language><rdf:Bag><rdf:li>", language, "</rdf:li></rdf:Bag></dc:language>");
  append_property (out, "<xmp:CreateDate>", created, "</xmp:CreateDate>");
  g_string_append (out, "<xmp:CreatorTool>Greenroom</xmp:CreatorTool>\n"
                        "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
  return g_string_free_and_steal (out);
}
