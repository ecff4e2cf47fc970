r"""A document as an article in LaTeX that compiles alone; for a paper of one's own there is the fragment."""

from __future__ import annotations

from symbolic_init.blocks import Document
from symbolic_init.exporters import can_draw
from symbolic_init.exporters._latex import WHOLE, blocks, inline, picture_file

SUFFIX = ".tex"

START = r"""\documentclass[a4paper]{article}
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\IfFileExists{lmodern.sty}{\usepackage{lmodern}}{}
\usepackage{amsmath,amssymb,amsthm}
\usepackage{graphicx}
\setlength{\textwidth}{400pt}
\setlength{\oddsidemargin}{\dimexpr(\paperwidth-\textwidth)/2-1in\relax}
\setlength{\evensidemargin}{\oddsidemargin}
\setlength{\textheight}{650pt}
\setlength{\topmargin}{-20pt}
\setlength{\parindent}{0pt}
\setlength{\parskip}{4pt plus 2pt}
%s
\allowdisplaybreaks
\newtheorem{theorem}{Theorem}
\newtheorem{claim}{Claim}

\begin{document}
"""


def render(document: Document) -> str:
    """The whole file."""
    title = rf"\begin{{center}}\LARGE {inline(document.title)}\end{{center}}"
    return f"{START % WHOLE}{title}\n\n{blocks(document.blocks, 1)}\n\\end{{document}}\n"


def beside(document: Document) -> dict[str, bytes]:
    """The pictures, as the files that the article includes where they are."""
    if not document.pictures or not can_draw():
        return {}
    from symbolic_init.exporters._figure import pdf

    return {picture_file(picture): pdf(picture) for picture in document.pictures}
