# SPDX-License-Identifier: GPL-3.0-or-later
"""The map of the house: which rooms there are, on which floor, and what one of them alone may know.

A room may include its own headers and those of the floors below, never those of its neighbours.  To add a room
is one line here and one in src/DESIGN.md.
"""

FLOORS = {
    'core/base': 0,
    'core/model': 1,
    'core/markup': 1,
    'core/guide': 2,
    'core/study': 2,
    'core/stories': 2,
    'core/plan': 2,
    'core/voice': 2,
    'core/store': 2,
    'core/library': 3,
    'core/exchange': 3,
    'core/agenda': 4,
    'core/portfolio': 5,
    'core/cli': 6,
    'shell/widgets': 5,
    'shell/today': 6,
    'shell/guide': 6,
    'shell/quiz': 6,
    'shell/review': 6,
    'shell/stories': 6,
    'shell/practice': 6,
    'shell/plan': 6,
    'shell/outcomes': 6,
    'shell/portfolio': 6,
    'shell/app': 7,
}
STREET = 8  # src/main.c: it may know the whole house

# Lower floors that a room may not know all the same: widgets are given what they show.
NEVER = {'shell/widgets': ('core/library', 'core/store', 'core/exchange')}

# A private header is for its own room, with these exceptions.
PRIVATE = {'gr-entity-private.h': ('core/library',)}

# Headers that the build makes.
GENERATED = {'config.h', 'gr-resources.h'}

# (what, the words that show it, the part of src that is asked, the rooms that may)
ALONE = [
    ('SQLite', r'\bsqlite3_\w+|<sqlite3\.h>', '', ('core/store',)),
    ('cmark', r'\bcmark_\w+|<cmark\.h>', '', ('core/markup',)),
    ('JSON', r'\bjson_(?:array|builder|from|generator|node|object|parser|path|reader|to)_\w+|<json-glib/', '',
     ('core/exchange',)),
    ('libical', r'\bical(?:component|error|memory|parameter|parser|property|time|timezone|value)(?:type\b|_\w+)|<libical/', '',
     ('core/exchange',)),
    ('cairo and Pango', r'\b(?:cairo|pango)_\w+|<(?:cairo|pango)[\w/-]*\.h>', 'core', ('core/portfolio',)),
    ('GStreamer', r'\bgst_\w+|\bGst[A-Z]\w*|\bGST_\w+|<gst/', '', ('core/voice',)),
    ('GTK', r'\b(?:gtk|gdk|gsk|adw)_\w+|\b(?:Gtk|Gdk|Gsk|Adw)[A-Z]\w*|<(?:gtk|gdk|gsk)/|<adwaita\.h>', 'core', ()),
    ('GtkSourceView and libspelling',
     r'\b(?:gtk_source|spelling)_\w+|\b(?:GtkSource|Spelling)[A-Z]\w*|<(?:gtksourceview/|libspelling\.h)', '',
     ('shell/widgets',)),
    ('threads', r'\bg_thread_(?:new|try_new|pool_new)\w*|\bg_task_run_in_thread\w*', 'core', ('core/library',)),
]
