#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""House rules that a compiler does not know, as TAP.

usage: house.py SOURCE-FOLDER BUILD-FOLDER

A check takes the tree and gives a list of sentences, one for each thing that is wrong.
"""
import json
import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from rooms import ALONE, FLOORS, GENERATED, NEVER, PRIVATE, STREET

MOST_LINES, MOST_MEDIAN, MOST_OF_NINE_TENTHS, MOST_DEV = 600, 220, 400, 250
LICENSED = {'.c', '.h', '.blp', '.ui', '.css', '.sql', '.py', '.sh', '.yml', '.xml', '.svg', '.in', '.build'}
TOKEN = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|/\*.*?\*/|//[^\n]*', re.S)
TRANSLATED = re.compile(r'\b(?:_|N_|C_|NC_|Q_|ngettext|g_dn?gettext|g_dpgettext2?)\s*\(')
SQL = re.compile(r'"\s*(?:SELECT\s+[\w*(]|INSERT\s+(?:OR|INTO)\b|UPDATE\s+[a-z_%]|DELETE\s+FROM\b|PRAGMA\s+[a-z]'
                 r'|(?:CREATE|DROP|ALTER)\s+(?:TABLE|INDEX|TRIGGER|VIEW|VIRTUAL|UNIQUE)\b'
                 r'|select\s[^"]*\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s)')
PAGE = re.compile(r'^template \$\w+: (?:\$GrPage|Adw\.NavigationPage)\b', re.M)
PUT_TOGETHER = re.compile(r'(?:printf|g_strconcat|g_strjoin)\s*\((?:[^;"]|"(?:\\.|[^"\\])*")*;')


class Skip(Exception):
    """A check that cannot be made here, with the reason."""


class Tree:
    """The files of a checkout, without what was built in it."""

    def __init__(self, top, build=None):
        self.top, self.build = Path(top), Path(build) if build else None
        self.files = sorted(self.walk(self.top))

    def walk(self, folder):
        for path in folder.iterdir():
            if path.name in ('.git', '__pycache__') or path.name.startswith('_build') or path == self.build:
                continue
            if path.is_dir() and not path.is_symlink():
                yield from self.walk(path)
            elif path.is_file():
                yield path.relative_to(self.top)

    def under(self, *folders, ends=None):
        return [f for f in self.files
                if f.parts[0] in folders and (ends is None or f.name.endswith(ends))]

    def text(self, path):
        return (self.top / path).read_text(errors='replace')

    def code(self, path):
        """The text with its comments emptied, so that line numbers stay."""
        def empty(m):
            return m[0] if m[0][0] in '"\'' else '\n' * m[0].count('\n') or ' '
        return TOKEN.sub(empty, self.text(path))


def room_of(path):
    """'core/store' of src/core/store/gr-store.c; None for what lies in no room, such as src/main.c."""
    return '/'.join(path.parts[1:3]) if len(path.parts) > 3 else None


def find(pattern, text):
    """(line, match) of every match."""
    for m in re.finditer(pattern, text):
        yield text.count('\n', 0, m.start()) + 1, m[0]


def check_floors(tree):
    """a room includes its own headers and those of lower floors"""
    sources = tree.under('src', ends=('.c', '.h'))
    home = {f.name: room_of(f) for f in sources if f.suffix == '.h'}
    for f in sources:
        here = room_of(f)
        if here is not None and here not in FLOORS:
            yield f'{f}: the room {here} is not on the map in tests/house/rooms.py'
            continue
        floor = STREET if here is None else FLOORS[here]
        for line, include in find(r'(?m)^\s*#\s*include\s+"[^"]+"', tree.code(f)):
            name = include.split('"')[1]
            there = home.get(name)
            if name in GENERATED or name not in home or there == here:
                continue  # a name that no room has does not compile, which is enough
            if FLOORS.get(there, STREET) >= floor or there in NEVER.get(here, ()):
                yield f'{f}:{line}: {here} must not know {there} ({name})'
            elif name.endswith('-private.h') and here not in PRIVATE.get(name, ()):
                yield f'{f}:{line}: {name} is private to {there}'


def check_alone(tree):
    """a library that one room alone knows appears in no other"""
    for f in tree.under('src', ends=('.c', '.h')):
        code, room = TOKEN.sub(lambda m: '""' if m[0][0] == '"' else m[0], tree.code(f)), room_of(f)
        for what, words, part, rooms in ALONE:
            if room in rooms or not '/'.join(f.parts[1:]).startswith(part):
                continue
            for line, word in find(words, code):
                yield f'{f}:{line}: {word}: {what} is for {" and ".join(rooms) or "src/shell"} alone'


def check_design(tree):
    """src/DESIGN.md tells of every room, on its floor"""
    text = tree.text(Path('src/DESIGN.md'))
    told = {room: int(floor) for floor, room in re.findall(r'(?m)^\| (\d) \| (\w+/\w+) \|', text)}
    for room in sorted(set(told) | set(FLOORS)):
        if told.get(room) != FLOORS.get(room):
            yield f'{room} is on floor {told.get(room)} in DESIGN.md and on {FLOORS.get(room)} in rooms.py'


def check_sizes(tree):
    """no source file is long, most are short"""
    lines = {f: tree.text(f).count('\n') for f in tree.under('src', 'tests', ends='.c')}
    for f, n in lines.items():
        if n > MOST_LINES:
            yield f'{f} has {n} lines, more than {MOST_LINES}: split it by concern'
    own = sorted(n for f, n in lines.items() if f.parts[0] == 'src')
    if own and statistics.median(own) > MOST_MEDIAN:
        yield f'the median of src is {statistics.median(own)} lines, more than {MOST_MEDIAN}'
    if own and own[(len(own) * 9 + 9) // 10 - 1] > MOST_OF_NINE_TENTHS:
        yield f'a tenth of src has more than {MOST_OF_NINE_TENTHS} lines'
    dev = tree.text(Path('dev')).count('\n')
    if dev > MOST_DEV:
        yield f'dev has {dev} lines, more than {MOST_DEV}'


def check_licences(tree):
    """every source names its licence at its top"""
    for f in tree.files:
        if 'data' in f.parts[1:] or f.name == 'COPYING':
            continue
        first = tree.text(f).split('\n', 3)[:3]
        wanted = f.suffix in LICENSED or first[0].startswith('#!') or f.parts[:2] == ('resources', 'guides')
        if wanted and 'SPDX-License-Identifier:' not in ' '.join(first):
            yield f'{f}: no SPDX-License-Identifier in its first lines'


def has_strings(tree, f):
    if f.suffix in ('.c', '.h'):
        code = re.sub(r'(?m)^\s*#\s*define.*$', '', tree.code(f))
        return TRANSLATED.search(TOKEN.sub('""', code)) is not None
    if f.suffix == '.blp':
        return re.search(r'\bC?_\s*\(\s*["\']', tree.code(f)) is not None
    if f.suffix == '.ui':
        return 'translatable="yes"' in tree.text(f)
    return f.name.endswith(('.desktop.in', '.metainfo.xml.in', '.gschema.xml.in'))


def check_translations(tree):
    """po/POTFILES.in lists exactly the files with words for people"""
    lines = [s.strip() for s in tree.text(Path('po/POTFILES.in')).splitlines()]
    listed = [s for s in lines if s and not s.startswith('#')]
    found = {f.as_posix() for f in tree.under('src', 'data', 'resources') if has_strings(tree, f)}
    for f in sorted(found - set(listed)):
        yield f'{f} has words for people and is not in po/POTFILES.in'
    for f in sorted(set(listed) - found):
        yield f'{f} is in po/POTFILES.in and has no words for people'
    for f in sorted({f for f in listed if listed.count(f) > 1}):
        yield f'{f} is in po/POTFILES.in twice'


def check_timer(tree):
    """the running timer is in the header of every page, however narrow"""
    for f in tree.under('resources', ends='.blp'):
        text = tree.text(f)
        if not PAGE.search(text) or 'HeaderBar' not in text:
            continue
        pill = re.search(r'\$GrTimerPill\s*(\w*)', text)
        if pill is None:
            yield f'{f} has a header without the running timer'
            continue
        for line, _ in find(rf'\b(?:timer\w*|{pill[1] or "timer"})\.visible: false', text):
            yield f'{f}:{line} hides the running timer'


def check_spin_rows(tree):
    """libadwaita 1.7 hides a spin row from screen readers unless it is told that it is a list item"""
    for f in tree.under('resources', ends='.blp'):
        for line, _ in find(r'Adw\.SpinRow\b[^{;]*\{(?!\s*accessible-role: list_item;)', tree.text(f)):
            yield f'{f}:{line} has a spin row that screen readers do not see'


def check_leftovers(tree):
    """nothing is left open, and no path of one computer is kept"""
    for f in tree.under('src', 'resources', 'data', 'po', 'flatpak', ends=None):
        text = tree.text(f)
        if f.parts[0] == 'src':
            for line, word in find(r'\b(?:TODO|FIXME|XXX|HACK)\b', text):
                yield f'{f}:{line}: {word}'
        for line, word in find(r'(?<![\w.~/])/(?:home|root|tmp|work|Users)/\w+', text):
            yield f'{f}:{line}: {word}'


def check_sql(tree):
    """SQL is literal, and only in the store"""
    for f in tree.under('src', ends=('.c', '.h')):
        code = tree.code(f)
        if room_of(f) != 'core/store':
            for line, _ in find(SQL, code):
                yield f'{f}:{line}: SQL outside the store'
        elif 'sql' not in f.stem:  # the files with sql in their name make it from the field tables
            for line, call in find(PUT_TOGETHER, code):
                if SQL.search(call) and ('%s' in call or 'printf' not in call):
                    yield f'{f}:{line}: SQL put together from text: bind the value instead'


def application_id(tree):
    return re.search(r"(?m)^application_id = '([^']+)'", tree.text(Path('meson.build')))[1]


def check_identity(tree):
    """the application id is written in one place, the version in two that agree"""
    name = application_id(tree)
    for f in tree.under('src', 'data', 'resources', 'tests', 'dev'):
        for line, _ in find(re.escape(name), tree.text(f)):
            yield f'{f}:{line}: the application id is written out; it is defined in meson.build'
    version = re.search(r"(?m)^\s*version: '([^']+)'", tree.text(Path('meson.build')))[1]
    newest = re.search(r'<release version="([^"]+)"', tree.text(Path('data/greenroom.metainfo.xml.in')))
    if newest is None or newest[1] != version:
        yield f'the newest release in the metainfo is {newest and newest[1]}, meson.build says {version}'


def check_guides(tree):
    """in our own guides the length or the letter of an option tells nothing about the answer"""
    for f in tree.under('resources', ends='.md'):
        letters, longest = [], 0
        for number, item in re.findall(r'(?s)\*\*Question (\d+):\*\*(.*?)(?=\*\*Question |\n#|\Z)', tree.text(f)):
            options = {letter: len(text) for letter, text in re.findall(r'(?m)^\*\*([A-Z])\)\*\* (.+)$', item)}
            answer = re.search(r'(?m)^\*\*Answer:\*\* ([A-Z])$', item)
            if len(options) != 4 or answer is None or '**Explanation:**' not in item:
                yield f'{f}: question {number} needs four options, an answer and an explanation'
                continue
            letters.append(answer[1])
            longest += options[answer[1]] == max(options.values())
            middle = statistics.mean(options.values())
            for letter, n in options.items():
                if abs(n / middle - 1) > 0.2:
                    yield f'{f}: question {number}: option {letter} is {n} long, the four are {middle:.0f} on average'
        if letters and (len(set(letters)) < 4 or longest * 2 > len(letters)):
            yield f'{f}: the answers are {"".join(letters)}, {longest} of them the longest option'


def run(*command):
    """What a validator found wrong, as lines; nothing when it is content."""
    if shutil.which(command[0]) is None:
        raise Skip(f'{command[0]} is not installed')
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return [] if done.returncode == 0 else (done.stdout + done.stderr).strip().splitlines() or [f'{command[0]} failed']


def built(tree, ending):
    return str(tree.build / 'data' / (application_id(tree) + ending))


def check_desktop(tree):
    """the desktop file is valid"""
    yield from run('desktop-file-validate', built(tree, '.desktop'))


def check_metainfo(tree):
    """the metainfo is valid"""
    yield from run('appstreamcli', 'validate', '--no-net', '--override=url-homepage-missing=info',
                   built(tree, '.metainfo.xml'))


def check_settings(tree):
    """the settings are valid"""
    yield from run('glib-compile-schemas', '--strict', '--dry-run', str(tree.build / 'data'))


def check_flatpak(tree):
    """the Flatpak manifest is read, names this application and asks for no more than a window and a microphone need"""
    name = application_id(tree)
    path = tree.top / 'flatpak' / f'{name}.yml'
    problems = run('flatpak-builder', '--show-manifest', str(path))
    yield from problems
    if not problems:
        shown = subprocess.run(['flatpak-builder', '--show-manifest', str(path)], capture_output=True, check=True)
        manifest = json.loads(shown.stdout)
        if manifest.get('id') != name:
            yield f'{path.name} is for {manifest.get("id")}'
        for extra in set(manifest.get('finish-args', [])) - {
                '--socket=wayland', '--socket=fallback-x11', '--share=ipc', '--device=dri', '--socket=pulseaudio'}:
            yield f'{path.name} asks for {extra}'


CHECKS = [check_floors, check_alone, check_design, check_sizes, check_licences, check_translations, check_timer,
          check_spin_rows, check_leftovers, check_sql, check_identity, check_guides, check_desktop, check_metainfo,
          check_settings, check_flatpak]


def main():
    tree = Tree(sys.argv[1], sys.argv[2])
    print(f'1..{len(CHECKS)}')
    status = 0
    for n, check in enumerate(CHECKS, 1):
        try:
            problems = list(check(tree))
        except Skip as reason:
            print(f'ok {n} - {check.__doc__} # SKIP {reason}')
            continue
        print(f'{"not " if problems else ""}ok {n} - {check.__doc__}')
        for p in problems:
            print(f'# {p}')
        status = status or bool(problems)
    return int(status)


if __name__ == '__main__':
    sys.exit(main())
