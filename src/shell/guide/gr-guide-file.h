/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "gr-guide-draft.h"

G_BEGIN_DECLS

#define GR_GUIDE_FILE_SEVERITIES (GR_GUIDE_ERROR + 1)

/**
 * GrGuideCounts:
 *
 * How much of each kind was recognised in a guide, or in several.
 */
typedef struct
{
  guint sections;
  guint questions;
  guint items;
  guint confusions;
  guint reflections;
  guint projects;
} GrGuideCounts;

/**
 * GrGuideFileRemark:
 * @severity: how much it matters
 * @message: a sentence
 * @lines: (element-type guint): the lines it is about, from 1; empty where it is about the whole file
 * @texts: (element-type utf8): what stands on them; fewer than @lines where that is not known
 *
 * Something worth a look in a guide that is to be imported.
 */
typedef struct
{
  GrGuideSeverity severity;
  char *message;
  GArray *lines;
  GPtrArray *texts;
} GrGuideFileRemark;

/**
 * GrGuideFile:
 * @file: where it is
 * @name: what it is called
 * @error: (nullable): why it is refused
 * @title: (nullable): the guide's; %NULL where it is refused
 * @language: (nullable): the guide's
 * @n_lines: of the file; 0 for a guide pack
 * @counts: what was recognised
 * @remarks: (element-type GrGuideFileRemark): what is worth a look
 *
 * What is told of a file before it is imported; plain data, so that a thread
 * can make it.  It does not hold the guide: a folder may have a thousand of
 * them, and each is read again when it is its turn.
 */
typedef struct
{
  GFile *file;
  char *name;
  GError *error;
  char *title;
  char *language;
  guint n_lines;
  GrGuideCounts counts;
  GPtrArray *remarks;
} GrGuideFile;

GrGuideFile *gr_guide_file_new  (GFile        *file);
void         gr_guide_file_free (gpointer      self);
void         gr_guide_file_read (GrGuideFile  *self,
                                 guint         room[GR_GUIDE_FILE_SEVERITIES],
                                 guint        *n_more,
                                 GCancellable *cancellable);

G_END_DECLS
