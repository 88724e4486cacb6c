# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a GTK 4 app's accessibility tree, as a screen reader would."""
from gi.repository import Gio, GLib

A11Y = "org.a11y.atspi."
STATES = ("invalid active armed busy checked collapsed defunct editable enabled expandable expanded focusable focused has-tooltip "
          "horizontal iconified modal multi-line multiselectable opaque pressed resizable selectable selected sensitive showing "
          "single-line stale transient vertical visible manages-descendants indeterminate required truncated animated invalid-entry "
          "supports-autocompletion selectable-text is-default visited checkable has-popup read-only").split()
PLAIN = {"sensitive", "showing", "visible", "enabled", "horizontal", "vertical"}

class Bus:
    """The AT-SPI bus, spoken to directly: calls are sent together and nothing is cached, so nothing is stale."""
    def __init__(self):
        session, F = Gio.bus_get_sync(Gio.BusType.SESSION), Gio.DBusConnectionFlags
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None).unpack()[0]
        self.c = Gio.DBusConnection.new_for_address_sync(address, F.AUTHENTICATION_CLIENT | F.MESSAGE_BUS_CONNECTION, None, None)
    def send(self, ref, iface, method, args, got):
        self.pending += 1
        def done(conn, result):
            self.pending -= 1
            try:
                got(conn.call_finish(result).unpack())
            except GLib.Error:
                pass                                 # it went away meanwhile
        self.c.call(*ref, A11Y + iface if iface else "org.freedesktop.DBus.Properties", method, args, None, 0, 5000, None, done)
    def call(self, ref, iface, method, args=None):
        return self.c.call_sync(*ref, A11Y + iface, method, args, None, 0, 5000, None).unpack()
    def prop(self, ref, iface, name):
        return self.c.call_sync(*ref, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (A11Y + iface, name)), None, 0, 5000, None).unpack()[0]
    def windows(self, deep=False):
        """The showing windows; with deep, all that shows inside them too."""
        self.pending, roots = 0, []
        def node(ref, into, parent):
            def state(v):
                n = Node(self, ref, parent)
                n.states = {name for i, name in enumerate(STATES) if v[0][i // 32] >> i % 32 & 1}
                if "showing" not in n.states:
                    return
                into[into.index(ref)] = n
                self.send(ref, "Accessible", "GetRoleName", None, lambda v: setattr(n, "role", v[0]))
                self.send(ref, "", "Get", GLib.Variant("(ss)", (A11Y + "Accessible", "Name")), lambda v: setattr(n, "name", v[0]))
                self.send(ref, "Component", "GetExtents", GLib.Variant("(u)", (1,)), lambda v: setattr(n, "rect", v[0]))
                if deep:
                    kids(ref, n.kids, n)
            self.send(ref, "Accessible", "GetState", None, state)
        def kids(ref, into, parent):
            def got(v):
                into.extend(tuple(k) for k in v[0])
                for k in v[0]:
                    node(tuple(k), into, parent)
            self.send(ref, "Accessible", "GetChildren", None, got)
        for app in self.call((A11Y + "Registry", "/org/a11y/atspi/accessible/root"), "Accessible", "GetChildren")[0]:
            kids(tuple(app), roots, None)
        while self.pending:
            GLib.MainContext.default().iteration(True)
        def tidy(nodes):
            nodes[:] = [n for n in nodes if isinstance(n, Node)]
            for n in nodes:
                tidy(n.kids)
            return nodes
        return tidy(roots)

class Node:
    """One showing accessible."""
    def __init__(self, bus, ref, parent):
        self.bus, self.ref, self.parent, self.kids, self.states, self.role, self.name, self.rect = bus, ref, parent, [], set(), "", "", (0, 0, 0, 0)
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
