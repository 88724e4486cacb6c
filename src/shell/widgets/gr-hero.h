/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrHero:
 *
 * The one card at the top of a page that says what to do now, with the page's
 * one blue button.  Under its sentence there is room for one more widget, a
 * [class@Thread] for instance: the child.  The button activates the action;
 * without an action it emits [signal@Hero::activated].
 *
 * Properties: "caption", "title", "sentence", "button-label" (with a mnemonic;
 * no label, no button), "child", "action-name" and "action-target" of the
 * button, "narrow" (set by the page's breakpoint: the button goes below).
 * Texts are not markup; an empty one takes no room.
 */
#define GR_TYPE_HERO (gr_hero_get_type ())
G_DECLARE_FINAL_TYPE (GrHero, gr_hero, GR, HERO, GtkWidget)

GtkWidget  *gr_hero_new        (void);
const char *gr_hero_get_title  (GrHero     *self);
void        gr_hero_set_texts  (GrHero     *self,
                                const char *caption,
                                const char *title,
                                const char *sentence,
                                const char *button_label);
void        gr_hero_set_action (GrHero     *self,
                                const char *action,
                                GVariant   *target);
void        gr_hero_set_child  (GrHero     *self,
                                GtkWidget  *child);

G_END_DECLS
