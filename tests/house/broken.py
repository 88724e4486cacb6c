#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks each house rule once, in a small house made for it, and asks whether that is noticed.  Prints TAP."""
import sys
import tempfile
from pathlib import Path

import house
from rooms import FLOORS

SPDX = 'SPDX-License-Identifier: GPL-3.0-or-later'
C = f'/* {SPDX} */\n'
ID = 'org.example.House'

def quiz(answers, right='yes'):
    """A guide's quiz with these answers, whose right options read like this."""
    def item(n, answer):
        options = ''.join(f'**{x})** because {right if x == answer else "yes"}\n' for x in 'ABCD')
        return f'**Question {n}:** Why?\n{options}**Answer:** {answer}\n**Explanation:** so\n'
    return f'<!-- {SPDX} -->\n' + '\n'.join(item(n, a) for n, a in enumerate(answers, 1))


PAGE = f'// {SPDX}\ntemplate $GrToday: Adw.NavigationPage {{}}\n'

SOUND = {
    'meson.build': f"# {SPDX}\nproject('house',\n  version: '1.0')\napplication_id = '{ID}'\n",
    'dev': f'#!/bin/sh\n# {SPDX}\n',
    'po/POTFILES.in': f'# {SPDX}\nsrc/core/base/gr-word.c\ndata/greenroom.metainfo.xml.in\n',
    'data/greenroom.metainfo.xml.in': f'<!-- {SPDX} --><release version="1.0"/>\n',
    'resources/guides/small.md': quiz('ABCD', 'no'),
    'src/DESIGN.md': ''.join(f'| {floor} | {room} | what it is |\n' for room, floor in FLOORS.items()),
    'resources/ui/plan.blp': PAGE + 'Adw.HeaderBar { $GrTimerPill pill {} }\npill.halign: end;\n',
    'src/core/base/gr-word.h': C,
    'src/core/base/gr-word.c': C + '#include "gr-word.h"\n/* TO DO: "SELECT x FROM y" */\nputs (_("A word"));\n',
    'src/core/model/gr-entity-private.h': C,
    'src/core/store/gr-store.h': C,
    'src/core/store/gr-store.c': C + '#include "gr-word.h"\nrun ("SELECT uid FROM story"); sqlite3_step (s);\n'
                                     'g_strdup_printf ("PRAGMA user_version = %d", version);\n',
    'src/core/library/gr-library.c': C + '#include "gr-store.h"\n#include "gr-entity-private.h"\n',
    'src/shell/app/gr-window.c': C + '#include "config.h"\ngtk_init ();\n',
    'src/main.c': C + '#include "gr-word.h"\n',
}

