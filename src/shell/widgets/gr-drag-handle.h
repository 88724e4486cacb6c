/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * GrDragHandle:
 *
 * Shows that a row can be dragged, at its start.  It is a picture and nothing
 * more: the row is what is dragged, and its menu and keys move it too, so
 * that neither the keyboard nor a screen reader stops here.  Where the page
 * has little room, which is what a breakpoint of it says, the words have it.
 */
#define GR_TYPE_DRAG_HANDLE (gr_drag_handle_get_type ())
G_DECLARE_FINAL_TYPE (GrDragHandle, gr_drag_handle, GR, DRAG_HANDLE, AdwBin)

G_END_DECLS
