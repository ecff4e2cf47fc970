"""LaTeX that people write, in bulk: accepted is what a second converter reads the same; the rest is refused."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from symbolic_init.blocks import Math
from symbolic_init.printing import latex, mathml
from symbolic_init.prose import ProseError, inlines, tree
from tests.exporters.reading_back import by_math_core, form

ACCEPTED = r"""
\mathbf{w}^{(t)} | \mathbf 0 | \bm{w} | \boldsymbol{\eta} | \hat{y} | \widehat{y} | \vec{w} | \bar{x} | \tilde w
\dot z | \left(\sum_{k=1}^{n} a_k\right) | \left( \lim_{n\to\infty} a_n \right) | \lim_{t\to\infty} w_t
\max_{i} x_i | \operatorname*{arg\,max}_w L | \operatorname*{argmax}_w L | \sup_x f(x) | \operatorname{step}(z)
\mathrm{ReLU}(z) | \mathrm{d}x | \mathrm d x | \text{if } x > 0
\begin{cases}1&x>0\\0&\text{otherwise}\end{cases} | a \implies b | a \iff b | a \Rightarrow b
\forall x \in \mathbb{R} | x \notin A | x \not\in A | a \not= b | \frac{a}{b} | \dfrac{a}{b} | \tfrac12
\frac12 | \sqrt{x} | x^{2} | x^2y | x_{i,j} | x_i^2 | x^2_i | f'(x) | f^{\prime}(x) | \lVert w\rVert | \|w\|
\Vert w \Vert^2 | |x| | \left|x\right| | \langle a, b\rangle | \lfloor x \rfloor | \{1, 2\} | [0, 1)
\left[0, 1\right) | \bigl(x\bigr) | \Big[ x \Big] | a \cdot b | a \times b | a \odot b | a \circ b | a * b
a / b | a \pm b | a \neq b | a \leq b | a \approx b | a \equiv b | a \propto b | a \mapsto b
w \leftarrow w + 1 | \nabla_w L | \frac{\partial L}{\partial w} | \int_0^1 f(x)\,dx | \prod_{i} x_i
\sum\limits_i x_i | a \cup b | \ell(y) | \phi \varphi \epsilon \varepsilon | w^\top x | A^{-1} | \cdots
a\quad b | a\;b | a\!b | \log_2 x | \exp(x) | \tanh(z) | \sin^2 x | 1.5 | 10^{-3} | 0.25\,\eta | n! | 50\%
a:=b | w_{\text{out}} | w_\mathrm{out} | \mathbf{W}_{\!1} | \bar{\mathbf{x}} | \Delta\mathbf{w} | (a+b)^2
\left(a+b\right)^2 | \|\mathbf{w}_0\|_2^2 | \{-1, +1\} | 2^{2^n} | \frac{\frac{a}{b}}{c}
\sum_{i=1}^{n}\sum_{j=1}^{m} a_{ij} | \mathbb{E}[x] | \mathcal{L}(w) | w \sim p | a \ll b | a \gg b
\widehat{xy} + \hat{x}y
\left( \frac{a}{b} \right] | \left( \frac{a}{b} \right. | \log x | 2 \log x
"""
REFUSED = r"""
\overline{ab} | \ddot z | \text{if $x$} | \begin{aligned}a&=b\end{aligned} | \begin{align}a&=b\end{align}
\begin{dcases}1&x>0\end{dcases} | \begin{rcases}1&x>0\end{rcases} | \begin{pmatrix}1&2\end{pmatrix}
\begin{bmatrix*}[r]1&2\end{bmatrix*} | \begin{gathered}a\\b\end{gathered} | \begin{gather}a\\b\end{gather}
\begin{multline}a\\b\end{multline} | \begin{subarray}{l}a\\b\end{subarray} | \begin{eqnarray}a&=&b\end{eqnarray}
\begin{alignedat}{1}a&=b\end{alignedat} | \sum_{\substack{a\\b}} x | \underbrace{a+b}_{c} | \overset{!}{=}
\mathbb{1} | 10{,}000 | x^^41 | \mathcal{O}(n^2) | \mathfrak{g} | \mathsf{x} | \mathtt{x} | \textbf{x}
\operatorname*{a_b} | \mathrm{a_b} | \binom{n}{k} | \sqrt[3]{x} | \phantom{x} | \boxed{x} | \color{red}{x}
\href{x}{y} | \label{x} | \tag{1} | \eqref{x} | \ref{x} | \qed | \nonumber | \not\le | \foo | \input{a}
\newcommand{\a}{b} | %x | a % b | a & b | a \\ b | a # b | a $ b | {a | a} | \frac{a} | x^ | x^2^3 | x_1_2
\left( x | x \right) | \begin{cases}1 | \begin{cases}1\end{cases} | \& | \_ | \unicode{x41} | \verb+x+
\text{a & b} | \text{<b>} | \text{a\_b} | \underline{a} | &lt; | é | 中
"""
EMPTY = ("", " ", "{}", "\x00", "x\u200by", "x\u202ey")


def listed(sources: str) -> list[str]:
    return [source for line in sources.strip().splitlines() for source in line.split(" | ")]


@pytest.mark.parametrize("source", listed(ACCEPTED))
def test_what_is_accepted_is_what_another_converter_reads(source: str) -> None:
    markup = mathml.formula(tree(source))
    mathml.validate(ElementTree.fromstring(markup))
    assert form(markup) == form(by_math_core(source))


@pytest.mark.parametrize("source", listed(ACCEPTED))
def test_what_is_accepted_can_be_read_again(source: str) -> None:
    printed = latex.formula(tree(source)).strip()
    assert form(mathml.formula(tree(printed))) == form(mathml.formula(tree(source)))


@pytest.mark.parametrize("source", [*listed(REFUSED), *EMPTY])
def test_the_rest_is_refused_with_one_clear_error(source: str) -> None:
    with pytest.raises(ProseError, match=r"expected .* found"):
        tree(source)


@pytest.mark.parametrize("title", ["A title with $\\foo$", "and $x^2^3$", "or $\\mathbb{1}$"])
def test_a_users_title_is_refused_as_any_prose(title: str) -> None:
    with pytest.raises(ProseError):
        inlines(title)


def test_a_sentence_about_money_is_no_formula() -> None:
    assert not any(isinstance(piece, Math) for piece in inlines("from $5 to $6 {a % b \\foo"))
