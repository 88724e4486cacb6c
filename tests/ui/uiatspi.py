# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a GTK 4 app's accessibility tree, as a screen reader would."""
import ast, collections, functools, re
from gi.repository import Gio, GLib

A11Y = "org.a11y.atspi."
ROOT = "/org/a11y/atspi/accessible/root"
STATES = ("invalid active armed busy checked collapsed defunct editable enabled expandable expanded focusable focused has-tooltip "
          "horizontal iconified modal multi-line multiselectable opaque pressed resizable selectable selected sensitive showing "
          "single-line stale transient vertical visible manages-descendants indeterminate required truncated animated invalid-entry "
          "supports-autocompletion selectable-text is-default visited checkable has-popup read-only").split()
PLAIN = {"sensitive", "showing", "visible", "enabled", "horizontal", "vertical"}
TEXT = r"""('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
REF = rf"\({TEXT}, {TEXT}\)"
ITEM = re.compile(rf"\({REF}, {REF}, {REF}, -?\d+, (-?\d+), \[[^]]*\], {TEXT}, \d+, {TEXT}, \[(\d+), (\d+)\]\)")  # as GVariant prints it
Item = collections.namedtuple("Item", "name states count")

def unquote(text):
    return ast.literal_eval(text) if "\\" in text else text[1:-1]

@functools.cache
def states_of(low, high):
    bits = int(low) | int(high) << 32
    return frozenset(word for i, word in enumerate(STATES) if bits >> i & 1)

class Bus:
    """The AT-SPI bus, spoken to directly.  An app's whole tree comes in one answer; only roles, which never change, are kept."""
    def __init__(self):
        session, F = Gio.bus_get_sync(Gio.BusType.SESSION), Gio.DBusConnectionFlags
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None).unpack()[0]
        self.c = Gio.DBusConnection.new_for_address_sync(address, F.AUTHENTICATION_CLIENT | F.MESSAGE_BUS_CONNECTION, None, None)
        self.roles = {}
    def together(self, refs, iface, method, args=None):
        """Asks all of refs at once: a dictionary of those that answered; the others went away meanwhile."""
        answers, pending = {}, set(refs)
        def done(conn, result, ref):
            pending.discard(ref)
            try:
                answers[ref] = conn.call_finish(result).unpack()[0]
            except GLib.Error:
                pass
        for ref in list(pending):
            self.c.call(*ref, A11Y + iface, method, args, None, 0, 5000, None, done, ref)
        while pending:
            GLib.MainContext.default().iteration(True)
        return answers
    def call(self, ref, iface, method, args=None):
        return self.c.call_sync(*ref, A11Y + iface, method, args, None, 0, 5000, None).unpack()
    def prop(self, ref, iface, name):
        return self.c.call_sync(*ref, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (A11Y + iface, name)), None, 0, 5000, None).unpack()[0]
    def apps(self):
        return [app for app, _ in self.call((A11Y + "Registry", ROOT), "Accessible", "GetChildren")[0]]
    def ping(self):
        """Returns once the main loop of every app has got round to it."""
        for app in self.apps():
            self.prop((app, ROOT), "Accessible", "ChildCount")
    def items(self, app):
        """What GTK has made for an app's widgets so far, by ref.  Read from the text of the answer: to unpack it takes ten times as long."""
        answer = self.c.call_sync(app, "/org/a11y/atspi/cache", A11Y + "Cache", "GetItems", None, None, 0, 5000, None)
        found = {(unquote(app), unquote(path)): Item(unquote(name), states_of(low, high), int(count))
                 for app, path, *_, count, name, _, low, high in ITEM.findall(answer.print_(False))}
        assert len(found) == answer.get_child_value(0).n_children()
        return found
    def crawl(self, refs, items):
        """Whose children are what, all the way down what shows; GTK makes what stands for a widget when it is asked for here.
        The items tell their parents, but also of what stood for a widget before its page went and came again."""
        kids, new = {}, False
        while refs:
            got = self.together(refs, "Accessible", "GetChildren")
            kids |= {ref: [tuple(kid) for kid in got[ref]] for ref in got}
            below = [kid for ref in got for kid in kids[ref]]
            new = new or any(kid not in items for kid in below)
            refs = {kid for kid in below if kid not in kids and (kid not in items or "showing" in items[kid].states and items[kid].count > 0)}
        return kids, new
    def windows(self):
        """The showing windows with all that shows inside them."""
        roots = []
        for app in self.apps():
            items = self.items(app)
            kids, new = self.crawl({(app, ROOT)}, items)
            if new:
                items = self.items(app)
            def add(ref, into, parent):
                item = items.get(ref)
                if item and "showing" in item.states:
                    into.append(Node(self, ref, parent, item.name, item.states))
                    for kid in kids.get(ref, ()):
                        add(kid, into[-1].kids, into[-1])
            for window in kids.get((app, ROOT), ()):
                add(window, roots, None)
        nodes = [n for w in roots for n in w.walk()]
        self.roles |= self.together({n.ref for n in nodes} - self.roles.keys(), "Accessible", "GetRoleName")
        for n in nodes:
            n.role = self.roles.get(n.ref, "")
        return roots
    def measure(self, nodes):
        """Asks for the places of many at once."""
        got = self.together({n.ref for n in nodes}, "Component", "GetExtents", GLib.Variant("(u)", (1,)))
        for n in nodes:
            n.place = got.get(n.ref, (0, 0, 0, 0))

class Node:
    """One showing accessible."""
    def __init__(self, bus, ref, parent, name, states):
        self.bus, self.ref, self.parent, self.kids, self.states, self.role, self.name, self.place = bus, ref, parent, [], states, "", name, None
    @property
    def rect(self):
        """Its place in the window: x, y, width and height."""
        if self.place is None:
            self.bus.measure([self])
        return self.place
    def walk(self):
        yield self
        for k in self.kids:
            yield from k.walk()
    def up(self):
        n = self.parent
        while n:
            yield n
            n = n.parent
    def inside(self, roles):
        return next((n for n in self.up() if n.role in roles), None)
    def text(self):
        for iface in self.bus.call(self.ref, "Accessible", "GetInterfaces")[0]:
            if iface == A11Y + "Text":               # an end of -1 would read an entry as empty
                return self.bus.call(self.ref, "Text", "GetText", GLib.Variant("(ii)", (0, self.bus.prop(self.ref, "Text", "CharacterCount"))))[0]
            if iface == A11Y + "Value":
                return f'{self.bus.prop(self.ref, "Value", "CurrentValue"):g}'
        return self.name
    def __str__(self):
        off = "" if "sensitive" in self.states else " INSENSITIVE"
        x, y, w, h = self.rect
        return f"{self.role} {self.name!r} [{x:.0f},{y:.0f} {w:.0f}x{h:.0f}] " + ",".join(sorted(self.states - PLAIN)) + off
