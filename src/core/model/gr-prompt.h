/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-entity.h"

G_BEGIN_DECLS

#define GR_TYPE_PROMPT (gr_prompt_get_type ())
G_DECLARE_FINAL_TYPE (GrPrompt, gr_prompt, GR, PROMPT, GrEntity)

const char *gr_prompt_get_guide    (GrPrompt *self);
const char *gr_prompt_get_section  (GrPrompt *self);
const char *gr_prompt_get_text     (GrPrompt *self);
double      gr_prompt_get_position (GrPrompt *self);
gint64      gr_prompt_get_line     (GrPrompt *self);
gboolean    gr_prompt_get_retired  (GrPrompt *self);

G_END_DECLS
