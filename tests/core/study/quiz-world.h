/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "gr-quiz-session.h"

G_BEGIN_DECLS

/* A quiz with four choices an item, in memory. */
typedef struct
{
  GrQuiz *quiz;
  GListStore *items;
  GListStore *choices;
  GListStore *keys;
} World;

gpointer       make        (const char    *type,
                            const char    *uid);
void           put         (gpointer       entity,
                            const char    *field,
                            GrValue        value);
void           world_init  (World         *world,
                            guint          n_items,
                            guint          right);
void           retire      (World         *world,
                            guint          i);
void           world_clear (World         *world);
void           add_item    (World         *world,
                            guint          i,
                            guint          n_choices,
                            guint          right);
void           add_key     (World         *world,
                            const char    *uid,
                            const char    *item,
                            const char    *choice,
                            const char    *reason);
void           add_wrong   (World         *world,
                            const char    *uid,
                            const char    *item,
                            const char    *choice,
                            const char    *reason);
GrQuizSession *start       (World         *world,
                            gint64         seed);
GrQuizPicks    pick_named  (GrQuizSession *session,
                            guint          index,
                            const char    *choice);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (World, world_clear)

G_END_DECLS
