# SPDX-License-Identifier: GPL-3.0-or-later
"""What ISO 14289-1 (PDF/UA-1) asks and a program can see, over what qpdf says of a file.

usage: pdf_ua.py FILE…
"""
import base64
import json
import re
import subprocess
import sys
from pathlib import Path

TOKEN = re.compile(rb'\((?:\\.|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|/[^\s()<>\[\]/%]*|[\[\]]|[^\s()<>\[\]/%]+', re.S)
PAINTS = {b'Tj', b'TJ', b"'", b'"', b'f', b'F', b'f*', b'S', b's', b'B', b'B*', b'b', b'b*', b'Do', b'sh', b'BI'}
TYPES = {'Document', 'P', 'H1', 'H2', 'H3', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure', 'Caption',
         'TOC', 'TOCI', 'Reference', 'Link'}
UNDER = {'LI': {'L'}, 'Lbl': {'LI'}, 'LBody': {'LI'}, 'TR': {'Table'}, 'TH': {'TR'}, 'TD': {'TR'}, 'TOCI': {'TOC'},
         'Reference': {'TOCI'}, 'Caption': {'Figure'}, 'Document': {None}}
BLOCKS = {'P', 'H1', 'H2', 'H3', 'L', 'Table', 'Figure', 'TOC'}
NOT_IN = {'P', 'H1', 'H2', 'H3', 'Lbl', 'Caption', 'Link', 'Reference', 'Figure', 'TH', 'TD'}


class Pdf:
    """The objects of a file, as qpdf reads them."""

    def __init__(self, path):
        said = subprocess.run(['qpdf', '--json=2', '--json-stream-data=inline', '--decode-level=generalized', str(path)],
                              capture_output=True, check=False).stdout
        self.objects = json.loads(said)['qpdf'][1]
        self.trailer = self.objects['trailer']['value']
        self.root = self.get(self.trailer['/Root'])

    def get(self, value):
        """A value, with a reference followed."""
        while isinstance(value, str) and re.fullmatch(r'\d+ \d+ R', value):
            found = self.objects.get('obj:' + value, {'value': None})
            value = found['stream']['dict'] if 'stream' in found else found['value']
        return value

    def bytes_of(self, reference):
        return base64.b64decode(self.objects['obj:' + reference]['stream']['data'])

    def all_of(self, kind):
        """(reference, dictionary) of each object of a type."""
        for key, found in self.objects.items():
            value = found.get('value')
            if isinstance(value, dict) and value.get('/Type') == '/' + kind:
                yield key[4:], value


def text(value):
    """What a text string of qpdf's says."""
    return re.sub(r'^[ub]:', '', value) if isinstance(value, str) else ''


