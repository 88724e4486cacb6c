/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-stories-page.h"

#include "gr-library.h"
#include "gr-stories-state.h"
#include "gr-story-editor.h"

G_BEGIN_DECLS

struct _GrStoriesPage
{
  GrPage parent_instance;

  GrStoriesState *state;
  GPtrArray *unsaved; /* drafts whose editor was left before they were on disk */

  AdwNavigationView *navigation;
  AdwNavigationPage *list_page;
  GtkStack *stack;
  GtkViewport *viewport;
  GtkWidget *empty;
  AdwPreferencesGroup *group;
  GtkListBox *rows;
  AdwPreferencesGroup *add_group;
  AdwEntryRow *add_row;
  GtkButton *add_button;
};

/* In gr-stories-page.c */
GrLibrary     *gr_stories_page_library            (GrStoriesPage      *self);
GrStoryEditor *gr_stories_page_get_editor         (GrStoriesPage      *self);
GrStoryEditor *gr_stories_page_open               (GrStoriesPage      *self,
                                                   const char         *uid);

/* In gr-stories-page-actions.c */
void           gr_stories_page_class_init_actions (GrStoriesPageClass *klass);
void           gr_stories_page_add                (GrStoriesPage      *self,
                                                   const char         *title);
void           gr_stories_page_discard_empty      (GrStoriesPage      *self,
                                                   GrStoryDrafts      *drafts);

G_END_DECLS
