"""What a page must stand up to in a browser: axe-core's rules, narrow windows, fonts that have every character."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from tests.browser import Browser

AXE = Path(sys.prefix, "node", "node_modules", "axe-core", "axe.min.js")
WIDTHS = (375, 768, 1280)

RULES = """
axe.run(document, { resultTypes: ["violations"] }).then((found) => found.violations.map(
  (one) => one.id + ": " + one.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join(" | ")))
"""
LAID_OUT = """
(() => {
  const found = [], page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) found.push("the page scrolls sideways: " + page.scrollWidth);
  for (const formula of document.querySelectorAll("math")) {
    const { left, right, width, height } = formula.getBoundingClientRect();
    if (!width || !height) { if (formula.checkVisibility()) found.push("not shown: " + formula.ariaLabel); continue; }
    const parts = Array.from(formula.querySelectorAll("*"), (part) => part.getBoundingClientRect());
    const top = Math.min(...parts.map((part) => part.height ? part.top : Infinity));
    const bottom = Math.max(...parts.map((part) => part.height ? part.bottom : -Infinity));
    let box = formula.parentElement, scrolls = false;
    for (; box !== page; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box), around = box.getBoundingClientRect();
      if (overflowY !== "visible" && (top < around.top - 0.5 || bottom > around.bottom + 0.5))
        found.push("cut off at its top or foot: " + formula.ariaLabel);
      if (overflowX === "hidden" || overflowX === "clip") found.push("cut off: " + formula.ariaLabel);
      scrolls ||= overflowX === "auto" || overflowX === "scroll";
    }
    if (!scrolls && (left < -0.5 || right > page.clientWidth + 0.5))
      found.push("wider than the page: " + formula.ariaLabel);
  }
  return [...new Set(found)];
})()
"""
GLYPHS = """
(() => {
  const canvas = document.createElement("canvas"), ink = canvas.getContext("2d", { willReadFrequently: true });
  canvas.width = canvas.height = 48;
  const drawn = (font, char) => {
    ink.clearRect(0, 0, 48, 48); ink.font = font; ink.fillText(char, 8, 36);
    return ink.getImageData(0, 0, 48, 48).data.join();
  };
  const missing = new Set(), seen = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const holder = texts.currentNode.parentElement;
    if (holder.closest("annotation, script")) continue;
    const font = "24px " + getComputedStyle(holder).fontFamily;
    for (const char of texts.currentNode.data) {
      if (seen.has(font + char) || /[\\s\\u2061-\\u2064\\u200b]|\\p{M}/u.test(char)) continue;
      seen.add(font + char);
      if (drawn(font, char) === drawn(font, "\\u{E0FFF}")) missing.add(char);
    }
  }
  return [...missing];
})()
"""


def violations(browser: Browser) -> list[str]:
    """What axe-core finds wrong with the page that is shown."""
    browser.run(AXE.read_text(encoding="utf-8") + ";0")
    found: list[Any] = browser.run(RULES)
    return found


def misprints(browser: Browser) -> list[str]:
    """What is wider than the window, cut off, or in no font."""
    found: list[str] = browser.run(LAID_OUT)
    return found + [f"no font has {char!r} (U+{ord(char):04X})" for char in browser.run(GLYPHS)]
