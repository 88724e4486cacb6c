# SPDX-License-Identifier: GPL-3.0-or-later
"""A private, headless desktop session for one app under test."""
import mmap, os, re, shutil, struct, subprocess, tempfile, time, zlib
from gi.repository import GLib

class Failure(Exception):
    pass

def until(test, timeout, what):
    """Poll test() until it is true; the only way this tool waits."""
    end, pause = time.monotonic() + timeout, 0.005
    while True:
        try:
            result = test()
        except GLib.Error:                           # what it looked at went away: look again
            result = None
        if result:
            return result
        if time.monotonic() > end:
            raise Failure(f"{what()} (waited {timeout:g} s)")
        time.sleep(pause)
        pause = min(pause * 1.5, 0.1)

class Session:
    """The private display, buses and folders."""
    def __init__(self, home=None, locale="C.UTF-8", text_scale=1, screen="1400x1000", animations=False, zone="UTC"):
        self.dir, self.procs, self.fb = tempfile.mkdtemp(prefix="uidrive-"), [], None
        try:
            self.begin(home or self.dir + "/home", locale, text_scale, screen, animations, zone)
        except BaseException:
            self.stop()
            raise
    def begin(self, home, locale, text_scale, screen, animations, zone):
        env = os.environ
        for var in list(env):
            if re.match(r"XDG_|WAYLAND_|DBUS_|GTK_|GDK_|GSK_|ADW_|LC_|LANG|DISPLAY|AT_SPI", var) and var != "XDG_DATA_DIRS":
                del env[var]
        for var, sub in dict(HOME="", XDG_CONFIG_HOME=".config", XDG_DATA_HOME=".local/share", XDG_CACHE_HOME=".cache",
                             XDG_STATE_HOME=".local/state", XDG_RUNTIME_DIR="run", TMPDIR="tmp").items():
            env[var] = os.path.join(os.path.abspath(home) if var not in ("XDG_RUNTIME_DIR", "TMPDIR") else self.dir, sub)
            os.makedirs(env[var], 0o700, exist_ok=True)
        env.update(LC_ALL=locale, LANGUAGE=locale.split(".")[0].split("_")[0], TZ=zone, GTK_A11Y="atspi", GDK_BACKEND="x11",
                   GSK_RENDERER="cairo", GSETTINGS_BACKEND="keyfile", ADW_DISABLE_PORTAL="1", GDK_DEBUG="no-portals", NO_AT_BRIDGE="1")
        if not locale.startswith("C."):          # build the locale privately; GTK takes its direction from it
            loc = f"{self.dir}/locale/{locale}"
            os.makedirs(os.path.dirname(loc))
            subprocess.run(["localedef", "-i", locale.split(".")[0], "-f", "UTF-8", loc], check=True, stderr=subprocess.DEVNULL)
            env["LOCPATH"] = os.path.dirname(loc)
        os.makedirs(env["XDG_CONFIG_HOME"] + "/gtk-4.0", exist_ok=True)
        with open(env["XDG_CONFIG_HOME"] + "/gtk-4.0/settings.ini", "w") as f:
            f.write(f"[Settings]\ngtk-enable-animations={int(animations)}\ngtk-cursor-blink=0\ngtk-font-name=Adwaita Sans 11\n"
                    "gtk-overlay-scrolling=1\ngtk-hint-font-metrics=1\n")
        env["DISPLAY"] = ":" + self.start(["Xvfb", "-displayfd", "%d", "-screen", "0", screen + "x24", "-fbdir", self.dir,
                                           "-nolisten", "tcp", "-noreset", "-wr"], report=True)
        env["DBUS_SESSION_BUS_ADDRESS"] = self.start(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=%d"], report=True)
        self.fb = mmap.mmap(os.open(self.dir + "/Xvfb_screen0", os.O_RDONLY), 0, prot=mmap.PROT_READ)
        head = struct.unpack(">25I", self.fb[:100])
        self.width, self.height, self.stride, self.pixels = head[4], head[5], head[12], head[0] + head[19] * 12
        # the X resource sets gtk-xft-dpi, and so "sp" units; under X11 it overrules settings.ini and GDK_DPI_SCALE
        subprocess.run(["xprop", "-root", "-f", "RESOURCE_MANAGER", "8s", "-set", "RESOURCE_MANAGER", f"Xft.dpi: {96 * text_scale:.0f}\n"], check=True)
        self.start(["metacity", "--sm-disable"])
        until(lambda: b"window id" in subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True).stdout, 10, lambda: "no window manager")
        env.pop("NO_AT_BRIDGE")
        # a person who was welcomed before; the walk of the first run takes that back
        for schema in subprocess.run(["gsettings", "list-schemas"], capture_output=True, text=True).stdout.split():
            if schema.endswith(".Greenroom"):
                subprocess.run(["gsettings", "set", schema, "welcomed", "true"], check=True)
    def start(self, cmd, report=False):
        r, w = os.pipe()
        with open(self.dir + "/session.log", "ab") as log:
            self.procs.append(subprocess.Popen([c.replace("%d", str(w)) for c in cmd], pass_fds=[w], stdout=log, stderr=log, start_new_session=True))
        os.close(w)
        line = os.fdopen(r).readline().strip() if report else None
        if line == "":
            raise Failure(f"{cmd[0]} did not start: " + open(self.dir + "/session.log").read())
        return line
    def stop(self):
        for p in reversed(self.procs):
            p.terminate()
            p.wait()
        shutil.rmtree(self.dir, ignore_errors=True)
    def picture(self):
        return zlib.crc32(memoryview(self.fb)[self.pixels:])
    def png(self, path, x, y, w, h):
        x, y = max(0, x), max(0, y)
        w, h = min(w, self.width - x), min(h, self.height - y)
        if w <= 0 or h <= 0:
            raise Failure("nothing of it is on the screen")
        raw = bytearray()
        for row in range(y, y + h):
            at = self.pixels + row * self.stride + x * 4
            line, rgb = self.fb[at:at + w * 4], bytearray(w * 3)      # stored as BGRX
            rgb[0::3], rgb[1::3], rgb[2::3] = line[2::4], line[1::4], line[0::4]
            raw += b"\0" + rgb
        chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
        with open(path, "wb") as f:
            f.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", w, h, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(raw, 6)) + chunk(b"IEND", b""))