def listed(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def check_catalog(pdf):
    if not re.fullmatch(r'[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*', text(pdf.root.get('/Lang'))):
        yield 'Lang is missing'
    if not pdf.get(pdf.root.get('/MarkInfo') or {}).get('/Marked'):
        yield 'it is not marked'
    if not (pdf.root.get('/ViewerPreferences') or {}).get('/DisplayDocTitle'):
        yield 'DisplayDocTitle is missing'
    if not text(pdf.get(pdf.trailer['/Info']).get('/Title')) and pdf.root.get('/Metadata'):
        yield 'it has no title'
    made = text(pdf.get(pdf.trailer['/Info']).get('/CreationDate'))
    if not re.match(r'D:\d{14}', made):
        yield f'the date is {made}'
    ids = pdf.trailer.get('/ID')
    if not ids or len(ids) != 2 or not text(ids[0]):
        yield 'ID is missing'
    if '/Metadata' not in pdf.root:
        yield 'the metadata is missing'
    else:
        xmp = pdf.bytes_of(pdf.root['/Metadata']).decode()
        said = re.search(r'x-default">([^<]*)<', xmp)
        if not said:
            yield 'the metadata has no title'
        if 'pdfuaid' in xmp:
            yield 'it claims what nobody has proved'


def marks_of(pdf, page):
    """Numbers of the content of a page, in order, and what is painted outside of any."""
    marks, depth, stray, last = [], 0, 0, []
    for contents in listed(page.get('/Contents')):
        for token in TOKEN.findall(pdf.bytes_of(contents)):
            if token in (b'BDC', b'BMC'):
                depth += 1
                found = re.search(rb'/MCID (\d+)', b' '.join(last[-6:]))
                if token == b'BDC' and found:
                    marks.append(int(found[1]))
            elif token == b'EMC':
                depth -= 1
            elif token in PAINTS:
                stray += depth != 1
            last = (last + [token])[-8:]
    return marks, stray + abs(depth)


class Tree:
    """The elements in reading order, and which content each of them has."""

    def __init__(self, pdf):
        self.pdf, self.problems = pdf, []
        self.order, self.claims, self.links, self.rows = [], {}, {}, {}
        root = pdf.get(pdf.root.get('/StructTreeRoot')) or {}
        for kid in listed(root.get('/K')):
            self.walk(kid, pdf.root.get('/StructTreeRoot'), [])

    def walk(self, reference, parent, above):
        element = self.pdf.get(reference)
        kind = element['/S'][1:]
        self.order.append((kind, element))
        if element.get('/P') != parent:
            self.problems.append(f'{kind} {reference} does not know its parent')
        if kind not in TYPES:
            self.problems.append(f'{kind} is no type')
        if kind in UNDER and (above[-1] if above else None) not in UNDER[kind]:
            self.problems.append(f'{kind} in {above[-1] if above else "nothing"}')
        if kind in BLOCKS and above and above[-1] in NOT_IN:
            self.problems.append(f'{kind} in {above[-1]}')
        if kind == 'TR':
            self.rows.setdefault(parent, []).append(len(listed(element.get('/K'))))
        for kid in listed(element.get('/K')):
            self.take(kid, reference, element, above + [kind])

    def take(self, kid, reference, element, above):
        page = element.get('/Pg')
        if isinstance(kid, dict):
            page = kid.get('/Pg', page)
        if isinstance(kid, int) or isinstance(kid, dict) and kid['/Type'] == '/MCR':
            mark = (page, kid if isinstance(kid, int) else kid['/MCID'])
            if mark in self.claims:
                self.problems.append(f'{mark} is claimed twice')
            self.claims[mark] = reference
        elif isinstance(kid, dict):
            if kid['/Obj'] in self.links:
                self.problems.append(f'the link {kid["/Obj"]} is claimed twice')
            self.links[kid['/Obj']] = reference
        else:
            self.walk(kid, reference, above)


def check_content(pdf, tree):
    """all that is painted is said, or decoration; and the way back from the page leads to who says it"""
    root = pdf.get(pdf.root.get('/StructTreeRoot')) or {}
    numbers = (pdf.get(root.get('/ParentTree')) or {}).get('/Nums', [])
    back = dict(zip(numbers[::2], numbers[1::2]))
    seen = set()
    for reference, page in pdf.all_of('Page'):
        marks, stray = marks_of(pdf, page)
        if stray:
            yield f'{stray} things on page {reference} are neither said nor decoration'
        if page.get('/Tabs') != '/S':
            yield 'Tabs is not S'
        key = page.get('/StructParents')
        if key in seen:
            yield 'two pages have one key'
        seen.add(key)
        if sorted(marks) != list(range(len(marks))):
            yield f'the content of page {reference} is not counted through'
        if pdf.get(back.get(key)) != [tree.claims.get((reference, m)) for m in range(len(marks))]:
            yield f'the parent tree of page {reference} is wrong'
        tree.claims = {k: v for k, v in tree.claims.items() if k[0] != reference or k[1] >= len(marks)}
    if tree.claims:
        yield f'{len(tree.claims)} claims are of nothing'
    for reference, link in pdf.all_of('Annot'):
        if back.get(link.get('/StructParent')) != tree.links.get(reference):
            yield f'the parent tree of the link {reference} is wrong'


def check_headings(tree):
    last = 0
    for kind, _ in tree.order:
        if re.fullmatch(r'H\d', kind):
            if int(kind[1]) > last + 1:
                yield f'{kind} after H{last}'
            last = int(kind[1])


def check_elements(pdf, tree):
    for kind, element in tree.order:
        attributes = pdf.get(element.get('/A')) or {}
        if kind == 'Figure':
            box = attributes.get('/BBox')
            if not text(element.get('/Alt')).strip():
                yield 'a figure has no Alt'
            if box and not (0 <= box[0] < box[2] <= 613 and 0 <= box[1] < box[3] <= 842):
                yield f'a figure stands at {box}'
        if kind == 'TH' and attributes.get('/Scope') not in ('/Column', '/Row'):
            yield 'TH has no Scope'
        if kind == 'L' and '/ListNumbering' not in attributes:
            yield 'L has no ListNumbering'
    for counts in tree.rows.values():
        if len(set(counts)) > 1:
            yield f'rows have {sorted(set(counts))} cells'


def check_links(pdf, tree):
    names = pdf.get((pdf.get(pdf.root.get('/Names')) or {}).get('/Dests')) or {}
    places = {text(name) for name in names.get('/Names', [])[::2]}
    for reference, link in pdf.all_of('Annot'):
        if not text(link.get('/Contents')).strip():
            yield 'a link has no Contents'
        if reference not in tree.links:
            yield 'a link is in no element'
        elif pdf.get(tree.links[reference])['/S'] != '/Link':
            yield 'a link is in an element of another kind'
        uri = text((link.get('/A') or {}).get('/URI'))
        dest = text(link.get('/Dest')) if isinstance(link.get('/Dest'), str) else None
        if not uri and dest not in places:
            yield f'a link leads to {dest}, which is not there'
        if uri and not uri.isascii():
            yield f'{uri} is not ASCII'


def check_fonts(pdf):
    """7.21.3: the font of a composite one says which glyph a number is"""
    for _, font in pdf.all_of('Font'):
        if font.get('/Subtype') == '/CIDFontType2' and font.get('/CIDToGIDMap') is None:
            yield f'{font["/BaseFont"]} has no CIDToGIDMap'


def labels(path):
    """how a reader names the pages"""
    pdf = Pdf(path)
    numbers = (pdf.get(pdf.root.get('/PageLabels')) or {}).get('/Nums', [])
    starts, names = dict(zip(numbers[::2], numbers[1::2])), []
    first, rule = 0, {}
    for i, _ in enumerate(pdf.all_of('Page')):
        if i in starts:
            first, rule = i, pdf.get(starts[i])
        count = str(rule.get('/St', 1) + i - first) if '/S' in rule else ''
        names.append(text(rule.get('/P')) + count)
    return names


def languages(path):
    """those of elements that are in another than the document's"""
    return {text(element.get('/Lang')) for _, element in Pdf(path).all_of('StructElem')} - {''}


def figures(path):
    """what is said of the figures of a file"""
    return ' '.join(text(element.get('/Alt')) for _, element in Pdf(path).all_of('StructElem'))


def check(path):
    """sentences, one for each thing that is wrong"""
    pdf = Pdf(path)
    tree = Tree(pdf)
    yield from check_catalog(pdf)
    yield from tree.problems
    yield from check_content(pdf, tree)
    yield from check_headings(tree)
    yield from check_elements(pdf, tree)
    yield from check_links(pdf, tree)
    yield from check_fonts(pdf)


if __name__ == '__main__':
    status = 0
    for name in sys.argv[1:]:
        for line in check(Path(name)):
            print(f'{name}: {line}')
            status = 1
    sys.exit(status)