# (the check that must notice, the file, what is added to it or, after a “=”, what stands in it instead)
BREAKS = [
    ('floors', 'src/core/base/gr-word.c', '#include "gr-store.h"\n'),
    ('floors', 'src/core/study/gr-quiz.c', C + '#include "gr-store.h"\n'),
    ('floors', 'src/shell/widgets/gr-bar.c', C + '#include "gr-store.h"\n'),
    ('floors', 'src/core/store/gr-store.c', '#include "gr-entity-private.h"\n'),
    ('floors', 'src/core/shed/gr-shed.c', C),
    ('alone', 'src/core/library/gr-library.c', 'sqlite3_step (s);\n'),
    ('alone', 'src/core/store/gr-store.c', 'json_node_new (0);\n'),
    ('alone', 'src/core/store/gr-store.c', '#include <gtk/gtk.h>\n'),
    ('alone', 'src/core/base/gr-word.c', 'static GtkWidget *w;\n'),
    ('alone', 'src/core/store/gr-store.c', '#include <cairo/cairo.h>\n'),
    ('alone', 'src/core/store/gr-store.c', 'g_thread_new ("a", f, NULL);\n'),
    ('design', 'src/DESIGN.md', '| 3 | core/cellar | not on the map |\n'),
    ('design', 'src/DESIGN.md', '='),
    ('sizes', 'src/core/base/gr-word.c', '\n' * 601),
    ('sizes', 'dev', '\n' * 251),
    ('licences', 'src/core/base/gr-word.h', '= /* none */\n'),
    ('licences', 'resources/ui/today.blp', '= using Gtk 4.0;\n'),
    ('licences', 'tests/ui/shots', '=#!/bin/sh\n'),
    ('translations', 'src/core/store/gr-store.c', 'puts (_("Another"));\n'),
    ('translations', 'resources/ui/today.blp', f'// {SPDX}\nlabel: _("Today");\n'),
    ('translations', 'src/core/base/gr-word.c', '=' + C),
    ('translations', 'po/POTFILES.in', 'src/core/base/gr-word.c\n'),
    ('timer', 'resources/ui/today.blp', PAGE + 'Adw.HeaderBar {}\n'),
    ('timer', 'resources/ui/today.blp', PAGE + 'Adw.HeaderBar { $GrTimerPill pill {} }\npill.visible: false;\n'),
    ('spin_rows', 'resources/ui/today.blp', f'// {SPDX}\nAdw.SpinRow hours {{ title: "Hours"; }}\n'),
    ('leftovers', 'src/core/base/gr-word.h', '/* ' + 'TO' + 'DO */\n'),
    ('leftovers', 'data/a.txt', 'see /ho' + 'me/someone/notes\n'),
    ('sql', 'src/core/library/gr-library.c', 'run ("SELECT uid FROM story");\n'),
    ('sql', 'src/core/store/gr-store.c', 'g_strdup_printf ("SELECT uid FROM %s", table);\n'),
    ('sql', 'src/core/store/gr-store.c', 'g_strconcat ("DELETE FROM story WHERE title = ", title, NULL);\n'),
    ('identity', 'src/shell/app/gr-window.c', f'"{ID}"\n'),
    ('identity', 'data/greenroom.metainfo.xml.in', '=<release version="2.0"/>\n'),
    ('guides', 'resources/guides/small.md', '=' + quiz('ABCD', 'it is the sensible thing to do')),
    ('guides', 'resources/guides/small.md', '=' + quiz('BBBB', 'no')),
    ('guides', 'resources/guides/small.md', '=' + quiz('ABCD', 'yes').replace('**Answer:** B', '')),
    ('desktop', f'_build/data/{ID}.desktop', '=[Desktop Entry]\nType=Nothing\n'),
    ('metainfo', f'_build/data/{ID}.metainfo.xml', '=<component/>\n'),
    ('settings', f'_build/data/{ID}.gschema.xml', '=<schemalist><schema id="x"><key/></schema></schemalist>\n'),
    ('flatpak', f'flatpak/{ID}.yml', '=id: org.example.Other\n'),
    ('flatpak', f'flatpak/{ID}.yml', f'=id: {ID}\nfinish-args: [--share=network]\n'),
]
TEXTUAL = house.CHECKS[:12]  # the others ask a validator about a built file


def build(folder, files):
    for name, text in files.items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return house.Tree(folder, Path(folder) / '_build')


def broken(name, text):
    return {**SOUND, name: text[1:] if text.startswith('=') else SOUND.get(name, '') + text}


def main():
    print(f'1..{len(BREAKS) + 1}')
    status = 0
    with tempfile.TemporaryDirectory() as folder:
        tree = build(folder, SOUND)
        wrong = [p for check in TEXTUAL for p in check(tree)]
        print(f'{"not " if wrong else ""}ok 1 - a sound house passes')
        for p in wrong:
            print(f'# {p}')
        status = bool(wrong)
    for n, (check, name, text) in enumerate(BREAKS, 2):
        with tempfile.TemporaryDirectory() as folder:
            try:
                seen = list(getattr(house, f'check_{check}')(build(folder, broken(name, text))))
            except house.Skip as reason:
                print(f'ok {n} - {check} # SKIP {reason}')
                continue
        print(f'{"" if seen else "not "}ok {n} - {check} notices {text[:40].strip()!r} in {name}')
        status = status or not seen
    return int(status)


if __name__ == '__main__':
    sys.exit(main())
