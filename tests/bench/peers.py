# SPDX-License-Identifier: GPL-3.0-or-later
"""A portfolio as a whole command, beside what else makes pages of the same text, where that is installed."""
import os
import re
import shutil
import subprocess

from htmltex import latex

# WeasyPrint is spared what costs it most: columns in a grid, and words that may break anywhere.
SPARE = {"overflow-wrap: anywhere": "overflow-wrap: break-word",
         "</style>": "@media print { dl { display: block; } dd { margin-inline-start: 8rem; } }\n</style>"}
STORIES = {"16 pages": 18, "500 pages": 765}


def spend(*argv, cwd):
    """Seconds of the processor, so that what else the machine does is not counted, and the most memory in MiB."""
    with open(os.devnull, "w") as nowhere:
        child = subprocess.Popen(argv, cwd=cwd, stdout=nowhere, stderr=nowhere)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise SystemExit(f"{argv[0]} ended with {child.returncode}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def count_pages(path):
    said = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
    return int(re.search(r"Pages:\s+(\d+)", said).group(1))


def report(name, pdf, took, ours):
    seconds, memory = took
    pages = count_pages(pdf)
    print(f"  {name:<26}{pages:>6}{seconds:>9.2f}{pages / seconds:>9.0f}{memory:>7.0f}{seconds / ours:>8.1f} ×", flush=True)


def portfolio_peers(greenroom, library, home):
    """Each makes its own file from what the library holds; LaTeX and WeasyPrint begin with our HTML."""
    export = [greenroom, "--library", library, "export"]
    spend(*export, f"{home}/peer.html", cwd=home)
    with open(f"{home}/peer.html", encoding="utf-8") as file:
        page = file.read()
    for dear, cheap in SPARE.items():
        page = page.replace(dear, cheap)
    with open(f"{home}/peer.html", "w", encoding="utf-8") as file:
        file.write(page)
    with open(f"{home}/latex.tex", "w", encoding="utf-8") as file:
        file.write(latex(page))
    ours = spend(*export, f"{home}/ours.pdf", cwd=home)
    report("greenroom export", f"{home}/ours.pdf", ours, ours[0])
    if shutil.which("pdflatex"):
        run = ["pdflatex", "-interaction=batchmode", "-halt-on-error", "latex.tex"]
        spend(*run, cwd=home)  # for the contents
        report("pdflatex, its second run", f"{home}/latex.pdf", spend(*run, cwd=home), ours[0])
    if shutil.which("weasyprint"):
        report("weasyprint", f"{home}/peer.pdf", spend("weasyprint", "-q", "peer.html", "peer.pdf", cwd=home), ours[0])


def compare(greenroom, fill, home):
    missing = [name for name in ("pdflatex", "weasyprint") if not shutil.which(name)]
    if not shutil.which("pdfinfo"):
        print("whole commands are not timed: pdfinfo is not installed")
        return
    if missing:
        print(f"not installed here, so not compared with: {', '.join(missing)}")
    print(f"\n  {'whole command':<26}{'pages':>6}{'seconds':>9}{'pages/s':>9}{'MiB':>7}{'time':>10}")
    for name, stories in STORIES.items():
        folder = f"{home}/{stories}"
        os.mkdir(folder)
        subprocess.run([fill, f"{folder}/library.db", str(stories)], check=True)
        portfolio_peers(greenroom, f"{folder}/library.db", folder)
