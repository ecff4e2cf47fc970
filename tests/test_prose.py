"""LaTeX that people wrote: repaired where latex2mathml goes wrong, refused where it would leak."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from symbolic_init.blocks import Math, Text
from symbolic_init.printing import latex, mathml, plain
from symbolic_init.prose import ProseError, inlines, tree


@pytest.mark.parametrize(
    ("source", "text", "printed"),
    [
        (r"\mathbf{w}^{(t)}\cdot\mathbf x", "𝐰⁽ᵗ⁾ · 𝐱", r"\mathbf{w}^{(t)} \cdot \mathbf{x}"),
        (r"\mathbf 0", "𝟎", r"\mathbf{0}"),
        (r"\boldsymbol{\eta}", "𝛈", r"\boldsymbol{\eta}"),
        (r"\hat{\mathbf y}", "𝐲̂", r"\hat{\mathbf{y}}"),
        (r"\left(\sum_{j=1}^n a\right)", "(∑_(j=1)^n a)", r"\left( \sum_{j=1}^{n} a \right)"),
        (r"\eta' > 0", "η′ > 0", r"\eta' > 0"),
        (r"\operatorname{step}(z)", "step(z)", r"\operatorname{step}(z)"),
        (r"\mathrm{step}(0)", "step(0)", r"\operatorname{step}(0)"),
        (r"\{-1, 1\}", "{−1, 1}", r"\{-1, 1\}"),
        (r"\phi(z)=\begin{cases}1&\text{if } z\ge 0\\-1&\text{otherwise}\end{cases}",
         "ϕ(z) = { 1 if z ≥ 0; −1 otherwise",
         r"\phi(z) = \begin{cases} 1 & \text{if }z \ge 0 \\ -1 & \text{otherwise} \end{cases}"),
        (r"\tfrac12", "1/2", r"\frac{1}{2}"),
        (r"w^\top x", "wᵀx", r"w^{\top}x"),
        (r"w^{\mathsf{T}} x", "wᵀx", r"w^{\top}x"),
        (r"\operatorname*{arg\,max}_w L", "argmax_w L", r"\operatorname{argmax}_wL"),
        (r"x''", "x′′", r"x''"),
        (r"\widehat{xy} \hat{x}y", "(xy)̂x̂y", r"\widehat{xy}\hat xy"),
        (r"2 \log x", "2 log x", r"2\log x"),
        (r"a^*", "a^∗", "a^*"),
        (r"a := b", "a ≔ b", "a := b"),
        (r"\mathrm d x", "dx", r"\mathrm{d}x"),
        (r"\Delta\mathbf w^{(i)}", "Δ𝐰⁽ⁱ⁾", r"\Delta\mathbf{w}^{(i)}"),
    ],
)  # fmt: skip
def test_a_formula_becomes_the_same_tree_for_every_format(source: str, text: str, printed: str) -> None:
    node = tree(source)
    assert (plain.formula(node), latex.formula(node)) == (text, printed)
    mathml.validate(ElementTree.fromstring(mathml.formula(node)))


@pytest.mark.parametrize(
    "source",
    [
        r"\foo x", r"\input{secret}", r"\label{eq}", r"\text{<script>}", r"\text{<b>x</b>}", r"\binom{n}{k}",
        r"\begin{aligned}a&=b\end{aligned}",
        r"\text{if $x$}", r"\href{x}{y}", r"a & b", r"\eqref{x}", "\\frac{a", r"\begin{pmatrix}1&2\end{pmatrix}",
    ],
)  # fmt: skip
def test_what_is_unknown_or_would_leak_is_refused(source: str) -> None:
    with pytest.raises(ProseError, match="expected"):
        tree(source)


@pytest.mark.parametrize(
    ("text", "formulas"),
    [
        ("costs $5 and $6", 0),
        (r"escaped \$x\$", 0),
        ("a lone $ sign", 0),
        ("spaced $ x $", 0),
        ("the rate $\\eta$, and $x$.", 2),
        ("labels in $\\{-1, 1\\}$", 1),
        ("", 0),
    ],
)
def test_dollars_are_money_unless_they_enclose_a_formula(text: str, formulas: int) -> None:
    pieces = inlines(text)
    assert sum(isinstance(piece, Math) for piece in pieces) == formulas
    words = "".join(piece.text for piece in pieces if isinstance(piece, Text))
    assert formulas or words == text.replace("\\$", "$")
