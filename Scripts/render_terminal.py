#!/usr/bin/env python3
"""Draws what a command printed as an SVG picture of a terminal.

    python3 Scripts/render_terminal.py docs/demo.svg < transcript.txt

Reads a transcript on standard input; lines that begin with "$ " are shown as commands. Wide East
Asian characters take two cells, so that columns line up whatever font draws them.
"""
import html
import sys
import unicodedata

CELL, LINE, MARGIN = 8.2, 20, 18
BACKGROUND, TEXT, COMMAND, DIM = "#16181d", "#d7dae0", "#8fd3a7", "#8a909c"


def width(character):
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def words(line):
    """(first cell, text) of each word, and of each wide character by itself."""
    result, cell, is_open = [], 0, False
    for character in line:
        cells = width(character)
        if character == " ":
            is_open = False
        elif cells == 1 and is_open:
            result[-1][1] += character
        else:
            result.append([cell, character])
            is_open = cells == 1
        cell += cells
    return result


def main():
    lines = sys.stdin.read().rstrip("\n").split("\n")
    columns = max(sum(width(c) for c in line) for line in lines)
    w, h = columns * CELL + 2 * MARGIN, len(lines) * LINE + 2 * MARGIN
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w:.0f}" height="{h:.0f}" '
        f'viewBox="0 0 {w:.0f} {h:.0f}" font-family="ui-monospace, Menlo, Consolas, '
        f'\'Noto Sans Mono CJK SC\', \'DejaVu Sans Mono\', monospace" font-size="14">',
        f'<rect width="100%" height="100%" rx="8" fill="{BACKGROUND}"/>',
    ]
    for number, line in enumerate(lines):
        y = MARGIN + number * LINE + 14
        colour = COMMAND if line.startswith("$ ") else DIM if line.startswith("#") else TEXT
        spans = "".join(
            f'<tspan x="{MARGIN + start * CELL:.1f}">{html.escape(text)}</tspan>'
            for start, text in words(line)
        )
        out.append(f'<text y="{y}" fill="{colour}" xml:space="preserve">{spans}</text>')
    out.append("</svg>")
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        file.write("\n".join(out) + "\n")


main()
