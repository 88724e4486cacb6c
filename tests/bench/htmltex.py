# SPDX-License-Identifier: GPL-3.0-or-later
"""A portfolio's HTML as an article of LaTeX, so that both can be set from the same text."""
import re
from html.parser import HTMLParser

PREAMBLE = r"""\documentclass[10pt,a4paper]{article}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage{charter,microtype,longtable,xcolor}
\usepackage[margin=24mm]{geometry}
\usepackage[hidelinks]{hyperref}
\setlength{\parindent}{0pt}\setlength{\parskip}{4pt}\setcounter{secnumdepth}{0}\setcounter{tocdepth}{2}
\raggedbottom
\begin{document}
"""
SPECIAL = {**{c: "\\" + c for c in "&%$#_{}"}, "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
           "\\": r"\textbackslash{}", "≥": r"$\ge$", "≤": r"$\le$", "\u2011": "-", "\u2212": "-"}
AROUND = {"h2": (r"\section{", "}\n"), "h3": (r"\subsection{", "}\n"), "h4": (r"\subsubsection{", "}\n"),
          "strong": (r"\textbf{", "}"), "em": (r"\emph{", "}"), "span": (r"\textcolor{gray}{", "}"),
          "dl": ("\\begin{description}\n", "\\end{description}\n"), "dt": (r"\item[", "] "),
          "ul": ("\\begin{itemize}\n", "\\end{itemize}\n"), "li": (r"\item ", "\n"), "p": ("", "\n\n"),
          "th": ("", " & "), "td": ("", " & "), "br": ("\\newline ", ""), "table": ("", "\\end{longtable}\n"),
          "figcaption": (r"\textbf{", "}\n\n")}
LEFT_OUT = {"style", "title", "nav", "svg"}


class Tex(HTMLParser):
    def __init__(self):
        super().__init__()
        self.out = [PREAMBLE]
        self.closed = []  # what is left out, outermost first
        self.row = 0      # where the row began
        self.in_head = False

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in LEFT_OUT:
            self.closed.append(tag)
        if tag == "svg":
            self.out.append(escape(attributes.get("aria-label") or "") + "\n\n")
        if self.closed:
            return
        if tag == "h1":
            self.out.append("\\title{")
        elif tag == "tr":
            self.row = len(self.out)
        self.in_head = tag == "thead" or (self.in_head and tag != "tbody")
        self.out.append(AROUND.get(tag, ("",))[0])

    def handle_endtag(self, tag):
        if self.closed:
            if self.closed[-1] == tag:
                self.closed.pop()
            return
        if tag == "h1":
            self.out.append("}\\date{}\\maketitle\n")
        elif tag == "header":
            self.out.append("\\tableofcontents\\clearpage\n")
        elif tag == "tr":
            self.end_row()
        else:
            self.out.append(AROUND.get(tag, ("", ""))[1])

    def end_row(self):
        cells = "".join(self.out[self.row:]).removesuffix(" & ")
        del self.out[self.row:]
        if self.in_head:
            n = cells.count(" & ") + 1
            self.out.append("\\begin{longtable}{" + f"p{{{0.92 / n:.3f}\\textwidth}}" * n + "}\n")
        self.out.append(cells + (" \\\\ \\hline \\endhead\n" if self.in_head else " \\\\\n"))

    def handle_data(self, data):
        if not self.closed:
            self.out.append(escape(re.sub(r"\s+", " ", data)) if data.strip() else ("\n" if "\n" in data else ""))


def escape(text):
    return "".join(SPECIAL.get(c, c) for c in text)


def latex(html):
    tex = Tex()
    tex.feed(html)
    return "".join(tex.out) + "\\end{document}\n"
