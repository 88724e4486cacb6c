/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-doc.h"

GrDoc *doc_with_strange_title (void);
GrDoc *doc_with_nothing (void);
GrDoc *doc_with_word (void);
GrDoc *doc_with_skipped_levels (void);
GrDoc *doc_with_headings_only (void);
GrDoc *doc_with_entries_without_parts (void);
GrDoc *doc_with_long_word (void);
GrDoc *doc_with_long_paragraph (void);
GrDoc *doc_with_spaces (void);
GrDoc *doc_with_controls (void);
GrDoc *doc_with_one_point (void);
GrDoc *doc_with_many_points (void);
GrDoc *doc_with_right_to_left_points (void);
GrDoc *doc_with_long_table (void);
GrDoc *doc_with_tall_row (void);
GrDoc *doc_with_wide_table (void);
GrDoc *doc_with_poor_tables (void);
GrDoc *doc_with_one_bar (void);
GrDoc *doc_with_no_bar (void);
GrDoc *doc_with_many_bars (void);
GrDoc *doc_with_tall_card (void);
GrDoc *doc_with_facts (void);
GrDoc *doc_with_links (void);
GrDoc *doc_with_long_links (void);
GrDoc *doc_with_styles (void);
GrDoc *doc_with_emoji (void);
GrDoc *doc_with_chinese (void);
GrDoc *doc_with_arabic (void);
GrDoc *doc_with_breaks (void);
GrDoc *doc_with_old_fashioned (void);
