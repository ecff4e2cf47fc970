"""The few lines of script that an HTML file may have; without them every word and formula is there all the same."""

from __future__ import annotations

import hashlib
from base64 import b64encode

# Read as XML too, so that no line may have a < or an &.
COPY = r"""
(() => {
  if (!navigator.clipboard) return;
  const within = (part, place) => part.querySelector(place + " annotation")?.textContent ?? "";
  const line = (item) => within(item, ".left") + " \u0026" + within(item, ".right");
  const source = (part) => part.matches("ol")
    ? "\\begin{aligned}\n" + Array.from(part.children, line).join(" \\\\\n") + "\n\\end{aligned}"
    : part.querySelector("annotation").textContent;
  const button = (subject, title) => {
    const made = document.createElement("button");
    Object.assign(made, { type: "button", className: "copy", textContent: "LaTeX", title, subject });
    made.onclick = async () => {
      await navigator.clipboard.writeText(source(made.subject));
      made.textContent = "copied";
      setTimeout(() => { made.textContent = "LaTeX"; }, 1500);
    };
    return made;
  };
  for (const part of document.querySelectorAll(".display, .chain")) {
    const box = document.createElement("div");
    box.className = "copyable";
    part.replaceWith(box);
    box.append(part, button(part, "Copy this as LaTeX"));
  }
  const loose = button(null, "Copy this formula as LaTeX");
  loose.classList.add("loose");
  loose.hidden = true;
  document.querySelector("main").append(loose);
  let leaving;
  document.addEventListener("pointerover", ({ target }) => {
    const formula = target.closest("math");
    clearTimeout(leaving);
    if (formula ? formula.closest(".display") : target !== loose) {
      leaving = setTimeout(() => { loose.hidden = true; }, 500);
    } else if (formula) {
      const { left, bottom } = formula.getBoundingClientRect();
      loose.subject = formula;
      loose.hidden = false;
      const most = document.documentElement.clientWidth - loose.offsetWidth;
      loose.style.left = Math.max(0, Math.min(left, most)) + scrollX + "px";
      loose.style.top = bottom + scrollY + "px";
    }
  });
})();
"""

# A picture whose table has a frame in each row: a slider chooses the row, and the curves of the others are faint.
FRAMES = r"""
(() => {
  for (const [at, part] of Array.from(document.querySelectorAll(".framed")).entries()) {
    const rows = Array.from(part.querySelectorAll("tbody tr"));
    const box = document.createElement("p");
    const label = document.createElement("label");
    const slider = document.createElement("input");
    const chosen = document.createElement("output");
    Object.assign(slider, { type: "range", id: "frame-" + at, min: 0, max: rows.length - 1, autocomplete: "off" });
    slider.value = Math.floor(rows.length / 2);
    label.htmlFor = chosen.htmlFor = slider.id;
    label.append(...part.querySelector("th").cloneNode(true).childNodes);
    box.className = "slider";
    box.append(label, slider, chosen);
    const show = () => {
      const row = rows[slider.value];
      for (const curve of part.querySelectorAll("[data-frame]"))
        curve.classList.toggle("other", curve.dataset.frame !== slider.value);
      for (const other of rows) other.toggleAttribute("aria-current", other === row);
      chosen.replaceChildren(...row.cells[0].cloneNode(true).childNodes);
      slider.setAttribute("aria-valuetext", chosen.querySelector("math").getAttribute("aria-label") ?? slider.value);
    };
    slider.oninput = show;
    part.querySelector("figcaption").before(box);
    show();
  }
})();
"""

SEARCH = r"""
(() => {
  const wanted = document.getElementById("wanted"), found = document.getElementById("found");
  const items = Array.from(document.querySelectorAll(".gallery li"));
  const texts = new Map(items.map((item) => [item, item.textContent.toLowerCase()]));
  wanted.oninput = () => {
    const words = wanted.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const item of items) item.hidden = !words.every((word) => texts.get(item).includes(word));
    for (const part of document.querySelectorAll("section"))
      part.hidden = !part.querySelector("li:not([hidden])");
    const shown = items.filter((item) => !item.hidden).length;
    found.textContent = words.length ? shown + " of " + items.length + " sentences" : "";
  };
  document.getElementById("search").hidden = false;
})();
"""


def permission(script: str) -> str:
    """What a content-security policy says of the one script that it allows."""
    return f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
