# SPDX-License-Identifier: GPL-3.0-or-later
"""Time to the first painted frame, and memory, of programs taken in turn in one private session.

The clock starts before fork; the first frame is the first pixel that changes in Xvfb's own memory.
"""
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from uisession import Session


def end(app, session, blank):
    """Ends the program and waits until its window is gone."""
    os.killpg(app.pid, signal.SIGTERM)
    try:
        app.wait(3)
    except subprocess.TimeoutExpired:
        app.kill()
        app.wait()
    until = time.perf_counter() + 5
    while session.picture() != blank and time.perf_counter() < until:
        time.sleep(0.02)
    time.sleep(0.2)


def memory(pid):
    """Private dirty memory in MiB."""
    total = 0
    with open(f"/proc/{pid}/smaps_rollup") as rollup:
        for line in rollup:
            if line.startswith("Private_Dirty:"):
                total += int(line.split()[1])
    return total / 1024


def once(session, command, settle):
    """First frame in ms, then private dirty memory in MiB after `settle` seconds."""
    blank = session.picture()
    with open(os.path.join(tempfile.gettempdir(), "starttime.log"), "ab") as log:
        start = time.perf_counter()
        app = subprocess.Popen(["sh", "-c", "exec " + command], stdout=log, stderr=log, start_new_session=True)
    try:
        while session.picture() == blank:
            if app.poll() is not None:
                sys.exit(f"{command}: ended with {app.returncode}")
            if time.perf_counter() - start > 30:
                sys.exit(f"{command}: showed nothing in 30 s")
            time.sleep(0.001)
        frame = (time.perf_counter() - start) * 1000
        time.sleep(settle)
        return frame, memory(app.pid)
    finally:
        end(app, session, blank)


def alternate(programs, runs, settle=1.5):
    """Prints median and least of each program, and what the last takes more than the first."""
    session = Session(screen="1280x800", animations=True)
    got = {name: [] for name in programs}
    try:
        for name, command in programs.items():
            once(session, command, 0.5)                 # warm up
        for _ in range(runs):
            for name, command in programs.items():
                got[name].append(once(session, command, settle))
    finally:
        session.stop()
    print(f"{'':28}{'first frame':>18}{'least':>10}{'private dirty':>18}")
    for name, rows in got.items():
        frames, dirty = zip(*rows)
        print(f"{name:28}{statistics.median(frames):15.0f} ms{min(frames):7.0f} ms{statistics.median(dirty):14.1f} MiB")
    (_, floor), (_, ours) = list(got.items())[0], list(got.items())[-1]
    more = statistics.median(o[0] - f[0] for o, f in zip(ours, floor))
    print(f"{'more than the floor':28}{more:15.0f} ms{'':10}{statistics.median(o[1] - f[1] for o, f in zip(ours, floor)):14.1f} MiB")
