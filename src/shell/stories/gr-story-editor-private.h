/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-story-editor.h"

G_BEGIN_DECLS

/* The editor's second concern: a copy of the text in a file, for when the library refuses it. */
void gr_story_editor_save_copy (GrStoryEditor *self);
void gr_story_editor_copied    (GrStoryEditor *self);

G_END_DECLS
