/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum {
  GR_PDF_END, /* nothing more, or nothing that can be read */
  GR_PDF_NUMBER,
  GR_PDF_NAME,
  GR_PDF_TEXT, /* (…) or <…> */
  GR_PDF_OPEN, /* << or [ */
  GR_PDF_CLOSE, /* >> or ] */
  GR_PDF_WORD, /* R, stream, true, … */
} GrPdfTokenKind;

typedef struct
{
  GrPdfTokenKind kind;
  gsize start, end;
} GrPdfToken;

typedef struct
{
  guint number; /* in the file it was read from */
  gsize start, end; /* of the value, which for a stream is its dictionary */
  gsize rest;       /* end of all that belongs to it, a stream's bytes too */
} GrPdfObject;

/**
 * GrPdfFile:
 *
 * A plain PDF as cairo writes it, read from its cross-reference table: one
 * section, no object streams.  Whatever is in the bytes, nothing outside of
 * them is read.
 */
typedef struct
{
  const char *data; /* of the bytes it was read from */
  gsize length;
  GArray *objects; /* GrPdfObject, in the order in which they stand */
  guint *places;   /* by number: index in objects + 1; 0: not written */
  guint n_numbers;
  guint root;
  guint info;
} GrPdfFile;

GrPdfFile         *gr_pdf_file_read       (const char        *data,
                                           gsize              length);
void               gr_pdf_file_free       (GrPdfFile         *self);
const GrPdfObject *gr_pdf_file_get        (const GrPdfFile   *self,
                                           guint              number);
gboolean           gr_pdf_file_find       (const GrPdfFile   *self,
                                           const GrPdfObject *object,
                                           const char        *key,
                                           GrPdfToken        *value);
guint              gr_pdf_file_find_link  (const GrPdfFile   *self,
                                           const GrPdfObject *object,
                                           const char        *key);
gboolean           gr_pdf_file_is_of      (const GrPdfFile   *self,
                                           const GrPdfObject *object,
                                           const char        *key,
                                           const char        *name);

GrPdfToken         gr_pdf_token_next      (const GrPdfFile   *self,
                                           gsize              at,
                                           gsize              end);
gsize              gr_pdf_token_skip      (const GrPdfFile   *self,
                                           gsize              at,
                                           gsize              end);
gboolean           gr_pdf_token_is        (const GrPdfFile   *self,
                                           const GrPdfToken  *token,
                                           const char        *text);
gboolean           gr_pdf_token_number    (const GrPdfFile   *self,
                                           const GrPdfToken  *token,
                                           guint             *number);
gboolean           gr_pdf_token_reference (const GrPdfFile   *self,
                                           const GrPdfToken  *token,
                                           gsize              end,
                                           guint             *number,
                                           gsize             *after);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GrPdfFile, gr_pdf_file_free)

G_END_DECLS
