/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-stories-page.h"

#include "gr-about-group.h"
#include "gr-coverage-view.h"
#include "gr-inbox.h"
#include "gr-library.h"
#include "gr-private-words.h"
#include "gr-stories-state.h"
#include "gr-story-editor.h"

G_BEGIN_DECLS

struct _GrStoriesPage
{
  GrPage parent_instance;

  GrStoriesState *state;
  GrInbox *inbox;
  GrPrivateWords *private_words;
  gboolean finding; /* somebody asked to look for a story */
  GPtrArray *unsaved; /* drafts whose editor was left before they were on disk */

  AdwNavigationView *navigation;
  AdwNavigationPage *list_page;
  GrCoverageView *coverage;
  GtkWidget *switcher_bar;
  GtkStack *stack;
  GtkViewport *viewport;
  GtkWidget *empty;
  AdwPreferencesGroup *group;
  GtkLabel *story_count;
  GtkWidget *tools;
  GtkSearchEntry *search;
  GtkMenuButton *list_menu;
  GtkListBox *rows;
  GtkWidget *nothing;
  GtkButton *more;
  GtkLabel *situation_count;
  AdwEntryRow *add_row;
  GtkButton *add_button;
  GtkListBox *situations;
  GrAboutGroup *about;
};

/* What to do once a change is on disk; @uid is of what it is about. */
typedef void (*GrStoriesPageDone) (GrStoriesPage *self, const char *uid, const char *title);

/* In gr-stories-page.c */
GrLibrary     *gr_stories_page_library            (GrStoriesPage      *self);
GrStoryEditor *gr_stories_page_get_editor         (GrStoriesPage      *self);
GrStoryEditor *gr_stories_page_open               (GrStoriesPage      *self,
                                                   const char         *uid);

/* In gr-stories-page-actions.c */
void           gr_stories_page_class_init_actions (GrStoriesPageClass *klass);
void           gr_stories_page_commit             (GrStoriesPage      *self,
                                                   GrChange           *change,
                                                   const char         *title,
                                                   GrStoriesPageDone   done);
void           gr_stories_page_discard_empty      (GrStoriesPage      *self,
                                                   GrStoryDrafts      *drafts);

/* In gr-stories-page-list.c */
void           gr_stories_page_class_init_list    (GrStoriesPageClass *klass);
void           gr_stories_page_start_list         (GrStoriesPage      *self);
void           gr_stories_page_update_list        (GrStoriesPage      *self);

/* In gr-stories-page-words.c: words that leave the computer only under another name */
void           gr_stories_page_class_init_words   (GrStoriesPageClass *klass);

/* In gr-stories-page-inbox.c */
void           gr_stories_page_class_init_inbox   (GrStoriesPageClass *klass);
void           gr_stories_page_start_inbox        (GrStoriesPage      *self);
void           gr_stories_page_add                (GrStoriesPage      *self,
                                                   const char         *text);
void           gr_stories_page_show_situation     (GrStoriesPage      *self,
                                                   const char         *uid);
void           gr_stories_page_delete_situation   (GrStoriesPage      *self,
                                                   GrSituation        *situation);

G_END_DECLS
